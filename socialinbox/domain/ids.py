"""Numbers and names that must not be mixed up get types of their own."""

from typing import NewType

AccountId = NewType("AccountId", int)
IdentityId = NewType("IdentityId", int)
CustomerId = NewType("CustomerId", int)
"""Also the id of the customer's thread: there is exactly one thread per customer."""
MessageId = NewType("MessageId", int)
LinkId = NewType("LinkId", int)
StepId = NewType("StepId", int)
"""A statement of the ledger: a number of links that were begun together."""
DeliveryId = NewType("DeliveryId", int)
TagId = NewType("TagId", int)
ViewId = NewType("ViewId", int)
FollowUpId = NewType("FollowUpId", int)
UploadId = NewType("UploadId", int)
RuleId = NewType("RuleId", int)
"""One of the owner's own rules."""
RunId = NewType("RunId", int)
"""One time that such a rule did something."""

NetworkName = NewType("NetworkName", str)
"""A network's folder name, such as "twitter". Only that folder may compare it."""
