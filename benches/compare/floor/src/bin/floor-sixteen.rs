//! A program that calls sixteen operations: an administrator makes a user, who signs in; another one signs up and forgets the password.

use std::collections::HashMap;
use std::error::Error;

use floor::Client;
use floor::model::*;

const POOL: &str = "eu-west-1_Example";
const APP: &str = "1example23456789";

macro_rules! target {
    ($operation:literal) => {
        concat!("AWSCognitoIdentityProviderService.", $operation)
    };
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: sixteen ENDPOINT")?;
    let client = Client::new(&endpoint)?;
    let attribute = |name: &str, value: &str| Attribute { name: name.to_owned(), value: Some(value.to_owned()) };
    let ada = User { user_pool_id: POOL, username: "ada" };

    let input = AdminCreateUserInput {
        user_pool_id: POOL,
        username: "ada",
        user_attributes: vec![attribute("email", "ada@example.com")],
        message_action: "SUPPRESS",
    };
    let created: AdminCreateUserOutput = client.signed(target!("AdminCreateUser"), &input).await?;
    println!("{}", created.user.and_then(|user| user.username).unwrap_or_default());
    let input =
        AdminSetUserPasswordInput { user_pool_id: POOL, username: "ada", password: "Pass-w0rd", permanent: true };
    let Empty {} = client.signed(target!("AdminSetUserPassword"), &input).await?;
    let user_attributes = vec![attribute("name", "Ada")];
    let input = AdminUpdateUserAttributesInput { user_pool_id: POOL, username: "ada", user_attributes };
    let Empty {} = client.signed(target!("AdminUpdateUserAttributes"), &input).await?;
    let membership = Membership { user_pool_id: POOL, username: "ada", group_name: "engineers" };
    let Empty {} = client.signed(target!("AdminAddUserToGroup"), &membership).await?;
    let groups: AdminListGroupsForUserOutput = client.signed(target!("AdminListGroupsForUser"), &ada).await?;
    println!("{}", groups.groups.len());
    let Empty {} = client.signed(target!("AdminRemoveUserFromGroup"), &membership).await?;
    let user: AdminGetUserOutput = client.signed(target!("AdminGetUser"), &ada).await?;
    println!("{} {}", user.username, user.user_attributes.len());
    let input = ListUsersInput { user_pool_id: POOL, limit: 60 };
    let users: ListUsersOutput = client.signed(target!("ListUsers"), &input).await?;
    println!("{}", users.users.len());

    let input = InitiateAuthInput {
        auth_flow: "USER_PASSWORD_AUTH",
        client_id: APP,
        auth_parameters: HashMap::from([("USERNAME", "ada"), ("PASSWORD", "Pass-w0rd")]),
    };
    let started: AuthOutput = client.unsigned(target!("InitiateAuth"), &input).await?;
    let input = RespondToAuthChallengeInput {
        client_id: APP,
        challenge_name: "SMS_MFA",
        session: started.session.as_deref(),
        challenge_responses: HashMap::from([("USERNAME", "ada"), ("SMS_MFA_CODE", "000000")]),
    };
    let answered: AuthOutput = client.unsigned(target!("RespondToAuthChallenge"), &input).await?;
    let tokens = answered.authentication_result.ok_or("no tokens")?;
    println!("{} {}", tokens.access_token.unwrap_or_default(), tokens.expires_in);
    let Empty {} = client.signed(target!("AdminResetUserPassword"), &ada).await?;
    let Empty {} = client.signed(target!("AdminDeleteUser"), &ada).await?;

    let user_attributes = vec![attribute("email", "bob@example.com")];
    let input = SignUpInput { client_id: APP, username: "bob", password: "Pass-w0rd", user_attributes };
    let signed_up: SignUpOutput = client.unsigned(target!("SignUp"), &input).await?;
    println!("{} {}", signed_up.user_sub, signed_up.user_confirmed);
    let input = ConfirmSignUpInput { client_id: APP, username: "bob", confirmation_code: "000000" };
    let ConfirmSignUpOutput { .. } = client.unsigned(target!("ConfirmSignUp"), &input).await?;
    let input = ForgotPasswordInput { client_id: APP, username: "bob" };
    let forgotten: ForgotPasswordOutput = client.unsigned(target!("ForgotPassword"), &input).await?;
    let delivery = forgotten.code_delivery_details.ok_or("no code was sent")?;
    println!("{}", delivery.destination.unwrap_or_default());
    let input = ConfirmForgotPasswordInput {
        client_id: APP,
        username: "bob",
        confirmation_code: "000000",
        password: "Pass-w0rd-2",
    };
    let Empty {} = client.unsigned(target!("ConfirmForgotPassword"), &input).await?;
    Ok(())
}
