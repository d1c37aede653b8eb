//! The table of options: name, where each is valid, the form of its value. Everything the macro says about an option comes from here.

use crate::attribute::Role;

/// Where an option stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Operation,
    Output,
    Shape,
    Enum,
    Error,
    Field,
    Variant,
}

/// The form of an option's value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// No value: `unsigned`.
    Flag,
    /// `output = Path`.
    Path,
    /// `extend = Path` or `extend = Path as TraitName`.
    PathAs,
    /// `errors = [Path, ..]`.
    Paths,
    /// `method = name`.
    Ident,
    /// `rename = "WireName"`.
    Text,
    /// `paginate(token = field, items = field, page_size = field)`.
    Paginate,
}

/// An option.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) places: &'static [Place],
    pub(crate) form: Form,
    /// The option as it is written, for help lines.
    pub(crate) example: &'static str,
}

use Place::{Enum, Error, Field, Operation, Output, Shape, Variant};

/// Every option there is, in alphabetical order.
pub(crate) const KEYS: &[Key] = &[
    Key { name: "client", places: &[Operation], form: Form::Path, example: "client = crate::Client" },
    Key {
        name: "crate",
        places: &[Operation, Output, Shape, Enum, Error],
        form: Form::Path,
        example: "crate = ::cognito",
    },
    Key { name: "default", places: &[Field], form: Form::Flag, example: "default" },
    Key { name: "errors", places: &[Operation], form: Form::Paths, example: "errors = [UserNotFoundException]" },
    Key { name: "extend", places: &[Operation], form: Form::PathAs, example: "extend = cognito::Client" },
    Key { name: "method", places: &[Operation], form: Form::Ident, example: "method = admin_get_user" },
    Key { name: "output", places: &[Operation], form: Form::Path, example: "output = ListUsersOutput" },
    Key {
        name: "paginate",
        places: &[Operation],
        form: Form::Paginate,
        example: "paginate(token = next_token, items = users)",
    },
    Key { name: "quota", places: &[Operation], form: Form::Ident, example: "quota = UserRead" },
    Key {
        name: "rename",
        places: &[Operation, Error, Field, Variant],
        form: Form::Text,
        example: "rename = \"MFAOptions\"",
    },
    Key { name: "rename_all", places: &[Enum], form: Form::Text, example: "rename_all = \"SCREAMING_SNAKE_CASE\"" },
    Key { name: "sensitive", places: &[Field], form: Form::Flag, example: "sensitive" },
    Key { name: "unknown", places: &[Variant], form: Form::Flag, example: "unknown" },
    Key { name: "unsigned", places: &[Operation], form: Form::Flag, example: "unsigned" },
];

/// The option of this name.
pub(crate) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The names of the options that may stand at `place`.
pub(crate) fn valid_at(place: Place) -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(move |key| key.places.contains(&place)).map(|key| key.name)
}

impl Place {
    /// The place as it is called in messages, with its article.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Operation => "an operation",
            Output => "an output",
            Shape => "a shape",
            Enum => "an enum",
            Error => "an exception",
            Field => "a field",
            Variant => "a variant",
        }
    }

    /// How an option is written at this place.
    pub(crate) fn spell(self, option: &str) -> String {
        match self {
            Operation => format!("#[cognito_operation({option})]"),
            Output => format!("#[cognito_output({option})]"),
            Shape => format!("#[cognito_shape({option})]"),
            Enum => format!("#[cognito_enum({option})]"),
            Error => format!("#[cognito_error({option})]"),
            Field | Variant => format!("#[cognito({option})]"),
        }
    }
}

impl From<Role> for Place {
    fn from(role: Role) -> Self {
        match role {
            Role::Operation => Operation,
            Role::Output => Output,
            Role::Shape => Shape,
            Role::Enum => Enum,
            Role::Error => Error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KEYS;

    #[test]
    fn is_sorted() {
        assert!(KEYS.is_sorted_by_key(|key| key.name));
    }
}
