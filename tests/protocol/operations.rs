//! The operations of Smithy's suite, as far as the cases that apply need them.

use std::collections::HashMap;

use cognito::error::BoxError;
use cognito::primitives::{Blob, DateTime, Document, UnknownVariantValue};
use cognito::{cognito_enum, cognito_operation, cognito_output, cognito_shape};
use serde_json::Value;

use super::cases::{Case, Kind};
use super::check::{self, equal};
use super::values::{
    blob, boolean, document, exchange, fill, integer, list, long, map, optional, receive, text, timestamp,
};

/// Plays a case with the operation that it names.
pub(crate) async fn exchange(client: &cognito::Client, case: &Case) -> Result<(), BoxError> {
    match case.operation.as_str() {
        "EmptyOperation" => {
            let output = check::sent(client.empty_operation().send().await)?;
            equal("output", &output, &EmptyOperationOutput::builder().build())?;
        }
        "HostWithPathOperation" => drop(check::sent(client.host_with_path_operation().send().await)?),
        "GreetingWithErrors" => greeting_with_errors(client, case).await?,
        "JsonEnums" => exchange!(case, client.json_enums(), JsonEnumsOutput::builder(), {
            "fooEnum1" => set_foo_enum1(foo_enum),
            "fooEnum2" => set_foo_enum2(foo_enum),
            "fooEnum3" => set_foo_enum3(foo_enum),
            "fooEnumList" => set_foo_enum_list(list(foo_enum)),
            "fooEnumSet" => set_foo_enum_set(list(foo_enum)),
            "fooEnumMap" => set_foo_enum_map(map(foo_enum)),
        }),
        "KitchenSinkOperation" => {
            exchange!(case, client.kitchen_sink_operation(), KitchenSinkOperationOutput::builder(), {
                "Blob" => set_blob(blob),
                "Boolean" => set_boolean(boolean),
                "EmptyStruct" => set_empty_struct(empty_struct),
                "Integer" => set_integer(integer),
                "ListOfStrings" => set_list_of_strings(list(text)),
                "ListOfStructs" => set_list_of_structs(list(simple_struct)),
                "Long" => set_long(long),
                "MapOfStrings" => set_map_of_strings(map(text)),
                "MapOfStructs" => set_map_of_structs(map(simple_struct)),
                "SimpleStruct" => set_simple_struct(simple_struct),
                "String" => set_string(text),
                "Timestamp" => set_timestamp(timestamp),
            });
        }
        "NullOperation" => exchange!(case, client.null_operation(), NullOperationOutput::builder(), {
            "string" => set_string(text),
        }),
        "OperationWithOptionalInputOutput" => {
            let (request, output) =
                (client.operation_with_optional_input_output(), OperationWithOptionalInputOutputOutput::builder());
            exchange!(case, request, output, { "Value" => set_value(text) });
        }
        "PutAndGetInlineDocuments" => {
            let (request, output) = (client.put_and_get_inline_documents(), PutAndGetInlineDocumentsOutput::builder());
            exchange!(case, request, output, { "inlineDocument" => set_inline_document(document) });
        }
        other => return Err(format!("the operation `{other}` is not declared").into()),
    }
    Ok(())
}

async fn greeting_with_errors(client: &cognito::Client, case: &Case) -> Result<(), BoxError> {
    let error = check::service_error(case, client.greeting_with_errors().send().await)?;
    match &error {
        GreetingWithErrorsError::InvalidGreeting(error) => {
            equal("code", &"InvalidGreeting", &<exception::InvalidGreeting as cognito::error::Exception>::CODE)?;
            check::member(case, "Message", error.message())
        }
        GreetingWithErrorsError::ComplexError(error) => check::member(case, "TopLevel", error.top_level()),
        GreetingWithErrorsError::FooError(_) => equal("is_foo_error", &error.is_foo_error(), &true),
        GreetingWithErrorsError::Unhandled(error) => Err(format!("untyped: {error:?}").into()),
    }
}

fn foo_enum(value: &Value) -> Result<FooEnum, BoxError> {
    Ok(FooEnum::try_parse(&text(value)?)?)
}

