"""The disk image for macOS: signed and notarised where identities are given, and saying so."""

import os
import subprocess
from pathlib import Path

import forms
import product

IDENTITY = "SOCIALINBOX_CODESIGN_IDENTITY"
"""Environment: "Developer ID Application: …" as in the login keychain."""
NOTARY = "SOCIALINBOX_NOTARY_PROFILE"
"""Environment: the name under which `xcrun notarytool store-credentials` keeps the account."""
ENTITLEMENTS = product.ROOT / "packaging" / "macos" / "entitlements.plist"


def make_image(bundle: Path, out: Path) -> Path:
    """Sign the bundle, put it into a disk image beside a link to Applications, notarise it."""
    import dmgbuild

    identity = os.environ.get(IDENTITY)
    sign(bundle, identity)
    out.mkdir(parents=True, exist_ok=True)
    image = out / forms.image(os.uname().machine)
    dmgbuild.build_dmg(str(image), product.NAME, settings=image_settings(bundle))
    if identity:
        _run("codesign", "--force", "--timestamp", "--sign", identity, str(image))
    notarise(image, identity)
    return image


def image_settings(bundle: Path) -> dict[str, object]:
    """The usual picture: the program at the left, the folder it is dragged to at the right."""
    return {
        "format": "UDZO",
        "files": [str(bundle)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(bundle / "Contents" / "Resources" / "icon.icns"),
        "background": "builtin-arrow",
        "window_rect": ((200, 160), (640, 400)),
        "icon_locations": {bundle.name: (160, 190), "Applications": (480, 190)},
        "icon_size": 112,
        "text_size": 13,
    }


def sign(bundle: Path, identity: str | None) -> None:
    """Sign with the hardened runtime; without an identity only for this computer (ad hoc)."""
    if not identity:
        print(f"    Not signed for others: {IDENTITY} is not set. Signed ad hoc.")
    options = ["--force", "--deep", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    stamp = ["--timestamp"] if identity else ["--timestamp=none"]
    _run("codesign", *options, *stamp, "--sign", identity or "-", str(bundle))
    _run("codesign", "--verify", "--deep", "--strict", str(bundle))


def notarise(image: Path, identity: str | None) -> None:
    """Have Apple look at the image and staple what it says."""
    profile = os.environ.get(NOTARY)
    if not (profile and identity):
        print(f"    Not notarised: {NOTARY} and {IDENTITY} must both be set.")
        return
    _run("xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait")
    _run("xcrun", "stapler", "staple", str(image))
    _run(
        "spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(image)
    )


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
