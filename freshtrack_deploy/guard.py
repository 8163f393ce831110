"""The archive's `__main__`: decides whether the program may start here, isolates it, and hands over.

`build.py` stores this text as `__main__.py`. It parses on every Python since 2.7, so that an old one gets a sentence
instead of a SyntaxError; nothing from the archive is imported before its place has been checked; and the package is
read into memory at once, so that overwriting the file in mid-run, as `scp` does, is harmless.
"""

import os
import stat
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec  # noqa: F401
    from types import CodeType, ModuleType  # noqa: F401

# The archive's other members: the files, by what they are needed for, and what everyday commands load as bytecode.
FILES = SOURCES, PLANS, TABLES = "sources", "plans", "tables"
BYTECODE = "bytecode-%s"  # by its magic number
ARCHIVE = ""  # absolute path of the file that was started, for messages; empty outside an archive

OLDEST = (3, 9)
NEEDED = ("zlib", "fcntl", "json", "_json", "sqlite3", "_sqlite3")  # what stripped-down Pythons leave out
FOREIGN = ("SHIV_", "PYTHON")  # variables that make an interpreter or shiv run other people's code

REFUSED = 8
UNSAFE = 77

TOO_OLD = (
    "deploy.pyz needs Python 3.9 or newer and this is Python {0}.{1}: install one "
    "(Debian, Ubuntu: apt-get install python3; Red Hat 8: dnf install python3.11) and start deploy.pyz with it"
)
INCOMPLETE = (
    "deploy.pyz needs the module {0}, which this Python {1}.{2} lacks: install the whole standard library "
    "(Debian, Ubuntu: apt-get install python3; Red Hat: dnf install python3-libs)"
)
UNSAFE_PLACE = "{0} is not safe to use as root: {1}\n  {2}"
INFLATED_AT_ONCE = 1 << 12  # bytes of the stream
LINKS_AT_MOST = 40  # the kernel's own limit, path_resolution(7)


def main():
    # type: () -> int
    """The way in: judge the Python, isolate, hand over. The exit code of the program, or of a refusal."""
    os.umask(0o077)
    if sys.version_info < OLDEST:
        return refuse(REFUSED, TOO_OLD.format(*sys.version_info))
    quiet_interrupt()
    open_standard_streams()
    drop_foreign_variables()
    if not (sys.flags.isolated and sys.flags.no_site):
        start_isolated()
    missing = missing_module()
    if missing:
        return refuse(REFUSED, INCOMPLETE.format(missing, *sys.version_info))
    return run_archive(os.path.abspath(sys.argv[0]))


def refuse(code, sentence):
    # type: (int, str) -> int
    """Say why nothing is started; returns the exit code that says so."""
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
    return code


def quiet_interrupt():
    # type: () -> None
    """Until the program listens for signals, Ctrl-C ends it without a traceback; one that is ignored stays so."""
    import _signal  # type: ignore[import-not-found]  # `signal` itself imports enum, which takes longer than all this

    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def open_standard_streams():
    # type: () -> None
    """A closed stdin, stdout or stderr becomes /dev/null: else the next file opened takes its number."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)  # the lowest free number, as POSIX promises
            os.set_inheritable(opened, True)
            setattr(sys, name, open(number, "w" if number else "r", closefd=False))


def drop_foreign_variables():
    # type: () -> None
    """Neither this interpreter nor one that a step starts may be told to load other code."""
    for name in [name for name in os.environ if name.startswith(FOREIGN)]:
        del os.environ[name]


def start_isolated():
    # type: () -> None
    """`python3 deploy.pyz` bypasses the shebang: begin again as the shebang would. Never returns.

    -B: before 3.11 a full disk leaves half a .pyc in the library of the system's Python, which no longer starts then.
    """
    interpreter = sys.executable or "/proc/self/exe"
    os.execv(interpreter, [interpreter, "-IBS", os.path.abspath(sys.argv[0])] + sys.argv[1:])


def missing_module():
    # type: () -> str
    """The first needed module that this Python does not have; looked for, not imported: that would cost 15 ms."""
    from importlib.machinery import PathFinder

    for name in NEEDED:
        if name not in sys.builtin_module_names and PathFinder.find_spec(name) is None:
            return name
    return ""


def run_archive(archive):
    # type: (str) -> int
    """Check the place, take the package into memory, run it."""
    global ARCHIVE
    ARCHIVE = archive
    if os.geteuid() == 0:
        path, reason = unsafe_place(archive, trusted_users(os.environ))
        if path:
            return refuse(UNSAFE, UNSAFE_PLACE.format(path, reason, remedy(path)))
    import_from(package(archive))
    from freshtrack_deploy.cli.main import main as run

    return run(sys.argv[1:])


def package(archive):
    # type: (str) -> Package
    """The importer of the archive's own modules, read from it once."""
    return Package(archive, [Stream(member(name)) for name in FILES], Stream(member(BYTECODE % magic_number())))


