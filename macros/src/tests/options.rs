//! Each option of the table is tested and documented, at each place where it may stand.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields};

use super::declarations::{self, Declaration};
use crate::keys::{KEYS, Place};

/// A file or folder of the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What stands at the beginning of each option.
fn names(options: &TokenStream) -> Vec<String> {
    let mut at_start = true;
    let mut names = Vec::new();
    for token in options.clone() {
        match &token {
            TokenTree::Ident(ident) if at_start => names.push(ident.to_string()),
            _ => {}
        }
        at_start = matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    }
    names
}

/// The options in the `#[cognito(..)]` of a field or variant.
fn of_member(attributes: &[Attribute]) -> Vec<String> {
    let ours = attributes.iter().filter(|attribute| attribute.path().is_ident("cognito"));
    ours.filter_map(|attribute| attribute.meta.require_list().ok()).flat_map(|list| names(&list.tokens)).collect()
}

/// The options of a declaration and where they stand.
fn used(Declaration { role, options, item }: &Declaration) -> Vec<(Place, String)> {
    let mut used: Vec<_> = names(options).into_iter().map(|name| (Place::from(*role), name)).collect();
    let mut of_fields = |fields: &Fields| {
        let names = fields.iter().flat_map(|field| of_member(&field.attrs));
        used.extend(names.map(|name| (Place::Field, name)));
    };
    match syn::parse2::<DeriveInput>(item.clone()).unwrap().data {
        Data::Struct(data) => of_fields(&data.fields),
        Data::Enum(data) => {
            let names = data.variants.iter().flat_map(|variant| of_member(&variant.attrs));
            used.extend(names.map(|name| (Place::Variant, name)));
        }
        Data::Union(_) => {}
    }
    used
}

#[test]
fn each_option_has_a_test_of_what_it_does() {
    let used: Vec<_> = declarations::of_tests().iter().flat_map(used).collect();
    for key in KEYS {
        for place in key.places {
            let is_used = used.iter().any(|(at, name)| at == place && name == key.name);
            assert!(is_used, "no test in {:?} uses `{}` on {}", declarations::TESTS, key.name, place.noun());
        }
    }
}

/// All options anywhere in these tokens.
fn anywhere(tokens: &TokenStream, found: &mut Vec<String>) {
    let mut before = String::new();
    for token in tokens.clone() {
        if let TokenTree::Group(group) = &token {
            if before.starts_with("cognito") {
                found.extend(names(&group.stream()));
            }
            anywhere(&group.stream(), found);
        }
        before = token.to_token_stream().to_string();
    }
}

#[test]
fn each_option_has_a_test_of_what_its_mistakes_say() {
    let entries = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let rules = entries(&repository("tests/ui")).filter(|path| path.is_dir());
    let files = rules.flat_map(|rule| entries(&rule));
    let cases: Vec<_> = files.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect();
    for key in KEYS {
        let is_explained = cases.iter().any(|case| {
            let mut given = Vec::new();
            let text = fs::read_to_string(case).unwrap();
            text.parse::<TokenStream>().into_iter().for_each(|tokens| anywhere(&tokens, &mut given));
            // The message is about the option, or the help says how it is written.
            let message = fs::read_to_string(case.with_extension("stderr")).unwrap();
            let mut said = message.lines().filter(|line| line.starts_with("error:") || line.contains(" help: "));
            let name = key.name;
            given.iter().any(|given| given == name)
                && said.any(|line| [format!("`{name}`"), format!("`{name} = ")].iter().any(|name| line.contains(name)))
        });
        assert!(is_explained, "no case in tests/ui uses `{}` and is told about it", key.name);
    }
}

/// The attribute whose documentation has the options of a place.
fn page(place: Place) -> &'static str {
    match place {
        Place::Operation | Place::Field => "operation",
        Place::Output => "output",
        Place::Shape => "shape",
        Place::Enum | Place::Variant => "enum",
        Place::Error => "error",
    }
}

#[test]
fn each_option_is_in_the_guide_and_in_the_documentation_of_its_attributes() {
    let guide = fs::read_to_string(repository("docs/declaring.md")).unwrap();
    for key in KEYS {
        let name = key.name;
        let (_, section) = guide
            .split_once(&format!("\n### `{name}`\n"))
            .unwrap_or_else(|| panic!("docs/declaring.md has no section `{name}`"));
        let section = section.split("\n##").next().unwrap_or_default();
        assert!(section.contains("Expansion:"), "docs/declaring.md does not show what `{name}` expands to");
        for place in key.places {
            let page = format!("src/doc/cognito_{}.md", page(*place));
            let text = fs::read_to_string(repository(&page)).unwrap();
            let is_there = ["`", " = ", "("].iter().any(|after| text.contains(&format!("`{name}{after}")));
            assert!(is_there, "{page} does not name `{name}`");
        }
    }
}
