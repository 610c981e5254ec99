# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by hand: journey.py FOLDER. Imports the folder into a new workspace, filters by company and by date, follows a bar to its
sentence, exports a chart. Each step asserts what the person sees, and leaves a picture."""
import os
import subprocess
import sys

import pyatspi

from person import Person, wait

FOLDER = sys.argv[1]
OUT = os.environ["JOURNEY_OUT"]


def articles(person):
    """The titles in the list of articles."""
    listing = person.find(name="Articles", role=pyatspi.ROLE_LIST)
    return [child.name for child in listing if child is not None]


def main():
    workspace = os.path.join(OUT, "journey.vigie")
    subprocess.run([os.environ["VIGIE_UNDER_TEST"], "new", workspace], check=True)
    person = Person(workspace)
    person.find(contains="Import")
    person.picture("empty")

    person.press("ctrl+shift+i")
    wait(lambda: person.find(name="Import a folder of texts"))
    person.type(FOLDER)
    person.picture("choose-folder")
    person.press("Return")
    wait(lambda: len(articles(person)) == 7, 30)
    person.press("Escape")
    person.picture("imported")

    person.press("ctrl+f")
    person.type("recrutera")
    wait(lambda: len(articles(person)) == 1)
    person.picture("searched")
    person.press("alt+Left")
    wait(lambda: len(articles(person)) == 7)

    company = person.find(name="Atlas Câblage", role=pyatspi.ROLE_TABLE_CELL)
    person.click(company)
    wait(lambda: len(articles(person)) == 1)
    person.picture("company")
    person.press("alt+Left")
    wait(lambda: len(articles(person)) == 7)

    timeline = person.find(name="Timeline", role=pyatspi.ROLE_FILLER).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    middle = timeline.y + timeline.height // 3
    person.drag((timeline.x + timeline.width * 6 // 10, middle), (timeline.x + timeline.width * 8 // 10, middle))
    wait(lambda: len(articles(person)) == 2)
    person.picture("dates")
    person.press("alt+Left")
    wait(lambda: len(articles(person)) == 7)

    # The longest bar is the first one: automotive.
    chart = person.find(contains="Jobs by sector", role=pyatspi.ROLE_FILLER).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    bar = (chart.x + chart.width // 2, chart.y + chart.height // 14)
    person.click_at(*bar)
    wait(lambda: len(articles(person)) == 1)
    person.picture("bar")
    bar = (chart.x + chart.width // 2, chart.y + chart.height // 2)
    person.click_at(*bar, double=True)
    figure = person.find(contains="450 emplois", role=pyatspi.ROLE_TABLE_CELL)
    person.picture("figures")
    person.click(figure, double=True)
    wait(lambda: "450 emplois" in person.find(name="Text of the article").queryText().getText(0, -1))
    person.picture("sentence")

    person.press("ctrl+e")
    person.picture("export-menu")
    person.press("Down")
    person.press("Return")
    picture = os.path.join(OUT, "jobs-by-sector.png")
    person.find(contains="Export chart")
    person.press("ctrl+a")
    person.type(picture)
    person.press("Return")
    wait(lambda: os.path.exists(picture))
    person.picture("exported")
    person.leave()


if __name__ == "__main__":
    main()
