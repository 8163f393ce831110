"""Frozen values without the start-up cost of the standard dataclasses.

`import dataclasses` takes 13 ms on a small server, twice what the interpreter itself needs, because it pulls in
inspect. A type checker sees the standard decorator; at run time this one is a page long and imports nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, TypeVar

    from typing_extensions import dataclass_transform

    T = TypeVar("T")

    @dataclass_transform(frozen_default=True)
    def record(cls: type[T]) -> type[T]: ...

else:

    def record(cls):
        """Make `cls` a frozen value with the annotated names as its fields, in order."""
        names = tuple(cls.__annotations__)
        defaults = {name: getattr(cls, name) for name in names if hasattr(cls, name)}
        cls.__init__ = _initializer(cls.__name__, names, defaults)
        cls.__setattr__ = _refuse
        cls.__eq__ = lambda self, other: type(self) is type(other) and vars(self) == vars(other)
        cls.__hash__ = lambda self: hash(tuple(vars(self)[name] for name in names))
        cls.__repr__ = _describe
        return cls


def _initializer(title: str, names: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    known = frozenset(names)

    def __init__(self: Any, *values: Any, **named: Any) -> None:
        fields = self.__dict__
        if len(values) == len(names) and not named:  # journals are read with it: a thousand entries each start
            fields.update(zip(names, values))
            return
        fields.update(defaults)
        fields.update(zip(names, values))
        fields.update(named)
        if len(fields) != len(names) or len(values) > len(names) or not known.issuperset(named):
            raise TypeError(f"{title}: fields are {', '.join(names)}; got {', '.join(fields)}")

    return __init__


def _refuse(self: Any, name: str, value: Any) -> None:
    raise AttributeError(f"{type(self).__name__} is frozen: cannot set {name}")


def _describe(self: Any) -> str:
    fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
    return f"{type(self).__name__}({fields})"


def replace(value: T, **changes: Any) -> T:
    """The same record with some fields exchanged."""
    fields = vars(value)
    changed = object.__new__(type(value))
    vars(changed).update(fields, **changes)
    if len(vars(changed)) != len(fields):
        raise TypeError(f"{type(value).__name__}: fields are {', '.join(fields)}; got {', '.join(changes)}")
    return changed
