"""The plan format as tables: every key, its kind, its default, what it means, an example.

`plan.check` walks them to accept a document, `plan.reference` prints them as docs/plan-format.md. What a table of the
plan leaves out, they fill in.
"""

from __future__ import annotations

from freshtrack_deploy.plan import kinds as k
from freshtrack_deploy.plan.kinds import Key, Many, Pairs, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.plan.kinds import Shape
    from freshtrack_deploy.plan.places import Path

ENVIRONMENT = Pairs(k.VARIABLE, k.TEXT)
SEVERAL_PATHS = Many(k.PATH, single=True)

REQUIREMENTS = Table(
    (
        Key(
            "os",
            Many(k.SYSTEM, single=True),
            "Operating systems; any of them will do.",
            (),
            example='["debian >= 12"]',
        ),
        Key(
            "arch",
            Many(k.LINE, single=True),
            "Machine architectures, named as by `uname -m`.",
            (),
            example='["x86_64"]',
        ),
        Key("privileges", k.choice("root", "user"), "Who must run the program; unset: anyone.", "", example='"root"'),
        Key("ram_mb", k.whole(0, 100_000_000), "Memory that must be available, in MiB.", 0, example="2048"),
        Key("disk_gb", k.number(1_000_000), "Free disk space where the state and `/` are, in GiB.", 0, example="10"),
        Key("inodes", k.whole(0, 10_000_000_000), "Free inodes on the same file systems.", 0, example="100000"),
        Key("disk_watch_gb", k.number(1_000_000), "During a run: stop cleanly when less is free.", 5, example="5"),
        Key("clean_caches", k.BOOL, "Whether apt's caches may be emptied before the disk watch stops a run.", False),
        Key("cpu_cores", k.whole(0, 10_000), "Processor cores; fewer are only a warning.", 0, example="2"),
        Key("load", k.number(1000), "Highest load average of the last minute per core; more is only a warning.", 0),
        Key("network", Many(k.URL, single=True), "URLs that must be reachable; any HTTP answer counts.", ()),
        Key("bandwidth_url", k.URL, "A file to measure the download rate with; slow is only a warning.", ""),
        Key("dns", k.NAME, "A name whose address record must be this server's.", "", example='"${domain}"'),
        Key("dns_proxied", k.BOOL, "The name belongs to a proxy (CDN): it only has to resolve.", False),
        Key(
            "ports_free",
            Many(k.whole(1, 65535), single=True),
            "TCP ports that must be free.",
            (),
            example="[80]",
        ),
        Key("commands", Many(k.COMMAND, single=True), "Programs that must be there.", (), example='["curl"]'),
    )
)

NOTIFIED = (
    "Run when a run ends or damage is found; $RUN_OUTCOME, $RUN_EXIT_CODE, $RUN_MESSAGE, $RUN_ID; three tries of 10 s."
)
NOTIFY = Table(
    (
        Key("command", k.SCRIPT, NOTIFIED, ""),
        Key("webhook", k.URL, "Gets the outcome as Slack-compatible JSON; three tries.", ""),
    ),
    note="A notification never fails a deployment.",
)

PLAN = Table(
    (
        Key("name", k.ID, "The plan's name.", "", example='"my-app"'),
        Key("version", k.LINE, "`${plan.version}` in texts, `$PLAN_VERSION` in scripts.", "", example='"1.0.0"'),
        Key("description", k.PLAIN, "What the plan deploys.", ""),
        Key("author", k.PLAIN, "Who answers for it.", ""),
        Key(
            "on_critical",
            k.choice("stop", "rollback"),
            "After a critical failure: stop, or undo what this run changed.",
            "stop",
            example='"rollback"',
        ),
        Key("data", Many(k.FIXED_PATH, single=True), "Survives every rollback unless `--with-data` is given.", ()),
        Key("notify", NOTIFY, "Whom to tell about the end of a run.", None),
        Key("retention", k.choice("minimal", "standard", "extended"), "Which checkpoints are kept.", "standard"),
        Key("summary", k.TEXT, "Told at the end of a run that is done; secrets as stars.", ""),
        Key("requirements", REQUIREMENTS, "What preflight checks.", None),
    ),
    note="`[installer]` is another name for `[plan]`. The name defaults to the file's stem.",
)

