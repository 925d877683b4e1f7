"""Any NewsML-G2 file at any receiver: something is seen or said, and nothing breaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc.errors import PressdocError
from pressdoc.receivers.profile import RECEIVER_NAMES, receiver_named
from pressdoc.receivers.receiving import receive

SHARED = Path(__file__).resolve().parents[3] / "shared" / "standards" / "newsml-g2"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the standards lie beside the checkout")
MODELS = ("press-release-model.xml", "message-model.xml")
LISTINGS = sorted((SHARED / "examples").glob("*.xml"))


@pytest.mark.parametrize("name", RECEIVER_NAMES)
@pytest.mark.parametrize("path", [*LISTINGS, *(SHARED / model for model in MODELS)], ids=lambda path: path.stem[:24])
def test_every_listing_is_seen_refused_or_clearly_no_matter_of_a_receiver(path, name):
    try:
        found = receive(path.read_bytes(), receiver_named(name))
    except PressdocError as error:
        assert "\n" not in error.says
        return

    for one in found:
        assert one.view.values or one.view.body or one.findings
        assert one.arrives or any(finding.code == "refused-by-receiver" for finding in one.findings)


_NASTY = st.one_of(
    st.sampled_from(["", " ", ":", "a:b:c", "<b", "&lt;script&gt;x", "9999-12-31T23:59:59-14:00", "2012-13-40", "stat:", "[", "\u2028"]),
    st.text("ab:/ <&19-T", max_size=8),
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_no_change_of_any_value_breaks_a_reader(data):
    root = etree.fromstring((SHARED / data.draw(st.sampled_from(MODELS))).read_bytes())
    elements = list(root.iter(etree.Element))
    for _ in range(data.draw(st.integers(1, 5))):
        element = data.draw(st.sampled_from(elements))
        if element.attrib and data.draw(st.booleans()):
            element.set(data.draw(st.sampled_from(list(element.attrib))), data.draw(_NASTY))
        elif not len(element):
            element.text = data.draw(_NASTY)
        elif element.getparent() is not None and data.draw(st.booleans()):
            element.getparent().remove(element)
    for name in RECEIVER_NAMES:
        try:
            found = receive(etree.tostring(root), receiver_named(name))
        except PressdocError as error:
            assert "\n" not in error.says
        else:
            assert all("\n" not in finding.says for one in found for finding in one.findings)
