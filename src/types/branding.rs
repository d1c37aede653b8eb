//! The looks of the login pages.

use crate::primitives::{Blob, DateTime, Document, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// The style of an app client's managed login pages.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ManagedLoginBrandingType.html)
#[cognito_shape]
pub struct ManagedLoginBrandingType {
    /// A UUID that names the style when it is changed, read or deleted.
    pub managed_login_branding_id: Option<String>,
    /// The pool that the style belongs to.
    pub user_pool_id: Option<String>,
    /// Whether the pages keep Cognito's default look; then neither settings nor assets may be
    /// sent.
    #[cognito(default)]
    pub use_cognito_provided_values: bool,
    /// Colours, shapes and components as a JSON document. The easiest start is to export one from
    /// the console.
    pub settings: Option<Document>,
    /// Up to 40 images, each for one place and one colour mode.
    pub assets: Option<Vec<AssetType>>,
    /// When the style was created.
    pub creation_date: Option<DateTime>,
    /// When the style last changed.
    pub last_modified_date: Option<DateTime>,
}

/// An image of the login pages.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html)
#[cognito_shape]
pub struct AssetType {
    /// The place where it appears.
    pub category: AssetCategoryType,
    /// Whether it is for light pages, dark pages or both.
    pub color_mode: ColorSchemeModeType,
    /// The file format, which must match the content.
    pub extension: AssetExtensionType,
    /// The file, up to 1,000,000 bytes; sent as Base64.
    pub bytes: Option<Blob>,
    /// Identifies an image that was uploaded before, 1 to 40 letters, digits, `_`, `-` and spaces.
    pub resource_id: Option<String>,
}

/// The place where an image appears.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AssetCategoryType {
    /// Beside the prompt for a code of an authenticator app.
    AuthAppGraphic,
    /// Beside the prompt for a code sent by email.
    EmailGraphic,
    /// The browser tab, in ICO format.
    FaviconIco,
    /// The browser tab, in SVG format.
    FaviconSvg,
    /// Behind the form.
    FormBackground,
    /// In the form, above its fields.
    FormLogo,
    /// On the button of an identity provider.
    IdpButtonIcon,
    /// Behind the whole page.
    PageBackground,
    /// Behind the footer.
    PageFooterBackground,
    /// In the footer.
    PageFooterLogo,
    /// Behind the header.
    PageHeaderBackground,
    /// In the header.
    PageHeaderLogo,
    /// Beside the prompt for a passkey.
    PasskeyGraphic,
    /// Beside the prompt for a password.
    PasswordGraphic,
    /// Beside the prompt for a code sent by text message.
    SmsGraphic,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The file format of an image.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AssetExtensionType {
    /// Windows icon.
    Ico,
    /// JPEG image.
    Jpeg,
    /// PNG image.
    Png,
    /// Scalable vector graphics.
    Svg,
    /// WebP image.
    Webp,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The colour mode of the pages that an image is for.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ColorSchemeModeType {
    /// Shown when the browser prefers dark pages.
    Dark,
    /// Shown in either mode.
    Dynamic,
    /// Shown when the browser prefers light pages.
    Light,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The style of the classic hosted pages: a stylesheet and a logo.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UICustomizationType.html)
#[cognito_shape]
pub struct UiCustomizationType {
    /// The pool that the style belongs to.
    pub user_pool_id: Option<String>,
    /// The app client that it applies to, 1 to 128 characters; absent if it is the default of the
    /// pool.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// Where the uploaded logo is served.
    pub image_url: Option<String>,
    /// The stylesheet, limited to the class names that the service publishes as a template.
    #[cognito(rename = "CSS")]
    pub css: Option<String>,
    /// Identifies the stylesheet; changes with each upload.
    #[cognito(rename = "CSSVersion")]
    pub css_version: Option<String>,
    /// When the stylesheet or logo last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the style was first set.
    pub creation_date: Option<DateTime>,
}
