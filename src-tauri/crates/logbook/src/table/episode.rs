//! What the patient recovers from, or keeps well, without the records in it.

use recovery::Area;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::{Record, Row};
use crate::cell::{Cell, Cells, List};
use crate::{EpisodeHead, LogbookError};

/// A row of `episode`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct EpisodeRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) head: EpisodeHead,
    /// Sites beside the first. Not written where there are none, so that versions kept before
    /// there could be any are still told apart from nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) also: Vec<Area>,
}

impl Row for EpisodeRow {
    const TABLE: &'static str = "episode";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "position",
        "title",
        "site",
        "side",
        "context",
        "onset",
        "opened",
        "closed",
        "activities",
        "also",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            head: EpisodeHead {
                id,
                title: cells.take("title")?,
                area: Area {
                    site: cells.take("site")?,
                    side: cells.take("side")?,
                },
                context: cells.take("context")?,
                onset: cells.take("onset")?,
                opened: cells.take("opened")?,
                closed: cells.take("closed")?,
                activities: cells.take::<List<_>>("activities")?.0,
            },
            also: cells.take::<List<_>>("also")?.0,
        })
    }
}

impl Record for EpisodeRow {
    fn key(&self) -> String {
        self.head.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let head = &self.head;
        vec![
            head.id.write(),
            self.position.write(),
            head.title.write(),
            head.area.site.write(),
            head.area.side.write(),
            head.context.write(),
            head.onset.write(),
            head.opened.write(),
            head.closed.write(),
            List(head.activities.clone()).write(),
            List(self.also.clone()).write(),
        ]
    }
}
