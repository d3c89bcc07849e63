"""What stands beside a result: copies of its articles, and what readers say of its claims."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from parsing.models import Claim, Contest, Extraction, Result
from parsing.results.build import build_results
from parsing.results.lineage import contest_finder


def with_copies(results: tuple[Result, ...], copies: Mapping[str, str]) -> tuple[Result, ...]:
    """Results that name, beside each article, its copies (given with their originals)."""
    if not copies:
        return results
    again: defaultdict[str, list[str]] = defaultdict(list)
    for copy, original in copies.items():
        again[original].append(copy)
    return tuple(_named(result, [copy for article in result.articles for copy in again[article]]) for result in results)


def _named(result: Result, copies: Sequence[str]) -> Result:
    if not copies:
        return result
    return result.model_copy(update={"articles": tuple(sorted({*result.articles, *copies}))})


def with_corrected(results: tuple[Result, ...], corrected: Iterable[Claim]) -> tuple[Result, ...]:
    """Results that name the claims about them which readers have put right, rejected, moved there or moved away."""
    by_contest: defaultdict[Contest | None, list[Claim]] = defaultdict(list)
    find = contest_finder(results)
    for claim in corrected:
        for contest in dict.fromkeys([claim.contest, *([claim.before.contest] if claim.before else [])]):
            found = find(contest)
            by_contest[found.contest if found is not None else contest].append(claim)
    if not by_contest:
        return results
    return tuple(
        result.model_copy(update={"corrected": tuple(by_contest[result.contest])})
        if result.contest in by_contest
        else result
        for result in results
    )


def count_claims(extractions: Mapping[str, Extraction], copies: Mapping[str, str]) -> tuple[Result, ...]:
    """What all claims come to but those rejected and those of copies, which are only named."""
    counted = [claim for name, read in extractions.items() if name not in copies for claim in read.claims]
    results = build_results(claim for claim in counted if not claim.is_rejected)
    corrected = [claim for claim in counted if claim.correction is not None]
    return with_copies(with_corrected(results, corrected), copies)
