//! A user pool service in memory, for the quickstart, for tests of this crate and for your own unit tests.
//!
//! [`Local`] stands behind the HTTP seam of an ordinary [`Client`]: each call is serialised, signed, sent through the
//! client's own loop with its retries and timeouts, verified, parsed, acted on, and answered in the service's form. No
//! socket is opened.
//!
//! ```
//! use cognito::local::Local;
//! use cognito::types::UserStatusType;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), cognito::Error> {
//! let client = Local::new().client();
//! let pool = client.create_user_pool().pool_name("people").await?;
//! let pool_id = pool.user_pool().and_then(|pool| pool.id()).unwrap_or_default();
//!
//! client.admin_create_user().user_pool_id(pool_id).username("ada").await?;
//! let user = client.admin_get_user().user_pool_id(pool_id).username("ada").await?;
//! assert_eq!(user.user_status(), Some(&UserStatusType::ForceChangePassword));
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! It serves these operations, with their declared types:
//!
//! - pools: `CreateUserPool`, `DescribeUserPool`, `DeleteUserPool`, `ListUserPools`, `SetUICustomization`,
//!   `GetUICustomization`;
//! - app clients: `CreateUserPoolClient`, `DescribeUserPoolClient`, `DeleteUserPoolClient`, `ListUserPoolClients`;
//! - users: `AdminCreateUser`, `AdminGetUser`, `AdminDeleteUser`, `AdminUpdateUserAttributes`,
//!   `AdminDeleteUserAttributes`, `AdminEnableUser`, `AdminDisableUser`, `ListUsers`;
//! - a signed-in user's own account: `GetUser`, `UpdateUserAttributes`, `DeleteUserAttributes`,
//!   `GetUserAttributeVerificationCode`, `VerifyUserAttribute`, `ChangePassword`, `DeleteUser`;
//! - passwords: `AdminSetUserPassword`, `AdminResetUserPassword`, `ForgotPassword`, `ConfirmForgotPassword`;
//! - groups: `CreateGroup`, `GetGroup`, `UpdateGroup`, `DeleteGroup`, `ListGroups`, `AdminAddUserToGroup`, `AdminRemoveUserFromGroup`,
//!   `AdminListGroupsForUser`, `ListUsersInGroup`;
//! - sign-up: `SignUp`, `ConfirmSignUp`, `AdminConfirmSignUp`, `ResendConfirmationCode`;
//! - sign-in: `InitiateAuth`, `AdminInitiateAuth`, `RespondToAuthChallenge`, `AdminRespondToAuthChallenge`, with a
//!   username and a password, or with a refresh token;
//! - tokens: `GetTokensFromRefreshToken`, `RevokeToken`, `GlobalSignOut`, `AdminUserGlobalSignOut`;
//! - second factors, as settings: `SetUserPoolMfaConfig`, `GetUserPoolMfaConfig`, `SetUserMFAPreference`,
//!   `AdminSetUserMFAPreference`;
//! - tags of pools: `TagResource`, `UntagResource`, `ListTagsForResource`.
//!
//! And in them:
//!
//! - **Signatures.** A signed operation needs a `SigV4` signature of [`ACCESS_KEY_ID`] for this service in [`REGION`],
//!   at most five minutes off this service's clock and over all `x-amz-` headers; it is recomputed from the request as
//!   received. An operation that must not be signed is refused when it has an `Authorization` header.
//! - **User status.** `FORCE_CHANGE_PASSWORD` after `AdminCreateUser`, `UNCONFIRMED` after `SignUp`, `CONFIRMED` after
//!   a permanent password or a confirmation, `RESET_REQUIRED` after `AdminResetUserPassword`. That one works on enabled
//!   users with a verified address who are confirmed, or were reset before. Signing in answers each status as the
//!   service does: with tokens, the challenge `NEW_PASSWORD_REQUIRED`, or the exception.
//! - **Exceptions.** Of unknown pools, users, groups and app clients, of users, aliases and groups that exist already,
//!   of disabled users, of pools protected from deletion, of attributes that the pool does not have, of required members
//!   that are missing, and of names, passwords, pool ids and page sizes outside the service's limits.
//! - **Passwords.** The pool's policy of length and kinds of characters. Without a policy: 8 characters of all four
//!   kinds.
//! - **Names.** Users are found by username, `sub`, and the attributes that the pool makes usernames or aliases;
//!   without regard to case if the pool says so. App clients with a secret ask for the secret hash.
//! - **Lists.** Users and groups in the order of their names, pools in the order of their creation, app clients in the
//!   order of their ids; in pages of the wanted size, with opaque page tokens. `ListUsers` filters with `=` and `^=` by
//!   what the service can search: exactly by `username` and `status`, without regard to case by all else.
//!
//! # What it does not do
//!
//! - Any other operation is answered with `UnknownOperationException`; give it an answer with [`Local::handle`], which
//!   also replaces the answer of an operation above.
//! - No flow with SRP, custom challenges, passkeys or one-time codes. Settings of MFA are checked, kept and shown, but
//!   signing in asks for no second factor.
//! - Tokens are opaque texts and no JWTs. Nothing expires: tokens, sessions, codes, temporary passwords.
//! - No message is sent: [`User::code`] and [`User::password`] show what the user would have received.
//! - A user has one code at a time, whatever it was sent for. A refresh token that rotates ends at once, without a period
//!   of grace.
//! - No Lambda triggers, federation, domains, devices, quotas and rates. Values of attributes are not checked against
//!   the schema, required attributes are not demanded, and passwords have no history. Settings beyond those named here
//!   are stored, returned and not acted on.
//! - `ForceAliasCreation` is ignored, and `PreventUserExistenceErrors` is heeded in signing in only. The service takes
//!   some time until a list shows a change; here it shows at once.
//! - Identifiers, tokens and codes come from a counter: the same calls give the same ones. They protect nothing, and
//!   neither does the rest: passwords are kept as they are.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use aws_credential_types::Credentials;
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_types::region::Region;

