import { expect, it } from "vitest";
import { readTime } from "./time-typed";

it("a time is read however it is written", () => {
  for (const typed of ["8", "08", "800", "0800", "8:00", "08:00", " 8.00 ", "8h00", "8,00"]) {
    expect(readTime(typed), typed).toBe("08:00");
  }
  expect(readTime("8.30")).toBe("08:30");
  expect(readTime("20:15")).toBe("20:15");
  expect(readTime("2130")).toBe("21:30");
  expect(readTime("0")).toBe("00:00");
  expect(readTime("2359")).toBe("23:59");
});

it("what is no time of the day is not made one", () => {
  for (const typed of ["", " ", "24", "24:00", "2560", "8:60", "8:5", "8:", ":30", "08000", "-8"]) {
    expect(readTime(typed), typed).toBeNull();
  }
  expect(readTime("eight")).toBeNull();
  expect(readTime("8 pm")).toBeNull();
});
