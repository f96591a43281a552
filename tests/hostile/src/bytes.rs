//! Bytes taken as choices, one after the other.

/// What is left of the bytes. Once there are none, every choice is the first.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    /// One of so many; 0 of none.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.number(3)
            .checked_rem(u64::try_from(count).unwrap_or(u64::MAX))
            .and_then(|one| usize::try_from(one).ok())
            .unwrap_or(0)
    }

    /// A number of so many bytes, at most 8.
    pub(crate) fn number(&mut self, bytes: usize) -> u64 {
        (0..bytes).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    /// As many bytes as the next one says, or all that are left.
    pub(crate) fn some(&mut self) -> &'a [u8] {
        let count = usize::from(self.byte()).min(self.0.len());
        let (some, rest) = self.0.split_at(count);
        self.0 = rest;
        some
    }
}
