"""The packages for Linux: one staged tree, packed by each family's own tool."""

import os
import shutil
import subprocess
from pathlib import Path

import product

DEPENDS = ("libc6 (>= 2.36)", "libgl1", "libegl1", "libxcb1", "fontconfig-config")
RECOMMENDS = ("gnome-keyring | kwalletmanager", "libwayland-cursor0", "fonts-dejavu-core")
RPM_DEPENDS = (
    "libGL.so.1()(64bit)",
    "libEGL.so.1()(64bit)",
    "libxcb.so.1()(64bit)",
    "fontconfig",
)
SIZES = (16, 32, 48, 64, 128, 256, 512)


def stage(frozen: Path, made: Path, tree: Path) -> None:
    """Lay out the files as they will lie on the owner's computer; `made` has forms and icons."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr/lib" / product.COMMAND, symlinks=True)
    _symlink(tree / "usr/bin" / product.COMMAND, f"/usr/lib/{product.COMMAND}/{product.COMMAND}")
    _copy(made / f"{product.ID}.desktop", tree / "usr/share/applications")
    _copy(made / f"{product.ID}.metainfo.xml", tree / "usr/share/metainfo")
    for size in SIZES:
        folder = tree / f"usr/share/icons/hicolor/{size}x{size}/apps"
        _copy(made / f"icon-{size}.png", folder, f"{product.ID}.png")


def control(kilobytes: int) -> str:
    """What a .deb says of itself."""
    return f"""Package: {product.COMMAND}
Version: {product.VERSION}
Architecture: amd64
Section: net
Priority: optional
Maintainer: {product.MAINTAINER}
Installed-Size: {kilobytes}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Homepage: {product.HOMEPAGE}
Description: {product.SUMMARY}
 {product.DESCRIPTION}
"""


def deb(tree: Path, out: Path) -> Path:
    """Pack the tree as .deb. Files keep SOURCE_DATE_EPOCH's time."""
    made = out / f"{product.COMMAND}_{product.VERSION}_amd64.deb"
    about = tree / "DEBIAN"
    about.mkdir()
    size = sum(file.lstat().st_size for file in tree.rglob("*"))
    (about / "control").write_text(control(size // 1024), "utf-8")
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-b", str(tree), str(made)]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(about)
    return made


def specification(tree: Path) -> str:
    """What rpmbuild asks for. It copies the staged tree as it is and looks for nothing in it."""
    files = [f"/usr/lib/{product.COMMAND}"]
    files += sorted(
        f"/{file.relative_to(tree)}"
        for folder in ("usr/bin", "usr/share")
        for file in (tree / folder).rglob("*")
        if file.is_symlink() or file.is_file()
    )
    needs = "\n".join(f"Requires: {one}" for one in RPM_DEPENDS)
    listed = "\n".join(files)
    return f"""%define __os_install_post %{{nil}}
%define debug_package %{{nil}}
%define _build_id_links none
%define _binary_payload w9.xzdio
%define _buildhost build
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
Name: {product.COMMAND}
Version: {product.VERSION}
Release: 1
Summary: {product.SUMMARY}
License: {product.LICENCE}
URL: {product.HOMEPAGE}
AutoReqProv: no
{needs}

%description
{product.DESCRIPTION}

%install
cp -a {tree}/. %{{buildroot}}

%files
%defattr(-,root,root)
{listed}
"""


def rpm(tree: Path, out: Path, work: Path) -> Path:
    """Pack the tree as .rpm."""
    spec = work / f"{product.COMMAND}.spec"
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.write_text(specification(tree), "utf-8")
    made = f"{product.COMMAND}-{product.VERSION}-1.x86_64.rpm"
    subprocess.run(
        [
            *("rpmbuild", "-bb", "--quiet", "--target", "x86_64"),
            *("--define", f"_topdir {work}", "--define", f"_rpmdir {out}"),
            *("--define", f"_rpmfilename {made}", str(spec)),
        ],
        check=True,
    )
    return out / made


def archive(frozen: Path, out: Path) -> Path:
    """The folder alone, for every other Linux."""
    made = out / f"{product.COMMAND}-{product.VERSION}-linux-x86_64.tar.xz"
    subprocess.run(
        [
            *("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"),
            *(f"--mtime=@{os.environ['SOURCE_DATE_EPOCH']}", "-C", str(frozen.parent)),
            *("-cJf", str(made), frozen.name),
        ],
        env=os.environ | {"XZ_OPT": "-9"},
        check=True,
    )
    return made


def _symlink(link: Path, to: str) -> None:
    link.parent.mkdir(parents=True)
    link.symlink_to(to)


def _copy(file: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / (name or file.name)).write_bytes(file.read_bytes())
