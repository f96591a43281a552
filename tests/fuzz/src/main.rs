//! One parser under libFuzzer: the one that `TEND_PARSER` names. How it is built, so that the
//! compiler counts every edge that is taken, is in `xtask/src/fuzz.rs`.
#![no_main]

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use hostile::Parser;
use libfuzzer_sys::fuzz_target;

/// The longest that one input took, in microseconds.
static LONGEST: AtomicU64 = AtomicU64::new(0);

fuzz_target!(|bytes: &[u8]| {
    let parser = parser();
    let begun = Instant::now();
    (parser.hold)(bytes);
    let took = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    if LONGEST.fetch_max(took, Ordering::Relaxed) < took {
        eprintln!("tend: longest {took} us");
    }
});

fn parser() -> &'static Parser {
    static PARSER: OnceLock<&'static Parser> = OnceLock::new();
    PARSER.get_or_init(|| {
        let name = std::env::var("TEND_PARSER").unwrap_or_default();
        let names: Vec<_> = hostile::PARSERS.iter().map(|each| each.name).collect();
        hostile::parser(&name)
            .unwrap_or_else(|| panic!("TEND_PARSER is \"{name}\", and there are {names:?}"))
    })
}
