"""settings: what the owner has chosen, and how to choose otherwise."""

import sys

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.config.settings.declared import ALL, by_key
from socialinbox.config.settings.kept import Settings, change_setting, read_settings


async def settings(app: App, options: Options) -> int:
    """List all, show one, or change one."""
    wanted = ALL if options.key is None else (by_key(options.key),)
    if options.value is not None:
        change_setting(app.profile, wanted[0], wanted[0].read(options.value))
    found: Settings = read_settings(app.profile)
    if found.complaint is not None:
        print(found.complaint, file=sys.stderr)
    for one in wanted:
        print(f"{one.key}: {found.chosen(one)}  ({', '.join(one.words)})")
        if options.value is None:
            print(f"    {one.label}. {one.help}")
    return 0
