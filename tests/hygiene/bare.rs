//! Without a prelude: every option, and the types by their full paths.

use ::cognito::types::error::UserNotFoundException;
use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Has every option that an operation can have with an output of its own.
#[cognito_operation(
    extend = ::cognito::Client as BareExtension,
    output = ListBareOutput,
    unsigned,
    quota = UserList,
    rename = "ListBARE",
    method = bare,
    paginate(token = next_token, items = words, page_size = limit),
    errors = [NotAuthorizedException, super::bare::BareException],
    crate = ::cognito,
)]
pub struct ListBareInput {
    /// Required text.
    #[cognito(sensitive)]
    pub name: ::std::string::String,
    /// A structure.
    pub shape: BareShape,
    /// An enum.
    pub kind: ::std::option::Option<BareKind>,
    /// A list.
    pub list: ::std::vec::Vec<i32>,
    /// A map.
    pub map: ::std::option::Option<::std::collections::HashMap<::std::string::String, BareShape>>,
    /// Always written.
    #[cognito(default)]
    pub flag: bool,
    /// How many.
    pub limit: ::core::option::Option<i32>,
    /// Where to go on.
    pub next_token: ::core::option::Option<::std::string::String>,
}

/// A page.
#[cognito_output(crate = ::cognito)]
pub struct ListBareOutput {
    /// Words.
    pub words: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Required.
    pub number: i64,
    /// When.
    pub time: ::std::option::Option<::cognito::primitives::DateTime>,
    /// Where to go on.
    pub next_token: ::core::option::Option<::std::string::String>,
}

/// Has a required member.
#[cognito_shape(crate = ::cognito)]
pub struct BareShape {
    /// Required.
    pub value: ::std::string::String,
    /// Itself.
    pub next: ::std::option::Option<::std::boxed::Box<BareShape>>,
}

/// An enum.
#[cognito_enum(rename_all = "snake_case", crate = ::cognito)]
pub enum BareKind {
    /// A value.
    OneThing,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(::cognito::primitives::UnknownVariantValue),
}

/// An exception.
#[cognito_error(crate = ::cognito)]
pub struct BareException {
    /// A member.
    pub reason: ::std::option::Option<::std::string::String>,
}

/// Has neither members nor an output.
#[cognito_operation(extend = ::cognito::Client)]
pub struct EmptyInput {}

#[test]
fn works() -> ::std::result::Result<(), ::cognito::error::BoxError> {
    use ::std::assert_eq;
    use ::std::clone::Clone;
    use ::std::convert::{From, Into};
    use ::std::option::Option::{None, Some};
    use ::std::result::Result::Ok;

    let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
    let shape = BareShape::builder().value("v").build()?;
    let request = client.bare().name("n").shape(shape).kind(BareKind::from("one_thing")).list(1);
    assert_eq!(request.get_kind(), &Some(BareKind::OneThing));
    assert_eq!(client.empty().as_input(), &EmptyInput::builder());
    let paginator = request.clone().into_paginator().page_size(3).stop_on_duplicate_token(false);
    ::std::mem::drop(paginator.items().send());
    let input = request.as_input().clone().build()?;
    let text = ::serde_json::to_string(&input)?;
    let expected = r#"{"Name":"n","Shape":{"Value":"v"},"Kind":"one_thing","List":[1],"Flag":false}"#;
    assert_eq!(text, expected);
    assert_eq!(::serde_json::from_str::<ListBareInput>(&text)?, input);
    let output = ::serde_json::from_str::<ListBareOutput>(r#"{"Words":["a"],"Time":1}"#)?;
    assert_eq!((output.words().len(), output.number(), output.next_token()), (1, 0, None));
    let error = ListBAREError::BareException(BareException::builder().reason("r").message("m").build());
    assert_eq!(::std::string::ToString::to_string(&error), "BareException: m");
    ::std::assert!(!error.is_not_authorized_exception());
    let error: ::cognito::Error = error.into();
    ::std::assert!(::std::matches!(error, ::cognito::Error::Unhandled(_)));
    // An exception of the service is found without being imported; that one is makes no difference.
    let exception = ::cognito::types::error::NotAuthorizedException::builder().build();
    ::std::assert!(ListBAREError::NotAuthorizedException(exception).is_not_authorized_exception());
    ::std::mem::drop(UserNotFoundException::builder());
    Ok(())
}
