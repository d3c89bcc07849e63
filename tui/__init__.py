"""The terminal explorer and the commands. It stands on `parsing`; nothing in `parsing` knows of it."""

import os

# Textual reads its frame rate once, when it is first imported. A shorter frame answers a key sooner
# and sends no byte more, because only what has changed is ever sent.
os.environ.setdefault("TEXTUAL_FPS", "240")
