### Every word a person reads in Tend, in English. Plain words; no diagnosis; nothing said that
### the evidence does not bear. One section per feature; keys start with the feature's name.

## App

app-name = Tend
nav-label = Pages
nav-today = Today
nav-plan = Plan
nav-sessions = Sessions
nav-settings = Settings
nav-sign = Something feels wrong
skip-to-page = Skip to the page
undo = Undo
dismiss = Close
date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow

change-patient_changed = Saved what you told Tend about you.
change-episode_started = Started.
change-episode_closed = Closed.
change-check_in_recorded = Check-in saved.
change-check_in_edited = Check-in changed.
change-check_in_deleted = Check-in deleted.
change-flag_recorded = Sign noted.
change-clearance_recorded = Clearance noted.
change-plan_changed = Plan changed.
change-session_added = Session added.
change-session_done = Session marked done.
change-session_skipped = Session skipped.
change-session_moved = Session moved.
change-series_shifted = Sessions shifted.


## Notifications (put together in src-tauri/src/words.rs)

notification-session-title = { $kind ->
    [massage] Massage
    [self_massage] Self-massage
    [pt] Physiotherapy
   *[exercise] Exercise
} at { $time }
notification-session-body = { $episode }
notification-session-body-dose = { $episode } · { $pressure ->
    [light] light pressure
    [comfortable] comfortable pressure
    [broad] broad pressure
   *[none] no pressure
}, { $least }–{ $most } minutes
notification-check-in-title = Time for today’s check-in
notification-check-in-body = { $others ->
    [0] { $episode }
    [one] { $episode } and one more
   *[other] { $episode } and { $others } more
}
notification-missed-title = While Tend was closed
notification-missed-sessions = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} came due since { $since }.
notification-missed-check-ins = { $check_ins ->
    [one] One check-in
   *[other] { $check_ins } check-ins
} came due since { $since }.
notification-missed-both = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} and { $check_ins ->
    [one] one check-in
   *[other] { $check_ins } check-ins
} came due since { $since }.
notification-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Plan

plan-title = Plan
plan-episode = Which one?
plan-no-episode = Nothing is being followed yet.
plan-closed = Closed on { $date }. This is how it stood then.
plan-since = Since { $date }, day { $day }.
plan-clock = Its clock started again on { $date }.
plan-next = Earliest step to { $to ->
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  }: { $date }.
plan-next-open = The time for { $to ->
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  } has come. It waits for { $tier ->
    [none] the swelling, warmth and redness to settle
    [strict] all four criteria, in their strict form
   *[basic] all four criteria
  }.
plan-next-needs = It also needs { $tier ->
    [none] swelling, warmth and redness to settle
    [strict] all four criteria in their strict form
   *[basic] all four criteria
  }.
plan-next-held = Nothing moves on while the plan is paused.
plan-last-phase = This is the last phase. The plan watches that it stays this way.

plan-phase-protect = Protect
plan-phase-recovery = Recovery
plan-phase-taper = Taper
plan-phase-maintenance = Maintenance
plan-phase-soreness = Soreness after exercise
plan-meaning-protect = Guard it. No massage on the sore part yet.
plan-meaning-recovery = Massage alongside the healing.
plan-meaning-taper = Going well. Massage less often.
plan-meaning-maintenance = Keep it well with little.

plan-path-title = Your path
plan-path-here = You are here
plan-path-passed = { $from } to { $until }
plan-path-reached = Reached { $from }, left { $until }
plan-path-not-needed = Not needed
plan-path-ahead = Ahead
plan-path-now = Since { $from }
plan-path-picture = The path rises from protect through recovery and taper to maintenance. You are in { $phase ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  }, since { $since }. { $back ->
    [0] It never went back.
    [one] It went back once, on { $date }.
   *[other] It went back { $back } times, the last time on { $date }.
  }
plan-path-more-back = The picture shows the last { $shown } of { $all } steps back. All are in the history below.

