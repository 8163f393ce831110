"""The examples of the reference. Together they are one valid plan, which a test checks."""

from __future__ import annotations

PLAN = """\
[plan]
name = "my-app"
version = "1.0.0"
description = "The application and its web server"
on_critical = "rollback"
data = ["/var/lib/postgresql"]
retention = "extended"
summary = "https://${domain}: sign in as admin with ${db_password}, which is in /etc/app.env"
"""

REQUIREMENTS = """\
[plan.requirements]
os = ["ubuntu >= 20.04", "debian >= 11"]
arch = ["x86_64", "aarch64"]
privileges = "root"
ram_mb = 2048
disk_gb = 10
network = ["https://example.com"]
dns = "${domain}"
ports_free = [80, 443]
commands = ["curl"]
"""

NOTIFY = """\
[plan.notify]
command = "logger deployed"
webhook = "https://hooks.example.com/deploy"
"""

INPUT = """\
[[input]]
name = "domain"
prompt = "Domain"
type = "hostname"

[[input]]
name = "db_password"
secret = true
generate = "password:32"

[[input]]
name = "firewall"
type = "bool"
default = true
"""

ARTIFACT = """\
[[artifact]]
id = "app"
url = ["https://dl.example.com/app-${plan.version}.tar.gz", "https://mirror.example.com/app-${plan.version}.tar.gz"]
sha256_url = "https://dl.example.com/app-${plan.version}.tar.gz.sha256"
"""

STEP = """\
[[step]]
id = "firewall"
name = "Let only the web in"
group = "network"
when = { firewall = "yes" }
idempotent = true
exclusive_resource = "network"
env = { RULES = "80/tcp 443/tcp" }
ok_codes = [0, 3]
script = { content = "for rule in $RULES; do ufw allow $rule; done" }
"""

SCRIPT = """\
[[step]]
id = "build"
depends_on = ["release"]
user = "app"
cwd = "/opt/app/${plan.version}"
inputs = ["domain"]

[step.script]
interpreter = "bash"
content = '''
make
make check DOMAIN="$DOMAIN" VERSION="$PLAN_VERSION"
'''
"""

CONDITIONS = """\
[step.preconditions]
file_exists = "/opt/app/${plan.version}/Makefile"
command_succeeds = "command -v make"

[step.postconditions]
file_mode = { "/opt/app/${plan.version}/app" = "755" }
user_in_group = { user = "app", group = "app" }
"""

VERIFICATION = """\
[step.verification]
commands = [{ cmd = "./app --version", expect = "${plan.version}" }]
"""

TIMING = """\
[step.timing]
timeout = "10m"
"""

RETRY = """\
[step.timing.retry]
count = 5
delay = "10s"
backoff = "linear"
"""

ON_FAILURE = """\
[step.on_failure]
action = "rollback"
message = "the application could not be built"
hints = ["is the compiler installed: apt-get install build-essential"]
"""

CHECKPOINT = """\
[step.checkpoint]
atomic = true
rollback = "make clean"
undone = [{ cmd = "test ! -e app" }]
state_files = ["~/.cache/app"]
"""

ACTIONS = {
    "apt-install": """\
[[step]]
id = "packages"
apt-install = { packages = ["nginx-light", "build-essential"] }
""",
    "apt-remove": """\
[[step]]
id = "no-apache"
apt-remove = { packages = ["apache2"] }
""",
    "file-write": """\
[[step]]
id = "settings"
after = ["account"]
inputs = ["db_password"]
file-write = { path = "/etc/app.env", owner = "root:app", mode = "640", content = "PASSWORD=${db_password}\\n" }
""",
    "user-group": """\
[[step]]
id = "account"
user-group = { name = "app", system = true, groups = ["www-data"] }
""",
    "service": """\
[[step]]
id = "web"
depends_on = ["packages", "settings"]
service = { name = "nginx", state = "reloaded", enabled = true, health = "127.0.0.1:80" }
""",
    "download": """\
[[step]]
id = "release"
depends_on = ["account"]
download = { artifact = "app", path = "/opt/app/${plan.version}", unpack = true, strip = 1, owner = "app" }
""",
    "compose": """\
[[step]]
id = "containers"
compose = { project = "app", files = ["compose.yml"], pull = true, wait = "5m" }
""",
    "wait-for": """\
[[step]]
id = "health"
depends_on = ["web"]
wait-for = { url = "http://127.0.0.1/health", json = { status = "healthy" }, successes = 3, interval = "5s" }
""",
    "verify": """\
[[step]]
id = "check"
depends_on = ["build"]
action = "verify"
verification = { commands = [{ cmd = "/opt/app/${plan.version}/app --version", expect = "${plan.version}" }] }
""",
}
