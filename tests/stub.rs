//! `cognito::stub`: answers by closures behind the real client.

use cognito::Client;
use cognito::error::{DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata};
use cognito::operation::RequestId;
use cognito::operation::admin_get_user::{AdminGetUserError, AdminGetUserOutput};
use cognito::operation::list_users::ListUsersOutput;
use cognito::operation::sign_up::SignUpError;
use cognito::stub::Stub;
use cognito::types::UserType;
use cognito::types::error::{InvalidParameterException, UserNotFoundException};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::test]
async fn answers_are_parsed_and_calls_are_kept() -> Outcome {
    let stub = Stub::new().on(Client::admin_get_user, |input| {
        if input.username == "ada" {
            return Ok(AdminGetUserOutput::builder().username("ada").enabled(true).build().unwrap());
        }
        Err(AdminGetUserError::UserNotFoundException(UserNotFoundException::builder().message("Nobody.").build()))
    });
    let client = stub.client();
    let get = |name: &str| client.admin_get_user().user_pool_id("eu-west-1_A").username(name);
    let user = get("ada").send().await?;
    assert!(user.enabled() && user.request_id() == Some("stub-1"));
    let error = get("bob").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("UserNotFoundException"), Some("Nobody.")));
    assert!(error.into_service_error().is_user_not_found_exception());
    let line = get("eve").await.unwrap_err().to_string();
    assert!(line.contains("UserNotFoundException: Nobody.") && line.contains("stub-3"), "{line}");
    let names: Vec<_> = stub.calls(Client::admin_get_user).into_iter().map(|input| input.username).collect();
    assert_eq!(names, ["ada", "bob", "eve"]);
    assert!(stub.calls(Client::list_users).is_empty());
    Ok(())
}

#[tokio::test]
async fn pages_are_answered_one_by_one() -> Outcome {
    let stub = Stub::new().on(Client::list_users, |input| {
        let page: usize = input.pagination_token.as_deref().map_or(0, |token| token.parse().unwrap());
        let output = ListUsersOutput::builder().users(UserType::builder().username(format!("user-{page}")).build());
        Ok(output.set_pagination_token((page < 2).then(|| (page + 1).to_string())).build())
    });
    let users = stub.client().list_users().user_pool_id("eu-west-1_A").into_paginator().items().send();
    let users: Vec<_> = users.try_collect().await?;
    let names: Vec<_> = users.iter().filter_map(UserType::username).collect();
    assert_eq!(names, ["user-0", "user-1", "user-2"]);
    Ok(())
}

#[tokio::test]
async fn every_kind_of_error_arrives() -> Outcome {
    let wrong = InvalidParameterException::builder().message("No.").reason_code("BECAUSE").build();
    let stub = Stub::new().on(Client::sign_up, move |input| {
        Err(match &*input.username {
            "typed" => SignUpError::InvalidParameterException(wrong.clone()),
            "generic" => {
                SignUpError::generic(ErrorMetadata::builder().code("BrandNewException").message("new").build())
            }
            _ => SignUpError::unhandled("the cable is cut"),
        })
    });
    let client = stub.client();
    let call = |name: &str| client.sign_up().client_id("c").username(name).password("p").send();
    let typed = call("typed").await.unwrap_err().into_service_error();
    let SignUpError::InvalidParameterException(typed) = typed else { return Err(typed.into()) };
    assert_eq!((typed.message(), typed.reason_code()), (Some("No."), Some("BECAUSE")));
    let generic = call("generic").await.unwrap_err();
    assert_eq!((generic.code(), generic.message()), (Some("BrandNewException"), Some("new")));
    let cut = call("cut").await.unwrap_err();
    let text = DisplayErrorContext(&cut).to_string();
    assert!(cut.as_service_error().is_none() && text.contains("the cable is cut"), "{text}");
    Ok(())
}

#[tokio::test]
async fn what_has_no_answer_is_refused_by_name() {
    let stub = Stub::new();
    let error = stub.client().list_groups().user_pool_id("eu-west-1_A").await.unwrap_err();
    assert!(error.to_string().contains("the stub has no answer for `ListGroups`"), "{error}");
    assert_eq!(format!("{stub:?}"), "Stub { answers: [], calls: 0 }");
}

#[tokio::test]
async fn a_later_answer_replaces_an_earlier_one_and_may_look_at_the_calls() -> Outcome {
    let stub = Stub::new();
    let inner = stub.clone();
    let stub = stub.on(Client::list_users, |_| panic!("replaced")).on(Client::list_users, move |_| {
        let seen = inner.calls(Client::list_users).len();
        Ok(ListUsersOutput::builder().pagination_token(seen.to_string()).build())
    });
    let client = stub.client();
    for expected in ["0", "1"] {
        let output = client.list_users().user_pool_id("eu-west-1_A").send().await?;
        assert_eq!(output.pagination_token(), Some(expected));
    }
    Ok(())
}
