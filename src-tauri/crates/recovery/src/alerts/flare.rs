//! **amber_flare**: pain stands out from the week before, or the patient pressed "I'm
//! flaring" (the latest answer within 2 days). It calls for light pressure and the lower end
//! of the frequency.
//!
//! **post_session_soreness**: pain stands out, and a massage explains it. Soreness passes;
//! it changes nothing.
//!
//! Sources: as for `raised` and `excused` in the phases; a flare needs a button, not only
//! scores, Costa 2019 (J Pain 20:1267).

use super::Situation;
use crate::dates;
use crate::phases::soreness::{excused, raised};

/// How many days the button counts. Product choice.
const BUTTON_DAYS: u64 = 2;

pub(super) fn amber_flare(s: &Situation) -> bool {
    let flare = s.case.diary.days.flare();
    let pressed = flare.between(dates::before(s.on, BUTTON_DAYS), s.on).last();
    pressed.is_some_and(|day| day.value) || raised(s.case, s.on) && !excused(s.case, s.on)
}

pub(super) fn post_session_soreness(s: &Situation) -> bool {
    raised(s.case, s.on) && excused(s.case, s.on) && !amber_flare(s)
}
