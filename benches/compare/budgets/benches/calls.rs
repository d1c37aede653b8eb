//! Runs the programs under callgrind and dhat: what a call takes is what 400 calls take less what 100 take, divided by 300.

use gungraun::prelude::*;
use gungraun::{Callgrind, Dhat};

/// The program of a client, which makes so many calls of a kind.
///
/// `COMPARE_PROGRAMS` names the folder of the programs, `COMPARE_ENDPOINT` the URL of the server.
fn program(client: &str, kind: &str, calls: u32) -> gungraun::Command {
    let variable =
        |name| std::env::var(name).unwrap_or_else(|_| panic!("run this by budgets/check, which sets {name}"));
    gungraun::Command::new(format!("{}/{client}-calls", variable("COMPARE_PROGRAMS")))
        .args([variable("COMPARE_ENDPOINT").as_str(), kind, &calls.to_string(), "1"])
        .build()
}

#[binary_benchmark]
#[bench::floor_few("floor", 100)]
#[bench::floor_many("floor", 400)]
#[bench::ours_few("ours", 100)]
#[bench::ours_many("ours", 400)]
fn reset(client: &str, calls: u32) -> gungraun::Command {
    program(client, "reset", calls)
}

#[binary_benchmark]
#[bench::floor_few("floor", 100)]
#[bench::floor_many("floor", 400)]
#[bench::ours_few("ours", 100)]
#[bench::ours_many("ours", 400)]
fn get(client: &str, calls: u32) -> gungraun::Command {
    program(client, "get", calls)
}

#[binary_benchmark]
#[bench::floor_few("floor", 100)]
#[bench::floor_many("floor", 400)]
#[bench::ours_few("ours", 100)]
#[bench::ours_many("ours", 400)]
fn list(client: &str, calls: u32) -> gungraun::Command {
    program(client, "list:60", calls)
}

binary_benchmark_group!(name = calls, benchmarks = [reset, get, list]);

main!(
    config = BinaryBenchmarkConfig::default().tool(Callgrind::default()).tool(Dhat::default()),
    binary_benchmark_groups = calls
);
