//! Everything that the service remembers.

use std::collections::BTreeMap;
use std::fmt;

use aws_smithy_async::time::SharedTimeSource;

use super::id::Ids;
use super::pool::no_client;
use super::{Fault, Pool, REGION, constraint};
use crate::primitives::DateTime;
use crate::types::UserPoolClientType;
use crate::types::error::{NotAuthorizedException, ResourceNotFoundException};

/// What the service remembers; handlers read and change it.
pub struct State {
    /// By id, which is also the order of creation.
    pub(super) pools: BTreeMap<String, Pool>,
    pool_count: u32,
    /// By the text of the token.
    grants: BTreeMap<String, Grant>,
    /// From a token to the refresh token that it came with.
    origins: BTreeMap<String, String>,
    pub(super) ids: Ids,
    requests: Ids,
    pub(super) clock: SharedTimeSource,
}

/// What a token stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grant {
    pub(super) kind: GrantKind,
    pub(super) pool_id: String,
    pub(super) client_id: String,
    pub(super) sub: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GrantKind {
    Access,
    Id,
    Refresh,
    /// The session of the challenge for a new password.
    NewPassword,
}

impl State {
    pub(super) fn new(clock: SharedTimeSource) -> Self {
        let (pools, grants, origins) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { pools, pool_count: 0, grants, origins, ids: Ids::new(1), requests: Ids::new(u64::MAX / 2), clock }
    }

    /// The service's time.
    pub fn now(&self) -> DateTime {
        self.clock.now().into()
    }

    /// The pools in the order of their creation.
    pub fn pools(&self) -> impl Iterator<Item = &Pool> {
        self.pools.values()
    }

    /// The pool with this id, or `ResourceNotFoundException`; `InvalidParameterException` if it cannot be an id.
    pub fn pool(&self, id: &str) -> Result<&Pool, Fault> {
        constraint::pool_id(id)?;
        self.pools.get(id).ok_or_else(|| no_pool(id))
    }

    /// The same pool, to change it.
    pub fn pool_mut(&mut self, id: &str) -> Result<&mut Pool, Fault> {
        constraint::pool_id(id)?;
        self.pools.get_mut(id).ok_or_else(|| no_pool(id))
    }

    /// Takes the pool and all that is in it out of the service.
    pub fn remove_pool(&mut self, id: &str) -> Result<Pool, Fault> {
        constraint::pool_id(id)?;
        self.pools.remove(id).ok_or_else(|| no_pool(id))
    }

    /// The pool that the app client belongs to, and the app client, or `ResourceNotFoundException`.
    pub fn app_client(&self, id: &str) -> Result<(&Pool, &UserPoolClientType), Fault> {
        let mut found = self.pools().filter_map(|pool| Some((pool, pool.clients.get(id)?)));
        found.next().ok_or_else(|| no_client(id))
    }

    /// The id of the next pool; ids sort in the order of creation.
    pub(super) fn next_pool_id(&mut self) -> String {
        self.pool_count += 1;
        format!("{REGION}_Local{:04}", self.pool_count)
    }

    /// A new token.
    pub(super) fn grant(&mut self, grant: Grant) -> String {
        let token = self.ids.text(64);
        self.grants.insert(token.clone(), grant);
        token
    }

    /// What a token of that kind stands for.
    pub(super) fn granted(&self, token: &str, kind: GrantKind) -> Option<Grant> {
        self.grants.get(token).filter(|grant| grant.kind == kind).cloned()
    }

    /// Makes a token worthless.
    pub(super) fn revoke(&mut self, token: &str) {
        self.grants.remove(token);
    }

    /// Notes that a token came with a refresh token, and ends with it.
    pub(super) fn came_with(&mut self, token: &str, refresh_token: &str) {
        self.origins.insert(token.to_owned(), refresh_token.to_owned());
    }

    /// Makes a refresh token worthless, and all tokens that came with it.
    pub(super) fn revoke_with_tokens(&mut self, refresh_token: &str) {
        self.grants.remove(refresh_token);
        self.grants.retain(|token, _| self.origins.get(token).is_none_or(|origin| origin != refresh_token));
        self.forget_origins();
    }

    /// Makes all tokens of a user worthless.
    pub(super) fn sign_out(&mut self, pool_id: &str, sub: &str) {
        self.grants.retain(|_, grant| grant.pool_id != pool_id || grant.sub != sub);
        self.forget_origins();
    }

    fn forget_origins(&mut self) {
        self.origins.retain(|token, _| self.grants.contains_key(token));
    }

    /// Pool and `sub` of the enabled user whom an access token was given to, or `NotAuthorizedException`.
    pub(super) fn signed_in(&self, access_token: &str) -> Result<(String, String), Fault> {
        let invalid = || Fault::of::<NotAuthorizedException>("Invalid Access Token");
        let Grant { pool_id, sub, .. } = self.granted(access_token, GrantKind::Access).ok_or_else(invalid)?;
        let user = self.pool(&pool_id).and_then(|pool| pool.user(&sub)).map_err(|_| invalid())?;
        user.check_enabled()?;
        Ok((pool_id, sub))
    }

    pub(super) fn request_id(&mut self) -> String {
        self.requests.uuid()
    }
}

fn no_pool(id: &str) -> Fault {
    Fault::of::<ResourceNotFoundException>(format!("User pool {id} does not exist."))
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("pools", &self.pools).finish_non_exhaustive()
    }
}
