"""Measures the programs of this workspace and writes docs/performance.md."""
