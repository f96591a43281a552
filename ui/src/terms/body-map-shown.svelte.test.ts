// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Area } from "../api";
import BodyMap from "./BodyMap.svelte";

let map: object | null = null;
let areas = $state<Area[]>([]);
afterEach(async () => {
  if (map) await unmount(map);
  map = null;
});

/** Opens the map; what is chosen is bound to `areas`. */
function open(chosen: Area[], parts: { several?: boolean; main?: Area; most?: number } = {}): void {
  areas = chosen;
  map = mount(BodyMap, {
    target: document.body,
    props: {
      label: "Where is it?",
      get areas() {
        return areas;
      },
      set areas(next: Area[]) {
        areas = next;
      },
      ...parts,
    },
  });
  flushSync();
}
const options = (): Element[] => [...document.querySelectorAll("[role=option]")];
const option = (name: string): Element => {
  const found = options().find((each) => each.getAttribute("aria-label") === name);
  if (!found) throw new Error(name);
  return found;
};
const selected = (): (string | null)[] =>
  options()
    .filter((each) => each.getAttribute("aria-selected") === "true")
    .map((each) => each.getAttribute("aria-label"));
const tell = (target: Element | null, event: Event): void => {
  target?.dispatchEvent(event);
  flushSync();
};
const key = (name: string): void =>
  tell(document.activeElement, new KeyboardEvent("keydown", { key: name, bubbles: true }));
const boxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]"),
];

describe("the map of the body", () => {
  it("names every place and asks nothing before it is asked", () => {
    open([]);
    expect(document.querySelector("[role=listbox]")?.getAttribute("aria-label")).toBe(
      "Where is it?",
    );
    expect(options().length).toBeGreaterThan(30);
    expect(options().every((each) => each.getAttribute("aria-label"))).toBe(true);
    expect(selected()).toEqual([]);
    expect(boxes().some(({ checked }) => checked)).toBe(false);
  });

  it("is one stop of the Tab key; arrows move without choosing, Space chooses", () => {
    open([{ site: "knee", side: "right" }]);
    const stops = options().filter((each) => each.getAttribute("tabindex") === "0");
    expect(stops.map((each) => each.getAttribute("aria-label"))).toEqual(["Right knee"]);
    (stops[0] as SVGElement).focus();
    key("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Left knee");
    expect(areas).toEqual([{ site: "knee", side: "right" }]);
    key(" ");
    expect(areas).toEqual([{ site: "knee", side: "left" }]);
  });

  it("takes Enter as a click", () => {
    open([]);
    (option("Left ankle") as SVGElement).focus();
    key("Enter");
    expect(areas).toEqual([{ site: "ankle", side: "left" }]);
  });

  it("and its list are in step both ways", () => {
    open([]);
    tell(option("Left ankle"), new MouseEvent("click", { bubbles: true }));
    expect(boxes().find(({ checked }) => checked)?.value).toBe("ankle");
    boxes()
      .find(({ value }) => value === "lower_back")
      ?.click();
    flushSync();
    expect(areas).toEqual([{ site: "lower_back", side: null }]);
    expect(selected()).toEqual(["Lower back"]);
  });

  it("asks the side after a place of the list that has two, and shows both", () => {
    open([{ site: "knee", side: null }]);
    expect(selected()).toEqual([]);
    boxes()
      .find(({ value }) => value === "both")
      ?.click();
    flushSync();
    expect(selected()).toEqual(["Right knee", "Left knee"]);
  });
});

describe("further places", () => {
  it("are chosen and let go again by Enter", () => {
    open([], { several: true, main: { site: "knee", side: "right" } });
    (option("Neck") as SVGElement).focus();
    key("Enter");
    expect(areas).toEqual([{ site: "neck", side: null }]);
    key("Enter");
    expect(areas).toEqual([]);
  });

  it("are several, never the main one, and no more than there is room for", () => {
    const main: Area = { site: "knee", side: "right" };
    open([{ site: "neck", side: null }], { several: true, main, most: 2 });
    expect(options().map((each) => each.getAttribute("aria-label"))).not.toContain("Right knee");
    tell(option("Left knee"), new MouseEvent("click", { bubbles: true }));
    expect(areas).toHaveLength(2);
    tell(option("Lower back"), new MouseEvent("click", { bubbles: true }));
    expect(areas).toHaveLength(2);
    expect(boxes().find((box) => box.getAttribute("aria-label") === "Left knee")?.checked).toBe(
      true,
    );
    tell(option("Neck"), new MouseEvent("click", { bubbles: true }));
    expect(areas).toEqual([{ site: "knee", side: "left" }]);
  });
});
