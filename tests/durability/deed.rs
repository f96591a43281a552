//! What the program under load does, one thing after another, as the dice fall.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Weekday};
use fastrand::Rng;
use logbook::{Appearance, Logbook};
use planner::draft::{
    CheckInDraft, ClearanceDraft, DoneDraft, EpisodeDraft, FrequencyDraft, FrequencyKind,
    PatientDraft, PlanDraft, PrescriptionDraft, SessionDraft, SettingChange,
};
use planner::remind;
use planner::{Refusal, RefusalCode};
use recovery::{ActivityLevel, CheckIn, Context, Flag, SessionKind, SessionStatus, Severity};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where a note says which one it is, so that it can be looked for in a file.
const MARK: &str = "note";

/// What kind of deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// First start: a patient with an ankle.
    Start,
    /// A check-in is recorded.
    CheckIn,
    /// A check-in is put right.
    Edit,
    /// A check-in is deleted.
    Delete,
    /// A danger sign is recorded.
    Flag,
    /// A professional's word that care may go on.
    Clear,
    /// Days and time are chosen.
    Plan,
    /// A session is entered by hand.
    Add,
    /// A session is marked done.
    Done,
    /// A session is skipped.
    Skip,
    /// Something is set.
    Set,
    /// A prescription told on paper.
    Prescribe,
    /// The latest change is taken back.
    Undo,
    /// Tend looks whether something has come due; a midnight may have passed.
    Look,
    /// What was deleted is forgotten for good, and the file written anew.
    Forget,
    /// A copy is made beside it, and older ones thinned out.
    BackUp,
    /// A copy is put in place of what it holds.
    Restore,
    /// The log book is closed and opened again.
    Reopen,
}

impl Kind {
    /// The next one, as often as in a long evening with the log.
    pub fn next(dice: &mut Rng) -> Self {
        match dice.u32(..44) {
            0..10 => Self::CheckIn,
            10..14 => Self::Edit,
            14..17 => Self::Delete,
            17 => Self::Flag,
            18..20 => Self::Clear,
            20 => Self::Plan,
            21..23 => Self::Add,
            23..26 => Self::Done,
            26 => Self::Skip,
            27..30 => Self::Set,
            30 => Self::Prescribe,
            31..34 => Self::Undo,
            34..37 => Self::Look,
            37 => Self::Forget,
            38..41 => Self::BackUp,
            41 => Self::Restore,
            _ => Self::Reopen,
        }
    }
}

/// Does it. A refusal is an answer like any other, and changes nothing; that the log book could
/// not be written is none.
///
/// # Errors
/// When the log book could not be read or written.
pub fn act(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: Kind,
    dice: &mut Rng,
) -> Result<(), Refusal> {
    let log = planner::export_log(logbook)?;
    let mut episodes = log.iter().flat_map(|log| &log.episodes);
    let first = episodes.find(|episode| episode.closed.is_none());
    let Some(episode) = first else {
        return answered(start(logbook, now, dice));
    };
    let (id, activities) = (episode.id, episode.activities.len());
    let some_check_in = |dice: &mut Rng| some(&episode.check_ins, dice).map(|one| one.id);
    let planned = || {
        let sessions = episode.sessions.iter();
        let planned = sessions.filter(|session| session.status == SessionStatus::Planned);
        planned.map(|session| session.id).next()
    };
    answered(match kind {
        Kind::Start => Ok(()),
        Kind::CheckIn => {
            planner::record_check_in(logbook, now, id, check_in(activities, dice)).map(drop)
        }
        Kind::Edit => match some(&episode.check_ins, dice) {
            Some(one) => edit(logbook, now, one, check_in(activities, dice)),
            None => Ok(()),
        },
        Kind::Delete => match some_check_in(dice) {
            Some(check_in) => planner::delete_check_in(logbook, now, check_in).map(drop),
            None => Ok(()),
        },
        Kind::Flag => planner::record_flag(logbook, now, id, vec![Flag::Fever]).map(drop),
        Kind::Clear => planner::record_clearance(logbook, now, id, clearance(dice)).map(drop),
        Kind::Plan => planner::take_plan(logbook, now, id, plan(dice)).map(drop),
        Kind::Add => planner::add_session(logbook, now, session(id, now, dice)).map(drop),
        Kind::Done => match planned() {
            Some(one) => planner::session_done(logbook, now, one, done(dice)).map(drop),
            None => Ok(()),
        },
        Kind::Skip => match planned() {
            Some(one) => planner::session_skipped(logbook, now, one).map(drop),
            None => Ok(()),
        },
        Kind::Set => planner::change_setting(logbook, now, setting(dice)).map(drop),
        Kind::Prescribe => {
            planner::record_prescription(logbook, now, id, prescription(dice)).map(drop)
        }
        Kind::Undo => planner::undo(logbook, now).map(drop),
        Kind::Look => remind::claim_due(logbook, now, None).map(drop),
        Kind::Forget | Kind::BackUp | Kind::Restore | Kind::Reopen => Ok(()),
    })
}

