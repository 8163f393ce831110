"""`plan --init DIR`: a small plan to begin with. It is valid and runs as any user, within its own folder."""

from __future__ import annotations

FILE_NAME = "deploy.toml"


def text(name: str) -> str:
    """The commented plan; `name` must be an id."""
    return TEMPLATE.replace("NAME", name)


TEMPLATE = """\
# A plan: steps that run in order, are remembered, and can be taken back.
#   ./deploy.pyz plan deploy.toml                   check it and show the order
#   ./deploy.pyz --plan deploy.toml                 run it; the same command carries on after any interruption
#   ./deploy.pyz --plan deploy.toml rollback --full take it all back
# Every key is explained in docs/plan-format.md.

[plan]
name = "NAME"
version = "1.0.0"                          # ${plan.version} in texts, $PLAN_VERSION in scripts

[[input]]                                  # asked for at a terminal; else --set greeting=... or DEPLOY_GREETING
name = "greeting"
prompt = "What should the page say"
default = "It works"

[[step]]
id = "folder"
script = { content = "mkdir -p site" }
timing = { timeout = "1m" }
idempotent = true                          # safe to repeat after an interruption
postconditions = { file_exists = "site" }
checkpoint = { rollback = "rmdir site" }

[[step]]
id = "page"
depends_on = ["folder"]                    # runs after it, and again when it ran again
inputs = ["greeting"]                      # $GREETING in scripts; a new answer runs this step again
file-write = { path = "site/index.html", content = "<h1>${greeting}</h1>\\n<p>version ${plan.version}</p>\\n" }

[[step]]
id = "check"
depends_on = ["page"]
action = "verify"                          # runs every time
verification = { commands = [{ cmd = "cat site/index.html", expect = "version ${plan.version}" }] }
timing = { timeout = "1m" }
"""
