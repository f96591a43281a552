// Danger signs as the window asks for them: all of them can always be reached; the ones that
// fit the site and the trouble come first, the most urgent at the top.
import {
  FLAG_LEVEL,
  type Context,
  type Flag,
  type FlagLevel,
  type HeldSign,
  type NotedSign,
} from "../api/types";
import type { Said } from "../shared/said";
import { regionOf, type Region } from "./sites";

/** From most to least urgent. */
export const LEVELS: FlagLevel[] = ["emergency", "same_day", "pt_first", "see_doctor_soon"];

export const allSigns = Object.keys(FLAG_LEVEL) as Flag[];

const ALWAYS: Flag[] = ["chest_pain", "sudden_breathlessness", "fever"];

const BY_REGION: Record<Region, Flag[]> = {
  head: ["sudden_severe_headache", "speech_or_face_droop", "both_legs_weak", "new_weakness"],
  back: ["saddle_numbness", "bladder_bowel_change", "both_legs_weak", "new_weakness"],
  arm: ["deformity", "limb_cold_or_numb", "hot_swollen_joint", "new_weakness"],
  trunk: ["both_legs_weak", "bladder_bowel_change", "new_weakness", "night_pain_unrelenting"],
  leg: ["limb_cold_or_numb", "one_leg_swollen_painful", "hot_swollen_joint", "cannot_bear_weight"],
};

const BY_CONTEXT: Record<Context, Flag[]> = {
  injury: ["deformity", "locked_joint"],
  surgery: ["wound_red_or_open", "one_leg_swollen_painful"],
  gradual_onset: ["catching_or_giving_way"],
  desk_pain: ["tingling_spreading"],
  exercise_soreness: ["dark_urine_muscle_pain"],
  upkeep: [],
};

/** The signs to ask first, and the rest, both by urgency. */
export function signsFor(site: string, context: Context): { first: Flag[]; rest: Flag[] } {
  const region = regionOf(site);
  const near = new Set([...ALWAYS, ...(region ? BY_REGION[region] : []), ...BY_CONTEXT[context]]);
  const byUrgency = [...allSigns].sort(
    (a, b) => LEVELS.indexOf(FLAG_LEVEL[a]) - LEVELS.indexOf(FLAG_LEVEL[b]),
  );
  return {
    first: byUrgency.filter((flag) => near.has(flag)),
    rest: byUrgency.filter((flag) => !near.has(flag)),
  };
}

/** The signs with a word on where the line is: a fresh injury looks much like the first. */
export const HELPED: readonly Flag[] = ["hot_swollen_joint"];

/** What a sign of a level asks for, told as soon as it is ticked. */
export const toldOf = (level: FlagLevel): Said[] =>
  level === "see_doctor_soon"
    ? [{ key: "alert-see_doctor_soon" }, { key: "alert-see_doctor_soon-do" }]
    : [{ key: `hold-${level}-title` }, { key: `hold-${level}-do-1` }];

/** The words for a sign as it was noted. */
export const notedSaid = ({ flag }: NotedSign): Said => ({
  key: flag === null ? "hold-cause-crepitus" : `sign-${flag}`,
});

/** The words for what holds. */
export function signSaid(sign: HeldSign): Said {
  if (sign.flag !== null) return { key: `sign-${sign.flag}` };
  return { key: sign.cause === "surgery" ? "hold-cause-surgery" : "hold-cause-crepitus" };
}
