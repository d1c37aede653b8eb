//! The operations, one module each: input, output, error, builders, and a paginator where results come in pages.
//!
//! Adding one takes its file in `src/operation/` and two lines here, in alphabetical order.

pub use aws_types::request_id::RequestId;

#[path = "operation"]
mod declared {
    pub(super) mod add_custom_attributes;
    pub(super) mod add_user_pool_client_secret;
    pub(super) mod admin_add_user_to_group;
    pub(super) mod admin_confirm_sign_up;
    pub(super) mod admin_create_user;
    pub(super) mod admin_delete_software_token;
    pub(super) mod admin_delete_user;
    pub(super) mod admin_delete_user_attributes;
    pub(super) mod admin_disable_provider_for_user;
    pub(super) mod admin_disable_user;
    pub(super) mod admin_enable_user;
    pub(super) mod admin_forget_device;
    pub(super) mod admin_get_device;
    pub(super) mod admin_get_user;
    pub(super) mod admin_get_user_auth_factors;
    pub(super) mod admin_initiate_auth;
    pub(super) mod admin_link_provider_for_user;
    pub(super) mod admin_list_devices;
    pub(super) mod admin_list_groups_for_user;
    pub(super) mod admin_list_user_auth_events;
    pub(super) mod admin_list_user_sessions;
    pub(super) mod admin_remove_user_from_group;
    pub(super) mod admin_reset_user_password;
    pub(super) mod admin_respond_to_auth_challenge;
    pub(super) mod admin_revoke_user_session;
    pub(super) mod admin_set_user_mfa_preference;
    pub(super) mod admin_set_user_password;
    pub(super) mod admin_set_user_settings;
    pub(super) mod admin_update_auth_event_feedback;
    pub(super) mod admin_update_device_status;
    pub(super) mod admin_update_user_attributes;
    pub(super) mod admin_user_global_sign_out;
    pub(super) mod associate_software_token;
    pub(super) mod change_password;
    pub(super) mod complete_web_authn_registration;
    pub(super) mod confirm_device;
    pub(super) mod confirm_forgot_password;
    pub(super) mod confirm_sign_up;
    pub(super) mod create_group;
    pub(super) mod create_identity_provider;
    pub(super) mod create_managed_login_branding;
    pub(super) mod create_resource_server;
    pub(super) mod create_terms;
    pub(super) mod create_user_import_job;
    pub(super) mod create_user_pool;
    pub(super) mod create_user_pool_client;
    pub(super) mod create_user_pool_domain;
    pub(super) mod create_user_pool_replica;
    pub(super) mod delete_group;
    pub(super) mod delete_identity_provider;
    pub(super) mod delete_managed_login_branding;
    pub(super) mod delete_resource_server;
    pub(super) mod delete_terms;
    pub(super) mod delete_user;
    pub(super) mod delete_user_attributes;
    pub(super) mod delete_user_pool;
    pub(super) mod delete_user_pool_client;
    pub(super) mod delete_user_pool_client_secret;
    pub(super) mod delete_user_pool_domain;
    pub(super) mod delete_user_pool_replica;
    pub(super) mod delete_web_authn_credential;
    pub(super) mod describe_identity_provider;
    pub(super) mod describe_managed_login_branding;
    pub(super) mod describe_managed_login_branding_by_client;
    pub(super) mod describe_resource_server;
    pub(super) mod describe_risk_configuration;
    pub(super) mod describe_terms;
    pub(super) mod describe_terms_by_client;
    pub(super) mod describe_user_import_job;
    pub(super) mod describe_user_pool;
    pub(super) mod describe_user_pool_client;
    pub(super) mod describe_user_pool_domain;
    pub(super) mod forget_device;
    pub(super) mod forgot_password;
    pub(super) mod get_client_token;
    pub(super) mod get_csv_header;
    pub(super) mod get_derived_token;
    pub(super) mod get_device;
    pub(super) mod get_group;
    pub(super) mod get_identity_provider_by_identifier;
    pub(super) mod get_log_delivery_configuration;
    pub(super) mod get_provisioned_limit;
    pub(super) mod get_signing_certificate;
    pub(super) mod get_tokens_from_refresh_token;
    pub(super) mod get_ui_customization;
    pub(super) mod get_user;
    pub(super) mod get_user_attribute_verification_code;
    pub(super) mod get_user_auth_factors;
    pub(super) mod get_user_pool_client_session_configuration;
    pub(super) mod get_user_pool_mfa_config;
    pub(super) mod get_user_pool_session_configuration;
    pub(super) mod global_sign_out;
    pub(super) mod initiate_auth;
    pub(super) mod list_devices;
    pub(super) mod list_groups;
    pub(super) mod list_identity_providers;
    pub(super) mod list_resource_servers;
    pub(super) mod list_tags_for_resource;
    pub(super) mod list_terms;
    pub(super) mod list_user_import_jobs;
    pub(super) mod list_user_pool_client_secrets;
    pub(super) mod list_user_pool_clients;
    pub(super) mod list_user_pool_replicas;
    pub(super) mod list_user_pools;
    pub(super) mod list_user_sessions;
    pub(super) mod list_users;
    pub(super) mod list_users_in_group;
    pub(super) mod list_web_authn_credentials;
    pub(super) mod resend_confirmation_code;
    pub(super) mod respond_to_auth_challenge;
    pub(super) mod revoke_token;
    pub(super) mod revoke_user_session;
    pub(super) mod set_log_delivery_configuration;
    pub(super) mod set_risk_configuration;
    pub(super) mod set_ui_customization;
    pub(super) mod set_user_mfa_preference;
    pub(super) mod set_user_pool_client_session_configuration;
    pub(super) mod set_user_pool_mfa_config;
    pub(super) mod set_user_pool_session_configuration;
    pub(super) mod set_user_settings;
    pub(super) mod sign_up;
    pub(super) mod start_user_import_job;
    pub(super) mod start_web_authn_registration;
    pub(super) mod stop_user_import_job;
    pub(super) mod tag_resource;
    pub(super) mod untag_resource;
    pub(super) mod update_auth_event_feedback;
    pub(super) mod update_device_status;
    pub(super) mod update_group;
    pub(super) mod update_identity_provider;
    pub(super) mod update_managed_login_branding;
    pub(super) mod update_provisioned_limit;
    pub(super) mod update_resource_server;
    pub(super) mod update_terms;
    pub(super) mod update_user_attributes;
    pub(super) mod update_user_pool;
    pub(super) mod update_user_pool_client;
    pub(super) mod update_user_pool_domain;
    pub(super) mod update_user_pool_replica;
    pub(super) mod verify_software_token;
    pub(super) mod verify_user_attribute;
}

