#[derive(
    ::core::clone::Clone,
    ::core::cmp::Eq,
    ::core::cmp::Ord,
    ::core::cmp::PartialEq,
    ::core::cmp::PartialOrd,
    ::core::fmt::Debug,
    ::core::hash::Hash,
    ::cognito::__private::CognitoEnum
)]
#[cognito(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
/// Kinds.
pub enum Kind {
    /// One.
    FirstKind,
    /// Two.
    #[cognito(rename = "2nd")]
    Second,
    /// Others.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::cognito::__private as __c;
    impl Kind {
        /// The value as the service spells it.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::FirstKind => "FIRST_KIND",
                Self::Second => "2nd",
                Self::Unknown(value) => value.as_str(),
            }
        }
        /// Every value that this version knows, as the service spells it.
        #[inline]
        pub const fn values() -> &'static [&'static str] {
            &["FIRST_KIND", "2nd"]
        }
        /// Like `From<&str>`, but a value that this version does not know is an error.
        #[inline]
        pub fn try_parse(value: &str) -> __c::Result<Self, __c::UnknownVariantError> {
            match <Self as __c::From<&str>>::from(value) {
                Self::Unknown(_) => __c::Err(__c::UnknownVariantError::new(value)),
                known => __c::Ok(known),
            }
        }
    }
    #[automatically_derived]
    impl __c::From<&str> for Kind {
        #[inline]
        fn from(value: &str) -> Self {
            match value {
                "FIRST_KIND" => Self::FirstKind,
                "2nd" => Self::Second,
                other => Self::Unknown(__c::UnknownVariantValue::new(other)),
            }
        }
    }
    #[automatically_derived]
    impl __c::FromStr for Kind {
        type Err = __c::Infallible;
        #[inline]
        fn from_str(value: &str) -> __c::Result<Self, __c::Infallible> {
            __c::Ok(__c::From::from(value))
        }
    }
    #[automatically_derived]
    impl __c::AsRef<str> for Kind {
        #[inline]
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl __c::Display for Kind {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl __c::Wire for Kind {
        type Reader = __c::NoMembers<Self>;
        #[inline]
        fn write<S: __c::Serializer>(
            &self,
            serializer: S,
        ) -> __c::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
        #[inline]
        fn read<'de, D: __c::Deserializer<'de>>(
            deserializer: D,
        ) -> __c::Result<Self, D::Error> {
            __c::read_text(deserializer, |value| __c::From::from(value))
        }
    }
    __c::serde! {
        Kind
    }
    __c::described! {
        impl __c::describe::Described for Kind { fn describe() -> __c::describe::Type {
        __c::describe::Type::Enumeration("Kind", Self::values()) } }
    }
};
