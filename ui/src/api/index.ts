// The one way into Rust: one typed function per command. What comes back from a change is
// always the whole overview; what is refused is thrown as a `Refusal`.
import { invoke } from "@tauri-apps/api/core";
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type {
  CheckInDraft,
  CheckInView,
  ClearanceDraft,
  DesktopView,
  DoneDraft,
  EpisodeDraft,
  Flag,
  Overview,
  PatientDraft,
  PlanDraft,
  Refusal,
  Remindable,
  SessionDraft,
  SessionView,
  SettingChange,
  SnoozeFor,
} from "./types";

export type * from "./types";

/** Sends one change and shows what comes of it; resolves to the refusal, or to null. `told` is
 *  the key of the words for it, where they say more than its kind does. */
export type Run = (change: () => Promise<Overview>, told?: string) => Promise<Refusal | null>;

export const overview = () => invoke<Overview>("overview");

export const startEpisode = (
  patient: PatientDraft | null,
  episode: EpisodeDraft,
  checkIn: CheckInDraft | null,
) => invoke<Overview>("start_episode", { patient, episode, checkIn });

export const closeEpisode = (episode: string, on: string) =>
  invoke<Overview>("close_episode", { episode, on });

export const savePatient = (patient: PatientDraft) => invoke<Overview>("save_patient", { patient });

export const recordCheckIn = (episode: string, draft: CheckInDraft) =>
  invoke<Overview>("record_check_in", { episode, draft });

export const editCheckIn = (checkIn: string, draft: CheckInDraft) =>
  invoke<Overview>("edit_check_in", { checkIn, draft });

export const deleteCheckIn = (checkIn: string) => invoke<Overview>("delete_check_in", { checkIn });

export const recordFlag = (episode: string, flags: Flag[]) =>
  invoke<Overview>("record_flag", { episode, flags });

export const recordClearance = (episode: string, draft: ClearanceDraft) =>
  invoke<Overview>("record_clearance", { episode, draft });

export const takePlan = (episode: string, draft: PlanDraft) =>
  invoke<Overview>("take_plan", { episode, draft });

export const addSession = (draft: SessionDraft) => invoke<Overview>("add_session", { draft });

export const sessionDone = (session: string, draft: DoneDraft) =>
  invoke<Overview>("session_done", { session, draft });

export const sessionSkipped = (session: string) => invoke<Overview>("session_skipped", { session });

export const moveSession = (session: string, to: string) =>
  invoke<Overview>("move_session", { session, to });

export const shiftSeries = (episode: string, days: number) =>
  invoke<Overview>("shift_series", { episode, days });

export const undo = () => invoke<Overview>("undo");

export const acknowledgeMissed = () => invoke<Overview>("acknowledge_missed");

export const checkIns = (episode: string, from: string, to: string) =>
  invoke<CheckInView[]>("check_ins", { episode, from, to });

export const sessions = (from: string, to: string) =>
  invoke<SessionView[]>("sessions", { from, to });

export const changeSetting = (change: SettingChange) =>
  invoke<Overview>("change_setting", { change });

export const snooze = (what: Remindable[], by: SnoozeFor) =>
  invoke<Overview>("snooze", { what, by });

export const unsnooze = (what: Remindable) => invoke<Overview>("unsnooze", { what });

export const logPlace = () => invoke<string>("log_place");

export const exportLog = (format: "log" | "csv" | "ics") =>
  invoke<string | null>("export_log", { format });

/** What this desktop can do for Tend. */
export const desktop = () => invoke<DesktopView>("desktop");

export const setAutostart = (on: boolean) => invoke<DesktopView>("set_autostart", { on });

/** Closes the window; Tend stays, or ends, as it is set. */
export const closeWindow = () => invoke<null>("close_window");

/** Ends Tend, its reminders too. */
export const quit = () => invoke<null>("quit");

/** What a click on a notification asked to see; nothing once it has been asked for. */
export const deedToOpen = () => invoke<Remindable | null>("deed_to_open");

/** Calls back when the log has changed otherwise than by a command: a reminder, a new day. */
export const onOverviewChanged = (then: () => void): Promise<UnlistenFn> =>
  listen("overview-changed", then);

/** Calls back when the desktop can do something more or less than it could. */
export const onDesktopChanged = (then: () => void): Promise<UnlistenFn> =>
  listen("desktop-changed", then);

/** Calls back when the window is closed for the first time: what that means is asked. */
export const onCloseAsked = (then: () => void): Promise<UnlistenFn> => listen("close-asked", then);

/** Calls back when a notification was clicked: `deedToOpen` says which. */
export const onOpenDeed = (then: () => void): Promise<UnlistenFn> => listen("open-deed", then);
