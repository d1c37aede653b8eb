//! The notes, answered by `local`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use portal::aws::pools::local::Local;
use portal::aws::pools::types::error::NotAuthorizedException;
use reexport::{
    DeleteOwnNotesExt, DeleteOwnNotesInput, DeleteOwnNotesOutput, ListNotesInput, ListNotesOutput, NoteType, Notes,
    SecretNotesException, WeightType,
};

#[tokio::test]
async fn pages_and_exceptions_work_through_another_crate() {
    let local = Local::new();
    local.handle::<ListNotesInput>(|_, input| {
        let note = |text: &str| NoteType::builder().text(text).weight(WeightType::Heavy).build().unwrap();
        match (input.username.as_str(), input.next_token.as_deref()) {
            ("ada", None) => Ok(ListNotesOutput::builder().notes(note("one")).next_token("more").build()),
            ("ada", Some(_)) => Ok(ListNotesOutput::builder().notes(note("two")).build()),
            _ => Err(SecretNotesException::builder().message("Not for you.").build())?,
        }
    });
    let notes = Notes::of(&local.client());
    let list = |name: &str| notes.list_notes().username(name).into_paginator().items().send().try_collect();
    let texts: Vec<_> = list("ada").await.unwrap().iter().map(|note| note.text().to_owned()).collect();
    assert_eq!(texts, ["one", "two"]);
    let error = list("grace").await.unwrap_err().into_service_error();
    assert!(error.is_secret_notes_exception(), "{error:?}");
}

#[tokio::test]
async fn operations_can_come_from_a_macro_of_the_other_crate() {
    let local = Local::new();
    local.handle::<DeleteOwnNotesInput>(|_, input| match input.access_token.as_str() {
        "token" => Ok(DeleteOwnNotesOutput::builder().build()),
        _ => Err(NotAuthorizedException::builder().message("Not yours.").build())?,
    });
    let client = local.client();
    let request = client.delete_own_notes().access_token("token");
    assert!(!format!("{request:?}").contains(r#""token""#), "{request:?}");
    request.send().await.unwrap();
    let error = client.delete_own_notes().access_token("other").send().await.unwrap_err().into_service_error();
    assert!(error.is_not_authorized_exception(), "{error:?}");
}
