//! Declarations with one token dropped, doubled or swapped, and half-typed ones: never a panic, never a lost item, and nothing is left out
//! without an error that says why.

use std::panic::catch_unwind;
use std::thread;

use fastrand::Rng;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Data, DeriveInput, File, Item};

use super::declarations::{self, Declaration};
use crate::attribute::{self, Role};
use crate::expand;

const SEEDS: usize = 10_000;

/// Expands a declaration, right or wrong, as rustc does. Whether it was one that the parser of items accepts.
///
/// Parsing what the derive emits takes longer than all else, so not every check does it.
fn check(Declaration { role, options, item }: &Declaration, is_parsed: bool) -> bool {
    let emitted = attribute::expand(*role, options, item.clone());
    let (Ok(written), Ok(file)) = (syn::parse2::<DeriveInput>(item.clone()), syn::parse2::<File>(emitted.clone()))
    else {
        // rustc refuses the item before a derive sees it, so it has to see it.
        let is_handed_on = is_in(&flat(item), &flat(&emitted)) || emitted.to_string().contains("compile_error !");
        assert!(is_handed_on, "tokens are lost\n{item}\n{emitted}");
        return false;
    };
    let left = file.items.iter().find_map(|item| with_name(item, &written));
    let left = left.unwrap_or_else(|| panic!("`{}` is lost: {emitted}", written.ident));
    for member in members(&written) {
        assert!(members(&left).contains(&member), "`{member}` is lost: {emitted}");
    }
    let mut failed = has(&emitted, "compile_error") > 0;
    if left.attrs.iter().any(|attribute| attribute.path().is_ident("derive")) {
        let derived = expand::derive(*role, left.to_token_stream());
        failed |= has(&derived, "compile_error") > 0;
        assert!(failed || is_complete(*role, &derived), "parts are missing, and there is no error: {derived}");
        if is_parsed {
            syn::parse2::<File>(derived.clone()).unwrap_or_else(|error| panic!("{error}: {derived}"));
        }
    }
    assert!(failed || left.attrs.len() > written.attrs.len(), "nothing was done: {emitted}");
    true
}

/// The struct or enum if it has the name of what was written.
fn with_name(item: &Item, written: &DeriveInput) -> Option<DeriveInput> {
    let input = match item {
        Item::Struct(item) => DeriveInput::from(item.clone()),
        Item::Enum(item) => DeriveInput::from(item.clone()),
        Item::Union(item) => DeriveInput::from(item.clone()),
        _ => return None,
    };
    (input.ident == written.ident).then_some(input)
}

/// The names of the fields or variants.
fn members(input: &DeriveInput) -> Vec<String> {
    let names =
        |fields: &syn::Fields| fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect();
    match &input.data {
        Data::Struct(data) => names(&data.fields),
        Data::Enum(data) => data.variants.iter().map(|variant| variant.ident.to_string()).collect(),
        Data::Union(data) => names(&syn::Fields::Named(data.fields.clone())),
    }
}

/// How often a word stands outside of all brackets.
fn has(tokens: &TokenStream, word: &str) -> usize {
    tokens.clone().into_iter().filter(|token| matches!(token, TokenTree::Ident(ident) if ident == word)).count()
}

/// Whether all is there that the attribute promises.
fn is_complete(role: Role, derived: &TokenStream) -> bool {
    let (structs, enums) = match role {
        // The builders; the errors.
        Role::Operation => (2, 1),
        Role::Output | Role::Shape | Role::Error => (1, 0),
        Role::Enum => (0, 0),
    };
    has(derived, "struct") >= structs && has(derived, "enum") >= enums && has(derived, "const") > 0
}

/// All tokens at all depths, without the delimiters.
fn flat(tokens: &TokenStream) -> Vec<String> {
    let texts = tokens.clone().into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => flat(&group.stream()),
        other => vec![other.to_string()],
    });
    texts.collect()
}

/// Whether `all` has the parts in their order, with others between them.
fn is_in(parts: &[String], all: &[String]) -> bool {
    let mut all = all.iter();
    parts.iter().all(|part| all.any(|token| token == part))
}

