"""The reports the program starts with: four newspaper articles, retold, one a file; and official results.

Their names and front matter name no election; which one a report is about has to be read out of
its text. Misprints and slips in figures and names are the papers' own and are kept on purpose.

official-results.csv has the results of 2010 to 2024 in the reports' seats, those before and those after them. It
contains Parliamentary information licensed under the Open Parliament Licence v3.0; docs/reference_table.py writes it.
"""
