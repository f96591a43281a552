//! Whole stories, one module per matter. They are one program, as each program of tests links the
//! compiler of the report's template anew.

mod bindings;
mod calendar;
mod cases;
mod cli;
#[cfg(target_os = "linux")]
mod durability;
mod fhir;
mod fuzz_corpus;
mod glances;
mod house;
mod log_format;
mod old_databases;
mod planner;
mod report;
mod sealed;
mod sealing;
mod tables;
