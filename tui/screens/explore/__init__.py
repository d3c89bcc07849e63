"""Explore, the first screen: the tree left, the selected contest right."""

from tui.screens.explore.screen import ExploreScreen

__all__ = ["ExploreScreen"]
