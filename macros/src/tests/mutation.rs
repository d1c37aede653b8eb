//! Declarations with one token dropped, doubled or swapped, and half-typed ones: never a panic, and never a lost item.

use std::panic::catch_unwind;
use std::thread;

use fastrand::Rng;
use proc_macro2::{Group, TokenStream, TokenTree};
use syn::DeriveInput;

use super::declarations::{self, Declaration};
use crate::attribute::{self, Role};
use crate::expand;

const SEEDS: u64 = 10_000;

/// What the attribute and the derive emit, in one.
fn expansion(role: Role, options: &TokenStream, item: TokenStream) -> TokenStream {
    let emitted = attribute::expand(role, options, item);
    let derived = expand::derive(role, emitted.clone());
    [emitted, derived].into_iter().collect()
}

/// Expands a declaration, right or wrong. Whether it was one that the parser of items accepts.
fn check(declaration: &Declaration) -> bool {
    let Declaration { role, options, item } = declaration;
    let parsed = syn::parse2::<DeriveInput>(item.clone());
    let expansion = expansion(*role, options, item.clone());
    let text = expansion.to_string();
    let Ok(parsed) = parsed else {
        // rustc refuses it before a derive sees it; the attribute hands it on.
        let is_handed_on = item.clone().into_iter().all(|token| text.contains(&token_text(&token)));
        assert!(is_handed_on || text.contains("compile_error"), "lost: {text}");
        return false;
    };
    // The arguments stand in an attribute of the item, which has to stay one.
    if syn::parse2::<DeriveInput>(attribute::expand(*role, options, item.clone())).is_err() {
        assert!(!text.is_empty());
        return false;
    }
    let file = syn::parse2::<syn::File>(expansion).unwrap_or_else(|error| panic!("{error}: {text}"));
    let has_item = file.items.iter().any(|item| match item {
        syn::Item::Struct(item) => item.ident == parsed.ident,
        syn::Item::Enum(item) => item.ident == parsed.ident,
        syn::Item::Union(item) => item.ident == parsed.ident,
        _ => false,
    });
    assert!(has_item, "`{}` is lost: {text}", parsed.ident);
    true
}

fn token_text(token: &TokenTree) -> String {
    match token {
        // Fields may be added to it.
        TokenTree::Group(_) => String::new(),
        other => other.to_string(),
    }
}

/// How many tokens there are, at all depths; a group counts as one more.
fn count(tokens: &TokenStream) -> usize {
    let inner = |token: TokenTree| if let TokenTree::Group(group) = token { count(&group.stream()) } else { 0 };
    tokens.clone().into_iter().map(|token| 1 + inner(token)).sum()
}

/// Changes the token with the number `at`.
fn change(tokens: &TokenStream, at: &mut usize, kind: u8) -> TokenStream {
    let mut changed = Vec::new();
    let mut all = tokens.clone().into_iter().peekable();
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
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), change(&group.stream(), at, kind));
                    inner.set_span(group.span());
                    inner.into()
                }
                other => other,
            }),
        }
    }
    changed.into_iter().collect()
}

/// A declaration of the facade with one token dropped, doubled or swapped with the next.
fn mutated(declarations: &[Declaration], seed: u64) -> Declaration {
    let mut random = Rng::with_seed(seed);
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

#[test]
fn mutations_never_panic_and_keep_the_item() {
    const THREADS: u64 = 4;
    let parts: Vec<_> = (0..THREADS)
        .map(|part| {
            thread::spawn(move || {
                let declarations = declarations::all();
                let mut items = 0;
                for seed in (0..SEEDS).filter(|seed| seed % THREADS == part) {
                    let checked = catch_unwind(|| check(&mutated(&declarations, seed)));
                    items += u64::from(checked.unwrap_or_else(|_| panic!("seed {seed}")));
                }
                items
            })
        })
        .collect();
    let items: u64 = parts.into_iter().map(|part| part.join().unwrap()).sum();
    println!("{SEEDS} mutations, {items} of them items");
    assert!(items > SEEDS / 4, "most mutations are to reach the rules: {items}");
}

#[test]
fn half_typed_declarations_keep_the_item() {
    for declaration in declarations::all().iter().step_by(9) {
        let tokens: Vec<_> = declaration.item.clone().into_iter().collect();
        let Some((TokenTree::Group(body), head)) = tokens.split_last() else { panic!("no body") };
        let inner: Vec<_> = body.stream().into_iter().collect();
        for end in 0..inner.len() {
            let body = Group::new(body.delimiter(), inner[..end].iter().cloned().collect());
            let item = head.iter().cloned().chain([TokenTree::from(body)]).collect();
            check(&Declaration { item, ..declaration.clone() });
        }
        for end in 0..tokens.len() {
            check(&Declaration { item: tokens[..end].iter().cloned().collect(), ..declaration.clone() });
        }
    }
}
