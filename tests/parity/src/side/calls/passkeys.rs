//! Written by `generate/generate.py`; change that instead.

use super::document;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "StartWebAuthnRegistration",
        call: |client, form| Box::pin(start_web_authn_registration(client, form)),
    },
    Operation {
        name: "CompleteWebAuthnRegistration",
        call: |client, form| Box::pin(complete_web_authn_registration(client, form)),
    },
    Operation {
        name: "ListWebAuthnCredentials",
        call: |client, form| Box::pin(list_web_authn_credentials(client, form)),
    },
    Operation {
        name: "DeleteWebAuthnCredential",
        call: |client, form| Box::pin(delete_web_authn_credential(client, form)),
    },
];

async fn start_web_authn_registration(client: Client, form: Form) -> Outcome {
    let call = client.start_web_authn_registration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call.access_token("AccessToken"),
        Form::Empty => call.access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn complete_web_authn_registration(client: Client, form: Form) -> Outcome {
    let call = client.complete_web_authn_registration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").credential(document()),
        Form::Full => call.access_token("AccessToken \"in quotes\"").credential(document()),
        Form::Empty => call.access_token("").credential(document()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_web_authn_credentials(client: Client, form: Form) -> Outcome {
    let call = client.list_web_authn_credentials();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call
            .access_token("AccessToken back\\slash/es")
            .next_token("NextToken two\nlines\tand a tab")
            .max_results(-7),
        Form::Empty => call.access_token("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_web_authn_credential(client: Client, form: Form) -> Outcome {
    let call = client.delete_web_authn_credential();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").credential_id("CredentialId"),
        Form::Full => {
            call.access_token("AccessToken \u{1}\u{8}\u{c}\u{7f}\u{2028}").credential_id("CredentialId <a href='&'>")
        }
        Form::Empty => call.access_token("").credential_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
