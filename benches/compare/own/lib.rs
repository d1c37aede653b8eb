//! Has benchmarks only: `cargo bench --package own`.
