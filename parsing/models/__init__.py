"""The data models, from article to finding, each frozen."""

from parsing.models.article import Article, FileProblem
from parsing.models.base import Model
from parsing.models.claim import Claim, Settled
from parsing.models.contest import ELECTION, Contest, slug
from parsing.models.correction import PUT_RIGHT, Correction, UnusedCorrection, is_figure
from parsing.models.extraction import Doubt, DoubtKind, ElectionReading, Evidence, Extraction
from parsing.models.finding import Finding, FindingKind, Severity
from parsing.models.gap import Gap
from parsing.models.measure import Bound, Measure, Value
from parsing.models.official import OfficialCandidate, OfficialContest
from parsing.models.result import Basis, CandidateResult, Figure, Outcome, Reading, Result

__all__ = [
    "ELECTION",
    "PUT_RIGHT",
    "Article",
    "Basis",
    "Bound",
    "CandidateResult",
    "Claim",
    "Contest",
    "Correction",
    "Doubt",
    "DoubtKind",
    "ElectionReading",
    "Evidence",
    "Extraction",
    "Figure",
    "FileProblem",
    "Finding",
    "FindingKind",
    "Gap",
    "Measure",
    "Model",
    "OfficialCandidate",
    "OfficialContest",
    "Outcome",
    "Reading",
    "Result",
    "Settled",
    "Severity",
    "UnusedCorrection",
    "Value",
    "is_figure",
    "slug",
]
