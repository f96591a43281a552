use super::*;

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M:%S").unwrap()
}

fn at(text: &str, weekdays: &[Weekday]) -> CheckInTime {
    CheckInTime {
        time: time(text),
        weekdays: weekdays.to_vec(),
    }
}

fn taken(change: SettingChange) -> Result<Settings, Refusal> {
    let mut settings = first();
    set(&mut settings, change).map(|()| settings)
}

fn refused(change: SettingChange) -> (RefusalCode, String, String) {
    let refusal = taken(change).unwrap_err();
    (
        refusal.code,
        refusal.field.unwrap_or_default(),
        refusal.allowed.unwrap_or_default(),
    )
}

fn massage(leads: &[i32]) -> SettingChange {
    SettingChange::SessionLeads(SessionLeads {
        massage: leads.to_vec(),
        ..SessionLeads::default()
    })
}

#[test]
fn one_thing_is_set_and_the_others_stay() {
    let settings = taken(SettingChange::Reviews(false)).unwrap();
    let mut expected = first();
    expected.wishes.reviews = false;
    assert_eq!(settings, expected);
    assert_eq!(
        taken(SettingChange::QuietHours(None)).unwrap().wishes.quiet,
        Quiet::default()
    );
}

#[test]
fn a_lead_lies_within_a_day() {
    let field = "session_leads.massage".to_owned();
    for minutes in [-1, 1441, i32::MAX] {
        assert_eq!(
            refused(massage(&[0, minutes])),
            (RefusalCode::OutOfRange, field.clone(), "0-1440".to_owned())
        );
    }
    assert_eq!(
        refused(massage(&[1, 2, 3, 4, 5])),
        (RefusalCode::TooMany, field, "4".to_owned())
    );
}

#[test]
fn leads_stand_once_each_and_the_longest_first() {
    let settings = taken(massage(&[0, 60, 0, 1440, 60, 5])).unwrap();
    assert_eq!(settings.wishes.leads.massage, [1440, 60, 5, 0]);
    assert!(settings.wishes.leads.pt.is_empty());
}

#[test]
fn the_check_in_is_reminded_of_on_the_minute_and_in_order_of_the_day() {
    use Weekday::{Fri, Mon, Tue};
    let wanted = vec![at("20:00:00", &[Mon]), at("07:30:12", &[Fri, Tue, Fri])];
    let settings = taken(SettingChange::CheckIns(wanted)).unwrap();
    assert_eq!(
        settings.wishes.check_ins,
        [at("07:30:00", &[Tue, Fri]), at("20:00:00", &[Mon])]
    );
}

#[test]
fn check_ins_are_few_and_on_some_day_and_no_two_the_same() {
    use Weekday::{Fri, Mon, Tue};
    let check_ins = |wanted: &[CheckInTime]| SettingChange::CheckIns(wanted.to_vec());
    let seven: Vec<_> = (7..14)
        .map(|hour| at(&format!("{hour:02}:00:00"), &[Mon]))
        .collect();
    assert_eq!(
        refused(check_ins(&seven)),
        (RefusalCode::TooMany, "check_ins".to_owned(), "6".to_owned())
    );
    assert!(taken(check_ins(&seven[..6])).is_ok());
    let (code, field, _) = refused(check_ins(&[at("07:00:00", &[Mon]), at("08:00:00", &[])]));
    assert_eq!(
        (code, field.as_str()),
        (RefusalCode::Required, "check_ins.1")
    );
    let twice = [at("07:00:05", &[Mon, Tue]), at("07:00:45", &[Tue, Fri])];
    let (code, field, _) = refused(check_ins(&twice));
    assert_eq!((code, field.as_str()), (RefusalCode::Twice, "check_ins.1"));
    assert!(taken(check_ins(&[at("07:00:00", &[Mon]), at("07:00:00", &[Tue])])).is_ok());
}

#[test]
fn quiet_has_an_end() {
    let hours = |from: &str, to: &str| {
        SettingChange::QuietHours(Some(QuietHours {
            from: time(from),
            to: time(to),
        }))
    };
    let (code, field, _) = refused(hours("22:00:10", "22:00:50"));
    assert_eq!((code, field.as_str()), (RefusalCode::Twice, "quiet_hours"));
    assert!(taken(hours("22:00:00", "21:59:00")).is_ok());
    let week: Vec<_> = (0..7)
        .filter_map(|day| Weekday::try_from(day).ok())
        .collect();
    assert_eq!(
        refused(SettingChange::QuietDays(week.clone())),
        (
            RefusalCode::TooMany,
            "quiet_days".to_owned(),
            "6".to_owned()
        )
    );
    let days = [week[5], week[0], week[5]].to_vec();
    let settings = taken(SettingChange::QuietDays(days)).unwrap();
    assert_eq!(settings.wishes.quiet.days, [week[0], week[5]]);
}
