//! The texts of the answers.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use serde_json::{Value, json};

/// Lists of users by their number, each made once.
#[derive(Default)]
pub(crate) struct Answers(Mutex<HashMap<usize, Bytes>>);

impl Answers {
    /// The answer to a call of `operation` with the input `body`.
    pub(crate) fn to(&self, operation: &str, body: &[u8]) -> Bytes {
        match operation {
            "AdminResetUserPassword"
            | "AdminDeleteUser"
            | "AdminSetUserPassword"
            | "AdminUpdateUserAttributes"
            | "AdminAddUserToGroup"
            | "AdminRemoveUserFromGroup" => Bytes::from_static(b"{}"),
            "AdminGetUser" => Bytes::from_static(USER.as_bytes()),
            "ListUsers" => self.list(users(body)),
            _ => fixed(operation).to_string().into(),
        }
    }

    fn list(&self, users: usize) -> Bytes {
        let mut lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lists.entry(users).or_insert_with(|| list(users).to_string().into()).clone()
    }
}

const USER: &str = concat!(
    r#"{"Enabled":true,"UserAttributes":[{"Name":"sub","Value":"4fd8a2c6-6f0d-4a2e-9c7e-2b9d3a5c1e00"},"#,
    r#"{"Name":"email","Value":"ada@example.com"},{"Name":"email_verified","Value":"true"},"#,
    r#"{"Name":"phone_number","Value":"+441632960000"},{"Name":"phone_number_verified","Value":"false"},"#,
    r#"{"Name":"given_name","Value":"Ada"},{"Name":"family_name","Value":"Lovelace"},"#,
    r#"{"Name":"custom:tenant","Value":"analytical-engines"}],"UserCreateDate":1.763978421123E9,"#,
    r#""UserLastModifiedDate":1.763982021456E9,"UserMFASettingList":["SOFTWARE_TOKEN_MFA"],"#,
    r#""PreferredMfaSetting":"SOFTWARE_TOKEN_MFA","UserStatus":"CONFIRMED","Username":"ada"}"#,
);

/// How many users a call of `ListUsers` is to return: what follows the Region in the name of its pool, 60 if that is no number.
fn users(body: &[u8]) -> usize {
    let input: Value = serde_json::from_slice(body).unwrap_or_default();
    let pool = input["UserPoolId"].as_str().unwrap_or_default();
    pool.rsplit_once('_').and_then(|(_, number)| number.parse().ok()).unwrap_or(60)
}

fn list(users: usize) -> Value {
    let users: Vec<Value> = (0..users)
        .map(|at| {
            json!({
                "Attributes": [
                    { "Name": "sub", "Value": format!("4fd8a2c6-6f0d-4a2e-9c7e-2b9d3a5c{at:04x}") },
                    { "Name": "email", "Value": format!("user{at}@example.com") },
                    { "Name": "email_verified", "Value": "true" },
                    { "Name": "given_name", "Value": "Ada" },
                    { "Name": "family_name", "Value": "Lovelace" },
                    { "Name": "custom:tenant", "Value": "analytical-engines" },
                ],
                "Enabled": true,
                "UserCreateDate": 1_763_978_421.123,
                "UserLastModifiedDate": 1_763_982_021.456,
                "UserStatus": "CONFIRMED",
                "Username": format!("user{at}"),
            })
        })
        .collect();
    json!({ "PaginationToken": "CAISlQIIARLtAQgDEugB", "Users": users })
}

fn fixed(operation: &str) -> Value {
    let delivery = json!({ "Destination": "a***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email" });
    match operation {
        "AdminCreateUser" => json!({ "User": list(1)["Users"][0] }),
        "AdminListGroupsForUser" => json!({
            "Groups": [{ "GroupName": "engineers", "UserPoolId": "eu-west-1_Example", "Precedence": 1, "CreationDate": 1_763_978_421.123 }],
        }),
        "InitiateAuth" => json!({
            "ChallengeName": "SMS_MFA",
            "Session": "AYABeC1-session",
            "ChallengeParameters": { "CODE_DELIVERY_DESTINATION": "+*******0000" },
        }),
        "RespondToAuthChallenge" => json!({
            "AuthenticationResult": {
                "AccessToken": "access", "ExpiresIn": 3600, "TokenType": "Bearer", "RefreshToken": "refresh", "IdToken": "id",
            },
        }),
        "SignUp" => json!({ "UserConfirmed": false, "UserSub": "4fd8a2c6", "CodeDeliveryDetails": delivery }),
        "ForgotPassword" => json!({ "CodeDeliveryDetails": delivery }),
        _ => json!({}),
    }
}
