import { describe, expect, it } from "vitest";
import { nameOf, reminderAt, toggled } from "./drafts";

describe("the settings", () => {
  it("keep no time for a reminder that is off", () => {
    expect(reminderAt(null)).toBeNull();
    expect(reminderAt("")).toBeNull();
    expect(reminderAt("08:30")).toBe("08:30:00");
    expect(reminderAt("08:30:00")).toBe("08:30:00");
  });

  it("take a blank name as none", () => {
    expect(nameOf("  ")).toBeNull();
    expect(nameOf(" Ada ")).toBe("Ada");
  });

  it("hold each caution once", () => {
    expect(toggled(["pregnancy"], "fragile_skin")).toEqual(["pregnancy", "fragile_skin"]);
    expect(toggled(["pregnancy", "fragile_skin"], "pregnancy")).toEqual(["fragile_skin"]);
  });
});
