//! Real declarations, as input of tests: the facade's own, and those of the crates and modules that test the macros' options.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, File, Item, Meta};

use crate::attribute::Role;

/// An attribute's arguments and the item that it stands on.
#[derive(Clone)]
pub(super) struct Declaration {
    pub(super) role: Role,
    pub(super) options: TokenStream,
    pub(super) item: TokenStream,
}

/// The folders of the facade's declarations.
const FACADE: &[&str] = &["src/operation", "src/types"];

/// The folders of declarations that show what each option does.
pub(super) const TESTS: &[&str] =
    &["tests/declare", "tests/hygiene", "tests/downstream/src", "tests/renamed/src", "tests/reexport/src"];

/// All declarations, in the order of the files' names.
pub(super) fn all() -> Vec<Declaration> {
    of_folders(&[FACADE, TESTS].concat())
}

/// The declarations of the tests.
pub(super) fn of_tests() -> Vec<Declaration> {
    of_folders(TESTS)
}

fn of_folders(folders: &[&str]) -> Vec<Declaration> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in folders {
        files.extend(fs::read_dir(root.join(folder)).unwrap().map(|file| file.unwrap().path()));
    }
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
    texts.flat_map(|text| of_file(syn::parse_file(&text).unwrap())).collect()
}

fn of_file(file: File) -> Vec<Declaration> {
    file.items.into_iter().filter_map(of_item).collect()
}

fn of_item(mut item: Item) -> Option<Declaration> {
    let attributes = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => return None,
    };
    let (at, role) = attributes.iter().enumerate().find_map(|(at, attribute)| Some((at, role_of(attribute)?)))?;
    let options = match attributes.remove(at).meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    Some(Declaration { role, options, item: item.into_token_stream() })
}

fn role_of(attribute: &Attribute) -> Option<Role> {
    let roles = [Role::Operation, Role::Output, Role::Shape, Role::Enum, Role::Error];
    roles.into_iter().find(|role| attribute.path().is_ident(role.attribute()))
}
