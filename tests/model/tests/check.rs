//! `check`: on a service that does not exist, whose model is then changed in every way; and on the real one.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::path::Path;

use cognito::__private::describe::{DescribedOperation, Operation};
use model::check::check;
use model::model::{Member, Model, Paginator, Type};
use model::package::Package;
use model::source::Source;
use model::sources::Sources;
use model::{botocore, summary};

use self::declared::{AdminSetUiThingInput, ListPartsInput, ListThingsInput};

#[path = "check/declared.rs"]
mod declared;

fn operations() -> Vec<Operation> {
    vec![AdminSetUiThingInput::operation(), ListPartsInput::operation(), ListThingsInput::operation()]
}

fn sources() -> Sources {
    let mut sources = Sources::default();
    let types = [
        ("shape", "struct PartType"),
        ("shape", "struct SecretType"),
        ("error", "struct ThingMfaException"),
        ("error", "struct ThingNotFoundException"),
    ];
    for (attribute, item) in types {
        sources.add(&format!("src/types/{attribute}.rs"), &format!("#[cognito_{attribute}]\npub {item} {{}}\n"));
    }
    sources.add("src/types/color.rs", "#[cognito_enum(rename_all = \"SCREAMING_SNAKE_CASE\")]\npub enum ColorType {");
    sources
}

fn by_hand() -> Model {
    botocore::read(include_bytes!("data/service-2.json"), include_bytes!("data/paginators-1.json")).unwrap()
}

/// The differences after a change of the model, as they are printed.
fn after(change: impl FnOnce(&mut Model)) -> Vec<String> {
    let mut model = by_hand();
    change(&mut model);
    let differences = check(&model, &operations(), &sources());
    differences.iter().map(|difference| difference.to_string().replace(declared::FILE, "FILE")).collect()
}

fn member<'a>(members: &'a mut [Member], name: &str) -> &'a mut Member {
    members.iter_mut().find(|member| member.name == name).unwrap()
}

#[test]
fn readers_agree() {
    assert_eq!(summary::read(include_bytes!("data/summary.json")).unwrap(), by_hand());
}

#[test]
fn no_difference() {
    assert_eq!(after(|_| {}), [""; 0]);
}

#[test]
fn operations_differ() {
    let found = after(|model| {
        let operation = model.operations.remove("ListParts").unwrap();
        model.operations.insert("AdminListUIParts".to_owned(), operation);
    });
    assert_eq!(
        found,
        [
            "src/operation.rs: operation `AdminListUIParts` is missing\n    pub(super) mod admin_list_ui_parts;\n    \
             AdminListUIParts(AdminListUiParts) paginated,\n    \
             and a new file src/operation/admin_list_ui_parts.rs: cargo run -p model -- declare AdminListUIParts",
            "FILE: the model has no operation `ListParts`\n    (delete it)",
        ]
    );
}

#[test]
fn auth_differs() {
    let found = after(|model| {
        model.operations.get_mut("ListParts").unwrap().signed = true;
        model.operations.get_mut("ListThings").unwrap().signed = false;
    });
    assert_eq!(
        found,
        [
            "FILE: `ListParts` has to be signed\n    (without `unsigned`)",
            "FILE: `ListThings` must not be signed\n    unsigned,"
        ]
    );
}

#[test]
fn pagination_differs() {
    let found = after(|model| {
        let paginator = Paginator { token: "NextToken".to_owned(), items: "URLs".to_owned(), page_size: None };
        model.operations.get_mut("ListThings").unwrap().paginator = Some(paginator);
        model.operations.get_mut("ListParts").unwrap().output.remove(0);
    });
    assert_eq!(
        found,
        [
            "FILE: `ListParts` is paginated otherwise\n    (without `paginate`)",
            "FILE: `ListPartsOutput` of the model has no member `NextToken`\n    (delete `next_token`)",
            "FILE: `ListThings` is paginated otherwise\n    paginate(token = next_token, items = urls),",
        ]
    );
}

#[test]
fn members_differ() {
    let found = after(|model| {
        let input = &mut model.operations.get_mut("AdminSetUIThing").unwrap().input;
        member(input, "ThingId").required = false;
        member(input, "Extra").ty = Type::Other("float".to_owned());
        member(input, "MFAToken").name = "MfaToken".to_owned();
        let part = model.structures.get_mut("PartType").unwrap();
        member(part, "Born").sensitive = true;
        member(part, "Size").ty = Type::Integer;
        member(part, "headerName").deprecated = false;
        member(part, "Picture").required = true;
    });
    assert_eq!(
        found,
        [
            "FILE: `AdminSetUiThingInput.ThingId` of the model: is optional\n    \
             /// … (1 to 55 characters, pattern `[\\w-]+`)\n    pub thing_id: Option<String>,",
            "src/types/shape.rs:1: `PartType.Size` of the model: another type\n    /// …\n    pub size: Option<i32>,",
            "src/types/shape.rs:1: `PartType.headerName` of the model: is not deprecated\n    /// …\n    \
             #[cognito(rename = \"headerName\")]\n    pub header_name: Option<String>,",
            "src/types/shape.rs:1: `PartType.Born` of the model: is sensitive\n    /// …\n    #[cognito(sensitive)]\n    \
             pub born: Option<DateTime>,",
            "src/types/shape.rs:1: `PartType.Picture` of the model: is required\n    /// … (at most 131072 bytes)\n    \
             pub picture: Blob,",
            "FILE: `AdminSetUiThingInput` lacks the member `MfaToken`\n    /// …\n    #[cognito(sensitive)]\n    \
             pub mfa_token: Option<String>,",
            "FILE: `AdminSetUiThingInput.Extra` of the model: another type\n    /// …\n    pub extra: Option</* float */>,",
            "FILE: `AdminSetUiThingInput` of the model has no member `MFAToken`\n    (delete `mfa_token`)",
        ]
    );
}

