//! Edits, for exports that tell where a record comes from.

use chrono::TimeDelta;
use exchange::fhir::Edit;
use planner::draft::CheckInDraft;

use crate::planner::patient::{Desk, good_day};

#[test]
fn every_edit_that_stands_is_told_with_its_moment_and_one_undone_is_none() {
    let (mut desk, _) = Desk::with_an_ankle();
    let (log, _) = desk.everything();
    let check_in = log.unwrap().episodes[0].check_ins[0].id;
    assert_eq!(planner::edits(&desk.book).unwrap(), []);

    let mut moments = Vec::new();
    for pain in [4, 6] {
        desk.wait(TimeDelta::hours(1));
        let draft = CheckInDraft {
            pain: Some(pain),
            ..good_day()
        };
        planner::edit_check_in(&mut desk.book, desk.now, check_in, draft).unwrap();
        moments.push(desk.now);
    }
    let edit = |at: &_| Edit { check_in, at: *at };
    let both: Vec<_> = moments.iter().map(edit).collect();
    assert_eq!(planner::edits(&desk.book).unwrap(), both);

    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(planner::edits(&desk.book).unwrap(), both[..1]);
}
