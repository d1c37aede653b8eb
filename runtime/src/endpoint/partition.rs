//! Amazon's partitions: groups of Regions with domains of their own.

/// A group of Regions with its own domains. All of them support FIPS and dual-stack.
pub(super) struct Partition {
    pub(super) name: &'static str,
    /// What comes before `-<word>-<digits>` in the names of its Regions.
    prefixes: &'static [&'static str],
    pub(super) suffix: &'static str,
    pub(super) dual_stack_suffix: &'static str,
}

/// In Amazon's order; the first is also the one for unknown names.
static PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws",
        prefixes: &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
        suffix: "amazonaws.com",
        dual_stack_suffix: "api.aws",
    },
    Partition {
        name: "aws-cn",
        prefixes: &["cn"],
        suffix: "amazonaws.com.cn",
        dual_stack_suffix: "api.amazonwebservices.com.cn",
    },
    Partition {
        name: "aws-eusc",
        prefixes: &["eusc-de"],
        suffix: "amazonaws.eu",
        dual_stack_suffix: "api.amazonwebservices.eu",
    },
    Partition { name: "aws-iso", prefixes: &["us-iso"], suffix: "c2s.ic.gov", dual_stack_suffix: "api.aws.ic.gov" },
    Partition {
        name: "aws-iso-b",
        prefixes: &["us-isob"],
        suffix: "sc2s.sgov.gov",
        dual_stack_suffix: "api.aws.scloud",
    },
    Partition {
        name: "aws-iso-e",
        prefixes: &["eu-isoe"],
        suffix: "cloud.adc-e.uk",
        dual_stack_suffix: "api.cloud-aws.adc-e.uk",
    },
    Partition {
        name: "aws-iso-f",
        prefixes: &["us-isof"],
        suffix: "csp.hci.ic.gov",
        dual_stack_suffix: "api.aws.hci.ic.gov",
    },
    Partition { name: "aws-us-gov", prefixes: &["us-gov"], suffix: "amazonaws.com", dual_stack_suffix: "api.aws" },
];

impl Partition {
    pub(super) fn of(region: &str) -> &'static Self {
        PARTITIONS.iter().find(|partition| partition.contains(region)).unwrap_or(&PARTITIONS[0])
    }

    fn contains(&self, region: &str) -> bool {
        if region.strip_suffix("-global") == Some(self.name) {
            return true;
        }
        let Some((rest, number)) = region.rsplit_once('-') else { return false };
        let Some((prefix, word)) = rest.rsplit_once('-') else { return false };
        self.prefixes.contains(&prefix)
            && !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::Partition;

    #[test]
    fn names_of_regions_decide_the_partition() {
        let cases = [
            ("us-east-1", "aws"),
            ("mx-central-1", "aws"),
            ("aws-global", "aws"),
            ("us-gov-west-1", "aws-us-gov"),
            ("aws-us-gov-global", "aws-us-gov"),
            ("cn-north-1", "aws-cn"),
            ("us-isob-east-1", "aws-iso-b"),
            ("us-isof-future-12", "aws-iso-f"),
            ("eusc-de-east-1", "aws-eusc"),
            ("eusc-fr-east-1", "aws"),
            ("mars-north-1", "aws"),
            ("cn-north-x", "aws"),
            ("us", "aws"),
        ];
        for (region, name) in cases {
            assert_eq!(Partition::of(region).name, name, "{region}");
        }
    }
}
