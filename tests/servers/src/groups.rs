//! Groups: created and joined.

use cognito::Client;
use cognito::operation::admin_add_user_to_group::AdminAddUserToGroupInput;
use cognito::operation::create_group::CreateGroupInput;
use cognito::operation::list_users_in_group::ListUsersInGroupInput;
use cognito::types::UserType;

use crate::Gap;
use crate::pools::UNKNOWN;
use crate::run::{Run, is_recent};
use crate::users::{ADA, NOBODY};

pub(crate) async fn join(client: &Client, run: &mut Run<'_>, pool: &str) {
    let request = client.create_group().group_name("editors").description("They edit.").precedence(0);
    let created = run.ok::<CreateGroupInput>(request.clone().user_pool_id(pool).send().await);
    let Some(group) = created.group() else { panic!("no group in the answer") };
    assert_eq!((group.group_name(), group.user_pool_id()), (Some("editors"), Some(pool)));
    assert_eq!((group.description(), group.precedence(), group.role_arn()), (Some("They edit."), Some(0), None));
    assert!(is_recent(group.creation_date()), "{:?}", group.creation_date());

    if !run.gap(Gap::GroupExists) {
        let taken = run.refused::<CreateGroupInput>(request.clone().user_pool_id(pool).send().await);
        assert!(taken.is_group_exists_exception(), "{taken:?}");
    }
    let elsewhere = run.refused::<CreateGroupInput>(request.user_pool_id(UNKNOWN).send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");

    let request = client.admin_add_user_to_group().user_pool_id(pool);
    let add = request.clone().username(ADA).group_name("editors");
    run.ok::<AdminAddUserToGroupInput>(add.clone().send().await);
    run.ok::<AdminAddUserToGroupInput>(add.send().await);
    let members = client.list_users_in_group().user_pool_id(pool).group_name("editors");
    let members = run.ok::<ListUsersInGroupInput>(members.send().await);
    let names: Vec<_> = members.users().iter().filter_map(UserType::username).collect();
    assert_eq!(names, [ADA], "joining twice is joining once");

    let no_group = request.clone().username(ADA).group_name("nobodies");
    let no_group = run.refused::<AdminAddUserToGroupInput>(no_group.send().await);
    assert!(no_group.is_resource_not_found_exception(), "{no_group:?}");
    let no_user = run.refused::<AdminAddUserToGroupInput>(request.username(NOBODY).group_name("editors").send().await);
    assert!(no_user.is_user_not_found_exception(), "{no_user:?}");
}
