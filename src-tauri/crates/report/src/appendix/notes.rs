//! Danger signs and notes in full, of check-ins and of sessions.

use chrono::{DateTime, FixedOffset};
use recovery::{CheckIn, Session};

use crate::appendix::{Item, Listed};
use crate::case::Case;
use crate::page::noted;

pub(super) fn notes(case: &Case<'_>) -> Listed {
    let mut items: Vec<_> = case
        .check_ins()
        .into_iter()
        .flat_map(|check_in| of_check_in(case, check_in))
        .chain(
            case.episode
                .sessions
                .iter()
                .filter_map(|each| of_session(case, each)),
        )
        .collect();
    items.sort_by_key(|(at, _)| *at);
    Listed {
        title: case.says.plain("report-notes-title"),
        items: items.into_iter().map(|(_, item)| item).collect(),
        none: case.says.plain("report-notes-none"),
    }
}

type At = DateTime<FixedOffset>;

fn of_check_in(case: &Case<'_>, check_in: &CheckIn) -> Vec<(At, Item)> {
    let says = case.says;
    let signs = check_in.flags.iter().map(|flag| noted(case, *flag));
    signs
        .chain(check_in.note.clone())
        .map(|text| {
            let values = [
                ("date", says.date(check_in.date()).into()),
                ("time", check_in.at.format("%H:%M").to_string().into()),
            ];
            let of = says.with("report-notes-at", &values);
            (check_in.at, Item { of, text })
        })
        .collect()
}

fn of_session(case: &Case<'_>, session: &Session) -> Option<(At, Item)> {
    let says = case.says;
    let date = session.date().filter(|date| case.period.contains(*date))?;
    let at = match session.done_at {
        Some(at) => at,
        None => session.planned_for?.and_utc().fixed_offset(),
    };
    let values = [
        ("date", says.date(date).into()),
        (
            "kind",
            says.coded("report-kind", session.kind.code()).into(),
        ),
    ];
    let of = says.with("report-notes-session", &values);
    let text = session.note.clone()?;
    Some((at, Item { of, text }))
}
