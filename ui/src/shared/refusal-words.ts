// What a refusal says to a person: what is wrong and how to put it right, beside the field.
import type { Refusal } from "../api/types";
import { dayText } from "./date-words";
import { t } from "./words";

/** The sentence for a refusal. */
export function refusalText(refusal: Refusal): string {
  const allowed = refusal.allowed ?? "";
  const [, min = "", max = ""] = /^(-?[^-]+)-(-?[^-]+)$/.exec(allowed) ?? [];
  const day = /^\d{4}-\d{2}-\d{2}/.test(allowed) ? dayText(allowed.slice(0, 10)) : allowed;
  // Where the log itself is at fault, the field names the file.
  const file = refusal.field ?? "";
  return t(`refusal-${refusal.code}`, { value: refusal.value ?? "", allowed, min, max, day, file });
}

/** The sentence for one field, when the refusal is about it. */
export const refusalAt = (refusal: Refusal | null, field: string): string | undefined =>
  refusal !== null && (refusal.field === field || refusal.field?.endsWith(`.${field}`))
    ? refusalText(refusal)
    : undefined;

/** Moves to the field the refusal is about. False when it is not there: then the refusal has
 *  to be said elsewhere. */
export const focusRefused = (refusal: Refusal, within: ParentNode = document): boolean =>
  focusField(refusal.field, within);

/** Moves to the field of this name. False when it is not there. */
export function focusField(field: string | null, within: ParentNode = document): boolean {
  if (field === null) return false;
  const named = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const target = named?.matches("input, textarea, select")
    ? named
    : named?.querySelector<HTMLElement>("input, textarea, select");
  target?.focus();
  // What it asks and what is wrong with it stand above it, and are to be seen too.
  const asks =
    target?.closest("fieldset[data-field]")?.querySelector("legend") ??
    (target?.id ? within.querySelector(`label[for="${CSS.escape(target.id)}"]`) : null);
  asks?.scrollIntoView({ block: "nearest", behavior: "instant" });
  return target !== undefined && target !== null;
}
