"""Names, TCP and TLS with a limit of time for each, and one sentence for each way in which they fail.

Sentences name the host and port, never anything of a URL that could be a password.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from socket import socket
    from threading import Event
    from typing import Any, Callable, TypeVar

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals

    T = TypeVar("T")

MOST_ADDRESSES = 6  # of one name: each may take the whole connect limit
POLL_S = 0.2  # how soon a blocked exchange notices that it has to end


class Unreachable(Exception):
    """An exchange that failed; `code` is that of the failure.

    `stage`: url, dns, tcp, proxy, tls, http, stalled, cut, deadline, disk.
    """

    def __init__(self, stage: str, sentence: str, code: str = "E_NETWORK") -> None:
        super().__init__(sentence)
        self.stage = stage
        self.code = code


class Interrupted(Exception):
    """The run was told to end while we waited."""


@record
class Limits:
    """Seconds: `connect` for each of name, TCP and TLS; `stall` without a byte; `total` for all of it."""

    connect: float = 10.0
    stall: float = 30.0
    total: float | None = None


@record
class Line:
    """What an exchange needs from around it. `env` names the proxies."""

    clock: Clock
    env: Mapping[str, str] = {}
    signals: Signals | None = None
    limits: Limits = Limits()


class Watch:
    """Ends an exchange at its deadline, or when the run has to end. A context manager; it closes the socket it guards.

    A thread, since a system call that a signal interrupts is restarted (PEP 475): shutting the socket down is the one
    way to end a blocked recv() or connect() from outside.
    """

    def __init__(self, line: Line) -> None:
        self._line = line
        self._socket: socket | None = None
        self._ended = ""
        self._begun = line.clock.monotonic()
        self._over = _repeatedly(self._look)

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Guard no longer, and close the socket."""
        self._over.set()
        if self._socket is not None:
            self._socket.close()

    def guard(self, connection: socket) -> None:
        """From now on it is this socket; the one before is closed unless it lives on in the new one."""
        if self._socket is not None and self._socket.fileno() != connection.fileno():
            self._socket.close()
        self._socket = connection

    def during(self, stage: str, where: str, exchange: Callable[[], T]) -> T:
        """Do one blocking exchange. Raises Unreachable, or Interrupted when the run has to end."""
        from http.client import HTTPException

        try:
            result = exchange()
        except (OSError, HTTPException, ValueError) as error:
            self.check(where)
            raise failed(stage, where, error, self._line.limits) from error
        self.check(where)
        return result

    def check(self, where: str) -> None:
        """Raise what has ended the exchange, if something has."""
        self._decide()
        if self._ended == "interrupted":
            raise Interrupted
        if self._ended == "deadline":
            raise Unreachable("deadline", f"{where} took longer than {self._line.limits.total:g} s", "E_TIMEOUT")

    def _decide(self) -> None:
        signals, total = self._line.signals, self._line.limits.total
        if signals is not None and signals.end_step:
            self._ended = "interrupted"
        elif total is not None and self._line.clock.monotonic() - self._begun >= total:
            self._ended = "deadline"

    def _look(self) -> bool:
        self._decide()
        if self._ended and self._socket is not None:
            _shut(self._socket)
        return bool(self._ended)


def _repeatedly(look: Callable[[], bool]) -> Event:
    """Call `look` in a thread until it says True or the returned event is set."""
    from threading import Event, Thread

    over = Event()

    def watch() -> None:
        while not over.wait(POLL_S) and not look():
            pass

    Thread(target=watch, daemon=True).start()
    return over


def _shut(connection: socket) -> None:
    import socket

    try:
        # Not the method of SSLSocket: that forgets the TLS state while another thread reads with it.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return  # it was closed in the meantime


