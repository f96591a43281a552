//! What professionals said: clearances and prescriptions, over the whole log.

use recovery::{Clearance, Prescription};

use crate::appendix::{Item, Listed};
use crate::case::Case;
use crate::page::prescribed;
use crate::shown::one_line;

pub(super) fn care(case: &Case<'_>) -> Listed {
    let on = case.on();
    let clearances = case.episode.clearances.iter();
    let clearances = clearances
        .filter(|each| each.at.date_naive() <= on)
        .map(|each| (each.at.date_naive(), cleared(case, each), each.note.clone()));
    let prescriptions = case.episode.prescriptions.iter();
    let prescriptions = prescriptions
        .filter(|each| each.date <= on)
        .map(|each: &Prescription| (each.date, prescribed(case, each), each.note.clone()));
    let mut said: Vec<_> = clearances.chain(prescriptions).collect();
    said.sort_by_key(|(date, _, _)| *date);
    Listed {
        title: case.says.plain("report-care-title"),
        items: said
            .into_iter()
            .map(|(_, of, note)| Item {
                of,
                text: note.unwrap_or_default(),
            })
            .collect(),
        none: case.says.plain("report-care-none"),
    }
}

fn cleared(case: &Case<'_>, clearance: &Clearance) -> String {
    let says = case.says;
    let by = ("by", one_line(&clearance.by).into());
    let date = ("date", says.date(clearance.at.date_naive()).into());
    match clearance.max_per_week {
        None => says.with("report-care-clearance", &[by, date]),
        Some(most) => says.with(
            "report-care-clearance-most",
            &[by, date, ("most", most.into())],
        ),
    }
}
