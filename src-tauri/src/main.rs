//! tend
fn main() {}
