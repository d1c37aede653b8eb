//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "GetCSVHeader", call: |client, form| Box::pin(get_csv_header(client, form)) },
    Operation { name: "CreateUserImportJob", call: |client, form| Box::pin(create_user_import_job(client, form)) },
    Operation { name: "DescribeUserImportJob", call: |client, form| Box::pin(describe_user_import_job(client, form)) },
    Operation { name: "ListUserImportJobs", call: |client, form| Box::pin(list_user_import_jobs(client, form)) },
    Operation { name: "StartUserImportJob", call: |client, form| Box::pin(start_user_import_job(client, form)) },
    Operation { name: "StopUserImportJob", call: |client, form| Box::pin(stop_user_import_job(client, form)) },
];

async fn get_csv_header(client: Client, form: Form) -> Outcome {
    let call = client.get_csv_header();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId \"in quotes\""),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn create_user_import_job(client: Client, form: Form) -> Outcome {
    let call = client.create_user_import_job();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.job_name("JobName").user_pool_id("UserPoolId").cloud_watch_logs_role_arn("CloudWatchLogsRoleArn")
        }
        Form::Full => call
            .job_name("JobName back\\slash/es")
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .cloud_watch_logs_role_arn("CloudWatchLogsRoleArn ünï 🦀")
            .password_hashing_algorithm(types::PasswordHashingAlgorithmType::Bcrypt),
        Form::Empty => call.job_name("").user_pool_id("").cloud_watch_logs_role_arn(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_user_import_job(client: Client, form: Form) -> Outcome {
    let call = client.describe_user_import_job();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").job_id("JobId"),
        Form::Full => call.user_pool_id("UserPoolId <a href='&'>").job_id("JobId"),
        Form::Empty => call.user_pool_id("").job_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_user_import_jobs(client: Client, form: Form) -> Outcome {
    let call = client.list_user_import_jobs();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").max_results(i32::MIN),
        Form::Full => {
            call.user_pool_id("UserPoolId back\\slash/es").max_results(-7).pagination_token("PaginationToken ünï 🦀")
        }
        Form::Empty => call.user_pool_id("").max_results(i32::MAX).pagination_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn start_user_import_job(client: Client, form: Form) -> Outcome {
    let call = client.start_user_import_job();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").job_id("JobId"),
        Form::Full => call.user_pool_id("UserPoolId <a href='&'>").job_id("JobId"),
        Form::Empty => call.user_pool_id("").job_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn stop_user_import_job(client: Client, form: Form) -> Outcome {
    let call = client.stop_user_import_job();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").job_id("JobId"),
        Form::Full => call.user_pool_id("UserPoolId \"in quotes\"").job_id("JobId back\\slash/es"),
        Form::Empty => call.user_pool_id("").job_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
