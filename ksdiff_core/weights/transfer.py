"""One request over the network, in a thread, so that whoever waits for it can stop at any time.

The only module that uses requests, and only once there is something to transfer.
"""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from ksdiff_core.errors import WeightsError

if TYPE_CHECKING:
    from requests import Response

LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")
"""This machine, to which also http without encryption is allowed."""

MAX_REDIRECTS = 5
CHUNK_BYTES = 1 << 13
"""Small, as a piece is handed on only when it is whole, and a slow line must not look dead."""

TICK_S = 0.1
"""Longest time between two chances to stop."""

PARTING_S = 0.3
"""How long to wait for the end of a thread; one that waits for an answer ends with its timeout."""

_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True)
class Network:
    """How servers are reached.

    Attributes:
        proxy: Address of a proxy, with name and password before an @ if it wants them; empty for
            that of the environment, or none.
        ca_bundle: File with the certificates to trust; empty for those of the system's Python.
        connect_s: Longest time until a connection stands.
        stall_s: Longest time in which next to nothing arrives.
        patience_s: Longest wait that a busy server may ask for.
    """

    proxy: str = ""
    ca_bundle: str = ""
    connect_s: float = 15.0
    stall_s: float = 30.0
    patience_s: float = 60.0


@dataclass(frozen=True)
class Answer:
    """What a server said before the first byte of content.

    Attributes:
        status: HTTP status.
        headers: By name in small letters.
    """

    status: int
    headers: Mapping[str, str]


def check_url(url: str) -> None:
    """Raises WeightsError unless an address is encrypted or of this machine."""
    with suppress(ValueError):
        parts = urlsplit(url)
        local = parts.scheme == "http" and parts.hostname in LOCAL_HOSTS
        # Reading the port checks it.
        if parts.hostname and parts.port != 0 and (parts.scheme == "https" or local):
            return
    raise WeightsError(
        f"“{shown(url)}” cannot be downloaded from: an address that begins with https:// is expected.",
        "Choose such an address, or import a file.",
    )


def shown(url: str) -> str:
    """An address for people: without password, and without a query that may be one."""
    start, mark, rest = url.partition("?")[0].partition("://")
    server, slash, path = rest.partition("/")
    return start + mark + server.rpartition("@")[2] + slash + path


class Transfer(threading.Thread):
    """A request that runs until it is closed; use it with ``contextlib.closing``.

    Args:
        url: The address.
        headers: Sent along.
        network: How to reach it.
    """

    def __init__(self, url: str, headers: Mapping[str, str], network: Network) -> None:
        super().__init__(name="KSDiff download", daemon=True)
        self._url, self._headers, self._network = url, dict(headers), network
        self._arrived: queue.Queue[Answer | bytes | Exception | None] = queue.Queue(maxsize=16)
        self._stopped = threading.Event()
        self._response: Response | None = None

    def events(self) -> Iterator[Answer | bytes | None]:
        """The answer, then its content in pieces; None whenever nothing has arrived for a moment.

        Raises:
            WeightsError: The transfer failed.
        """
        self.start()
        while True:
            alive = self.is_alive()
            try:
                event = self._arrived.get(timeout=TICK_S)
            except queue.Empty:
                if not alive:
                    return
                yield None
                continue
            if isinstance(event, Exception):
                raise event
            yield event

    def close(self) -> None:
        """End the request; what has not arrived yet is lost."""
        self._stopped.set()
        response = self._response
        if response is not None:
            # The thread may be waiting for bytes; only its socket can wake it up.
            with suppress(OSError, AttributeError):
                response.raw.connection.sock.shutdown(socket.SHUT_RDWR)
        if self.ident is not None:
            self.join(PARTING_S)

    def run(self) -> None:
        """Called in the thread."""
        import requests
        from urllib3.exceptions import HTTPError

        try:
            for event in self._events():
                if not self._put(event):
                    return
        except WeightsError as error:
            self._put(error)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            self._put(explained(error, shown(self._url), self._network))

    def _events(self) -> Iterator[Answer | bytes]:
        url = self._url
        for _ in range(MAX_REDIRECTS + 1):
            check_url(url)
            with closing(self._get(url)) as response:
                self._response = response
                target = response.headers.get("Location")
                if response.status_code not in _REDIRECTS or not target:
                    headers = {key.lower(): value for key, value in response.headers.items()}
                    yield Answer(response.status_code, headers)
                    yield from response.raw.stream(CHUNK_BYTES, decode_content=False)
                    return
            url = urljoin(url, target)
        raise WeightsError(
            f"{shown(self._url)} leads from one address to the next, more than {MAX_REDIRECTS} times.",
            "Look for another address.",
        )

    def _get(self, url: str) -> Response:
        import requests

        network = self._network
        # Without a session: a connection that is kept for the next address may be closed by then.
        return requests.get(
            url,
            headers=self._headers,
            stream=True,
            # Each address is checked before it is followed.
            allow_redirects=False,
            timeout=(network.connect_s, network.stall_s),
            verify=network.ca_bundle or True,
            proxies={"http": network.proxy, "https": network.proxy} if network.proxy else None,
        )

    def _put(self, event: Answer | bytes | Exception) -> bool:
        """Hand over an event; False if nobody wants it any more."""
        while not self._stopped.is_set():
            with suppress(queue.Full):
                self._arrived.put(event, timeout=TICK_S)
                return True
        return False


def explained(error: Exception, url: str, network: Network) -> WeightsError:
    """What went wrong between us and a server, and what to do about it."""
    import requests
    from urllib3.exceptions import TimeoutError as TransferTimeout

    host = urlsplit(url).netloc
    if "failed: 407" in str(error):
        return proxy_wants_password()
    if isinstance(error, requests.exceptions.ProxyError):
        return WeightsError(
            f"The proxy {shown(network.proxy)} cannot be reached.".replace("  ", " "),
            "Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.",
        )
    if isinstance(error, requests.exceptions.SSLError):
        return WeightsError(
            f"The certificate of {host} cannot be verified; something in between may read along.",
            "If your organisation inspects connections, add its certificate in QGIS under Settings,"
            " Options, Authentication, or give it with --ca-bundle. Or import a file.",
        )
    if isinstance(error, (requests.exceptions.Timeout, TransferTimeout, TimeoutError)):
        return WeightsError(f"{host} has fallen silent.", "Try again later, or import a file.")
    if isinstance(error, (requests.exceptions.InvalidSchema, requests.exceptions.InvalidURL)):
        return WeightsError(f"{url} cannot be reached in this way: {error}.", "Check the proxy.")
    if isinstance(error, requests.exceptions.ConnectionError):
        return WeightsError(
            f"There is no connection to {host}.", "Check the network, or import a file."
        )
    return WeightsError(f"The transfer from {host} broke off: {error}.", "Try again.")


def proxy_wants_password() -> WeightsError:
    """The message of a proxy's 407."""
    return WeightsError(
        "The proxy demands a user name and a password (407).",
        "Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and"
        " the host, with a colon between them and an @ after them.",
    )
