"""Releases as press offices write them, made up at random: what recognising is measured on where every style is lost.

Every part of a real release is there by chance: masthead, embargo, deck, dateline, quotations, a list, notes,
boilerplate, one or two contacts. Nothing in them is anybody's.
"""

from __future__ import annotations

import datetime
from random import Random

from pressdoc import model
from pressdoc.model import PressRelease

_PLACES = ("VIENNA", "LEEDS", "DUBLIN", "GENEVA", "OTTAWA", "WELLINGTON", "CARDIFF", "NAIROBI")
_HOUSES = ("Tarn Bay Harbour Trust", "Larkspur County Council", "Northfield University", "Alder Energy Ltd",
           "Institute for Quiet Roads", "Marlow Children's Hospital", "Ostrand Rail")  # fmt: skip
_PEOPLE = (
    "Isla Drummond",
    "Marcus Ellery",
    "Nora Lindqvist",
    "Tomas Berger",
    "Grace Achieng",
    "Peter Hallam",
    "Ana Duarte",
)
_TITLES = ("Press Officer", "Head of Communications", "Media Relations Manager", "Director of Communications")
_DOERS = (
    "The council",
    "Researchers",
    "The new bridge",
    "A team of engineers",
    "The foundation",
    "Visitors",
    "The harbour",
)
_DEEDS = ("will open in spring", "found twice as many birds as last year", "carries four thousand cars a day",
          "has planted nine hectares of oak", "will cut the cost of heating by a third", "is to be rebuilt in stone",
          "welcomed its millionth guest", "can now be used by everybody")  # fmt: skip
_ENDS = ("after two years of work", "thanks to a grant of three million", "at the old station", "with help from volunteers",
         "for the first time since records began", "in all six districts", "to the delight of its neighbours")  # fmt: skip
_HEADLINES = ("Harbour porpoises return to the bay", "New bridge to carry trams and bicycles", "Students build a school that heats itself",
              "Hospital halves waiting times for children", "County plants its hundred thousandth tree",
              "Night trains to run to the coast again", "Old mill becomes a museum of paper")  # fmt: skip
_DECKS = (
    "Work begins in June and takes two years",
    "Visitors expected from across the region",
    "Results published in full today",
)


def realistic_release(random: Random) -> PressRelease:
    """Give a release in English. The same state of the generator gives the same release."""
    house, place = random.choice(_HOUSES), random.choice(_PLACES)
    day = datetime.date(2015, 1, 1) + datetime.timedelta(days=random.randrange(4_000))
    printed = f"{day.day} {day:%B} {day.year}"
    body: tuple[model.Block, ...] = tuple(model.Paragraph(text=_paragraph(random)) for _ in range(random.randint(3, 7)))
    if random.random() < 0.3:  # noqa: PLR2004 - about one in three
        body += tuple(model.ListItem(text=_sentence(random)) for _ in range(3))
    notes = (model.Heading(text="Notes to editors"), model.Paragraph(text=_paragraph(random)))
    return PressRelease(
        headline=random.choice(_HEADLINES),
        subheadlines=(random.choice(_DECKS),) if random.random() < 0.3 else (),  # noqa: PLR2004 - as above
        masthead=(house, "Press release"),
        issued_line=printed,
        issued=day,
        embargo=_embargo(random, day),
        dateline=model.Dateline(printed=f"{place}, {printed} –", places=(place,), date=printed)
        if random.random() < 0.5  # noqa: PLR2004 - half of them
        else None,
        body=body,
        end_mark=random.choice(("Ends", "###")),
        notes=notes if random.random() < 0.4 else (),  # noqa: PLR2004 - some
        boilerplate=(model.Heading(text=f"About {house}"), model.Paragraph(text=f"{house} {_about(random)}")),
        contact_lead="For further information please contact:",
        contacts=(model.ContactGroup(contacts=tuple(_contact(random, house) for _ in range(random.randint(1, 2)))),),
        language="en",
    )


def _sentence(random: Random) -> str:
    return f"{random.choice(_DOERS)} {random.choice(_DEEDS)} {random.choice(_ENDS)}."


def _paragraph(random: Random) -> str:
    sentences = " ".join(_sentence(random) for _ in range(random.randint(2, 4)))
    return f"“{sentences}” said {random.choice(_PEOPLE)}." if random.random() < 0.3 else sentences  # noqa: PLR2004 - some


def _about(random: Random) -> str:
    return (
        f"was founded in {random.randint(1850, 2010)} and looks after {random.randint(2, 90)} miles of coast and road."
    )


def _embargo(random: Random, day: datetime.date) -> model.Embargo | None:
    if random.random() < 0.4:  # noqa: PLR2004 - some have none
        return None
    if random.random() < 0.5:  # noqa: PLR2004 - half of the others
        return model.Embargo(printed="FOR IMMEDIATE RELEASE", kind=model.EmbargoKind.IMMEDIATE)
    until = datetime.datetime(day.year, day.month, day.day, random.randint(6, 18))  # noqa: DTZ001 - it names no zone
    printed = f"EMBARGOED until {until:%H:%M}, {day.day} {day:%B} {day.year}"
    return model.Embargo(printed=printed, kind=model.EmbargoKind.UNTIL, until=until)


def _contact(random: Random, house: str) -> model.Contact:
    name = random.choice(_PEOPLE)
    first = name.split()[0].lower()
    number = f"+44 20 7946 0{random.randint(100, 999)}"
    return model.Contact(
        name=name,
        role=random.choice(_TITLES),
        organisation=house,
        phones=(model.Phone(printed=number, label="Telephone"),),
        emails=(model.Email(printed=f"{first}@example.org", label="Email"),),
    )
