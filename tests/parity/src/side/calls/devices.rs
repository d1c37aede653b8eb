//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "ConfirmDevice", call: |client, form| Box::pin(confirm_device(client, form)) },
    Operation { name: "GetDevice", call: |client, form| Box::pin(get_device(client, form)) },
    Operation { name: "ListDevices", call: |client, form| Box::pin(list_devices(client, form)) },
    Operation { name: "UpdateDeviceStatus", call: |client, form| Box::pin(update_device_status(client, form)) },
    Operation { name: "ForgetDevice", call: |client, form| Box::pin(forget_device(client, form)) },
    Operation { name: "AdminGetDevice", call: |client, form| Box::pin(admin_get_device(client, form)) },
    Operation { name: "AdminListDevices", call: |client, form| Box::pin(admin_list_devices(client, form)) },
    Operation {
        name: "AdminUpdateDeviceStatus",
        call: |client, form| Box::pin(admin_update_device_status(client, form)),
    },
    Operation { name: "AdminForgetDevice", call: |client, form| Box::pin(admin_forget_device(client, form)) },
];

async fn confirm_device(client: Client, form: Form) -> Outcome {
    let call = client.confirm_device();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").device_key("DeviceKey"),
        Form::Full => call
            .access_token("AccessToken")
            .device_key("DeviceKey \"in quotes\"")
            .device_secret_verifier_config(shapes::full_device_secret_verifier_config_type())
            .device_name("DeviceName back\\slash/es"),
        Form::Empty => call
            .access_token("")
            .device_key("")
            .device_secret_verifier_config(shapes::minimal_device_secret_verifier_config_type())
            .device_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_device(client: Client, form: Form) -> Outcome {
    let call = client.get_device();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.device_key("DeviceKey"),
        Form::Full => call.device_key("DeviceKey two\nlines\tand a tab").access_token("AccessToken ünï 🦀"),
        Form::Empty => call.device_key("").access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_devices(client: Client, form: Form) -> Outcome {
    let call = client.list_devices();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => {
            call.access_token("AccessToken \u{1}\u{8}\u{c}\u{7f}\u{2028}").limit(1).pagination_token("PaginationToken")
        }
        Form::Empty => call.access_token("").pagination_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_device_status(client: Client, form: Form) -> Outcome {
    let call = client.update_device_status();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").device_key("DeviceKey"),
        Form::Full => call
            .access_token("AccessToken \"in quotes\"")
            .device_key("DeviceKey back\\slash/es")
            .device_remembered_status(types::DeviceRememberedStatusType::Remembered),
        Form::Empty => call.access_token("").device_key(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn forget_device(client: Client, form: Form) -> Outcome {
    let call = client.forget_device();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.device_key("DeviceKey"),
        Form::Full => call.access_token("AccessToken ünï 🦀").device_key("DeviceKey \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.access_token("").device_key(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_get_device(client: Client, form: Form) -> Outcome {
    let call = client.admin_get_device();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.device_key("DeviceKey").user_pool_id("UserPoolId").username("Username"),
        Form::Full => {
            call.device_key("DeviceKey <a href='&'>").user_pool_id("UserPoolId").username("Username \"in quotes\"")
        }
        Form::Empty => call.device_key("").user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_list_devices(client: Client, form: Form) -> Outcome {
    let call = client.admin_list_devices();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .username("Username two\nlines\tand a tab")
            .limit(0)
            .pagination_token("PaginationToken \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").username("").pagination_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_update_device_status(client: Client, form: Form) -> Outcome {
    let call = client.admin_update_device_status();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username").device_key("DeviceKey"),
        Form::Full => call
            .user_pool_id("UserPoolId <a href='&'>")
            .username("Username")
            .device_key("DeviceKey \"in quotes\"")
            .device_remembered_status(types::DeviceRememberedStatusType::from("NEWER_DeviceRememberedStatusType")),
        Form::Empty => call.user_pool_id("").username("").device_key(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_forget_device(client: Client, form: Form) -> Outcome {
    let call = client.admin_forget_device();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username").device_key("DeviceKey"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .username("Username ünï 🦀")
            .device_key("DeviceKey \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").username("").device_key(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
