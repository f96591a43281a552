//! The patient takes the plan, or changes it.

use chrono::{DateTime, FixedOffset, Weekday};
use logbook::{ChangeKind, Logbook, Plan};
use recovery::Frequency;
use uuid::Uuid;

use crate::draft::PlanDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, parse};

/// The numbers a frequency can have at all.
const NUMBERS: (i32, i32) = (1, 365);

/// Keeps how the suggested frequency is to be planned, and plans it afresh: massages keep
/// their identity, but no claim to their dates, unless put there by hand.
///
/// A number chosen now has to lie in the range suggested now. Later, when the range moves
/// away from it, it rests; nothing is refused then.
///
/// # Errors
/// A field of the draft, [`RefusalCode::OutsideSuggestion`], no such episode or a closed
/// one, or the log book's own.
pub fn take_plan(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: PlanDraft,
) -> Result<Overview, Refusal> {
    let plan = parsed(draft)?;
    let kind = ChangeKind::PlanChanged;
    change::replan(logbook, now, kind, Some(episode), |log, known| {
        episode::open(log, episode)?;
        if let Some(place) = known.place(episode) {
            lies_within(plan.chosen, known.verdicts[place].suggestion.frequency)?;
        }
        log.put_plan(episode, &plan)?;
        known.put_plan(episode, plan);
        Ok(Some(episode))
    })
}

fn lies_within(chosen: Option<u16>, frequency: Frequency) -> Result<(), Refusal> {
    let (Some(chosen), Some(range)) = (chosen, frequency.range()) else {
        return Ok(());
    };
    if (range.min..=range.max).contains(&chosen) {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::OutsideSuggestion)
        .at("chosen")
        .of(chosen)
        .allowing(format!("{}-{}", range.min, range.max)))
}

fn parsed(draft: PlanDraft) -> Result<Plan, Refusal> {
    if draft.weekdays.is_empty() {
        return Err(Refusal::new(RefusalCode::Required).at("weekdays"));
    }
    parse::each_once("weekdays", &draft.weekdays)?;
    let mut weekdays = draft.weekdays;
    weekdays.sort_by_key(Weekday::num_days_from_monday);
    Ok(Plan {
        chosen: parse::whole("chosen", draft.chosen, NUMBERS.0, NUMBERS.1)?,
        weekdays,
        time: parse::whole_minutes(draft.time),
        plan_optional: draft.plan_optional,
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use recovery::Range;

    use super::*;

    fn draft() -> PlanDraft {
        PlanDraft {
            chosen: None,
            weekdays: vec![Weekday::Sun, Weekday::Mon],
            time: NaiveTime::MIN,
            plan_optional: false,
        }
    }

    fn refused(draft: PlanDraft) -> (RefusalCode, String) {
        match parsed(draft) {
            Ok(plan) => panic!("{plan:?}"),
            Err(refusal) => (refusal.code, refusal.field.unwrap_or_default()),
        }
    }

    #[test]
    fn a_plan_has_at_least_one_day_and_each_once() {
        let with = |weekdays: Vec<Weekday>| PlanDraft {
            weekdays,
            ..draft()
        };
        let weekdays = |code| (code, "weekdays".to_owned());
        assert_eq!(refused(with(vec![])), weekdays(RefusalCode::Required));
        let twice = with(vec![Weekday::Mon, Weekday::Mon]);
        assert_eq!(refused(twice), weekdays(RefusalCode::Twice));
        let plan = parsed(draft()).unwrap();
        assert_eq!(plan.weekdays, [Weekday::Mon, Weekday::Sun]);
    }

    #[test]
    fn a_number_lies_in_the_range_suggested() {
        let two_or_three = Frequency::PerWeek(Range {
            min: 2,
            max: 3,
            suggested: 3,
            optional: false,
        });
        for (chosen, fits) in [(1, false), (2, true), (3, true), (4, false)] {
            let answer = lies_within(Some(chosen), two_or_three);
            assert_eq!(answer.is_ok(), fits, "{chosen}");
        }
        assert!(lies_within(Some(9), Frequency::None).is_ok());
        for chosen in [0, 366] {
            let out = PlanDraft {
                chosen: Some(chosen),
                ..draft()
            };
            assert_eq!(refused(out).0, RefusalCode::OutOfRange);
        }
    }
}
