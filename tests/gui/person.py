# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the window: finds things by the names a screen reader reads, clicks and types with real events, and takes pictures."""
import os
import shutil
import subprocess
import time

import pyatspi


def run(*command):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait(what, seconds=15):
    """The first true answer of what(); fails after the time."""
    end = time.time() + seconds
    while time.time() < end:
        try:
            answer = what()
        except Exception:  # a widget that dies while it is being looked at
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"nothing came of {what}")


class Person:
    def __init__(self, *arguments):
        self.out = os.environ["JOURNEY_OUT"]
        self.program = subprocess.Popen([os.environ["VIGIE_UNDER_TEST"], *arguments],
                                        stderr=open(os.path.join(self.out, "vigie.err"), "w"))
        self.pictures = 0
        self.app = wait(lambda: next((a for a in pyatspi.Registry.getDesktop(0) if a and "vigie" in (a.name or "").lower()), None))
        wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Vigie"], capture_output=True, check=False).stdout)
        time.sleep(1)
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Vigie"], capture_output=True, text=True,
                                check=True).stdout.split()[-1]
        run("xdotool", "windowactivate", "--sync", window)

    def find(self, name=None, role=None, contains=None, seconds=15, visible=True):
        def fits(node):
            if role is not None and node.getRole() != role:
                return False
            if name is not None and node.name != name:
                return False
            if contains is not None and contains not in (node.name or ""):
                return False
            # Cells of a hidden tab say that they are showing, at places off the screen.
            return not visible or (node.getState().contains(pyatspi.STATE_SHOWING) and min(self.centre(node)) >= 0)
        return wait(lambda: pyatspi.findDescendant(self.app, fits), seconds)

    def centre(self, node):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, node, button=1, double=False):
        x, y = self.centre(node)
        self.click_at(x, y, button, double)

    def click_at(self, x, y, button=1, double=False):
        run("xdotool", "mousemove", "--sync", x, y)
        run("xdotool", "click", *(["--repeat", "2", "--delay", "80"] if double else []), button)
        time.sleep(0.4)

    def drag(self, start, end):
        run("xdotool", "mousemove", "--sync", *start)
        run("xdotool", "mousedown", 1)
        for step in range(1, 9):
            run("xdotool", "mousemove", "--sync", *(start[i] + (end[i] - start[i]) * step // 8 for i in range(2)))
        run("xdotool", "mouseup", 1)
        time.sleep(0.4)

    def type(self, text):
        run("xdotool", "type", "--delay", "20", text)
        time.sleep(0.5)

    def press(self, key):
        run("xdotool", "key", key)
        time.sleep(0.4)

    def picture(self, name):
        self.pictures += 1
        time.sleep(0.6)
        run("import", "-window", "root", os.path.join(self.out, f"{self.pictures:02d}-{name}.png"))

    def backtrace(self):
        """Where each thread stands, into backtrace.txt."""
        if shutil.which("gdb"):
            with open(os.path.join(self.out, "backtrace.txt"), "w") as file:
                subprocess.run(["gdb", "-p", str(self.program.pid), "-batch", "-ex", "thread apply all backtrace"],
                               stdout=file, stderr=subprocess.DEVNULL, check=False)

    def leave(self):
        self.press("ctrl+q")
        try:
            self.program.wait(10)
        except subprocess.TimeoutExpired:
            self.picture("did-not-close")
            self.backtrace()
            self.program.kill()
            raise AssertionError("Vigie did not close") from None
