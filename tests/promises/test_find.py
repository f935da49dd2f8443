"""What is a promise with a date and what is none, in every language."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from socialinbox.promises.find import find_promise

SUNDAY = datetime(2026, 11, 22, 10, 0).astimezone()
"""When the words are said: a Sunday morning in this computer's zone."""

PROMISES = [
    # English
    ("I'll send it on Friday.", "2026-11-27 09:00"),
    ("I’ll send it on Friday", "2026-11-27 09:00"),
    ("Thanks! We will call you back tomorrow at 4 pm. Have a nice day.", "2026-11-23 16:00"),
    ("I'll have it ready by next Tuesday at 10:30", "2026-11-24 10:30"),
    ("I will get back to you in two days", "2026-11-24 09:00"),
    ("We'll send the quote by the end of the week.", "2026-11-27 17:00"),
    ("I'll look at it next week", "2026-11-23 09:00"),
    ("On Friday I'll bring the wheel", "2026-11-27 09:00"),
    ("Tomorrow morning we will order the part", "2026-11-23 09:00"),
    ("It will be ready on 3 December", "2026-12-03 09:00"),
    ("You'll have it by Wednesday afternoon", "2026-11-25 15:00"),
    ("I'm sending the invoice tonight", "2026-11-22 19:00"),
    ("Let me check with the supplier and call you tomorrow", "2026-11-23 09:00"),
    ("Will do, I'll write to you on 2026-12-01", "2026-12-01 09:00"),
    ("I'll ring you in 3 hours", "2026-11-22 13:00"),
    ("I'll let you know today", "2026-11-22 17:00"),
    ("If the part comes in, I'll fit it on Monday.", "2026-11-23 09:00"),
    # German
    ("Ich schicke es Ihnen am Freitag.", "2026-11-27 09:00"),
    ("Ich melde mich nächste Woche bei Ihnen", "2026-11-23 09:00"),
    ("Wir liefern übermorgen um 15 Uhr", "2026-11-24 15:00"),
    ("Am Donnerstag rufe ich Sie an", "2026-11-26 09:00"),
    ("Melde mich morgen früh!", "2026-11-23 09:00"),
    ("Ich werde das bis Ende der Woche klären", "2026-11-27 17:00"),
    ("Wir bringen das Rad am 3. Dezember vorbei", "2026-12-03 09:00"),
    ("Ihr Rad ist am Mittwoch fertig", "2026-11-25 09:00"),
    ("Guten Morgen, ich schicke es am Freitag", "2026-11-27 09:00"),
    ("Wir antworten in zwei Tagen", "2026-11-24 09:00"),
    ("Ich sende die Rechnung am 4.12. per Post", "2026-12-04 09:00"),
    # Spanish
    ("Te lo envío el viernes.", "2026-11-27 09:00"),
    ("Le llamaré mañana a las 4", "2026-11-23 16:00"),
    ("Voy a mirarlo la semana que viene", "2026-11-23 09:00"),
    ("Pasado mañana te aviso", "2026-11-24 09:00"),
    ("La bici estará lista el jueves", "2026-11-26 09:00"),
    ("Se lo mandaremos el 3 de diciembre", "2026-12-03 09:00"),
    ("Te llamo mañana por la tarde", "2026-11-23 16:00"),
    # French
    ("Je vous l'envoie vendredi.", "2026-11-27 09:00"),
    ("Nous vous rappellerons demain à 16h", "2026-11-23 16:00"),
    ("Je vais regarder ça la semaine prochaine", "2026-11-23 09:00"),
    ("Je vous enverrai le devis avant jeudi", "2026-11-26 09:00"),
    ("Demain matin je passe au magasin", "2026-11-23 09:00"),
    ("Votre vélo sera prêt mercredi", "2026-11-25 09:00"),
    ("On vous répondra dans deux jours", "2026-11-24 09:00"),
    # Italian, Dutch, Portuguese
    ("Dopodomani le rispondo", "2026-11-24 09:00"),
    ("Overmorgen laat ik het weten", "2026-11-24 09:00"),
    ("Aviso depois de amanhã", "2026-11-24 09:00"),
    ("Ich hole es am 4.1. ab", "2027-01-04 09:00"),
    ("Lo llevo el 3/12/2026", "2026-12-03 09:00"),
    ("Glielo mando venerdì", "2026-11-27 09:00"),
    ("La richiameremo domani alle 10", "2026-11-23 10:00"),
    ("Ik stuur het vrijdag op", "2026-11-27 09:00"),
    ("Morgen bel ik u om 14 uur", "2026-11-23 14:00"),
    ("Envio-lhe tudo na sexta-feira", "2026-11-27 09:00"),
    ("Vamos entregar amanhã às 15h", "2026-11-23 15:00"),
]

