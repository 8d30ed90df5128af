"""A property that is computed when it is first asked for."""

from __future__ import annotations

from typing import Any, Callable, Generic, TypeVar

Value = TypeVar("Value")


class once(Generic[Value]):
    """Computes a property when it is first asked for and keeps it in the object.

    ``functools.cached_property`` does the same, but has one lock for all objects before Python 3.12: threads
    that interpolate a tile each would do so one after the other.
    """

    def __init__(self, make: Callable[[Any], Value]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Value:
        if instance is None:
            return self
        value = self._make(instance)
        # Found there first from now on, as this class has no __set__.
        instance.__dict__[self._name] = value
        return value
