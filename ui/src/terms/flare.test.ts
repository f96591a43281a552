import { expect, it } from "vitest";
import type { EpisodeView } from "../api/types";
import { flareable, flareDraft } from "./flare";

const episode = (id: string, closed: string | null, flares: (boolean | null)[]): EpisodeView =>
  ({ id, closed, today: flares.map((flare) => ({ check_in: { flare } })) }) as EpisodeView;

it("a flare says nothing but that there is one", () => {
  const { flare, at, function: rated, flags, own, ...answers } = flareDraft();
  expect([flare, at, rated, flags, own]).toEqual([true, null, [], [], []]);
  expect(Object.values(answers).every((answer) => answer === null)).toBe(true);
});

it("a flare can be noted once a day for each that is open", () => {
  const all = [
    episode("noted", null, [null, true]),
    episode("quiet", null, [false, null]),
    episode("closed", "2026-02-01", []),
  ];
  expect(flareable(all).map(({ id }) => id)).toEqual(["quiet"]);
});
