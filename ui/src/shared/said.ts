// A sentence still to be said: which message, with which values. Logic decides on one of
// these and is tested without any language; only what is drawn turns it into words.
import { t } from "./words";

export interface Said {
  key: string;
  values?: Record<string, string | number>;
}

/** The words for it. */
export const say = ({ key, values }: Said): string => t(key, values);
