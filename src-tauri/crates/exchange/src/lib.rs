//! What leaves Tend and what enters it: the lossless log file, CSV tables for other
//! programs, FHIR for clinics, a calendar, and a therapist's answer.
//!
//! Deliberately absent: the database (the log book's), the clock and any word a patient
//! reads. Errors name the place in the file for the person who mends it.

pub mod answer;
pub mod csv;
pub mod fhir;
pub mod folder;
pub mod ics;
pub mod log;
pub mod opened;
pub mod paper;
pub mod seal;
pub mod selection;
pub mod whole;
pub mod work;
