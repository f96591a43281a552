//! What to talk about at the visit.

use summary::Question;

use crate::case::Case;
use crate::page::Block;
use crate::page::urgent::noted;
use crate::shown::one_line;

pub(super) fn questions(case: &Case<'_>) -> Block {
    let says = case.says;
    let mut lines: Vec<_> = case
        .summary
        .questions
        .iter()
        .map(|question| asked(case, *question))
        .collect();
    let list = !lines.is_empty();
    if !list {
        lines.push(says.plain("report-questions-none"));
    }
    Block {
        title: says.plain("report-questions-title"),
        lead: None,
        lines,
        list,
    }
}

fn asked(case: &Case<'_>, question: Question) -> String {
    let says = case.says;
    match question {
        Question::Clearance(level) => says.coded("report-question-clearance", level.code()),
        Question::DangerSign(flag, date) => says.with(
            "report-question-danger_sign",
            &[
                ("sign", noted(case, flag).into()),
                ("date", says.date(date).into()),
            ],
        ),
        Question::Setback(date) => says.with(
            "report-question-setback",
            &[("date", says.date(date).into())],
        ),
        Question::NoGain => says.plain("report-question-no_gain"),
        Question::SeverePain => says.plain("report-question-severe_pain"),
        Question::SeeDoctor => says.plain("report-question-see_doctor"),
        Question::WorseAfter(count) => {
            says.with("report-question-worse_after", &[("count", count.into())])
        }
        Question::NotDone(count) => {
            says.with("report-question-not_done", &[("count", count.into())])
        }
        Question::PrescriptionEnds(date) => {
            let date = says.date(date);
            says.with(
                "report-question-prescription_ends",
                &[("date", date.into())],
            )
        }
        Question::FewAnswers => says.plain("report-question-few_answers"),
        Question::LowestActivity(place) => {
            let activity = case.episode.activities.get(place);
            let activity = one_line(activity.map_or("", String::as_str));
            says.with(
                "report-question-lowest_activity",
                &[("activity", activity.into())],
            )
        }
    }
}
