#[derive(::cognito::__private::CognitoOperation)]
#[cognito(
    quota = UserAccountRecovery,
    errors = [InternalErrorException,
    InvalidEmailRoleAccessPolicyException,
    InvalidLambdaResponseException,
    InvalidParameterException,
    InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException,
    LimitExceededException,
    NotAuthorizedException,
    OperationNotEnabledException,
    ResourceNotFoundException,
    TooManyRequestsException,
    UnexpectedLambdaException,
    UserLambdaValidationException,
    UserNotFoundException,
    ]
)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
#[non_exhaustive]
/// Resets a user's password and sends them a code to choose a new one.
///
/// Sign-in is refused until `ConfirmForgotPassword` sets one. Needs a verified email or phone.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html)
pub struct AdminResetUserPasswordInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// Handed unchanged to the Lambda triggers of the pool.
    pub client_metadata: Option<HashMap<String, String>>,
}
///A builder for [`AdminResetUserPasswordInput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct AdminResetUserPasswordInputBuilder {
    user_pool_id: ::core::option::Option<String>,
    username: ::core::option::Option<String>,
    client_metadata: ::core::option::Option<HashMap<String, String>>,
}
///The operation `AdminResetUserPassword`, whose input is [`AdminResetUserPasswordInput`].
pub type AdminResetUserPassword = ::cognito::__private::Marker<
    AdminResetUserPasswordInput,
