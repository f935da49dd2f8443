"""The skeleton of a fifth network passes everything at once, in a copy of the checkout."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scaffold.skeleton import (
    LINTER,
    LONGEST_LABEL,
    LONGEST_NAME,
    REGISTRY,
    WORLDFILE,
    Unfit,
    write,
)

ROOT = Path(__file__).parent.parent.parent
COPIED = ("socialinbox", "tests", "resources", "pyproject.toml", ".importlinter")
# As long as they may be, so that every line has the room it needs.
NAME = "twenty_letters_of_it"
LABEL = "Twenty-four letters long"
NEW = (
    f"socialinbox/networks/{NAME}",
    f"socialinbox/sandbox/{NAME}",
    f"tests/networks/{NAME}",
    f"tests/sandbox/{NAME}",
)


def run(folder: Path, *command: str) -> str:
    """What a module of Python says in that folder; it must succeed."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout


def copy(folder: Path) -> Path:
    """A copy of this checkout, as far as the scaffold is concerned."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            without = shutil.ignore_patterns("__pycache__", ".*_cache")
            shutil.copytree(ROOT / name, folder / name, ignore=without)
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which the scaffold has been run."""
    folder = copy(tmp_path_factory.mktemp("checkout"))
    said = run(ROOT, "tests.scaffold", NAME, LABEL, "--into", str(folder))
    assert (len(NAME), len(LABEL)) == (LONGEST_NAME, LONGEST_LABEL)
    for path in (*NEW, f"resources/marks/{NAME}.svg", f"resources/marks/{NAME}_dark.svg"):
        assert (folder / path).exists()
        assert path in said
    return folder


def test_its_code_is_in_order(checkout: Path) -> None:
    run(checkout, "ruff", "check", "--no-cache", *NEW, REGISTRY, WORLDFILE)
    run(checkout, "ruff", "format", "--no-cache", "--check", *NEW, REGISTRY, WORLDFILE)


@pytest.mark.slow
def test_its_types_are_strict(checkout: Path) -> None:
    packages = [part for path in NEW for part in ("-p", path.replace("/", "."))]
    run(checkout, "mypy", "--cache-dir", str(checkout / "cache"), *packages)


def test_it_keeps_to_its_layer(checkout: Path) -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert f"    socialinbox.networks.{NAME}\n" in (checkout / LINTER).read_text()


@pytest.mark.slow
def test_it_passes_the_contract_suite(checkout: Path) -> None:
    suite = "tests/networks/test_contract.py"
    options = ("-p", "no:cacheprovider", "-p", "no:asyncio", "-k", NAME)
    said = run(checkout, "pytest", *options, suite, *NEW[2:], "tests/test_resources.py")
    passed = int(said.split(" passed")[0].split()[-1])
    listed = run(ROOT, "pytest", *options[:4], "--collect-only", "-k", "youtube", suite)
    ours = listed.count("test_contract.py::")
    assert ours > 15
    assert passed > ours + 20
    assert "skipped" not in said


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Mastodon", "can't be a folder of Python"),
        ("my-net", "can't be a folder of Python"),
        ("5th", "can't be a folder of Python"),
        ("", "can't be a folder of Python"),
        ("../out", "can't be a folder of Python"),
        ("class", "can't be a folder of Python"),
        ("a" * 21, "is too long. Use at most 20 characters"),
        ("youtube", "there is socialinbox/networks/youtube already"),
        ("registry", "there is socialinbox/networks/registry.py already"),
        ("clock", "there is socialinbox/sandbox/clock.py already"),
        ("messenger", "there is resources/marks/messenger.svg already"),
    ],
)
def test_a_name_that_can_not_be_used(name: str, says: str) -> None:
    with pytest.raises(Unfit, match=says):
        write(name, "Label", ROOT)


@pytest.mark.parametrize("label", ["", " ", 'Say "hi"', "$label", "a\nb", "back\\slash", "L" * 25])
def test_a_label_that_can_not_be_used(label: str) -> None:
    with pytest.raises(Unfit, match="can't be a label"):
        write("another", label, ROOT)
    assert not (ROOT / "socialinbox/networks/another").exists()


def test_a_folder_that_is_no_checkout(tmp_path: Path) -> None:
    with pytest.raises(Unfit, match="is no checkout of Social Inbox: it has no socialinbox/"):
        write("another", "Another", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_list_that_was_changed_by_hand(tmp_path: Path) -> None:
    folder = tmp_path
    for path in (REGISTRY, WORLDFILE, LINTER):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / path)
    registry = folder / REGISTRY
    registry.write_text(registry.read_text().replace("FOLDERS = (", "FOLDERS = tuple("))
    with pytest.raises(Unfit, match="has no tuple FOLDERS"):
        write("another", "Another", folder)
    assert not (folder / "socialinbox/networks/another").exists()


def test_the_refusal_reaches_the_shell() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.scaffold", "Bad-Name", "Label"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "“Bad-Name” can't be a folder of Python." in done.stderr