INPUT = Table(
    (
        Key("name", k.INPUT_NAME, "Its name: `${domain}` in texts, `$DOMAIN` in scripts.", "", True, '"domain"'),
        Key("prompt", k.LINE, "The question; default: the name.", ""),
        Key(
            "type",
            k.choice("port", "email", "hostname", "url", "path", "int", "bool", "choice"),
            "What is accepted; unset: any text; line breaks and tabs are the only control characters in it.",
            "",
            example='"hostname"',
        ),
        Key("choices", Many(k.LINE, least=1), "The answers of type `choice`.", (), example='["debian", "docker"]'),
        Key("pattern", k.REGEX, "A regular expression that the whole answer must match.", ""),
        Key("default", k.ANSWER, "Used when nothing else gives a value; never stored.", None),
        Key("secret", k.BOOL, "No echo, redacted everywhere, never in argv, refused by `--set`.", False),
        Key("generate", k.PASSWORD, "Made once from A-Z, a-z, 0-9 and kept.", 0, example='"password:32"'),
    ),
    note="A value comes from, in this order: `--set`, `DEPLOY_NAME`, `--config FILE`, `$CREDENTIALS_DIRECTORY`, "
    "what is stored, the terminal, `generate`, `default`.",
)

ARTIFACT = Table(
    (
        Key("id", k.ID, "Its name.", "", True, '"app"'),
        Key("url", Many(k.URL, single=True, least=1), "Where it is; several are tried in turn.", (), True),
        Key("sha256", k.SHA256, "Its SHA-256.", ""),
        Key("sha256_url", k.URL, "Where its SHA-256 is published.", ""),
    ),
    note="One of `sha256` and `sha256_url` is needed: a file that can't be checked is not used.",
)

COMMAND_CHECK = Table(
    (
        Key("cmd", k.SCRIPT, "A script that must exit 0.", "", True, '"app --version"'),
        Key("expect", k.TEXT, "Text that its stdout must contain.", "", example='"1.0"'),
    )
)
CHECKS = Many(COMMAND_CHECK)

MEMBERSHIP = Table(
    (Key("user", k.ACCOUNT, "The user.", "", True), Key("group", k.ACCOUNT, "The group.", "", True)),
)

CONDITIONS = Table(
    (
        Key("file_exists", SEVERAL_PATHS, "Paths that exist.", (), example='"/etc/nginx"'),
        Key("file_mode", Pairs(k.PATH, k.MODE), "Paths and their modes.", {}, example='{ "/p" = "755" }'),
        Key("command_succeeds", Many(k.SCRIPT, single=True), "Scripts that exit 0.", ()),
        Key("env_matches", Pairs(k.VARIABLE, k.REGEX), "Variables of the step that match a regular expression.", {}),
        Key("packages_absent", Many(k.PACKAGE, single=True), "Packages that are not installed.", ()),
        Key("service_active", Many(k.UNIT, single=True), "Units that are active.", ()),
        Key("user_in_group", Many(MEMBERSHIP, single=True), "Users that are in a group.", ()),
    )
)

RETRY = Table(
    (
        Key("count", k.whole(1, 1000), "Attempts in all.", 3),
        Key("delay", k.SECONDS, "Before the second attempt.", 2.0, example='"2s"'),
        Key("backoff", k.choice("exponential", "linear"), "How the delay grows.", "exponential"),
    )
)

TIMING = Table(
    (
        Key("timeout", k.SECONDS, "Per attempt; unset: none.", None, example='"10m"'),
        Key("retry", RETRY, "How a step that failed for a passing reason is tried again.", None),
    )
)

ON_FAILURE = Table(
    (
        Key(
            "action",
            k.choice("stop", "continue", "retry", "rollback", synonyms=(("abort", "stop"),)),
            "What to do; unset: by the category of the failure.",
            "",
        ),
        Key("message", k.TEXT, "Shown when the step fails.", ""),
        Key("hints", Many(k.TEXT, single=True), "The step's own suggestions, shown before the general ones.", ()),
    )
)

CHECKPOINT = Table(
    (
        Key("enabled", k.BOOL, 'false: runs every time (the same as `run = "always"`).', True),
        Key("atomic", k.BOOL, "A failed attempt is undone at once.", False),
        Key("rollback", k.SCRIPT, "Takes the step back.", "", example='"rm -rf /opt/app"'),
        Key("rollback_each", k.BOOL, "`rollback` also takes back a later run's repetition (migrations).", False),
        Key("undone", CHECKS, "Checked after an undo.", ()),
        Key("state_files", Many(k.PATH), "Paths kept before the step and restored by its undo.", ()),
    )
)

FILE_TABLES = (
    Key("owner", k.OWNER, "Owner, or owner and group; unset: the step's user.", "", example='"root:www-data"'),
    Key("mode", k.MODE, "File mode; unset: what is there, else 644.", "", example='"640"'),
)

