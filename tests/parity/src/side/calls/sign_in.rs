//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "InitiateAuth", call: |client, form| Box::pin(initiate_auth(client, form)) },
    Operation {
        name: "RespondToAuthChallenge",
        call: |client, form| Box::pin(respond_to_auth_challenge(client, form)),
    },
    Operation { name: "AdminInitiateAuth", call: |client, form| Box::pin(admin_initiate_auth(client, form)) },
    Operation {
        name: "AdminRespondToAuthChallenge",
        call: |client, form| Box::pin(admin_respond_to_auth_challenge(client, form)),
    },
    Operation { name: "GetUserAuthFactors", call: |client, form| Box::pin(get_user_auth_factors(client, form)) },
    Operation {
        name: "AdminGetUserAuthFactors",
        call: |client, form| Box::pin(admin_get_user_auth_factors(client, form)),
    },
];

async fn initiate_auth(client: Client, form: Form) -> Outcome {
    let call = client.initiate_auth();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.auth_flow(types::AuthFlowType::UserSrpAuth).client_id("ClientId"),
        Form::Full => call
            .auth_flow(types::AuthFlowType::RefreshToken)
            .auth_parameters("key-1", "AuthParameters two\nlines\tand a tab")
            .auth_parameters("key-2 \"ü", "AuthParameters ünï 🦀")
            .client_metadata("key-1", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-2 \"ü", "ClientMetadata <a href='&'>")
            .client_id("ClientId")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .user_context_data(shapes::full_user_context_data_type())
            .session("Session \"in quotes\""),
        Form::Empty => call
            .auth_flow(types::AuthFlowType::UserSrpAuth)
            .set_auth_parameters(Some(HashMap::new()))
            .set_client_metadata(Some(HashMap::new()))
            .client_id("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .user_context_data(shapes::minimal_user_context_data_type())
            .session(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn respond_to_auth_challenge(client: Client, form: Form) -> Outcome {
    let call = client.respond_to_auth_challenge();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").challenge_name(types::ChallengeNameType::PasswordSrp),
        Form::Full => call
            .client_id("ClientId ünï 🦀")
            .challenge_name(types::ChallengeNameType::DeviceSrpAuth)
            .session("Session <a href='&'>")
            .challenge_responses("key-1", "ChallengeResponses")
            .challenge_responses("key-2 \"ü", "ChallengeResponses \"in quotes\"")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .user_context_data(shapes::full_user_context_data_type())
            .client_metadata("key-1", "ClientMetadata back\\slash/es")
            .client_metadata("key-2 \"ü", "ClientMetadata two\nlines\tand a tab"),
        Form::Empty => call
            .client_id("")
            .challenge_name(types::ChallengeNameType::AdminNoSrpAuth)
            .session("")
            .set_challenge_responses(Some(HashMap::new()))
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .user_context_data(shapes::minimal_user_context_data_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_initiate_auth(client: Client, form: Form) -> Outcome {
    let call = client.admin_initiate_auth();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.user_pool_id("UserPoolId").client_id("ClientId").auth_flow(types::AuthFlowType::AdminUserPasswordAuth)
        }
        Form::Full => call
            .user_pool_id("UserPoolId <a href='&'>")
            .client_id("ClientId")
            .auth_flow(types::AuthFlowType::RefreshToken)
            .auth_parameters("key-1", "AuthParameters back\\slash/es")
            .auth_parameters("key-2 \"ü", "AuthParameters two\nlines\tand a tab")
            .client_metadata("key-1", "ClientMetadata ünï 🦀")
            .client_metadata("key-2 \"ü", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .context_data(shapes::full_context_data_type())
            .session("Session <a href='&'>"),
        Form::Empty => call
            .user_pool_id("")
            .client_id("")
            .auth_flow(types::AuthFlowType::CustomAuth)
            .set_auth_parameters(Some(HashMap::new()))
            .set_client_metadata(Some(HashMap::new()))
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .context_data(shapes::minimal_context_data_type())
            .session(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_respond_to_auth_challenge(client: Client, form: Form) -> Outcome {
    let call = client.admin_respond_to_auth_challenge();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .client_id("ClientId")
            .challenge_name(types::ChallengeNameType::SelectMfaType),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .client_id("ClientId two\nlines\tand a tab")
            .challenge_name(types::ChallengeNameType::DeviceSrpAuth)
            .challenge_responses("key-1", "ChallengeResponses \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .challenge_responses("key-2 \"ü", "ChallengeResponses <a href='&'>")
            .session("Session")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .context_data(shapes::full_context_data_type())
            .client_metadata("key-1", "ClientMetadata \"in quotes\"")
            .client_metadata("key-2 \"ü", "ClientMetadata back\\slash/es"),
        Form::Empty => call
            .user_pool_id("")
            .client_id("")
            .challenge_name(types::ChallengeNameType::EmailOtp)
            .set_challenge_responses(Some(HashMap::new()))
            .session("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .context_data(shapes::minimal_context_data_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_user_auth_factors(client: Client, form: Form) -> Outcome {
    let call = client.get_user_auth_factors();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call.access_token("AccessToken ünï 🦀"),
        Form::Empty => call.access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_get_user_auth_factors(client: Client, form: Form) -> Outcome {
    let call = client.admin_get_user_auth_factors();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}").username("Username <a href='&'>"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
