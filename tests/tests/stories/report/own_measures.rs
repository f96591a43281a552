//! The patient's own measures in the report: in the appendix, apart from what is judged, each
//! answer as it was given, in every language.

use std::collections::BTreeMap;

use chrono::Datelike;
use words::{Language, Words};

use crate::report::languages::{letters, read, set_in};
use crate::report::logs::{demo, demo_beside, entries_shown};
use crate::report::{DEMO, HOSTILE, in_order, readers};

/// What stands between two texts, up to the first of the second kind behind the first of the first.
fn between<'a>(text: &'a str, first: &str, then: &str) -> &'a str {
    let (_, rest) = text.split_once(first).unwrap();
    rest.split_once(then).map_or(rest, |(between, _)| between)
}

#[test]
fn own_measures_stand_in_the_appendix_and_never_on_page_one() {
    in_order(
        &DEMO.read(),
        &[
            "Appendix: Knee after the fall",
            "Further sites: Right shin.",
            "Check-ins",
            "The patient’s own measures",
            "They stand apart from the four criteria and change nothing in the verdict.",
            "Trust in my body",
            "0–10",
            "Steps the day before",
            "steps",
            "Painkiller taken",
            "yes or no · no longer asked",
            "Danger signs and notes",
        ],
    );
    for page in [1, 2] {
        let page = DEMO.text(page);
        for name in ["Trust in my body", "own measures", "Right shin"] {
            assert!(!page.contains(name), "{name}");
        }
    }
}

#[test]
fn every_own_answer_is_there_as_it_was_given_and_a_dash_where_there_is_none() {
    let (log, beside) = (demo(), demo_beside());
    let words = Words::english();
    let whole = DEMO.whole();
    let own = between(
        &whole,
        "The patient’s own measures",
        "Danger signs and notes",
    );
    let rows: BTreeMap<String, Vec<&str>> = own
        .lines()
        .filter_map(|line| {
            let cells: Vec<_> = line.split_whitespace().collect();
            let [day, month, time, answers @ ..] = &cells[..] else {
                return None;
            };
            Some((format!("{day} {month} {time}"), answers.to_vec()))
        })
        .collect();
    let knee = log
        .episodes
        .iter()
        .find(|each| each.title.starts_with("Knee"));
    let knee = knee.unwrap();
    let (mut answered, mut open) = (0, 0);
    for check_in in entries_shown(&log) {
        let answers = beside.answers(check_in.id);
        if answers.is_empty() || !knee.check_ins.contains(check_in) {
            continue;
        }
        let said: Vec<_> = beside
            .measures
            .iter()
            .map(|measure| {
                let answer = answers.iter().find(|each| each.measure == measure.id);
                match (answer, measure.name.as_str()) {
                    (None, _) => "—".to_owned(),
                    (Some(answer), "Painkiller taken") if answer.value > 0.0 => "yes".to_owned(),
                    (Some(_), "Painkiller taken") => "no".to_owned(),
                    (Some(answer), _) => words.number(answer.value, 0),
                }
            })
            .collect();
        let date = check_in.date();
        let month = date.format("%b");
        let when = format!("{} {month}, {}", date.day(), check_in.at.format("%H:%M"));
        assert_eq!(rows.get(&when).unwrap(), &said, "{when}");
        answered += 1;
        open += said.iter().filter(|each| *each == "—").count();
    }
    assert!(answered > 35 && open > 20, "{answered} {open}");
}

#[test]
fn hostile_measures_and_sites_are_shown_as_text() {
    let solid = readers::solid(&HOSTILE.read());
    for said in [
        "#panic(\"no\")*own*_em_$x$<b>@ref`raw`",
        "#u[*b*]$y$<i>&amp;%\"",
        "#include\"/etc/passwd\"\\///*~--end",
        "U+202E]drawkcab",
        "=Heading-list/term:[U+0007]",
        "#site[11]*",
    ] {
        assert!(solid.contains(said), "{said} is not in\n{solid}");
    }
    let wide = solid.matches('W').count();
    assert!(
        wide >= 120,
        "of a word of 60 letters, twice, {wide} are there"
    );
}

#[test]
fn every_language_says_that_own_measures_change_nothing() {
    for language in Language::ALL {
        let (words, pdf) = (Words::of(language), set_in(language));
        let all = letters(&pdf.read());
        for key in ["report-own-title", "report-own-lead", "report-own-retired"] {
            let said = words.say(key, &[]);
            assert!(all.contains(&read(&said)), "{}: {said:?}", language.code());
        }
    }
}
