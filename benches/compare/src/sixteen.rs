//! A program that calls sixteen operations: an administrator makes a user, who signs in; another one signs up and forgets the password.

use std::error::Error;

use sdk::types::{AttributeType, AuthFlowType, ChallengeNameType, MessageActionType};

mod connect;

const POOL: &str = "eu-west-1_Example";
const APP: &str = "1example23456789";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: sixteen ENDPOINT")?;
    let client = connect::client(&endpoint);
    let attribute = |name: &str, value: &str| AttributeType::builder().name(name).value(value).build();

    let created = client.admin_create_user().user_pool_id(POOL).username("ada");
    let created =
        created.user_attributes(attribute("email", "ada@example.com")?).message_action(MessageActionType::Suppress);
    let created = created.send().await?;
    println!("{}", created.user().and_then(|user| user.username()).unwrap_or_default());
    client
        .admin_set_user_password()
        .user_pool_id(POOL)
        .username("ada")
        .password("Pass-w0rd")
        .permanent(true)
        .send()
        .await?;
    let updated = client.admin_update_user_attributes().user_pool_id(POOL).username("ada");
    updated.user_attributes(attribute("name", "Ada")?).send().await?;
    client.admin_add_user_to_group().user_pool_id(POOL).username("ada").group_name("engineers").send().await?;
    let groups = client.admin_list_groups_for_user().user_pool_id(POOL).username("ada").send().await?;
    println!("{}", groups.groups().len());
    client.admin_remove_user_from_group().user_pool_id(POOL).username("ada").group_name("engineers").send().await?;
    let user = client.admin_get_user().user_pool_id(POOL).username("ada").send().await?;
    println!("{} {}", user.username(), user.user_attributes().len());
    let users = client.list_users().user_pool_id(POOL).limit(60).send().await?;
    println!("{}", users.users().len());

    let started = client.initiate_auth().client_id(APP).auth_flow(AuthFlowType::UserPasswordAuth);
    let started = started.auth_parameters("USERNAME", "ada").auth_parameters("PASSWORD", "Pass-w0rd").send().await?;
    let answer = client.respond_to_auth_challenge().client_id(APP).challenge_name(ChallengeNameType::SmsMfa);
    let answer = answer.set_session(started.session().map(str::to_owned));
    let answered =
        answer.challenge_responses("USERNAME", "ada").challenge_responses("SMS_MFA_CODE", "000000").send().await?;
    let tokens = answered.authentication_result().ok_or("no tokens")?;
    println!("{} {}", tokens.access_token().unwrap_or_default(), tokens.expires_in());
    client.admin_reset_user_password().user_pool_id(POOL).username("ada").send().await?;
    client.admin_delete_user().user_pool_id(POOL).username("ada").send().await?;

    let signed_up = client.sign_up().client_id(APP).username("bob").password("Pass-w0rd");
    let signed_up = signed_up.user_attributes(attribute("email", "bob@example.com")?).send().await?;
    println!("{} {}", signed_up.user_sub(), signed_up.user_confirmed());
    client.confirm_sign_up().client_id(APP).username("bob").confirmation_code("000000").send().await?;
    let forgotten = client.forgot_password().client_id(APP).username("bob").send().await?;
    let delivery = forgotten.code_delivery_details().ok_or("no code was sent")?;
    println!("{}", delivery.destination().unwrap_or_default());
    let confirmed = client.confirm_forgot_password().client_id(APP).username("bob");
    confirmed.confirmation_code("000000").password("Pass-w0rd-2").send().await?;
    Ok(())
}
