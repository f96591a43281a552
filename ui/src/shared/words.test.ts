// Every key the window asks for has words, and no words lie unused.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = process.cwd();
const words = readFileSync(join(root, "locales/en.ftl"), "utf8");
const keys = [...words.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? "");

function textsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    return /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts")
      ? [readFileSync(path, "utf8")]
      : [];
  });
}
const texts = textsIn(join(root, "src")).join("\n");

/** Put together in Rust, and tested there. */
const RUSTS = /^(dialog|notification|package|tray|calendar|report|review-cli)-/;

/** Whole keys stand in quotes; families of keys are template texts with the code in a gap. */
const quoted = new Set([...texts.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map((match) => match[1]));
const familiesOf = (pattern: RegExp): RegExp[] =>
  [...texts.matchAll(pattern)]
    .map((match) => (match[1] ?? "").replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "\u0000"))
    .filter((text) => text.includes("\u0000"))
    .map((text) => new RegExp(`^${text.replaceAll("\u0000", "[\\w-]+")}$`));
const families = familiesOf(/`([a-z][\w-]*-\$\{[^`]*)`/g);
const askedFamilies = familiesOf(/\bt\(\s*`([a-z][\w-]*-\$\{[^`]*)`/g);

describe("the catalogue", () => {
  it("has each key once", () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("has words for every key the window asks for", () => {
    const asked = [...texts.matchAll(/\bt\(\s*["'`]([a-z][\w-]*)["'`]/g)].map((match) => match[1]);
    expect(asked.filter((key) => key && !keys.includes(key))).toEqual([]);
    for (const family of askedFamilies) {
      expect(
        keys.some((key) => family.test(key)),
        String(family),
      ).toBe(true);
    }
  });

  it("has no words that nobody reads", () => {
    const unused = keys.filter(
      (key) => !RUSTS.test(key) && !quoted.has(key) && !families.some((family) => family.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe("the words", () => {
  const plain = words
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.replace(/^[a-z][\w-]* = ?|^\s*\*?\[\w+\]/, "").replace(/\{[^}]*\}/g, "x"))
    .filter((line) => /[.?!]$/.test(line.trim()))
    .join(" ");

  /** Flesch–Kincaid grade: years of school needed. */
  it("ask for no more than seven years of school", () => {
    const sentences = plain.split(/[.?!:]+\s/).filter((text) => /[a-z]/i.test(text));
    const all = plain.match(/[a-z’']+/gi) ?? [];
    const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
    const grade = 0.39 * (all.length / sentences.length) + 11.8 * (syllables / all.length) - 15.59;
    expect(grade).toBeLessThanOrEqual(7);
  });

  it("never name a diagnosis", () => {
    const named = plain.match(/\byou (have|suffer from) (a |an )?\w*(itis|osis|opathy)\b/gi);
    expect(named).toBeNull();
  });
});

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
