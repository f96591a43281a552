//! **amber**: during a flare or severe pain, the lower end of the range.
//!
//! Source: gentle contact only on sore tissue, the texts; the rule, product choice.

use crate::assessment::Alert;
use crate::record::{Frequency, Range};

pub(super) fn frequency(alerts: &[Alert], frequency: Frequency) -> Frequency {
    let amber = alerts
        .iter()
        .any(|alert| matches!(alert, Alert::AmberFlare | Alert::SeverePain));
    match frequency {
        Frequency::PerWeek(range) if amber => Frequency::PerWeek(Range {
            suggested: range.min,
            ..range
        }),
        Frequency::EveryDays(range) if amber => Frequency::EveryDays(Range {
            suggested: range.max,
            ..range
        }),
        _ => frequency,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flare_takes_the_lower_end() {
        let range = |suggested| Range {
            min: 14,
            max: 28,
            suggested,
            optional: false,
        };
        let every = Frequency::EveryDays(range(21));
        assert_eq!(
            frequency(&[Alert::AmberFlare], every),
            Frequency::EveryDays(range(28))
        );
        assert_eq!(frequency(&[Alert::Sparse], every), every);
        let weekly = Frequency::PerWeek(range(21));
        assert_eq!(
            frequency(&[Alert::SeverePain], weekly),
            Frequency::PerWeek(range(14))
        );
    }
}
