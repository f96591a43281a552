// Which language the window speaks, and what follows from it for the page. What is put into
// words reads it, so that all that is shown changes with it, at once.
import type { Language } from "../api/types";

/** Each by its own name, as it is offered. */
export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
  { code: "de", name: "Deutsch" },
  { code: "ar", name: "العربية" },
];

/** How dates and numbers are written. Digits are Latin everywhere. */
const LOCALES: Record<Language, string> = {
  en: "en-GB",
  es: "es",
  de: "de",
  ar: "ar-u-ca-gregory-nu-latn",
};

/** The engine's own, until the log book has said which. */
function engines(): Language {
  const asked = typeof navigator === "undefined" ? "" : navigator.language;
  const code = asked.split("-")[0];
  return LANGUAGES.find((each) => each.code === code)?.code ?? "en";
}

let spoken = $state<Language>(engines());

/** The language in force. */
export const language = (): Language => spoken;

/** Its locale, for what the engine writes: dates, numbers, lists. */
export const locale = (): string => LOCALES[spoken];

/** Which way it runs. */
export const direction = (of: Language = spoken): "ltr" | "rtl" => (of === "ar" ? "rtl" : "ltr");

/** Speaks a language from now on, on the whole page. */
export function speak(next: Language): void {
  spoken = next;
  if (typeof document === "undefined") return;
  document.documentElement.lang = next;
  document.documentElement.dir = direction(next);
}

/** What the engine writes by, made once for each locale: a list of hundreds of dates would wait
 *  for each of them else. */
export function byLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const name = locale();
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
}
