//! How the report says a date, a number and a code.

use chrono::{Datelike, NaiveDate};
use recovery::{Exact, Frequency, Range};
use words::{Language, Value, Words};

/// The words of the report.
#[derive(Clone, Copy)]
pub(crate) struct Says<'a>(pub(crate) &'a Words);

impl Says<'_> {
    /// A text that takes no values.
    pub(crate) fn plain(self, key: &str) -> String {
        self.0.say(key, &[])
    }

    /// A text with its values.
    pub(crate) fn with(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.0.say(key, values)
    }

    /// The word for a code: the entry of its family.
    pub(crate) fn coded(self, family: &str, code: &str) -> String {
        self.0.say(&format!("{family}-{code}"), &[])
    }

    /// The word for a code that anyone may have written; the code itself without one.
    pub(crate) fn coded_or_itself(self, family: &str, code: &str) -> String {
        let key = format!("{family}-{code}");
        if self.0.has(&key) {
            self.0.say(&key, &[])
        } else {
            code.to_owned()
        }
    }

    /// The language it is said in.
    pub(crate) const fn language(self) -> Language {
        self.0.language()
    }

    /// A number with at most one decimal, `6.2` or `7`.
    pub(crate) fn number(self, value: &Exact) -> String {
        self.0.number(value.to_f64(), 1)
    }

    /// A number as it was written down, `7.25`.
    pub(crate) fn decimal(self, value: f64) -> String {
        self.0.number(value, 6)
    }

    /// Several things one after the other.
    pub(crate) fn list(self, things: impl Iterator<Item = String>) -> String {
        let between = match self.language() {
            Language::En | Language::Es | Language::De => ", ",
            Language::Ar => "، ",
        };
        things.collect::<Vec<_>>().join(between)
    }

    /// Parts of a sentence one after the other, each of which may have commas.
    pub(crate) fn parts(self, parts: impl IntoIterator<Item = String>) -> String {
        let between = match self.language() {
            Language::En | Language::Es | Language::De => "; ",
            Language::Ar => "؛ ",
        };
        parts.into_iter().collect::<Vec<_>>().join(between)
    }

    /// Numbers one after the other, apart from each other's fractions.
    pub(crate) fn numbers(self, numbers: impl Iterator<Item = String>) -> String {
        let between = match self.language() {
            Language::En => ", ",
            Language::Es | Language::De => "; ",
            Language::Ar => "، ",
        };
        numbers.collect::<Vec<_>>().join(between)
    }

    /// A number beside a threshold: with a second decimal where one alone would put it on the
    /// other side, or on the threshold when it is not.
    pub(crate) fn number_beside(self, value: &Exact, threshold: &Exact) -> String {
        let one = self.number(value);
        if value != threshold && one == self.number(threshold) {
            self.0.number(value.to_f64(), 2)
        } else {
            one
        }
    }

    /// `2 March 2026`.
    pub(crate) fn date(self, date: NaiveDate) -> String {
        let day = self.0.date(date);
        self.with(
            "report-date",
            &[
                ("day", day.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `2 Mar`.
    pub(crate) fn day(self, date: NaiveDate) -> String {
        let values = [("day", date.day().into()), ("month", date.month().into())];
        self.with("report-day", &values)
    }

    /// `2 Mar`, or `2 Mar 2025` in another year than the one spoken of.
    pub(crate) fn day_in(self, date: NaiveDate, year: i32) -> String {
        if date.year() == year {
            self.day(date)
        } else {
            self.with(
                "report-date",
                &[
                    ("day", self.day(date).into()),
                    ("year", date.year().to_string().into()),
                ],
            )
        }
    }

    /// `2 March to 22 April 2026`.
    pub(crate) fn span(self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return self.date(to);
        }
        let first = if from.year() == to.year() {
            self.0.date(from)
        } else {
            self.date(from)
        };
        self.with(
            "report-span",
            &[("from", first.into()), ("to", self.date(to).into())],
        )
    }

    /// How often.
    pub(crate) fn frequency(self, frequency: Frequency) -> String {
        let numbers = |Range { min, max, .. }: Range| [("min", min.into()), ("max", max.into())];
        let said = match frequency {
            Frequency::None => return self.plain("report-frequency-none"),
            Frequency::PerWeek(range) if range.min == range.max => {
                self.with("report-frequency-week", &numbers(range))
            }
            Frequency::PerWeek(range) => {
                let [min, max] = numbers(range);
                let suggested = ("suggested", range.suggested.into());
                self.with("report-frequency-week-range", &[min, max, suggested])
            }
            Frequency::EveryDays(range) if range.min == range.max => {
                self.with("report-frequency-days", &numbers(range))
            }
            Frequency::EveryDays(range) => {
                let [min, max] = numbers(range);
                let suggested = ("suggested", range.suggested.into());
                self.with("report-frequency-days-range", &[min, max, suggested])
            }
        };
        if frequency.is_optional() {
            self.with("report-frequency-optional", &[("frequency", said.into())])
        } else {
            said
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(run: impl Fn(Says<'_>) -> String) -> String {
        run(Says(&Words::english()))
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_said_with_its_year_and_a_span_with_it_once() {
        let (first, last) = (date("2026-03-02"), date("2026-04-22"));
        assert_eq!(says(|s| s.date(first)), "2 March 2026");
        assert_eq!(says(|s| s.day(first)), "2 Mar");
        assert_eq!(says(|s| s.day_in(first, 2027)), "2 Mar 2026");
        assert_eq!(says(|s| s.span(first, last)), "2 March to 22 April 2026");
        assert_eq!(says(|s| s.span(last, last)), "22 April 2026");
        let turn = says(|s| s.span(date("2025-12-30"), date("2026-01-02")));
        assert_eq!(turn, "30 December 2025 to 2 January 2026");
    }

    #[test]
    fn a_frequency_is_said_with_what_it_suggests() {
        let range = |min, max, suggested, optional| Range {
            min,
            max,
            suggested,
            optional,
        };
        let said = |frequency| says(|s| s.frequency(frequency));
        assert_eq!(said(Frequency::None), "No massage");
        let week = Frequency::PerWeek(range(2, 3, 3, false));
        assert_eq!(said(week), "2 to 3 a week, 3 suggested");
        let once = Frequency::PerWeek(range(1, 1, 1, true));
        assert_eq!(said(once), "Once a week, optional");
        let days = Frequency::EveryDays(range(14, 14, 14, false));
        assert_eq!(said(days), "Every 14 days");
        let spread = Frequency::EveryDays(range(14, 28, 21, false));
        assert_eq!(said(spread), "Every 14 to 28 days, 21 suggested");
    }

    #[test]
    fn a_number_never_looks_as_if_it_kept_a_threshold_it_breaks() {
        let twenty_fifth = Exact::whole(4).percent(1);
        let over = Exact::whole(3).plus(&twenty_fifth);
        let beside = |value: &Exact| says(|s| s.number_beside(value, &Exact::whole(3)));
        assert_eq!(beside(&over), "3.04");
        assert_eq!(beside(&Exact::whole(3)), "3");
        assert_eq!(says(|s| s.number(&over)), "3");
        assert_eq!(says(|s| s.number(&Exact::whole(-2))), "−2");
        let german = Words::of(Language::De);
        assert_eq!(Says(&german).number_beside(&over, &Exact::whole(3)), "3,04");
    }
}
