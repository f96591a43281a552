import { describe, expect, it } from "vitest";
import type { Assessment, Context, EpisodeView, HeldSign, Phase } from "../../api";
import { say } from "../../shared/said";
import { hasWords } from "../../shared/words";
import { assessmentOf, criterionOf, episodeOf, findingOf } from "./made-up";
import { movesBack, movesOn } from "./moves";

const view = (parts: Partial<Assessment>, context: Context = "injury"): EpisodeView => ({
  ...episodeOf(assessmentOf(parts)),
  context,
  activities: ["stairs"],
});
const keysOf = (of: { key: string }[]): string[] => of.map(({ key }) => key);

describe("what would move it on", () => {
  it("says what each open criterion still needs, and by when at the earliest", () => {
    const met = { ...criterionOf([findingOf({})]), basic: "met" as const };
    const reach = findingOf({ status: "not_met", change: { kind: "reach", target: 3 } });
    const on = movesOn(
      view({
        criteria: {
          pain: { ...criterionOf([reach]), basic: "not_met" },
          movement: met,
          inflammation: met,
          function: met,
        },
        next: { to: "taper", earliest: "2026-02-05", tier: "basic", held: false },
      }),
    );
    expect(on.criteria.map(({ name }) => name)).toEqual(["pain"]);
    expect(on.criteria[0]?.parts[0]?.values).toEqual({ value: "3" });
    expect(keysOf(on.first)).toEqual(["plan-moves-on-earliest"]);
  });

  it("puts the end of a pause first, each way once", () => {
    const sign: HeldSign = {
      level: "same_day",
      cause: "flag",
      flag: "fever",
      since: "2026-02-01",
      episode: "Ankle",
    };
    const signs = [sign, { ...sign, flag: "locked_joint" as const }, sign];
    const on = movesOn(view({ hold: { level: "same_day", since: "2026-02-01", signs } }));
    expect(keysOf(on.first).slice(0, 2)).toEqual([
      "plan-moves-on-held-fever",
      "plan-moves-on-held-same_day",
    ]);
  });

  it("asks in taper for the same a week before, and gives the long way with its date", () => {
    const next = {
      to: "maintenance",
      earliest: "2026-02-09",
      tier: "strict",
      held: false,
    } as const;
    const on = movesOn(view({ phase: "taper", since: "2026-01-26", next }));
    expect(keysOf(on.first)).toContain("plan-moves-on-twice");
    expect(on.or?.values?.date).toContain("20 April");
  });

  it("has nothing further in maintenance and for soreness", () => {
    for (const phase of ["maintenance", "soreness"] as const) {
      const on = movesOn(view({ phase, next: null }));
      expect(on.criteria).toEqual([]);
    }
  });
});

describe("what would move it back", () => {
  it("is nothing in protect, and never drift in recovery", () => {
    expect(movesBack(view({ phase: "protect" }))).toEqual([]);
    expect(movesBack(view({ phase: "recovery" }))).toHaveLength(2);
    expect(movesBack(view({ phase: "taper" }))).toHaveLength(3);
  });

  it("leads from maintenance to taper, and after 30 days to recovery", () => {
    const lead = (since: string): unknown =>
      movesBack(view({ phase: "maintenance", since }))[1]?.lead.values?.to;
    expect(lead("2026-01-04")).toBe("taper");
    expect(lead("2026-01-03")).toBe("recovery");
  });

  it("holds upkeep against its usual, and asks for no activities where there are none", () => {
    const upkeep = movesBack(view({ phase: "maintenance", since: "2026-01-01" }, "upkeep"))[2];
    expect(keysOf(upkeep?.by ?? [])).toContain("plan-moves-back-drift-pain-upkeep");
    const none = movesBack({ ...view({ phase: "taper" }), activities: [] });
    expect(keysOf(none.flatMap(({ by }) => by))).not.toContain("plan-moves-back-step-function");
    expect(keysOf(none[2]?.by ?? [])).toContain("plan-moves-back-drift-no-activities");
  });

  it("has words for every state", () => {
    const phases: Phase[] = ["protect", "recovery", "taper", "maintenance", "soreness"];
    const levels = ["emergency", "same_day", "clearance", "pt_first"] as const;
    for (const phase of phases) {
      for (const context of ["injury", "upkeep"] as const) {
        for (const level of levels) {
          for (const tier of [null, "basic", "strict"] as const) {
            const next = { to: "taper", earliest: "2026-02-09", tier, held: true } as const;
            const hold = { level, since: "2026-02-01", signs: [] };
            const shown = view({ phase, hold, next }, context);
            const on = movesOn(shown);
            const back = movesBack(shown);
            const all = [
              on.lead,
              ...on.first,
              ...(on.or ? [on.or] : []),
              ...back.flatMap(({ lead, by, notes }) => [lead, ...by, ...notes]),
            ];
            for (const said of all) {
              expect(hasWords(said.key), said.key).toBe(true);
              expect(say(said)).not.toContain("{");
            }
          }
        }
      }
    }
  });
});
