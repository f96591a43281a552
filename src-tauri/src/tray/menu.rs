//! The menu as data: what stands in it and what each line does.

use planner::remind::{Deed, Remindable, SnoozeFor};
use planner::view::{DueItem, Overview};
use uuid::Uuid;
use words::Words;

/// What a line of the menu does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Opens the window, perhaps on a deed.
    Open(Option<Remindable>),
    /// Marks a session done.
    Done(Uuid),
    /// Puts a reminder off.
    Snooze(Remindable, SnoozeFor),
    /// Ends Tend.
    Quit,
}

/// One line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// Does something.
    Line(String, Act),
    /// Has lines of its own.
    Group(String, Vec<(String, Act)>),
    /// Only says something.
    Remark(String),
    /// Sets apart.
    Rule,
}

/// The menu as of now.
pub(super) fn of(overview: &Overview, words: &Words) -> Vec<Entry> {
    let mut menu = vec![Entry::Line(words.tray_open(), Act::Open(None)), Entry::Rule];
    let due: Vec<Entry> = overview
        .due
        .iter()
        .filter_map(|item| entry(item, overview, words))
        .collect();
    if due.is_empty() {
        menu.push(Entry::Remark(words.tray_nothing_due()));
    } else {
        menu.extend(due);
    }
    menu.extend([Entry::Rule, Entry::Line(words.tray_quit(), Act::Quit)]);
    menu
}

/// Nothing for what has been put off.
fn entry(item: &DueItem, overview: &Overview, words: &Words) -> Option<Entry> {
    let title = |id: &Uuid| {
        let episode = overview.episodes.iter().find(|episode| episode.id == *id);
        episode.map(|episode| episode.title.clone())
    };
    let (deed, what, first) = match item {
        DueItem::Session {
            episode,
            session,
            snoozed_until: None,
            ..
        } => (
            Deed::Session {
                session: session.id,
                kind: session.kind,
                at: session.planned_for?,
                episode: title(episode)?,
                dose: None,
            },
            Remindable::Session {
                session: session.id,
            },
            (words.done(), Act::Done(session.id)),
        ),
        DueItem::CheckIn {
            episodes,
            snoozed_until: None,
            ..
        } => (
            Deed::CheckIn {
                episodes: episodes.iter().filter_map(title).collect(),
            },
            Remindable::CheckIn,
            (words.open_check_in(), Act::Open(Some(Remindable::CheckIn))),
        ),
        DueItem::Session { .. } | DueItem::CheckIn { .. } => return None,
    };
    let put_off = [
        (words.snooze_10_minutes(), SnoozeFor::TenMinutes),
        (words.snooze_1_hour(), SnoozeFor::OneHour),
        (words.snooze_tomorrow(), SnoozeFor::Tomorrow),
    ];
    let mut lines = vec![first];
    lines.extend(put_off.map(|(label, by)| (label, Act::Snooze(what, by))));
    Some(Entry::Group(words.line(&deed, overview.now.date()), lines))
}