def member(name):
    # type: (str) -> bytes
    """A member of the archive; empty: there is none."""
    try:
        return bytes(__loader__.get_data(name))  # type: ignore[name-defined]
    except OSError:
        return b""


def magic_number():
    # type: () -> str
    """What this Python's bytecode begins with; from where importlib.util has it, which itself takes 2 ms to load."""
    import _frozen_importlib_external as machinery

    return "".join("%02x" % byte for byte in machinery.MAGIC_NUMBER)


def import_from(package):
    # type: (Package) -> None
    """Modules come from the package and the standard library, nowhere else; this one keeps its name in the package."""
    sys.dont_write_bytecode = True
    del sys.path[0]  # the archive
    sys.meta_path.insert(0, package)
    sys.modules["freshtrack_deploy.guard"] = sys.modules["__main__"]


class Stream(object):
    """Files one after the other in one zlib stream, inflated as far as it is needed: all of it would take 4 ms.

    An index, a line "name size" for each file, an empty line, and then the files.
    """

    def __init__(self, packed):
        # type: (bytes) -> None
        import zlib

        self.inflater = zlib.decompressobj()
        self.packed = packed
        self.taken = 0
        self.content = bytearray()
        self.places = self.read_index() if packed else {}

    def read_index(self):
        # type: () -> dict[str, tuple[int, int]]
        """Where each file begins and ends, by its name."""
        while b"\n\n" not in self.content:
            self.inflate()
        index = self.content[: self.content.index(b"\n\n")].decode()
        places, begin = {}, len(index) + 2
        for line in index.splitlines():
            name, size = line.rsplit(" ", 1)
            places[name] = (begin, begin + int(size))
            begin += int(size)
        return places

    def inflate(self):
        # type: () -> None
        """Add the next part of the content; EOFError: there is none, though the index says so."""
        if self.taken >= len(self.packed):
            raise EOFError("the archive is cut off")
        end = self.taken + INFLATED_AT_ONCE
        self.content += self.inflater.decompress(self.packed[self.taken : end])
        self.taken = end

    def read(self, name):
        # type: (str) -> bytes
        """The content of a file that the index names."""
        begin, end = self.places[name]
        while len(self.content) < end:
            self.inflate()
        return bytes(self.content[begin:end])


class Package(object):
    """Finds and loads the modules of the package, and gets its other files, from what `build.py` packed.

    `files` are for every Python, the sources among them first; what is in `bytecode` is taken from there. All begin
    with what is needed first.
    """

    def __init__(self, archive, files, bytecode):
        # type: (str, list[Stream], Stream) -> None
        self.archive = archive
        self.files = files
        self.bytecode = bytecode

    def find_spec(self, name, path=None, target=None):
        # type: (str, object, object) -> ModuleSpec | None
        """As importlib.abc.MetaPathFinder has it; None: the module is not of the package."""
        from importlib.machinery import ModuleSpec

        place = name.replace(".", "/")
        for file, is_package in ((place + ".py", False), (place + "/__init__.py", True)):
            if file in self.files[0].places:
                origin = os.path.join(self.archive, file)
                return ModuleSpec(name, self, origin=origin, is_package=is_package)  # type: ignore[arg-type]
        return None

    def create_module(self, spec):
        # type: (ModuleSpec) -> None
        """The usual kind of module."""

    def exec_module(self, module):
        # type: (ModuleType) -> None
        """As importlib.abc.Loader has it: run the module's code in its own namespace."""
        # Not by spec.has_location: importlib would then think up for each module where its .pyc were to lie.
        module.__file__ = module.__spec__.origin  # type: ignore[union-attr]
        exec(self.code_of(str(module.__file__)), module.__dict__)

    def code_of(self, file):
        # type: (str) -> CodeType
        """A module's code: as it was compiled for this Python, else from its source."""
        name = self.name_of(file)
        if name not in self.bytecode.places:
            return compile(self.get_data(file), file, "exec", dont_inherit=True)
        import marshal

        code = marshal.loads(self.bytecode.read(name))  # type: CodeType  # noqa: S302
        return code

    def name_of(self, path):
        # type: (str) -> str
        """What the archive calls a file, by its path below the archive's own."""
        return path[len(self.archive) + 1 :]

    def get_data(self, path):
        # type: (str) -> bytes
        """The content of a file, by its path below the archive's own. OSError: there is none."""
        name = self.name_of(path)
        for stream in self.files:
            if name in stream.places:
                return stream.read(name)
        raise OSError(2, "no such file in the archive", path)

    def get_source(self, name):
        # type: (str) -> str
        """A module's text, for tracebacks: its lines are where they stand in the repository."""
        return self.get_data(str(sys.modules[name].__file__)).decode()


