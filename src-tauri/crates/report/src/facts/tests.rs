use super::*;
use crate::testing::{asked, day, knee, pain, source};

fn two() -> recovery::Log {
    let mut log = knee(vec![pain(70, 3)]);
    let mut neck = log.episodes[0].clone();
    neck.id = Uuid::from_u128(2);
    neck.title = "Neck".to_owned();
    neck.closed = Some(day(9));
    neck.check_ins.clear();
    log.episodes.push(neck);
    log
}

#[test]
fn the_last_eight_weeks_are_shown_unless_others_are_asked_for() {
    let log = two();
    let source = source(&log, 70);
    let shown = |asked: &Asked| Facts::of(&source, asked).unwrap().summary.period;
    let mut asked = asked();
    let (from, to) = (day(15), day(70));
    assert_eq!(shown(&asked), Period { from, to });
    asked.selection.from = Some(day(3));
    asked.selection.to = Some(day(200));
    let from = day(3);
    assert_eq!(
        shown(&asked),
        Period { from, to },
        "no later than the export"
    );
}

#[test]
fn an_episode_closed_before_is_left_out_and_said_to_be() {
    let log = two();
    let source = source(&log, 70);
    let mut asked = asked();
    let words = Words::english();
    let facts = Facts::of(&source, &asked).unwrap();
    let others = facts.document(&words).others.unwrap();
    assert_eq!(facts.count(), 1);
    assert_eq!(
        others.left_out,
        ["Not in this report: Neck, closed on 11 March 2026."]
    );
    asked.selection.episodes = vec![Uuid::from_u128(2)];
    let facts = Facts::of(&source, &asked).unwrap();
    assert_eq!(facts.page(&words, 0).unwrap().who.title, "Neck");
}

#[test]
fn the_name_is_there_only_when_it_is_wanted() {
    let log = two();
    let source = source(&log, 70);
    let mut asked = asked();
    asked.named = false;
    let facts = Facts::of(&source, &asked).unwrap();
    let words = Words::english();
    let mut document = facts.document(&words);
    document.pages.extend(facts.page(&words, 0));
    document.appendices.extend(facts.appendix(&words, 0));
    let said = serde_json::to_string(&document).unwrap();
    assert!(!said.contains("Noor"), "{said}");
    assert_eq!(document.author, None);
}

#[test]
fn where_nothing_was_open_there_is_no_report() {
    let log = two();
    let source = source(&log, 70);
    let mut asked = asked();
    asked.selection.to = day(0).pred_opt();
    let refused = Facts::of(&source, &asked).err().unwrap();
    assert!(matches!(refused, ReportError::NoEpisode(_)), "{refused}");
    asked.selection.episodes = vec![Uuid::from_u128(99)];
    let refused = Facts::of(&source, &asked).err().unwrap();
    assert!(matches!(refused, ReportError::Selection(_)), "{refused}");
}
