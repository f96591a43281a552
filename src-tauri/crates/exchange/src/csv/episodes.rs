//! The table `episodes`.

use recovery::{Episode, Log};

use super::cell;
use super::table::Table;

const COLUMNS: [&str; 11] = [
    "episode_id",
    "title",
    "site",
    "side",
    "context",
    "onset (date)",
    "opened (date)",
    "closed (date)",
    "activity_1",
    "activity_2",
    "activity_3",
];

pub(super) fn table(log: &Log) -> Table {
    Table::new("episodes", &COLUMNS, log.episodes.iter().map(row))
}

fn row(episode: &Episode) -> [String; 11] {
    let activity = |at| cell::text_or_empty(episode.activities.get(at));
    [
        episode.id.to_string(),
        cell::text(&episode.title),
        cell::text(&episode.area.site),
        cell::plain(episode.area.side),
        episode.context.code().to_owned(),
        episode.onset.to_string(),
        episode.opened.to_string(),
        cell::plain(episode.closed),
        activity(0),
        activity(1),
        activity(2),
    ]
}
