import { expect, it } from "vitest";
import { readNumber } from "./typed-number";

it("an empty field is unanswered, not nought", () => {
  expect(readNumber("  ", "sleep_hours", "0-24", true)).toEqual({ value: null });
});

it("a number is read with a point or a comma", () => {
  expect(readNumber("7,5", "sleep_hours", "0-24", true)).toEqual({ value: 7.5 });
  expect(readNumber("40", "morning_stiffness", "0-1440")).toEqual({ value: 40 });
});

it("what is no whole number is told beside the field", () => {
  expect(readNumber("2.5", "morning_stiffness", "0-1440")).toMatchObject({
    refusal: { code: "out_of_range", field: "morning_stiffness", allowed: "0-1440" },
  });
  expect(readNumber("much", "load_minutes", "0-1440")).toHaveProperty("refusal");
});

it("the digits of other keyboards are read as well", () => {
  expect(readNumber("٧٫٥", "sleep_hours", "0-24", true)).toEqual({ value: 7.5 });
  expect(readNumber("۴۰", "morning_stiffness", "0-1440")).toEqual({ value: 40 });
});
