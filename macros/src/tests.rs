//! Golden expansions: whole declarations, expanded and formatted, compared with the files in `tests/expand`.
//!
//! `BLESS=1 cargo test -p cognito-macros` writes the files anew; review them like code.

mod declarations;
mod layout;
mod mutation;
mod options;
mod size;
mod span;

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, File, Item, Stmt, parse_quote};

use crate::attribute::{self, Role};
use crate::expand;

/// The declaration as the facade has it.
const RESET: &str = include_str!("../../src/operation/admin_reset_user_password.rs");

/// What rustc sees in the end: the re-emitted struct without its derives, then what the derive adds.
fn expansion(role: Role, options: &TokenStream, item: TokenStream) -> File {
    let emitted = attribute::expand(role, options, item);
    let derived = expand::derive(role, emitted.clone());
    parse_quote!(#emitted #derived)
}

/// The attribute's arguments and the bare struct of the first declaration in a source file.
fn first_declaration(source: &str) -> (TokenStream, TokenStream) {
    let file = syn::parse_file(source).unwrap();
    let mut item =
        file.items.into_iter().find_map(|item| if let Item::Struct(item) = item { Some(item) } else { None }).unwrap();
    let position = item.attrs.iter().position(|attribute| attribute.path().is_ident("cognito_operation")).unwrap();
    let options = item.attrs.remove(position).meta.require_list().unwrap().tokens.clone();
    (options, parse_quote!(#item))
}

fn compare(name: &str, file: &File) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/expand/{name}.out.rs"));
    let text = prettyplease::unparse(file);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(golden == text, "the expansion of `{name}` has changed; see it with BLESS=1 and git diff");
}

struct Bare;

impl VisitMut for Bare {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.clear();
    }

    /// Descriptions are dropped in an ordinary build.
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| !matches!(statement, Stmt::Item(Item::Macro(_)) | Stmt::Macro(_)));
        visit_mut::visit_block_mut(self, block);
    }
}

/// Tells the files apart that are formatted at the same time.
static LENGTHS: AtomicUsize = AtomicUsize::new(0);

/// The length that matters to a reader: formatted like this repository, without documentation and attributes.
fn bare_lines(file: &File) -> usize {
    let mut file = file.clone();
    Bare.visit_file_mut(&mut file);
    // Not formatted yet: rustfmt keeps some of the line breaks that it finds.
    let text = file.to_token_stream().to_string();
    let path = env::temp_dir().join(format!(
        "cognito-expansion-{}-{}.rs",
        std::process::id(),
        LENGTHS.fetch_add(1, Ordering::Relaxed)
    ));
    fs::write(&path, &text).unwrap();
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/../rustfmt.toml");
    let rustfmt = Command::new("rustfmt").args(["--edition", "2024", "--config-path", config]).arg(&path).status();
    // Without rustfmt the count is that of prettyplease, whose lines are shorter.
    let is_formatted = rustfmt.is_ok_and(|status| status.success());
    let text = if is_formatted { fs::read_to_string(&path).unwrap() } else { prettyplease::unparse(&file) };
    fs::remove_file(&path).unwrap();
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

#[test]
fn admin_reset_user_password() {
    let (options, item) = first_declaration(RESET);
    let file = expansion(Role::Operation, &options, item);
    let lines = bare_lines(&file);
    println!("expansion of AdminResetUserPassword: {lines} lines without documentation and attributes");
    compare("admin_reset_user_password", &file);
    assert!(lines < 500, "the expansion has grown to {lines} lines");
}

#[test]
fn every_option() {
    let options = parse_quote! {
        output = ListThingsOutput, unsigned, quota = UserList, rename = "ListTHINGS", method = things,
        paginate(token = next_token, items = things, page_size = limit),
        errors = [UserNotFoundException, mine::QuotaException], extend = cognito::Client as Things, crate = ::renamed
    };
    let item = parse_quote! {
        /// Lists things.
        pub(crate) struct ListThingsInput {
            /// A secret.
            #[cognito(rename = "TOKENOfOwner", sensitive)]
            pub owner: String,
            /// Whether to count.
            #[cognito(default)]
            pub count: bool,
            /// How many.
            pub limit: Option<i32>,
            /// Where to go on.
            pub next_token: Option<String>,
            /// Kinds.
            pub r#type: Option<Vec<Kind>>,
            /// Labels.
            #[deprecated]
            pub labels: Option<HashMap<String, Label>>,
        }
    };
    compare("every_option", &expansion(Role::Operation, &options, item));
}

#[test]
fn output() {
    let item = parse_quote! {
        /// A page.
        pub struct ListThingsOutput { /** Things. */ pub things: Vec<Thing>, /** Token. */ pub next_token: Option<String> }
    };
    compare("output", &expansion(Role::Output, &TokenStream::new(), item));
}

#[test]
fn string_enum() {
    let item = parse_quote! {
        /// Kinds.
        pub enum Kind { /** One. */ FirstKind, /** Two. */ #[cognito(rename = "2nd")] Second, /** Others. */ #[cognito(unknown)] Unknown(UnknownVariantValue) }
    };
    compare("string_enum", &expansion(Role::Enum, &parse_quote!(rename_all = "SCREAMING_SNAKE_CASE"), item));
}

#[test]
fn error() {
    let item = parse_quote! {
        /// Too many.
        pub struct QuotaException { /** Which. */ #[cognito(rename = "quotaName")] pub quota_name: Option<String> }
    };
    compare("error", &expansion(Role::Error, &TokenStream::new(), item));
}

#[test]
fn mistakes_are_reported_together_and_keep_the_items() {
    let options = parse_quote!(ouput = X, errors = [A, A], unsigned = true, sensitive);
    let item = parse_quote!(
        pub struct ThingInput {
            pub name: &'static str,
            pub send: String,
        }
    );
    let file = expansion(Role::Operation, &options, item);
    let text = prettyplease::unparse(&file);
    assert_eq!(text.matches("compile_error!").count(), 6, "{text}");
    assert!(text.contains("pub struct ThingFluentBuilder") && text.contains("fn thing(&self)"), "{text}");
    compare("mistakes", &file);
}
