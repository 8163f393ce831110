"""Accounts of this machine: ours, another one, one without a name, and who called sudo."""

from __future__ import annotations

import os
import pwd

import pytest

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host import accounts


def test_the_current_account_is_ours():
    current = accounts.current()
    assert (current.uid, current.gid) == (os.geteuid(), os.getegid())


def test_an_account_has_its_groups_and_home():
    daemon = accounts.account("daemon")
    entry = pwd.getpwnam("daemon")
    assert (daemon.uid, daemon.home, daemon.groups) == (entry.pw_uid, entry.pw_dir, (entry.pw_gid,))


def test_an_unknown_account_is_named():
    with pytest.raises(UsageError, match='no user "nobody-of-that-name"'):
        accounts.account("nobody-of-that-name")


def test_an_account_that_is_not_listed_still_works(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 54321)
    assert (accounts.current().name, accounts.current().uid) == ("54321", 54321)
    assert accounts.account("54321") == accounts.current()  # as an undo asks for it
    with pytest.raises(UsageError, match='no user "54322"'):
        accounts.account("54322")


def test_root_is_root_where_the_list_of_accounts_is_gone(monkeypatch):
    def unknown(_: object) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwnam", unknown)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert (accounts.account("root").uid, accounts.account("0").uid) == (0, 0)
    monkeypatch.setattr(os, "geteuid", lambda: 54321)
    with pytest.raises(UsageError, match='no user "root"'):
        accounts.account("root")


def test_a_listed_account_is_not_called_by_its_number():
    with pytest.raises(UsageError, match="no user"):
        accounts.account(str(os.geteuid()))


@pytest.mark.parametrize(
    ("env", "name"),
    [
        ({"SUDO_UID": "1"}, "daemon"),
        ({"PKEXEC_UID": "1"}, "daemon"),
        ({"DOAS_USER": "daemon"}, "daemon"),
        ({"SUDO_UID": "not a number"}, "root"),
        ({}, "root"),
    ],
)
def test_who_called_sudo(monkeypatch, env, name):
    for variable in ("SUDO_UID", "PKEXEC_UID", "DOAS_USER"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in env.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert accounts.caller().name == name


def test_an_ordinary_user_is_believed_to_be_nobody_else(monkeypatch):
    monkeypatch.setenv("SUDO_UID", "0")
    monkeypatch.setattr(os, "geteuid", lambda: 1)
    assert accounts.caller().uid == 1
