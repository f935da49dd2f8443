"""One language's texts in Qt's .ts file, and the compiled .qm beside it."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from socialinbox.config.resources import resource
from socialinbox.translation.texts import Text, placeholders

CONTEXT = "SocialInbox"
FORMS: Mapping[str, int] = {"de": 2, "es": 2, "fr": 2, "ar": 6}
"""The languages, and how many forms of a counted text Qt asks of each."""

Forms = tuple[str, ...]


@dataclass(slots=True)
class Catalogue:
    """What one language has: for each text its forms, one where nothing is counted."""

    language: str
    forms: dict[Text, Forms]

    @property
    def file(self) -> Path:
        """The .ts file."""
        return ts_file(self.language)

    def missing(self, texts: Sequence[Text]) -> list[Text]:
        """Those without a translation, or with an empty form."""
        return [text for text in texts if not all(self.forms.get(text, ("",)))]

    def write(self, texts: Mapping[Text, Sequence[str]]) -> None:
        """These texts with the files they are in; what is no longer in the code is left out."""
        root = ElementTree.Element("TS", version="2.1", language=self.language)
        root.set("sourcelanguage", "en")
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = CONTEXT
        for text, files in texts.items():
            context.append(self._message(text, files))
        ElementTree.indent(root, "    ")
        body = ElementTree.tostring(root, "unicode")
        self.file.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8"
        )

    def _message(self, text: Text, files: Sequence[str]) -> ElementTree.Element:
        message = ElementTree.Element("message")
        for name in files:
            ElementTree.SubElement(message, "location", filename=f"../../{name}")
        ElementTree.SubElement(message, "source").text = text.source
        if text.note:
            ElementTree.SubElement(message, "comment").text = text.note
        translation = ElementTree.SubElement(message, "translation")
        forms = self.forms.get(text, ())
        if not forms or not all(forms):
            translation.set("type", "unfinished")
        if text.is_plural:
            message.set("numerus", "yes")
            count = FORMS[self.language]
            for form in (*forms, *[""] * count)[:count]:
                ElementTree.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
        return message


def ts_file(language: str) -> Path:
    """A language's .ts file."""
    return resource("translations") / f"{language}.ts"


def read_catalogue(language: str) -> Catalogue:
    """What a .ts file holds; nothing where there is none yet."""
    file = ts_file(language)
    forms: dict[Text, Forms] = {}
    if file.is_file():
        # Our own file, written by this module or by Qt's tools.
        for message in ElementTree.parse(file).iter("message"):
            text = Text(message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type") == "vanished":
                continue
            counted = [form.text or "" for form in translation.iter("numerusform")]
            single = [translation.text] if translation.text and not counted else []
            forms[text] = tuple(counted or single)
    return Catalogue(language, {text: found for text, found in forms.items() if any(found)})


def complaint(language: str, text: Text, forms: Forms) -> str | None:
    """Why a translation can't be used; None: it can."""
    wanted = FORMS[language] if text.is_plural else 1
    if len(forms) != wanted:
        return f"has {len(forms)} forms instead of {wanted}"
    for form in forms:
        if not form.strip():
            return "is empty"
        try:
            found = placeholders(form)
        except ValueError as error:
            return f"can't be read: {error}"
        if found != placeholders(text.source):
            return f"has {sorted(found)} instead of {sorted(placeholders(text.source))}"
        if "%" in form and not text.is_plural and "%" not in text.source:
            return "has a % of its own"
    if text.is_plural and not any("%n" in form for form in forms):
        return "never says the number (%n)"
    if text.source[-1:].isspace() != forms[0][-1:].isspace():
        return "differs in the space at its end"
    return None


def compiled(language: str, into: Path | None = None) -> Path:
    """Make the .qm of a .ts file by Qt's own tool; returns it."""
    made = into or ts_file(language).with_suffix(".qm")
    qt = find_spec("PySide6")
    if qt is None or qt.origin is None:
        raise FileNotFoundError("PySide6 is not installed")
    tool = next(Path(qt.origin).parent.glob("lrelease*"))
    subprocess.run(
        [str(tool), "-silent", str(ts_file(language)), "-qm", str(made)],
        check=True,
        capture_output=True,
    )
    return made
