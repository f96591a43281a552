//! Two copies of Tend on one log book, on a machine that sleeps, kills, travels and has its
//! clock set: the real planner and the real file under the loop of the desktop app, glance
//! by glance. Thousands of years of the rules alone are lived in the crate `reminders`.

mod desk;
mod look;
mod machine;
mod owed;
mod patient;

use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use self::desk::Desk;
use self::machine::Event;
use self::patient::{Deed, deed};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What happens, after so many seconds in which nothing does.
#[derive(Debug, Clone)]
enum Happening {
    Deed(Deed),
    Machine(Event),
}

fn happening() -> impl Strategy<Value = (i64, Happening)> {
    let zone = prop::sample::select(vec![
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::Australia__Sydney,
        Tz::America__Santiago,
    ]);
    let machine = prop_oneof![
        4 => (1..10 * HOUR).prop_map(Event::Sleep),
        1 => (DAY..3 * DAY).prop_map(Event::Sleep),
        3 => prop::sample::select(vec![-DAY, -HOUR, -7, 7, HOUR, DAY]).prop_map(Event::Set),
        1 => Just(Event::SetRight),
        1 => zone.prop_map(Event::Travel),
        2 => (0_usize..2).prop_map(Event::Kill),
        6 => (0_usize..2).prop_map(Event::Start),
        4 => (0_usize..2, 0_u32..5).prop_map(|(copy, steps)| Event::KillAtStep(copy, steps)),
    ];
    let gap = prop_oneof![1 => 0..2 * MINUTE, 3 => 0..3 * HOUR, 1 => 0..20 * HOUR];
    let what = prop_oneof![
        3 => deed().prop_map(Happening::Deed),
        1 => machine.prop_map(Happening::Machine),
    ];
    (gap, what)
}

proptest! {
    #![proptest_config(Config {
        cases: 32,
        rng_seed: RngSeed::Fixed(3),
        failure_persistence: None,
        ..Config::default()
    })]

    #[test]
    fn whatever_happens_two_copies_tell_each_reminder_once_and_lose_none(
        // The last Sunday of October and the first of November change clocks.
        begin in 0..30 * DAY,
        story in prop::collection::vec(happening(), 20..60),
    ) {
        let mut desk = Desk::open(begin);
        for (gap, happening) in story {
            desk.pass(gap);
            match happening {
                Happening::Deed(deed) => desk.act(&deed),
                Happening::Machine(event) => desk.happens(event),
            }
        }
        desk.end();
    }
}

#[test]
fn two_copies_at_rest_leave_the_log_book_alone() {
    let mut desk = Desk::open(0);
    desk.happens(Event::Start(1));
    desk.pass(2 * MINUTE);
    let (asked, before) = (desk.asked, desk.data_version());
    desk.pass(3 * HOUR);
    assert_eq!((desk.asked, desk.data_version()), (asked, before));
}
