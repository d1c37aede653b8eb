//! Which operations come in pages, and by which members.

use crate::model::{Member, Operation, Paginator, Type};
use crate::names;

const TOKENS: &[&str] = &["NextToken", "PaginationToken"];
const PAGE_SIZES: &[&str] = &["MaxResults", "Limit"];

/// The service's own description, or, for an operation with a token in input and output that it forgot, what that says.
pub fn expected(operation: &Operation) -> Option<Paginator> {
    operation.paginator.clone().or_else(|| derived(operation))
}

fn derived(operation: &Operation) -> Option<Paginator> {
    let has = |members: &[Member], name: &str| members.iter().any(|member| member.name == name);
    let token = TOKENS.iter().find(|token| has(&operation.input, token) && has(&operation.output, token))?;
    let items = operation.output.iter().find(|member| matches!(member.ty, Type::List(_)))?;
    let page_size = PAGE_SIZES.iter().find(|name| has(&operation.input, name));
    Some(Paginator {
        token: (*token).to_owned(),
        items: items.name.clone(),
        page_size: page_size.map(|name| (*name).to_owned()),
    })
}

/// The option of `#[cognito_operation]`.
pub fn option(paginator: &Paginator) -> String {
    let (token, items) = (names::field(&paginator.token), names::field(&paginator.items));
    let page_size =
        paginator.page_size.as_ref().map_or(String::new(), |name| format!(", page_size = {}", names::field(name)));
    format!("paginate(token = {token}, items = {items}{page_size})")
}
