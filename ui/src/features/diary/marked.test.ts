import { describe, expect, it } from "vitest";
import { piecesOf } from "./marked";

const whole = (text: string, hits: [number, number][]): string =>
  piecesOf(text, hits)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("a note that was found", () => {
  it("is shown whole where it is short, with what was looked for marked", () => {
    expect(whole("Stiff after the stairs", [[16, 22]])).toBe("Stiff after the [stairs]");
    expect(
      whole("knee, knee", [
        [0, 4],
        [6, 10],
      ]),
    ).toBe("[knee], [knee]");
  });

  it("is cut at words around what was found where it is long", () => {
    const before = "one two ".repeat(40);
    const shown = whole(`${before}stairs${" three four".repeat(40)}`, [
      [before.length, before.length + 6],
    ]);
    expect(shown).toMatch(/^… (one|two) .*\[stairs\].*(three|four) …$/);
    expect(shown.length).toBeLessThan(190);
  });

  it("is cut even where it is one long word", () => {
    const shown = whole("x".repeat(1000), [[500, 503]]);
    expect(shown).toContain("[xxx]");
    expect(shown.length).toBeLessThan(190);
  });

  it("keeps every letter of a hit beside another writing", () => {
    expect(whole("🙂 ركبة", [[3, 7]])).toBe("🙂 [ركبة]");
  });
});
