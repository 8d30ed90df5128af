"""Proxy and certificates of QGIS, as the core gets them."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def manager(qgis_app, monkeypatch):
    """The network settings of QGIS, put back afterwards; without proxies of this machine."""
    import os

    from qgis.core import QgsNetworkAccessManager

    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    yield manager
    manager.setFallbackProxyAndExcludes(*before)


def proxy(kind: str, host: str = "proxy.example", port: int = 3128, user: str = "", password=""):
    from qgis.PyQt.QtNetwork import QNetworkProxy

    return QNetworkProxy(getattr(QNetworkProxy.ProxyType, kind), host, port, user, password)


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        (("HttpProxy",), "http://proxy.example:3128"),
        (("HttpCachingProxy",), "http://proxy.example:3128"),
        (("Socks5Proxy",), "socks5h://proxy.example:3128"),
        (("HttpProxy", "h", 0), "http://h"),
        (("HttpProxy", "h", 8, "me", "p@ss:w/d"), "http://me:p%40ss%3Aw%2Fd@h:8"),
        (("HttpProxy", ""), ""),
        (("NoProxy",), ""),
    ],
)
def test_a_proxy_becomes_one_address(qgis_app, arguments, address):
    from ksdiff_qgis.network import proxy_address

    assert proxy_address(proxy(*arguments)) == address


def test_the_proxy_of_qgis_is_used_except_where_qgis_does_not(manager):
    from ksdiff_qgis.network import qgis_network

    manager.setFallbackProxyAndExcludes(
        proxy("HttpProxy"), ["https://inside.example"], ["https://near.example"]
    )
    assert qgis_network("https://far.example/w").proxy == "http://proxy.example:3128"
    assert qgis_network("https://inside.example/w").proxy == ""
    assert qgis_network("https://near.example/w").proxy == ""


def test_without_a_proxy_none_is_given(manager):
    from ksdiff_qgis.network import qgis_network

    manager.setFallbackProxyAndExcludes(proxy("NoProxy"), [], [])
    assert qgis_network("https://far.example/w").proxy == ""


def test_the_certificates_are_a_file_that_tls_can_load(manager):
    import ssl

    from ksdiff_qgis.network import qgis_network

    path = qgis_network().ca_bundle
    if not path:
        pytest.skip("this machine trusts nobody")
    assert Path(path).read_bytes().startswith(b"-----BEGIN CERTIFICATE-----")
    assert ssl.create_default_context(cafile=path).get_ca_certs()
