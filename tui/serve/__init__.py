"""`hustings serve`: the explorer and the read-only commands over SSH, for people who install nothing.

The front process speaks SSH (asyncssh) and touches no article. A prepared process has imported everything and loaded
the articles; it forks a child for each session, and the front carries bytes between the child and the person.
"""
