"""What the screens show, as rows of styled text: pure functions from data and width to rows."""

from tui.rows.span import Row, Span, columns, fit, wrap

__all__ = ["Row", "Span", "columns", "fit", "wrap"]
