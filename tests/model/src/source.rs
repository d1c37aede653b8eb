//! Where the model comes from.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::model::Model;
use crate::package::Package;
use crate::{botocore, summary};

/// A model and what it was read from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The model.
    pub model: Model,
    /// For the last line of the output.
    pub name: String,
}

impl Source {
    /// The model of a botocore (`latest`, a version, or a folder), or else of `CONFORMANCE_DIR`, or else of the latest botocore.
    pub fn find(botocore: Option<&str>) -> Result<Self, Error> {
        match (botocore, conformance_dir()) {
            (Some(spec), _) => Self::botocore(&Package::find(spec)?),
            (None, Some(folder)) => Self::summary(&folder),
            (None, None) => Self::botocore(&Package::find("latest")?),
        }
    }

    /// The summary in a copy of the conformance data.
    pub fn summary(folder: &Path) -> Result<Self, Error> {
        let file = folder.join("model-summary.json");
        let text = fs::read(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        Ok(Self { model: summary::read(&text)?, name: file.display().to_string() })
    }

    /// The data of an installed botocore.
    pub fn botocore(package: &Package) -> Result<Self, Error> {
        let (service, paginators) = (package.read("service-2.json")?, package.read("paginators-1.json")?);
        Ok(Self { model: botocore::read(&service, &paginators)?, name: package.name()? })
    }
}

/// The folder that the environment names. A relative one starts at the root of the repository, where cargo is called.
pub fn conformance_dir() -> Option<PathBuf> {
    let folder = env::var_os("CONFORMANCE_DIR").filter(|folder| !folder.is_empty())?;
    Some(repository().join(folder))
}

/// The root of this repository.
pub fn repository() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}
