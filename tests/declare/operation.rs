//! `unsigned`, `quota`, `rename` and the marker of an operation.

use cognito::error::BoxError;
use cognito::{Operation, QuotaCategory, cognito_operation};
use serde_json::json;

use crate::support::{Answer, Recorder};

/// Signed, in a category.
#[cognito_operation(extend = cognito::Client, quota = UserRead)]
pub(crate) struct AdminLendHatInput {
    /// The hat.
    pub(crate) hat_id: String,
}

/// Not signed, in no category.
#[cognito_operation(extend = cognito::Client, unsigned)]
pub(crate) struct LendHatInput {
    /// The hat.
    pub(crate) hat_id: String,
}

/// Named by the service with an abbreviation.
#[cognito_operation(extend = cognito::Client, rename = "SetHatUI")]
pub(crate) struct SetHatUiInput {}

/// Named against the rule.
#[cognito_operation(extend = cognito::Client, rename = "BrushHat")]
pub(crate) struct BrushHatRequest {}

#[tokio::test]
async fn signs_unless_told_otherwise() -> Result<(), BoxError> {
    let recorder = Recorder::new([Answer::new(200, "{}"), Answer::new(200, "{}")]);
    let client = cognito::Client::from_conf(recorder.config().build());
    client.admin_lend_hat().hat_id("bowler").send().await?;
    client.lend_hat().hat_id("bowler").send().await?;
    let requests = recorder.requests();
    let signatures: Vec<_> = requests.iter().map(|request| request.headers.contains_key("authorization")).collect();
    assert_eq!(signatures, [true, false]);
    assert!(AdminLendHatInput::META.signed);
    assert!(!LendHatInput::META.signed);
    for request in &requests {
        assert_eq!(request.method, "POST");
        assert_eq!(request.uri, "https://cognito-idp.eu-west-1.amazonaws.com/");
        assert_eq!(request.headers["content-type"], "application/x-amz-json-1.1");
        assert_eq!(request.json()?, json!({ "HatId": "bowler" }));
    }
    Ok(())
}

#[test]
fn knows_its_category() {
    assert_eq!(<AdminLendHatInput as Operation>::QUOTA, Some(QuotaCategory::UserRead));
    assert_eq!(AdminLendHat::QUOTA, Some(QuotaCategory::UserRead));
    assert_eq!(AdminLendHatInput::META.quota, Some(QuotaCategory::UserRead));
    assert_eq!(<LendHatInput as Operation>::QUOTA, None);
    assert_eq!(LendHat::QUOTA, None);
}

#[tokio::test]
async fn is_sent_under_its_name() -> Result<(), BoxError> {
    let recorder = Recorder::new(vec![Answer::new(200, "{}"); 3]);
    let client = cognito::Client::from_conf(recorder.config().build());
    client.admin_lend_hat().hat_id("bowler").send().await?;
    client.set_hat_ui().send().await?;
    client.brush_hat().send().await?;
    let targets: Vec<_> = recorder.requests().iter().map(|request| request.headers["x-amz-target"].clone()).collect();
    let service = "AWSCognitoIdentityProviderService";
    assert_eq!(targets, [AdminLendHat::NAME, "SetHatUI", "BrushHat"].map(|name| format!("{service}.{name}")));
    assert_eq!((SetHatUI::NAME, BrushHat::NAME), ("SetHatUI", "BrushHat"));
    assert_eq!(<SetHatUiInput as Operation>::NAME, "SetHatUI");
    assert_eq!(format!("{:?}", AdminLendHat::new()), "AdminLendHat");
    Ok(())
}