ACTIONS = {
    "script": Table(
        (
            Key("interpreter", k.INTERPRETER, "What runs it.", "sh", example='"bash"'),
            Key("content", k.SCRIPT, "The script; `set -e` is on.", "", example='"make install"'),
            Key("file", k.FILE, "Or the file of the plan that holds it.", "", example='"files/install.sh"'),
        ),
        note="One of `content` and `file`. Inputs arrive as environment variables, never pasted into the text.",
    ),
    "apt-install": Table(
        (
            Key("packages", Many(k.PACKAGE, least=1), "What must be installed.", (), True, '["nginx-light"]'),
            Key("update", k.BOOL, "Fetch the package lists first when something is missing.", True),
            Key("repository", k.FILE, "A `.sources` or `.list` file of the plan to add first.", ""),
            Key("key", k.FILE, "The key that signs the repository.", ""),
            Key("purge", k.BOOL, "Its undo leaves no configuration of packages that were new.", False),
        )
    ),
    "apt-remove": Table((Key("packages", Many(k.PACKAGE, least=1), "What must not be installed.", (), True),)),
    "file-write": Table(
        (
            Key("path", k.PATH, "The file.", "", True, '"/etc/app.env"'),
            Key("content", k.TEXT, "What it holds.", None),
            Key("file", k.FILE, "Or the file of the plan with its content.", ""),
            Key("link", k.PATH, "Or where it points to, as a symbolic link.", ""),
            Key("template", k.BOOL, "Expand `${...}` in `file` as well.", False),
            *FILE_TABLES,
            Key("validate", k.SCRIPT, "Must exit 0 with the new file in place, else the old one returns.", ""),
            Key("absent", k.BOOL, "The file must not be there.", False),
            Key("backup", k.BOOL, "Keep what was there beside it as `.bak`.", False),
        ),
        note="Exactly one of `content`, `file`, `link` and `absent = true`.",
    ),
    "user-group": Table(
        (
            Key("name", k.ACCOUNT, "The user; unset: only the groups are made.", "", example='"app"'),
            Key("groups", Many(k.ACCOUNT), "Groups to be in; what others there are stays.", ()),
            Key("system", k.BOOL, "A system account.", False),
            Key("home", k.PATH, "Its home directory; unset: the system's default.", ""),
            Key("absent", k.BOOL, "The user must not be there.", False),
        )
    ),
    "service": Table(
        (
            Key("name", k.UNIT, "The unit.", "", True, '"nginx"'),
            Key("state", k.choice("started", "stopped", "restarted", "reloaded"), "What it should be.", "started"),
            Key("enabled", k.BOOL, "Whether it starts at boot; unset: left as it is.", None),
            Key("settle", k.SECONDS, "It must stay active for so long.", 3.0, example='"5s"'),
            Key("health", k.HEALTH, "Must answer before the step is done.", "", example='"127.0.0.1:8000"'),
        )
    ),
    "download": Table(
        (
            Key("artifact", k.ID, "Which `[[artifact]]`.", "", True, '"app"'),
            Key(
                "path",
                k.PATH,
                "Where it goes: the file, or the directory it is unpacked into, which it replaces as a whole.",
                "",
                True,
            ),
            Key("unpack", k.BOOL, "Unpack it (tar, zip).", False),
            Key("strip", k.whole(0, 20), "Leading directories to drop when unpacking.", 0),
            *FILE_TABLES,
        )
    ),
    "compose": Table(
        (
            Key("project", k.ID, "The project's name; unset: the plan's.", ""),
            Key("files", Many(k.COMPOSE_FILE, single=True, least=1), "Compose files.", ("docker-compose.yml",)),
            Key("env_file", k.COMPOSE_FILE, "A file with variables.", ""),
            Key("build", k.BOOL, "Build images first.", False),
            Key("pull", k.BOOL, "Pull images first.", False),
            Key("wait", k.SECONDS, "How long containers may take to become healthy.", 300.0, example='"5m"'),
        )
    ),
    "wait-for": Table(
        (
            Key("url", k.URL, "A URL that answers.", ""),
            Key("tcp", k.HOST_PORT, "Or an address that accepts connections.", "", example='"127.0.0.1:5432"'),
            Key("command", k.SCRIPT, "Or a script that exits 0.", ""),
            Key("status", Many(k.whole(100, 599), single=True), "HTTP statuses that count.", (200,)),
            Key("json", Pairs(k.LINE, k.SCALAR), "Fields of the JSON answer; a.b is b inside a.", {}),
            Key("headers", Pairs(k.LINE, k.TEXT), "Headers to send.", {}),
            Key("successes", k.whole(1, 1000), "How many in a row; a failure starts anew.", 1),
            Key("interval", k.SECONDS, "Between tries.", 2.0, example='"5s"'),
        ),
        note="Exactly one of `url`, `tcp` and `command`. Tries until `timing.timeout`, by default five minutes.",
    ),
    "verify": Table((), note="Runs the step's `verification`."),
}

