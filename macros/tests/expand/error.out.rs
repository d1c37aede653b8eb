#[derive(::cognito::__private::CognitoError)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
#[non_exhaustive]
/// Too many.
pub struct QuotaException {
    /// What the service says about the failure.
    pub message: ::core::option::Option<::std::string::String>,
    /// Which.
    #[cognito(rename = "quotaName")]
    pub quota_name: Option<String>,
    meta: ::cognito::__private::Meta,
}
///A builder for [`QuotaException`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct QuotaExceptionBuilder {
    message: ::core::option::Option<::std::string::String>,
    quota_name: ::core::option::Option<String>,
    meta: ::cognito::__private::Meta,
}
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::cognito::__private as __c;
    impl QuotaException {
        ///Begins a [`QuotaException`] with nothing set.
        #[inline]
        pub fn builder() -> QuotaExceptionBuilder {
            __c::default()
        }
        /// What the service says about the failure.
        #[inline]
        pub fn message(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.message)
        }
        /// Which.
        #[inline]
        pub fn quota_name(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.quota_name)
        }
    }
    impl QuotaExceptionBuilder {
        /// What the service says about the failure.
        #[inline]
        pub fn message(mut self, input: impl __c::Into<::std::string::String>) -> Self {
            self.message = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`message`](Self::message), or clears it with `None`.
        #[inline]
        pub fn set_message(mut self, input: __c::Option<::std::string::String>) -> Self {
            self.message = input;
            self
        }
        ///What [`message`](Self::message) was set to.
        #[inline]
        pub fn get_message(&self) -> &__c::Option<::std::string::String> {
            &self.message
        }
        /// Which.
        #[inline]
        pub fn quota_name(mut self, input: impl __c::Into<String>) -> Self {
            self.quota_name = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`quota_name`](Self::quota_name), or clears it with `None`.
        #[inline]
        pub fn set_quota_name(mut self, input: __c::Option<String>) -> Self {
            self.quota_name = input;
            self
        }
        ///What [`quota_name`](Self::quota_name) was set to.
        #[inline]
        pub fn get_quota_name(&self) -> &__c::Option<String> {
            &self.quota_name
        }
        ///Makes the [`QuotaException`].
        #[inline]
        pub fn build(self) -> QuotaException {
            QuotaException {
                message: self.message,
                quota_name: self.quota_name,
                meta: self.meta,
            }
        }
        /// Sets the metadata: code, message and extras.
        #[inline]
        pub fn meta(mut self, meta: __c::ErrorMetadata) -> Self {
            self.meta = __c::Into::into(meta);
            self
        }
        /// Sets the metadata, or clears it with `None`.
        #[inline]
        pub fn set_meta(&mut self, meta: __c::Option<__c::ErrorMetadata>) -> &mut Self {
            self.meta = meta.map(__c::Into::into).unwrap_or_default();
            self
        }
    }
    __c::standard! {
        QuotaExceptionBuilder { [message quota_name meta] }
    }
    #[automatically_derived]
    impl __c::Debug for QuotaExceptionBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "QuotaExceptionBuilder message quota_name meta",
                &[&self.message, &self.quota_name, &self.meta],
            )
        }
    }
    __c::standard! {
        QuotaException { [message quota_name meta] }
    }
    #[automatically_derived]
    impl __c::Debug for QuotaException {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "QuotaException message quota_name meta",
                &[&self.message, &self.quota_name, &self.meta],
            )
        }
    }
    #[automatically_derived]
    impl __c::Display for QuotaException {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::display_exception(
                f,
                "QuotaException",
                __c::Option::as_deref(&self.message),
            )
        }
    }
    #[automatically_derived]
    impl __c::Error for QuotaException {}
    #[automatically_derived]
    impl __c::ProvideErrorMetadata for QuotaException {
        #[inline]
        fn meta(&self) -> &__c::ErrorMetadata {
            self.meta.error()
        }
    }
    #[automatically_derived]
    impl __c::RequestId for QuotaException {
        #[inline]
        fn request_id(&self) -> __c::Option<&str> {
            __c::RequestId::request_id(self.meta.error())
        }
    }
    #[automatically_derived]
    impl __c::Exception for QuotaException {
        const CODE: &'static str = "QuotaException";
        #[inline]
        fn from_response(meta: __c::Meta, body: &[u8]) -> Self {
            Self {
                message: meta.error().message().map(__c::Into::into),
                quota_name: __c::text_member(body, "quotaName"),
                meta,
            }
        }
        #[inline]
        fn details(&self) -> &__c::Meta {
            &self.meta
        }
        #[inline]
        fn explanation(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.message)
        }
        #[inline]
        fn other_members(&self) -> __c::Vec<(&'static str, __c::Option<&str>)> {
            __c::vec![("quotaName", __c::Option::as_deref(& self.quota_name)),]
        }
    }
    __c::described! {
        impl __c::describe::DescribedException for QuotaException { fn exception() ->
        __c::describe::Exception { __c::describe::Exception { name : "QuotaException",
        code : "QuotaException", members : __c::vec![__c::describe::Member { wire :
        "quotaName", rust : "quota_name", ty : < String as __c::describe::Described >
        ::describe(), presence : __c::describe::Presence::Optional, sensitive : false,
        deprecated : false, },] } } }
    }
};
