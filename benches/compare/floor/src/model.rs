//! What the programs send and receive, with the members that they use.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// A user of a pool, as many operations name one.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct User<'a> {
    pub user_pool_id: &'a str,
    pub username: &'a str,
}

/// An output without members.
#[derive(Deserialize)]
pub struct Empty {}

/// An attribute of a user.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Attribute {
    pub name: String,
    pub value: Option<String>,
}

/// A way to receive codes.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct MfaOption {
    pub delivery_medium: Option<String>,
    pub attribute_name: Option<String>,
}

/// What `AdminGetUser` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminGetUserOutput {
    pub username: String,
    #[serde(default)]
    pub user_attributes: Vec<Attribute>,
    pub user_create_date: Option<f64>,
    pub user_last_modified_date: Option<f64>,
    #[serde(default)]
    pub enabled: bool,
    pub user_status: Option<String>,
    #[serde(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOption>>,
    pub preferred_mfa_setting: Option<String>,
    #[serde(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}

/// What `ListUsers` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListUsersInput<'a> {
    pub user_pool_id: &'a str,
    pub limit: u32,
}

/// A user in a list.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserType {
    pub username: Option<String>,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    pub user_create_date: Option<f64>,
    pub user_last_modified_date: Option<f64>,
    #[serde(default)]
    pub enabled: bool,
    pub user_status: Option<String>,
    #[serde(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOption>>,
}

/// What `ListUsers` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListUsersOutput {
    #[serde(default)]
    pub users: Vec<UserType>,
    pub pagination_token: Option<String>,
}

/// What `AdminCreateUser` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminCreateUserInput<'a> {
    pub user_pool_id: &'a str,
    pub username: &'a str,
    pub user_attributes: Vec<Attribute>,
    pub message_action: &'a str,
}

/// What `AdminCreateUser` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminCreateUserOutput {
    pub user: Option<UserType>,
}

/// What `AdminSetUserPassword` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminSetUserPasswordInput<'a> {
    pub user_pool_id: &'a str,
    pub username: &'a str,
    pub password: &'a str,
    pub permanent: bool,
}

/// What `AdminUpdateUserAttributes` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminUpdateUserAttributesInput<'a> {
    pub user_pool_id: &'a str,
    pub username: &'a str,
    pub user_attributes: Vec<Attribute>,
}

/// A user and a group.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Membership<'a> {
    pub user_pool_id: &'a str,
    pub username: &'a str,
    pub group_name: &'a str,
}

/// A group of a pool.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct GroupType {
    pub group_name: Option<String>,
    pub user_pool_id: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub precedence: Option<i32>,
    pub last_modified_date: Option<f64>,
    pub creation_date: Option<f64>,
}

/// What `AdminListGroupsForUser` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AdminListGroupsForUserOutput {
    #[serde(default)]
    pub groups: Vec<GroupType>,
    pub next_token: Option<String>,
}

/// What `InitiateAuth` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct InitiateAuthInput<'a> {
    pub auth_flow: &'a str,
    pub client_id: &'a str,
    pub auth_parameters: HashMap<&'a str, &'a str>,
}

/// What `RespondToAuthChallenge` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RespondToAuthChallengeInput<'a> {
    pub client_id: &'a str,
    pub challenge_name: &'a str,
    pub session: Option<&'a str>,
    pub challenge_responses: HashMap<&'a str, &'a str>,
}

/// The tokens of a user who signed in.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AuthenticationResult {
    pub access_token: Option<String>,
    #[serde(default)]
    pub expires_in: i32,
    pub token_type: Option<String>,
    pub refresh_token: Option<String>,
    pub id_token: Option<String>,
}

/// What `InitiateAuth` and `RespondToAuthChallenge` return.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AuthOutput {
    pub challenge_name: Option<String>,
    pub session: Option<String>,
    pub challenge_parameters: Option<HashMap<String, String>>,
    pub authentication_result: Option<AuthenticationResult>,
}

/// What `SignUp` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SignUpInput<'a> {
    pub client_id: &'a str,
    pub username: &'a str,
    pub password: &'a str,
    pub user_attributes: Vec<Attribute>,
}

/// Where a code went.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CodeDeliveryDetails {
    pub destination: Option<String>,
    pub delivery_medium: Option<String>,
    pub attribute_name: Option<String>,
}

/// What `SignUp` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SignUpOutput {
    #[serde(default)]
    pub user_confirmed: bool,
    pub code_delivery_details: Option<CodeDeliveryDetails>,
    #[serde(default)]
    pub user_sub: String,
    pub session: Option<String>,
}

/// What `ConfirmSignUp` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmSignUpInput<'a> {
    pub client_id: &'a str,
    pub username: &'a str,
    pub confirmation_code: &'a str,
}

/// What `ConfirmSignUp` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmSignUpOutput {
    pub session: Option<String>,
}

/// What `ForgotPassword` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ForgotPasswordInput<'a> {
    pub client_id: &'a str,
    pub username: &'a str,
}

/// What `ForgotPassword` returns.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ForgotPasswordOutput {
    pub code_delivery_details: Option<CodeDeliveryDetails>,
}

/// What `ConfirmForgotPassword` needs.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmForgotPasswordInput<'a> {
    pub client_id: &'a str,
    pub username: &'a str,
    pub confirmation_code: &'a str,
    pub password: &'a str,
}
