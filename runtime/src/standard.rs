//! `Clone` and `PartialEq` of generated structs.
//!
//! They are not derived: rustc would write the copy and the comparison of an `Option` or a `String` out anew for each member, which was a
//! third of what a release build of the crate `cognito` optimised and stored. Here each copy of a member is a call, and so is the comparison
//! of a group of them.

/// Implements both for a struct with these fields, in groups that fit into a tuple: one comparison of tuples takes two thirds of the time
/// that comparisons of the fields take to check.
#[doc(hidden)]
#[macro_export]
macro_rules! __standard {
    ($type:ident { $([$($field:ident)*])* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::private::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                Self { $($($field: $crate::private::copy(&self.$field),)*)* }
            }
        }
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::private::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                let _ = other;
                true $(&& $crate::private::equal(($(&self.$field,)*), ($(&other.$field,)*)))*
            }
        }
    };
}

/// `==` of members, not to be written out where it is called.
#[inline(never)]
#[allow(clippy::needless_pass_by_value)] // Tuples of references, which take less to check than references to tuples.
pub fn equal<T: PartialEq>(some: T, others: T) -> bool {
    some == others
}

/// `clone` of a member, not to be written out where it is called.
#[inline(never)]
pub fn copy<T: Clone>(value: &T) -> T {
    value.clone()
}