fn empty_struct(value: &Value) -> Result<EmptyStruct, BoxError> {
    equal("members", &value.as_object().map(serde_json::Map::len), &Some(0))?;
    Ok(EmptyStruct::builder().build())
}

fn simple_struct(value: &Value) -> Result<SimpleStruct, BoxError> {
    Ok(SimpleStruct::builder().set_value(optional(&value["Value"], text)?).build())
}

/// Has neither input nor output.
#[cognito_operation(extend = cognito::Client)]
pub(crate) struct EmptyOperationInput {}

/// Is sent to an endpoint with a path.
#[cognito_operation(extend = cognito::Client)]
pub(crate) struct HostWithPathOperationInput {}

/// Fails.
#[cognito_operation(
    extend = cognito::Client,
    output = GreetingWithErrorsOutput,
    errors = [exception::ComplexError, exception::FooError, exception::InvalidGreeting],
)]
pub(crate) struct GreetingWithErrorsInput {}

/// What none of the cases return.
#[cognito_output]
pub(crate) struct GreetingWithErrorsOutput {
    /// A greeting.
    #[cognito(rename = "greeting")]
    pub(crate) greeting: Option<String>,
}

/// The exceptions of the suite.
mod exception {
    use cognito::cognito_error;

    /// An exception with a message.
    #[cognito_error]
    pub(crate) struct InvalidGreeting {}

    /// An exception with a member. Its other one is a structure, which exceptions of Cognito do not have.
    #[cognito_error]
    pub(crate) struct ComplexError {
        /// A text.
        pub(crate) top_level: Option<String>,
    }

    /// An exception without members.
    #[cognito_error]
    pub(crate) struct FooError {}
}

/// String enums as members, in lists, sets and maps.
#[cognito_operation(extend = cognito::Client, output = JsonEnumsOutput)]
pub(crate) struct JsonEnumsInput {
    /// An enum.
    #[cognito(rename = "fooEnum1")]
    pub(crate) foo_enum1: Option<FooEnum>,
    /// An enum.
    #[cognito(rename = "fooEnum2")]
    pub(crate) foo_enum2: Option<FooEnum>,
    /// An enum.
    #[cognito(rename = "fooEnum3")]
    pub(crate) foo_enum3: Option<FooEnum>,
    /// A list.
    #[cognito(rename = "fooEnumList")]
    pub(crate) foo_enum_list: Option<Vec<FooEnum>>,
    /// A set, which is a list in JSON.
    #[cognito(rename = "fooEnumSet")]
    pub(crate) foo_enum_set: Option<Vec<FooEnum>>,
    /// A map.
    #[cognito(rename = "fooEnumMap")]
    pub(crate) foo_enum_map: Option<HashMap<String, FooEnum>>,
}

/// String enums as members, in lists, sets and maps.
#[cognito_output]
pub(crate) struct JsonEnumsOutput {
    /// An enum.
    #[cognito(rename = "fooEnum1")]
    pub(crate) foo_enum1: Option<FooEnum>,
    /// An enum.
    #[cognito(rename = "fooEnum2")]
    pub(crate) foo_enum2: Option<FooEnum>,
    /// An enum.
    #[cognito(rename = "fooEnum3")]
    pub(crate) foo_enum3: Option<FooEnum>,
    /// A list.
    #[cognito(rename = "fooEnumList")]
    pub(crate) foo_enum_list: Option<Vec<FooEnum>>,
    /// A set, which is a list in JSON.
    #[cognito(rename = "fooEnumSet")]
    pub(crate) foo_enum_set: Option<Vec<FooEnum>>,
    /// A map.
    #[cognito(rename = "fooEnumMap")]
    pub(crate) foo_enum_map: Option<HashMap<String, FooEnum>>,
}

