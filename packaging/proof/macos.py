"""Checks a macOS bundle as far as that goes without a Mac; on one, codesign is asked.

    python packaging/proof/macos.py "Social Inbox.app"

Info.plist against packaging's own; every Mach-O file: whether it is for the processors that the
program is for, the oldest macOS it runs on, and whether each library it loads is in the bundle or
the system; links as frameworks need them; signatures and seal.
"""

import plistlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import forms
import product
from macholib import mach_o
from macholib.MachO import MachO

MAGIC = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
SYSTEM = ("/usr/lib/", "/System/")
PROCESSORS = {16777223: "x86_64", 16777228: "arm64"}


def main() -> int:
    """Print what was found; 0 when nothing is wrong."""
    bundle = Path(sys.argv[1])
    problems = [*information(bundle), *frameworks(bundle)]
    program = processors(bundle / "Contents" / "MacOS" / product.COMMAND)
    code = list(machine_code(bundle))
    for file in code:
        try:
            problems += examine(file, bundle, program)
        except ValueError as error:
            problems.append(f"{file.relative_to(bundle)}: {error}")
    problems += signature(bundle, code)
    print(f"{len(code)} Mach-O files, all for {' and '.join(sorted(program)) or 'nothing'}")
    for problem in problems:
        print(f"  {problem}")
    return 1 if problems else 0


def information(bundle: Path) -> Iterator[str]:
    """What Info.plist lacks or says otherwise than packaging does."""
    said = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())
    for key, value in forms.info_plist().items():
        if said.get(key) != value:
            yield f"Info.plist: {key} is {said.get(key)!r}, not {value!r}"
    program = bundle / "Contents" / "MacOS" / str(said.get("CFBundleExecutable"))
    if not program.is_file():
        yield f"Info.plist names a program that is not there: {program.name}"
    icon = bundle / "Contents" / "Resources" / str(said.get("CFBundleIconFile"))
    if not icon.is_file():
        yield f"Info.plist names an icon that is not there: {icon.name}"


def frameworks(bundle: Path) -> Iterator[str]:
    """Frameworks must have Versions/Current, else codesign refuses them."""
    for framework in bundle.rglob("*.framework"):
        if framework.is_dir() and not (framework / "Versions" / "Current").is_symlink():
            yield f"{framework.relative_to(bundle)} has no Versions/Current"


def machine_code(bundle: Path) -> Iterator[Path]:
    """Every Mach-O file, links left out."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) in MAGIC:
                    yield file


def processors(file: Path) -> set[str]:
    """The processors that a Mach-O file has code for."""
    return {
        PROCESSORS.get(one.header.cputype, "something else") for one in MachO(str(file)).headers
    }


def examine(file: Path, bundle: Path, program: set[str]) -> list[str]:
    """What is wrong with a file: no code for one of the program's processors, a macOS that is too
    new, a library that is nowhere."""
    problems = [
        f"{file.relative_to(bundle)} has no code for {missing}"
        for missing in sorted(program - processors(file))
    ]
    oldest = tuple(int(part) for part in forms.OLDEST_MACOS.split("."))
    for header in MachO(str(file)).headers:
        if PROCESSORS.get(header.header.cputype) not in program:
            continue
        searched, loaded = list[str](), list[str]()
        for load, command, data in header.commands:
            if load.cmd == mach_o.LC_RPATH:
                searched.append(data.rstrip(b"\0").decode())
            elif load.cmd == mach_o.LC_LOAD_DYLIB:
                loaded.append(data.rstrip(b"\0").decode())
            elif load.cmd == mach_o.LC_BUILD_VERSION:
                needs = (command.minos >> 16, (command.minos >> 8) & 255)
                if needs > oldest:
                    problems.append(f"{file.name} needs macOS {needs[0]}.{needs[1]}")
        problems += [
            f"{file.relative_to(bundle)} loads {name}, which is nowhere"
            for name in loaded
            if not name.startswith(SYSTEM) and not _is_there(name, file, bundle, searched)
        ]
    return problems


def _is_there(name: str, file: Path, bundle: Path, searched: list[str]) -> bool:
    if name.startswith("@rpath/"):
        candidates = [f"{place.rstrip('/')}/{name.removeprefix('@rpath/')}" for place in searched]
    else:
        candidates = [name]
    program = str(bundle / "Contents" / "MacOS")
    return any(
        Path(
            one.replace("@loader_path", str(file.parent)).replace("@executable_path", program)
        ).exists()
        for one in candidates
    )


def signature(bundle: Path, code: list[Path]) -> Iterator[str]:
    """What codesign finds wrong on a Mac; elsewhere rcodesign's library, where it is installed."""
    if shutil.which("codesign") is None:
        if find_spec("apple_platform") is None:
            print("Not checked here: the signature (no codesign, no apple-platform-py)")
            return
        import macos_signature

        yield from macos_signature.problems(bundle, code)
        return
    asked = subprocess.run(
        ["codesign", "--verify", "--deep", "--strict", str(bundle)],
        check=False,
        capture_output=True,
        text=True,
    )
    if asked.returncode:
        yield f"codesign: {asked.stderr.strip()}"


if __name__ == "__main__":
    sys.exit(main())
