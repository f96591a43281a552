// Which statements are about what a person looks after. A statement that names a place or a kind
// of trouble fits that alone; one that names neither fits everybody. Only what the statement
// itself says decides: nothing is left out for being unwelcome.
import type { Context, EpisodeView } from "../../api/types";
import type { Statement } from "../../terms/evidence";

/** A statement about some places, some kinds of trouble, or either. */
interface About {
  sites: readonly string[];
  contexts: readonly Context[];
}

const NECK: About = { sites: ["neck", "shoulder", "upper_back"], contexts: ["desk_pain"] };
const AFTER_EXERCISE: About = { sites: [], contexts: ["exercise_soreness"] };
const JOINT: About = {
  sites: ["head_jaw", "neck", "shoulder", "elbow", "wrist", "hand", "hip", "knee", "ankle", "foot"],
  contexts: [],
};
/** What follows the path from protect to upkeep; soreness after exercise does not. */
const ON_THE_PATH: About = {
  sites: [],
  contexts: ["injury", "surgery", "gradual_onset", "desk_pain", "upkeep"],
};

const ABOUT: Partial<Record<Statement, About>> = {
  "doms-soreness": AFTER_EXERCISE,
  "doms-30-percent": AFTER_EXERCISE,
  "lactic-acid": AFTER_EXERCISE,
  "immediate-relief": AFTER_EXERCISE,
  performance: AFTER_EXERCISE,
  "longer-is-better": AFTER_EXERCISE,
  "neck-shoulder-short": NECK,
  "desk-exercise": NECK,
  "early-frequency": ON_THE_PATH,
  "maintenance-frequency": ON_THE_PATH,
  "prevents-recurrence": ON_THE_PATH,
  "stop-start": ON_THE_PATH,
  "acute-first": { sites: [], contexts: ["injury", "surgery"] },
  "post-op": { sites: [], contexts: ["surgery"] },
  "crepitus-common": JOINT,
  "crepitus-signals": JOINT,
};

/** Whether a statement is about one of these episodes, or about everybody. */
export function fits(
  statement: Statement,
  episodes: readonly Pick<EpisodeView, "area" | "also" | "context">[],
): boolean {
  const about = ABOUT[statement];
  if (about === undefined) return true;
  return episodes.some(
    ({ area, also, context }) =>
      about.contexts.includes(context) ||
      [area, ...also].some(({ site }) => about.sites.includes(site)),
  );
}
