//! A measure of the patient's own is made, or changed.

use beside::{MOST, NAME, OwnKind, OwnMeasure, UNIT};
use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::draft::OwnMeasureDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, parse};

/// Makes a measure, or changes the name and unit of one. What an answer can be never changes:
/// the answers there are would no longer fit.
///
/// # Errors
/// A field of the draft; [`RefusalCode::Twice`] where another measure that is asked has the
/// name; [`RefusalCode::KindFixed`]; [`RefusalCode::TooMany`]; no such measure; no patient
/// yet; or the log book's own.
pub fn save_own_measure(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    draft: OwnMeasureDraft,
) -> Result<Overview, Refusal> {
    let kind = match draft.id {
        None => ChangeKind::OwnMeasureAdded,
        Some(_) => ChangeKind::OwnMeasureEdited,
    };
    change::record(logbook, now, kind, None, |log| {
        if log.patient()?.is_none() {
            return Err(Refusal::new(RefusalCode::Required).at("patient"));
        }
        let measures = log.own_measures()?;
        let saved = parsed(draft, &measures)?;
        if kind == ChangeKind::OwnMeasureAdded {
            log.add_own_measure(&saved)?;
        } else {
            log.update_own_measure(&saved)?;
        }
        Ok(())
    })
}

fn parsed(draft: OwnMeasureDraft, measures: &[OwnMeasure]) -> Result<OwnMeasure, Refusal> {
    let name = parse::needed("name", draft.name, NAME)?;
    let unit = parse::text("unit", draft.unit, UNIT)?.filter(|_| draft.kind == OwnKind::Number);
    let before = match draft.id {
        None => None,
        Some(id) => Some(
            measures
                .iter()
                .find(|measure| measure.id == id)
                .ok_or_else(|| Refusal::new(RefusalCode::NotFound))?,
        ),
    };
    match before {
        None if measures.len() >= MOST => {
            return Err(Refusal::new(RefusalCode::TooMany)
                .of(measures.len() + 1)
                .allowing(MOST));
        }
        Some(before) if before.kind != draft.kind => {
            return Err(Refusal::new(RefusalCode::KindFixed)
                .at("kind")
                .of(draft.kind)
                .allowing(before.kind));
        }
        _ => {}
    }
    let same_name = |other: &OwnMeasure| {
        Some(other.id) != draft.id && !other.retired && same(&other.name, &name)
    };
    if measures.iter().any(same_name) {
        return Err(Refusal::new(RefusalCode::Twice).at("name").of(name));
    }
    Ok(OwnMeasure {
        id: before.map_or_else(Uuid::new_v4, |before| before.id),
        name,
        kind: draft.kind,
        unit,
        retired: before.is_some_and(|before| before.retired),
    })
}

/// Whether two names are one to whoever reads them.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
