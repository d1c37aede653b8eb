//! Notes about users, declared by a crate that has `cognito` from another crate only.

#![deny(missing_docs, unused, unreachable_pub, clippy::pedantic)]

use portal::aws::pools;
use portal::aws::pools::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Lists the notes about a user.
#[cognito_operation(
    crate = ::portal::aws::pools, client = Notes, output = ListNotesOutput, errors = [ResourceNotFoundException, self::SecretNotesException],
    paginate(token = next_token, items = notes),
)]
pub struct ListNotesInput {
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
    /// Where the page begins.
    pub next_token: Option<String>,
}

/// A page of notes.
#[cognito_output(crate = ::portal::aws::pools)]
pub struct ListNotesOutput {
    /// The notes.
    pub notes: Option<Vec<NoteType>>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// A note.
#[cognito_shape(crate = ::portal::aws::pools)]
pub struct NoteType {
    /// What it says.
    #[cognito(sensitive)]
    pub text: String,
    /// How important it is.
    pub weight: Option<WeightType>,
}

/// How important a note is.
#[cognito_enum(crate = ::portal::aws::pools)]
pub enum WeightType {
    /// Very.
    Heavy,
    /// Not very.
    Light,
    /// A weight that is newer than this crate.
    #[cognito(unknown)]
    Unknown(pools::primitives::UnknownVariantValue),
}

/// The notes are not for everybody.
#[cognito_error(crate = ::portal::aws::pools)]
pub struct SecretNotesException {}

portal::own_notes! {
    /// Deletes the user's own notes: an operation in the words of the other crate.
    pub DeleteOwnNotesInput
}

/// A client for notes and nothing else.
#[derive(Clone, Debug)]
pub struct Notes(pools::Handle);

impl Notes {
    /// The notes that this client can see.
    #[must_use]
    pub fn of(client: &pools::Client) -> Self {
        Self(pools::CognitoClient::handle(client).clone())
    }
}

impl pools::CognitoClient for Notes {
    fn handle(&self) -> &pools::Handle {
        &self.0
    }
}
