//! Pages and filters.

use cognito::types::{AttributeType, UserType};

use crate::{Fixture, Tested, attribute, refusal};

#[tokio::test]
async fn users_come_in_pages_ordered_by_name() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["eve", "bob", "ada", "dan", "cid"]).await?;
    let list = || fixture.client.list_users().user_pool_id(&fixture.pool);
    let mut users = list().limit(2).into_paginator().items().send();
    let mut names = Vec::new();
    while let Some(user) = users.next().await {
        names.extend(user?.username().map(str::to_owned));
    }
    assert_eq!(names, ["ada", "bob", "cid", "dan", "eve"]);

    let mut pages = list().into_paginator().page_size(3).send();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page?.users().len());
    }
    assert_eq!(sizes, [3, 2]);
    assert_eq!(list().limit(5).await?.pagination_token(), None, "a full last page has no next");
    Ok(())
}

#[tokio::test]
async fn a_page_token_is_good_for_its_list_only() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["ada", "bob", "cid"]).await?;
    let list = || fixture.client.list_users().user_pool_id(&fixture.pool).limit(1);
    let first = list().await?;
    let token = first.pagination_token().ok_or("no token")?;
    fixture.client.admin_delete_user().user_pool_id(&fixture.pool).username("ada").await?;
    let second = list().pagination_token(token).await?;
    assert_eq!(second.users().first().and_then(|user| user.username()), Some("bob"), "the place outlives its user");
    assert_eq!(refusal(list().pagination_token("nonsense").await).0, "InvalidParameterException");
    let filtered = list().filter(r#"username ^= "a""#).pagination_token(token);
    assert_eq!(refusal(filtered.await).0, "InvalidParameterException");
    for limit in [-1, 61] {
        let (code, message) = refusal(list().limit(limit).await);
        assert!(code == "InvalidParameterException" && message.contains("'limit'"), "{code}: {message}");
    }
    Ok(())
}

#[tokio::test]
async fn filters_select_users() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["u0", "u1", "v0"]).await?;
    fixture.confirmed("ada").await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    client.admin_disable_user().user_pool_id(pool).username("u0").await?;
    let quoted = client.admin_update_user_attributes().user_pool_id(pool).username("u1");
    quoted.user_attributes(attribute("name", r#"the "one""#)).await?;
    for (filter, expected) in [
        (r#"username = "u1""#, vec!["u1"]),
        (r#"username ^= "u""#, vec!["u0", "u1"]),
        (r#"username ^= "U""#, vec![]),
        (r#"email = "ADA@example.com""#, vec!["ada"]),
        (r#""email"^="ada""#, vec!["ada"]),
        (r#"status = "Disabled""#, vec!["u0"]),
        (r#"cognito:user_status = "CONFIRMED""#, vec!["ada"]),
        (r#"name = "the \"one\"""#, vec!["u1"]),
        ("", vec!["ada", "u0", "u1", "v0"]),
    ] {
        let found = client.list_users().user_pool_id(pool).filter(filter).await?;
        let names: Vec<_> = found.users().iter().filter_map(|user| user.username()).collect();
        assert_eq!(names, expected, "{filter}");
    }
    for wrong in ["username", "username = u1", r#"custom:team = "a""#] {
        let refused = client.list_users().user_pool_id(pool).filter(wrong).await;
        assert_eq!(refusal(refused).0, "InvalidParameterException", "{wrong}");
    }
    Ok(())
}

#[tokio::test]
async fn only_the_wanted_attributes_are_listed() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let found = fixture.client.list_users().user_pool_id(&fixture.pool).attributes_to_get("email").await?;
    let names: Vec<_> = found.users().iter().flat_map(UserType::attributes).map(AttributeType::name).collect();
    assert_eq!(names, ["email"]);
    Ok(())
}

#[tokio::test]
async fn pools_are_listed_in_the_order_of_creation() -> Tested {
    let fixture = Fixture::new().await?;
    for name in ["zebras", "ants"] {
        fixture.client.create_user_pool().pool_name(name).await?;
    }
    let mut pools = fixture.client.list_user_pools().max_results(1).into_paginator().items().send();
    let mut names = Vec::new();
    while let Some(pool) = pools.next().await {
        names.extend(pool?.name().map(str::to_owned));
    }
    assert_eq!(names, ["people", "zebras", "ants"]);
    let (code, message) = refusal(fixture.client.list_user_pools().max_results(0).await);
    assert!(code == "InvalidParameterException" && message.contains("'maxResults'"), "{code}: {message}");
    Ok(())
}