#[test]
fn enum_values_differ() {
    let found = after(|model| {
        let values = model.enums.get_mut("ColorType").unwrap();
        values.retain(|value| value != "RED");
        values.extend(["DARK_BLUE".to_owned(), "N_A".to_owned()]);
    });
    assert_eq!(
        found,
        [
            "src/types/color.rs:1: `ColorType` lacks the value `DARK_BLUE`\n    /// ….\n    DarkBlue,",
            "src/types/color.rs:1: `ColorType` lacks the value `N_A`\n    /// ….\n    #[cognito(rename = \"N_A\")]\n    NA,",
            "src/types/color.rs:1: `ColorType` of the model has no value `RED`\n    (delete `Red`)",
        ]
    );
}

#[test]
fn exceptions_differ() {
    let found = after(|model| {
        let errors = &mut model.operations.get_mut("AdminSetUIThing").unwrap().errors;
        *errors = vec!["ThingMFAException".to_owned(), "NewMFAException".to_owned()];
        model.exceptions.get_mut("ThingMFAException").unwrap()[0].name = "Reason".to_owned();
        model.exceptions.insert("NewMFAException".to_owned(), Vec::new());
    });
    assert_eq!(
        found,
        [
            "FILE: `AdminSetUIThing` lacks the exception `NewMFAException`\n    NewMfaException,",
            "FILE: `AdminSetUIThing` of the model has no exception `ThingNotFoundException`\n    (delete `ThingNotFoundException`)",
            "src/types/error.rs:1: `ThingMfaException` lacks the member `Reason`\n    /// …\n    \
             pub reason: Option<String>,",
            "src/types/error.rs:1: `ThingMfaException` of the model has no member `reasonCode`\n    (delete `reason_code`)",
            "src/types/error.rs: `NewMFAException` is not declared\n    /// ….\n    \
             #[cognito_error(rename = \"NewMFAException\")]\n    pub struct NewMfaException {}",
        ]
    );
}

#[test]
fn types_differ() {
    let found = after(|model| {
        let part = model.structures.get_mut("PartType").unwrap();
        member(part, "Color").ty = Type::Enumeration("ShadeType".to_owned());
        model.enums.insert("ShadeType".to_owned(), vec!["dark".to_owned(), "light_grey".to_owned()]);
    });
    assert_eq!(
        found,
        [
            "src/types/shape.rs:1: `PartType.Color` of the model: another type\n    /// …\n    pub color: ShadeType,",
            "src/types: `ShadeType` is not declared\n    /// ….\n    #[cognito_enum(rename_all = \"snake_case\")]\n    \
             pub enum ShadeType {\n        /// ….\n        Dark,\n        /// ….\n        LightGrey,\n        \
             /// A value that this version does not know, kept as received.\n        #[cognito(unknown)]\n        \
             Unknown(UnknownVariantValue),\n    }",
            "src/types/color.rs:1: no operation of the model leads to `ColorType`\n    (delete it)",
        ]
    );
}

/// A folder as pip leaves it: the package, `site-packages`, or a virtual environment may be named.
#[test]
fn an_installed_botocore() {
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("an_installed_botocore");
    let packages = environment.join("lib/python3.13/site-packages");
    let data = packages.join("botocore/data/cognito-idp/2016-04-18");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("service-2.json"), include_bytes!("data/service-2.json")).unwrap();
    fs::write(data.join("paginators-1.json"), include_bytes!("data/paginators-1.json")).unwrap();
    fs::write(packages.join("botocore/__init__.py"), "import os\n\n__version__ = '1.2.3'\n").unwrap();
    for folder in [&environment, &packages, &packages.join("botocore")] {
        let source = Source::find(Some(folder.to_str().unwrap())).unwrap();
        assert_eq!((source.name.as_str(), source.model), ("botocore 1.2.3", by_hand()));
    }
    let error = Source::find(Some("no/such/folder")).unwrap_err().to_string();
    assert_eq!(error, "`no/such/folder` is neither `latest` nor a version nor a folder with an installed botocore");
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn declarations_match() {
    let model = common::model();
    let differences = check(&model, &cognito::operation::describe(), &Sources::read().unwrap());
    let differences: Vec<_> = differences.iter().map(ToString::to_string).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    common::report("model-operations", model.operations.len());
    common::report("model-structures", model.structures.len());
    common::report("model-enums", model.enums.len());
    common::report("model-exceptions", model.exceptions.len());
}

/// The summary was made from botocore 1.44.5; `BOTOCORE` names a folder with that version installed.
#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn botocore_and_summary_agree() {
    let Ok(folder) = std::env::var("BOTOCORE") else {
        println!("not applicable: botocore (BOTOCORE names no folder with botocore 1.44.5)");
        return;
    };
    let source = Source::botocore(&Package::find(&folder).unwrap()).unwrap();
    assert_eq!(source.name, "botocore 1.44.5");
    assert!(source.model == common::model(), "the models differ");
}
