"""UK constituency election results, read out of newspaper articles. Usable alone, without the terminal."""
