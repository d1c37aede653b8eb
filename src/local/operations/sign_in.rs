//! Signing in with a password or a refresh token.

use std::collections::HashMap;

use cognito_runtime::json;

use crate::local::handler::Handlers;
use crate::local::pool::{no_client, no_user};
use crate::local::state::{Grant, GrantKind};
use crate::local::{Fault, State, User, secret_hash};
use crate::operation::admin_initiate_auth::{AdminInitiateAuthInput, AdminInitiateAuthOutput};
use crate::operation::initiate_auth::{InitiateAuthInput, InitiateAuthOutput};
use crate::types::error::{NotAuthorizedException, PasswordResetRequiredException, UserNotConfirmedException};
use crate::types::{
    AuthFlowType, AuthenticationResultType, ChallengeNameType, ExplicitAuthFlowsType, PreventUserExistenceErrorTypes,
    UserPoolClientType, UserStatusType,
};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_initiate_auth);
    handlers.add(initiate_auth);
}

fn initiate_auth(state: &mut State, input: InitiateAuthInput) -> Result<InitiateAuthOutput, Fault> {
    let (pool_id, parameters) = (pool_id(state, &input.client_id)?, input.auth_parameters.unwrap_or_default());
    let attempt = Attempt { pool_id, client_id: input.client_id, parameters };
    let outcome = match input.auth_flow {
        AuthFlowType::UserPasswordAuth => attempt.with_password(state, &USER_FLOWS)?,
        AuthFlowType::RefreshToken | AuthFlowType::RefreshTokenAuth => attempt.with_refresh_token(state)?,
        AuthFlowType::AdminNoSrpAuth | AuthFlowType::AdminUserPasswordAuth => {
            return Err(Fault::invalid("Initiate Auth method not supported."));
        }
        flow => return Err(not_served(&flow)),
    };
    let Outcome { tokens, challenge, session, parameters } = outcome;
    let output = InitiateAuthOutput::builder().set_authentication_result(tokens).set_challenge_name(challenge);
    Ok(output.set_session(session).set_challenge_parameters(Some(parameters)).build())
}

fn admin_initiate_auth(state: &mut State, input: AdminInitiateAuthInput) -> Result<AdminInitiateAuthOutput, Fault> {
    state.pool(&input.user_pool_id)?.app_client(&input.client_id)?;
    let parameters = input.auth_parameters.unwrap_or_default();
    let attempt = Attempt { pool_id: input.user_pool_id, client_id: input.client_id, parameters };
    let outcome = match input.auth_flow {
        AuthFlowType::AdminNoSrpAuth | AuthFlowType::AdminUserPasswordAuth => {
            attempt.with_password(state, &ADMIN_FLOWS)?
        }
        AuthFlowType::RefreshToken | AuthFlowType::RefreshTokenAuth => attempt.with_refresh_token(state)?,
        flow => return Err(not_served(&flow)),
    };
    let Outcome { tokens, challenge, session, parameters } = outcome;
    let output = AdminInitiateAuthOutput::builder().set_authentication_result(tokens).set_challenge_name(challenge);
    Ok(output.set_session(session).set_challenge_parameters(Some(parameters)).build())
}

/// Which settings of an app client allow a sign-in with a password.
type Flows = [ExplicitAuthFlowsType; 2];

static USER_FLOWS: Flows = [ExplicitAuthFlowsType::AllowUserPasswordAuth, ExplicitAuthFlowsType::UserPasswordAuth];
static ADMIN_FLOWS: Flows = [ExplicitAuthFlowsType::AllowAdminUserPasswordAuth, ExplicitAuthFlowsType::AdminNoSrpAuth];

/// A try to sign in.
pub(super) struct Attempt {
    pub(super) pool_id: String,
    pub(super) client_id: String,
    pub(super) parameters: HashMap<String, String>,
}

/// Tokens, or a challenge.
pub(super) struct Outcome {
    pub(super) tokens: Option<AuthenticationResultType>,
    pub(super) challenge: Option<ChallengeNameType>,
    pub(super) session: Option<String>,
    pub(super) parameters: HashMap<String, String>,
}

impl Attempt {
    fn with_password(&self, state: &mut State, flows: &Flows) -> Result<Outcome, Fault> {
        let pool = state.pool(&self.pool_id)?;
        let client = pool.app_client(&self.client_id)?;
        if !client.explicit_auth_flows().iter().any(|flow| flows.contains(flow)) {
            return Err(Fault::invalid("Auth flow not enabled for this client"));
        }
        let (username, password) = (self.parameter("USERNAME")?, self.parameter("PASSWORD")?);
        self.check_secret_hash(client, username)?;
        let hides_users = client.prevent_user_existence_errors() == Some(&PreventUserExistenceErrorTypes::Enabled);
        let user = pool.user(username).map_err(|_| if hides_users { wrong_password() } else { no_user() })?;
        check_password(user, password)?;
        let (sub, name) = (user.sub().to_owned(), user.username().to_owned());
        if *user.status() == UserStatusType::ForceChangePassword {
            let parameters = challenge_parameters(user, name)?;
            let session = state.grant(self.granted(sub, GrantKind::NewPassword));
            let challenge = Some(ChallengeNameType::NewPasswordRequired);
            return Ok(Outcome { tokens: None, challenge, session: Some(session), parameters });
        }
        Ok(self.signed_in(state, sub))
    }

