//! Settings of pools, groups and users that only are kept and shown.

use cognito::types::{
    EmailMfaSettingsType, SmsMfaSettingsType, SoftwareTokenMfaConfigType, SoftwareTokenMfaSettingsType, UserPoolMfaType,
};

use crate::auth::{app_id, sign_in};
use crate::{Fixture, PASSWORD, Tested, attribute, refusal};

#[tokio::test]
async fn pools_have_tags() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    let described = client.describe_user_pool().user_pool_id(pool).await?;
    let arn = described.user_pool().and_then(|pool| pool.arn()).ok_or("no ARN")?;
    client.tag_resource().resource_arn(arn).tags("team", "red").tags("cost", "7").await?;
    client.tag_resource().resource_arn(arn).tags("team", "blue").await?;
    client.untag_resource().resource_arn(arn).tag_keys("cost").tag_keys("absent").await?;
    let tags = client.list_tags_for_resource().resource_arn(arn).await?;
    let tags = tags.tags().ok_or("no tags")?;
    assert!(tags.len() == 1 && tags["team"] == "blue", "{tags:?}");
    let described = client.describe_user_pool().user_pool_id(pool).await?;
    assert_eq!(described.user_pool().and_then(|pool| pool.user_pool_tags()), Some(tags));

    let elsewhere =
        client.list_tags_for_resource().resource_arn("arn:aws:cognito-idp:us-east-1:1:userpool/other").await;
    assert_eq!(refusal(elsewhere).0, "ResourceNotFoundException");
    let reserved = client.tag_resource().resource_arn(arn).tags("aws:x", "y").await;
    assert_eq!(refusal(reserved).0, "InvalidParameterException");
    let many = (0..50).fold(client.tag_resource().resource_arn(arn), |call, at| call.tags(format!("tag-{at}"), "x"));
    assert_eq!(refusal(many.await).0, "InvalidParameterException");
    Ok(())
}

#[tokio::test]
async fn a_group_keeps_what_is_not_updated() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    client.create_group().user_pool_id(pool).group_name("g").description("before").precedence(1).await?;
    let update = client.update_group().user_pool_id(pool).group_name("g");
    let output = update.clone().precedence(2).await?;
    let group = output.group().ok_or("no group")?;
    assert_eq!((group.description(), group.precedence()), (Some("before"), Some(2)));
    assert_eq!(client.get_group().user_pool_id(pool).group_name("g").await?.group(), Some(group));
    assert_eq!(refusal(update.precedence(-1).await).0, "InvalidParameterException");
    let absent = client.update_group().user_pool_id(pool).group_name("absent").await;
    assert_eq!(refusal(absent).0, "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_pool_keeps_its_second_factors() -> Tested {
    let fixture = Fixture::new().await?;
    let set = fixture.client.set_user_pool_mfa_config().user_pool_id(&fixture.pool);
    let on = set.clone().mfa_configuration(UserPoolMfaType::Optional);
    assert_eq!(refusal(on.clone().await).0, "InvalidParameterException", "there is no factor");
    let token = SoftwareTokenMfaConfigType::builder().enabled(true).build();
    on.software_token_mfa_configuration(token.clone()).await?;
    let config = fixture.client.get_user_pool_mfa_config().user_pool_id(&fixture.pool).await?;
    assert_eq!(config.mfa_configuration(), Some(&UserPoolMfaType::Optional));
    assert_eq!(config.software_token_mfa_configuration(), Some(&token));
    set.mfa_configuration(UserPoolMfaType::Off).await?;
    let pool = fixture.client.describe_user_pool().user_pool_id(&fixture.pool).await?;
    assert_eq!(pool.user_pool().and_then(|pool| pool.mfa_configuration()), Some(&UserPoolMfaType::Off));
    Ok(())
}

#[tokio::test]
async fn a_user_prefers_a_factor_that_they_have() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let set = fixture.client.admin_set_user_mfa_preference().user_pool_id(&fixture.pool).username("ada");
    let email = |enabled, preferred| EmailMfaSettingsType::builder().enabled(enabled).preferred_mfa(preferred).build();
    let sms = SmsMfaSettingsType::builder().enabled(true).preferred_mfa(true).build();
    assert_eq!(refusal(set.clone().sms_mfa_settings(sms.clone()).await).0, "InvalidParameterException", "no phone");
    let token = SoftwareTokenMfaSettingsType::builder().enabled(true).build();
    assert_eq!(refusal(set.clone().software_token_mfa_settings(token).await).0, "InvalidParameterException");
    set.clone().email_mfa_settings(email(true, true)).await?;
    let shown = || async {
        let user = fixture.client.admin_get_user().user_pool_id(&fixture.pool).username("ada").await?;
        let factors = user.user_mfa_setting_list().to_vec();
        Ok::<_, cognito::Error>((user.preferred_mfa_setting().map(str::to_owned), factors))
    };
    assert_eq!(shown().await?, (Some("EMAIL_OTP".to_owned()), vec!["EMAIL_OTP".to_owned()]));

    let phone = fixture.client.admin_update_user_attributes().user_pool_id(&fixture.pool).username("ada");
    phone.user_attributes(attribute("phone_number", "+15550001111")).await?;
    let both = set.clone().sms_mfa_settings(sms.clone()).email_mfa_settings(email(true, true));
    assert_eq!(refusal(both.await).0, "InvalidParameterException");
    set.email_mfa_settings(email(false, false)).await?;
    assert_eq!(shown().await?, (None, Vec::new()));

    let app = app_id(&fixture).await?;
    let tokens = sign_in(&fixture, &app, "ada", PASSWORD).await?;
    let token = tokens.authentication_result().and_then(|tokens| tokens.access_token()).ok_or("no token")?;
    let own = fixture.client.set_user_mfa_preference().access_token(token);
    assert_eq!(
        refusal(own.clone().email_mfa_settings(email(true, true)).sms_mfa_settings(sms).await).0,
        "InvalidParameterException"
    );
    own.email_mfa_settings(email(true, true)).await?;
    assert_eq!(shown().await?.0.as_deref(), Some("EMAIL_OTP"));
    let nobody = fixture.client.set_user_mfa_preference().access_token("unknown").await;
    assert_eq!(refusal(nobody).0, "NotAuthorizedException");
    Ok(())
}
