"""The screens, one a file. Import each from its own file: a screen is loaded when it is first opened."""
