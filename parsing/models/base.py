"""The base of every data model: frozen, closed, and strict about unknown keys."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value. Unknown keys are refused; None means unknown, 0 means zero."""

    # Built when first needed: a program that only receives values that are already checked never builds what checks them.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
