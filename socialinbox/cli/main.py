"""Reads the command line, does one verb, and says what went wrong in whole sentences."""

import sys
from collections.abc import Sequence

from socialinbox.cli import parser
from socialinbox.cli.options import Options
from socialinbox.config.complete import missing
from socialinbox.config.links import is_link
from socialinbox.domain.errors import BadInput, NetworkError, OwnerCanAct

DONE, WRONG_USE, ACCOUNT_FAILED = 0, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    # A link is no command: desktops hand it over as the last word.
    link = words.pop() if words and is_link(words[-1]) else ""
    options = parser.build().parse_args(words)
    options.opened_with = link
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        _require_text(options)
        return _dispatch(options)
    except ImportError as error:
        told = missing(error)
        return complain(f"{told.title}\n{told.advice}", WRONG_USE)
    except OwnerCanAct as error:
        return complain(f"{error.title}\n{error.advice}", WRONG_USE)
    except NetworkError as error:
        return complain(error.what, ACCOUNT_FAILED)
    except KeyboardInterrupt:
        return complain("Stopped.", 130)
    except BrokenPipeError:
        sys.stderr.close()
        return DONE


def _require_text(options: Options) -> None:
    """Raises BadInput for words that the terminal gave in another encoding; paths may be any."""
    given = vars(options).values()
    each = (one for value in given for one in (value if isinstance(value, list) else (value,)))
    for one in each:
        if isinstance(one, str):
            try:
                one.encode()
            except UnicodeEncodeError as error:
                raise BadInput(
                    f"“{one.encode('utf-8', 'replace').decode()}” is no text that can be read "
                    "here.",
                    "Set the terminal to UTF-8 and type it again.",
                ) from error


def complain(words: str, code: int) -> int:
    """Say what went wrong, on standard error."""
    print(words, file=sys.stderr)
    return code


def _dispatch(options: Options) -> int:
    match options.command:
        case None if options.self_test:
            from socialinbox.cli.startup import startup_of
            from socialinbox.selftest.run import run as self_test

            return self_test(startup_of, options.report, options.picture)
        case None:
            from socialinbox.cli import window

            return window.open_window(options)
        case "sandbox":
            from socialinbox.cli import sandbox

            return sandbox.serve(options)
        case "bench" if options.what == parser.IDENTITIES:
            from socialinbox.bench import identities

            return identities.run(options.of, options.json)
        case "bench" if options.what == parser.WINDOW:
            from socialinbox.bench import filled_window
            from socialinbox.cli import window

            filled_window.watch()
            options.profile = options.of
            return window.open_window(options)
        case "bench":
            from socialinbox.bench.run import run

            names = parser.BENCHMARKS[:-1] if options.what == "all" else (options.what,)
            return run(names, options.messages, options.json)
        case "screenshots":
            from socialinbox.cli import picture

            return picture.screenshots(options)
        case "gallery":
            from socialinbox.cli import picture

            return picture.gallery(options)
        case "doctor":
            from socialinbox.cli import doctor

            return doctor.examine(options)
        case "forget":
            from socialinbox.cli import forget

            return forget.forget(options)
        case "protect" | "recover" | "recovery-phrase":
            return _about_protection(options)
        case _:
            return _with_profile(options)


def _about_protection(options: Options) -> int:
    import asyncio

    from socialinbox.cli import protection
    from socialinbox.config.logs import logged
    from socialinbox.config.profile import open_profile

    profile = open_profile(options.profile)
    with logged(profile):
        return asyncio.run(protection.manage(profile, options))


def _with_profile(options: Options) -> int:
    import asyncio

    from socialinbox.app import App
    from socialinbox.cli.protection import open_here
    from socialinbox.cli.verbs import VERBS
    from socialinbox.config.logs import logged
    from socialinbox.config.profile import open_profile
    from socialinbox.protection.opening import Opening

    profile = open_profile(options.profile)

    async def act() -> int:
        opening = Opening(profile)
        try:
            await open_here(opening)
        finally:
            opening.close()
        app = App(profile)
        try:
            return await VERBS[options.command](app, options)
        finally:
            await app.aclose()

    with logged(profile):
        return asyncio.run(act())
