// The one way into Rust: one typed function per command. What comes back from a change is
// always the whole overview; what is refused is thrown as a `Refusal`.
import { invoke } from "@tauri-apps/api/core";
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type {
  AnswerDraft,
  AnswerEffect,
  BackupLook,
  BackupsView,
  CheckInDraft,
  CheckInVersion,
  CheckInView,
  ClearanceDraft,
  DamageView,
  DesktopView,
  DiaryDay,
  DoneDraft,
  EpisodeDraft,
  EpisodeEdit,
  ExportRequest,
  Flag,
  Forgotten,
  FoundNote,
  ImportOutcome,
  Incoming,
  Overview,
  OwnMeasureDraft,
  Paper,
  PatientDraft,
  PlanDraft,
  PrescriptionDraft,
  Preview,
  Progress,
  Refusal,
  Remindable,
  ReviewView,
  SessionDraft,
  SessionView,
  SettingChange,
  SnoozeFor,
  Strength,
  TrendsView,
  YearView,
  UndoView,
} from "./types";

export type * from "./types";

/** Sends one change and shows what comes of it; resolves to the refusal, or to null. `told` are
 *  the words for it, where they say more than its kind does: a key and its values. */
export type Run = (change: () => Promise<Overview>, told?: Told) => Promise<Refusal | null>;
/** As `Said` of the parts that speak. */
export interface Told {
  key: string;
  values?: Record<string, string | number>;
}

export const overview = () => invoke<Overview>("overview");

export const startEpisode = (
  patient: PatientDraft | null,
  episode: EpisodeDraft,
  checkIn: CheckInDraft | null,
) => invoke<Overview>("start_episode", { patient, episode, checkIn });

export const closeEpisode = (episode: string, on: string) =>
  invoke<Overview>("close_episode", { episode, on });

export const editEpisode = (episode: string, edit: EpisodeEdit) =>
  invoke<Overview>("edit_episode", { episode, edit });

export const reopenEpisode = (episode: string) => invoke<Overview>("reopen_episode", { episode });

/** Deletes an episode with everything in it; undo brings it back. */
export const deleteEpisode = (episode: string) => invoke<Overview>("delete_episode", { episode });

/** Makes a measure of the patient's own, or changes its name and unit. */
export const saveOwnMeasure = (draft: OwnMeasureDraft) =>
  invoke<Overview>("save_own_measure", { draft });

/** Asks a measure no more, or again; its answers stay. */
export const retireOwnMeasure = (measure: string, retired: boolean) =>
  invoke<Overview>("retire_own_measure", { measure, retired });

/** Deletes a measure with every answer to it; undo brings them back. */
export const deleteOwnMeasure = (measure: string) =>
  invoke<Overview>("delete_own_measure", { measure });

export const savePatient = (patient: PatientDraft) => invoke<Overview>("save_patient", { patient });

export const recordCheckIn = (episode: string, draft: CheckInDraft) =>
  invoke<Overview>("record_check_in", { episode, draft });

export const editCheckIn = (checkIn: string, draft: CheckInDraft) =>
  invoke<Overview>("edit_check_in", { checkIn, draft });

export const deleteCheckIn = (checkIn: string) => invoke<Overview>("delete_check_in", { checkIn });

export const recordFlag = (episode: string, flags: Flag[]) =>
  invoke<Overview>("record_flag", { episode, flags });

/** Takes one danger sign out of one check-in, or its answer about joint noise where `flag` is null;
 *  all the rest of it stays. */
export const takeBackSign = (checkIn: string, flag: Flag | null) =>
  invoke<Overview>("take_back_sign", { checkIn, flag });

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

/** Plans a skipped session again. */
export const unskipSession = (session: string) => invoke<Overview>("unskip_session", { session });

/** Puts right what was told of a done session: what is empty in the draft is told no more, but
 *  for the moment, which then stays. */
export const editSession = (session: string, draft: DoneDraft) =>
  invoke<Overview>("edit_session", { session, draft });

/** Deletes a session; not a massage that Tend has planned itself. */
export const deleteSession = (session: string) => invoke<Overview>("delete_session", { session });

export const shiftSeries = (episode: string, days: number) =>
  invoke<Overview>("shift_series", { episode, days });

export const undo = () => invoke<Overview>("undo");

/** What can be taken back, the latest first: at most 30 changes, none older than 30 days. */
export const changes = () => invoke<UndoView[]>("changes");

