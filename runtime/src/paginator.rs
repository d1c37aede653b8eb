//! Pages of a list, fetched one by one as they are asked for.

use aws_smithy_async::future::pagination_stream::fn_stream::FnStream;
use aws_smithy_async::future::pagination_stream::{PaginationStream, TryFlatMap};

use crate::call::call;
use crate::operation::Paginated;
use crate::send::CallOptions;
use crate::{BuildError, Handle, SdkError};

type Page<I> = Result<<I as crate::Operation>::Output, SdkError<<I as crate::Operation>::Error>>;
type Item<I> = Result<<I as Paginated>::Item, SdkError<<I as crate::Operation>::Error>>;

/// The pages of a list, beginning with the one that `input` asks for.
///
/// The stream ends at a page without a token for the next one (an empty page is not the end), after an error, and, if
/// `stop_on_duplicate_token` is set, when the service returns the token it was just given.
pub fn pages<I: Paginated>(
    handle: Handle,
    input: Result<I, BuildError>,
    stop_on_duplicate_token: bool,
) -> PaginationStream<Page<I>> {
    PaginationStream::new(FnStream::new(move |pages| {
        Box::pin(async move {
            let mut request = input;
            loop {
                let sent = request.as_ref().ok().cloned();
                let page =
                    call::<I, _>(&handle, request, CallOptions { paginated: true, ..CallOptions::default() }).await;
                let next = page
                    .as_ref()
                    .ok()
                    .and_then(|page| I::next_token(page))
                    .filter(|token| !token.is_empty())
                    .map(str::to_owned);
                if pages.send(page).await.is_err() {
                    return;
                }
                let (Some(sent), Some(token)) = (sent, next) else { return };
                if stop_on_duplicate_token && sent.token() == Some(&token) {
                    return;
                }
                request = Ok(sent.with_token(token));
            }
        })
    }))
}

/// The elements of all pages.
pub fn items<I: Paginated>(pages: PaginationStream<Page<I>>) -> PaginationStream<Item<I>> {
    TryFlatMap::new(pages).flat_map(I::items)
}
