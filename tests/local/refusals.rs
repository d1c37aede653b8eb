//! Inputs that the service does not accept.

use cognito::config::HttpClient;
use cognito::local::Local;
use cognito::types::error::UserNotFoundException;
use cognito::types::{PasswordPolicyType, UserPoolPolicyType};

use crate::{Fixture, PASSWORD, Tested, refusal};

#[tokio::test]
async fn a_user_exists_once() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["ada"]).await?;
    let again = fixture.client.admin_create_user().user_pool_id(&fixture.pool).username("ada").await;
    assert_eq!(refusal(again), ("UsernameExistsException".into(), "User account already exists".into()));
    Ok(())
}

#[tokio::test]
async fn an_unknown_user_is_a_typed_exception() -> Tested {
    let fixture = Fixture::new().await?;
    let result = fixture.client.admin_get_user().user_pool_id(&fixture.pool).username("eve").send().await;
    let error = result.err().ok_or("no error")?;
    let raw = error.raw_response().ok_or("no response")?;
    assert_eq!(raw.status().as_u16(), 400);
    assert_eq!(raw.headers().get("x-amzn-errortype"), Some("UserNotFoundException:"));
    assert_eq!(raw.headers().get("content-type"), Some("application/x-amz-json-1.1"));
    assert!(error.into_service_error().is_user_not_found_exception());
    Ok(())
}

#[tokio::test]
async fn errors_become_the_error_of_the_service() -> Tested {
    async fn rename(fixture: &Fixture) -> Result<(), cognito::Error> {
        fixture.client.admin_get_user().user_pool_id(&fixture.pool).username("eve").send().await?;
        Ok(())
    }
    let fixture = Fixture::new().await?;
    let error = rename(&fixture).await.err().ok_or("no error")?;
    assert!(
        error.to_string().starts_with("AdminGetUser failed: UserNotFoundException: User does not exist."),
        "{error}"
    );
    let cognito::Error::UserNotFoundException(UserNotFoundException { .. }) = error else {
        return Err(error.into());
    };
    Ok(())
}

#[tokio::test]
async fn passwords_follow_the_default_policy() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["ada"]).await?;
    let set = |password: &'static str| {
        let call = fixture.client.admin_set_user_password().user_pool_id(&fixture.pool).username("ada");
        async move { refusal(call.password(password).await) }
    };
    for (password, reason) in [
        ("Short-1", "Password not long enough"),
        ("no-capital-1", "Password must have uppercase characters"),
        ("NO-SMALL-1", "Password must have lowercase characters"),
        ("No-Number", "Password must have numeric characters"),
        ("NoSymbol1", "Password must have symbol characters"),
    ] {
        let expected = format!("Password did not conform with policy: {reason}");
        assert_eq!(set(password).await, ("InvalidPasswordException".into(), expected), "{password}");
    }
    assert_eq!(set("With Space-1").await.0, "InvalidParameterException");
    let create = fixture.client.admin_create_user().user_pool_id(&fixture.pool).username("bob");
    assert_eq!(refusal(create.temporary_password("weak").await).0, "InvalidPasswordException");
    assert!(fixture.remembered("bob", |_| ()).is_err(), "a refused user is not created");
    Ok(())
}

#[tokio::test]
async fn passwords_follow_the_policy_of_the_pool() -> Tested {
    let client = Local::new().client();
    let create = |length| {
        let policy = PasswordPolicyType::builder().minimum_length(length).require_numbers(true).build();
        let policies = UserPoolPolicyType::builder().password_policy(policy).build();
        client.create_user_pool().pool_name("lax").policies(policies)
    };
    assert_eq!(refusal(create(5).await).0, "InvalidParameterException");
    let pool = create(6).await?.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
    let user = |password| client.admin_create_user().user_pool_id(&pool).username("ada").temporary_password(password);
    assert_eq!(refusal(user("abcdef").await).0, "InvalidPasswordException");
    user("abcde1").await?;
    Ok(())
}

#[tokio::test]
async fn constraints_of_members_are_checked() -> Tested {
    let fixture = Fixture::new().await?;
    let create = |name: &str| fixture.client.admin_create_user().user_pool_id(&fixture.pool).username(name);
    for (name, reason) in [
        ("", "length greater than or equal to 1"),
        (&"x".repeat(129), "length less than or equal to 128"),
        ("a b", "regular expression pattern"),
    ] {
        let (code, message) = refusal(create(name).await);
        assert!(code == "InvalidParameterException" && message.contains(reason), "{code}: {message}");
    }
    let (code, message) = refusal(fixture.client.describe_user_pool().user_pool_id("nonsense").await);
    assert!(code == "InvalidParameterException" && message.contains("'userPoolId'"), "{code}: {message}");
    Ok(())
}

