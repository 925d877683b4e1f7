"""What is written for a receiver arrives there, or a finding says what does not; and it is still a sound item."""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, note, settings
from lxml import etree

from pressdoc import conversion, embargoes, mediatopics, testing
from pressdoc.composing import compose
from pressdoc.findings import Code, Severity
from pressdoc.formats.newsml import NEWSML
from pressdoc.reading import Facts, ReadOptions, WriteOptions
from pressdoc.receivers.losing import losses
from pressdoc.receivers.portions import NAMES, Portion
from pressdoc.receivers.profile import RECEIVER_NAMES, receiver_named
from pressdoc.receivers.receiving import receive
from pressdoc.receivers.whole import whole
from pressdoc.recognising import recognise
from pressdoc.text import visible
from pressdoc.validation import validate

SHARED = Path(__file__).resolve().parents[3] / "shared" / "standards" / "newsml-g2"
RECEIVERS = [receiver_named(name) for name in RECEIVER_NAMES]
slow = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
TEXT = ("body", "notes", "boilerplate")


def deliveries(release, style):
    """Write the release for each receiver, by a sender whom it takes."""
    for receiver in RECEIVERS:
        note(receiver.name)
        options = WriteOptions(provider=receiver.providers[-1] if receiver.providers else None)
        yield receiver, conversion.write(release, "newsml", style=style, options=options, receiver=receiver)


def characters(passages) -> Counter[str]:
    return Counter("".join(visible(passage.words) for passage in passages))


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_headline_language_embargo_and_every_word_arrive_or_are_named(release, style):
    for receiver, written in deliveries(release, style):
        assert_arrival(release, style, receiver, written)


def assert_arrival(release, style, receiver, written):
    sent = whole(compose(release, style), Facts.of(release))
    (received,) = receive(written.data, receiver)
    told = {portion: f"does not take {name} " for portion, name in NAMES.items()}

    if not received.arrives:
        assert not characters(sent.body)
        assert any(finding.code is Code.REFUSED for finding in received.findings)
        return
    assert not characters(sent.body) - characters(received.view.body)
    for portion in (Portion.HEADLINE, Portion.LANGUAGE, Portion.EMBARGO):
        for value in sent.values.get(portion, ()):
            if value not in received.view.values.get(portion, ()):
                assert portion in receiver.loses
                for findings in (written.findings, received.findings):
                    assert any(told[portion] in finding.says and value in finding.says for finding in findings)


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_a_receiver_loses_nothing_but_what_it_states(release, style):
    sent = whole(compose(release, style), Facts.of(release))
    for receiver, written in deliveries(release, style):
        (received,) = receive(written.data, receiver)
        lost = list(losses(sent, received.view))

        assert {loss.portion for loss in lost} <= set(receiver.loses)
        for loss in lost:
            assert any(NAMES[loss.portion] in f.says and loss.values[0] in f.says for f in written.findings)


@pytest.fixture(scope="module")
def official():
    path = SHARED / "NewsML-G2_2.35-spec-All-Power.xsd"
    if not path.exists():
        pytest.skip("the official schema lies beside the checkout")
    return etree.XMLSchema(etree.parse(path))


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_what_is_written_for_a_receiver_is_valid(official, release, style):
    for _, written in deliveries(release, style):
        official.assertValid(etree.fromstring(written.data))


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_what_is_written_for_a_receiver_keeps_to_our_profile(release, style):
    release = evolve(release, version=2, version_created=datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC))
    before = NEWSML.write(compose(release, style), Facts.of(release), WriteOptions())

    def breaches(data: bytes) -> set[str]:
        return {finding.says for finding in validate(data) if finding.severity is Severity.ERROR}

    for _, written in deliveries(release, style):
        assert breaches(written.data) <= breaches(before)


@slow
@given(release=testing.identified_press_releases(), style=testing.styles())
def test_we_read_back_what_was_written_for_a_receiver(release, style):
    release, _ = embargoes.worded(mediatopics.named(release))
    flat = dict.fromkeys(TEXT, ())
    for _, written in deliveries(release, style):
        again = recognise(NEWSML.read(written.data, ReadOptions())).release

        assert evolve(again, **flat) == evolve(release, **flat)
        assert characters(compose(again, style).passages) == characters(compose(release, style).passages)
