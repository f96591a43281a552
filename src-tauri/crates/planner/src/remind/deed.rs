//! What a rule reminds the patient to do.

use recovery::SessionKind;
use recovery::assessment::Pressure;
use reminders::{ReviewAge, Rule};
use uuid::Uuid;

use super::{Deed, Dose, lapse};
use crate::known::Known;

impl Deed {
    /// The rule it was reminded of by, which is put off with it.
    pub const fn rule(&self) -> Rule {
        match self {
            Self::Session { session, .. } => Rule::Session(*session),
            Self::CheckIn { .. } => Rule::CheckIn,
            Self::Review { id, weeks, .. } => match weeks {
                4 => Rule::Review(ReviewAge::FourWeeks, *id),
                _ => Rule::Review(ReviewAge::TwoWeeks, *id),
            },
            Self::LapseCheckIns { .. } => Rule::LapseCheckIns,
            Self::LapseSessions { id, .. } => Rule::LapseSessions(*id),
        }
    }
}

/// The deeds of these rules, each once.
pub(super) fn deeds(known: &Known, rules: impl Iterator<Item = Rule>) -> Vec<Deed> {
    let mut seen = Vec::new();
    rules
        .filter_map(|rule| {
            if seen.contains(&rule) {
                return None;
            }
            seen.push(rule);
            deed(known, rule)
        })
        .collect()
}

/// Nothing of a session or an episode that is not in the log.
fn deed(known: &Known, rule: Rule) -> Option<Deed> {
    match rule {
        Rule::CheckIn => {
            let open = known.log.episodes.iter().filter(|e| known.is_open(e));
            Some(Deed::CheckIn {
                episodes: open.map(|episode| episode.title.clone()).collect(),
            })
        }
        Rule::Session(id) => session(known, id),
        Rule::Review(age, id) => Some(Deed::Review {
            episode: title(known, id)?,
            id,
            weeks: match age {
                ReviewAge::TwoWeeks => 2,
                ReviewAge::FourWeeks => 4,
            },
        }),
        Rule::LapseCheckIns => {
            let days = (known.today() - lapse::last_sign(known)?).num_days();
            Some(Deed::LapseCheckIns {
                days: u16::try_from(days).unwrap_or(u16::MAX),
            })
        }
        Rule::LapseSessions(id) => Some(Deed::LapseSessions {
            episode: title(known, id)?,
            id,
        }),
    }
}

fn title(known: &Known, episode: Uuid) -> Option<String> {
    let place = known.place(episode)?;
    Some(known.log.episodes.get(place)?.title.clone())
}

fn session(known: &Known, id: Uuid) -> Option<Deed> {
    let (place, session) = known.session(id)?;
    let suggestion = &known.verdicts.get(place)?.suggestion;
    let dosed = matches!(
        session.kind,
        SessionKind::Massage | SessionKind::SelfMassage
    ) && suggestion.pressure != Pressure::None;
    Some(Deed::Session {
        session: id,
        kind: session.kind,
        at: session.planned_for?,
        episode: known.log.episodes.get(place)?.title.clone(),
        dose: dosed.then_some(Dose {
            pressure: suggestion.pressure,
            minutes: suggestion.minutes,
        }),
    })
}
