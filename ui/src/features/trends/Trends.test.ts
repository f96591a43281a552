// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Overview, Refusal, TrendsView, YearView } from "../../api";
import { Looking } from "./looking.svelte";
import { seriesOf, tenYears, trendsOf, yearOf } from "./made-up";
import Trends from "./Trends.svelte";

let page: object | null = null;
let asked: { from: string | null; to: string | null }[] = [];
let answer: () => TrendsView | Promise<TrendsView> = () => trendsOf(1);
let opened: string[] = [];
let checkedIn: string[] = [];
let looking = new Looking();
/** The year is drawn by the test that is about it alone. */
let ofYear: YearView = { ...yearOf(2026), days: [] };
/** Where the document without a layout keeps how wide elements are. */
const sized = ((): { from: object; was: PropertyDescriptor } => {
  for (let from: object = document.createElement("div"); from; from = Object.getPrototypeOf(from)) {
    const was = Object.getOwnPropertyDescriptor(from, "clientWidth");
    if (was) return { from, was };
  }
  throw new Error("nothing has a width");
})();

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  opened = [];
  checkedIn = [];
  looking = new Looking();
  Object.defineProperty(sized.from, "clientWidth", {
    configurable: true,
    get(this: Element) {
      return this.classList.contains("rem") ? 18 : 600;
    },
  });
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  Object.defineProperty(sized.from, "clientWidth", sized.was);
  vi.useRealTimers();
});

const episode = { id: trendsOf(1).episode, title: "Ankle", closed: null };
const overview = {
  now: "2026-03-11T09:00:00",
  episodes: [episode],
} as unknown as Overview;

/** Lets every frame come that is waited for. */
async function settle(): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await vi.advanceTimersByTimeAsync(20);
    await tick();
    flushSync();
  }
}
async function show(read: () => TrendsView | Promise<TrendsView>): Promise<void> {
  answer = read;
  mockIPC((command, payload) => {
    if (command === "trends") {
      asked.push(payload as { from: string | null; to: string | null });
      return answer();
    }
    return command === "year" ? ofYear : null;
  });
  page = mount(Trends, {
    target: document.body,
    props: {
      overview,
      looking,
      onCheckIn: (id: string) => checkedIn.push(id),
      onDay: (date: string) => opened.push(date),
    },
  });
  await settle();
}
const refuse = (refusal: Partial<Refusal>) => (): Promise<TrendsView> =>
  Promise.reject({ code: "storage", field: null, value: null, allowed: null, ...refusal });

const text = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const sliders = () => [...document.querySelectorAll<HTMLInputElement>("input[type=range]")];
const slider = (): HTMLInputElement => {
  const [first] = sliders();
  if (!first) throw new Error("there is no picture");
  return first;
};
const press = (on: Element, key: string): void => {
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  flushSync();
};
const choose = async (range: string): Promise<void> => {
  const radio = document.querySelector<HTMLInputElement>(`input[value=${range}]`);
  if (!radio) throw new Error("there is no such range");
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
};
/** A machine that is busy takes its time over hundreds of rows. */
const LONG_MS = 60_000;
const button = (words: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find(
    (each) => each.textContent?.trim() === words,
  );
  if (!found) throw new Error(`there is no ${words}`);
  return found;
};
const days = () =>
  trendsOf(10, {
    series: [
      seriesOf("pain", [5, 4, null, 3, 3, 2, 2, null, 1, 0]),
      seriesOf("movement", [5, 5, 5, 6, 6, 6, 7, 7, 7, 7]),
    ],
    flares: ["2026-03-03"],
  });

