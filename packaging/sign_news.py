"""Makes the file that tells installed programs of a new version, and the key that signs it.

python packaging/sign_news.py key KEYFILE             makes a key; prints what product.py needs
python packaging/sign_news.py sign KEYFILE VERSION PAGE > latest.json
"""

import base64
import json
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def make_key(file: Path) -> str:
    """Write a new private key, readable by its owner only; the public one in hexadecimal."""
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key.private_bytes_raw())
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def sign(file: Path, version: str, page: str) -> str:
    """The signed file's text."""
    key = Ed25519PrivateKey.from_private_bytes(file.read_bytes())
    words = json.dumps({"version": version, "page": page}).encode()
    form = {"signed": words, "signature": key.sign(words)}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in form.items()})


if __name__ == "__main__":
    if sys.argv[1] == "key":
        print(f'UPDATE_KEY = "{make_key(Path(sys.argv[2]))}"')
    else:
        print(sign(Path(sys.argv[2]), sys.argv[3], sys.argv[4]))