/** Takes the latest so many changes back, all of them or none: 1 is the first of `changes`. */
export const undoTo = (steps: number) => invoke<Overview>("undo_to", { steps });

/** Forgets for good everything that was deleted, and searches the files for what is left of it.
 *  The changes that deleted it, and those before them, can no longer be taken back. */
export const forgetDeleted = () => invoke<Forgotten>("forget_deleted");

/** The copies of the log book, the newest first, and how copying goes to each place. */
export const backups = () => invoke<BackupsView>("backups");

/** Copies the log book now. A place where that fails says so in what comes back. */
export const backUpNow = () => invoke<BackupsView>("back_up_now");

/** Asks for a second folder for copies, and copies there at once; null where the patient turned
 *  back. Undo takes it back. */
export const chooseSecondFolder = () => invoke<Overview | null>("choose_second_folder");

/** Has copies go to no second folder any more; those that are there stay. Undo takes it back. */
export const leaveSecondFolder = () => invoke<Overview>("leave_second_folder");

/** A copy, looked at to the last row, beside what the log book holds now. */
export const lookAtBackup = (id: string) => invoke<BackupLook>("look_at_backup", { id });

/** Makes the log what it was when the copy was made. What it is now is copied first:
 *  `before_restore` of `backups` leads back. */
export const restoreBackup = (id: string) => invoke<Overview>("restore_backup", { id });

/** After a refusal `damaged` or `not_a_log`: what is left of the log book, and the newest sound
 *  copy. The damaged files are set aside, and nothing is chosen by itself. */
export const damaged = () => invoke<DamageView>("damaged");

/** Goes on with what could be read of the damaged log book. */
export const takeSalvaged = () => invoke<Overview>("take_salvaged");

/** Goes on with a copy, in place of the damaged log book. */
export const takeBackup = (id: string) => invoke<Overview>("take_backup", { id });

/** Goes on with an empty log book. */
export const takeEmpty = () => invoke<Overview>("take_empty");

/** What was recorded from one date to another, both included, of one episode or of all; the
 *  latest date first. */
export const diary = (from: string, to: string, episode: string | null) =>
  invoke<DiaryDay[]>("diary", { from, to, episode });

/** The notes in which every word stands, whatever its case and accents; the latest first. */
export const searchNotes = (text: string, limit: number) =>
  invoke<FoundNote[]>("search_notes", { text, limit });

/** A check-in as it stands and as it stood before, the latest first. */
export const versions = (checkIn: string) => invoke<CheckInVersion[]>("versions", { checkIn });

/** Opens the made-up patient in place of the own log; until they are left, everything is about
 *  them and nothing is kept. */
export const openDemo = () => invoke<Overview>("open_demo");

/** Leaves the made-up patient, who is gone then. */
export const leaveDemo = () => invoke<Overview>("leave_demo");

export const acknowledgeMissed = () => invoke<Overview>("acknowledge_missed");

export const checkIns = (episode: string, from: string, to: string) =>
  invoke<CheckInView[]>("check_ins", { episode, from, to });

export const sessions = (from: string, to: string) =>
  invoke<SessionView[]>("sessions", { from, to });

/** An episode over a range; null is from the first or to the last date there is. */
export const trends = (episode: string, from: string | null, to: string | null) =>
  invoke<TrendsView>("trends", { episode, from, to });

export const year = (episode: string, year: number) => invoke<YearView>("year", { episode, year });

export const changeSetting = (change: SettingChange) =>
  invoke<Overview>("change_setting", { change });

export const snooze = (what: Remindable[], by: SnoozeFor) =>
  invoke<Overview>("snooze", { what, by });

export const unsnooze = (what: Remindable) => invoke<Overview>("unsnooze", { what });

export const logPlace = () => invoke<string>("log_place");

/** Asks where to and writes; resolves to the place, or to null when the patient turned back. With
 *  a passphrase it is sealed. One at a time; `onExportProgress` tells how far it is. */
export const exportAs = (request: ExportRequest, passphrase: string | null) =>
  invoke<string | null>("export", { request, passphrase });

/** Stops the export that is on its way: it is refused as `stopped`, and nothing is written. */
export const stopExport = () => invoke<null>("stop_export");

/** The first pages of the report, as it would be printed. */
export const reportPreview = (request: ExportRequest) =>
  invoke<Preview>("report_preview", { request });

