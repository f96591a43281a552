// Typing finds in a list: the text that begins as was typed, else one with a word that does,
// whatever the case and the accents.

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** The place of the text that is meant; -1 where none begins so. */
export function findByStart(texts: readonly string[], typed: string): number {
  const wanted = plain(typed);
  const all = texts.map(plain);
  const first = all.findIndex((text) => text.startsWith(wanted));
  if (first >= 0) return first;
  return all.findIndex((text) => text.split(/[\s,(/]+/).some((word) => word.startsWith(wanted)));
}
