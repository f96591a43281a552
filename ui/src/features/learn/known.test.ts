import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasWords, t } from "../../shared/words";
import { STANDING, statements } from "../../terms/evidence";
import { LINKED, TOPICS } from "../../terms/learn-about";
import { ARTICLES } from "./articles";
import { groups, GROUPS, SOURCES } from "./known";

/** Every statement of the evidence, with what it is worth. */
const EVIDENCE = {
  supported: [
    "doms-soreness",
    "immediate-relief",
    "neck-shoulder-short",
    "desk-exercise",
    "deep-inflamed",
    "crepitus-common",
    "crepitus-signals",
    "post-op",
    "complementary",
    "practitioner",
    "access",
  ],
  limited: [
    "doms-30-percent",
    "inflammation-cells",
    "performance",
    "early-frequency",
    "maintenance-frequency",
    "prevents-recurrence",
    "stop-start",
    "massage-then-pt",
    "sleep-stress",
  ],
  not_supported: ["lactic-acid", "longer-is-better"],
  contested: ["circulation", "adhesions", "acute-first"],
};

describe("what is known", () => {
  it("is every statement, each with its standing", () => {
    const listed = Object.entries(EVIDENCE).flatMap(([standing, ids]) =>
      ids.map((id) => [id, standing]),
    );
    expect(Object.fromEntries(listed)).toEqual(STANDING);
  });

  it("answers one question with each statement", () => {
    const grouped: string[] = groups.flatMap((group) => [...GROUPS[group]]);
    expect(grouped.toSorted()).toEqual([...statements].toSorted());
  });

  it("has words for all it says", () => {
    for (const statement of statements) {
      expect(hasWords(`evidence-say-${statement}`), statement).toBe(true);
      expect(hasWords(`evidence-note-${statement}`), statement).toBe(true);
      expect(hasWords(`learn-study-${statement}`), statement).toBe(SOURCES[statement].study);
      for (const [text, stance] of SOURCES[statement].texts) {
        const from = t(`learn-text-${text}`);
        expect(t(`learn-source-${stance}`, { text: from })).toContain(from);
      }
      for (const reference of SOURCES[statement].unsound) {
        expect(hasWords(`learn-unsound-${reference}`), reference).toBe(true);
      }
    }
    for (const group of groups) expect(hasWords(`learn-group-${group}`)).toBe(true);
  });

  it("shows a text that speaks against a claim that is contested", () => {
    for (const statement of EVIDENCE.contested) {
      const stances = SOURCES[statement as keyof typeof SOURCES].texts.map(([, stance]) => stance);
      expect(new Set(stances).size, statement).toBeGreaterThan(1);
    }
  });

  it("shows every reference that does not check out", () => {
    const shown = new Set(statements.flatMap((statement) => SOURCES[statement].unsound));
    expect(shown.size).toBe(10);
  });
});

describe("the topics", () => {
  it("have a name, a line and a beginning each; so has every link", () => {
    for (const topic of TOPICS) {
      for (const key of [`topic-${topic}`, `about-${topic}`, `${topic}-lead`]) {
        expect(hasWords(`learn-${key}`), key).toBe(true);
      }
    }
    for (const about of LINKED) expect(hasWords(`learn-link-${about}`), about).toBe(true);
  });

  it("that are read have all their words, and no more", () => {
    const keys = Object.entries(ARTICLES).flatMap(([topic, { parts }]) =>
      parts.flatMap(([part, points]) => [
        `learn-${topic}-${part}`,
        ...Array.from({ length: points }, (_, nth) => `learn-${topic}-${part}-${nth + 1}`),
      ]),
    );
    const topics = Object.keys(ARTICLES).join("|");
    const english = readFileSync("locales/en.ftl", "utf8");
    const written = [...english.matchAll(/^(learn-[\w-]+) =/gm)]
      .map((match) => match[1] ?? "")
      .filter((key) => new RegExp(`^learn-(${topics})-`).test(key) && !key.endsWith("-lead"));
    expect(written.toSorted()).toEqual(keys.toSorted());
  });
});

it("nothing is for sale", () => {
  const words = readdirSync("locales").map((name) => readFileSync(`locales/${name}`, "utf8"));
  expect(words.join("\n")).not.toMatch(/https?:|amazon|hypervolt|venomgo|chirp/i);
});
