//! The downstream crate's operations, answered by `cognito::local`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use cognito::local::Local;
use cognito::primitives::DateTime;
use cognito::types::AttributeType;
use cognito::types::error::UserNotFoundException;
use downstream::{
    AdminArchiveUserExt, AdminArchiveUserInput, AdminArchiveUserOutput, Archive, ArchiveClassType, ArchiveEntryType,
    ArchiveFullException, ListArchivedUsersInput, ListArchivedUsersOutput,
};

/// A service whose archive holds one user and then is full, and which lists three entries in pages of two.
fn service() -> Local {
    let local = Local::new();
    local.handle::<AdminArchiveUserInput>(|_, input| match input.username.as_str() {
        "ada" => Ok(AdminArchiveUserOutput::builder().build()),
        "nobody" => Err(UserNotFoundException::builder().message("User does not exist.").build())?,
        _ => Err(ArchiveFullException::builder().message("No more room.").archive_name("attic").build())?,
    });
    local.handle::<ListArchivedUsersInput>(|_, input| {
        let entry = |name: &str| {
            let attribute = AttributeType::builder().name("email").value("a@example.com").build().unwrap();
            ArchiveEntryType::builder()
                .username(name)
                .archived_at(DateTime::from_millis(1_700_000_000_500))
                .class(ArchiveClassType::from("FOR_EVER"))
                .attributes(attribute)
                .build()
                .unwrap()
        };
        let output = ListArchivedUsersOutput::builder();
        let output = match input.next_token.as_deref() {
            None => output.entries(entry("ada")).entries(entry("grace")).next_token("more"),
            Some(_) => output.entries(entry("mary")),
        };
        Ok(output.build().unwrap())
    });
    local
}

#[tokio::test]
async fn an_operation_of_another_crates_client() {
    let client = service().client();
    let request = client.admin_archive_user().user_pool_id("us-east-1_a").username("ada");
    assert!(!format!("{request:?}").contains("ada\""), "{request:?}");
    request.client_metadata("why", "left").send().await.unwrap();

    let unknown = client.admin_archive_user().user_pool_id("us-east-1_a").username("nobody").send().await.unwrap_err();
    assert!(unknown.into_service_error().is_user_not_found_exception());

    let full = client.admin_archive_user().user_pool_id("us-east-1_a").username("grace").send().await.unwrap_err();
    match full.into_service_error() {
        downstream::AdminArchiveUserError::ArchiveFullException(full) => {
            assert_eq!((full.archive_name(), full.message()), (Some("attic"), Some("No more room.")));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn without_a_trait() {
    let client = service().client();
    client.operation::<AdminArchiveUserInput>().user_pool_id("us-east-1_a").username("ada").send().await.unwrap();
    AdminArchiveUserInput::builder().user_pool_id("us-east-1_a").username("ada").send_with(&client).await.unwrap();
}

#[tokio::test]
async fn errors_become_the_error_of_the_whole_service() {
    let archive = Archive::new(service().client());
    let error = archive.archive_and_delete("us-east-1_a", "nobody").await.unwrap_err();
    assert!(matches!(error, cognito::Error::UserNotFoundException(_)), "{error:?}");
    assert_eq!(error.context().unwrap().operation, "AdminArchiveUser");

    let own = archive.archive_and_delete("us-east-1_a", "grace").await.unwrap_err();
    let text = own.to_string();
    assert!(
        text.starts_with("AdminArchiveUser failed: ArchiveFullException: No more room. (HTTP 400, request id "),
        "{text}"
    );
}

#[tokio::test]
async fn pages_of_our_own_client() {
    let archive = Archive::new(service().client());
    let entries: Vec<_> = archive
        .list_archived_users()
        .user_pool_id("us-east-1_a")
        .into_paginator()
        .page_size(2)
        .items()
        .send()
        .try_collect()
        .await
        .unwrap();
    let names: Vec<_> = entries.iter().map(ArchiveEntryType::username).collect();
    assert_eq!(names, ["ada", "grace", "mary"]);
    assert_eq!(entries[0].archived_at().unwrap().subsec_nanos(), 500_000_000);
    assert_eq!(entries[0].class().unwrap().as_str(), "FOR_EVER");
    assert_eq!(entries[0].attributes()[0].value(), Some("a@example.com"));
    assert_eq!(downstream::archive_rate(), Some(25));
}
