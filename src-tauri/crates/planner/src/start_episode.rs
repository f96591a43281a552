//! An episode begins, at the first start together with the patient.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::{ChangeKind, Logbook};
use recovery::{Area, Episode};
use uuid::Uuid;

use crate::draft::{CheckInDraft, EpisodeDraft, PatientDraft};
use crate::view::Overview;
use crate::{Refusal, RefusalCode, area, change, check_in, parse, patient};

/// How many activities an episode can have, and how long one may be in characters.
const ACTIVITIES: usize = 3;
const ACTIVITY: usize = 120;

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
    let (mut episode, also) = parsed(episode, now)?;
    let kind = ChangeKind::EpisodeStarted;
    change::record(logbook, now, kind, Some(episode.id), |log| {
        match &patient {
            Some(patient) => log.put_patient(patient)?,
            None if log.patient()?.is_none() => {
                return Err(Refusal::new(RefusalCode::Required).at("patient"));
            }
            None => {}
        }
        let own = match check_in {
            None => None,
            Some(draft) => {
                let (opened, activities) = (episode.opened, episode.activities.len());
                let (check_in, own) =
                    check_in::parsed(draft, opened, activities, &log.own_measures()?, now)?;
                let id = check_in.id;
                episode.check_ins.push(check_in);
                Some((id, own))
            }
        };
        log.add_episode(&episode)?;
        log.set_also(episode.id, &also)?;
        if let Some((check_in, own)) = own {
            log.put_own_answers(check_in, &own)?;
        }
        Ok(())
    })
}

fn parsed(
    draft: EpisodeDraft,
    now: DateTime<FixedOffset>,
) -> Result<(Episode, Vec<Area>), Refusal> {
    let opened = now.date_naive();
    let onset = onset(draft.onset, opened, RefusalCode::InFuture)?;
    let activities = activities(draft.activities)?;
    let title = parse::needed("title", draft.title, parse::NAME)?;
    let (site, side) = (draft.site, draft.side);
    let area = area::parsed("site", Area { site, side })?;
    let also = area::further(&area, draft.also)?;
    let episode = Episode {
        id: Uuid::new_v4(),
        title,
        area,
        context: draft.context,
        onset,
        opened,
        closed: None,
        activities,
        check_ins: Vec::new(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    };
    Ok((episode, also))
}

/// When it began: not after the opening, which is refused with `after`.
pub(crate) fn onset(
    onset: NaiveDate,
    opened: NaiveDate,
    after: RefusalCode,
) -> Result<NaiveDate, Refusal> {
    if onset > opened {
        return Err(Refusal::new(after).at("onset").of(onset).allowing(opened));
    }
    parse::in_calendar("onset", onset)?;
    Ok(onset)
}

/// The activities that matter to the patient.
pub(crate) fn activities(wanted: Vec<String>) -> Result<Vec<String>, Refusal> {
    if wanted.len() > ACTIVITIES {
        return Err(Refusal::new(RefusalCode::TooMany)
            .at("activities")
            .of(wanted.len())
            .allowing(ACTIVITIES));
    }
    let mut activities = Vec::new();
    for (index, activity) in wanted.into_iter().enumerate() {
        let field = format!("activities.{index}");
        activities.push(parse::needed(&field, activity, ACTIVITY)?);
    }
    Ok(activities)
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
            also: Vec::new(),
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
