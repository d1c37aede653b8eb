//! Amazon's test cases for the endpoint rules of Cognito user pools: smithy-lang's model of the service, `smithy.rules#endpointTests`.

use std::error::Error;
use std::path::Path;

use cognito_runtime::endpoint::{EndpointParams, resolve};
use serde_json::Value;

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn all_cases_resolve_as_amazon_says() -> Result<(), Box<dyn Error>> {
    let path = Path::new(&std::env::var("CONFORMANCE_DIR")?).join("endpoints/endpoint-tests.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let cases = document["cases"].as_array().ok_or("no cases")?;
    for case in cases {
        let params = &case["params"];
        let result = resolve(&EndpointParams {
            region: params["Region"].as_str(),
            use_fips: params["UseFIPS"].as_bool().unwrap_or_default(),
            use_dual_stack: params["UseDualStack"].as_bool().unwrap_or_default(),
            endpoint: params["Endpoint"].as_str(),
        });
        let result = result.map_err(|error| error.to_string());
        let expected = match (case["url"].as_str(), case["error"].as_str()) {
            (Some(url), None) => Ok(url.to_owned()),
            (None, Some(error)) => Err(error.to_owned()),
            _ => return Err(format!("a case without an expectation: {case}").into()),
        };
        assert_eq!(result, expected, "{}", case["documentation"]);
    }
    println!("conformance: endpoints {}", cases.len());
    Ok(())
}

/// The table of partitions against Amazon's, with every Region that is listed there.
#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn all_listed_regions_are_in_their_partition() -> Result<(), Box<dyn Error>> {
    let path = Path::new(&std::env::var("CONFORMANCE_DIR")?).join("endpoints/partitions.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let mut count = 0;
    for partition in document["partitions"].as_array().ok_or("no partitions")? {
        let suffix = |name: &str| partition["outputs"][name].as_str().map(str::to_owned).ok_or("no suffix");
        let (plain, dual_stack) = (suffix("dnsSuffix")?, suffix("dualStackDnsSuffix")?);
        for region in partition["regions"].as_object().ok_or("no regions")?.keys() {
            let fips = EndpointParams { region: Some(region), use_fips: true, ..EndpointParams::default() };
            assert_eq!(resolve(&fips)?, format!("https://cognito-idp-fips.{region}.{plain}"));
            if partition["id"] != "aws" {
                let dual = EndpointParams { region: Some(region), use_dual_stack: true, ..EndpointParams::default() };
                assert_eq!(resolve(&dual)?, format!("https://cognito-idp.{region}.{dual_stack}"));
            }
            count += 1;
        }
    }
    println!("conformance: endpoint-regions {count}");
    Ok(())
}
