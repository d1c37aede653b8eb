//! Every exception that the service can answer with.

use crate::cognito_error;

/// The caller's IAM permissions do not cover the operation.
#[cognito_error]
pub struct AccessDeniedException {}

/// The email address or phone number is already the sign-in alias of another user.
///
/// `ConfirmSignUp` with `force_alias_creation` moves the alias to the new user.
#[cognito_error]
pub struct AliasExistsException {}

/// The code could not be sent, by email or by text message.
///
/// What led to it may have been saved all the same: after a failed delivery in `SignUp` the user
/// exists, and `ResendConfirmationCode` tries again.
#[cognito_error]
pub struct CodeDeliveryFailureException {}

/// The code is wrong.
///
/// Ask the user again; too many attempts end in `TooManyFailedAttemptsException` or
/// `LimitExceededException`.
#[cognito_error]
pub struct CodeMismatchException {}

/// Another request changed the same resource at the same time.
///
/// Read the current state and repeat the change.
#[cognito_error]
pub struct ConcurrentModificationException {}

/// The device was confirmed before.
#[cognito_error]
pub struct DeviceKeyExistsException {}

/// The pool already has an identity provider of this name.
#[cognito_error]
pub struct DuplicateProviderException {}

/// The code did not match when the authenticator app was to be registered.
///
/// Often the device's clock is wrong; ask for the next code.
#[cognito_error(rename = "EnableSoftwareTokenMFAException")]
pub struct EnableSoftwareTokenMfaException {}

/// The code is too old, or was used before.
///
/// Request a new one.
#[cognito_error]
pub struct ExpiredCodeException {}

/// The pool's feature plan does not include what the request asks for.
///
/// Change `user_pool_tier`, or leave the feature out.
#[cognito_error]
pub struct FeatureUnavailableInTierException {}

/// AWS WAF refused the request by a rule of the pool's web ACL.
///
/// Repeating the same request does not help.
#[cognito_error]
pub struct ForbiddenException {}

/// The pool already has a group of this name.
#[cognito_error]
pub struct GroupExistsException {}

/// The service failed.
///
/// Worth a retry.
#[cognito_error]
pub struct InternalErrorException {}

/// The service failed, in the operations on client secrets.
///
/// Worth a retry.
#[cognito_error]
pub struct InternalServerException {}

/// Cognito may not use the email identity that the pool is configured with.
///
/// Check `source_arn` and the identity's policy in Amazon SES.
#[cognito_error]
pub struct InvalidEmailRoleAccessPolicyException {}

/// A Lambda trigger returned something that the service cannot read.
///
/// The trigger must return the event that it got, with the response part filled in.
#[cognito_error]
pub struct InvalidLambdaResponseException {}

/// The combination of OAuth 2.0 grants is not allowed.
///
/// `client_credentials` cannot be combined with others, and needs a client secret.
#[cognito_error]
pub struct InvalidOAuthFlowException {}

/// A member is missing, malformed, or does not fit the pool's configuration.
///
/// The message says which; repeating the same request does not help.
#[cognito_error]
pub struct InvalidParameterException {
    /// A short code for the cause, where the service has one; the message is always there.
    #[cognito(rename = "reasonCode")]
    pub reason_code: Option<String>,
}

/// The password does not meet the pool's password policy.
///
/// The message says which rule it breaks, so it can be shown to the user.
#[cognito_error]
pub struct InvalidPasswordException {}

/// The pool's role for text messages lacks the permission to send them.
#[cognito_error]
pub struct InvalidSmsRoleAccessPolicyException {}

/// Cognito cannot assume the pool's role for text messages.
///
/// The role must trust `cognito-idp.amazonaws.com`, with the external id that the pool is
/// configured with.
#[cognito_error]
pub struct InvalidSmsRoleTrustRelationshipException {}

/// The pool's settings do not permit the operation.
///
/// For example operations on devices in a pool that does not remember them.
#[cognito_error]
pub struct InvalidUserPoolConfigurationException {}

/// A limit is used up: attempts of a user, or resources of the account.
///
/// Not a request rate: a quick retry fails again. Let the user wait, or raise the quota.
#[cognito_error]
pub struct LimitExceededException {}

/// The app client already has a branding style.
///
/// Update that one, or delete it first.
#[cognito_error]
pub struct ManagedLoginBrandingExistsException {}

