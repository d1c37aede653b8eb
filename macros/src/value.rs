//! The values of options, and how each form is read from tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token};

use crate::keys::{Form, Key};
use crate::ty;

/// A value in one of the forms of [`Form`].
pub(crate) enum Value {
    Flag,
    Path(Path),
    PathAs(Path, Option<Ident>),
    Paths(Vec<Path>),
    Ident(Ident),
    Text(LitStr),
    Paginate(Paginate),
    /// Could not be read; the mistake is already reported.
    Unread,
}

/// The fields that pagination uses: `token` in input and output, `items` in the output, `page_size` in the input.
#[derive(Clone)]
pub(crate) struct Paginate {
    pub(crate) token: Ident,
    pub(crate) items: Ident,
    pub(crate) page_size: Option<Ident>,
}

/// The tokens of an option after its name.
pub(crate) enum Raw {
    Nothing,
    Assigned(TokenStream),
    Parenthesised(TokenStream),
    Other(TokenStream),
}

/// Reads the value of `key` from what follows its name.
pub(crate) fn read(key: &'static Key, name: &Ident, raw: Raw) -> syn::Result<Value> {
    match (key.form, raw) {
        (Form::Flag, Raw::Nothing) => Ok(Value::Flag),
        (Form::Flag, Raw::Assigned(tokens) | Raw::Parenthesised(tokens)) => Err(syn::Error::new_spanned(
            or_name(tokens, name),
            format!("`{name}` takes no value\nhelp: write just `{name}`"),
        )),
        (Form::Paginate, Raw::Parenthesised(tokens)) => {
            paginate.parse2(tokens).map_err(|error| if_at_end(error, name, key)).and_then(|parts| complete(name, parts))
        }
        (Form::Paginate, Raw::Nothing | Raw::Assigned(_)) => Err(syn::Error::new_spanned(
            name,
            format!("`paginate` takes its fields in parentheses\nhelp: `{}`", key.example),
        )),
        (_, Raw::Nothing) => {
            Err(syn::Error::new_spanned(name, format!("`{name}` needs a value\nhelp: `{}`", key.example)))
        }
        (_, Raw::Parenthesised(tokens)) => Err(wrong(name, &tokens, key)),
        (form, Raw::Assigned(tokens)) => assigned(form, name, tokens, key),
        (_, Raw::Other(tokens)) => Err(stray(&first(&tokens))),
    }
}

fn assigned(form: Form, name: &Ident, tokens: TokenStream, key: &Key) -> syn::Result<Value> {
    if form == Form::Ident
        && let Some(error) = keyword(name, &tokens)
    {
        return Err(error);
    }
    if form == Form::Paths
        && let Some(text) = text_in_list(&tokens)
    {
        let help = format!("help: write the name without quotes: `{}`", text.value());
        return Err(syn::Error::new_spanned(&text, format!("`{name}` lists paths, not strings\n{help}")));
    }
    if let (true, Ok(text)) = (form != Form::Text, syn::parse2::<LitStr>(first(&tokens))) {
        let (noun, text) = (form.noun(), text.value());
        let help = match form {
            _ if text.is_empty() => key.example.to_owned(),
            Form::Paths => format!("{name} = [{text}]"),
            _ => format!("{name} = {text}"),
        };
        let message = format!("`{name}` takes {noun}, not a string\nhelp: `{help}`");
        return Err(syn::Error::new_spanned(tokens, message));
    }
    let read = |input: ParseStream<'_>| -> syn::Result<Value> {
        let value = match form {
            Form::Path => Value::Path(input.call(Path::parse_mod_style)?),
            Form::PathAs => {
                let path = input.call(Path::parse_mod_style)?;
                let alias = input.parse::<Option<Token![as]>>()?.map(|after| trait_name(after, input)).transpose()?;
                Value::PathAs(path, alias)
            }
            Form::Paths => {
                let list;
                syn::bracketed!(list in input);
                Value::Paths(
                    Punctuated::<Path, Token![,]>::parse_terminated_with(&list, Path::parse_mod_style)?
                        .into_iter()
                        .collect(),
                )
            }
            Form::Ident => Value::Ident(input.parse()?),
            Form::Text | Form::Flag | Form::Paginate => Value::Text(input.parse()?),
        };
        let rest = input.fork().parse::<TokenStream>()?;
        match rest.into_iter().next() {
            None => Ok(value),
            Some(TokenTree::Ident(next)) => Err(stray(&next)),
            Some(_) => Err(input.error("not a value of this form")),
        }
    };
    let all = tokens.clone();
    read.parse2(tokens).map_err(|error| {
        let message = error.to_string();
        if message.starts_with("expected `,`") || message.starts_with("expected a trait name") {
            error
        } else {
            wrong(name, &all, key)
        }
    })
}

