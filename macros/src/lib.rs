//! The attributes of the `cognito` crate, which re-exports and documents them.
//!
//! Each attribute re-emits its item with a hidden derive (`attribute.rs`). The derive reads the options by the table in `keys.rs` (`parse.rs`,
//! `value.rs`), makes a valid declaration of them (`lower.rs`, with the rules in `check.rs`), and writes the items (`expand.rs`).

mod attribute;
mod case;
mod check;
mod errors;
mod expand;
mod ir;
mod keys;
mod krate;
mod lower;
mod modules;
mod parse;
#[cfg(test)]
mod tests;
mod ty;
mod value;

use proc_macro::TokenStream;

use attribute::Role;

/// Declares an operation on its input struct; see `cognito::cognito_operation`.
#[proc_macro_attribute]
pub fn cognito_operation(options: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(Role::Operation, &options.into(), item.into()).into()
}

/// Declares the output of an operation; see `cognito::cognito_output`.
#[proc_macro_attribute]
pub fn cognito_output(options: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(Role::Output, &options.into(), item.into()).into()
}

/// Declares a nested structure; see `cognito::cognito_shape`.
#[proc_macro_attribute]
pub fn cognito_shape(options: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(Role::Shape, &options.into(), item.into()).into()
}

/// Declares a string enum; see `cognito::cognito_enum`.
#[proc_macro_attribute]
pub fn cognito_enum(options: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(Role::Enum, &options.into(), item.into()).into()
}

/// Declares an exception; see `cognito::cognito_error`.
#[proc_macro_attribute]
pub fn cognito_error(options: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(Role::Error, &options.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(CognitoOperation, attributes(cognito))]
pub fn derive_operation(item: TokenStream) -> TokenStream {
    expand::derive(Role::Operation, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(CognitoOutput, attributes(cognito))]
pub fn derive_output(item: TokenStream) -> TokenStream {
    expand::derive(Role::Output, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(CognitoShape, attributes(cognito))]
pub fn derive_shape(item: TokenStream) -> TokenStream {
    expand::derive(Role::Shape, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(CognitoEnum, attributes(cognito))]
pub fn derive_enum(item: TokenStream) -> TokenStream {
    expand::derive(Role::Enum, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(CognitoError, attributes(cognito))]
pub fn derive_error(item: TokenStream) -> TokenStream {
    expand::derive(Role::Error, item.into()).into()
}

/// The public modules of the facade's operations, from one list; no use outside the facade.
#[doc(hidden)]
#[proc_macro]
pub fn operation_modules(list: TokenStream) -> TokenStream {
    modules::expand(list.into()).into()
}
