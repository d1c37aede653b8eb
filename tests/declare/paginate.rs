//! `paginate`.

use cognito::error::{BoxError, DisplayErrorContext, SdkError};
use cognito::{cognito_operation, cognito_output};
use serde_json::json;

use crate::support::{Answer, Recorder};

/// Comes in pages.
#[cognito_operation(
    extend = cognito::Client,
    output = ListHatsOutput,
    paginate(token = next_token, items = hats, page_size = limit),
    errors = [TooManyRequestsException],
)]
pub(crate) struct ListHatsInput {
    /// The shop.
    pub(crate) shop_id: String,
    /// How many hats a page has.
    pub(crate) limit: Option<i32>,
    /// Where to go on.
    pub(crate) next_token: Option<String>,
}

/// A page.
#[cognito_output]
pub(crate) struct ListHatsOutput {
    /// The hats.
    pub(crate) hats: Option<Vec<String>>,
    /// Where to go on.
    pub(crate) next_token: Option<String>,
}

/// Comes in pages of a size that cannot be set; the list is required and the token is called otherwise.
#[cognito_operation(extend = cognito::Client, output = ListFeathersOutput, paginate(token = r#where, items = feathers))]
pub(crate) struct ListFeathersInput {
    /// Where to go on.
    pub(crate) r#where: Option<String>,
}

/// A page.
#[cognito_output]
pub(crate) struct ListFeathersOutput {
    /// The feathers.
    pub(crate) feathers: Vec<i32>,
    /// Where to go on.
    pub(crate) r#where: Option<String>,
}

fn shop(pages: &[serde_json::Value]) -> (Recorder, cognito::Client) {
    let recorder = Recorder::new(pages.iter().map(|page| Answer::new(200, page.to_string())));
    let client = cognito::Client::from_conf(recorder.config().build());
    (recorder, client)
}

fn bodies(recorder: &Recorder) -> Result<Vec<serde_json::Value>, BoxError> {
    recorder.requests().iter().map(crate::support::Recorded::json).collect()
}

#[tokio::test]
async fn fetches_page_after_page() -> Result<(), BoxError> {
    // Neither an empty page nor a page without the list is the end; an empty token is.
    let (recorder, client) = shop(&[
        json!({ "Hats": ["bowler", "fez"], "NextToken": "2" }),
        json!({ "Hats": [], "NextToken": "3" }),
        json!({ "NextToken": "4" }),
        json!({ "Hats": ["beret"], "NextToken": "" }),
    ]);
    let mut stream = client.list_hats().shop_id("s").into_paginator().page_size(2).send();
    let mut pages = Vec::new();
    while let Some(page) = stream.next().await {
        pages.push(page?.hats.map(|hats| hats.len()));
    }
    assert_eq!(pages, [Some(2), Some(0), None, Some(1)]);
    let expected = [
        json!({ "ShopId": "s", "Limit": 2 }),
        json!({ "ShopId": "s", "Limit": 2, "NextToken": "2" }),
        json!({ "ShopId": "s", "Limit": 2, "NextToken": "3" }),
        json!({ "ShopId": "s", "Limit": 2, "NextToken": "4" }),
    ];
    assert_eq!(bodies(&recorder)?, expected);
    Ok(())
}

#[tokio::test]
async fn fetches_item_after_item() -> Result<(), BoxError> {
    let pages = [
        json!({ "Hats": ["bowler", "fez"], "NextToken": "2" }),
        json!({ "Hats": [], "NextToken": "3" }),
        json!({ "Hats": ["beret"] }),
    ];
    let (recorder, client) = shop(&pages);
    let hats = client.list_hats().shop_id("s").into_paginator().items().send().try_collect().await?;
    assert_eq!(hats, ["bowler", "fez", "beret"]);
    assert_eq!(recorder.requests().len(), 3);

    let (recorder, client) = shop(&[json!({ "Feathers": [1, 2], "Where": "there" }), json!({})]);
    let feathers = client.list_feathers().r#where("here").into_paginator().items().send().try_collect().await?;
    assert_eq!(feathers, [1, 2]);
    assert_eq!(bodies(&recorder)?, [json!({ "Where": "here" }), json!({ "Where": "there" })]);
    Ok(())
}

#[tokio::test]
async fn fetches_nothing_before_it_is_asked() -> Result<(), BoxError> {
    let (recorder, client) = shop(&[json!({ "NextToken": "2" }), json!({ "NextToken": "3" })]);
    let mut stream = client.list_hats().shop_id("s").into_paginator().send();
    assert_eq!(recorder.requests().len(), 0);
    stream.next().await.transpose()?;
    assert_eq!(recorder.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn stops_when_the_token_repeats() -> Result<(), BoxError> {
    let pages = [json!({ "Hats": ["a"], "NextToken": "1" }), json!({ "Hats": ["b"], "NextToken": "1" }), json!({})];
    let (recorder, client) = shop(&pages);
    let hats = client.list_hats().shop_id("s").into_paginator().items().send().try_collect().await?;
    assert_eq!((hats.len(), recorder.requests().len()), (2, 2));

    let (recorder, client) = shop(&pages);
    let paginator = client.list_hats().shop_id("s").into_paginator().stop_on_duplicate_token(false);
    assert_eq!(paginator.items().send().try_collect().await?.len(), 2);
    assert_eq!(recorder.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn ends_after_an_error() -> Result<(), BoxError> {
    let answers = [
        Answer::new(200, r#"{"Hats":["fez"],"NextToken":"2"}"#),
        Answer::new(400, r#"{"__type":"TooManyRequestsException"}"#),
    ];
    let client = cognito::Client::from_conf(Recorder::new(answers).config().build());
    let mut stream = client.list_hats().shop_id("s").into_paginator().items().send();
    assert_eq!(stream.next().await.transpose()?.as_deref(), Some("fez"));
    let error = stream.next().await;
    assert!(
        matches!(&error, Some(Err(SdkError::ServiceError(error))) if error.err().is_too_many_requests_exception()),
        "{error:?}"
    );
    assert!(stream.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn a_page_request_must_be_complete() -> Result<(), BoxError> {
    let (recorder, client) = shop(&[]);
    let mut stream = client.list_hats().into_paginator().send();
    let error = stream.next().await.and_then(Result::err).ok_or("no error")?;
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert!(DisplayErrorContext(error).to_string().contains("shop_id was not specified"));
    assert!(stream.next().await.is_none());
    assert_eq!(recorder.requests().len(), 0);
    Ok(())
}
