//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "AdminCreateUser", call: |client, form| Box::pin(admin_create_user(client, form)) },
    Operation { name: "AdminGetUser", call: |client, form| Box::pin(admin_get_user(client, form)) },
    Operation { name: "ListUsers", call: |client, form| Box::pin(list_users(client, form)) },
    Operation {
        name: "AdminUpdateUserAttributes",
        call: |client, form| Box::pin(admin_update_user_attributes(client, form)),
    },
    Operation {
        name: "AdminDeleteUserAttributes",
        call: |client, form| Box::pin(admin_delete_user_attributes(client, form)),
    },
    Operation { name: "AdminEnableUser", call: |client, form| Box::pin(admin_enable_user(client, form)) },
    Operation { name: "AdminDisableUser", call: |client, form| Box::pin(admin_disable_user(client, form)) },
    Operation { name: "AdminDeleteUser", call: |client, form| Box::pin(admin_delete_user(client, form)) },
    Operation {
        name: "AdminLinkProviderForUser",
        call: |client, form| Box::pin(admin_link_provider_for_user(client, form)),
    },
    Operation {
        name: "AdminDisableProviderForUser",
        call: |client, form| Box::pin(admin_disable_provider_for_user(client, form)),
    },
    Operation { name: "AddCustomAttributes", call: |client, form| Box::pin(add_custom_attributes(client, form)) },
];

async fn admin_create_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_create_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call
            .user_pool_id("UserPoolId \"in quotes\"")
            .username("Username back\\slash/es")
            .user_attributes(shapes::full_attribute_type())
            .user_attributes(shapes::minimal_attribute_type())
            .validation_data(shapes::full_attribute_type())
            .validation_data(shapes::minimal_attribute_type())
            .temporary_password("TemporaryPassword two\nlines\tand a tab")
            .force_alias_creation(true)
            .message_action(types::MessageActionType::from("NEWER_MessageActionType"))
            .desired_delivery_mediums(types::DeliveryMediumType::Email)
            .desired_delivery_mediums(types::DeliveryMediumType::Sms)
            .client_metadata("key-1", "ClientMetadata \"in quotes\"")
            .client_metadata("key-2 \"ü", "ClientMetadata back\\slash/es"),
        Form::Empty => call
            .user_pool_id("")
            .username("")
            .set_user_attributes(Some(Vec::new()))
            .set_validation_data(Some(Vec::new()))
            .temporary_password("")
            .set_desired_delivery_mediums(Some(Vec::new()))
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_get_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_get_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab").username("Username ünï 🦀"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_users(client: Client, form: Form) -> Outcome {
    let call = client.list_users();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .attributes_to_get("AttributesToGet <a href='&'>")
            .attributes_to_get("AttributesToGet")
            .limit(i32::MIN)
            .pagination_token("PaginationToken \"in quotes\"")
            .filter("Filter back\\slash/es"),
        Form::Empty => call.user_pool_id("").set_attributes_to_get(Some(Vec::new())).pagination_token("").filter(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_update_user_attributes(client: Client, form: Form) -> Outcome {
    let call = client.admin_update_user_attributes();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.user_pool_id("UserPoolId").username("Username").user_attributes(shapes::minimal_attribute_type())
        }
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .username("Username ünï 🦀")
            .user_attributes(shapes::full_attribute_type())
            .user_attributes(shapes::minimal_attribute_type())
            .client_metadata("key-1", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-2 \"ü", "ClientMetadata <a href='&'>"),
        Form::Empty => call
            .user_pool_id("")
            .username("")
            .set_user_attributes(Some(Vec::new()))
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_delete_user_attributes(client: Client, form: Form) -> Outcome {
    let call = client.admin_delete_user_attributes();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.user_pool_id("UserPoolId").username("Username").user_attribute_names("UserAttributeNames")
        }
        Form::Full => call
            .user_pool_id("UserPoolId")
            .username("Username \"in quotes\"")
            .user_attribute_names("UserAttributeNames back\\slash/es")
            .user_attribute_names("UserAttributeNames"),
        Form::Empty => call.user_pool_id("").username("").set_user_attribute_names(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_enable_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_enable_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab").username("Username ünï 🦀"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_disable_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_disable_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}").username("Username <a href='&'>"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_delete_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_delete_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId").username("Username \"in quotes\""),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_link_provider_for_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_link_provider_for_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .destination_user(shapes::minimal_provider_user_identifier_type())
            .source_user(shapes::minimal_provider_user_identifier_type()),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .destination_user(shapes::full_provider_user_identifier_type())
            .source_user(shapes::full_provider_user_identifier_type()),
        Form::Empty => call
            .user_pool_id("")
            .destination_user(shapes::minimal_provider_user_identifier_type())
            .source_user(shapes::minimal_provider_user_identifier_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_disable_provider_for_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_disable_provider_for_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").user(shapes::minimal_provider_user_identifier_type()),
        Form::Full => {
            call.user_pool_id("UserPoolId two\nlines\tand a tab").user(shapes::full_provider_user_identifier_type())
        }
        Form::Empty => call.user_pool_id("").user(shapes::minimal_provider_user_identifier_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn add_custom_attributes(client: Client, form: Form) -> Outcome {
    let call = client.add_custom_attributes();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").custom_attributes(shapes::minimal_schema_attribute_type()),
        Form::Full => call
            .user_pool_id("UserPoolId ünï 🦀")
            .custom_attributes(shapes::full_schema_attribute_type())
            .custom_attributes(shapes::minimal_schema_attribute_type()),
        Form::Empty => call.user_pool_id("").set_custom_attributes(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
