//! Members: required and optional ones, their setters, `rename`, `sensitive`, `default`, and how they are written and shown.

use std::collections::HashMap;

use cognito::error::{BoxError, DisplayErrorContext, SdkError};
use cognito::primitives::{Blob, DateTime, Document};
use cognito::{Error, cognito_operation, cognito_shape};
use serde_json::json;

use crate::support::{Answer, Recorder};

/// Has members of all kinds.
#[cognito_operation(extend = cognito::Client)]
pub(crate) struct OrderHatInput {
    /// Required text.
    pub(crate) shop_id: String,
    /// Required text that nobody may see.
    #[cognito(sensitive)]
    pub(crate) customer: String,
    /// A required list.
    pub(crate) sizes: Vec<i32>,
    /// A required structure.
    pub(crate) brim: Brim,
    /// An optional text with a wire name of its own, hidden too.
    #[cognito(rename = "PIN", sensitive)]
    pub(crate) pin: Option<String>,
    /// Not required, always written.
    #[cognito(default)]
    pub(crate) gift: bool,
    /// A keyword.
    pub(crate) r#type: Option<i64>,
    /// Words to print inside.
    pub(crate) words: Option<Vec<String>>,
    /// Prices by currency.
    pub(crate) prices: Option<HashMap<String, i32>>,
    /// A drawing.
    pub(crate) drawing: Option<Blob>,
    /// When it is needed.
    pub(crate) due: Option<DateTime>,
    /// Anything.
    pub(crate) remarks: Option<Document>,
}

/// Has a required member and contains itself.
#[cognito_shape]
pub(crate) struct Brim {
    /// How wide it is.
    pub(crate) width: i32,
    /// The next one.
    pub(crate) next: Option<Box<Brim>>,
    /// What is hidden under it.
    #[cognito(sensitive)]
    pub(crate) secret: Option<String>,
}

/// Has one required member.
#[cognito_operation(extend = cognito::Client)]
pub(crate) struct CancelHatInput {
    /// Required.
    pub(crate) order_id: String,
}

fn brim() -> Result<Brim, BoxError> {
    let inner = Brim::builder().width(1).build()?;
    Ok(Brim::builder().width(2).next(Box::new(inner)).secret("rabbit").build()?)
}

fn order() -> Result<OrderHatInput, BoxError> {
    let input = OrderHatInput::builder()
        .shop_id("s")
        .customer("ada")
        .sizes(56)
        .sizes(57)
        .brim(brim()?)
        .pin("1234")
        .r#type(7)
        .words("hat")
        .words(String::from("off"))
        .prices("EUR", 30)
        .prices("USD", 31)
        .drawing(Blob::new("ink"))
        .due(DateTime::from_secs_f64(1.25))
        .remarks(Document::from("soon"))
        .build()?;
    Ok(input)
}

