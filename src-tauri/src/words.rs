//! What a notification says: the planner's data through the keys `notification-…` of
//! ui/locales. The window's own words are put together in the window.

use chrono::{Datelike, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use planner::remind::{Deed, Dose};
use planner::view::MissedSummary;

const ENGLISH: &str = include_str!("../../ui/locales/en.ftl");

/// The words of one notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The first line.
    pub title: String,
    /// What stands below it.
    pub body: String,
}

/// The catalogue of the language in use.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The English catalogue, the only one so far. An entry that cannot be read is logged
    /// and left out; the tests read every one of them.
    pub fn english() -> Self {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(read, bad)| {
            log::error!("{} entries of en.ftl cannot be read", bad.len());
            read
        });
        let mut bundle = FluentBundle::new(vec![unic_langid::langid!("en")]);
        // A notification is one run of text in one direction.
        bundle.set_use_isolating(false);
        if let Err(twice) = bundle.add_resource(resource) {
            log::error!("{} entries of en.ftl stand there twice", twice.len());
        }
        Self { bundle }
    }

    /// What is said when a deed has come due.
    pub fn due(&self, deed: &Deed) -> Notice {
        let mut values = FluentArgs::new();
        match deed {
            Deed::Session {
                kind,
                at,
                episode,
                dose,
            } => {
                values.set("kind", kind.code());
                values.set("time", at.format("%H:%M").to_string());
                values.set("episode", episode.as_str());
                let body = match dose {
                    Some(Dose { pressure, minutes }) => {
                        values.set("pressure", pressure.code());
                        values.set("least", minutes[0]);
                        values.set("most", minutes[1]);
                        "notification-session-body-dose"
                    }
                    None => "notification-session-body",
                };
                self.notice("notification-session-title", body, &values)
            }
            Deed::CheckIn { episodes } => {
                values.set("episode", episodes.first().map_or("", String::as_str));
                values.set("others", episodes.len().saturating_sub(1));
                self.notice(
                    "notification-check-in-title",
                    "notification-check-in-body",
                    &values,
                )
            }
        }
    }

    /// What is said of all that came due while Tend was closed.
    pub fn missed(&self, missed: &MissedSummary) -> Notice {
        let mut values = FluentArgs::new();
        values.set("sessions", missed.sessions);
        values.set("check_ins", missed.check_ins);
        values.set("since", self.day(missed.since));
        let body = match (missed.sessions, missed.check_ins) {
            (_, 0) => "notification-missed-sessions",
            (0, _) => "notification-missed-check-ins",
            _ => "notification-missed-both",
        };
        self.notice("notification-missed-title", body, &values)
    }

    fn day(&self, moment: NaiveDateTime) -> String {
        let mut values = FluentArgs::new();
        values.set("day", moment.day());
        values.set("month", moment.month());
        self.text("notification-day", &values)
    }

    fn notice(&self, title: &str, body: &str, values: &FluentArgs<'_>) -> Notice {
        Notice {
            title: self.text(title, values),
            body: self.text(body, values),
        }
    }

    /// The text of a key; the key itself where there is none, so that nothing is ever blank.
    fn text(&self, key: &str, values: &FluentArgs<'_>) -> String {
        let mut missing: Vec<FluentError> = Vec::new();
        let text = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .map(|pattern| {
                self.bundle
                    .format_pattern(pattern, Some(values), &mut missing)
                    .into_owned()
            });
        if text.is_none() || !missing.is_empty() {
            log::error!("en.ftl, {key}: {missing:?}");
        }
        text.unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use recovery::SessionKind;
    use recovery::assessment::Pressure;

    use super::*;

    fn at(hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 2)
            .and_then(|date| date.and_hms_opt(hour, 0, 0))
            .unwrap()
    }

    #[test]
    fn every_entry_of_the_catalogue_is_read() {
        assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
    }

    #[test]
    fn a_massage_is_told_with_its_time_pressure_and_minutes() {
        let notice = Words::english().due(&Deed::Session {
            kind: SessionKind::Massage,
            at: at(18),
            episode: "Neck".to_owned(),
            dose: Some(Dose {
                pressure: Pressure::Light,
                minutes: [30, 60],
            }),
        });
        assert_eq!(notice.title, "Massage at 18:00");
        assert_eq!(notice.body, "Neck · light pressure, 30–60 minutes");
    }

    #[test]
    fn every_kind_of_session_and_every_pressure_has_words() {
        for kind in SessionKind::ALL {
            for pressure in Pressure::ALL {
                let notice = Words::english().due(&Deed::Session {
                    kind: *kind,
                    at: at(9),
                    episode: "Knee".to_owned(),
                    dose: Some(Dose {
                        pressure: *pressure,
                        minutes: [5, 15],
                    }),
                });
                assert!(notice.title.ends_with(" at 09:00"), "{notice:?}");
                assert!(notice.body.starts_with("Knee"), "{notice:?}");
                assert!(!notice.body.contains('{'), "{notice:?}");
            }
        }
    }

    #[test]
    fn a_visit_is_told_without_pressure() {
        let notice = Words::english().due(&Deed::Session {
            kind: SessionKind::Pt,
            at: at(8),
            episode: "Knee".to_owned(),
            dose: None,
        });
        assert_eq!(notice.title, "Physiotherapy at 08:00");
        assert_eq!(notice.body, "Knee");
    }

    #[test]
    fn the_check_in_names_the_first_episode_and_counts_the_others() {
        let body = |episodes: &[&str]| {
            let episodes = episodes.iter().map(|title| (*title).to_owned()).collect();
            Words::english().due(&Deed::CheckIn { episodes }).body
        };
        assert_eq!(body(&["Neck"]), "Neck");
        assert_eq!(body(&["Neck", "Knee"]), "Neck and one more");
        assert_eq!(body(&["Neck", "Knee", "Calf"]), "Neck and 2 more");
    }

    #[test]
    fn the_summary_counts_what_came_due() {
        let body = |sessions, check_ins| {
            let since = at(18);
            Words::english()
                .missed(&MissedSummary {
                    sessions,
                    check_ins,
                    since,
                })
                .body
        };
        assert_eq!(body(1, 0), "One session came due since 2 March.");
        assert_eq!(body(2, 0), "2 sessions came due since 2 March.");
        assert_eq!(body(0, 1), "One check-in came due since 2 March.");
        assert_eq!(
            body(2, 3),
            "2 sessions and 3 check-ins came due since 2 March."
        );
        assert_eq!(
            body(1, 1),
            "One session and one check-in came due since 2 March."
        );
    }
}
