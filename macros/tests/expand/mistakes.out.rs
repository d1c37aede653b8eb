#[derive(::cognito::__private::CognitoOperation)]
#[cognito(ouput = X, errors = [A, A], unsigned = true, sensitive)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
#[non_exhaustive]
pub struct ThingInput {
    pub name: &'static str,
    pub send: String,
}
///A builder for [`ThingInput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct ThingInputBuilder {
    name: ::core::option::Option<&'static str>,
    send: ::core::option::Option<String>,
}
///The operation `Thing`, whose input is [`ThingInput`].
pub type Thing = ::cognito::__private::Marker<ThingInput>;
///What [`Thing`](type@Thing) fails with.
#[allow(unused_qualifications)]
#[non_exhaustive]
pub enum ThingError {
    ///The service answered with `A`.
    A(::cognito::types::error::A),
    /// Any other failure; [`meta`](Self::meta) has its code and message.
    Unhandled(::cognito::__private::Unhandled),
}
///Builds and sends a request of the operation `Thing`; made by `client.thing()`.
///
///Its methods set the members of [`ThingInput`]; [`send`](Self::send) sends it. Awaiting the builder itself does the same, with the error of the whole service.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct ThingFluentBuilder {
    handle: ::cognito::__private::Handle,
    inner: ThingInputBuilder,
}
///The output of [`Thing`]: nothing but the request id.
#[non_exhaustive]
pub struct ThingOutput {
    _request_id: ::core::option::Option<::std::string::String>,
}
///A builder for [`ThingOutput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct ThingOutputBuilder {}
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::cognito::__private as __c;
    impl ThingInput {
        ///Begins a [`ThingInput`] with nothing set.
        #[inline]
        pub fn builder() -> ThingInputBuilder {
            __c::default()
        }
        #[inline]
        pub fn name(&self) -> __c::Option<&&'static str> {
            __c::Some(&self.name)
        }
    }
    __c::standard! {
        ThingInput { [name send] }
    }
    #[automatically_derived]
    impl __c::Debug for ThingInput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(f, "ThingInput name send", &[&self.name, &self.send])
        }
    }
    impl ThingInputBuilder {
        ///
        ///Required.
        #[inline]
        pub fn name(mut self, input: &'static str) -> Self {
            self.name = __c::Some(input);
            self
        }
        ///Sets [`name`](Self::name), or clears it with `None`.
        #[inline]
        pub fn set_name(mut self, input: __c::Option<&'static str>) -> Self {
            self.name = input;
            self
        }
        ///What [`name`](Self::name) was set to.
        #[inline]
        pub fn get_name(&self) -> &__c::Option<&'static str> {
            &self.name
        }
        ///Makes the [`ThingInput`].
        ///
        /// Fails if a required member is missing; the error names all that are.
        #[inline]
        pub fn build(self) -> __c::Result<ThingInput, __c::BuildError> {
            match (self.name, self.send) {
                (__c::Some(name), __c::Some(send)) => __c::Ok(ThingInput { name, send }),
                (name, send) => {
                    __c::Err(
                        __c::missing(
                            "ThingInput",
                            &[
                                "name was not specified but it is required when building ThingInput",
                                "send was not specified but it is required when building ThingInput",
                            ],
                            &[name.is_none(), send.is_none()],
                        ),
                    )
                }
            }
        }
        ///Sends the request with this client and waits for the output, like the builder of `client.thing()`.
        #[inline]
        pub fn send_with(
            self,
            client: &impl __c::CognitoClient,
        ) -> impl __c::Future<
            Output = __c::Result<ThingOutput, __c::SdkError<ThingError>>,
        > + __c::Send {
            __c::call_built::<
                ThingInput,
                _,
                _,
            >(__c::CognitoClient::handle(client), self, Self::build)
        }
    }
    __c::standard! {
        ThingInputBuilder { [name send] }
    }
    #[automatically_derived]
    impl __c::Debug for ThingInputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "ThingInputBuilder name send",
                &[&self.name, &self.send],
            )
        }
    }
    impl __c::Wire for ThingInput {
        type Reader = __c::NoMembers<Self>;
        fn write<S: __c::Serializer>(&self, _: S) -> __c::Result<S::Ok, S::Error> {
            __c::unreachable!()
        }
        fn read<'de, D: __c::Deserializer<'de>>(_: D) -> __c::Result<Self, D::Error> {
            __c::unreachable!()
        }
    }
    __c::serde! {
        ThingInput
    }
    __c::described! {
        impl __c::describe::DescribedStructure for ThingInput { fn structure() ->
        __c::describe::Structure { __c::describe::Structure { name : "ThingInput",
        members : __c::vec![__c::describe::Member { wire : "Name", rust : "name", ty : <
        & 'static str as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Required, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "Send", rust : "send", ty : < String as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Required, sensitive : false, deprecated : false, },],
        file : __c::file!(), debug : __c::describe::debug:: < ThingInput,
        ThingInputBuilder > } } }
    }
    #[automatically_derived]
    impl __c::Operation for ThingInput {
        type Output = ThingOutput;
        type Error = ThingError;
        type FluentBuilder = ThingFluentBuilder;
        const META: &'static __c::OperationMeta = &__c::OperationMeta {
            name: "Thing",
            target: "AWSCognitoIdentityProviderService.Thing",
            signed: false,
            quota: __c::None,
        };
        #[inline]
        fn fluent_builder(handle: __c::Handle) -> ThingFluentBuilder {
            ThingFluentBuilder {
                handle,
                inner: __c::default(),
            }
        }
    }
    impl ThingError {
        ///Whether this is [`A`](Self::A).
        #[inline]
        pub fn is_a(&self) -> bool {
            if let Self::A(_) = self { true } else { false }
        }
    }
    __c::error_enum! {
        pub ThingError
    }
    #[automatically_derived]
    impl __c::OperationError for ThingError {
        #[inline]
        fn from_response(meta: __c::Meta, body: &[u8]) -> Self {
            match __c::position(
                &meta,
                &[<::cognito::types::error::A as __c::Exception>::CODE],
            ) {
                0 => Self::A(__c::exception(meta, body)),
                _ => Self::Unhandled(__c::Unhandled::from_meta(meta)),
            }
        }
        #[inline]
        fn parts(&self) -> __c::Parts<'_> {
            match self {
                Self::A(inner) => __c::parts("A", inner),
                Self::Unhandled(inner) => ("Unhandled", inner, inner.meta().error()),
            }
        }
        #[inline]
        fn into_exception(self) -> __c::AnyException {
            match self {
                Self::A(inner) => __c::AnyException::new(inner),
                Self::Unhandled(inner) => __c::AnyException::unhandled(inner),
            }
        }
    }
    #[automatically_derived]
    impl __c::DeclaredError for ThingError {}
    impl ThingFluentBuilder {
        /// The members that are set so far.
        #[inline]
        pub fn as_input(&self) -> &ThingInputBuilder {
            &self.inner
        }
        ///Sends the request and waits for [`ThingOutput`].
        #[inline]
        pub fn send(
            self,
        ) -> impl __c::Future<
            Output = __c::Result<ThingOutput, __c::SdkError<ThingError>>,
        > + __c::Send {
            __c::call_built(&self.handle, self.inner, ThingInputBuilder::build)
        }
        /// Changes this call alone: its request, or the client's configuration.
        #[inline]
        pub fn customize(self) -> __c::Customizable<ThingInput, Self> {
            __c::customize(self.handle, self.inner.build())
        }
        ///
        ///Required.
        #[inline]
        pub fn name(mut self, input: &'static str) -> Self {
            self.inner = self.inner.name(input);
            self
        }
        ///Sets [`name`](Self::name), or clears it with `None`.
        #[inline]
        pub fn set_name(mut self, input: __c::Option<&'static str>) -> Self {
            self.inner = self.inner.set_name(input);
            self
        }
        ///What [`name`](Self::name) was set to.
        #[inline]
        pub fn get_name(&self) -> &__c::Option<&'static str> {
            self.inner.get_name()
        }
    }
    impl __c::FluentBuilder for ThingFluentBuilder {
        type Operation = ThingInput;
    }
    impl __c::IntoFuture for ThingFluentBuilder {
        type Output = __c::Result<ThingOutput, ::cognito::Error>;
        type IntoFuture = __c::Sending<ThingInput, ::cognito::Error>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            __c::call_built(&self.handle, self.inner, ThingInputBuilder::build)
        }
    }
    impl crate::Client {
        ///
        ///- Set on the builder, [`ThingFluentBuilder`]:
        ///  - [`name(& 'static str)`](ThingFluentBuilder::name) / [`set_name(Option<& 'static str>)`](ThingFluentBuilder::set_name):<br>required: **true**<br><br>
        ///  - [`send(impl Into<String>)`](ThingFluentBuilder::send) / [`set_send(Option<String>)`](ThingFluentBuilder::set_send):<br>required: **true**<br><br>
        ///- On success, responds with [`ThingOutput`], which has no members.
        ///- On failure, responds with [`SdkError<ThingError>`](ThingError).
        #[inline]
        pub fn thing(&self) -> ThingFluentBuilder {
            <ThingInput as __c::Operation>::fluent_builder(
                __c::Clone::clone(__c::CognitoClient::handle(self)),
            )
        }
    }
    __c::described! {
        impl __c::describe::DescribedOperation for ThingInput { fn operation() ->
        __c::describe::Operation { __c::describe::Operation { name : "Thing", method :
        "thing", signed : false, quota : < Self as __c::Operation > ::META.quota, input :
        < Self as __c::describe::DescribedStructure > ::structure(), output : <
        ThingOutput as __c::describe::DescribedStructure > ::structure(), errors :
        __c::vec![< ::cognito::types::error::A as __c::describe::DescribedException >
        ::exception(),], pagination : __c::None, fluent : | handle, text | { let fluent =
        ThingFluentBuilder { handle, inner : __c::describe::builder(text) ? };
        __c::Ok(::std::format!("{fluent:?} {fluent:#?}")) }, send : | handle, text | {
        __c::describe::send(__c::describe::builder(text).map(| inner | ThingFluentBuilder
        { handle, inner } .send())) }, } } }
    }
    impl ThingOutput {
        ///Begins a [`ThingOutput`] with nothing set.
        #[inline]
        pub fn builder() -> ThingOutputBuilder {
            __c::default()
        }
    }
    __c::standard! {
        ThingOutput { [_request_id] }
    }
    #[automatically_derived]
    impl __c::Debug for ThingOutput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(f, "ThingOutput _request_id", &[&self._request_id])
        }
    }
    impl ThingOutputBuilder {
        ///Makes the [`ThingOutput`].
        #[inline]
        pub fn build(self) -> ThingOutput {
            ThingOutput {
                _request_id: __c::None,
            }
        }
    }
    __c::standard! {
        ThingOutputBuilder {}
    }
    #[automatically_derived]
    impl __c::Debug for ThingOutputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(f, "ThingOutputBuilder", &[])
        }
    }
    #[automatically_derived]
    impl __c::Wire for ThingOutput {
        type Reader = ThingOutputBuilder;
        const SHAPE: &'static str = "ThingOutput";
    }
    __c::serde! {
        ThingOutput
    }
    #[automatically_derived]
    impl __c::ReadMembers for ThingOutputBuilder {
        type Value = ThingOutput;
        #[inline]
        fn finish(self) -> __c::Result<ThingOutput, &'static str> {
            __c::Ok(self.build())
        }
    }
    __c::described! {
        impl __c::describe::DescribedStructure for ThingOutput { fn structure() ->
        __c::describe::Structure { __c::describe::Structure { name : "ThingOutput",
        members : __c::vec![], file : __c::file!(), debug : __c::describe::debug:: <
        ThingOutput, ThingOutputBuilder > } } }
    }
    __c::output! {
        ThingOutput
    }
};
::core::compile_error! {
    "unknown option `ouput`\nhelp: did you mean `output`?"
}
::core::compile_error! {
    "`unsigned` takes no value\nhelp: write just `unsigned`"
}
::core::compile_error! {
    "`sensitive` is an option of a field, not of an operation\nhelp: write `#[cognito(sensitive)]` on a field"
}
::core::compile_error! {
    "a declaration must own its data\nhelp: use `String`"
}
::core::compile_error! {
    "a field cannot be called `send`: generated code uses that name\nhelp: call it `send_` and add `#[cognito(rename = \"Send\")]`"
}
::core::compile_error! {
    "`A` is listed twice\nhelp: remove one"
}
