//! The look of the classic hosted UI.

use crate::local::handler::Handlers;
use crate::local::{Fault, State};
use crate::operation::get_ui_customization::{GetUiCustomizationInput, GetUiCustomizationOutput};
use crate::operation::set_ui_customization::{SetUiCustomizationInput, SetUiCustomizationOutput};
use crate::types::UiCustomizationType;

/// What stands for all app clients of a pool.
const ALL: &str = "ALL";

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(get_ui_customization);
    handlers.add(set_ui_customization);
}

fn set_ui_customization(state: &mut State, input: SetUiCustomizationInput) -> Result<SetUiCustomizationOutput, Fault> {
    let now = state.now();
    let pool = state.pool_mut(&input.user_pool_id)?;
    let client_id = input.client_id.unwrap_or_else(|| ALL.to_owned());
    if client_id != ALL {
        pool.app_client(&client_id)?;
    }
    let before = pool.looks.get(&client_id);
    let image_url = input.image_file.map(|_| format!("https://cognito.local/{}/{client_id}/image", input.user_pool_id));
    let look = UiCustomizationType::builder()
        .user_pool_id(&input.user_pool_id)
        .client_id(&client_id)
        .set_image_url(image_url.or_else(|| before?.image_url.clone()))
        .set_css(input.css.or_else(|| before?.css.clone()))
        .css_version("1")
        .last_modified_date(now)
        .creation_date(before.and_then(|before| before.creation_date).unwrap_or(now))
        .build();
    pool.looks.insert(client_id, look.clone());
    Ok(SetUiCustomizationOutput::builder().ui_customization(look).build())
}

fn get_ui_customization(state: &mut State, input: GetUiCustomizationInput) -> Result<GetUiCustomizationOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    let client_id = input.client_id.as_deref().unwrap_or(ALL);
    if client_id != ALL {
        pool.app_client(client_id)?;
    }
    let look = pool.looks.get(client_id).or_else(|| pool.looks.get(ALL)).cloned();
    let look = look.unwrap_or_else(|| UiCustomizationType::builder().build());
    Ok(GetUiCustomizationOutput::builder().ui_customization(look).build())
}
