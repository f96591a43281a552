//! Hands a parser every file of some folders, once each: for how much of it they reach.
//!
//! ```text
//! cargo run -p hostile --example hold -- log tests/fuzz/corpus/log
//! ```

use std::error::Error;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().ok_or("which parser?")?;
    let parser = hostile::parser(&name).ok_or("there is no such parser")?;
    let mut files = 0;
    for folder in arguments {
        for file in fs::read_dir(folder)? {
            (parser.hold)(&fs::read(file?.path())?);
            files += 1;
        }
    }
    println!("{name}: {files} files");
    Ok(())
}
