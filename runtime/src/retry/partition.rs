//! What the clients of a Region share, so that together they spare a service in trouble.

use std::sync::{Arc, Mutex, PoisonError};

use super::{RateLimiter, TokenBucket};

/// The allowance of retries and the rate limit of one destination.
#[derive(Debug)]
pub struct RetryPartition {
    bucket: TokenBucket,
    limiter: RateLimiter,
}

impl RetryPartition {
    /// A partition of its own, with so many tokens for retries and no rate limit yet.
    pub const fn new(tokens: u32) -> Self {
        Self { bucket: TokenBucket::new(tokens), limiter: RateLimiter::new() }
    }

    /// The one that all clients of a Region share in this process.
    pub fn shared(region: Option<&str>) -> Arc<Self> {
        // Few enough to look at one after the other.
        static PARTITIONS: Mutex<Vec<(Option<String>, Arc<RetryPartition>)>> = Mutex::new(Vec::new());
        let mut partitions = PARTITIONS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = partitions.iter().find(|(known, _)| known.as_deref() == region) {
            return Arc::clone(known);
        }
        let partition = Arc::new(Self::new(500));
        partitions.push((region.map(str::to_owned), Arc::clone(&partition)));
        partition
    }

    /// The allowance of retries.
    pub fn bucket(&self) -> &TokenBucket {
        &self.bucket
    }

    /// The limit that the adaptive mode obeys.
    pub fn limiter(&self) -> &RateLimiter {
        &self.limiter
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::RetryPartition;

    #[test]
    fn partitions_are_shared_by_region() {
        let partition = RetryPartition::shared;
        assert!(Arc::ptr_eq(&partition(Some("test-1")), &partition(Some("test-1"))));
        assert!(!Arc::ptr_eq(&partition(Some("test-1")), &partition(None)));
    }
}
