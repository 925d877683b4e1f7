"""What stands in one paragraph: spans and line breaks as a reader of the page sees them, and what hangs on it.

One walk with a stack of its own, so that no nesting is too deep. What no rule knows is walked through, not dropped:
words stand in few elements, and all that hides them is named here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pressdoc import naming
from pressdoc.formats.docx.content import (
    MARKER_STYLE,
    PLACEHOLDER_STYLE,
    Content,
    Format,
    NoteCall,
    Story,
)
from pressdoc.formats.docx.drawings import alternative, read_drawing
from pressdoc.formats.docx.fields import OpenField, address_of, form_words
from pressdoc.formats.docx.met import Met
from pressdoc.formats.docx.numbering import numeral
from pressdoc.formats.docx.ooxml import COMPATIBILITY, MATH, SYMBOLS_2015, WORD, Element, is_on, r, w
from pressdoc.formats.docx.styling import Lettering, Style, lettering_of
from pressdoc.formats.docx.symbols import readable, unreadable
from pressdoc.shapes import Figure
from pressdoc.text import Look, Mark, Span

Step = tuple[Iterator[Element], Format, str | None] | None
"""What to walk into next: the children, how they are set, and where they link to; `None` for nothing."""


def read_content(paragraph: Element, story: Story, style: Style, content: Content) -> None:
    """Add to the content what the paragraph holds. `style` is its style, which its runs are set over."""
    _Walk(story, style, content).through(paragraph)


class _Walk:
    """One paragraph being read."""

    def __init__(self, story: Story, style: Style, content: Content) -> None:
        self.story = story
        self.style = style
        self.content = content
        self.plain = self._format(None)
        self._key: tuple[Look, str | None, Mark | None] | None = None
        self._buffer: list[str] = []
        self._hidden: list[str] = []
        self._unfilled: list[str] = []

    def through(self, paragraph: Element) -> None:
        """Walk through the paragraph to its last word."""
        stack: list[tuple[Iterator[Element], Format, str | None]] = [(iter(paragraph), self.plain, None)]
        while stack:
            children, form, href = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                continue
            rule = _RULES.get(child.tag, _into)
            step = rule(self, child, form, href)
            if step is not None:
                stack.append(step)
        self._flush()
        self.story.met.hidden += ["".join(self._hidden)] if self._hidden else []
        self.story.met.placeholders += ["".join(self._unfilled)] if self._unfilled else []

    def _format(self, properties: Element | None) -> Format:
        letters, style_id = lettering_of(properties)
        base = self.story.styles.base
        if style_id is None and letters is _SAYS_NOTHING:
            over = self.style.lettering
            return Format(bold=bool(over.bold), hidden=bool(over.hidden), size=over.size or base.size, font=over.font)
        return self._over(letters, self.story.styles.run(style_id))

    def _over(self, letters: Lettering, named: Style) -> Format:
        """Give the format of a run. Bold and the like toggle between styles; said directly, they hold (17.7.3)."""
        over, base = self.style.lettering, self.story.styles.base
        mark = next((naming.MARKS[name] for name in named.names if name in naming.MARKS), None)
        own = mark is not None or MARKER_STYLE in named.names
        strong = letters.bold if letters.bold is not None or own else named.lettering.bold
        slanted = letters.italic if letters.italic is not None or own else named.lettering.italic
        return Format(
            look=Look.STRONG if strong else Look.EMPHASIS if slanted else Look.PLAIN,
            mark=mark,
            bold=_toggled(letters.bold, over.bold, named.lettering.bold),
            hidden=_toggled(letters.hidden, over.hidden, named.lettering.hidden),
            size=letters.size or named.lettering.size or over.size or base.size,
            font=letters.font or named.lettering.font or over.font,
            marker=MARKER_STYLE in named.names,
            placeholder=PLACEHOLDER_STYLE in named.names,
        )

    def say(self, string: str, form: Format, href: str | None) -> None:
        """Take the characters in, where anybody can see them."""
        fields = self.story.fields
        if fields.open:
            if fields.is_instruction:
                fields.open[0].swallowed.append(string)
                return
            for one in fields.open:
                one.words += 1
            href = href or fields.href
        if form.hidden:
            self._hidden.append(string)
        elif form.placeholder:
            self._unfilled.append(string)
        elif form.marker:
            self.content.marker += string
        else:
            self._append(string, form, href)

    def _append(self, string: str, form: Format, href: str | None) -> None:
        if form.font is not None or not string.isascii():
            string = readable(string, form.font)
            self.story.met.symbols |= unreadable(string)
        key = (form.look, href, form.mark)
        if key != self._key:
            self._flush()
            self._key = key
        self._buffer.append(string)
        if not string.isspace():
            self.content.sizes[form.size] += len(string)
            self.content.light = self.content.light or not form.bold

    def _flush(self) -> None:
        if self._buffer and self._key is not None:
            look, href, mark = self._key
            self.content.lines[-1].append(Span("".join(self._buffer), look, href, mark))
        self._buffer = []
        self._key = None

    def end_line(self) -> None:
        """Begin a new line."""
        self._flush()
        self.content.lines.append([])

    def has_words(self) -> bool:
        """Tell whether anything visible was read so far, what is not yet a span included."""
        return bool("".join(self._buffer).strip()) or self.content.has_words


_SAYS_NOTHING = lettering_of(None)[0]


def _toggled(direct: bool | None, *styles: bool | None) -> bool:  # noqa: FBT001 - ST_OnOff or nothing said
    return direct if direct is not None else sum(map(bool, styles)) % 2 == 1


def _into(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - all rules are alike
    return (iter(element), form, href) if len(element) else None


def _pass(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    return None


def _run(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    if not len(element):
        return None
    first = element[0]
    properties = first if first.tag == w("rPr") else element.find(w("rPr"))
    return iter(element), walk.plain if properties is None else walk._format(properties), href  # noqa: SLF001 - its rule


def _text(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    if element.text:
        walk.say(element.text, form, href)
    return None


def _sign(sign: str) -> Callable[[_Walk, Element, Format, str | None], Step]:
    def rule(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
        walk.say(sign, form, href)
        return None

    return rule


def _break(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    if not form.hidden and not walk.story.fields.is_instruction:
        walk.end_line()
    return None


def _symbol(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    for space in (WORD, SYMBOLS_2015):
        code, font = element.get(f"{{{space}}}char"), element.get(f"{{{space}}}font")
        try:
            value = int(code or "", 16)
        except ValueError:
            continue
        if 0 < value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF:  # noqa: PLR2004 - Unicode's characters
            sign = chr(value + 0xF000 if value < 0x100 and space == WORD else value)  # noqa: PLR2004 - one byte
            sign = readable(sign, font)
            walk.say(sign, form, href)
    return None


def _field_mark(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    fields = walk.story.fields.open
    kind = element.get(w("fldCharType"))
    if kind == "begin":
        fields.append(OpenField(form=form_words(element)))
    elif kind == "separate" and fields:
        fields[-1].begin_result()
    elif kind == "end" and fields:
        ended = fields.pop()
        if not ended.words and ended.form:
            walk.say(ended.form, form, href)
        if ended.button is not None:
            walk.story.met.placeholders.append(ended.button)
    return None


def _instruction(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    if walk.story.fields.open and not walk.story.fields.open[-1].shown:
        walk.story.fields.open[-1].instruction += element.text or ""
    return None


def _simple_field(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    return iter(element), form, address_of(element.get(w("instr")) or "") or href


def _hyperlink(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    identity, anchor = element.get(r("id")), element.get(w("anchor"))
    address = walk.story.address(identity, element.get(w("tooltip"))) if identity is not None else None
    if anchor:
        address = f"{address or ''}#{anchor}"
    return iter(element), form, address or href


def _inserted(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    note_change(walk.story.met, element)
    return iter(element), form, href


def _deleted(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    note_change(walk.story.met, element)
    return None


def note_change(met: Met, element: Element) -> None:
    """Count a tracked change and note its author; a move is counted where it leads to."""
    kind = element.tag.rpartition("}")[2]
    met.insertions += kind in ("ins", "cellIns")
    met.deletions += kind in ("del", "cellDel")
    met.moves += kind == "moveTo"
    if author := element.get(w("author")):
        met.authors.add(author)


def is_placeholder(control: Element) -> bool:
    """Tell whether a content control shows its placeholder: nobody has typed there."""
    properties = control.find(w("sdtPr"))
    shown = properties.find(w("showingPlcHdr")) if properties is not None else None
    return shown is not None and is_on(shown)


def words_in(element: Element) -> str:
    """Give all characters of text in the element, whatever they are set in."""
    return "".join(part.text or "" for part in element.iter(w("t")))


def _control(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    if is_placeholder(element):
        walk.story.met.placeholders.append(words_in(element))
        return None
    content = element.find(w("sdtContent"))
    return (iter(content), form, href) if content is not None else None


def _alternatives(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    chosen = alternative(element)
    return (iter(chosen), form, href) if chosen is not None else None


def _ruby(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    """Give the reading of a word in brackets after it, as Japanese prints it where it cannot stand above."""
    base, reading = element.find(w("rubyBase")), element.find(w("rt"))
    if base is not None:
        walk.say(words_in(base), form, href)
    if reading is not None and (words := words_in(reading)):
        walk.say(f"（{words}）", form, href)
    return None


def _note_call(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    kind = "footnotes" if element.tag == w("footnoteReference") else "endnotes"
    identity = element.get(w("id"))
    if identity is None or form.hidden or walk.story.fields.is_instruction:
        return None
    marker = None
    if element.get(w("customMarkFollows")) not in ("1", "true", "on"):
        walk.story.calls[kind] += 1
        marker = superscript(walk.story.calls[kind], roman=kind == "endnotes")
        walk.say(marker, form, href)
    walk.content.notes.append(NoteCall(kind, identity, marker))
    return None


_RAISED = str.maketrans("0123456789ivxlcdm", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ")


def superscript(value: int, *, roman: bool) -> str:
    """Give the number of a note as it stands in the text: raised figures, for endnotes raised Roman ones."""
    return numeral(value, "lowerRoman" if roman else "decimal").translate(_RAISED)


def _comment(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
    walk.story.met.comments += 1
    return None


def _drawing(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:
    if form.hidden:
        return None
    found = read_drawing(element)
    met, content = walk.story.met, walk.content
    met.pictures += found.pictures
    if found.unread is not None:
        met.unread[found.unread] += 1
    if found.words:
        walk.say(" ".join(found.words), form, href)
    (content.after if walk.has_words() else content.before).extend(found.boxes)
    address = walk.story.address(*found.link) if found.link is not None else None
    if not found.decorative and (found.alt or address or (found.pictures and not found.boxes)):
        content.figures.append(Figure(alt=found.alt, href=address or href))
    return None


def _unread(what: str) -> Callable[[_Walk, Element, Format, str | None], Step]:
    def rule(walk: _Walk, element: Element, form: Format, href: str | None) -> Step:  # noqa: ARG001 - as above
        walk.story.met.unread[what] += 1
        return None

    return rule


_SKIPPED = (
    "pPr rPr sdtPr sdtEndPr sectPr tblPr tblGrid trPr tcPr smartTagPr customXmlPr rubyPr proofErr bookmarkStart"
    " bookmarkEnd commentRangeStart commentRangeEnd annotationRef footnoteRef endnoteRef separator permStart permEnd"
    " continuationSeparator lastRenderedPageBreak delText delInstrText fldData ffData pgNum"
)
_RULES: dict[str, Callable[[_Walk, Element, Format, str | None], Step]] = {
    **{w(name): _pass for name in _SKIPPED.split()},
    w("r"): _run,
    w("t"): _text,
    f"{{{MATH}}}t": _text,
    w("tab"): _sign("\t"),
    w("ptab"): _sign("\t"),
    w("noBreakHyphen"): _sign("\u2011"),
    w("softHyphen"): _sign("\u00ad"),
    w("br"): _break,
    w("cr"): _break,
    w("sym"): _symbol,
    f"{{{SYMBOLS_2015}}}symEx": _symbol,
    w("fldChar"): _field_mark,
    w("instrText"): _instruction,
    w("fldSimple"): _simple_field,
    w("hyperlink"): _hyperlink,
    w("ins"): _inserted,
    w("moveTo"): _inserted,
    w("del"): _deleted,
    w("moveFrom"): _deleted,
    w("sdt"): _control,
    f"{{{COMPATIBILITY}}}AlternateContent": _alternatives,
    w("ruby"): _ruby,
    w("footnoteReference"): _note_call,
    w("endnoteReference"): _note_call,
    w("commentReference"): _comment,
    w("drawing"): _drawing,
    w("pict"): _drawing,
    w("object"): _drawing,
    w("subDoc"): _unread("a document outside the file"),
    w("altChunk"): _unread("a piece in another format"),
    w("contentPart"): _unread("ink"),
}
