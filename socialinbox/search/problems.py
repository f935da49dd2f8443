"""What is wrong with a part of a question, in a sentence for the owner."""

from socialinbox.domain.sentence import say
from socialinbox.search.query import Kind, Problem, Reading, Trouble
from socialinbox.search.resolve import places_called


def problem_words(problem: Problem) -> str:
    """What such a part lacks, and what to write; it is left out of the question."""
    operator, typed = f"{problem.kind}:", problem.typed
    match problem.trouble:
        case Trouble.NO_VALUE:
            return say("Nothing stands behind {operator} yet.", operator=operator)
        case Trouble.NO_STATE:
            return say(
                "{operator} knows no “{typed}”. Try waiting, unread, done or saved.",
                operator=operator,
                typed=typed,
            )
        case Trouble.NO_THING:
            return say(
                "{operator} knows no “{typed}”. Try photo, video, file, link or note.",
                operator=operator,
                typed=typed,
            )
        case Trouble.NO_DATE:
            return say(
                "“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.", typed=typed
            )
        case Trouble.NO_TIME:
            return say("“{typed}” is no length of time. Write >2h, >2d or >1w.", typed=typed)


def problems_of(reading: Reading) -> list[str]:
    """All that is wrong, also with places that there are not."""
    found = [problem_words(one) for one in reading.problems]
    for term in reading.query.terms:
        if term.kind is Kind.ON and not any(places_called(str(term.value))):
            typed = str(term.value)
            found.append(say("No network and no place is called “{typed}”.", typed=typed))
    return found
