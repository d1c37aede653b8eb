//! A string enum: its texts, and the value that it does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::wire;
use crate::ir::StringEnum;

pub(super) fn impls(string_enum: &StringEnum) -> TokenStream {
    let item = &string_enum.item;
    let (vis, ident, unknown) = (&item.vis, &item.ident, &string_enum.unknown);
    let (variants, texts): (Vec<_>, Vec<_>) =
        string_enum.variants.iter().map(|(variant, text)| (variant, text)).unzip();
    let (forward, others) = (wire::forward(item), &string_enum.others);
    quote! {
        impl #ident {
            /// The value as the service spells it.
            #[inline]
            #vis fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::#unknown(value) => value.as_str(),
                    #(Self::#others { .. } => __c::unreachable!(),)*
                }
            }
            /// Every value that this version knows, as the service spells it.
            #[inline]
            #vis const fn values() -> &'static [&'static str] {
                &[#(#texts,)*]
            }
            /// Like `From<&str>`, but a value that this version does not know is an error.
            #[inline]
            #vis fn try_parse(value: &str) -> __c::Result<Self, __c::UnknownVariantError> {
                match <Self as __c::From<&str>>::from(value) {
                    Self::#unknown(_) => __c::Err(__c::UnknownVariantError::new(value)),
                    known => __c::Ok(known),
                }
            }
        }
        #[automatically_derived]
        impl __c::From<&str> for #ident {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    #(#texts => Self::#variants,)*
                    other => Self::#unknown(__c::UnknownVariantValue::new(other)),
                }
            }
        }
        #[automatically_derived]
        impl __c::FromStr for #ident {
            type Err = __c::Infallible;
            #[inline]
            fn from_str(value: &str) -> __c::Result<Self, __c::Infallible> {
                __c::Ok(__c::From::from(value))
            }
        }
        #[automatically_derived]
        impl __c::AsRef<str> for #ident {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        #[automatically_derived]
        impl __c::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                f.write_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl __c::Wire for #ident {
            type Reader = __c::NoMembers<Self>;
            #[inline]
            fn write<S: __c::Serializer>(&self, serializer: S) -> __c::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
            #[inline]
            fn read<'de, D: __c::Deserializer<'de>>(deserializer: D) -> __c::Result<Self, D::Error> {
                __c::read_text(deserializer, |value| __c::From::from(value))
            }
        }
        #forward
    }
}
