//! The attributes of users, and the schema of a pool that says which ones there are.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// One attribute of a user, as a name and a text value.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html)
#[cognito_shape]
pub struct AttributeType {
    /// 1 to 32 characters: a standard OIDC claim such as `email`, or an own attribute with its
    /// prefix, such as `custom:department`.
    pub name: String,
    /// At most 2,048 characters. Numbers, dates and booleans are sent as text; an empty value
    /// clears the attribute.
    #[cognito(sensitive)]
    pub value: Option<String>,
}

/// One attribute of a pool's schema: what it holds and who may write it.
///
/// The schema only grows: an attribute, once added, can neither be removed nor get another type.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html)
#[cognito_shape]
pub struct SchemaAttributeType {
    /// 1 to 20 characters. Given without a prefix, the service adds `custom:` or `dev:`; in a
    /// response the prefix is there, except on standard attributes.
    pub name: Option<String>,
    /// How values are checked when they are written. In ID tokens every custom attribute is text,
    /// whatever its type.
    pub attribute_data_type: Option<AttributeDataType>,
    /// Makes a `dev:` attribute that only signed (IAM) operations can write. A legacy: restrict
    /// `write_attributes` of the app client instead.
    pub developer_only_attribute: Option<bool>,
    /// Whether a value can be changed later. Must be true for attributes that are mapped from an
    /// identity provider, or the second federated sign-in fails.
    pub mutable: Option<bool>,
    /// Whether users cannot be created without it. Only standard attributes can be required.
    pub required: Option<bool>,
    /// The range of accepted values, for the `Number` type only.
    pub number_attribute_constraints: Option<NumberAttributeConstraintsType>,
    /// The range of accepted lengths, for the `String` type only.
    pub string_attribute_constraints: Option<StringAttributeConstraintsType>,
}

/// The type of a schema attribute's values.
#[cognito_enum]
pub enum AttributeDataType {
    /// `true` or `false`.
    Boolean,
    /// A date and time in ISO 8601.
    #[cognito(rename = "DateTime")]
    Datetime,
    /// An integer, within the bounds of `NumberAttributeConstraintsType`.
    Number,
    /// Any text, of the lengths in `StringAttributeConstraintsType`.
    String,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The smallest and the largest value of a number attribute, both inclusive and both written as
/// text.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html)
#[cognito_shape]
pub struct NumberAttributeConstraintsType {
    /// A decimal integer such as `"0"`; no lower bound when absent.
    pub min_value: Option<String>,
    /// A decimal integer, at most 2^1023; no upper bound when absent.
    pub max_value: Option<String>,
}

/// The shortest and the longest value of a text attribute in characters, both written as text.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html)
#[cognito_shape]
pub struct StringAttributeConstraintsType {
    /// A decimal number such as `"1"`; 0 when absent.
    pub min_length: Option<String>,
    /// A decimal number. Values of attributes never exceed 2,048 characters, whatever is set here.
    pub max_length: Option<String>,
}

/// An attribute that users of a pool may sign in with in place of their username.
#[cognito_enum(rename_all = "snake_case")]
pub enum AliasAttributeType {
    /// A verified email address; unique among the aliases of the pool.
    Email,
    /// A verified phone number in E.164 form; unique among the aliases of the pool.
    PhoneNumber,
    /// A second name that users choose after they are confirmed, and can change.
    PreferredUsername,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// An attribute that users of a pool sign up with *as* their username; the service then makes up
/// the real username.
#[cognito_enum(rename_all = "snake_case")]
pub enum UsernameAttributeType {
    /// Users sign up with an email address.
    Email,
    /// Users sign up with a phone number in E.164 form, such as `+15555550100`.
    PhoneNumber,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// An attribute whose owner the service can verify by sending a code.
#[cognito_enum(rename_all = "snake_case")]
pub enum VerifiedAttributeType {
    /// The code goes out by email.
    Email,
    /// The code goes out by text message.
    PhoneNumber,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What happens when a user changes a verified email address or phone number.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html)
#[cognito_shape]
pub struct UserAttributeUpdateSettingsType {
    /// The old value of these attributes stays in force until the user enters the code sent to the
    /// new one. Attributes not listed change at once and become unverified.
    pub attributes_require_verification_before_update: Option<Vec<VerifiedAttributeType>>,
}

/// Whether upper and lower case differ in usernames and aliases.
///
/// Fixed when the pool is created.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html)
#[cognito_shape]
pub struct UsernameConfigurationType {
    /// Choose false in new pools, so that `Ada` and `ada` are one user. Leaving the whole
    /// structure out makes the pool case-sensitive.
    pub case_sensitive: bool,
}
