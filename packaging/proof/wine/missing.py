"""Writes C for libraries that Qt asks for and Wine 8 lacks: each function says "not available".

For the proof under Wine only; Windows 10 has the real ones. `python3.dll` is a forwarder to the
versioned library, which packages with a stable ABI ask for.

    missing.py icuuc|mscms > LIBRARY.c        missing.py python3 PYTHON311.DLL > python3.def
"""

import struct
import sys
from pathlib import Path

U_UNSUPPORTED = 16
FUNCTIONS = {
    "icuuc": (
        "ucnv_open ucnv_close ucnv_reset UCNV_FROM_U_CALLBACK_SUBSTITUTE "
        "UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_getMaxCharSize ucnv_getName ucnv_getToUCallBack "
        "ucnv_getFromUCallBack ucnv_setToUCallBack ucnv_setFromUCallBack ucnv_cbToUWriteUChars "
        "ucnv_cbFromUWriteUChars ucnv_toUnicode ucnv_fromUnicode ucnv_toUCountPending "
        "ucnv_fromUCountPending ucnv_getStandardName ucnv_getAvailableName ucnv_countAvailable"
    ),
    "mscms": (
        "WcsCreateIccProfile OpenColorProfileW CloseColorProfile GetColorProfileFromHandle "
        "WcsGetDefaultColorProfile WcsGetDefaultColorProfileSize GetColorDirectoryW "
        "IsColorProfileValid ColorProfileGetDisplayDefault ColorProfileGetDisplayUserScope"
    ),
}


def absent(names: str) -> str:
    """A function for each name that gives nothing back."""
    line = "__declspec(dllexport) void *{}(void) {{ return (void *)0; }}"
    return "\n".join(line.format(name) for name in names.split()) + "\n"


def exported(library: Path) -> list[str]:
    """The names that a 64-bit Windows library exports (PE format)."""
    data = library.read_bytes()
    pe = struct.unpack_from("<I", data, 0x3C)[0]
    sections = struct.unpack_from("<H", data, pe + 6)[0]
    optional = struct.unpack_from("<H", data, pe + 20)[0]
    table = pe + 24 + optional
    spans = [struct.unpack_from("<IIII", data, table + 40 * n + 8) for n in range(sections)]

    def place(address: int) -> int:
        for size, begin, _, file in spans:
            if begin <= address < begin + size:
                return address - begin + file
        raise ValueError(f"no section holds {address:#x}")

    directory = place(struct.unpack_from("<I", data, pe + 24 + 112)[0])
    count, names = struct.unpack_from("<I4xI", data, directory + 24)
    found = []
    for number in range(count):
        at = place(struct.unpack_from("<I", data, place(names) + 4 * number)[0])
        found.append(data[at : data.index(b"\0", at)].decode())
    return sorted(found)


def main() -> None:
    """Write what was asked for to standard output."""
    if sys.argv[1] == "python3":
        library = Path(sys.argv[2])
        lines = [f"  {name} = {library.stem}.{name}" for name in exported(library)]
        print("LIBRARY python3.dll\nEXPORTS\n" + "\n".join(lines))
    else:
        print(absent(FUNCTIONS[sys.argv[1]]))


if __name__ == "__main__":
    main()
