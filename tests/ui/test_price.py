"""The composer says what a reply costs before it is sent."""

from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox


async def test_the_price_stands_beside_the_counter(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        composer = stage.window.page.composer
        for customer in inbox.made:
            await stage.open(customer)
            routes = await inbox.routes(customer)
            if len({route.to.network for route in routes if route.allowed}) > 1:
                break
        paid = next(r for r in routes if r.allowed and r.to.network == "twitter")
        free = next(r for r in routes if r.allowed and r.to.network != "twitter")
        composer.pill.chosen.emit(paid)
        assert not composer.meter.price.isVisible()
        composer.editor.setPlainText("Yes, it is ready.")
        assert composer.meter.price.isVisible()
        assert composer.meter.price.text() == "$0.01"
        assert composer.meter.price.accessibleName() == "Costs $0.01"
        composer.editor.setPlainText("Yes, see https://harbourbikes.example/hours")
        assert composer.meter.price.text() == "$0.01; with this link $0.20"
        composer.pill.chosen.emit(free)
        assert not composer.meter.price.isVisible()
        composer.pill.chosen.emit(paid)
        composer.focus_note()
        assert not composer.meter.price.isVisible()
