// What can be learnt about, and the way there from where it matters: the window offers it, any
// part of it may ask. Where nothing is offered (a log that was sent is read), nothing is shown.
import { getContext, setContext } from "svelte";
import type { Statement } from "./evidence";

/** The topics of Learn, in their order. */
export const TOPICS = [
  "known",
  "which",
  "desk",
  "soreness",
  "noise",
  "before",
  "choosing",
  "self-care",
] as const;
export type Topic = (typeof TOPICS)[number];

/** A topic, or one statement among what is known. */
export type LearnAbout = Topic | Statement;

/** What there is a link to from where it matters. */
export const LINKED = [
  "known",
  "desk",
  "soreness",
  "noise",
  "choosing",
  "acute-first",
  "post-op",
  "immediate-relief",
] as const satisfies LearnAbout[];
export type Linked = (typeof LINKED)[number];

export type OpenLearn = (about: LearnAbout) => void;

const KEY = Symbol("learn");

/** Offers the way to Learn to every part below; nothing while it leads nowhere. */
export const offerLearning = (open: () => OpenLearn | null): void => {
  setContext(KEY, open);
};

/** The way to Learn from here, asked for anew each time. */
export const learning = (): (() => OpenLearn | null) =>
  getContext<(() => OpenLearn | null) | undefined>(KEY) ?? (() => null);
