// Which measures stand together in one picture, in the order of the page.
import type { Series, TrendsView } from "../../api/types";

/** Lines over a scale, or one lane for each sign with its strength as height. */
export type PictureKind = "lines" | "lanes";

export interface Picture {
  /** A code, or the id of a measure of the patient's own. */
  id: string;
  /** The patient's own name for it, where it has one. */
  name: string | null;
  kind: PictureKind;
  /** The first is drawn strongest. */
  series: Series[];
}

interface Group {
  id: string;
  kind: PictureKind;
  /** The series in it, in order; a name ending in a dot takes all that begin with it. */
  of: readonly string[];
  /** Not shown until somebody turns it on. */
  aside?: true;
}

const GROUPS: readonly Group[] = [
  { id: "pain", kind: "lines", of: ["pain", "pain_activity"] },
  { id: "movement", kind: "lines", of: ["movement"] },
  { id: "function", kind: "lines", of: ["function", "function."] },
  { id: "inflammation", kind: "lanes", of: ["swelling", "warmth", "redness"] },
  { id: "stiffness", kind: "lines", of: ["morning_stiffness"] },
  { id: "sleep", kind: "lines", of: ["sleep_hours"] },
  { id: "stress", kind: "lines", of: ["stress"] },
  { id: "load", kind: "lines", of: ["load_minutes"] },
  { id: "signs", kind: "lanes", of: ["night_pain", "crepitus", "usual_activity"], aside: true },
];

/** Every picture there is something for, also where the range has no answer. */
export function picturesOf({ series }: Pick<TrendsView, "series">): Picture[] {
  const grouped = GROUPS.flatMap(({ id, kind, of }): Picture[] => {
    const found = of.flatMap((name) =>
      series.filter((each) => (name.endsWith(".") ? each.id.startsWith(name) : each.id === name)),
    );
    return found.length > 0 ? [{ id, name: null, kind, series: alone(found) }] : [];
  });
  const own = series
    .filter(({ id }) => id.startsWith("own:"))
    .map((each): Picture => ({
      id: each.id,
      name: each.name,
      kind: each.kind === "yes_no" ? "lanes" : "lines",
      series: [each],
    }));
  return [...grouped, ...own];
}

/** One activity alone is the mean of all: it stands there once, by its name. */
function alone(found: Series[]): Series[] {
  const [mean, only, another] = found;
  if (mean?.id !== "function" || !only || another) return found;
  return [{ ...mean, name: only.name }];
}

/** Whether a picture is shown: as chosen, else as it usually is. */
export const isShown = (id: string, chosen: Readonly<Record<string, boolean>>): boolean =>
  chosen[id] ?? !GROUPS.some((group) => group.id === id && group.aside);

/** The latest step with an answer to any of a picture's measures; nothing where there is none. */
export function latestAnswer({ series }: Picture): number | null {
  const latest = Math.max(
    -1,
    ...series.map(({ count }) => count.findLastIndex((each) => each > 0)),
  );
  return latest < 0 ? null : latest;
}

/** On how many dates of the range a measure was answered. */
export const answeredDates = (series: Series | undefined): number =>
  series?.count.reduce((sum, each) => sum + each, 0) ?? 0;