cognito_macros::operation_modules! {
    AddCustomAttributes,
    AddUserPoolClientSecret,
    AdminAddUserToGroup,
    AdminConfirmSignUp,
    AdminCreateUser,
    AdminDeleteSoftwareToken,
    AdminDeleteUser,
    AdminDeleteUserAttributes,
    AdminDisableProviderForUser,
    AdminDisableUser,
    AdminEnableUser,
    AdminForgetDevice,
    AdminGetDevice,
    AdminGetUser,
    AdminGetUserAuthFactors,
    AdminInitiateAuth,
    AdminLinkProviderForUser,
    AdminListDevices paginated,
    AdminListGroupsForUser paginated,
    AdminListUserAuthEvents paginated,
    AdminListUserSessions paginated,
    AdminRemoveUserFromGroup,
    AdminResetUserPassword,
    AdminRespondToAuthChallenge,
    AdminRevokeUserSession,
    AdminSetUserMFAPreference(AdminSetUserMfaPreference),
    AdminSetUserPassword,
    AdminSetUserSettings,
    AdminUpdateAuthEventFeedback,
    AdminUpdateDeviceStatus,
    AdminUpdateUserAttributes,
    AdminUserGlobalSignOut,
    AssociateSoftwareToken,
    ChangePassword,
    CompleteWebAuthnRegistration,
    ConfirmDevice,
    ConfirmForgotPassword,
    ConfirmSignUp,
    CreateGroup,
    CreateIdentityProvider,
    CreateManagedLoginBranding,
    CreateResourceServer,
    CreateTerms,
    CreateUserImportJob,
    CreateUserPool,
    CreateUserPoolClient,
    CreateUserPoolDomain,
    CreateUserPoolReplica,
    DeleteGroup,
    DeleteIdentityProvider,
    DeleteManagedLoginBranding,
    DeleteResourceServer,
    DeleteTerms,
    DeleteUser,
    DeleteUserAttributes,
    DeleteUserPool,
    DeleteUserPoolClient,
    DeleteUserPoolClientSecret,
    DeleteUserPoolDomain,
    DeleteUserPoolReplica,
    DeleteWebAuthnCredential,
    DescribeIdentityProvider,
    DescribeManagedLoginBranding,
    DescribeManagedLoginBrandingByClient,
    DescribeResourceServer,
    DescribeRiskConfiguration,
    DescribeTerms,
    DescribeTermsByClient,
    DescribeUserImportJob,
    DescribeUserPool,
    DescribeUserPoolClient,
    DescribeUserPoolDomain,
    ForgetDevice,
    ForgotPassword,
    GetCSVHeader(GetCsvHeader),
    GetClientToken,
    GetDerivedToken,
    GetDevice,
    GetGroup,
    GetIdentityProviderByIdentifier,
    GetLogDeliveryConfiguration,
    GetProvisionedLimit,
    GetSigningCertificate,
    GetTokensFromRefreshToken,
    GetUICustomization(GetUiCustomization),
    GetUser,
    GetUserAttributeVerificationCode,
    GetUserAuthFactors,
    GetUserPoolClientSessionConfiguration,
    GetUserPoolMfaConfig,
    GetUserPoolSessionConfiguration,
    GlobalSignOut,
    InitiateAuth,
    ListDevices paginated,
    ListGroups paginated,
    ListIdentityProviders paginated,
    ListResourceServers paginated,
    ListTagsForResource,
    ListTerms paginated,
    ListUserImportJobs paginated,
    ListUserPoolClientSecrets paginated,
    ListUserPoolClients paginated,
    ListUserPoolReplicas paginated,
    ListUserPools paginated,
    ListUserSessions paginated,
    ListUsers paginated,
    ListUsersInGroup paginated,
    ListWebAuthnCredentials paginated,
    ResendConfirmationCode,
    RespondToAuthChallenge,
    RevokeToken,
    RevokeUserSession,
    SetLogDeliveryConfiguration,
    SetRiskConfiguration,
    SetUICustomization(SetUiCustomization),
    SetUserMFAPreference(SetUserMfaPreference),
    SetUserPoolClientSessionConfiguration,
    SetUserPoolMfaConfig,
    SetUserPoolSessionConfiguration,
    SetUserSettings,
    SignUp,
    StartUserImportJob,
    StartWebAuthnRegistration,
    StopUserImportJob,
    TagResource,
    UntagResource,
    UpdateAuthEventFeedback,
    UpdateDeviceStatus,
    UpdateGroup,
    UpdateIdentityProvider,
    UpdateManagedLoginBranding,
    UpdateProvisionedLimit,
    UpdateResourceServer,
    UpdateTerms,
    UpdateUserAttributes,
    UpdateUserPool,
    UpdateUserPoolClient,
    UpdateUserPoolDomain,
    UpdateUserPoolReplica,
    VerifySoftwareToken,
    VerifyUserAttribute,
}