plan-sore-title = Days since the effort
plan-sore-day = Day { $day }
plan-sore-before = Today
plan-sore-helps = Days 1 to 3: massage may ease the soreness.
plan-sore-late = Still sore after day 7? Ask a doctor or physio.
plan-sore-picture = A row of days from 0 to 7. Massage may help on days 1 to 3. Today is day { $day }.

plan-ledger-title = The four criteria
plan-ledger-count = { $met } of 4 met
plan-ledger-basic = Asked for here: the basic form.
plan-ledger-strict = Asked for here: the strict form, the last step before maintenance.
plan-ledger-protect = In protect these only watch. What counts now is that swelling, warmth and redness settle.
plan-ledger-soreness = For soreness after exercise these only watch. Nothing depends on them.
plan-ledger-window = From your check-ins of { $from } to { $to }.
plan-ledger-caveat = No study has tested these numbers for choosing how often to have massage. They come from other uses, or are Tend's own choice, as each line says.

plan-criterion-pain = Pain has gone down
plan-criterion-movement = Normal movement is back
plan-criterion-inflammation = No longer inflamed
plan-criterion-function = Activity goes better
plan-status-met = Met
plan-status-not_met = Not yet
plan-status-not_enough_data = Not enough data
plan-tier-basic = Basic
plan-tier-strict = Strict
plan-ledger-both = Basic: { $basic }. Strict: { $strict }.
plan-ledger-details = Values, sources and entries
plan-ledger-change = What would change it
plan-ledger-keep = What keeps it
plan-ledger-any = Any one of these
plan-ledger-or = Or this alone
plan-ledger-strict-too = For the strict form also
plan-ledger-now = Now
plan-ledger-source = Source
plan-ledger-start = At the start: { $value }
plan-ledger-entries = Entries used
plan-ledger-entries-none = No entry yet.
plan-ledger-entries-older = { $count ->
    [one] One older entry is not listed here.
   *[other] { $count } older entries are not listed here.
  }
plan-ledger-date = Date
plan-ledger-answer = Answer
plan-gauge-goal = goal

plan-test-pain_acceptable = Average pain is { $value } or less
plan-test-pain_low = Average pain is { $value } or less
plan-test-pain_drop_points = Average pain is at least { $value } points lower than at the start
plan-test-pain_drop_share = Average pain is at least 30 % lower than at the start, here { $value } points
plan-test-pain_drop_share-unknown = Average pain is at least 30 % lower than at the start
plan-test-pain_back_to_usual = Average pain is at most { $value } point above your usual
plan-test-pain_worst_day = No day with pain above { $value }
plan-test-movement_mean = Average movement is { $value } or more
plan-test-movement_mean_strict = Average movement is { $value } or more
plan-test-movement_back_to_usual = Average movement is at most { $value } point below your usual
plan-test-inflammation_latest_three = The last { $value } answered days show no sign
plan-test-inflammation_window = No answered day of the 7 shows a sign, with 5 days answered
plan-test-function_mean = Your activities average { $value } or more
plan-test-function_gain = Your activities are at least { $value } points better than at the start
plan-test-function_back_to_usual = Your activities are at most { $value } point below your usual
plan-test-usual_activity = You are back at your usual activity or sport
plan-test-usual_activity_strict = You are back at your usual activity or sport
plan-test-activity_pain = Pain during activity never above { $value }
plan-test-pain_settled = Pain from activity was gone by the next morning, each time
plan-note-inflammation = A sign is any swelling, warmth or redness, pain that woke you, or morning stiffness over 30 minutes.

plan-value-unknown = not known yet
plan-value-yes = yes
plan-value-no = no
plan-value-points = { $value }
plan-value-lower = { $value } lower
plan-value-better = { $value } better
plan-value-above = { $value } above
plan-value-below = { $value } below
plan-value-clear = { $count ->
    [one] 1 day without a sign
   *[other] { $count } days in a row without a sign
  }
plan-value-signs = { $count ->
    [0] no day with a sign
    [one] 1 day with a sign
   *[other] { $count } days with a sign
  }
plan-value-unsettled = { $count ->
    [0] no bad morning
    [one] 1 bad morning
   *[other] { $count } bad mornings
  }