# Who may write here: for the archive before anything is imported from it, and, by host.ownership, for plans and state.


def trusted_users(environment):
    # type: (os._Environ[str]) -> tuple[int, ...]
    """Root, and who called sudo: that user may become root anyway."""
    caller = environment.get("SUDO_UID", "")
    return (0, int(caller)) if caller.isascii() and caller.isdigit() else (0,)


def unsafe_place(path, trusted, as_parent=False):
    # type: (str, tuple[int, ...], bool) -> tuple[str, str]
    """The first place on the way to an absolute `path` that an untrusted user can change, and why; ("", "") if none.

    `as_parent`: only something in it is to be trusted, so that it may be sticky. OSError: the path does not exist.
    """
    way = places(path)
    for number, place in enumerate(way, 1):
        reason = weakness(os.lstat(place), trusted, final=number == len(way) and not as_parent)
        if reason:
            return place, reason
    return "", ""


def places(path):
    # type: (str) -> list[str]
    """Every directory and link that is passed on the way to an absolute path, and the path itself, resolved."""
    place, way, links = "/", ["/"], 0
    ahead = path.split("/")[::-1]
    while ahead:
        name = ahead.pop()
        if name == "..":
            place = os.path.dirname(place)
        elif name not in ("", "."):
            place = os.path.join(place, name)
            way.append(place)
            if os.path.islink(place) and links < LINKS_AT_MOST:
                links += 1
                target = os.readlink(place)
                ahead += target.split("/")[::-1]
                place = "/" if target.startswith("/") else os.path.dirname(place)
    return way


def weakness(status, trusted, final):
    # type: (os.stat_result, tuple[int, ...], bool) -> str
    """Why an untrusted user can change what lies here; empty: none can."""
    if status.st_uid not in trusted:
        return "it belongs to " + user_name(status.st_uid)
    sticky = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX and not final
    if stat.S_ISLNK(status.st_mode) or sticky:  # in a sticky directory only the owner of an entry can exchange it
        return ""
    if status.st_mode & stat.S_IWOTH:
        return "everyone can write to it"
    if status.st_mode & stat.S_IWGRP and not private_group(status.st_uid, status.st_gid):
        return "group %s can write to it" % group_name(status.st_gid)
    return ""


def private_group(owner, group):
    # type: (int, int) -> bool
    """Whether nobody but the owner is in the group: neither listed there nor with it as the group of the login."""
    import grp
    import pwd

    try:
        members = set(grp.getgrgid(group).gr_mem)
    except KeyError:
        members = set()
    users = pwd.getpwall()
    members.update(user.pw_name for user in users if user.pw_gid == group)
    return bool(members) and members <= {user.pw_name for user in users if user.pw_uid == owner}


def user_name(number):
    # type: (int) -> str
    """How a sentence calls a user who may have no name here."""
    import pwd

    try:
        return "user " + pwd.getpwuid(number).pw_name
    except KeyError:
        return "user %d, who has no name here" % number


def group_name(number):
    # type: (int) -> str
    """The name of a group, its number where it has none."""
    import grp

    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def remedy(path):
    # type: (str) -> str
    """What to type so that only root can change `path`."""
    return "put it where only root can write, or: chown root %s; chmod go-w %s" % (path, path)


def leave(code):
    # type: (int) -> None
    """Exit without tearing the interpreter down, which takes 2 ms and has nothing left to do. Never returns."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError):  # the stream is closed, full or gone: that never changes how a run ended
            pass
    os._exit(code)


if __name__ == "__main__":
    leave(main())