/** How soon a passphrase would be guessed. */
export const passphraseStrength = (text: string) =>
  invoke<Strength>("passphrase_strength", { text });

/** Asks for a log from before and takes it into the empty log book. With a passphrase the
 *  sealed one that waits is tried, and nothing is asked. */
export const importLog = (passphrase: string | null) =>
  invoke<ImportOutcome>("import_log", { passphrase });

/** Asks for a therapist's answer; resolves to null when the patient turned back. */
export const openAnswer = () => invoke<Incoming | null>("open_answer");

/** Tries a passphrase on the sealed answer that waits. */
export const unsealAnswer = (passphrase: string) =>
  invoke<Incoming>("unseal_answer", { passphrase });

/** Takes the answer that is shown into the log. */
export const acceptAnswer = () => invoke<Overview>("accept_answer");

/** Forgets the answer that waits or is shown. */
export const dismissAnswer = () => invoke<null>("dismiss_answer");

/** Records a prescription that was told on paper. */
export const recordPrescription = (episode: string, draft: PrescriptionDraft) =>
  invoke<Overview>("record_prescription", { episode, draft });

/** Has a prescription hold no longer, from today on. */
export const endPrescription = (prescription: string) =>
  invoke<Overview>("end_prescription", { prescription });

/** Asks for logs to review, one or many; resolves to null when the therapist turned back. */
export const reviewOpen = () => invoke<ReviewView | null>("review_open");

/** What is open for review. */
export const reviewList = () => invoke<ReviewView>("review_list");

/** Tries a passphrase on every sealed file that waits. */
export const reviewUnseal = (passphrase: string) =>
  invoke<ReviewView>("review_unseal", { passphrase });

/** Stops opening or unsealing; what was opened so far stays. */
export const stopReview = () => invoke<null>("stop_review");

/** A log as its patient saw it on the day of its export. */
export const reviewPatient = (file: number) => invoke<Overview>("review_patient", { file });

/** The sessions of a log from one date to another, both included. */
export const reviewSessions = (file: number, from: string, to: string) =>
  invoke<SessionView[]>("review_sessions", { file, from, to });

/** The first pages of the report of a log. */
export const reviewReport = (file: number, paper: Paper) =>
  invoke<Preview>("review_report", { file, paper });

/** What an answer would change, before it is written. */
export const reviewAnswerEffect = (file: number, episode: string, draft: AnswerDraft) =>
  invoke<AnswerEffect>("review_answer_effect", { file, episode, draft });

/** Asks where to and writes an answer; resolves to the place, or to null. */
export const reviewAnswer = (
  file: number,
  episode: string,
  draft: AnswerDraft,
  passphrase: string | null,
) => invoke<string | null>("review_answer", { file, episode, draft, passphrase });

/** Closes a file, or all of them. */
export const reviewClose = (file: number | null) => invoke<ReviewView>("review_close", { file });

/** What this desktop can do for Tend. */
export const desktop = () => invoke<DesktopView>("desktop");

export const setAutostart = (on: boolean) => invoke<DesktopView>("set_autostart", { on });

/** Closes the window; Tend stays, or ends, as it is set. */
/** Shows the page in another size: 50 to 400 percent of its own. */
export const zoom = (percent: number) => invoke<null>("zoom", { percent });

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

/** Calls back when the copies of the log book, or how copying goes, have changed. */
export const onBackupsChanged = (then: () => void): Promise<UnlistenFn> =>
  listen("backups-changed", then);

/** Calls back when the window is closed for the first time: what that means is asked. */
export const onCloseAsked = (then: () => void): Promise<UnlistenFn> => listen("close-asked", then);

/** Calls back when a notification was clicked: `deedToOpen` says which. */
export const onOpenDeed = (then: () => void): Promise<UnlistenFn> => listen("open-deed", then);

/** Calls back while an export is on its way, some times a second. */
export const onExportProgress = (then: (progress: Progress) => void): Promise<UnlistenFn> =>
  listen<Progress>("export-progress", (event) => {
    then(event.payload);
  });

/** Calls back while many files are opened or unsealed, some times a second. */
export const onReviewProgress = (then: (progress: Progress) => void): Promise<UnlistenFn> =>
  listen<Progress>("review-progress", (event) => {
    then(event.payload);
  });
