//! What the massages of an episode have to make room for: everything of the patient's that
//! keeps its time, in whatever episode.

use recovery::calendar::{Appointment, AppointmentKind};
use recovery::{SessionKind, SessionStatus};

use crate::known::{Known, days_before};

/// How long what is planned takes, in minutes, until it is known. Product choices.
const VISIT: u16 = 60;
const EXERCISE: u16 = 60;
const SELF_MASSAGE: u16 = 15;

/// The appointments around the massages of the episode at `place`: PT visits, exercise and
/// self-massage of every episode, and massages of another one, as far as they were put there
/// by hand or that episode comes first.
pub(crate) fn appointments(known: &Known, place: usize) -> Vec<Appointment> {
    let from = days_before(known.today(), 1);
    let mut appointments = Vec::new();
    for (other, episode) in known.log.episodes.iter().enumerate() {
        let massage = known.verdicts[other].suggestion.minutes[1];
        let planned = episode
            .sessions
            .iter()
            .filter(|session| session.status == SessionStatus::Planned);
        for session in planned {
            let Some(at) = session.planned_for.filter(|at| at.date() >= from) else {
                continue;
            };
            let (kind, minutes) = match session.kind {
                SessionKind::Pt => (AppointmentKind::Pt, VISIT),
                SessionKind::Exercise => (AppointmentKind::Exercise, EXERCISE),
                SessionKind::SelfMassage => (AppointmentKind::OtherMassage, SELF_MASSAGE),
                SessionKind::Massage
                    if other < place || (other != place && known.is_pinned(session.id)) =>
                {
                    (AppointmentKind::OtherMassage, massage)
                }
                SessionKind::Massage => continue,
            };
            appointments.push(Appointment {
                kind,
                at,
                minutes: session.minutes.unwrap_or(minutes),
            });
        }
    }
    appointments
}
