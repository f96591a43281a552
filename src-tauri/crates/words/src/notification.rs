//! What a notification says, and its buttons.

use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::FluentArgs;
use planner::remind::{Deed, Dose};
use planner::view::MissedSummary;
use recovery::SessionKind;

use crate::catalogue::Words;

/// The words of one notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The first line.
    pub title: String,
    /// What stands below it; several lines where it speaks of several deeds.
    pub body: String,
}

/// The buttons of a notification.
impl Words {
    /// Marks the session done.
    pub fn done(&self) -> String {
        self.plain("notification-done")
    }

    /// Opens the check-in.
    pub fn open_check_in(&self) -> String {
        self.plain("notification-check-in-open")
    }

    /// Puts the reminder off for ten minutes.
    pub fn snooze_10_minutes(&self) -> String {
        self.plain("notification-snooze-10m")
    }

    /// Puts the reminder off for an hour.
    pub fn snooze_1_hour(&self) -> String {
        self.plain("notification-snooze-1h")
    }

    /// Puts the reminder off until tomorrow at the same time.
    pub fn snooze_tomorrow(&self) -> String {
        self.plain("notification-snooze-tomorrow")
    }
}

impl Words {
    /// What is said on the date `today` when a deed has come due.
    pub fn due(&self, deed: &Deed, today: NaiveDate) -> Notice {
        match deed {
            Deed::Session {
                kind,
                at,
                episode,
                dose,
                ..
            } => Notice {
                title: self.session(*kind, *at, today),
                body: self.dosed(episode, *dose),
            },
            Deed::CheckIn { episodes } => Notice {
                title: self.plain("notification-check-in-title"),
                body: self.all_of(episodes),
            },
            Deed::Review { episode, weeks, .. } => {
                let mut values = self.about(episode);
                values.set("weeks", *weeks);
                Notice {
                    title: self.text("notification-review-title", &values),
                    body: self.text("notification-review-body", &values),
                }
            }
            Deed::LapseCheckIns { days } => {
                let mut values = FluentArgs::new();
                values.set("days", *days);
                Notice {
                    title: self.plain("notification-lapse-check-ins-title"),
                    body: self.text("notification-lapse-check-ins-body", &values),
                }
            }
            Deed::LapseSessions { episode, .. } => Notice {
                title: self.text("notification-lapse-sessions-title", &self.about(episode)),
                body: self.plain("notification-lapse-sessions-body"),
            },
        }
    }

    /// What is said on the date `today` of several deeds at once: how many, then a line for
    /// each. Of one alone, the same as [`due`](Self::due).
    pub fn due_many(&self, deeds: &[Deed], today: NaiveDate) -> Notice {
        if let [deed] = deeds {
            return self.due(deed, today);
        }
        let mut values = FluentArgs::new();
        values.set("count", deeds.len());
        let lines: Vec<_> = deeds.iter().map(|deed| self.line(deed, today)).collect();
        Notice {
            title: self.text("notification-many-title", &values),
            body: lines.join("\n"),
        }
    }

    /// A deed in one line, with what it is for.
    pub fn line(&self, deed: &Deed, today: NaiveDate) -> String {
        let (what, episode) = match deed {
            Deed::Session {
                kind, at, episode, ..
            } => (self.session(*kind, *at, today), episode),
            Deed::CheckIn { .. } | Deed::LapseCheckIns { .. } => {
                return self.plain("notification-check-in-line");
            }
            Deed::Review { episode, weeks, .. } => {
                let mut values = FluentArgs::new();
                values.set("weeks", *weeks);
                (self.text("notification-review-line", &values), episode)
            }
            Deed::LapseSessions { episode, .. } => {
                (self.plain("notification-lapse-sessions-line"), episode)
            }
        };
        let mut values = self.about(episode);
        values.set("what", what);
        self.text("notification-line", &values)
    }

    /// What is said of all that came due while nobody could be told. Check-ins are not
    /// counted: none of them has to be made up for.
    pub fn missed(&self, missed: &MissedSummary) -> Notice {
        let mut values = FluentArgs::new();
        values.set("sessions", missed.sessions);
        values.set("since", self.date(missed.since.date()));
        let body = match (missed.sessions, missed.check_ins) {
            (0, _) => "notification-missed-check-ins",
            (_, 0) => "notification-missed-sessions",
            _ => "notification-missed-both",
        };
        Notice {
            title: self.plain("notification-missed-title"),
            body: self.text(body, &values),
        }
    }

    /// What is said while the log is locked and something has come due: nothing of what it is.
    pub fn locked_due(&self) -> Notice {
        Notice {
            title: self.tray_title(),
            body: self.plain("notification-locked-due"),
        }
    }

    /// What is said where the log was locked from the start, so that nothing is known.
    pub fn locked_waits(&self) -> Notice {
        Notice {
            title: self.tray_title(),
            body: self.plain("notification-locked-waits"),
        }
    }

    fn session(&self, kind: SessionKind, at: NaiveDateTime, today: NaiveDate) -> String {
        let mut values = FluentArgs::new();
        values.set("kind", kind.code());
        values.set("at", self.moment(at, today));
        self.text("notification-session-title", &values)
    }

    fn dosed(&self, episode: &str, dose: Option<Dose>) -> String {
        let mut values = self.about(episode);
        let Some(Dose { pressure, minutes }) = dose else {
            return self.text("notification-session-body", &values);
        };
        values.set("pressure", pressure.code());
        values.set("least", minutes[0]);
        values.set("most", minutes[1]);
        self.text("notification-session-body-dose", &values)
    }

    fn all_of(&self, episodes: &[String]) -> String {
        let mut values = self.about(episodes.first().map_or("", String::as_str));
        values.set("others", episodes.len().saturating_sub(1));
        self.text("notification-check-in-body", &values)
    }

    fn about<'e>(&self, episode: &'e str) -> FluentArgs<'e> {
        let mut values = FluentArgs::new();
        values.set("episode", self.apart(episode));
        values
    }
}

#[cfg(test)]
mod tests;
