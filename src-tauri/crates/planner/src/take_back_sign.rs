//! A danger sign that was noted by mistake is taken back.
//!
//! Deliberately absent: any other answer. What else was told in that check-in stays, and so does
//! the check-in when nothing else is in it: how it was before is kept with it.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::{CheckIn, Flag};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change};

/// Takes one sign out of one check-in: the danger sign `flag`, or the answer about joint noise
/// where there is none. Every other sign stays, and holds on. The check-in may be of an episode
/// that is closed: its sign can hold the open ones, and there would be no other way to it.
///
/// # Errors
/// No such check-in or sign, or the log book's own.
pub fn take_back_sign(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    check_in: Uuid,
    flag: Option<Flag>,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.check_in(check_in)?))?;
    let of = stored.map(|stored| stored.episode);
    change::record(logbook, now, ChangeKind::SignTakenBack, of, |log| {
        let stored = log.check_in(check_in)?;
        let left = stored.and_then(|stored| without(stored.check_in, flag));
        let left = left.ok_or(Refusal::new(RefusalCode::NotFound))?;
        Ok(log.update_check_in(&left)?)
    })
}

/// The check-in without the sign; nothing where the sign is not in it.
fn without(mut check_in: CheckIn, flag: Option<Flag>) -> Option<CheckIn> {
    match flag {
        Some(flag) => {
            let place = check_in.flags.iter().position(|each| *each == flag)?;
            check_in.flags.remove(place);
        }
        None => {
            check_in.crepitus.take()?;
        }
    }
    Some(check_in)
}
