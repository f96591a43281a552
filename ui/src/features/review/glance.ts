// A log of the list in words to be: what it asks for, its pain, how old it is; and whether it is
// what is looked for. The order comes from Rust.
import type { EpisodeGlance, Glance, ReviewedLog } from "../../api/types";
import { daysBetween, type Day } from "../../shared/dates";
import type { Said } from "../../shared/said";
import { locale } from "../../shared/words";
import { fixedText } from "../../shared/number-words";

/** What it asks for. Severe is told as what makes it so. */
export function attentionSaid({ attention, episodes }: Glance): Said {
  const severe = episodes.filter((episode) => episode.attention === "severe");
  const doctor =
    attention === "severe" && severe.every(({ alerts }) => !alerts.includes("severe_pain"));
  return { key: `review-attention-${doctor ? "see_doctor" : attention}` };
}

/** Whether massage is on hold. */
export const isHeld = ({ attention }: Pick<Glance, "attention">): boolean =>
  attention.endsWith("_hold");

/** From the start to now, for the eye; a dash where there are too few answers. */
export function painFigures({ pain_first, pain_now }: EpisodeGlance): string {
  const figure = (mean: number | null): string => (mean === null ? "–" : fixedText(mean));
  return `${figure(pain_first)} → ${figure(pain_now)}`;
}

/** The same, for the ear. */
export function painSaid({ pain_first, pain_now }: EpisodeGlance): Said {
  const values = {
    first: pain_first === null ? "" : fixedText(pain_first),
    now: pain_now === null ? "" : fixedText(pain_now),
  };
  if (pain_first === null && pain_now === null) return { key: "review-pain-none" };
  if (pain_now === null) return { key: "review-pain-first", values };
  if (pain_first === null) return { key: "review-pain-now", values };
  return { key: "review-pain-both", values };
}

/** How long ago a log was exported: what is said of it is of that day. */
export function ageSaid(exported: Day, today: Day): Said {
  const days = daysBetween(exported, today);
  if (days === 0) return { key: "review-age-today" };
  return days > 0 ? { key: "review-age", values: { days } } : { key: "review-age-ahead" };
}

/** From how many logs on they can be searched. */
export const SEARCHED_FROM = 9;

/** Whether every word typed stands in the name, the file's name or a title. */
export function isWanted({ patient, name, glance }: ReviewedLog, typed: string): boolean {
  const text = plain([patient ?? "", name, ...glance.episodes.map(({ title }) => title)].join(" "));
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without case and accents. */
const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale()).trim();
