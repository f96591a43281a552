//! Whatever a professional asks for, on paper or in a file.

use chrono::{NaiveDate, TimeDelta};
use planner::draft::{AnswerDraft, FrequencyDraft, FrequencyKind, PrescriptionDraft};
use planner::view::Overview;
use planner::{Refusal, RefusalCode};
use proptest::prelude::*;
use uuid::Uuid;

use crate::planner::answers::exported;
use crate::planner::patient::Desk;

/// What a professional asks for.
#[derive(Debug, Clone)]
pub(crate) struct Prescribed {
    kind: FrequencyKind,
    min: i32,
    more: i32,
    begins_in: i64,
    holds_for: Option<i64>,
}

impl Prescribed {
    pub(crate) fn draft(&self, today: NaiveDate) -> PrescriptionDraft {
        let date = today + TimeDelta::days(self.begins_in);
        PrescriptionDraft {
            by: "M. Okafor".to_owned(),
            date: Some(date),
            until: self.holds_for.map(|days| date + TimeDelta::days(days)),
            frequency: FrequencyDraft {
                kind: self.kind,
                min: Some(self.min),
                max: Some(self.min + self.more),
                suggested: None,
            },
            note: None,
        }
    }
}

pub(crate) fn prescribed() -> impl Strategy<Value = Prescribed> {
    let kind = prop_oneof![
        1 => Just((FrequencyKind::None, 1)),
        3 => (1_i32..8).prop_map(|min| (FrequencyKind::PerWeek, min)),
        3 => (1_i32..40).prop_map(|min| (FrequencyKind::EveryDays, min)),
    ];
    let until = proptest::option::of(0_i64..20);
    (kind, 0_i32..5, -3_i64..5, until).prop_map(|((kind, min), more, begins_in, holds_for)| {
        Prescribed {
            kind,
            min,
            more,
            begins_in,
            holds_for,
        }
    })
}

/// What was shown before an answer is taken is what comes of it.
pub(crate) fn answer(
    desk: &mut Desk,
    episode: Uuid,
    draft: AnswerDraft,
) -> Result<Overview, Refusal> {
    let log = exported(desk);
    let answer = planner::write_answer(&log, desk.now, episode, draft)?;
    let shown = planner::answer_view(&desk.book, desk.now, &answer, "a.tend-answer")?;
    let overview = planner::accept_answer(&mut desk.book, desk.now, &answer, "a.tend-answer")?;
    let view = overview.episodes.iter().find(|view| view.id == episode);
    let verdict = view.map(|view| (&view.assessment.suggestion, &view.assessment.hold));
    assert_eq!(
        verdict,
        Some((&shown.effect.after, &shown.effect.hold_after))
    );
    assert_eq!(view.map(|view| view.own_frequency), Some(shown.effect.own));
    let again = planner::accept_answer(&mut desk.book, desk.now, &answer, "b.tend-answer");
    assert_eq!(
        again.map_err(|refusal| refusal.code),
        Err(RefusalCode::AnswerTaken)
    );
    Ok(overview)
}

/// Every record that came in an answer is there, and no answer outlives its record.
pub(crate) fn sources_stand(desk: &Desk) {
    let log = desk.book.read(|log| log.log()).unwrap();
    let episodes = || log.iter().flat_map(|log| &log.episodes);
    for taken in planner::taken_answers(&desk.book).unwrap() {
        let prescribed = episodes()
            .flat_map(|e| &e.prescriptions)
            .any(|p| p.id == taken.record);
        let cleared = episodes()
            .flat_map(|e| &e.clearances)
            .any(|c| c.id == taken.record);
        assert!(prescribed || cleared, "{taken:?}");
    }
}
