//! A program that may call any operation.

use std::error::Error;

mod connect;

macro_rules! operations {
    ($($operation:ident)*) => {
        /// Calls the operation with nothing in its input.
        async fn call(client: &sdk::Client, operation: &str) -> Result<(), Box<dyn Error>> {
            match operation {
                $(stringify!($operation) => drop(client.$operation().send().await?),)*
                _ => return Err("there is no such operation".into()),
            }
            Ok(())
        }
    };
}

include!(concat!(env!("CARGO_MANIFEST_DIR"), "/operations.rs"));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(endpoint), Some(operation)) = (arguments.next(), arguments.next()) else {
        return Err("usage: all ENDPOINT OPERATION".into());
    };
    call(&connect::client(&endpoint), &operation).await
}
