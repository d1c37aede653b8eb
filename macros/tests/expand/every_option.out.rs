#[derive(::renamed::__private::CognitoOperation)]
#[cognito(
    output = ListThingsOutput,
    unsigned,
    quota = UserList,
    rename = "ListTHINGS",
    method = things,
    paginate(token = next_token, items = things, page_size = limit),
    errors = [UserNotFoundException,
    mine::QuotaException],
    extend = cognito::Client
    as
    Things,
    crate = ::renamed
)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
#[non_exhaustive]
/// Lists things.
pub(crate) struct ListThingsInput {
    /// A secret.
    #[cognito(rename = "TOKENOfOwner", sensitive)]
    pub owner: String,
    /// Whether to count.
    #[cognito(default)]
    pub count: bool,
    /// How many.
    pub limit: Option<i32>,
    /// Where to go on.
    pub next_token: Option<String>,
    /// Kinds.
    pub r#type: Option<Vec<Kind>>,
    /// Labels.
    #[deprecated]
    pub labels: Option<HashMap<String, Label>>,
}
///A builder for [`ListThingsInput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub(crate) struct ListThingsInputBuilder {
    owner: ::core::option::Option<String>,
    count: ::core::option::Option<bool>,
    limit: ::core::option::Option<i32>,
    next_token: ::core::option::Option<String>,
    r#type: ::core::option::Option<Vec<Kind>>,
    labels: ::core::option::Option<HashMap<String, Label>>,
}
///The operation `ListTHINGS`, whose input is [`ListThingsInput`].
pub(crate) type ListTHINGS = ::renamed::__private::Marker<ListThingsInput>;
///What [`ListTHINGS`](type@ListTHINGS) fails with.
#[allow(unused_qualifications)]
#[non_exhaustive]
pub(crate) enum ListTHINGSError {
    ///The service answered with `UserNotFoundException`.
    UserNotFoundException(::renamed::types::error::UserNotFoundException),
    ///The service answered with `QuotaException`.
    QuotaException(mine::QuotaException),
    /// Any other failure; [`meta`](Self::meta) has its code and message.
    Unhandled(::renamed::__private::Unhandled),
}
///Builds and sends a request of the operation `ListTHINGS`; made by `client.things()`.
///
///Its methods set the members of [`ListThingsInput`]; [`send`](Self::send) sends it. Awaiting the builder itself does the same, with the error of the whole service.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub(crate) struct ListTHINGSFluentBuilder {
    handle: ::renamed::__private::Handle,
    inner: ListThingsInputBuilder,
}
///Adds [`things`](Self::things) to `cognito::Client`; import it to call the method.
pub(crate) trait Things {
    /// Lists things.
    ///
    ///- Set on the builder, [`ListTHINGSFluentBuilder`]:
    ///  - [`owner(impl Into<String>)`](ListTHINGSFluentBuilder::owner) / [`set_owner(Option<String>)`](ListTHINGSFluentBuilder::set_owner):<br>required: **true**<br>A secret.<br>
    ///  - [`count(bool)`](ListTHINGSFluentBuilder::count) / [`set_count(Option<bool>)`](ListTHINGSFluentBuilder::set_count):<br>required: **false**<br>Whether to count.<br>
    ///  - [`limit(i32)`](ListTHINGSFluentBuilder::limit) / [`set_limit(Option<i32>)`](ListTHINGSFluentBuilder::set_limit):<br>required: **false**<br>How many.<br>
    ///  - [`next_token(impl Into<String>)`](ListTHINGSFluentBuilder::next_token) / [`set_next_token(Option<String>)`](ListTHINGSFluentBuilder::set_next_token):<br>required: **false**<br>Where to go on.<br>
    ///  - [`type(Kind)`](ListTHINGSFluentBuilder::type) / [`set_type(Option<Vec<Kind>>)`](ListTHINGSFluentBuilder::set_type):<br>required: **false**<br>Kinds.<br>
    ///  - [`labels(impl Into<String>, Label)`](ListTHINGSFluentBuilder::labels) / [`set_labels(Option<HashMap<String, Label>>)`](ListTHINGSFluentBuilder::set_labels):<br>required: **false**<br>Labels.<br>
    ///- [`into_paginator`](ListTHINGSFluentBuilder::into_paginator) fetches page after page.
    ///- On success, responds with [`ListThingsOutput`].
    ///- On failure, responds with [`SdkError<ListTHINGSError>`](ListTHINGSError).
    fn things(&self) -> ListTHINGSFluentBuilder;
}
///The pages of [`ListTHINGS`], fetched one by one as they are asked for.
pub(crate) struct ListTHINGSPaginator {
    handle: ::renamed::__private::Handle,
    builder: ListThingsInputBuilder,
    stop_on_duplicate_token: bool,
}
///The elements of all pages of [`ListTHINGS`].
pub(crate) struct ListTHINGSPaginatorItems(ListTHINGSPaginator);
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::renamed::__private as __c;
    #[allow(deprecated)]
    impl ListThingsInput {
        ///Begins a [`ListThingsInput`] with nothing set.
        #[inline]
        pub(crate) fn builder() -> ListThingsInputBuilder {
            __c::default()
        }
        /// A secret.
        #[inline]
        pub(crate) fn owner(&self) -> __c::Option<&str> {
            __c::Some(&self.owner)
        }
        /// Whether to count.
        #[inline]
        pub(crate) fn count(&self) -> __c::Option<bool> {
            __c::Some(self.count)
        }
        /// How many.
        #[inline]
        pub(crate) fn limit(&self) -> __c::Option<i32> {
            self.limit
        }
        /// Where to go on.
        #[inline]
        pub(crate) fn next_token(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.next_token)
        }
        /// Kinds.
        #[inline]
        pub(crate) fn r#type(&self) -> &[Kind] {
            __c::Option::as_deref(&self.r#type).unwrap_or_default()
        }
        /// Labels.
        #[deprecated]
        #[inline]
        pub(crate) fn labels(&self) -> __c::Option<&HashMap<String, Label>> {
            __c::Option::as_ref(&self.labels)
        }
    }
    __c::standard! {
        ListThingsInput { [owner count limit next_token r#type labels] }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __c::Debug for ListThingsInput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "ListThingsInput owner count limit next_token type labels",
                &[
                    &__c::REDACTED,
                    &self.count,
                    &self.limit,
                    &self.next_token,
                    &self.r#type,
                    &self.labels,
                ],
            )
        }
    }
    #[allow(deprecated)]
    impl ListThingsInputBuilder {
        /// A secret.
        ///
        ///Required.
        #[inline]
        pub(crate) fn owner(mut self, input: impl __c::Into<String>) -> Self {
            self.owner = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`owner`](Self::owner), or clears it with `None`.
        #[inline]
        pub(crate) fn set_owner(mut self, input: __c::Option<String>) -> Self {
            self.owner = input;
            self
        }
        ///What [`owner`](Self::owner) was set to.
        #[inline]
        pub(crate) fn get_owner(&self) -> &__c::Option<String> {
            &self.owner
        }
        /// Whether to count.
        #[inline]
        pub(crate) fn count(mut self, input: bool) -> Self {
            self.count = __c::Some(input);
            self
        }
        ///Sets [`count`](Self::count), or clears it with `None`.
        #[inline]
        pub(crate) fn set_count(mut self, input: __c::Option<bool>) -> Self {
            self.count = input;
            self
        }
        ///What [`count`](Self::count) was set to.
        #[inline]
        pub(crate) fn get_count(&self) -> &__c::Option<bool> {
            &self.count
        }
        /// How many.
        #[inline]
        pub(crate) fn limit(mut self, input: i32) -> Self {
            self.limit = __c::Some(input);
            self
        }
        ///Sets [`limit`](Self::limit), or clears it with `None`.
        #[inline]
        pub(crate) fn set_limit(mut self, input: __c::Option<i32>) -> Self {
            self.limit = input;
            self
        }
        ///What [`limit`](Self::limit) was set to.
        #[inline]
        pub(crate) fn get_limit(&self) -> &__c::Option<i32> {
            &self.limit
        }
        /// Where to go on.
        #[inline]
        pub(crate) fn next_token(mut self, input: impl __c::Into<String>) -> Self {
            self.next_token = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`next_token`](Self::next_token), or clears it with `None`.
        #[inline]
        pub(crate) fn set_next_token(mut self, input: __c::Option<String>) -> Self {
            self.next_token = input;
            self
        }
        ///What [`next_token`](Self::next_token) was set to.
        #[inline]
        pub(crate) fn get_next_token(&self) -> &__c::Option<String> {
            &self.next_token
        }
        /// Kinds.
        ///
        ///Appends one element; [`set_type`](Self::set_type) replaces the whole list.
        #[inline]
        pub(crate) fn r#type(mut self, input: Kind) -> Self {
            __c::Option::get_or_insert_with(&mut self.r#type, __c::default).push(input);
            self
        }
        ///Sets [`type`](Self::type), or clears it with `None`.
        #[inline]
        pub(crate) fn set_type(mut self, input: __c::Option<Vec<Kind>>) -> Self {
            self.r#type = input;
            self
        }
        ///What [`type`](Self::type) was set to.
        #[inline]
        pub(crate) fn get_type(&self) -> &__c::Option<Vec<Kind>> {
            &self.r#type
        }
        /// Labels.
        ///
        ///Inserts one entry; [`set_labels`](Self::set_labels) replaces the whole map.
        #[deprecated]
        #[inline]
        pub(crate) fn labels(mut self, k: impl __c::Into<String>, v: Label) -> Self {
            __c::Option::get_or_insert_with(&mut self.labels, __c::default)
                .insert(__c::Into::into(k), v);
            self
        }
        ///Sets [`labels`](Self::labels), or clears it with `None`.
        #[deprecated]
        #[inline]
        pub(crate) fn set_labels(
            mut self,
            input: __c::Option<HashMap<String, Label>>,
        ) -> Self {
            self.labels = input;
            self
        }
        ///What [`labels`](Self::labels) was set to.
        #[deprecated]
        #[inline]
        pub(crate) fn get_labels(&self) -> &__c::Option<HashMap<String, Label>> {
            &self.labels
        }
        ///Makes the [`ListThingsInput`].
        ///
        /// Fails if a required member is missing; the error names all that are.
        #[inline]
        pub(crate) fn build(self) -> __c::Result<ListThingsInput, __c::BuildError> {
            match (self.owner,) {
                (__c::Some(owner),) => {
                    __c::Ok(ListThingsInput {
                        owner,
                        count: self.count.unwrap_or_default(),
                        limit: self.limit,
                        next_token: self.next_token,
                        r#type: self.r#type,
                        labels: self.labels,
                    })
                }
                (owner,) => {
                    __c::Err(
                        __c::missing(
                            "ListThingsInput",
                            &[
                                "owner was not specified but it is required when building ListThingsInput",
                            ],
                            &[owner.is_none()],
                        ),
                    )
                }
            }
        }
        ///Sends the request with this client and waits for the output, like the builder of `client.things()`.
        #[inline]
        pub(crate) fn send_with(
            self,
            client: &impl __c::CognitoClient,
        ) -> impl __c::Future<
            Output = __c::Result<ListThingsOutput, __c::SdkError<ListTHINGSError>>,
        > + __c::Send {
            __c::call_built::<
                ListThingsInput,
                _,
                _,
            >(__c::CognitoClient::handle(client), self, Self::build)
        }
    }
    __c::standard! {
        ListThingsInputBuilder { [owner count limit next_token r#type labels] }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __c::Debug for ListThingsInputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "ListThingsInputBuilder owner count limit next_token type labels",
                &[
                    &__c::REDACTED,
                    &self.count,
                    &self.limit,
                    &self.next_token,
                    &self.r#type,
                    &self.labels,
                ],
            )
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __c::Wire for ListThingsInput {
        type Reader = ListThingsInputBuilder;
        const SHAPE: &'static str = "ListThingsInput";
        #[inline]
        fn put_members<_M: __c::Members>(&self, members: &mut _M) {
            <String as __c::Wire>::put(members, "TOKENOfOwner", &self.owner);
            <bool as __c::Wire>::put(members, "Count", &self.count);
            <i32 as __c::Wire>::put_some(members, "Limit", &self.limit);
            <String as __c::Wire>::put_some(members, "NextToken", &self.next_token);
            <Vec<Kind> as __c::Wire>::put_some(members, "Type", &self.r#type);
            <HashMap<
                String,
                Label,
            > as __c::Wire>::put_some(members, "Labels", &self.labels);
        }
        #[inline]
        fn holds_sensitive(_: u8) -> bool {
            true
        }
    }
    __c::serde! {
        ListThingsInput
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __c::ReadMembers for ListThingsInputBuilder {
        type Value = ListThingsInput;
        const NAMES: &'static [&'static str] = &[
            "TOKENOfOwner",
            "Count",
            "Limit",
            "NextToken",
            "Type",
            "Labels",
        ];
        #[inline]
        fn set<'de, _A: __c::MapAccess<'de>>(
            &mut self,
            index: usize,
            map: &mut _A,
        ) -> __c::Result<(), _A::Error> {
            match index {
                0 => <String as __c::Wire>::take(map, &mut self.owner),
                1 => <bool as __c::Wire>::take(map, &mut self.count),
                2 => <i32 as __c::Wire>::take(map, &mut self.limit),
                3 => <String as __c::Wire>::take(map, &mut self.next_token),
                4 => <Vec<Kind> as __c::Wire>::take(map, &mut self.r#type),
                5 => <HashMap<String, Label> as __c::Wire>::take(map, &mut self.labels),
                _ => __c::Ok(()),
            }
        }
        #[inline]
        fn finish(mut self) -> __c::Result<ListThingsInput, &'static str> {
            let mut missing = __c::None;
            __c::demand(&self.owner, "TOKENOfOwner", &mut missing);
            __c::filled(missing, self.build())
        }
    }
    __c::described! {
        impl __c::describe::DescribedStructure for ListThingsInput { fn structure() ->
        __c::describe::Structure { __c::describe::Structure { name : "ListThingsInput",
        members : __c::vec![__c::describe::Member { wire : "TOKENOfOwner", rust :
        "owner", ty : < String as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Required, sensitive : true, deprecated : false, },
        __c::describe::Member { wire : "Count", rust : "count", ty : < bool as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Defaulted, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "Limit", rust : "limit", ty : < i32 as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "NextToken", rust : "next_token", ty : < String as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "Type", rust : "type", ty : < Vec < Kind > as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "Labels", rust : "labels", ty : < HashMap <
        String, Label > as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : true, },],
        file : __c::file!(), debug : __c::describe::debug:: < ListThingsInput,
        ListThingsInputBuilder > } } }
    }
    #[automatically_derived]
    impl __c::Operation for ListThingsInput {
        type Output = ListThingsOutput;
        type Error = ListTHINGSError;
        type FluentBuilder = ListTHINGSFluentBuilder;
        const META: &'static __c::OperationMeta = &__c::OperationMeta {
            name: "ListTHINGS",
            target: "AWSCognitoIdentityProviderService.ListTHINGS",
            signed: false,
            quota: __c::Some(__c::QuotaCategory::UserList),
        };
        #[inline]
        fn fluent_builder(handle: __c::Handle) -> ListTHINGSFluentBuilder {
            ListTHINGSFluentBuilder {
                handle,
                inner: __c::default(),
            }
        }
    }
    impl ListTHINGSError {
        ///Whether this is [`UserNotFoundException`](Self::UserNotFoundException).
        #[inline]
        pub(crate) fn is_user_not_found_exception(&self) -> bool {
            if let Self::UserNotFoundException(_) = self { true } else { false }
        }
        ///Whether this is [`QuotaException`](Self::QuotaException).
        #[inline]
        pub(crate) fn is_quota_exception(&self) -> bool {
            if let Self::QuotaException(_) = self { true } else { false }
        }
    }
    __c::error_enum! {
        pub (crate) ListTHINGSError
    }
    #[automatically_derived]
    impl __c::OperationError for ListTHINGSError {
        #[inline]
        fn from_response(meta: __c::Meta, body: &[u8]) -> Self {
            match __c::position(
                &meta,
                &[
                    <::renamed::types::error::UserNotFoundException as __c::Exception>::CODE,
                    <mine::QuotaException as __c::Exception>::CODE,
                ],
            ) {
                0 => Self::UserNotFoundException(__c::exception(meta, body)),
                1 => Self::QuotaException(__c::exception(meta, body)),
                _ => Self::Unhandled(__c::Unhandled::from_meta(meta)),
            }
        }
        #[inline]
        fn parts(&self) -> __c::Parts<'_> {
            match self {
                Self::UserNotFoundException(inner) => {
                    __c::parts("UserNotFoundException", inner)
                }
                Self::QuotaException(inner) => __c::parts("QuotaException", inner),
                Self::Unhandled(inner) => ("Unhandled", inner, inner.meta().error()),
            }
        }
        #[inline]
        fn into_exception(self) -> __c::AnyException {
            match self {
                Self::UserNotFoundException(inner) => __c::AnyException::new(inner),
                Self::QuotaException(inner) => __c::AnyException::new(inner),
                Self::Unhandled(inner) => __c::AnyException::unhandled(inner),
            }
        }
    }
    #[automatically_derived]
    impl __c::DeclaredError for ListTHINGSError {}
    #[allow(deprecated)]
    impl ListTHINGSFluentBuilder {
        /// The members that are set so far.
        #[inline]
        pub(crate) fn as_input(&self) -> &ListThingsInputBuilder {
            &self.inner
        }
        ///Sends the request and waits for [`ListThingsOutput`].
        #[inline]
        pub(crate) fn send(
            self,
        ) -> impl __c::Future<
            Output = __c::Result<ListThingsOutput, __c::SdkError<ListTHINGSError>>,
        > + __c::Send {
            __c::call_built(&self.handle, self.inner, ListThingsInputBuilder::build)
        }
        /// Changes this call alone: its request, or the client's configuration.
        #[inline]
        pub(crate) fn customize(self) -> __c::Customizable<ListThingsInput, Self> {
            __c::customize(self.handle, self.inner.build())
        }
        /// Fetches page after page, beginning with this request.
        #[inline]
        pub(crate) fn into_paginator(self) -> ListTHINGSPaginator {
            ListTHINGSPaginator {
                handle: self.handle,
                builder: self.inner,
                stop_on_duplicate_token: true,
            }
        }
        /// A secret.
        ///
        ///Required.
        #[inline]
        pub(crate) fn owner(mut self, input: impl __c::Into<String>) -> Self {
            self.inner = self.inner.owner(input);
            self
        }
        ///Sets [`owner`](Self::owner), or clears it with `None`.
        #[inline]
        pub(crate) fn set_owner(mut self, input: __c::Option<String>) -> Self {
            self.inner = self.inner.set_owner(input);
            self
        }
        ///What [`owner`](Self::owner) was set to.
        #[inline]
        pub(crate) fn get_owner(&self) -> &__c::Option<String> {
            self.inner.get_owner()
        }
        /// Whether to count.
        #[inline]
        pub(crate) fn count(mut self, input: bool) -> Self {
            self.inner = self.inner.count(input);
            self
        }
        ///Sets [`count`](Self::count), or clears it with `None`.
        #[inline]
        pub(crate) fn set_count(mut self, input: __c::Option<bool>) -> Self {
            self.inner = self.inner.set_count(input);
            self
        }
        ///What [`count`](Self::count) was set to.
        #[inline]
        pub(crate) fn get_count(&self) -> &__c::Option<bool> {
            self.inner.get_count()
        }
        /// How many.
        #[inline]
        pub(crate) fn limit(mut self, input: i32) -> Self {
            self.inner = self.inner.limit(input);
            self
        }
        ///Sets [`limit`](Self::limit), or clears it with `None`.
        #[inline]
        pub(crate) fn set_limit(mut self, input: __c::Option<i32>) -> Self {
            self.inner = self.inner.set_limit(input);
            self
        }
        ///What [`limit`](Self::limit) was set to.
        #[inline]
        pub(crate) fn get_limit(&self) -> &__c::Option<i32> {
            self.inner.get_limit()
        }
        /// Where to go on.
        #[inline]
        pub(crate) fn next_token(mut self, input: impl __c::Into<String>) -> Self {
            self.inner = self.inner.next_token(input);
            self
        }
        ///Sets [`next_token`](Self::next_token), or clears it with `None`.
        #[inline]
        pub(crate) fn set_next_token(mut self, input: __c::Option<String>) -> Self {
            self.inner = self.inner.set_next_token(input);
            self
        }
        ///What [`next_token`](Self::next_token) was set to.
        #[inline]
        pub(crate) fn get_next_token(&self) -> &__c::Option<String> {
            self.inner.get_next_token()
        }
        /// Kinds.
        ///
        ///Appends one element; [`set_type`](Self::set_type) replaces the whole list.
        #[inline]
        pub(crate) fn r#type(mut self, input: Kind) -> Self {
            self.inner = self.inner.r#type(input);
            self
        }
        ///Sets [`type`](Self::type), or clears it with `None`.
        #[inline]
        pub(crate) fn set_type(mut self, input: __c::Option<Vec<Kind>>) -> Self {
            self.inner = self.inner.set_type(input);
            self
        }
        ///What [`type`](Self::type) was set to.
        #[inline]
        pub(crate) fn get_type(&self) -> &__c::Option<Vec<Kind>> {
            self.inner.get_type()
        }
        /// Labels.
        ///
        ///Inserts one entry; [`set_labels`](Self::set_labels) replaces the whole map.
        #[deprecated]
        #[inline]
        pub(crate) fn labels(mut self, k: impl __c::Into<String>, v: Label) -> Self {
            self.inner = self.inner.labels(k, v);
            self
        }
        ///Sets [`labels`](Self::labels), or clears it with `None`.
        #[deprecated]
        #[inline]
        pub(crate) fn set_labels(
            mut self,
            input: __c::Option<HashMap<String, Label>>,
        ) -> Self {
            self.inner = self.inner.set_labels(input);
            self
        }
        ///What [`labels`](Self::labels) was set to.
        #[deprecated]
        #[inline]
        pub(crate) fn get_labels(&self) -> &__c::Option<HashMap<String, Label>> {
            self.inner.get_labels()
        }
    }
    impl __c::FluentBuilder for ListTHINGSFluentBuilder {
        type Operation = ListThingsInput;
    }
    impl __c::IntoFuture for ListTHINGSFluentBuilder {
        type Output = __c::Result<ListThingsOutput, ::renamed::Error>;
        type IntoFuture = __c::Sending<ListThingsInput, ::renamed::Error>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            __c::call_built(&self.handle, self.inner, ListThingsInputBuilder::build)
        }
    }
    impl Things for cognito::Client {
        #[inline]
        fn things(&self) -> ListTHINGSFluentBuilder {
            <ListThingsInput as __c::Operation>::fluent_builder(
                __c::Clone::clone(__c::CognitoClient::handle(self)),
            )
        }
    }
    impl ListTHINGSPaginator {
        ///Sets how many elements a page has at most: [`limit`](ListThingsInput::limit) of each request.
        #[inline]
        pub(crate) fn page_size(mut self, limit: i32) -> Self {
            self.builder = self.builder.limit(limit);
            self
        }
        /// The elements of the pages instead of the pages.
        #[inline]
        pub(crate) fn items(self) -> ListTHINGSPaginatorItems {
            ListTHINGSPaginatorItems(self)
        }
        /// Whether to stop when the service returns the token it was just given. On by default: the list would not end otherwise.
        #[inline]
        pub(crate) fn stop_on_duplicate_token(
            mut self,
            stop_on_duplicate_token: bool,
        ) -> Self {
            self.stop_on_duplicate_token = stop_on_duplicate_token;
            self
        }
        ///A stream of [`ListThingsOutput`]. It ends after the last page or after an error; an empty page is not the end.
        #[inline]
        pub(crate) fn send(
            self,
        ) -> __c::PaginationStream<
            __c::Result<ListThingsOutput, __c::SdkError<ListTHINGSError>>,
        > {
            __c::pages::<
                ListThingsInput,
            >(self.handle, self.builder.build(), self.stop_on_duplicate_token)
        }
    }
    impl ListTHINGSPaginatorItems {
        /// A stream of elements. It ends after the last one or after an error.
        #[inline]
        pub(crate) fn send(
            self,
        ) -> __c::PaginationStream<
            __c::Result<
                <ListThingsOutput as __c::ListMember<17994675985386273268u64>>::Item,
                __c::SdkError<ListTHINGSError>,
            >,
        > {
            __c::items::<ListThingsInput>(self.0.send())
        }
    }
    #[automatically_derived]
    impl __c::Paginated for ListThingsInput {
        type Item = <ListThingsOutput as __c::ListMember<17994675985386273268u64>>::Item;
        #[inline]
        fn items(output: ListThingsOutput) -> __c::Vec<Self::Item> {
            <ListThingsOutput as __c::ListMember<17994675985386273268u64>>::take(output)
        }
        #[inline]
        fn token(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.next_token)
        }
        #[inline]
        fn with_token(mut self, token: __c::String) -> Self {
            self.next_token = __c::Some(token);
            self
        }
        #[inline]
        fn next_token(output: &ListThingsOutput) -> __c::Option<&str> {
            __c::Option::as_deref(&output.next_token)
        }
    }
    __c::described! {
        impl __c::describe::DescribedOperation for ListThingsInput { fn operation() ->
        __c::describe::Operation { __c::describe::Operation { name : "ListTHINGS", method
        : "things", signed : false, quota : < Self as __c::Operation > ::META.quota,
        input : < Self as __c::describe::DescribedStructure > ::structure(), output : <
        ListThingsOutput as __c::describe::DescribedStructure > ::structure(), errors :
        __c::vec![< ::renamed::types::error::UserNotFoundException as
        __c::describe::DescribedException > ::exception(), < mine::QuotaException as
        __c::describe::DescribedException > ::exception(),], pagination :
        __c::Some(__c::describe::Pagination { token : "next_token", items : "things",
        page_size : __c::Some("limit") }), fluent : | handle, text | { let fluent =
        ListTHINGSFluentBuilder { handle, inner : __c::describe::builder(text) ? };
        __c::Ok(::std::format!("{fluent:?} {fluent:#?}")) }, send : | handle, text | {
        __c::describe::send(__c::describe::builder(text).map(| inner |
        ListTHINGSFluentBuilder { handle, inner } .send())) }, } } }
    }
};
