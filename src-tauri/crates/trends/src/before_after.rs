//! Pain just before and just after massage, with how sure its mean change is.
//!
//! It is what the patient felt then, not what the massage did. The interval is Student's t
//! over the pairs, 95 %; it takes the massages for unlike each other, so it is if anything too
//! narrow.

use recovery::Session;
use statrs::distribution::{ContinuousCDF, StudentsT};
use summary::{Period, ToldMassage, told_massages};

use crate::measures::mean;
use crate::series::hundredths;
use crate::view::{BeforeAfter, Felt};

/// How many massages are listed one by one. Product choice: four years of one a week.
const LISTED: usize = 200;
/// Where the upper end of the interval lies.
const UPPER: f64 = 0.975;

/// Over the massages of the range that tell both; nothing when none does.
pub(crate) fn before_after(sessions: &[Session], period: Period) -> Option<BeforeAfter> {
    let mut told = told_massages(sessions, period);
    told.sort_by_key(|massage| massage.date);
    let changes: Vec<f64> = told.iter().map(change).collect();
    let change = mean(changes.iter().copied())?;
    let margin = margin(&changes, change);
    Some(BeforeAfter {
        count: u32::try_from(told.len()).unwrap_or(u32::MAX),
        mean: hundredths(change),
        low: margin.map(|margin| hundredths(change - margin)),
        high: margin.map(|margin| hundredths(change + margin)),
        each: told[told.len().saturating_sub(LISTED)..]
            .iter()
            .map(|massage| Felt {
                date: massage.date,
                before: massage.before.get(),
                after: massage.after.get(),
            })
            .collect(),
    })
}

fn change(massage: &ToldMassage) -> f64 {
    f64::from(massage.after.get()) - f64::from(massage.before.get())
}

/// How far the ends of the interval lie from the mean; unknown below two pairs.
fn margin(changes: &[f64], mean: f64) -> Option<f64> {
    let count = f64::from(u32::try_from(changes.len()).ok()?);
    let freedom = count - 1.0;
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(UPPER);
    let squares = changes.iter().map(|change| (change - mean).powi(2));
    let variance = squares.sum::<f64>() / freedom;
    Some(t * (variance / count).sqrt())
}

#[cfg(test)]
mod tests {
    use recovery::SessionKind;

    use super::*;
    use crate::testing::{day, done, score};

    fn told(n: u64, kind: SessionKind, before: Option<u8>, after: Option<u8>) -> Session {
        Session {
            pain_before: before.map(score),
            pain_after: after.map(score),
            ..done(n, kind)
        }
    }

    fn over(sessions: &[Session]) -> Option<BeforeAfter> {
        let (from, to) = (day(0), day(2_000));
        before_after(sessions, Period { from, to })
    }

    /// Mean −1.6, standard deviation 1.14018, t(4) 2.77645: margin 1.41571.
    #[test]
    fn the_interval_is_students_over_the_pairs() {
        let pairs = [(5, 3), (4, 4), (6, 3), (3, 2), (5, 3)];
        let sessions: Vec<_> = pairs
            .iter()
            .zip(0..)
            .map(|((before, after), n)| told(n, SessionKind::Massage, Some(*before), Some(*after)))
            .collect();
        let told = over(&sessions).unwrap();
        assert_eq!((told.count, told.mean), (5, -1.6));
        assert_eq!((told.low, told.high), (Some(-3.02), Some(-0.18)));
    }

    #[test]
    fn one_pair_has_no_interval_and_none_says_nothing() {
        let one = told(3, SessionKind::SelfMassage, Some(5), Some(4));
        let told_once = over(std::slice::from_ref(&one)).unwrap();
        assert_eq!(
            (told_once.mean, told_once.low, told_once.high),
            (-1.0, None, None)
        );
        let half = told(4, SessionKind::Massage, Some(5), None);
        let exercise = told(5, SessionKind::Exercise, Some(5), Some(2));
        assert_eq!(over(&[half, exercise]), None);
    }

    #[test]
    fn all_count_and_the_latest_are_listed() {
        let sessions: Vec<_> = (0..250)
            .rev()
            .map(|n| told(n * 7, SessionKind::Massage, Some(5), Some(4)))
            .collect();
        let told = over(&sessions).unwrap();
        assert_eq!((told.count, told.each.len()), (250, 200));
        assert_eq!(told.each.last().map(|felt| felt.date), Some(day(249 * 7)));
        assert_eq!((told.low, told.high), (Some(-1.0), Some(-1.0)));
    }
}
