//! Has benchmarks only; `budgets/check` runs them and compares what they count with `budget.txt`.
