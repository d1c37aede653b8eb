//! Ten more operations like the first.

use cognito::{Client, cognito_operation};

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing0Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing1Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing2Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing3Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing4Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing5Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing6Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing7Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing8Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing9Input {
    /// The pool.
    pub user_pool_id: String,
}

/// Does a thing.
#[cognito_operation(extend = Client, errors = [UserNotFoundException])]
pub struct DoThing10Input {
    /// The pool.
    pub user_pool_id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), cognito::Error> {
    let client = Client::from_conf(cognito::Config::builder().build());
    client.do_thing0().user_pool_id("p").send().await?;
    client.do_thing1().user_pool_id("p").send().await?;
    client.do_thing2().user_pool_id("p").send().await?;
    client.do_thing3().user_pool_id("p").send().await?;
    client.do_thing4().user_pool_id("p").send().await?;
    client.do_thing5().user_pool_id("p").send().await?;
    client.do_thing6().user_pool_id("p").send().await?;
    client.do_thing7().user_pool_id("p").send().await?;
    client.do_thing8().user_pool_id("p").send().await?;
    client.do_thing9().user_pool_id("p").send().await?;
    client.do_thing10().user_pool_id("p").send().await?;
    Ok(())
}
