import { describe, expect, it } from "vitest";
import type { Attention } from "../../api/types";
import { hasWords } from "../../shared/words";
import { ageSaid, attentionSaid, isHeld, isWanted, painFigures, painSaid } from "./glance";
import { episodeOf, glanceOf, logOf } from "./made-up";

const ALL: Record<Attention, boolean> = {
  emergency_hold: true,
  same_day_hold: true,
  clearance_hold: true,
  pt_first_hold: true,
  severe: false,
  setback: false,
  no_gain: false,
  lapse: false,
  stale: false,
  steady: false,
  nothing_open: false,
};

describe("a log of the list", () => {
  it("has words for everything it can ask for, and tells holds apart", () => {
    for (const attention of Object.keys(ALL) as Attention[]) {
      expect(hasWords(attentionSaid(glanceOf({ attention, episodes: [] })).key)).toBe(true);
      expect(isHeld({ attention })).toBe(ALL[attention]);
    }
  });

  it("tells severe pain from a sign for the doctor", () => {
    const severe = (alerts: ("severe_pain" | "see_doctor_soon")[]) =>
      attentionSaid(
        glanceOf({ attention: "severe", episodes: [episodeOf({ attention: "severe", alerts })] }),
      ).key;
    expect(severe(["severe_pain"])).toBe("review-attention-severe");
    expect(severe(["see_doctor_soon"])).toBe("review-attention-see_doctor");
    expect(severe(["see_doctor_soon", "severe_pain"])).toBe("review-attention-severe");
  });

  it("never shows a pain that was not answered", () => {
    expect(painFigures(episodeOf({}))).toBe("6.2 → 3.1");
    expect(painFigures(episodeOf({ pain_now: null }))).toBe("6.2 → –");
    expect(painFigures(episodeOf({ pain_first: 0, pain_now: 0 }))).toBe("0.0 → 0.0");
    for (const pain_first of [null, 6.2]) {
      for (const pain_now of [null, 3.1]) {
        expect(hasWords(painSaid(episodeOf({ pain_first, pain_now })).key)).toBe(true);
      }
    }
  });

  it("says how old it is, and that it cannot be when it lies ahead", () => {
    expect(ageSaid("2026-03-02", "2026-03-02").key).toBe("review-age-today");
    expect(ageSaid("2026-02-25", "2026-03-02").values).toEqual({ days: 5 });
    expect(ageSaid("2026-03-03", "2026-03-02").key).toBe("review-age-ahead");
  });

  it("is found by any part of its name, its file or its titles, without accents", () => {
    const log = logOf({});
    for (const typed of ["", "ozturk", "MIA knee", "03-02"]) {
      expect(isWanted(log, typed), typed).toBe(true);
    }
    for (const typed of ["mio", "mia ankle"]) expect(isWanted(log, typed), typed).toBe(false);
  });
});
