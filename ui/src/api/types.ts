// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
// Dates are `YYYY-MM-DD`, wall times `HH:MM:SS`, local moments `YYYY-MM-DDTHH:MM:SS`,
// and moments carry their UTC offset.

/** How active the patient usually is. */
export type ActivityLevel = "general" | "highly_active";

/** The sessions of a week or a month, by the date they were planned for. */
export type AdherencePeriod = {
  /** Its first date in the range. */
  from: string,
  /** Its last date in the range. */
  to: string,
  /** Planned and due: done, missed or skipped. */
  planned: number,
  /** Done of those. */
  done: number,
  /** Missed of those. */
  missed: number,
  /** Skipped of those, by the patient. */
  skipped: number,
  /** Suspended by a hold; not among the planned. */
  suspended: number,
  /** Done without having been planned; not among the planned. */
  unplanned: number,
};

/** What the patient should be told, beside the phase. */
export type Alert = "amber_flare" | "massage_lapse" | "needs_answers" | "no_gain_4w" | "post_session_soreness" | "pt_visit_due" | "review_2w" | "review_4w" | "see_doctor_soon" | "severe_pain" | "soreness_over_7d" | "sparse" | "stale" | "two_setbacks_4w";

/** What a therapist answers. */
export type AnswerDraft = { kind: "prescription" } & PrescriptionDraft | { kind: "clearance" } & ClearanceDraft;

/** What an answer changes, by the verdicts of one date with and without it. */
export type AnswerEffect = {
  /** The episode as it stands in the log. */
  episode: string,
  /** The date of the verdicts: the local date, or that of the export where it is later. */
  on: string,
  /**
   * What Tend alone would suggest: without any prescription of the log or of the answer.
   * Clearances, caps, settling, flares and holds count as ever.
   */
  own: Frequency,
  /** Without the answer. */
  before: Suggestion,
  /** With it. */
  after: Suggestion,
  /** The hold without the answer. */
  hold_before: Hold | null,
  /** The hold with it. */
  hold_after: Hold | null,
  /**
   * Why the prescription is not followed, or not as it is written, on that date. Empty when
   * it is, and for a clearance.
   */
  limits: Array<AnswerLimit>,
};

/** An answer and where it comes from. */
export type AnswerFile = {
  /** When it was written. */
  written_at: string,
  /** By which version of Tend; at most 40 characters. */
  app_version: string,
  /** Whom it is for, as the log reviewed calls them; at most 200 characters. */
  patient: string | null,
  /** When the log reviewed was exported. */
  log_exported_at: string,
  /** Which episode it is about. */
  episode: string,
  /** What the patient calls that episode; at most 200 characters. */
  episode_title: string,
  /** What is answered. */
  given: GivenAnswer,
};

/** Why a prescription is not followed, or not as it is written. The model's rules, which win. */
export type AnswerLimit = "expired" | "begins_later" | "hold" | "phase" | "later_prescription" | "cap" | "settling" | "amber";

/** Which answer a record was taken from. */
export type AnswerSource = {
  /** The name of the file, at most 255 characters. */
  file: string,
  /** When it was written. */
  written_at: string,
  /** When the patient took it. */
  taken_at: string,
};

/** An answer that has been opened and not taken. */
export type AnswerView = {
  /** The name of the file it was read from. */
  file: string,
  /** What it says. */
  answer: AnswerFile,
  /** What taking it would change. */
  effect: AnswerEffect,
  /** Whether it has been taken already; then there is nothing left to change. */
  already: boolean,
  /** Whom it is for, where that is not the name in the log: a warning, no refusal. */
  other_name: string | null,
  /** Whether it is a prescription whose last date has passed. */
  expired: boolean,
};

/** How the window looks. */
export type Appearance = "system" | "light" | "dark";

/** Where on the body. */
export type Area = {
  /** A site code such as `ankle`; at most 60 characters. */
  site: string,
  /** Which side, where that makes sense. */
  side: Side | null,
};

/** The verdict on one episode for one date. */
export type Assessment = {
  /** Which episode. */
  episode: string,
  /** The date asked for. */
  on: string,
  /** Where on the path from injury to upkeep. */
  phase: Phase,
  /** When the present phase, or its clock, last started. */
  since: string,
  /** What forbids massage now. */
  hold: Hold | null,
  /** The four criteria. */
  criteria: Criteria,
  /** Sorted by code. */
  alerts: Array<Alert>,
  /** How often, how firm and how long. */
  suggestion: Suggestion,
  /** Every transition up to the date; the first is the opening. */
  history: Array<Transition>,
  /**
   * When the present phase was entered from another one. Differs from `since` only after
   * a setback inside recovery.
   */
  entered: string,
  /** What has to happen before the next phase, as of this date. */
  next: NextPhase | null,
};

/** What a log asks of who reads it, most urgent first. The order is the order of the list. */
export type Attention = "emergency_hold" | "same_day_hold" | "clearance_hold" | "pt_first_hold" | "severe" | "setback" | "no_gain" | "lapse" | "stale" | "steady" | "nothing_open";

/** That no copy can be made in a place. */
export type BackupFailing = {
  /** Since when, in local wall time. */
  since: string,
  /** Why, the last time it was tried. */
  why: BackupWhy,
  /** What the system said then. */
  says: string,
};

/** A copy, looked at to the last row, beside what the log book holds now. */
export type BackupLook = {
  /** The copy. */
  copy: BackupView,
  /** Whether it is sound. One that is not cannot be restored. */
  sound: boolean,
  /** How much the log book holds now; nothing where it cannot be opened. */
  now: Holds | null,
};

/** Where copies go. */
export type BackupPlace = "app" | "second";

/** A place copies go to. */
export type BackupPlaceView = {
  /** Which. */
  place: BackupPlace,
  /** The folder. */
  folder: string,
  /** When the newest copy was made and verified there, in local wall time. */
  last: string | null,
  /** That no copy can be made there just now; it is tried again. */
  failing: BackupFailing | null,
};

/** Why a copy was made. */
export type BackupReason = "day" | "migration" | "import" | "restore" | "forgotten" | "asked";

/** A copy. */
export type BackupView = {
  /** What it is asked for by. */
  id: string,
  /** Where it lies. */
  place: BackupPlace,
  /** When it was made, in local wall time. */
  made: string,
  /** Why it was made. */
  reason: BackupReason,
  /** How large it is; nothing where it is not there any more. */
  bytes: number | null,
  /**
   * How much it holds; nothing where it cannot be read any more. It was verified when it was
   * made; whether it is still sound to the last row is seen when it is looked at.
   */
  holds: Holds | null,
};

/** Why no copy could be made. */
export type BackupWhy = "missing" | "read_only" | "full" | "unverified" | "other";

/** The copies of the log book, and how copying goes. */
export type BackupsView = {
  /** The folder beside the log book, then the second one if it has been chosen. */
  places: Array<BackupPlaceView>,
  /** The newest first. */
  copies: Array<BackupView>,
  /** The copy made before the last time one was restored: the way back to before that. */
  before_restore: string | null,
};

/** Pain just before and just after those massages of the range that tell both. */
export type BeforeAfter = {
  /** How many tell both. */
  count: number,
  /** The mean of after less before, points: below 0 where pain was lower after. */
  mean: number,
  /** The lower end of its 95 % interval (Student's t over the pairs); nothing below 2 pairs. */
  low: number | null,
  /** The upper end. */
  high: number | null,
  /** The latest of them, at most 200, in order of date. */
  each: Array<Felt>,
};

/** Which end of a measure is the better one. */
export type Better = "low" | "high";

