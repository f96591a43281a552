// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
// Dates are `YYYY-MM-DD`, wall times `HH:MM:SS`, local moments `YYYY-MM-DDTHH:MM:SS`,
// and moments carry their UTC offset.

/** How active the patient usually is. */
export type ActivityLevel = "general" | "highly_active";

/** What the patient should be told, beside the phase. */
export type Alert = "amber_flare" | "massage_lapse" | "needs_answers" | "no_gain_4w" | "post_session_soreness" | "pt_visit_due" | "review_2w" | "review_4w" | "see_doctor_soon" | "severe_pain" | "soreness_over_7d" | "sparse" | "stale" | "two_setbacks_4w";

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
export type ChangeKind = "patient_changed" | "episode_started" | "episode_closed" | "check_in_recorded" | "check_in_edited" | "check_in_deleted" | "flag_recorded" | "clearance_recorded" | "plan_changed" | "session_added" | "session_done" | "session_skipped" | "session_moved" | "series_shifted";

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
};

/** A time of day the check-in is reminded of. */
export type CheckInTime = {
  /** Wall time, in whole minutes. */
  time: string,
  /** On these days. */
  weekdays: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun">,
};

/** A check-in with where it comes from. */
export type CheckInView = {
  /** The record. */
  check_in: CheckIn,
  /** Whether an earlier version is kept. */
  edited: boolean,
  /** Whether it was written down on a later date than it describes. */
  back_dated: boolean,
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

/** What the desktop does for Tend. The shell fills it in; nothing of it stands in the log. */
export type DesktopView = {
  /** Whether reminders can be shown. */
  notifications: NotificationsView,
  /** Whether Tend has its icon in a tray. */
  tray: boolean,
  /** Whether Tend starts at login; nothing where it cannot be asked to. */
  autostart: boolean | null,
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
};

/** One episode as the patient sees it. */
export type EpisodeView = {
  /** Unique within the log. */
  id: string,
  /** What the patient calls it. */
  title: string,
  /** Where on the body. */
  area: Area,
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
  /** How the frequency is planned. */
  plan: PlanView,
  /** Check-ins dated today, in order of their moment. */
  today: Array<CheckInView>,
  /** The latest check-in dated before today, for "same as yesterday". */
  last: CheckIn | null,
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

/** How often to have a massage. */
export type Frequency = { kind: "none" }
| { kind: "per_week" } & Range | { kind: "every_days" } & Range;

/** The pressure a session was given with. `firm` can be recorded; it is never suggested. */
export type GivenPressure = "light" | "comfortable" | "broad" | "firm";

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

/** What started a hold, beside the danger signs themselves. */
export type HoldCause = "flag" | "crepitus" | "surgery";

/** How a hold is met, most urgent first. */
export type HoldLevel = "emergency" | "same_day" | "clearance" | "pt_first";

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

/** Whether somebody on this desktop shows notifications. */
export type NotificationsView = "shown" | "unavailable";

/** The hold that takes the screen over, and which episodes it holds. */
export type OverallHold = {
  /** The highest level held anywhere, with every sign in force, each once. */
  hold: Hold,
  /** The open episodes that are held. */
  episodes: Array<string>,
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
  /** What the patient has set. */
  settings: SettingsView,
};

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

/** The phases, from the first to the last; soreness stands alone. */
export type Phase = "protect" | "recovery" | "taper" | "maintenance" | "soreness";

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

/** How firm a massage should be. Deep is not among them. */
export type Pressure = "none" | "light" | "comfortable" | "broad";

/** What asks for light pressure. */
export type PressureReason = "amber_flare" | "see_doctor_soon" | "severe_pain" | "caution" | "exercise_soreness" | "inflammation_not_met";

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
export type RefusalCode = "out_of_range" | "in_future" | "in_past" | "before_episode" | "onset_after_opening" | "too_long" | "required" | "too_many" | "twice" | "wrong_count" | "nothing_answered" | "not_found" | "episode_closed" | "outside_suggestion" | "held" | "not_suggested" | "consecutive_dates" | "too_many_in_week" | "gap_too_long" | "clash" | "session_over" | "not_reminded" | "nothing_to_undo" | "storage" | "newer_log" | "not_a_log";

/** What can be put off. */
export type Remindable = {
  kind: "session",
  /** Which session. */
  session: string,
}
| { kind: "check_in" };

/**
 * How a test counts towards the verdict of its tier: every `required` one has to be met,
 * and one of those that are `any_of`; one that `suffices` fulfils the criterion alone.
 */
export type Role = "required" | "any_of" | "suffices";

/** The rules of the suggestion, in the order they are applied. */
export type Rule = "phase_table" | "prescription" | "cap" | "settling" | "amber" | "hold";

/**
 * A whole number from 0 to 10. Pain and stress: 10 is worst. Movement and function: 10 is
 * as before.
 */
export type Score = number;

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
| { field: "background", to: boolean }
| { field: "close_told", to: boolean }
| { field: "check_ins", to: Array<CheckInTime> }
| { field: "session_leads", to: SessionLeads }
| { field: "reviews", to: boolean }
| { field: "lapses", to: boolean }
| { field: "quiet_hours", to: QuietHours | null }
| { field: "quiet_days", to: Array<"Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun"> };

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
  /** How the window looks. */
  appearance: Appearance,
  /** Whether closing the window leaves Tend running for its reminders. */
  background: boolean,
  /** Whether the patient has been told what closing the window does. */
  close_told: boolean,
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
