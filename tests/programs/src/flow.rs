//! A user signs up, is confirmed, signs in, reads the own profile and renews the tokens.

use std::fmt::Write;

use anyhow::{Context, bail};
use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_cognitoidentityprovider::operation::initiate_auth::{InitiateAuthError, InitiateAuthOutput};
use aws_sdk_cognitoidentityprovider::types::{AttributeType, AuthFlowType, ExplicitAuthFlowsType};

mod connect;

const PASSWORD: &str = "Correct-Horse-1";

async fn sign_in(
    client: &Client,
    app: &str,
    password: &str,
) -> Result<InitiateAuthOutput, SdkError<InitiateAuthError>> {
    client
        .initiate_auth()
        .client_id(app)
        .auth_flow(AuthFlowType::UserPasswordAuth)
        .auth_parameters("USERNAME", "ada")
        .auth_parameters("PASSWORD", password)
        .send()
        .await
}

pub async fn run(client: &Client) -> anyhow::Result<String> {
    let mut text = String::new();
    let pool = client.create_user_pool().pool_name("flow").send().await?;
    let pool = pool.user_pool().and_then(|pool| pool.id()).context("the pool has no id")?;
    let app = client
        .create_user_pool_client()
        .user_pool_id(pool)
        .client_name("app")
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowUserPasswordAuth)
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowRefreshTokenAuth)
        .send()
        .await?;
    let app = app.user_pool_client().and_then(|app| app.client_id()).context("the app client has no id")?;

    let email = AttributeType::builder().name("email").value("ada@example.com").build()?;
    let sign_up = client.sign_up().client_id(app).username("ada").password(PASSWORD).user_attributes(email);
    let signed_up = sign_up.clone().send().await?;
    writeln!(text, "signed up, confirmed: {}, sub: {}", signed_up.user_confirmed(), !signed_up.user_sub().is_empty())?;
    match sign_up.send().await {
        Err(error) if error.as_service_error().is_some_and(|error| error.is_username_exists_exception()) => {
            writeln!(text, "signed up again: {}", error.code().unwrap_or_default())?;
        }
        other => bail!("signed up twice: {other:?}"),
    }

    client.admin_confirm_sign_up().user_pool_id(pool).username("ada").send().await?;
    match sign_in(client, app, "wrong").await {
        Err(SdkError::ServiceError(error)) => match error.err() {
            InitiateAuthError::NotAuthorizedException(error) => {
                writeln!(text, "wrong password: {}", error.message().unwrap_or_default())?;
            }
            other => bail!("another error: {other}"),
        },
        other => bail!("signed in with a wrong password: {other:?}"),
    }
    let tokens = sign_in(client, app, PASSWORD).await?.authentication_result.context("there are no tokens")?;
    let (access, refresh) = tokens.access_token.zip(tokens.refresh_token).context("a token is missing")?;
    writeln!(text, "signed in for {} s as {}", tokens.expires_in, tokens.token_type.unwrap_or_default())?;

    let user = client.get_user().access_token(&access).send().await?;
    let email = user.user_attributes().iter().find(|attribute| attribute.name() == "email");
    let email = email.and_then(|attribute| attribute.value()).unwrap_or_default();
    writeln!(text, "profile of {}: {email}", user.username())?;

    let renew = client.initiate_auth().client_id(app).auth_flow(AuthFlowType::RefreshTokenAuth);
    let renewed = renew.auth_parameters("REFRESH_TOKEN", refresh).send().await?;
    let renewed = renewed.authentication_result().and_then(|tokens| tokens.access_token()).unwrap_or_default();
    writeln!(text, "renewed: {}", !renewed.is_empty())?;
    client.global_sign_out().access_token(renewed).send().await?;
    client.delete_user_pool().user_pool_id(pool).send().await?;
    Ok(text)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}", run(&connect::client()).await?);
    Ok(())
}
