//! Danger signs and cautions: what can hold a plan, and what asks for light pressure.
//!
//! Source: which signs there are, the texts and general red-flag advice; how urgent each is,
//! product choice (model, section 6).

use crate::measures::codes;

codes! {
    /// Something about the patient that asks for light pressure whatever the phase.
    Caution {
        Anticoagulants = "anticoagulants",
        BleedingDisorder = "bleeding_disorder",
        CancerTreatment = "cancer_treatment",
        Pregnancy = "pregnancy",
        Osteoporosis = "osteoporosis",
        FragileSkin = "fragile_skin",
        HeartDisease = "heart_disease",
        LocalWoundOrInfection = "local_wound_or_infection",
        RecentFracture = "recent_fracture",
    }
}

codes! {
    /// How urgent a danger sign is. The order is from most to least urgent.
    FlagLevel {
        Emergency = "emergency",
        SameDay = "same_day",
        PtFirst = "pt_first",
        SeeDoctorSoon = "see_doctor_soon",
    }
}

codes! {
    /// A danger sign the patient recorded.
    Flag {
        ChestPain = "chest_pain",
        SuddenBreathlessness = "sudden_breathlessness",
        SaddleNumbness = "saddle_numbness",
        BladderBowelChange = "bladder_bowel_change",
        BothLegsWeak = "both_legs_weak",
        SuddenSevereHeadache = "sudden_severe_headache",
        SpeechOrFaceDroop = "speech_or_face_droop",
        Deformity = "deformity",
        LimbColdOrNumb = "limb_cold_or_numb",
        VeryUnwellHotJoint = "very_unwell_hot_joint",
        DarkUrineMusclePain = "dark_urine_muscle_pain",
        OneLegSwollenPainful = "one_leg_swollen_painful",
        HotSwollenJoint = "hot_swollen_joint",
        Fever = "fever",
        WoundRedOrOpen = "wound_red_or_open",
        CannotBearWeight = "cannot_bear_weight",
        LockedJoint = "locked_joint",
        NewWeakness = "new_weakness",
        CatchingOrGivingWay = "catching_or_giving_way",
        TinglingSpreading = "tingling_spreading",
        GrindingWorse = "grinding_worse",
        WeightLossUnexplained = "weight_loss_unexplained",
        NightPainUnrelenting = "night_pain_unrelenting",
        CancerHistoryNewPain = "cancer_history_new_pain",
        JointsStiffWeeks = "joints_stiff_weeks",
    }
}

impl Flag {
    /// How urgent this sign is. Levels are a product choice (model, section 6).
    pub const fn level(self) -> FlagLevel {
        use Flag::*;
        match self {
            ChestPain | SuddenBreathlessness | SaddleNumbness | BladderBowelChange
            | BothLegsWeak | SuddenSevereHeadache | SpeechOrFaceDroop | Deformity
            | LimbColdOrNumb | VeryUnwellHotJoint | DarkUrineMusclePain => FlagLevel::Emergency,
            OneLegSwollenPainful | HotSwollenJoint | Fever | WoundRedOrOpen | CannotBearWeight
            | LockedJoint | NewWeakness => FlagLevel::SameDay,
            CatchingOrGivingWay | TinglingSpreading | GrindingWorse => FlagLevel::PtFirst,
            WeightLossUnexplained
            | NightPainUnrelenting
            | CancerHistoryNewPain
            | JointsStiffWeeks => FlagLevel::SeeDoctorSoon,
        }
    }

    /// Whether the sign holds every episode of the patient, not only the one it was
    /// recorded in († in the model).
    pub const fn holds_every_episode(self) -> bool {
        use Flag::*;
        match self.level() {
            FlagLevel::Emergency => true,
            FlagLevel::SameDay => {
                matches!(
                    self,
                    OneLegSwollenPainful | HotSwollenJoint | Fever | NewWeakness
                )
            }
            FlagLevel::PtFirst | FlagLevel::SeeDoctorSoon => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_as_itself() {
        for flag in Flag::ALL {
            assert_eq!(Flag::from_code(flag.code()), Some(*flag));
        }
        assert_eq!(Flag::from_code("hangnail"), None);
    }

    /// Source: recovery model, section 6, the signs marked †.
    #[test]
    fn fifteen_signs_hold_every_episode() {
        let everywhere = Flag::ALL.iter().filter(|flag| flag.holds_every_episode());
        assert_eq!(everywhere.count(), 15);
    }
}