plan-keep-mean-at_most = It stays met while the 7-day average is { $value } or less.
plan-keep-mean-at_least = It stays met while the 7-day average is { $value } or more.
plan-keep-day = It stays met while no day goes above { $value }.
plan-keep-signs = It stays met while no new sign is recorded.
plan-keep-settled = It stays met while activity pain is gone by morning.
plan-keep-answer = It stays met while your latest answer is yes.
plan-reach-mean-at_most = The 7-day average has to come down to { $value }.
plan-reach-mean-at_least = The 7-day average has to come up to { $value }.
plan-reach-answer = Your latest answer has to be yes.
plan-answer = { $dates ->
    [one] Answer this on 1 more day.
   *[other] Answer this on { $dates } more days.
  }
plan-clear-dates = { $dates ->
    [one] 1 more answered day in a row without a sign.
   *[other] { $dates } more answered days in a row without a sign.
  }
plan-until-day = The high days leave the window on { $date }, if no new one comes.
plan-until-signs = The days with a sign leave the window on { $date }, if no new one comes.
plan-until-settled = The bad mornings leave the window on { $date }, if no new one comes.

plan-entry-score = { $value }
plan-entry-swelling-mild = mild swelling
plan-entry-swelling-marked = marked swelling
plan-entry-warmth-mild = mild warmth
plan-entry-warmth-marked = marked warmth
plan-entry-redness-mild = mild redness
plan-entry-redness-marked = marked redness
plan-entry-night_pain = pain woke you
plan-entry-stiffness = stiff for { $minutes } min
plan-entry-no-sign = nothing recorded

plan-source-farrar_2001 = Farrar 2001. In trials of long-standing pain, 2 points or 30 % less was a change that mattered.
plan-source-boonstra_2016 = Boonstra 2016. Pain of 3 or less counted as low.
plan-source-pain_monitoring = The pain-monitoring model (Thomeé 1997, Silbernagel 2007), made for tendon trouble.
plan-source-houck_2019 = Houck 2019. 7 or more counted as good enough.
plan-source-abbott_2014 = Abbott 2014. A gain of 2 points on people's own activities was a change that mattered.
plan-source-product_choice = Tend's own choice. No study gives this number.

plan-frequency-none = No massage for now
plan-frequency-per_week-one = { $suggested ->
    [one] Once a week
    [2] Twice a week
   *[other] { $suggested } times a week
  }
plan-frequency-per_week-range = { $min } to { $max } a week, { $suggested } suggested
plan-frequency-every_days-one = { $suggested ->
    [one] Every day
   *[other] Every { $suggested } days
  }
plan-frequency-every_days-range = Every { $min } to { $max } days, { $suggested } suggested
plan-frequency-every_weeks-one = { $suggested ->
    [one] Once a week
   *[other] Every { $suggested } weeks
  }
plan-frequency-every_weeks-range = Every { $min } to { $max } weeks, { $suggested } suggested

plan-suggestion-title = Massage now
plan-suggestion-paused = Paused
plan-suggestion-paused-why = No massage until this is sorted out. What to do is on Today.
plan-suggestion-none-protect = No massage on the sore part for now
plan-suggestion-optional = Only if you like: doing without is as good.
plan-suggestion-practice = Common practice, not proven.
plan-suggestion-pressure = Pressure
plan-suggestion-length = Length
plan-suggestion-minutes = { $min } to { $max } minutes
plan-suggestion-exercise = Exercise first
plan-suggestion-exercise-how = 2 to 12 minutes, 5 days a week. Exercise treats; massage gives relief.
plan-suggestion-combine = Massage may come before a physio visit the same day, or after hard exercise. When two sessions clash, the massage moves.
plan-pressure-none = none
plan-pressure-light = light and gentle
plan-pressure-comfortable = comfortable, discomfort at most 3 of 10
plan-pressure-broad = broad, wide strokes, less intense

