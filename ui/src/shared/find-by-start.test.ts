import { expect, it } from "vitest";
import { findByStart } from "./find-by-start";

const places = ["Neck", "Upper arm", "Knee", "Rücken", "Achilles tendon"];

it("typing finds what begins so, whatever the case and the accents", () => {
  expect(findByStart(places, "kn")).toBe(2);
  expect(findByStart(places, "N")).toBe(0);
  expect(findByStart(places, "ru")).toBe(3);
});

it("typing finds a later word where none begins so, and else nothing", () => {
  expect(findByStart(places, "arm")).toBe(1);
  expect(findByStart(places, "tend")).toBe(4);
  expect(findByStart(places, "zebra")).toBe(-1);
});