describe("the page of trends", () => {
  it("asks for three months at first, and for what is chosen then", async () => {
    await show(days);
    expect(asked.at(-1)).toMatchObject({ from: "2025-12-11", to: null });
    await choose("all");
    expect(asked.at(-1)).toMatchObject({ from: null, to: null });
    expect(text()).toContain("Mon 2 March to Wed 11 March, day by day.");
  });

  it("does not ask for own dates before they are told to be shown", async () => {
    await show(days);
    const before = asked.length;
    await choose("own");
    looking.own.from = "2026-03-05";
    await settle();
    expect(asked).toHaveLength(before);
    document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await settle();
    expect(asked.at(-1)).toMatchObject({ from: "2026-03-05", to: null });
  });

  it("says beside the range what is wrong with it, and keeps what was shown", async () => {
    await show(days);
    answer = refuse({ code: "ends_before_it_begins", field: "to", allowed: "2026-03-05" });
    await choose("own");
    document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await settle();
    expect(document.querySelector("#trends-to-wrong")?.textContent).toContain("5 March");
    expect(sliders()).toHaveLength(2);
  });

  it("leaves an answer that is older than what was asked last", async () => {
    await show(days);
    let late: (view: TrendsView) => void = () => undefined;
    answer = () => new Promise((resolve) => (late = resolve));
    await choose("year");
    answer = days;
    await choose("all");
    late(trendsOf(2, { series: [seriesOf("pain", [1, 1])] }));
    await settle();
    expect(slider().max).toBe("9");
  });

  it("offers a check-in where there is none yet", async () => {
    await show(() => trendsOf(1));
    button("Check in now").click();
    expect(checkedIn).toEqual([episode.id]);
    expect(sliders()).toHaveLength(0);
  });

  it("says so where there is one entry", async () => {
    await show(() => trendsOf(1, { series: [seriesOf("pain", [4])] }));
    expect(text()).toContain("There is one entry so far.");
    expect(slider().getAttribute("aria-valuetext")).toBe("Mon 2 March. 4. Recovery");
  });

  it("remembers what is shown, and shows nothing that is not ticked", async () => {
    looking.chosen = { movement: false };
    await show(days);
    expect(sliders().map((each) => each.getAttribute("aria-label"))).toEqual([
      "Pain: go through the dates",
    ]);
    looking.chosen = { movement: false, pain: false };
    await settle();
    expect(text()).toContain("Nothing is ticked.");
    expect(text()).toContain("Planned and done");
  });
});

describe("a picture", () => {
  it("begins at the latest answer, and tells a step when it is there", async () => {
    await show(days);
    expect(slider().getAttribute("aria-valuetext")).toBe("Wed 11 March. 0. Recovery");
    slider().value = "1";
    slider().dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    expect(slider().getAttribute("aria-valuetext")).toBe("Tue 3 March. 4. Recovery. Flare");
    expect(sliders()[1]?.getAttribute("aria-valuetext")).toContain("Tue 3 March. 5.");
  });

  it("goes no further than its ends with the page keys", async () => {
    await show(days);
    press(slider(), "PageDown");
    expect(slider().value).toBe("0");
    press(slider(), "PageUp");
    expect(slider().value).toBe("9");
  });

  it("leads to the day that is looked at", async () => {
    await show(days);
    slider().dispatchEvent(new Event("focus"));
    press(slider(), "PageDown");
    button("Open this day").click();
    expect(opened).toEqual(["2026-03-02"]);
  });

  it(
    "has few marks in ten years, and a table of all of them when it is opened",
    async () => {
      await show(tenYears);
      expect(document.querySelectorAll(".plot").length).toBeGreaterThan(7);
      const most = Math.max(
        ...[...document.querySelectorAll(".plot")].map((each) => each.querySelectorAll("*").length),
      );
      expect(most).toBeLessThan(260);
      expect(document.querySelectorAll("table")).toHaveLength(0);
      const details = document.querySelector<HTMLDetailsElement>(".picture details");
      if (!details) throw new Error("there is no table");
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
      await settle();
      expect(details.querySelectorAll("tbody tr")).toHaveLength(tenYears().dates.length);
      expect(details.querySelectorAll("tbody th[scope=row]")[0]?.textContent).toBe(
        "Week from Mon 2 March",
      );
    },
    LONG_MS,
  );
});

describe("the year", () => {
  it(
    "has one date in the way of the Tab key, and is walked from there",
    async () => {
      ofYear = yearOf(2026, (nth) => ({ pain: nth % 10 }));
      await show(days);
      const stops = () => [
        ...document.querySelectorAll<HTMLElement>("[role=gridcell][tabindex='0']"),
      ];
      expect(stops().map((each) => each.dataset["day"])).toEqual(["2026-03-11"]);
      const grid = document.querySelector("[role=grid]");
      if (!grid) throw new Error("there is no year");
      press(grid, "ArrowDown");
      await settle();
      expect(stops().map((each) => each.dataset["day"])).toEqual(["2026-03-18"]);
      expect(document.activeElement?.getAttribute("aria-label")).toContain("Wed 18 March. Pain");
    },
    LONG_MS,
  );
});
