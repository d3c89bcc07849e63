"""The base of every data model: frozen, closed, and strict about unknown keys."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value. Unknown keys are refused; None means unknown, 0 means zero."""

    model_config = ConfigDict(frozen=True, extra="forbid")
