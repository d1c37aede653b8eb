//! Every fault, what the call ends with, after how many attempts, and what its error says; compared with `docs/faults.md`.

mod body;
mod case;
mod connection;
mod framing;
mod http2;
mod page;
mod retry;
mod service;
mod tls;

use faults::{Error, Page};

use self::page::Section;

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
    let written = Page::read();
    // Elsewhere the trusted certificates do not come from the environment, and other libraries say it in other words.
    let has_tls = cfg!(all(target_os = "linux", not(feature = "native-tls")));
    if has_tls {
        sections.push(http2::section(&mut wrong).await?);
        sections.push(tls::section(&mut wrong).await?);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let tables = page::render(&sections);
    if Page::is_written() {
        Page { tables, ..written }.write()?;
        return Ok(());
    }
    let differences = page::missing_lines(&tables, &written.tables);
    assert!(differences.is_empty(), "not in docs/faults.md; BLESS=1 writes it:\n{}", differences.join("\n"));
    assert!(!has_tls || tables == written.tables, "docs/faults.md has more than this; BLESS=1 writes it");
    Ok(())
}
