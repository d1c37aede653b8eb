//! A program that makes many calls of one kind.

use std::error::Error;

use floor::Client;
use floor::model::{AdminGetUserOutput, Empty, ListUsersInput, ListUsersOutput, User};

type Failed = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [endpoint, kind, calls, in_flight] = &arguments[..] else {
        return Err("usage: calls ENDPOINT reset|get|list:USERS|construct|size CALLS IN_FLIGHT".into());
    };
    let (calls, in_flight): (usize, usize) = (calls.parse()?, in_flight.parse()?);
    let client = Client::new(endpoint)?;
    match kind.as_str() {
        "construct" => {
            for _ in 0..calls {
                drop(std::hint::black_box(Client::new(endpoint)?));
            }
            return Ok(());
        }
        "size" => {
            let input = User { user_pool_id: "eu-west-1_Example", username: "ada" };
            let call = client.signed::<_, Empty>("AWSCognitoIdentityProviderService.AdminResetUserPassword", &input);
            println!("{}", size_of_val(&call));
            return Ok(());
        }
        _ => {}
    }
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..in_flight {
        let (client, kind) = (client.clone(), kind.clone());
        tasks.spawn(async move {
            for _ in 0..calls / in_flight {
                call(&client, &kind).await?;
            }
            Ok::<(), Failed>(())
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    Ok(())
}

async fn call(client: &Client, kind: &str) -> Result<(), Failed> {
    let user = User { user_pool_id: "eu-west-1_Example", username: "ada" };
    match kind {
        "reset" => {
            let Empty {} = client.signed("AWSCognitoIdentityProviderService.AdminResetUserPassword", &user).await?;
        }
        "get" => {
            let target = "AWSCognitoIdentityProviderService.AdminGetUser";
            let user: AdminGetUserOutput = client.signed(target, &user).await?;
            if user.username != "ada" || user.user_attributes.len() != 8 {
                return Err("another user".into());
            }
        }
        list => {
            let users = list.strip_prefix("list:").ok_or("an unknown kind of call")?;
            // The server makes up as many users as the pool's name says.
            let pool = format!("eu-west-1_{users}");
            let input = ListUsersInput { user_pool_id: &pool, limit: 60 };
            let list: ListUsersOutput = client.signed("AWSCognitoIdentityProviderService.ListUsers", &input).await?;
            if list.users.len() != users.parse::<usize>()? {
                return Err("another number of users".into());
            }
        }
    }
    Ok(())
}
