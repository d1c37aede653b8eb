//! How the rate recovers after throttling: fast towards the rate that was too high, slowly around it, then fast again.

/// What a throttling takes the rate down to.
const BETA: f64 = 0.7;
/// How fast the rate recovers.
const SCALE: f64 = 0.4;

/// The curve of TCP CUBIC; times are seconds, rates are requests per second.
#[derive(Debug, Clone, Copy)]
pub struct Cubic {
    last_max_rate: f64,
    last_throttle: f64,
}

impl Cubic {
    /// The curve after the rate was `last_max_rate` when the service throttled.
    pub const fn new(last_max_rate: f64, last_throttle: f64) -> Self {
        Self { last_max_rate, last_throttle }
    }

    /// The rate after a request that was not throttled.
    pub fn succeeded(&self, now: f64) -> f64 {
        // The time at which the curve reaches the rate that was too high.
        let window = (self.last_max_rate * (1.0 - BETA) / SCALE).cbrt();
        SCALE * (now - self.last_throttle - window).powi(3) + self.last_max_rate
    }

    /// The rate after a request that was throttled at `rate`.
    pub fn throttled(&mut self, rate: f64, now: f64) -> f64 {
        *self = Self::new(rate, now);
        rate * BETA
    }
}
