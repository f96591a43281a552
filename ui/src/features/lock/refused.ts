// What a refusal says that is about the word which was typed for the lock.
import type { Refusal } from "../../api";
import { refusalText } from "../../shared/refusal-words";
import { t } from "../../shared/words";

/** A whole number from 1 on. */
const counted = (value: string | null): number => Math.max(1, Math.ceil(Number(value)) || 1);

/** How many seconds until another try is taken; nothing where it is refused for another reason. */
export const waitOf = (refusal: Refusal): number | null =>
  refusal.code === "too_soon" ? counted(refusal.value) : null;

/** How long to wait still: in minutes where that is long. */
export const waitText = (seconds: number): string =>
  seconds > 90
    ? t("unlock-wait-minutes", { count: Math.ceil(seconds / 60) })
    : t("unlock-wait", { count: seconds });

/** Of the passphrase or the recovery code. */
export const wordRefused = (refusal: Refusal): string => {
  const wait = waitOf(refusal);
  if (wait !== null) return waitText(wait);
  if (refusal.code !== "wrong_passphrase") return refusalText(refusal);
  return t("unlock-wrong", { count: counted(refusal.value) });
};

/** Of the recovery code that was to be typed back. */
export const codeRefused = (refusal: Refusal): string =>
  refusal.code === "wrong_passphrase" ? t("app-lock-code-wrong") : refusalText(refusal);
