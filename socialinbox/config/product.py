"""What the program is called, in every system's own terms; packaging reads it from here too."""

NAME = "Social Inbox"
COMMAND = "socialinbox"
ID = "io.github.socialinbox.SocialInbox"
"""Bundle identifier, desktop file, AppUserModelID: the same everywhere."""
SCHEME = "socialinbox"
"""Links that open this program: socialinbox://thread/12."""
PUBLISHER = "The Social Inbox developers"
SUMMARY = "One thread per customer from X, Facebook, LinkedIn and YouTube"
DESCRIPTION = (
    "Customers write on X, go on under a LinkedIn post, ask again in Messenger and end under a "
    "YouTube video. Social Inbox shows it as one conversation, on your own computer, with or "
    "without a network, and answers on the network you choose."
)
UPDATES = "https://socialinbox.example/latest.json"
"""The one file that says which version is the newest."""
UPDATE_KEY = ""
"""Whose signature it bears (Ed25519, 32 bytes in hexadecimal); docs/releasing.md says how one is
made. Without it nobody is believed."""
