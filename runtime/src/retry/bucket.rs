//! The allowance of retries.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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

    /// The bucket that all clients of a Region share in this process.
    pub(super) fn shared(region: Option<&str>) -> Arc<Self> {
        static BUCKETS: Mutex<BTreeMap<String, Arc<TokenBucket>>> = Mutex::new(BTreeMap::new());
        let name = region
            .map_or_else(|| "cognitoidentityprovider".into(), |region| format!("cognitoidentityprovider-{region}"));
        let mut buckets = BUCKETS.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(buckets.entry(name).or_insert_with(|| Arc::new(Self::new(500))))
    }
}
