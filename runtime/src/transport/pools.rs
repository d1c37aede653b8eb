//! The connections of a client, kept apart by the Tokio runtime that drives them.

use std::convert::Infallible;
use std::sync::{PoisonError, RwLock};

use reqwest::Client;
use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;

/// A connection pool for each Tokio runtime in which calls are made; those that are encrypted have one of their own.
///
/// A connection is driven by the runtime that opened it, and ends or stands still together with it. Calls in other runtimes must not
/// depend on that: tests have a runtime each, and some servers one for each thread.
#[derive(Default)]
pub(super) struct Pools(RwLock<Vec<Pool>>);

struct Pool {
    key: (Id, bool),
    client: Client,
    /// Closed when the runtime has ended, whose task holds the other end; dropped with the pool, which ends that task.
    alive: oneshot::Sender<Infallible>,
}

impl Pools {
    /// The pool of the runtime that this is called in, made by `open` on the first call there.
    pub(super) fn get<E>(&self, encrypts: bool, open: impl FnOnce() -> Result<Client, E>) -> Result<Client, E> {
        let handle = Handle::current();
        let key = (handle.id(), encrypts);
        let found = find(&self.0.read().unwrap_or_else(PoisonError::into_inner), key);
        if let Some(client) = found {
            return Ok(client);
        }
        let client = open()?;
        let mut pools = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Of two first calls at the same time, one drops its unused pool here.
        if let Some(client) = find(&pools, key) {
            return Ok(client);
        }
        pools.retain(|pool| !pool.alive.is_closed());
        let (alive, ended) = oneshot::channel();
        handle.spawn(ended);
        pools.push(Pool { key, client: client.clone(), alive });
        Ok(client)
    }
}

/// An identifier may come back after its runtime has ended.
fn find(pools: &[Pool], key: (Id, bool)) -> Option<Client> {
    let pool = pools.iter().find(|pool| pool.key == key && !pool.alive.is_closed())?;
    Some(pool.client.clone())
}

#[cfg(test)]
mod tests {
    use reqwest::{Client, ClientBuilder};
    use tokio::runtime::{Builder, Runtime};

    use super::Pools;
    use crate::tls;

    fn runtime() -> std::io::Result<Runtime> {
        Builder::new_current_thread().build()
    }

    /// Calls once in `runtime`, and says whether that opened a pool.
    fn opens(pools: &Pools, runtime: &Runtime, encrypts: bool) -> bool {
        let mut opened = false;
        let mut open = || {
            opened = true;
            tls::plain(Client::builder()).map(ClientBuilder::build)
        };
        assert!(runtime.block_on(async { pools.get(encrypts, || open().map_err(drop)?.map_err(drop)) }).is_ok());
        opened
    }

    #[test]
    fn each_runtime_has_its_pool_and_takes_it_along() -> std::io::Result<()> {
        let (pools, first, second) = (Pools::default(), runtime()?, runtime()?);
        let found = [&first, &second, &first, &second].map(|runtime| opens(&pools, runtime, false));
        assert_eq!(found, [true, true, false, false]);
        drop(first);
        let third = runtime()?;
        assert!(opens(&pools, &third, false));
        assert_eq!(pools.0.read().map(|pools| pools.len()).ok(), Some(2), "the pool of the first runtime is gone");
        Ok(())
    }

    #[test]
    fn encrypted_connections_have_a_pool_of_their_own() -> std::io::Result<()> {
        let (pools, runtime) = (Pools::default(), runtime()?);
        let found = [false, true, false, true].map(|encrypts| opens(&pools, &runtime, encrypts));
        assert_eq!(found, [true, true, false, false]);
        Ok(())
    }

    #[test]
    fn a_pool_ends_its_task() -> std::io::Result<()> {
        let (pools, runtime) = (Pools::default(), runtime()?);
        opens(&pools, &runtime, false);
        drop(pools);
        let left = runtime.block_on(async {
            tokio::task::yield_now().await;
            runtime.metrics().num_alive_tasks()
        });
        assert_eq!(left, 0);
        Ok(())
    }
}