plan-why = Why?
plan-why-frequency = How often
plan-why-pressure = How firm
plan-why-phase_table-protect = While you protect it, there is no massage on the sore part.
plan-why-phase_table-recovery = The start: what is usual in recovery for this kind of trouble.
plan-why-phase_table-taper = The start: what is usual in taper for this kind of trouble.
plan-why-phase_table-maintenance = The start: what is usual in maintenance for how active you are.
plan-why-phase_table-soreness = Massage may ease soreness on days 1 to 3 after the effort.
plan-why-prescription = A professional's own plan takes its place.
plan-why-cap = A professional's word sets the most a week.
plan-why-settling = It settles after the step back. A worse spell never earns more massage.
plan-why-amber = With a flare or strong pain, the gentlest end of the range.
plan-why-hold = A danger sign, or the wait for a professional's word, pauses it.
plan-why-on = From { $date }.
plan-why-pressure-none = There is no massage to give.
plan-why-pressure-phase = Nothing asks for less. Deep pressure is never suggested.
plan-why-pressure-maintenance = In maintenance: wider and less intense. Deep pressure is never suggested.
plan-why-pressure-amber_flare = Light, as it flares.
plan-why-pressure-see_doctor_soon = Light, as a sign should be seen by a doctor first.
plan-why-pressure-severe_pain = Light, as the pain is strong.
plan-why-pressure-caution = Light, because of what you told Tend about your health.
plan-why-pressure-exercise_soreness = Light, as the muscles are sore.
plan-why-pressure-inflammation_not_met = Light, as it is not clear yet that the inflammation is over.

plan-evidence = What is known
plan-evidence-lead = What speaks for and against this suggestion, and how sure it is.
plan-standing-supported = Supported
plan-standing-limited = Limited
plan-standing-contested = Contested
plan-standing-not_supported = Not supported
plan-standing-supported-means = good reason to rely on it
plan-standing-limited-means = small, mixed or indirect
plan-standing-contested-means = the sources disagree
plan-standing-not_supported-means = what was found speaks against it

plan-say-early-frequency = In recovery, several massages a week, then fewer as pain and movement get better.
plan-note-early-frequency = Common practice, not proven. One neck-pain trial used two or three hour-long massages a week.
plan-say-maintenance-frequency = Very active people have a massage every 2 to 4 weeks.
plan-note-maintenance-frequency = Common practice, not proven. In a year-long knee trial, massage every two weeks did not keep its gain. A 2014 study named for this could not be found: its title is that of a 2005 survey.
plan-say-prevents-recurrence = Regular massage keeps the trouble from coming back.
plan-note-prevents-recurrence = A belief from practice. No trial was found. What the plan asks for is to keep at it, and to exercise.
plan-say-stop-start = Stopping all care once the pain ends invites setbacks.
plan-note-stop-start = What therapists see. It has not been tested.
plan-say-massage-then-pt = Massage may come before a physio visit on the same day, or after hard exercise.
plan-note-massage-then-pt = From practice. It has not been tested.
plan-say-acute-first = Right after an injury, massage comes first.
plan-note-acute-first = Sources disagree. Others ask for gentle touch only, and the usual advice for sprains is no massage for the first days. Tend suggests none on the sore part here.
plan-say-deep-inflamed = No deep work on inflamed or sore tissue.
plan-note-deep-inflamed = Clinical advice: safety first.
plan-say-desk-exercise = 2 or 12 minutes of elastic-band training, 5 days a week for 10 weeks, lessens neck and shoulder pain.
plan-note-desk-exercise = One trial with 198 people: 1.4 and 1.9 points less pain. Exercise builds strength; massage gives relief.
plan-say-neck-shoulder-short = Massage eases neck and shoulder pain for a short time.
plan-note-neck-shoulder-short = 12 trials, against no treatment. Later on it was not better than exercise.
plan-say-doms-soreness = Massage lessens soreness 24 to 72 hours after hard exercise.
plan-note-doms-soreness = 11 trials with 504 people. The evidence has limits.
plan-say-longer-is-better = A longer session helps you recover more.
plan-note-longer-is-better = This is about massage after exercise. For long-standing neck or knee pain trials used an hour, so the short time is not meant for that.
plan-say-post-op = After surgery, massage waits for the surgical team's word, and follows it.
plan-note-post-op = That is why the plan stays paused until you note their word.
plan-say-practitioner = If it stalls or gets worse, see someone who works with other professionals.
plan-note-practitioner = General advice.
plan-say-complementary = Massage goes with medical care, never instead of it.
plan-note-complementary = General advice.

