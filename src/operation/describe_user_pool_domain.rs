//! `DescribeUserPoolDomain`: read what a web address belongs to.

use crate::types::DomainDescriptionType;
use crate::{cognito_operation, cognito_output};

/// Reads to which user pool a domain belongs, and its state.
///
/// A domain that does not exist is no error: the description is then empty.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolDomain.html)
#[cognito_operation(output = DescribeUserPoolDomainOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException,
])]
pub struct DescribeUserPoolDomainInput {
    /// The prefix, or the domain of your own, as given to `CreateUserPoolDomain`.
    pub domain: String,
}

/// A domain of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolDomain.html)
#[cognito_output]
pub struct DescribeUserPoolDomainOutput {
    /// The domain with its pool and state; all members are absent if there is no such domain.
    pub domain_description: Option<DomainDescriptionType>,
}
