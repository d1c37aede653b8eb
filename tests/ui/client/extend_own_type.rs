#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = crate::Client)]
pub struct GetThingInput {
    pub user_pool_id: String,
}

pub struct Client(cognito::Client);

impl cognito::CognitoClient for Client {
    fn handle(&self) -> &cognito::Handle {
        self.0.handle()
    }
}

fn main() {}
