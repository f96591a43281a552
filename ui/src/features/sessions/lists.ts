// The sessions in two lists: what is to come, and what is over. Where a session stands is its
// recorded status and its day; nothing is decided here.

import type { SessionStatus, SessionView } from "../../api";
import { dateOf, type Day } from "../../shared/dates";
import type { Said } from "../../shared/said";

/** The sessions of one date. */
export interface DayOfSessions {
  day: Day;
  sessions: SessionView[];
}

/** The local moment a session stands at: when it was done, else when it is planned. */
export const momentOf = ({ session }: SessionView): string =>
  session.done_at ?? session.planned_for ?? "";

/** Whether something can still become of it. */
export const isOpen = ({ session }: SessionView): boolean => session.status === "planned";

const isPast = ({ session }: SessionView, today: Day): boolean =>
  session.planned_for !== null && dateOf(session.planned_for) < today;

/** What is said of it: planned for a day that is past, it was not done. */
export const standingOf = (view: SessionView, today: Day): SessionStatus =>
  isOpen(view) && isPast(view, today) ? "missed" : view.session.status;

/** Put there by the patient, not by the plan. */
const isEntered = ({ session, pinned }: SessionView): boolean =>
  session.kind !== "massage" || pinned;

/** Paused, it comes back with the end of the pause. */
const mayCome = (view: SessionView): boolean => isOpen(view) || view.session.status === "suspended";

/**
 * Why a massage that the plan placed stands at its hour: a physio visit follows the same day, or
 * exercise comes before it.
 */
export function besideWords(view: SessionView, sameDay: readonly SessionView[]): Said | null {
  if (view.session.kind !== "massage" || !isOpen(view) || view.pinned) return null;
  const others = sameDay.filter((each) => isOpen(each) || each.session.status === "done");
  const at = momentOf(view);
  if (others.some((each) => each.session.kind === "pt" && momentOf(each) > at)) {
    return { key: "sessions-before-pt" };
  }
  const after = others.some((each) => each.session.kind === "exercise" && momentOf(each) < at);
  return after ? { key: "sessions-after-exercise" } : null;
}

/** What can be done about a session; nothing in a closed episode. */
export interface Actions {
  /** Recorded with one press, as of now. */
  doneNow: boolean;
  /** Recorded with the moment and, if wanted, more. */
  doneThen: boolean;
  move: boolean;
  skip: boolean;
  /** Planned again at its time. */
  unskip: boolean;
  /** What was told of it is put right, or told only now. */
  edit: boolean;
  /** Deleted, as one that was entered wrongly. */
  remove: boolean;
}

/** Missed and suspended sessions may have been done all the same; of what was done, more may
 *  be told later. */
export function actionsFor(view: SessionView, today: Day, closed: boolean): Actions {
  const { session } = view;
  const open = isOpen(view) && !closed;
  const past = isPast(view, today);
  const notDone = session.status === "missed" || session.status === "suspended";
  return {
    // One planned for an earlier day was hardly done just now: its moment is asked for.
    doneNow: open && !past,
    doneThen: open || (notDone && !closed && past),
    move: open,
    skip: open,
    edit: session.status === "done" && !closed,
    unskip: session.status === "skipped" && !past && !closed,
    // A massage that Tend has planned itself would only come back.
    remove: !closed && (session.status === "done" || (open && isEntered(view))),
  };
}

/**
 * To come, soonest first: what is planned or paused on a day that is today or later. Skipped: what
 * was skipped of those days, and can be planned again. Over, latest first: the rest, also what is
 * still planned for a day that is past.
 */
export function listsOf(
  sessions: readonly SessionView[],
  today: Day,
): { coming: DayOfSessions[]; skipped: DayOfSessions[]; over: DayOfSessions[] } {
  const inOrder = [...sessions].sort((a, b) => wall(a).localeCompare(wall(b)));
  const isAhead = (view: SessionView): boolean => dateOf(momentOf(view)) >= today;
  const isComing = (view: SessionView): boolean => mayCome(view) && isAhead(view);
  const isSkipped = (view: SessionView): boolean =>
    view.session.status === "skipped" && isAhead(view);
  return {
    coming: byDay(inOrder.filter(isComing)),
    skipped: byDay(inOrder.filter(isSkipped)),
    over: byDay(inOrder.filter((view) => !isComing(view) && !isSkipped(view)).reverse()),
  };
}

/** The sessions of each date that has any. */
export function byDate(sessions: readonly SessionView[]): Map<Day, SessionView[]> {
  const inOrder = [...sessions].sort((a, b) => wall(a).localeCompare(wall(b)));
  return new Map(byDay(inOrder).map((group) => [group.day, group.sessions]));
}

function byDay(sessions: readonly SessionView[]): DayOfSessions[] {
  const days: DayOfSessions[] = [];
  for (const view of sessions) {
    const day = dateOf(momentOf(view));
    const group = days.find((each) => each.day === day);
    if (group === undefined) days.push({ day, sessions: [view] });
    else group.sessions.push(view);
  }
  return days;
}

// Wall time as written: a session done abroad keeps the date and hour it was done on there.
const wall = (view: SessionView): string => momentOf(view).slice(0, 16);
