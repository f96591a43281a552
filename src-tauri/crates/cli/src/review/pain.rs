//! The line of pain as text: a character a date, and a blank where nothing was answered.

use recovery::Exact;
use recovery::dates::days_between;
use summary::{EpisodeGlance, Glance};

/// From no pain to the worst, in blocks of rising height.
const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/// The same in ASCII: the pain itself, with the worst in one character too.
const DIGITS: [char; 11] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'];

/// What the line is drawn with, from the lowest to the highest.
pub(super) fn heights(ascii: bool) -> &'static [char] {
    if ascii { &DIGITS } else { &BLOCKS }
}

/// The line up to the date of the glance, which stands last.
pub(super) fn line(glance: &Glance, episode: &EpisodeGlance, ascii: bool) -> String {
    let dates = usize::try_from(Glance::LINE_DATES).unwrap_or(0);
    let mut line = vec![' '; dates];
    for day in &episode.pain {
        let back = usize::try_from(days_between(day.date, glance.on)).unwrap_or(dates);
        let place = dates.checked_sub(back + 1);
        if let Some(drawn) = place.and_then(|place| line.get_mut(place)) {
            *drawn = height(&day.mean, heights(ascii));
        }
    }
    line.into_iter().collect()
}

/// The nearest height to a mean of 0–10. For showing only.
fn height(mean: &Exact, heights: &[char]) -> char {
    let highest = heights.len().saturating_sub(1);
    let mut nearest = 0;
    // The place n of `highest` stands for 10 n ÷ highest: its upper bound lies half a step on.
    while nearest < highest && mean.to_f64() * 2.0 * steps(highest) >= 10.0 * steps(2 * nearest + 1)
    {
        nearest += 1;
    }
    heights.get(nearest).copied().unwrap_or(' ')
}

#[expect(clippy::cast_precision_loss, reason = "a dozen at most")]
const fn steps(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use recovery::Phase;
    use summary::{Attention, PainDay};

    use super::*;

    #[test]
    fn heights_go_from_no_pain_to_the_worst() {
        let drawn = |heights| -> String {
            (0..=10)
                .map(|pain| height(&Exact::whole(pain), heights))
                .collect()
        };
        assert_eq!(drawn(&BLOCKS), "▁▂▂▃▄▅▅▆▇▇█");
        assert_eq!(drawn(&DIGITS), "0123456789X");
        let half = Exact::mean(&[Exact::whole(2), Exact::whole(3)]).expect("two values");
        assert_eq!(height(&half, &DIGITS), '3');
    }

    #[test]
    fn the_last_character_is_the_date_itself_and_a_gap_is_blank() {
        let on = NaiveDate::from_ymd_opt(2026, 3, 28).expect("a date");
        let day = |ago, pain| PainDay {
            date: recovery::dates::before(on, ago),
            mean: Exact::whole(pain),
        };
        let episode = EpisodeGlance {
            id: uuid::Uuid::nil(),
            title: String::new(),
            attention: Attention::Steady,
            attention_since: None,
            phase: Phase::Recovery,
            since: on,
            hold: None,
            alerts: Vec::new(),
            last_setback: None,
            pain_first: None,
            pain_now: None,
            pain: vec![day(27, 10), day(2, 0), day(0, 5)],
        };
        let glance = Glance {
            on,
            attention: Attention::Steady,
            since: None,
            episodes: Vec::new(),
            last_check_in: None,
        };
        let expected = format!("X{}0 5", " ".repeat(24));
        assert_eq!(line(&glance, &episode, true), expected);
    }
}
