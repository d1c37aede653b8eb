//! The corpus of `fuzz/` and mutations of it, on the functions that the fuzzer runs.

use std::error::Error;
use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use fastrand::Rng;
use fuzzing::TARGETS;

const MUTATIONS: u64 = 3000;

#[test]
fn what_the_fuzzer_found_and_what_is_near() -> Result<(), Box<dyn Error>> {
    for (name, target) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(name);
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder)? {
            files.push(entry?.path());
        }
        files.sort();
        assert!(files.len() > 5, "the corpus of {name} is gone");
        let corpus: Vec<Vec<u8>> = files.iter().map(fs::read).collect::<Result<_, _>>()?;
        for (file, input) in files.iter().zip(&corpus) {
            assert!(catch_unwind(|| target(input)).is_ok(), "{name}: {}", file.display());
        }
        for seed in 0..MUTATIONS {
            let input = mutate(&corpus, &mut Rng::with_seed(seed));
            assert!(
                catch_unwind(|| target(&input)).is_ok(),
                "{name}, seed {seed}: {:?}",
                String::from_utf8_lossy(&input)
            );
        }
    }
    Ok(())
}

/// A file of the corpus with a few changes.
fn mutate(corpus: &[Vec<u8>], random: &mut Rng) -> Vec<u8> {
    let mut input = corpus[random.usize(..corpus.len())].clone();
    for _ in 0..random.usize(1..5) {
        let (from, to) = range(&input, random);
        match random.u8(..6) {
            0 => drop(input.drain(from..to)),
            1 => {
                let copied = input[from..to].to_vec();
                input.splice(from..from, copied);
            }
            2 => input.truncate(from),
            3 if from < input.len() => input[from] = random.u8(..),
            4 => input.insert(from, b"{}[]\":,\\\n =#@?/.-0e\xff"[random.usize(..20)]),
            _ => {
                let other = &corpus[random.usize(..corpus.len())];
                let (start, end) = range(other, random);
                input.splice(from..to, other[start..end].iter().copied());
            }
        }
    }
    input
}

fn range(input: &[u8], random: &mut Rng) -> (usize, usize) {
    let from = random.usize(..=input.len());
    (from, random.usize(from..=input.len()))
}
