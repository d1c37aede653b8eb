//! What the client does when the server, the network or a proxy misbehaves.
//!
//! A [`Server`] on a loopback socket acts out a script of [`Answer`]s, one for each request, byte by byte as written. `tests/table` sends
//! calls of the public client to it, checks their outcomes and compares all of them with `docs/faults.md`; `BLESS=1 cargo test -p faults`
//! writes that file anew.
//!
//! No limit of time is skipped: waits between attempts are, by [`Waits`].
//!
//! The server recomputes the signature of every request, answers as the service would if it is wrong, and keeps what was wrong.
//!
//! The TLS and proxy cases of the table make their calls in a process of their own, the binary of this package, with `SSL_CERT_FILE` and
//! `HTTPS_PROXY`; certificates are taken from there on Linux, elsewhere these cases are left out. `tests/tls` passes certificates and
//! proxies by configuration. The other cases expect that no `HTTP_PROXY` is set for 127.0.0.1.

mod answer;
mod call;
mod http2;
mod page;
mod request;
mod server;
mod tls;
mod tunnel;
mod waits;

pub use answer::{Answer, Step};
pub use call::{Report, Setup};
pub use http2::Manner;
pub use page::Page;
pub use request::check;
pub use server::{Server, serve};
pub use tls::{Authority, Tls, TlsServer, authority};
pub use tunnel::Tunnel;
pub use waits::Waits;

/// What all clients here sign with.
pub const SECRET_ACCESS_KEY: &str = "secret";

/// Errors of the test itself.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
