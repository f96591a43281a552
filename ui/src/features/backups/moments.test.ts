import { expect, it } from "vitest";
import { copyOf } from "./made-up";
import { daysOf, holdsOf, placesOf } from "./moments";

it("copies are listed by day, the newest first, and copies of one moment are one row", () => {
  const made = "2026-03-09T09:12:00";
  const days = daysOf([
    copyOf(made, { place: "second" }),
    copyOf(made),
    copyOf("2026-03-09T08:00:00", { reason: "import" }),
    copyOf("2026-03-08T08:00:00"),
  ]);
  expect(days.map(({ day, moments }) => [day, moments.length])).toEqual([
    ["2026-03-09", 2],
    ["2026-03-08", 1],
  ]);
  expect(days[0]?.moments[0] && placesOf(days[0].moments[0])).toEqual(["app", "second"]);
});

it("copies of one moment made for other reasons stay apart", () => {
  const made = "2026-03-09T09:12:00";
  const days = daysOf([copyOf(made), copyOf(made, { reason: "restore", id: "app/other" })]);
  expect(days[0]?.moments.map(({ reason }) => reason)).toEqual(["day", "restore"]);
});

it("what a copy holds is told from the one of the two that can be read", () => {
  const made = "2026-03-09T09:12:00";
  const [day] = daysOf([copyOf(made, { holds: null }), copyOf(made, { place: "second" })]);
  expect(day?.moments[0] && holdsOf(day.moments[0])?.check_ins).toBe(20);
});
