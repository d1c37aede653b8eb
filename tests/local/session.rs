//! Renewing and ending sessions.

use cognito::types::{AuthenticationResultType, FeatureType, RefreshTokenRotationType};

use crate::auth::{Failure, app, app_id, sign_in};
use crate::{Fixture, PASSWORD, Tested, refusal};

async fn tokens(fixture: &Fixture, app: &str) -> Result<AuthenticationResultType, Failure> {
    let output = sign_in(fixture, app, "ada", PASSWORD).await?;
    Ok(output.authentication_result().ok_or("no tokens")?.clone())
}

/// What `GetUser` says to an access token.
async fn look(fixture: &Fixture, tokens: &AuthenticationResultType) -> String {
    let token = tokens.access_token().unwrap_or_default();
    refusal(fixture.client.get_user().access_token(token).await).0
}

#[tokio::test]
async fn a_refresh_token_ends_with_the_tokens_that_came_with_it() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let (client, app) = (&fixture.client, app_id(&fixture).await?);
    let (first, other) = (tokens(&fixture, &app).await?, tokens(&fixture, &app).await?);
    let refresh = first.refresh_token().ok_or("no token")?;
    let renew = || async { client.get_tokens_from_refresh_token().client_id(&app).refresh_token(refresh).await };
    let renewed = renew().await?;
    let renewed = renewed.authentication_result().ok_or("no tokens")?;
    assert!(renewed.refresh_token().is_none() && look(&fixture, renewed).await == "no error");

    let revoke = client.revoke_token().client_id(&app);
    let access = first.access_token().ok_or("no token")?;
    assert_eq!(refusal(revoke.clone().token(access).await).0, "UnsupportedTokenTypeException");
    revoke.clone().token(refresh).await?;
    for ended in [&first, renewed] {
        assert_eq!(look(&fixture, ended).await, "NotAuthorizedException");
    }
    assert_eq!(refusal(renew().await).0, "NotAuthorizedException");
    assert_eq!(look(&fixture, &other).await, "no error", "another session goes on");
    revoke.token(refresh).await?;
    Ok(())
}

#[tokio::test]
async fn signing_out_ends_all_sessions() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let (client, app) = (&fixture.client, app_id(&fixture).await?);
    let (first, second) = (tokens(&fixture, &app).await?, tokens(&fixture, &app).await?);
    client.global_sign_out().access_token(first.access_token().ok_or("no token")?).await?;
    for ended in [&first, &second] {
        assert_eq!(look(&fixture, ended).await, "NotAuthorizedException");
    }
    let third = tokens(&fixture, &app).await?;
    client.admin_user_global_sign_out().user_pool_id(&fixture.pool).username("ada").await?;
    assert_eq!(look(&fixture, &third).await, "NotAuthorizedException");
    let nobody = client.admin_user_global_sign_out().user_pool_id(&fixture.pool).username("nobody").await;
    assert_eq!(refusal(nobody).0, "UserNotFoundException");
    Ok(())
}

#[tokio::test]
async fn refresh_tokens_rotate_where_the_app_client_says_so() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let client = &fixture.client;
    let rotation = RefreshTokenRotationType::builder().feature(FeatureType::Enabled).build()?;
    let app = client.create_user_pool_client().user_pool_id(&fixture.pool).client_name("app");
    let app = app.refresh_token_rotation(rotation).explicit_auth_flows("ALLOW_USER_PASSWORD_AUTH".into()).await?;
    let app = app.user_pool_client().and_then(|app| app.client_id()).ok_or("no client")?;
    let first = tokens(&fixture, app).await?;
    let renew = |token: String| client.get_tokens_from_refresh_token().client_id(app).refresh_token(token);
    let old = first.refresh_token().ok_or("no token")?.to_owned();
    let renewed = renew(old.clone()).await?;
    let next = renewed.authentication_result().and_then(|tokens| tokens.refresh_token()).ok_or("no token")?;
    assert_eq!(refusal(renew(old).await).0, "NotAuthorizedException");
    renew(next.to_owned()).await?;
    Ok(())
}

#[tokio::test]
async fn an_app_client_with_a_secret_shows_it() -> Tested {
    let fixture = Fixture::new().await?;
    let app = app(&fixture, true).await?;
    let (id, secret) = (app.client_id().ok_or("no id")?, app.client_secret().ok_or("no secret")?);
    let revoke = fixture.client.revoke_token().client_id(id).token("unknown");
    assert_eq!(refusal(revoke.clone().await).0, "UnauthorizedException");
    revoke.client_secret(secret).await?;
    let renew = fixture.client.get_tokens_from_refresh_token().client_id(id).refresh_token("unknown");
    assert_eq!(refusal(renew.await).0, "NotAuthorizedException");
    let unknown = fixture.client.revoke_token().client_id("unknown").token("unknown").await;
    assert_eq!(refusal(unknown).0, "UnauthorizedException");
    Ok(())
}