    fn with_refresh_token(&self, state: &mut State) -> Result<Outcome, Fault> {
        let invalid = || Fault::of::<NotAuthorizedException>("Invalid Refresh Token");
        let client = state.pool(&self.pool_id)?.app_client(&self.client_id)?;
        if !client.explicit_auth_flows().contains(&ExplicitAuthFlowsType::AllowRefreshTokenAuth) {
            return Err(Fault::invalid("Auth flow not enabled for this client"));
        }
        let grant = state.granted(self.parameter("REFRESH_TOKEN")?, GrantKind::Refresh).ok_or_else(invalid)?;
        if grant != self.granted(grant.sub.clone(), GrantKind::Refresh) {
            return Err(invalid());
        }
        let user = state.pool(&self.pool_id)?.user(&grant.sub).map_err(|_| invalid())?;
        self.check_secret_hash(client, user.username())?;
        user.check_enabled()?;
        Ok(Outcome::of(tokens(state, &grant, self.parameter("REFRESH_TOKEN")?)))
    }

    /// New tokens for a user.
    pub(super) fn signed_in(&self, state: &mut State, sub: String) -> Outcome {
        let grant = self.granted(sub, GrantKind::Refresh);
        let refresh_token = state.grant(grant.clone());
        let tokens = tokens(state, &grant, &refresh_token);
        Outcome::of(AuthenticationResultType { refresh_token: Some(refresh_token), ..tokens })
    }

    /// What a token of this kind and client means.
    pub(super) fn granted(&self, sub: String, kind: GrantKind) -> Grant {
        Grant { kind, pool_id: self.pool_id.clone(), client_id: self.client_id.clone(), sub }
    }

    pub(super) fn parameter(&self, name: &str) -> Result<&str, Fault> {
        let value = self.parameters.get(name).map(String::as_str);
        value.ok_or_else(|| Fault::invalid(format!("Missing required parameter {name}")))
    }

    pub(super) fn check_secret_hash(&self, client: &UserPoolClientType, username: &str) -> Result<(), Fault> {
        secret_hash::check(client, username, self.parameters.get("SECRET_HASH").map(String::as_str))
    }
}

impl Outcome {
    fn of(tokens: AuthenticationResultType) -> Self {
        Self { tokens: Some(tokens), challenge: None, session: None, parameters: HashMap::new() }
    }
}

/// An access token and an ID token that end with the refresh token which `grant` is of.
pub(super) fn tokens(state: &mut State, grant: &Grant, refresh_token: &str) -> AuthenticationResultType {
    let mut token = |kind| {
        let token = state.grant(Grant { kind, ..grant.clone() });
        state.came_with(&token, refresh_token);
        Some(token)
    };
    AuthenticationResultType {
        access_token: token(GrantKind::Access),
        expires_in: 3600,
        token_type: Some("Bearer".to_owned()),
        refresh_token: None,
        id_token: token(GrantKind::Id),
        new_device_metadata: None,
    }
}

/// Whether the password lets the user in. A user who must reset it has none that could be right or wrong.
fn check_password(user: &User, password: &str) -> Result<(), Fault> {
    user.check_enabled()?;
    if *user.status() == UserStatusType::ResetRequired {
        return Err(Fault::of::<PasswordResetRequiredException>("Password reset required for the user"));
    }
    if user.password() != Some(password) {
        return Err(wrong_password());
    }
    if *user.status() == UserStatusType::Unconfirmed {
        return Err(Fault::of::<UserNotConfirmedException>("User is not confirmed."));
    }
    Ok(())
}

fn challenge_parameters(user: &User, name: String) -> Result<HashMap<String, String>, Fault> {
    let attributes = user.attribute_types(None).into_iter();
    let attributes: HashMap<_, _> =
        attributes.map(|attribute| (attribute.name, attribute.value.unwrap_or_default())).collect();
    let attributes = json::to_vec(&attributes).map_err(Fault::internal)?;
    Ok(HashMap::from([
        ("USER_ID_FOR_SRP".to_owned(), name),
        ("requiredAttributes".to_owned(), "[]".to_owned()),
        ("userAttributes".to_owned(), String::from_utf8(attributes).map_err(Fault::internal)?),
    ]))
}

/// The pool of an app client.
pub(super) fn pool_id(state: &State, client_id: &str) -> Result<String, Fault> {
    state.app_client(client_id).map(|(pool, _)| pool.id().to_owned()).map_err(|_| no_client(client_id))
}

fn wrong_password() -> Fault {
    Fault::of::<NotAuthorizedException>("Incorrect username or password.")
}

fn not_served(flow: &AuthFlowType) -> Fault {
    Fault::invalid(format!(
        "cognito::local does not serve the flow {flow} here; sign in with a password, or answer the call with `local.handle`"
    ))
}