use crate::config::{Builder, Config};
use crate::{Client, Operation};

mod attribute;
mod connector;
mod constraint;
mod enrol;
mod fault;
mod filter;
mod handler;
mod id;
mod message;
mod operations;
mod page;
mod password;
mod pool;
mod secret_hash;
mod signature;
mod state;
mod user;

pub use fault::Fault;
pub use pool::Pool;
pub use state::State;
pub use user::User;

use handler::Handlers;

/// The Region of the service, its pools and its signatures.
pub const REGION: &str = "us-east-1";
/// The only access key that the service knows.
pub const ACCESS_KEY_ID: &str = "LOCALACCESSKEY";
/// The secret that belongs to [`ACCESS_KEY_ID`].
pub const SECRET_ACCESS_KEY: &str = "local-secret-access-key";

/// A user pool service in memory; see the [module](self) for what it does and does not do.
///
/// Clones share one service, and a service is shared with nobody else: each test can have its own. It is an HTTP client
/// of the AWS crates, so `http_client(local)` puts it behind any configuration.
#[derive(Clone)]
pub struct Local(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    handlers: RwLock<Handlers>,
    clock: SharedTimeSource,
}

impl Local {
    /// A service without pools.
    pub fn new() -> Self {
        Self::with_time_source(SystemTimeSource::new())
    }

    /// A service without pools that takes the time from `clock`, as do the clients that it makes.
    pub fn with_time_source(clock: impl TimeSource + 'static) -> Self {
        let clock = SharedTimeSource::new(clock);
        let state = Mutex::new(State::new(clock.clone()));
        Self(Arc::new(Inner { state, handlers: RwLock::new(operations::all()), clock }))
    }

    /// A client of this service.
    pub fn client(&self) -> Client {
        Client::from_conf(self.config().build())
    }

    /// The configuration of a client of this service: Region, credentials, time and transport.
    pub fn config(&self) -> Builder {
        Config::builder()
            .region(Region::new(REGION))
            .credentials_provider(Credentials::new(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None, None, "cognito::local"))
            .time_source(self.0.clock.clone())
            .http_client(self.clone())
    }

    /// Answers an operation with `act`: one that you declared, or instead of the built-in answer.
    ///
    /// Signature and input are checked before. The state is locked while `act` runs, so it must not use this service
    /// itself. Outputs with required members have a fallible `build()`, for which a handler writes
    /// [`.build().map_err(Fault::internal)?`](Fault::internal).
    ///
    /// ```
    /// use cognito::local::Local;
    /// use cognito::operation::admin_forget_device::{AdminForgetDeviceInput, AdminForgetDeviceOutput};
    /// use cognito::types::error::NotAuthorizedException;
    ///
    /// let local = Local::new();
    /// local.handle::<AdminForgetDeviceInput>(|state, input| {
    ///     let user = state.pool(&input.user_pool_id)?.user(&input.username)?;
    ///     if !user.is_enabled() {
    ///         return Err(NotAuthorizedException::builder().message("User is disabled.").build())?;
    ///     }
    ///     Ok(AdminForgetDeviceOutput::builder().build())
    /// });
    /// ```
    pub fn handle<I: Operation>(
        &self,
        act: impl Fn(&mut State, I) -> Result<I::Output, Fault> + Send + Sync + 'static,
    ) {
        self.0.handlers.write().unwrap_or_else(PoisonError::into_inner).add(act);
    }

    /// Looks at the state, or changes it, behind the service's back: to prepare a test, or to see what a call left.
    ///
    /// ```
    /// # use cognito::local::{Fault, Local};
    /// # fn example(local: &Local, pool_id: &str) -> Result<(), Fault> {
    /// let code = local.state(|state| Ok::<_, Fault>(state.pool(pool_id)?.user("ada")?.code().map(str::to_owned)))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn state<R>(&self, look: impl FnOnce(&mut State) -> R) -> R {
        look(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Default for Local {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Local").finish_non_exhaustive()
    }
}
