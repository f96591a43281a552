import { describe, expect, it } from "vitest";
import { readDate, readMoment, styleOf, writeDate, writeMoment } from "./date-typed";

const british = styleOf("en-GB");
const american = styleOf("en-US");
const german = styleOf("de");

describe("a date that is typed", () => {
  it("is written as the region writes it", () => {
    expect(writeDate("2026-03-02", british)).toBe("02/03/2026");
    expect(writeDate("2026-03-02", american)).toBe("03/02/2026");
    expect(writeDate("2026-03-02", german)).toBe("02.03.2026");
    expect(writeDate("2026-03-02", styleOf("es"))).toBe("02/03/2026");
    expect(writeDate("2026-03-02", styleOf("ar-u-ca-gregory-nu-latn"))).toBe("02/03/2026");
  });

  it("is read straight through, with whatever stands between", () => {
    for (const typed of [
      "22.11.2026",
      "22/11/2026",
      "22-11-2026",
      "22 11 2026",
      "22. 11. 2026",
      "22.11.26",
      "22112026",
      "2026-11-22",
      " ٢٢/١١/٢٠٢٦ ",
    ]) {
      expect(readDate(typed, german), typed).toBe("2026-11-22");
    }
    expect(readDate("2.3.2026", german)).toBe("2026-03-02");
    expect(readDate("3/2/2026", american)).toBe("2026-03-02");
    expect(readDate("11222026", american)).toBe("2026-11-22");
  });

  it("is read the other way round where that alone makes a date", () => {
    expect(readDate("11/22/2026", british)).toBe("2026-11-22");
    expect(readDate("22/11/2026", american)).toBe("2026-11-22");
  });

  it("that is none is not guessed at", () => {
    for (const typed of ["", "22", "22.11", "31.2.2026", "0.1.2026", "32.13.2026", "today"]) {
      expect(readDate(typed, german), typed).toBeNull();
    }
  });

  it("is read back as it was written, on every day of a leap year", () => {
    for (const style of [british, american, german]) {
      for (let day = new Date(Date.UTC(2028, 0, 1)); day.getUTCFullYear() === 2028;) {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(writeDate(iso, style), style)).toBe(iso);
        day = new Date(day.getTime() + 86_400_000);
      }
    }
  });
});

describe("a moment that is typed", () => {
  it("is a date, a space and a time", () => {
    expect(readMoment("22.11.2026 14:05", german)).toBe("2026-11-22T14:05");
    expect(readMoment("22.11.2026, 1405", german)).toBe("2026-11-22T14:05");
    expect(readMoment("2026-11-22T14:05", american)).toBe("2026-11-22T14:05");
    expect(writeMoment("2026-11-22T14:05", german)).toBe("22.11.2026 14:05");
  });

  it("with no time is not complete", () => {
    expect(readMoment("22.11.2026", german)).toBeNull();
    expect(readMoment("22.11.2026 25:00", german)).toBeNull();
  });
});
