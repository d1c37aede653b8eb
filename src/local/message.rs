//! The codes that the service would send.

use super::{Fault, User};
use crate::types::error::CodeMismatchException;
use crate::types::{CodeDeliveryDetailsType, DeliveryMediumType};

/// A message that is not sent.
pub(super) struct Delivery {
    attribute: &'static str,
    address: String,
}

impl Delivery {
    /// A message to an address of the user.
    pub(super) fn to(user: &User, attribute: &'static str) -> Option<Self> {
        Some(Self { attribute, address: user.attribute(attribute)?.to_owned() })
    }

    /// Where the message would go, as outputs tell it.
    pub(super) fn details(&self) -> CodeDeliveryDetailsType {
        let is_email = self.attribute == "email";
        CodeDeliveryDetailsType {
            destination: Some(masked(&self.address)),
            delivery_medium: Some(if is_email { DeliveryMediumType::Email } else { DeliveryMediumType::Sms }),
            attribute_name: Some(self.attribute.to_owned()),
        }
    }
}

/// `a***@e***`, or the last four digits.
fn masked(address: &str) -> String {
    let first = |text: &str| text.chars().take(1).collect::<String>();
    if let Some((name, domain)) = address.split_once('@') {
        return format!("{}***@{}***", first(name), first(domain));
    }
    let end = address.char_indices().rev().nth(3).map_or(0, |(index, _)| index);
    format!("+*******{}", &address[end..])
}

/// Refuses a code that is not the one the user was sent.
pub(super) fn check(user: &User, code: &str) -> Result<(), Fault> {
    if user.code() == Some(code) {
        return Ok(());
    }
    Err(Fault::of::<CodeMismatchException>("Invalid verification code provided, please try again."))
}
