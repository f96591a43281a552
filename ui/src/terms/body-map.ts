// The places of the body as a map: which shapes each has, which one lies next in a direction,
// and what a press on it does to the places that are chosen. Left and right are the patient's.
import type { Area, Side } from "../api/types";
import { FIGURE } from "./body-outline";
import { SHAPES, type View } from "./body-shapes";
import { isSite, siteCodes, SITES, type Site } from "./sites";

/** What lies between the two figures. */
const GAP = 24;

/** The box both figures are drawn in, the front first. */
export const MAP = { width: 2 * FIGURE.width + GAP, height: FIGURE.height } as const;

export const VIEWS: readonly View[] = ["front", "back"];

/** How far from the left edge a figure is drawn. */
export const offsetOf = (view: View): number => (view === "front" ? 0 : FIGURE.width + GAP);

/** One place that can be pressed, with everything that shows it. */
export interface Place {
  id: string;
  site: Site;
  /** Nothing where there is only one. */
  side: "left" | "right" | null;
  shapes: { view: View; d: string; mirrored: boolean }[];
  /** The middle of its first shape, on the map. */
  at: readonly [x: number, y: number];
}

export type Direction = "up" | "down" | "left" | "right";

/** Every place with a shape, from head to foot, the right side before the left. */
export const PLACES: readonly Place[] = siteCodes.flatMap((site) => {
  const sides = SITES[site].sided ? (["right", "left"] as const) : [null];
  return sides.flatMap((side): Place[] => {
    const shapes = VIEWS.flatMap((view) => {
      const mirrored = side === (view === "front" ? "left" : "right");
      return SHAPES[view]
        .filter((shape) => shape.site === site)
        .map(({ d, at: [x, y] }) => {
          const at = [offsetOf(view) + (mirrored ? FIGURE.width - x : x), y] as const;
          return { view, d, mirrored, at };
        });
    });
    const first = shapes[0];
    return first ? [{ id: `${site}-${side ?? "one"}`, site, side, shapes, at: first.at }] : [];
  });
});

/** The place that lies next in a direction; the same one where there is none. What lies
 *  straight ahead is nearer than what lies as far to the side. */
export function nextPlace(from: Place, direction: Direction, among: readonly Place[]): Place {
  let best = from;
  let least = Infinity;
  for (const place of among) {
    const [ahead, aside] = apart(from, place, direction);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function apart(from: Place, to: Place, direction: Direction): [ahead: number, aside: number] {
  const [x, y] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  if (direction === "left" || direction === "right") {
    return [direction === "left" ? -x : x, Math.abs(y)];
  }
  return [direction === "up" ? -y : y, Math.abs(x)];
}

const covers = (area: Area, site: string, side: Side | null): boolean =>
  area.site === site && (side === null || area.side === side || area.side === "both");

/** Whether a place is among the chosen ones. `both` counts as left and as right. */
export const isChosen = (areas: readonly Area[], site: string, side: Side | null): boolean =>
  areas.some((area) => covers(area, site, side));

/** The places after one more is pressed: added, or taken away again. Left and right together
 *  are one place on both sides. What the map does not know stays as it is. */
export function toggled(
  areas: readonly Area[],
  site: string,
  side: "left" | "right" | null,
): Area[] {
  const here = areas.filter((area) => area.site === site);
  const others = areas.filter((area) => area.site !== site);
  const was = isChosen(here, site, side);
  if (side === null) return was ? others : [...others, { site, side: null }];
  const other = side === "left" ? "right" : "left";
  const otherToo = here.some((area) => area.side === other || area.side === "both");
  if (!was) return [...others, { site, side: otherToo ? "both" : side }];
  return otherToo ? [...others, { site, side: other }] : others;
}

/** Whether a place has a left and a right. */
export const isSided = (site: string): boolean => isSite(site) && SITES[site].sided;

/** The most further places; the log holds no more. */
export const MOST_FURTHER = 12;

/** The further places that are none of the main one, nor a part of it. */
export function furtherPlaces(main: Area, also: readonly Area[]): Area[] {
  const { site } = main;
  if (site === "whole_body") return [];
  return also.flatMap((area) => {
    if (area.site !== site) return [area];
    if (area.side === null) return [];
    const sides = area.side === "both" ? (["left", "right"] as const) : [area.side];
    return sides.filter((side) => !isChosen([main], site, side)).map((side) => ({ site, side }));
  });
}
