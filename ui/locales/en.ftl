### Every word a person reads in Tend, in English. Plain words; no diagnosis; nothing said that
### the evidence does not bear. One section per feature; keys start with the feature's name.

## App

app-name = Tend
nav-label = Pages
nav-today = Today
nav-plan = Plan
nav-sessions = Sessions
nav-trends = Trends
nav-learn = Learn
nav-diary = Diary
nav-share = Share
nav-settings = Settings
nav-sign = Something feels wrong
nav-flare = I’m flaring
skip-to-page = Skip to the page
keys-open = Keys
keys-title = With the keyboard
keys-page = Go to a page
keys-undo = Take back the last change
keys-zoom = Make the page larger or smaller
keys-answer = Answer what is in focus, with the key beside the answer
keys-next = Next question
keys-save = Save the check-in
keys-this = Show these keys
undo = Undo
taken-back = Taken back: { $what }
dismiss = Close
time-unread = Write a time such as 08:30.
date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow
date-as = Such as { $example }.
date-unread = This date can’t be read. Write day, month and year, such as { $example }. Or clear it.
days-every = Every day
days-span = { $first } to { $last }

change-patient_changed = Saved what you told Tend about you.
change-episode_started = Started.
change-episode_edited = Changed.
change-episode_closed = Closed.
change-episode_reopened = Open again.
change-episode_deleted = Deleted, with all that was in it.
change-own_measure_added = Your own measure is added.
change-own_measure_edited = Your own measure is changed.
change-own_measure_retired = This is not asked any more. Your answers stay.
change-own_measure_resumed = This is asked again.
change-own_measure_deleted = Your own measure is deleted, with its answers.
change-check_in_recorded = Check-in saved.
change-flare_noted = Flare noted.
change-check_in_edited = Check-in changed.
change-check_in_deleted = Check-in deleted.
change-flag_recorded = Sign noted.
change-sign_taken_back = Sign taken out.
change-sign_taken_back-which = Taken out: { $sign }. Noted: { $when }. The rest stays.
change-clearance_recorded = Clearance noted.
change-prescription_recorded = Prescription noted.
change-prescription_ended = Prescription ended.
change-answer_accepted = Your therapist’s answer is in your log.
change-plan_changed = Plan changed.
change-session_added = Session added.
change-session_done = Session marked done.
change-session_skipped = Session skipped.
session-skipped-instead = Session skipped. Another one is planned: { $day } at { $time }.
change-session_unskipped = Session planned again.
change-session_edited = Session changed.
change-session_deleted = Session deleted.
change-session_moved = Session moved.
change-series_shifted = Sessions shifted.
change-setting_changed = Setting changed.


cancel = Cancel
back = Back
continue = Continue
change = Change
try-again = Try again
yes = Yes
no = No
# The keys that answer yes and no.
yes-key = y
no-key = n
none-of-these = None of these
clear-answer = Clear
clear-answer-to = Clear the answer to: { $question }
left-open = Left open
left-open-which = Left open: { $question }
scale-one-waits = One. Type 0 to make it ten, or press Enter.
leave-empty-for-now = Leave it empty if it was just now.
broken-title = Your log could not be opened

## Refusals: what is wrong and how to put it right, beside the field

refusal-out_of_range = Enter a number from { $min } to { $max }.
refusal-in_future = This lies in the future. Enter a day or time up to now.
refusal-in_past = This lies in the past. Enter a time to come.
refusal-before_episode = Enter a day from { $day } on. That is when you began to log this.
refusal-onset_after_opening = Enter a day up to { $day }. It cannot begin after you started to log it.
refusal-too_long = Make this shorter: { $allowed } letters at most.
refusal-required = Fill this in.
refusal-too_many = Choose { $allowed } at most.
refusal-twice = This is there twice. Take one away.
refusal-wrong_count = These answers do not fit your activities. Go back and open this page again.
refusal-nothing_answered = Answer at least one question, then save.
refusal-not_found = This is no longer in your log.
refusal-episode_closed = This is closed. Open another one to log more.
refusal-outside_suggestion = Choose a number from { $min } to { $max }. That is what is suggested now.
refusal-held = Massage is paused. Nothing can be planned until a professional has cleared you.
refusal-not_suggested = No massage is suggested now, so none can be planned.
refusal-consecutive_dates = This would put two massages on days in a row. Choose a day with a day off between.
refusal-too_many_in_week = This would make more than { $allowed } in 7 days. Choose a later day.
refusal-gap_too_long = This would leave more than { $allowed } days without a massage. Choose an earlier day.
refusal-clash = A physio visit or exercise is planned then. Choose another time.
refusal-session_over = This session is over. Enter a new one.
refusal-not_reminded = Reminders of this are off. Turn them on in the settings first.
refusal-nothing_to_undo = There is nothing to undo.
refusal-storage = Your log could not be read or written. Nothing was changed. The computer says: { $value }
refusal-disk_full = The disk is full. Nothing was changed. Make room on it, then try again.
refusal-read_only = Tend may not write there. Nothing was changed. Allow it to write there, then try again. The computer says: { $value }
refusal-in_use = Another program is using your log. Nothing was changed. Close that program, then try again.
refusal-gone = The file of your log is not in its place any more. Nothing was changed. Put it back, or plug in its disk. Then try again.
refusal-newer_log = This log was made by a newer Tend. Install the newer Tend to open it. Nothing in it was changed. It lies here: { $file }
refusal-not_a_log = This file is not a Tend log: { $file }. It was not changed. Move it away, or put a copy of your log in its place. Then try again.
refusal-damaged = This log is damaged: { $file }. Nothing in it was changed. You can go on with what can still be read, or with a copy.
refusal-locked = Your log is locked. Open it first.
refusal-too_soon = Too many tries were wrong. Wait a while, then try again. Seconds to wait: { $value }
refusal-no_envelope = Your log is locked: { $file }. The small file beside it that helps to open it is gone. A copy of that lies with the copies of your log. Its name starts with “lock-”. Plug in the disk with your copies, then try again.
refusal-ends_before_it_begins = Enter a day from { $day } on. It cannot end before it begins.
refusal-other_log = This answer is for another log. Ask for one that is made for yours. Nothing was changed.
refusal-answer_taken = This answer is in your log already. Nothing was changed.
refusal-answer_clashes = This answer does not fit your log. Ask for a new one. Nothing was changed.
refusal-answer_in_future = This answer is dated later than now, on { $day }. Check the clock of this computer, or open the answer again later.
refusal-wrong_passphrase = This is not the right passphrase. Check it and type it again.
refusal-sealed = This file is sealed. Type its passphrase to open it.
refusal-too_large = This file is too large to open. Ask for a new copy of it.
refusal-not_an_answer = This file is not an answer. Choose the file your therapist sent you.
refusal-an_answer = This file is an answer to a patient, not a log. Choose a log.
refusal-bad_file = This file could not be read. Nothing was changed. What is wrong: { $value }
refusal-stopped = Stopped. No file was made.
refusal-busy = Tend is still at work on this. Wait until it is done, or stop it first.
refusal-episode_open = This is open already.
refusal-not_skipped = This session was not skipped.
refusal-not_done = This session was not done.
refusal-planned_anew = Tend planned this one and would plan it again. Skip it instead.
refusal-kind_fixed = The kind of answer cannot change. Make a new one.
refusal-not_empty = There is a log here already. An older one can only be taken in at the start.

## Places on the body

site-head_jaw = Head or jaw
site-neck = Neck
site-shoulder = Shoulder
site-upper_arm = Upper arm
site-elbow = Elbow
site-forearm = Forearm
site-wrist = Wrist
site-hand = Hand or fingers
site-chest = Chest or ribs
site-upper_back = Upper back
site-lower_back = Lower back
site-hip = Hip
site-groin = Groin
site-thigh = Front of the thigh
site-hamstring = Back of the thigh
site-knee = Knee
site-shin = Shin
site-calf = Calf
site-achilles = Achilles tendon
site-ankle = Ankle
site-foot = Foot or toes
site-whole_body = Whole body
side-left = Left
side-right = Right
side-both = Both
site-with-side-left = Left { $site }
site-with-side-right = Right { $site }
site-with-side-both = { $site }, both sides

## The body as a map

body-front = Front
body-back = Back
body-your-left = Your left
body-your-right = Your right
body-hint = Press a place, or choose it from the list.
body-keys = With the keyboard, arrows move; Enter or Space chooses.
body-full = You have chosen { $most } places. That is the most.

## Danger signs

sign-none = None of these
sign-more = Show { $count } more signs
sign-level-emergency = Emergency: call now
sign-level-same_day = A doctor today
sign-level-pt_first = A physiotherapist first
sign-level-see_doctor_soon = A doctor soon
sign-chest_pain = Chest pain, or a tight, heavy chest
sign-sudden_breathlessness = Suddenly short of breath
sign-saddle_numbness = Numb between the legs or around the buttocks
sign-bladder_bowel_change = New trouble with passing or holding urine or stool
sign-both_legs_weak = Both legs weak or numb
sign-sudden_severe_headache = A sudden, very bad headache
sign-speech_or_face_droop = Face drooping, slurred speech, or an arm gone weak
sign-deformity = The limb or joint is out of shape
sign-limb_cold_or_numb = The arm or leg is cold, pale or numb
sign-very_unwell_hot_joint = A hot, painful joint, and you feel very ill
sign-dark_urine_muscle_pain = Dark brown urine with bad muscle pain
sign-one_leg_swollen_painful = One leg or calf swollen and sore
sign-hot_swollen_joint = A joint that is hot, swollen and sore
sign-hot_swollen_joint-help = A fresh injury can be swollen and warm too. Tend can’t tell the two apart. Not sure which it is? Then tick this and have it looked at today. Once a professional has cleared it, note that, and the pause ends. If you also feel very ill, call for help now.
sign-fever = Fever, or shivering and hot
sign-wound_red_or_open = A wound that is red, open or leaking
sign-cannot_bear_weight = You cannot put weight on it
sign-locked_joint = The joint is stuck and will not bend or straighten
sign-new_weakness = New weakness in an arm, hand, leg or foot
sign-catching_or_giving_way = The joint catches or gives way
sign-tingling_spreading = Tingling or numbness that spreads
sign-grinding_worse = Grinding in the joint that gets worse
sign-weight_loss_unexplained = Losing weight without trying
sign-night_pain_unrelenting = Pain at night that nothing eases
sign-cancer_history_new_pain = New pain, and you have had cancer
sign-joints_stiff_weeks = Several joints stiff for weeks

severity-none = None
severity-mild = Mild
severity-marked = Marked
crepitus-none = None
crepitus-painless = Yes, without pain
crepitus-painful = Yes, with pain

## What a person looks after

context-injury = An injury
context-injury-hint = It happened in one moment: a sprain, a tear, a fall, a knock
context-surgery = Surgery
context-surgery-hint = You had an operation there
context-gradual_onset = It came on slowly
context-gradual_onset-hint = Pain that built up over weeks or months
context-desk_pain = Sore from desk work
context-desk_pain-hint = Neck, shoulders or back after long sitting
context-exercise_soreness = Sore from hard exercise
context-exercise_soreness-hint = Muscles sore a day or two after you overdid it. It goes within a week
context-upkeep = Keeping well
context-upkeep-hint = It is fine, and should stay so
activity-level-general = As most people
activity-level-general-hint = Walking, some sport, daily life
activity-level-highly_active = Very active
activity-level-highly_active-hint = Hard training or hard physical work most days

## First start

first-start-welcome = From rehab to resilience
first-start-welcome-lead = Tend keeps a short diary of pain and movement with you. It shows how far you have come, and how often massage may fit now.
first-start-welcome-not = Tend is no medical device. It makes no diagnosis and does not take the place of care.
first-start-welcome-stays = What you write stays on this computer. No account, no network.
first-start-welcome-minute = A few questions now, about a minute. You can change your answers later, or start again.
first-start-begin = Begin
first-start-demo = Look around with a made-up patient
first-start-demo-hint = Try everything. Nothing you do there is kept.
first-start-before = I have a log from before
first-start-before-locked = This log is locked:
first-start-before-passphrase = Its passphrase
first-start-before-need = Type the passphrase.
first-start-before-open = Open it
first-start-therapist = I am a therapist
first-start-place = Question { $index } of { $count }
first-start-what = What are you looking after?
first-start-what-hint = Choose what fits best. You can add another later.
first-start-where = Where is it?
first-start-where-hint = Choose the place that bothers you most.
first-start-side = Which side?
first-start-also = Does it hurt anywhere else?
first-start-also-optional = If you like
first-start-also-hint = Choose every other place that hurts with it. They are kept for you and your therapist. The plan goes by the main place.
first-start-when = When did it begin?
first-start-when-hint = The day of the injury or surgery, or when you first felt it. A good guess is fine.
first-start-onset-label = Day it began
first-start-onset-shortcuts = Or choose
first-start-onset-today = Today
first-start-onset-yesterday = Yesterday
first-start-onset-week = A week ago
first-start-onset-two-weeks = Two weeks ago
first-start-onset-month = Four weeks ago
first-start-active = How active are you?
first-start-active-hint = In a usual week, when nothing hurts.
first-start-cautions = Does any of this apply to you?
first-start-cautions-hint = If any of it does, massage is kept light, and you should ask your doctor before the first one.
first-start-activities = What do you want to do well again?
first-start-activities-hint = Up to three things that matter to you, such as stairs, running or lifting a child. You rate them when you check in. You may leave this empty.
first-start-activity = { $number ->
    [1] First
    [2] Second
   *[3] Third
}
first-start-signs = Do you have any of these now?
first-start-signs-hint = Some signs need a doctor before anything else.
first-start-ready = Is this right?
first-start-save = Start
first-start-need-context = Choose one to go on.
first-start-need-site = Choose a place to go on.
first-start-need-side = Choose a side to go on.
first-start-need-onset = Enter the day it began. A guess is fine.
first-start-need-activity_level = Choose one to go on.
first-start-need-cautions = Tick what applies, or tick “None of these”.
first-start-need-flags = Tick what you have, or tick “None of these”.
ready-title = What to call it
ready-what = What
ready-where = Where
ready-when = Since
ready-active = How active
ready-cautions = Your health
ready-activities = To do well again
ready-signs = Signs now
ready-none-named = None named
ready-lock = Do others use this computer too? In Settings, under “Lock”, you can lock your log with a passphrase. You can do that at any time.

## Today

today-now = Now
today-not-yet = You have not checked in today yet. There is nothing else to do.
today-nothing-now = There is nothing you have to do now.
today-due-check-in = Time to check in
today-due-when = { $day } at { $time }
today-unconfirmed = We can’t be sure this reminder reached you.
today-check-in = Check in
today-check-in-again = Check in again
today-same-as-yesterday = Same as yesterday
today-same-as = Same as { $day }
today-checked-in = Checked in at { $time }.
today-flare = I’m flaring
today-flaring = You noted a flare today. Keep movement gentle and pressure light.
today-hold-see = See what to do
today-missed = What went by
today-missed-only-sessions = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} came due since { $day }. Nothing is lost. Pick up where you are.
today-missed-check-ins = It has been quiet since { $day }. Nothing is lost. Pick up where you are.
today-missed-both = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} and the check-in came due since { $day }. Nothing is lost. Pick up where you are.
today-missed-sessions = See sessions
today-missed-seen = OK
today-cleared = A doctor has checked this
today-plan = Today’s plan
today-exercise-first = Exercise first: 2 to 12 minutes with a band, 5 days a week. Massage is the relief.
today-held = Massage is paused.
today-protect = No massage on this part yet. Give it time to settle.
today-no-massage = No massage is suggested now.
today-to-plan = Massage may fit now. Choose the days that suit you.
today-choose-days = Choose days
today-next = Next massage { $day } at { $time }.
today-optional = Massage is optional now. None is planned.
today-none-planned = No massage is planned.
today-how-light = { $min } to { $max } minutes, light pressure.
today-how-comfortable = { $min } to { $max } minutes, at a pressure that stays comfortable.
today-how-broad = { $min } to { $max } minutes, with wide, easy strokes.
today-care = Before a massage, for your sake
today-care-anticoagulants = You take blood thinners: tell the therapist first, and ask for a light touch.
today-care-bleeding_disorder = You bleed easily: ask your doctor before the first massage.
today-care-cancer_treatment = You are in cancer treatment: ask your cancer team before the first massage.
today-care-pregnancy = You are pregnant: tell the therapist first, and ask your doctor or midwife if unsure.
today-care-osteoporosis = You have brittle bones: tell the therapist, and ask for no pressure on spine and ribs.
today-care-fragile_skin = Your skin is fragile: no rubbing, and stop when the skin hurts.
today-care-heart_disease = You have heart trouble: ask your doctor before the first massage.
today-care-local_wound_or_infection = There is a wound or infection: no massage on or near it until it has healed.
today-care-recent_fracture = You broke a bone there: no massage on it until your doctor agrees.
today-how = How it goes
today-pain = Pain
today-pain-of-ten = of 10 pain
today-pain-caption = Pain, the last 28 days
today-pain-table = Show as a table
today-pain-day = Day
today-pain-gaps = { $count ->
    [0] Every day has an answer.
    [one] One day has no answer.
   *[other] { $count } days have no answer.
}
today-pain-none = Your pain line starts with your first check-in.
today-see-plan = Where you are, and what comes next
today-earlier = Earlier check-ins
today-no-episode = Nothing to look after right now
today-no-episode-text = When something hurts again, or you want to keep well, it will be here: your check-in, the plan for the day and how it goes.
today-no-episode-add = Look after something
today-also = It also hurts here: { $places }.
today-first = Your first check-in takes less than a minute. Your pain line and your plan start with it.
today-next-title = What happens next
today-next-daily = Check in once a day, or on most days. More often is fine too.
today-next-five = After about five days, Tend can tell how far you have come.
today-next-plan = The plan page shows what counts, and how often massage may fit.

