import { describe, expect, it } from "vitest";
import { viewOf } from "./made-up";
import { toldWords } from "./told";

describe("what was told of a session", () => {
  it("leaves out what was not, and keeps a pain of zero", () => {
    expect(toldWords(viewOf({}).session)).toBe("");
    expect(toldWords(viewOf({ minutes: 30, pain_after: 0 }).session)).toBe("30 min · pain 0 after");
    expect(toldWords(viewOf({ pain_before: 5, pain_after: 3 }).session)).toBe(
      "pain 5 before, 3 after",
    );
  });
});
