"""Moments in Arabic words, and in the digits of any script."""

from datetime import datetime, timedelta

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.inbox.send_times import read_send_time

NOW = datetime(2026, 11, 22, 10).astimezone()
"""A Sunday."""


@pytest.mark.parametrize(
    ("typed", "later"),
    [
        ("بعد ساعة", timedelta(hours=1)),
        ("بعد ساعتين", timedelta(hours=2)),
        ("بعد ٣ ساعات", timedelta(hours=3)),
        ("خلال 3 ساعات", timedelta(hours=3)),
        ("في غضون ساعتين", timedelta(hours=2)),
        ("بعد نصف ساعة", timedelta(minutes=30)),
        ("بعد ربع ساعة", timedelta(minutes=15)),
        ("بعد ساعة ونصف", timedelta(minutes=90)),
        ("بعد عشر دقائق", timedelta(minutes=10)),
        ("بعد ١٥ دقيقة", timedelta(minutes=15)),
        ("بعد دقيقتين", timedelta(minutes=2)),
    ],
)
def test_so_long_from_now(typed: str, later: timedelta) -> None:
    assert read_send_time(typed, NOW) == NOW + later


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("بعد يومين", 24, 9),
        ("بعد ثلاثة أيام", 25, 9),
        ("بعد 3 ايام", 25, 9),
        ("بعد أسبوع", 29, 9),
        ("بعد غد", 24, 9),
        ("بعد غدٍ الساعة ٣ م", 24, 15),
        ("بعد يومين 14:00", 24, 14),
        ("غدًا ٩:٣٠", 23, 9),
        ("الساعة ٨ ص", 23, 8),
        ("٢٠٢٦-١١-٢٧", 27, 9),
    ],
)
def test_a_day_to_come(typed: str, day: int, hour: int) -> None:
    at = read_send_time(typed, NOW).astimezone()
    assert (at.day, at.hour) == (day, hour)


@pytest.mark.parametrize("typed", ["بعد", "بعد الظهر ونصف", "بعد يوم ونصف", "بعد يومين قريبا"])
def test_what_is_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_send_time(typed, NOW)
