//! Settings for tests that shall not depend on the time or on anybody's credentials.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_types::region::Region;

use super::Builder;

/// What the AWS crates use in their own tests.
const ACCESS_KEY_ID: &str = "ANOTREAL";
const SECRET_ACCESS_KEY: &str = "notrealrnrELgWzOk3IfjzDKtFBhDby";
const SECONDS: u64 = 1_234_567_890;

impl Builder {
    /// A time that stands still, in 2009, and credentials that are no one's, as in the AWS crates: requests are then the same each time.
    pub fn with_test_defaults(mut self) -> Self {
        self.apply_test_defaults();
        self
    }

    /// The same as [`with_test_defaults`](Self::with_test_defaults).
    pub fn apply_test_defaults(&mut self) -> &mut Self {
        let time = StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(SECONDS));
        let credentials = Credentials::new(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None, None, "test");
        self.set_time_source(Some(SharedTimeSource::new(time)))
            .set_credentials_provider(Some(SharedCredentialsProvider::new(credentials)))
            .set_behavior_version(Some(BehaviorVersion::latest()))
    }

    /// [`with_test_defaults`](Self::with_test_defaults), and `us-east-1` if there is no Region.
    pub fn with_test_defaults_v2(mut self) -> Self {
        self.apply_test_defaults_v2();
        self
    }

    /// The same as [`with_test_defaults_v2`](Self::with_test_defaults_v2).
    pub fn apply_test_defaults_v2(&mut self) -> &mut Self {
        self.0.region.get_or_insert_with(|| Region::new("us-east-1"));
        self.apply_test_defaults()
    }
}

#[cfg(test)]
mod tests {
    use aws_types::region::Region;

    use crate::config::Config;

    #[test]
    fn a_region_that_is_set_stays() {
        let region = |config: Config| config.region().map(Region::to_string);
        assert_eq!(region(Config::builder().with_test_defaults_v2().build()).as_deref(), Some("us-east-1"));
        let set = Config::builder().region(Region::new("eu-west-1")).with_test_defaults_v2();
        assert_eq!(region(set.build()).as_deref(), Some("eu-west-1"));
        assert_eq!(region(Config::builder().with_test_defaults().build()), None);
    }
}
