//! An episode begins, at the first start together with the patient.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::{Area, Episode};
use uuid::Uuid;

use crate::draft::{CheckInDraft, EpisodeDraft, PatientDraft};
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, check_in, parse, patient};

/// How many activities an episode can have, and how long one may be in characters.
const ACTIVITIES: usize = 3;
const ACTIVITY: usize = 120;
/// How long a site code may be, in characters.
const SITE: usize = 60;

/// Starts an episode, which opens today; with the patient, who is needed the first time, and
/// with a first check-in, if there is one.
///
/// # Errors
/// A field of one of the drafts; [`RefusalCode::Required`] for `patient` while there is
/// none; the log book's own.
pub fn start_episode(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    patient: Option<PatientDraft>,
    episode: EpisodeDraft,
    check_in: Option<CheckInDraft>,
) -> Result<Overview, Refusal> {
    let patient = patient
        .map(|draft| patient::parsed(draft, now))
        .transpose()?;
    let mut episode = parsed(episode, now)?;
    if let Some(draft) = check_in {
        let check_in = check_in::parsed(draft, episode.opened, episode.activities.len(), now)?;
        episode.check_ins.push(check_in);
    }
    let kind = ChangeKind::EpisodeStarted;
    change::record(logbook, now, kind, Some(episode.id), |log| {
        match &patient {
            Some(patient) => log.put_patient(patient)?,
            None if log.patient()?.is_none() => {
                return Err(Refusal::new(RefusalCode::Required).at("patient"));
            }
            None => {}
        }
        Ok(log.add_episode(&episode)?)
    })
}

fn parsed(draft: EpisodeDraft, now: DateTime<FixedOffset>) -> Result<Episode, Refusal> {
    let opened = now.date_naive();
    if draft.onset > opened {
        return Err(Refusal::new(RefusalCode::InFuture)
            .at("onset")
            .of(draft.onset)
            .allowing(opened));
    }
    parse::in_calendar("onset", draft.onset)?;
    if draft.activities.len() > ACTIVITIES {
        return Err(Refusal::new(RefusalCode::TooMany)
            .at("activities")
            .of(draft.activities.len())
            .allowing(ACTIVITIES));
    }
    let mut activities = Vec::new();
    for (index, activity) in draft.activities.into_iter().enumerate() {
        let field = format!("activities.{index}");
        activities.push(parse::needed(&field, activity, ACTIVITY)?);
    }
    Ok(Episode {
        id: Uuid::new_v4(),
        title: parse::needed("title", draft.title, parse::NAME)?,
        area: Area {
            site: parse::needed("site", draft.site, SITE)?,
            side: draft.side,
        },
        context: draft.context,
        onset: draft.onset,
        opened,
        closed: None,
        activities,
        check_ins: Vec::new(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use recovery::Context;

    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap()
    }

    fn draft() -> EpisodeDraft {
        EpisodeDraft {
            title: "Ankle".to_owned(),
            site: "ankle".to_owned(),
            side: None,
            context: Context::Injury,
            onset: "2026-03-02".parse().unwrap(),
            activities: vec!["stairs".to_owned()],
        }
    }

    fn refused(draft: EpisodeDraft) -> (RefusalCode, String) {
        match parsed(draft, now()) {
            Ok(episode) => panic!("{episode:?}"),
            Err(refusal) => (refusal.code, refusal.field.unwrap_or_default()),
        }
    }

    #[test]
    fn an_onset_is_today_at_the_latest() {
        let with = |onset: &str| EpisodeDraft {
            onset: onset.parse().unwrap(),
            ..draft()
        };
        assert!(parsed(with("2026-03-02"), now()).is_ok());
        let tomorrow = refused(with("2026-03-03"));
        assert_eq!(tomorrow, (RefusalCode::InFuture, "onset".to_owned()));
    }

    #[test]
    fn a_title_and_a_site_are_needed_and_bounded() {
        let title = |title: String| EpisodeDraft { title, ..draft() };
        let site = |site: String| EpisodeDraft { site, ..draft() };
        let required = |field: &str| (RefusalCode::Required, field.to_owned());
        let too_long = |field: &str| (RefusalCode::TooLong, field.to_owned());
        assert_eq!(refused(title(" ".to_owned())), required("title"));
        assert_eq!(refused(title("x".repeat(201))), too_long("title"));
        assert!(parsed(title("x".repeat(200)), now()).is_ok());
        assert_eq!(refused(site(String::new())), required("site"));
        assert_eq!(refused(site("x".repeat(61))), too_long("site"));
        assert!(parsed(site("x".repeat(60)), now()).is_ok());
    }

    #[test]
    fn up_to_three_activities_of_120_characters() {
        let with = |activities: Vec<String>| EpisodeDraft {
            activities,
            ..draft()
        };
        let longest = "x".repeat(120);
        assert!(parsed(with(vec![longest.clone(); 3]), now()).is_ok());
        let four = refused(with(vec![longest.clone(); 4]));
        assert_eq!(four, (RefusalCode::TooMany, "activities".to_owned()));
        let long = refused(with(vec!["a".to_owned(), longest + "x"]));
        assert_eq!(long, (RefusalCode::TooLong, "activities.1".to_owned()));
        let empty = refused(with(vec![String::new()]));
        assert_eq!(empty, (RefusalCode::Required, "activities.0".to_owned()));
    }
}
