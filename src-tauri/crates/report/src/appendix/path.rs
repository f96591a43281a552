//! Every change of phase from the opening on, and every change named on the page.

use summary::Changed;

use crate::appendix::{Item, Listed};
use crate::case::Case;
use crate::page::change;

pub(super) fn path(case: &Case<'_>) -> Listed {
    let steps = case.summary.assessment.history.iter();
    let steps = steps.map(|step| change(case, &Changed::Phase(*step)));
    let others = case.summary.changed.iter();
    let others = others
        .filter(|changed| !matches!(changed, Changed::Phase(_)))
        .map(|changed| change(case, changed));
    Listed {
        title: case.says.plain("report-history-title"),
        items: steps
            .chain(others)
            .map(|text| Item {
                of: String::new(),
                text,
            })
            .collect(),
        none: String::new(),
    }
}
