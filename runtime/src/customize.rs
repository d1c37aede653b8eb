//! One call that differs from what its client is configured for.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use http::Uri;

use crate::call::call;
use crate::config::Builder;
use crate::send::{CallOptions, Outgoing};
use crate::{BuildError, Handle, Operation, SdkError};

/// A call before it is sent, made by `customize()` of a fluent builder. `T` is its output, `E` its error, `B` that builder.
pub struct CustomizableOperation<T, E, B> {
    handle: Handle,
    options: CallOptions,
    overrides: Option<Builder>,
    start: Start<T, E>,
    builder: PhantomData<fn() -> B>,
}

type Running<T, E> = Pin<Box<dyn Future<Output = Result<T, SdkError<E>>> + Send>>;
type Start<T, E> = Box<dyn FnOnce(&Handle, CallOptions) -> Running<T, E> + Send + Sync>;

/// What `customize()` of the builder `B` returns.
#[doc(hidden)]
pub type Customizable<I, B> = CustomizableOperation<<I as Operation>::Output, <I as Operation>::Error, B>;

/// The call of `input` with `handle`.
#[doc(hidden)]
pub fn customize<I: Operation, B>(handle: Handle, input: Result<I, BuildError>) -> Customizable<I, B> {
    CustomizableOperation {
        handle,
        options: CallOptions::default(),
        overrides: None,
        start: Box::new(|handle, options| Box::pin(call::<I, _>(handle, input, options))),
        builder: PhantomData,
    }
}

impl<T, E, B> CustomizableOperation<T, E, B> {
    /// Replaces the request of each attempt before it is signed: what is added is signed too. An error ends the call as a
    /// [`DispatchFailure`](aws_smithy_runtime_api::client::result::SdkError::DispatchFailure) without another attempt.
    ///
    /// The URI must stay absolute and the body in memory; `content-length` follows the body.
    #[must_use]
    pub fn map_request<F, MapE>(mut self, map: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, MapE> + Send + Sync + 'static,
        MapE: std::error::Error + Send + Sync + 'static,
    {
        self.options.edits.push(Arc::new(move |request| map(request).map_err(Into::into)));
        self
    }

    /// Changes the request of each attempt before it is signed: what is added is signed too.
    ///
    /// The URI must stay absolute and the body in memory; `content-length` follows the body.
    #[must_use]
    pub fn mutate_request<F>(mut self, mutate: F) -> Self
    where
        F: Fn(&mut HttpRequest) + Send + Sync + 'static,
    {
        self.options.edits.push(Arc::new(move |mut request| {
            mutate(&mut request);
            Ok(request)
        }));
        self
    }

    /// Settings that replace those of the client for this call; time limits are replaced one by one, and frameworks are added.
    ///
    /// Connections, credentials and the known time of the service stay shared with the client as far as the settings allow. A later
    /// call of this method replaces an earlier one.
    #[must_use]
    pub fn config_override(mut self, config_override: impl Into<Builder>) -> Self {
        self.overrides = Some(config_override.into());
        self
    }

    /// Sends the request and waits for the output.
    ///
    /// # Errors
    /// As `send` of the fluent builder.
    pub async fn send(self) -> Result<T, SdkError<E>> {
        let handle = match self.overrides {
            Some(overrides) => self.handle.overridden(overrides),
            None => self.handle,
        };
        (self.start)(&handle, self.options).await
    }
}

impl<T, E, B> fmt::Debug for CustomizableOperation<T, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation").field("overrides", &self.overrides).finish_non_exhaustive()
    }
}

type EditAll = fn(Outgoing, &Edits, &Uri) -> Result<Outgoing, BoxError>;
type Edit = dyn Fn(HttpRequest) -> Result<HttpRequest, BoxError> + Send + Sync;

/// Changes to the requests of a call, made before each is signed.
///
/// They bring along the code that works with them: programs that make none do not contain that code.
#[derive(Clone, Default)]
pub struct Edits {
    list: Vec<Arc<Edit>>,
    edit: Option<EditAll>,
}

impl Edits {
    fn push(&mut self, edit: Arc<Edit>) {
        self.list.push(edit);
        self.edit = Some(Outgoing::edited);
    }

    /// What goes out after all changes.
    pub(crate) fn edited(&self, outgoing: Outgoing, uri: &Uri) -> Result<Outgoing, BoxError> {
        match self.edit {
            Some(edit) => edit(outgoing, self, uri),
            None => Ok(outgoing),
        }
    }

    /// The request after all changes.
    pub(crate) fn apply(&self, mut request: HttpRequest) -> Result<HttpRequest, BoxError> {
        for edit in &self.list {
            request = edit(request)?;
        }
        Ok(request)
    }
}

impl fmt::Debug for Edits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Edits").field(&self.list.len()).finish()
    }
}
