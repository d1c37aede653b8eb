//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "SetRiskConfiguration", call: |client, form| Box::pin(set_risk_configuration(client, form)) },
    Operation {
        name: "DescribeRiskConfiguration",
        call: |client, form| Box::pin(describe_risk_configuration(client, form)),
    },
    Operation {
        name: "AdminListUserAuthEvents",
        call: |client, form| Box::pin(admin_list_user_auth_events(client, form)),
    },
    Operation {
        name: "AdminUpdateAuthEventFeedback",
        call: |client, form| Box::pin(admin_update_auth_event_feedback(client, form)),
    },
    Operation {
        name: "UpdateAuthEventFeedback",
        call: |client, form| Box::pin(update_auth_event_feedback(client, form)),
    },
];

async fn set_risk_configuration(client: Client, form: Form) -> Outcome {
    let call = client.set_risk_configuration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_id("ClientId <a href='&'>")
            .compromised_credentials_risk_configuration(shapes::full_compromised_credentials_risk_configuration_type())
            .account_takeover_risk_configuration(shapes::full_account_takeover_risk_configuration_type())
            .risk_exception_configuration(shapes::full_risk_exception_configuration_type()),
        Form::Empty => call
            .user_pool_id("")
            .client_id("")
            .compromised_credentials_risk_configuration(
                shapes::minimal_compromised_credentials_risk_configuration_type(),
            )
            .account_takeover_risk_configuration(shapes::minimal_account_takeover_risk_configuration_type())
            .risk_exception_configuration(shapes::minimal_risk_exception_configuration_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_risk_configuration(client: Client, form: Form) -> Outcome {
    let call = client.describe_risk_configuration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId").client_id("ClientId \"in quotes\""),
        Form::Empty => call.user_pool_id("").client_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_list_user_auth_events(client: Client, form: Form) -> Outcome {
    let call = client.admin_list_user_auth_events();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .username("Username two\nlines\tand a tab")
            .max_results(-7)
            .next_token("NextToken \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").username("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_update_auth_event_feedback(client: Client, form: Form) -> Outcome {
    let call = client.admin_update_auth_event_feedback();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .username("Username")
            .event_id("EventId")
            .feedback_value(types::FeedbackValueType::Invalid),
        Form::Full => call
            .user_pool_id("UserPoolId")
            .username("Username \"in quotes\"")
            .event_id("EventId back\\slash/es")
            .feedback_value(types::FeedbackValueType::Valid),
        Form::Empty => call.user_pool_id("").username("").event_id("").feedback_value(types::FeedbackValueType::Valid),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_auth_event_feedback(client: Client, form: Form) -> Outcome {
    let call = client.update_auth_event_feedback();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .username("Username")
            .event_id("EventId")
            .feedback_token("FeedbackToken")
            .feedback_value(types::FeedbackValueType::Invalid),
        Form::Full => call
            .user_pool_id("UserPoolId <a href='&'>")
            .username("Username")
            .event_id("EventId \"in quotes\"")
            .feedback_token("FeedbackToken back\\slash/es")
            .feedback_value(types::FeedbackValueType::from("NEWER_FeedbackValueType")),
        Form::Empty => call
            .user_pool_id("")
            .username("")
            .event_id("")
            .feedback_token("")
            .feedback_value(types::FeedbackValueType::Invalid),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
