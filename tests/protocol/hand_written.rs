//! The one operation of botocore's older suite, with the members of all its cases that apply.

use std::collections::HashMap;

use cognito::error::BoxError;
use cognito::primitives::{Blob, Document};
use cognito::{cognito_operation, cognito_output, cognito_shape};
use serde_json::Value;

use super::cases::{Case, Kind};
use super::check;
use super::values::{blob, document, fill, integer, list, map, optional, receive, text};

/// Why a case is not for Cognito. A case is named by its suite's description and its number.
pub(crate) fn not_applicable(case: &Case) -> Option<&'static str> {
    Some(match (case.id.as_str(), case.kind()) {
        ("Timestamp values 0" | "Timestamp members 0", _) => "timestampFormat override",
        ("Idempotency token auto fill 0" | "Idempotency token auto fill 1", _) => "idempotency token",
        ("Endpoint host trait static prefix 0" | "Endpoint host trait static prefix 1", _) => {
            "endpoint trait (host prefix)"
        }
        ("Scalar members 0", Kind::Response) => "float/double",
        ("Lists 1", _) => "sparse collection",
        ("RPC JSON Event Stream 0", _) => "event stream",
        _ => return None,
    })
}

/// Plays a case.
pub(crate) async fn exchange(client: &cognito::Client, case: &Case) -> Result<(), BoxError> {
    match case.kind() {
        Kind::Request => {
            let request = fill!(client.operation_name(), &case.params, {
                "Name" => set_name(text),
                "BlobArg" => set_blob_arg(blob),
                "BlobMap" => set_blob_map(map(blob)),
                "ListParam" => set_list_param(list(blob)),
                "RecursiveStruct" => set_recursive_struct(recursive),
                "Map" => set_map(map(text)),
                "inlineDocument" => set_inline_document(document),
                "parentDocument" => set_parent_document(document),
            });
            drop(check::sent(request.send().await)?);
        }
        Kind::Response => receive!(case, client.operation_name(), OperationNameOutput::builder(), {
            "BlobMember" => set_blob_member(blob),
            "StructMember" => set_struct_member(blob_container),
            "ListMember" => set_list_member(list(text)),
            "MapMember" => set_map_member(map(list(integer))),
            "StrType" => set_str_type(text),
            "inlineDocument" => set_inline_document(document),
            "parentDocument" => set_parent_document(document),
        }),
        Kind::Error => {
            let error = check::service_error(case, client.operation_name().send().await)?;
            match &error {
                OperationNameError::ExceptionShape(error) => {
                    check::member(case, "BodyMember", error.body_member())?;
                    check::member(case, "Code", error.code())?;
                }
                OperationNameError::OtherExceptionShape(error) => {
                    check::member(case, "BodyMember", error.body_member())?;
                }
                OperationNameError::Unhandled(_) => check::equal("known members", &case.params.len(), &0)?,
            }
        }
    }
    Ok(())
}

fn recursive(value: &Value) -> Result<RecursiveStructType, BoxError> {
    let members = value.as_object().ok_or("a structure is an object")?;
    Ok(fill!(RecursiveStructType::builder(), members, {
        "NoRecurse" => set_no_recurse(text),
        "RecursiveStruct" => set_recursive_struct(|value: &Value| recursive(value).map(Box::new)),
        "RecursiveList" => set_recursive_list(list(recursive)),
        "RecursiveMap" => set_recursive_map(map(recursive)),
    })
    .build())
}

fn blob_container(value: &Value) -> Result<BlobContainer, BoxError> {
    Ok(BlobContainer::builder().set_foo(optional(&value["foo"], blob)?).build())
}

/// Every case is a call of an operation of this name.
#[cognito_operation(
    extend = cognito::Client,
    output = OperationNameOutput,
    errors = [exception::ExceptionShape, exception::OtherExceptionShape],
)]
pub(crate) struct OperationNameInput {
    /// A text.
    pub(crate) name: Option<String>,
    /// Bytes.
    pub(crate) blob_arg: Option<Blob>,
    /// A map of bytes.
    pub(crate) blob_map: Option<HashMap<String, Blob>>,
    /// A list of bytes.
    pub(crate) list_param: Option<Vec<Blob>>,
    /// A structure that contains itself.
    pub(crate) recursive_struct: Option<RecursiveStructType>,
    /// A map of texts.
    pub(crate) map: Option<HashMap<String, String>>,
    /// Any JSON.
    #[cognito(rename = "inlineDocument")]
    pub(crate) inline_document: Option<Document>,
    /// Any JSON.
    #[cognito(rename = "parentDocument")]
    pub(crate) parent_document: Option<Document>,
}

/// What comes back.
#[cognito_output]
pub(crate) struct OperationNameOutput {
    /// Bytes.
    pub(crate) blob_member: Option<Blob>,
    /// A structure with bytes.
    pub(crate) struct_member: Option<BlobContainer>,
    /// A list of texts.
    pub(crate) list_member: Option<Vec<String>>,
    /// A map of lists of numbers.
    pub(crate) map_member: Option<HashMap<String, Vec<i32>>>,
    /// A text.
    pub(crate) str_type: Option<String>,
    /// Any JSON.
    #[cognito(rename = "inlineDocument")]
    pub(crate) inline_document: Option<Document>,
    /// Any JSON.
    #[cognito(rename = "parentDocument")]
    pub(crate) parent_document: Option<Document>,
}

/// A structure that contains itself, in a list and in a map too.
#[cognito_shape]
pub(crate) struct RecursiveStructType {
    /// A text.
    pub(crate) no_recurse: Option<String>,
    /// Itself.
    pub(crate) recursive_struct: Option<Box<RecursiveStructType>>,
    /// A list of itself.
    pub(crate) recursive_list: Option<Vec<RecursiveStructType>>,
    /// A map of itself.
    pub(crate) recursive_map: Option<HashMap<String, RecursiveStructType>>,
}

/// A structure with bytes.
#[cognito_shape]
pub(crate) struct BlobContainer {
    /// Bytes.
    #[cognito(rename = "foo")]
    pub(crate) foo: Option<Blob>,
}

/// The exceptions of the suite.
mod exception {
    use cognito::cognito_error;

    /// An exception with a member that is called like the code and is none.
    #[cognito_error]
    pub(crate) struct ExceptionShape {
        /// A text.
        pub(crate) body_member: Option<String>,
        /// A text.
        pub(crate) code: Option<String>,
    }

    /// Another exception.
    #[cognito_error]
    pub(crate) struct OtherExceptionShape {
        /// A text.
        pub(crate) body_member: Option<String>,
    }
}
