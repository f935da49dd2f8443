"""accounts connect: signs in through the browser and asks in the terminal."""

import getpass
import os
import sys
import threading
import webbrowser
from collections.abc import Sequence

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.domain.errors import BadInput
from socialinbox.networks.registry import rules_of
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET, Choice, Plan
from socialinbox.online import Online
from socialinbox.signin.progress import Stage

SECRET_VARIABLE = "SOCIALINBOX_CLIENT_SECRET"
FAILED = 3


async def connect(app: App, options: Options) -> int:
    """Sign in; 0 when connected, 3 when not."""
    network = rules_of(options.network).name
    online = await app.go_online()
    problem = await online.vault.check()
    if problem is not None:
        # Kept in memory only, the secrets would be gone when this command ends.
        raise problem
    opened = None if options.no_browser else open_browser
    sign_in = online.connecting.sign_in(network, open_url=opened, lasting=True)
    started = await sign_in.start(await _given(online, sign_in.plan, options))
    if started.url is not None:
        print(f"{started.sentence}\n\n{started.url}\n", flush=True)
    found = started if started.stage.over else await sign_in.wait()
    if found.stage.over:
        print(found.sentence, file=sys.stderr)
        return FAILED
    try:
        choice = _choose(found.choices, options.page, found.sentence)
        ended = await sign_in.finish(choice)
    finally:
        await sign_in.cancel()
    for words in ended.losses:
        print(words)
    if ended.stage is Stage.CONNECTED:
        print(ended.sentence)
        return 0
    print(ended.sentence, file=sys.stderr)
    return FAILED


def open_browser(url: str) -> None:
    """Open the system's browser, without waiting for it: some go on until they are closed."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    ):
        # What would come up is a browser in this very terminal.
        return
    threading.Thread(target=webbrowser.open, args=(url,), name="browser", daemon=True).start()


async def _given(online: Online, plan: Plan, options: Options) -> dict[str, str]:
    """The owner's app: as given, else as it is known from another account, else as asked for."""
    known = await online.connecting.known_app(rules_of(options.network).name)
    client_id = options.client_id or known.get(CLIENT_ID)
    if client_id is None:
        _explain(plan)
        client_id = _ask(f"{_label(plan, CLIENT_ID)}: ")
    if client_id == known.get(CLIENT_ID):
        return known
    return {CLIENT_ID: client_id, CLIENT_SECRET: _secret(plan)}


def _secret(plan: Plan) -> str:
    """From the environment or standard input: arguments stand in the list of processes."""
    found = os.environ.get(SECRET_VARIABLE)
    if found is not None:
        return found
    label = f"{_label(plan, CLIENT_SECRET)}: "
    if sys.stdin.isatty():
        return getpass.getpass(label)
    return sys.stdin.readline().strip()


def _explain(plan: Plan) -> None:
    print(f"{plan.why}\n")
    for number, step in enumerate(plan.steps, 1):
        print(f"{number}. {step.title}\n   {step.text}")
        for copy in step.copies:
            print(f"     {copy.label}: {copy.value}")
        if step.link is not None:
            print(f"   {step.link}")
    print("\nThe permissions that are asked for:")
    for scope in plan.scopes:
        print(f"     {scope.name}: to {scope.allows}")
    print(flush=True)


def _choose(choices: Sequence[Choice], wanted: str | None, sentence: str) -> Choice:
    """What was named, else the only one, else what is answered."""
    if wanted is not None:
        for choice in choices:
            if wanted in (choice.native_id, choice.name, choice.detail):
                return choice
        names = ", ".join(f"“{choice.name}”" for choice in choices)
        raise BadInput(f"“{wanted}” is not among what was allowed.", f"There is {names}.")
    if len(choices) == 1:
        return choices[0]
    print(sentence)
    for number, choice in enumerate(choices, 1):
        detail = f" ({choice.detail})" if choice.detail else ""
        print(f"{number}  {choice.name}{detail}  {choice.native_id}")
    answer = _ask("Number: ")
    if not answer.isdigit() or not 1 <= int(answer) <= len(choices):
        raise BadInput(
            f"“{answer}” is none of these numbers.", "Start again, or name one with --page."
        )
    return choices[int(answer) - 1]


def _ask(words: str) -> str:
    """One line from the terminal or from standard input."""
    print(words, end="", flush=True)
    return sys.stdin.readline().strip()


def _label(plan: Plan, name: str) -> str:
    return next((field.label for field in plan.fields if field.name == name), name)
