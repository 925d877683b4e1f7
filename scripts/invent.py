"""Releases put together anew from gold ones and from the lexicon: what the labeller learns beside the gold documents.

A handful of houses prints its parts in a handful of orders; the trade has many more. An invented release keeps the news of one
gold document (headline, decks and text belong together) and sets around it parts of other documents, or parts made of
the lexicon's cue words, in an order and a layout that some house uses. Every line's role is known from its making.
"""

from __future__ import annotations

import datetime
import random
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from attrs import field, frozen

from pressdoc.composing.dates import format_date
from pressdoc.recognising.lexicon import LANGUAGES, lexicon, own_words

Line = tuple[str, str]
"""A line and its role; an empty line has none."""
BLANK: Line = ("", "")
CORE = frozenset(["headline", "subheadline", "body", "heading", "caption"])
LAYOUTS = (
    "masthead reference embargo date headline subheadline body end notes boilerplate contact",
    "masthead date embargo headline subheadline body end notes contact boilerplate",
    "masthead embargo contact date headline subheadline body boilerplate end",
    "embargo date contact masthead headline subheadline body end boilerplate notes",
    "embargo reference date contact headline body end",
    "noise masthead headline date subheadline body boilerplate contact end noise",
    "noise headline date body notes contact reference noise",
    "noise masthead date embargo contact headline subheadline body boilerplate end notes noise",
    "headline subheadline body boilerplate legal contact noise",
    "headline date subheadline body boilerplate contact",
    "masthead reference embargo headline body date contact letterhead",
    "date contact embargo headline body letterhead",
    "letterhead masthead date headline subheadline body contact letterhead",
    "masthead embargo headline body dateline contact embargo",
    "masthead date headline subheadline body boilerplate contact noise",
    "masthead embargo date contact headline body notice",
    "masthead date masthead headline subheadline body boilerplate contact notes",
    "masthead notice reference date headline subheadline body end contact",
    "contact masthead date headline body boilerplate",
    "reference date headline body contact",
    "date headline body contact",
    "masthead embargo notice headline body end notes contact",
    "headline embargo date body boilerplate contact notes",
    "masthead reference date headline body notice contact noise",
    "masthead dateline headline subheadline body end contact",
    "masthead headline subheadline dateline body boilerplate contact end",
    "noise headline date noise subheadline body end notes contact",
    "headline noise date subheadline body notes contact",
)
"""Orders in which houses print the parts, after the conventions of the trade."""
ALWAYS = frozenset(["headline", "body", "subheadline"])
PRINTED = {"embargo": 0.6, "reference": 0.6, "notice": 0.7, "end": 0.7, "notes": 0.6, "boilerplate": 0.7, "legal": 0.4}
"""How often a part that the layout has is printed; others nine times in ten."""
CUES_OF = ("de", "es", "fr", "ru", "el", "ar", "zh", "ja", "ko")
"""Languages whose cue words may stand around news in another: none of them is a common word of English."""
NAMES = {
    "ru": ["Анна Петрова", "Иван Смирнов", "Ольга Кузнецова"], "ar": ["ليلى حداد", "سامي منصور", "نور الخطيب"],
    "zh": ["王晓明", "李娜", "陈志强"], "ja": ["山田太郎", "佐藤花子", "鈴木一郎"], "ko": ["김민수", "이지은", "박서준"],
    "el": ["Μαρία Παπαδοπούλου", "Νίκος Γεωργίου"], "uz": ["Dilnoza Karimova", "Aziz Rahimov"],
}  # fmt: skip
LATIN_NAMES = [
    "Maria Lindqvist", "Tomas Berger", "Anna Kowalska", "Peter O’Hara", "Dr. Julia Stein", "Jean-Paul Moreau", "Lucía Fernández",
    "Marco Bianchi", "Sofia Almeida", "Kees de Vries", "Karen M. Whitfield", "Ms Priya Nair", "Tom Reed", "Alan J. Brook",
]  # fmt: skip
TOWNS = [
    "VIENNA", "Berlin", "LONDON", "Paris", "Madrid", "ROME", "Lisboa", "Amsterdam", "NEW YORK", "CHICAGO", "Springfield, Ill.",
    "SAN DIEGO, Calif.", "Canberra", "Geneva", "BRUSSELS", "Toronto, Ontario", "Washington, D.C.", "Zürich", "AUSTIN, Texas", "Москва",
]  # fmt: skip
AGENCIES = ["", "", "", " (ots)", " (OTS)", " /PRNewswire/", " (GLOBE NEWSWIRE)", " (BUSINESS WIRE)", " (News Service)"]
ORGANISATIONS = [
    "Northgate Water Company", "Institut für Stadtforschung", "Harbour Foundation", "Ministry of Rivers and Lakes", "Alta Holding AG",
    "University of Westmere", "Greenfield Energy, Inc.", "City of Oldbridge", "Fédération des Ports", "Consorzio del Lago",
    "Lakeside Museum of Art", "Office of the Ombudsman", "Bluefin Software Ltd", "Riverside Housing Association",
]  # fmt: skip

