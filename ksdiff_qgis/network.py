"""How QGIS reaches the network: its proxy and the certificates it trusts, for the core's downloads."""

from __future__ import annotations

import os
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import (
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
    QSslConfiguration,
)

from ksdiff_core.weights.download import Network

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    # The proxy resolves names, as behind a firewall often nobody else can.
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def qgis_network(url: str = "") -> Network:
    """Proxy and certificates as set in QGIS; call it in the main thread.

    Args:
        url: Address that will be asked for; QGIS may except it from the proxy.
    """
    return Network(proxy=_proxy(url), ca_bundle=_certificates())


def _proxy(url: str) -> str:
    """Address of the proxy; empty if QGIS leaves the choice to the environment."""
    manager = QgsNetworkAccessManager.instance()
    excepted = [*manager.excludeList(), *manager.noProxyList()]
    if any(start and url.startswith(start) for start in excepted):
        return ""
    proxy = manager.fallbackProxy()
    if manager.useSystemProxy() or proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        query = QNetworkProxyQuery(QUrl(url or "https://example.com"))
        proxy = QNetworkProxyFactory.systemProxyForQuery(query)[0]
    return proxy_address(proxy)


def proxy_address(proxy: QNetworkProxy) -> str:
    """A proxy as one address with name and password; empty for none."""
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    user = quote(proxy.user(), safe="")
    password = quote(proxy.password(), safe="")
    login = f"{user}:{password}@" if user else ""
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{scheme}://{login}{proxy.hostName()}{port}"


def _certificates() -> str:
    """File with the certificates that QGIS trusts: those of the system and the user's own."""
    manager = QgsApplication.authManager()
    text = b"" if manager.isDisabled() else bytes(manager.trustedCaCertsPemText())
    if not text:
        system = QSslConfiguration.systemCaCertificates()
        text = b"".join(bytes(certificate.toPem()) for certificate in system)
    if not text:
        return ""
    path = os.path.join(QgsProcessingUtils.tempFolder(), "ksdiff-certificates.pem")
    with open(path, "wb") as file:
        file.write(text)
    return path
