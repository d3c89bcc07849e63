"""The terminal side of hustings: the explorer, its screens and the commands."""
