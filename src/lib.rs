//! A client for Amazon Cognito user pools in which every API operation is a short declaration.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = cognito::Client::from_env().await?;
//! let user = client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send().await?;
//! println!("{} is {:?}", user.username(), user.user_status());
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] has a method for each of the service's operations; [`Config`] says how it connects.
//! - `send()` fails with the operation's own error, in an [`SdkError`](error::SdkError), as in the official client. Awaiting the builder
//!   itself fails with [`Error`], the error of the whole service, whose text is one line that says what happened.
//! - Calls end: each has time limits and a bounded number of attempts, see [`config::Builder`].
//! - [`cognito_operation`] declares operations that this crate does not have yet, in your own crate.
//! - The feature `test-util` brings [`stub`](https://docs.rs/cognito/latest/cognito/stub), a client whose operations your tests answer.
//! - The feature `local` brings [`local`](https://docs.rs/cognito/latest/cognito/local), a user pool service in memory for your tests.
//!
//! # What a call tells
//!
//! Each call is one `tracing` span named `cognito`, of the level `info`, with the fields `operation`, `endpoint`, `attempt`, `status`,
//! `request_id` and `throttled_ms`; retries and responses are events of the level `debug`. No level shows a secret.
//! [`log_bodies`](config::Builder::log_bodies) adds inputs and outputs at the level `trace`, with sensitive members redacted. The feature `metrics`
//! adds, through the `metrics` crate:
//!
//! | name | kind | labels |
//! | --- | --- | --- |
//! | `cognito_calls_total` | counter | `operation`; `outcome`: `ok`, `service_error`, `timeout`, `dispatch_failure`, `response_error`, `construction_failure`, `cancelled` |
//! | `cognito_call_duration_seconds` | histogram | the same |
//! | `cognito_attempts_total` | counter | `operation` |
//! | `cognito_throttles_total` | counter | `operation` |
//!
//! # Operations by task
//!
//! - **Users**: [`admin_create_user`](Client::admin_create_user), [`admin_get_user`](Client::admin_get_user),
//!   [`list_users`](Client::list_users), [`admin_update_user_attributes`](Client::admin_update_user_attributes),
//!   [`admin_delete_user_attributes`](Client::admin_delete_user_attributes),
//!   [`admin_enable_user`](Client::admin_enable_user), [`admin_disable_user`](Client::admin_disable_user),
//!   [`admin_delete_user`](Client::admin_delete_user),
//!   [`admin_link_provider_for_user`](Client::admin_link_provider_for_user),
//!   [`admin_disable_provider_for_user`](Client::admin_disable_provider_for_user),
//!   [`add_custom_attributes`](Client::add_custom_attributes)
//! - **A signed-in user's own account**: [`get_user`](Client::get_user),
//!   [`update_user_attributes`](Client::update_user_attributes),
//!   [`delete_user_attributes`](Client::delete_user_attributes),
//!   [`get_user_attribute_verification_code`](Client::get_user_attribute_verification_code),
//!   [`verify_user_attribute`](Client::verify_user_attribute), [`change_password`](Client::change_password),
//!   [`delete_user`](Client::delete_user), [`set_user_settings`](Client::set_user_settings),
//!   [`admin_set_user_settings`](Client::admin_set_user_settings)
//! - **Groups**: [`create_group`](Client::create_group), [`get_group`](Client::get_group),
//!   [`update_group`](Client::update_group), [`delete_group`](Client::delete_group),
//!   [`list_groups`](Client::list_groups), [`admin_add_user_to_group`](Client::admin_add_user_to_group),
//!   [`admin_remove_user_from_group`](Client::admin_remove_user_from_group),
//!   [`admin_list_groups_for_user`](Client::admin_list_groups_for_user),
//!   [`list_users_in_group`](Client::list_users_in_group)
//! - **Sign-up and passwords**: [`sign_up`](Client::sign_up), [`confirm_sign_up`](Client::confirm_sign_up),
//!   [`admin_confirm_sign_up`](Client::admin_confirm_sign_up),
//!   [`resend_confirmation_code`](Client::resend_confirmation_code), [`forgot_password`](Client::forgot_password),
//!   [`confirm_forgot_password`](Client::confirm_forgot_password),
//!   [`admin_set_user_password`](Client::admin_set_user_password),
//!   [`admin_reset_user_password`](Client::admin_reset_user_password)
//! - **Sign-in**: [`initiate_auth`](Client::initiate_auth),
//!   [`respond_to_auth_challenge`](Client::respond_to_auth_challenge),
//!   [`admin_initiate_auth`](Client::admin_initiate_auth),
//!   [`admin_respond_to_auth_challenge`](Client::admin_respond_to_auth_challenge),
//!   [`get_user_auth_factors`](Client::get_user_auth_factors),
//!   [`admin_get_user_auth_factors`](Client::admin_get_user_auth_factors)
//! - **MFA**: [`associate_software_token`](Client::associate_software_token),
//!   [`verify_software_token`](Client::verify_software_token),
//!   [`admin_delete_software_token`](Client::admin_delete_software_token),
//!   [`set_user_mfa_preference`](Client::set_user_mfa_preference),
//!   [`admin_set_user_mfa_preference`](Client::admin_set_user_mfa_preference),
//!   [`set_user_pool_mfa_config`](Client::set_user_pool_mfa_config),
//!   [`get_user_pool_mfa_config`](Client::get_user_pool_mfa_config)
//! - **Passkeys**: [`start_web_authn_registration`](Client::start_web_authn_registration),
//!   [`complete_web_authn_registration`](Client::complete_web_authn_registration),
//!   [`list_web_authn_credentials`](Client::list_web_authn_credentials),
//!   [`delete_web_authn_credential`](Client::delete_web_authn_credential)
//! - **Devices**: [`confirm_device`](Client::confirm_device), [`get_device`](Client::get_device),
//!   [`list_devices`](Client::list_devices), [`update_device_status`](Client::update_device_status),
//!   [`forget_device`](Client::forget_device), [`admin_get_device`](Client::admin_get_device),
//!   [`admin_list_devices`](Client::admin_list_devices),
//!   [`admin_update_device_status`](Client::admin_update_device_status),
//!   [`admin_forget_device`](Client::admin_forget_device)
//! - **Tokens and sessions**: [`get_tokens_from_refresh_token`](Client::get_tokens_from_refresh_token),
//!   [`revoke_token`](Client::revoke_token), [`global_sign_out`](Client::global_sign_out),
//!   [`admin_user_global_sign_out`](Client::admin_user_global_sign_out),
//!   [`get_client_token`](Client::get_client_token), [`get_derived_token`](Client::get_derived_token),
//!   [`list_user_sessions`](Client::list_user_sessions), [`revoke_user_session`](Client::revoke_user_session),
//!   [`admin_list_user_sessions`](Client::admin_list_user_sessions),
//!   [`admin_revoke_user_session`](Client::admin_revoke_user_session),
//!   [`get_user_pool_session_configuration`](Client::get_user_pool_session_configuration),
//!   [`set_user_pool_session_configuration`](Client::set_user_pool_session_configuration),
//!   [`get_user_pool_client_session_configuration`](Client::get_user_pool_client_session_configuration),
//!   [`set_user_pool_client_session_configuration`](Client::set_user_pool_client_session_configuration)
//! - **Pools**: [`create_user_pool`](Client::create_user_pool), [`describe_user_pool`](Client::describe_user_pool),
//!   [`update_user_pool`](Client::update_user_pool), [`delete_user_pool`](Client::delete_user_pool),
//!   [`list_user_pools`](Client::list_user_pools), [`get_signing_certificate`](Client::get_signing_certificate)
//! - **Replicas**: [`create_user_pool_replica`](Client::create_user_pool_replica),
//!   [`list_user_pool_replicas`](Client::list_user_pool_replicas),
//!   [`update_user_pool_replica`](Client::update_user_pool_replica),
//!   [`delete_user_pool_replica`](Client::delete_user_pool_replica)
//! - **App clients**: [`create_user_pool_client`](Client::create_user_pool_client),
//!   [`describe_user_pool_client`](Client::describe_user_pool_client),
//!   [`update_user_pool_client`](Client::update_user_pool_client),
//!   [`delete_user_pool_client`](Client::delete_user_pool_client),
//!   [`list_user_pool_clients`](Client::list_user_pool_clients),
//!   [`add_user_pool_client_secret`](Client::add_user_pool_client_secret),
//!   [`list_user_pool_client_secrets`](Client::list_user_pool_client_secrets),
//!   [`delete_user_pool_client_secret`](Client::delete_user_pool_client_secret)
//! - **Resource servers**: [`create_resource_server`](Client::create_resource_server),
//!   [`describe_resource_server`](Client::describe_resource_server),
//!   [`update_resource_server`](Client::update_resource_server),
//!   [`delete_resource_server`](Client::delete_resource_server),
//!   [`list_resource_servers`](Client::list_resource_servers)
//! - **Identity providers**: [`create_identity_provider`](Client::create_identity_provider),
//!   [`describe_identity_provider`](Client::describe_identity_provider),
//!   [`get_identity_provider_by_identifier`](Client::get_identity_provider_by_identifier),
//!   [`update_identity_provider`](Client::update_identity_provider),
//!   [`delete_identity_provider`](Client::delete_identity_provider),
//!   [`list_identity_providers`](Client::list_identity_providers)
//! - **Domains**: [`create_user_pool_domain`](Client::create_user_pool_domain),
//!   [`describe_user_pool_domain`](Client::describe_user_pool_domain),
//!   [`update_user_pool_domain`](Client::update_user_pool_domain),
//!   [`delete_user_pool_domain`](Client::delete_user_pool_domain)
//! - **Branding**: [`create_managed_login_branding`](Client::create_managed_login_branding),
//!   [`describe_managed_login_branding`](Client::describe_managed_login_branding),
//!   [`describe_managed_login_branding_by_client`](Client::describe_managed_login_branding_by_client),
//!   [`update_managed_login_branding`](Client::update_managed_login_branding),
//!   [`delete_managed_login_branding`](Client::delete_managed_login_branding),
//!   [`get_ui_customization`](Client::get_ui_customization), [`set_ui_customization`](Client::set_ui_customization)
//! - **Terms**: [`create_terms`](Client::create_terms), [`describe_terms`](Client::describe_terms),
//!   [`describe_terms_by_client`](Client::describe_terms_by_client), [`update_terms`](Client::update_terms),
//!   [`delete_terms`](Client::delete_terms), [`list_terms`](Client::list_terms)
//! - **Import**: [`get_csv_header`](Client::get_csv_header),
//!   [`create_user_import_job`](Client::create_user_import_job),
//!   [`describe_user_import_job`](Client::describe_user_import_job),
//!   [`list_user_import_jobs`](Client::list_user_import_jobs),
//!   [`start_user_import_job`](Client::start_user_import_job), [`stop_user_import_job`](Client::stop_user_import_job)
//! - **Logs**: [`get_log_delivery_configuration`](Client::get_log_delivery_configuration),
//!   [`set_log_delivery_configuration`](Client::set_log_delivery_configuration)
//! - **Risk**: [`set_risk_configuration`](Client::set_risk_configuration),
//!   [`describe_risk_configuration`](Client::describe_risk_configuration),
//!   [`admin_list_user_auth_events`](Client::admin_list_user_auth_events),
//!   [`admin_update_auth_event_feedback`](Client::admin_update_auth_event_feedback),
//!   [`update_auth_event_feedback`](Client::update_auth_event_feedback)
//! - **Limits**: [`get_provisioned_limit`](Client::get_provisioned_limit),
//!   [`update_provisioned_limit`](Client::update_provisioned_limit)
//! - **Tags**: [`tag_resource`](Client::tag_resource), [`untag_resource`](Client::untag_resource),
//!   [`list_tags_for_resource`](Client::list_tags_for_resource)