NONE = [
    "",
    "Thanks for your message.",
    "I'll send it.",
    "The shop opens on Friday.",
    "Shall I send it on Friday?",
    "Will you come on Friday?",
    "I won't be able to send it on Friday.",
    "I will not call you tomorrow",
    "If you come by on Friday, I'll fix it.",
    "I'll fix it when you bring it on Friday.",
    "We will be closed on Friday.",
    "I'll be on holiday until Monday.",
    "You ordered it on Friday, I'll have a look.",
    "You said you'd come tomorrow.",
    "> I'll send it on Friday",
    "It costs 10.50 and I'll keep it for you",
    "I may do it",
    "We had a great Sunday, I'll be honest.",
    "Wenn Sie am Freitag kommen, mache ich es sofort.",
    "Wir haben am Freitag geschlossen.",
    "Ich schicke es nicht am Freitag.",
    "Soll ich es am Freitag schicken?",
    "Ich war am Freitag im Laden.",
    "Si vienes el viernes, te lo arreglo.",
    "No te lo envío mañana.",
    "¿Te lo envío mañana?",
    "Si vous passez vendredi, je regarde.",
    "Je ne vous l'envoie pas vendredi.",
    "Nous serons fermés lundi.",
    "Ik stuur het niet vrijdag",
    "See you tomorrow!",
]


@pytest.mark.parametrize(("text", "due"), PROMISES)
def test_a_promise_and_its_moment(text: str, due: str) -> None:
    found = find_promise(text, SUNDAY)
    assert found is not None
    assert found.due_at.astimezone().strftime("%Y-%m-%d %H:%M") == due
    assert found.words in text


@pytest.mark.parametrize("text", NONE)
def test_no_promise(text: str) -> None:
    assert find_promise(text, SUNDAY) is None


def test_the_sentence_is_the_owners_own() -> None:
    found = find_promise("Thank you, Ana. I’ll send it on Friday! Greetings", SUNDAY)
    assert found is not None
    assert found.words == "I’ll send it on Friday!"


def test_a_weekday_that_is_today_means_the_next_one() -> None:
    friday = datetime(2026, 11, 27, 10, 0).astimezone()
    found = find_promise("I'll send it on Friday.", friday)
    assert found is not None
    assert found.due_at.date().isoformat() == "2026-12-04"


def test_moments_that_have_passed_are_none() -> None:
    late = datetime(2026, 11, 22, 23, 0).astimezone()
    assert find_promise("I'll let you know today", late) is None


def test_days_and_hours_are_those_of_this_computers_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    # 23:30 in UTC is the next morning in Tokyo: there "tomorrow" is two days later in UTC's days.
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        found = find_promise("I'll call you tomorrow", datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found is not None
    assert found.due_at.astimezone(UTC) == datetime(2026, 11, 24, 0, 0, tzinfo=UTC)


def test_the_date_library_is_loaded_only_for_a_date() -> None:
    code = (
        "import sys; from datetime import datetime, UTC\n"
        "from socialinbox.promises.find import find_promise\n"
        "at = datetime(2026, 11, 22, tzinfo=UTC)\n"
        "find_promise('Thank you. I will look at it.', at); print('dateparser' in sys.modules)\n"
        "find_promise('I will send it on Friday', at); print('dateparser' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    assert done.stdout.split() == ["False", "True"]