/** Something about the patient that asks for light pressure whatever the phase. */
export type Caution = "anticoagulants" | "bleeding_disorder" | "cancer_treatment" | "pregnancy" | "osteoporosis" | "fragile_skin" | "heart_disease" | "local_wound_or_infection" | "recent_fracture";

/** What would make a test come out otherwise. */
export type Change = {
  kind: "keep",
  /** The last mean, value or answer at which it is still met. */
  limit: Exact,
}
| {
  kind: "answer",
  /** How many more dates. */
  dates: number,
}
| {
  kind: "reach",
  /** The mean that would do. */
  target: Exact,
}
| {
  kind: "clear_dates",
  /** How many more. */
  dates: number,
}
| {
  kind: "until",
  /** The first date whose window is free of them. */
  date: string,
};

/** What a change did, as kept for undo. */
export type ChangeKind = "patient_changed" | "episode_started" | "episode_edited" | "episode_closed" | "episode_reopened" | "episode_deleted" | "own_measure_added" | "own_measure_edited" | "own_measure_retired" | "own_measure_resumed" | "own_measure_deleted" | "check_in_recorded" | "check_in_edited" | "check_in_deleted" | "flag_recorded" | "sign_taken_back" | "clearance_recorded" | "prescription_recorded" | "prescription_ended" | "answer_accepted" | "plan_changed" | "session_added" | "session_done" | "session_skipped" | "session_unskipped" | "session_edited" | "session_deleted" | "session_moved" | "series_shifted" | "setting_changed";

/**
 * What is otherwise today than on the date of the check-in before the latest. Each is nothing,
 * or empty, where it is the same.
 */
export type Changed = {
  /**
   * The date today is compared with: the latest with a check-in before that of the latest
   * check-in.
   */
  since: string,
  /** The phase then and now. */
  phase: [Phase, Phase] | null,
  /** Why the phase changed, or its clock started anew: the latest transition after `since`. */
  reason: Reason | null,
  /** The level held then and now; nothing in a place is no hold. */
  hold: [HoldLevel | null, HoldLevel | null] | null,
  /** The frequency suggested then and now. */
  frequency: [Frequency, Frequency] | null,
  /** The pressure suggested then and now. */
  pressure: [Pressure, Pressure] | null,
  /** The criteria that are otherwise, in their order. */
  criteria: Array<CriterionChange>,
  /** The rules that shape the frequency now and did not then. */
  rules_new: Array<Rule>,
  /** The rules that shaped it then and no longer do. */
  rules_gone: Array<Rule>,
};

/** What a patient recorded about one moment. `None` is unanswered, never zero. */
export type CheckIn = {
  /** Unique within the log. */
  id: string,
  /** The moment it describes; its date is the calendar date in this offset. */
  at: string,
  /** When it was written down; later than `at` when back-dated. */
  recorded_at: string,
  /** Pain at rest, today. */
  pain: Score | null,
  /** Worst pain during activity. */
  pain_activity: Score | null,
  /** 10 = moves as before. */
  movement: Score | null,
  /** One answer per activity of the episode, 10 = as before; empty when none was asked. */
  function: Array<Score | null>,
  /** Swelling at the site. */
  swelling: Severity | null,
  /** Warmth at the site. */
  warmth: Severity | null,
  /** Redness at the site. */
  redness: Severity | null,
  /** How long the morning stiffness lasted. */
  morning_stiffness: MinutesOfDay | null,
  /** Whether pain woke the patient. */
  night_pain: boolean | null,
  /** Whether yesterday's activity pain had settled by this morning. */
  pain_settled: boolean | null,
  /** Whether the patient is back at usual activity or sport. */
  usual_activity: boolean | null,
  /** The "I'm flaring" button. */
  flare: boolean | null,
  /** Joint noise. */
  crepitus: Crepitus | null,
  /** Danger signs, each at most once. */
  flags: Array<Flag>,
  /** Hours slept. Logged, never part of a decision. */
  sleep_hours: SleepHours | null,
  /** 10 = worst. Logged, never part of a decision. */
  stress: Score | null,
  /** Minutes of training or load. Logged, never part of a decision. */
  load_minutes: MinutesOfDay | null,
  /** At most 4000 characters. */
  note: string | null,
};

/**
 * A check-in as filled in. `null` is unanswered. Numbers arrive as they were typed and are
 * checked here.
 */
export type CheckInDraft = {
  /**
   * The local moment it describes; now when empty. Never in the future, never before the
   * episode was opened.
   */
  at: string | null,
  /** 0–10. */
  pain: number | null,
  /** 0–10. */
  pain_activity: number | null,
  /** 0–10, 10 = moves as before. */
  movement: number | null,
  /** 0–10 each, one per activity, or empty. */
  function: Array<number | null>,
  /** Swelling at the site. */
  swelling: Severity | null,
  /** Warmth at the site. */
  warmth: Severity | null,
  /** Redness at the site. */
  redness: Severity | null,
  /** 0–1440 minutes. */
  morning_stiffness: number | null,
  /** Whether pain woke the patient. */
  night_pain: boolean | null,
  /** Whether yesterday's activity pain had settled by this morning. */
  pain_settled: boolean | null,
  /** Whether back at usual activity or sport. */
  usual_activity: boolean | null,
  /** "I'm flaring". */
  flare: boolean | null,
  /** Joint noise. */
  crepitus: Crepitus | null,
  /** Danger signs. */
  flags: Array<Flag>,
  /** 0–24. */
  sleep_hours: number | null,
  /** 0–10, 10 = worst. */
  stress: number | null,
  /** 0–1440 minutes. */
  load_minutes: number | null,
  /** At most 4000 characters. */
  note: string | null,
  /** Answers to the patient's own measures, each measure at most once. */
  own: Array<OwnAnswerDraft>,
};

/** A time of day the check-in is reminded of. */
export type CheckInTime = {
  /** Wall time, in whole minutes. */
  time: string,
  /** On these days. */
  weekdays: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun">,
};

/** A check-in as it stood at some time. */
export type CheckInVersion = {
  /** When this version was written down. */
  recorded: string,
  /** The record as it was then. */
  check_in: CheckIn,
  /** Its answers to own measures then, in the order of the measures. */
  own: Array<OwnAnswer>,
};

/** A check-in with where it comes from. */
export type CheckInView = {
  /** The record. */
  check_in: CheckIn,
  /** Its answers to own measures, in the order of the measures. */
  own: Array<OwnAnswer>,
  /** Whether an earlier version is kept. */
  edited: boolean,
  /** Whether it was written down on a later date than it describes. */
  back_dated: boolean,
};

/** A professional's word that care may go on. */
export type Clearance = {
  /** Unique within the log. */
  id: string,
  /** When it was given. */
  at: string,
  /** Who gave it; at most 200 characters. */
  by: string,
  /** The most massages a week it allows, 1–7. */
  max_per_week: number | null,
  /** At most 4000 characters. */
  note: string | null,
};

/** A professional's word that care may go on. */
export type ClearanceDraft = {
  /** 1–200 characters. */
  by: string,
  /** When it was given, local; now when empty. Never in the future. */
  at: string | null,
  /** 1–7. */
  max_per_week: number | null,
  /** At most 4000 characters. */
  note: string | null,
};

/** A clearance and where it comes from. */
export type ClearanceView = {
  /** The record. */
  clearance: Clearance,
  /** The answer it was taken from; nothing when it was entered by hand. */
  source: AnswerSource | null,
};

/** How a value is held against its threshold. */
export type Comparison = "at_most" | "at_least" | "is";

/** What the patient is recovering from. */
export type Context = "injury" | "surgery" | "gradual_onset" | "desk_pain" | "exercise_soreness" | "upkeep";

