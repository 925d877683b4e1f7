"""Words that a house style prints where the release itself has none: labels, lead-ins, end marks, by language.

They carry the mark `wording` on the page, so that reading takes them off again. Sources: the cue words of press
offices in each language; French sets a no-break space before the colon, Chinese full-width signs, Arabic a comma of its
own.
"""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Wording:
    """The words of one language, and its signs, blank included: `colon` between a label and what it labels, `comma`."""

    phone: str
    mobile: str
    fax: str
    email: str
    contact_lead: str
    ends: str
    colon: str = ": "
    comma: str = ", "
    blank: str = " "

    def separator(self, separator: str) -> str:
        """Give a house's separator as the language sets it; one that is neither colon nor comma stays as it is."""
        return {": ": self.colon, ", ": self.comma}.get(separator, separator)


ENGLISH = Wording(
    phone="Telephone",
    mobile="Mobile",
    fax="Fax",
    email="Email",
    contact_lead="For further information please contact:",
    ends="Ends",
)

WORDINGS = {
    "en": ENGLISH,
    "fr": Wording(
        phone="Téléphone",
        mobile="Portable",
        fax="Télécopie",
        email="Courriel",
        contact_lead="Pour de plus amples informations, veuillez contacter\u00a0:",
        ends="Fin",
        colon="\u00a0: ",
    ),
    "de": Wording(
        phone="Telefon",
        mobile="Mobil",
        fax="Fax",
        email="E-Mail",
        contact_lead="Für weitere Informationen wenden Sie sich bitte an:",
        ends="Ende",
    ),
    "es": Wording(
        phone="Teléfono",
        mobile="Móvil",
        fax="Fax",
        email="Correo electrónico",
        contact_lead="Para más información, póngase en contacto con:",
        ends="Fin",
    ),
    "ru": Wording(
        phone="Телефон",
        mobile="Мобильный",
        fax="Факс",
        email="Эл. почта",
        contact_lead="За дополнительной информацией обращайтесь:",
        ends="Конец",
    ),
    "ar": Wording(
        phone="هاتف",
        mobile="جوال",
        fax="فاكس",
        email="البريد الإلكتروني",
        contact_lead="لمزيد من المعلومات يرجى الاتصال:",
        ends="انتهى",
        comma="، ",
    ),
    "zh": Wording(
        phone="电话",
        mobile="手机",
        fax="传真",
        email="电子邮箱",
        contact_lead="如需更多信息，请联系：",
        ends="完",
        colon="：",
        comma="，",
        blank="",
    ),
}
_TRADITIONAL = Wording(
    phone="電話",
    mobile="手機",
    fax="傳真",
    email="電郵",
    contact_lead="如需更多資訊，請聯絡：",
    ends="完",
    colon="：",
    comma="，",
    blank="",
)


def wording(language: str | None) -> Wording:
    """Give the words of the language (by its BCP 47 tag); English where there are none or it is not known."""
    parts = (language or "").lower().split("-")
    if parts[0] == "zh" and {"hant", "tw", "hk", "mo"} & set(parts[1:]):
        return _TRADITIONAL
    return WORDINGS.get(parts[0], ENGLISH)