#[tokio::test]
async fn constraints_of_members_are_checked_in_lookups() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, pool) = (&fixture.client, fixture.pool.as_str());
    let refused = |member: &str, reason: &str| {
        let message =
            format!("1 validation error detected: Value at '{member}' failed to satisfy constraint: {reason}");
        ("InvalidParameterException".to_owned(), message)
    };
    let long = |length| format!("us-east-1_{}", "x".repeat(length - "us-east-1_".len()));
    for (id, reason) in [
        (String::new(), "Member must have length greater than or equal to 1"),
        (long(56), "Member must have length less than or equal to 55"),
    ] {
        assert_eq!(refusal(client.describe_user_pool().user_pool_id(&id).await), refused("userPoolId", reason));
        assert_eq!(refusal(client.delete_user_pool().user_pool_id(&id).await), refused("userPoolId", reason));
        let enable = client.admin_enable_user().user_pool_id(&id).username("ada").await;
        assert_eq!(refusal(enable), refused("userPoolId", reason));
    }
    let longest = client.describe_user_pool().user_pool_id(long(55)).await;
    assert_eq!(refusal(longest).0, "ResourceNotFoundException");

    for (name, reason) in [
        ("", "Member must have length greater than or equal to 1"),
        (&"x".repeat(129), "Member must have length less than or equal to 128"),
        ("a b", r"Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+"),
    ] {
        let (user, group) = (refused("username", reason), refused("groupName", reason));
        assert_eq!(refusal(client.admin_get_user().user_pool_id(pool).username(name).await), user);
        assert_eq!(refusal(client.admin_disable_user().user_pool_id(pool).username(name).await), user);
        assert_eq!(refusal(client.admin_delete_user().user_pool_id(pool).username(name).await), user);
        assert_eq!(refusal(client.get_group().user_pool_id(pool).group_name(name).await), group);
        assert_eq!(refusal(client.delete_group().user_pool_id(pool).group_name(name).await), group);
        assert_eq!(refusal(client.list_users_in_group().user_pool_id(pool).group_name(name).await), group);
    }
    let longest = "é".repeat(128);
    let user = client.admin_get_user().user_pool_id(pool).username(&longest).await;
    assert_eq!(refusal(user).0, "UserNotFoundException");
    let group = client.get_group().user_pool_id(pool).group_name(&longest).await;
    assert_eq!(refusal(group).0, "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_missing_member_is_an_invalid_parameter() -> Tested {
    let fixture = Fixture::new().await?;
    let body = format!(r#"{{"UserPoolId":"{}"}}"#, fixture.pool);
    let (status, body) = crate::signature::raw(&fixture.local, "AdminGetUser", &body, &[]).await?;
    assert_eq!(status, 400);
    assert!(body.contains(r#""__type":"InvalidParameterException""#), "{body}");
    assert!(body.contains("Value null at 'username' failed to satisfy constraint: Member must not be null"), "{body}");
    let (_, body) = crate::signature::raw(&fixture.local, "AdminGetUser", r#"{"UserPoolId":7}"#, &[]).await?;
    assert!(body.contains(r#""__type":"SerializationException""#), "{body}");
    Ok(())
}

#[tokio::test]
async fn usernames_can_be_addresses() -> Tested {
    use cognito::types::{UsernameAttributeType, UsernameConfigurationType};
    let client = Local::new().client();
    let names = UsernameConfigurationType::builder().case_sensitive(false).build()?;
    let pool = client.create_user_pool().pool_name("mail").username_configuration(names);
    let pool = pool.username_attributes(UsernameAttributeType::Email).await?;
    let pool = pool.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
    let create = |name| client.admin_create_user().user_pool_id(&pool).username(name);
    assert_eq!(
        refusal(create("ada").await),
        ("InvalidParameterException".into(), "Username should be an email.".into())
    );
    create("Ada@example.com").await?;
    assert_eq!(refusal(create("ada@EXAMPLE.com").await).0, "UsernameExistsException");
    let user = client.admin_get_user().user_pool_id(&pool).username("ADA@example.com").await?;
    let sub = user.user_attributes().iter().find(|attribute| attribute.name() == "sub");
    assert_eq!(sub.and_then(|sub| sub.value()), Some(user.username()));
    let set = client.admin_set_user_password().user_pool_id(&pool).username(user.username());
    set.password(PASSWORD).await?;
    Ok(())
}

#[test]
fn the_service_is_an_http_client_of_the_aws_crates() {
    fn takes(_: impl HttpClient) {}
    takes(Local::new());
    let config = cognito::config::SdkConfig::builder().http_client(Local::new()).build();
    assert!(config.http_client().is_some());
}
