//! The client's sleep: time limits take their time, waits between attempts take none.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use cognito::config::{AsyncSleep, Sleep};

/// How long a provider of credentials may take; the runtime's own limit.
const IDENTITY: Duration = Duration::from_secs(10);

/// Sleeps for real if the duration is one of the limits of time; otherwise keeps the duration and returns at once.
#[derive(Debug, Clone)]
pub struct Waits {
    limits: Vec<Duration>,
    skipped: Arc<Mutex<Vec<Duration>>>,
}

impl Waits {
    /// Waits under these limits of time.
    pub fn new(limits: impl IntoIterator<Item = Duration>) -> Self {
        Self { limits: limits.into_iter().chain([IDENTITY]).collect(), skipped: Arc::default() }
    }

    /// Forgets the waits so far, and gives back the memory that they took.
    pub fn forget(&self) {
        *self.skipped.lock().unwrap_or_else(PoisonError::into_inner) = Vec::new();
    }

    /// The waits between attempts so far.
    pub fn skipped(&self) -> Vec<Duration> {
        self.skipped.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl AsyncSleep for Waits {
    fn sleep(&self, duration: Duration) -> Sleep {
        if self.limits.contains(&duration) {
            return Sleep::new(tokio::time::sleep(duration));
        }
        self.skipped.lock().unwrap_or_else(PoisonError::into_inner).push(duration);
        Sleep::new(tokio::task::yield_now())
    }
}
