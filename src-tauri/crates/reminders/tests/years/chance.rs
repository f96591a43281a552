//! Chance that is the same every time: a seed and what is drawn from it.

/// A small generator (SplitMix64), so that a seed means the same year on every machine and
/// with every version of every crate.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From one number on and below another.
    pub(crate) fn within(&mut self, range: std::ops::Range<i64>) -> i64 {
        let many = range.end.abs_diff(range.start);
        let drawn = self.draw() % many.max(1);
        range.start + i64::try_from(drawn).unwrap()
    }

    /// So often of a hundred times.
    pub(crate) fn percent(&mut self, often: i64) -> bool {
        self.within(0..100) < often
    }

    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.index(all.len())]
    }

    /// A place in a list that is not empty.
    pub(crate) fn index(&mut self, len: usize) -> usize {
        usize::try_from(self.within(0..i64::try_from(len).unwrap())).unwrap()
    }

    /// So many of them, in their order, without repeats.
    pub(crate) fn some_of<T: Copy>(&mut self, all: &[T], at_most: usize) -> Vec<T> {
        let mut left = self.index(at_most + 1);
        let mut some = Vec::new();
        for (place, each) in all.iter().enumerate() {
            if left > 0 && self.index(all.len() - place) < left {
                some.push(*each);
                left -= 1;
            }
        }
        some
    }
}
