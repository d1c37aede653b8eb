//! One operation with one member.

use cognito::{Client, cognito_operation};

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing0Input {
    /// The pool.
    pub user_pool_id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), cognito::Error> {
    let client = Client::from_conf(cognito::Config::builder().build());
    client.do_thing0().user_pool_id("p").send().await?;
    Ok(())
}