/** Joint noise, and whether it hurts. */
export type Crepitus = "none" | "painless" | "painful";

/** The four criteria for moving from recovery to maintenance massage. */
export type Criteria = {
  /** Pain has decreased. */
  pain: Criterion,
  /** Normal movement has returned. */
  movement: Criterion,
  /** No longer acutely inflamed. */
  inflammation: Criterion,
  /** Function has improved with activity. */
  function: Criterion,
};

/** One criterion on one date: its two verdicts and what they rest on. */
export type Criterion = {
  /** Enough to leave recovery. */
  basic: Status,
  /** Enough, sustained, to leave taper. */
  strict: Status,
  /** First date of the window. */
  from: string,
  /** Last date of the window: the date asked for. */
  to: string,
  /** The mean of the first five answered dates, where the criterion has one and it is known. */
  baseline: Exact | null,
  /** Every test the criterion is made of, in the order of the model. */
  findings: Array<Finding>,
};

/** A criterion that is otherwise than it was. */
export type CriterionChange = {
  /** Which. */
  criterion: CriterionName,
  /** Which of its verdicts: the one that is asked for now, before the next phase. */
  tier: Tier,
  /** Then. */
  before: Status,
  /** Now. */
  after: Status,
};

/** The four, by name. */
export type CriterionName = "pain" | "movement" | "inflammation" | "function";

/** A damaged log book, which has been set aside, and the ways back. */
export type DamageView = {
  /** The folder in which the damaged files lie as they were found. */
  aside: string,
  /** What could be read of it; nothing where nothing could. */
  salvaged: SalvagedView | null,
  /** The newest sound copy. */
  backup: BackupView | null,
};

/** What the desktop does for Tend. The shell fills it in; nothing of it stands in the log. */
export type DesktopView = {
  /** Whether reminders can be shown. */
  notifications: NotificationsView,
  /** Whether Tend has its icon in a tray. */
  tray: boolean,
  /** Whether Tend starts at login; nothing where it cannot be asked to. */
  autostart: boolean | null,
  /** The language in force, also where no log book can be read. */
  language: Language,
};

/** One date on which something was recorded, or a phase began. */
export type DiaryDay = {
  /** The date. */
  date: string,
  /** At least one; the latest first, what has a date alone before all others. */
  entries: Array<DiaryEntry>,
};

/** One thing of a diary. */
export type DiaryEntry = {
  kind: "phase_change",
  /** Which episode. */
  episode: string,
  /** The phase before; nothing for the opening. */
  from: Phase | null,
  /** The phase from this date on. */
  to: Phase,
  /** Which rule made it. */
  reason: Reason,
}
| {
  kind: "prescription",
  /** Which episode. */
  episode: string,
  /** The record, and where it comes from. */
  view: PrescriptionView,
}
| {
  kind: "clearance",
  /** Which episode. */
  episode: string,
  /** The record, and where it comes from. */
  view: ClearanceView,
}
| {
  kind: "check_in",
  /** Which episode. */
  episode: string,
  /** The record, and whether it was edited. */
  view: CheckInView,
}
| {
  kind: "session",
  /** The record, and its episode. */
  view: SessionView,
};

/** What is told of a session that was done. */
export type DoneDraft = {
  /** Local moment; now when empty. Never in the future. */
  at: string | null,
  /** 1–480. */
  minutes: number | null,
  /** The pressure it was given with. */
  pressure: GivenPressure | null,
  /** 0–10. */
  pain_before: number | null,
  /** 0–10. */
  pain_after: number | null,
  /** At most 4000 characters. */
  note: string | null,
};

/** Something to do now, or put off. */
export type DueItem = {
  kind: "session",
  /** Which episode. */
  episode: string,
  /** Which session. */
  session: Session,
  /** Whether nobody can be sure that its reminder reached the patient. */
  unconfirmed: boolean,
  /** Until when it is put off, if it still is. */
  snoozed_until: string | null,
}
| {
  kind: "check_in",
  /** The open episodes. */
  episodes: Array<string>,
  /** When it came due, or the end of what it was put off by. */
  at: string,
  /** Whether nobody can be sure that its reminder reached the patient. */
  unconfirmed: boolean,
  /** Until when it is put off, if it still is. */
  snoozed_until: string | null,
};

/** What the patient is recovering from. */
export type EpisodeDraft = {
  /** 1–200 characters. */
  title: string,
  /** 1–60 characters, a site code such as `ankle`. */
  site: string,
  /** Which side. */
  side: Side | null,
  /** What kind of trouble. */
  context: Context,
  /** When it began: not after today. The episode opens today. */
  onset: string,
  /** Up to 3, each 1–120 characters. */
  activities: Array<string>,
  /** Sites beside the first, at most 12. */
  also: Array<Area>,
};

/** What of an episode can be put right later. */
export type EpisodeEdit = {
  /** 1–200 characters. */
  title: string,
  /** Where on the body; the site has 1–60 characters. */
  area: Area,
  /** Sites beside the first, at most 12. */
  also: Array<Area>,
  /** When it began: not after it was opened. */
  onset: string,
  /**
   * As many as there are, each 1–120 characters: they can be renamed, and no answer to
   * them is lost.
   */
  activities: Array<string>,
};

/** One open episode at a glance. */
export type EpisodeGlance = {
  /** Which episode. */
  id: string,
  /** What the patient calls it. */
  title: string,
  /** What it asks for. */
  attention: Attention,
  /** Since when that is so, where the model tells. */
  attention_since: string | null,
  /** The phase on the date. */
  phase: Phase,
  /** Since when. */
  since: string,
  /** What forbids massage. */
  hold: Hold | null,
  /** The alerts, sorted by code. */
  alerts: Array<Alert>,
  /** The latest setback or other step back, if there was one. */
  last_setback: string | null,
  /** The mean of the first five answered dates of pain, 0–10; nothing until there are five. */
  pain_first: Exact | null,
  /** The mean of the 7 dates up to the date, 0–10, when at least 5 were answered. */
  pain_now: Exact | null,
  /** The line of pain: the answered dates of the last 28, in order. */
  pain: Array<PainDay>,
};

/** One episode as the patient sees it. */
export type EpisodeView = {
  /** Unique within the log. */
  id: string,
  /** What the patient calls it. */
  title: string,
  /** Where on the body. */
  area: Area,
  /** Sites beside the first. */
  also: Array<Area>,
  /** What kind of trouble. */
  context: Context,
  /** When it began. */
  onset: string,
  /** When logging began. */
  opened: string,
  /** When it was closed. */
  closed: string | null,
  /** What matters to the patient. */
  activities: Array<string>,
  /** The verdict for today. */
  assessment: Assessment,
  /**
   * What is otherwise today than at the check-in date before the latest; nothing where all
   * is the same, with fewer than two dates with a check-in, and when closed.
   */
  changed: Changed | null,
  /** The phases from the opening on, with the holds in each. */
  path: Array<Stay>,
  /**
   * What Tend alone would suggest today, without any prescription. Clearances, caps,
   * settling, flares and holds count as ever, so it may be less than the phase's table gives.
   */
  own_frequency: Frequency,
  /**
   * The prescription in force today by its dates. Whether it shapes the suggestion, the
   * steps of that say.
   */
  prescription: PrescriptionView | null,
  /** The prescriptions whose first date is to come, earliest first. */
  prescriptions_to_come: Array<PrescriptionView>,
  /**
   * The prescriptions that have begun and are not the one in force: over, or replaced by a
   * later one. Latest first.
   */
  prescriptions_past: Array<PrescriptionView>,
  /** Every clearance, newest first. */
  clearances: Array<ClearanceView>,
  /** What keeps a massage from being planned today; nothing where one can be, and when closed. */
  massage_waits: MassageWaits | null,
  /** Whether the part was massaged today or yesterday although it was held or in protect then. */
  massaged_meanwhile: boolean,
  /** How the frequency is planned. */
  plan: PlanView,
  /** Check-ins dated today that tell anything, in order of their moment. */
  today: Array<CheckInView>,
  /**
   * The latest check-in dated before today, for "same as yesterday": of those that
   * answered something, as a flare or a danger sign noted alone has nothing to say again.
   */
  last: CheckIn | null,
  /** The answers of that check-in to own measures. */
  last_own: Array<OwnAnswer>,
  /** Check-ins of the last 28 dates, for the lines of the ledger, in order of their moment. */
  recent: Array<CheckIn>,
  /** Sessions of any kind dated today. */
  sessions_today: Array<Session>,
  /** The next planned massage after now. */
  next_massage: Session | null,
  /** The latest massage done. */
  last_massage: Session | null,
};