/// The user has no MFA method that can be used here.
///
/// For example a text message is due, but there is no phone number.
#[cognito_error(rename = "MFAMethodNotFoundException")]
pub struct MfaMethodNotFoundException {}

/// The credentials or tokens are not accepted.
///
/// The password or secret hash is wrong, the token is expired or revoked, the session is used up,
/// or the user is disabled; the message says which.
#[cognito_error]
pub struct NotAuthorizedException {}

/// The operation is not available in this Region or for this pool.
///
/// For example changes of users in a secondary replica.
#[cognito_error]
pub struct OperationNotEnabledException {}

/// The new password was used before, within the pool's `password_history_size`.
#[cognito_error]
pub struct PasswordHistoryPolicyViolationException {}

/// The user must set a new password first.
///
/// Send a code with `ForgotPassword` and finish with `ConfirmForgotPassword`.
#[cognito_error]
pub struct PasswordResetRequiredException {}

/// Something that the operation relies on is not in place.
///
/// For example an import job is started before its file was uploaded.
#[cognito_error]
pub struct PreconditionNotMetException {}

/// The refresh token was already replaced by rotation.
///
/// Someone else may hold a copy; let the user sign in again.
#[cognito_error]
pub struct RefreshTokenReuseException {}

/// The pool, app client, group, provider or other resource does not exist in this Region.
#[cognito_error]
pub struct ResourceNotFoundException {}

/// A scope of the app client is neither a standard one nor defined by a resource server.
#[cognito_error]
pub struct ScopeDoesNotExistException {}

/// The rate asked for is above the account's service quota.
///
/// Ask for a higher quota in Service Quotas first.
#[cognito_error]
pub struct ServiceQuotaExceededException {}

/// Authenticator apps are not turned on in the pool, or the user has not registered one.
#[cognito_error(rename = "SoftwareTokenMFANotFoundException")]
pub struct SoftwareTokenMfaNotFoundException {}

/// The app client already has a terms document of this name.
#[cognito_error]
pub struct TermsExistsException {}

/// The pool cannot change to this feature plan.
///
/// Features that the smaller plan lacks may still be in use.
#[cognito_error]
pub struct TierChangeNotAllowedException {}

/// The user entered a wrong code too often.
///
/// The code is void; request a new one after a pause.
#[cognito_error]
pub struct TooManyFailedAttemptsException {}

/// The account's request rate for this category of operations is used up.
///
/// Retried with backoff by the client; slow down if it persists.
#[cognito_error]
pub struct TooManyRequestsException {}

/// The token or the client is not accepted by `RevokeToken`.
#[cognito_error]
pub struct UnauthorizedException {}

/// A Lambda trigger could not be run.
///
/// It crashed, took longer than 5 seconds, or does not permit the service to invoke it.
#[cognito_error]
pub struct UnexpectedLambdaException {}

/// The identity provider is of a type that the operation cannot handle.
#[cognito_error]
pub struct UnsupportedIdentityProviderException {}

/// The app client is not set up for the operation.
///
/// For example `RevokeToken` for a client without token revocation.
#[cognito_error]
pub struct UnsupportedOperationException {}

/// The token is of a kind that the operation does not take.
///
/// `RevokeToken` takes refresh tokens only.
#[cognito_error]
pub struct UnsupportedTokenTypeException {}

/// The user's status does not permit the operation.
///
/// For example an invitation is resent to a user who has already signed in.
#[cognito_error]
pub struct UnsupportedUserStateException {}

/// The pool cannot be changed while users are being imported.
///
/// Wait for the job, or stop it.
#[cognito_error]
pub struct UserImportInProgressException {}

/// A Lambda trigger refused the request.
///
/// The message contains the trigger's own text.
#[cognito_error]
pub struct UserLambdaValidationException {}

/// The user has signed up but not entered the confirmation code.
///
/// Send another with `ResendConfirmationCode`.
#[cognito_error]
pub struct UserNotConfirmedException {}

/// The user does not exist in the pool.
///
/// Public operations of clients with `prevent_user_existence_errors` answer differently, to give
/// nothing away.
#[cognito_error]
pub struct UserNotFoundException {}

/// The pool does not use threat protection.
#[cognito_error]
pub struct UserPoolAddOnNotEnabledException {}