/// An enum, two of whose values are digits.
#[cognito_enum]
pub(crate) enum FooEnum {
    /// A value.
    Bar,
    /// A value.
    Baz,
    /// A value.
    Foo,
    /// A value.
    #[cognito(rename = "1")]
    One,
    /// A value.
    #[cognito(rename = "0")]
    Zero,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// A member of each kind.
#[cognito_operation(extend = cognito::Client, output = KitchenSinkOperationOutput)]
pub(crate) struct KitchenSinkOperationInput {
    /// Bytes.
    pub(crate) blob: Option<Blob>,
    /// A boolean.
    pub(crate) boolean: Option<bool>,
    /// A structure without members.
    pub(crate) empty_struct: Option<EmptyStruct>,
    /// A number of 32 bits.
    pub(crate) integer: Option<i32>,
    /// A list of texts.
    pub(crate) list_of_strings: Option<Vec<String>>,
    /// A list of structures.
    pub(crate) list_of_structs: Option<Vec<SimpleStruct>>,
    /// A number of 64 bits.
    pub(crate) long: Option<i64>,
    /// A map of texts.
    pub(crate) map_of_strings: Option<HashMap<String, String>>,
    /// A map of structures.
    pub(crate) map_of_structs: Option<HashMap<String, SimpleStruct>>,
    /// A structure.
    pub(crate) simple_struct: Option<SimpleStruct>,
    /// A text.
    pub(crate) string: Option<String>,
    /// A point in time.
    pub(crate) timestamp: Option<DateTime>,
}

/// A member of each kind.
#[cognito_output]
pub(crate) struct KitchenSinkOperationOutput {
    /// Bytes.
    pub(crate) blob: Option<Blob>,
    /// A boolean.
    pub(crate) boolean: Option<bool>,
    /// A structure without members.
    pub(crate) empty_struct: Option<EmptyStruct>,
    /// A number of 32 bits.
    pub(crate) integer: Option<i32>,
    /// A list of texts.
    pub(crate) list_of_strings: Option<Vec<String>>,
    /// A list of structures.
    pub(crate) list_of_structs: Option<Vec<SimpleStruct>>,
    /// A number of 64 bits.
    pub(crate) long: Option<i64>,
    /// A map of texts.
    pub(crate) map_of_strings: Option<HashMap<String, String>>,
    /// A map of structures.
    pub(crate) map_of_structs: Option<HashMap<String, SimpleStruct>>,
    /// A structure.
    pub(crate) simple_struct: Option<SimpleStruct>,
    /// A text.
    pub(crate) string: Option<String>,
    /// A point in time.
    pub(crate) timestamp: Option<DateTime>,
}

/// A structure without members.
#[cognito_shape]
pub(crate) struct EmptyStruct {}

/// A structure with one member.
#[cognito_shape]
pub(crate) struct SimpleStruct {
    /// A text.
    pub(crate) value: Option<String>,
}

/// Sends and receives a member that may be `null`.
#[cognito_operation(extend = cognito::Client, output = NullOperationOutput)]
pub(crate) struct NullOperationInput {
    /// A text.
    #[cognito(rename = "string")]
    pub(crate) string: Option<String>,
}

/// What comes back.
#[cognito_output]
pub(crate) struct NullOperationOutput {
    /// A text.
    #[cognito(rename = "string")]
    pub(crate) string: Option<String>,
}

/// Has no required member.
#[cognito_operation(extend = cognito::Client, output = OperationWithOptionalInputOutputOutput)]
pub(crate) struct OperationWithOptionalInputOutputInput {
    /// A text.
    pub(crate) value: Option<String>,
}

/// What comes back.
#[cognito_output]
pub(crate) struct OperationWithOptionalInputOutputOutput {
    /// A text.
    pub(crate) value: Option<String>,
}

/// Sends and receives any JSON.
#[cognito_operation(extend = cognito::Client, output = PutAndGetInlineDocumentsOutput)]
pub(crate) struct PutAndGetInlineDocumentsInput {
    /// Any JSON.
    #[cognito(rename = "inlineDocument")]
    pub(crate) inline_document: Option<Document>,
}

/// What comes back.
#[cognito_output]
pub(crate) struct PutAndGetInlineDocumentsOutput {
    /// Any JSON.
    #[cognito(rename = "inlineDocument")]
    pub(crate) inline_document: Option<Document>,
}
