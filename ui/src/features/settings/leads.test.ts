import { describe, expect, it } from "vitest";
import { leadsText, leadText, ticksFor, withLead, type Leads } from "./leads";

const leads = (parts: Partial<Leads> = {}): Leads => ({
  massage: [0],
  self_massage: [0],
  pt: [0],
  exercise: [0],
  ...parts,
});

describe("how long before a session", () => {
  it("is offered in five steps, with what is set otherwise among them", () => {
    expect(ticksFor([0])).toEqual([0, 10, 60, 120, 1440]);
    expect(ticksFor([45, 1440]).map(leadText)).toEqual([
      "at the time",
      "10 minutes before",
      "45 minutes before",
      "1 hour before",
      "2 hours before",
      "the day before",
    ]);
  });

  it("is ticked and cleared for one kind alone", () => {
    const more = withLead(leads(), "pt", 1440);
    expect(more).toEqual(leads({ pt: [0, 1440] }));
    expect(withLead(more, "pt", 0)).toEqual(leads({ pt: [1440] }));
  });

  it("is said once for kinds that are alike", () => {
    expect(leadsText(leads())).toBe("Every session: at the time.");
    expect(leadsText(leads({ pt: [0, 1440] }))).toBe(
      "Massage, Self-massage and Exercise: at the time. Physio: the day before and at the time.",
    );
    expect(leadsText(leads({ exercise: [] }))).toContain("Exercise: no reminder.");
  });
});
