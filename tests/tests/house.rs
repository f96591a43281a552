//! The invariants of the house, each held by a test. What they forbid has crept into every
//! house that only wrote them down.
//!
//! They read manifests and sources as text, so they can be fooled by who wants to; they are
//! there for who does not notice.

#[cfg(test)]
mod house {
    mod commands;
    mod crates;
    mod directions;
    mod markup;
    mod sources;
    mod ui;
}