/// How many tokens there are, at all depths; a group counts as one more.
fn count(tokens: &TokenStream) -> usize {
    let inner = |token: TokenTree| if let TokenTree::Group(group) = token { count(&group.stream()) } else { 0 };
    tokens.clone().into_iter().map(|token| 1 + inner(token)).sum()
}

fn regroup(group: &Group, tokens: TokenStream) -> TokenTree {
    let mut regrouped = Group::new(group.delimiter(), tokens);
    regrouped.set_span(group.span());
    regrouped.into()
}

/// Changes the token with the number `at`.
fn change(tokens: &TokenStream, at: &mut usize, kind: u8) -> TokenStream {
    let mut changed = Vec::new();
    let mut all = tokens.clone().into_iter();
    while let Some(token) = all.next() {
        let is_this = *at == 0;
        *at = at.wrapping_sub(1);
        match (is_this, kind) {
            (true, 0) => {}
            (true, 1) => changed.extend([token.clone(), token]),
            (true, _) => {
                changed.extend(all.next());
                changed.push(token);
            }
            (false, _) => changed.push(match token {
                TokenTree::Group(group) => regroup(&group, change(&group.stream(), at, kind)),
                other => other,
            }),
        }
    }
    changed.into_iter().collect()
}

/// What was typed after each token, with the brackets closed as editors do.
fn half_typed(tokens: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut all = Vec::new();
    for (end, token) in tokens.iter().enumerate() {
        let before: TokenStream = tokens[..end].iter().cloned().collect();
        all.push(before.clone());
        if let TokenTree::Group(group) = token {
            for inner in half_typed(&group.stream()) {
                all.push(before.clone().into_iter().chain([regroup(group, inner)]).collect());
            }
        }
    }
    all
}

/// A declaration with one token dropped, doubled or swapped with the next.
fn mutated(declarations: &[Declaration], seed: usize) -> Declaration {
    let mut random = Rng::with_seed(seed as u64);
    let mut declaration = declarations[random.usize(..declarations.len())].clone();
    let kind = random.u8(..3);
    // The arguments are few tokens and have most of the rules.
    if !declaration.options.is_empty() && random.bool() {
        let mut at = random.usize(..count(&declaration.options));
        declaration.options = change(&declaration.options, &mut at, kind);
    } else {
        let mut at = random.usize(..count(&declaration.item));
        declaration.item = change(&declaration.item, &mut at, kind);
    }
    declaration
}

/// Runs a check for each number on all cores; how many of them are true.
fn count_all(numbers: usize, check: impl Fn(&[Declaration], usize) -> bool + Copy + Send + Sync) -> usize {
    let threads = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        let part = |part: usize| {
            // Tokens stay on their thread.
            let declarations = declarations::all();
            (part..numbers).step_by(threads).filter(|number| check(&declarations, *number)).count()
        };
        let parts: Vec<_> = (0..threads).map(|number| scope.spawn(move || part(number))).collect();
        parts.into_iter().map(|part| part.join().unwrap()).sum()
    })
}

#[test]
fn mutations_never_panic_and_keep_the_item() {
    let items = count_all(SEEDS, |declarations, seed| {
        let declaration = mutated(declarations, seed);
        let checked = catch_unwind(|| check(&declaration, seed % 8 == 0));
        checked.unwrap_or_else(|_| {
            panic!("seed {seed}: {:?}({}) {}", declaration.role, declaration.options, declaration.item)
        })
    });
    println!("{SEEDS} mutations, {items} of them items");
    assert!(items > SEEDS / 4, "most mutations are to reach the rules: {items}");
}

#[test]
fn half_typed_declarations_keep_the_item() {
    /// So many declarations are typed, of all kinds.
    const TYPED: usize = 24;
    count_all(TYPED, |declarations, number| {
        let declaration = &declarations[number * declarations.len() / TYPED];
        for item in half_typed(&declaration.item) {
            check(&Declaration { item, ..declaration.clone() }, false);
        }
        for options in half_typed(&declaration.options) {
            assert!(check(&Declaration { options, ..declaration.clone() }, true), "the item itself is right");
        }
        true
    });
}
