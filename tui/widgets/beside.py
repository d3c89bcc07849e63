"""The article that stands beside a contest in a wide window, scrolled to the words of the figure under the cursor."""

from collections.abc import Sequence

from parsing.collection import Collection
from parsing.models import Claim
from tui.widgets.reader import Reader


class Beside(Reader, can_focus=False):
    """A reader that follows the cursor of another pane."""

    def follow(self, collection: Collection, claims: Sequence[Claim]) -> None:
        """Show the article of the first claim at its words; leave what is shown where there is none."""
        if claims:
            article = claims[0].article
            self.show(collection.articles[article], collection.claims_of(article))
            self.turn_to(claims[0])