## What a check-in brought

news-plan = See the plan
news-on-recovery = The place has calmed down. You are now in recovery.
news-on-recovery-next = Massage may fit now. The plan shows how often.
news-on-taper = All four criteria are met. Massage can now be less often.
news-on-taper-next = The time between sessions gets longer, as long as you stay well.
news-on-maintenance = You have stayed well. You are now in upkeep.
news-on-maintenance-next = Go on with what you do. A massage now and then is your choice.
news-on-protect = The place needs calm first.
news-on-protect-next = No massage on it for now. The plan shows what comes next.
news-on-soreness = This is soreness from exercise.
news-on-soreness-next = It mostly goes within a few days. The plan shows what may help.
news-met-pain = Your pain has gone down. That criterion is now met.
news-met-movement = Normal movement is back. That criterion is now met.
news-met-inflammation = The place shows no sign of inflammation any more. That criterion is now met.
news-met-function = What you do goes better. That criterion is now met.
news-met-several = { $count } criteria are newly met.
news-met-next = The plan shows what is still to come.
news-back-acute_inflammation = There is swelling, warmth or redness again. That happens.
news-back-setback = These days were harder. That happens on the way.
news-back-recurrence = It has come back for now. What you have learned still counts.
news-back-drift = Things have slid back a little. You can turn this early.
news-back-next = Keep moving gently. The plan is set for this, and shows the next step.
news-back-next-protect = Give the place some calm. No massage on it for now. The plan shows the next step.
today-another = Add another
phase-day = { $day ->
    [1] since today
   *[other] day { $day }
}
session-mark-done = Done
session-skip = Skip

## Reminders: putting one off, and where none can be shown

remind-later = Remind me later
remind-later-ten_minutes = In 10 minutes
remind-later-one_hour = In 1 hour
remind-later-tomorrow = Tomorrow
remind-now = Remind me now instead
snoozed-until = Put off until { $time }
snoozed-until-day = Put off until { $day } at { $time }
cannot-notify = Reminders can’t be shown on this desktop right now.
cannot-notify-list = What is due is still listed on Today.
cannot-notify-do = Is a notification service running? Start one, and reminders come again.

## Closing the window

first-close-title = Tend stays with you
first-close-stays = When you close the window, Tend goes on in the background, so that your reminders can come.
first-close-tray = You find it in the tray, by its icon. Starting Tend again opens the window too.
first-close-no-tray = To get the window back, start Tend again.
first-close-settings = You can change this in Settings, under “When Tend is closed”.
first-close-close = Close the window
first-close-keep = Keep it open
quit = Quit Tend

## A flare, where there are several to choose from

flare-which = Which one is flaring?
flare-which-hint = One press notes it. You can undo it.

## The made-up patient

demo-label = Made-up patient
demo-text = This is a made-up patient. Nothing you do here is kept.
demo-leave = Start my own

## Something feels wrong

feels-wrong-title = What feels wrong?
feels-wrong-lead = Tick what you have. Tend then says what to do and how fast. If it is bad, do not wait: call your emergency number (112, 999, 911).
feels-wrong-which = Which is it about?
feels-wrong-need = Tick what you have, or tick “None of these”.
feels-wrong-need-which = Choose one. Any will do if you are not sure.
feels-wrong-save = Tell me what to do

## Alerts: what it is, and what to do

alert-severe_pain = The pain is severe
alert-severe_pain-do = Talk to a doctor or physiotherapist soon. Until then keep it gentle, with light pressure at most.
alert-see_doctor_soon = A sign that a doctor should look at
alert-see_doctor_soon-do = Book a visit in the next days and say what you noted. Light pressure until then.
alert-amber_flare = This looks like a flare
alert-amber_flare-do = Ease off for a few days and keep gentle movement. Fewer sessions and light pressure for now.
alert-pt_visit_due = Two weeks without the physio visit
alert-pt_visit_due-do = Book the visit now. Massage stays paused until someone has looked at it.
alert-soreness_over_7d = Sore for more than a week
alert-soreness_over_7d-do = Soreness from exercise is mostly gone by now. Have someone look at it.
alert-two_setbacks_4w = Two steps back in four weeks
alert-two_setbacks_4w-do = Show this to someone who works with other professionals. They can look at the whole picture.
alert-no_gain_4w = Four weeks without much gain
alert-no_gain_4w-do = Ask a doctor or physiotherapist what to change.
alert-review_4w = Four weeks in this phase
alert-review_4w-do = Time for a physiotherapist or doctor to look at how it goes.
alert-review_2w = Two weeks in this phase
alert-review_2w-do = A good time to look back. If it stalls, ask a physiotherapist.
alert-post_session_soreness = Sore after the massage
alert-post_session_soreness-do = This often passes within a day or two. If it lasts, note it, and ask for lighter pressure.
alert-massage_lapse = The last two massages did not happen
alert-massage_lapse-do = If they still help you, plan the next one. If the days do not suit, choose others.
alert-stale = No check-in for a week
alert-stale-do = Check in today, so that the plan fits how you are now.
alert-sparse = Few answers this week
alert-sparse-do = Rate your pain on five days of seven, so that the plan has enough to go on.
alert-needs_answers = Some answers are missing
alert-needs_answers-do = The plan shows which ones. A full check-in most days is enough.

## Check-in

check-in-title = Check-in
check-in-kept = What you answered before is still here.
kept-unsaved = Not saved yet
check-in-still-open = { $count } left open.
check-in-lead = Answer what you can. What you leave open stays open.
check-in-place = { $index } of { $count }
check-in-same-as = The same answers as { $day }. Look them over, then save.
check-in-editing = The check-in of { $day } at { $time }
check-in-will-save = This will be saved
check-in-open = Left open: { $questions }.
check-in-no-sign = No danger sign, no flare and no note is copied.
check-in-save = Save
check-in-change = Change something
check-in-keys = Enter goes on; with no answer the question stays open. Ctrl and Enter save.
check-in-delete = Delete this check-in
check-in-count = { $count ->
    [0] Nothing answered yet
    [one] One answer
   *[other] { $count } answers
}
check-in-now = This is about now.
check-in-other-moment = Another day or time
check-in-when = Day and time it describes
check-in-signs = Any of these today?
check-in-signs-hint = Tick what you have.
check-in-signs-key = The { $key } key says “none”.
check-in-more = More questions:
check-in-out-of-ten = { $score } of 10
check-in-hours = { $count } h
check-in-minutes = { $count } min
check-in-unit-hours = hours
check-in-unit-minutes = minutes
check-in-pain = How bad is the pain at rest today?
check-in-pain-hint = A digit answers and goes on. For ten type 1, then 0. For one type 1, then Enter.
check-in-pain-low = No pain
check-in-pain-high = Worst pain
check-in-pain_activity = How bad was the worst pain when you moved or did things?
check-in-pain_activity-hint = Today so far, or since you last checked in.
check-in-pain_activity-low = No pain
check-in-pain_activity-high = Worst pain
check-in-movement = How well does it move?
check-in-movement-hint = Compared with before.
check-in-movement-low = Hardly moves
check-in-movement-high = As before
check-in-function = How well can you do this: { $activity }?
check-in-function-low = Not at all
check-in-function-high = As before
check-in-inflammation = How does the place look and feel?
check-in-usual_activity = Are you back at your usual activity or sport?
check-in-pain_settled = Had yesterday’s activity pain settled by this morning?
check-in-night_pain = Did pain wake you at night?
check-in-morning_stiffness = How long was it stiff this morning?
check-in-flare = Are you flaring?
check-in-crepitus = Does the joint click, crack or grind?
check-in-sleep_hours = How long did you sleep?
check-in-stress = How much stress today?
check-in-stress-hint = Kept for you. It never changes the plan.
check-in-stress-low = None
check-in-stress-high = The most
check-in-load_minutes = How long did you train or work hard?
check-in-note = Note
check-in-note-add = Add a note
check-in-note-hint = For you, or for your therapist.
check-in-short-pain = Pain at rest
check-in-short-pain_activity = Pain with activity
check-in-short-movement = Movement
check-in-short-swelling = Swelling
check-in-short-warmth = Warmth
check-in-short-redness = Redness
check-in-short-usual_activity = Back at usual activity
check-in-short-pain_settled = Settled by morning
check-in-short-night_pain = Woken by pain
check-in-short-morning_stiffness = Morning stiffness
check-in-short-flare = Flaring
check-in-short-crepitus = Joint noise
check-in-short-sleep_hours = Sleep
check-in-short-stress = Stress
check-in-short-load_minutes = Training or hard work
check-in-short-note = Note
check-in-short-sign = Danger sign

## Measures of the patient's own

own-scale-low = None
own-scale-high = The most
own-number-unit = { $number } { $unit }
own-title = Your own measures
own-none = None yet.
own-hint = Something else you want to keep an eye on, such as ringing in the ears or your steps. It is asked in every check-in and shown in your trends. It never changes the plan.
own-retired = Not asked any more
own-add = Add your own measure
own-rename = Rename
own-rename-named = Rename { $name }
own-retire = Stop asking
own-retire-named = Stop asking about { $name }
own-resume = Ask again
own-resume-named = Ask again about { $name }
own-delete = Delete
own-delete-named = Delete { $name } and its answers
own-name = What do you want to note?
own-name-hint = Short and clear, as you would ask yourself.
own-kind = How do you want to answer?
own-kind-scale = A scale from 0 to 10
own-kind-scale-hint = 0 is none, 10 is the most.
own-kind-number = A number
own-kind-number-hint = Such as steps, pulse or weight.
own-kind-yes_no = Yes or no
own-kind-yes_no-hint = Such as a medicine taken.
own-need-kind = Choose how you want to answer.
own-unit = What does the number count?
own-unit-hint = Such as steps or kg. You may leave this empty.
own-save = Save

## What a check-in asks (settings)

asked-section = Your check-in
asked-title = What you are asked
asked-hint = Untick what you don’t want to be asked. Pain and danger signs are always asked. What you answered before stays.
asked-all = All questions are asked.
asked-all-but = All but these: { $questions }.
asked-pain_activity = Pain with activity
asked-movement = Movement
asked-function = What you want to do well again
asked-inflammation = Swelling, warmth and redness
asked-usual_activity = Back at usual activity
asked-pain_settled = Pain settled by morning
asked-night_pain = Woken by pain
asked-morning_stiffness = Morning stiffness
asked-crepitus = Joint noise
asked-sleep_hours = Sleep
asked-stress = Stress
asked-load_minutes = Training or hard work
asked-note = Note
asked-cost-pain_activity = Without it, Tend can’t tell whether being active is easy enough. Then you can’t move on.
asked-cost-movement = Without it, Tend can’t tell whether normal movement is back. Then you can’t move on.
asked-cost-function = Without it, Tend can’t tell whether you do well what matters to you. Then you can’t move on.
asked-cost-inflammation = Without it, Tend can’t tell whether the place has calmed down. Then you can’t move on.
asked-cost-usual_activity = Without it, Tend can’t tell whether you are back to normal. Then you can’t reach the last phase.
asked-cost-pain_settled = Without it, Tend can’t see that being active was too much for the next day.
asked-cost-night_pain = Without it, Tend can’t see that pain wakes you. That is a sign it may be inflamed.
asked-cost-morning_stiffness = Without it, Tend can’t see long stiffness. That is a sign it may be inflamed.
asked-cost-crepitus = Without it, Tend can’t see joint noise that hurts, which a physiotherapist should look at.
asked-cost-sleep_hours = It never changes the plan. Without it, your trends show no sleep.
asked-cost-stress = It never changes the plan. Without it, your trends show no stress.
asked-cost-load_minutes = It never changes the plan. Without it, your trends show no training.
asked-cost-note = It never changes the plan. Without it, there is no place for your own words.
earlier-title = { $title }: earlier check-ins
earlier-edited = changed
earlier-back-dated = written later
earlier-change = Change
earlier-change-which = { " " }the check-in of { $day } at { $time }
earlier-empty = Nothing in these weeks.
earlier-empty-text = Your check-ins will stand here, the latest first. Each can be opened and changed.
earlier-older = Show older ones

## Hold: what to do now, how fast, whom to call

hold-emergency-level = Emergency
hold-emergency-title = Call for help now
hold-emergency-do-1 = Call your emergency number (112, 999, 911 or the one where you are).
hold-emergency-do-2 = Say what you feel and when it began.
hold-emergency-do-3 = Do not drive yourself. Have someone stay with you if you can.
hold-same_day-level = Urgent
hold-same_day-title = See a doctor today
hold-same_day-do-1 = Call your doctor or an urgent care line now. Say which sign you have.
hold-same_day-do-2 = If you cannot reach anyone, go to an urgent care centre today.
hold-same_day-do-3 = If it gets worse fast, call your emergency number (112, 999, 911).
hold-clearance-level = Before massage begins
hold-clearance-title = Wait for your surgical team’s word
hold-clearance-do-1 = Ask your surgical team when massage may start, and how much.
hold-clearance-do-2 = Until then follow what they told you.
hold-clearance-do-3 = You can check in from today. It will help you both.
hold-pt_first-level = In the next days
hold-pt_first-title = See a physiotherapist first
hold-pt_first-do-1 = Book a visit with a physiotherapist or doctor in the next days.
hold-pt_first-do-2 = Say which sign you noted, and when it comes.
hold-pt_first-do-3 = Until then leave out what brings it on.
hold-pt-visit-due = This was noted two weeks ago. Please book the visit now.
hold-noted = What you noted
hold-why = Why
hold-since = since { $day }
hold-paused = Massage is paused until this is cleared: { $titles }.
hold-cause-surgery = You had surgery, and no word from your surgical team is noted yet
hold-cause-crepitus = Joint noise with pain or swelling
hold-pt-seen = I have seen a physiotherapist
hold-cleared = A professional has cleared me
hold-cleared-surgery = My surgical team has said yes
hold-check-in = Check in
hold-mistake = I noted this by mistake
hold-mistake-named = I noted this by mistake: { $sign }, { $when }
hold-mistake-ask = Was “{ $sign }” noted by mistake? Noted: { $when }. If you have this sign, or are not sure, keep it.
hold-mistake-keep = Keep it
hold-mistake-do = Yes, take this sign out
hold-rest = See the rest of Tend
clearance-title = A professional’s word
clearance-lead = Someone has looked at it and says that massage may go on.
clearance-which = Which is it about?
clearance-need-episode = Choose one.
clearance-by = Who said so?
clearance-by-hint = A name or a role, such as Dr Lee or knee surgeon.
clearance-need-by = Enter who said so.
clearance-at = When?
clearance-outlived = This was saved, but the sign was noted after that. Only a later clearance ends the pause.
clearance-most = How many massages a week do they allow?
clearance-most-hint = 1 to 7. Leave empty if they set no limit.
clearance-note = Anything else they said
clearance-save = Save
pt-visit-title = Your visit
pt-visit-at = When was it?
pt-visit-provider = Whom did you see?
pt-visit-save = Save

## A professional's own frequency

prescription-kind = How often should massage be?
prescription-need-kind = Choose one.
prescription-kind-per_week = So many a week
prescription-kind-every_days = One every so many days
prescription-kind-none = No massage
prescription-number-per_week = How many a week?
prescription-number-every_days = How many days from one to the next?
prescription-room = Leave some room
prescription-least-per_week = At least
prescription-most-per_week = At most
prescription-least-every_days = At least so many days
prescription-most-every_days = At most so many days
prescription-date = From
prescription-date-hint = Leave it empty to start today.
prescription-until = Up to
prescription-until-hint = Leave it empty if it has no end yet.
prescription-until-weeks = { $count } weeks
prescription-until-none = No end
prescription-need-by = Enter a name or a role.

## The desktop's own dialogs for files (asked for in src-tauri/src/dialogs.rs)

dialog-log = Log
dialog-answer = Answer
dialog-report = Report
dialog-zip = Files in one
dialog-bundle = Record for a clinic
dialog-calendar = Calendar
dialog-sealed = Sealed file
dialog-any = Any file

## Notifications, the tray and the calendar (put together in src-tauri/crates/words)

