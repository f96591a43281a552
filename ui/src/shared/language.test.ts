// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { dayText, monthText, shortDayText, weekdayText } from "./date-words";
import { LANGUAGES, speak } from "./language.svelte";
import { listText } from "./list-words";
import { fixedText, numberText } from "./number-words";
import { t } from "./words";

afterEach(() => speak("en"));

it("dates and numbers are of the language in force, at once, and digits are Latin", () => {
  const said = LANGUAGES.map(({ code }) => {
    speak(code);
    return [shortDayText("2026-03-02"), fixedText(6.25), numberText(7)];
  });
  expect(said[0]).toEqual(["2 Mar", "6.3", "7"]);
  expect(said[1]).toEqual(["2 mar", "6,3", "7"]);
  expect(said[2]).toEqual(["2. März", "6,3", "7"]);
  expect(said[3]?.[1]).toBe("6.3");
  expect(said[3]?.[0]).toMatch(/^\u200F2 \p{Script=Arabic}+$/u);
});

it("every date of every language has words of its own and no digits of another script", () => {
  for (const { code } of LANGUAGES) {
    speak(code);
    const all = [dayText("2026-03-02", "2025-01-01"), monthText("2026-03-01")];
    all.push(weekdayText("2026-03-02"), listText(["1", "2", "3"]));
    for (const text of all) expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
    expect(new Set(all).size).toBe(4);
  }
});

it("the page says which language it is in and which way it runs", () => {
  speak("ar");
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
  speak("de");
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["de", "ltr"]);
});

it("a sentence from right to left keeps what is put into it apart", () => {
  speak("ar");
  const said = t("settings-close", { title: "Left knee (2)" });
  expect(said).toContain("Left knee (2)");
  if (!said.startsWith("Close")) expect(said).toContain("\u2068Left knee (2)\u2069");
});

it("numbers in a sentence are written as the language writes them", () => {
  speak("de");
  expect(t("refusal-too_long", { allowed: 1.5 })).toContain("1,5");
  speak("ar");
  expect(t("refusal-too_long", { allowed: 12 })).toContain("12");
});
