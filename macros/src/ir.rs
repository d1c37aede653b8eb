//! A declaration that was understood. Everything in it is valid, so that `expand/` needs no `Result`.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Path, Type, Visibility};

use crate::attribute::Role;
use crate::ty::{Kind, Presence};
use crate::value::Paginate;

/// What all declarations have.
pub(crate) struct Item {
    pub(crate) role: Role,
    /// The path of the facade.
    pub(crate) krate: TokenStream,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<Attribute>,
    /// A mistake makes it impossible to write and read the members.
    pub(crate) broken: bool,
}

/// A struct with members.
pub(crate) struct Shape {
    pub(crate) item: Item,
    pub(crate) fields: Vec<Field>,
}

/// A member of a shape.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) deprecated: Option<Attribute>,
    pub(crate) wire: String,
    pub(crate) presence: Presence,
    pub(crate) kind: Kind,
    /// The type without its `Option`.
    pub(crate) ty: Type,
    pub(crate) sensitive: bool,
    /// Its methods would clash with others; the mistake was reported.
    pub(crate) skip: bool,
}

/// An operation: the shape of its input, and the names of what is generated beside it.
pub(crate) struct Operation {
    pub(crate) input: Shape,
    /// The name in the service's API, also that of the marker.
    pub(crate) name: Ident,
    pub(crate) method: Ident,
    pub(crate) output: Output,
    pub(crate) errors: Vec<Exception>,
    pub(crate) unsigned: bool,
    pub(crate) quota: Option<Ident>,
    pub(crate) paginate: Option<Paginate>,
    pub(crate) client: Client,
}

/// Where an operation's output comes from.
pub(crate) enum Output {
    /// Declared by hand.
    Declared(Path),
    /// Has no members, so it is generated.
    Empty(Ident),
}

/// Where the client method goes.
pub(crate) enum Client {
    /// An inherent method of this type.
    Inherent(Path),
    /// A trait of this name for this type.
    Extension(Path, Ident),
}

/// An exception of an operation: its type and its name as a variant.
pub(crate) struct Exception {
    pub(crate) path: TokenStream,
    pub(crate) variant: Ident,
}

/// A string enum.
pub(crate) struct StringEnum {
    pub(crate) item: Item,
    pub(crate) variants: Vec<(Ident, String)>,
    pub(crate) unknown: Ident,
    /// Variants with a mistake, which have no text.
    pub(crate) others: Vec<Ident>,
}

/// An exception's declaration; `message` is among the fields of the shape.
pub(crate) struct ErrorShape {
    pub(crate) shape: Shape,
    /// The code that the service sends.
    pub(crate) code: String,
}

impl Item {
    /// The builder of the struct.
    pub(crate) fn builder(&self) -> Ident {
        quote::format_ident!("{}Builder", self.ident)
    }
}

impl Shape {
    /// Whether `build` can fail: a member is required and cannot be made up.
    pub(crate) fn fallible(&self) -> bool {
        self.item.role == Role::Operation || self.required().next().is_some()
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence == Presence::Required)
    }

    pub(crate) fn sensitive(&self) -> bool {
        self.fields.iter().any(|field| field.sensitive)
    }

    /// For impls that touch deprecated members.
    pub(crate) fn allow_deprecated(&self) -> TokenStream {
        let deprecated = self.fields.iter().any(|field| field.deprecated.is_some());
        if deprecated { quote::quote!(#[allow(deprecated)]) } else { TokenStream::new() }
    }
}

impl Operation {
    pub(crate) fn fluent_builder(&self) -> Ident {
        quote::format_ident!("{}FluentBuilder", self.name)
    }

    pub(crate) fn error(&self) -> Ident {
        quote::format_ident!("{}Error", self.name)
    }

    pub(crate) fn output(&self) -> TokenStream {
        match &self.output {
            Output::Declared(path) => quote::quote!(#path),
            Output::Empty(ident) => quote::quote!(#ident),
        }
    }
}
