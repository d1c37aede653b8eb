//! From the service's names to Rust's, by the rules of the official crate.

/// `LogoutURLs` becomes `logout_urls`: a run of capitals is one word, and so is its plural.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let is_capital = |index: usize| letters.get(index).is_some_and(char::is_ascii_uppercase);
    let mut snake = String::with_capacity(name.len() + 8);
    for (index, letter) in letters.iter().enumerate() {
        let next = letters.get(index + 1);
        let is_plural = next == Some(&'s') && (index + 2 == letters.len() || is_capital(index + 2));
        let begins_word = next.is_some_and(char::is_ascii_lowercase) && !is_plural;
        if index > 0 && is_capital(index) && (begins_word || !is_capital(index - 1)) {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// `user_pool_id` becomes `UserPoolId`.
pub fn pascal(snake: &str) -> String {
    snake.split('_').map(title).collect()
}

/// `UICustomizationType` becomes `UiCustomizationType`: the names of types, and of inputs and outputs.
pub fn type_name(name: &str) -> String {
    pascal(&snake(name))
}

/// The field of a member, with `r#` before a keyword.
pub fn field(member: &str) -> String {
    let field = snake(member);
    if KEYWORDS.contains(&field.as_str()) { format!("r#{field}") } else { field }
}

/// Those that a member of the service could be called.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe",
    "unsized", "use", "virtual", "where", "while", "yield",
];

/// The variant of an enum's value: words are split where letters or digits end and before a capital.
pub fn variant(value: &str) -> String {
    match value {
        // As the official crate has them; `Unknown` is the variant for values that are not known.
        "DateTime" => return "Datetime".to_owned(),
        "UNKNOWN" | "Unknown" | "unknown" => return "UnknownValue".to_owned(),
        _ => {}
    }
    let mut variant = String::with_capacity(value.len());
    let mut last = '_';
    for letter in value.chars().filter(char::is_ascii) {
        let begins_word = !last.is_ascii_alphanumeric() || (letter.is_ascii_uppercase() && !last.is_ascii_uppercase());
        if letter.is_ascii_alphanumeric() {
            variant.push(if begins_word { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() });
        }
        last = letter;
    }
    variant
}

/// The rules of `rename_all` that the service's enums follow, the usual ones first.
const RULES: &[&str] = &["SCREAMING_SNAKE_CASE", "snake_case", "camelCase", "kebab-case"];

/// A variant's text under a rule; without one, and under one that is not known, its name.
pub fn apply(rule: Option<&str>, variant: &str) -> String {
    match rule {
        Some("SCREAMING_SNAKE_CASE") => snake(variant).to_ascii_uppercase(),
        Some("snake_case") => snake(variant),
        Some("kebab-case") => snake(variant).replace('_', "-"),
        Some("camelCase") => {
            variant.chars().take(1).map(|letter| letter.to_ascii_lowercase()).chain(variant.chars().skip(1)).collect()
        }
        Some("lowercase") => variant.to_ascii_lowercase(),
        Some("UPPERCASE") => variant.to_ascii_uppercase(),
        _ => variant.to_owned(),
    }
}

/// The `rename_all` under which the fewest values need a `rename` of their own.
pub fn rename_all(values: &[String]) -> Option<&'static str> {
    let renames = |rule| values.iter().filter(|value| apply(rule, &variant(value)) != **value).count();
    std::iter::once(None).chain(RULES.iter().copied().map(Some)).min_by_key(|rule| renames(*rule)).flatten()
}

fn title(word: &str) -> String {
    word.chars().take(1).map(|letter| letter.to_ascii_uppercase()).chain(word.chars().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::{field, pascal, rename_all, snake, type_name, variant};

    #[test]
    fn fields() {
        for (member, expected) in [
            ("UserPoolId", "user_pool_id"),
            ("AWSAccountId", "aws_account_id"),
            ("BlockedIPRangeList", "blocked_ip_range_list"),
            ("CSS", "css"),
            ("CSVHeader", "csv_header"),
            ("CallbackURLs", "callback_urls"),
            ("DefaultRedirectURI", "default_redirect_uri"),
            ("KMSKeyID", "kms_key_id"),
            ("SMSMfaSettings", "sms_mfa_settings"),
            ("UserMFASettingList", "user_mfa_setting_list"),
            ("AllowedOAuthFlows", "allowed_o_auth_flows"),
            ("PrimaryRoute53HealthCheckId", "primary_route53_health_check_id"),
            ("headerName", "header_name"),
            ("Type", "r#type"),
        ] {
            assert_eq!(field(member), expected);
        }
        assert_eq!(pascal("primary_route53_health_check_id"), "PrimaryRoute53HealthCheckId");
        assert_eq!(snake("GetUICustomization"), "get_ui_customization");
    }

    #[test]
    fn types() {
        for (shape, expected) in [
            ("UICustomizationType", "UiCustomizationType"),
            ("EUMSSmsConfigurationType", "EumsSmsConfigurationType"),
            ("CustomSMSSenderLambdaVersionType", "CustomSmsSenderLambdaVersionType"),
            ("OAuthFlowType", "OAuthFlowType"),
            ("S3ConfigurationType", "S3ConfigurationType"),
            ("AdminSetUserMFAPreference", "AdminSetUserMfaPreference"),
        ] {
            assert_eq!(type_name(shape), expected);
        }
    }

    #[test]
    fn variants() {
        for (value, expected) in [
            ("USER_SRP_AUTH", "UserSrpAuth"),
            ("V1_0", "V10"),
            ("TLS_V1_2_2021", "TlsV122021"),
            ("PBKDF2_SHA256", "Pbkdf2Sha256"),
            ("ARGON2ID", "Argon2Id"),
            ("userAuthEvents", "UserAuthEvents"),
            ("SignInWithApple", "SignInWithApple"),
            ("OIDC", "Oidc"),
            ("N_A", "NA"),
            ("DateTime", "Datetime"),
            ("UNKNOWN", "UnknownValue"),
        ] {
            assert_eq!(variant(value), expected);
        }
    }

    #[test]
    fn rules() {
        let rule = |values: &[&str]| rename_all(&values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>());
        assert_eq!(rule(&["ADMIN", "USER_SRP_AUTH"]), Some("SCREAMING_SNAKE_CASE"));
        assert_eq!(rule(&["email", "phone_number"]), Some("snake_case"));
        assert_eq!(rule(&["userAuthEvents", "userNotification"]), Some("camelCase"));
        assert_eq!(rule(&["Facebook", "Google", "OIDC"]), None);
    }
}
