// Today's plan of one episode, as sentences still to be said. The sessions themselves are
// drawn from the overview; this is what stands around them.
import type { EpisodeView } from "../../api/types";
import { nearDayText } from "../../shared/date-words";
import { dateOf, timeOf, type Day } from "../../shared/dates";
import type { Said } from "../../shared/said";

export interface PlanToday {
  /** Exercise is the treatment, massage the relief: said before any massage. */
  exerciseFirst: boolean;
  /** What stands in place of a session today, or about the next one. */
  massage: Said | null;
  /** How long and how firm a massage should be; nothing when there is none. */
  how: Said | null;
  /** Days and time are still to be chosen. */
  toPlan: boolean;
}

export function planToday(episode: EpisodeView, today: Day): PlanToday {
  const { assessment, plan, next_massage: next } = episode;
  const { suggestion } = assessment;
  const held = assessment.hold !== null;
  const { frequency } = suggestion;
  const none = frequency.kind === "none";
  const optional = frequency.kind !== "none" && frequency.optional;
  const wanted = !none && (plan.plan_optional || !optional);
  const toPlan = !held && wanted && !plan.confirmed;
  const [min, max] = suggestion.minutes;
  return {
    exerciseFirst: suggestion.exercise_first,
    massage: massageSaid(),
    how: none || held ? null : { key: `today-how-${suggestion.pressure}`, values: { min, max } },
    toPlan,
  };

  function massageSaid(): Said | null {
    if (held) return { key: "today-held" };
    if (none) {
      return { key: assessment.phase === "protect" ? "today-protect" : "today-no-massage" };
    }
    if (toPlan) return { key: "today-to-plan" };
    // Today's stands among the sessions themselves, also when its hour is past and nobody said yet
    // what became of it.
    const isOpenToday = episode.sessions_today.some(
      ({ kind, status }) => (kind === "massage" || kind === "self_massage") && status === "planned",
    );
    if (isOpenToday) return null;
    if (next?.planned_for) {
      const day = dateOf(next.planned_for);
      // Today's massage stands among the sessions themselves.
      if (day === today) return null;
      return {
        key: "today-next",
        values: { day: nearDayText(day, today), time: timeOf(next.planned_for) },
      };
    }
    return { key: optional ? "today-optional" : "today-none-planned" };
  }
}
