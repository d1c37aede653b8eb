//! What signed-in users do with their own account.

use cognito::types::VerifiedAttributeType;

use crate::auth::{Failure, app_id, sign_in};
use crate::{Fixture, PASSWORD, Tested, attribute, refusal};

/// A second password that the default policy accepts.
const OTHER: &str = "Battery-Staple-2";

/// A user who is signed in, and the access token.
async fn signed_in(fixture: &Fixture, name: &str) -> Result<String, Failure> {
    fixture.confirmed(name).await?;
    let app = app_id(fixture).await?;
    let output = sign_in(fixture, &app, name, PASSWORD).await?;
    let tokens = output.authentication_result().ok_or("no tokens")?;
    Ok(tokens.access_token().ok_or("no token")?.to_owned())
}

#[tokio::test]
async fn a_new_address_is_verified_with_its_code() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, token) = (&fixture.client, signed_in(&fixture, "ada").await?);
    let value = |name: &'static str| fixture.remembered("ada", |user| user.attribute(name).map(str::to_owned));
    let update = client.update_user_attributes().access_token(&token);
    let output = update.user_attributes(attribute("email", "ada@new.example")).await?;
    let [sent] = output.code_delivery_details_list() else { return Err("one code".into()) };
    assert_eq!((sent.attribute_name(), sent.destination()), (Some("email"), Some("a***@n***")));
    assert_eq!(value("email_verified")?.as_deref(), Some("false"));

    let verify = client.verify_user_attribute().access_token(&token).attribute_name("email");
    assert_eq!(refusal(verify.clone().code("no").await).0, "CodeMismatchException");
    let again = client.get_user_attribute_verification_code().access_token(&token).attribute_name("email").await?;
    assert_eq!(again.code_delivery_details().and_then(|sent| sent.attribute_name()), Some("email"));
    let code = fixture.remembered("ada", |user| user.code().map(str::to_owned))?.ok_or("no code")?;
    verify.code(code).await?;
    assert_eq!(value("email_verified")?.as_deref(), Some("true"));

    let phone = client.get_user_attribute_verification_code().access_token(&token).attribute_name("phone_number");
    assert_eq!(refusal(phone.await).0, "InvalidParameterException");
    let proof = client.update_user_attributes().access_token(&token);
    let proof = proof.user_attributes(attribute("email_verified", "true"));
    assert_eq!(refusal(proof.await).0, "NotAuthorizedException");
    let unchanged = client.update_user_attributes().access_token(&token);
    let unchanged = unchanged.user_attributes(attribute("email", "ada@new.example")).await?;
    assert!(unchanged.code_delivery_details_list().is_empty());
    Ok(())
}

#[tokio::test]
async fn attributes_are_taken_away() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, token) = (&fixture.client, signed_in(&fixture, "ada").await?);
    let has = |name: &'static str| fixture.remembered("ada", |user| user.attribute(name).is_some());
    let name = client.update_user_attributes().access_token(&token).user_attributes(attribute("name", "Ada"));
    name.await?;
    assert!(has("name")?);
    client.delete_user_attributes().access_token(&token).user_attribute_names("name").await?;
    assert!(!has("name")?);
    let delete = client.admin_delete_user_attributes().user_pool_id(&fixture.pool).username("ada");
    delete.clone().user_attribute_names("email").await?;
    assert!(!has("email")? && !has("email_verified")?);
    delete.clone().user_attribute_names("email").await?;
    for wrong in ["sub", "custom:unknown"] {
        assert_eq!(refusal(delete.clone().user_attribute_names(wrong).await).0, "InvalidParameterException");
    }
    Ok(())
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, token) = (&fixture.client, signed_in(&fixture, "ada").await?);
    let change = client.change_password().access_token(&token).proposed_password(OTHER);
    assert_eq!(refusal(change.clone().previous_password("no").await).0, "NotAuthorizedException");
    let short = client.change_password().access_token(&token).previous_password(PASSWORD).proposed_password("short");
    assert_eq!(refusal(short.await).0, "InvalidPasswordException");
    change.previous_password(PASSWORD).await?;
    let app = app_id(&fixture).await?;
    assert_eq!(refusal(sign_in(&fixture, &app, "ada", PASSWORD).await).0, "NotAuthorizedException");
    assert!(sign_in(&fixture, &app, "ada", OTHER).await?.authentication_result().is_some());
    Ok(())
}

#[tokio::test]
async fn users_delete_themselves() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, token) = (&fixture.client, signed_in(&fixture, "ada").await?);
    client.delete_user().access_token(&token).await?;
    assert_eq!(refusal(client.get_user().access_token(&token).await).0, "NotAuthorizedException");
    assert_eq!(refusal(fixture.status("ada").await).0, "UserNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_confirmation_code_is_sent_again() -> Tested {
    let fixture = Fixture::new().await?;
    let client = &fixture.client;
    let pool = client.create_user_pool().pool_name("verified").auto_verified_attributes(VerifiedAttributeType::Email);
    let pool = pool.await?.user_pool().and_then(|pool| pool.id()).ok_or("no pool")?.to_owned();
    let app = client.create_user_pool_client().user_pool_id(&pool).client_name("app").await?;
    let app = app.user_pool_client().and_then(|app| app.client_id()).ok_or("no client")?.to_owned();
    let sign_up = client.sign_up().client_id(&app).username("ada").password(PASSWORD);
    sign_up.user_attributes(attribute("email", "ada@example.com")).await?;
    let code =
        || fixture.local.state(|state| state.pool(&pool)?.user("ada").map(|user| user.code().map(str::to_owned)));
    let first = code()?;
    let resend = || async { client.resend_confirmation_code().client_id(&app).username("ada").await };
    resend().await?;
    let second = code()?.ok_or("no code")?;
    assert_ne!(Some(&second), first.as_ref());
    client.confirm_sign_up().client_id(&app).username("ada").confirmation_code(second).await?;
    assert_eq!(refusal(resend().await).0, "InvalidParameterException");
    Ok(())
}
