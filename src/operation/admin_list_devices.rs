//! `AdminListDevices`: list the devices of a user.

use crate::types::DeviceType;
use crate::{cognito_operation, cognito_output};

/// Lists the remembered devices of a user, one page at a time.
///
/// Fails with `InvalidUserPoolConfigurationException` if the pool does not remember devices.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListDevices.html)
#[cognito_operation(
    output = AdminListDevicesOutput,
    quota = UserResourceRead,
    paginate(token = pagination_token, items = devices, page_size = limit),
    errors = [
        InternalErrorException, InvalidParameterException, InvalidUserPoolConfigurationException,
        NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
        TooManyRequestsException,
    ],
)]
pub struct AdminListDevicesInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user whose devices to list: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
    /// How many devices to return on one page, at most 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub pagination_token: Option<String>,
}

/// One page of devices.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListDevices.html)
#[cognito_output]
pub struct AdminListDevicesOutput {
    /// The devices of this page.
    pub devices: Option<Vec<DeviceType>>,
    /// Where the next page starts; absent on the last one.
    pub pagination_token: Option<String>,
}
