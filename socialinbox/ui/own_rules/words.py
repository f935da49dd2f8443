"""What the deeds of a rule are called."""

from collections.abc import Iterable

from socialinbox.domain.own_rules import Deed, OwnRule, Pause, Run, Trial, What
from socialinbox.ui.words import isolate, listed, tr

ICONS = {What.TAG: "tag", What.DONE: "check", What.SNOOZE: "moon", What.ALERT: "bell"}


def pause_words(pause: Pause) -> str:
    """For how long a rule snoozes."""
    if pause.hours:
        return tr("for %n hour(s)", pause.hours)
    if pause is Pause.DAY:
        return tr("until tomorrow morning")
    return tr("until the morning in %n day(s)", pause.days)


def deed_words(deed: Deed) -> str:
    """What is done."""
    match deed.what:
        case What.TAG:
            return tr("tag {tag}").format(tag=isolate(deed.value))
        case What.DONE:
            return tr("done", note="what a rule does")
        case What.SNOOZE:
            known = deed.value in set(Pause)
            return tr("snooze {pause}").format(
                pause=pause_words(Pause(deed.value)) if known else deed.value
            )
        case What.ALERT:
            return tr("tell me")


def deeds_words(deeds: Iterable[Deed]) -> str:
    """All that is done."""
    return listed(deed_words(deed) for deed in deeds)


def rule_sentence(rule: OwnRule) -> str:
    """A rule as it is read out."""
    said = tr("{name}: if {asks}, then {deeds}").format(
        name=isolate(rule.name), asks=isolate(rule.asks), deeds=deeds_words(rule.deeds)
    )
    return said if rule.on else tr("{rule}. It rests.").format(rule=said)


def trial_words(trial: Trial) -> str:
    """What a rule would have done."""
    if not trial.hits:
        return tr("Nothing that is here would have been for this rule.")
    people = tr("%n customer(s)", trial.customers)
    if trial.more:
        return tr("More than %n message(s), of {people} at least.", len(trial.hits)).format(
            people=people
        )
    return tr("%n message(s) of {people} would have been for this rule.", len(trial.hits)).format(
        people=people
    )


def run_sentence(run: Run, at: str) -> str:
    """What a rule did, in one sentence."""
    said = tr("{rule}, {time}: {customer}: {deeds}").format(
        rule=isolate(run.rule_name),
        time=at,
        customer=isolate(run.customer_name),
        deeds=deeds_words(run.deeds),
    )
    return tr("{run}. Undone.").format(run=said) if run.undone_at is not None else said


def run_icon(run: Run) -> str:
    """The sign of the first thing that was done."""
    return ICONS[run.deeds[0].what]
