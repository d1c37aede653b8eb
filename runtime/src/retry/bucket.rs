//! The allowance of retries.

use std::sync::atomic::{AtomicU32, Ordering};

/// An allowance of retries that many calls share, so that a broken service is not flooded with them.
#[derive(Debug)]
pub struct TokenBucket {
    available: AtomicU32,
    capacity: u32,
}

impl TokenBucket {
    /// A full bucket.
    pub const fn new(capacity: u32) -> Self {
        Self { available: AtomicU32::new(capacity), capacity }
    }

    /// How many tokens are left.
    pub fn available(&self) -> u32 {
        self.available.load(Ordering::Relaxed)
    }

    /// Takes `cost` tokens, or none if there are fewer.
    pub fn take(&self, cost: u32) -> bool {
        let take = |available: u32| available.checked_sub(cost);
        self.available.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Gives tokens back, up to the capacity.
    pub fn give(&self, tokens: u32) {
        let give = |available: u32| Some(available.saturating_add(tokens).min(self.capacity));
        // The closure never refuses.
        let _ = self.available.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}
