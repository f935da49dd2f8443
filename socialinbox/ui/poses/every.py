"""All poses in the order of their pictures."""

from socialinbox.ui.poses.account import ACCOUNT_POSES
from socialinbox.ui.poses.answer import ANSWER_POSES
from socialinbox.ui.poses.emoji import EMOJI_POSES
from socialinbox.ui.poses.guard import GUARD_POSES
from socialinbox.ui.poses.keeping import KEEPING_POSES
from socialinbox.ui.poses.leaving import LEAVING_POSES
from socialinbox.ui.poses.look import LOOK_POSES
from socialinbox.ui.poses.message import MESSAGE_POSES
from socialinbox.ui.poses.palette import PALETTE_POSES
from socialinbox.ui.poses.people import PEOPLE_POSES
from socialinbox.ui.poses.rules import RULES_POSES
from socialinbox.ui.poses.saved import SAVED_POSES
from socialinbox.ui.poses.saved_reply import SAVED_REPLY_POSES
from socialinbox.ui.poses.search import SEARCH_POSES
from socialinbox.ui.poses.spelling import SPELLING_POSES
from socialinbox.ui.poses.story import STORY_POSES
from socialinbox.ui.poses.studio import Pose
from socialinbox.ui.poses.suggestion import SUGGESTION_POSES
from socialinbox.ui.poses.told import TOLD_POSES
from socialinbox.ui.poses.tour import TOUR_POSES
from socialinbox.ui.poses.triage import TRIAGE_POSES
from socialinbox.ui.poses.window import WINDOW_POSES

POSES: tuple[tuple[str, Pose], ...] = (
    *WINDOW_POSES,
    *LOOK_POSES,
    *ACCOUNT_POSES,
    *GUARD_POSES,
    *KEEPING_POSES,
    *SAVED_POSES,
    *RULES_POSES,
    *SUGGESTION_POSES,
    *PEOPLE_POSES,
    *PALETTE_POSES,
    *SEARCH_POSES,
    *STORY_POSES,
    *TRIAGE_POSES,
    *TOLD_POSES,
    *MESSAGE_POSES,
    *ANSWER_POSES,
    *LEAVING_POSES,
    *SAVED_REPLY_POSES,
    *SPELLING_POSES,
    *EMOJI_POSES,
    *TOUR_POSES,
)
