//! The same operation with ten more members.

use cognito::{Client, cognito_operation};

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing0Input {
    /// The pool.
    pub user_pool_id: String,
    /// A member.
    pub member_0: Option<String>,
    /// A member.
    pub member_1: Option<String>,
    /// A member.
    pub member_2: Option<String>,
    /// A member.
    pub member_3: Option<String>,
    /// A member.
    pub member_4: Option<String>,
    /// A member.
    pub member_5: Option<String>,
    /// A member.
    pub member_6: Option<String>,
    /// A member.
    pub member_7: Option<String>,
    /// A member.
    pub member_8: Option<String>,
    /// A member.
    pub member_9: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), cognito::Error> {
    let client = Client::from_conf(cognito::Config::builder().build());
    client
        .do_thing0()
        .user_pool_id("p")
        .member_0("m")
        .member_1("m")
        .member_2("m")
        .member_3("m")
        .member_4("m")
        .member_5("m")
        .member_6("m")
        .member_7("m")
        .member_8("m")
        .member_9("m")
        .send()
        .await?;
    Ok(())
}
