"""Every setting there is, declared once; all lists, forms and the docs are made from it."""

from typing import Any

from socialinbox.config.languages import LANGUAGES, SYSTEM
from socialinbox.config.settings.kinds import (
    Choice,
    Group,
    Number,
    Option,
    Setting,
    Several,
    Span,
    Switch,
    Text,
)
from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

WEEK = (
    Option("mon", "Monday"),
    Option("tue", "Tuesday"),
    Option("wed", "Wednesday"),
    Option("thu", "Thursday"),
    Option("fri", "Friday"),
    Option("sat", "Saturday"),
    Option("sun", "Sunday"),
)
"""In the order of the standards: Monday is 0."""

COLOURS = Choice(
    "colours",
    Group.LOOKS,
    "system",
    "Colours",
    "Light or dark; or as the desktop is, following it when it changes.",
    also="dark mode night theme scheme appearance",
    options=(
        Option("system", "As the desktop"),
        Option("light", "Light", note="colours of the window"),
        Option("dark", "Dark", note="colours of the window"),
    ),
)
TEXT_SIZE = Number(
    "text_size",
    Group.LOOKS,
    100,
    "Size of the text",
    "In percent of the size that the desktop has. What stands beside the words grows with them.",
    also="font letters larger smaller zoom big scale",
    least=80,
    most=200,
    step=10,
    unit="%",
)
LANGUAGE = Choice(
    "language",
    Group.LOOKS,
    SYSTEM,
    "Language",
    "Of the window, with its dates and numbers. The command line and exported files stay English.",
    also="translation german spanish french arabic deutsch español français العربية locale",
    options=(
        Option(SYSTEM, "As the desktop"),
        *(Option(code, name) for code, name in LANGUAGES.items()),
    ),
)
DENSITY = Choice(
    "density",
    Group.LOOKS,
    "comfortable",
    "Height of the rows",
    "How much of each thread the list shows, and how many threads fit into it.",
    also="compact dense rows list",
    options=(Option("comfortable", "Comfortable"), Option("compact", "Compact")),
)
AFTER_DONE = Choice(
    "after_done",
    Group.INBOX,
    "next",
    "When a thread is done or snoozed",
    "Which thread is opened then: the one below, the one above, or none, so that the list has the "
    "keys.",
    also="advance archive next previous snooze",
    options=(
        Option("next", "Open the next thread"),
        Option("previous", "Open the previous thread"),
        Option("list", "Go back to the list"),
    ),
)
UNDO_SEND = Choice(
    "undo_send",
    Group.ANSWERING,
    "10",
    "Time to take a reply back before it leaves",
    "Undo, or Ctrl+Z, puts it back into the composer. Closing the window lets it go at once.",
    also="undo send countdown delay seconds",
    options=(
        Option("0", "None: it leaves at once"),
        Option("5", "5 seconds"),
        Option("10", "10 seconds"),
        Option("20", "20 seconds"),
        Option("30", "30 seconds"),
        Option("60", "1 minute"),
    ),
)
INITIALS = Text(
    "initials",
    Group.ANSWERING,
    "",
    "Initials under public replies",
    "Put behind each public reply and counted with it, as teams do who answer under one name. "
    "Private messages have none.",
    also="signature sign name",
    longest=12,
    example="^MK",
)
EMOJI_TONE = Choice(
    "emoji_tone",
    Group.ANSWERING,
    "0",
    "Skin tone of emoji",
    "For those that show a hand or a person.",
    also="smileys emoticons",
    options=(
        Option("0", "None"),
        Option("1", "Light", note="skin"),
        Option("2", "Medium-light"),
        Option("3", "Medium"),
        Option("4", "Medium-dark"),
        Option("5", "Dark", note="skin"),
    ),
)
SPELLING = Switch(
    "spelling",
    Group.ANSWERING,
    True,
    "Check spelling while writing",
    "Marks wrong words in replies and notes, on this computer alone. Dictionaries of the system "
    "and of LibreOffice are used; others are added from the menu of the field.",
    also="spell check dictionary typos red waves language",
)
SPELLING_LANGUAGE = Choice(
    "spelling_language",
    Group.ANSWERING,
    "automatic",
    "Language of the spelling",
    "Found out from the words, or always the same.",
    also="dictionary language",
    needs=SPELLING,
    options=(
        Option("automatic", "Found out from the words"),
        Option("en", "English"),
        Option("de", "German"),
        Option("es", "Spanish"),
        Option("fr", "French"),
        Option("ar", "Arabic"),
        Option("it", "Italian"),
        Option("nl", "Dutch"),
        Option("pt", "Portuguese"),
    ),
)
MARK_SEEN = Choice(
    "mark_seen",
    Group.ANSWERING,
    "never",
    "Tell customers that you have seen their message",
    "Where a network lets a program do it (Messenger): never; when your answer has arrived; or as "
    "soon as you open the thread. The same for all accounts.",
    also="read receipt tick",
    options=(
        Option("never", "Never"),
        Option("answered", "When my answer has arrived"),
        Option("opened", "As soon as I open the thread"),
    ),
)
OWN_WORDS = Switch(
    "own_words",
    Group.ANSWERING,
    True,
    "Show what you told customers before",
    "While you write, a quiet line above the words says what you told customers before about the "
    "same thing, and whether a price or an hour was another one. Found in this profile alone; only "
    "you see it.",
    also="earlier answers price memory remind contradiction",
)
OWN_WORDS_NAMES = Switch(
    "own_words_names",
    Group.ANSWERING,
    True,
    "Say in that line whom you told it",
    "Off, it says “another customer”, for screens that others look at.",
    also="privacy names other customers",
)
NOTIFICATIONS = Switch(
    "notifications",
    Group.TOLD,
    True,
    "Notifications of the desktop",
    "Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you "
    "are still told of customers you follow and of what is due to be done.",
    also="alerts popups banners",
)
SNOOZE_NOTICES = Switch(
    "snooze_notices",
    Group.TOLD,
    True,
    "Say when a snoozed thread is back",
    "By a notification, while the window is elsewhere. In the list it stands on top at any rate.",
    also="snooze remind reminder return resurface",
    needs=NOTIFICATIONS,
)
HIDE_CONTENT = Switch(
    "hide_content_in_notifications",
    Group.TOLD,
    False,
    "Keep names and words out of notifications",
    "Then they only say how many messages are new, and nothing can be answered from them.",
    also="preview private",
)
NOTIFICATION_SOUND = Switch(
    "notification_sound",
    Group.TOLD,
    True,
    "A sound with notifications",
    "Short, and never while it is quiet.",
    also="beep noise mute silent",
)
QUIET_HOURS = Span(
    "quiet_hours",
    Group.TOLD,
    None,
    "Quiet hours",
    "When you are told nothing, on the clock of this computer. What comes meanwhile is told once, "
    "when they are over.",
    also="do not disturb night schedule silence evening",
)
QUIET_DAYS = Several(
    "quiet_days",
    Group.TOLD,
    frozenset(option.key for option in WEEK),
    "Days on which the quiet hours begin",
    "Hours over midnight belong to the day on which they begin.",
    also="do not disturb weekdays",
    options=WEEK,
)
QUIET_WHOLE = Several(
    "quiet_whole_days",
    Group.TOLD,
    frozenset(),
    "Days that are quiet as a whole",
    "From midnight to midnight, such as a day on which the shop is closed.",
    also="do not disturb weekend sunday holiday",
    options=WEEK,
)
QUIET_LETS_THROUGH = Choice(
    "quiet_lets_through",
    Group.TOLD,
    "followed",
    "What is told although it is quiet",
    "Customers whom you follow are told of whatever you have paused; accounts that need you can "
    "wait until it is over.",
    also="do not disturb break through urgent",
    options=(
        Option("nothing", "Nothing"),
        Option("followed", "Customers I follow"),
        Option("trouble", "Accounts that need me"),
        Option("both", "Both"),
    ),
)
AWAY_CARD = Switch(
    "away_card",
    Group.TOLD,
    True,
    "Say at the start what came while you were away",
    "A quiet card over the lists: new messages, reply windows that close soon, accounts that were "
    "broken, what fell due, and replies that went out.",
    also="while you were away summary missed catch up",
)
TRAY = Switch(
    "tray",
    Group.TOLD,
    True,
    "An icon in the tray",
    "Shows how many threads are unread, where the desktop has a tray. Its menu pauses "
    "notifications, asks the networks and quits.",
    also="systray status menu bar badge",
)
CLOSE_TO_TRAY = Switch(
    "close_to_tray",
    Group.TOLD,
    False,
    "Closing the window leaves the program in the tray",
    "Messages then keep coming in, and you are still told. Ctrl+Q quits. Where there is no tray, "
    "closing the window always quits, so that nothing runs out of your sight.",
    also="minimise minimize background hide keep running",
    needs=TRAY,
)
AUTOSTART = Switch(
    "autostart",
    Group.PROGRAM,
    False,
    "Start with the computer",
    "When you sign in, without opening the window where there is a tray.",
    also="login boot startup launch background",
)
LOCK_AFTER = Choice(
    "lock_after",
    Group.PRIVACY,
    "never",
    "Lock the window after so many minutes without a key or the mouse",
    "Covers everything until the pass phrase of the lock is typed; notifications then have no "
    "content. Ctrl+L locks at once. Messages keep coming in.",
    also="app lock idle pass phrase password timeout",
    options=(
        Option("never", "Never"),
        Option("1", "After 1 minute"),
        Option("5", "After 5 minutes"),
        Option("15", "After 15 minutes"),
        Option("60", "After an hour"),
    ),
)
NEWS_OF_VERSIONS = Switch(
    "news_of_versions",
    Group.PROGRAM,
    False,
    "Look for newer versions",
    "Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it "
    "the program asks nobody.",
    also="update upgrade",
)
ALL: tuple[Setting[Any], ...] = tuple(
    found for found in list(globals().values()) if isinstance(found, Setting)
)
"""All of the above, in their order."""


def of(group: Group) -> list[Setting[Any]]:
    """The settings under a heading, in the order in which they are shown."""
    return [setting for setting in ALL if setting.group is group]


def by_key(key: str) -> Setting[Any]:
    """The setting of that name; raises BadInput with all names."""
    for setting in ALL:
        if setting.key == key:
            return setting
    raise BadInput(
        say("There is no setting “{key}”.", key=key),
        say("Use one of: {keys}.", keys=tuple(one.key for one in ALL)),
    )
