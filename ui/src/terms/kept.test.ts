import { describe, expect, it } from "vitest";
import { Kept } from "./kept";

describe("a check-in that was left before it was saved", () => {
  it("is found again on its day, for its episode", () => {
    const kept = new Kept<string>();
    kept.leave("knee", "2026-03-02", "six answers");
    expect(kept.of("knee", "2026-03-02")).toBe("six answers");
    expect(kept.of("neck", "2026-03-02")).toBeNull();
    expect(kept.of("knee", "2026-03-03")).toBeNull();
  });

  it("is gone once it was saved or given up", () => {
    const kept = new Kept<string>();
    kept.leave("knee", "2026-03-02", "six answers");
    kept.forget("knee");
    expect(kept.of("knee", "2026-03-02")).toBeNull();
    kept.leave("knee", "2026-03-02", "two answers");
    kept.forgetAll();
    expect(kept.of("knee", "2026-03-02")).toBeNull();
  });
});
