//! What leaves Tend and what enters it: the lossless log file, CSV tables for other
//! programs, FHIR for clinics, and a calendar.
//!
//! Deliberately absent: the database (the log book's), the clock and any word a patient
//! reads. Errors name the place in the file for the person who mends it.

pub mod csv;
pub mod fhir;
pub mod folder;
pub mod ics;
pub mod log;
pub mod whole;