plan-take-title = Your sessions
plan-take-choose = Choose how often, which days and what time
plan-take-again = Change it
plan-take-now = On { $days } at { $time }, as far as the number asks for.
plan-take-proposal = A first proposal. Choose what suits you.
plan-take-per_week = How many a week?
plan-take-every_days = How many days from one to the next?
plan-take-value-per_week = { $count } a week
plan-take-value-every_days = every { $count } days
plan-take-suggested = suggested
plan-take-weekdays = Which days suit you?
plan-take-weekdays-missing = Choose at least one day.
plan-take-time = At what time?
plan-take-time-missing = Enter a time, such as 18:00.
plan-take-optional = Plan sessions though they are optional
plan-take-save = Plan the sessions
plan-take-saved = Planned.
plan-take-off-days = { $count ->
    [one] One session falls on a day you did not choose, as your days cannot carry the plan: { $dates }.
   *[other] { $count } sessions fall on days you did not choose, as your days cannot carry the plan: { $dates }.
  }
plan-take-fewer = Fewer sessions than you chose are planned, as your days cannot carry more. Add a day, or leave it.
plan-take-none = There is nothing to plan now. Tend will suggest a number when the time comes.
plan-take-optional-hint = Nothing is planned while it is optional, unless you ask for it.

plan-day-Mon = Monday
plan-day-Tue = Tuesday
plan-day-Wed = Wednesday
plan-day-Thu = Thursday
plan-day-Fri = Friday
plan-day-Sat = Saturday
plan-day-Sun = Sunday

plan-history-title = How it went
plan-history-opened = Started in { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
    [maintenance] maintenance
   *[soreness] soreness after exercise
  }
plan-history-on = On to { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  }
plan-history-back = Back to { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  }
plan-history-again = { $to ->
    [protect] Protect
    [recovery] Recovery
    [taper] Taper
   *[maintenance] Maintenance
  } began again
plan-reason-opened = You began to log it.
plan-reason-acute_inflammation = Swelling, warmth or redness was marked.
plan-reason-setback = Two entries were clearly worse than the days before.
plan-reason-recurrence = Two entries were clearly worse, after a month or more in maintenance.
plan-reason-drift = Slowly, your values slid back.
plan-reason-acute_signs_settled = Swelling, warmth and redness had settled.
plan-reason-criteria_met = All four criteria were met.
plan-reason-criteria_sustained = All four criteria stayed met over time.

## Sessions

sessions-title = Sessions
sessions-view = Show as
sessions-list = List
sessions-month = Month
sessions-coming = To come
sessions-over = Before
sessions-none-coming = Nothing is planned. The plan page plans sessions, or add one here.
sessions-none-over = No session yet.
sessions-earlier = Show earlier ones
sessions-held = The plan is paused, so no massage is planned.

sessions-kind-massage = Massage
sessions-kind-self_massage = Self-massage
sessions-kind-pt = Physio visit
sessions-kind-exercise = Exercise
sessions-status-planned = planned
sessions-status-done = done
sessions-status-skipped = skipped
sessions-status-missed = missed
sessions-status-suspended = paused
sessions-pinned = placed by you
sessions-minutes = { $minutes } min
sessions-pain = pain { $before } before, { $after } after
sessions-pain-before = pain { $before } before
sessions-pain-after = pain { $after } after
sessions-pressure-light = light
sessions-pressure-comfortable = comfortable
sessions-pressure-broad = broad
sessions-pressure-firm = firm

sessions-name = { $kind }, { $title }, { $day }, { $time }, { $status }
sessions-done = Done
sessions-done-now = Record as done now
sessions-skip = Skip
sessions-move = Move
sessions-cancel = Cancel
sessions-save = Save
sessions-done-title = Record as done
sessions-done-hint = One press is enough. All else may stay empty.
sessions-details = Add details
sessions-field-when = When?
sessions-field-when-hint = Empty means now.
sessions-field-minutes = How many minutes?
sessions-field-pressure = How firm was it?
sessions-field-pain-before = Pain just before
sessions-field-pain-after = Pain just after
sessions-field-note = Note
sessions-pain-none = no pain
sessions-pain-worst = worst pain

