//! What is told of a session that was done.

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{Session, SessionStatus};

use crate::draft::DoneDraft;
use crate::{Refusal, parse};

/// A session as it is once it was done, in an episode opened on `opened`.
///
/// # Errors
/// The field that is wrong.
pub(crate) fn parsed(
    session: Session,
    draft: DoneDraft,
    opened: NaiveDate,
    now: DateTime<FixedOffset>,
) -> Result<Session, Refusal> {
    let at = parse::past_moment("at", draft.at, now)?;
    parse::not_before("at", at.date_naive(), opened)?;
    Ok(Session {
        status: SessionStatus::Done,
        done_at: Some(at),
        minutes: parse::whole("minutes", draft.minutes, 1, 480)?,
        pressure: draft.pressure,
        pain_before: parse::score("pain_before", draft.pain_before)?,
        pain_after: parse::score("pain_after", draft.pain_after)?,
        note: parse::text("note", draft.note, parse::NOTE)?,
        ..session
    })
}

#[cfg(test)]
mod tests {
    use recovery::SessionKind;
    use uuid::Uuid;

    use super::*;
    use crate::RefusalCode;

    fn refused(change: impl FnOnce(&mut DoneDraft)) -> Option<(RefusalCode, String)> {
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        let planned = Session {
            id: Uuid::nil(),
            kind: SessionKind::Massage,
            planned_for: None,
            status: SessionStatus::Planned,
            done_at: None,
            minutes: None,
            pressure: None,
            pain_before: None,
            pain_after: None,
            provider: None,
            note: None,
        };
        let mut draft = DoneDraft::default();
        change(&mut draft);
        parsed(planned, draft, "2026-03-01".parse().unwrap(), now)
            .err()
            .map(|refusal| (refusal.code, refusal.field.unwrap_or_default()))
    }

    #[test]
    fn a_session_takes_1_to_480_minutes() {
        let out = Some((RefusalCode::OutOfRange, "minutes".to_owned()));
        assert_eq!(refused(|draft| draft.minutes = Some(0)), out);
        assert_eq!(refused(|draft| draft.minutes = Some(1)), None);
        assert_eq!(refused(|draft| draft.minutes = Some(480)), None);
        assert_eq!(refused(|draft| draft.minutes = Some(481)), out);
    }

    #[test]
    fn pain_before_and_after_are_scores() {
        let out = |field: &str| Some((RefusalCode::OutOfRange, field.to_owned()));
        assert_eq!(
            refused(|draft| draft.pain_before = Some(11)),
            out("pain_before")
        );
        assert_eq!(
            refused(|draft| draft.pain_after = Some(-1)),
            out("pain_after")
        );
    }

    #[test]
    fn a_session_was_done_between_the_opening_and_now() {
        let at = |text: &str| {
            let moment = text.parse().ok();
            refused(|draft| draft.at = moment)
        };
        let field = |code| Some((code, "at".to_owned()));
        assert_eq!(at("2026-03-02T12:00:00"), None);
        assert_eq!(at("2026-03-02T12:01:00"), field(RefusalCode::InFuture));
        assert_eq!(at("2026-03-01T00:00:00"), None);
        assert_eq!(at("2026-02-28T23:59:00"), field(RefusalCode::BeforeEpisode));
    }
}
