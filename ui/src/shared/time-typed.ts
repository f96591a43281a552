// A time of day as it is typed, of 24 hours. What cannot be read is left as it is.

import { latin } from "./latin-digits";

/** Hours alone, hours and minutes with something between them, or all digits in a row. */
const WRITTEN = /^(\d{1,2})(?:[:.,h]?(\d{2}))?$/i;

/** `HH:MM` of 8, 08, 800, 0800, 8:00 or 8.30; nothing where no time can be read. */
export function readTime(typed: string): string | null {
  const found = WRITTEN.exec(latin(typed).trim());
  if (found === null) return null;
  const [, hours = "", minutes = "00"] = found;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
