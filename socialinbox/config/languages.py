"""The languages that the window speaks."""

SYSTEM = "system"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
}
"""By code, each called as it calls itself."""
PSEUDO = "xx"
"""Longer English with accents, made while the program runs: shows what is not translated."""
