"""Signs a macOS bundle without a Mac, with a certificate made for the purpose, and reads it back.

    python packaging/proof/macos_signature.py "Social Inbox.app"

With rcodesign's library (pip install apple-platform-py). It shows that the bundle has a form that
can be signed with the hardened runtime and packaging's entitlements, that every Mach-O file's
signature fits it, and that the seal is whole. No Mac trusts the certificate.
"""

import hashlib
import plistlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apple_platform

ENTITLEMENTS = Path(__file__).resolve().parent.parent / "macos" / "entitlements.plist"
SEAL = Path("Contents/_CodeSignature/CodeResources")


def sign(bundle: Path) -> None:
    """As macos.py signs it on a Mac: every file of it, hardened runtime, entitlements."""
    made = apple_platform.certificates.generate_self_signed("Nobody", team_id="NOBODY0000")
    with tempfile.TemporaryDirectory() as folder:
        pem = made.write_pem_bundle(Path(folder) / "certificate.pem")
        apple_platform.sign(
            bundle,
            signer=apple_platform.Signer(pem=apple_platform.PemKey(files=[pem])),
            code_signature_flags=["runtime"],
            entitlements_xml_file=ENTITLEMENTS,
            timestamp_url="none",
        )


def problems(bundle: Path, code: list[Path]) -> Iterator[str]:
    """What is wrong with the signatures of the bundle's Mach-O files, and with its seal."""
    if not (bundle / SEAL).is_file():
        yield "the bundle is not signed"
        return
    for file in code:
        name = file.relative_to(bundle)
        for wrong in apple_platform.verify_macho(file):
            yield f"{name}: {wrong['description']}"
    yield from _program(bundle)
    yield from _seal(bundle)


def _program(bundle: Path) -> Iterator[str]:
    """The hardened runtime and the entitlements are the program's; libraries run under them."""
    wanted = plistlib.loads(ENTITLEMENTS.read_bytes())
    name = plistlib.loads((bundle / "Contents/Info.plist").read_bytes())["CFBundleExecutable"]
    read = apple_platform.read_signature(bundle / "Contents/MacOS" / name)
    for directory in apple_platform.reading.find_values(read, "code_directory"):
        if "RUNTIME" not in directory["flags"]:
            yield f"{name} is signed without the hardened runtime"
    for said in apple_platform.reading.find_values(read, "entitlements_plist"):
        if plistlib.loads("\n".join(said).encode()) != wanted:
            yield f"{name} has other entitlements than {ENTITLEMENTS.name}"


def _seal(bundle: Path) -> Iterator[str]:
    """Every file of the bundle is in the list, and is as the list says."""
    contents = bundle / "Contents"
    listed = plistlib.loads((bundle / SEAL).read_bytes())["files2"]
    for name, said in listed.items():
        file = contents / name
        if "symlink" in said:
            if not file.is_symlink() or str(file.readlink()) != said["symlink"]:
                yield f"sealed, but another link: {name}"
        elif not file.exists():
            yield f"sealed, but not there: {name}"
        elif "hash2" in said and hashlib.sha256(file.read_bytes()).digest() != said["hash2"]:
            yield f"sealed, but changed since: {name}"
    bundles = tuple(f"{name}/" for name, said in listed.items() if "cdhash" in said)
    elsewhere = ("Info.plist", "MacOS/", "_CodeSignature/", *bundles)
    for file in sorted(contents.rglob("*")):
        name = str(file.relative_to(contents))
        if file.is_dir() and not file.is_symlink():
            continue
        if name not in listed and not name.startswith(elsewhere):
            yield f"not sealed: {name}"


if __name__ == "__main__":
    try:
        sign(Path(sys.argv[1]))
    except apple_platform.ApplePlatformError as error:
        sys.exit(f"can't be signed: {error}")