notification-session-title = { $kind ->
    [massage] Massage
    [self_massage] Self-massage
    [pt] Physiotherapy
   *[exercise] Exercise
} { $at }
notification-at = at { $time }
notification-at-tomorrow = tomorrow at { $time }
notification-at-yesterday = yesterday at { $time }
notification-at-date = on { $date } at { $time }
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
notification-check-in-line = Check-in
notification-review-title = { $episode }: { $weeks ->
    [2] two weeks in this phase
   *[4] four weeks in this phase
}
notification-review-body = { $weeks ->
    [2] A good time to look back at how it goes.
   *[4] A good time to let a physiotherapist or doctor have a look.
}
notification-review-line = { $weeks ->
    [2] Two weeks in this phase
   *[4] Four weeks in this phase
}
notification-lapse-check-ins-title = Tend is here when you like
notification-lapse-check-ins-body = { $days ->
    [7] It has been a week.
   *[other] It has been { $days } days.
} Pick up where you are, whenever you like. You will not be asked again until you check in.
notification-lapse-sessions-title = { $episode }: do the days suit you?
notification-lapse-sessions-body = The last two sessions did not happen. That is fine. If other days suit you better, you can change them.
notification-lapse-sessions-line = Two sessions did not happen
notification-many-title = { $count } reminders
notification-line = { $what } · { $episode }
notification-done = Done
notification-check-in-open = Check in
notification-snooze-10m = Remind in 10 min
notification-snooze-1h = Remind in 1 hour
notification-snooze-tomorrow = Remind tomorrow
notification-locked-due = Something is due. Open Tend to see what it is.
notification-locked-waits = Your log is locked. Reminders wait until you open it.
notification-missed-title = What went by
notification-missed-sessions = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} came due since { $since }. Nothing is lost. Pick up where you are.
notification-missed-check-ins = It has been quiet since { $since }. Nothing is lost. Pick up where you are.
notification-missed-both = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
} and the check-in came due since { $since }. Nothing is lost. Pick up where you are.
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

tray-title = Tend
tray-open = Open Tend
tray-quit = Quit (no more reminders)
tray-nothing-due = Nothing is due
calendar-name = Tend
calendar-category = Tend
calendar-summary = { $kind ->
    [massage] Massage
    [self_massage] Self-massage
    [pt] Physiotherapy
   *[exercise] Exercise
} · { $episode }
calendar-description = From Tend. To move it or call it off, do so in Tend, then export the calendar again.
calendar-description-with = With { $provider }. { $how }

## Review in a terminal: the list of tend-cli review (put together in src-tauri/crates/words)

review-cli-asks = ASKS FOR
review-cli-since = SINCE
review-cli-who = WHO
review-cli-what = EPISODE
review-cli-phase = PHASE
review-cli-line = PAIN, 4 WEEKS
review-cli-pain = FIRST, NOW
review-cli-last = CHECK-IN
review-cli-file = FILE
review-cli-attention = { $attention ->
    [emergency_hold] hold: emergency
    [same_day_hold] hold: same day
    [clearance_hold] hold: clearance
    [pt_first_hold] hold: PT first
    [severe] severe
    [setback] setback
    [no_gain] no gain
    [lapse] massage lapse
    [stale] few answers
    [steady] steady
   *[nothing_open] nothing open
}
review-cli-phase-name = { $phase ->
    [protect] protect
    [recovery] recovery
    [taper] taper
    [maintenance] maintenance
   *[soreness] soreness
}
review-cli-title = { $others ->
    [0] { $title }
   *[other] { $title } (+{ $others })
}
review-cli-nameless = (no name)
review-cli-legend = Most urgent first, as of { $on ->
    [export] the day of each export
   *[other] { $on }
}. Pain of the last { $dates } days: { $low } none, { $high } worst; a gap is a day without an answer.
review-cli-refused = { $files ->
    [one] 1 file could not be read:
   *[other] { $files } files could not be read:
}

## What is known: each statement, what it is worth, and a note (the window and the report)

evidence-standing-supported = Supported
evidence-standing-limited = Limited
evidence-standing-contested = Contested
evidence-standing-not_supported = Not supported
evidence-standing-supported-means = good reason to rely on it
evidence-standing-limited-means = small, mixed or indirect
evidence-standing-contested-means = the sources disagree
evidence-standing-not_supported-means = what was found speaks against it

evidence-say-early-frequency = In recovery, massage a few times a week. Then less often, as pain and movement get better.
evidence-note-early-frequency = Common practice, not proven. One neck-pain trial used two or three hour-long massages a week.
evidence-say-maintenance-frequency = Very active people have a massage every 2 to 4 weeks.
evidence-note-maintenance-frequency = Common practice, not proven. In a year-long knee trial, massage every two weeks did not keep its gain. A 2014 study named for this could not be found: its title is that of a 2005 survey.
evidence-say-prevents-recurrence = Regular massage keeps the trouble from coming back.
evidence-note-prevents-recurrence = A belief from practice. No trial was found. What the plan asks for is to keep at it, and to exercise.
evidence-say-stop-start = Stopping all care once the pain ends invites setbacks.
evidence-note-stop-start = What therapists see. It has not been tested.
evidence-say-massage-then-pt = Massage may come before a physio visit the same day. Or after hard exercise.
evidence-note-massage-then-pt = From practice. It has not been tested.
evidence-say-acute-first = Right after an injury, massage comes first.
evidence-note-acute-first = Other texts ask for gentle touch only. The usual advice for sprains is no massage for the first days. Tend suggests none on the sore part here.
evidence-say-deep-inflamed = No deep work on inflamed or sore tissue.
evidence-note-deep-inflamed = Clinical advice: safety first.
evidence-say-desk-exercise = Elastic-band training eases neck and shoulder pain: 2 or 12 minutes, 5 days a week, for 10 weeks.
evidence-note-desk-exercise = One trial with 198 people: 1.4 and 1.9 points less pain. Exercise builds strength; massage gives relief.
evidence-say-neck-shoulder-short = Massage eases neck and shoulder pain for a short time.
evidence-note-neck-shoulder-short = 12 trials, against no treatment. Later on it was not better than exercise.
evidence-say-doms-soreness = Massage eases soreness in the 24 to 72 hours after hard exercise.
evidence-note-doms-soreness = 11 trials with 504 people. The evidence has limits.
evidence-say-longer-is-better = A longer session helps you recover more.
evidence-note-longer-is-better = This is about massage after exercise. For long-standing neck or knee pain trials used an hour, so the short time is not meant for that.
evidence-say-post-op = After surgery, massage waits for the word of the surgical team. Then it does as they say.
evidence-note-post-op = That is why the plan stays paused until you note their word.
evidence-say-practitioner = If it stalls or gets worse, see someone who works with other professionals.
evidence-note-practitioner = General advice.
evidence-say-complementary = Massage goes with medical care, never instead of it.
evidence-note-complementary = General advice.
evidence-say-doms-30-percent = Massage takes away up to 30 % of the soreness within 24 hours.
evidence-note-doms-30-percent = No source is given for this number.
evidence-say-lactic-acid = Massage flushes out lactic acid.
evidence-note-lactic-acid = In a small study, massage slowed the blood flow and left more of it in the muscle. It is not what makes you sore.
evidence-say-circulation = Massage heals because the blood flows better.
evidence-note-circulation = Many texts say so. The review of the research does not bear it out: short changes in one spot do not explain the effect.
evidence-say-adhesions = Massage breaks up tissue that is stuck together.
evidence-note-adhesions = Some texts say so. The review doubts it. Nobody knows yet just how massage works.
evidence-say-inflammation-cells = Massage calms signals of inflammation in the muscle.
evidence-note-inflammation-cells = One small study found this in samples of muscle. A later small one found no effect of that kind.
evidence-say-immediate-relief = Massage gives relief right after it.
evidence-note-immediate-relief = After a long race, runners felt better at once. From the next day on there was no difference.
evidence-say-performance = Massage helps you perform again sooner.
evidence-note-performance = The effect is small. For sport alone, 5 to 12 minutes did better than more.
evidence-say-crepitus-common = Joint noise without pain is common and usually harmless.
evidence-note-crepitus-common = The text says that 41 % of knees make noise, and 81 % of those with worn joints. These numbers could not be traced.
evidence-say-crepitus-signals = See a professional about joint noise that comes with pain, swelling, locking or giving way, gets worse, or keeps you from doing things.
evidence-note-crepitus-signals = That is why Tend pauses massage when you note noise with pain or swelling.
evidence-say-sleep-stress = Massage calms, and sleep helps the body mend.
evidence-note-sleep-stress = The texts say so. You can log sleep and stress; they never change your phase.
evidence-say-access = Cost, language and culture decide who gets care.
evidence-note-access = That is why Tend is free, works without a network and speaks several languages.

## Plan

plan-title = Plan
plan-episode = Which one?
plan-no-episode = Nothing is being followed yet.
plan-closed = Closed on { $date }. This is how it stood then.
plan-since = Since { $date }, day { $day }.
plan-entered = Why this phase: { $why }
plan-opened-injury-protect = Your injury was less than 7 days old when you began, or a sign was marked that day, so you started in protect.
plan-opened-injury-recovery = Your injury was 7 or more days old when you began, and nothing was marked, so you started in recovery.
plan-opened-surgery-protect = Your surgery was less than 7 days ago when you began, or a sign was marked that day, so you started in protect.
plan-opened-surgery-recovery = Your surgery was 7 or more days ago when you began, and nothing was marked, so you started in recovery.
plan-opened-gradual_onset-recovery = It came on slowly, so you started in recovery.
plan-opened-desk_pain-recovery = It comes from desk work, so you started in recovery.
plan-opened-upkeep-maintenance = It was fine when you began, so you started in maintenance.
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
    [strict] all four criteria, in their stricter form
   *[basic] all four criteria
  }.
