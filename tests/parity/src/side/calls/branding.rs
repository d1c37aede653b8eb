//! Written by `generate/generate.py`; change that instead.

use super::document;
use super::sdk::primitives::Blob;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "CreateManagedLoginBranding",
        call: |client, form| Box::pin(create_managed_login_branding(client, form)),
    },
    Operation {
        name: "DescribeManagedLoginBranding",
        call: |client, form| Box::pin(describe_managed_login_branding(client, form)),
    },
    Operation {
        name: "DescribeManagedLoginBrandingByClient",
        call: |client, form| Box::pin(describe_managed_login_branding_by_client(client, form)),
    },
    Operation {
        name: "UpdateManagedLoginBranding",
        call: |client, form| Box::pin(update_managed_login_branding(client, form)),
    },
    Operation {
        name: "DeleteManagedLoginBranding",
        call: |client, form| Box::pin(delete_managed_login_branding(client, form)),
    },
    Operation { name: "GetUICustomization", call: |client, form| Box::pin(get_ui_customization(client, form)) },
    Operation { name: "SetUICustomization", call: |client, form| Box::pin(set_ui_customization(client, form)) },
];

async fn create_managed_login_branding(client: Client, form: Form) -> Outcome {
    let call = client.create_managed_login_branding();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .client_id("ClientId ünï 🦀")
            .use_cognito_provided_values(false)
            .settings(document())
            .assets(shapes::full_asset_type())
            .assets(shapes::minimal_asset_type()),
        Form::Empty => call.user_pool_id("").client_id("").set_assets(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_managed_login_branding(client: Client, form: Form) -> Outcome {
    let call = client.describe_managed_login_branding();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").managed_login_branding_id("ManagedLoginBrandingId"),
        Form::Full => call
            .user_pool_id("UserPoolId <a href='&'>")
            .managed_login_branding_id("ManagedLoginBrandingId")
            .return_merged_resources(true),
        Form::Empty => call.user_pool_id("").managed_login_branding_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_managed_login_branding_by_client(client: Client, form: Form) -> Outcome {
    let call = client.describe_managed_login_branding_by_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .client_id("ClientId two\nlines\tand a tab")
            .return_merged_resources(false),
        Form::Empty => call.user_pool_id("").client_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_managed_login_branding(client: Client, form: Form) -> Outcome {
    let call = client.update_managed_login_branding();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call,
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .managed_login_branding_id("ManagedLoginBrandingId <a href='&'>")
            .use_cognito_provided_values(true)
            .settings(document())
            .assets(shapes::full_asset_type())
            .assets(shapes::minimal_asset_type()),
        Form::Empty => call.user_pool_id("").managed_login_branding_id("").set_assets(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_managed_login_branding(client: Client, form: Form) -> Outcome {
    let call = client.delete_managed_login_branding();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.managed_login_branding_id("ManagedLoginBrandingId").user_pool_id("UserPoolId"),
        Form::Full => call
            .managed_login_branding_id("ManagedLoginBrandingId \"in quotes\"")
            .user_pool_id("UserPoolId back\\slash/es"),
        Form::Empty => call.managed_login_branding_id("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_ui_customization(client: Client, form: Form) -> Outcome {
    let call = client.get_ui_customization();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab").client_id("ClientId ünï 🦀"),
        Form::Empty => call.user_pool_id("").client_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn set_ui_customization(client: Client, form: Form) -> Outcome {
    let call = client.set_ui_customization();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_id("ClientId <a href='&'>")
            .css("CSS")
            .image_file(Blob::new([0, 62, 63, 250, 255])),
        Form::Empty => call.user_pool_id("").client_id("").css(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