#[test]
fn plain_setters_set_and_append() -> Result<(), BoxError> {
    let order = order()?;
    assert_eq!((order.shop_id(), order.customer()), (Some("s"), Some("ada")));
    assert_eq!((order.sizes(), order.words()), (&[56, 57][..], &["hat".to_owned(), "off".to_owned()][..]));
    assert_eq!((order.gift(), order.r#type()), (Some(false), Some(7)));
    assert_eq!(order.brim().map(Brim::width), Some(2));
    assert_eq!(order.brim().and_then(Brim::next).map(|next| next.width()), Some(1));
    assert_eq!(order.prices().map(|prices| (prices["EUR"], prices["USD"])), Some((30, 31)));
    // The fields themselves are there as written.
    assert_eq!((order.shop_id.as_str(), order.gift, order.r#type), ("s", false, Some(7)));
    Ok(())
}

#[test]
fn twins_replace_clear_and_show() {
    let builder = OrderHatInput::builder().words("a").words("b").set_words(Some(vec!["c".into()])).words("d");
    assert_eq!(builder.get_words().as_deref(), Some(&["c".to_owned(), "d".to_owned()][..]));
    assert_eq!(builder.clone().set_words(None).get_words(), &None);
    assert_eq!(builder.set_type(Some(3)).get_type(), &Some(3));
    assert_eq!(OrderHatInput::builder().gift(true).get_gift(), &Some(true));
    assert_eq!(OrderHatInput::builder(), OrderHatInput::builder().set_customer(None));
}

#[tokio::test]
async fn goes_over_the_wire() -> Result<(), BoxError> {
    let recorder = Recorder::new([Answer::new(200, "{}")]);
    let client = cognito::Client::from_conf(recorder.config().build());
    let order = order()?;
    let request = client.order_hat().set_shop_id(Some(order.shop_id)).customer(order.customer).sizes(56).sizes(57);
    let request = request.brim(order.brim).pin("1234").r#type(7).words("hat").words("off").set_prices(order.prices);
    let request = request.set_drawing(order.drawing).set_due(order.due).set_remarks(order.remarks);
    request.send().await?;
    let expected = json!({
        "ShopId": "s", "Customer": "ada", "Sizes": [56, 57], "Brim": { "Width": 2, "Next": { "Width": 1 }, "Secret": "rabbit" },
        "PIN": "1234", "Gift": false, "Type": 7, "Words": ["hat", "off"], "Prices": { "EUR": 30, "USD": 31 },
        "Drawing": "aW5r", "Due": 1.25, "Remarks": "soon",
    });
    assert_eq!(recorder.requests().first().ok_or("no request")?.json()?, expected);
    Ok(())
}

#[test]
fn can_be_stored() -> Result<(), BoxError> {
    let order = order()?;
    let text = serde_json::to_string(&order)?;
    assert_eq!(serde_json::from_str::<OrderHatInput>(&text)?, order);
    assert_eq!(serde_json::from_value::<OrderHatInput>(serde_json::to_value(&order)?)?, order);
    assert_eq!(serde_json::from_str::<Brim>(&serde_json::to_string(&brim()?)?)?, brim()?);
    // Only the service may leave out what is required: for a stored input that is an error.
    let error = serde_json::from_str::<OrderHatInput>("{}").err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("missing field `ShopId`"));
    Ok(())
}

#[test]
fn debug_hides_what_is_sensitive() -> Result<(), BoxError> {
    let order = order()?;
    let client = cognito::Client::from_conf(Recorder::new([]).config().build());
    let builder = OrderHatInput::builder().customer("ada").pin("1234").brim(brim()?);
    let texts = [
        format!("{order:?}"),
        format!("{order:#?}"),
        format!("{builder:?}"),
        format!("{:?}", client.order_hat().customer("ada").pin("1234").brim(brim()?)),
    ];
    for text in &texts {
        for secret in ["ada", "1234", "rabbit"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(text.contains("*** Sensitive Data Redacted ***") && text.contains("width: "), "{text}");
    }
    assert!(texts[0].starts_with(r#"OrderHatInput { shop_id: "s", customer: "#), "{}", texts[0]);
    assert!(texts[0].contains("type: Some(7)"), "{}", texts[0]);
    Ok(())
}

#[tokio::test]
async fn all_missing_members_are_named_at_once() -> Result<(), BoxError> {
    let recorder = Recorder::new([]);
    let client = cognito::Client::from_conf(recorder.config().build());
    let expected = "shop_id, customer, brim were not specified but they are required when building OrderHatInput";
    let Err(error) = client.order_hat().sizes(56).send().await else { return Err("no error".into()) };
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    let text = DisplayErrorContext(error).to_string();
    assert!(text.contains(expected), "{text}");
    let Err(error) = client.order_hat().sizes(56).await else { return Err("no error".into()) };
    assert!(matches!(error, Error::Unhandled(_)), "{error:?}");
    assert!(error.to_string().contains(expected), "{error}");
    let error = OrderHatInput::builder().sizes(56).build().err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some(format!("invalid field in input: shop_id (details: {expected})").as_str()));
    assert_eq!(recorder.requests().len(), 0);
    Ok(())
}

#[tokio::test]
async fn one_missing_member_has_the_official_text() -> Result<(), BoxError> {
    let recorder = Recorder::new([]);
    let client = cognito::Client::from_conf(recorder.config().build());
    let Err(SdkError::ConstructionFailure(failure)) = client.cancel_hat().send().await else {
        return Err("another error".into());
    };
    let text = DisplayErrorContext(&SdkError::<CancelHatError>::ConstructionFailure(failure)).to_string();
    assert!(text.contains("order_id was not specified but it is required when building CancelHatInput"), "{text}");
    let error = CancelHatInput::builder().build().err().map(|error| error.to_string());
    let official = "order_id was missing: order_id was not specified but it is required when building CancelHatInput";
    assert_eq!(error.as_deref(), Some(official));
    let error = Brim::builder().build().err().map(|error| error.to_string());
    assert_eq!(
        error.as_deref(),
        Some("width was missing: width was not specified but it is required when building Brim")
    );
    assert_eq!(recorder.requests().len(), 0);
    Ok(())
}

#[tokio::test]
async fn empty_is_not_missing() -> Result<(), BoxError> {
    let recorder = Recorder::new([Answer::new(200, "{}")]);
    let client = cognito::Client::from_conf(recorder.config().build());
    client.cancel_hat().order_id("").send().await?;
    assert_eq!(recorder.requests().first().map(|request| request.body.as_str()), Some(r#"{"OrderId":""}"#));
    Ok(())
}

/// The moths got into it.
#[cognito::cognito_error]
pub(crate) struct MothException {
    /// Whose hat it was.
    #[cognito(sensitive)]
    pub(crate) owner: Option<String>,
}

#[test]
fn debug_of_an_exception_hides_what_is_sensitive() {
    let builder = MothException::builder().owner("canary").message("Too late.");
    assert!(!format!("{builder:?} {builder:#?}").contains("canary"), "{builder:?}");
    let exception = builder.build();
    let text = format!("{exception:?} {exception} {exception:#?}");
    assert!(text.contains("Too late.") && !text.contains("canary"), "{text}");
    assert_eq!(exception.owner(), Some("canary"));
}
