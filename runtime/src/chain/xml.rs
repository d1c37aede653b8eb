//! The XML that STS answers with.

use serde_json::{Map, Value};
use xmlparser::{ElementEnd, Reference, Stream, Token, Tokenizer};

/// The texts of the elements that stand in the element `parent`, wherever that is, by their names.
pub(super) fn members(document: &[u8], parent: &str) -> Result<Map<String, Value>, String> {
    read(document, parent).ok_or_else(|| format!("failed to parse as XML with the element `{parent}`"))
}

fn read(document: &[u8], parent: &str) -> Option<Map<String, Value>> {
    let mut members = None;
    let mut open: Vec<&str> = Vec::new();
    let mut content = String::new();
    for token in Tokenizer::from(str::from_utf8(document).ok()?) {
        match token.ok()? {
            Token::ElementStart { local, .. } => {
                open.push(local.as_str());
                content.clear();
                if local.as_str() == parent {
                    members.get_or_insert_with(Map::new);
                }
            }
            Token::Text { text } => decode(text.as_str(), &mut content)?,
            Token::Cdata { text, .. } => content.push_str(text.as_str()),
            Token::ElementEnd { end: ElementEnd::Open, .. } => {}
            Token::ElementEnd { end, .. } => {
                let name = open.pop()?;
                if matches!(end, ElementEnd::Close(_, closed) if closed.as_str() != name) {
                    return None;
                }
                if open.last() == Some(&parent) {
                    let value = Value::String(std::mem::take(&mut content));
                    members.get_or_insert_with(Map::new).insert(name.to_owned(), value);
                }
            }
            _ => {}
        }
    }
    // The document may have been cut off.
    if open.is_empty() { members } else { None }
}

/// Appends a text with its references resolved; nothing if one of them has no meaning.
fn decode(text: &str, content: &mut String) -> Option<()> {
    let mut parts = text.split('&');
    content.push_str(parts.next()?);
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        let reference = format!("&{name};");
        let Some(Reference::Char(c)) = Stream::from(reference.as_str()).try_consume_reference() else { return None };
        content.push(c);
        content.push_str(rest);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::members;

    #[test]
    fn only_the_members_of_one_element_are_taken() -> Result<(), String> {
        let document = b"<?xml version=\"1.0\"?>\n<R xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n<Error>\n \
            <Type/><Code>A</Code> <Message>a &lt;b&gt; &#39;c&#x27; <![CDATA[&]]></Message><D><Code>B</Code></D></Error>\
            <Code>C</Code></R>";
        let error = members(document, "Error")?;
        assert_eq!(error.get("Code").and_then(|code| code.as_str()), Some("A"));
        assert_eq!(error.get("Message").and_then(|text| text.as_str()), Some("a <b> 'c' &"));
        assert_eq!(error.get("Type").and_then(|text| text.as_str()), Some(""));
        Ok(())
    }

    #[test]
    fn broken_documents_are_errors() {
        for document in
            ["", "<E>", "<E><C>x</C>", "<E><C>x</E></C>", "<E>&x;</E>", "<E>&</E>", "<F></F>", "{}", "\u{0}"]
        {
            assert!(members(document.as_bytes(), "E").is_err(), "{document}");
        }
        assert!(members(b"<E>\xff</E>", "E").is_err());
    }
}
