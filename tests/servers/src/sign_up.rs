//! Sign-up: a user registers without any credentials.

use cognito::Client;
use cognito::error::BuildError;
use cognito::operation::admin_get_user::AdminGetUserInput;
use cognito::operation::initiate_auth::InitiateAuthInput;
use cognito::operation::sign_up::SignUpInput;
use cognito::types::{AuthFlowType, CodeDeliveryDetailsType, UserStatusType};

use crate::Gap;
use crate::passwords::{PASSWORD, WEAK};
use crate::run::{Run, attribute, value};
use crate::users::{ADA, EVE};

pub(crate) async fn register(client: &Client, run: &mut Run<'_>, pool: &str, app: &str) -> Result<(), BuildError> {
    let request =
        client.sign_up().client_id(app).password(PASSWORD).user_attributes(attribute("email", "eve@example.com")?);
    let signed_up = run.ok::<SignUpInput>(request.clone().username(EVE).send().await);
    assert!(!signed_up.user_confirmed());
    let contact = signed_up.code_delivery_details().and_then(CodeDeliveryDetailsType::attribute_name);
    assert_eq!(contact, Some("email"));

    let user = run.ok::<AdminGetUserInput>(client.admin_get_user().user_pool_id(pool).username(EVE).send().await);
    assert_eq!(user.user_status(), Some(&UserStatusType::Unconfirmed));
    assert_eq!(value(user.user_attributes(), "sub"), Some(signed_up.user_sub()));
    assert_eq!(value(user.user_attributes(), "email"), Some("eve@example.com"));

    let sign_in = client.initiate_auth().client_id(app).auth_flow(AuthFlowType::UserPasswordAuth);
    let sign_in = sign_in.auth_parameters("USERNAME", EVE).auth_parameters("PASSWORD", PASSWORD);
    let unconfirmed = run.refused::<InitiateAuthInput>(sign_in.send().await);
    assert!(unconfirmed.is_user_not_confirmed_exception(), "{unconfirmed:?}");

    for name in [EVE, ADA] {
        let taken = run.refused::<SignUpInput>(request.clone().username(name).send().await);
        assert!(taken.is_username_exists_exception(), "{taken:?}");
    }
    let no_app = run.refused::<SignUpInput>(request.clone().client_id("unknownapp").username("new").send().await);
    assert!(no_app.is_resource_not_found_exception(), "{no_app:?}");
    if !run.gap(Gap::PasswordPolicy) {
        let weak = run.refused::<SignUpInput>(request.username("new").password(WEAK).send().await);
        assert!(weak.is_invalid_password_exception(), "{weak:?}");
    }
    Ok(())
}
