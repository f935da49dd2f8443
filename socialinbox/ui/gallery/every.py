"""All exhibits in the order of the gallery."""

from socialinbox.ui.gallery.exhibit import Exhibit
from socialinbox.ui.gallery.lists import LISTS
from socialinbox.ui.gallery.parts import PARTS
from socialinbox.ui.gallery.talk import TALK

EXHIBITS: tuple[Exhibit, ...] = (*LISTS, *TALK, *PARTS)
