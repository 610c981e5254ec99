# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by hand: journey.py FOLDER. Imports the folder into a new workspace, filters by company and by date, follows a bar to its
sentence, exports a chart. Each step asserts what the person sees, and leaves a picture."""
import os
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
    person = Person(os.path.join(OUT, "journey.vigie"))
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

    person.leave()


if __name__ == "__main__":
    main()
