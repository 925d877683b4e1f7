from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from pressdoc import shapes, testing
from pressdoc.composing import compose
from pressdoc.manuscript import group_mark
from pressdoc.naming import MARK_NAMES, MEANINGS, name_of
from pressdoc.text import Mark


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(testing.press_releases(), testing.styles())
def test_the_name_of_a_composed_passage_tells_what_it_is(release, style):
    for passage in compose(release, style).passages:
        meaning = MEANINGS[name_of(passage)]

        assert meaning.role is passage.role
        assert meaning.mark is group_mark(passage.text)
        if not isinstance(passage.shape, shapes.Item):
            assert meaning.kind is type(passage.shape)


def test_every_mark_has_a_name_or_a_paragraph_of_its_own():
    assert set(MARK_NAMES) | {Mark.LEAD, Mark.GROUP} == set(Mark)
    assert not set(MARK_NAMES.values()) & set(MEANINGS)
