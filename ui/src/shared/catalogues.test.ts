// Every language says what English says: the same keys, with the same values, for every count.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import type { Language } from "../api/types";
import { LANGUAGES } from "./language.svelte";

const COUNTS = [0, 1, 2, 5, 11, 100];

const textOf = (language: Language): string =>
  readFileSync(join(process.cwd(), `locales/${language}.ftl`), "utf8");

/** Each key with its entry as it is written. */
function entriesOf(language: Language): Map<string, string> {
  const entries = new Map<string, string>();
  for (const entry of textOf(language).split(/^(?=[a-z][\w-]* =|#)/m)) {
    const [, key = "", text = ""] = /^([a-z][\w-]*) =([\s\S]*)$/.exec(entry) ?? [];
    if (key !== "") entries.set(key, text);
  }
  return entries;
}

const valuesOf = (entry: string): string[] =>
  [...new Set([...entry.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""))].sort();

const english = entriesOf("en");

describe.each(LANGUAGES.map(({ code }) => code))("the catalogue of %s", (language) => {
  const entries = entriesOf(language);
  const bundle = new FluentBundle(language, { useIsolating: false });
  const problems = bundle.addResource(new FluentResource(textOf(language)));

  it("is read to the last entry, and has each key once", () => {
    expect(problems).toEqual([]);
    const keys = [...textOf(language).matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !bundle.hasMessage(key ?? ""))).toEqual([]);
  });

  it("has no key that English has not", () => {
    expect([...entries.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it("has words for every key", () => {
    const missing = [...english.keys()].filter((key) => !entries.has(key));
    expect(missing, `${language}.ftl has no words for these`).toEqual([]);
  });

  it("takes the same values as English", () => {
    const others = [...entries].flatMap(([key, entry]) => {
      const [theirs, known] = [valuesOf(entry), valuesOf(english.get(key) ?? "")];
      return theirs.join() === known.join() ? [] : [`${key}: ${theirs.join()} of ${known.join()}`];
    });
    expect(others).toEqual([]);
  });

  it("says every entry for every count", () => {
    const wrong = [...entries].flatMap(([key, entry]) => {
      const pattern = bundle.getMessage(key)?.value ?? null;
      return COUNTS.flatMap((count) => {
        const values = Object.fromEntries(valuesOf(entry).map((name) => [name, count]));
        const errors: Error[] = [];
        const said = pattern === null ? "" : bundle.formatPattern(pattern, values, errors);
        return said === "" || errors.length > 0 ? [`${key} (${count}): ${errors.join()}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});
