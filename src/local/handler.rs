//! The answers of operations, with their types erased: bytes in, bytes out.

use std::collections::HashMap;
use std::sync::Arc;

use cognito_runtime::OperationMeta;
use cognito_runtime::json::{self, ReadError};

use super::{Fault, State};
use crate::Operation;

/// How one operation is answered.
pub(super) struct Handler {
    pub(super) meta: &'static OperationMeta,
    pub(super) run: Run,
}

type Run = Box<dyn Fn(&mut State, &[u8]) -> Result<Vec<u8>, Fault> + Send + Sync>;

/// How every operation is answered, by name.
#[derive(Default)]
pub(super) struct Handlers(HashMap<&'static str, Arc<Handler>>);

impl Handlers {
    /// Answers an operation with `act`, from now on.
    pub(super) fn add<I: Operation>(
        &mut self,
        act: impl Fn(&mut State, I) -> Result<I::Output, Fault> + Send + Sync + 'static,
    ) {
        let run: Run = Box::new(move |state, body| {
            let input = json::from_slice(body).map_err(|error| malformed(&error))?;
            json::to_vec(&act(state, input)?).map_err(Fault::internal)
        });
        self.0.insert(I::NAME, Arc::new(Handler { meta: I::META, run }));
    }

    pub(super) fn get(&self, name: &str) -> Option<Arc<Handler>> {
        self.0.get(name).cloned()
    }
}

/// A missing member is an invalid parameter, and JSON of the wrong form is no request at all.
fn malformed(error: &ReadError) -> Fault {
    error.missing_member().map_or_else(|| Fault::new("SerializationException", error.to_string()), Fault::missing)
}
