//! A professional's word that care may go on.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::Clearance;
use uuid::Uuid;

use crate::draft::ClearanceDraft;
use crate::view::Overview;
use crate::{Refusal, change, episode, parse};

/// Records a clearance. It may belong to a closed episode: a danger sign recorded there can
/// still hold the open ones. It may be dated before the opening: a surgeon's word often is.
///
/// # Errors
/// A field of the draft, no such episode, or the log book's own.
pub fn record_clearance(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: ClearanceDraft,
) -> Result<Overview, Refusal> {
    let clearance = parsed(draft, now)?;
    let kind = ChangeKind::ClearanceRecorded;
    change::record(logbook, now, kind, Some(episode), |log| {
        episode::any(log, episode)?;
        Ok(log.add_clearance(episode, &clearance)?)
    })
}

/// The clearance a draft stands for, with an identity of its own.
///
/// # Errors
/// A field of the draft.
pub(crate) fn parsed(
    draft: ClearanceDraft,
    now: DateTime<FixedOffset>,
) -> Result<Clearance, Refusal> {
    let at = parse::past_moment("at", draft.at, now)?;
    parse::in_calendar("at", at.date_naive())?;
    Ok(Clearance {
        id: Uuid::new_v4(),
        at,
        by: parse::needed("by", draft.by, parse::NAME)?,
        max_per_week: parse::whole("max_per_week", draft.max_per_week, 1, 7)?,
        note: parse::text("note", draft.note, parse::NOTE)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RefusalCode;

    fn refused(change: impl FnOnce(&mut ClearanceDraft)) -> Option<(RefusalCode, String)> {
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        let mut draft = ClearanceDraft {
            by: "Dr. Ada".to_owned(),
            at: None,
            max_per_week: Some(2),
            note: None,
        };
        change(&mut draft);
        parsed(draft, now)
            .err()
            .map(|refusal| (refusal.code, refusal.field.unwrap_or_default()))
    }

    #[test]
    fn a_clearance_allows_one_to_seven_a_week() {
        let out = Some((RefusalCode::OutOfRange, "max_per_week".to_owned()));
        assert_eq!(refused(|draft| draft.max_per_week = Some(0)), out);
        assert_eq!(refused(|draft| draft.max_per_week = Some(1)), None);
        assert_eq!(refused(|draft| draft.max_per_week = Some(7)), None);
        assert_eq!(refused(|draft| draft.max_per_week = Some(8)), out);
    }

    #[test]
    fn a_clearance_is_somebodys_and_has_been_given() {
        let by = |code| Some((code, "by".to_owned()));
        let no_one = refused(|draft| draft.by = String::new());
        assert_eq!(no_one, by(RefusalCode::Required));
        let long = refused(|draft| draft.by = "x".repeat(201));
        assert_eq!(long, by(RefusalCode::TooLong));
        let later = refused(|draft| draft.at = "2026-03-02T12:01:00".parse().ok());
        assert_eq!(later, Some((RefusalCode::InFuture, "at".to_owned())));
    }
}