ASKED = {
    "en": [
        "Anyone with information is asked to call {organisation} on {number}.", "To book a place or to learn more, please call {number}.",
        "Witnesses are asked to contact {organisation} at {number} at any time of the day.",
        "The number to call for help, day and night, is {number}, or visit www.example.org.",
    ],
    "de": [
        "Hinweise nimmt {organisation} unter der Telefonnummer {number} entgegen.", "Anmeldungen sind ab sofort unter {number} möglich.",
    ],
    "fr": [
        "Toute personne ayant des informations est priée d’appeler le {number}.", "Renseignements et inscriptions au {number}, du lundi au vendredi.",
    ],
    "es": ["Quien tenga información puede llamar al {number} a cualquier hora del día.", "Para más información, llame al {number}."],
}  # fmt: skip
"""What is said to everybody, and tells no journalist whom to ask."""
SECTIONS = [
    "About", "Awards", "Board", "Blog", "Business", "Careers", "Community", "Contact us", "Courts", "Departments", "Developers",
    "Donate", "Education", "Environment", "Events", "Facts", "FAQ", "Features", "Gallery", "Governance", "Government", "Health",
    "History", "Image library", "Initiatives", "Investors", "Jobs", "Leadership", "Local", "Media", "Membership", "Mission",
    "News", "Newsroom", "Opinion", "Our work", "Overview", "Partners", "People", "Politics", "Press", "Press center", "Products",
    "Programs", "Projects", "Publications", "Reports", "Research", "Resources", "Science", "Security", "Services", "Shop",
    "Solutions", "Sports", "Store", "Students", "Support", "Sustainability", "Team", "Testimonials", "Timeline", "Videos", "Volunteer",
    "Aktuelles", "Unternehmen", "Leistungen", "Kontakt", "Actualités", "Nos missions", "Noticias", "Servicios", "Новости", "О нас",
]  # fmt: skip
"""Names of sections of web sites."""
PHOTOGRAPHERS = ["R. Okafor", "Elena Sorokina", "J. Haddad", "Lena Wirth", "M. Tanaka"]


@frozen
class Part:
    """Lines of one role that stand together in a gold document."""

    issuer: str
    language: str
    lines: tuple[str, ...]


@frozen
class Pool:
    """What gold documents have: their news, and their other parts by role."""

    news: list[tuple[str, str, tuple[Line, ...]]] = field(factory=list)
    parts: dict[str, list[Part]] = field(factory=lambda: defaultdict(list))

    def add(self, issuer: str, language: str, lines: list[Line]) -> None:
        """Take a gold document apart."""
        news = [line for line in lines if line[1] in CORE]
        if any(role == "headline" for _, role in news) and any(role == "body" for _, role in news):
            self.news.append((issuer, language, tuple(news)))
        run: list[Line] = []
        for line in [*lines, ("", "headline")]:
            if run and line[1] != run[-1][1]:
                self._keep(issuer, language, run)
                run = []
            if line[1] and line[1] not in CORE:
                run.append(line)

    def _keep(self, issuer: str, language: str, run: list[Line]) -> None:
        if len(run) <= 30:  # longer ones are menus, of which one house's would drown the rest
            self.parts[run[0][1]].append(Part(issuer, language, tuple(string for string, _ in run)))


@frozen
class Invented:
    """An invented release: its lines, its language, and the issuers whose words are in it."""

    lines: list[Line]
    language: str
    issuers: frozenset[str]


def invented(pool: Pool, count: int, seed: int = 7) -> Iterator[Invented]:
    """Give so many releases, the same for the same pool and seed."""
    chance = random.Random(seed)
    for _ in range(count):
        yield _Inventor(pool, chance).release()


_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'&.-]+\s(?:of\s|for\s|and\s|the\s|de\s|du\s)*){1,4}[A-ZÀ-Þ][\w’'&-]+")


