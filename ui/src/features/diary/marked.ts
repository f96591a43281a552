// A note as pieces to set: what was looked for stands out.

export interface Piece {
  text: string;
  hit: boolean;
}

/** So much of a long note is shown before what was found, and after it. */
const AROUND = 80;

/** The note around what was found in it, in order; whole where it is short. `hits` are in order
 *  and none touches another, as Rust counts them: in UTF-16 code units. */
export function piecesOf(text: string, hits: readonly [number, number][]): Piece[] {
  const first = hits[0]?.[0] ?? 0;
  const last = hits.at(-1)?.[1] ?? text.length;
  const from = startOfWord(text, first - AROUND);
  const to = endOfWord(text, last + AROUND);
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, hit: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit });
    at = end;
  };
  if (from > 0) pieces.push({ text: "… ", hit: false });
  for (const [begin, end] of hits) {
    add(begin, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) pieces.push({ text: " …", hit: false });
  return pieces;
}

function startOfWord(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(" ", near);
  return space === -1 || space > near + AROUND ? near : space + 1;
}

function endOfWord(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(" ", near);
  return space < near - AROUND ? near : space;
}