/**
 * An exact number: a day value, a mean of day values or a difference of two.
 *
 * It has no bound on its denominator, so that no diary, however odd, can make a comparison
 * wrong. Only when it leaves the model (serialised) is it rounded, to hundredths.
 *
 * ```
 * use recovery::Exact;
 *
 * let week = [3, 3, 4].map(Exact::whole);
 * let mean = Exact::mean(&week).expect("three values");
 * assert!(mean > Exact::whole(3));
 * assert_eq!(mean.to_string(), "10/3");
 * ```
 */
export type Exact = number;

/** What an export can be. */
export type ExportForm = "log" | "pdf" | "csv" | "fhir" | "fhir_ndjson" | "ics";

/** What is to be exported, and how. */
export type ExportRequest = {
  /** As what. */
  form: ExportForm,
  /** The first date, included; from the beginning when empty. */
  from: string | null,
  /** The last date, included; up to today when empty. */
  to: string | null,
  /** Only these episodes; all when there is none. */
  episodes: Array<string>,
  /** Whether the patient is named. */
  named: boolean,
  /** What a report is printed on. */
  paper: Paper,
  /** The language of a report; the one in force when empty. */
  language: Language | null,
};

/** Pain before and after one massage, 0–10. */
export type Felt = {
  /** When it was done. */
  date: string,
  /** Just before. */
  before: number,
  /** Just after. */
  after: number,
};

/**
 * One test inside a criterion: the value, what it is held against, and what would change
 * the answer.
 */
export type Finding = {
  /** Which test. */
  test: Test,
  /** Whose verdict it counts for. */
  tier: Tier,
  /** How it counts towards the verdict. */
  role: Role,
  /** Its outcome on this date. */
  status: Status,
  /** What the entries give, where they give anything. Yes is 1, no is 0. */
  value: Exact | null,
  /** How `value` is held against `threshold`. */
  comparison: Comparison,
  /** What it is held against. */
  threshold: Exact,
  /** What both are counted in. */
  unit: Unit,
  /** Where the threshold comes from. */
  source: Source,
  /** The check-ins that answered, in order of date. */
  entries: Array<string>,
  /** How many more answered dates are needed before there is an outcome; 0 when there is one. */
  missing: number,
  /** What would change the answer. */
  change: Change,
};

/** A danger sign the patient recorded. */
export type Flag = "chest_pain" | "sudden_breathlessness" | "saddle_numbness" | "bladder_bowel_change" | "both_legs_weak" | "sudden_severe_headache" | "speech_or_face_droop" | "deformity" | "limb_cold_or_numb" | "very_unwell_hot_joint" | "dark_urine_muscle_pain" | "one_leg_swollen_painful" | "hot_swollen_joint" | "fever" | "wound_red_or_open" | "cannot_bear_weight" | "locked_joint" | "new_weakness" | "catching_or_giving_way" | "tingling_spreading" | "grinding_worse" | "weight_loss_unexplained" | "night_pain_unrelenting" | "cancer_history_new_pain" | "joints_stiff_weeks";

/** How urgent a danger sign is. The order is from most to least urgent. */
export type FlagLevel = "emergency" | "same_day" | "pt_first" | "see_doctor_soon";

/** What came of forgetting for good what had been deleted. */
export type Forgotten = {
  /** How many deleted records are gone for good. */
  records: number,
  /** How many bytes of the log book's files were searched for them afterwards. */
  bytes_searched: number,
  /** Of how many of them something was still found there: 0 is the proof that none is left. */
  found: number,
  /** How many copies of the log book held something of them and are gone, too. */
  copies: number,
  /**
   * The places whose copies could not be seen to yet: that is made up for as soon as a copy
   * can be made there again.
   */
  unreached: Array<BackupPlace>,
};

/** A note in which every word looked for stands. */
export type FoundNote = {
  /** Which episode. */
  episode: string,
  /** The date the record counts on. */
  date: string,
  /** The wall time of the record; a prescription has a date alone. */
  at: string | null,
  /** What it is a note of. */
  record: NoteOf,
  /** Which record. */
  id: string,
  /** The note as it was written. */
  text: string,
  /**
   * Where in it words were found: begin and end, counted in UTF-16 code units as the window
   * counts them. In order, and none touches another.
   */
  hits: Array<[number, number]>,
};

/** How often to have a massage. */
export type Frequency = { kind: "none" }
| { kind: "per_week" } & Range | { kind: "every_days" } & Range;

/** How often, with numbers as they were typed. */
export type FrequencyDraft = {
  /** What is counted. Beside `none` the numbers are not looked at. */
  kind: FrequencyKind,
  /** The least: 1–7 a week, or 1–365 days. */
  min: number | null,
  /** The most, from `min` on; as `min` when empty. */
  max: number | null,
  /** The number suggested, from `min` to `max`; the one with the fewest massages when empty. */
  suggested: number | null,
};

/** What a frequency counts. */
export type FrequencyKind = "none" | "per_week" | "every_days";

/** What a therapist answers. */
export type GivenAnswer = {
  kind: "prescription",
  /** As it will stand in the patient's log. */
  prescription: Prescription,
}
| {
  kind: "clearance",
  /** As it will stand in the patient's log. */
  clearance: Clearance,
};

/** The pressure a session was given with. `firm` can be recorded; it is never suggested. */
export type GivenPressure = "light" | "comfortable" | "broad" | "firm";

/** A log at a glance on a date. */
export type Glance = {
  /** The date. */
  on: string,
  /** The most urgent over the open episodes. */
  attention: Attention,
  /** Since when that is so, where the model tells; when nothing is open, the latest closing. */
  since: string | null,
  /** The open episodes, most urgent first. */
  episodes: Array<EpisodeGlance>,
  /** The date of the latest check-in of any episode, up to the date. */
  last_check_in: string | null,
};

/** One danger sign, or the wait for a surgeon's word, that holds on a date. */
export type HeldSign = {
  /** How urgent. */
  level: HoldLevel,
  /** What kind of cause. */
  cause: HoldCause,
  /** The danger sign, when the cause is one. */
  flag: Flag | null,
  /** When it started. */
  since: string,
  /** The episode it was recorded in, which may be another one. */
  episode: string,
};

/** What forbids massage on a date: the highest level held. */
export type Hold = {
  /** How urgent. */
  level: HoldLevel,
  /** The earliest start among the holds of this level. */
  since: string,
  /** Every hold in force on the date, of any level, most urgent first. */
  signs: Array<HeldSign>,
};

/** A hold and the dates of the range it lasted. */
export type HoldBand = {
  /** How urgent. */
  level: HoldLevel,
  /** Its first date in the range. */
  from: string,
  /** Its last date in the range. */
  to: string,
};

