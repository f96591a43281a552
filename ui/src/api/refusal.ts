// A refusal as it arrives: told apart from anything else that can be thrown.
import type { Refusal } from "./types";

export function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "field" in thrown;
}

/** Whatever was thrown, as a refusal that words exist for. */
export function asRefusal(thrown: unknown): Refusal {
  if (isRefusal(thrown)) return thrown;
  return { code: "storage", field: null, value: String(thrown), allowed: null };
}
