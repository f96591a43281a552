// Numbers in the reader's language, in Latin digits.
import { byLocale } from "./language.svelte";

const formats = new Map<string, () => Intl.NumberFormat>();

/** Made once for each pair of digits and each locale. */
function formatOf(least: number, most: number): Intl.NumberFormat {
  const name = `${least}-${most}`;
  const known = formats.get(name);
  if (known) return known();
  const fresh = byLocale(
    (locale) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      }),
  );
  formats.set(name, fresh);
  return fresh();
}

/** 6.2, 6,2 or 7: with at most so many digits behind the point. */
export const numberText = (value: number, digits = 1): string =>
  formatOf(0, digits).format(Object.is(value, -0) ? 0 : value);

/** 6.2 or 7.0: with exactly so many digits behind the point. */
export const fixedText = (value: number, digits = 1): string =>
  formatOf(digits, digits).format(value);