def _named_in(news: tuple[Line, ...]) -> str:
    """Give the name in several words that the news names most often: of whoever issued it, as a rule."""
    counts = Counter(name for string, role in news if role == "body" for name in _NAME.findall(string))
    return counts.most_common(1)[0][0] if counts else ORGANISATIONS[0]


class _Inventor:
    def __init__(self, pool: Pool, chance: random.Random) -> None:
        self.pool, self.chance = pool, chance
        issuer, language, self.news = chance.choice(pool.news)
        self.issuers = {issuer}
        self.own = language.split("-")[0]
        cues = chance.choice(CUES_OF) if chance.random() < 0.25 else self.own
        self.language = cues if cues in LANGUAGES else "en"
        self.words = own_words(self.language)
        self.organisation = _named_in(self.news) if chance.random() < 0.5 else chance.choice(ORGANISATIONS)
        self.day = datetime.date(1985, 1, 1) + datetime.timedelta(days=chance.randint(0, 15_000))

    def often(self, share: float) -> bool:
        return self.chance.random() < share

    def phrase(self, name: str) -> str:
        phrase = self.chance.choice(getattr(self.words, name) or getattr(lexicon(self.language), name))
        return phrase.upper() if self.often(0.25) else phrase[:1].upper() + phrase[1:] if self.often(0.7) else phrase

    def release(self) -> Invented:
        lines: list[Line] = []
        for role in self.chance.choice(LAYOUTS).split():
            if role in ALWAYS or self.often(PRINTED.get(role, 0.9)):
                lines += [*self.part(role), *([BLANK] if self.often(0.75) else [])]
        lines = [*self._laid_out(lines)]
        return Invented(lines, self.language, frozenset(self.issuers))

    def part(self, role: str) -> list[Line]:
        if role in ("headline", "subheadline"):
            return self._told(role)
        if role == "body":
            return self._body()
        if role == "letterhead":
            return [(string, "masthead") for string in self._letterhead()]
        real = [part for part in self.pool.parts.get(role, ()) if part.language.split("-")[0] == self.language]
        if real and self.often(0.5):
            part = self.chance.choice(real)
            self.issuers.add(part.issuer)
            return [(string, role) for string in part.lines]
        made = getattr(self, f"_{role}")()
        return [(string, "boilerplate" if role == "legal" else role) if string else BLANK for string in made]

    def _told(self, role: str) -> list[Line]:
        lines = [line for line in self.news if line[1] == role]
        if role == "subheadline" and not lines and self.often(0.3):
            lines = [(self._deck(), role)]
        if role == "headline" and self.often(0.2):
            lines = [(string.upper(), role) for string, _ in lines]
        if role == "headline" and self.often(0.05):
            lines += [(self.chance.choice("*-=") * min(70, len(lines[-1][0])), "noise")]
        if role == "headline" and self.often(0.1):
            lines[0] = (self._announced(lines[0][0]), role)
        if role == "subheadline" and len(lines) == 1 and self.often(0.15):
            sign = self.chance.choice(["- ", "• ", ""])
            lines = [
                (f"{sign}{deck}", role)
                for deck in [lines[0][0], *(self._deck() for _ in range(self.chance.randint(1, 3)))]
            ]
        if role == "headline" and len(lines) == 1 and self.often(0.12):
            lines = [(self._of_the_house(lines[0][0]), role)]
        if len(lines) == 1 and len(words := lines[0][0].split()) >= 8 and self.often(0.2):
            cuts = sorted(self.chance.sample(range(2, len(words) - 1), self.chance.choice([1, 1, 2])))
            parts = [words[start:end] for start, end in pairwise([0, *cuts, len(words)])]
            lines = [(" ".join(part), role) for part in parts]
        return lines

    def _of_the_house(self, headline: str) -> str:
        """Give the headline with whose it is in it, as houses that speak of themselves print it."""
        town = self.chance.choice(TOWNS).split(",")[0].title()
        return self.chance.choice([
            f"{self.organisation}: {headline}", f"{self.organisation} {headline[:1].lower()}{headline[1:]}",
            f"{headline} {self.chance.choice(['–', 'at', 'in'])} {self.organisation}", f"{self.organisation} {town}: {headline}",
        ])  # fmt: skip

    def _announced(self, headline: str) -> str:
        """Give the headline behind the instruction or the kind of paper, on one line with it."""
        kind = self.phrase(self.chance.choice(["immediate", "paper_kinds"])).rstrip(":")
        return f"{kind}{self.chance.choice([': ', ' – ', ' - ', ' | '])}{headline}"

    def _deck(self) -> str:
        """Give the head of a sentence further down, as a deck says what the text will say."""
        sentences = [string for string, role in self.news if role == "body"][1:] or [self._sentences(10)]
        words = self.chance.choice(sentences).strip(' "“”').split()
        return " ".join(words[: self.chance.randint(8, 22)]).rstrip(" .,;:")

    def _body(self) -> list[Line]:
        lines = [line for line in self.news if line[1] in ("body", "heading", "caption")]
        first = next((i for i, line in enumerate(lines) if line[1] == "body"), 0)
        if self.often(0.4) and "–" not in lines[first][0][:60] and "-" not in lines[first][0][:60]:
            lines[first] = (self._head() + lines[first][0], "body")
        if self.often(0.15):
            lines = lines[: first + self.chance.randint(1, 3)]
        lines = [*self._with_headings(lines)]
        spaced: list[Line] = []
        specked = self.often(0.06)
        for number, line in enumerate(lines):
            spaced.append(line)
            if number and number == len(lines) // 2 and self.often(0.15):
                spaced += [BLANK, (self._foot(), "noise"), BLANK]
            if specked and self.often(0.3):
                spaced += [BLANK, (self._specks(), "noise"), BLANK]
            spaced += [BLANK]
        if self.often(0.08):
            spaced += [(self._asked_of_everybody(), "body"), BLANK]
        return spaced

    def _asked_of_everybody(self) -> str:
        """Give the sentence with a number to call that ends the news of the police and of hospitals."""
        number = self.chance.choice(
            ["295-0011", "030 4664-0", "01 45 67 89 10", "1 (800) 623-8477", "0800 030 1600", "117 117"]
        )
        return self.chance.choice(ASKED.get(self.own, ASKED["en"])).format(
            number=number, organisation=self.organisation
        )

    def _with_headings(self, lines: list[Line]) -> Iterator[Line]:
        """Set headings, labels, a timetable between the paragraphs, as many houses do."""
        kind = self.chance.choice(
            ["", "", "", "heads", "labels", "answers", "numbers", "numerals", "timetable", "spoken", "pictures"]
        )
        if kind == "answers":
            lines = [*self._advised(lines)]
        numerals = list(self.chance.choice([("1", "2", "3"), ("I", "II", "III"), ("Ⅰ", "Ⅱ", "Ⅲ"), ("1.", "2.", "3.")]))
        labels = iter(["WHAT:", "WHEN:", "WHERE:", "WHO:", "COST:", "DETAILS:"])
        for number, line in enumerate(lines):
            fits = number and line[1] == "body" and lines[number - 1][1] == "body" and self.often(0.4)
            if fits and kind == "heads":
                yield self._told_briefly(lines), "heading"
            elif fits and kind == "labels" and (label := next(labels, None)):
                yield label, "heading"
            elif fits and kind == "numerals" and numerals:
                yield numerals.pop(0), "heading"
                yield self._told_briefly(lines), "heading"
            elif fits and kind == "spoken":
                yield f"“{self._sentences(8)}”", "body"
                yield f"{self.chance.choice(NAMES.get(self.own, LATIN_NAMES))}, {self.phrase('job_titles')}", "body"
            elif fits and kind == "pictures":
                yield self._caption(), "caption"
            elif fits and kind == "numbers":
                yield (
                    f"{self.chance.choice(['', '1. ', 'II. '])}{' '.join(self.phrase('organisation_words').split()[:3])}",
                    "heading",
                )
            elif number == len(lines) // 2 and kind == "timetable":
                yield from self._timetable()
            yield line

    def _told_briefly(self, lines: list[Line]) -> str:
        words = self.chance.choice(lines)[0].strip(' "“”').split()
        ending = self.chance.choice(["", "", "", "?", ":"])
        told = " ".join(words[: self.chance.randint(2, 7)]).rstrip(" .,;:")
        return (told.title() if self.often(0.5) else told.capitalize()) + ending

    def _advised(self, lines: list[Line]) -> Iterator[Line]:
        """Give the beginning as an advisory has it: what, when, where, each after its label."""
        yield from lines[:1]
        small = self.often(0.4)
        for label in ("WHO", "WHAT", "WHEN", "WHERE", "WHY"):
            answers = {
                "WHO": self.chance.choice(LATIN_NAMES) + ", " + self.organisation,
                "WHERE": self.chance.choice(TOWNS),
            }
            answers["WHEN"] = f"{self._day()}, {self.chance.randint(1, 12)} p.m."
            if self.often(0.8):
                yield f"{label.title() if small else label}: {answers.get(label) or self._sentences(8)}", "body"
        yield from lines[1:]

    def _caption(self) -> str:
        credit = self.chance.choice(PHOTOGRAPHERS)
        sentence = self._sentences(8)[:140].rstrip(" .")
        return self.chance.choice([
            f"{sentence}. © {self.organisation}/{credit}", f"{self.phrase('captions')}: {sentence}", f"{sentence} (Photo: {credit})",
            f"{self.phrase('captions')}: {credit}", f"{sentence}. {self.phrase('captions')} {credit}",
        ])  # fmt: skip

    def _timetable(self) -> Iterator[Line]:
        for _ in range(self.chance.randint(2, 6)):
            rows = [
                self._day(),
                self.chance.choice(TOWNS),
                f"{self.chance.randint(1, 12)}:30 p.m.",
                self.chance.choice(ORGANISATIONS),
            ]
            yield from ((row, "body") for row in rows[: self.chance.randint(1, 4)])

    def _head(self) -> str:
        town, agency = self.chance.choice(TOWNS), self.chance.choice(AGENCIES)
        date = f", {self._day()}" if self.often(0.5) else ""
        sign = self.chance.choice([" – ", " - ", " — ", " -- ", ": "]) if date or agency or town.isupper() else " – "
        return f"{town}{date}{agency}{sign}"

    def _foot(self) -> str:
        number = self.chance.randint(2, 4)
        return self.chance.choice(
            [f"- {number} -", f"-{number}-", "-more-", "(more)", f"Page {number} of 4", f"{number}", "/..."]
        )

    def _specks(self) -> str:
        """Give what a scanner makes of dirt and of the edges of the paper."""
        return " ".join(
            "".join(self.chance.choices(".,'’-·;:|■°lmiVt12", k=self.chance.randint(1, 3)))
            for _ in range(self.chance.randint(1, 5))
        )

    def _day(self) -> str:
        tag = self.chance.choice(["en", "en-US"]) if self.language == "en" else self.language
        if self.often(0.15):
            return self.day.strftime(self.chance.choice(["%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%B %d, %Y"]))
        return format_date(self.day, tag, self.chance.choice(["full", "long", "long", "medium"]))

    def _masthead(self) -> list[str]:
        address = f"{self.chance.randint(1, 90)} Station Road, Oldbridge 4{self.chance.randint(100, 999)} · Tel. +44 20 7946 0{self.chance.randint(100, 999)}"
        return self.chance.choice([
            [self.phrase("paper_kinds")],
            [self.organisation, self.phrase("paper_kinds")],
            [self.organisation],
            [self.organisation.upper(), address, self.phrase("paper_kinds")],
            [f"{self.phrase('paper_kinds')} {self.organisation}", self.chance.choice(NAMES.get(self.language, LATIN_NAMES))],
            [self.phrase("job_titles"), self.chance.choice(LATIN_NAMES).upper(), self.phrase("paper_kinds")],
            [f"By {self.chance.choice(LATIN_NAMES)}"],
            [f"{self.chance.choice(['From the ', 'Office of the ', ''])}{self.phrase('job_titles')}", self._member()],
            [f"From the {self.phrase('job_titles')} of {self.organisation}. {self._member()}"],
            [self._member(), self.phrase("job_titles"), self.phrase("paper_kinds")],
            [f"{self.organisation} · www.{self._host()}.example.org", self.phrase("paper_kinds")],
            [f"{self.organisation} {self.phrase('paper_kinds')}"],
            [address],
            [f"{self.organisation.upper()} {self._letterhead()[0].upper()}"],
        ])  # fmt: skip

    def _letterhead(self) -> list[str]:
        """Give where a house is found, as the foot of its paper has it: an address, and no one to call."""
        number = self.chance.choice(["(202) 555-0148", "+44 20 7946 0958", "030 / 901 82-0", "416/555-3600"])
        sign = self.chance.choice([" · ", " • ", " | ", ", ", " – "])
        parts = [
            self.organisation, f"{self.chance.randint(1, 900)} {self.chance.choice(['Station Road', 'N. River Blvd.', 'Main Street, Suite 4'])}",
            f"{self.chance.choice(TOWNS)} {self.chance.randint(10_000, 99_999)}", number, f"www.{self._host()}.example.org",
        ]  # fmt: skip
        return [sign.join(parts[self.chance.randint(0, 1) : self.chance.randint(3, 5)])]

    def _member(self) -> str:
        name = self.chance.choice(LATIN_NAMES)
        name = name.upper() if self.often(0.4) else name
        return f"{self.chance.choice(['', 'The Hon. ', 'Senator ', 'Hon '])}{name}{self.chance.choice(['', ' MP', ', MP', ' M.P.'])}"

    def _host(self) -> str:
        return "".join(filter(str.isalnum, self.organisation.lower()))[:14] or "press"

    def _notice(self) -> list[str]:
        sentences = [self._sentences(6).split(". ")[0][:150] + "." for _ in range(2)]
        return self.chance.choice([
            [self.phrase("notices") + self.chance.choice(["", ".", " this text is not an official document"])],
            [f"{self.phrase('notices')} {sentences[0][:1].lower()}{sentences[0][1:]}"],
            [f"{self.phrase('notices')} {sentences[0]}", f"{self.phrase('notices')} {sentences[1]}"],
        ])  # fmt: skip

    def _reference(self) -> list[str]:
        number = self.chance.choice(
            [
                "12-034",
                "2019/45",
                "IP/11/1234",
                "07-128",
                "MPS 9/89",
                "No. 45",
                "20-085",
                "118/2021",
                "PR 31/004/1998",
                "SC/INF/812",
            ]
        )
        label = self.phrase("reference_labels")
        return self.chance.choice([
            [number], [f"{label} {number}"], [f"{label}: {number}"], [f"{number} {self._day()}"], [f"{label}:", "", number], [f"{label} :", "", number], [f"{label}:", number],
            [f"{label} {number} {self._day()}"],
            [f"{label}: {number} ({self.chance.choice(['Public', 'Final', 'E'])}) No: {self.chance.randint(2, 300)} {self._day()}"],
            [f"{label} {number}    {self.day.strftime('%d/%m/%Y')}"],
        ])  # fmt: skip

    def _date(self) -> list[str]:
        label = self.phrase("date_labels")
        return self.chance.choice([
            [self._day()], [self._day()], [self._day()], [f"{label} {self._day()}"], [f"{label.rstrip(':')}: {self._day()}"],
            [label, self._day()], [f"{label} {self.organisation} {self._day()}"],
        ])  # fmt: skip

    def _dateline(self) -> list[str]:
        town = self.chance.choice(TOWNS)
        return self.chance.choice(
            [
                [f"{town}{self.chance.choice([',', ''])} {self._day()}"],
                [f"{self._day()}, {town}"],
                [f"{town.upper()} {self.chance.choice('–-—')}"],
            ]
        )

    def _embargo(self) -> list[str]:
        if self.often(0.5):
            return [
                self.chance.choice(["{}", "{}", "*** {} ***", "{}:", "{} " + self._day()]).format(
                    self.phrase("immediate")
                )
            ]
        time = self.chance.choice(["10:00", "00.01", "9 a.m.", "14 Uhr", "8 PM", "12 noon", "00:01 GMT", "11h00"])
        if self.often(0.2):
            return [self.phrase("embargo"), f"{self._day()} {time}"]
        when = self.chance.choice(
            [f"{time}, {self._day()}", f"{self._day()}, {time}", self._day(), f"{time} {self._day()}"]
        )
        return [
            self.chance.choice(["{}", "*** {} ***", "{}"]).format(
                f"{self.phrase('embargo')}{self.chance.choice([' ', ': '])}{when}"
            )
        ]

    def _end(self) -> list[str]:
        word = self.phrase("end_marks")
        signs = [
            "###",
            "# # #",
            "-30-",
            "***",
            "* * *",
            f"-{word}-",
            f"- {word} -",
            word,
            f"[{word}]",
            f"({word})",
            "****",
        ]
        return [self.chance.choice(signs)]

    def _sentences(self, least: int) -> str:
        """Give a paragraph of somebody else's text."""
        issuer, _, news = self.chance.choice(self.pool.news)
        self.issuers.add(issuer)
        bodies = [string for string, role in news if role == "body" and len(string.split()) >= least]
        return self.chance.choice(
            bodies or ["The survey was made in ten towns by the river and its two lakes in the spring of last year."]
        )

    def _notes(self) -> list[str]:
        if self.often(0.15):
            sign = self.chance.choice(["*", "**", "¹ ", "[1] "])
            return [
                f"{sign}{self.chance.choice(['Source: ', ''])}{self._sentences(5)[:120]}"
                for _ in range(self.chance.randint(1, 2))
            ]
        if self.often(0.12):
            return [f"{self.phrase('notes')} {self._sentences(10)}", "", self._sentences(12)]
        lines = [self.phrase("notes") + self.chance.choice(["", ":", ""]), ""]
        for number in range(self.chance.randint(1, 4)):
            lines += [
                self.chance.choice([f"{number + 1}. ", "• ", ""]) + self._sentences(8),
                *([""] if self.often(0.5) else []),
            ]
        return lines

    def _boilerplate(self) -> list[str]:
        is_what = self.chance.choice([
            "is a leading provider of services to towns and harbours, with offices in four countries and 300 employees.",
            "was founded in 1974 and works for clean rivers in twelve regions. For more information, visit www.example.org.",
            "is the oldest society of its kind. Its mission is to promote knowledge of lakes and rivers among the young.",
            "provides research, training and advice to public bodies across the continent. Learn more at https://example.com.",
        ])  # fmt: skip
        heading = f"{self.phrase('about')} {self.organisation}"
        text = f"{self.organisation} {is_what}" if self.often(0.5) else self._sentences(15)
        return self.chance.choice([
            [heading, text], [heading, "", text], [f"{heading}: {text}"], [heading, "", text, "", self._sentences(10)],
            [f"{self.organisation} {is_what}"], [self.organisation, "", f"{self.organisation} {is_what}"],
            [heading, text, *self._members()], [heading, "", text, "", *self._members()],
        ])  # fmt: skip

    def _members(self) -> list[str]:
        """Give a list of a committee or of partners, as the foot of a release may have it."""
        people = [self.chance.choice(NAMES.get(self.language, LATIN_NAMES)) for _ in range(3)]
        houses = self.chance.sample(ORGANISATIONS, self.chance.randint(2, 6))
        return self.chance.choice([
            houses, [f"{person} ({house})" for person, house in zip(people, houses, strict=False)],
            [self.phrase("job_titles"), people[0], self.phrase("job_titles"), *people[1:]],
        ])  # fmt: skip

    def _legal(self) -> list[str]:
        return [self.phrase("legal"), "", self._sentences(20)]

    def _noise(self) -> list[str]:
        made = self.chance.choice([self._menu, self._menu, self._sections, self._teasers, self._form])()
        if self.often(0.3):
            made += self.chance.choice([self._menu, self._sections, self._teasers, self._form])()
        told = next(string for string, role in self.news if role == "headline")
        if self.often(0.3):
            made.insert(0, f"{told} {self.chance.choice(['|', '-', '–', '«'])} {self.organisation}")
        if self.often(0.2):
            made.append(told)
        if self.often(0.08):
            made.append(f"The post {told} appeared first on {self.organisation}.")
        if self.often(0.05):
            made = [
                self.chance.choice(
                    [f"SOURCE {self.organisation}", f"{self.organisation} home", f"Source: {self.organisation}"]
                )
            ]
        if self.often(0.3):
            made.append(f"© {self.day.year} {self.organisation}. All rights reserved.")
        return [line for item in made for line in ([item, ""] if len(made) % 2 else [item])]

    def _menu(self) -> list[str]:
        menu = [self.phrase("navigation") for _ in range(self.chance.randint(2, 8))]
        return [f"- {item}" for item in menu] if self.often(0.3) else menu

    def _sections(self) -> list[str]:
        """Give the sections of a site, which no lexicon lists."""
        sections = self.chance.sample(SECTIONS, self.chance.randint(3, 12))
        sections.insert(self.chance.randint(0, len(sections)), self.phrase("navigation"))
        sign = self.chance.choice(["", "", "- ", "* ", "• ", "» "])
        if self.often(0.15):
            return [self.chance.choice([" | ", " · ", "  ", " / ", " > ", " » "]).join(sections)]
        return [sign + section for section in sections]

    def _teasers(self) -> list[str]:
        """Give what a site's foot and side say of other news: headlines, with their days or the names of their sections."""
        label, dated = self.chance.choice(SECTIONS), self.often(0.7)
        lines = [self.phrase("navigation")] if self.often(0.7) else []
        for _ in range(self.chance.randint(2, 6)):
            issuer, _, news = self.chance.choice(self.pool.news)
            self.issuers.add(issuer)
            lines += [next(string for string, role in news if role == "headline")]
            lines += [self._day()] if dated else []
            lines += [label] if self.often(0.5) else []
        return lines

    def _form(self) -> list[str]:
        fields = self.chance.sample(
            ["Name", "E-mail", "Comment", "Website", "Message", "First name", "Country", "Postcode"], 3
        )
        return [f"{field}{self.chance.choice(['*', '', ' (required)'])}" for field in fields] + [
            self.phrase("navigation")
        ]

    def _contact(self) -> list[str]:
        if self.often(0.12):
            return self._rows()
        if self.often(0.2):
            return [self._in_a_sentence()]
        lead = self.phrase("contact_leads")
        people = [self._person() for _ in range(self.chance.choice([1, 1, 1, 2, 2, 3]))]
        if self.often(0.2):
            return [f"{lead}{self.chance.choice([': ', ' '])}{', '.join(people[0])}"]
        lines = [lead + self.chance.choice([":", "", ":"]), *([""] if self.often(0.3) else [])]
        for person in people:
            lines += [", ".join(person)] if self.often(0.3) else person
            lines += [""] if self.often(0.5) else []
        return lines[1:] if self.often(0.2) else lines

    def _in_a_sentence(self) -> str:
        """Give contacts run together on one line."""
        people = [self._person() for _ in range(self.chance.randint(1, 3))]
        phones = [
            "+43 1 26060 4266",
            "(02) 6270 5477",
            "0419 494 761",
            "(062) 64 2184",
            "0116 252 2467",
            "(202) 555-0148",
        ]
        lead, (name, *_), title = self.phrase("contact_leads"), people[0], self.phrase("job_titles")
        one, other = self.chance.sample(phones, 2)
        return self.chance.choice([
            f"{lead} {name} on {one} or {other}.",
            f"{lead}: " + ". ".join(f"{self.organisation}, {person[0]}, {self.chance.choice(phones)}" for person in people),
            f"{lead} " + "; ".join(f"{person[0]} {self.chance.choice(phones)} / {self.chance.choice(phones)}" for person in people),
            f"The {title} of the {self.organisation}, {name}, is available for interview on {one} or {other}.",
            f"{lead} {name}, {title}, {self.organisation}, {one}, press@example.org. Or visit www.example.org",
            f"{lead} {name} {one} -office, {other} -home, 018 628430 -mobile",
        ])  # fmt: skip

    def _rows(self) -> list[str]:
        """Give contacts as the rows of a table come out: labels and answers, each on a line of its own."""
        lines: list[str] = []
        for _ in range(self.chance.randint(1, 3)):
            lines += [self.phrase("contact_leads"), *self._person()]
        return lines

    def _person(self) -> list[str]:
        name = self.chance.choice(NAMES.get(self.language, LATIN_NAMES))
        phone = self.chance.choice(
            [
                "+43 1 26060 4266",
                "(02) 6270 5477",
                "020 7946 0018",
                "0419 494 761",
                "(202) 555-0148",
                "030 / 901 82-0",
                "02-3145-5890",
                "+7 495 123-45-67",
            ]
        )
        label = self.chance.choice([self.phrase("phone_labels") + self.chance.choice([": ", " ", ". "]), ""])
        email = self.chance.choice(["press@example.org", "m.lindqvist@example.net", "presse@example.com"])
        address = self.chance.choice([self.phrase("email_labels") + ": ", ""]) + email
        lines = [name]
        lines += [self.phrase("job_titles")] if self.often(0.5) else []
        lines += [self.organisation] if self.often(0.4) else []
        lines += [label + phone] if self.often(0.85) else []
        lines += [address] if self.often(0.7) else []
        return lines

    def _laid_out(self, lines: list[Line]) -> Iterator[Line]:
        """Give the lines as some program left them: wrapped, spaced out, run together."""
        wrap = self.chance.choice([0, 0, 0, 0, 65, 72, 80, 95])
        spaced = self.often(0.12)
        tight = not spaced and self.often(0.12)
        for string, role in lines:
            if not string:
                if not tight:
                    yield BLANK
                continue
            for piece in textwrap.wrap(string, wrap) if wrap else [string]:
                yield piece, role
                if spaced:
                    yield BLANK