ALWAYS_BY_DEFAULT = ("verify", "wait-for")

VERIFICATION = Table((Key("commands", CHECKS, "Checks after the effect.", ()),))

STEP = Table(
    (
        Key("id", k.ID, "Unique in the plan.", "", True, '"install"'),
        Key("name", k.TITLE, "For people; default: the id.", ""),
        Key("action", k.choice(*ACTIONS), "May be left out when one table named after an action is there.", ""),
        Key("depends_on", Many(k.ID), "Runs after these, and again when one of them ran again.", ()),
        Key("after", Many(k.ID), "Runs after these: order only.", ()),
        Key("group", k.ID, "For `--group`.", ""),
        Key("inputs", Many(k.INPUT_NAME), "Inputs that reach it as variables; a change of one runs it again.", ()),
        Key(
            "when",
            Pairs(k.INPUT_NAME, k.ANSWER),
            "Inputs and their values, else it and what depends on it are skipped.",
            {},
        ),
        Key(
            "run",
            k.choice("changed", "always", "once"),
            "A done step runs again: when it is `changed`, `always` (verify, wait-for), or never (`once`).",
            "",
        ),
        Key("idempotent", k.BOOL, "Whether repeating it is safe; false: never without verification or answer.", None),
        Key("user", k.ACCOUNT, "Who it runs as.", "", example='"www-data"'),
        Key("privileges", k.choice("user"), "Runs as the user who called sudo.", ""),
        Key("cwd", k.PATH, "Its folder; default: the plan's.", ""),
        Key("env", ENVIRONMENT, "Environment variables.", {}, example='{ PORT = "80" }'),
        Key("ok_codes", Many(k.whole(0, 255), least=1), "Exit codes that mean success.", (0,)),
        Key("exclusive_resource", k.LINE, "Steps with the same word never run at once (`--jobs`).", ""),
        Key("breaker", k.ID, "Failures of this step count for the breaker of that name.", ""),
        Key("preconditions", CONDITIONS, "Must hold before; else the step fails without effect.", None),
        Key("postconditions", CONDITIONS, "Must hold after; else the step has failed.", None),
        Key("verification", VERIFICATION, "Proof of success.", None),
        Key("timing", TIMING, "How long and how often.", None),
        Key("on_failure", ON_FAILURE, "What to do when it fails.", None),
        Key("checkpoint", CHECKPOINT, "What is remembered and how it is taken back.", None),
        *(Key(name, table, f"The settings of action `{name}`.", None) for name, table in ACTIONS.items()),
    )
)

DOCUMENT = Table(
    (
        Key("plan", PLAN, "The plan as a whole.", None),
        Key("installer", PLAN, "The same as `plan`.", None),
        Key("input", Many(INPUT), "Values the plan asks for.", ()),
        Key("artifact", Many(ARTIFACT), "Files to download.", ()),
        Key("step", Many(STEP), "The steps.", ()),
    )
)


def at(path: Path) -> Shape | None:
    """The shape of what stands at a path."""
    shape: Shape | None = DOCUMENT
    for part in path:
        shape = _inside(shape, part)
    return shape


def _inside(shape: Shape | None, part: str | int) -> Shape | None:
    if isinstance(shape, Many):
        return shape.item if isinstance(part, int) else _inside(shape.item, part)
    if isinstance(shape, Pairs):
        return shape.value
    key = shape.key(str(part)) if isinstance(shape, Table) else None
    return key.kind if key else None


def homes_below(name: str, shape: Table) -> tuple[str, ...]:
    """The tables directly inside this one that know the key."""
    homes = ((key.kind, key.name) for key in shape.keys if isinstance(key.kind, Table) and key.kind.key(name))
    first: dict[int, str] = {}  # [installer] is [plan] by another name
    for table, home in homes:
        first.setdefault(id(table), home)
    return tuple(first.values())


def home_above(name: str, path: Path) -> Path | None:
    """The nearest table around the one at the path that knows the key."""
    for length in range(len(path) - 1, -1, -1):
        shape = at(path[:length])
        if isinstance(shape, Table) and shape.key(name):
            return path[:length]
    return None
