//! Declarations that `macro_rules!` writes.

use ::cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};
use ::std::string::String;

/// Every part of a declaration comes from outside.
macro_rules! declare {
    (
        $(#[$attribute:meta])*
        $vis:vis operation $input:ident -> $output:ident by $method:ident fails with [$($error:path),*] {
            $($(#[$field_attribute:meta])* $field_vis:vis $field:ident: $ty:ty,)*
        }
        returns { $($result:ident: $result_ty:ty,)* }
    ) => {
        $(#[$attribute])*
        #[cognito_operation(extend = ::cognito::Client, output = $output, method = $method, errors = [$($error),*])]
        $vis struct $input {
            $($(#[$field_attribute])* $field_vis $field: $ty,)*
        }

        /// What comes back.
        #[cognito_output]
        $vis struct $output {
            $(
                /// A member.
                pub $result: $result_ty,
            )*
        }
    };
}

/// A whole item comes from outside.
macro_rules! attach {
    ($item:item) => {
        /// Documented here.
        #[cognito_shape]
        $item
    };
}

/// Names and wire names come from outside.
macro_rules! texts {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        /// A string enum.
        #[cognito_enum]
        pub(crate) enum $name {
            $(
                /// A value.
                #[cognito(rename = $text)]
                $variant,
            )*
            /// A value that this version does not know, kept as received.
            #[cognito(unknown)]
            Unknown(::cognito::primitives::UnknownVariantValue),
        }
    };
}

/// Only the names come from outside; the rest has the hygiene of this macro.
macro_rules! failing {
    ($($name:ident),*) => {
        $(
            /// An exception.
            #[cognito_error]
            pub(crate) struct $name {
                /// A member.
                pub(crate) hint: ::std::option::Option<String>,
            }
        )*
    };
}

declare! {
    /// An operation.
    pub(crate) operation MakeInput -> MakeOutput by make fails with [super::generated::MadeException, ::cognito::types::error::UserNotFoundException] {
        /// Text.
        pub(crate) text: String,
        /// A list.
        pub(crate) list: ::std::option::Option<::std::vec::Vec<Made>>,
        /// A map with a wire name of its own.
        #[cognito(rename = "MAP", sensitive)]
        pub(crate) map: ::std::option::Option<::std::collections::HashMap<String, i32>>,
        /// Always written.
        #[cognito(default)]
        pub(crate) flag: bool,
    }
    returns {
        number: i32,
        texts: ::std::option::Option<Texts>,
    }
}

attach! {
    /// And here.
    pub(crate) struct Made {
        /// A member.
        pub(crate) value: ::std::option::Option<String>,
    }
}

texts!(Texts { A = "a-1", B = "b-1" });
failing!(MadeException, OtherException);

#[test]
fn works() -> ::std::result::Result<(), ::cognito::error::BoxError> {
    let client = ::cognito::Client::from_conf(::cognito::Config::builder().build());
    let request = client.make().text("t").list(Made::builder().value("v").build()).map("secret key", 1);
    let text = ::std::format!("{request:?}");
    ::std::assert!(!text.contains("secret key"), "{text}");
    let input = ::std::clone::Clone::clone(request.as_input()).build()?;
    let text = ::serde_json::to_string(&input)?;
    ::std::assert_eq!(text, r#"{"Text":"t","List":[{"Value":"v"}],"MAP":{"secret key":1},"Flag":false}"#);
    let output = ::serde_json::from_str::<MakeOutput>(r#"{"Number":3,"Texts":"b-1"}"#)?;
    ::std::assert_eq!((output.number(), output.texts()), (3, ::std::option::Option::Some(&Texts::B)));
    let error = MakeError::MadeException(MadeException::builder().hint("h").build());
    ::std::assert!(error.is_made_exception() && !error.is_user_not_found_exception());
    ::std::assert_eq!(OtherException::builder().hint("h").build().hint(), ::std::option::Option::Some("h"));
    ::std::result::Result::Ok(())
}
