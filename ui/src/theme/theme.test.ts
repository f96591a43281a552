// The colours read in light and dark: WCAG 2.2 contrast, and phases told apart in greyscale.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/theme/theme.css", "utf8");

/** The colour tokens of one appearance. */
function tokensOf(theme: "light" | "dark"): Map<string, string> {
  const block = new RegExp(`data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((found) => [
      found[1] ?? "",
      found[2] ?? "",
    ]),
  );
}

/** Relative luminance, 0–1. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is read in sentences. */
const TEXT_ON = [
  ["ink", "paper"],
  ["ink", "paper-deep"],
  ["ink", "field"],
  ["ink-soft", "paper"],
  ["ink-soft", "paper-deep"],
  ["ink-soft", "field"],
  ["wrong", "paper"],
  ["wrong", "paper-deep"],
  ["now", "paper"],
  ["now", "paper-deep"],
  ["now-ink", "now"],
  ["emergency-ink", "emergency"],
  ["same-day-ink", "same-day"],
  ["pt-first-ink", "pt-first"],
  ["clearance-ink", "clearance"],
] as const;

/** A word on a stretch of the path, large and bold. */
const WORDS_ON = [
  ["on-protect", "phase-protect"],
  ["on-recovery", "phase-recovery"],
  ["on-taper", "phase-taper"],
  ["on-maintenance", "phase-maintenance"],
  ["on-soreness", "phase-soreness"],
] as const;

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => tokens.get(name) ?? "";

  /** Source: WCAG 2.2, 1.4.6. */
  it.each(TEXT_ON)("carry text: %s on %s at 7 or more", (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  /** Source: WCAG 2.2, 1.4.6, for large text. */
  it.each(WORDS_ON)("carry a large word: %s on %s at 4.5 or more", (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  /** Source: WCAG 2.2, 1.4.11. */
  it("show the edge of a control and the focus at 3 or more", () => {
    expect(contrast(colour("edge"), colour("paper"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("focus"), colour("paper"))).toBeGreaterThanOrEqual(3);
  });

  it("let each phase be lighter than the one before, so that they read in greyscale", () => {
    const path = ["protect", "recovery", "taper", "maintenance"];
    const steps = path.map((phase) => luminance(colour(`phase-${phase}`)));
    steps.slice(1).forEach((step, index) => {
      expect((step + 0.05) / ((steps[index] ?? 0) + 0.05)).toBeGreaterThan(1.4);
    });
  });
});

describe("where the colours are forced", () => {
  const forced = /forced-colors: active\) \{\s*:root,\s*:root\[data-theme\] \{([^}]*)\}/.exec(
    css,
  )?.[1];
  const given = new Map(
    [...(forced ?? "").matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );

  it("every colour is one of theirs, or a step between their two", () => {
    expect([...given.keys()].toSorted()).toEqual([...tokensOf("light").keys()].toSorted());
    for (const value of given.values()) {
      expect(value).toMatch(
        /^(Canvas|CanvasText|GrayText|Highlight|HighlightText|color-mix\(in srgb, CanvasText \d+%, Canvas\))$/,
      );
    }
  });
});