/** What started a hold, beside the danger signs themselves. */
export type HoldCause = "flag" | "crepitus" | "surgery";

/** How a hold is met, most urgent first. */
export type HoldLevel = "emergency" | "same_day" | "clearance" | "pt_first";

/** A hold and the dates it lasted. Where the level shown changes, one ends and another begins. */
export type HoldStay = {
  /** How urgent: the highest level held. */
  level: HoldLevel,
  /** Its first date. */
  from: string,
  /** Its last date; nothing while it holds. */
  to: string | null,
};

/** How much a log book holds. */
export type Holds = {
  /** How many episodes. */
  episodes: number,
  /** How many check-ins. */
  check_ins: number,
  /** How many sessions, of whatever status. */
  sessions: number,
  /** How many clearances and prescriptions. */
  given: number,
  /** The date of the first check-in. */
  first: string | null,
  /** The date of the last check-in. */
  last: string | null,
};

/** What came of taking in a log from before. */
export type ImportOutcome = { kind: "turned_back" }
| {
  kind: "sealed",
  /** The name of the file. */
  file: string,
}
| {
  kind: "done",
  /** What the log book holds now. */
  overview: Overview,
};

/** An answer that was opened; nothing of it is in the log book yet. */
export type Incoming = {
  kind: "sealed",
  /** The name of the file. */
  file: string,
}
| {
  kind: "answer",
  /** What it says and what it would change. */
  view: AnswerView,
};

/** One kind of session, planned against done. */
export type KindAdherence = {
  /** Which kind. */
  kind: SessionKind,
  /**
   * The weeks of the range where a step is a day, else its months; those with nothing to
   * count are left out.
   */
  periods: Array<AdherencePeriod>,
};

/** A language Tend speaks. */
export type Language = "en" | "es" | "de" | "ar";

/** Files that were not read, because the window holds no more. */
export type LeftOut = {
  /** How many. */
  files: number,
  /** The most files that are open at once. */
  most_files: number,
  /** The most MiB that all of them may have together. */
  most_mib: number,
};

/** How the lock of the log book stands. */
export type LockView = {
  /** Whether the log book is encrypted. */
  protected: boolean,
  /** Whether it has to be unlocked now. */
  locked: boolean,
  /** After how many minutes without anybody it locks by itself; nothing is never. */
  after_minutes: number | null,
  /** How many seconds until another try is taken; 0 when it is taken now. */
  wait_seconds: number,
  /** How many tries were wrong since the last right one. */
  wrong: number,
  /**
   * Folders in which copies are still plain, as they could not be reached or had no room. They
   * follow when Tend copies there again.
   */
  plain_copies: Array<string>,
};

/** What a lost record was. */
export type LostKind = "patient" | "episode" | "check_in" | "session" | "given";

/** Records that are lost. */
export type LostView = {
  /** What they were. */
  what: LostKind,
  /** How many. */
  count: number,
};

/** Why no massage can be planned. */
export type MassageWaits = "held" | "protect" | "not_suggested";

/** A length of time within one day, in whole minutes, 0–1440. */
export type MinutesOfDay = number;

/** What came due while nobody could be told, told once. */
export type MissedSummary = {
  /** How many session reminders. */
  sessions: number,
  /** How many check-in reminders. */
  check_ins: number,
  /** The earliest of them. */
  since: string,
};

/** The next phase on the path and what stands before it. */
export type NextPhase = {
  /** Which phase. */
  to: Phase,
  /** The first date its clock allows, all else being met. */
  earliest: string,
  /**
   * Whether the basic or the strict verdicts are asked for. Nothing out of protect, where
   * only the acute signs count.
   */
  tier: Tier | null,
  /** Whether a hold keeps it back. */
  held: boolean,
};

/** What a note belongs to. */
export type NoteOf = "check_in" | "session" | "clearance" | "prescription";

/** A sign that holds, in the check-in it was noted in. */
export type NotedSign = {
  /** Which check-in. */
  check_in: string,
  /** Whose it is; the episode may be closed. */
  episode: string,
  /** The danger sign; nothing for joint noise. */
  flag: Flag | null,
  /** The moment of the check-in. */
  at: string,
};

/** Whether somebody on this desktop shows notifications. */
export type NotificationsView = "shown" | "unavailable";

/** The hold that takes the screen over, and which episodes it holds. */
export type OverallHold = {
  /** The highest level held anywhere, with every sign in force, each once. */
  hold: Hold,
  /** The open episodes that are held. */
  episodes: Array<string>,
  /**
   * The signs in force as they were noted, each by its check-in, so that one noted by mistake
   * can be taken back. None of the wait after surgery, which nobody noted.
   */
  noted: Array<NotedSign>,
};

/** Everything Today, Plan and the hold screen need. */
export type Overview = {
  /** Local wall time now. */
  now: string,
  /** Nothing before the first start is finished. */
  patient: Patient | null,
  /** The most urgent hold over all open episodes, which takes the screen over. */
  hold: OverallHold | null,
  /** In the order of recording; closed ones last. */
  episodes: Array<EpisodeView>,
  /** What is due now or put off, earliest first. */
  due: Array<DueItem>,
  /** What came due while nobody could be told and has not been acknowledged. */
  missed: MissedSummary | null,
  /** What undo would take back. */
  undo: UndoView | null,
  /**
   * When another massage is planned in place of the one that was skipped just now, if one is:
   * told once, with the change itself.
   */
  planned_instead?: string,
  /** What the patient has set. */
  settings: SettingsView,
  /** The language in force: the one that was chosen, or else the desktop's. */
  language: Language,
  /** Whether this is the made-up patient, of whom nothing is kept once they are left. */
  demo: boolean,
  /** The patient's own measures in the order they were made, retired ones too. */
  own_measures: Array<OwnMeasure>,
};

/** The answer to an own measure in one check-in. Unanswered is no answer, never 0. */
export type OwnAnswer = {
  /** Which measure. */
  measure: string,
  /** The number; of yes or no, 1 or 0. */
  value: number,
};

/** The answer to an own measure as filled in. */
export type OwnAnswerDraft = {
  /** Which measure. */
  measure: string,
  /**
   * `null` is unanswered. A scale: 0–10, whole; yes or no: 1 or 0; a number: −1,000,000 to
   * 1,000,000.
   */
  value: number | null,
};

/** What an answer to an own measure can be. */
export type OwnKind = "scale" | "number" | "yes_no";

/**
 * Something the patient wants to keep an eye on beside what Tend asks, such as ringing in
 * the ears or steps. Asked in every check-in until it is retired.
 */
export type OwnMeasure = {
  /** Unique within the log. */
  id: string,
  /** What the patient calls it, 1–60 characters. */
  name: string,
  /** What an answer can be. It never changes once the measure is there. */
  kind: OwnKind,
  /** What a number counts, 1–20 characters; only beside [`OwnKind::Number`]. */
  unit: string | null,
  /** Whether it is asked no more. Its answers stay. */
  retired: boolean,
};

/** A measure of the patient's own, new or changed. */
export type OwnMeasureDraft = {
  /** Which measure is changed; a new one when empty. */
  id: string | null,
  /** 1–60 characters, and no other measure's that is asked. */
  name: string,
  /** What an answer can be. It cannot change once the measure is there. */
  kind: OwnKind,
  /** What a number counts: at most 20 characters, and none for other kinds. */
  unit: string | null,
};

/** One answered date of pain. */
export type PainDay = {
  /** The date. */
  date: string,
  /** The mean of its answers, 0–10. */
  mean: Exact,
};

/** What a report is printed on. */
export type Paper = "a4" | "letter";

