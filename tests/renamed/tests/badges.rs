//! The renamed crate's declarations, answered by `local`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use pools::local::Local;
use renamed::{
    AdminGiveBADGEError, AdminGiveBadgeInput, AdminGiveBadgeOutput, BadgeTakenException, BadgeType, Badges, ColourType,
    GenExt, GenInput, GenOutput, ShowBadgeExt, ShowBadgeInput,
};

fn badge(colour: &str) -> BadgeType {
    BadgeType::builder().colour(ColourType::from(colour)).text("first").build().unwrap()
}

fn service() -> Local {
    let local = Local::new();
    local.handle::<AdminGiveBadgeInput>(|_, input| match input.badge {
        Some(badge) if !input.silent => Ok(AdminGiveBadgeOutput::builder().badges("one", badge).build()),
        _ => Err(BadgeTakenException::builder().message("Taken.").owner("grace").build())?,
    });
    local.handle::<ShowBadgeInput>(|_, input| {
        Ok(AdminGiveBadgeOutput::builder().badges(input.name, badge("dark_red")).build())
    });
    local
}

#[tokio::test]
async fn all_five_attributes_work_under_another_name() {
    let client = service().client();
    let give = || client.give_badge().user_pool_id("us-east-1_a").username("ada");
    let given = give().badge(badge("blue-ish")).await.unwrap();
    let badges = given.badges().unwrap();
    assert_eq!((badges["one"].colour(), badges["one"].text()), (&ColourType::LightBlue, Some("first")));
    assert_eq!(ColourType::from("dark_red"), ColourType::DarkRed);
    assert_eq!(ColourType::from("green").as_str(), "green");

    let error = give().silent(true).send().await.unwrap_err().into_service_error();
    let AdminGiveBADGEError::BadgeTakenException(taken) = &error else { panic!("{error:?}") };
    assert_eq!(taken.owner(), Some("grace"));
    assert!(!format!("{error:?}").contains("grace"), "{error:?}");
    assert!(pools::Error::from(give().send().await.unwrap_err()).to_string().starts_with("AdminGiveBADGE failed: "));

    let shown = client.show_badge().name("two").await.unwrap();
    assert!(shown.badges().unwrap().contains_key("two"));
}

#[tokio::test]
async fn names_that_are_keywords_in_a_later_edition() {
    let local = service();
    local.handle::<GenInput>(|_, input| {
        assert_eq!(input.gen(), Some(3));
        Ok(GenOutput::builder().build())
    });
    local.client().gen().gen(3).await.unwrap();
}
