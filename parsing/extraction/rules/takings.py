"""Rules for seats held and gained, said in a headline's words or by how long it had been."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

OUTCOME = Measure.OUTCOME
DOER = "<!FROM|BEAT|BY|OVER|TO|AGAINST|OUST|OF|SUCCEED"
ENDS = "( NOW|WHEN|STOP|COMMA|FOR|AND|IN|DASH|BUT|AS|SEMI | $ )"

RULES: tuple[Rule, ...] = (
    Rule(
        "gained-in-aim",
        (
            f"{DOER} who:SIDE|PERSON ( WORD|CAPITAL|BOTH|BEAT|AND|OF|IN|CAND|PEOPLE|SMALL ){{0,8}} "
            "TO GAINED ~2 SEAT|SEATWORD"
        ),
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "The Greens stunned both rivals to capture Bristol Central.",
    ),
    Rule(
        "seat-turned-party",
        f"SEAT|SEATWORD ( COMMA WHEN ^14 COMMA )? ~,2 WENT p:ADJECTIVE|SIDE {ENDS}",
        (Yield(OUTCOME, who="p", fixed="gain"),),
        "Wigan turned Tory in a night.",
    ),
    Rule(
        "seat-goes-back",
        "SEAT|SEATWORD ~2 RENEWED|RETURNED ~1 TO who:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "Wigan goes back to Labour",
    ),
    Rule(
        "side-has-lost",
        "<!TO|BY|OVER loser:SIDE|PERSON ~2 LOSS ~2 ( SEATWORD ~1 OF )? SEAT ( BY|WHEN|STOP|COMMA|DASH | $ )",
        (Yield(OUTCOME, fixed="gain", source="loser", subject="winner"),),
        "The Greens have lost the city seat of Bristol Central after 18 years.",
    ),
    Rule(
        "but-lost-to",
        "loser:SIDE ^8 SEAT BUT|AND LOST SEAT TO who:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Labour won back Derby North but lost North East Derbyshire to the Conservatives.",
    ),
    Rule(
        "seat-was-lost",
        "SEAT ~1 BE? LOSS ( COLON|STOP|SEMI|DASH | $ )",
        (Yield(OUTCOME, fixed="gain", subject="winner"),),
        "Wigan was lost: Ann Lee took it for the Conservatives.",
    ),
    Rule(
        "after-ousting",
        "WHEN|BY|COMMA OUST ~,5 loser:PERSON",
        (Yield(OUTCOME, fixed="gain", source="loser"),),
        "Ann Lee becomes the first Green MP for Wigan after ousting the shadow culture secretary, Tom Hill.",
    ),
    Rule(
        "was-ousted",
        "loser:PERSON BE ( STAYS|NOW )? OUST ( WHEN|BY|STOP|COMMA|AS|IN | $ )",
        (Yield(OUTCOME, fixed="gain", source="loser", subject="winner"),),
        "Caroline Hill has been unseated after 22 years as the MP.",
    ),
    Rule(
        "after-years-of",
        "QUANTITY ~3 source:SIDE COMMA SEAT|SEATWORD ~1 HAVE ~2 mp:SIDE",
        (Yield(OUTCOME, who="mp", fixed="gain", source="source"),),
        "After 185 years of voting Conservative, Wigan has a Labour MP.",
    ),
    Rule(
        "turned-majority-into",
        (
            "who:PERSON|SIDE APPOS ^3 WENT|WORD ~1 source:SIDE MAJORITY ( ^4 NUM )? ^2 WORD|TO "
            "own:SIDE SMALL|MAJORITY|LEAD"
        ),
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Roger Moss turned a Labour majority of more than 23,000 into an SNP one of 9,974.",
    ),
    Rule(
        "gained-it-for",
        "GAINED IT FOR SIDE",
        (Yield(OUTCOME, fixed="gain"),),
        "The former member, who lost Wigan in 2010, regained it for Labour yesterday.",
    ),
    Rule(
        "returned-with-changed-majority",
        "who:PERSON|PRO|SIDE ~,6 RETURNED|ELECTED ( ^8 SEAT )? ^4 WITH UP|DOWN ~1 MAJORITY",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Peter Moss was returned to Parliament with an increased majority.",
    ),
    Rule(
        "years-as-member-over",
        "loser:PERSON POSSESSIVE QUANTITY ~3 ( AS ~1 CAND|MPWORD FOR SEAT )? ( BE OVER | WAS WORD | ENDED | BE ENDED )",
        (Yield(OUTCOME, fixed="gain", source="loser", subject="winner"),),
        "Ben Hill's two years as the MP for Bath came to an end.",
    ),
    Rule(
        "won-it-back",
        f"{DOER} who:WHO ^8 WON|TOOK IT|SEAT|SEATWORD BEHIND",
        (Yield(OUTCOME, who="who", fixed="gain", now=True),),
        "Anna Moss lost it in 2019 and has won it back.",
    ),
    Rule(
        "ending-years-of",
        f"{DOER} who:PERSON|SIDE|PRO ^12 ( COMMA|AND ENDED | ENDED ) ~2 QUANTITY|AGO ~3 ( OF|AS )? ~1 source:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Ann Lee took Wigan, bringing to a close 23 years of Labour in the town.",
    ),
    Rule(
        "ended-hold",
        f"{DOER} who:PERSON|SIDE|PRO ^12 ENDED|POLL ~1 source:SIDE POSSESSIVE ~1 QUANTITY ~1 HELD",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Ann Lee ended Labour's 40-year hold on Wigan.",
    ),
    Rule(
        "held-it-for",
        f"{DOER} who:PERSON|PRO ~3 HELD IT FOR own:SIDE",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Ruth Moss held it for the Conservatives in place of Tom Hill.",
    ),
    Rule(
        "held-on",
        f"{DOER} who:PERSON|PRO ~,3 HELD ( FOR own:SIDE | BY|WITH ~1 NUM | STOP | $ )",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Helen Moss hung on for the Conservatives by 1,469.",
    ),
    Rule(
        "kept-it-colour",
        f"{DOER} who:PERSON ( ~2 SUCCEED PERSON COMMA )? ^8 HELD IT own:COLOUR",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Chris Moss takes over from Tom Hill, keeping it blue.",
    ),
    Rule(
        "beat-the-member",
        f"{DOER} who:PERSON|PRO|SIDE ^8 <!TO|OF|WOULD|NOT OUST ~3 loser:PERSON|SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Ann Lee took the seat on a dramatic night and unseated Tom Hill.",
    ),
)