/** Who the log is about. */
export type Patient = {
  /** As the patient wants to be called; at most 200 characters. */
  name: string | null,
  /** 1900–2100. */
  birth_year: number | null,
  /** How active the patient usually is. */
  activity_level: ActivityLevel,
  /** What asks for light pressure, each at most once. */
  cautions: Array<Caution>,
};

/** Who the patient is. All but the activity level may stay empty. */
export type PatientDraft = {
  /** At most 200 characters. */
  name: string | null,
  /** 1900 to this year. */
  birth_year: number | null,
  /** How active. */
  activity_level: ActivityLevel,
  /** What asks for light pressure. */
  cautions: Array<Caution>,
};

/** What goes with more or less pain. It says nothing of what causes what. */
export type Pattern = {
  /** What the days are told apart by. */
  kind: PatternKind,
  /** The measure of the patient's own, as the id of its series; nothing of other kinds. */
  own: string | null,
  /**
   * Where the days are parted, in the unit of what parts them: hours below which a night is
   * short, minutes above which there was much load, points from which stress is high, the
   * value above which an own measure counts. Nothing where the answer is yes or no.
   */
  cut: number | null,
  /** The days compared. */
  days: number,
  /** Of those, the days with it. */
  with_days: number,
  /** Of those, the days without it. */
  without_days: number,
  /**
   * Points of pain more on the days with it; below 0 where pain was lower. Each day counts
   * against the days of the weeks around it, so that getting well in general is not in it.
   */
  effect: number,
  /** The lower end of the 95 % interval of the effect. */
  low: number,
  /** The upper end. */
  high: number,
};

/** What the days are told apart by. */
export type PatternKind = "short_night" | "high_stress" | "massage_before" | "load_before" | "exercise_before" | "own";

/** The phases, from the first to the last; soreness stands alone. */
export type Phase = "protect" | "recovery" | "taper" | "maintenance" | "soreness";

/** A phase, or its clock started anew, and the dates of the range it lasted. */
export type PhaseBand = {
  /** Which phase. */
  phase: Phase,
  /** Its first date in the range. */
  from: string,
  /** Its last date in the range. */
  to: string,
  /** Why it was entered, also where that was before the range. */
  reason: Reason,
};

/** How the patient wants the suggested frequency planned. */
export type PlanDraft = {
  /** A number within the suggested range (per week, or days between); empty: as suggested. */
  chosen: number | null,
  /** Days that suit, at least one. */
  weekdays: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun">,
  /** Wall time of day, `HH:MM:SS`. */
  time: string,
  /** Whether to plan sessions while the frequency is optional. */
  plan_optional: boolean,
};

/** How the frequency is planned. */
export type PlanView = {
  /** The frequency in force today, as the model suggests it. */
  frequency: Frequency,
  /** The number chosen within it, as far as it still lies in the range. */
  chosen: number | null,
  /** Days that suit. */
  weekdays: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun">,
  /** Wall time of day. */
  time: string,
  /** Whether sessions are planned while the frequency is optional. */
  plan_optional: boolean,
  /** Whether the patient has chosen days and time, or these are the first proposal. */
  confirmed: boolean,
  /**
   * Whether massages are planned that the patient has not taken up: nobody has missed one
   * when its day has passed.
   */
  proposed: boolean,
  /**
   * Planned massages that fall on a day that does not suit, because the days that do
   * cannot carry the frequency.
   */
  off_days: Array<string>,
  /**
   * Whether fewer sessions than chosen are planned, because the days that suit cannot
   * carry more.
   */
  fewer_than_chosen: boolean,
};

/** A professional's own frequency, which replaces the suggested one. */
export type Prescription = {
  /** Unique within the log. */
  id: string,
  /** The first date it holds on. */
  date: string,
  /** Who wrote it; at most 200 characters. */
  by: string,
  /** The last date it holds on; never before `date`. */
  until: string | null,
  /** At most 4000 characters. */
  note: string | null,
  /** What it asks for. */
  frequency: Frequency,
};

/** A professional's own frequency. */
export type PrescriptionDraft = {
  /** 1–200 characters. */
  by: string,
  /** The first date it holds on; today when empty. It may be to come. */
  date: string | null,
  /** The last date it holds on: neither before the first nor before today. */
  until: string | null,
  /** How often. */
  frequency: FrequencyDraft,
  /** At most 4000 characters. */
  note: string | null,
};

/** A prescription and where it comes from. */
export type PrescriptionView = {
  /** The record. */
  prescription: Prescription,
  /** The answer it was taken from; nothing when it was entered by hand. */
  source: AnswerSource | null,
};

/** How firm a massage should be. Deep is not among them. */
export type Pressure = "none" | "light" | "comfortable" | "broad";

/** What asks for light pressure. */
export type PressureReason = "amber_flare" | "see_doctor_soon" | "severe_pain" | "caution" | "exercise_soreness" | "inflammation_not_met";

/** The first pages, one for each episode, as they will be printed. */
export type Preview = {
  /** Each page as SVG. */
  pages: Array<PreviewPage>,
};

/** One page of a preview. */
export type PreviewPage = {
  /** The page as SVG. */
  svg: string,
  /** What it says, line by line in reading order, for those who hear it. */
  lines: Array<string>,
};

/** How far a long piece of work is. */
export type Progress = {
  /** So many parts are done; the parts are of no fixed size. */
  done: number,
  /** Of so many. */
  of: number,
};

/**
 * A question of a check-in that need not be asked. Pain and the danger signs are not
 * among them: they are always asked.
 */
export type Question = "pain_activity" | "movement" | "function" | "inflammation" | "morning_stiffness" | "night_pain" | "pain_settled" | "usual_activity" | "crepitus" | "sleep_hours" | "stress" | "load_minutes" | "note";

/**
 * From one wall time, which is quiet, to another, which is not. Where the end is not after
 * the beginning they go over midnight. The two differ.
 */
export type QuietHours = {
  /** In whole minutes. */
  from: string,
  /** In whole minutes. */
  to: string,
};

/** The least, the most and the suggested number of a frequency. */
export type Range = {
  /** 1–365, at most `suggested`. */
  min: number,
  /** 1–365, at least `suggested`. */
  max: number,
  /** Between the two. */
  suggested: number,
  /** Whether doing without is as good. */
  optional: boolean,
};

/** Why a phase was entered. */
export type Reason = "opened" | "acute_inflammation" | "setback" | "recurrence" | "drift" | "acute_signs_settled" | "criteria_met" | "criteria_sustained";

/**
 * Why a use case did nothing. `code` and `params` choose the words in the locale; `field`
 * is where they stand.
 */
export type Refusal = {
  /** Which refusal. */
  code: RefusalCode,
  /** The field of the draft, such as `pain` or `function.1`. */
  field: string | null,
  /** The value as it was given. */
  value: string | null,
  /** The bound that was broken, such as `0-10`, `2026-03-01` or `4000`. */
  allowed: string | null,
};

/** What kind of refusal. */
export type RefusalCode = "out_of_range" | "in_future" | "in_past" | "before_episode" | "onset_after_opening" | "too_long" | "required" | "too_many" | "twice" | "wrong_count" | "nothing_answered" | "not_found" | "episode_closed" | "outside_suggestion" | "held" | "not_suggested" | "consecutive_dates" | "too_many_in_week" | "gap_too_long" | "clash" | "session_over" | "not_reminded" | "nothing_to_undo" | "storage" | "disk_full" | "read_only" | "in_use" | "gone" | "newer_log" | "not_a_log" | "ends_before_it_begins" | "other_log" | "answer_taken" | "answer_clashes" | "answer_in_future" | "wrong_passphrase" | "sealed" | "too_large" | "not_an_answer" | "an_answer" | "bad_file" | "stopped" | "busy" | "episode_open" | "not_skipped" | "not_done" | "planned_anew" | "kind_fixed" | "not_empty" | "locked" | "too_soon" | "no_envelope" | "damaged";

