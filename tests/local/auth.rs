//! Signing up, signing in, and forgetting the password.

use cognito::types::{
    AuthFlowType, ChallengeNameType, ExplicitAuthFlowsType, PreventUserExistenceErrorTypes, UserPoolClientType,
    UserStatusType, VerifiedAttributeType,
};

use crate::{Fixture, PASSWORD, Tested, attribute, refusal};

pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A second password that the default policy accepts.
const OTHER: &str = "Battery-Staple-2";

pub(crate) async fn app(fixture: &Fixture, secret: bool) -> Result<UserPoolClientType, Failure> {
    let app = fixture.client.create_user_pool_client().user_pool_id(&fixture.pool).client_name("app");
    let app = app
        .generate_secret(secret)
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowUserPasswordAuth)
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowAdminUserPasswordAuth)
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowRefreshTokenAuth);
    Ok(app.await?.user_pool_client().cloned().ok_or("no client")?)
}

pub(crate) async fn app_id(fixture: &Fixture) -> Result<String, Failure> {
    Ok(app(fixture, false).await?.client_id().ok_or("no id")?.to_owned())
}

pub(crate) async fn sign_in(
    fixture: &Fixture,
    app: &str,
    name: &str,
    password: &str,
) -> Result<cognito::operation::initiate_auth::InitiateAuthOutput, cognito::Error> {
    let call = fixture.client.initiate_auth().client_id(app).auth_flow(AuthFlowType::UserPasswordAuth);
    call.auth_parameters("USERNAME", name).auth_parameters("PASSWORD", password).await
}

#[tokio::test]
async fn a_user_signs_up_confirms_and_signs_in() -> Tested {
    let mut fixture = Fixture::new().await?;
    let pool = fixture.client.create_user_pool().pool_name("verified");
    let pool = pool.auto_verified_attributes(VerifiedAttributeType::Email).await?;
    fixture.pool = pool.user_pool().and_then(|pool| pool.id()).ok_or("no pool")?.to_owned();
    let app = app_id(&fixture).await?;
    let sign_up = |password| {
        let call = fixture.client.sign_up().client_id(&app).username("ada").password(password);
        call.user_attributes(attribute("email", "ada@example.com"))
    };
    assert_eq!(refusal(sign_up("weak").await).0, "InvalidPasswordException");
    let output = sign_up(PASSWORD).await?;
    assert!(!output.user_confirmed() && output.user_sub().len() == 36, "{output:?}");
    assert_eq!(output.code_delivery_details().and_then(|details| details.destination()), Some("a***@e***"));
    assert_eq!(refusal(sign_up(PASSWORD).await), ("UsernameExistsException".into(), "User already exists".into()));
    assert_eq!(refusal(sign_in(&fixture, &app, "ada", PASSWORD).await).0, "UserNotConfirmedException");
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::Unconfirmed));

    let code = fixture.remembered("ada", |user| user.code().map(str::to_owned))?.ok_or("no code")?;
    let confirm = |code| fixture.client.confirm_sign_up().client_id(&app).username("ada").confirmation_code(code);
    assert_eq!(refusal(confirm("wrong".to_owned()).await).0, "CodeMismatchException");
    confirm(code.clone()).await?;
    assert_eq!(refusal(confirm(code).await).0, "NotAuthorizedException", "confirmed once");
    assert!(fixture.remembered("ada", |user| user.attribute("email_verified") == Some("true"))?);

    let tokens = sign_in(&fixture, &app, "ada", PASSWORD).await?;
    let tokens = tokens.authentication_result().ok_or("no tokens")?;
    let profile = fixture.client.get_user().access_token(tokens.access_token().unwrap_or_default()).await?;
    assert_eq!((profile.username(), tokens.expires_in()), ("ada", 3600));
    Ok(())
}

#[tokio::test]
async fn an_administrator_confirms_a_user_without_a_code() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app_id(&fixture).await?;
    fixture.client.sign_up().client_id(&app).username("ada").password(PASSWORD).await?;
    let confirm = || async { fixture.client.admin_confirm_sign_up().user_pool_id(&fixture.pool).username("ada").await };
    confirm().await?;
    assert_eq!(refusal(confirm().await).1, "User cannot be confirmed. Current status is CONFIRMED");
    sign_in(&fixture, &app, "ada", PASSWORD).await?;
    Ok(())
}

