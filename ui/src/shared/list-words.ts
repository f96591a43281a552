// Several things in one sentence, in the reader's language.
import { byLocale } from "./language.svelte";

const LISTS = byLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** One, two and three. */
export const listText = (texts: readonly string[]): string => LISTS().format(texts);
