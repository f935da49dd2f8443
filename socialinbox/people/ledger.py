"""The ledger's pure rules, under the name by which people/ speaks of them."""

from socialinbox.domain.ledger import Begin, in_force, plan_end, plan_merge

__all__ = ["Begin", "in_force", "plan_end", "plan_merge"]
