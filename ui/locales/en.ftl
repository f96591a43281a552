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

