// The way through the first questions, one at a time, and what they come to. Going back loses
// nothing: the answers lie beside the steps, not in them.
import type {
  ActivityLevel,
  Area,
  Caution,
  CheckInDraft,
  Context,
  EpisodeDraft,
  Flag,
  PatientDraft,
  Refusal,
  Side,
} from "../../api/types";
import { emptyCheckIn } from "../../terms/empty-check-in";
import { furtherPlaces, isSided } from "../../terms/body-map";
import { areaText } from "../../terms/sites";

export type Step =
  "welcome" | "what" | "where" | "when" | "active" | "cautions" | "activities" | "signs" | "ready";

/** What brings someone here. */
export const CONTEXTS: readonly Context[] = [
  "injury",
  "surgery",
  "gradual_onset",
  "desk_pain",
  "exercise_soreness",
  "upkeep",
];

/** Nothing is answered before the person answers it. */
export interface Answers {
  context: Context | null;
  site: string | null;
  side: Side | null;
  /** Where else it hurts. */
  also: Area[];
  onset: string;
  activityLevel: ActivityLevel | null;
  cautions: Caution[];
  noCautions: boolean;
  activities: string[];
  flags: Flag[];
  noFlags: boolean;
  /** Empty: the name of the place. */
  title: string;
}

export const noAnswers = (): Answers => ({
  context: null,
  site: null,
  side: null,
  also: [],
  onset: "",
  activityLevel: null,
  cautions: [],
  noCautions: false,
  activities: ["", "", ""],
  flags: [],
  noFlags: false,
  title: "",
});

/** The steps: someone known already is not asked about themselves again. */
export const stepsFor = (known: boolean): Step[] =>
  known
    ? ["what", "where", "when", "activities", "signs", "ready"]
    : ["welcome", "what", "where", "when", "active", "cautions", "activities", "signs", "ready"];

/** What is still needed before a step can be left, as a refusal beside its field. */
export function neededAt(step: Step, answers: Answers, today: string): Refusal | null {
  const required = (field: string): Refusal => ({
    code: "required",
    field,
    value: null,
    allowed: null,
  });
  switch (step) {
    case "what":
      return answers.context === null ? required("context") : null;
    case "where":
      if (answers.site === null) return required("site");
      return isSided(answers.site) && answers.side === null ? required("side") : null;
    case "when":
      if (!/^\d{4}-\d{2}-\d{2}$/.test(answers.onset)) return required("onset");
      return answers.onset > today
        ? { code: "in_future", field: "onset", value: answers.onset, allowed: today }
        : null;
    case "active":
      return answers.activityLevel === null ? required("activity_level") : null;
    case "cautions":
      return answers.cautions.length === 0 && !answers.noCautions ? required("cautions") : null;
    case "signs":
      return answers.flags.length === 0 && !answers.noFlags ? required("flags") : null;
    case "activities": {
      const named = answers.activities.map((text) => text.trim().toLowerCase());
      const twice = named.findIndex((text, index) => text !== "" && named.indexOf(text) < index);
      if (twice < 0) return null;
      const value = answers.activities[twice] ?? null;
      return { code: "twice", field: `activities.${twice}`, value, allowed: null };
    }
    default:
      return null;
  }
}

/** The further places as they are sent: none of them the main one, which may have been chosen
 *  after them. */
export const furtherOf = ({ site, side, also }: Pick<Answers, "site" | "side" | "also">): Area[] =>
  site === null ? [] : furtherPlaces({ site, side: isSided(site) ? side : null }, also);

/** What the episode is called when no other name is given: the place. */
export function proposedTitle(answers: Answers): string {
  if (answers.site === null) return "";
  const area = areaText({ site: answers.site, side: isSided(answers.site) ? answers.side : null });
  // What keeps words in their direction within a sentence is no part of a name.
  return area.replace(/[\u2066-\u2069]/g, "");
}

export interface Drafts {
  patient: PatientDraft | null;
  episode: EpisodeDraft;
  checkIn: CheckInDraft | null;
}

/** What is sent, or the step and refusal that stands in the way. */
export function toDrafts(
  answers: Answers,
  known: boolean,
  today: string,
): Drafts | { step: Step; refusal: Refusal } {
  for (const step of stepsFor(known)) {
    const refusal = neededAt(step, answers, today);
    if (refusal) return { step, refusal };
  }
  const { context, site, activityLevel } = answers;
  if (context === null || site === null || (!known && activityLevel === null)) {
    return { step: "what", refusal: { code: "required", field: null, value: null, allowed: null } };
  }
  const title = answers.title.trim();
  return {
    patient:
      activityLevel === null
        ? null
        : {
            name: null,
            birth_year: null,
            activity_level: activityLevel,
            cautions: answers.cautions,
          },
    episode: {
      title: title === "" ? proposedTitle(answers) : title,
      site,
      side: isSided(site) ? answers.side : null,
      context,
      onset: answers.onset,
      also: furtherOf(answers),
      activities: answers.activities.map((text) => text.trim()).filter((text) => text !== ""),
    },
    checkIn: answers.flags.length === 0 ? null : { ...emptyCheckIn([]), flags: answers.flags },
  };
}

/** Which step holds the field a refusal is about. */
export function stepOf(field: string | null): Step {
  const name = field?.split(".").find((part) => part in STEP_OF) ?? "";
  return STEP_OF[name] ?? "ready";
}

const STEP_OF: Record<string, Step> = {
  context: "what",
  site: "where",
  side: "where",
  onset: "when",
  activity_level: "active",
  cautions: "cautions",
  activities: "activities",
  flags: "signs",
  title: "ready",
};
