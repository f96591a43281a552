// Every word a person reads comes through here, from locales/*.ftl. Where the language in force
// has no words for a key yet, the English ones stand.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../api/types";
import english from "../../locales/en.ftl?raw";
import { direction, language, locale } from "./language.svelte";

export { locale };

const texts = import.meta.glob<string>("../../locales/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();

/** The words of a language, read once, when they are first asked for. */
function wordsOf(spoken: Language): FluentBundle {
  const read = bundles.get(spoken);
  if (read) return read;
  const bundle = new FluentBundle(spoken === "ar" ? "ar-u-nu-latn" : spoken, {
    // In a sentence from right to left each value keeps its own direction.
    useIsolating: direction(spoken) === "rtl",
  });
  const text = spoken === "en" ? english : texts[`../../locales/${spoken}.ftl`];
  if (text !== undefined) {
    const problems = bundle.addResource(new FluentResource(text));
    if (problems.length > 0) throw problems[0];
  }
  bundles.set(spoken, bundle);
  return bundle;
}

/** The text of a message. An unknown key shows as itself, so that nothing is ever blank. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  for (const spoken of new Set<Language>([language(), "en"])) {
    const bundle = wordsOf(spoken);
    const message = bundle.getMessage(key);
    if (message?.value == null) continue;
    return bundle.formatPattern(message.value, values ? apart(values) : null);
  }
  return key;
}

/** What turns the direction of the text after it. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;
/** Letters that run from right to left. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** A text of somebody's own that turns the direction, or runs the other way, keeps that to
 *  itself: the sentence around it is read as it is written. Right to left, Fluent sees to it. */
function apart(values: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const kept = Object.entries(values).map(([name, value]) => {
    if (typeof value !== "string") return [name, value] as const;
    const other = direction() === "ltr" && FROM_RIGHT.test(value);
    if (!TURNS.test(value) && !other) return [name, value] as const;
    return [name, `\u2068${value.replace(/[\u2066-\u2069]/g, "")}\u2069`] as const;
  });
  return Object.fromEntries(kept);
}

/** Whether there is a message of this key. */
export const hasWords = (key: string): boolean => wordsOf("en").getMessage(key)?.value != null;
