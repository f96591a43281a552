import { describe, expect, it } from "vitest";
import type { OwnMeasure } from "../api/types";
import { answersOf } from "./answers";
import { emptyCheckIn } from "./empty-check-in";
import { askedMeasures, ownText } from "./own-measures";

const measure = (id: string, parts: Partial<OwnMeasure> = {}): OwnMeasure => ({
  id,
  name: id,
  kind: "scale",
  unit: null,
  retired: false,
  ...parts,
});

describe("own measures", () => {
  it("are asked until they are retired, and shown where they have an answer", () => {
    const all = [measure("a"), measure("b", { retired: true })];
    expect(askedMeasures(all).map(({ id }) => id)).toEqual(["a"]);
    expect(askedMeasures(all, [{ measure: "b", value: 1 }])).toEqual(all);
  });

  it("are told by their kind", () => {
    expect(ownText(measure("a"), 4)).toBe("4 of 10");
    expect(ownText(measure("a", { kind: "yes_no" }), 0)).toBe("No");
    expect(ownText(measure("a", { kind: "number", unit: "bpm" }), 71.5)).toBe("71.5 bpm");
  });

  it("stand among the answers, nought among them; what is not asked is not left open", () => {
    const draft = { ...emptyCheckIn([]), own: [{ measure: "a", value: 0 }] };
    const asked = {
      measures: [measure("a"), measure("b")],
      unasked: ["inflammation", "movement"] as const,
    };
    const { given, open } = answersOf(draft, [], asked);
    expect(given).toEqual([{ name: "own.a", question: "a", answer: "0 of 10" }]);
    expect(open).toContain("b");
    expect(open).not.toContain("Movement");
    expect(open).not.toContain("Swelling");
    expect(open).toContain("Pain at rest");
  });
});
