//! Written by `generate/generate.py`; change that instead.

use super::{document, sdk};
use crate::{Form, Operation, Outcome, outcome};

mod app_clients;
mod branding;
mod devices;
mod domains;
mod groups;
mod identity_providers;
mod import;
mod limits;
mod logs;
mod mfa;
mod passkeys;
mod pools;
mod replicas;
mod resource_servers;
mod risk;
mod shapes;
mod sign_in;
mod sign_up_and_passwords;
mod signed_in_user_own_account;
mod tags;
mod terms;
mod tokens_and_sessions;
mod users;

/// The operations by task.
pub(super) const OPERATIONS: &[&[Operation<sdk::Client>]] = &[
    users::OPERATIONS,
    signed_in_user_own_account::OPERATIONS,
    groups::OPERATIONS,
    sign_up_and_passwords::OPERATIONS,
    sign_in::OPERATIONS,
    mfa::OPERATIONS,
    passkeys::OPERATIONS,
    devices::OPERATIONS,
    tokens_and_sessions::OPERATIONS,
    pools::OPERATIONS,
    replicas::OPERATIONS,
    app_clients::OPERATIONS,
    resource_servers::OPERATIONS,
    identity_providers::OPERATIONS,
    domains::OPERATIONS,
    branding::OPERATIONS,
    terms::OPERATIONS,
    import::OPERATIONS,
    logs::OPERATIONS,
    risk::OPERATIONS,
    limits::OPERATIONS,
    tags::OPERATIONS,
];
