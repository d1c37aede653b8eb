//! Operations that a user declares and answers.

use cognito::error::ProvideErrorMetadata;
use cognito::local::{Fault, Local};
use cognito::operation::admin_get_user::AdminGetUserInput;
use cognito::types::error::{InternalErrorException, InvalidParameterException, UserNotFoundException};
use cognito::{cognito_operation, cognito_output};

use crate::{Fixture, Tested, refusal};

mod exception {
    use cognito::cognito_error;

    /// The user is in the archive already.
    #[cognito_error]
    pub(crate) struct UserArchivedException {
        /// Where the user is.
        #[cognito(rename = "archiveName")]
        pub archive_name: Option<String>,
    }
}

/// Moves a user to the archive.
#[cognito_operation(extend = cognito::Client, output = AdminArchiveUserOutput, errors = [
    UserNotFoundException, exception::UserArchivedException,
])]
pub(crate) struct AdminArchiveUserInput {
    /// The user pool.
    pub user_pool_id: String,
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
}

/// How many users remain.
#[cognito_output]
pub(crate) struct AdminArchiveUserOutput {
    /// The number of users.
    pub remaining: i32,
}

fn archiving() -> Local {
    let local = Local::new();
    local.handle::<AdminArchiveUserInput>(|state, input| {
        if input.username == "old" {
            Err(exception::UserArchivedException::builder()
                .message("Already archived.")
                .archive_name("attic")
                .build())?;
        }
        let pool = state.pool_mut(&input.user_pool_id)?;
        pool.remove_user(&input.username)?;
        let remaining = i32::try_from(pool.users().count()).map_err(Fault::internal)?;
        AdminArchiveUserOutput::builder().remaining(remaining).build().map_err(Fault::internal)
    });
    local
}

#[tokio::test]
async fn a_declared_operation_acts_on_the_state() -> Tested {
    let local = archiving();
    let client = local.client();
    let pool = client.create_user_pool().pool_name("people").await?;
    let pool = pool.user_pool().and_then(|pool| pool.id()).ok_or("no pool")?;
    for name in ["ada", "bob"] {
        client.admin_create_user().user_pool_id(pool).username(name).await?;
    }
    let archive = |name| client.admin_archive_user().user_pool_id(pool).username(name);
    assert_eq!(archive("ada").send().await?.remaining(), 1);
    let error = archive("ada").send().await.err().ok_or("no error")?.into_service_error();
    assert!(error.is_user_not_found_exception(), "{error:?}");
    assert_eq!(refusal(archive("ada").await).0, "UserNotFoundException");

    let error = archive("old").send().await.err().ok_or("no error")?.into_service_error();
    let AdminArchiveUserError::UserArchivedException(archived) = error else { return Err(error.into()) };
    assert_eq!((archived.archive_name(), archived.message()), (Some("attic"), Some("Already archived.")));
    Ok(())
}

#[tokio::test]
async fn an_exception_of_another_crate_keeps_code_message_and_context() -> Tested {
    let error = archiving().client().admin_archive_user().user_pool_id("us-east-1_x").username("old").await;
    let error = error.err().ok_or("no error")?;
    assert_eq!((error.code(), error.message()), (Some("UserArchivedException"), Some("Already archived.")));
    assert_eq!(error.context().map(|context| context.operation), Some("AdminArchiveUser"));
    assert!(
        error.to_string().starts_with("AdminArchiveUser failed: UserArchivedException: Already archived."),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn an_operation_without_an_answer_says_what_to_do() -> Tested {
    let fixture = Fixture::new().await?;
    let (code, message) =
        refusal(fixture.client.admin_archive_user().user_pool_id(&fixture.pool).username("ada").await);
    assert_eq!(code, "UnknownOperationException");
    assert!(
        message.contains("`AdminArchiveUser`") && message.contains("local.handle::<AdminArchiveUserInput>"),
        "{message}"
    );
    Ok(())
}

#[tokio::test]
async fn a_built_in_answer_is_replaced() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.local.handle::<AdminGetUserInput>(|_, _| {
        Err(InvalidParameterException::builder().message("no").reason_code("test").build())?
    });
    let get = || fixture.client.admin_get_user().user_pool_id(&fixture.pool).username("ada");
    let cognito::Error::InvalidParameterException(error) = get().await.err().ok_or("no error")? else {
        return Err("another error".into());
    };
    assert_eq!((error.message(), error.reason_code()), (Some("no"), Some("test")));
    fixture.local.handle::<AdminGetUserInput>(|_, _| Err(Fault::of::<UserNotFoundException>("gone")));
    assert_eq!(refusal(get().await), ("UserNotFoundException".into(), "gone".into()));
    Ok(())
}

#[tokio::test]
async fn a_failing_answer_is_repeated() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["ada"]).await?;
    let calls = std::sync::atomic::AtomicU32::new(0);
    fixture.local.handle::<AdminGetUserInput>(move |_, _| {
        let calls = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Err(InternalErrorException::builder().message(format!("attempt {}", calls + 1)).build())?
    });
    let retries =
        cognito::config::retry::RetryConfig::standard().with_initial_backoff(std::time::Duration::from_millis(1));
    let client = cognito::Client::from_conf(fixture.local.config().retry_config(retries).build());
    let error = client.admin_get_user().user_pool_id(&fixture.pool).username("ada").await.err().ok_or("no error")?;
    assert_eq!(error.message(), Some("attempt 3"));
    assert_eq!(error.context().map(|context| (context.attempts, context.status)), Some((3, Some(500))));
    Ok(())
}

#[tokio::test]
async fn a_panic_in_an_answer_does_not_end_the_service() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.local.handle::<AdminGetUserInput>(|_, _| unreachable!("on purpose"));
    let call = fixture.client.admin_get_user().user_pool_id(&fixture.pool).username("ada");
    assert!(tokio::spawn(call.send()).await.is_err());
    fixture.create(&["ada"]).await?;
    Ok(())
}

#[tokio::test]
async fn the_same_calls_give_the_same_identifiers() -> Tested {
    let mut subs = Vec::new();
    for _ in 0..2 {
        let fixture = Fixture::new().await?;
        fixture.create(&["ada"]).await?;
        subs.push((fixture.pool.clone(), fixture.remembered("ada", |user| user.sub().to_owned())?));
    }
    assert_eq!(subs[0], subs[1]);
    Ok(())
}
