#![allow(unused)]

use cognito::cognito_operation;

pub struct Thing(cognito::Client);

impl cognito::CognitoClient for Thing {
    fn handle(&self) -> &cognito::Handle {
        self.0.handle()
    }
}

#[cognito_operation(client = Thing, method = thing)]
pub struct GetThingInput {}

#[cognito_operation(client = Thing, method = thing)]
pub struct FindThingInput {}

fn main() {}
