"""Every small form that a system asks for, made from the same facts."""

import plistlib
from pathlib import Path
from xml.sax.saxutils import escape

import product

OLDEST_MACOS = "15.0"
"""What the libraries inside PySide6 6.11.3's wheel say they are built for (LC_BUILD_VERSION),
although its tag, macosx_13_0_universal2, promises more. proof/macos.py holds the two together."""


def desktop() -> str:
    """The desktop entry (freedesktop.org)."""
    return f"""[Desktop Entry]
Type=Application
Name={product.NAME}
GenericName=Customer messages
Comment={product.SUMMARY}
Exec={product.COMMAND} %u
Icon={product.ID}
Terminal=false
Categories=Network;InstantMessaging;Qt;
MimeType=x-scheme-handler/{product.SCHEME};
StartupNotify=true
StartupWMClass={product.COMMAND}
Keywords=twitter;facebook;messenger;linkedin;youtube;customers;inbox;
"""


def metainfo() -> str:
    """The AppStream description for software centres."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{product.ID}</id>
  <name>{product.NAME}</name>
  <summary>{escape(product.SUMMARY)}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{product.LICENCE}</project_license>
  <developer id="io.github.socialinbox"><name>{product.PUBLISHER}</name></developer>
  <description><p>{escape(product.DESCRIPTION)}</p></description>
  <launchable type="desktop-id">{product.ID}.desktop</launchable>
  <url type="homepage">{product.HOMEPAGE}</url>
  <provides><binary>{product.COMMAND}</binary></provides>
  <categories><category>Network</category><category>InstantMessaging</category></categories>
  <content_rating type="oars-1.1">
    <content_attribute id="social-chat">intense</content_attribute>
    <content_attribute id="social-info">mild</content_attribute>
  </content_rating>
  <releases><release version="{product.VERSION}" date="{product.RELEASED:%Y-%m-%d}"/></releases>
</component>
"""


def version_info() -> str:
    """The version resource of the Windows program, as PyInstaller reads it."""
    numbers = (*map(int, product.VERSION.split(".")), 0)
    words = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.NAME,
        "FileVersion": product.VERSION,
        "InternalName": product.COMMAND,
        "LegalCopyright": f"{product.PUBLISHER}, {product.LICENCE} licence",
        "OriginalFilename": f"{product.COMMAND}.exe",
        "ProductName": product.NAME,
        "ProductVersion": product.VERSION,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0,
                    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [{strings}])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def info_plist() -> dict[str, object]:
    """What the macOS bundle says of itself."""
    return {
        "CFBundleIdentifier": product.ID,
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": product.VERSION,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSAppTransportSecurity": {
            "NSAllowsArbitraryLoads": False,
            "NSAllowsLocalNetworking": True,
        },
        "CFBundleURLTypes": [
            {"CFBundleURLName": product.ID, "CFBundleURLSchemes": [product.SCHEME]}
        ],
        "NSHumanReadableCopyright": f"{product.PUBLISHER}, {product.LICENCE} licence",
    }


def winget(installer: str, sha256: str) -> dict[str, str]:
    """The three files of a winget manifest, by name."""
    identifier = "SocialInbox.SocialInbox"
    head = f"PackageIdentifier: {identifier}\nPackageVersion: {product.VERSION}\n"
    tail = "ManifestVersion: 1.9.0\n"
    return {
        f"{identifier}.yaml": f"{head}DefaultLocale: en-US\nManifestType: version\n{tail}",
        f"{identifier}.locale.en-US.yaml": (
            f"{head}PackageLocale: en-US\nPublisher: {product.PUBLISHER}\n"
            f"PackageName: {product.NAME}\nPackageUrl: {product.HOMEPAGE}\n"
            f"License: {product.LICENCE}\nShortDescription: {product.SUMMARY}\n"
            f"ManifestType: defaultLocale\n{tail}"
        ),
        f"{identifier}.installer.yaml": (
            f"{head}InstallerType: nullsoft\nScope: user\nUpgradeBehavior: install\n"
            "InstallModes:\n  - interactive\n  - silent\n"
            "InstallerSwitches:\n  Silent: /S\n  SilentWithProgress: /S\n"
            f"ProductCode: {product.ID}\n"
            f"Protocols:\n  - {product.SCHEME}\n"
            "ExpectedReturnCodes:\n  - InstallerReturnCode: 5\n"
            "    ReturnResponse: packageInUseByApplication\n"
            "MinimumOSVersion: 10.0.17763.0\n"
            "Installers:\n  - Architecture: x64\n"
            f"    InstallerUrl: {product.release_url(installer)}\n"
            f"    InstallerSha256: {sha256.upper()}\n"
            f"ManifestType: installer\n{tail}"
        ),
    }


def image(processor: str, version: str = product.VERSION) -> str:
    """The name of the disk image for a processor, as Apple calls it: arm64 or x86_64."""
    return f"SocialInbox-{version}-macos-{processor}.dmg"


def cask(arm64: str, x86_64: str) -> str:
    """The Homebrew cask, of both images' SHA-256. Homebrew takes notarised programs only."""
    return f"""cask "social-inbox" do
  arch arm: "arm64", intel: "x86_64"

  version "{product.VERSION}"
  sha256 arm:   "{arm64}",
         intel: "{x86_64}"

  url "{product.HOMEPAGE}/releases/#{{version}}/{image("#{arch}", "#{version}")}"
  name "{product.NAME}"
  desc "{product.SUMMARY}"
  homepage "{product.HOMEPAGE}"

  depends_on macos: ">= :sequoia"

  app "{product.NAME}.app"

  zap trash: [
    "~/Library/Application Support/{product.NAME}",
    "~/Library/Saved Application State/{product.ID}.savedState",
  ]
end
"""


def write(folder: Path) -> None:
    """Write the forms that do not depend on a finished build."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{product.ID}.desktop").write_text(desktop(), "utf-8")
    (folder / f"{product.ID}.metainfo.xml").write_text(metainfo(), "utf-8")
    (folder / "version_info.txt").write_text(version_info(), "utf-8")
    (folder / "Info.plist").write_bytes(plistlib.dumps(info_plist(), sort_keys=True))