/** A file that could not be read. */
export type RefusedFile = {
  /** What it is called until it is closed. */
  file: number,
  /** The name of the file. */
  name: string,
  /** Why. */
  refusal: Refusal,
};

/** What can be put off. */
export type Remindable = {
  kind: "session",
  /** Which session. */
  session: string,
}
| { kind: "check_in" };

/** The files that are open for review. */
export type ReviewView = {
  /** The logs that could be read, most urgent first. */
  patients: Array<ReviewedLog>,
  /** The files that could not, in the order they were chosen. */
  refused: Array<RefusedFile>,
  /** The sealed ones that wait for a passphrase, in the order they were chosen. */
  sealed: Array<SealedFile>,
  /** Files that were not even read, because there are too many. */
  left_out: LeftOut | null,
};

/** A log that is open for review. */
export type ReviewedLog = {
  /** What it is called until it is closed; never given to another. */
  file: number,
  /** The name of the file. */
  name: string,
  /** Whose it is, if they have given a name. */
  patient: string | null,
  /** When it was exported; what is said of it is of that day. */
  exported_at: string,
  /** The log at a glance. */
  glance: Glance,
};

/**
 * How a test counts towards the verdict of its tier: every `required` one has to be met,
 * and one of those that are `any_of`; one that `suffices` fulfils the criterion alone.
 */
export type Role = "required" | "any_of" | "suffices";

/** The rules of the suggestion, in the order they are applied. */
export type Rule = "phase_table" | "prescription" | "cap" | "settling" | "amber" | "hold";

/** What could be read of a damaged log book. */
export type SalvagedView = {
  /** How much it holds. */
  holds: Holds,
  /** How many records are lost, by kind; only kinds of which some are. */
  lost: Array<LostView>,
  /** How many rows are lost that are no records: reminders, settings, earlier versions. */
  lost_beside: number,
  /** How many records were altered or missing, and are as the patient last changed them. */
  from_history: number,
  /** How many rows may not be as they were written. */
  unproven: number,
  /** How many of the latest changes stood behind a broken place: one there may be missing. */
  passed_over: number,
};

/**
 * A whole number from 0 to 10. Pain and stress: 10 is worst. Movement and function: 10 is
 * as before.
 */
export type Score = number;

/** A sealed file. */
export type SealedFile = {
  /** What it is called until it is closed. */
  file: number,
  /** The name of the file. */
  name: string,
  /** Whether a passphrase was tried on it and was not the right one. */
  tried: boolean,
};

/** One measure over the steps. Of a step without an answer every value is null. */
export type Series = {
  /**
   * `pain`, `pain_activity`, `movement`, `function` (the mean of the activities),
   * `function.0` and so on (one activity each), `swelling`, `warmth`, `redness`,
   * `morning_stiffness`, `crepitus`, `night_pain`, `usual_activity`, `sleep_hours`, `stress`,
   * `load_minutes`, or `own:` and the identity of a measure of the patient's own.
   */
  id: string,
  /** What the patient calls it: an activity, or a measure of their own. */
  name: string | null,
  /** What its values are. */
  kind: SeriesKind,
  /** What a number of the patient's own is counted in, in their words. */
  unit: string | null,
  /** Which end is the better one, where that can be said. */
  better: Better | null,
  /** The mean of the day values of a step; of yes and no the share of yes, 0–1. */
  mean: Array<number | null>,
  /** The lowest answer of a step. */
  low: Array<number | null>,
  /** The highest answer of a step. */
  high: Array<number | null>,
  /** How many dates of a step answered. */
  count: Array<number>,
  /** What the criteria hold it against on the last date there is. */
  thresholds: Array<Threshold>,
};

/** What the values of a measure are. */
export type SeriesKind = "score" | "grade" | "minutes" | "hours" | "number" | "yes_no";

/** A session planned, done, or not done. */
export type Session = {
  /** Unique within the log. */
  id: string,
  /** What is done in it. */
  kind: SessionKind,
  /** Local wall time, kept across time zones and daylight saving. */
  planned_for: string | null,
  /** What became of it. */
  status: SessionStatus,
  /** When it was done; present exactly when `status` is done. */
  done_at: string | null,
  /** How long it took, 1–480 minutes. */
  minutes: number | null,
  /** The pressure it was given with. */
  pressure: GivenPressure | null,
  /** Pain just before. */
  pain_before: Score | null,
  /** Pain just after. */
  pain_after: Score | null,
  /** Who gave it; at most 200 characters. */
  provider: string | null,
  /** At most 4000 characters. */
  note: string | null,
};

/** The sessions of one kind and status in one step. */
export type SessionCount = {
  /** The first date of the step, one of `dates`; the date itself where a step is a day. */
  date: string,
  /** Which kind. */
  kind: SessionKind,
  /** What became of them. */
  status: SessionStatus,
  /** How many, at least 1. */
  count: number,
};

/** A session the patient enters by hand: planned, or already done. */
export type SessionDraft = {
  /** Which episode it is for. */
  episode: string,
  /** What is done in it. */
  kind: SessionKind,
  /** Local wall time it is planned for; empty when it was not planned. */
  planned_for: string | null,
  /** Filled in when it has been done already. */
  done: DoneDraft | null,
  /** Who gives it; at most 200 characters. */
  provider: string | null,
};

/** What is done in a session. */
export type SessionKind = "massage" | "self_massage" | "pt" | "exercise";

/**
 * Minutes before a session that it is reminded of, 0–1440, at most 4 for a kind; none is
 * not at all.
 */
export type SessionLeads = {
  /** Before a massage. */
  massage: Array<number>,
  /** Before a self-massage. */
  self_massage: Array<number>,
  /** Before a physiotherapy visit. */
  pt: Array<number>,
  /** Before exercise. */
  exercise: Array<number>,
};

/** What became of a session. */
export type SessionStatus = "planned" | "done" | "skipped" | "missed" | "suspended";

/** A session with the episode it belongs to. */
export type SessionView = {
  /** Which episode. */
  episode: string,
  /** The record. */
  session: Session,
  /** Whether the patient put it on its date by hand; then planning leaves it there. */
  pinned: boolean,
};

