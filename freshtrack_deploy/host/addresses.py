"""Which addresses this machine has, and which proxies its environment names. Read only; parse functions are pure.

Source: net/ipv4/fib_trie.c and net/ipv6/addrconf.c (the tables of /proc/net).
"""

from __future__ import annotations

from freshtrack_deploy.host.pseudo import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def own(root: str = "/") -> tuple[str, ...]:
    """The addresses under which others might reach us: neither loopback nor link-local."""
    return (*parse_fib_trie(read("/proc/net/fib_trie", root)), *parse_if_inet6(read("/proc/net/if_inet6", root)))


def parse_fib_trie(text: str) -> tuple[str, ...]:
    """IPv4 addresses of /proc/net/fib_trie: leaves marked "host LOCAL", each once, without 127/8 and 169.254/16."""
    found: dict[str, None] = {}
    leaf = ""
    for words in map(str.split, text.splitlines()):
        if words[:1] == ["|--"]:
            leaf = words[1]
        elif words[-2:] == ["host", "LOCAL"] and not leaf.startswith(("127.", "169.254.")):
            found[leaf] = None
    return tuple(found)


def parse_if_inet6(text: str) -> tuple[str, ...]:
    """Global IPv6 addresses of /proc/net/if_inet6 (scope 00)."""
    from ipaddress import IPv6Address

    rows = map(str.split, text.splitlines())
    return tuple(str(IPv6Address(int(row[0], 16))) for row in rows if len(row) >= 6 and row[3] == "00")


def is_public(address: str) -> bool:
    """Whether the Internet can route to this address."""
    from ipaddress import ip_address

    return ip_address(address).is_global


def proxy_for(scheme: str, host: str, env: Mapping[str, str]) -> str:
    """The proxy URL that an environment names for a host; empty: none. As curl(1) reads it.

    HTTP_PROXY in capitals is not looked at: a CGI request can set it through a header (httpoxy).
    """
    names = {"http": ("http_proxy",), "https": ("https_proxy", "HTTPS_PROXY")}
    keys = (*names.get(scheme, ()), "all_proxy", "ALL_PROXY")
    proxy = next((env[key] for key in keys if env.get(key)), "")
    return "" if _is_exempt(host, env.get("no_proxy") or env.get("NO_PROXY") or "") else proxy


def _is_exempt(host: str, no_proxy: str) -> bool:
    names = [name.strip().lstrip(".").lower() for name in no_proxy.split(",") if name.strip()]
    host = host.lower()
    return any(name == "*" or host == name or host.endswith("." + name) for name in names)
