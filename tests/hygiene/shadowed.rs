//! Where names of the standard library and of its crates mean something else.

use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Nothing here is what its name says.
#[allow(dead_code, unused_macros, reason = "what matters is that they are in scope")]
mod decoys {
    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct String;
    pub(super) struct Vec;
    pub(super) struct Box;
    pub(super) struct Default;
    pub(super) struct Ok;
    pub(super) struct Err;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) trait Clone {}
    pub(super) trait Debug {}
    pub(super) trait From {}
    pub(super) trait Into {}
    pub(super) trait Error {}
    pub(super) mod std {}
    pub(super) mod core {}
    pub(super) mod cognito {}
    pub(super) mod serde {}

    macro_rules! nothing {
        ($($tokens:tt)*) => {};
    }
    pub(super) use {
        nothing as matches, nothing as vec, nothing as unreachable, nothing as stringify, nothing as concat,
    };
}

#[allow(unused_imports, reason = "what matters is that they are in scope")]
use self::decoys::{
    Box, Clone, Debug, Default, Err, Error, From, Into, None, Ok, Option, Result, Some, String, Vec, cognito, concat,
    core, matches, serde, std, stringify, unreachable, vec,
};

/// Has a member of every kind.
#[cognito_operation(
    extend = ::cognito::Client,
    output = ShadowOutput,
    paginate(token = token, items = items, page_size = size),
    errors = [UserNotFoundException, super::shadowed::ShadowException],
)]
pub struct ShadowInput {
    /// Required text.
    pub name: ::std::string::String,
    /// A list.
    pub list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A map.
    pub map: ::std::option::Option<::std::collections::HashMap<::std::string::String, i64>>,
    /// Hidden.
    #[cognito(sensitive)]
    pub secret: ::std::option::Option<::std::string::String>,
    /// An enum.
    pub kind: ::std::option::Option<ShadowKind>,
    /// How many.
    pub size: ::std::option::Option<i32>,
    /// Where to go on.
    pub token: ::std::option::Option<::std::string::String>,
}

/// A page.
#[cognito_output]
pub struct ShadowOutput {
    /// Shapes.
    pub items: ::std::vec::Vec<ShadowShape>,
    /// Where to go on.
    pub token: ::std::option::Option<::std::string::String>,
}

/// A shape.
#[cognito_shape]
pub struct ShadowShape {
    /// Required.
    pub number: i32,
}

/// An enum whose variants are called like items of the prelude.
#[cognito_enum]
pub enum ShadowKind {
    /// A value.
    Err,
    /// A value.
    None,
    /// A value.
    Ok,
    /// A value.
    Self_,
    /// A value.
    Some,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(::cognito::primitives::UnknownVariantValue),
}

/// An exception.
#[cognito_error]
pub struct ShadowException {
    /// A member.
    pub detail: ::std::option::Option<::std::string::String>,
}

#[test]
fn works() -> ::std::result::Result<(), ::cognito::error::BoxError> {
    let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
    let request = client.shadow().name("n").list("l").map("k", 1).secret("hidden").kind(ShadowKind::None).size(1);
    let input = request.as_input();
    let text = ::std::format!("{input:?}");
    ::std::assert!(text.starts_with("ShadowInputBuilder { name: Some(\"n\")"), "{text}");
    ::std::assert!(!text.contains("hidden"), "{text}");
    let input = ::std::clone::Clone::clone(input).build()?;
    let text = ::serde_json::to_string(&input)?;
    ::std::assert_eq!(text, r#"{"Name":"n","List":["l"],"Map":{"k":1},"Secret":"hidden","Kind":"None","Size":1}"#);
    ::std::assert_eq!(::serde_json::from_str::<ShadowInput>(&text)?, input);
    let output = ::serde_json::from_str::<ShadowOutput>(r#"{"Items":[{"Number":1}],"Token":"t"}"#)?;
    ::std::assert_eq!(output.items()[0].number(), 1);
    let kinds = ["Err", "None", "Ok", "Self_", "Some"];
    ::std::assert_eq!(ShadowKind::values(), kinds);
    for kind in kinds {
        ::std::assert_eq!(ShadowKind::try_parse(kind)?.as_str(), kind);
    }
    let exception = ShadowException::builder().detail("d").build();
    ::std::assert_eq!(exception.detail(), ::std::option::Option::Some("d"));
    ::std::assert!(ShadowError::ShadowException(exception).is_shadow_exception());
    ::std::mem::drop(request.into_paginator().items().send());
    ::std::result::Result::Ok(())
}
