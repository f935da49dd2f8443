"""The states of connecting an account and of its page, for the pictures of every screen."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.coverage import StreamCoverage, Stretch, StretchKind
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.sentence import say
from socialinbox.domain.spending import Spending
from socialinbox.networks.registry import all_rules, plan_of, rules_of
from socialinbox.ui.poses.studio import Pose, Studio

if TYPE_CHECKING:
    from socialinbox.ui.accounts.account import AccountPage
    from socialinbox.ui.accounts.connect import Connect

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


# -- connecting
async def _begin(studio: Studio, network: str) -> "Connect":
    studio.window.doors.accounts.choose_network()
    connect = studio.window.doors.accounts.page.connect_page
    connect.begin(NetworkName(network))
    await studio.settle()
    return connect


def _steps(network: str, end: bool = False) -> Pose:
    async def pose(studio: Studio) -> bool:
        connect = await _begin(studio, network)
        if end and connect.prepare is not None:
            first, *_, last = connect.prepare.entries
            first.line.setText("not an id: it has spaces")
            last.line.setText("0123456789abcdef0123456789abcdef")
            await studio.settle()
            bar = connect.prepare.verticalScrollBar()
            bar.setValue(bar.maximum())
        return True

    return pose


def _progress(network: str, stage: str) -> Pose:
    async def pose(studio: Studio) -> bool:
        from socialinbox.networks.signin import Choice
        from socialinbox.signin.progress import Progress, Stage, loss

        label = rules_of(network).label
        choices = (
            Choice("1", "Harbour Bikes", "Bicycle shop"),
            Choice("2", "Harbour Bikes Workshop", "Local service"),
            Choice(
                "3",
                "Lindhaven Cycling Club",
                "Sports club",
                lacks=(say("Your role on this Page does not let you use Messenger."),),
            ),
        )
        optional = [scope for scope in plan_of(network).scopes if not scope.needed]
        losses = tuple(loss(scope) for scope in optional[1:3])
        own = OwnAccount(NetworkName(network), "1", "Harbour Bikes", "harbourbikes")
        account = Account(AccountId(1), own, AccountState.OK)
        at = Stage[stage]
        sentences = {
            Stage.WAITING: say(
                "Allow Social Inbox in the browser. If no page of {network} opens there, copy "
                "the link and open it yourself.",
                network=label,
            ),
            Stage.EXCHANGING: say("Asking {network} what you allowed…", network=label),
            Stage.CHOOSING: say(
                "{network} allows these {what}. Choose one.",
                network=label,
                what=plan_of(network).what,
            ),
            Stage.CONNECTED: say("Connected as {name}.", name="Harbour Bikes"),
            Stage.DENIED: say(
                "You did not allow it at {network}. Nothing was connected.", network=label
            ),
            Stage.TIMED_OUT: say(
                "No answer came from the browser within %n minute(s). Start again and allow "
                "Social Inbox there.",
                n=10,
            ),
            Stage.FAILED: say(
                "{network} does not know the app by what you filled in. Compare {names} with "
                "{network}'s page.",
                network=label,
                names=tuple(one.label for one in plan_of(network).fields),
            ),
        }
        connect = await _begin(studio, network)
        connect.show_progress(
            Progress(
                at,
                sentences[at],
                choices=choices if at is Stage.CHOOSING else (),
                losses=losses if at is Stage.CONNECTED else (),
                account=account if at is Stage.CONNECTED else None,
            )
        )
        return True

    return pose


# -- the page of an account
async def _open_page(studio: Studio, network: str) -> "AccountPage | None":
    found = (a for a in studio.window.notices.accounts if a.own.network == network)
    account = next(found, None)
    if account is None:
        return None
    studio.window.doors.accounts.show_account(account)
    await studio.settle()
    return studio.window.doors.accounts.page.account_page


def _coverage(account: AccountId, network: str, now: datetime, gaps: bool) -> list[StreamCoverage]:
    rules, made = rules_of(network), []
    start = now - 90 * DAY
    for at, stream in enumerate(rules.streams):
        reach = now - (stream.reach or timedelta(days=200))
        pieces = []
        if reach > start:
            cause = f"{rules.label} gives this back for {(now - reach).days} days only"
            pieces.append(Stretch(start, reach, StretchKind.BEYOND, cause))
        begin = max(start, reach)
        if gaps and at < 2:
            died = now - (2 + at) * DAY - 3 * HOUR
            back = died + (2 * HOUR + 28 * MINUTE if at == 0 else 30 * HOUR)
            cause = "the sign-in was dead" if at == 0 else "the program was not running"
            pieces += [
                Stretch(begin, died, StretchKind.COMPLETE),
                Stretch(died, back, StretchKind.GAP, cause, fetchable=True),
                Stretch(back, now, StretchKind.COMPLETE),
            ]
        else:
            pieces.append(Stretch(begin, now, StretchKind.COMPLETE))
        made.append(StreamCoverage(account, stream.name, stream.label, tuple(pieces)))
    return made


def _page(network: str, state: AccountState, *, gaps: bool = False, reason: str = "") -> Pose:
    async def pose(studio: Studio) -> bool:
        page = await _open_page(studio, network)
        if page is None or page.account is None:
            return False
        now = studio.now
        until = now + 90 * MINUTE if state is AccountState.LIMITED else None
        account = replace(
            page.account,
            state=state,
            reason=reason or None,
            until=until,
            last_sync_at=now - 3 * MINUTE,
        )
        page.show_account(account)
        page.show_coverage(_coverage(account.id, network, now, gaps))
        page.show_spending(_spending(account, now))
        if gaps:
            page.lines[0].strip.setFocus()
        return True

    return pose


def _spending(account: Account, now: datetime) -> Spending:
    rules = rules_of(account.own.network)
    limited = next((quota for quota in rules.quotas if quota.limit is not None), None)
    costs = any(price.milli for price in rules.price_list.values())
    return Spending(
        account.id,
        month_milli=3120 if costs else 0,
        today_units=(limited.limit or 0) * 41 // 100 if limited is not None else 0,
        unit=limited.label if limited is not None else None,
        limit=limited.limit if limited is not None else None,
        cap=10_000 if costs else None,
        renews_at=(now + DAY).replace(hour=0, minute=0, second=0, microsecond=0),
    )


async def _disconnect(studio: Studio) -> bool:
    page = await _open_page(studio, next(iter(all_rules())))
    if page is None:
        return False
    page.disconnect_button.click()
    return True


_FIRST, _SECOND, _THIRD, _FOURTH = tuple(all_rules())[:4]
DEAD = say("The keychain holds no sign-in for this account. Sign in again.")
SLOW = say("The network asks us to wait.")
ACCOUNT_POSES: tuple[tuple[str, Pose], ...] = (
    *((f"connect-{name}", _steps(name)) for name in all_rules()),
    *((f"connect-{name}-fields", _steps(name, end=True)) for name in all_rules()),
    ("connect-waiting", _progress(_FIRST, "WAITING")),
    ("connect-asking", _progress(_FIRST, "EXCHANGING")),
    ("connect-choose", _progress(_SECOND, "CHOOSING")),
    ("connect-connected", _progress(_FIRST, "CONNECTED")),
    ("connect-denied", _progress(_SECOND, "DENIED")),
    ("connect-timed-out", _progress(_THIRD, "TIMED_OUT")),
    ("connect-failed", _progress(_THIRD, "FAILED")),
    ("account-healthy", _page(_FIRST, AccountState.OK)),
    ("account-gap", _page(_FOURTH, AccountState.OK, gaps=True)),
    ("account-limited", _page(_SECOND, AccountState.LIMITED, reason=SLOW)),
    ("account-dead", _page(_THIRD, AccountState.NEEDS_ATTENTION, gaps=True, reason=DEAD)),
    ("account-disconnect", _disconnect),
)
