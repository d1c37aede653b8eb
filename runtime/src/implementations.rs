//! Implementations that are the same for all generated types of a kind but for the name.
//!
//! They are macros of this crate because a derive is not optimised in most builds, and hands over each token by itself.

/// serde's own traits, which call [`Wire`](crate::wire::Wire).
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        #[automatically_derived]
        impl $crate::private::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::private::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::private::Result<S::Ok, S::Error> {
                $crate::private::Wire::write(self, serializer)
            }
        }
        #[automatically_derived]
        impl<'de> $crate::private::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::private::Result<Self, D::Error> {
                $crate::private::Wire::read(deserializer)
            }
        }
    };
}

/// The request id of an output.
#[doc(hidden)]
#[macro_export]
macro_rules! __output {
    ($type:ident) => {
        #[automatically_derived]
        impl $crate::private::OperationOutput for $type {
            #[inline]
            fn set_request_id(&mut self, request_id: $crate::private::Option<$crate::private::String>) {
                self._request_id = request_id;
            }
        }
        #[automatically_derived]
        impl $crate::private::RequestId for $type {
            #[inline]
            fn request_id(&self) -> $crate::private::Option<&str> {
                $crate::private::Option::as_deref(&self._request_id)
            }
        }
    };
}

/// What the error enum of an operation has whatever its exceptions are.
///
/// One `match` over the variants, `parts`, serves all that can be done through `dyn Error` and the metadata.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_enum {
    ($vis:vis $type:ident) => {
        impl $type {
            /// An error that is known by its cause.
            #[inline]
            $vis fn unhandled(source: impl $crate::private::Into<$crate::private::BoxError>) -> Self {
                Self::Unhandled($crate::private::Unhandled::new(
                    $crate::private::Into::into(source),
                    $crate::private::default(),
                ))
            }
            /// An error that is known by its metadata.
            #[inline]
            $vis fn generic(meta: $crate::private::ErrorMetadata) -> Self {
                Self::Unhandled($crate::private::Unhandled::from_meta($crate::private::Into::into(meta)))
            }
            /// Code, message and extras of the error.
            #[inline]
            $vis fn meta(&self) -> &$crate::private::ErrorMetadata {
                $crate::private::parts_of(self).2
            }
        }
        #[automatically_derived]
        impl $crate::private::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                $crate::private::debug_error(f, $crate::private::parts_of(self))
            }
        }
        #[automatically_derived]
        impl $crate::private::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                $crate::private::Display::fmt($crate::private::parts_of(self).1, f)
            }
        }
        #[automatically_derived]
        impl $crate::private::Error for $type {
            #[inline]
            fn source(&self) -> $crate::private::Option<&(dyn $crate::private::Error + 'static)> {
                $crate::private::source($crate::private::parts_of(self).1)
            }
        }
        #[automatically_derived]
        impl $crate::private::ProvideErrorMetadata for $type {
            #[inline]
            fn meta(&self) -> &$crate::private::ErrorMetadata {
                $crate::private::parts_of(self).2
            }
        }
        #[automatically_derived]
        impl $crate::private::RequestId for $type {
            #[inline]
            fn request_id(&self) -> $crate::private::Option<&str> {
                $crate::private::RequestId::request_id($crate::private::parts_of(self).2)
            }
        }
        #[automatically_derived]
        impl $crate::private::CreateUnhandledError for $type {
            #[inline]
            fn create_unhandled_error(
                source: $crate::private::BoxError,
                meta: $crate::private::Option<$crate::private::ErrorMetadata>,
            ) -> Self {
                Self::Unhandled($crate::private::Unhandled::created(source, meta))
            }
        }
        #[automatically_derived]
        impl $crate::private::ProvideErrorKind for $type {
            #[inline]
            fn retryable_error_kind(&self) -> $crate::private::Option<$crate::private::ErrorKind> {
                $crate::private::None
            }
            #[inline]
            fn code(&self) -> $crate::private::Option<&str> {
                $crate::private::parts_of(self).2.code()
            }
        }
    };
}