/// The texts by which the notes of a log can be told from each other, with their check-ins.
pub fn marks(log: &recovery::Log) -> Vec<(String, Uuid)> {
    let check_ins = log.episodes.iter().flat_map(|episode| &episode.check_ins);
    check_ins
        .filter_map(|check_in| Some((mark(check_in.note.as_deref()?)?, check_in.id)))
        .collect()
}

fn mark(note: &str) -> Option<String> {
    let word = note.split_whitespace().next()?;
    word.starts_with(MARK).then(|| word.to_owned())
}

/// Of a refusal, whether it is an answer.
fn answered(outcome: Result<(), Refusal>) -> Result<(), Refusal> {
    use RefusalCode::{Damaged, DiskFull, Gone, InUse, ReadOnly, Storage};
    match outcome {
        Err(refusal)
            if matches!(
                refusal.code,
                Storage | DiskFull | ReadOnly | InUse | Gone | Damaged
            ) =>
        {
            Err(refusal)
        }
        _ => Ok(()),
    }
}

fn some<'a, T>(all: &'a [T], dice: &mut Rng) -> Option<&'a T> {
    all.get(dice.usize(..all.len().max(1)))
}

fn start(logbook: &mut Logbook, now: DateTime<FixedOffset>, dice: &mut Rng) -> Result<(), Refusal> {
    let patient = PatientDraft {
        name: Some("Maya".to_owned()),
        birth_year: Some(1980),
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    let onset: NaiveDate = now.date_naive() - TimeDelta::days(10);
    let ankle = EpisodeDraft {
        title: "Ankle".to_owned(),
        site: "ankle".to_owned(),
        side: None,
        context: Context::Injury,
        onset,
        activities: vec!["stairs".to_owned()],
        also: Vec::new(),
    };
    planner::start_episode(logbook, now, Some(patient), ankle, Some(check_in(1, dice))).map(drop)
}

fn check_in(activities: usize, dice: &mut Rng) -> CheckInDraft {
    let pain = dice.i32(0..=3);
    CheckInDraft {
        pain: Some(pain),
        pain_activity: Some(pain + 1),
        movement: Some(8),
        function: vec![Some(8); activities],
        swelling: Some(Severity::None),
        warmth: Some(Severity::None),
        redness: Some(Severity::None),
        night_pain: Some(false),
        note: dice.bool().then(|| note(dice)),
        ..CheckInDraft::default()
    }
}

/// Sometimes as long as a note may be.
fn note(dice: &mut Rng) -> String {
    let mark = format!("{MARK}{:016x}", dice.u64(..));
    let words = match dice.u32(..8) {
        0 => 180,
        _ => dice.usize(..12),
    };
    mark.clone() + &format!(" {mark}").repeat(words)
}

fn edit(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    before: &CheckIn,
    after: CheckInDraft,
) -> Result<(), Refusal> {
    let draft = CheckInDraft {
        at: Some(before.at.naive_local()),
        ..after
    };
    planner::edit_check_in(logbook, now, before.id, draft).map(drop)
}

fn clearance(dice: &mut Rng) -> ClearanceDraft {
    ClearanceDraft {
        by: "Dr. Ada".to_owned(),
        at: None,
        max_per_week: dice.bool().then_some(2),
        note: None,
    }
}

fn plan(dice: &mut Rng) -> PlanDraft {
    PlanDraft {
        chosen: None,
        weekdays: vec![Weekday::Mon, Weekday::Wed, Weekday::Sat],
        time: NaiveTime::from_hms_opt(dice.u32(8..20), 0, 0).unwrap(),
        plan_optional: dice.bool(),
    }
}

fn session(episode: Uuid, now: DateTime<FixedOffset>, dice: &mut Rng) -> SessionDraft {
    let at = now.naive_local() + TimeDelta::hours(dice.i64(1..200));
    SessionDraft {
        episode,
        kind: SessionKind::Exercise,
        planned_for: Some(at),
        done: None,
        provider: Some("Ida".to_owned()),
    }
}

fn done(dice: &mut Rng) -> DoneDraft {
    DoneDraft {
        minutes: Some(dice.i32(20..60)),
        pain_after: Some(dice.i32(0..4)),
        ..DoneDraft::default()
    }
}

fn setting(dice: &mut Rng) -> SettingChange {
    match dice.u32(..3) {
        0 => SettingChange::Appearance(Appearance::Dark),
        1 => SettingChange::Appearance(Appearance::Light),
        _ => SettingChange::Reviews(dice.bool()),
    }
}

fn prescription(dice: &mut Rng) -> PrescriptionDraft {
    PrescriptionDraft {
        by: "Dr. Sand".to_owned(),
        date: None,
        until: None,
        frequency: FrequencyDraft {
            kind: FrequencyKind::PerWeek,
            min: Some(1),
            max: Some(dice.i32(1..3)),
            suggested: None,
        },
        note: None,
    }
}