/** One thing the patient can set, and what to. */
export type SettingChange = { field: "appearance", to: Appearance }
| { field: "language", to: Language | null }
| { field: "background", to: boolean }
| { field: "close_told", to: boolean }
| { field: "check_ins", to: Array<CheckInTime> }
| { field: "session_leads", to: SessionLeads }
| { field: "reviews", to: boolean }
| { field: "lapses", to: boolean }
| { field: "quiet_hours", to: QuietHours | null }
| { field: "quiet_days", to: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun"> }
| { field: "unasked", to: Array<Question> };

/** What the patient has set. */
export type SettingsView = {
  /** When to be reminded of the check-in, by time of day; none is not at all. */
  check_ins: Array<CheckInTime>,
  /** How long before a session to be reminded of it, the longest first. */
  session_leads: SessionLeads,
  /** Whether to be reminded of reviews. */
  reviews: boolean,
  /** Whether to hear a word after a lapse. */
  lapses: boolean,
  /** When nothing is told. */
  quiet_hours: QuietHours | null,
  /** The days on which nothing is told. */
  quiet_days: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun">,
  /** The language that was chosen; nothing is the desktop's. */
  language: Language | null,
  /** How the window looks. */
  appearance: Appearance,
  /** Whether closing the window leaves Tend running for its reminders. */
  background: boolean,
  /** Whether the patient has been told what closing the window does. */
  close_told: boolean,
  /** The questions of a check-in the patient does without. */
  unasked: Array<Question>,
};

/** How much of a sign of inflammation there is. */
export type Severity = "none" | "mild" | "marked";

/** Which side of the body. */
export type Side = "left" | "right" | "both";

/** Hours slept, 0–24, fractions allowed. Logged, never part of a decision. */
export type SleepHours = number;

/** How long a reminder is put off. */
export type SnoozeFor = "ten_minutes" | "one_hour" | "tomorrow";

/** Where a threshold comes from. `product_choice` is shown as one. */
export type Source = "farrar_2001" | "boonstra_2016" | "pain_monitoring" | "houck_2019" | "abbott_2014" | "product_choice";

/** Whether a criterion, or a part of one, is fulfilled. */
export type Status = "met" | "not_met" | "not_enough_data";

/** A phase, or its clock started anew, with the dates it lasted. */
export type Stay = {
  /** Which phase. */
  phase: Phase,
  /** Its first date. */
  from: string,
  /** Its last date; nothing while it lasts. */
  to: string | null,
  /** Why it was entered. */
  reason: Reason,
  /** The holds within it, in order. */
  holds: Array<HoldStay>,
};

/**
 * One rule that shaped the frequency. A rule that left it as it was is not listed, but for
 * the phase table.
 */
export type Step = {
  /** Which rule. */
  rule: Rule,
  /** The frequency after it. */
  frequency: Frequency,
  /** The record it rests on: a prescription or a clearance. */
  record: string | null,
  /** The date it rests on: of the setback that still settles, or of the hold. */
  date: string | null,
};

/** How long a step is. */
export type StepLength = "day" | "week" | "month";

/** How soon a passphrase would be guessed. */
export type Strength = {
  /** What that comes to. */
  verdict: Verdict,
  /** How many guesses it takes, as a power of 10; 0 for no passphrase. */
  guesses_log10: number,
};

/** How often, how firm and how long, and the rules that led there. */
export type Suggestion = {
  /** How often. */
  frequency: Frequency,
  /** How firm. */
  pressure: Pressure,
  /** Least and most minutes of a session. */
  minutes: [number, number],
  /** Whether exercise is the treatment and massage the relief. */
  exercise_first: boolean,
  /** The rules applied, in their order, each with the frequency it left. */
  steps: Array<Step>,
  /** What made the pressure what it is; empty when nothing but the phase did. */
  pressure_reasons: Array<PressureReason>,
};

/** The tests the criteria are made of. Each is documented where it is applied. */
export type Test = "pain_acceptable" | "pain_low" | "pain_drop_points" | "pain_drop_share" | "pain_back_to_usual" | "pain_worst_day" | "movement_mean" | "movement_mean_strict" | "movement_back_to_usual" | "inflammation_latest_three" | "inflammation_window" | "function_mean" | "function_gain" | "function_back_to_usual" | "usual_activity" | "activity_pain" | "pain_settled" | "usual_activity_strict";

/** What a criterion holds a measure against. */
export type Threshold = {
  /** On the scale of the measure. */
  value: number,
  /** On which side of it the test is met. */
  comparison: Comparison,
  /** Which criterion. */
  criterion: CriterionName,
  /** Which of its tests; nothing where it only makes a date one with a sign of inflammation. */
  test: Test | null,
  /** Whether it is asked for before taper, or only before maintenance. */
  tier: Tier,
  /** Where it comes from. */
  source: Source,
};

/** Which verdict a test belongs to. */
export type Tier = "basic" | "strict";

/** One change of phase, or of its clock. */
export type Transition = {
  /** The date it took effect. */
  date: string,
  /** Nothing for the opening. */
  from: Phase | null,
  /** The phase from this date on. */
  to: Phase,
  /** Which rule made it. */
  reason: Reason,
};

/** One episode over a range of dates. */
export type TrendsView = {
  /** Which episode. */
  episode: string,
  /** The first date shown; never before `first`. */
  from: string,
  /** The last date shown; never after `last`. */
  to: string,
  /** The first date there is: the opening. */
  first: string,
  /** The last date there is: today, or the closing. */
  last: string,
  /** How long a step is, by the length of the range. */
  step: StepLength,
  /**
   * The first date of every step: of the first step `from`, of the others where the calendar
   * begins them. At most about 400.
   */
  dates: Array<string>,
  /** Every measure that was ever answered, also where the range has no answer of it. */
  series: Array<Series>,
  /** The phases, one after the other without a gap. */
  phases: Array<PhaseBand>,
  /** The holds, by the most urgent level of a date. */
  holds: Array<HoldBand>,
  /** The dates of the steps back; why, the phases say. */
  setbacks: Array<string>,
  /** The dates on which the patient said so. */
  flares: Array<string>,
  /** The sessions, step by step. */
  sessions: Array<SessionCount>,
  /** Pain just before and just after massage, where it is told. */
  before_after: BeforeAfter | null,
  /** Sessions planned against those done, by kind; only kinds that occur. */
  adherence: Array<KindAdherence>,
  /** What goes with more or less pain: at most 3, strongest first. */
  patterns: Array<Pattern>,
};

/** The latest change that can be taken back. */
export type UndoView = {
  /** What was done, as a code: `check_in_recorded`, `session_done` and so on. */
  change: ChangeKind,
  /** In which episode. */
  episode: string | null,
  /** When. */
  at: string,
};

/** What a value and its threshold are counted in. */
export type Unit = "points" | "dates" | "yes_no";

/** What the number of guesses comes to. */
export type Verdict = "weak" | "fair" | "strong";

/** One date of a year. */
export type YearDay = {
  /** The date. */
  date: string,
  /** The mean of its answers on pain, 0–10. */
  pain: number | null,
  /** Whether there is a check-in, whatever it answered. */
  checked_in: boolean,
  /** How many sessions were done. */
  sessions_done: number,
  /** The phase; nothing before the opening, after the closing and after today. */
  phase: Phase | null,
  /** Whether massage was held. */
  held: boolean,
  /** Whether the patient said they were flaring. */
  flare: boolean,
  /** Whether it was a step back. */
  setback: boolean,
};

/** One episode over the days of a year. */
export type YearView = {
  /** Which episode. */
  episode: string,
  /** Which year. */
  year: number,
  /** The first and the last year there is. */
  years: [number, number],
  /** Every date of the year, in order. */
  days: Array<YearDay>,
};

/** How urgent each danger sign is. */
export const FLAG_LEVEL: Record<Flag, FlagLevel> = {
  chest_pain: "emergency",
  sudden_breathlessness: "emergency",
  saddle_numbness: "emergency",
  bladder_bowel_change: "emergency",
  both_legs_weak: "emergency",
  sudden_severe_headache: "emergency",
  speech_or_face_droop: "emergency",
  deformity: "emergency",
  limb_cold_or_numb: "emergency",
  very_unwell_hot_joint: "emergency",
  dark_urine_muscle_pain: "emergency",
  one_leg_swollen_painful: "same_day",
  hot_swollen_joint: "same_day",
  fever: "same_day",
  wound_red_or_open: "same_day",
  cannot_bear_weight: "same_day",
  locked_joint: "same_day",
  new_weakness: "same_day",
  catching_or_giving_way: "pt_first",
  tingling_spreading: "pt_first",
  grinding_worse: "pt_first",
  weight_loss_unexplained: "see_doctor_soon",
  night_pain_unrelenting: "see_doctor_soon",
  cancer_history_new_pain: "see_doctor_soon",
  joints_stiff_weeks: "see_doctor_soon",
};
