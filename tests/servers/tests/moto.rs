//! The lifecycle against moto.

use servers::{Gap, Server, lifecycle, url};

const MOTO: Server = Server { name: "moto", missing: &["SetUICustomization"], gaps: &[Gap::AppClientDates] };

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a server: run tests/servers/run"]
async fn the_life_of_a_pool() -> Result<(), Box<dyn std::error::Error>> {
    Ok(lifecycle(&url("SERVERS_MOTO_URL")?, &MOTO).await?)
}
