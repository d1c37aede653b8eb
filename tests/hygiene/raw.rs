//! Raw identifiers and names that expansions use themselves.

use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};
use ::std::assert_eq;
use ::std::option::Option;
use ::std::result::Result;
use ::std::string::String;
use ::std::vec::Vec;

/// Members that are keywords, and members that are called like variables and parameters.
#[cognito_operation(extend = ::cognito::Client, method = r#try, output = KeywordOutput)]
pub struct KeywordInput {
    /// A keyword, required.
    pub r#type: String,
    /// A keyword.
    pub r#match: Option<Vec<String>>,
    /// A keyword with a wire name of its own.
    #[cognito(rename = "FN")]
    pub r#fn: Option<i32>,
    /// A keyword that is always written.
    #[cognito(default)]
    pub r#async: bool,
    /// A name.
    pub input: Option<String>,
    /// A name.
    pub value: Option<String>,
    /// A name.
    pub k: Option<String>,
    /// A name.
    pub v: String,
    /// A name.
    pub f: Option<String>,
    /// A name.
    pub map: Option<String>,
    /// A name, required.
    pub index: i32,
    /// A name.
    pub serializer: Option<String>,
    /// A name.
    pub members: Option<Vec<String>>,
    /// A name.
    pub handle: Option<String>,
    /// A name.
    pub inner: Option<String>,
    /// A name.
    pub debug: Option<String>,
    /// A name.
    pub depth: Option<String>,
    /// A name.
    pub limit: Option<i32>,
    /// A name.
    pub client: Option<String>,
    /// A name of a trait's method.
    pub clone: Option<String>,
    /// A name of a trait's method.
    pub default: Option<String>,
    /// A name of a trait's method.
    pub eq: Option<String>,
    /// A name of a trait's method.
    pub fmt: Option<String>,
    /// A name of a trait's method.
    pub into: Option<String>,
    /// A name of a trait's method.
    pub serialize: Option<String>,
    /// A name of a trait's method.
    pub write: Option<String>,
    /// A name of a trait's method.
    pub read: Option<String>,
    /// A name of a trait's method.
    pub set: Option<String>,
    /// A name of a trait's method.
    pub get: Option<String>,
    /// A name of a trait's method.
    pub finish: Option<String>,
    /// A name of a trait's method.
    pub poll: Option<String>,
}

/// Is called like a keyword of all editions.
#[cognito_operation(extend = ::cognito::Client)]
pub struct MoveInput {}

/// Is called like a keyword of the edition 2024.
#[cognito_operation(extend = ::cognito::Client)]
pub struct GenInput {}

/// The same in an output.
#[cognito_output]
pub struct KeywordOutput {
    /// A keyword, required.
    pub r#type: String,
    /// A keyword.
    pub r#loop: Option<Vec<KeywordShape>>,
    /// A name.
    pub meta: Option<String>,
    /// A name.
    pub name: Option<String>,
    /// A name.
    pub token: Option<String>,
    /// A name.
    pub items: Option<Vec<String>>,
    /// A name of a trait's method.
    pub clone: Option<String>,
    /// A name of a trait's method.
    pub eq: Option<String>,
    /// A name of a trait's method.
    pub fmt: Option<String>,
    /// A name of a trait's method.
    pub read: Option<String>,
    /// A name of a trait's method.
    pub write: Option<i32>,
    /// A name of a trait's method.
    pub take: Option<Vec<String>>,
    /// A name of a trait's method.
    pub attach: Option<String>,
}

/// The same in a shape.
#[cognito_shape]
pub struct KeywordShape {
    /// A keyword.
    pub r#struct: Option<KeywordKind>,
    /// A name.
    pub send: Option<String>,
    /// A name of a trait's method.
    pub clone: Option<String>,
    /// A name of a trait's method.
    pub fmt: Option<String>,
    /// A name of a trait's method.
    pub as_str: Option<String>,
}

/// The same in an enum.
#[cognito_enum(rename_all = "snake_case")]
pub enum KeywordKind {
    /// Becomes a keyword.
    Type,
    /// Is one in another edition.
    #[allow(non_camel_case_types, reason = "a keyword")]
    r#dyn,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(::cognito::primitives::UnknownVariantValue),
}

/// The same in an exception.
#[cognito_error]
pub struct KeywordException {
    /// A keyword.
    #[cognito(rename = "reasonCode")]
    pub r#type: Option<String>,
    /// A name.
    pub body: Option<String>,
    /// A name.
    pub code: Option<String>,
    /// A name of a trait's method.
    pub source: Option<String>,
    /// A name of a trait's method.
    pub description: Option<String>,
    /// A name of a trait's method.
    pub to_string: Option<String>,
    /// A name of a trait's method.
    pub fmt: Option<String>,
    /// A name of a trait's method.
    pub request_id: Option<String>,
}

#[test]
fn works() -> Result<(), ::cognito::error::BoxError> {
    let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
    let request = client.r#try().r#type("t").r#match("m").r#fn(1).v("v").index(2).members("m").set_match(Option::None);
    assert_eq!(request.get_type(), &Option::Some(::std::convert::From::from("t")));
    let input = ::std::clone::Clone::clone(request.as_input()).build()?;
    let text = ::serde_json::to_string(&input)?;
    assert_eq!(text, r#"{"Type":"t","FN":1,"Async":false,"V":"v","Index":2,"Members":["m"]}"#);
    assert_eq!(::serde_json::from_str::<KeywordInput>(&text)?, input);
    ::std::mem::drop((client.r#move().send(), client.r#gen().send()));
    let text = ::std::format!("{input:?}");
    ::std::assert!(text.starts_with(r#"KeywordInput { type: "t", match: None, fn: Some(1)"#), "{text}");
    let error = KeywordInput::builder().build().err().map(|error| ::std::string::ToString::to_string(&error));
    let error = error.unwrap_or_default();
    ::std::assert!(error.contains("type, v, index were not specified"), "{error}");
    let output = ::serde_json::from_str::<KeywordOutput>(r#"{"Loop":[{"Struct":"type"},{"Struct":"dyn"}]}"#)?;
    assert_eq!(output.r#loop()[0].r#struct(), Option::Some(&KeywordKind::Type));
    assert_eq!(output.r#loop()[1].r#struct(), Option::Some(&KeywordKind::r#dyn));
    let exception = KeywordException::builder().r#type("t").set_type(Option::None).body("b").code("c").build();
    assert_eq!(
        (exception.r#type(), exception.body(), exception.code()),
        (Option::None, Option::Some("b"), Option::Some("c"))
    );
    Result::Ok(())
}