#[tokio::test]
async fn a_temporary_password_leads_to_a_challenge() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app_id(&fixture).await?;
    let create = fixture.client.admin_create_user().user_pool_id(&fixture.pool).username("ada");
    create.temporary_password(PASSWORD).await?;
    let call = fixture.client.admin_initiate_auth().user_pool_id(&fixture.pool).client_id(&app);
    let call = call.auth_flow(AuthFlowType::AdminUserPasswordAuth).auth_parameters("USERNAME", "ada");
    let output = call.auth_parameters("PASSWORD", PASSWORD).await?;
    assert_eq!(output.challenge_name(), Some(&ChallengeNameType::NewPasswordRequired));
    assert!(output.authentication_result().is_none());

    let session = output.session().ok_or("no session")?;
    let respond = |password| {
        let call = fixture.client.admin_respond_to_auth_challenge().user_pool_id(&fixture.pool).client_id(&app);
        let call = call.challenge_name(ChallengeNameType::NewPasswordRequired).session(session);
        call.challenge_responses("USERNAME", "ada").challenge_responses("NEW_PASSWORD", password)
    };
    assert_eq!(refusal(respond("weak").await).0, "InvalidPasswordException");
    let output = respond(OTHER).await?;
    assert!(output.authentication_result().is_some_and(|tokens| tokens.refresh_token().is_some()));
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::Confirmed));
    assert_eq!(refusal(respond(OTHER).await).1, "Invalid session for the user.");

    let output = sign_in(&fixture, &app, "ada", OTHER).await?;
    let refresh = output.authentication_result().and_then(|tokens| tokens.refresh_token()).ok_or("no token")?;
    let refreshed = fixture.client.initiate_auth().client_id(&app).auth_flow(AuthFlowType::RefreshTokenAuth);
    let refreshed = refreshed.auth_parameters("REFRESH_TOKEN", refresh).await?;
    let tokens = refreshed.authentication_result().ok_or("no tokens")?;
    assert!(tokens.access_token().is_some() && tokens.refresh_token().is_none());
    Ok(())
}

#[tokio::test]
async fn a_user_answers_the_challenge_themselves() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app_id(&fixture).await?;
    let create = fixture.client.admin_create_user().user_pool_id(&fixture.pool).username("ada");
    create.temporary_password(PASSWORD).await?;
    let challenge = sign_in(&fixture, &app, "ada", PASSWORD).await?;
    let answer =
        fixture.client.respond_to_auth_challenge().client_id(&app).set_session(challenge.session().map(Into::into));
    let answer = answer.challenge_name(ChallengeNameType::NewPasswordRequired).challenge_responses("USERNAME", "ada");
    let answer = answer.challenge_responses("NEW_PASSWORD", OTHER).challenge_responses("userAttributes.name", "Ada");
    answer.await?;
    assert!(fixture.remembered("ada", |user| user.attribute("name") == Some("Ada"))?);
    Ok(())
}

#[tokio::test]
async fn wrong_passwords_and_statuses_are_refused() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app_id(&fixture).await?;
    fixture.confirmed("ada").await?;
    let wrong = ("NotAuthorizedException".to_owned(), "Incorrect username or password.".to_owned());
    assert_eq!(refusal(sign_in(&fixture, &app, "ada", OTHER).await), wrong);
    assert_eq!(refusal(sign_in(&fixture, &app, "eve", OTHER).await).0, "UserNotFoundException");
    assert_eq!(refusal(sign_in(&fixture, &app, "", OTHER).await).0, "UserNotFoundException", "no member of the input");
    let respond = fixture.client.respond_to_auth_challenge().client_id(&app).challenge_responses("USERNAME", "");
    let respond = respond.challenge_name(ChallengeNameType::NewPasswordRequired);
    let respond = respond.challenge_responses("NEW_PASSWORD", OTHER).await;
    assert_eq!(refusal(respond).0, "UserNotFoundException", "no member of the input");
    assert_eq!(refusal(sign_in(&fixture, "nobody", "ada", PASSWORD).await).0, "ResourceNotFoundException");
    fixture.client.admin_disable_user().user_pool_id(&fixture.pool).username("ada").await?;
    assert_eq!(refusal(sign_in(&fixture, &app, "ada", PASSWORD).await).1, "User is disabled.");
    fixture.client.admin_enable_user().user_pool_id(&fixture.pool).username("ada").await?;
    fixture.client.admin_reset_user_password().user_pool_id(&fixture.pool).username("ada").await?;
    assert_eq!(refusal(sign_in(&fixture, &app, "ada", PASSWORD).await).0, "PasswordResetRequiredException");
    Ok(())
}

