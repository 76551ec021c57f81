"""The guard: no spelling of a private address is ever connected to."""

import ipaddress
import socket
from collections.abc import AsyncIterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.fetch import Fetcher, FetchError, RefusedAddress
from jobs.guard import Guard, Refused, is_public
from tests.webserver import AGENT, Answer, Webserver, moved

# Every way to write 127.0.0.1, 0.0.0.0 and ::1 that some parser, resolver or library accepts.
LITERALS = [
    "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "127.000.000.001", "127.0.0.01", "127.0.0.2",
    "127.255.255.254", "2130706433", "2130706433.", "017700000001", "0177.0.0.1", "0177.1",
    "00000177.0.0.1", "0x7f000001", "0x7F000001", "0x7f.0.0.1", "0x7f.1", "0x7f.0x0.0x0.0x1",
    "0x7f.0.1", "127.0x0.1", "127.0.0x1", "0", "0.0.0.0", "0.0", "0x0", "00000000",
    "１２７.０.０.１", "１２７。０。０。１", "127。0。0。1", "127．0．0．1", "①②⑦.⓪.⓪.①", "②①③⓪⑦⓪⑥④③③",
    "%31%32%37.0.0.1", "127%2e0%2e0%2e1", "localhost", "LOCALHOST", "localhost.", "ｌｏｃａｌｈｏｓｔ",
    "[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:127.0.0.1]", "[::FFFF:7F00:0001]", "[::127.0.0.1]", "[::7f00:1]",
    "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[::1%25lo]", "[fe80::1%25lo]", "[fe80::1]", "[fec0::1]",
    "[fd00::1]", "[ff02::1]",
]  # fmt: skip


@pytest.mark.parametrize("host", LITERALS)
async def test_no_literal_reaches_a_listener(host: str) -> None:
    async with Webserver() as web:
        async with Fetcher(AGENT) as fetcher:
            with pytest.raises(FetchError):
                await fetcher.get(f"http://{host}:{web.port}/")
        assert web.connections == 0


def test_the_table_is_long_enough() -> None:
    assert len(set(LITERALS)) >= 60


ANSWERS = [
    ["127.0.0.1"], ["::1"], ["0.0.0.0"], ["::"], ["10.0.0.1"], ["169.254.169.254"], ["::ffff:127.0.0.1"],
    ["8.8.8.8", "127.0.0.1"], ["127.0.0.1", "8.8.8.8"], ["2606:4700::1111", "::1"], ["fe80::1%lo"],
    ["127.1"], ["localhost"], [],
]  # fmt: skip


@pytest.mark.parametrize("answers", ANSWERS, ids=",".join)
async def test_no_answer_of_a_resolver_reaches_a_listener(answers: list[str]) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return answers

    async with Webserver() as web:
        async with Fetcher(AGENT, resolve=resolve) as fetcher:
            with pytest.raises(FetchError):
                await fetcher.get(f"http://innocent.example:{web.port}/")
        assert web.connections == 0


@pytest.fixture
async def outside() -> AsyncIterator[Webserver]:
    """A server on 127.0.0.2, which these tests allow, so that it stands for the internet."""
    async with Webserver("127.0.0.2") as web:
        yield web


async def test_a_name_that_changes_its_mind_is_judged_again(outside: Webserver) -> None:
    """Rebinding: the name is public when first asked, and private a moment later."""
    answers = iter(["127.0.0.2", "127.0.0.1"])

    async def resolve(host: str, port: int) -> list[str]:
        return [next(answers)]

    back = Answer(302, headers={"Location": "/inside", "Connection": "close"})
    url = outside.at("rebinding.example", "/", back)
    async with Webserver("127.0.0.1", outside.port) as inside:
        async with Fetcher(AGENT, allow_networks=["127.0.0.2/32"], resolve=resolve) as fetcher:
            with pytest.raises(RefusedAddress):
                await fetcher.get(url)
        assert (outside.connections, inside.connections) == (1, 0)


async def test_it_connects_to_the_answer_it_judged(outside: Webserver) -> None:
    asked = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.2" if len(asked) == 1 else "127.0.0.1"]

    url = outside.at("rebinding.example", "/", Answer(200, b"fine"))
    async with Fetcher(AGENT, allow_networks=["127.0.0.2/32"], resolve=resolve) as fetcher:
        assert (await fetcher.get(url)).body == b"fine"
    assert asked == ["rebinding.example"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433"])
async def test_no_redirect_reaches_a_listener(outside: Webserver, status: int, host: str) -> None:
    async def resolve(name: str, port: int) -> list[str]:
        return ["127.0.0.1" if name == "localhost" else "127.0.0.2"]

    async with Webserver() as inside:
        url = outside.at("public.example", "/", moved(status, f"http://{host}:{inside.port}/"))
        async with Fetcher(AGENT, allow_networks=["127.0.0.2/32"], resolve=resolve) as fetcher:
            with pytest.raises(FetchError):
                await fetcher.get(url)
        assert inside.connections == 0


REFUSED = [
    "0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.0.192", "192.0.2.1", "192.88.99.1",
    "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250",
    "240.0.0.1", "255.255.255.255", "168.63.129.16", "::", "::1", "::127.0.0.1", "::8.8.8.8",
    "::ffff:10.0.0.1", "::ffff:0:10.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::1",
    "100::1", "2001::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1", "2002:a00:1::",
    "2002:808:808::", "2600::5efe:10.0.0.1", "3ffe::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
    "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "127.1", "0x7f000001", "2130706433", "localhost",
    "", "::1%lo", "010.0.0.1",
]  # fmt: skip
ADMITTED = [
    "8.8.8.8",
    "1.1.1.1",
    "168.63.129.17",
    "2606:4700::1111",
    "2a00:1450::1",
    "::ffff:8.8.8.8",
]


@pytest.mark.parametrize(
    "address, verdict", [(address, False) for address in REFUSED] + [(a, True) for a in ADMITTED]
)
def test_admits(address: str, verdict: bool) -> None:
    assert Guard().admits(address) is verdict


@pytest.mark.parametrize("address, verdict", [
    ("127.0.0.1", True), ("::ffff:127.0.0.1", True), ("127.1.2.3", True), ("::1", False), ("10.0.0.1", False),
])  # fmt: skip
def test_allowed_networks_are_all_that_is_added(address: str, verdict: bool) -> None:
    assert Guard(["127.0.0.0/8"]).admits(address) is verdict


@settings(max_examples=200)
@given(st.ip_addresses())
def test_what_python_calls_private_is_never_public(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if not address.is_global or address.is_multicast:
        assert not is_public(address)


@settings(max_examples=100)
@given(st.integers(0, 2**32 - 1))
def test_an_address_inside_another_is_judged_as_itself(number: int) -> None:
    inner = ipaddress.IPv4Address(number)
    assert Guard().admits(f"::ffff:{inner}") is is_public(inner)


def test_the_socket_is_not_even_made() -> None:
    info = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 80))
    with pytest.raises(Refused):
        Guard().open_socket(info)
