//! The reader of `model-summary.json` in `CONFORMANCE_DIR`: botocore's model, boiled down.

use std::collections::BTreeMap;

use crate::Error;
use crate::json::Json;
use crate::model::{Limits, Member, Model, Operation, Paginator, Type};

/// Reads the text of `model-summary.json`.
pub fn read(text: &[u8]) -> Result<Model, Error> {
    let summary = Summary(Json::parse(text)?);
    Ok(Model {
        operations: summary.each("operations", |_, operation| summary.operation(operation))?,
        structures: summary
            .each("structures", |_, structure| {
                let is_data = structure.expect_text("role")? == "data";
                if is_data { summary.structure(structure).map(Some) } else { Ok(None) }
            })?
            .into_iter()
            .filter_map(|(name, members)| Some((name, members?)))
            .collect(),
        enums: summary.each("enums", |_, values| Ok(values.expect("values")?.texts().map(str::to_owned).collect()))?,
        exceptions: summary.each("errors", |_, exception| {
            let members = summary.members(exception.expect("members")?)?;
            Ok(members.into_iter().filter(|member| member.name != "message").collect())
        })?,
    })
}

struct Summary(Json);

impl Summary {
    fn each<T>(
        &self,
        part: &str,
        read: impl Fn(&str, &Json) -> Result<T, Error>,
    ) -> Result<BTreeMap<String, T>, Error> {
        let entries = self.0.expect(part)?.entries().iter();
        entries.map(|(name, json)| Ok((name.clone(), read(name, json)?))).collect()
    }

    fn operation(&self, operation: &Json) -> Result<Operation, Error> {
        Ok(Operation {
            input: self.members(operation.expect("input")?)?,
            output: self.members(operation.expect("output")?)?,
            errors: operation.expect("errors")?.texts().map(str::to_owned).collect(),
            signed: operation.expect_text("auth")? != "none",
            paginator: paginator(operation.get("paginated"))?,
        })
    }

    /// A structure that is sensitive as a whole makes all of its members so.
    fn structure(&self, structure: &Json) -> Result<Vec<Member>, Error> {
        let mut members = self.members(structure.expect("members")?)?;
        for member in &mut members {
            member.sensitive |= structure.flag("sensitive");
        }
        Ok(members)
    }

    fn members(&self, members: &Json) -> Result<Vec<Member>, Error> {
        let member = |member: &Json| {
            Ok(Member {
                name: member.expect_text("name")?.to_owned(),
                ty: self.member_type(member)?,
                required: member.flag("required"),
                sensitive: member.flag("sensitive"),
                deprecated: member.flag("deprecated"),
                limits: limits(member),
            })
        };
        members.elements().iter().map(member).collect()
    }

    /// The type of a member, element, key or value; its own lists and maps are described beside their names.
    fn member_type(&self, member: &Json) -> Result<Type, Error> {
        let shape = member.expect_text("shape")?;
        Ok(match member.expect_text("type")? {
            "string" => Type::Text,
            "boolean" => Type::Boolean,
            "integer" => Type::Integer,
            "long" => Type::Long,
            "timestamp" => Type::Timestamp,
            "blob" => Type::Blob,
            "document" => Type::Document,
            "structure" => Type::Structure(shape.to_owned()),
            "enum" => Type::Enumeration(shape.to_owned()),
            "list" => {
                let list =
                    if member.get("element").is_some() { member } else { self.0.expect("lists")?.expect(shape)? };
                Type::List(Box::new(self.member_type(list.expect("element")?)?))
            }
            "map" => self.map_type(member, shape)?,
            other => Type::Other(other.to_owned()),
        })
    }

    fn map_type(&self, member: &Json, shape: &str) -> Result<Type, Error> {
        let map = if member.get("value").is_some() { member } else { self.0.expect("maps")?.expect(shape)? };
        let key = map.expect("key")?;
        let key = if key.text().is_some() { Type::Text } else { self.member_type(key)? };
        Ok(Type::Map(Box::new(key), Box::new(self.member_type(map.expect("value")?)?)))
    }
}

fn paginator(paginated: Option<&Json>) -> Result<Option<Paginator>, Error> {
    let Some(paginated) = paginated.filter(|paginated| **paginated != Json::Other) else { return Ok(None) };
    Ok(Some(Paginator {
        token: paginated.expect_text("input_token")?.to_owned(),
        items: paginated.expect_text("result_key")?.to_owned(),
        page_size: paginated.get("limit_key").and_then(Json::text).map(str::to_owned),
    }))
}

/// The limits that stand beside a type; botocore spells them the same.
pub(crate) fn limits(shape: &Json) -> Limits {
    Limits {
        min: shape.get("min").and_then(Json::integer),
        max: shape.get("max").and_then(Json::integer),
        pattern: shape.get("pattern").and_then(Json::text).map(str::to_owned),
    }
}
