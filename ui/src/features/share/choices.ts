// What is to go along with an export: which days, which episodes, named or not, on what paper.
// The rules of an export are checked again in Rust; here only what cannot even be asked for.
import type { EpisodeView, ExportForm, ExportRequest, Language, Paper } from "../../api/types";
import { dayText } from "../../shared/date-words";
import { writeDate } from "../../shared/date-typed";
import { addDays, type Day } from "../../shared/dates";
import type { Said } from "../../shared/said";

export type Period = "eight_weeks" | "whole" | "dates";
export const PERIODS: readonly Period[] = ["eight_weeks", "whole", "dates"];

export interface Choices {
  period: Period;
  /** As typed; used where the period is from day to day. Empty leaves that end open. */
  from: Day;
  to: Day;
  /** Which of them is begun and not complete. */
  half: { from: boolean; to: boolean };
  /** The episodes that go along. */
  episodes: string[];
  named: boolean;
  paper: Paper;
  /** The language of the report; nothing is the one in force. */
  language: Language | null;
}

/** The last day counts. */
const EIGHT_WEEKS = 56;

/** At first: what a therapist wants to see, of everything. */
export const firstChoices = (
  episodes: readonly Pick<EpisodeView, "id">[],
  name: string | null,
  language: string,
): Choices => ({
  period: "eight_weeks",
  from: "",
  to: "",
  half: { from: false, to: false },
  episodes: episodes.map(({ id }) => id),
  named: name !== null,
  paper: paperOf(language),
  language: null,
});

/** Letter where people print on it, A4 elsewhere. */
export const paperOf = (language: string): Paper =>
  /-(US|CA|MX|CL|CO|CR|GT|PA|PH|PR|VE)\b/i.test(language) ? "letter" : "a4";

/** Which field of the choices is wrong, and what to say beside it. */
export interface Wrong {
  field: "episodes" | "from" | "to";
  said: Said;
}

/** What is asked of Rust, or what is wrong with what was chosen. All episodes are asked for as
 *  none: so those to come go along too. */
export function requestOf(
  form: ExportForm,
  choices: Choices,
  episodes: readonly Pick<EpisodeView, "id" | "closed">[],
  today: Day,
): { request: ExportRequest } | { wrong: Wrong } {
  const chosen = ticked(choices, episodes, today).map(({ id }) => id);
  if (chosen.length === 0 && episodes.length > 0) {
    return { wrong: { field: "episodes", said: { key: "share-need-episode" } } };
  }
  const { half } = choices;
  if (choices.period === "dates" && (half.from || half.to)) {
    return {
      wrong: {
        field: half.from ? "from" : "to",
        said: { key: "date-unread", values: { example: writeDate(`${today.slice(0, 4)}-11-22`) } },
      },
    };
  }
  const { from, to } = datesOf(choices, today);
  if (from !== null && from > today) {
    return { wrong: { field: "from", said: { key: "share-from-in-future" } } };
  }
  if (from !== null && to !== null && from > to) {
    const values = { from: dayText(from, today) };
    return { wrong: { field: "to", said: { key: "share-to-before-from", values } } };
  }
  return {
    request: {
      form,
      from,
      to,
      episodes: chosen.length === episodes.length ? [] : chosen,
      named: choices.named,
      paper: choices.paper,
      language: form === "pdf" ? choices.language : null,
    },
  };
}

/** The whole log, to be read in Tend: nothing is left out of it. */
export const wholeLog: ExportRequest = {
  form: "log",
  from: null,
  to: null,
  episodes: [],
  named: true,
  paper: "a4",
  language: null,
};

/** Whether an episode was closed before the first of these days: a report has nothing of it. */
export function isOver(
  { closed }: Pick<EpisodeView, "closed">,
  choices: Choices,
  today: Day,
): boolean {
  const { from } = datesOf(choices, today);
  return closed !== null && from !== null && closed < from;
}

/** The episodes that go along: those chosen, but for those that are over. Where all are over,
 *  none is left out here: why there is nothing to say is told by Rust. */
export function ticked<E extends Pick<EpisodeView, "id" | "closed">>(
  choices: Choices,
  episodes: readonly E[],
  today: Day,
): E[] {
  const within = episodes.filter((episode) => !isOver(episode, choices, today));
  const offered = within.length > 0 ? within : episodes;
  return offered.filter(({ id }) => choices.episodes.includes(id));
}

function datesOf({ period, from, to }: Choices, today: Day): { from: Day | null; to: Day | null } {
  if (period === "whole") return { from: null, to: null };
  if (period === "eight_weeks") return { from: addDays(today, 1 - EIGHT_WEEKS), to: null };
  return { from: from === "" ? null : from, to: to === "" ? null : to };
}

/** Which days go along, in words to be. */
export function periodWords(choices: Choices, today: Day): Said {
  const { period, from, to } = choices;
  if (period !== "dates") return { key: `share-period-${period}` };
  const day = (date: Day): string => dayText(date, today);
  if (from === "" && to === "") return { key: "share-period-whole" };
  if (to === "") return { key: "share-period-since", values: { from: day(from) } };
  if (from === "") return { key: "share-period-until", values: { to: day(to) } };
  return { key: "share-period-between", values: { from: day(from), to: day(to) } };
}
