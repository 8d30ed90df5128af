"""Downloads from servers of every kind. Nothing wrong is ever installed, and the old file stays."""

from __future__ import annotations

import hashlib
import os
import shutil
import ssl
import subprocess
import sys
import threading
import time
from email.utils import formatdate
from pathlib import Path

import pytest
from weights_server import serving, weights_bytes

pytest.importorskip("requests")

from ksdiff_core.errors import Cancelled, WeightsError
from ksdiff_core.weights import download as module
from ksdiff_core.weights.download import Network
from ksdiff_core.weights.store import WeightsStore
from ksdiff_core.weights.table import describe

GOOD = weights_bytes(1)
OTHER = weights_bytes(2)
SHA = hashlib.sha256(GOOD).hexdigest()
QUICK = Network(connect_s=10, stall_s=20, patience_s=5)
IMPATIENT = Network(connect_s=10, stall_s=0.6, patience_s=5)
ROOT = Path(__file__).resolve().parents[2]
HTML = b"<!DOCTYPE html><html><body>Log in to the guest network</body></html>"


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def store(tmp_path):
    return WeightsStore(tmp_path / "store", table=())


def known_store(folder: Path, url: str, data: bytes = GOOD) -> WeightsStore:
    """A store whose table says that ``w`` is at an address."""
    entry = describe("w", "downloadable", len(data), hashlib.sha256(data).hexdigest(), {}, url)
    return WeightsStore(folder, table=(entry,))


def files(folder: Path) -> list[str]:
    return sorted(os.listdir(folder)) if folder.exists() else []


def get(store: WeightsStore, url: str, network: Network = QUICK, **more):
    return store.download("w", url, SHA, network=network, **more)


def slowly(request) -> None:
    request.head(200, Content_Length=len(GOOD), ETag='"1"')
    request.drip(GOOD, 4096, 0.1)


