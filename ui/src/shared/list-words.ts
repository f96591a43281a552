// Several things in one sentence, in the reader's language.
import { byLocale, language } from "./language.svelte";

const LISTS = byLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** In Arabic a name in other letters keeps its own direction. */
const apart = (texts: readonly string[]): string[] =>
  texts.map((text) => (language() === "ar" ? `\u2068${text}\u2069` : text));

/** One, two and three. */
export const listText = (texts: readonly string[]): string => LISTS().format(apart(texts));

/** One, two, three: side by side, without a word between the last two. */
export const seriesText = (texts: readonly string[]): string =>
  apart(texts).join(language() === "ar" ? "، " : ", ");
