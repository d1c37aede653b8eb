//! `declare`: of a service that does not exist, and of every operation and type that is declared already.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeMap;
use std::fs;

use model::botocore;
use model::declare::{self, item};
use model::model::Model;
use model::names;
use model::source::repository;
use model::sources::Sources;

fn by_hand() -> Model {
    botocore::read(include_bytes!("data/service-2.json"), include_bytes!("data/paginators-1.json")).unwrap()
}

/// All sections as they are printed.
fn declared(name: &str, sources: &Sources) -> String {
    let sections = declare::operation(&by_hand(), name, None, sources).unwrap();
    sections.iter().map(|section| format!("// ---- {}\n{}", section.file, section.text)).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_operation_with_everything_new() {
    assert_eq!(declared("AdminSetUIThing", &Sources::default()), include_str!("data/admin_set_ui_thing.txt"));
}

#[test]
fn an_operation_of_known_types() {
    let mut sources = Sources::default();
    for item in ["PartType", "SecretType", "ColorType", "ThingNotFoundException"] {
        sources.add("src/types.rs", &format!("#[cognito_shape]\npub struct {item} {{}}\n"));
    }
    assert_eq!(declared("ListParts", &sources), include_str!("data/list_parts.txt"));
    assert_eq!(declared("ListThings", &sources), include_str!("data/list_things.txt"));
}

#[test]
fn an_operation_that_is_not_there() {
    let error = |name| declare::operation(&by_hand(), name, None, &Sources::default()).unwrap_err().to_string();
    assert_eq!(error("listt"), "the model has no operation `listt`; it has ListThings");
    assert_eq!(error("AdminFoo"), "the model has no operation `AdminFoo`");
}

/// What is code: without documentation, without tests, and with `default` members as the model has them.
fn code(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//") && !line.contains("(default)"));
    lines.take_while(|line| !line.starts_with("#[cfg(test)]")).collect()
}

/// A `default` member is an `Option` to the model, unless it is required.
fn same_line(ours: &str, written: &str) -> bool {
    ours == written || ours.replace("Option<", "").replace(">,", ",") == written
}

fn assert_same(place: &str, ours: &[&str], written: &[&str]) {
    let same = ours.len() == written.len() && ours.iter().zip(written).all(|(ours, written)| same_line(ours, written));
    assert!(same, "{place}\n--- declared:\n{}\n--- written:\n{}", ours.join("\n"), written.join("\n"));
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn every_operation_as_written() {
    let (model, sources) = (common::model(), Sources::read().unwrap());
    let index_text = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    for name in model.operations.keys() {
        let sections = declare::operation(&model, name, common::declared(name).quota, &sources).unwrap();
        let [page, entries, index] = &sections[..] else { panic!("{name}: everything else is declared") };
        let written = fs::read_to_string(repository().join(&page.file)).unwrap();
        assert_same(&page.file, &code(&page.text), &code(&written));
        let lists = fs::read_to_string(repository().join(&entries.file)).unwrap();
        assert!(index_text.contains(index.text.trim_start_matches("//!").trim()), "{}", index.text);
        assert!(entries.text.lines().all(|line| lists.lines().any(|known| known == line)), "{}", entries.text);
    }
    common::report("declared-operations", model.operations.len());
}

/// The items of a file by name: the lines from the attribute to the closing bracket.
fn items(text: &str) -> BTreeMap<String, Vec<&str>> {
    let mut items = BTreeMap::new();
    let mut item = Vec::new();
    for line in code(text) {
        if line.starts_with("#[cognito_") {
            item.clear();
        }
        item.push(line);
        if line == "}" || line.ends_with(" {}") {
            let head = item.iter().find(|line| line.starts_with("pub ")).copied().unwrap_or_default();
            items.insert(head.split(' ').nth(2).unwrap_or_default().to_owned(), std::mem::take(&mut item));
        }
    }
    items
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn every_type_as_written() {
    let model = common::model();
    let files = fs::read_dir(repository().join("src/types")).unwrap();
    let texts: Vec<_> = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let written: BTreeMap<_, _> = texts.iter().flat_map(|text| items(text)).collect();
    let shapes = model.structures.keys().chain(model.enums.keys()).map(|name| (name, item::named(&model, name)));
    let exceptions = model.exceptions.keys().map(|code| (code, item::exception(&model, code)));
    let mut count = 0;
    for (name, text) in shapes.chain(exceptions) {
        assert_same(name, &code(&text), &written[&names::type_name(name)]);
        count += 1;
    }
    common::report("declared-types", count);
}
