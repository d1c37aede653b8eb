//! The rate limit of the adaptive mode.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::cubic::Cubic;

/// Requests per second that are let through in any case.
const MIN_RATE: f64 = 0.5;
const MIN_CAPACITY: f64 = 1.0;
/// The weight of the newest half second in the measured rate.
const SMOOTHING: f64 = 0.8;

/// Holds requests back to the rate that the service bears, as measured by its throttling errors; before the first of them there is
/// no limit.
///
/// All times are given, so that it can be tested without a clock.
#[derive(Debug)]
pub struct RateLimiter(Mutex<Option<State>>);

/// Times are seconds since 1970, rates are requests per second.
#[derive(Debug)]
struct State {
    limited: bool,
    rate: f64,
    capacity: f64,
    available: f64,
    refilled: Option<f64>,
    measured_rate: f64,
    half_second: f64,
    requests: f64,
    cubic: Cubic,
}

impl RateLimiter {
    /// A limiter that has seen no request; its measurements begin with the first.
    pub const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// A limiter whose measurements begin at `start`.
    pub fn since(start: SystemTime) -> Self {
        Self(Mutex::new(Some(State::new(seconds(start)))))
    }

    /// Lets a request through.
    ///
    /// # Errors
    /// How long to wait before asking again.
    pub fn acquire(&self, now: SystemTime) -> Result<(), Duration> {
        let mut state = self.state();
        let Some(state) = state.as_mut().filter(|state| state.limited) else { return Ok(()) };
        state.refill(seconds(now));
        if state.available < 1.0 {
            let wait = Duration::try_from_secs_f64((1.0 - state.available) / state.rate).unwrap_or_default();
            // Not less, because a wait that is rounded to nothing would be asked for again and again.
            return Err(wait.max(Duration::from_millis(1)));
        }
        state.available -= 1.0;
        Ok(())
    }

    /// Accounts for the end of an attempt.
    pub fn update(&self, now: SystemTime, throttled: bool) {
        let now = seconds(now);
        self.state().get_or_insert_with(|| State::new(now)).update(now, throttled);
    }

    /// Requests per second that were made of late.
    pub fn measured_rate(&self) -> f64 {
        self.state().as_ref().map_or(0.0, |state| state.measured_rate)
    }

    /// Requests per second that are let through once there is a limit.
    pub fn rate(&self) -> f64 {
        self.state().as_ref().map_or(MIN_RATE, |state| state.rate)
    }

    fn state(&self) -> MutexGuard<'_, Option<State>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RateLimiter {
    fn default() -> Self {
        Self::new()
    }
}

impl State {
    fn new(now: f64) -> Self {
        Self {
            limited: false,
            rate: MIN_RATE,
            capacity: MIN_CAPACITY,
            available: 0.0,
            refilled: None,
            measured_rate: 0.0,
            half_second: now.floor(),
            requests: 0.0,
            cubic: Cubic::new(0.0, now),
        }
    }

    fn update(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let rate = if throttled {
            let used = if self.limited { self.measured_rate.min(self.rate) } else { self.measured_rate };
            self.limited = true;
            self.cubic.throttled(used, now)
        } else {
            self.cubic.succeeded(now)
        };
        self.refill(now);
        let rate = rate.min(2.0 * self.measured_rate);
        (self.rate, self.capacity) = (rate.max(MIN_RATE), rate.max(MIN_CAPACITY));
        self.available = self.available.min(self.capacity);
    }

    fn measure(&mut self, now: f64) {
        let half_second = (now * 2.0).floor() / 2.0;
        if half_second < self.half_second {
            // The clock was set back.
            (self.half_second, self.requests) = (half_second, 0.0);
        }
        self.requests += 1.0;
        if half_second > self.half_second {
            let rate = self.requests / (half_second - self.half_second);
            self.measured_rate = rate * SMOOTHING + self.measured_rate * (1.0 - SMOOTHING);
            (self.half_second, self.requests) = (half_second, 0.0);
        }
    }

    fn refill(&mut self, now: f64) {
        if let Some(refilled) = self.refilled {
            // Nothing if the clock was set back.
            let since = (now - refilled).max(0.0);
            self.available = self.capacity.min(self.available + since * self.rate);
        }
        self.refilled = Some(now);
    }
}

fn seconds(time: SystemTime) -> f64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::RateLimiter;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn there_is_no_limit_before_the_first_throttling() {
        let limiter = RateLimiter::new();
        for _ in 0..100 {
            assert_eq!(limiter.acquire(at(5)), Ok(()));
            limiter.update(at(5), false);
        }
    }

    #[test]
    fn throttling_holds_requests_back() {
        let limiter = RateLimiter::new();
        limiter.update(at(5), true);
        assert_eq!(limiter.acquire(at(5)), Err(Duration::from_secs(2)), "half a request per second");
        assert_eq!(limiter.acquire(at(6)), Err(Duration::from_secs(1)));
        assert_eq!(limiter.acquire(at(7)), Ok(()));
        assert_eq!(limiter.acquire(at(7)), Err(Duration::from_secs(2)));
    }

    #[test]
    fn a_clock_that_is_set_back_gives_nothing_and_does_not_block() {
        let limiter = RateLimiter::new();
        limiter.update(at(1000), true);
        assert_eq!(limiter.acquire(at(10)), Err(Duration::from_secs(2)));
        assert_eq!(limiter.acquire(at(12)), Ok(()));
        limiter.update(at(13), false);
        assert!(limiter.measured_rate() < f64::EPSILON);
        limiter.update(at(14), false);
        assert!(limiter.measured_rate() > 0.5);
    }
}
