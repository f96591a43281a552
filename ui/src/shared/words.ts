// Every word a person reads comes through here, from locales/en.ftl.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../locales/en.ftl?raw";

export const locale = "en-GB";

const bundle = new FluentBundle("en", { useIsolating: false });
const problems = bundle.addResource(new FluentResource(english));
if (problems.length > 0) throw problems[0];

/** The text of a message. An unknown key shows as itself, so that nothing is ever blank. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  if (message?.value == null) return key;
  return bundle.formatPattern(message.value, values ? apart(values) : null);
}

/** What turns the direction of the text after it. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;

/** A text of somebody's own that turns the direction keeps that to itself: the sentence around
 *  it is read as it is written. */
function apart(values: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const kept = Object.entries(values).map(([name, value]) => {
    if (typeof value !== "string" || !TURNS.test(value)) return [name, value] as const;
    return [name, `\u2068${value.replace(/[\u2066-\u2069]/g, "")}\u2069`] as const;
  });
  return Object.fromEntries(kept);
}

/** Whether there is a message of this key. */
export const hasWords = (key: string): boolean => bundle.getMessage(key)?.value != null;
