//! Sign-in: with the credentials of an administrator, and with none.

use cognito::Client;
use cognito::operation::admin_initiate_auth::AdminInitiateAuthInput;
use cognito::operation::admin_set_user_password::AdminSetUserPasswordInput;
use cognito::operation::create_user_pool_client::CreateUserPoolClientInput;
use cognito::operation::initiate_auth::InitiateAuthInput;
use cognito::types::{AuthFlowType, AuthenticationResultType, ChallengeNameType, ExplicitAuthFlowsType};

use crate::Gap;
use crate::passwords::PASSWORD;
use crate::pools::UNKNOWN;
use crate::run::{Run, is_recent};
use crate::users::{BOB, NOBODY, ZOE};

/// The ID of an app client that may sign users in with their password.
pub(crate) async fn create_app_client(client: &Client, run: &mut Run<'_>, pool: &str) -> String {
    let flows = [
        ExplicitAuthFlowsType::AllowAdminUserPasswordAuth,
        ExplicitAuthFlowsType::AllowUserPasswordAuth,
        ExplicitAuthFlowsType::AllowRefreshTokenAuth,
    ];
    let request = client
        .create_user_pool_client()
        .client_name("app")
        .set_explicit_auth_flows(Some(flows.to_vec()))
        .callback_urls("https://example.com/signed-in");
    let created = run.ok::<CreateUserPoolClientInput>(request.clone().user_pool_id(pool).send().await);
    let Some(app) = created.user_pool_client() else { panic!("no app client in the answer") };
    assert_eq!((app.user_pool_id(), app.client_name(), app.client_secret()), (Some(pool), Some("app"), None));
    assert_eq!(app.explicit_auth_flows(), flows);
    assert_eq!(app.callback_urls(), ["https://example.com/signed-in"]);
    assert!(run.gap(Gap::AppClientDates) || is_recent(app.creation_date()), "{:?}", app.creation_date());

    let elsewhere = run.refused::<CreateUserPoolClientInput>(request.user_pool_id(UNKNOWN).send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");
    app.client_id().unwrap_or_default().to_owned()
}

pub(crate) async fn as_administrator(client: &Client, run: &mut Run<'_>, pool: &str, app: &str) {
    let request = client.admin_initiate_auth().user_pool_id(pool).client_id(app);
    let by_password =
        request.clone().auth_flow(AuthFlowType::AdminUserPasswordAuth).auth_parameters("PASSWORD", PASSWORD);
    let signed_in = by_password.clone().auth_parameters("USERNAME", BOB);
    let signed_in = run.ok::<AdminInitiateAuthInput>(signed_in.send().await);
    assert_eq!(signed_in.challenge_name(), None);
    let refresh_token = check_tokens(run, signed_in.authentication_result());

    let refresh = request.auth_flow(AuthFlowType::RefreshTokenAuth).auth_parameters("REFRESH_TOKEN", refresh_token);
    let refreshed = run.ok::<AdminInitiateAuthInput>(refresh.send().await);
    let tokens = refreshed.authentication_result();
    assert!(tokens.is_some_and(|tokens| tokens.access_token().is_some() && tokens.refresh_token().is_none()));

    let temporary = client.admin_set_user_password().user_pool_id(pool).username(ZOE).password(PASSWORD);
    run.ok::<AdminSetUserPasswordInput>(temporary.send().await);
    if !run.gap(Gap::AdminChallenge) {
        let challenged = by_password.clone().auth_parameters("USERNAME", ZOE);
        let challenged = run.ok::<AdminInitiateAuthInput>(challenged.send().await);
        assert_eq!(challenged.challenge_name(), Some(&ChallengeNameType::NewPasswordRequired));
        assert!(challenged.session().is_some() && challenged.authentication_result().is_none());
    }

    let wrong = by_password.clone().auth_parameters("USERNAME", BOB).auth_parameters("PASSWORD", "wrong");
    let wrong = run.refused::<AdminInitiateAuthInput>(wrong.send().await);
    assert!(run.gap(Gap::SignInErrors) || wrong.is_not_authorized_exception(), "{wrong:?}");
    let unknown = run.refused::<AdminInitiateAuthInput>(by_password.auth_parameters("USERNAME", NOBODY).send().await);
    assert!(run.gap(Gap::SignInErrors) || unknown.is_user_not_found_exception(), "{unknown:?}");
}

pub(crate) async fn as_user(client: &Client, run: &mut Run<'_>, app: &str) {
    let request = client.initiate_auth().client_id(app);
    let by_password = request.clone().auth_flow(AuthFlowType::UserPasswordAuth).auth_parameters("PASSWORD", PASSWORD);
    let signed_in = run.ok::<InitiateAuthInput>(by_password.clone().auth_parameters("USERNAME", BOB).send().await);
    assert_eq!((signed_in.challenge_name(), signed_in.session()), (None, None));
    let refresh_token = check_tokens(run, signed_in.authentication_result());

    let refresh = request.auth_flow(AuthFlowType::RefreshTokenAuth).auth_parameters("REFRESH_TOKEN", refresh_token);
    let refreshed = run.ok::<InitiateAuthInput>(refresh.send().await);
    let tokens = refreshed.authentication_result();
    assert!(tokens.is_some_and(|tokens| tokens.access_token().is_some() && tokens.refresh_token().is_none()));

    let challenged = run.ok::<InitiateAuthInput>(by_password.clone().auth_parameters("USERNAME", ZOE).send().await);
    assert_eq!(challenged.challenge_name(), Some(&ChallengeNameType::NewPasswordRequired));
    assert!(challenged.session().is_some() && challenged.authentication_result().is_none());
    assert!(challenged.challenge_parameters().is_some_and(|parameters| parameters.values().any(|value| value == ZOE)));

    let wrong = by_password.clone().auth_parameters("USERNAME", BOB).auth_parameters("PASSWORD", "wrong");
    let wrong = run.refused::<InitiateAuthInput>(wrong.send().await);
    assert!(run.gap(Gap::SignInErrors) || wrong.is_not_authorized_exception(), "{wrong:?}");
    let unknown =
        run.refused::<InitiateAuthInput>(by_password.clone().auth_parameters("USERNAME", NOBODY).send().await);
    assert!(run.gap(Gap::SignInErrors) || unknown.is_user_not_found_exception(), "{unknown:?}");
    let no_app = run.refused::<InitiateAuthInput>(by_password.client_id("unknownapp").send().await);
    assert!(no_app.is_resource_not_found_exception(), "{no_app:?}");
}

/// The refresh token, after a look at the others.
#[track_caller]
fn check_tokens(run: &Run<'_>, tokens: Option<&AuthenticationResultType>) -> String {
    let Some(tokens) = tokens else { panic!("{}: no tokens in the answer", run.server()) };
    for token in [tokens.access_token(), tokens.id_token()] {
        assert!(token.is_some_and(|token| token.split('.').count() == 3), "a JWT has three parts");
    }
    if !run.gap(Gap::TokenLifetime) {
        assert_eq!((tokens.expires_in(), tokens.token_type()), (3600, Some("Bearer")));
    }
    assert!(!format!("{tokens:?}").contains(tokens.access_token().unwrap_or_default()), "tokens stay out of `Debug`");
    tokens.refresh_token().unwrap_or_default().to_owned()
}
