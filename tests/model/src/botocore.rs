//! The reader of botocore's `service-2.json` and `paginators-1.json`.

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::json::Json;
use crate::model::{Member, Model, Operation, Paginator, Type};
use crate::summary::limits;

/// Reads the texts of both files.
pub fn read(service: &[u8], paginators: &[u8]) -> Result<Model, Error> {
    let (service, paginators) = (Json::parse(service)?, Json::parse(paginators)?);
    let service = Service { shapes: service.expect("shapes")?.entries().iter().map(by_name).collect(), json: &service };
    let operations = service.operations(&paginators)?;
    let not_data = service.roots()?;
    let mut model = Model { operations, ..Model::default() };
    for (name, shape) in &service.shapes {
        match shape.expect_text("type")? {
            "structure" if shape.flag("exception") => {
                let members = service.members(shape)?.into_iter().filter(|member| member.name != "message");
                model.exceptions.insert((*name).to_owned(), members.collect());
            }
            "structure" if !shape.flag("document") && !not_data.contains(name) => {
                model.structures.insert((*name).to_owned(), service.members(shape)?);
            }
            "string" if shape.get("enum").is_some() => {
                let values = shape.expect("enum")?.texts().map(str::to_owned);
                model.enums.insert((*name).to_owned(), values.collect());
            }
            _ => {}
        }
    }
    Ok(model)
}

fn by_name((name, shape): &(String, Json)) -> (&str, &Json) {
    (name, shape)
}

struct Service<'a> {
    json: &'a Json,
    shapes: BTreeMap<&'a str, &'a Json>,
}

impl<'a> Service<'a> {
    fn operations(&self, paginators: &Json) -> Result<BTreeMap<String, Operation>, Error> {
        let paginators = paginators.expect("pagination")?;
        let operation = |(name, json): &(String, Json)| {
            Ok((
                name.clone(),
                Operation {
                    input: self.root(json, "input")?.map_or_else(|| Ok(Vec::new()), |shape| self.members(shape))?,
                    output: self.root(json, "output")?.map_or_else(|| Ok(Vec::new()), |shape| self.members(shape))?,
                    errors: errors(json)?,
                    signed: is_signed(json),
                    paginator: paginators.get(name).map(paginator).transpose()?,
                },
            ))
        };
        self.json.expect("operations")?.entries().iter().map(operation).collect()
    }

    /// The names of all inputs and outputs.
    fn roots(&self) -> Result<BTreeSet<&'a str>, Error> {
        let operations = self.json.expect("operations")?.entries().iter();
        let roots = operations.flat_map(|(_, operation)| [operation.get("input"), operation.get("output")]);
        roots.flatten().map(|root| root.expect_text("shape")).collect()
    }

    fn root(&self, operation: &'a Json, role: &str) -> Result<Option<&'a Json>, Error> {
        operation.get(role).map(|root| self.shape(root.expect_text("shape")?)).transpose()
    }

    fn shape(&self, name: &str) -> Result<&'a Json, Error> {
        self.shapes.get(name).copied().ok_or_else(|| format!("the model has no shape `{name}`").into())
    }

    fn members(&self, structure: &Json) -> Result<Vec<Member>, Error> {
        let required: BTreeSet<_> = structure.get("required").into_iter().flat_map(Json::texts).collect();
        let member = |(name, json): &(String, Json)| {
            let shape = self.shape(json.expect_text("shape")?)?;
            Ok(Member {
                name: json.get("locationName").and_then(Json::text).unwrap_or(name).to_owned(),
                ty: self.member_type(json)?,
                required: required.contains(name.as_str()),
                sensitive: structure.flag("sensitive") || json.flag("sensitive") || self.is_sensitive(shape)?,
                deprecated: json.flag("deprecated"),
                limits: limits(shape),
            })
        };
        structure.expect("members")?.entries().iter().map(member).collect()
    }

    /// A list or a map of secrets is a secret. A structure is one only if it says so, with all of its members.
    fn is_sensitive(&self, shape: &Json) -> Result<bool, Error> {
        for part in ["member", "key", "value"] {
            let part = shape.get(part).map(|part| self.shape(part.expect_text("shape")?)).transpose()?;
            if part.map_or(Ok(false), |part| self.is_sensitive(part))? {
                return Ok(true);
            }
        }
        Ok(shape.flag("sensitive"))
    }

    fn member_type(&self, reference: &Json) -> Result<Type, Error> {
        let name = reference.expect_text("shape")?;
        let shape = self.shape(name)?;
        Ok(match shape.expect_text("type")? {
            "string" if shape.get("enum").is_some() => Type::Enumeration(name.to_owned()),
            "string" => Type::Text,
            "boolean" => Type::Boolean,
            "integer" => Type::Integer,
            "long" => Type::Long,
            "timestamp" => match shape.get("timestampFormat").or_else(|| reference.get("timestampFormat")) {
                Some(Json::Text(format)) if format != "unixTimestamp" => Type::Other(format!("timestamp as {format}")),
                _ => Type::Timestamp,
            },
            "blob" => Type::Blob,
            "structure" if shape.flag("document") => Type::Document,
            "structure" if shape.flag("union") => Type::Other(format!("union {name}")),
            "structure" => Type::Structure(name.to_owned()),
            "list" => Type::List(Box::new(self.member_type(shape.expect("member")?)?)),
            "map" => {
                let (key, value) = (shape.expect("key")?, shape.expect("value")?);
                Type::Map(Box::new(self.member_type(key)?), Box::new(self.member_type(value)?))
            }
            other => Type::Other(other.to_owned()),
        })
    }
}

/// Both spellings mean that requests must not be signed.
fn is_signed(operation: &Json) -> bool {
    let unsigned = operation.get("auth").into_iter().flat_map(Json::texts).any(|scheme| scheme == "smithy.api#noAuth");
    !unsigned && operation.get("authtype").and_then(Json::text) != Some("none")
}

fn errors(operation: &Json) -> Result<Vec<String>, Error> {
    let errors = operation.get("errors").map_or(&[][..], Json::elements).iter();
    errors.map(|error| Ok(error.expect_text("shape")?.to_owned())).collect()
}

fn paginator(paginator: &Json) -> Result<Paginator, Error> {
    Ok(Paginator {
        token: paginator.expect_text("input_token")?.to_owned(),
        items: paginator.expect_text("result_key")?.to_owned(),
        page_size: paginator.get("limit_key").and_then(Json::text).map(str::to_owned),
    })
}
