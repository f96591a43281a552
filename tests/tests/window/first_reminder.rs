//! The whole main job: a first start, a week of check-ins, recovery reached, sessions
//! planned, one reminder, a power cut, and all of it still there.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use journeys::window::patient::{self, Answers};
use journeys::window::words::{t, with};
use journeys::window::{Home, Page, Tend};

use super::log_book;

/// The person lives an hour east of Greenwich; no clock changes in these weeks.
const ZONE: &str = "+01:00";
const TITLE: &str = "Left ankle";
/// Monday.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
const AT_NOON: &str = "12:00";
const EVENING: NaiveTime = NaiveTime::from_hms_opt(20, 30, 0).unwrap();
/// The patient wants to be told so long before a session.
const LEAD: TimeDelta = TimeDelta::minutes(10);

pub(crate) fn tell() {
    let home = Home::new(&moment(FIRST_DAY.and_time(NOON)), (1280, 1000));
    let tend = Tend::start(&home);
    let page = tend.page();

    patient::describes_a_sprained_ankle(page);
    page.see(TITLE);
    page.see(&t("plan-phase-protect"));
    sets_the_reminders(&home, page);
    let last_check_in = checks_in_for_a_week(&home, page);
    assert_eq!(log_book::count(&home, "check_in", "true"), 8);
    page.see(&t("plan-phase-recovery"));

    let planned = plans_the_sessions(&home, page);
    let session = is_reminded_once(&home, page, last_check_in, &planned);
    is_asked_to_check_in(&home, session.date() + Days::new(1), 2);

    let check_ins = log_book::count(&home, "check_in", "true");
    tend.kill();
    let next = next_after(&planned, session);
    let tend = comes_back_after_a_power_cut(&home, next, check_ins);
    tend.kill();
    is_told_nothing_twice(&home, next);
}

/// In Settings: massages are told ten minutes before instead of at their time, and the check-in
/// is asked for at half past eight.
fn sets_the_reminders(home: &Home, page: &Page<'_>) {
    let lead = with(
        "settings-lead-minutes",
        &[("minutes", &LEAD.num_minutes().to_string())],
    );
    page.press(&t("nav-settings"));
    page.press_in(&t("settings-reminders"), &t("settings-sessions"));
    let massage = t("sessions-kind-massage");
    page.choose_in(&massage, &lead);
    page.choose_in(&massage, &t("settings-lead-now"));
    page.press_in(&t("settings-reminders"), &t("settings-check-ins"));
    page.fill(&t("settings-check-in-time"), "20:30");
    page.until("all of it in the log book", || {
        log_book::holds(
            home,
            "setting",
            "leads_massage = '[10]' AND leads_pt = '[0]' AND check_ins LIKE '%20:30%'",
        )
    });
    page.press(&t("nav-today"));
}

/// Eight check-ins on eight dates: the swelling is marked for five days, then settles; the
/// third date without a marked sign is the last. Gives that date.
fn checks_in_for_a_week(home: &Home, page: &Page<'_>) -> NaiveDate {
    let answers = |pain, movement, swelling| Answers {
        pain,
        movement,
        swelling,
    };
    let week = [
        Some(answers(6, 3, "marked")),
        None,
        Some(answers(5, 4, "marked")),
        None,
        Some(answers(4, 4, "marked")),
        Some(answers(4, 5, "mild")),
        None,
        Some(answers(3, 6, "mild")),
    ];
    let mut day = FIRST_DAY;
    for changed in week {
        goes_to(home, page, day);
        match changed {
            Some(answers) => patient::checks_in(page, AT_NOON, answers),
            None => patient::checks_in_as_yesterday(page, AT_NOON),
        }
        day = day + Days::new(1);
    }
    day - Days::new(1)
}

/// Three a week on Mondays, Wednesdays and Fridays at six; gives the planned moments.
fn plans_the_sessions(home: &Home, page: &Page<'_>) -> Vec<NaiveDateTime> {
    page.press(&t("nav-plan"));
    page.see(&with(
        "plan-frequency-per_week-range",
        &[("min", "2"), ("max", "3"), ("suggested", "3")],
    ));
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] {
        let wanted = matches!(day, "Mon" | "Wed" | "Fri");
        page.tick(&t(&format!("plan-day-{day}")), wanted);
    }
    page.fill(&t("plan-take-time"), "18:00");
    page.press(&t("plan-take-save"));
    page.see(&t("change-plan_changed"));

    let planned = log_book::planned_massages(home);
    assert!(planned.len() >= 11, "28 days at 3 a week: {planned:?}");
    for moment in &planned {
        assert!(
            matches!(moment.weekday(), Weekday::Mon | Weekday::Wed | Weekday::Fri),
            "{moment}"
        );
        assert_eq!(moment.time(), NaiveTime::from_hms_opt(18, 0, 0).unwrap());
    }

    page.press(&t("nav-sessions"));
    page.see(&t("sessions-coming"));
    page.see("18:00");
    page.press(&t("nav-today"));
    planned
}

