//! A program that makes many calls of one kind.

use std::error::Error;

use sdk::Client;

mod connect;

type Failed = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [endpoint, kind, calls, in_flight] = &arguments[..] else {
        return Err("usage: calls ENDPOINT reset|get|list:USERS|construct|size CALLS IN_FLIGHT".into());
    };
    let (calls, in_flight): (usize, usize) = (calls.parse()?, in_flight.parse()?);
    let client = connect::client(endpoint);
    match kind.as_str() {
        "construct" => {
            for _ in 0..calls {
                drop(std::hint::black_box(connect::client(endpoint)));
            }
            return Ok(());
        }
        "size" => {
            let call = client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada").send();
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
    match kind {
        "reset" => {
            client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada").send().await?;
        }
        "get" => {
            let user = client.admin_get_user().user_pool_id("eu-west-1_Example").username("ada").send().await?;
            if user.username() != "ada" || user.user_attributes().len() != 8 {
                return Err("another user".into());
            }
        }
        list => {
            let users = list.strip_prefix("list:").ok_or("an unknown kind of call")?;
            // The server makes up as many users as the pool's name says.
            let list = client.list_users().user_pool_id(format!("eu-west-1_{users}")).limit(60).send().await?;
            if list.users().len() != users.parse::<usize>()? {
                return Err("another number of users".into());
            }
        }
    }
    Ok(())
}
