"""Fills the templates in and enters the network in the lists that name all networks."""

import ast
import keyword
import re
import subprocess
import sys
from pathlib import Path
from string import Template

TEMPLATES = Path(__file__).parent / "templates"
LONGEST_NAME = 20
LONGEST_LABEL = 24

FOLDERS = {
    "networks": "socialinbox/networks/{name}",
    "sandbox": "socialinbox/sandbox/{name}",
    "tests_networks": "tests/networks/{name}",
    "tests_sandbox": "tests/sandbox/{name}",
}
"""Where the files of each folder of templates go."""
MARKS = {
    "marks/mark.svg.tmpl": "resources/marks/{name}.svg",
    "marks/mark_dark.svg.tmpl": "resources/marks/{name}_dark.svg",
}
REGISTRY = "socialinbox/networks/registry.py"
WORLDFILE = "socialinbox/sandbox/worldfile.py"
LINTER = ".importlinter"
_SECTION = re.compile(r"(\[importlinter:contract:networks\][^\[]*?modules =\n)")


class Unfit(ValueError):
    """A name, a label or a folder that can't be used; the text says why and what to do."""


def write(name: str, label: str, root: Path) -> list[Path]:
    """Write a network's files into a checkout and enter its name; gives the files.

    Raises Unfit before anything is written.
    """
    _check_checkout(root)
    _check_name(name, root)
    _check_label(label)
    files = _filled(name, label)
    entered = {
        REGISTRY: _with_name(root / REGISTRY, "FOLDERS", name),
        WORLDFILE: _with_name(root / WORLDFILE, "OTHERS", name),
        LINTER: _with_module(root / LINTER, f"socialinbox.networks.{name}"),
    }
    for path, text in (files | entered).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    _tidy([path for path in files | entered if path.endswith(".py")], root)
    return [root / path for path in files | entered]


def _check_checkout(root: Path) -> None:
    for path in (REGISTRY, WORLDFILE, LINTER):
        if not (root / path).is_file():
            raise Unfit(f"{root} is no checkout of Social Inbox: it has no {path}.")


def _check_name(name: str, root: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
        raise Unfit(
            f"“{name}” can't be a folder of Python. Use small letters from a to z, digits and _, "
            "a letter first, and no word of the language."
        )
    if len(name) > LONGEST_NAME:
        raise Unfit(f"“{name}” is too long. Use at most {LONGEST_NAME} characters.")
    taken = [
        path
        for template in (*FOLDERS.values(), *MARKS.values())
        for path in (template.format(name=name), template.format(name=name) + ".py")
        if (root / path).exists()
    ]
    if taken:
        raise Unfit(f"“{name}” is taken: there is {taken[0]} already. Choose another name.")


def _check_label(label: str) -> None:
    if len(label) > LONGEST_LABEL or not re.fullmatch(r"\w+([ .+-]\w+)*", label):
        raise Unfit(
            f"“{label}” can't be a label. Use words of letters and digits, with one of “ .+-” "
            f"between them, {LONGEST_LABEL} characters at most."
        )


def _filled(name: str, label: str) -> dict[str, str]:
    """The new files by path."""
    values = {
        "name": name,
        "label": label,
        "camel": "".join(part.capitalize() for part in name.split("_")),
        "host": name.replace("_", "-").strip("-"),
    }
    sources = {
        path.relative_to(TEMPLATES).as_posix(): f"{place}/{path.name.removesuffix('.tmpl')}"
        for folder, place in FOLDERS.items()
        for path in sorted((TEMPLATES / folder).glob("*.tmpl"))
    }
    return {
        place.format(name=name): Template(
            (TEMPLATES / source).read_text(encoding="utf-8")
        ).substitute(values)
        for source, place in (sources | MARKS).items()
    }


def _with_name(path: Path, variable: str, name: str) -> str:
    """A Python file with one more name in the tuple of strings called `variable`."""
    text = path.read_text(encoding="utf-8")
    pattern = rf"^({variable}(?:: [^=]+)? = )(\([^)]*\))"
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        raise Unfit(f"{path} has no tuple {variable}. Was it changed by hand?")
    names = (*ast.literal_eval(found[2]), name)
    listed = ", ".join(f'"{one}"' for one in names) + ("," if len(names) == 1 else "")
    return f"{text[: found.start(2)]}({listed}){text[found.end(2) :]}"


def _with_module(path: Path, module: str) -> str:
    """The import linter's file with one more module among those that know nothing of each other."""
    text, count = _SECTION.subn(rf"\g<1>    {module}\n", path.read_text(encoding="utf-8"))
    if count != 1:
        raise Unfit(f"{path} has no list of networks. Was it changed by hand?")
    return text


def _tidy(paths: list[str], root: Path) -> None:
    """Put imports and lines in order, which depends on the length and letters of the name."""
    for order in (["check", "--fix", "--select", "I"], ["format"]):
        subprocess.run(
            [sys.executable, "-m", "ruff", *order, "--quiet", *paths], cwd=root, check=True
        )
