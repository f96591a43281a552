import { describe, expect, it } from "vitest";
import { nameOf, toggled } from "./drafts";

describe("the settings", () => {
  it("take a blank name as none", () => {
    expect(nameOf("  ")).toBeNull();
    expect(nameOf(" Ada ")).toBe("Ada");
  });

  it("hold each caution once", () => {
    expect(toggled(["pregnancy"], "fragile_skin")).toEqual(["pregnancy", "fragile_skin"]);
    expect(toggled(["pregnancy", "fragile_skin"], "pregnancy")).toEqual(["fragile_skin"]);
  });
});
