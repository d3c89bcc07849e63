"""The base of every data model: frozen, closed, and strict about unknown keys."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value. Unknown keys are refused; None means unknown, 0 means zero."""

    # What checks values is built when first needed; a process that receives values checked elsewhere never builds it.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
