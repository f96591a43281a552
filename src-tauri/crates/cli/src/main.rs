//! tend-cli
fn main() {}
