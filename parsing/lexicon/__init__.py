"""What is known beforehand: constituencies and their successors, parties, general elections, and words that tell.

Data files are read when first asked for, and once.
"""

from parsing.lexicon.constituencies import Constituency, constituencies, constituency, seats_at
from parsing.lexicon.cues import cue_phrases
from parsing.lexicon.elections import Election, election, election_before, election_on_or_before, elections
from parsing.lexicon.folding import fold
from parsing.lexicon.nearest import match_seats, nearest_seats
from parsing.lexicon.parties import Party, parties, party
from parsing.lexicon.plain import given_names, plain_words
from parsing.lexicon.successions import Succession, predecessors, successions, successors

__all__ = [
    "Constituency",
    "Election",
    "Party",
    "Succession",
    "constituencies",
    "constituency",
    "cue_phrases",
    "election",
    "election_before",
    "election_on_or_before",
    "elections",
    "fold",
    "given_names",
    "match_seats",
    "nearest_seats",
    "parties",
    "party",
    "plain_words",
    "predecessors",
    "seats_at",
    "successions",
    "successors",
]
