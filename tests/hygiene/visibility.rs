//! Declarations and members that not everybody sees. What is generated is seen as far as the struct, a setter as far as its field.

use ::std::assert_eq;
use ::std::option::Option;
use ::std::result::Result;
use ::std::string::String;
use ::std::vec::Vec;

/// Declares things for the module around it, and for itself.
mod inner {
    use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};
    use ::std::option::Option;
    use ::std::string::String;
    use ::std::vec::Vec;

    /// For the module around.
    #[cognito_operation(
        extend = ::cognito::Client, output = NearOutput, paginate(token = token, items = parts),
        errors = [super::inner::NearException],
    )]
    pub(super) struct NearInput {
        /// As visible as the struct.
        pub(super) name: String,
        /// Only for this module, and so are its setters.
        secret: Option<String>,
        /// For this crate.
        pub(crate) token: Option<String>,
    }

    /// For the module around, by its path.
    #[cognito_output]
    pub(in super::super) struct NearOutput {
        /// Parts.
        pub(in super::super) parts: Option<Vec<NearShape>>,
        /// Where to go on.
        pub(super) token: Option<String>,
    }

    /// For the module around, by its path.
    #[cognito_shape]
    pub(in super::super) struct NearShape {
        /// As visible as the struct.
        pub(in super::super) kind: NearKind,
    }

    /// For the module around, by its path.
    #[cognito_enum]
    pub(in super::super) enum NearKind {
        /// A value.
        Near,
        /// A value that this version does not know, kept as received.
        #[cognito(unknown)]
        Unknown(::cognito::primitives::UnknownVariantValue),
    }

    /// For the module around.
    #[cognito_error]
    pub(super) struct NearException {
        /// As visible as the struct.
        pub(super) distance: Option<String>,
    }

    /// For this module only.
    #[cognito_operation(extend = ::cognito::Client)]
    struct HereInput {
        /// For this module only.
        name: String,
    }

    /// What the module around may send.
    pub(super) fn here() -> ::std::result::Result<String, ::cognito::error::BoxError> {
        let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
        let input = ::std::clone::Clone::clone(client.here().name("n").as_input()).build()?;
        ::std::result::Result::Ok(::serde_json::to_string(&input)?)
    }

    /// A request with the member that only this module can set.
    pub(super) fn secret(client: &::cognito::Client) -> NearFluentBuilder {
        client.near().secret("s")
    }
}

use inner::{NearError, NearException, NearExt, NearInput, NearKind, NearOutput, NearShape};

#[test]
fn works() -> Result<(), ::cognito::error::BoxError> {
    let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
    let input: NearInput = ::std::clone::Clone::clone(inner::secret(&client).name("n").as_input()).build()?;
    assert_eq!(::serde_json::to_string(&input)?, r#"{"Name":"n","Secret":"s"}"#);
    assert_eq!((&*input.name, input.token()), ("n", Option::None));
    ::std::mem::drop(client.near().into_paginator().items().send());
    let output = ::serde_json::from_str::<NearOutput>(r#"{"Parts":[{"Kind":"Near"}]}"#)?;
    let kinds: Vec<&NearKind> =
        ::std::iter::Iterator::collect(::std::iter::Iterator::map(output.parts().iter(), NearShape::kind));
    assert_eq!(kinds, [&NearKind::Near]);
    let exception = NearException::builder().distance("far").build();
    assert_eq!(exception.distance(), Option::Some("far"));
    ::std::assert!(NearError::NearException(exception).is_near_exception());
    let here: String = inner::here()?;
    assert_eq!(here, r#"{"Name":"n"}"#);
    Result::Ok(())
}