def resolve(host: str, port: int, line: Line) -> list[Any]:
    """The addresses of a name, as getaddrinfo(3) gives them. Raises Unreachable and Interrupted.

    In a thread: getaddrinfo() knows no time limit but resolv.conf's, which can be minutes.
    """
    from threading import Event, Thread

    found: list[Any] = []
    done = Event()
    Thread(target=_look_up, args=(host, port, found, done), daemon=True).start()
    deadline = line.clock.monotonic() + line.limits.connect
    while not done.wait(POLL_S):
        if line.signals is not None and line.signals.end_step:
            raise Interrupted
        if line.clock.monotonic() >= deadline:
            raise Unreachable("dns", f"the name {host} did not resolve within {line.limits.connect:g} s")
    if found and isinstance(found[0], BaseException):
        raise Unreachable("dns", f"the name {host} does not resolve: {_reason(found[0])}") from found[0]
    return found


def _look_up(host: str, port: int, found: list[Any], done: Event) -> None:
    import socket

    try:
        found += socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:  # UnicodeError: a label that is empty or longer than 63 characters
        found.append(error)
    finally:
        done.set()


def connect(host: str, port: int, line: Line, watch: Watch) -> socket:
    """A TCP connection to the first address of a name that answers. Raises Unreachable and Interrupted."""
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    problem: Unreachable | None = None
    for family, kind, protocol, _, address in resolve(host, port, line)[:MOST_ADDRESSES]:
        try:
            return watch.during("tcp", where, lambda: _dial((family, kind, protocol), address, line, watch))  # noqa: B023
        except Unreachable as error:
            if error.stage == "deadline":
                raise
            problem = error
    raise problem or Unreachable("dns", f"the name {host} has no address")


def _dial(kind: tuple[int, int, int], address: Any, line: Line, watch: Watch) -> socket:
    import socket

    connection = socket.socket(*kind)
    watch.guard(connection)
    connection.settimeout(line.limits.connect)
    connection.connect(address)
    return connection


def encrypt(connection: socket, host: str, where: str, watch: Watch) -> socket:
    """TLS on a connection, the certificate checked against the system's authorities. Raises as `connect`."""
    import ssl

    context = ssl.create_default_context()
    encrypted = watch.during("tls", where, lambda: context.wrap_socket(connection, server_hostname=host))
    watch.guard(encrypted)
    return encrypted


def failed(stage: str, where: str, error: Exception, limits: Limits) -> Unreachable:
    """What an exception of the socket, ssl and http modules means."""
    if _is_timeout(error):
        return _too_slow(stage, where, limits)
    if stage == "tls":
        return _tls_failed(where, error)
    if stage == "tcp":
        return Unreachable(stage, _tcp_sentence(where, error))
    if stage == "cut":
        return Unreachable(stage, f"the connection to {where} broke: {_reason(error)}")
    return Unreachable(stage, f"{where} does not answer as HTTP: {_reason(error)}")


def _is_timeout(error: Exception) -> bool:
    import errno
    import socket

    # Before Python 3.10 socket.timeout is not TimeoutError.
    return isinstance(error, (socket.timeout, TimeoutError)) or getattr(error, "errno", None) == errno.ETIMEDOUT


def _too_slow(stage: str, where: str, limits: Limits) -> Unreachable:
    if stage == "tcp":
        return Unreachable(stage, f"no answer from {where} within {limits.connect:g} s", "E_TIMEOUT")
    if stage == "tls":
        return Unreachable(stage, f"{where} did not finish the TLS handshake within {limits.connect:g} s", "E_TIMEOUT")
    return Unreachable("stalled", f"{where} sent nothing for {limits.stall:g} s", "E_TIMEOUT")


def _tls_failed(where: str, error: Exception) -> Unreachable:
    import ssl

    if isinstance(error, ssl.SSLCertVerificationError):
        return Unreachable("tls", f"the certificate of {where} is not accepted: {error.verify_message}", "E_CONFIG")
    return Unreachable("tls", f"no TLS with {where}: {getattr(error, 'reason', '') or _reason(error)}")


def _tcp_sentence(where: str, error: Exception) -> str:
    import errno

    if isinstance(error, ConnectionRefusedError):
        return f"{where} refuses connections"
    if getattr(error, "errno", None) in (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL):
        return f"no route to {where}"
    return f"no connection to {where}: {_reason(error)}"


def _reason(error: BaseException) -> str:
    """The words of an error, without its number; its kind where it has none."""
    return getattr(error, "strerror", "") or str(error) or type(error).__name__
