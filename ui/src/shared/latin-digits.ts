// The digits of Arabic and Persian keyboards, read as those Tend writes.

/** The text with ٠–٩ and ۰–۹ as 0–9. */
export const latin = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0x0f),
  );
