//! The questions of a check-in that a patient can do without.

use crate::codes::codes;

codes! {
    /// A question of a check-in that need not be asked. Pain and the danger signs are not
    /// among them: they are always asked.
    Question {
        /// Pain at activity.
        PainActivity = "pain_activity",
        /// How well it moves.
        Movement = "movement",
        /// How well the activities that matter go.
        Function = "function",
        /// Swelling, warmth and redness.
        Inflammation = "inflammation",
        /// Minutes of stiffness in the morning.
        MorningStiffness = "morning_stiffness",
        /// Whether pain woke the patient.
        NightPain = "night_pain",
        /// Whether yesterday's pain at activity had settled by the morning.
        PainSettled = "pain_settled",
        /// Whether back at usual activity or sport.
        UsualActivity = "usual_activity",
        /// Joint noise.
        Crepitus = "crepitus",
        /// Hours of sleep.
        SleepHours = "sleep_hours",
        /// Stress.
        Stress = "stress",
        /// Minutes of load.
        LoadMinutes = "load_minutes",
        /// A note.
        Note = "note",
    }
}
