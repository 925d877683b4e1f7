"""The order of elements, which Word is strict about: a file in another order is "unreadable content" to it."""

from __future__ import annotations

import zipfile
from io import BytesIO

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pressdoc import testing
from pressdoc.composing import compose
from pressdoc.formats.docx.writing import write
from pressdoc.reading import Facts, WriteOptions

# ECMA-376 Part 1 (transitional), Annex A.1: the sequences of the types by the elements that have them.
_PARAGRAPH = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange"""
_RUN = """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath"""
_TABLE = """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"""
_CELL = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"
_SECTION = """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType
    cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"""
_STYLE = """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"""
_SETTINGS = """writeProtection view zoom mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders
    characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol
    listSeparator"""
_CONTROL = "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex text"
ORDER = {
    name: sequence.split()
    for name, sequence in {
        "pPr": _PARAGRAPH,
        "rPr": _RUN,
        "tblPr": _TABLE,
        "tcPr": _CELL,
        "sectPr": _SECTION,
        "style": _STYLE,
        "settings": _SETTINGS,
        "sdtPr": _CONTROL,
        "sdt": "sdtPr sdtEndPr sdtContent",
        "tbl": "tblPr tblGrid tr",
        "tr": "tblPrEx trPr tc",
        "tc": "tcPr p",
        "trPr": "cantSplit tblHeader",
        "numPr": "ilvl numId",
        "pBdr": "top left bottom right between bar",
        "tblBorders": "top left bottom right insideH insideV",
        "tblCellMar": "top left bottom right",
        "tblStylePr": "pPr rPr tblPr trPr tcPr",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "numbering": "numPicBullet abstractNum num",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "num": "abstractNumId lvlOverride",
        "inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
        "pic": "nvPicPr blipFill spPr",
        "p": "pPr r hyperlink sdt",
        "r": "rPr t tab br fldChar instrText drawing",
    }.items()
}


def local(element) -> str:
    return etree.QName(element).localname


def parts(data: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {
            name: etree.fromstring(package.read(name))
            for name in package.namelist()
            if name.endswith((".xml", ".rels"))
        }


def misplaced(root) -> list[str]:
    """Give the children that their parent does not know, or knows at another place."""
    wrong = []
    for element in root.iter(etree.Element):
        sequence = ORDER.get(local(element))
        if sequence is None:
            continue
        names = [local(child) for child in element]
        places = [place_of(name, local(element), sequence) for name in names]
        if -1 in places or places != sorted(places):
            wrong.append(f"{' '.join(names)} in {local(element)}")
    return wrong


def place_of(name: str, parent: str, sequence: list[str]) -> int:
    """Give the place of the child in the sequence, one place for all of a choice; -1 for none."""
    place = sequence.index(name) if name in sequence else -1
    if parent in ("p", "r"):
        return min(place, 1)
    return 0 if parent == "sectPr" and place == 1 else place


def test_the_table_tells_a_wrong_order():
    space = 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    assert misplaced(etree.fromstring(f"<rPr {space}><i/><b/></rPr>")) == ["i b in rPr"]
    assert misplaced(etree.fromstring(f"<p {space}><r/><pPr/></p>")) == ["r pPr in p"]
    assert misplaced(etree.fromstring(f"<p {space}><pPr><spacing/><jc/></pPr><r/></p>")) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    testing.identified_press_releases(),
    testing.styles(),
    st.sampled_from([(), ("House of Words", "בית")]),
)
def test_every_element_of_every_part_has_its_children_in_the_order_of_the_schema(release, style, letterhead):
    style = evolve(style, letterhead=letterhead)
    data = write(compose(release, style), Facts.of(release), WriteOptions(design=style.design))

    for name, root in parts(data).items():
        assert misplaced(root) == [], name
