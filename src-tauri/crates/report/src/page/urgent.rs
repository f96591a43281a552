//! What has to be done at once, or that nothing has.

use chrono::NaiveDate;
use recovery::Flag;
use recovery::assessment::{Alert, HeldSign, Hold, HoldCause};
use serde::Serialize;

use crate::case::Case;

/// The alerts that stand at the head, most urgent first.
const HEADED: [Alert; 3] = [Alert::SeverePain, Alert::SeeDoctorSoon, Alert::AmberFlare];

/// After so many days without a check-in it is said at the head; as many as the model's
/// window of seven dates holds.
const SILENT_DAYS: i64 = 7;

/// How loud it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Loudness {
    /// A hold: the loudest.
    Held,
    /// An alert that a visit should not overlook.
    Alerted,
    /// Nothing.
    Clear,
}

/// What has to be done at once, or that nothing has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Urgent {
    pub(crate) loudness: Loudness,
    pub(crate) title: String,
    pub(crate) since: Option<String>,
    pub(crate) lines: Vec<String>,
    pub(crate) todo: Option<String>,
}

impl Urgent {
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        lines.extend(self.since.clone());
        lines.extend(self.lines.iter().cloned());
        lines.extend(self.todo.clone());
        lines
    }
}

pub(super) fn urgent(case: &Case<'_>) -> Urgent {
    if let Some(closed) = case.closed() {
        let says = case.says;
        return Urgent {
            loudness: Loudness::Clear,
            title: says.with("report-closed-title", &[("date", says.date(closed).into())]),
            since: None,
            lines: vec![says.plain("report-closed-how")],
            todo: None,
        };
    }
    match &case.summary.assessment.hold {
        Some(hold) => held(case, hold),
        None => not_held(case),
    }
}

fn held(case: &Case<'_>, hold: &Hold) -> Urgent {
    let says = case.says;
    let level = hold.level.code();
    Urgent {
        loudness: Loudness::Held,
        title: says.coded("report-hold", level),
        since: Some(says.with(
            "report-hold-since",
            &[("date", says.date(hold.since).into())],
        )),
        lines: hold
            .signs
            .iter()
            .map(|sign| held_sign(case, sign))
            .collect(),
        todo: Some(says.coded("report-hold", &format!("{level}-do"))),
    }
}

fn held_sign(case: &Case<'_>, sign: &HeldSign) -> String {
    let says = case.says;
    let what = match (sign.cause, sign.flag) {
        (HoldCause::Surgery, _) => {
            let date = says.date(sign.since).into();
            return says.with("report-hold-surgery", &[("date", date)]);
        }
        (_, Some(flag)) => noted(case, flag),
        (_, None) => says.plain("report-hold-crepitus"),
    };
    let date = says.date(sign.since);
    let line = says.with(
        "report-hold-sign",
        &[("date", date.into()), ("sign", what.into())],
    );
    if sign.episode == case.episode.id {
        line
    } else {
        format!("{line} {}", says.plain("report-hold-other"))
    }
}

/// A sign in the words the patient ticked.
pub(crate) fn noted(case: &Case<'_>, flag: Flag) -> String {
    let ticked = case.says.coded("sign", flag.code());
    case.says.with("report-quoted", &[("text", ticked.into())])
}

fn not_held(case: &Case<'_>) -> Urgent {
    let says = case.says;
    let alerts = &case.summary.assessment.alerts;
    let mut headed = HEADED.iter().filter(|alert| alerts.contains(alert));
    let mut lines = Vec::new();
    let mut earlier = earlier(case);
    let silent = silent(case);
    let clear = if silent.is_some() && case.summary.recorded.check_ins == 0 {
        "report-clear-unseen"
    } else if earlier.is_empty() {
        "report-clear"
    } else {
        "report-clear-now"
    };
    let loudness = if silent.is_some() {
        Loudness::Alerted
    } else {
        Loudness::Clear
    };
    earlier.extend(silent);
    let Some(first) = headed.next() else {
        return Urgent {
            loudness,
            title: says.plain(clear),
            since: None,
            lines: earlier,
            todo: None,
        };
    };
    lines.push(says.coded("report-alert", &format!("{}-why", first.code())));
    for other in headed {
        let (what, why) = (other.code(), format!("{}-why", other.code()));
        let what = says.coded("report-alert", what);
        let text = says.coded("report-alert", &why);
        lines.push(says.with(
            "report-named",
            &[("what", what.into()), ("text", text.into())],
        ));
    }
    lines.push(says.plain(clear));
    lines.extend(earlier);
    Urgent {
        loudness: Loudness::Alerted,
        title: says.coded("report-alert", first.code()),
        since: None,
        lines,
        todo: None,
    }
}

