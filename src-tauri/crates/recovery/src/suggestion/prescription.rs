//! **prescription**: a professional's frequency replaces the table's in recovery, taper and
//! maintenance.
//!
//! Of those in force on the date, the latest by date; of equal dates the later in the log.

use chrono::NaiveDate;

use crate::record::Prescription;

/// The prescription in force on a date: by its dates, in whatever phase.
pub fn in_force(prescriptions: &[Prescription], on: NaiveDate) -> Option<&Prescription> {
    let holds = |p: &&Prescription| p.date <= on && p.until.is_none_or(|until| until >= on);
    prescriptions.iter().filter(holds).max_by_key(|p| p.date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Frequency;
    use crate::testing::day;

    #[test]
    fn the_latest_in_force_counts_to_its_last_date() {
        let written = |id: u128, from: u64, until: Option<u64>| Prescription {
            id: uuid::Uuid::from_u128(id),
            date: day(from),
            by: "A. Ferrer, PT".into(),
            until: until.map(day),
            note: None,
            frequency: Frequency::None,
        };
        let list = [
            written(1, 3, None),
            written(2, 5, Some(9)),
            written(3, 5, Some(8)),
        ];
        let on = |n| in_force(&list, day(n)).map(|p| p.id.as_u128());
        assert_eq!(
            [on(2), on(3), on(5), on(9), on(10)],
            [None, Some(1), Some(3), Some(2), Some(1)]
        );
    }
}
