//! What a company's programs share: `cognito`, so that all of them have one version of it.

#![deny(missing_docs, unused, unreachable_pub, clippy::pedantic)]

/// The clients of AWS.
pub mod aws {
    pub use cognito as pools;
}

/// Declares an operation on the own notes of the user who is signed in.
#[macro_export]
macro_rules! own_notes {
    ($(#[$attribute:meta])* $vis:vis $input:ident) => {
        $(#[$attribute])*
        #[$crate::aws::pools::cognito_operation(
            crate = $crate::aws::pools, extend = $crate::aws::pools::Client, unsigned, errors = [NotAuthorizedException],
        )]
        $vis struct $input {
            /// Of the user.
            #[cognito(sensitive)]
            $vis access_token: ::std::string::String,
        }
    };
}