/// The pool's tags could not be read or written.
///
/// Check the IAM permissions for tags.
#[cognito_error]
pub struct UserPoolTaggingException {}

/// The username is taken.
#[cognito_error]
pub struct UsernameExistsException {}

/// The registration of the passkey took too long.
///
/// Start over with `StartWebAuthnRegistration`.
#[cognito_error]
pub struct WebAuthnChallengeNotFoundException {}

/// The access token is of another app client than the one that started the registration of the
/// passkey.
#[cognito_error]
pub struct WebAuthnClientMismatchException {}

/// The pool has neither a relying party id nor a domain, so that passkeys cannot be bound to it.
#[cognito_error]
pub struct WebAuthnConfigurationMissingException {}

/// The passkey is of a kind that the pool does not accept.
#[cognito_error]
pub struct WebAuthnCredentialNotSupportedException {}

/// Passkeys are not among the sign-in factors of the pool.
#[cognito_error]
pub struct WebAuthnNotEnabledException {}

/// The page that registered the passkey is not within the pool's relying party id.
#[cognito_error]
pub struct WebAuthnOriginNotAllowedException {}

/// The passkey is bound to another domain than the pool's relying party id.
#[cognito_error]
pub struct WebAuthnRelyingPartyMismatchException {}

/// The builders of the exceptions, for tests and fakes.
pub mod builders {
    pub use super::{
        AccessDeniedExceptionBuilder, AliasExistsExceptionBuilder, CodeDeliveryFailureExceptionBuilder,
        CodeMismatchExceptionBuilder, ConcurrentModificationExceptionBuilder, DeviceKeyExistsExceptionBuilder,
        DuplicateProviderExceptionBuilder, EnableSoftwareTokenMfaExceptionBuilder, ExpiredCodeExceptionBuilder,
        FeatureUnavailableInTierExceptionBuilder, ForbiddenExceptionBuilder, GroupExistsExceptionBuilder,
        InternalErrorExceptionBuilder, InternalServerExceptionBuilder, InvalidEmailRoleAccessPolicyExceptionBuilder,
        InvalidLambdaResponseExceptionBuilder, InvalidOAuthFlowExceptionBuilder, InvalidParameterExceptionBuilder,
        InvalidPasswordExceptionBuilder, InvalidSmsRoleAccessPolicyExceptionBuilder,
        InvalidSmsRoleTrustRelationshipExceptionBuilder, InvalidUserPoolConfigurationExceptionBuilder,
        LimitExceededExceptionBuilder, ManagedLoginBrandingExistsExceptionBuilder, MfaMethodNotFoundExceptionBuilder,
        NotAuthorizedExceptionBuilder, OperationNotEnabledExceptionBuilder,
        PasswordHistoryPolicyViolationExceptionBuilder, PasswordResetRequiredExceptionBuilder,
        PreconditionNotMetExceptionBuilder, RefreshTokenReuseExceptionBuilder, ResourceNotFoundExceptionBuilder,
        ScopeDoesNotExistExceptionBuilder, ServiceQuotaExceededExceptionBuilder,
        SoftwareTokenMfaNotFoundExceptionBuilder, TermsExistsExceptionBuilder, TierChangeNotAllowedExceptionBuilder,
        TooManyFailedAttemptsExceptionBuilder, TooManyRequestsExceptionBuilder, UnauthorizedExceptionBuilder,
        UnexpectedLambdaExceptionBuilder, UnsupportedIdentityProviderExceptionBuilder,
        UnsupportedOperationExceptionBuilder, UnsupportedTokenTypeExceptionBuilder,
        UnsupportedUserStateExceptionBuilder, UserImportInProgressExceptionBuilder,
        UserLambdaValidationExceptionBuilder, UserNotConfirmedExceptionBuilder, UserNotFoundExceptionBuilder,
        UserPoolAddOnNotEnabledExceptionBuilder, UserPoolTaggingExceptionBuilder, UsernameExistsExceptionBuilder,
        WebAuthnChallengeNotFoundExceptionBuilder, WebAuthnClientMismatchExceptionBuilder,
        WebAuthnConfigurationMissingExceptionBuilder, WebAuthnCredentialNotSupportedExceptionBuilder,
        WebAuthnNotEnabledExceptionBuilder, WebAuthnOriginNotAllowedExceptionBuilder,
        WebAuthnRelyingPartyMismatchExceptionBuilder,
    };
}