>;
///What [`AdminResetUserPassword`](type@AdminResetUserPassword) fails with.
#[allow(unused_qualifications)]
#[non_exhaustive]
pub enum AdminResetUserPasswordError {
    ///The service answered with `InternalErrorException`.
    InternalErrorException(::cognito::types::error::InternalErrorException),
    ///The service answered with `InvalidEmailRoleAccessPolicyException`.
    InvalidEmailRoleAccessPolicyException(
        ::cognito::types::error::InvalidEmailRoleAccessPolicyException,
    ),
    ///The service answered with `InvalidLambdaResponseException`.
    InvalidLambdaResponseException(
        ::cognito::types::error::InvalidLambdaResponseException,
    ),
    ///The service answered with `InvalidParameterException`.
    InvalidParameterException(::cognito::types::error::InvalidParameterException),
    ///The service answered with `InvalidSmsRoleAccessPolicyException`.
    InvalidSmsRoleAccessPolicyException(
        ::cognito::types::error::InvalidSmsRoleAccessPolicyException,
    ),
    ///The service answered with `InvalidSmsRoleTrustRelationshipException`.
    InvalidSmsRoleTrustRelationshipException(
        ::cognito::types::error::InvalidSmsRoleTrustRelationshipException,
    ),
    ///The service answered with `LimitExceededException`.
    LimitExceededException(::cognito::types::error::LimitExceededException),
    ///The service answered with `NotAuthorizedException`.
    NotAuthorizedException(::cognito::types::error::NotAuthorizedException),
    ///The service answered with `OperationNotEnabledException`.
    OperationNotEnabledException(::cognito::types::error::OperationNotEnabledException),
    ///The service answered with `ResourceNotFoundException`.
    ResourceNotFoundException(::cognito::types::error::ResourceNotFoundException),
    ///The service answered with `TooManyRequestsException`.
    TooManyRequestsException(::cognito::types::error::TooManyRequestsException),
    ///The service answered with `UnexpectedLambdaException`.
    UnexpectedLambdaException(::cognito::types::error::UnexpectedLambdaException),
    ///The service answered with `UserLambdaValidationException`.
    UserLambdaValidationException(
        ::cognito::types::error::UserLambdaValidationException,
    ),
    ///The service answered with `UserNotFoundException`.
    UserNotFoundException(::cognito::types::error::UserNotFoundException),
    /// Any other failure; [`meta`](Self::meta) has its code and message.
    Unhandled(::cognito::__private::Unhandled),
}
///Builds and sends a request of the operation `AdminResetUserPassword`; made by `client.admin_reset_user_password()`.
///
///Its methods set the members of [`AdminResetUserPasswordInput`]; [`send`](Self::send) sends it. Awaiting the builder itself does the same, with the error of the whole service.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct AdminResetUserPasswordFluentBuilder {
    handle: ::cognito::__private::Handle,
    inner: AdminResetUserPasswordInputBuilder,
}
///The output of [`AdminResetUserPassword`]: nothing but the request id.
#[non_exhaustive]
pub struct AdminResetUserPasswordOutput {
    _request_id: ::core::option::Option<::std::string::String>,
}
///A builder for [`AdminResetUserPasswordOutput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct AdminResetUserPasswordOutputBuilder {}
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::cognito::__private as __c;
    impl AdminResetUserPasswordInput {
        ///Begins a [`AdminResetUserPasswordInput`] with nothing set.
        #[inline]
        pub fn builder() -> AdminResetUserPasswordInputBuilder {
            __c::default()
        }
        /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
        #[inline]
        pub fn user_pool_id(&self) -> __c::Option<&str> {
            __c::Some(&self.user_pool_id)
        }
        /// The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.
        #[inline]
        pub fn username(&self) -> __c::Option<&str> {
            __c::Some(&self.username)
        }
        /// Handed unchanged to the Lambda triggers of the pool.
        #[inline]
        pub fn client_metadata(&self) -> __c::Option<&HashMap<String, String>> {
            __c::Option::as_ref(&self.client_metadata)
        }
    }
    __c::standard! {
        AdminResetUserPasswordInput { [user_pool_id username client_metadata] }
    }
    #[automatically_derived]
    impl __c::Debug for AdminResetUserPasswordInput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "AdminResetUserPasswordInput user_pool_id username client_metadata",
                &[&self.user_pool_id, &__c::REDACTED, &self.client_metadata],
            )
        }
    }
    impl AdminResetUserPasswordInputBuilder {
        /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
        ///
        ///Required.
        #[inline]
        pub fn user_pool_id(mut self, input: impl __c::Into<String>) -> Self {
            self.user_pool_id = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`user_pool_id`](Self::user_pool_id), or clears it with `None`.
        #[inline]
        pub fn set_user_pool_id(mut self, input: __c::Option<String>) -> Self {
            self.user_pool_id = input;
            self
        }
        ///What [`user_pool_id`](Self::user_pool_id) was set to.
        #[inline]
        pub fn get_user_pool_id(&self) -> &__c::Option<String> {
            &self.user_pool_id
        }
        /// The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.
        ///
        ///Required.
        #[inline]
        pub fn username(mut self, input: impl __c::Into<String>) -> Self {
            self.username = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`username`](Self::username), or clears it with `None`.
        #[inline]
        pub fn set_username(mut self, input: __c::Option<String>) -> Self {
            self.username = input;
            self
        }
        ///What [`username`](Self::username) was set to.
        #[inline]
        pub fn get_username(&self) -> &__c::Option<String> {
            &self.username
        }
        /// Handed unchanged to the Lambda triggers of the pool.
        ///
        ///Inserts one entry; [`set_client_metadata`](Self::set_client_metadata) replaces the whole map.
        #[inline]
        pub fn client_metadata(
            mut self,
            k: impl __c::Into<String>,
            v: impl __c::Into<String>,
        ) -> Self {
            __c::Option::get_or_insert_with(&mut self.client_metadata, __c::default)
                .insert(__c::Into::into(k), __c::Into::into(v));
            self
        }
        ///Sets [`client_metadata`](Self::client_metadata), or clears it with `None`.
        #[inline]
        pub fn set_client_metadata(
            mut self,
            input: __c::Option<HashMap<String, String>>,
        ) -> Self {
            self.client_metadata = input;
            self
        }
        ///What [`client_metadata`](Self::client_metadata) was set to.
        #[inline]
        pub fn get_client_metadata(&self) -> &__c::Option<HashMap<String, String>> {
            &self.client_metadata
        }
        ///Makes the [`AdminResetUserPasswordInput`].
        ///
        /// Fails if a required member is missing; the error names all that are.
        #[inline]
        pub fn build(self) -> __c::Result<AdminResetUserPasswordInput, __c::BuildError> {
            match (self.user_pool_id, self.username) {
                (__c::Some(user_pool_id), __c::Some(username)) => {
                    __c::Ok(AdminResetUserPasswordInput {
                        user_pool_id,
                        username,
                        client_metadata: self.client_metadata,
                    })
                }
                (user_pool_id, username) => {
                    __c::Err(
                        __c::missing(
                            "AdminResetUserPasswordInput",
                            &[
                                "user_pool_id was not specified but it is required when building AdminResetUserPasswordInput",
                                "username was not specified but it is required when building AdminResetUserPasswordInput",
                            ],
                            &[user_pool_id.is_none(), username.is_none()],
                        ),
                    )
                }
            }
        }
        ///Sends the request with this client and waits for the output, like the builder of `client.admin_reset_user_password()`.
        #[inline]
        pub fn send_with(
            self,
            client: &impl __c::CognitoClient,
        ) -> impl __c::Future<
            Output = __c::Result<
                AdminResetUserPasswordOutput,
                __c::SdkError<AdminResetUserPasswordError>,
            >,
        > + __c::Send {
            __c::call_built::<
                AdminResetUserPasswordInput,
                _,
                _,
            >(__c::CognitoClient::handle(client), self, Self::build)
        }
    }
    __c::standard! {
        AdminResetUserPasswordInputBuilder { [user_pool_id username client_metadata] }
    }
    #[automatically_derived]
    impl __c::Debug for AdminResetUserPasswordInputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "AdminResetUserPasswordInputBuilder user_pool_id username client_metadata",
                &[&self.user_pool_id, &__c::REDACTED, &self.client_metadata],
            )
        }
    }
    #[automatically_derived]
    impl __c::Wire for AdminResetUserPasswordInput {
        type Reader = AdminResetUserPasswordInputBuilder;
        const SHAPE: &'static str = "AdminResetUserPasswordInput";
        #[inline]
        fn put_members<_M: __c::Members>(&self, members: &mut _M) {
            <String as __c::Wire>::put(members, "UserPoolId", &self.user_pool_id);
            <String as __c::Wire>::put(members, "Username", &self.username);
            <HashMap<
                String,
                String,
            > as __c::Wire>::put_some(members, "ClientMetadata", &self.client_metadata);
        }
        #[inline]
        fn holds_sensitive(_: u8) -> bool {
            true
        }
    }
    __c::serde! {
        AdminResetUserPasswordInput
    }
    #[automatically_derived]
    impl __c::ReadMembers for AdminResetUserPasswordInputBuilder {
        type Value = AdminResetUserPasswordInput;
        const NAMES: &'static [&'static str] = &[
            "UserPoolId",
            "Username",
            "ClientMetadata",
        ];
        #[inline]
        fn set<'de, _A: __c::MapAccess<'de>>(
            &mut self,
            index: usize,
            map: &mut _A,
        ) -> __c::Result<(), _A::Error> {
            match index {
                0 => <String as __c::Wire>::take(map, &mut self.user_pool_id),
                1 => <String as __c::Wire>::take(map, &mut self.username),
                2 => {
                    <HashMap<
                        String,
                        String,
                    > as __c::Wire>::take(map, &mut self.client_metadata)
                }
                _ => __c::Ok(()),
            }
        }
        #[inline]
        fn finish(mut self) -> __c::Result<AdminResetUserPasswordInput, &'static str> {
            let mut missing = __c::None;
            __c::demand(&self.user_pool_id, "UserPoolId", &mut missing);
            __c::demand(&self.username, "Username", &mut missing);
            __c::filled(missing, self.build())
        }
    }
    __c::described! {
        impl __c::describe::DescribedStructure for AdminResetUserPasswordInput { fn
        structure() -> __c::describe::Structure { __c::describe::Structure { name :
        "AdminResetUserPasswordInput", members : __c::vec![__c::describe::Member { wire :
        "UserPoolId", rust : "user_pool_id", ty : < String as __c::describe::Described >
        ::describe(), presence : __c::describe::Presence::Required, sensitive : false,
        deprecated : false, }, __c::describe::Member { wire : "Username", rust :
        "username", ty : < String as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Required, sensitive : true, deprecated : false, },
        __c::describe::Member { wire : "ClientMetadata", rust : "client_metadata", ty : <
        HashMap < String, String > as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : false, },],
        file : __c::file!(), debug : __c::describe::debug:: <
        AdminResetUserPasswordInput, AdminResetUserPasswordInputBuilder > } } }
    }
    #[automatically_derived]
    impl __c::Operation for AdminResetUserPasswordInput {
        type Output = AdminResetUserPasswordOutput;
        type Error = AdminResetUserPasswordError;
        type FluentBuilder = AdminResetUserPasswordFluentBuilder;
        const META: &'static __c::OperationMeta = &__c::OperationMeta {
            name: "AdminResetUserPassword",
            target: "AWSCognitoIdentityProviderService.AdminResetUserPassword",
            signed: true,
            quota: __c::Some(__c::QuotaCategory::UserAccountRecovery),
        };
        #[inline]
        fn fluent_builder(handle: __c::Handle) -> AdminResetUserPasswordFluentBuilder {
            AdminResetUserPasswordFluentBuilder {
                handle,
                inner: __c::default(),
            }
        }
    }
    impl AdminResetUserPasswordError {
        ///Whether this is [`InternalErrorException`](Self::InternalErrorException).
        #[inline]
        pub fn is_internal_error_exception(&self) -> bool {
            if let Self::InternalErrorException(_) = self { true } else { false }
        }
        ///Whether this is [`InvalidEmailRoleAccessPolicyException`](Self::InvalidEmailRoleAccessPolicyException).
        #[inline]
        pub fn is_invalid_email_role_access_policy_exception(&self) -> bool {
            if let Self::InvalidEmailRoleAccessPolicyException(_) = self {
                true
            } else {
                false
            }
        }
        ///Whether this is [`InvalidLambdaResponseException`](Self::InvalidLambdaResponseException).
        #[inline]
        pub fn is_invalid_lambda_response_exception(&self) -> bool {
            if let Self::InvalidLambdaResponseException(_) = self { true } else { false }
        }
        ///Whether this is [`InvalidParameterException`](Self::InvalidParameterException).
        #[inline]
        pub fn is_invalid_parameter_exception(&self) -> bool {
            if let Self::InvalidParameterException(_) = self { true } else { false }
        }
        ///Whether this is [`InvalidSmsRoleAccessPolicyException`](Self::InvalidSmsRoleAccessPolicyException).
        #[inline]
        pub fn is_invalid_sms_role_access_policy_exception(&self) -> bool {
            if let Self::InvalidSmsRoleAccessPolicyException(_) = self {
                true
            } else {
                false
            }
        }
        ///Whether this is [`InvalidSmsRoleTrustRelationshipException`](Self::InvalidSmsRoleTrustRelationshipException).
        #[inline]
        pub fn is_invalid_sms_role_trust_relationship_exception(&self) -> bool {
            if let Self::InvalidSmsRoleTrustRelationshipException(_) = self {
                true
            } else {
                false
            }
        }
        ///Whether this is [`LimitExceededException`](Self::LimitExceededException).
        #[inline]
        pub fn is_limit_exceeded_exception(&self) -> bool {
            if let Self::LimitExceededException(_) = self { true } else { false }
        }
        ///Whether this is [`NotAuthorizedException`](Self::NotAuthorizedException).
        #[inline]
        pub fn is_not_authorized_exception(&self) -> bool {
            if let Self::NotAuthorizedException(_) = self { true } else { false }
        }
        ///Whether this is [`OperationNotEnabledException`](Self::OperationNotEnabledException).
        #[inline]
        pub fn is_operation_not_enabled_exception(&self) -> bool {
            if let Self::OperationNotEnabledException(_) = self { true } else { false }
        }
        ///Whether this is [`ResourceNotFoundException`](Self::ResourceNotFoundException).
        #[inline]
        pub fn is_resource_not_found_exception(&self) -> bool {
            if let Self::ResourceNotFoundException(_) = self { true } else { false }
        }
        ///Whether this is [`TooManyRequestsException`](Self::TooManyRequestsException).
        #[inline]
        pub fn is_too_many_requests_exception(&self) -> bool {
            if let Self::TooManyRequestsException(_) = self { true } else { false }
        }
        ///Whether this is [`UnexpectedLambdaException`](Self::UnexpectedLambdaException).
        #[inline]
        pub fn is_unexpected_lambda_exception(&self) -> bool {
            if let Self::UnexpectedLambdaException(_) = self { true } else { false }
        }
        ///Whether this is [`UserLambdaValidationException`](Self::UserLambdaValidationException).
        #[inline]
        pub fn is_user_lambda_validation_exception(&self) -> bool {
            if let Self::UserLambdaValidationException(_) = self { true } else { false }
        }
        ///Whether this is [`UserNotFoundException`](Self::UserNotFoundException).
        #[inline]
        pub fn is_user_not_found_exception(&self) -> bool {
            if let Self::UserNotFoundException(_) = self { true } else { false }
        }
    }
    __c::error_enum! {
        pub AdminResetUserPasswordError
    }
    #[automatically_derived]
    impl __c::OperationError for AdminResetUserPasswordError {
        #[inline]
        fn from_response(meta: __c::Meta, body: &[u8]) -> Self {
            match __c::position(
                &meta,
                &[
                    <::cognito::types::error::InternalErrorException as __c::Exception>::CODE,
                    <::cognito::types::error::InvalidEmailRoleAccessPolicyException as __c::Exception>::CODE,
                    <::cognito::types::error::InvalidLambdaResponseException as __c::Exception>::CODE,
                    <::cognito::types::error::InvalidParameterException as __c::Exception>::CODE,
                    <::cognito::types::error::InvalidSmsRoleAccessPolicyException as __c::Exception>::CODE,
                    <::cognito::types::error::InvalidSmsRoleTrustRelationshipException as __c::Exception>::CODE,
                    <::cognito::types::error::LimitExceededException as __c::Exception>::CODE,
                    <::cognito::types::error::NotAuthorizedException as __c::Exception>::CODE,
                    <::cognito::types::error::OperationNotEnabledException as __c::Exception>::CODE,
                    <::cognito::types::error::ResourceNotFoundException as __c::Exception>::CODE,
                    <::cognito::types::error::TooManyRequestsException as __c::Exception>::CODE,
                    <::cognito::types::error::UnexpectedLambdaException as __c::Exception>::CODE,
                    <::cognito::types::error::UserLambdaValidationException as __c::Exception>::CODE,
                    <::cognito::types::error::UserNotFoundException as __c::Exception>::CODE,
                ],
            ) {
                0 => Self::InternalErrorException(__c::exception(meta, body)),
                1 => {
                    Self::InvalidEmailRoleAccessPolicyException(
                        __c::exception(meta, body),
                    )
                }
                2 => Self::InvalidLambdaResponseException(__c::exception(meta, body)),
                3 => Self::InvalidParameterException(__c::exception(meta, body)),
                4 => {
                    Self::InvalidSmsRoleAccessPolicyException(__c::exception(meta, body))
                }
                5 => {
                    Self::InvalidSmsRoleTrustRelationshipException(
                        __c::exception(meta, body),
                    )
                }
                6 => Self::LimitExceededException(__c::exception(meta, body)),
                7 => Self::NotAuthorizedException(__c::exception(meta, body)),
                8 => Self::OperationNotEnabledException(__c::exception(meta, body)),
                9 => Self::ResourceNotFoundException(__c::exception(meta, body)),
                10 => Self::TooManyRequestsException(__c::exception(meta, body)),
                11 => Self::UnexpectedLambdaException(__c::exception(meta, body)),
                12 => Self::UserLambdaValidationException(__c::exception(meta, body)),
                13 => Self::UserNotFoundException(__c::exception(meta, body)),
                _ => Self::Unhandled(__c::Unhandled::from_meta(meta)),
            }
        }
        #[inline]
        fn parts(&self) -> __c::Parts<'_> {
            match self {
                Self::InternalErrorException(inner) => {
                    __c::parts("InternalErrorException", inner)
                }
                Self::InvalidEmailRoleAccessPolicyException(inner) => {
                    __c::parts("InvalidEmailRoleAccessPolicyException", inner)
                }
                Self::InvalidLambdaResponseException(inner) => {
                    __c::parts("InvalidLambdaResponseException", inner)
                }
                Self::InvalidParameterException(inner) => {
                    __c::parts("InvalidParameterException", inner)
                }
                Self::InvalidSmsRoleAccessPolicyException(inner) => {
                    __c::parts("InvalidSmsRoleAccessPolicyException", inner)
                }
                Self::InvalidSmsRoleTrustRelationshipException(inner) => {
                    __c::parts("InvalidSmsRoleTrustRelationshipException", inner)
                }
                Self::LimitExceededException(inner) => {
                    __c::parts("LimitExceededException", inner)
                }
                Self::NotAuthorizedException(inner) => {
                    __c::parts("NotAuthorizedException", inner)
                }
                Self::OperationNotEnabledException(inner) => {
                    __c::parts("OperationNotEnabledException", inner)
                }
                Self::ResourceNotFoundException(inner) => {
                    __c::parts("ResourceNotFoundException", inner)
                }
                Self::TooManyRequestsException(inner) => {
                    __c::parts("TooManyRequestsException", inner)
                }
                Self::UnexpectedLambdaException(inner) => {
                    __c::parts("UnexpectedLambdaException", inner)
                }
                Self::UserLambdaValidationException(inner) => {
                    __c::parts("UserLambdaValidationException", inner)
                }
                Self::UserNotFoundException(inner) => {
                    __c::parts("UserNotFoundException", inner)
                }
                Self::Unhandled(inner) => ("Unhandled", inner, inner.meta().error()),
            }
        }
        #[inline]
        fn into_exception(self) -> __c::AnyException {
            match self {
                Self::InternalErrorException(inner) => __c::AnyException::new(inner),
                Self::InvalidEmailRoleAccessPolicyException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::InvalidLambdaResponseException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::InvalidParameterException(inner) => __c::AnyException::new(inner),
                Self::InvalidSmsRoleAccessPolicyException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::InvalidSmsRoleTrustRelationshipException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::LimitExceededException(inner) => __c::AnyException::new(inner),
                Self::NotAuthorizedException(inner) => __c::AnyException::new(inner),
                Self::OperationNotEnabledException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::ResourceNotFoundException(inner) => __c::AnyException::new(inner),
                Self::TooManyRequestsException(inner) => __c::AnyException::new(inner),
                Self::UnexpectedLambdaException(inner) => __c::AnyException::new(inner),
                Self::UserLambdaValidationException(inner) => {
                    __c::AnyException::new(inner)
                }
                Self::UserNotFoundException(inner) => __c::AnyException::new(inner),
                Self::Unhandled(inner) => __c::AnyException::unhandled(inner),
            }
        }
    }
    #[automatically_derived]
    impl __c::DeclaredError for AdminResetUserPasswordError {}
    impl AdminResetUserPasswordFluentBuilder {
        /// The members that are set so far.
        #[inline]
        pub fn as_input(&self) -> &AdminResetUserPasswordInputBuilder {
            &self.inner
        }
        ///Sends the request and waits for [`AdminResetUserPasswordOutput`].
        #[inline]
        pub fn send(
            self,
        ) -> impl __c::Future<
            Output = __c::Result<
                AdminResetUserPasswordOutput,
                __c::SdkError<AdminResetUserPasswordError>,
            >,
        > + __c::Send {
            __c::call_built(
                &self.handle,
                self.inner,
                AdminResetUserPasswordInputBuilder::build,
            )
        }
        /// Changes this call alone: its request, or the client's configuration.
        #[inline]
        pub fn customize(self) -> __c::Customizable<AdminResetUserPasswordInput, Self> {
            __c::customize(self.handle, self.inner.build())
        }
        /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
        ///
        ///Required.
        #[inline]
        pub fn user_pool_id(mut self, input: impl __c::Into<String>) -> Self {
            self.inner = self.inner.user_pool_id(input);
            self
        }
        ///Sets [`user_pool_id`](Self::user_pool_id), or clears it with `None`.
        #[inline]
        pub fn set_user_pool_id(mut self, input: __c::Option<String>) -> Self {
            self.inner = self.inner.set_user_pool_id(input);
            self
        }
        ///What [`user_pool_id`](Self::user_pool_id) was set to.
        #[inline]
        pub fn get_user_pool_id(&self) -> &__c::Option<String> {
            self.inner.get_user_pool_id()
        }
        /// The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.
        ///
        ///Required.
        #[inline]
        pub fn username(mut self, input: impl __c::Into<String>) -> Self {
            self.inner = self.inner.username(input);
            self
        }
        ///Sets [`username`](Self::username), or clears it with `None`.
        #[inline]
        pub fn set_username(mut self, input: __c::Option<String>) -> Self {
            self.inner = self.inner.set_username(input);
            self
        }
        ///What [`username`](Self::username) was set to.
        #[inline]
        pub fn get_username(&self) -> &__c::Option<String> {
            self.inner.get_username()
        }
        /// Handed unchanged to the Lambda triggers of the pool.
        ///
        ///Inserts one entry; [`set_client_metadata`](Self::set_client_metadata) replaces the whole map.
        #[inline]
        pub fn client_metadata(
            mut self,
            k: impl __c::Into<String>,
            v: impl __c::Into<String>,
        ) -> Self {
            self.inner = self.inner.client_metadata(k, v);
            self
        }
        ///Sets [`client_metadata`](Self::client_metadata), or clears it with `None`.
        #[inline]
        pub fn set_client_metadata(
            mut self,
            input: __c::Option<HashMap<String, String>>,
        ) -> Self {
            self.inner = self.inner.set_client_metadata(input);
            self
        }
        ///What [`client_metadata`](Self::client_metadata) was set to.
        #[inline]
        pub fn get_client_metadata(&self) -> &__c::Option<HashMap<String, String>> {
            self.inner.get_client_metadata()
        }
    }
    impl __c::FluentBuilder for AdminResetUserPasswordFluentBuilder {
        type Operation = AdminResetUserPasswordInput;
    }
    impl __c::IntoFuture for AdminResetUserPasswordFluentBuilder {
        type Output = __c::Result<AdminResetUserPasswordOutput, ::cognito::Error>;
        type IntoFuture = __c::Sending<AdminResetUserPasswordInput, ::cognito::Error>;
        #[inline]
        fn into_future(self) -> Self::IntoFuture {
            __c::call_built(
                &self.handle,
                self.inner,
                AdminResetUserPasswordInputBuilder::build,
            )
        }
    }
    impl crate::Client {
        /// Resets a user's password and sends them a code to choose a new one.
        ///
        /// Sign-in is refused until `ConfirmForgotPassword` sets one. Needs a verified email or phone.
        /// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html)
        ///
        ///- Set on the builder, [`AdminResetUserPasswordFluentBuilder`]:
        ///  - [`user_pool_id(impl Into<String>)`](AdminResetUserPasswordFluentBuilder::user_pool_id) / [`set_user_pool_id(Option<String>)`](AdminResetUserPasswordFluentBuilder::set_user_pool_id):<br>required: **true**<br>The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.<br>
        ///  - [`username(impl Into<String>)`](AdminResetUserPasswordFluentBuilder::username) / [`set_username(Option<String>)`](AdminResetUserPasswordFluentBuilder::set_username):<br>required: **true**<br>The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.<br>
        ///  - [`client_metadata(impl Into<String>, impl Into<String>)`](AdminResetUserPasswordFluentBuilder::client_metadata) / [`set_client_metadata(Option<HashMap<String, String>>)`](AdminResetUserPasswordFluentBuilder::set_client_metadata):<br>required: **false**<br>Handed unchanged to the Lambda triggers of the pool.<br>
        ///- On success, responds with [`AdminResetUserPasswordOutput`], which has no members.
        ///- On failure, responds with [`SdkError<AdminResetUserPasswordError>`](AdminResetUserPasswordError).
        #[inline]
        pub fn admin_reset_user_password(&self) -> AdminResetUserPasswordFluentBuilder {
            <AdminResetUserPasswordInput as __c::Operation>::fluent_builder(
                __c::Clone::clone(__c::CognitoClient::handle(self)),
            )
        }
    }
    __c::described! {
        impl __c::describe::DescribedOperation for AdminResetUserPasswordInput { fn
        operation() -> __c::describe::Operation { __c::describe::Operation { name :
        "AdminResetUserPassword", method : "admin_reset_user_password", signed : true,
        quota : < Self as __c::Operation > ::META.quota, input : < Self as
        __c::describe::DescribedStructure > ::structure(), output : <
        AdminResetUserPasswordOutput as __c::describe::DescribedStructure >
        ::structure(), errors : __c::vec![<
        ::cognito::types::error::InternalErrorException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::InvalidEmailRoleAccessPolicyException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::InvalidLambdaResponseException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::InvalidParameterException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::InvalidSmsRoleAccessPolicyException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::InvalidSmsRoleTrustRelationshipException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::LimitExceededException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::NotAuthorizedException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::OperationNotEnabledException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::ResourceNotFoundException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::TooManyRequestsException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::UnexpectedLambdaException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::UserLambdaValidationException as
        __c::describe::DescribedException > ::exception(), <
        ::cognito::types::error::UserNotFoundException as
        __c::describe::DescribedException > ::exception(),], pagination : __c::None,
        fluent : | handle, text | { let fluent = AdminResetUserPasswordFluentBuilder {
        handle, inner : __c::describe::builder(text) ? };
        __c::Ok(::std::format!("{fluent:?} {fluent:#?}")) }, send : | handle, text | {
        __c::describe::send(__c::describe::builder(text).map(| inner |
        AdminResetUserPasswordFluentBuilder { handle, inner } .send())) }, } } }
    }
    impl AdminResetUserPasswordOutput {
        ///Begins a [`AdminResetUserPasswordOutput`] with nothing set.
        #[inline]
        pub fn builder() -> AdminResetUserPasswordOutputBuilder {
            __c::default()
        }
    }
    __c::standard! {
        AdminResetUserPasswordOutput { [_request_id] }
    }
    #[automatically_derived]
    impl __c::Debug for AdminResetUserPasswordOutput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "AdminResetUserPasswordOutput _request_id",
                &[&self._request_id],
            )
        }
    }
    impl AdminResetUserPasswordOutputBuilder {
        ///Makes the [`AdminResetUserPasswordOutput`].
        #[inline]
        pub fn build(self) -> AdminResetUserPasswordOutput {
            AdminResetUserPasswordOutput {
                _request_id: __c::None,
            }
        }
    }
    __c::standard! {
        AdminResetUserPasswordOutputBuilder {}
    }
    #[automatically_derived]
    impl __c::Debug for AdminResetUserPasswordOutputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(f, "AdminResetUserPasswordOutputBuilder", &[])
        }
    }
    #[automatically_derived]
    impl __c::Wire for AdminResetUserPasswordOutput {
        type Reader = AdminResetUserPasswordOutputBuilder;
        const SHAPE: &'static str = "AdminResetUserPasswordOutput";
    }
    __c::serde! {
        AdminResetUserPasswordOutput
    }
    #[automatically_derived]
    impl __c::ReadMembers for AdminResetUserPasswordOutputBuilder {
        type Value = AdminResetUserPasswordOutput;
        #[inline]
        fn finish(self) -> __c::Result<AdminResetUserPasswordOutput, &'static str> {
            __c::Ok(self.build())
        }
    }
    __c::described! {
        impl __c::describe::DescribedStructure for AdminResetUserPasswordOutput { fn
        structure() -> __c::describe::Structure { __c::describe::Structure { name :
        "AdminResetUserPasswordOutput", members : __c::vec![], file : __c::file!(), debug
        : __c::describe::debug:: < AdminResetUserPasswordOutput,
        AdminResetUserPasswordOutputBuilder > } } }
    }
    __c::output! {
        AdminResetUserPasswordOutput
    }
};
