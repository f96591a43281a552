//! How complete the record is, and how it came about.

use crate::case::Case;
use crate::page::Block;

pub(super) fn recorded(case: &Case<'_>) -> Block {
    let says = case.says;
    let recorded = &case.summary.recorded;
    let mut lines = vec![says.with(
        "report-recorded",
        &[
            ("answered", recorded.answered.into()),
            ("dates", recorded.dates.into()),
            ("late", recorded.back_dated.into()),
            ("edited", recorded.edited.into()),
        ],
    )];
    lines.push(match recorded.last {
        Some(last) => says.with("report-recorded-last", &[("date", says.date(last).into())]),
        None => says.plain("report-recorded-never"),
    });
    Block {
        title: says.plain("report-recorded-title"),
        lead: None,
        lines,
        list: false,
    }
}