/// The reminder of the first planned session comes once, with the right words, whatever the
/// clock does. Gives the session's moment.
fn is_reminded_once(
    home: &Home,
    page: &Page<'_>,
    last_check_in: NaiveDate,
    planned: &[NaiveDateTime],
) -> NaiveDateTime {
    let session = *planned.first().unwrap();
    let mut day = last_check_in;
    while day < session.date() {
        day = day + Days::new(1);
        goes_to(home, page, day);
        patient::checks_in_as_yesterday(page, AT_NOON);
    }
    assert_eq!(home.notifications().shown(), [], "nothing was due so far");

    let due = session - LEAD;
    home.clock().set(&moment(due - TimeDelta::minutes(1)));
    home.clock().set(&moment(due));
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].title, "Massage at 18:00");
    assert_eq!(shown[0].body, "Left ankle · light pressure, 30–60 minutes");

    // In the window it is due at six, not when the clock steps back an hour, and then again.
    let now = t("today-now");
    home.clock().set(&moment(session));
    page.see(&now);
    home.clock().set(&moment(session - TimeDelta::hours(1)));
    page.see_no_more(&now);
    home.clock().set(&moment(session + TimeDelta::minutes(1)));
    page.see(&now);
    session
}

/// On a day without a check-in the evening asks for one. As it is the last thing told, nothing
/// else was told between.
fn is_asked_to_check_in(home: &Home, day: NaiveDate, count: usize) {
    home.clock().set(&moment(day.and_time(EVENING)));
    let shown = home.notifications().until_shown(count);
    assert_eq!(shown.len(), count, "{shown:#?}");
    assert_eq!(shown[count - 1].title, "Time for today’s check-in");
    assert_eq!(shown[count - 1].body, TITLE);
}

/// While it was off, a session and a check-in came due, both more than an hour ago: told once,
/// as one summary; and the log is as it was.
fn comes_back_after_a_power_cut<'home>(
    home: &'home Home,
    missed: NaiveDateTime,
    check_ins: i64,
) -> Tend<'home> {
    home.clock().set(&moment(
        missed.date().and_time(EVENING) + TimeDelta::minutes(61),
    ));
    let tend = Tend::start(home);
    let page = tend.page();
    page.see(TITLE);
    page.see(&t("plan-phase-recovery"));
    assert_eq!(log_book::mode(home), 0o600);
    assert_eq!(log_book::count(home, "episode", "closed IS NULL"), 1);
    assert_eq!(log_book::count(home, "check_in", "true"), check_ins);

    let shown = home.notifications().until_shown(3);
    assert_eq!(shown[2].title, "What went by");
    assert_eq!(
        shown[2].body,
        format!(
            "One session and the check-in came due since {}. Nothing is lost. Pick up where you are.",
            with(
                "notification-day",
                &[
                    ("day", &missed.day().to_string()),
                    ("month", &missed.month().to_string())
                ]
            )
        )
    );
    // Both are due still, today: the window lists them, and speaks of no absence.
    page.see(&t("today-due-check-in"));
    page.see_no_more(&t("today-missed"));
    page.press(&t("nav-sessions"));
    page.see("18:00");
    tend
}

/// Started once more, the next thing told is what comes due next: one gentle word, as two
/// sessions in a row did not happen, and the check-in of the next evening.
fn is_told_nothing_twice(home: &Home, last_missed: NaiveDateTime) {
    let tend = Tend::start(home);
    let next_day = last_missed.date() + Days::new(1);
    home.clock().set(&moment(next_day.and_time(NOON)));
    tend.page().see(&t("today-missed"));
    let shown = home.notifications().until_shown(4);
    assert_eq!(shown[3].title, format!("{TITLE}: do the days suit you?"));
    is_asked_to_check_in(home, next_day, 5);
    tend.page().press(&t("today-missed-seen"));
    tend.page().see_no_more(&t("today-missed"));
}

fn next_after(planned: &[NaiveDateTime], moment: NaiveDateTime) -> NaiveDateTime {
    *planned.iter().find(|planned| **planned > moment).unwrap()
}

/// Noon of a day; the window has noticed.
fn goes_to(home: &Home, page: &Page<'_>, day: NaiveDate) {
    home.clock().set(&moment(day.and_time(NOON)));
    page.see(&day.format(" %-d %B").to_string());
}

fn moment(wall: NaiveDateTime) -> String {
    format!("{}{ZONE}", wall.format("%Y-%m-%dT%H:%M:%S"))
}
