"""Reading ahead: the articles are read by other processes while this one loads what draws, and goes on to draw.

Loading the framework and reading a few articles each take about as long as the other, and neither waits for
anything; on two cores they cost the time of one. Of many articles the first can be looked at while the rest is read.
"""

from tui.ahead.receiving import Loader, Step, load, read_ahead, steps, stop

__all__ = ["Loader", "Step", "load", "read_ahead", "steps", "stop"]
