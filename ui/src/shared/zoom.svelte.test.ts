// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { Zoom } from "./zoom.svelte";

/** What is kept from time to time, and in which sizes the page was shown. */
function screen(before: string | null = null) {
  const kept = new Map<string, string>();
  if (before !== null) kept.set("tend-zoom", before);
  const shown: number[] = [];
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const open = (): Zoom => new Zoom(async (percent) => shown.push(percent), storage);
  return { open, shown };
}
const press = (zoom: Zoom, key: string, ctrlKey = true): boolean =>
  zoom.key(new KeyboardEvent("keydown", { key, ctrlKey, cancelable: true }));

it("the page grows and shrinks by the keys of a browser, and is itself again", () => {
  const { open, shown } = screen();
  const zoom = open();
  expect(["+", "=", "-", "0"].map((key) => press(zoom, key))).toEqual([true, true, true, true]);
  expect(shown).toEqual([110, 125, 110, 100]);
  expect(press(zoom, "+", false)).toBe(false);
  expect(press(zoom, "z")).toBe(false);
  expect(zoom.percent).toBe(100);
});

it("the size of the last time is there again, and nothing else that may be kept", () => {
  const { open, shown } = screen();
  open().larger();
  expect(open().percent).toBe(110);
  expect(shown).toEqual([110, 110]);
  for (const odd of ["", "0", "99999", "large"]) {
    expect(screen(odd).open().percent).toBe(100);
  }
});

it("it ends at 50 and at 400 percent", () => {
  const { open, shown } = screen("400");
  const zoom = open();
  expect(zoom.isMost).toBe(true);
  zoom.larger();
  expect(shown).toEqual([400]);
  for (let times = 0; times < 20; times += 1) zoom.smaller();
  expect([zoom.percent, zoom.isLeast]).toEqual([50, true]);
});
