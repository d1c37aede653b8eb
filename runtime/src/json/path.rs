//! Which member of a JSON text stands at a position, for error messages.

/// Members of the service are few levels deep; what is longer was made to be long.
const LONGEST: usize = 200;

/// The path to the value that ends at or contains `offset`, such as `Users[3].Attributes[0].Value`; empty at the top level.
///
/// Works on malformed text. A key that does not look like a member name is written as `*`: it may be data.
pub(super) fn member_at(text: &[u8], offset: usize) -> String {
    let mut scanner = Scanner { text: &text[..offset.min(text.len())], position: 0, stack: Vec::new() };
    scanner.run();
    let mut path = String::new();
    for frame in scanner.stack {
        if path.len() > LONGEST {
            path.push('…');
            break;
        }
        match frame {
            Frame::List(index) => path.extend(["[", &index.to_string(), "]"]),
            Frame::Object { key: Some(key), .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&key);
            }
            Frame::Object { key: None, .. } => {}
        }
    }
    path
}

enum Frame {
    List(usize),
    Object { key: Option<String>, in_value: bool },
}

struct Scanner<'a> {
    text: &'a [u8],
    position: usize,
    stack: Vec<Frame>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.text.get(self.position) {
            self.position += 1;
            let at_end = self.position == self.text.len();
            match (byte, self.stack.last_mut()) {
                (b'{', _) => self.stack.push(Frame::Object { key: None, in_value: false }),
                (b'[', _) => self.stack.push(Frame::List(0)),
                // A closing bracket at the position itself still belongs to what it closes.
                (b'}' | b']', _) if !at_end => drop(self.stack.pop()),
                (b',', Some(Frame::List(index))) => *index += 1,
                (b',', Some(Frame::Object { key, in_value })) => (*key, *in_value) = (None, false),
                (b':', Some(Frame::Object { in_value, .. })) => *in_value = true,
                (b'"', _) => self.string(),
                _ => {}
            }
        }
    }

    /// Skips a string whose opening quote was read, and keeps it if it is a key.
    fn string(&mut self) {
        let start = self.position;
        let mut end = self.text.len();
        while let Some(&byte) = self.text.get(self.position) {
            self.position += 1;
            match byte {
                b'\\' => self.position += 1,
                b'"' => {
                    end = self.position - 1;
                    break;
                }
                _ => {}
            }
        }
        let text = self.text.get(start..end).unwrap_or_default();
        if let Some(Frame::Object { key, in_value: false }) = self.stack.last_mut() {
            *key = Some(if is_member_name(text) { String::from_utf8_lossy(text).into_owned() } else { "*".to_owned() });
        }
    }
}

fn is_member_name(text: &[u8]) -> bool {
    (1..=64).contains(&text.len()) && text[0].is_ascii_alphabetic() && text.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::member_at;

    #[test]
    fn follows_objects_and_lists() {
        let text = br#"{"A":{"b":[1,{"C":"x"}]},"D":[{"E":2}]}"#;
        assert_eq!(member_at(text, 0), "");
        assert_eq!(member_at(text, 12), "A.b[0]");
        assert_eq!(member_at(text, 21), "A.b[1].C");
        assert_eq!(member_at(text, 37), "D[0].E");
    }

    #[test]
    fn hides_keys_that_may_be_data() {
        assert_eq!(member_at(br#"{"Tags":{"a secret":1"#, 21), "Tags.*");
        assert_eq!(member_at(br#"{"\"]}":1"#, 9), "*");
    }

    #[test]
    fn survives_anything() {
        assert_eq!(member_at(br#"{"Username"#, 10), "Username");
        assert!(member_at(&b"[".repeat(100_000), 100_000).len() < 300);
        for text in [&b"}}]]"[..], b"{\"", b"{\"a\\", b"\xff\xfe", b":,:,"] {
            member_at(text, 99);
        }
    }
}
