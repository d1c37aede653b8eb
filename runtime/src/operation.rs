//! What an operation is: static data for the runtime, and the trait that ties an input to its output and error.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use crate::Handle;
use crate::exception::OperationError;
use crate::quota::QuotaCategory;
use crate::wire::Wire;

/// Everything the runtime has to know about an operation: plain static data, written by `#[cognito_operation]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationMeta {
    /// The operation's name in the service's API, such as `AdminResetUserPassword`.
    pub name: &'static str,
    /// The value of the `x-amz-target` header, which selects the operation.
    pub target: &'static str,
    /// Whether requests carry a SigV4 signature. The others must not have one: the service refuses it.
    pub signed: bool,
    /// The request-rate category that calls count in, if Amazon lists one.
    pub quota: Option<QuotaCategory>,
}

/// An API operation, identified by its input.
///
/// `#[cognito_operation]` implements it; there is no need to write an implementation by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the input of an operation",
    label = "not declared with `#[cognito_operation]`",
    note = "name the input struct of the operation, for example `AdminGetUserInput`"
)]
pub trait Operation: Wire + Clone + Debug + Send + Sync + 'static {
    /// What a successful call returns.
    type Output: OperationOutput;
    /// What the service answers when it refuses the call.
    type Error: OperationError;
    /// The builder of the input that can send itself.
    type FluentBuilder;

    /// The operation as plain data.
    const META: &'static OperationMeta;
    /// The operation's name in the service's API.
    const NAME: &'static str = Self::META.name;
    /// The request-rate category that calls count in, if Amazon lists one.
    const QUOTA: Option<QuotaCategory> = Self::META.quota;

    /// An empty fluent builder that sends through `handle`.
    fn fluent_builder(handle: Handle) -> Self::FluentBuilder;
}

/// An operation as a type, for code that names one without calling it. `#[cognito_operation]` gives it the operation's name.
pub struct Marker<I>(PhantomData<fn() -> I>);

impl<I: Operation> Marker<I> {
    /// The operation's name in the service's API.
    pub const NAME: &'static str = I::NAME;
    /// The request-rate category that calls count in, if Amazon lists one.
    pub const QUOTA: Option<QuotaCategory> = I::QUOTA;

    /// The marker of the operation.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<I: Operation> Default for Marker<I> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I> Clone for Marker<I> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<I: Operation> Debug for Marker<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(I::NAME)
    }
}

/// A fluent builder, which leads to its operation.
pub trait FluentBuilder {
    /// The operation that the builder sends.
    type Operation: Operation;
}

/// The output of an operation. `#[cognito_output]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the output of an operation",
    label = "not declared with `#[cognito_output]`",
    note = "put `#[cognito_output]` on the struct that holds the response's fields"
)]
pub trait OperationOutput: Wire + Debug + Send + Sync + 'static {
    /// Remembers the request id that the service gave to the call.
    fn set_request_id(&mut self, request_id: Option<String>);
}

/// An operation whose result comes in pages.
pub trait Paginated: Operation {
    /// An element of a page.
    type Item: Send + 'static;

    /// The token that this request continues from.
    fn token(&self) -> Option<&str>;
    /// The same request for the page that `token` begins.
    fn with_token(self, token: String) -> Self;
    /// The token of the page after `output`.
    fn next_token(output: &Self::Output) -> Option<&str>;
    /// The elements of a page.
    fn items(output: Self::Output) -> Vec<Self::Item>;
}

/// A client that operations can be sent with.
///
/// Implement it for a client type of your own, then name that type in `#[cognito_operation(client = ..)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Cognito client",
    label = "cannot send operations",
    note = "`client` and `extend` must name a type that implements `CognitoClient`, such as `cognito::Client`"
)]
pub trait CognitoClient {
    /// The shared inside of the client.
    fn handle(&self) -> &Handle;
}

/// A list of an output, found by the hash of its member's name.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no list of that name",
    label = "not a list of the output",
    note = "`items` names a `Vec<_>` or `Option<Vec<_>>` of the output, declared with `#[cognito_output]`"
)]
pub trait ListMember<const NAME: u64> {
    /// An element of the list.
    type Item: Send + 'static;

    /// The list.
    fn take(self) -> Vec<Self::Item>;
}
