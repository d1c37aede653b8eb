//! The proxy between the client and the service.

use std::fmt;

use reqwest::{ClientBuilder, NoProxy, Proxy, Url};

use super::ConfigError;

/// Through which proxy the built-in HTTP client sends requests.
///
/// Without one in the configuration, the environment decides, in upper or lower case: `HTTPS_PROXY` for `https` endpoints,
/// `HTTP_PROXY` for `http` endpoints, `ALL_PROXY` for both, and `NO_PROXY` for hosts that are reached directly.
#[derive(Clone)]
pub struct ProxyConfig {
    url: Option<String>,
    basic_auth: Option<(String, String)>,
    bypass: Option<String>,
    /// Programs without a configured proxy do not contain the code that reads one.
    parse: fn(&Self) -> Result<Option<Proxy>, ConfigError>,
}

impl ProxyConfig {
    /// All requests go through the proxy at `url`, such as `http://proxy.example:3128`. It learns host and port of an `https` endpoint
    /// and no more: what follows is encrypted.
    pub fn all(url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), basic_auth: None, bypass: None, parse }
    }

    /// No proxy, whatever the environment says.
    pub fn disabled() -> Self {
        Self { url: None, basic_auth: None, bypass: None, parse }
    }

    /// A name and password for the proxy. They can also be part of its URL.
    pub fn with_basic_auth(mut self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.basic_auth = Some((username.into(), password.into()));
        self
    }

    /// Hosts, domains such as `.internal`, and addresses that are reached without the proxy, separated by commas, as in `NO_PROXY`.
    pub fn with_no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.bypass = Some(hosts.into());
        self
    }

    /// `None` if no proxy is to be used.
    pub(crate) fn parse(&self) -> Result<Option<Proxy>, ConfigError> {
        (self.parse)(self)
    }

    pub(crate) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, ConfigError> {
        Ok(match self.parse()? {
            Some(proxy) => builder.proxy(proxy),
            None => builder.no_proxy(),
        })
    }
}

fn parse(config: &ProxyConfig) -> Result<Option<Proxy>, ConfigError> {
    let Some(url) = &config.url else { return Ok(None) };
    let wrong = || {
        // It may hold a password.
        let shown = if url.as_bytes().contains(&b'@') { "the URL".to_owned() } else { format!("{url:?}") };
        ConfigError::new(
            "proxy",
            format!("{shown} is not the URL of a proxy; write one such as http://proxy.example:3128"),
        )
    };
    let parsed = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    let proxy = Proxy::all(parsed.ok_or_else(wrong)?).map_err(|_| wrong())?;
    let proxy = proxy.no_proxy(config.bypass.as_deref().and_then(NoProxy::from_string));
    Ok(Some(match &config.basic_auth {
        Some((username, password)) => proxy.basic_auth(username, password),
        None => proxy,
    }))
}

impl fmt::Debug for ProxyConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.as_deref().map(|url| if url.as_bytes().contains(&b'@') { "** redacted **" } else { url });
        let basic_auth = self.basic_auth.as_ref().map(|_| "** redacted **");
        f.debug_struct("ProxyConfig")
            .field("url", &url)
            .field("basic_auth", &basic_auth)
            .field("no_proxy", &self.bypass)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::ProxyConfig;

    #[test]
    fn only_urls_of_proxies_are_accepted() {
        for url in ["http://proxy:3128", "https://ada:secret@proxy"] {
            assert!(ProxyConfig::all(url).parse().is_ok_and(|proxy| proxy.is_some()), "{url}");
        }
        assert!(ProxyConfig::disabled().parse().is_ok_and(|proxy| proxy.is_none()));
        for url in ["", "proxy", "proxy:3128", "socks5://proxy", "http://", "ftp://ada:secret@proxy"] {
            let text = ProxyConfig::all(url).parse().map(|_| ()).map_err(|error| error.to_string());
            assert!(
                text.as_ref().is_err_and(|text| text.starts_with("proxy: ") && !text.contains("secret")),
                "{text:?}"
            );
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        let proxy = ProxyConfig::all("http://ada:hunter2@proxy").with_basic_auth("ada", "hunter3");
        assert!(!format!("{proxy:?}").contains("hunter"), "{proxy:?}");
    }
}