sessions-move-title = Move to another time
sessions-field-date = Date
sessions-field-time = Time
sessions-field-date-missing = Choose a date.
sessions-field-time-missing = Enter a time, such as 18:00.
sessions-shift = Shift the whole series
sessions-shift-title = Shift all planned massages
sessions-shift-days = By how many days?
sessions-shift-hint = 3 is three days later, −1 one day earlier.
sessions-shift-do = Shift
sessions-shift-missing = Enter a whole number of days other than 0.
sessions-add = Add a session
sessions-add-title = Add a session
sessions-field-episode = For what?
sessions-field-kind = What kind?
sessions-field-status = Planned, or done already?
sessions-field-kind-missing = Choose what kind.
sessions-field-status-missing = Choose planned or done.
sessions-when-planned = Planned
sessions-when-done = Done already
sessions-field-provider = With whom?
sessions-optional = You may leave this empty.

sessions-month-previous = Month before
sessions-month-next = Month after
sessions-month-today = Today
sessions-month-hint = Arrow keys move by day, Page Up and Page Down by month.
sessions-month-none = No session
sessions-name-short = { $kind }, { $title }, { $time }, { $status }
sessions-month-nothing = No session on this day.
sessions-month-legend = Who is who

## Settings

settings-title = Settings
settings-saved = Saved.
settings-save = Save

settings-reminders = Reminders
settings-check-in-on = Remind me of the daily check-in
settings-check-in-time = At what time?
settings-sessions-on = Remind me of sessions
settings-lead = How many minutes before a session?
settings-lead-hint = 0 is at the start. 1440 is a day before.
settings-reminders-room = Reminders come while Tend is running. What you missed is shown once when you open it.

settings-appearance = Appearance
settings-appearance-system = As the desktop
settings-appearance-light = Light
settings-appearance-dark = Dark

settings-about-you = About you
settings-name = What should Tend call you?
settings-birth-year = Year of birth
settings-activity = How active are you?
settings-activity-general = As most people
settings-activity-highly_active = Very active: hard training most days
settings-cautions = Does any of this apply to you?
settings-cautions-hint = Any of them keeps the suggested pressure light. Ask your doctor about massage.
settings-caution-anticoagulants = I take blood thinners
settings-caution-bleeding_disorder = I bleed easily
settings-caution-cancer_treatment = I am being treated for cancer
settings-caution-pregnancy = I am pregnant
settings-caution-osteoporosis = I have brittle bones
settings-caution-fragile_skin = My skin is fragile
settings-caution-heart_disease = I have heart trouble
settings-caution-local_wound_or_infection = There is a wound or infection at the place
settings-caution-recent_fracture = I broke a bone there not long ago
settings-optional = You may leave this empty.

settings-episodes = What you are looking after
settings-episode-open = Since { $date }
settings-episode-closed = { $from } to { $to }
settings-close = Close { $title }
settings-close-short = Close
settings-add-episode = Add another
settings-close-hint = Closing keeps every entry. You can undo it right away.

settings-log = Your log
settings-log-place = It lies here, on this computer only:
settings-export = Take it with you
settings-export-log = Save the log file
settings-export-log-hint = All entries in one file: for your therapist, or as a backup.
settings-export-csv = Save as tables (CSV)
settings-export-csv-hint = A folder of tables that opens in a spreadsheet.
settings-exported = Saved to { $path }

settings-what = What Tend is, and is not
settings-what-is = Tend keeps your diary of pain, movement and swelling. It shows which criteria are met and why, and suggests how often massage fits from them.
settings-what-not = It is not a medical device. It makes no diagnosis and does not take the place of a doctor or physio.
settings-what-complementary = Massage goes with medical care, never instead of it.
settings-what-private = Your log stays on this computer. There is no account, and Tend sends nothing anywhere.
settings-what-practice = How often massage fits is common practice, not proven. The plan shows what is known.
