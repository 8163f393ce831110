"""A file's text becomes a Plan, or one PlanInvalid with every problem and its place. Pure: nobody opens files here.

Text -> document (`plan.documents`) -> checked tables (`plan.check`) -> rules over the whole (`plan.rules`) -> records
(`plan.assemble`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.model import Plan


def parse(text: str | bytes, source: str, *, folder: str = "", format: str = "toml") -> Plan:
    """The plan in `text` ("toml" or "json"). `source` is what messages call it, `folder` where its files lie.

    Raises PlanInvalid with every problem, TomlUnreadable where Python is older than 3.11.
    """
    from freshtrack_deploy.plan import assemble, check, documents, rules, schema

    problems = documents.READERS[format](documents.decoded(text, source), source)
    tables = check.table(schema.DOCUMENT, problems.document, (), problems) or {}
    rules.apply(tables, problems)
    problems.raise_any()
    return assemble.plan(tables, source, folder, problems)
