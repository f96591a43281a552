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
  return bundle.formatPattern(message.value, values ?? null);
}

/** Whether there is a message of this key. */
export const hasWords = (key: string): boolean => bundle.getMessage(key)?.value != null;
