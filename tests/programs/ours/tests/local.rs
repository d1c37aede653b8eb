//! The programs that need a server, against `cognito::local`.

use aws_sdk_cognitoidentityprovider::local::Local;

#[allow(dead_code)]
#[path = "../../src/export.rs"]
mod export;
#[allow(dead_code)]
#[path = "../../src/flow.rs"]
mod flow;
#[allow(dead_code)]
#[path = "../../src/handler.rs"]
mod handler;
#[allow(dead_code)]
#[path = "../../src/provision.rs"]
mod provision;
#[allow(dead_code)]
#[path = "../../src/service.rs"]
mod service;

#[tokio::test]
async fn the_programs_work_in_memory() -> anyhow::Result<()> {
    let client = Local::new().client();
    let exported = export::run(&client).await?;
    assert!(exported.contains("ada,ada@example.com,FORCE_CHANGE_PASSWORD,true\n"), "{exported}");
    assert!(exported.contains("cyd,cyd@example.com,FORCE_CHANGE_PASSWORD,false\n"), "{exported}");
    assert!(exported.ends_with("pages: [2, 2, 1]\nfound: [\"eve\"]\n"), "{exported}");
    let flow = flow::run(&client).await?;
    assert!(flow.contains("profile of ada: ada@example.com\nrenewed: true\n"), "{flow}");
    let handled = handler::run(&client).await?;
    assert!(handled.contains("\"statusCode\":404") && handled.contains("UserNotFoundException"), "{handled}");
    let provisioned = provision::run(&client).await?;
    assert!(
        provisioned.contains("staff: bob, cyd\n") && provisioned.ends_with("after the end: true\n"),
        "{provisioned}"
    );
    let served = service::run(&client).await?;
    assert!(served.contains("404 Not Found") && served.contains("409 Conflict"), "{served}");
    assert!(served.contains("502 Bad Gateway"), "{served}");
    Ok(())
}
