"""`python -m socialinbox.translation`: update, missing, take, compile (see the decision's page)."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from socialinbox.translation.catalogue import (
    FORMS,
    Catalogue,
    Forms,
    compiled,
    complaint,
    read_catalogue,
    ts_file,
)
from socialinbox.translation.texts import Found, Text, find_texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one of the verbs; returns the exit code."""
    parser = argparse.ArgumentParser("python -m socialinbox.translation", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update", help="bring all .ts and .qm files up to what the code holds")
    verbs.add_parser("compile", help="make all .qm files of the .ts files, such as after a merge")
    missing = verbs.add_parser("missing", help="what a language lacks, as JSON to be filled in")
    missing.add_argument("language", choices=FORMS)
    missing.add_argument("--below", default="", help="only of files whose path begins like this")
    missing.add_argument("--part", default="1/1", help="the second of four parts: 2/4")
    take = verbs.add_parser("take", help="put a filled-in JSON file into the .ts and .qm")
    take.add_argument("language", choices=FORMS)
    take.add_argument("file", type=Path)
    chosen = parser.parse_args(arguments)
    if chosen.verb == "compile":
        for language in FORMS:
            compiled(language)
        return 0
    found = find_texts()
    for line in found.wrong:
        sys.stderr.write(f"{line}\n")
    match chosen.verb:
        case "update":
            return _update(found)
        case "missing":
            return _missing(found, chosen.language, chosen.below, chosen.part)
        case _:
            return _take(found, chosen.language, json.loads(chosen.file.read_text("utf-8")))


def _update(found: Found) -> int:
    for language in FORMS:
        catalogue = read_catalogue(language)
        _write(found, catalogue)
        lacking = len(catalogue.missing(list(found.texts)))
        sys.stdout.write(f"{language}: {len(found.texts)} texts, {lacking} missing\n")
    return bool(found.wrong)


def _write(found: Found, catalogue: Catalogue) -> None:
    catalogue.write(found.texts)
    compiled(catalogue.language)


def _missing(found: Found, language: str, below: str, part: str) -> int:
    texts = [
        text
        for text in read_catalogue(language).missing(list(found.texts))
        if any(name.startswith(below) for name in found.texts[text])
    ]
    number, parts = (int(word) for word in part.split("/"))
    size = -(-len(texts) // parts)
    asked = [
        {
            "source": text.source,
            **({"note": text.note} if text.note else {}),
            "where": found.texts[text][0],
            "translation": [""] * FORMS[language] if text.is_plural else "",
        }
        for text in texts[(number - 1) * size : number * size]
    ]
    sys.stdout.write(json.dumps(asked, ensure_ascii=False, indent=1) + "\n")
    return 0


def _take(found: Found, language: str, given: Any) -> int:  # noqa: ANN401
    catalogue, refused = read_catalogue(language), 0
    for text, forms in _given(given).items():
        if not any(forms):
            continue
        wrong = complaint(language, text, forms) if text in found.texts else "is not in the code"
        if wrong is None:
            catalogue.forms[text] = forms
        else:
            refused += 1
            sys.stderr.write(f"{text.source!r}: the translation {wrong}\n")
    _write(found, catalogue)
    lacking = len(catalogue.missing(list(found.texts)))
    sys.stdout.write(f"{ts_file(language)}: {lacking} missing, {refused} refused\n")
    return bool(refused)


def _given(given: Any) -> Mapping[Text, Forms]:  # noqa: ANN401
    """A list as `missing` writes it, or an object from each English text to its translation."""
    if isinstance(given, dict):
        given = [{"source": source, "translation": words} for source, words in given.items()]
    return {
        Text(one["source"], one.get("note", "")): (
            (words,) if isinstance(words := one["translation"], str) else tuple(words)
        )
        for one in given
    }


if __name__ == "__main__":
    sys.exit(main())
