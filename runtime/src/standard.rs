//! `Clone` and `PartialEq` of generated structs.
//!
//! They are not derived: rustc would write the copy and the comparison of an `Option` or a `String` out anew for each member, which was a
//! third of what a release build of the crate `cognito` optimised and stored. Here each member is a call.

/// Implements both for a struct with these fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __standard {
    ($type:ident { $($field:ident)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::private::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($field: $crate::private::copy(&self.$field),)* }
            }
        }
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::private::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                let _ = other;
                true $(&& $crate::private::equal(&self.$field, &other.$field))*
            }
        }
    };
}

/// `==` of a member, not to be written out where it is called.
#[inline(never)]
pub fn equal<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
}

/// `clone` of a member, not to be written out where it is called.
#[inline(never)]
pub fn copy<T: Clone>(value: &T) -> T {
    value.clone()
}