plan-next-needs = It also needs { $tier ->
    [none] swelling, warmth and redness to settle
    [strict] all four criteria in their stricter form
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
plan-path-stays = { $stays } times, the last: { $latest }
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
plan-sore-helps = Days 1 to 3: massage may ease the soreness.
plan-sore-late = Still sore after day 7? Ask a doctor or physio.
plan-sore-picture = A row of days from 0 to 7. Massage may help on days 1 to 3. Today is day { $day }.

# What has changed since the check-in before: on the plan, and in one line on Today.
changed-title = What changed
changed-since = Since { $date }, your check-in before:
changed-before = was: { $state }
changed-now = now: { $state }
changed-status-met = met
changed-status-not_met = not yet
changed-status-not_enough_data = not enough days with an answer yet
changed-phase = Phase
changed-again = Phase
changed-again-now = Its clock began again
changed-hold = Pause
changed-hold-none = No pause
changed-hold-emergency = Paused: emergency
changed-hold-same_day = Paused: see a doctor today
changed-hold-clearance = Paused: wait for your surgical team
changed-hold-pt_first = Paused: see a physio first
changed-hold-ended = What paused it was cleared, or has passed.
changed-frequency = { $way ->
    [more] Massage more often than before
    [less] Massage less often than before
   *[same] How often
}
changed-rules = How often
changed-rules-now = The same, for another reason
changed-pressure = How firm
changed-criterion-basic = { $criterion ->
    [pain] Pain has gone down
    [movement] Normal movement is back
    [inflammation] No longer inflamed
   *[function] Activity goes better
  }
changed-criterion-strict = { $criterion ->
    [pain] Pain has gone down
    [movement] Normal movement is back
    [inflammation] No longer inflamed
   *[function] Activity goes better
  }, stricter form
changed-gone-prescription = A professional's own plan no longer sets it.
changed-gone-cap = A professional's limit no longer lowers it.
changed-gone-settling = The time to settle after a step back is over.
changed-gone-amber = A flare or strong pain no longer lowers it.
changed-gone-hold = The pause is over.
changed-by-time = It goes with the days in this phase.
changed-by-exercise = It goes with your exercise in the last 14 days.
changed-nothing = Nothing has changed since { $date }, your check-in before.
changed-nothing-lately = Nothing has changed since your check-in before.
changed-too-early = From your second day with a check-in on, it says here what changed, and why.
changed-today-since = Since your check-in on { $date }:
changed-today-more = { $count ->
    [one] And 1 more thing changed.
   *[other] And { $count } more things changed.
  }

# How often was set by a professional: one line on Today and with the sessions.
prescribed-today = How often is set by { $by }, not by Tend.
prescribed-sessions = { $title }: how often is set by { $by }, not by Tend.

# What would move it on, and what would move it back.
plan-moves-title = Where it can go from here
plan-moves-on-title = What would move you on
plan-moves-on-lead = To { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  } it still takes:
plan-moves-on-last = This is the last phase. Nothing more has to be reached.
plan-moves-on-held = This is the last phase. It goes on once the pause is over.
plan-moves-on-soreness = Soreness has no next phase.
plan-moves-on-earliest = Time: { $date } at the earliest.
plan-moves-on-all-basic = All four criteria are met.
plan-moves-on-all-strict = All four criteria are met in their stricter form.
plan-moves-on-twice = All four have to be met in their stricter form on the day of the step, and 7 days before it too.
plan-moves-on-long = Or from { $date } on, after 84 days in this phase: all four met in their basic form, on the day and 7 days before.
plan-moves-on-signs-unmarked = 3 days of the last 7 with an answer on swelling, warmth and redness, and none of them marked. The last 3 days must not have a marked one either.
plan-moves-on-held-emergency = First the pause has to end: a professional says that massage may go on.
plan-moves-on-held-same_day = First the pause has to end: a professional says that massage may go on.
plan-moves-on-held-clearance = First the pause has to end: your surgical team says that massage may start.
plan-moves-on-held-pt_first = First the pause has to end: you see a physio, or a professional says that massage may go on.
plan-moves-on-held-fever = First the pause for fever has to end: 7 days with a check-in and no fever, or a professional says that massage may go on.
plan-moves-back-title = What would move you back
plan-moves-back-none = From protect nothing moves you back.
plan-moves-back-soreness = No massage is suggested on the day of this and the next 2:
plan-moves-back-to = Back to { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  }:
plan-moves-back-again = Recovery begins again by any one of these, on 2 answered days at most 2 days apart:
plan-moves-back-setback = Back to { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  } by any one of these, on 2 answered days at most 14 days apart:
plan-moves-back-drift = Back to { $to ->
    [protect] protect
    [recovery] recovery
    [taper] taper
   *[maintenance] maintenance
  } when it slowly slides, by any one of these:
plan-moves-back-acute = Swelling, warmth or redness is marked.
plan-moves-back-before-near = The days before are the 7 before the first of the two days. At least 3 of them need an answer.
plan-moves-back-before = The days before are the 7 before the first of the two days. With fewer than 3 answers there, the 3 answered days before it count.
plan-moves-back-step-pain = Pain is 4 or more, and at least 2 points above the days before.
plan-moves-back-step-movement = Movement is below 7, and at least 2 points below the days before.
plan-moves-back-step-function = Your activities are below 8, and at least 2 points below the days before.
plan-moves-back-excused = Where the two days are at most 2 days apart: pain up to 6 on the day of a massage, or the day after, does not count. If it lasts, or you say that it flares, it does.
plan-moves-back-once = This step comes at most once in 7 days.
plan-moves-back-drift-pain = The 7-day average of pain is above 3.
plan-moves-back-drift-pain-upkeep = The 7-day average of pain is above 3, and more than 1 point above your usual.
plan-moves-back-drift-movement = The 7-day average of movement is below 7.
plan-moves-back-drift-movement-upkeep = The 7-day average of movement is below 7, and more than 1 point below your usual.
plan-moves-back-drift-signs = On 3 or more days of the 7 there is a sign of inflammation, and the last 3 answers are not clear. Both today and a week before.
plan-moves-back-drift-function = Your activities average below 7, and less than 1 point better than at the start. Both today and a week before.
plan-moves-back-drift-function-upkeep = Your activities average below 7, and more than 2 points below your usual. Both today and a week before.
plan-moves-back-drift-no-activities = You are not back at your usual activity. Both today and a week before.
plan-moves-back-drift-from = This is looked at from { $date } on, 7 days after the last step.
plan-moves-pause = A danger sign pauses massage at once, in every phase.
plan-moves-notes = How this is counted

plan-ledger-title = The four criteria
plan-ledger-count = { $met } of 4 met
plan-ledger-basic = To move on, all four have to be met.
plan-ledger-strict = To move on to maintenance, all four have to be met in a stricter form. It asks a little more.
plan-ledger-protect = In protect these only watch. What counts now is that swelling, warmth and redness settle.
plan-ledger-maintenance = In maintenance these keep watch that it stays well.
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
plan-ledger-both = Basic form: { $basic }. Stricter form: { $strict }.
plan-ledger-details = Values, sources and entries
plan-ledger-change = What would change it
plan-ledger-keep = What keeps it
plan-ledger-any = Any one of these is enough
plan-ledger-or = Or this alone is enough
plan-ledger-strict-too = For the stricter form also
plan-ledger-now = Now
plan-ledger-goal = Goal: { $goal }.
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
plan-note-inflammation = Signs are swelling, warmth and redness. Also pain that woke you, and morning stiffness over 30 minutes.

plan-value-unknown = not known yet
plan-value-yes = yes
plan-value-no = no
plan-value-points = { $value }
plan-value-lower = { $value } lower
plan-value-better = { $value } better
plan-value-above = { $value } above
plan-value-below = { $value } below
plan-value-clear = { $count ->
    [0] none in a row yet
    [one] 1 day without a sign
   *[other] { $count } days in a row without a sign
  }
plan-value-clear-old = { $count ->
    [one] 1 day without a sign, but the last answer is more than 2 days old
   *[other] { $count } days in a row without a sign, but the last answer is more than 2 days old
  }
plan-value-signs = { $count ->
    [0] no day with a sign
    [one] 1 day with a sign
   *[other] { $count } days with a sign
  }
plan-value-signs-few = no day with a sign, but { $missing ->
    [one] 1 more day has to be answered
   *[other] { $missing } more days have to be answered
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
plan-answer-pain = Answer how bad the pain is on { $dates ->
    [one] 1 more day
   *[other] { $dates } more days
  }.
plan-answer-activity_pain = Answer the worst pain in activity on { $dates ->
    [one] 1 more day
   *[other] { $dates } more days
  }.
plan-answer-movement = Answer how well you move on { $dates ->
    [one] 1 more day
   *[other] { $dates } more days
  }.
plan-answer-function = Rate your activities on { $dates ->
    [one] 1 more day
   *[other] { $dates } more days
  }.
plan-answer-signs = Answer swelling, warmth and redness on { $dates ->
    [one] 1 more day
   *[other] { $dates } more days
  }, so that it can be told.{ $clear ->
    [0] { "" }
   *[other] { " " }To be met, it takes { $clear } more in a row without a sign.
  }
plan-answer-usual = Answer whether you are back at your usual activity or sport.
plan-clear-dates = { $dates ->
    [one] 1 more answered day in a row without a sign.
   *[other] { $dates } more answered days in a row without a sign.
  }
plan-until-day = The days above it count until { $date }, if no new one comes.
plan-until-signs = The days with a sign count until { $date }, if no new one comes.
plan-until-settled = The bad mornings count until { $date }, if no new one comes.

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
plan-source-pain_monitoring = The pain-monitoring model (Thomeé 1997, Silbernagel 2007). It was made for tendon pain.
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

plan-why = Why this suggestion?
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
plan-why-pressure-caution = Light, because of what you told Tend about your health:
plan-why-pressure-exercise_soreness = Light, as the muscles are sore.
plan-why-pressure-inflammation_not_met = Light, as it is not clear yet that the inflammation is over.

plan-evidence = What is known
plan-evidence-lead = What speaks for and against this suggestion, and how sure it is.


plan-prescribed = Your therapist
plan-prescribed-to-come = Your therapist, from a later day on
plan-prescribed-own = Tend on its own
plan-compare = Your therapist's frequency beside the one Tend would suggest on its own
plan-compare-often = How often
plan-compare-28 = In 28 days
plan-compare-28-value = { $count ->
    [0] no session
    [one] 1 session
   *[other] { $count } sessions
  }
plan-compare-28-between = { $least } or { $most } sessions
plan-compare-who = Who
plan-compare-who-own = Tend, by your check-ins
plan-compare-when = How long
plan-compare-when-own = it follows your check-ins
plan-compare-source = From
plan-compare-source-own = common practice, not proven
plan-prescribed-from = from { $from } on
plan-prescribed-from-to = from { $from } to { $until }
plan-prescribed-source = Taken in on { $date }, from the file
plan-prescribed-by-hand = You entered it by hand.
plan-prescribed-end = End it
plan-prescribed-take-away = Take it away
plan-professionals = Professionals
plan-clearances = They said massage may go on
plan-clearance-any = with no limit set.
plan-clearance-most = at most { $count } a week.
plan-tell = My therapist told me how often
plan-tell-lead = For what was said in the room or written on paper. It takes the place of what Tend suggests. A danger sign still pauses massage.
plan-tell-by = Who said so?
plan-tell-by-hint = A name or a role, such as Ana or physio.
plan-tell-note = Anything else they said
plan-tell-save = Save

plan-take-title = Your sessions
plan-take-choose = Choose how often, which days and what time
plan-take-again = Change it
plan-take-now = Days that suit: { $days }, at { $time }.
plan-take-proposal = A first proposal. Choose what suits you.
plan-take-per_week = How many a week?
plan-take-every_days = How many days from one to the next?
plan-take-value-per_week = { $count } a week
plan-take-value-every_days = { $count ->
    [one] every day
   *[other] every { $count } days
  }
plan-take-value-suggested-per_week = { $count } a week, as suggested
plan-take-value-suggested-every_days = { $count ->
    [one] every day, as suggested
   *[other] every { $count } days, as suggested
  }
plan-take-suggested = suggested
plan-take-fixed = How often: there is nothing to choose.
plan-take-means = { $count ->
    [0] That is no session in the next 28 days.
    [one] That is 1 session in the next 28 days, where your days allow.
   *[other] That is { $count } sessions in the next 28 days, where your days allow.
  }
plan-take-means-between = That is { $least } or { $most } sessions in the next 28 days, where your days allow.
plan-take-weekdays = Which days suit you?
plan-take-weekdays-missing = Choose at least one day.
plan-take-time = At what time?
plan-take-time-missing = Enter a time, such as 18:00.
plan-take-optional = Plan sessions though they are optional
plan-take-save = Plan the sessions
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
plan-time-picture = Your path over time. Each step is a stay in a phase, the higher the further on.
plan-time-slider = Look through the stays, one by one
plan-time-today = Today
plan-time-closed = Closed
plan-time-days = { $days ->
    [one] 1 day
   *[other] { $days } days
  }
plan-time-span = { $from } to { $to }
plan-time-day = { $date }
plan-time-since = Since { $from }
plan-time-stretched = A short stay is drawn longer than it was, so that it can be seen.
plan-time-key-back = step back
plan-time-key-hold = massage paused
plan-time-key-theirs = how often was set by a professional
plan-time-list = As a list
plan-time-earlier = { $count ->
    [one] 1 earlier entry
   *[other] { $count } earlier entries
  }
plan-time-theirs = How often, set by { $by }
plan-time-until = Until { $to }
plan-time-replaced = Until { $to }, when a later one took its place

plan-reason-opened = You began to log it.
plan-reason-acute_inflammation = Swelling, warmth or redness was marked.
plan-reason-setback = Two entries were clearly worse than the days before.
plan-reason-recurrence = Two entries were clearly worse, after a month or more in maintenance.
plan-reason-drift = Slowly, your values slid back.
plan-reason-acute_signs_settled = Swelling, warmth and redness had settled.
plan-reason-criteria_met = All four criteria were met.
plan-reason-criteria_sustained = All four criteria stayed met over time.

## Diary: everything that was recorded, and a search in the notes

diary-title = Diary
diary-search = Search your notes
diary-search-do = Search
diary-search-leave = Back to the diary
diary-found = { $count ->
    [0] No note has all these words.
    [one] One note found.
   *[other] { $count } notes found.
}
diary-found-most = The latest { $count } notes found. Add a word to find fewer.
diary-note-of-check_in = Check-in
diary-note-of-session = Session
diary-note-of-clearance = Word from a professional
diary-note-of-prescription = From your therapist
diary-open-day = Show that day: { $day }
diary-open-day-short = Show that day
diary-episode = What to show
diary-episode-all = Everything
diary-days = Day by day
diary-latest = Back to today
diary-check-in = Check-in
diary-versions = How it was before
diary-version-until = As written on { $day } at { $time }
diary-emptied = Nothing is noted here any more.
diary-clearance = { $by } said that massage may go on
diary-clearance-most = { $count ->
    [one] Once a week at most.
   *[other] { $count } times a week at most.
}
diary-prescription = { $by } set how often
diary-phase = New phase: { $phase }
diary-empty = Nothing in these weeks
diary-empty-text = What you record will stand here, the latest day first.

## Sessions

sessions-title = Sessions
sessions-view = Show as
sessions-list = List
sessions-month = Month
sessions-coming = To come
sessions-over = Before
sessions-dropped = Skipped
sessions-none-coming = Nothing is planned. The plan page plans sessions, or add one here.
sessions-none-over = No session yet.
sessions-earlier = Show earlier ones
sessions-held = The plan is paused, so no massage is planned.
sessions-proposed = { $title }: these days are Tend’s proposal. What you do not take up is not missed. You can choose your own days on the plan page.
massage-waits-protect = { $title }: no massage on this part yet. It needs calm first. { $from ->
    [none] The plan shows what still has to settle.
   *[other] The earliest day is { $from }, if swelling, warmth and redness have settled by then.
}
massage-waits-held = { $title }: massage is paused. None can be planned until a professional says that it may go on.
massage-waits-not_suggested = { $title }: no massage is suggested now, so none can be planned. The plan shows why.
massage-waits-others = You can plan a physio visit or exercise. A massage that was done can be recorded.
massage-waits-why-plan = See the plan
massage-waits-why-hold = See what to do
massage-meanwhile-protect = { $title }: this massage is noted. In this phase massage on this part waits, as the part needs calm first. Look at it today and tomorrow. If it is more swollen, warm or red, note that in your check-in, and leave out the next massage until the plan suggests one.
massage-meanwhile-held = { $title }: this massage is noted. Massage is paused here until a professional has looked at it. Tell them about this one. If something feels wrong, say so at once.

sessions-kind-massage = Massage
sessions-kind-self_massage = Self-massage
sessions-kind-pt = Physio
sessions-kind-exercise = Exercise
sessions-status-planned = planned
sessions-status-done = done
sessions-status-skipped = skipped
sessions-status-missed = not done
sessions-status-suspended = paused
sessions-pinned = placed by you
sessions-before-pt = Before your physio visit: massage may come first the same day.
sessions-after-exercise = After your exercise: massage comes later the same day.
sessions-minutes = { $minutes } min
sessions-pain = pain { $before } before, { $after } after
sessions-pain-before = pain { $before } before
sessions-pain-after = pain { $after } after
sessions-pressure-light = light
sessions-pressure-comfortable = comfortable
sessions-pressure-broad = broad: wide, easy strokes
sessions-pressure-firm = firm

sessions-name = { $kind }, { $title }, { $day }, { $time }, { $status }
sessions-done = Done
sessions-done-then = It was done
sessions-skip = Skip
sessions-actions = Change or skip
sessions-unskip = Plan it again
sessions-delete = Delete
sessions-move = Move
sessions-cancel = Cancel
sessions-save = Save
sessions-done-title = Record as done
sessions-edit-title = Save changes
sessions-done-hint = All of this may stay empty.
sessions-details = Done, and tell more
sessions-field-when = When?
sessions-field-when-hint = Empty means now.
sessions-field-when-stays = Empty means it stays as it was.
sessions-field-minutes = How many minutes?
sessions-field-pressure = How firm was it?
sessions-field-pain-before = Pain just before
sessions-field-pain-after = Pain just after
sessions-field-note = Note
sessions-pain-none = no pain
sessions-pain-worst = worst pain

sessions-move-title = Move to another time
sessions-move-same = That is the time it has now. Nothing changed.
sessions-field-date = Date
sessions-field-time = Time
sessions-field-date-missing = Choose a date.
sessions-field-time-missing = Enter a time, such as 18:00.
sessions-shift = Shift the whole series
sessions-shift-title = Shift all planned massages
sessions-shift-days = By how many days?
sessions-shift-hint = 3 is three days later, −1 one day earlier.
sessions-shift-do = Shift
sessions-shift-missing = Enter a whole number of days from −{ $most } to { $most }, but not 0.
sessions-shift-past = A session of the series would then lie in the past. Go back fewer days.
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
sessions-needed = Needed.

sessions-month-previous = Month before
sessions-month-next = Month after
sessions-month-today = Today
sessions-month-hint = Filled is done, open is not.
sessions-month-keys = Arrow keys move by day, Page Up and Page Down by month.
sessions-month-none = No session
sessions-name-short = { $kind }, { $title }, { $time }, { $status }
sessions-month-nothing = No session on this day.
sessions-month-legend = Who is who

## Trends

trends-title = Trends
trends-episode = Which one
trends-no-episode = There is nothing to look back on yet.
trends-loading = Your log is being read.
trends-empty-title = Your days, drawn over time
trends-empty-text = After your first check-ins you see here how pain, movement and the rest have gone.
trends-empty-action = Check in now
trends-one-entry = There is one entry so far. From two on you see a line.
trends-range = Dates
trends-range-weeks4 = 4 weeks
trends-range-months3 = 3 months
trends-range-year = 1 year
trends-range-all = Everything
trends-range-own = Own dates
trends-from = From
trends-from-hint = Empty: from your first day.
trends-to = Up to
trends-to-hint = Empty: up to the latest day.
trends-show = Show
trends-span = { $step ->
    [day] { $from } to { $to }, day by day.
    [week] { $from } to { $to }, week by week.
   *[month] { $from } to { $to }, month by month.
}
trends-begins = Your log begins on { $date }: there is nothing before.
trends-shown = What is shown ({ $count } of { $all })
trends-shown-legend = What is shown
trends-shown-none = Nothing is ticked. Tick what you want to see.
trends-pictures = Day by day
trends-picture-pain = Pain
trends-picture-movement = Movement
trends-picture-function = What you can do
trends-picture-inflammation = Swelling, warmth, redness
trends-picture-stiffness = Morning stiffness
trends-picture-sleep = Sleep
trends-picture-stress = Stress
trends-picture-load = Training or hard work
trends-picture-signs = Other signs
trends-function-mean = All together
trends-none-in-range = No answer in these dates.
trends-slider = { $title }: go through the dates
trends-week-from = Week from { $date }
trends-unanswered = no answer
trends-named-value = { $name }: { $value }
trends-name-unit = { $name } ({ $unit })
trends-value-span = { $value } on average, { $low } to { $high }
trends-grade-most = at most: { $most }
trends-yes-days = { $days ->
    [one] yes on { $yes } of 1 day
   *[other] yes on { $yes } of { $days } days
}
trends-unit-score = 0 to 10
trends-event-setback = { $count ->
    [one] Step back
   *[other] { $count } steps back
}
trends-event-flare = { $count ->
    [one] Flare
   *[other] { $count } flares
}
trends-event-hold = Massage paused
trends-event-session = { $count ->
    [one] { $kind }: { $status }
   *[other] { $kind }: { $count } { $status }
}
trends-open-day = Open this day
trends-open-week = Open this week
trends-open-month = Open this month
trends-table = { $title }: the table
trends-table-caption = { $step ->
    [day] { $title }, day by day, the latest first
    [week] { $title }, week by week, the latest first
   *[month] { $title }, month by month, the latest first
}
trends-table-empty = Nothing in these dates.
trends-step-day = Day
trends-step-week = Week
trends-step-month = Month
trends-column-phase = Phase
trends-column-events = What happened
trends-column-dates = Dates
trends-column-planned = Planned
trends-column-done = Done
trends-column-missed = Not done
trends-column-skipped = Skipped
trends-column-suspended = Paused
trends-column-unplanned = Done, not planned
trends-goal-pain_acceptable = Goal, on average: { $value } or less
trends-goal-pain_low = Goal, to show a gain: { $value } or less
trends-goal-pain_drop_points = Goal, 2 points under the start: { $value } or less
trends-goal-pain_drop_share = Goal, 30 % under the start: { $value } or less
trends-goal-pain_back_to_usual = Back at your usual: { $value } or less
trends-goal-pain_worst_day = For maintenance: no day above { $value }
trends-goal-activity_pain = Goal, with activity: never above { $value }
trends-goal-movement_mean = Goal, on average: { $value } or more
trends-goal-movement_mean_strict = For maintenance, on average: { $value } or more
trends-goal-movement_back_to_usual = Back at your usual: { $value } or more
trends-goal-function_mean = Goal, on average: { $value } or more
trends-goal-function_gain = Goal, 2 points over the start: { $value } or more
trends-goal-function_back_to_usual = Back at your usual: { $value } or more
trends-goal-stiffness = More than { $value } minutes counts as a sign
trends-key = What the marks mean
trends-key-phase = Phase: { $phase }
trends-key-hold = Massage was paused
trends-key-flare = You noted a flare
trends-key-setback = A step back
trends-key-massage = Massage: a tall mark is done, a short one is not
trends-key-exercise = Physio or exercise: a tall mark is done, a short one is not
trends-key-goal = What a goal asks for
trends-key-ribbon-week = From the lowest to the highest answer of the week
trends-key-ribbon-month = From the lowest to the highest answer of the month
trends-key-gap = A gap: no answer on these days

trends-patterns = What goes with your pain
trends-patterns-few = { $days ->
    [one] Not enough days yet. There is 1 day with an answer on pain, and it takes at least { $least }.
   *[other] Not enough days yet. There are { $days } days with an answer on pain, and it takes at least { $least }.
}
trends-patterns-none = Nothing stands out. Pain was much the same with and without short nights, stress, massage, training and what else you log.
trends-patterns-limits = This shows what comes together. It cannot tell which one brings the other, or if a third thing brings both. It can be chance.
trends-pattern-short_night = { $way ->
    [more] Nights under { $cut } hours go with { $effect } points more pain that day ({ $low } to { $high }; { $with } days against { $without }).
   *[less] Nights under { $cut } hours go with { $effect } points less pain that day ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-high_stress = { $way ->
    [more] Days with stress of { $cut } or more go with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] Days with stress of { $cut } or more go with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-massage_before = { $way ->
    [more] The day after a massage goes with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] The day after a massage goes with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-load_before = { $way ->
    [more] The day after more than { $cut } minutes of training or hard work goes with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] The day after more than { $cut } minutes of training or hard work goes with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-exercise_before = { $way ->
    [more] The day after exercise goes with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] The day after exercise goes with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-own = { $way ->
    [more] Days with “{ $name }” above { $cut } go with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] Days with “{ $name }” above { $cut } go with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-own-yes = { $way ->
    [more] Days with a yes to “{ $name }” go with { $effect } points more pain ({ $low } to { $high }; { $with } days against { $without }).
   *[less] Days with a yes to “{ $name }” go with { $effect } points less pain ({ $low } to { $high }; { $with } days against { $without }).
}
trends-pattern-massage-less = This is no reason for more massage. How often is on your plan page, and why.
trends-pattern-massage-more = Tell the person who treats you. This is no reason for more or firmer massage.
trends-pattern-load-note = Keep to what your plan or your physio says. One number is no reason to do much more or to stop.

trends-felt = Before and after massage
trends-felt-none = No massage in these dates has your pain before and after it. You can note both when you mark a massage as done.
trends-felt-one = One massage tells both: pain was { $before } before and { $after } after. One alone says little.
trends-felt-lower = Right after { $count } massages pain was { $mean } points lower on average ({ $low } to { $high } lower).
trends-felt-higher = Right after { $count } massages pain was { $mean } points higher on average ({ $low } to { $high } higher). Tell the person who treats you.
trends-felt-lower-even = Right after { $count } massages pain was { $mean } points lower on average.
trends-felt-higher-even = Right after { $count } massages pain was { $mean } points higher on average. Tell the person who treats you.
trends-felt-unsure = Right after { $count } massages there was no clear change: from { $lower } points lower to { $higher } points higher.
trends-felt-short = To feel better right after massage is common, and it is short. In a study of runners nothing was different from the next day on.
trends-felt-before = Before
trends-felt-after = After
trends-felt-caption = Pain from 0 to 10 just before and just after massage, the latest first
trends-felt-latest = The latest { $shown } are listed.

trends-adherence = Planned and done
trends-adherence-none = No session in these dates.
trends-adherence-done = { $planned ->
    [one] { $done } of 1 that was planned is done.
   *[other] { $done } of { $planned } that were planned are done.
}
trends-adherence-missed = { $count ->
    [one] 1 was not done.
   *[other] { $count } were not done.
}
trends-adherence-skipped = { $count ->
    [one] 1 was skipped.
   *[other] { $count } were skipped.
}
trends-adherence-suspended = { $count ->
    [one] 1 was paused and does not count.
   *[other] { $count } were paused and do not count.
}
trends-adherence-unplanned = { $count ->
    [one] 1 more was done without a plan.
   *[other] { $count } more were done without a plan.
}
trends-adherence-picture = Each column is what was planned. The dark part is done.
trends-adherence-caption = { $title }: planned and done, the latest first

trends-year = { $year } at a glance
trends-year-before = Year before
trends-year-after = Year after
trends-year-caption = Pain day by day in { $year }, the latest first
trends-year-pain = Pain { $pain }
trends-year-noted = checked in, no answer on pain
trends-year-outside = not part of this log
trends-year-sessions = { $count ->
    [one] 1 session done
   *[other] { $count } sessions done
}
trends-shade-0 = Pain under 1
trends-shade-1 = 1 to under 3
trends-shade-2 = 3 to under 5
trends-shade-3 = 5 to under 7
trends-shade-4 = 7 and more
trends-shade-noted = Checked in, pain not told
trends-shade-open = No answer
trends-shade-session = Session done
trends-shade-held = Massage paused
trends-shade-worse = Flare or step back

## Learn

learn-title = Learn
learn-lead = Short pages on what helps, what is known, and what to look out for.
learn-statements = What is known about this
learn-also = Read on

learn-topic-known = What is known
learn-topic-which = Massage or physio?
learn-topic-desk = Desk training with a band
learn-topic-soreness = Sore after exercise, day by day
learn-topic-noise = Joint noise: a self-check
learn-topic-before = Before a massage
learn-topic-choosing = Choosing a practitioner
learn-topic-self-care = Caring for yourself
learn-about-known = Does massage help? Each claim, and how sure it is.
learn-about-which = What each is for, and which comes first.
learn-about-desk = 2 or 12 minutes for a stiff neck and shoulders, with a timer.
learn-about-soreness = What to expect from the first hour to the fifth day.
learn-about-noise = Six questions on a joint that clicks, cracks or grinds.
learn-about-before = What to tell, what to agree on, what comes after.
learn-about-choosing = What to look for, what to ask, when to change.
learn-about-self-care = Exercise, gentle self-massage, sleep and pacing.

# Links from where it matters.
learn-link-known = All that is known
learn-link-desk = Train with the timer
learn-link-soreness = Sore after exercise, day by day
learn-link-noise = Is joint noise a worry? A self-check
learn-link-choosing = How to choose a practitioner
learn-link-acute-first = Why no massage in the first days?
learn-link-post-op = Why wait after surgery?
learn-link-immediate-relief = What is known about relief after massage

## Learn: what is known

learn-known-lead = These are the claims Tend was built on. We checked each of them. The mark and the words say how sure it is.
learn-known-marks = What the marks mean
learn-known-fitting = Only what fits { $titles }
learn-known-told = { $count } of { $all } are shown.
learn-known-count = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
learn-known-questions = Questions
learn-group-ease = Does massage ease pain and soreness?
learn-group-how = How does massage work?
learn-group-perform = Does it make me fit again sooner?
learn-group-often = How often, and for how long?
learn-group-desk = What helps a stiff neck from desk work?
learn-group-safe = When is massage not safe?
learn-group-noise = Is joint noise a bad sign?
learn-group-who = Massage, physio or doctor?
learn-known-shop = Some of the texts sell things. Tend names no products and has no shop links.

learn-source = Where this comes from
learn-source-says = Says so: { $text }
learn-source-against = Speaks against it: { $text }
learn-source-doubts = Doubts it: { $text }
learn-source-careful = Asks for more care: { $text }
learn-source-unsound = Named there, but it does not check out:
learn-text-t0 = a physio practice’s article on massage in recovery, and one on joint noise
learn-text-t1 = a physio practice’s article on massage and physio
learn-text-t2 = an article on how massage supports recovery, from January 2026
learn-text-t3 = a short web page on recovery massage
learn-text-t4 = a clinician’s review of the research on sports massage

learn-study-doms-soreness = Guo and others, 2017. Effect against no massage (SMD): 0.61 less soreness after 24 hours, 1.51 after 48, 1.46 after 72.
learn-study-doms-30-percent = No study is named.
learn-study-lactic-acid = A study of the forearm with 12 people, named in the review.
learn-study-inflammation-cells = Crane and others, 2012: small samples of muscle from 11 people.
learn-study-immediate-relief = A trial after a 161-km race, with 72 runners.
learn-study-performance = Poppendieck and others, 2016: many small studies taken together.
learn-study-longer-is-better = Poppendieck and others, 2016.
learn-study-neck-shoulder-short = 12 trials taken together. Effect against no treatment (SMD): 1.79 for the neck, 1.50 for the shoulder.
learn-study-desk-exercise = Andersen and others, 2011, with 198 people. Pain on a scale of 0 to 10: 1.4 points less with 2 minutes, 1.9 less with 12.
learn-study-early-frequency = The neck trial: Sherman and others, 2014.
learn-study-maintenance-frequency = The knee trial: Perlman and others, 2018.

learn-unsound-davis-2020 = Davis 2020. It came out in another journal than named. It found no gain in strength.
learn-unsound-sherman-2014 = “Sherman 2014”. The title is that of a survey from 2005. It cannot show what four weeks of massage do.
learn-unsound-wegner-2013 = “A 2016 study (Wegner 2013)”. It is a review of traction, not of massage with exercise.
learn-unsound-jakovacz-2024 = Jakovacz 2024. It came out in another journal than named.
learn-unsound-moraska-2021 = Moraska 2021. It was not found as named.
learn-unsound-drum-2023 = Drum 2023. It was not found as named.
learn-unsound-fryer-2017 = Fryer 2017. It was not found as named.
learn-unsound-couch-2025 = Couch 2025. It was not found as named.
learn-unsound-pazzinatto-2018 = Pazzinatto 2018. What was found is a paper from 2019.
learn-unsound-numbers-12-13 = The review’s numbers 12 and 13. Its own list of sources ends at 11.

## Learn: joint noise

learn-noise-lead = A joint that clicks, cracks or grinds is common. Most of the time it is harmless. These questions look for the signs that are not.
learn-noise-now = Is the joint hot and swollen, stuck, or unable to take your weight? Then do not wait: see a doctor today.
learn-noise-sign = Note a danger sign
learn-noise-start = Start the six questions
learn-noise-place = Question { $nth } of { $count }
learn-noise-open-hint = Not sure? Leave it open and go on.
learn-noise-ask-pain = Does it hurt when the joint makes the noise?
learn-noise-ask-swelling = Is the joint swollen?
learn-noise-ask-locking = Does the joint lock or catch?
learn-noise-ask-giving_way = Does the joint give way under you?
learn-noise-ask-worse = Is the grinding getting worse?
learn-noise-ask-function = Is there something you can no longer do because of it?
learn-noise-has-pain = It hurts with the noise.
learn-noise-has-swelling = The joint is swollen.
learn-noise-has-locking = It locks or catches.
learn-noise-has-giving_way = It gives way.
learn-noise-has-worse = The grinding is getting worse.
learn-noise-has-function = There are things you can no longer do.
learn-noise-see = See a physiotherapist or doctor in the next days
learn-noise-see-why = You said:
learn-noise-see-do = This does not mean that something is badly wrong. It means that someone should look. Until then, leave out what brings it on.
learn-noise-usual = This is common and usually harmless
learn-noise-usual-do = None of the signs is there. Keep moving; there is no need to spare the joint.
learn-noise-usual-later = If one of the signs comes later, answer the questions again.
learn-noise-open = Some questions are still open
learn-noise-open-do = { $count ->
    [one] One answer is missing, and a missing answer is not a no. Go back and answer it, or ask a physiotherapist.
   *[other] { $count } answers are missing, and a missing answer is not a no. Go back and answer them, or ask a physiotherapist.
}
learn-noise-see-open = { $count ->
    [one] One question is still open. The advice stays the same.
   *[other] { $count } questions are still open. The advice stays the same.
}
learn-noise-not-a-diagnosis = This is advice, not a diagnosis. If you worry, ask.
learn-noise-note = Note it in your log
learn-noise-note-what = This will be noted as a check-in for today. Massage may then be paused until someone has looked at it.
learn-noise-note-for = For which one?
learn-noise-note-need = Choose which one it is for.
learn-noise-note-save = Note it
learn-noise-note-form = Go back to your check-in and answer “Does the joint click, crack or grind?” there.
learn-noise-again = Start again

## Learn: sore after exercise

learn-soreness-lead = Hard or new exercise makes muscles sore a day later. It is not the lactic acid. It passes.
learn-soreness-here = You are here
learn-soreness-about = { $title }: day { $day }
learn-soreness-expect = What to expect
learn-soreness-helps = What helps
learn-soreness-hours-0 = Right after
learn-soreness-hours-24 = After 24 hours
learn-soreness-hours-48 = After 48 hours
learn-soreness-hours-72 = After 72 hours
learn-soreness-hours-96 = From 96 hours on
learn-soreness-expect-0 = You are tired. The soreness itself comes later.
learn-soreness-expect-24 = The muscles get sore and stiff.
learn-soreness-expect-48 = Soreness is worst some time between 24 and 72 hours.
learn-soreness-expect-72 = Still sore. From here on it gets less.
learn-soreness-expect-96 = It fades. After a week it should be gone.
learn-soreness-helps-0 = A massage can feel good now. In a race trial the relief did not last to the next day.
learn-soreness-helps-24 = Light massage, 5 to 12 minutes. No deep pressure.
learn-soreness-helps-48 = The same. In the trials, relief was greatest on this day and the next.
learn-soreness-helps-72 = The same, if you still like it. A longer massage is not better.
learn-soreness-helps-96 = Tend suggests no more massage for it. Go back to exercise step by step.
learn-soreness-not = When it is not soreness
learn-soreness-not-lead = Soreness is in the muscles you used, and it passes. These are something else:
learn-soreness-not-week = Still sore after more than a week. Have someone look at it.
learn-soreness-not-swollen = The spot is swollen, warm or red. Then no massage on it.
learn-soreness-sign = I have one of these

## Learn: desk training

learn-desk-lead = One exercise with an elastic band, five days a week, for ten weeks. In a trial with 198 people, neck and shoulder pain got less with 2 minutes a day, and a little less still with 12.
learn-desk-how = The exercise: raising your arms to the side
learn-desk-how-1 = Stand on the middle of the band. Hold one end in each hand, arms down.
learn-desk-how-2 = Keep your elbows almost straight and your shoulders low.
learn-desk-how-3 = Raise both arms out to the side, a little to the front, up to shoulder height.
learn-desk-how-4 = Lower them slowly. That is one.
learn-desk-how-5 = Start with a light band. When 12 are easy, take a stronger one.
learn-desk-safe = Stay safe
learn-desk-safe-1 = Tired muscles are fine. Sharp pain is not.
learn-desk-safe-2 = Stop if you feel sharp pain, dizzy, short of breath, numb or weak. Then press “Something feels wrong”.
learn-desk-safe-3 = Check the band for cracks. A torn band can hit your face.
learn-desk-safe-4 = In a flare, do less or leave it out today.
learn-desk-choose = How long?
learn-desk-length-2 = 2 minutes
learn-desk-length-2-is = One set. Raise until you can no longer do it well.
learn-desk-length-12 = 12 minutes
learn-desk-length-12-is = 6 sets of 8 to 12, with a rest after each.
learn-desk-start = Start
learn-desk-pause = Pause
learn-desk-go-on = Go on
learn-desk-next = Next step
learn-desk-stop = Stop
learn-desk-left = Time left in this step
learn-desk-whole-left = { $time } left in all
learn-desk-step-ready = Get ready
learn-desk-step-raise = { $sets ->
    [one] Raise and lower
   *[other] Set { $set } of { $sets }
}
learn-desk-step-rest = Rest
learn-desk-do-ready = Stand on the band. Take the ends.
learn-desk-do-raise = { $sets ->
    [one] Slowly, until you can no longer do it well. Then press “Next step”.
   *[other] Raise and lower 8 to 12 times, slowly. Done early? Rest until the time is up.
}
learn-desk-do-rest = Arms down. Let your shoulders drop.
learn-desk-paused = Paused
learn-desk-sharp = Stop at sharp pain.
learn-desk-finished = Well done. That is it for today.
learn-desk-stopped = Stopped
learn-desk-stopped-do = Doing less on some days is fine.
learn-desk-log = Note it as an exercise session?
learn-desk-log-minutes = { $minutes ->
    [one] { $minutes } minute, just now.
   *[other] { $minutes } minutes, just now.
}
learn-desk-log-for = For which one?
learn-desk-log-need = Choose which one it is for.
learn-desk-log-save = Note it
learn-desk-logged = Noted as done.
learn-desk-log-nobody = You look after nothing in Tend now, so there is nothing to note it for.
learn-desk-again = Once more
learn-desk-held = Not now
learn-desk-held-why = Something you noted needs a professional first. Until then, leave training out unless they tell you to.
learn-desk-held-clearance = Your surgical team has to say first what you may do.
learn-desk-held-see = See what to do
learn-desk-protect = Not yet
learn-desk-protect-why = “{ $title }” is in the first days. Let it settle before you train.

## Learn: massage or physio

learn-which-lead = They do different jobs. Often the answer is both, each in its time.
learn-which-massage = What massage is for
learn-which-massage-1 = It eases pain and sore muscles for a short time.
learn-which-massage-2 = Many people feel calmer after it.
learn-which-massage-3 = It does not build strength.
learn-which-physio = What physio is for
learn-which-physio-1 = A physiotherapist looks at how you move and where the trouble may come from.
learn-which-physio-2 = You get exercises that fit you, to move better and get stronger.
learn-which-physio-3 = It can feel hard at first. The gain comes with time.
learn-which-first = Which comes first?
learn-which-first-1 = A danger sign, or a joint that catches or gives way: a doctor or physiotherapist first.
learn-which-first-2 = The first days after an injury: no massage on the sore part.
learn-which-first-3 = After surgery: first ask your surgical team.
learn-which-first-4 = Sore after hard exercise: light massage may help.
learn-which-first-5 = A stiff neck from desk work: exercise first, massage for relief.
learn-which-first-6 = It keeps coming back, or you can do less than before: physio.
learn-which-both = Both together
learn-which-both-1 = On the same day, massage may come before physio. Or after hard exercise.
learn-which-both-2 = When two visits clash, move the massage.
learn-which-both-3 = Tell each of them what the other does.

## Learn: before a massage

learn-before-lead = A few words before it starts make it safer.
learn-before-tell = What to tell
learn-before-tell-1 = Where it hurts, since when, and what makes it worse.
learn-before-tell-2 = Surgery or injuries, and what your doctors said about them.
learn-before-tell-3 = Your medicines. Blood thinners above all.
learn-before-tell-4 = Illness, pregnancy, weak bones or thin skin.
learn-before-tell-5 = What you want to be able to do again.
learn-before-agree = What to agree on
learn-before-agree-1 = Light to comfortable pressure. No more than 3 out of 10 on the pain scale, at any time.
learn-before-agree-2 = Where you want to be touched, and where not.
learn-before-agree-3 = That you can say “lighter” or “stop” at any time.
learn-before-agree-4 = How long it takes and what it costs.
learn-before-not = When to put it off
learn-before-not-1 = You have a fever or feel ill.
learn-before-not-2 = The spot is hot, swollen, red or has a wound.
learn-before-not-3 = You have a new danger sign, or Tend shows a pause.
learn-before-after = What to expect after
learn-before-after-1 = Relief may come right away. It may be short.
learn-before-after-2 = You can be a little sore. That mostly passes within a day and a half.
learn-before-after-3 = In Sessions, note your pain before and after.
learn-before-after-4 = If it stays worse, note it and ask for lighter pressure next time.

## Learn: choosing a practitioner

learn-choosing-lead = Who treats you matters as much as what they do.
learn-choosing-look = What to look for
learn-choosing-look-1 = They are trained, and know your kind of trouble.
learn-choosing-look-2 = They ask before they start: surgery, pain, medicines, your goals.
learn-choosing-look-3 = They say what they do and why, and ask if that is all right with you.
learn-choosing-look-4 = They work with physiotherapists and doctors, and send you on when they should.
learn-choosing-look-5 = You can talk to them in a language you know well. The price is clear.
learn-choosing-careful = Be careful when they
learn-choosing-careful-1 = promise to heal you, or to flush something out of your muscles.
learn-choosing-careful-2 = go on when you say it hurts.
learn-choosing-careful-3 = tell you to leave out physio or your medicine.
learn-choosing-careful-4 = do not ask about your health.
learn-choosing-ask = Good questions to ask
learn-choosing-ask-1 = Have you treated this before?
learn-choosing-ask-2 = What should change, and by when?
learn-choosing-ask-3 = What can I do at home?
learn-choosing-ask-4 = Will you talk with my physiotherapist or doctor?
learn-choosing-change = When to change
learn-choosing-change-1 = Four weeks without much gain, or two steps back in four weeks: ask someone who works with other professionals.
learn-choosing-change-2 = The pain gets worse: do not wait that long.
learn-choosing-change-3 = Take your report with you. You can print it under Share.

## Learn: caring for yourself

learn-self-care-lead = What you do most days counts more than any single session.
learn-self-care-exercise = Exercise first
learn-self-care-exercise-1 = Exercise builds strength. Massage gives relief.
learn-self-care-exercise-2 = A few minutes on most days is a good start.
learn-self-care-exercise-3 = Joint noise without pain is no reason to stop moving.
learn-self-care-massage = Massaging yourself, gently
learn-self-care-massage-1 = Use your flat hand, or a soft roller with little weight on it.
learn-self-care-massage-2 = Light pressure, a few minutes. No more than 3 out of 10 on the pain scale.
learn-self-care-massage-3 = Stay away from the front of the neck, from bones, from wounds, and from any spot that is hot or swollen.
learn-self-care-massage-4 = Not in the first days after an injury, and not while Tend shows a pause.
learn-self-care-massage-5 = Stop if it tingles, goes numb or hurts more.
learn-self-care-sleep = Sleep and calm
learn-self-care-sleep-1 = Give sleep its time. It is part of how the body mends.
learn-self-care-sleep-2 = You can note sleep and stress. They never change your phase.
learn-self-care-pace = Pacing
learn-self-care-pace-1 = Add a little each week rather than a lot at once.
learn-self-care-pace-2 = On a good day, stop before you are worn out.
learn-self-care-pace-3 = On a bad day, do less rather than nothing.
learn-self-care-pace-4 = When it flares, press “I’m flaring”. The plan then eases off.

## Share

share-title = Share
share-lead = What leaves this computer is up to you. Tend sends nothing by itself: it writes a file, and you pass it on.
share-report = Show it to your therapist
share-report-lead = One page that is read in a minute: where you are, what has changed, what to ask. The entries follow behind it.
share-period = Which days?
share-period-eight_weeks = The last 8 weeks
share-period-whole = Since the beginning
share-period-dates = From one day to another
share-period-since = From { $from } on
share-period-until = Up to { $to }
share-period-between = { $from } to { $to }
share-from = From
share-from-hint = Leave it empty to go back to the start.
share-from-in-future = Enter a day up to today.
share-to = To
share-to-hint = Leave it empty to go up to today.
share-to-before-from = Enter a day from { $from } on.
share-episodes = About what?
share-episode-over = Closed on { $date }, before these days.
share-need-episode = Tick at least one.
share-named = With my name:
share-paper = What paper?
share-paper-a4 = A4
share-paper-letter = US Letter
share-language = Language of the report
share-language-same = The same as Tend’s
share-pdf = Save as PDF
share-preview = How it will look
share-preview-coming = The page is being set.
share-ways = Other ways to share
share-log = The log file, to be read in Tend
share-log-lead = All your entries in one file. Your therapist opens it with Tend and sees your plan as you see it. It is also a good backup.
share-log-save = Save the log file
share-forms = Tables, medical records and calendar
share-forms-lead = These take the same days as the report above:
share-csv = Tables (CSV)
share-csv-for = For a spreadsheet, such as Excel. In one zip file.
share-fhir = Medical record (FHIR)
share-fhir-for = For the computer system of a clinic.
share-fhir_ndjson = Many records (FHIR NDJSON)
share-fhir_ndjson-for = For a clinic that loads many logs at once. In one zip file.
share-ics = Calendar (ICS)
share-ics-for = Shows your sessions in your calendar. When they change, save and open it again.
share-locked-age = To open it, they need the free program “age”.
share-working = Writing the file.
share-progress = How far it is
share-stop = Stop
share-stopping = Stopping.
share-stopped = Stopped. No file was made.
share-saved = Saved here:
share-therapists = For therapists
share-therapists-lead = Open logs that patients sent you. They are only read. They never mix with a log of your own.
share-review = Read logs you were sent

lock-with = Lock it with a passphrase
lock-passphrase = Passphrase
lock-hint = Four or five words that do not belong together are strong and easy to say.
lock-need = Type a passphrase. Or take the tick away to save it unlocked.
lock-weak = Weak: this is easy to guess. It still works, but more words are safer.
lock-weak-anyway = Add a word to make it safer. Or press the same button once more to lock it with this anyway.
lock-fair = Fair: hard to guess. One more word makes it strong.
lock-strong = Strong: very hard to guess.
lock-tell = Tell it to your therapist in another way, such as by phone. Do not send it with the file.
lock-lost = Keep it safe: without it nobody can open the file, and nobody can get it back.
passphrase-show = Show
passphrase-show-named = Show what is typed
passphrase-hide = Hide
passphrase-hide-named = Hide what is typed

preview-picture = Page { $page } of { $pages } of the report, as a picture. Its text is below.
preview-of = Page { $page } of { $pages }
preview-before = Page before
preview-after = Page after
preview-closer = Look closer
preview-title = The report
preview-text = Read it as text

answer-title = An answer from your therapist
answer-lead = Did your therapist send you a file back? Open it here. You see first what it would change.
answer-open = Open an answer…
answer-open-another = Open another file…
answer-sealed = This answer is locked:
answer-passphrase = Its passphrase
answer-passphrase-hint = Your therapist tells you, by phone for example.
answer-need-passphrase = Type the passphrase.
answer-unseal = Open it
answer-trying = Trying…
answer-not-now = Not now
answer-dismissed = Put aside. Nothing was changed. You can open it again at any time.
answer-from = From
answer-about = About
answer-for = For
answer-written = Written on
answer-holds = Valid
answer-from-on = from { $from } on
answer-from-to = from { $from } to { $until }
answer-file = File
answer-note = What they say
answer-effect = What it would change
answer-accept = Accept
answer-already = This answer is in your log already.
answer-other-name = The name in it is not the one in your log. Is it really for you? It says:

effect-now = Now
effect-given = Your therapist’s
effect-own = Tend on its own
effect-after = If you accept
effect-clearance = Massage may go on
effect-clearance-most = Massage may go on, at most { $count } a week
effect-held = Massage stays paused. A danger sign, or the wait for a professional’s word, comes before any plan.
effect-pause-ends = The pause ends.
effect-protect = No massage all the same: the phase is still Protect. It comes once the place has settled.
effect-limit-expired = Its last day is over, so it changes nothing now.
effect-limit-begins_later = It begins on a later day. Until then all stays as it is.
effect-limit-hold = Massage is paused, so nothing is suggested.
effect-limit-phase = It does not count in the phase of now. It may in a later one.
effect-limit-later_prescription = A plan of a later date counts instead.
effect-limit-cap = A professional’s word sets the most a week.
effect-limit-settling = A step back still settles. A worse spell never earns more massage.
effect-limit-amber = With a flare or strong pain, the gentlest end of the range counts.

## Review: logs that were sent, read by a therapist

review-strip = Reading logs you were sent. Nothing here changes them or your own log.
review-leave = Back to my own log
review-leave-none = Stop reading logs
review-title = Logs to read
review-empty = Open the logs that were sent to you. They are listed with those first that need you most.
review-empty-kinds = Tend logs end in .tend. They may be locked with a passphrase. You can open many at once.
review-open = Open files…
review-open-more = Open more files…
review-opening = Opening…
review-opening-so-far = Opening: { $done } of { $of }
review-stop = Stop
review-close-all = Close all logs
review-opened = Opened: { $logs }. Locked, below: { $sealed }. Not read, below: { $refused }.
review-unsealed = Opened: { $opened }. Still locked, below: { $left }. Not read, below: { $refused }.
review-left-out = { $files ->
    [one] { $files } file was not opened.
   *[other] { $files } files were not opened.
  } At most { $most } files, with { $mib } MiB in all, can be open at once. Close some and open the rest.
review-dismiss = Leave out

review-sealed-title = { $count ->
    [one] { $count } locked file
   *[other] { $count } locked files
  }
review-sealed-which = Which ones
review-sealed-tried = not this passphrase
review-sealed-passphrase = Passphrase
review-sealed-hint = Whoever sent the file has told you.
review-sealed-need = Type the passphrase.
review-sealed-wrong = { $count ->
    [one] This does not open it. Check it and type it again.
   *[other] This opens none of them. Check it and type it again.
  }
review-sealed-try = { $count ->
    [one] Try it on the locked file
   *[other] Try it on the { $count } locked files
  }
review-sealed-trying = Trying…

review-refused-title = { $count ->
    [one] { $count } file could not be read
   *[other] { $count } files could not be read
  }

review-list-title = { $count ->
    [one] { $count } log
   *[other] { $count } logs
  }
review-list-order = Most urgent first.
review-list-caption = The logs that are open, most urgent first
review-search = Find
review-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
  }
review-more = Show more: { $count } left
review-column-who = Who
review-column-asks = What it asks for
review-column-course = Phase, and pain at the start → now
review-column-when = When
review-since = since { $day }
review-no-check-in = No check-in yet
review-last-check-in = Last check-in { $day }
review-exported = Log of { $day },
review-age-today = today
review-age = { $days ->
    [one] { $days } day old
   *[other] { $days } days old
  }
review-age-ahead = by a clock that runs ahead
review-pain-figures = Pain { $figures }
review-pain-both = Pain { $first } at the start, { $now } now
review-pain-first = Pain { $first } at the start, too few answers now
review-pain-now = Pain { $now } now, too few answers at the start
review-pain-none = Too few answers about pain

review-attention-emergency_hold = On hold: an emergency sign
review-attention-same_day_hold = On hold: see a doctor today
review-attention-clearance_hold = On hold: waits for a clearance
review-attention-pt_first_hold = On hold: a physio looks first
review-attention-severe = Severe pain
review-attention-see_doctor = A doctor should look soon
review-attention-setback = Setback
review-attention-no_gain = No gain in 4 weeks
review-attention-lapse = Massages lapsed
review-attention-stale = Too few check-ins
review-attention-steady = Steady
review-attention-nothing_open = Nothing open

review-back = All logs
review-no-name = No name given
review-parts = Parts of this log
review-part-report = The report
review-part-plan = The plan
review-part-recorded = Check-ins and sessions
review-part-answer = Your answer
review-held-means = Massage is paused in this log. A hold wins over any prescription.
review-paper = Paper
review-paper-a4 = A4
review-paper-letter = Letter
review-report-late = The report is being set…
review-plan-lead = The plan as the patient saw it on the day the log was saved. “You” is the patient.
review-check-ins = Check-ins
review-check-ins-hint = The last 4 weeks, latest first.
review-sessions = Sessions
review-sessions-hint = The last 4 weeks, and what is planned for the next 2. Latest first.
review-sessions-none = None.

review-answer-title = Your answer about
review-answer-which = What is your answer about?
review-answer-choose = Choose one, and your answer begins.
review-answer-closed = This is closed. Only what is open can be answered.
review-answer-lead = You write a small file. The patient opens it, sees what it would change, and takes it or not.
review-answer-kind = What do you answer?
review-answer-prescription = How often massage should be
review-answer-prescription-hint = A prescription. It takes the place of what Tend suggests.
review-answer-clearance = Massage may go on
review-answer-clearance-hint = A clearance. It ends the pauses that began before it.
review-clearance-most = How many massages a week do you allow?
review-clearance-most-hint = 1 to 7. Leave it empty to set no limit.
review-answer-by = Your name or role
review-answer-by-hint = The patient sees it beside the plan.
review-answer-note = A note to the patient
review-answer-note-hint = It stands in their log. You may leave it empty.
review-answer-lock-tell = Tell the patient the passphrase another way than you send the file.
review-answer-save = Save the answer…
review-answer-saved = Saved to
review-answer-tell = Send this file to the patient. They open it in Tend under Share.
review-answer-tell-locked = Tell them the passphrase another way.
review-answer-again = Write another answer
review-effect-title = What it would change
review-effect-after = With your answer
review-span-today-open = From today, no end date.
review-span-today-until = From today until { $until }.
review-span-day-open = From { $from }, no end date.
review-span-day-until = From { $from } until { $until }.
review-effect-none = Answer the questions, and it shows here.

## Settings

settings-title = Settings
settings-contents = On this page
settings-saved = Saved.
settings-save = Save

settings-reminders = Reminders
settings-no-reminder = No reminder.
settings-check-ins = Check-in
settings-times = { $days } at { $times }.
settings-check-in-time = At what time?
settings-check-in-days = On which days?
settings-check-in-add = Add a time
settings-check-in-remove = Remove
settings-check-in-remove-named = Remove { $time }
settings-check-in-most = You can have { $most } times.
settings-check-in-quiet = This is in your quiet time: it will come at { $time }.
settings-check-in-need-time = Enter a time, such as 19:00. Or remove it.
settings-check-in-need-weekdays = Choose at least one day. Or remove this time.
settings-check-in-twice = Two of your times are the same on one day. Change one, or remove it.
settings-sessions = Sessions
settings-sessions-hint = Tick when to be reminded. With nothing ticked, no reminder comes.
settings-lead-now = at the time
settings-lead-minutes = { $minutes } minutes before
settings-lead-hours = { $hours ->
    [one] 1 hour before
   *[other] { $hours } hours before
}
settings-lead-day = the day before
settings-leads = { $whose }: { $times }.
settings-leads-none = { $whose }: no reminder.
settings-leads-every = Every session
settings-quiet = Quiet times
settings-quiet-hours = Keep quiet at these hours
settings-quiet-from = From
settings-quiet-to = To
settings-quiet-same = Enter two times that differ.
settings-quiet-days = Keep quiet all day on
settings-quiet-days-most = Leave at least one day for your reminders.
settings-quiet-hint = What comes due in these hours comes at their end, together.
settings-quiet-from-to = From { $from } to { $to }.
settings-quiet-all-day = { $days } all day.
settings-quiet-never = None.
settings-gentle = Now and then
settings-gentle-text = { $which ->
    [both] Reviews, and a word after a break.
    [reviews] Reviews.
    [lapses] A word after a break.
   *[none] Nothing.
}
settings-reviews = Remind me of reviews
settings-reviews-hint = After two and four weeks in one phase: time to look back.
settings-lapses = A gentle word after a break
settings-lapses-hint = After two missed sessions, or a week without a check-in. Once; then Tend waits for you.

settings-closed = When Tend is closed
settings-background = Keep reminding me when I close the window
settings-background-on = Tend goes on in the background.
settings-background-off = Closing the window then ends Tend. No reminder comes until you start it again.
settings-tray = You find it in the tray, by its icon.
settings-no-tray = This desktop has no tray: to get the window back, start Tend again.
settings-autostart = Start Tend when I log in
settings-autostart-hint = It starts without its window, so that no reminder is missed.
settings-autostart-refused = This could not be changed. The computer says: { $value }
settings-quit-hint = No reminders until you start it again. What you miss is told once, then.

settings-appearance = Appearance
settings-appearance-system = As the desktop
settings-appearance-light = Light
settings-appearance-dark = Dark
settings-zoom = Size of the page
settings-zoom-smaller = Smaller
settings-zoom-larger = Larger
settings-zoom-now = { $percent } %
settings-zoom-keys = Ctrl and + or −. Ctrl and 0 is the usual size.
language-title = Language
language-system = As the desktop

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
settings-episode-open = It began on { $onset }. Logged since { $date }.
settings-episode-closed = It began on { $onset }. Logged from { $from } to { $to }.
settings-close = Close { $title }
settings-close-short = Close
settings-add-episode = Add another
settings-close-hint = Closing keeps every entry. You can take it up again at any time. Deleting takes all its entries with it. You can undo it for 30 days.
settings-edit = Change { $title }
settings-reopen = Take up again: { $title }
settings-reopen-short = Take up again
settings-delete = Delete { $title } and all its entries
settings-delete-short = Delete
settings-delete-ask = Delete { $title }? All its check-ins, sessions and notes go with it. You can undo it for 30 days.
settings-delete-do = Delete all of it
settings-delete-keep = Keep it
settings-episode-title = What you call it
settings-episode-where = Where it is
settings-episode-also = { $count ->
    [0] Does it hurt anywhere else?
    [one] It hurts in one more place
   *[other] It hurts in { $count } more places
}
settings-episode-also-label = Where else it hurts
settings-episode-onset = When it began
settings-episode-onset-hint = The day it happened, or when you first felt it.
settings-episode-activity = What matters to you, { $number }
settings-changes = What you changed lately
settings-changes-hint = You can take back the last 30 changes of the last 30 days.
settings-changes-none = There is nothing to take back.
settings-changes-back = { $count ->
    [1] Take this back
   *[other] Take this back, and all above it
}
settings-changes-back-name = { $count ->
    [1] Take this back: { $what }
   *[other] Take this back, and all above it: { $what }. Changes taken back: { $count }
}
settings-changes-all = Show all { $count }
settings-deleted = What you deleted
settings-deleted-hint = A thing you delete can be undone for 30 days or 30 changes. Then it is gone for good. You can also have it gone now. You cannot undo that.
settings-deleted-forget = Forget it all now
settings-deleted-busy = Forgetting, and looking through the file …
settings-deleted-none = There was nothing left to forget.
settings-deleted-done = { $count ->
    [one] One deleted entry is gone for good.
   *[other] { $count } deleted entries are gone for good.
} Tend looked through the whole file, { $kib } KiB. Nothing of them is left in it.
settings-deleted-found = { $count ->
    [one] Parts of one deleted entry are still in the file. Close other copies of Tend and try again.
   *[other] Parts of { $count } deleted entries are still in the file. Close other copies of Tend and try again.
}
settings-deleted-unreached-app = Copies of your log may still hold some of it: those in Tend’s own folder could not be seen to. Tend tries again with the next copy.
settings-deleted-unreached-second = Copies of your log may still hold some of it: those in your second folder could not be reached. Connect it, and Tend sees to them with the next copy.

settings-log = Your log
settings-log-place = It lies here, on this computer only:
settings-share-hint = To show it to your therapist, or to take it along, go to Share.
settings-share = Go to Share

settings-what = What Tend is, and is not
settings-what-is = Tend keeps your diary of pain, movement and swelling. It shows which criteria are met and why, and suggests how often massage fits from them.
settings-what-not = It is not a medical device. It makes no diagnosis and does not take the place of a doctor or physio.
settings-what-complementary = Massage goes with medical care, never instead of it.
settings-what-private = Your log stays on this computer. There is no account, and Tend sends nothing anywhere.
settings-what-practice = How often massage fits is common practice, not proven. The plan shows what is known.

## Copies of the log, and the ways back from a damaged one

holds-check_ins = Check-ins
holds-sessions = Sessions
holds-episodes = What you look after
holds-given = Clearances and prescriptions
holds-first = First check-in
holds-last = Last check-in
holds-none = –
holds-count-check_in = { $count ->
    [one] one check-in
   *[other] { $count } check-ins
}
holds-count-session = { $count ->
    [one] one session
   *[other] { $count } sessions
}
holds-count-episode = { $count ->
    [one] one thing you look after
   *[other] { $count } things you look after
}
holds-count-given = { $count ->
    [one] one clearance or prescription
   *[other] { $count } clearances or prescriptions
}
holds-count-patient = what you told Tend about you

copies-title = Copies of your log
copies-lead = Tend copies your log by itself each day, at your first change. A copy holds all that your log holds. Each one is checked when it is made.
copies-state = Last copy: { $day }, { $time } · { $where ->
    [app] beside your log
    [second] in your second folder
   *[both] beside your log and in your second folder
}
copies-none-yet = There is no copy yet. The first one is made soon after your first change.
copies-open = See your copies
copies-demo = There are no copies of the made-up patient. Your own log is copied each day.
copies-back = Back to the settings
copies-failing = { $where ->
    [app] No copy could be made beside your log since { $day }, { $time }.
   *[second] No copy could be made in your second folder since { $day }, { $time }.
}
copies-failing-log = Your log itself is not harmed.
copies-failing-see = See why, and what to do
copies-where = Where copies go
copies-place-app = Beside your log
copies-place-second = Second folder
copies-last = Last copy: { $day }, { $time }.
copies-last-none = There is no copy here yet.
copies-why-missing = The folder is not there. If it lies on a disk or a stick, plug that in.
copies-why-read_only = Tend may not write there. Let it write to this folder.
copies-why-full = There is no room left there. Make room on that disk.
copies-why-unverified = What was written there could not be read back. That disk may be failing.
copies-why-other = Something went wrong there. What the computer says is below.
copies-again = Then press “Copy now”.
copies-else-second = Or choose another folder.
copies-else-app = Until that works, a second folder keeps your log safe. You can choose one below.
copies-else-both = Until that works, copies still go to your second folder.
copies-says = The computer says: { $says }
copies-second-hint = A second folder is best on another disk or on a stick. Then a copy is left if this computer breaks.
copies-second-private = Anyone who can open that folder can read all that is in your log.
copies-choose = Choose a second folder
copies-choose-other = Choose another folder
copies-leave = Stop copying there
copies-leave-hint = The copies that lie there stay.
copies-folder-none = This folder is not there. Choose another one.
copies-folder-twice = Copies go to this folder already. Choose another one.
copies-now = Copy now
copies-now-busy = Copying and checking …
copies-now-done = The copy is made and checked.
copies-now-failed = Not every copy could be made. What to do stands above.
copies-list = Your copies
copies-list-hint = Of the last days each one is kept. Older ones are kept by week, then by month.
copies-all = Show all { $count }
copies-reason-day = At the first change of the day
copies-reason-migration = Before a newer Tend took over
copies-reason-import = Before a log was taken in
copies-reason-restore = Before you went back to a copy
copies-reason-forgotten = After deleted things were forgotten
copies-reason-asked = You asked for it
copies-unread = Cannot be read
copies-in = { $where ->
    [app] beside your log
    [second] in your second folder
   *[both] in both places
}
copies-look = Look inside
copies-look-name = { $what }: copy of { $day }, { $time }
copies-copy = Copy of { $day }, { $time }
copies-look-busy = Reading the whole copy …
copies-look-copy = In this copy
copies-look-now = In your log now
copies-sound = This copy is whole. Tend has read all of it.
copies-unsound = This copy is damaged. You cannot go back to it. Choose another one.
copies-empty = This copy is whole, but there is nothing in it to go back to.
copies-gone = This copy is not there any more.
copies-restore = Go back to this copy
copies-restore-title = Go back to the copy of { $day }, { $time }?
copies-restore-lost = What you recorded or changed since { $day }, { $time } will not be in your log.
copies-restore-more = Your log now holds more than this copy: { $what }.
copies-restore-safe = A copy of your log as it is now is made first. So you can take this back.
copies-restore-yes = Yes, go back
copies-restored = Your log is now as it is in the copy of { $day }, { $time }.
copies-went-back = You went back to a copy: { $day }, { $time }.
copies-take-back-hint = You can take that back. What you recorded since then will then not be in your log, but in a copy that is made first.
copies-take-back = Take that back
copies-taken-back = That is taken back. Your log is as it was before.

damage-title = Your log is damaged
damage-what = Part of its file cannot be read as it was written. A failing disk or a power cut can do that.
damage-ask = If your log was in this file, Tend can look for what can still be read. It then sets the file aside, whole.
damage-look = Look for a way back
damage-busy-looking = Reading what can still be read. This can take a minute …
damage-busy-going_on = Putting your log back in place …
damage-busy-trying = Trying to open it …
damage-still = It still cannot be opened.
damage-kept = Nothing was deleted. The damaged files have been set aside, whole. They stay in this folder, whatever you choose now:
damage-pause = Were you told to pause or to get help? Then keep to that, also if your log does not say so any more.
damage-choose = How do you want to go on?
damage-salvaged = What could be read
damage-salvaged-none = Nothing could be read.
damage-backup = Newest whole copy
damage-backup-made = { $where ->
    [app] It was made on { $day } at { $time }, beside your log.
   *[second] It was made on { $day } at { $time }, in your second folder.
}
damage-backup-after = What you recorded or changed after that is not in it.
damage-backup-none = There is no whole copy.
damage-more-salvaged = The copy is from { $day }, { $time }. Only what could be read holds these as well: { $what }.
damage-more-backup = Only the copy holds these as well: { $what }.
damage-more-none = Both hold the same number of everything.
damage-lost = These could not be read: { $what }.
damage-loss-passed_over = { $count ->
    [one] The latest change may not be the last one you made. Something just before it may be missing.
   *[other] Of the latest { $count } changes, one may be missing.
}
damage-loss-unproven = { $count ->
    [one] One entry may not be as you wrote it. Look through your diary.
   *[other] { $count } entries may not be as you wrote them. Look through your diary.
}
damage-loss-from_history = { $count ->
    [one] One damaged entry was put right from its history. It is as you last changed it.
   *[other] { $count } damaged entries were put right from their history. They are as you last changed them.
}
damage-loss-lost_beside = { $count ->
    [one] One small thing is lost, such as a setting, a reminder or an earlier version.
   *[other] { $count } small things are lost, such as settings, reminders or earlier versions.
}
damage-nothing-lost = Nothing seems to be lost.
damage-take-salvaged = Go on with what could be read
damage-take-backup = Go on with the copy
damage-last = Other ways
damage-again = Have you put the file right yourself, or put a copy in its place? Then try again.
damage-empty = Begin with an empty log
damage-empty-title = Begin with an empty log?
damage-empty-text = Nothing that you recorded will be in it. The damaged files and the copies stay where they are.
damage-empty-yes = Yes, begin empty

## The lock of the log

unlock-field = Passphrase or recovery code
unlock-do = Open
unlock-forgot = Forgot your passphrase?
unlock-forgot-code = Type your recovery code in its place. It is the one you wrote down when you set up the lock. Then choose a new passphrase in the settings, under “Lock”.
unlock-forgot-lost = If you have lost both, nobody can open this log.
unlock-need = Type your passphrase or your recovery code.
unlock-wrong = { $count ->
    [one] That is not right. Check it and type it again.
   *[other] That is not right. It was wrong { $count } times in a row. Check it and type it again.
}
unlock-wait = { $count ->
    [one] You can try again in one second.
   *[other] You can try again in { $count } seconds.
}
unlock-wait-minutes = { $count ->
    [one] You can try again in one minute.
   *[other] You can try again in { $count } minutes.
}
unlock-wait-over = You can try again now.
unlock-busy = Opening …

app-lock-title = Lock
app-lock-demo = There is no lock on the made-up patient.
app-lock-off = Your log is not locked. Anyone who can use this computer can read it.
app-lock-set-up = Set up a lock
app-lock-final = If you lose both your passphrase and your recovery code, your log is lost for good. Nobody can open it then, and nobody can help. This is true of all its copies, too.
app-lock-what = With a lock, your log and its copies open only with your passphrase or with a recovery code. Reminders then say nothing private.
app-lock-new = New passphrase
app-lock-again = The same passphrase once more
app-lock-need = Type a passphrase.
app-lock-differ = The two are not the same. Type it once more.
app-lock-code = Your recovery code
app-lock-code-text = Write this code on paper and keep it in a safe place. It opens your log if you forget your passphrase. It is shown only now.
app-lock-code-written = I have written it down
app-lock-code-back = Type the code from your paper
app-lock-code-back-hint = Then it is sure that you have it right. Dashes and large or small letters do not matter.
app-lock-code-need = Type the code that you wrote down.
app-lock-code-wrong = This is not the code. Check what you wrote down, and type it again.
app-lock-code-again = Show the code again
app-lock-finish = Lock my log
app-lock-finish-code = Use the new code
app-lock-busy = At work on it. This can take a minute …
app-lock-done = Your log is locked from now on.
app-lock-on = Your log and its copies open only with your passphrase or your recovery code.
app-lock-plain-copies = Copies in this place are not locked yet. Tend locks them when it copies there again. If it is a disk or a stick, plug it in, then press “Copy now” among your copies.
app-lock-now = Lock now
app-lock-after = Lock by itself when nobody has used Tend for
app-lock-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
app-lock-never = Never by itself
app-lock-word = Your passphrase or recovery code now
app-lock-change = Change the passphrase
app-lock-change-do = Change it
app-lock-changed = Your passphrase is changed.
app-lock-new-code = Make a new recovery code
app-lock-new-code-text = The old code holds until you have typed back the new one.
app-lock-new-code-done = The new code holds. The old one does not open your log any more.
app-lock-remove = Remove the lock
app-lock-remove-text = Anyone who can use this computer can then read your log and its copies.
app-lock-removed = The lock is removed.

## The report for a therapist (put together in src-tauri/crates/report)

report-date = { $day } { $year }
report-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
report-span = { $from } to { $to }
report-list-and = { $list } · { $next }
report-named = { $what }: { $text }
report-quoted = “{ $text }”
report-unanswered = —
report-title = Tend report
report-title-of = Tend report: { $episodes }
report-subject = Pain, movement and massage from { $from } to { $to }
report-head = Report of { $date }
report-head-period = { $span }
report-foot-made = Made with Tend { $version } on { $date } from the patient’s own entries. It makes no diagnosis.
report-foot-care = Massage goes with medical care, never instead of it.
report-foot-page = Page { $page } of { $pages }
report-foot-id = Episode { $id }

report-others = Also in this report, each on a page of its own
report-other = { $title }: { $phase }. { $urgency }
report-left-out = Not in this report: { $title }, closed on { $date }.
report-attention-emergency_hold = Emergency sign
report-attention-same_day_hold = To be seen the same day
report-attention-clearance_hold = Waits for clearance
report-attention-pt_first_hold = Physio visit first
report-attention-severe = Severe pain, or a doctor soon
report-attention-setback = Setback
report-attention-no_gain = No gain in 4 weeks
report-attention-lapse = Massages lapsed
report-attention-stale = Few answers
report-attention-steady = Nothing urgent
report-attention-nothing_open = Closed

report-hold-emergency = Emergency sign: help is needed now
report-hold-same_day = Danger sign: a doctor has to see this the same day
report-hold-clearance = No clearance yet: massage waits
report-hold-pt_first = A physio visit has to come first
report-hold-emergency-do = Call emergency services if this has not been done. No massage until a clearance is noted.
report-hold-same_day-do = See that a doctor looks at it today. No massage until a clearance is noted.
report-hold-clearance-do = No massage until the surgical team’s word is noted.
report-hold-pt_first-do = No massage until a physio visit or a clearance is noted.
report-hold-since = Held since { $date }
report-hold-sign = Noted on { $date }: { $sign }
report-hold-surgery = No word of the surgical team since the opening on { $date }
report-hold-crepitus = Joint noise with pain or swelling
report-hold-other = (in another episode)
report-hold-was-emergency = emergency sign
report-hold-was-same_day = doctor the same day
report-hold-was-clearance = wait for clearance
report-hold-was-pt_first = physio first
report-alert-severe_pain = Pain is severe
report-alert-severe_pain-why = The week’s mean is 7 or more, or the latest answer was, or activity pain averages 8 or more.
report-alert-see_doctor_soon = A sign that a doctor should look at soon
report-alert-see_doctor_soon-why = Noted by the patient, and no clearance since.
report-alert-amber_flare = A flare
report-alert-amber_flare-why = The patient said so, or pain is 2 or more above the days before.
report-clear = No danger sign on record in this period
report-clear-now = No danger sign is open now
report-clear-unseen = No check-in in this period: a danger sign would not show
report-clear-silent = No check-in since { $date }: nothing newer would show here.
report-clear-never = No check-in yet: nothing would show here.
report-clear-last = Noted in this period: { $sign } ({ $date }).
report-clear-hold = Held in this period: { $what }, { $span }.
report-closed-title = Closed on { $date }
report-closed-how = This is how it stood then. Nothing is held or suggested.

report-who-born = born { $year }
report-who-general = as active as most
report-who-highly_active = very active
report-what-injury = Injury
report-what-surgery = After surgery
report-what-gradual_onset = Came on slowly
report-what-desk_pain = Desk-work pain
report-what-exercise_soreness = Soreness after exercise
report-what-upkeep = Upkeep
report-since-onset = since { $date } ({ $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
})
report-since-opened = logged from { $date } on

report-phase-title = Phase
report-phase-protect = Protect
report-phase-recovery = Recovery
report-phase-taper = Taper
report-phase-maintenance = Maintenance
report-phase-soreness = Soreness
report-phase-since = Since { $date }, day { $day }.
report-phase-clock = Its clock began again on { $date }.
report-reason-opened = Started here when the log began.
report-reason-acute_inflammation = Stepped back: swelling, warmth or redness was marked.
report-reason-setback = Stepped back: two entries clearly worse than the days before.
report-reason-recurrence = Stepped back: clearly worse after a month or more in maintenance.
report-reason-drift = Stepped back: values slid back slowly.
report-reason-acute_signs_settled = Swelling, warmth and redness had settled.
report-reason-criteria_met = All four criteria were met.
report-reason-criteria_sustained = All four criteria stayed met over time.
report-next = { $phase } no earlier than { $date }.
report-next-open = { $phase } waits for { $tier ->
    [none] the acute signs to settle
    [strict] the four strict criteria
   *[basic] the four criteria
}.
report-next-held = Nothing moves on while held.

report-pain-title = Pain at rest, 0–10
report-pain-from-to = { $first } to { $now }
report-pain-down = Down by { $points ->
    [one] 1 point
   *[other] { $points } points
} ({ $share } %).
report-pain-up = Up by { $points ->
    [one] 1 point
   *[other] { $points } points
} ({ $share } %).
report-pain-up-points = Up by { $points ->
    [one] 1 point
   *[other] { $points } points
}.
report-pain-same = No change.
report-pain-basis = Mean of the first 5 answered days, which may lie before the picture, to mean of the last 7.
report-pain-no-now = Now not known
report-pain-no-now-why = First { $first }. Fewer than 5 of the last 7 days are answered. Latest: { $latest } on { $date }.
report-pain-too-few = Too few answers
report-pain-too-few-why = It takes 5 answered days. Latest: { $latest } on { $date }.
report-pain-none = No answer
report-pain-none-why = Pain was not answered in this period.

report-done-title = Massages done
report-done-of = { $done } of { $due }
report-done-none = None due
report-done-missed = { $missed ->
    [0] None missed
   *[other] { $missed } missed
}, { $skipped ->
    [0] none skipped
   *[other] { $skipped } skipped
}.
report-done-others-missed = { $count ->
    [one] 1 physio or exercise session missed.
   *[other] { $count } physio or exercise sessions missed.
}
report-done-unplanned = { $count } more done without a plan.
report-done-suspended = { $count } paused by a hold, not counted.
report-done-bar = { $done } done, { $missed } missed, { $skipped } skipped of { $due } that were due

report-criteria-title = The four criteria
report-criteria-met = { $met } of 4 met
report-criteria-basic = From the entries of { $span }. All four have to be met to leave recovery.
report-criteria-strict = From the entries of { $span }. The strict form has to be met to leave taper.
report-criteria-watch = From the entries of { $span }. They only watch here: nothing waits for them.
report-criteria-criterion = Criterion
report-criteria-status = Status
report-criteria-now = Now
report-criteria-needed = Needed
report-criterion-pain = Pain has gone down
report-criterion-movement = Normal movement is back
report-criterion-inflammation = No longer inflamed
report-criterion-function = Activity goes better
report-status-met = Met
report-status-not_met = Not yet
report-status-not_enough_data = Not enough data
report-now-mean = mean { $value }
report-now-unknown = no mean: { $missing ->
    [one] 1 more day needed
   *[other] { $missing } more days needed
}
report-now-first = first { $value }
report-now-worst-day = highest day { $value }
report-now-clear = { $count ->
    [one] 1 clear day running
   *[other] { $count } clear days running
}
report-now-signs = { $count ->
    [0] no day with a sign
    [one] 1 day with a sign
   *[other] { $count } days with a sign
}
report-now-inflammation-unknown = too few recent answers
report-now-activity-pain = activity pain up to { $value }
report-now-unsettled = { $count ->
    [0] no bad morning noted
    [one] 1 bad morning
   *[other] { $count } bad mornings
}
report-now-usual-yes = back at usual activity
report-now-usual-no = not back at usual activity
report-now-usual-unknown = usual activity not answered
report-needed-pain = at most { $acceptable }; and at most { $low }, or { $points } points or 30 % below the first
report-needed-pain-upkeep = or at most { $usual } above the usual
report-needed-pain-strict = no day above { $worst }
report-needed-movement = at least { $mean }
report-needed-movement-upkeep = or at most { $usual } below the usual
report-needed-inflammation = latest { $days } answered days clear
report-needed-inflammation-strict = no sign in 7 days, 5 answered
report-needed-function = at least { $mean }, or { $gain } above the first
report-needed-function-upkeep = or at most { $usual } below the usual
report-needed-activity = activity pain at most { $pain }, settled by morning
report-needed-usual = back at usual activity

report-picture-title = How it went
report-picture-phases = Phases
report-picture-phases-alt = Phases from { $span }: { $phases }.
report-picture-phase-alt = { $phase } { $from } to { $to }
report-picture-massage = Massage
report-picture-visits = Physio
report-picture-exercise = Exercise
report-picture-flares = Flares
report-picture-holds = Holds
report-picture-sessions-alt = { $kind } sessions from { $span }: { $done } done, { $not_done } not done. Done on: { $dates }.
report-picture-flares-alt = Flares from { $span }: { $dates }.
report-picture-holds-alt = Holds from { $span }: { $holds }.
report-picture-hold-alt = { $what } { $from } to { $to }
report-picture-no-dates = none
report-picture-pain = Pain at rest
report-picture-pain-scale = 10 = worst
report-picture-movement = Movement
report-picture-movement-scale = 10 = as before
report-picture-function = Function
report-picture-function-scale = 10 = as before
report-picture-alt = { $measure } from { $span }, 0 to 10, { $scale }. First { $first }, now { $now }. Lowest day { $least }, highest { $most }. { $answered } of { $dates } days answered. { $means }
report-picture-weeks = Means by week: { $means }.
report-picture-spans = Means by { $days } days: { $means }.
report-picture-nothing = { $measure } from { $span }: no answer.
report-picture-unknown = not known
report-picture-legend = Line: day means; a gap is a gap.
report-picture-legend-hollow = Hollow point: written later or edited.
report-picture-legend-session = Filled: done. Hollow: not done.
report-picture-empty = not answered in this period

report-massage-title = Massage now
report-massage-prescribed = Prescribed by { $by } from { $from } on: { $frequency }.
report-massage-prescribed-until = Prescribed by { $by }, { $span }: { $frequency }.
report-massage-own = Tend alone would suggest: { $frequency }.
report-massage-held = Paused by the hold. Without it: { $frequency }.
report-massage-pressure-none = No pressure
report-massage-pressure-light = Light pressure
report-massage-pressure-comfortable = Comfortable pressure, discomfort at most 3 of 10
report-massage-pressure-broad = Broad, easy pressure
report-massage-dose = { $pressure }, { $least } to { $most } minutes.
report-massage-exercise = Exercise comes first: 2 to 12 minutes, 5 days a week.
report-massage-practice = Common practice, not proven.
report-frequency-none = No massage
report-frequency-week = { $min ->
    [one] Once a week
    [2] Twice a week
   *[other] { $min } times a week
}
report-frequency-week-range = { $min } to { $max } a week, { $suggested } suggested
report-frequency-days = { $min ->
    [one] Every day
   *[other] Every { $min } days
}
report-frequency-days-range = Every { $min } to { $max } days, { $suggested } suggested
report-frequency-optional = { $frequency }, optional
report-rule-cap = Capped by a clearance.
report-rule-settling = Lowered: it settles after a step back.
report-rule-amber = Lowered: a flare or severe pain.
report-relief-title = Before and after massage
report-relief = Pain { $before } before, { $after } after, mean of { $count ->
    [one] 1 massage
   *[other] { $count } massages
}.
report-relief-worse = Higher after than before: { $count } of { $of }.
report-relief-none = No massage tells both.
report-cautions-title = Cautions
report-cautions-none = None named.
report-caution-anticoagulants = blood thinners
report-caution-bleeding_disorder = bleeds easily
report-caution-cancer_treatment = cancer treatment
report-caution-pregnancy = pregnancy
report-caution-osteoporosis = brittle bones
report-caution-fragile_skin = fragile skin
report-caution-heart_disease = heart trouble
report-caution-local_wound_or_infection = wound or infection at the place
report-caution-recent_fracture = recent fracture

report-changed-title = Changed since the last report ({ $date })
report-changed-title-weeks = Changed in the last 4 weeks
report-changed-title-opening = Changed since the log began
report-changed-none = Nothing of the phase, the criteria, the holds, the frequency or the pressure.
report-changed-phase = { $date }: { $from } to { $to }. { $why }
report-changed-clock = { $date }: { $to } began again. { $why }
report-changed-hold-began = { $date }: a hold began, { $what }.
report-changed-hold-ended = { $date }: a hold ended, { $what }.
report-changed-frequency = Massage: { $from } before, now { $to }.
report-changed-pressure = Pressure: { $from } before, now { $to }.
report-changed-criterion = { $criterion }: { $from } before, now { $to }.
report-more = { $count ->
    [one] One more is in the appendix.
   *[other] { $count } more are in the appendix.
}
report-questions-title = To talk about
report-questions-none = Nothing stands out.
report-question-clearance-emergency = Has the emergency sign been looked at? May massage go on, and when?
report-question-clearance-same_day = Has a doctor seen the sign? May massage go on, and when?
report-question-clearance-clearance = What does the surgical team allow, and from when?
report-question-clearance-pt_first = What did the physio find? May massage go on?
report-question-danger_sign = The patient noted { $sign } on { $date }. Who looked at it, and what was found?
report-question-setback = What led to the step back of { $date }?
report-question-no_gain = Pain has not gained in 4 weeks. Is there another way?
report-question-severe_pain = The pain is severe. What would ease it, and who should look?
report-question-see_doctor = Should a doctor look at the sign noted?
report-question-worse_after = Pain was higher after { $count } massages than before. Lighter, shorter, or other?
report-question-not_done = { $count } massages did not happen. What stood in the way?
report-question-prescription_ends = The prescription ends on { $date }. Does it go on?
report-question-few_answers = Too few answers to tell. What would make a check-in easier?
report-question-lowest_activity = “{ $activity }” goes least well. What would help it?
report-recorded-title = How complete this is
report-recorded = Check-ins on { $answered } of { $dates } days; { $late ->
    [0] none
   *[other] { $late }
} written later, { $edited ->
    [0] none
   *[other] { $edited }
} edited.
report-recorded-last = Last check-in: { $date }.
report-recorded-never = No check-in yet.

report-appendix = Appendix: { $title }
report-appendix-lead = What page one rests on, from { $span }.
report-also = Further sites: { $sites }.
report-entries-title = Check-ins
report-entries-none = No check-in in this period.
report-entries-legend = 0–10 unless said otherwise. Pain: 10 = worst. Movement and function: 10 = as before. L = written later than the day it describes. E = edited. — = not answered.
report-entries-absent = Never answered: { $questions }.
report-entries-function = Function, in this order: { $activities }.
report-entry-when = When
report-entry-pain = Pain
report-entry-pain_activity = Activity pain
report-entry-movement = Movement
report-entry-function = Function
report-entry-signs = Swelling, warmth, redness
report-entry-night = Woken by pain
report-entry-stiff = Stiff, min
report-entry-settled = Pain settled
report-entry-usual = Usual activity
report-entry-flare = Flare
report-entry-noise = Joint noise
report-entry-sleep = Sleep, h
report-entry-stress = Stress
report-entry-load = Load, min
report-entry-mark = Mark
report-entry-yes = yes
report-entry-no = no
report-entry-late = L
report-entry-edited = E
report-sign-swelling = swelling
report-sign-warmth = warmth
report-sign-redness = redness
report-severity-none = none
report-severity-mild = mild
report-severity-marked = marked
report-noise-none = none
report-noise-painless = noise
report-noise-painful = painful
report-own-title = The patient’s own measures
report-own-lead = The patient chose these. They stand apart from the four criteria and change nothing in the verdict.
report-own-legend = — = not answered. The pictures run from { $span }. { $days ->
    [one] Each point is a day, or the mean of its answers.
   *[other] Each point is the mean of { $days } days.
} A gap is time without an answer.
report-own-measure = Measure
report-own-answered = Answered
report-own-latest = Latest
report-own-range = Lowest to highest
report-own-picture = Over time
report-own-kind-scale = 0–10
report-own-kind-number = number
report-own-kind-yes_no = yes or no
report-own-retired = no longer asked
report-own-count = { $answered } of { $check_ins }
report-own-between = { $least } to { $most }
report-own-yes-no = { $yes } yes, { $no } no
report-own-alt = { $name } from { $span }. Check-ins answered: { $count }. Answers: { $range }. Latest: { $latest }.
report-own-left-out = { $count ->
    [one] 1 check-in answers none of these and is not listed.
   *[other] { $count } check-ins answer none of these and are not listed.
}
report-notes-title = Danger signs and notes
report-notes-none = None in this period.
report-notes-at = { $date }, { $time }
report-notes-session = { $date }, { $kind }
report-sessions-title = Sessions
report-sessions-none = No session in this period.
report-session-planned = Planned
report-session-done = Done
report-session-kind = Kind
report-session-status = Status
report-session-minutes = Minutes
report-session-pressure = Pressure
report-session-before = Pain before
report-session-after = Pain after
report-session-by = With
report-kind-massage = Massage
report-kind-self_massage = Self-massage
report-kind-pt = Physio
report-kind-exercise = Exercise
report-came-planned = planned
report-came-done = done
report-came-skipped = skipped
report-came-missed = missed
report-came-suspended = paused
report-given-light = light
report-given-comfortable = comfortable
report-given-broad = broad
report-given-firm = firm
report-care-title = Clearances and prescriptions
report-care-none = None noted.
report-care-clearance = Cleared by { $by } on { $date }.
report-care-clearance-most = Cleared by { $by } on { $date }, at most { $most } massages a week.
report-history-title = Path so far
report-history-opened = { $date }: started in { $to }. { $why }
report-rules-title = The rules and their thresholds
report-rules-lead = No study has tested these numbers for choosing how often to have massage. They come from other uses, or are Tend’s own choice, as each line says. Values are of { $date }.
report-rules-test = Rule
report-rules-value = Value
report-rules-status = Status
report-rules-source = Source
report-tier-basic = basic
report-tier-strict = strict
report-role-required = needed
report-role-any_of = one of these
report-role-suffices = enough alone
report-rule-line = { $rule } ({ $tier }, { $role })
report-test-pain_acceptable = Mean pain { $threshold } or less
report-test-pain_low = Mean pain { $threshold } or less
report-test-pain_drop_points = Mean pain down by { $threshold } points or more
report-test-pain_drop_share = Mean pain down by 30 % or more
report-test-pain_back_to_usual = Mean pain at most { $threshold } above the usual
report-test-pain_worst_day = No day with pain above { $threshold }
report-test-movement_mean = Mean movement { $threshold } or more
report-test-movement_mean_strict = Mean movement { $threshold } or more
report-test-movement_back_to_usual = Mean movement at most { $threshold } below the usual
report-test-inflammation_latest_three = Latest { $threshold } answered days without a sign
report-test-inflammation_window = No sign in 7 days, 5 of them answered
report-test-function_mean = Mean function { $threshold } or more
report-test-function_gain = Mean function up by { $threshold } or more
report-test-function_back_to_usual = Mean function at most { $threshold } below the usual
report-test-usual_activity = Back at usual activity or sport
report-test-activity_pain = Activity pain never above { $threshold }
report-test-pain_settled = Activity pain settled by each morning
report-test-usual_activity_strict = Back at usual activity or sport
report-value-yes = yes
report-value-no = no
report-value-unknown = not known
report-value-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
report-source-farrar_2001 = Farrar 2001: 2 points or 30 % less mattered in trials of long-standing pain
report-source-boonstra_2016 = Boonstra 2016: 3 or less counted as low
report-source-pain_monitoring = Pain-monitoring model (Thomeé 1997, Silbernagel 2007), made for tendon pain
report-source-houck_2019 = Houck 2019: 7 or more counted as good enough
report-source-abbott_2014 = Abbott 2014: a gain of 2 on people’s own activities mattered
report-source-product_choice = Tend’s own choice
report-evidence-title = What is known, and how sure it is
report-evidence-line = { $standing }. { $note }

## What the packages say of Tend: in menus and in stores (put together in xtask/src/dist)

package-summary = Plan your recovery, and when to have a massage
package-about = Tend keeps a short diary of pain and movement with you. It shows how far you have come, and how often massage may fit now. It plans the sessions on days that suit you, and reminds you of each one.
package-not = Tend is no medical device. It makes no diagnosis and does not take the place of care.
package-private = What you write stays on this computer. No account, no network.
package-keywords = recovery;pain;massage;rehab;diary;physiotherapy
