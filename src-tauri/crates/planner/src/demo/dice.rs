//! Chance that falls the same way every time: the demo patient is the same whoever looks.

use uuid::Uuid;

/// Throws for one episode. What falls depends on the episode, the day and what is asked
/// for, never on what was thrown before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dice {
    seed: u64,
}

impl Dice {
    pub(super) const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// A number from 0 up to but not including 1.
    pub(super) fn share(self, what: &str, day: i64) -> f64 {
        // The upper 53 bits are all a float of this size can hold.
        let bits = u32::try_from(self.throw(what, day) >> 32).unwrap_or(u32::MAX);
        f64::from(bits) / (f64::from(u32::MAX) + 1.0)
    }

    /// A number from `-most` to `most`.
    pub(super) fn noise(self, what: &str, day: i64, most: f64) -> f64 {
        (self.share(what, day) * 2.0 - 1.0) * most
    }

    /// True in that share of the throws.
    pub(super) fn happens(self, what: &str, day: i64, share: f64) -> bool {
        self.share(what, day) < share
    }

    /// A minute count from 0 up to but not including `within`.
    pub(super) fn minutes(self, what: &str, day: i64, within: u64) -> u64 {
        self.throw(what, day) % within.max(1)
    }

    /// An id no other record has.
    pub(super) fn id(self, what: &str, day: i64) -> Uuid {
        let high = self.throw(what, day).to_be_bytes();
        let low = mixed(self.throw(what, day) ^ self.seed).to_be_bytes();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&high);
        bytes[8..].copy_from_slice(&low);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn throw(self, what: &str, day: i64) -> u64 {
        let named = what
            .bytes()
            .fold(self.seed, |state, byte| mixed(state ^ u64::from(byte)));
        mixed(named ^ day.cast_unsigned())
    }
}

/// One round of SplitMix64.
///
/// Source: Steele, Lea, Flood 2014, doi 10.1145/2660193.2660195.
fn mixed(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_throw_is_the_same_every_time_and_stays_within_its_bounds() {
        let dice = Dice::new(7);
        for day in 0..200 {
            let thrown = dice.noise("pain", day, 0.5);
            assert!(thrown.abs() <= 0.5);
            assert_eq!(thrown.to_bits(), dice.noise("pain", day, 0.5).to_bits());
        }
        assert_ne!(dice.id("check-in", 1), dice.id("check-in", 2));
        assert_ne!(dice.id("check-in", 1), Dice::new(8).id("check-in", 1));
    }
}