#[tokio::test]
async fn an_app_client_allows_flows_and_hides_users() -> Tested {
    let fixture = Fixture::new().await?;
    let create = || fixture.client.create_user_pool_client().user_pool_id(&fixture.pool).client_name("app");
    let id = |output: cognito::operation::create_user_pool_client::CreateUserPoolClientOutput| {
        output.user_pool_client().and_then(|client| client.client_id()).unwrap_or_default().to_owned()
    };
    let srp_only = id(create().await?);
    assert_eq!(refusal(sign_in(&fixture, &srp_only, "ada", PASSWORD).await).0, "InvalidParameterException");
    let hiding = create().prevent_user_existence_errors(PreventUserExistenceErrorTypes::Enabled);
    let hiding = id(hiding.explicit_auth_flows(ExplicitAuthFlowsType::AllowUserPasswordAuth).await?);
    assert_eq!(refusal(sign_in(&fixture, &hiding, "eve", PASSWORD).await).0, "NotAuthorizedException");
    let srp = fixture.client.initiate_auth().client_id(&hiding).auth_flow(AuthFlowType::UserSrpAuth).await;
    assert!(refusal(srp).1.contains("does not serve the flow USER_SRP_AUTH"));

    let clients = fixture.client.list_user_pool_clients().user_pool_id(&fixture.pool).await?;
    assert_eq!(clients.user_pool_clients().len(), 2);
    let delete =
        || async { fixture.client.delete_user_pool_client().user_pool_id(&fixture.pool).client_id(&srp_only).await };
    delete().await?;
    assert_eq!(refusal(delete().await).0, "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_secret_needs_its_hash() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app(&fixture, true).await?;
    let id = app.client_id().ok_or("no id")?;
    let described = fixture.client.describe_user_pool_client().user_pool_id(&fixture.pool).client_id(id).await?;
    assert_eq!(described.user_pool_client(), Some(&app));
    let sign_up = || fixture.client.sign_up().client_id(id).username("ada").password(PASSWORD);
    let (code, message) = refusal(sign_up().await);
    assert!(code == "NotAuthorizedException" && message.contains("SECRET_HASH was not received"), "{code}: {message}");
    let (_, message) = refusal(sign_up().secret_hash("d3Jvbmc=").await);
    assert!(message.contains("Unable to verify secret hash"), "{message}");
    Ok(())
}

#[tokio::test]
async fn a_forgotten_password_is_replaced() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app_id(&fixture).await?;
    fixture.confirmed("ada").await?;
    let forgot = fixture.client.forgot_password().client_id(&app).username("ada").await?;
    assert_eq!(forgot.code_delivery_details().and_then(|details| details.attribute_name()), Some("email"));
    let confirm = |code| {
        let call = fixture.client.confirm_forgot_password().client_id(&app).username("ada");
        call.confirmation_code(code).password(OTHER)
    };
    assert_eq!(refusal(confirm("wrong".to_owned()).await).0, "CodeMismatchException");
    let code = || fixture.remembered("ada", |user| user.code().unwrap_or_default().to_owned());
    confirm(code()?).await?;
    sign_in(&fixture, &app, "ada", OTHER).await?;

    fixture.client.admin_reset_user_password().user_pool_id(&fixture.pool).username("ada").await?;
    confirm(code()?).await?;
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::Confirmed));
    Ok(())
}
