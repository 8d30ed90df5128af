"""The table of the matrix tells what failed, whatever way it failed."""

from __future__ import annotations

import suite_table

REPORT = """<testsuites><testsuite>
<testcase classname="tests.a" name="good"/>
<testcase classname="tests.a" name="bad"><failure message="x"/></testcase>
<testcase classname="tests.a" name="broken"><error message="x"/></testcase>
<testcase classname="tests.a" name="left_out"><skipped message="x"/></testcase>
</testsuite></testsuites>"""


def test_tests_are_counted_and_those_that_failed_are_named(tmp_path):
    report = tmp_path / "a.xml"
    report.write_text(REPORT)
    found = suite_table.outcome(report, 1)
    assert (found["passed"], found["failed"], found["skipped"]) == (1, 2, 1)
    assert found["failures"] == ["tests.a::bad", "tests.a::broken"]


def test_a_check_that_ends_without_a_report_or_with_an_error_has_failed(tmp_path):
    assert suite_table.outcome(tmp_path / "none.xml", 124)["failures"] == ["exit status 124"]
    report = tmp_path / "a.xml"
    report.write_text('<testsuite><testcase classname="tests.a" name="good"/></testsuite>')
    assert suite_table.outcome(report, 0)["failed"] == 0
    assert suite_table.outcome(report, 2)["failed"] == 1
    # A check that ran nothing has shown nothing.
    assert suite_table.outcome(tmp_path / "none.xml", 0)["failed"] == 1


def test_a_suite_that_could_not_be_made_is_a_line_with_its_reason(tmp_path):
    check = {"passed": 5, "failed": 0, "skipped": 1, "failures": [], "seconds": 9}
    rows = {
        "old": {"suite": "old", "commit": "abc", "failure": "make setup failed"},
        "new": {
            "suite": "new",
            "commit": "abc",
            "setup_s": 3,
            "versions": {"QGIS": "3.40.6"},
            "checks": {"qgis": check},
        },
    }
    assert [suite_table.good(row) for row in rows.values()] == [False, True]
    suite_table.write(rows, tmp_path)
    text = (tmp_path / "matrix.md").read_text()
    assert "| new | 3.40.6 |" in text
    assert "5/0/1 in 9 s" in text
    assert "- old: make setup failed" in text
    assert suite_table.read(tmp_path) == rows
