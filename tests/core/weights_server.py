"""Small weights files, and a web server on this machine that behaves as badly as a test wants."""

from __future__ import annotations

import json
import random
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Callable

HEADER = {
    "format": "ksdiff-weights",
    "format_version": 1,
    "version": "1.2.3",
    "architecture": {"prior": "diffusion"},
    "trained_for": {"bands": [1, 8], "ratios": [2, 4]},
    "training_data": [{"sensor": "Test", "licence": "free"}],
    "licence": "GPL-2.0-or-later",
}


def weights_bytes(seed: int = 1, values: int = 20_000, **changes: object) -> bytes:
    """A complete weights file, 4 bytes a value; torch is not needed to make it."""
    rng = random.Random(seed)
    data = struct.pack(f"<{values}f", *(rng.uniform(-1, 1) for _ in range(values)))
    return safetensors(data, {"a": ("F32", [values], [0, len(data)])}, {**HEADER, **changes})


def safetensors(data: bytes, tensors: dict, record: object) -> bytes:
    """A safetensors file: length of the header, header, data.

    Args:
        data: All tensors.
        tensors: Type, shape and offsets by name.
        record: The record of KSDiff.
    """
    entries = {
        name: {"dtype": kind, "shape": shape, "data_offsets": offsets}
        for name, (kind, shape, offsets) in tensors.items()
    }
    text = json.dumps({"__metadata__": {"ksdiff": json.dumps(record)}, **entries}).encode()
    return struct.pack("<Q", len(text)) + text + data


class Server(ThreadingHTTPServer):
    """Answers every request with ``behave``; keeps the requests' paths and headers."""

    daemon_threads = True

    def __init__(self, behave: Callable[[Request], None]) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.behave = behave
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.leaving = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/w.safetensors"

    def handle_error(self, *_args: object) -> None:
        """Clients that go away are what the tests are about."""


class Request(BaseHTTPRequestHandler):
    """One request; the words of which behaviours are made."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.close_connection = True
        self.server.requests.append((self.path, dict(self.headers)))
        self.server.behave(self)

    do_CONNECT = do_GET

    def log_message(self, *_args: object) -> None:
        """Says nothing."""

    @property
    def number(self) -> int:
        """1 for the first request to the server."""
        return len(self.server.requests)

    def head(self, status: int, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def sleep(self, seconds: float) -> None:
        self.server.leaving.wait(seconds)

    def serve(self, data: bytes, etag: str = '"1"', **headers: object) -> None:
        """As a good server: the whole, or the rest if the client has the same beginning."""
        headers = {"ETag": etag, **headers}
        start = self.headers.get("Range", "")
        if start and self.headers.get("If-Range") == etag:
            first = int(start[len("bytes=") : -1])
            span = f"bytes {first}-{len(data) - 1}/{len(data)}"
            headers["Content_Range"] = span
            self.head(206, Content_Length=len(data) - first, **headers)
            self.wfile.write(data[first:])
        else:
            self.head(200, Content_Length=len(data), **headers)
            self.wfile.write(data)

    def drip(self, data: bytes, piece: int, pause_s: float) -> None:
        """Send little by little, until the test is over."""
        for start in range(0, len(data), piece):
            if self.server.leaving.is_set():
                return
            self.wfile.write(data[start : start + piece])
            self.wfile.flush()
            time.sleep(pause_s)


@contextmanager
def serving(behave: Callable[[Request], None]) -> Iterator[Server]:
    """A running server."""
    server = Server(behave)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.leaving.set()
        server.shutdown()
        server.server_close()
        thread.join()
