//! `ListDevices`: list the remembered devices of the signed-in user.

use crate::types::DeviceType;
use crate::{cognito_operation, cognito_output};

/// Lists the devices that the pool remembers for the signed-in user, one page at a time.
///
/// `GetDevice` returns a single one of them.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListDevices.html)
#[cognito_operation(
    unsigned,
    output = ListDevicesOutput,
    quota = UserResourceRead,
    paginate(token = pagination_token, items = devices, page_size = limit),
    errors = [
        ForbiddenException, InternalErrorException, InvalidParameterException,
        InvalidUserPoolConfigurationException, NotAuthorizedException, OperationNotEnabledException,
        PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
        UserNotConfirmedException, UserNotFoundException,
    ],
)]
pub struct ListDevicesInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. It names the user
    /// whose devices are listed.
    #[cognito(sensitive)]
    pub access_token: String,
    /// How many devices to return on one page, 0 to 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub pagination_token: Option<String>,
}

/// One page of devices.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListDevices.html)
#[cognito_output]
pub struct ListDevicesOutput {
    /// The devices of this page with their attributes and dates.
    pub devices: Option<Vec<DeviceType>>,
    /// Where the next page starts; absent on the last one.
    pub pagination_token: Option<String>,
}
