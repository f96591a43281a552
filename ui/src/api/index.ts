// The one way into Rust: one typed function per command. What comes back from a change is
// always the whole overview; what is refused is thrown as a `Refusal`.
import { invoke } from "@tauri-apps/api/core";
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type {
  CheckInDraft,
  CheckInView,
  ClearanceDraft,
  DoneDraft,
  EpisodeDraft,
  Flag,
  Overview,
  PatientDraft,
  PlanDraft,
  Refusal,
  SessionDraft,
  SessionView,
  SettingsDraft,
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

export const saveSettings = (draft: SettingsDraft) => invoke<Overview>("save_settings", { draft });

export const logPlace = () => invoke<string>("log_place");

export const exportLog = (format: "log" | "csv") => invoke<string | null>("export_log", { format });

/** Calls back when the log has changed otherwise than by a command: a reminder, a new day. */
export const onOverviewChanged = (then: () => void): Promise<UnlistenFn> =>
  listen("overview-changed", then);