def hang_at_99_percent(request) -> None:
    request.head(200, Content_Length=len(GOOD), ETag='"1"')
    request.wfile.write(GOOD[: len(GOOD) * 99 // 100])
    request.sleep(30)


def hang_before_the_answer(request) -> None:
    request.sleep(30)


def drip(request) -> None:
    request.head(200, Content_Length=len(GOOD))
    request.drip(GOOD, 20, 0.05)


def cut(request) -> None:
    request.head(200, Content_Length=len(GOOD), ETag='"1"')
    request.wfile.write(GOOD[: len(GOOD) // 2])


def less_than_it_says(request) -> None:
    request.head(200, Content_Length=len(GOOD) + 1000)
    request.wfile.write(GOOD)


def more_than_it_says(request) -> None:
    request.head(200, Content_Length=len(GOOD) - 1000)
    request.wfile.write(GOOD)


def no_length(request) -> None:
    request.head(200)
    request.wfile.write(GOOD)


def huge(request) -> None:
    request.head(200, Content_Length=10**12)
    request.sleep(30)


def compressed(request) -> None:
    request.serve(GOOD, Content_Encoding="gzip")


def web_page(request) -> None:
    request.serve(HTML, Content_Type="text/html; charset=utf-8")


def hidden_web_page(request) -> None:
    request.serve(HTML + b" " * 1000, Content_Type="application/octet-stream")


def other_weights(request) -> None:
    request.serve(OTHER)


def flipped_bit(request) -> None:
    data = bytearray(GOOD)
    data[-1] ^= 1
    request.serve(bytes(data))


def redirect_loop(request) -> None:
    request.head(302, Location=request.path + "x", Content_Length=0)


def redirect_without_encryption(request) -> None:
    request.head(302, Location="http://example.com/w.safetensors", Content_Length=0)


def redirect_to_a_file(request) -> None:
    request.head(302, Location="file:///etc/passwd", Content_Length=0)


def close_at_once(request) -> None:
    request.connection.close()


def status(number: int, **headers):
    def behave(request) -> None:
        request.head(number, Content_Length=0, **headers)

    behave.__name__ = f"status_{number}"
    return behave


BAD = [
    (hang_at_99_percent, "sent only|fallen silent"),
    (hang_before_the_answer, "sent only|fallen silent"),
    (drip, "sent only"),
    (cut, f"broke off after {len(GOOD) // 2} of {len(GOOD)} bytes|broke off"),
    (less_than_it_says, "broke off"),
    (more_than_it_says, "not what w ought to be"),
    (no_length, "does not say how large"),
    (huge, "weights have 200000000 at most"),
    (compressed, "compressed"),
    (web_page, "a web page instead of weights"),
    (hidden_web_page, "not what w ought to be.*begins like a web page"),
    (other_weights, f"not what w ought to be.*expected SHA-256 {SHA}"),
    (flipped_bit, "not what w ought to be"),
    (redirect_loop, "from one address to the next"),
    (redirect_without_encryption, "http://example.com/w.safetensors.*begins with https"),
    (redirect_to_a_file, "begins with https"),
    (close_at_once, "connection"),
    (status(401), r"\(401\)"),
    (status(403), r"refuses the file \(403\)"),
    (status(404), r"no such file \(404\)"),
    (status(407), r"proxy demands .* \(407\)"),
    (status(410), r"\(410\)"),
    (status(429), r"asked too often \(429\)"),
    (status(429, Retry_After="3600"), r"wait for 3600 s"),
    (status(429, Retry_After="soon"), r"asked too often \(429\)"),
    (status(206), "answers 206"),
    (status(416), "answers 416"),
    (status(500), "answers 500"),
    (status(502), "answers 502"),
    (status(503), r"\(503\)"),
]


@pytest.mark.parametrize("old", [False, True], ids=["new", "over an old file"])
@pytest.mark.parametrize(("behave", "said"), BAD, ids=[b.__name__ for b, _ in BAD])
def test_nothing_wrong_is_installed_and_an_old_file_stays(tmp_path, store, behave, said, old):
    if old:
        (tmp_path / "old").write_bytes(OTHER)
        store.import_file(tmp_path / "old", "w")
    silent = behave in (hang_at_99_percent, hang_before_the_answer, drip)
    network = IMPATIENT if silent else QUICK
    with serving(behave) as server, pytest.raises(WeightsError, match=said) as caught:
        get(store, server.url, network, overwrite=True)
    assert caught.value.hint
    left = [name for name in files(store.folder) if ".part" not in name]
    assert left == (["w.json", "w.safetensors"] if old else [])
    if old:
        assert (store.folder / "w.safetensors").read_bytes() == OTHER
        assert store.item("w").state == "ready"
        store.verify("w")


def test_the_same_refusals_hold_for_weights_of_the_table(tmp_path):
    for behave, said in ((other_weights, "ought"), (web_page, "web page"), (cut, "broke off")):
        with serving(behave) as server:
            store = known_store(tmp_path, server.url)
            with pytest.raises(WeightsError, match=said):
                store.download("w", network=QUICK)
            assert store.item("w").state == "missing"
    with serving(less_than_it_says) as server:
        store = known_store(tmp_path / "b", server.url)
        with pytest.raises(WeightsError, match=f"{len(GOOD) + 1000} bytes; {len(GOOD)} bytes were"):
            store.download("w", network=QUICK)


def test_good_weights_are_installed_and_can_be_verified(store):
    seen = []
    with serving(lambda request: request.serve(GOOD)) as server:
        item = get(store, server.url, progress=lambda *step: seen.append(step))
        assert server.requests[0][1]["Accept-Encoding"] == "identity"
    assert item.path.read_bytes() == GOOD
    assert (item.state, item.entry.licence, item.entry.url) == (
        "ready", "GPL-2.0-or-later", server.url,
    )  # fmt: skip
    assert store.verify("w") == SHA
    assert files(store.folder) == ["w.json", "w.safetensors"]
    assert (len(GOOD), len(GOOD)) in [step[:2] for step in seen]
    assert all(done <= total for done, total, _ in seen)


def test_what_is_there_is_not_downloaded_again(store):
    with serving(lambda request: request.serve(GOOD)) as server:
        get(store, server.url)
        get(store, server.url)
        assert len(server.requests) == 1


def test_other_weights_of_that_name_are_not_even_asked_for(tmp_path, store):
    (tmp_path / "old").write_bytes(OTHER)
    store.import_file(tmp_path / "old", "w")
    with serving(lambda request: request.serve(GOOD)) as server:
        with pytest.raises(WeightsError, match="Other weights are called w"):
            get(store, server.url)
        assert server.requests == []
        assert get(store, server.url, overwrite=True).path.read_bytes() == GOOD
    assert store.item("w").state == "ready"
    assert store.verify("w") == SHA


def test_weights_of_the_table_need_only_their_name(tmp_path):
    with serving(lambda request: request.serve(GOOD)) as server:
        store = known_store(tmp_path, server.url)
        assert store.item("w").state == "missing"
        store.download("w", network=QUICK)
    assert store.item("w").state == "ready"
    assert store.find("w").read_bytes() == GOOD
    assert files(tmp_path) == ["w.safetensors"]


def test_a_known_size_makes_up_for_a_server_that_states_none(tmp_path):
    with serving(no_length) as server:
        known_store(tmp_path, server.url).download("w", network=QUICK)
    assert (tmp_path / "w.safetensors").read_bytes() == GOOD


def test_a_stream_without_end_is_stopped_at_the_known_size(tmp_path):
    def endless(request) -> None:
        request.head(200)
        while not request.server.leaving.is_set():
            request.wfile.write(GOOD)

    with serving(endless) as server, pytest.raises(WeightsError, match="sends more than"):
        known_store(tmp_path, server.url).download("w", network=QUICK)
    assert files(tmp_path) == []


def test_a_broken_transfer_is_continued_where_it_stopped(store):
    def first_cut(request) -> None:
        (cut if request.number == 1 else lambda r: r.serve(GOOD))(request)

    with serving(first_cut) as server:
        with pytest.raises(WeightsError, match="broke off"):
            get(store, server.url)
        assert files(store.folder) == [f"{SHA}.part", f"{SHA}.part.json"]
        assert get(store, server.url).path.read_bytes() == GOOD
        headers = server.requests[1][1]
        assert headers["Range"] == f"bytes={len(GOOD) // 2}-"
        assert headers["If-Range"] == '"1"'
    assert files(store.folder) == ["w.json", "w.safetensors"]


@pytest.mark.parametrize("etag", ["", 'W/"1"'])
def test_without_a_strong_etag_nothing_is_continued(store, etag):
    def behave(request) -> None:
        headers = {"ETag": etag} if etag else {}
        request.head(200, Content_Length=len(GOOD), **headers)
        request.wfile.write(GOOD if request.number > 1 else GOOD[:30_000])

    with serving(behave) as server:
        with pytest.raises(WeightsError, match="broke off"):
            get(store, server.url)
        get(store, server.url)
        assert "Range" not in server.requests[1][1]
    assert (store.folder / "w.safetensors").read_bytes() == GOOD


def rest(data: bytes, first: int, span: str = "", etag: str = '"1"'):
    """An answer to a request for the rest, whatever was asked."""

    def behave(request) -> None:
        stated = span or f"bytes {first}-{len(data) - 1}/{len(data)}"
        request.head(206, Content_Length=len(data) - first, ETag=etag, Content_Range=stated)
        request.wfile.write(data[first:])

    return behave


HALF = len(GOOD) // 2


@pytest.mark.parametrize(
    "second",
    [
        rest(GOOD, HALF, etag='"2"'),
        rest(GOOD, HALF + 8),
        rest(GOOD, 0),
        rest(GOOD, HALF, span=f"bytes {HALF}-{len(GOOD)}/{len(GOOD) + 1}"),
        rest(GOOD, HALF, span="bytes */*"),
        status(416),
    ],
    ids=["other tag", "later", "earlier", "other length", "nonsense", "416"],
)
def test_a_rest_that_does_not_prove_to_be_one_is_dropped_for_the_whole(store, second):
    def behave(request) -> None:
        answers = (cut, second, lambda r: r.serve(GOOD))
        answers[min(request.number, 3) - 1](request)

    with serving(behave) as server:
        with pytest.raises(WeightsError):
            get(store, server.url)
        get(store, server.url)
        assert [("Range" in headers) for _, headers in server.requests] == [False, True, False]
    assert (store.folder / "w.safetensors").read_bytes() == GOOD


def test_content_that_changed_meanwhile_is_taken_whole_and_refused_by_its_hash(store):
    def behave(request) -> None:
        (cut if request.number == 1 else lambda r: r.serve(OTHER, '"2"'))(request)

    with serving(behave) as server:
        with pytest.raises(WeightsError, match="broke off"):
            get(store, server.url)
        with pytest.raises(WeightsError, match="not what w ought to be"):
            get(store, server.url)
        assert len(server.requests) == 2
    assert files(store.folder) == []


def test_a_server_that_lies_about_the_same_content_is_found_out_by_the_hash(store):
    def behave(request) -> None:
        (cut if request.number == 1 else rest(OTHER, HALF))(request)

    with serving(behave) as server:
        for _ in range(2):
            with pytest.raises(WeightsError):
                get(store, server.url)
    assert files(store.folder) == []


def test_a_part_that_somebody_spoilt_is_found_out_by_the_hash(store):
    def behave(request) -> None:
        (cut if request.number == 1 else lambda r: r.serve(GOOD))(request)

    with serving(behave) as server:
        with pytest.raises(WeightsError):
            get(store, server.url)
        part = store.folder / f"{SHA}.part"
        part.write_bytes(b"\0" * part.stat().st_size)
        with pytest.raises(WeightsError, match="not what w ought to be"):
            get(store, server.url)
        assert files(store.folder) == []
        assert get(store, server.url).state == "ready"


def test_redirects_are_followed_a_few_times(store):
    def behave(request) -> None:
        if request.number <= 4:
            request.head(302, Location=f"/{request.number}", Content_Length=0)
        else:
            request.serve(GOOD)

    with serving(behave) as server:
        get(store, server.url)
        assert [path for path, _ in server.requests] == ["/w.safetensors", "/1", "/2", "/3", "/4"]


@pytest.mark.parametrize("number", [429, 503])
def test_a_busy_server_is_asked_again_after_the_time_it_wants(store, number):
    times = []

    def behave(request) -> None:
        times.append(time.monotonic())
        if request.number == 1:
            request.head(number, Content_Length=0, Retry_After="1")
        elif request.number == 2:
            request.head(number, Content_Length=0, Retry_After=formatdate(time.time(), usegmt=True))
        else:
            request.serve(GOOD)

    with serving(behave) as server:
        get(store, server.url)
    assert times[1] - times[0] >= 1


def test_a_server_that_is_always_busy_is_given_up(store, monkeypatch):
    with serving(status(429, Retry_After="0")) as server:
        with pytest.raises(WeightsError, match="429"):
            get(store, server.url)
        assert len(server.requests) == module.ATTEMPTS


@pytest.mark.parametrize(
    "behave",
    [hang_before_the_answer, hang_at_99_percent, slowly, status(429, Retry_After="4")],
    ids=["answer", "99 %", "transfer", "patience"],
)
def test_cancel_is_heard_while_nothing_happens_and_leaves_no_thread(store, behave):
    threads = set(threading.enumerate())
    stop = threading.Event()
    network = Network(connect_s=5, stall_s=20, patience_s=20)
    timer = threading.Timer(0.4, stop.set)
    with serving(behave) as server:
        timer.start()
        with pytest.raises(Cancelled, match="Nothing was installed"):
            get(store, server.url, network, cancelled=stop.is_set)
        timer.join()
    for thread in set(threading.enumerate()) - threads:
        thread.join(5)
    assert {t for t in threading.enumerate() if t.name == "KSDiff download"} <= threads
    assert [name for name in files(store.folder) if ".part" not in name] == []


def test_a_cancelled_download_is_continued(store):
    got = []
    with serving(lambda r: slowly(r) if r.number == 1 else r.serve(GOOD)) as server:
        with pytest.raises(Cancelled):
            get(
                store,
                server.url,
                progress=lambda done, _total, _text: got.append(done),
                cancelled=lambda: bool(got) and got[-1] > 20_000,
            )
        assert get(store, server.url).path.read_bytes() == GOOD
        assert int(server.requests[1][1]["Range"][6:-1]) > 20_000


def test_no_server_at_all_is_said(store):
    with serving(web_page) as server:
        url = server.url
    with pytest.raises(WeightsError, match="no connection to 127"):
        get(store, url)


@pytest.mark.parametrize(
    "url",
    ["http://example.com/w", "ftp://example.com/w", "file:///w", "w", "", "https://", "https://[x"],
)
def test_addresses_without_encryption_are_refused_before_anything_happens(store, url):
    with pytest.raises(WeightsError):
        get(store, url)
    assert not store.folder.exists()


@pytest.mark.parametrize("sha256", ["", "abc", "g" * 64])
def test_an_address_without_a_hash_is_refused(store, sha256):
    with pytest.raises(WeightsError, match="SHA-256"):
        store.download("w", "https://example.com/w", sha256)


def test_passwords_and_queries_of_an_address_are_not_shown(store):
    with pytest.raises(WeightsError) as caught:
        get(store, "http://me:secret@example.com/w?token=hidden")
    assert "secret" not in str(caught.value)
    assert "hidden" not in str(caught.value)


def test_a_proxy_is_used_when_it_is_given(store):
    with serving(lambda request: request.serve(GOOD)) as proxy:
        network = Network(proxy=proxy.url.rpartition("/")[0], stall_s=20)
        get(store, "http://localhost:9/w.safetensors", network)
        assert proxy.requests[0][0] == "http://localhost:9/w.safetensors"


def test_a_proxy_that_wants_a_password_is_named(store):
    with serving(status(407)) as proxy:
        network = Network(proxy=proxy.url.rpartition("/")[0], stall_s=20)
        with pytest.raises(WeightsError, match=r"\(407\)"):
            get(store, "https://localhost:9/w.safetensors", network)


def test_a_proxy_that_is_not_there_is_named_without_its_password(store):
    network = Network(proxy="http://me:secret@127.0.0.1:9", stall_s=20)
    with pytest.raises(WeightsError, match=r"proxy http://127.0.0.1:9 cannot be reached") as caught:
        get(store, "https://localhost:9/w.safetensors", network)
    assert "secret" not in str(caught.value)


@pytest.fixture
def certificate(tmp_path):
    """A certificate for this machine that nobody has signed."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {key} -out {certificate} -days 2"
        " -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1"
    )
    subprocess.run(command.split(), check=True, capture_output=True)
    return key, certificate


def test_only_certificates_that_are_trusted_are_accepted(store, certificate):
    key, public = certificate
    with serving(lambda request: request.serve(GOOD)) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(public, key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        url = server.url.replace("http:", "https:")
        with pytest.raises(WeightsError, match=r"certificate of 127\.0\.0\.1:\d+ cannot"):
            get(store, url)
        assert files(store.folder) == []
        get(store, url, Network(ca_bundle=str(public), stall_s=20))
    assert (store.folder / "w.safetensors").read_bytes() == GOOD


def test_a_folder_of_certificates_that_is_not_there_is_an_error_and_no_crash(store):
    with pytest.raises(WeightsError):
        get(store, "https://localhost:9/w", Network(ca_bundle="/nowhere/ca.pem", stall_s=20))


def test_too_little_space_is_said_before_the_first_byte_is_written(store, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with (
        serving(lambda request: request.serve(GOOD)) as server,
        pytest.raises(WeightsError, match="0 MB free; 0 MB are needed"),
    ):
        get(store, server.url)
    assert files(store.folder) == []


def test_a_folder_that_cannot_be_made_is_named_with_the_setting(tmp_path):
    (tmp_path / "file").write_text("")
    store = WeightsStore(tmp_path / "file" / "weights", table=())
    with pytest.raises(WeightsError, match="cannot be made") as caught:
        get(store, "https://localhost:9/w")
    assert "KSDIFF_WEIGHTS_DIR" in caught.value.hint


def child(folder: Path, url: str) -> subprocess.Popen:
    code = (
        "import sys; from ksdiff_core.__main__ import main; sys.exit(main(sys.argv[1:]))",
        "weights", "--folder", str(folder), "download", "w", "--url", url, "--sha256", SHA,
    )  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-c", *code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_two_processes_that_want_the_same_file_get_it_with_one_transfer(store):
    with serving(slowly) as server:
        children = [child(store.folder, server.url) for _ in range(2)]
        results = [c.communicate(timeout=60) for c in children]
        assert [c.returncode for c in children] == [0, 0], results
        assert len(server.requests) == 1
    assert (store.folder / "w.safetensors").read_bytes() == GOOD
    assert files(store.folder) == ["w.json", "w.safetensors"]


def test_the_part_of_a_killed_process_is_continued_by_the_next(store):
    with serving(lambda r: slowly(r) if r.number == 1 else r.serve(GOOD)) as server:
        first = child(store.folder, server.url)
        part = store.folder / f"{SHA}.part"
        for _ in range(3000):
            if part.exists() and part.stat().st_size:
                break
            time.sleep(0.02)
        first.kill()
        first.communicate()
        assert not (store.folder / "w.safetensors").exists()
        assert get(store, server.url).path.read_bytes() == GOOD
        assert "Range" in server.requests[1][1]
    assert files(store.folder) == ["w.json", "w.safetensors"]


def test_parts_that_nobody_will_continue_are_removed(store):
    store.folder.mkdir(parents=True)
    old, young = store.folder / "a.part", store.folder / "b.part"
    for path in (old, young):
        path.write_bytes(b"x")
    os.utime(old, (1, 1))
    with serving(lambda request: request.serve(GOOD)) as server:
        get(store, server.url)
    assert not old.exists()
    assert young.exists()


def test_requests_is_imported_only_when_something_is_downloaded():
    code = (
        "import sys; from ksdiff_core.weights.store import WeightsStore; WeightsStore().items();"
        "sys.exit(bool({'requests', 'urllib3', 'torch'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
