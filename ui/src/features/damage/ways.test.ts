import { expect, it } from "vitest";
import { say } from "../../shared/said";
import { COPY, damageOf, holdsOf, salvagedOf } from "./made-up";
import { differencesOf, lossesOf } from "./ways";

const told = (...args: Parameters<typeof differencesOf>): string[] =>
  differencesOf(...args).map(say);

it("says what is in what could be read alone, and from when the copy is", () => {
  expect(told(damageOf())).toEqual([
    "The copy is from Tue, 3 March 2026, 09:12. Only what could be read holds these as well: 14 check-ins.",
  ]);
});

it("says what is in the copy alone", () => {
  const backup = { ...COPY, holds: holdsOf(40) };
  expect(told(damageOf({ backup }))).toEqual(["Only the copy holds these as well: 6 check-ins."]);
});

it("says that neither holds more", () => {
  const backup = { ...COPY, holds: holdsOf(34) };
  expect(told(damageOf({ backup }))).toEqual(["Both hold the same number of everything."]);
});

it("where there is only one of them nothing is compared", () => {
  expect(differencesOf(damageOf({ backup: null }))).toEqual([]);
  expect(differencesOf(damageOf({ salvaged: null }))).toEqual([]);
});

it("what_is_lost_is_told_by_kind", () => {
  const lost = [
    { what: "patient", count: 1 },
    { what: "check_in", count: 2 },
  ] as const;
  expect(lossesOf(salvagedOf({ lost: [...lost], unproven: 3 })).map(say)).toEqual([
    "These could not be read: what you told Tend about you and 2 check-ins.",
    "3 entries may not be as you wrote them. Look through your diary.",
  ]);
});

it("only where nothing is lost it is said that nothing seems to be", () => {
  expect(lossesOf(salvagedOf()).map(say)).toEqual(["Nothing seems to be lost."]);
  expect(
    lossesOf(salvagedOf({ lost_beside: 1 }))
      .map(say)
      .join(),
  ).not.toContain("Nothing");
});
