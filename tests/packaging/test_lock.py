"""What the lock installs on each system that there is an installer for."""

import ast
import re
import sys
from collections.abc import Mapping

import pytest
from packaging.markers import Marker

from tests.packaging.conftest import ROOT

INTEL = {"sys_platform": "darwin", "platform_machine": "x86_64", "os_name": "posix"}
APPLE = INTEL | {"platform_machine": "arm64"}
WINDOWS = {"sys_platform": "win32", "platform_machine": "AMD64", "os_name": "nt"}


NAMED = {"PIL": "pillow", "PySide6": "pyside6-essentials", "cyclonedx_py": "cyclonedx-bom"}
"""What is imported under another name than its package's."""


def installed(system: Mapping[str, str], python: str) -> set[str]:
    """The packages of the program that its lock names for a system."""
    around = {**system, "python_full_version": f"{python}.0", "python_version": python}
    around["platform_python_implementation"] = "CPython"
    around["implementation_name"] = "cpython"
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    named = [re.match(r"([a-z0-9._-]+)==[^ ]+(?: ; (.*?))?\s*\\?$", line) for line in lines]
    return {
        found[1] for found in named if found and (not found[2] or Marker(found[2]).evaluate(around))
    }


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_both_kinds_of_mac_have_everything_that_the_others_have(python: str) -> None:
    intel, apple, windows = (installed(one, python) for one in (INTEL, APPLE, WINDOWS))
    assert intel == apple
    of_windows = ("pywin32-ctypes", "winrt-")
    assert all(name.startswith(of_windows) for name in windows - intel), windows - intel
    assert {"chunspell-next", "keyring", "pyside6-essentials", "sqlcipher3"} <= intel


def test_what_building_imports_is_in_its_lock() -> None:
    scripts = [*(ROOT / "packaging").glob("*.py"), ROOT / "packaging" / "proof" / "macos.py"]
    imported = {
        name.partition(".")[0]
        for script in scripts
        for node in ast.walk(ast.parse(script.read_text("utf-8")))
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    own = {script.stem for script in (ROOT / "packaging").rglob("*.py")} | {"socialinbox"}
    lock = (ROOT / "requirements-packaging.txt").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE))
    foreign = imported - own - sys.stdlib_module_names
    assert {NAMED.get(name, name) for name in foreign} <= locked
    assert "dmgbuild" in foreign