/// The error for a keyword as a name.
fn keyword(option: &Ident, tokens: &TokenStream) -> Option<syn::Error> {
    let word =
        Ident::parse_any.parse2(tokens.clone()).ok().filter(|word| syn::parse2::<Ident>(quote!(#word)).is_err())?;
    let help = if ["_", "crate", "self", "Self", "super"].iter().any(|fixed| word == fixed) {
        "choose another name".to_owned()
    } else {
        format!("`{option} = r#{word}`, or choose another name")
    };
    Some(syn::Error::new_spanned(&word, format!("`{word}` is a keyword\nhelp: {help}")))
}

/// The first string in a list in brackets.
fn text_in_list(tokens: &TokenStream) -> Option<LitStr> {
    let Some(TokenTree::Group(list)) = tokens.clone().into_iter().next() else { return None };
    let is_list = list.delimiter() == Delimiter::Bracket;
    list.stream().into_iter().filter(|_| is_list).find_map(|token| syn::parse2(token.into()).ok())
}

fn trait_name(after: Token![as], input: ParseStream<'_>) -> syn::Result<Ident> {
    let expected = "expected a trait name\nhelp: `extend = cognito::Client as AdminArchiveUserExt`";
    match input.parse::<Ident>() {
        Ok(name) if input.is_empty() => Ok(name),
        Ok(name) => Err(syn::Error::new_spanned(name, expected)),
        Err(_) => Err(syn::Error::new_spanned(after, expected)),
    }
}

fn paginate(input: ParseStream<'_>) -> syn::Result<[Option<Ident>; 3]> {
    let mut parts = [None, None, None];
    while !input.is_empty() {
        let name = input.call(Ident::parse_any)?;
        let Some(index) = ["token", "items", "page_size"].iter().position(|known| name == known) else {
            return Err(syn::Error::new_spanned(
                &name,
                format!("unknown option `{name}`\nnote: `paginate` takes `token`, `items` and `page_size`"),
            ));
        };
        input.parse::<Token![=]>()?;
        if let Some(text) = input.parse::<Option<LitStr>>()? {
            let help = text.value();
            return Err(syn::Error::new_spanned(
                text,
                format!("`{name}` takes the name of a field\nhelp: `{name} = {help}`"),
            ));
        }
        if parts[index].replace(input.parse::<Ident>()?).is_some() {
            return Err(syn::Error::new_spanned(&name, format!("`{name}` is given twice\nhelp: keep one of them")));
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(parts)
}

fn complete(name: &Ident, [token, items, page_size]: [Option<Ident>; 3]) -> syn::Result<Value> {
    match (token, items) {
        (Some(token), Some(items)) => Ok(Value::Paginate(Paginate { token, items, page_size })),
        _ => Err(syn::Error::new_spanned(
            name,
            "`paginate` needs `token` and `items`\nhelp: `paginate(token = next_token, items = users)`",
        )),
    }
}

fn if_at_end(error: syn::Error, name: &Ident, key: &Key) -> syn::Error {
    if error.to_string().starts_with("unexpected end") {
        return syn::Error::new_spanned(name, format!("`paginate` is not complete\nhelp: `{}`", key.example));
    }
    error
}

fn wrong(name: &Ident, tokens: &TokenStream, key: &Key) -> syn::Error {
    let help = corrected(name, tokens, key.form).unwrap_or_else(|| key.example.to_owned());
    syn::Error::new_spanned(
        or_name(tokens.clone(), name),
        format!("`{name}` takes {}\nhelp: `{help}`", key.form.noun()),
    )
}

/// The option with the value that was meant, if only its form is wrong.
fn corrected(name: &Ident, tokens: &TokenStream, form: Form) -> Option<String> {
    let parse =
        |input: ParseStream<'_>| Punctuated::<Path, Token![,]>::parse_terminated_with(input, Path::parse_mod_style);
    let paths = parse.parse2(tokens.clone()).ok()?;
    let is_name = paths.first().is_some_and(|path| path.get_ident().is_some());
    let text = paths.iter().map(ty::display).collect::<Vec<_>>().join(", ");
    match (form, paths.len()) {
        (Form::Text, 1) if is_name => Some(format!("{name} = \"{text}\"")),
        (Form::Paths, 1..) => Some(format!("{name} = [{text}]")),
        (Form::Ident, 1) if is_name => Some(format!("{name} = {text}")),
        (Form::Path | Form::PathAs, 1) => Some(format!("{name} = {text}")),
        _ => None,
    }
}

fn stray(token: &impl ToTokens) -> syn::Error {
    let text = token.to_token_stream();
    syn::Error::new_spanned(
        token,
        format!("expected `,` or the end of the options, found `{text}`\nhelp: write `,` before `{text}`"),
    )
}

fn first(tokens: &TokenStream) -> TokenStream {
    tokens.clone().into_iter().next().into_token_stream()
}

/// What to underline: the value, or the option's name if there is none.
fn or_name(tokens: TokenStream, name: &Ident) -> TokenStream {
    if tokens.is_empty() { name.to_token_stream() } else { tokens }
}

impl Form {
    /// The form as messages call it.
    fn noun(self) -> &'static str {
        match self {
            Self::Flag => "no value",
            Self::Path | Self::PathAs => "a path",
            Self::Paths => "a list",
            Self::Ident => "a name",
            Self::Text => "text in quotes",
            Self::Paginate => "its fields in parentheses",
        }
    }
}
