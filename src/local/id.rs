//! Identifiers, tokens and codes that look random and come from a counter.

/// A source of identifiers; each differs from all before.
#[derive(Debug, Clone)]
pub(super) struct Ids(u64);

impl Ids {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits (`SplitMix64`).
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let bits = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ bits >> 31
    }

    /// A version 4 UUID.
    pub(super) fn uuid(&mut self) -> String {
        let hex = format!("{:016x}{:016x}", self.bits(), self.bits());
        format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
    }

    /// Lower-case letters and digits, as in the ids of app clients.
    pub(super) fn text(&mut self, length: usize) -> String {
        (0..length).filter_map(|_| char::from_digit(u32::try_from(self.bits() % 36).ok()?, 36)).collect()
    }

    /// Six digits.
    pub(super) fn code(&mut self) -> String {
        format!("{:06}", self.bits() % 1_000_000)
    }
}
