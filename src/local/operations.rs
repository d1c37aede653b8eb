//! The operations that the service answers of itself.
#![expect(clippy::needless_pass_by_value, reason = "an answer owns its input, so that all answers have one form")]

use super::handler::Handlers;

mod account;
mod app_client;
mod challenge;
mod group;
mod group_member;
mod look;
mod mfa;
mod password;
mod pool;
mod session;
mod sign_in;
mod sign_up;
mod tag;
mod user;
mod users;

/// All of them, by name.
pub(super) fn all() -> Handlers {
    let mut handlers = Handlers::default();
    account::add_to(&mut handlers);
    app_client::add_to(&mut handlers);
    challenge::add_to(&mut handlers);
    group::add_to(&mut handlers);
    group_member::add_to(&mut handlers);
    look::add_to(&mut handlers);
    mfa::add_to(&mut handlers);
    password::add_to(&mut handlers);
    pool::add_to(&mut handlers);
    session::add_to(&mut handlers);
    sign_in::add_to(&mut handlers);
    sign_up::add_to(&mut handlers);
    tag::add_to(&mut handlers);
    user::add_to(&mut handlers);
    users::add_to(&mut handlers);
    handlers
}
