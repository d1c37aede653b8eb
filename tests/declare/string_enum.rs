//! `rename_all`, `rename` and `unknown` of string enums.

use std::collections::{BTreeSet, HashMap};

use cognito::cognito_enum;
use cognito::error::BoxError;
use cognito::primitives::UnknownVariantValue;

/// Follows a rule, with an exception.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum HatState {
    /// By the rule.
    OnAHead,
    /// By the rule, of one word.
    Lost,
    /// By itself; also a value that means that nothing is known.
    #[cognito(rename = "unknown-Value")]
    UnknownValue,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Spelled as written.
#[cognito_enum]
pub(crate) enum HatKind {
    /// A value.
    TopHat,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Other(UnknownVariantValue),
}

macro_rules! spelled {
    ($($name:ident $rule:literal $text:literal),* $(,)?) => {
        $(
            /// Follows a rule.
            #[cognito_enum(rename_all = $rule)]
            enum $name {
                /// A value.
                TopHat,
                /// A value that this version does not know, kept as received.
                #[cognito(unknown)]
                Unknown(UnknownVariantValue),
            }
        )*

        #[test]
        fn every_rule_has_its_spelling() {
            $(
                assert_eq!($name::TopHat.as_str(), $text);
                assert_eq!($name::from($text), $name::TopHat);
                assert_eq!($name::from("?"), $name::Unknown(UnknownVariantValue::new("?")));
            )*
        }
    };
}

spelled! {
    Screaming "SCREAMING_SNAKE_CASE" "TOP_HAT",
    Snake "snake_case" "top_hat",
    Kebab "kebab-case" "top-hat",
    Camel "camelCase" "topHat",
    Pascal "PascalCase" "TopHat",
    Lower "lowercase" "tophat",
    Upper "UPPERCASE" "TOPHAT",
}

#[test]
fn converts_from_and_to_text() -> Result<(), BoxError> {
    assert_eq!(HatState::OnAHead.as_str(), "ON_A_HEAD");
    assert_eq!(HatState::values(), ["ON_A_HEAD", "LOST", "unknown-Value"]);
    assert_eq!("LOST".parse::<HatState>()?, HatState::Lost);
    assert_eq!(HatState::from("unknown-Value"), HatState::UnknownValue);
    assert_eq!(AsRef::<str>::as_ref(&HatState::Lost), "LOST");
    assert_eq!(HatState::Lost.to_string(), "LOST");
    assert_eq!(HatKind::values(), ["TopHat"]);
    assert_eq!(HatKind::TopHat.as_str(), "TopHat");
    Ok(())
}

#[test]
fn keeps_a_value_that_it_does_not_know() -> Result<(), BoxError> {
    let eaten = HatState::from("EATEN");
    assert_eq!((eaten.as_str(), eaten.to_string().as_str()), ("EATEN", "EATEN"));
    assert!(matches!(&eaten, HatState::Unknown(value) if value.as_str() == "EATEN"));
    assert_eq!(serde_json::to_string(&eaten)?, r#""EATEN""#);
    assert_eq!(serde_json::from_str::<HatState>(r#""EATEN""#)?, eaten);
    assert!(matches!(HatKind::from("Bowler"), HatKind::Other(_)));
    assert_eq!(HatState::try_parse("LOST")?, HatState::Lost);
    let error = HatState::try_parse("EATEN").err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("unknown enum variant: 'EATEN'"));
    Ok(())
}

#[test]
fn can_be_stored_sorted_and_looked_up() -> Result<(), BoxError> {
    for text in HatState::values() {
        let state = HatState::from(*text);
        assert_eq!(serde_json::from_value::<HatState>(serde_json::to_value(&state)?)?, state);
    }
    assert!(serde_json::from_str::<HatState>("7").is_err());
    let states = BTreeSet::from([HatState::Lost, HatState::OnAHead, HatState::Lost]);
    assert_eq!(states.len(), 2);
    let counts = HashMap::from([(HatState::Lost, 1)]);
    assert_eq!(counts.get(&HatState::from("LOST")), Some(&1));
    Ok(())
}
