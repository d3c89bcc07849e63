"""The reports the program starts with: four newspaper articles, retold, one a file.

Their names and front matter name no election; which one a report is about has to be read out of
its text. Misprints and slips in figures and names are the papers' own and are kept on purpose.
"""
