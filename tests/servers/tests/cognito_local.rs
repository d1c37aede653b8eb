//! The lifecycle against cognito-local.

use servers::{Gap, Server, lifecycle, url};

const COGNITO_LOCAL: Server = Server {
    name: "cognito-local",
    missing: &["AdminResetUserPassword", "SetUICustomization"],
    // Each `Gap` says what 5.3.0 does instead; all follow from its source, and the test fails without any of them.
    gaps: &[
        Gap::Pages,
        Gap::AttributesToGet,
        Gap::GroupExists,
        Gap::UpdateOfUnknownUser,
        Gap::PasswordPolicy,
        Gap::SignInErrors,
        Gap::AdminChallenge,
        Gap::TokenLifetime,
    ],
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a server: run tests/servers/run"]
async fn the_life_of_a_pool() -> Result<(), Box<dyn std::error::Error>> {
    Ok(lifecycle(&url("SERVERS_COGNITO_LOCAL_URL")?, &COGNITO_LOCAL).await?)
}
