"""The table of `make prove`."""

from __future__ import annotations

from xml.etree import ElementTree

from scripts.proofs import table

REPORT = """
<testsuites><testsuite>
  <testcase classname="tests.test_kill" name="test_b" time="2.5">
    <properties><property name="instants" value="50"/></properties>
  </testcase>
  <testcase classname="tests.test_kill" name="test_c" time="0.5"><failure/></testcase>
  <testcase classname="tests.test_a" name="test_a" time="0"><skipped/></testcase>
</testsuite></testsuites>
"""


def test_a_row_a_file_and_below_it_what_its_tests_recorded() -> None:
    rows = [" ".join(line.split()) for line in table(ElementTree.fromstring(REPORT))]

    assert rows == [
        "proof tests failed skipped seconds",
        "tests.test_a 1 0 1 0.0",
        "tests.test_kill 2 1 0 3.0",
        "test_b: instants 50",
    ]
