//! Badges of users: operations, types and an exception, declared where `cognito` is called `pools`.

#![deny(missing_docs, unused, unreachable_pub, clippy::pedantic)]

use std::collections::HashMap;

use pools::primitives::UnknownVariantValue;
use pools::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Gives a user a badge.
#[cognito_operation(
    crate = ::pools, extend = pools::Client as Badges, output = AdminGiveBadgeOutput, rename = "AdminGiveBADGE", method = give_badge,
    quota = UserUpdate, errors = [UserNotFoundException, self::BadgeTakenException],
)]
pub struct AdminGiveBadgeInput {
    /// The user pool.
    pub user_pool_id: String,
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
    /// What the badge looks like.
    pub badge: Option<BadgeType>,
    /// Whether the user is told.
    #[cognito(default)]
    pub silent: bool,
}

/// The badges that the user has now.
#[cognito_output(crate = ::pools)]
pub struct AdminGiveBadgeOutput {
    /// The badges by their names.
    pub badges: Option<HashMap<String, BadgeType>>,
}

/// A badge.
#[cognito_shape(crate = ::pools)]
pub struct BadgeType {
    /// Its colour.
    #[cognito(rename = "RGBColour")]
    pub colour: ColourType,
    /// Its text.
    pub text: Option<String>,
}

/// The colour of a badge.
#[cognito_enum(crate = ::pools, rename_all = "snake_case")]
pub enum ColourType {
    /// A warm one.
    DarkRed,
    /// A cold one.
    #[cognito(rename = "blue-ish")]
    LightBlue,
    /// A colour that is newer than this crate.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Somebody else has the badge.
#[cognito_error(crate = ::pools)]
pub struct BadgeTakenException {
    /// Who has it.
    #[cognito(sensitive)]
    pub owner: Option<String>,
}

/// Makes badges. Its name and the member's are keywords in the edition 2024 only.
#[cognito_operation(crate = ::pools, extend = pools::Client)]
pub struct GenInput {
    /// How many.
    pub gen: Option<i32>,
}

/// Looks at a badge; nobody has to be signed in for that.
#[cognito_operation(crate = ::pools, extend = pools::Client, unsigned, output = AdminGiveBadgeOutput)]
pub struct ShowBadgeInput {
    /// The name of the badge.
    pub name: String,
}
