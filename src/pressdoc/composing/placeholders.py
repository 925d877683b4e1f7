"""A release of placeholders, for a press office to type over: what stands between square brackets is to be replaced.

Words without brackets (the lead-in to the contacts, the heading of the notes) are those a house prints anyhow.
"""

from __future__ import annotations

from attrs import frozen

from pressdoc.composing.wording import wording
from pressdoc.model import (
    Contact,
    ContactGroup,
    Dateline,
    Email,
    Embargo,
    Heading,
    ListItem,
    Paragraph,
    Phone,
    PhoneKind,
    PressRelease,
)


@frozen(kw_only=True)
class Placeholders:
    """What a language calls the parts of a release. `about` has a place for who is meant."""

    kind: str
    organisation: str
    reference: str
    date: str
    embargo: str
    headline: str
    subheadline: str
    city: str
    lead: str
    body: str
    notes: str
    note: str
    about: str
    boilerplate: str
    name: str
    role: str
    phone: str
    mobile: str
    email: str


_WORDS = {
    "en": Placeholders(
        kind="Press release", organisation="Organisation", reference="Reference", date="Date",
        embargo="Embargo: day, hour and time zone, or “For immediate release”", headline="Headline",
        subheadline="Subheadline", city="CITY", lead="First paragraph: who, what, when, where, why",
        body="Further paragraph", notes="Notes to editors", note="Note", about="About {}",
        boilerplate="Who you are, in two sentences", name="Name", role="Position", phone="Telephone", mobile="Mobile",
        email="Email",
    ),
    "fr": Placeholders(
        kind="Communiqué de presse", organisation="Organisme", reference="Référence", date="Date",
        embargo="Embargo : jour, heure et fuseau horaire, ou « Pour diffusion immédiate »", headline="Titre",
        subheadline="Sous-titre", city="VILLE", lead="Premier paragraphe : qui, quoi, quand, où, pourquoi",
        body="Paragraphe suivant", notes="Notes aux rédactions", note="Note", about="À propos de {}",
        boilerplate="Qui vous êtes, en deux phrases", name="Nom", role="Fonction", phone="Téléphone", mobile="Portable",
        email="Courriel",
    ),
    "de": Placeholders(
        kind="Pressemitteilung", organisation="Organisation", reference="Nummer", date="Datum",
        embargo="Sperrfrist: Tag, Uhrzeit und Zeitzone, oder „Zur sofortigen Veröffentlichung“", headline="Überschrift",
        subheadline="Unterzeile", city="ORT", lead="Erster Absatz: wer, was, wann, wo, warum", body="Weiterer Absatz",
        notes="Hinweise für die Redaktion", note="Hinweis", about="Über {}", boilerplate="Wer Sie sind, in zwei Sätzen",
        name="Name", role="Funktion", phone="Telefon", mobile="Mobil", email="E-Mail",
    ),
    "es": Placeholders(
        kind="Nota de prensa", organisation="Organización", reference="Referencia", date="Fecha",
        embargo="Embargo: día, hora y huso horario, o «Para publicación inmediata»", headline="Titular",
        subheadline="Subtítulo", city="CIUDAD", lead="Primer párrafo: quién, qué, cuándo, dónde, por qué",
        body="Otro párrafo", notes="Notas para la redacción", note="Nota", about="Acerca de {}",
        boilerplate="Quiénes son, en dos frases", name="Nombre", role="Cargo", phone="Teléfono", mobile="Móvil",
        email="Correo electrónico",
    ),
    "ru": Placeholders(
        kind="Пресс-релиз", organisation="Организация", reference="Номер", date="Дата",
        embargo="Эмбарго: день, час и часовой пояс, или «Для немедленной публикации»", headline="Заголовок",
        subheadline="Подзаголовок", city="ГОРОД", lead="Первый абзац: кто, что, когда, где, почему", body="Следующий абзац",
        notes="Примечания для редакторов", note="Примечание", about="О компании {}", boilerplate="Кто вы, в двух предложениях",
        name="Имя", role="Должность", phone="Телефон", mobile="Мобильный", email="Эл. почта",
    ),
    "ar": Placeholders(
        kind="بيان صحفي", organisation="المؤسسة", reference="الرقم", date="التاريخ",
        embargo="حظر النشر: اليوم والساعة والمنطقة الزمنية، أو «للنشر الفوري»", headline="العنوان",
        subheadline="العنوان الفرعي", city="المدينة", lead="الفقرة الأولى: من وماذا ومتى وأين ولماذا", body="فقرة أخرى",
        notes="ملاحظات للمحررين", note="ملاحظة", about="نبذة عن {}", boilerplate="من أنتم، في جملتين", name="الاسم",
        role="المنصب", phone="هاتف", mobile="جوال", email="البريد الإلكتروني",
    ),
    "zh": Placeholders(
        kind="新闻稿", organisation="机构", reference="编号", date="日期", embargo="禁发时间：日期、时刻与时区，或“即时发布”",
        headline="标题", subheadline="副标题", city="城市", lead="首段：何人、何事、何时、何地、为何", body="后续段落",
        notes="编者注", note="说明", about="关于{}", boilerplate="用两句话介绍贵机构", name="姓名", role="职务", phone="电话",
        mobile="手机", email="电子邮箱",
    ),
}  # fmt: skip


def placeholder_release(language: str | None) -> PressRelease:
    """Give the release to type over, in the language (BCP 47); in English where that has no words here."""
    words = _WORDS.get((language or "en").lower().split("-")[0], _WORDS["en"])
    usual = wording(language)
    who = f"[{words.organisation}]"
    contact = Contact(
        name=f"[{words.name}]",
        role=f"[{words.role}]",
        organisation=who,
        phones=(
            Phone(printed=f"[{words.phone}]", label=words.phone),
            Phone(printed=f"[{words.mobile}]", label=words.mobile, kind=PhoneKind.MOBILE),
        ),
        emails=(Email(printed=f"[{words.email}]", label=words.email),),
    )
    return PressRelease(
        masthead=(who, words.kind),
        reference=f"[{words.reference}]",
        issued_line=f"[{words.date}]",
        embargo=Embargo(printed=f"[{words.embargo}]"),
        headline=f"[{words.headline}]",
        subheadlines=(f"[{words.subheadline}]",),
        dateline=Dateline(printed=f"[{words.city}] –", places=(f"[{words.city}]",)),
        body=(Paragraph(text=f"[{words.lead}]"), Paragraph(text=f"[{words.body}]")),
        end_mark=usual.ends,
        notes=(Heading(text=words.notes), ListItem(text=f"[{words.note}]", marker="1.")),
        boilerplate=(Heading(text=words.about.format(who)), Paragraph(text=f"[{words.boilerplate}]")),
        contact_lead=usual.contact_lead,
        contacts=(ContactGroup(contacts=(contact,)),),
        language=language or "en",
    )
