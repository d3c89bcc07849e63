"""Claims against the official record."""

from parsing.results.checking.check import Agreement, Check, check_result
from parsing.results.checking.people import Fitting, fitting_contest
from parsing.results.checking.slips import likely_slip

__all__ = ["Agreement", "Check", "Fitting", "check_result", "fitting_contest", "likely_slip"]