/// That nothing was written for a week or more, so that nothing new would show.
fn silent(case: &Case<'_>) -> Option<String> {
    let says = case.says;
    match case.summary.recorded.last {
        None => Some(says.plain("report-clear-never")),
        Some(last) if (case.on() - last).num_days() >= SILENT_DAYS => {
            let date = says.date(last);
            Some(says.with("report-clear-silent", &[("date", date.into())]))
        }
        Some(_) => None,
    }
}

/// What held or was noted within the dates shown and is over.
fn earlier(case: &Case<'_>) -> Vec<String> {
    let says = case.says;
    let year = chrono::Datelike::year(&case.on());
    let mut lines: Vec<_> = case
        .summary
        .holds
        .iter()
        .map(|hold| {
            let what = says.coded("report-hold-was", hold.level.code());
            let span = says.span(hold.from, hold.to);
            says.with(
                "report-clear-hold",
                &[("what", what.into()), ("span", span.into())],
            )
        })
        .collect();
    if let Some((date, flag)) = last_flag(case) {
        let sign = noted(case, flag);
        let date = says.day_in(date, year);
        lines.push(says.with(
            "report-clear-last",
            &[("sign", sign.into()), ("date", date.into())],
        ));
    }
    lines
}

fn last_flag(case: &Case<'_>) -> Option<(NaiveDate, Flag)> {
    let check_in = case
        .check_ins()
        .into_iter()
        .rfind(|check_in| !check_in.flags.is_empty())?;
    let flag = check_in.flags.iter().min_by_key(|flag| flag.level())?;
    Some((check_in.date(), *flag))
}

#[cfg(test)]
mod tests {
    use recovery::{Clearance, Log};
    use uuid::Uuid;

    use super::*;
    use crate::testing::{day, knee, noon, page, pain};

    fn with_flag(n: u64, flag: Flag) -> Log {
        let mut noted = pain(n, 3);
        noted.flags = vec![flag];
        knee(vec![noted])
    }

    #[test]
    fn a_hold_says_since_when_why_and_what_to_do() {
        let urgent = page(&with_flag(2, Flag::ChestPain), 5).urgent;
        assert_eq!(urgent.loudness, Loudness::Held);
        assert_eq!(urgent.title, "Emergency sign: help is needed now");
        assert_eq!(urgent.since.as_deref(), Some("Held since 4 March 2026"));
        assert_eq!(
            urgent.lines,
            ["Noted on 4 March 2026: “Chest pain, or a tight, heavy chest”"]
        );
        assert!(urgent.todo.unwrap().starts_with("Call emergency services"));
    }

    #[test]
    fn a_hold_that_is_over_is_told_as_over() {
        let mut log = with_flag(2, Flag::CannotBearWeight);
        log.episodes[0].clearances = vec![Clearance {
            id: Uuid::from_u128(9),
            at: noon(4),
            by: "Dr Lee".to_owned(),
            max_per_week: None,
            note: None,
        }];
        let urgent = page(&log, 8).urgent;
        assert_eq!(urgent.loudness, Loudness::Clear);
        assert_eq!(urgent.title, "No danger sign is open now");
        assert_eq!(urgent.lines.len(), 2, "{:?}", urgent.lines);
    }

    #[test]
    fn severe_pain_without_a_hold_is_at_the_head_and_said_not_to_hold() {
        let log = knee((0..8).map(|n| pain(n, 8)).collect());
        let urgent = page(&log, 7).urgent;
        assert_eq!(urgent.loudness, Loudness::Alerted);
        assert_eq!(urgent.title, "Pain is severe");
        let last = urgent.lines.last().unwrap();
        assert_eq!(last, "No danger sign on record in this period");
    }

    #[test]
    fn that_nothing_was_written_is_never_said_as_nothing_is_wrong() {
        let urgent = page(&knee(vec![pain(0, 2)]), 20).urgent;
        assert_eq!(urgent.loudness, Loudness::Alerted);
        let silent = "No check-in since 2 March 2026: nothing newer would show here.";
        assert_eq!(urgent.lines, [silent]);
        let urgent = page(&knee(vec![pain(0, 2)]), 90).urgent;
        assert_eq!(
            urgent.title,
            "No check-in in this period: a danger sign would not show"
        );
        let urgent = page(&knee(Vec::new()), 0).urgent;
        assert_eq!(urgent.lines, ["No check-in yet: nothing would show here."]);
    }

    #[test]
    fn that_there_is_nothing_is_one_line() {
        let urgent = page(&knee(vec![pain(0, 2)]), 1).urgent;
        assert_eq!(urgent.lines(), ["No danger sign on record in this period"]);
    }

    #[test]
    fn of_a_closed_episode_nothing_is_urgent() {
        let mut log = with_flag(2, Flag::ChestPain);
        log.episodes[0].closed = Some(day(5));
        let urgent = page(&log, 9).urgent;
        assert_eq!(urgent.title, "Closed on 7 March 2026");
    }
}
