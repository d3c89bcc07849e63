"""Workbooks: the same rows as a CSV's, whatever stands above the headings."""

import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from parsing.models import Contest
from parsing.reference import load_record

ROWS: list[list[str | int]] = [
    ["General election results"],
    [],
    ["Constituency name", "Candidate first name", "Candidate surname", "Party name", "Votes"],
    ["Eltham", "Ann", "Lee", "Labour", 1234],
    ["Eltham", "Bo", "Day", "Conservative", "many"],
]
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write_workbook(path: Path, rows: list[list[str | int]]) -> None:
    """The least that a spreadsheet program takes for a workbook."""

    def cell(value: str | int) -> str:
        if isinstance(value, int):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="one" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>{lines}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, text)


def test_a_workbook_is_read_like_a_csv_and_its_bad_row_named(tmp_path: Path) -> None:
    write_workbook(tmp_path / "ge2019.xlsx", ROWS)
    record = load_record([str(tmp_path / "ge2019.xlsx")])
    contest = record.contest(Contest(seat="Eltham", year=2019))
    assert contest is not None
    assert [(c.person, c.party, c.votes) for c in contest.candidates] == [("Ann Lee", "Lab", 1234)]
    assert [problem.message.rpartition("/")[2] for problem in record.problems] == [
        "ge2019.xlsx, line 5: its votes cannot be “many”."
    ]


def test_without_the_reader_of_workbooks_its_name_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_workbook(tmp_path / "ge2019.xlsx", ROWS)
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    (problem,) = load_record([str(tmp_path / "ge2019.xlsx")]).problems
    assert "python-calamine is needed (pip install hustings[xlsx])" in problem.message


def test_a_workbook_that_unpacks_without_end_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parsing.reference.table._UNPACKED_LIMIT", 1000)
    write_workbook(tmp_path / "ge2019.xlsx", ROWS)
    (problem,) = load_record([str(tmp_path / "ge2019.xlsx")]).problems
    assert "unpacks to over" in problem.message
