"""The plans that the program's users know from the earlier installer's documentation, word for word."""

from __future__ import annotations

SERVER = "https://example.com"

INSTALL_STEP = """\
[[step]]
id = "install-app"
name = "Install Application"
action = "script"

[step.checkpoint]
enabled = true
rollback = "rm -rf ~/.local/bin/my-app"
state_files = ["~/.local/bin/my-app", "~/.config/my-app"]

[step.script]
content = '''
curl -fsSL https://example.com/my-app -o ~/.local/bin/my-app
chmod +x ~/.local/bin/my-app
'''
"""

ATOMIC_STEP = """\
[[step]]
id = "atomic-install"
name = "Atomic Installation"
action = "script"

[step.checkpoint]
enabled = true
atomic = true  # All-or-nothing execution
rollback = '''
# Comprehensive rollback
rm -rf ~/.local/bin/my-app
rm -rf ~/.config/my-app
rm -rf ~/.local/share/my-app
'''

[step.script]
content = '''
# If any command fails, entire step fails and rollback runs
set -e
mkdir -p ~/.local/bin
curl -fsSL https://example.com/my-app -o ~/.local/bin/my-app
chmod +x ~/.local/bin/my-app
mkdir -p ~/.config/my-app
echo "[settings]" > ~/.config/my-app/config.toml
'''
"""

ROBUST = """\
[installer]
name = "robust-app"
version = "1.0.0"

[[step]]
id = "backup-existing"
name = "Backup Existing Installation"
action = "script"

[step.checkpoint]
enabled = true
rollback = "rm -rf ~/.my-app.backup"

[step.script]
content = '''
if [ -d ~/.my-app ]; then
    cp -r ~/.my-app ~/.my-app.backup
fi
'''

[[step]]
id = "install"
name = "Install Application"
action = "script"
depends_on = ["backup-existing"]

[step.checkpoint]
enabled = true
atomic = true
rollback = '''
rm -rf ~/.my-app
if [ -d ~/.my-app.backup ]; then
    mv ~/.my-app.backup ~/.my-app
fi
'''
state_files = ["~/.my-app"]

[step.script]
content = '''
set -e
mkdir -p ~/.my-app
curl -fsSL https://example.com/app.tar.gz | tar xz -C ~/.my-app
'''

[[step]]
id = "verify"
name = "Verify Installation"
action = "verify"
depends_on = ["install"]

[step.verification]
commands = [
    { cmd = "~/.my-app/bin/app --version", expect = "1.0" }
]
"""

PREPARE_STEP = """\
[[step]]
id = "prepare-env"
name = "Prepare"
action = "script"
[step.checkpoint]
enabled = true
rollback = "rmdir ~/.config/my-app ~/.local/bin"
[step.script]
content = "mkdir -p ~/.config/my-app ~/.local/bin"

"""

CONFIGURE_STEP = """
[[step]]
id = "configure"
name = "Configure"
action = "script"
depends_on = ["install-app"]
[step.checkpoint]
state_files = ["~/.config/my-app"]
[step.script]
content = "echo x >~/.config/my-app/config.toml"
"""


def named(name: str, *steps: str) -> str:
    """A plan of steps that the documentation shows alone."""
    return f'[plan]\nname = "{name}"\n\n{"".join(steps)}'


INSTALL_APP = named("install-app", INSTALL_STEP)
ATOMIC = named("atomic", ATOMIC_STEP)
STEPWISE = named("my-installer", PREPARE_STEP, INSTALL_STEP, CONFIGURE_STEP)  # for its `rollback --to prepare-env`
