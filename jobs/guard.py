"""The guard: which addresses may be connected to, seen at the moment of connecting.

Names lie and literals have many spellings, so neither is judged. What is judged is the address a
socket is about to be opened to, and every answer that a name resolved to.
"""

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable, Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

# What is not the public internet, whatever `is_global` says.
# https://www.iana.org/assignments/iana-ipv4-special-registry
_REFUSED_V4 = tuple(
    ipaddress.IPv4Network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",  # a cloud's own services, in a public range
    )
)  # fmt: skip
# Only this part of IPv6 is handed out; everything outside it is local, mapped or multicast.
_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_REFUSED_V6 = tuple(
    ipaddress.IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarking, ORCHID
        "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20",
    )
)  # fmt: skip
# Interface identifiers that hide an IPv4 address (ISATAP).
_ISATAP = (0x00005EFE, 0x02005EFE)


class Refused(OSError):
    """The address is not on the public internet, and nobody allowed it."""


class Guard:
    """Decides on addresses. `allowed` networks may be reached besides the public internet."""

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        self._allowed: tuple[Network, ...] = tuple(
            ipaddress.ip_network(network, strict=False) for network in allowed
        )

    def admits(self, address: str) -> bool:
        """Whether this numeric address may be connected to. What is no plain address may not."""
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            return False
        if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
            parsed = parsed.ipv4_mapped
        return any(_within(parsed, network) for network in self._allowed) or is_public(parsed)

    def check(self, address: str) -> None:
        """Raise Refused unless the address may be connected to."""
        if not self.admits(address):
            raise Refused(f"{address} is not on the public internet")

    def open_socket(
        self,
        info: tuple[
            int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[object, ...]
        ],
    ) -> socket.socket:
        """A socket for this address, if the guard admits it: the connector's last step."""
        family, kind, proto, _, target = info
        self.check(str(target[0]))
        return socket.socket(family, kind, proto)


def _within(address: Address, network: Network) -> bool:
    return address.version == network.version and address in network


def is_public(address: Address) -> bool:
    """Whether the address is one that anybody on the internet may be given."""
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _REFUSED_V4)
    if address not in _GLOBAL_V6 or any(address in network for network in _REFUSED_V6):
        return False
    return (int(address) >> 32) & 0xFFFFFFFF not in _ISATAP


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for a name's addresses, in a thread that never delays a clean stop."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def settle(addresses: Sequence[str], error: OSError | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(addresses)
        else:
            answer.set_exception(error)

    def ask() -> None:
        addresses: list[str] = []
        failure: OSError | None = None
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            addresses = list(dict.fromkeys(str(info[4][0]) for info in infos))
        except OSError as error:
            failure = error
        except UnicodeError as error:
            failure = OSError(str(error))
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, addresses, failure)

    threading.Thread(target=ask, name="resolve", daemon=True).start()
    return await answer
