//! A botocore that pip installed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Error;
use crate::source::repository;

/// Where Cognito's user pools are in it.
const SERVICE: &str = "data/cognito-idp/2016-04-18";

/// The folder `botocore` of an installation.
#[derive(Debug, Clone)]
pub struct Package(PathBuf);

impl Package {
    /// A folder that exists; or `latest` or a version, installed into a virtual environment under `target/botocore/`.
    pub fn find(spec: &str) -> Result<Self, Error> {
        let is_version = spec.starts_with(|letter: char| letter.is_ascii_digit()) && !spec.contains(['/', '\\']);
        if spec == "latest" || is_version { install(spec) } else { Self::in_folder(Path::new(spec)) }
    }

    /// The package itself, the `site-packages` around it, or a virtual environment.
    fn in_folder(folder: &Path) -> Result<Self, Error> {
        let libraries = fs::read_dir(folder.join("lib")).into_iter().flatten().flatten();
        let candidates = [folder.to_owned(), folder.join("botocore"), folder.join("Lib/site-packages/botocore")];
        candidates
            .into_iter()
            .chain(libraries.map(|library| library.path().join("site-packages/botocore")))
            .find(|candidate| candidate.join(SERVICE).is_dir())
            .map(Self)
            .ok_or_else(|| {
                let folder = folder.display();
                format!("`{folder}` is neither `latest` nor a version nor a folder with an installed botocore").into()
            })
    }

    /// A data file, which newer releases compress.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, Error> {
        let plain = self.0.join(SERVICE).join(name);
        if plain.exists() {
            return Ok(fs::read(plain)?);
        }
        let compressed = plain.with_extension("json.gz");
        if !compressed.exists() {
            return Err(format!("{} is missing", plain.display()).into());
        }
        let script = "import gzip, sys; sys.stdout.buffer.write(gzip.open(sys.argv[1]).read())";
        run(python().arg("-c").arg(script).arg(compressed), "decompress botocore's model")
    }

    /// `botocore` with its version.
    pub fn name(&self) -> Result<String, Error> {
        let init = fs::read_to_string(self.0.join("__init__.py")).unwrap_or_default();
        let version = init.lines().find_map(|line| line.strip_prefix("__version__ = ")).unwrap_or("of unknown version");
        Ok(format!("botocore {}", version.trim_matches(['\'', '"'])))
    }
}

fn install(spec: &str) -> Result<Package, Error> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from);
    let folder = target.join("botocore").join(spec);
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !interpreter.exists() {
        run(python().args(["-m", "venv"]).arg(&folder), "create a virtual environment for botocore")?;
    }
    let requirement = if spec == "latest" { "botocore".to_owned() } else { format!("botocore=={spec}") };
    // The data is all that is needed, so botocore's own dependencies are not.
    let pip =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--upgrade", &requirement];
    run(Command::new(interpreter).args(pip), &format!("install {requirement} with pip"))?;
    Package::in_folder(&folder)
}

fn python() -> Command {
    Command::new(if cfg!(windows) { "python" } else { "python3" })
}

/// What a program prints. Of what it complains about only the last line is shown: pip lists every release there ever was.
fn run(command: &mut Command, purpose: &str) -> Result<Vec<u8>, Error> {
    let program = command.get_program().display().to_string();
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        format!("cannot {purpose}: `{program}` does not run ({error}); install Python 3 with its modules venv and pip")
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let (printed, complaints) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let reason =
        complaints.lines().chain(printed.lines()).rfind(|line| !line.trim().is_empty()).unwrap_or_default().to_owned();
    Err(format!("cannot {purpose}: `{program}` failed: {}", reason.trim()).into())
}
