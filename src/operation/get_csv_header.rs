//! `GetCSVHeader`: read the column names of a user import file.

use crate::{cognito_operation, cognito_output};

/// Returns the header line that a CSV file for importing users into this pool must have.
///
/// The columns follow from the attributes of the pool, so read them again after
/// `AddCustomAttributes`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetCSVHeader.html)
#[cognito_operation(
    rename = "GetCSVHeader",
    output = GetCsvHeaderOutput,
    quota = UserPoolResourceRead,
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct GetCsvHeaderInput {
    /// The pool to import users into: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// The column names of an import file.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetCSVHeader.html)
#[cognito_output]
pub struct GetCsvHeaderOutput {
    /// The pool that the columns belong to.
    pub user_pool_id: Option<String>,
    /// Column names in the order of the file: `cognito:username`, the standard attributes, the
    /// custom attributes and `cognito:mfa_enabled` are among them.
    #[cognito(rename = "CSVHeader")]
    pub csv_header: Option<Vec<String>>,
}
