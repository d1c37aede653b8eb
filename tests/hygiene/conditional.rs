//! `cfg` and `cfg_attr` on members, on variants and on whole declarations.

use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};
use ::std::assert_eq;
use ::std::option::Option;
use ::std::result::Result;
use ::std::string::String;

/// Some members do not exist here, and their types neither.
#[cfg_attr(all(), cognito_operation(extend = ::cognito::Client, output = PartOutput))]
pub struct PartInput {
    /// Is there.
    #[cfg(not(any()))]
    pub kept: Option<String>,
    /// Is not.
    #[cfg(any())]
    pub dropped: NoSuchType,
    /// Has options that apply.
    #[cfg_attr(all(), cognito(rename = "CHOSEN", sensitive))]
    pub chosen: Option<String>,
    /// Has options that do not.
    #[cfg_attr(any(), cognito(rename = "Nothing", sensitive))]
    pub plain: Option<String>,
}

/// The last member does not exist here.
#[cognito_output]
pub struct PartOutput {
    /// Is there.
    pub kept: Option<String>,
    /// Is not.
    #[cfg(any())]
    pub dropped: NoSuchType,
}

/// No member exists here.
#[cognito_shape]
pub struct PartShape {
    /// Is not there.
    #[cfg(any())]
    pub dropped: NoSuchType,
}

/// One variant does not exist here.
#[cognito_enum]
pub enum PartKind {
    /// Is there.
    Kept,
    /// Is not.
    #[cfg(any())]
    Dropped,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(::cognito::primitives::UnknownVariantValue),
}

/// One member does not exist here.
#[cognito_error]
pub struct PartException {
    /// Is not there.
    #[cfg(any())]
    pub dropped: NoSuchType,
    /// Is there.
    pub kept: Option<String>,
}

/// Does not exist here.
#[cfg(any())]
#[cognito_operation(extend = ::cognito::Client)]
pub struct GoneInput {
    pub dropped: NoSuchType,
}

#[test]
fn works() -> Result<(), ::cognito::error::BoxError> {
    let input = PartInput::builder().kept("k").chosen("c").plain("p").build()?;
    assert_eq!(::serde_json::to_string(&input)?, r#"{"Kept":"k","CHOSEN":"c","Plain":"p"}"#);
    let text = ::std::format!("{input:?}");
    ::std::assert!(text.contains(r#"plain: Some("p")"#) && !text.contains(r#""c""#), "{text}");
    let output = ::serde_json::from_str::<PartOutput>(r#"{"Kept":"k","Dropped":1}"#)?;
    assert_eq!(output.kept(), Option::Some("k"));
    assert_eq!(::serde_json::to_string(&PartShape::builder().build())?, "{}");
    assert_eq!(PartKind::values(), ["Kept"]);
    assert_eq!(PartException::builder().kept("k").build().kept(), Option::Some("k"));
    Result::Ok(())
}
