"""The parts of the screens, one a file. Import each from its own file: a screen loads only what it shows."""
