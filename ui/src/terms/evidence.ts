// What is said about massage and recovery, and what each statement is worth. One list for the
// plan and for Learn; the words are the locale's.

/** What a statement is worth. */
export type Standing = "supported" | "limited" | "contested" | "not_supported";

export const STANDINGS: readonly Standing[] = [
  "supported",
  "limited",
  "contested",
  "not_supported",
];

/** Every statement, and what it is worth. */
export const STANDING = {
  "doms-soreness": "supported",
  "doms-30-percent": "limited",
  "lactic-acid": "not_supported",
  circulation: "contested",
  adhesions: "contested",
  "inflammation-cells": "limited",
  "immediate-relief": "supported",
  performance: "limited",
  "longer-is-better": "not_supported",
  "neck-shoulder-short": "supported",
  "desk-exercise": "supported",
  "early-frequency": "limited",
  "maintenance-frequency": "limited",
  "prevents-recurrence": "limited",
  "stop-start": "limited",
  "massage-then-pt": "limited",
  "acute-first": "contested",
  "deep-inflamed": "supported",
  "crepitus-common": "supported",
  "crepitus-signals": "supported",
  "sleep-stress": "limited",
  "post-op": "supported",
  complementary: "supported",
  practitioner: "supported",
  access: "supported",
} as const satisfies Record<string, Standing>;

export type Statement = keyof typeof STANDING;

export const statements = Object.keys(STANDING) as Statement[];

export const isStatement = (code: string): code is Statement => Object.hasOwn(STANDING, code);
