//! What a call does before and after the network, part by part.

use std::hint::black_box;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SigningSettings};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::operation::BuildError;
use cognito::Client;
use cognito::config::{Config, Region};
use cognito::operation::admin_create_user::AdminCreateUserInput;
use cognito::operation::admin_get_user::AdminGetUserOutput;
use cognito::operation::list_users::ListUsersOutput;
use cognito::types::{AttributeType, MessageActionType};
use cognito_runtime::json;
use cognito_runtime::sign::{DailyKey, Signer, Unsigned, sign};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::{Value, json};

fn input() -> Result<AdminCreateUserInput, BuildError> {
    AdminCreateUserInput::builder()
        .user_pool_id("eu-west-1_Example")
        .username("ada")
        .user_attributes(AttributeType::builder().name("email").value("ada@example.com").build()?)
        .user_attributes(AttributeType::builder().name("email_verified").value("true").build()?)
        .message_action(MessageActionType::Suppress)
        .build()
}

fn requests(criterion: &mut Criterion) {
    criterion.bench_function("build input", |bencher| bencher.iter(input));
    let input = input().expect("all required members are set");
    criterion.bench_function("serialise", |bencher| bencher.iter(|| json::to_vec(black_box(&input))));
}

fn signatures(criterion: &mut Criterion) {
    let identity: Identity = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None, None, "fixed").into();
    let headers = [
        ("content-type", "application/x-amz-json-1.1"),
        ("content-length", "52"),
        ("x-amz-target", "AWSCognitoIdentityProviderService.AdminResetUserPassword"),
        ("user-agent", "cognito-rust/0.1.0 ua/2.1 api/cognitoidentityprovider/0.1.0 os/linux lang/rust/1.95.0 m/E"),
        (
            "x-amz-user-agent",
            "cognito-rust/0.1.0 ua/2.1 api/cognitoidentityprovider/0.1.0 os/linux lang/rust/1.95.0 m/E",
        ),
    ];
    let request = Unsigned {
        method: "POST",
        uri: "https://cognito-idp.eu-west-1.amazonaws.com/",
        headers: &headers,
        body: SignableBody::Bytes(br#"{"UserPoolId":"eu-west-1_Example","Username":"ada"}"#),
    };
    let signer = Signer { identity: &identity, region: "eu-west-1", service: "cognito-idp", time: SystemTime::now() };
    let key = DailyKey::default();
    criterion.bench_function("sign", |bencher| bencher.iter(|| key.sign(request.clone(), signer)));
    criterion.bench_function("sign, by the general signer", |bencher| {
        bencher.iter(|| sign(request.clone(), signer, SigningSettings::default()));
    });
}

fn user(at: usize) -> Value {
    json!({
        "Attributes": [
            { "Name": "sub", "Value": format!("4fd8a2c6-6f0d-4a2e-9c7e-2b9d3a5c{at:04x}") },
            { "Name": "email", "Value": format!("user{at}@example.com") },
            { "Name": "email_verified", "Value": "true" },
        ],
        "Enabled": true,
        "UserCreateDate": 1_763_978_421.123,
        "UserLastModifiedDate": 1_763_982_021.456,
        "UserStatus": "CONFIRMED",
        "Username": format!("user{at}"),
    })
}

fn responses(criterion: &mut Criterion) {
    let small =
        json!({ "Username": "ada", "Enabled": true, "UserStatus": "CONFIRMED", "UserCreateDate": 1_763_978_421.123 });
    let large = json!({ "Users": (0..60).map(user).collect::<Vec<_>>(), "PaginationToken": "CAISlQIIARLtAQgD" });
    let (small, large) = (small.to_string(), large.to_string());
    let mut group = criterion.benchmark_group("parse");
    group.throughput(Throughput::Bytes(small.len() as u64));
    group.bench_function("small", |bencher| {
        bencher.iter(|| json::from_slice::<AdminGetUserOutput>(black_box(small.as_bytes())));
    });
    group.throughput(Throughput::Bytes(large.len() as u64));
    group.bench_function("large", |bencher| {
        bencher.iter(|| json::from_slice::<ListUsersOutput>(black_box(large.as_bytes())));
    });
    group.finish();
}

/// Answers at once.
#[derive(Debug)]
struct Answering;

impl HttpConnector for Answering {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let status = StatusCode::try_from(200).expect("a status");
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from("{}"))))
    }
}

fn dispatch(criterion: &mut Criterion) {
    let config = Config::builder()
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None, None, "fixed"))
        .http_client(http_client_fn(|_, _| SharedHttpConnector::new(Answering)));
    let client = Client::from_conf(config.build());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    criterion.bench_function("dispatch", |bencher| {
        bencher.iter(|| {
            let call = client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada");
            runtime.block_on(call.send()).expect("an answer")
        });
    });
}

criterion_group!(parts, requests, signatures, responses, dispatch);
criterion_main!(parts);
