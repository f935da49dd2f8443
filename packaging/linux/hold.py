"""Runs first in the frozen program on Linux: code comes from the program that was started.

dpkg and rpm replace or remove a program while it runs. PyInstaller opens the file that holds the
code anew for each module; after an upgrade other code would lie at the same place. A descriptor
keeps the file there until the program ends.
"""

import os

import pyimod02_importers

archive = pyimod02_importers.pyz_archive
archive._filename = f"/proc/self/fd/{os.open(archive._filename, os.O_RDONLY)}"