#![deny(missing_docs)]

// The expansions of our own declarations name the crate as everybody else's do.
extern crate self as cognito;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(any(feature = "local", feature = "test-util"))]
mod answer;
pub mod client;
pub mod config;
pub mod error;
#[cfg(feature = "local")]
pub mod local;
pub mod meta;
pub mod operation;
pub mod primitives;
#[cfg(feature = "test-util")]
pub mod stub;
pub mod types;

pub use client::Client;
pub use cognito_runtime::operation::{CognitoClient, FluentBuilder, Marker, Operation};
pub use cognito_runtime::{Handle, QuotaCategory};
pub use config::Config;
pub use error::Error;

#[doc = include_str!("doc/cognito_operation.md")]
pub use cognito_macros::cognito_operation;

#[doc = include_str!("doc/cognito_output.md")]
pub use cognito_macros::cognito_output;

#[doc = include_str!("doc/cognito_shape.md")]
pub use cognito_macros::cognito_shape;

#[doc = include_str!("doc/cognito_enum.md")]
pub use cognito_macros::cognito_enum;

#[doc = include_str!("doc/cognito_error.md")]
pub use cognito_macros::cognito_error;

/// Compiles the README's examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Compiles the examples of the guide to testing.
#[cfg(doctest)]
#[doc = include_str!("../docs/testing.md")]
struct TestingGuide;
