import { describe, expect, it } from "vitest";
import type { Area } from "../api/types";
import { isChosen, MAP, nextPlace, PLACES, toggled, type Direction } from "./body-map";
import { OUTLINE } from "./body-outline";
import { siteCodes, SITES } from "./sites";

const place = (id: string) => {
  const found = PLACES.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe("the map of the body", () => {
  it("has a place for every site, on both sides where there are two", () => {
    for (const site of siteCodes.filter((code) => code !== "whole_body")) {
      const sides = PLACES.filter((each) => each.site === site).map(({ side }) => side);
      expect(sides, site).toEqual(SITES[site].sided ? ["right", "left"] : [null]);
    }
  });

  it("shows the patient's left on the right of the front and on the left of the back", () => {
    const middle = MAP.width / 2;
    expect(place("knee-left").at[0]).toBeGreaterThan(place("knee-right").at[0]);
    expect(place("calf-left").at[0]).toBeLessThan(place("calf-right").at[0]);
    expect(place("knee-left").at[0]).toBeLessThan(middle);
    expect(place("calf-left").at[0]).toBeGreaterThan(middle);
  });

  it("can be gone over with the arrow keys, every place from every other", () => {
    const directions: Direction[] = ["up", "down", "left", "right"];
    for (const start of PLACES) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const direction of directions) reached.add(nextPlace(from, direction, PLACES));
      }
      expect(PLACES.filter((each) => !reached.has(each)).map(({ id }) => id)).toEqual([]);
    }
  });

  it("moves to what lies next, and stays where nothing does", () => {
    expect(nextPlace(place("thigh-left"), "down", PLACES).id).toBe("knee-left");
    expect(nextPlace(place("knee-right"), "right", PLACES).id).toBe("knee-left");
    expect(nextPlace(place("upper_back-one"), "down", PLACES).id).toBe("lower_back-one");
    expect(nextPlace(place("head_jaw-one"), "up", PLACES).id).toBe("head_jaw-one");
  });

  it("has an outline that is whole", () => {
    expect(OUTLINE).toMatch(/^M100 9C.*Z$/);
    expect(OUTLINE).not.toContain("NaN");
  });
});

describe("further places", () => {
  const left: Area = { site: "knee", side: "left" };

  it("are both sides once left and right are chosen, and one side again", () => {
    const both = toggled([left], "knee", "right");
    expect(both).toEqual([{ site: "knee", side: "both" }]);
    expect(isChosen(both, "knee", "left")).toBe(true);
    expect(toggled(both, "knee", "left")).toEqual([{ site: "knee", side: "right" }]);
  });

  it("are taken away by a second press, and leave the others alone", () => {
    const areas: Area[] = [{ site: "rib_cage_7", side: null }, left];
    expect(toggled(areas, "knee", "left")).toEqual([{ site: "rib_cage_7", side: null }]);
    expect(toggled(areas, "neck", null)).toHaveLength(3);
    expect(toggled([{ site: "neck", side: null }], "neck", null)).toEqual([]);
  });
});
