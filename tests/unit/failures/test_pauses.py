"""How long a tool asks to wait."""

from __future__ import annotations

import pytest

from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.failures.pauses import asked_wait


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("< HTTP/2 429\n< retry-after: 120\n", 120.0),
        ("Error: rate limited, retry after 30 seconds", 30.0),
        ("too many requests, try again in 5 minutes.", 300.0),
        ("Retry-After: 1\nRetry-After: 7", 7.0),
        ("429: retry in 1m30s", 90.0),
        ("try again in 1 hour and 5 minutes.", 3900.0),
        ("rate limited; try again in 2 days", 172800.0),
        ("Retry-After: 2\nH: 1", 2.0),
        ("Retry-After: 0", 0.0),
        ("Retry-After: -5", None),
        ("Retry-After: 1.2.3", None),
        ("retry after 2026-10-21 07:28:00 UTC", None),
        ('{"error":"slow down","retry in":"500ms"}', 0.5),
        ("Retry-After: Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("< Date: Wed, 21 Oct 2026 07:27:00 GMT\n< Retry-After: Wed, 21 Oct 2026 07:28:00 GMT", 60.0),
        ("  Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\n  Date: Wed, 21 Oct 2026 08:27:00 GMT", 0.0),
        ("Date: soon\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("retry in", None),
        ("nothing of the kind", None),
        ("", None),
    ],
)
def test_the_wait_that_a_tool_asks_for(text: str, seconds: float | None) -> None:
    assert asked_wait(text) == seconds


def test_only_what_is_worth_a_retry_waits() -> None:
    assert (
        classify("curl x", 22, None, "", "Retry-After: 9\ncurl: (22) The requested URL returned error: 429").retry_after
        == 9.0
    )
    assert (
        classify("curl x", 22, None, "", "Retry-After: 9\ncurl: (22) The requested URL returned error: 401").retry_after
        is None
    )
