//! Tests of the builder and of what it makes.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::origin::Origin;
use aws_types::region::Region;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};

use super::{Builder, Config, CredentialsSetting};

#[derive(Debug)]
struct OwnUrl;

impl LoadServiceConfig for OwnUrl {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        let known = ("Cognito Identity Provider", "AWS_ENDPOINT_URL", "endpoint_url");
        (known == (key.service_id(), key.env(), key.profile())).then(|| "http://own".into())
    }
}

#[test]
fn the_url_of_the_service_gives_way_to_that_of_the_program() {
    let sdk = SdkConfig::builder().endpoint_url("http://shared").service_config(OwnUrl).build();
    assert_eq!(Config::new(&sdk).0.endpoint_url.as_deref(), Some("http://own"));
    let mut sdk = sdk.into_builder();
    sdk.insert_origin("endpoint_url", Origin::shared_config());
    assert_eq!(Config::new(&sdk.build()).0.endpoint_url.as_deref(), Some("http://shared"));
}

#[test]
fn shared_configuration_is_taken_over() {
    let provider = SharedCredentialsProvider::new(Credentials::new("AKID", "hush", None, None, "test"));
    let sdk =
        SdkConfig::builder().region(Region::new("eu-west-1")).use_fips(true).credentials_provider(provider).build();
    let config = Config::from(&sdk);
    assert_eq!(config.region().map(Region::as_ref), Some("eu-west-1"));
    assert_eq!(config.0.use_fips, Some(true));
    assert!(matches!(config.0.credentials, CredentialsSetting::Provider(_)));
    assert!(config.time_source().is_some());
    let text = format!("{config:?} {:?}", config.to_builder());
    assert!(!text.contains("hush") && !text.contains("AKID"), "{text}");
    assert!(matches!(config.to_builder().no_credentials().build().0.credentials, CredentialsSetting::Refused));
}

#[test]
fn time_limits_are_merged() {
    let second = Duration::from_secs(1);
    let builder = Builder::new()
        .timeout_config(TimeoutConfig::builder().read_timeout(second).connect_timeout(second).build())
        .timeout_config(TimeoutConfig::builder().connect_timeout(second * 2).build());
    let limits = builder.build().timeout_config().map(|config| (config.connect_timeout(), config.read_timeout()));
    assert_eq!(limits, Some((Some(second * 2), Some(second))));
}

#[test]
fn settings_that_cannot_work_are_named() {
    let error = |builder: Builder| builder.build().validate().map_err(|error| error.setting().to_owned());
    let region = || Builder::new().region(Region::new("eu-west-1"));
    assert_eq!(error(region()), Ok(()));
    assert_eq!(error(Builder::new().endpoint_url("http://localhost:1")), Ok(()));
    assert_eq!(error(Builder::new()), Err("region".into()));
    assert_eq!(error(Builder::new().region(Region::new("a/b"))), Err("region".into()));
    assert_eq!(error(region().endpoint_url("localhost:9229")), Err("endpoint_url".into()));
    assert_eq!(error(region().endpoint_url("http://h/path?q=1")), Err("endpoint_url".into()));
    assert_eq!(error(region().endpoint_url("http://x").use_fips(true)), Err("use_fips".into()));
    assert_eq!(error(region().endpoint_url("http://x").use_dual_stack(true)), Err("use_dual_stack".into()));
}
