//! Between the cases of Rust names and of wire names.

/// `user_pool_id` becomes `UserPoolId`.
pub(crate) fn pascal(snake: &str) -> String {
    let mut pascal = String::with_capacity(snake.len());
    for word in snake.split('_') {
        let mut letters = word.chars();
        pascal.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        pascal.push_str(letters.as_str());
    }
    pascal
}

/// `GetUICustomization` becomes `get_ui_customization`: a run of capitals is one word, whose last letter begins the next.
pub(crate) fn snake(pascal: &str) -> String {
    let letters: Vec<char> = pascal.chars().collect();
    let mut snake = String::with_capacity(pascal.len() + 8);
    for (index, letter) in letters.iter().enumerate() {
        let after_lower = index > 0 && !letters[index - 1].is_ascii_uppercase() && letters[index - 1] != '_';
        let before_lower = letters.get(index + 1).is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase() && index > 0 && (after_lower || before_lower) && letters[index - 1] != '_' {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// The rules of `rename_all`.
pub(crate) const RULES: &[&str] =
    &["SCREAMING_SNAKE_CASE", "snake_case", "kebab-case", "camelCase", "PascalCase", "lowercase", "UPPERCASE"];

/// A variant's name under a rule, or `None` if there is no such rule.
pub(crate) fn apply(rule: &str, variant: &str) -> Option<String> {
    Some(match rule {
        "SCREAMING_SNAKE_CASE" => snake(variant).to_ascii_uppercase(),
        "snake_case" => snake(variant),
        "kebab-case" => snake(variant).replace('_', "-"),
        "camelCase" => {
            let mut letters = variant.chars();
            letters.next().map(|letter| letter.to_ascii_lowercase()).into_iter().chain(letters).collect()
        }
        "PascalCase" => variant.to_owned(),
        "lowercase" => variant.to_ascii_lowercase(),
        "UPPERCASE" => variant.to_ascii_uppercase(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{apply, pascal, snake};

    #[test]
    fn between_snake_and_pascal() {
        for (field, wire) in [
            ("user_pool_id", "UserPoolId"),
            ("primary_route53_health_check_id", "PrimaryRoute53HealthCheckId"),
            ("css", "Css"),
        ] {
            assert_eq!(pascal(field), wire);
        }
        for (name, method) in [
            ("AdminGetUser", "admin_get_user"),
            ("GetUICustomization", "get_ui_customization"),
            ("GetCSVHeader", "get_csv_header"),
            ("AdminSetUserMFAPreference", "admin_set_user_mfa_preference"),
            ("CompleteWebAuthnRegistration", "complete_web_authn_registration"),
        ] {
            assert_eq!(snake(name), method);
        }
    }

    #[test]
    fn renames_variants() {
        assert_eq!(apply("SCREAMING_SNAKE_CASE", "UserSrpAuth").as_deref(), Some("USER_SRP_AUTH"));
        assert_eq!(apply("snake_case", "PhoneNumber").as_deref(), Some("phone_number"));
        assert_eq!(apply("camelCase", "PhoneNumber").as_deref(), Some("phoneNumber"));
        assert_eq!(apply("Title Case", "PhoneNumber"), None);
    }
}
