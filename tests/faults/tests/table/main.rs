//! Every fault, what the call ends with, after how many attempts, and what its error says; compared with `docs/faults.md`.

mod body;
mod case;
mod connection;
mod framing;
mod page;
mod retry;
mod service;
mod tls;

use std::{env, fs};

use faults::Error;

use self::page::Section;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/faults.md");

#[tokio::test]
async fn faults() -> Result<(), Error> {
    let groups = [
        ("Connections", connection::cases()),
        ("HTTP", framing::cases()),
        ("Bodies", body::cases()),
        ("Errors of the service and of others", service::cases()),
        ("Retries", retry::cases()),
    ];
    let (mut sections, mut wrong) = (Vec::new(), Vec::new());
    for (title, cases) in groups {
        let mut section = Section::new(title);
        for case in cases {
            section.rows.push(case.run(&mut wrong).await?);
        }
        sections.push(section);
    }
    let written = fs::read_to_string(PAGE).unwrap_or_default();
    // Elsewhere the trusted certificates do not come from the environment, and other libraries say it in other words.
    let has_tls = cfg!(all(target_os = "linux", not(feature = "native-tls")));
    if has_tls {
        sections.push(tls::section(&mut wrong).await?);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let page = page::render(&sections);
    if env::var_os("BLESS").is_some() {
        fs::write(PAGE, page)?;
        return Ok(());
    }
    let differences = page::missing_lines(&page, &written);
    assert!(differences.is_empty(), "not in docs/faults.md; BLESS=1 writes it:\n{}", differences.join("\n"));
    assert!(!has_tls || page == written, "docs/faults.md has more than this; BLESS=1 writes it");
    Ok(())
}
