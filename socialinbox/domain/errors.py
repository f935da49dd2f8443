"""Every error the program raises on purpose.

    SocialInboxError
    ├── OwnerCanAct(title, advice)          the owner can mend it; both are whole sentences
    │   ├── BadInput                        a file, an option or a value that makes no sense
    │   ├── KeychainUnavailable             no, locked, null or plain-text keychain
    │   └── StorageUnavailable              read-only, full, corrupt, newer or foreign database
    └── NetworkError(what)                  a network said no, or said nothing
        ├── AuthExpired                     sign in again; `reason` says which way it died
        ├── Forbidden                       signed in, but not allowed: a scope, a role, a plan
        │   └── Blocked                     not allowed to write until its owner has settled it
        ├── RateLimited(retry_at)           wait until then
        ├── Refused(reason)                 this one request is refused for good
        ├── NotFound                        the thing asked for is gone
        ├── Unreachable                     no connection, time-out, 5xx: may work later
        └── BadAnswer                       an answer that can't be read

Anything else that is raised is a bug and goes to the reporter.
"""

from datetime import datetime

from socialinbox.domain.sentence import joined


class SocialInboxError(Exception):
    """The root of the tree."""


class OwnerCanAct(SocialInboxError):
    """Something the owner can mend. `title` says what happened, `advice` what to do."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(joined(title, advice))
        self.title = title
        self.advice = advice


class BadInput(OwnerCanAct):
    """A file, an option or a value that makes no sense."""


class KeychainUnavailable(OwnerCanAct):
    """Secrets can't be kept safely on this computer right now. `remedy` is what mends it, without
    what it means until then."""

    def __init__(self, title: str, advice: str, remedy: str = "") -> None:
        super().__init__(title, advice)
        self.remedy = remedy or advice


class StorageUnavailable(OwnerCanAct):
    """The database can't be opened or written. What is in it is left as it is."""


class NetworkError(SocialInboxError):
    """A network's answer that is no success. `what` is a sentence for the owner, without secrets.

    `code` is the network's own code, for logs and tables, never shown alone.
    """

    def __init__(self, what: str, code: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.code = code


class AuthExpired(NetworkError):
    """The grant is dead: only signing in again helps."""


class Forbidden(NetworkError):
    """The grant lives but does not allow this: a scope, a role or a plan is missing."""


class Blocked(Forbidden):
    """The network has stopped the account from writing. Trying again by itself makes it worse."""


class RateLimited(NetworkError):
    """Too many calls. Nothing may be asked of this network before `retry_at`."""

    def __init__(self, what: str, retry_at: datetime, code: str = "") -> None:
        super().__init__(what, code)
        self.retry_at = retry_at


class Refused(NetworkError):
    """This one request will never be accepted as it is; the text is kept."""


class NotFound(NetworkError):
    """What was asked for does not exist, or no longer."""


class Unreachable(NetworkError):
    """No answer, or a passing fault. `sent` tells whether the request may have got through."""

    def __init__(self, what: str, code: str = "", *, sent: bool = False) -> None:
        super().__init__(what, code)
        self.sent = sent


class BadAnswer(NetworkError):
    """The answer can't be read: broken JSON, or a required part is missing."""
