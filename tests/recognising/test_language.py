"""The language of a text, told from its script, its letters and its short words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdoc.recognising.language import tell_language

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"

PARAGRAPHS = {
    "en": "The council said on Tuesday that it would open two new libraries in the north of the city before the summer.",
    "fr": "Le conseil a annoncé mardi qu'il ouvrirait deux bibliothèques dans le nord de la ville avant l'été prochain.",
    "de": "Der Stadtrat teilte am Dienstag mit, dass noch vor dem Sommer zwei Büchereien im Norden eröffnet werden.",
    "es": "El ayuntamiento anunció el martes que abrirá dos bibliotecas en el norte de la ciudad antes del verano.",
    "it": "Il comune ha annunciato martedì che aprirà due biblioteche nel nord della città prima della fine dell'anno.",
    "pt": "A câmara anunciou na terça-feira que vai abrir duas bibliotecas no norte da cidade antes do verão.",
    "nl": "De gemeenteraad heeft dinsdag gezegd dat er voor de zomer twee bibliotheken in het noorden worden geopend.",
    "sv": "Kommunen sade på tisdagen att två bibliotek ska öppnas i norra delen av staden och att de är för alla.",
    "no": "Kommunen sier at det skal åpnes to biblioteker i byen etter sommeren, og at de også vil bli for alle av oss.",
    "da": "Kommunen siger, at der efter sommeren skal åbnes to biblioteker i byen, og at de også bliver for alle af os.",
    "fi": "Kaupunki kertoi tiistaina, että se avaa kaksi kirjastoa ja että ne ovat myös kaikille, mutta vain kesän jälkeen.",
    "pl": "Rada miasta poinformowała we wtorek, że przed latem zostaną otwarte dwie biblioteki, które są już gotowe.",
    "tr": "Belediye salı günü yaptığı açıklamada, şehrin kuzeyinde iki kütüphane açılacağını ve bunun için hazır olduğunu bildirdi.",
    "cs": "Rada města v úterý oznámila, že před létem se otevřou dvě knihovny, které jsou už připravené pro všechny.",
    "ro": "Consiliul a anunțat marți că va deschide două biblioteci în nordul orașului și că acestea sunt pentru toți.",
    "hu": "A tanács kedden közölte, hogy nyár előtt két könyvtár nyílik a város északi részén, és ez már nem is kérdés.",
    "uz": "Shahar kengashi yozdan keyin ikki kutubxona ochilishi va ular barcha uchun bepul bo‘lishi haqida ma’lum qildi.",
    "id": "Dewan kota mengatakan pada hari Selasa bahwa dua perpustakaan akan dibuka untuk warga dan tidak dipungut biaya.",
    "vi": "Hội đồng thành phố cho biết hai thư viện mới sẽ được mở ở phía bắc của thành phố trước mùa hè năm nay.",
    "ru": "Городской совет сообщил во вторник, что до лета на севере города откроются две новые библиотеки.",
    "uk": "Міська рада повідомила у вівторок, що до літа на півночі міста відкриються дві нові бібліотеки.",
    "be": "Гарадскі савет паведаміў у аўторак, што да лета на поўначы горада адкрыюцца дзве новыя бібліятэкі.",
    "bg": "Общинският съвет съобщи във вторник, че преди лятото в северната част на града ще бъдат открити две библиотеки.",
    "sr": "Градско веће је у уторак саопштило да ће пре лета на северу града бити отворене две нове библиотеке за људе.",
    "kk": "Қалалық кеңес сейсенбі күні жазға дейін қаланың солтүстігінде екі жаңа кітапхана ашылатынын хабарлады.",
    "ar": "أعلن المجلس يوم الثلاثاء أنه سيفتتح مكتبتين جديدتين في شمال المدينة قبل حلول فصل الصيف.",
    "fa": "شورای شهر روز سه‌شنبه اعلام کرد که پیش از تابستان دو کتابخانهٔ تازه در شمال شهر گشایش می‌یابد.",
    "ur": "شہری کونسل نے منگل کو کہا کہ گرمیوں سے پہلے شہر کے شمال میں دو نئے کتب خانے کھولے جائیں گے۔",
    "el": "Ο δήμος ανακοίνωσε την Τρίτη ότι θα ανοίξει δύο βιβλιοθήκες πριν από το καλοκαίρι.",
    "he": "העירייה הודיעה ביום שלישי כי תפתח שתי ספריות חדשות בצפון העיר לפני הקיץ.",
    "th": "สภาเทศบาลแถลงเมื่อวันอังคารว่าจะเปิดห้องสมุดใหม่สองแห่งก่อนฤดูร้อน",
    "hi": "नगर परिषद ने मंगलवार को कहा कि गर्मियों से पहले शहर के उत्तर में दो नए पुस्तकालय खोले जाएंगे।",
    "zh": "市议会星期二宣布，将在夏天之前在城市北部开设两座新的图书馆。",
    "ja": "市議会は火曜日、夏までに市の北部に新しい図書館を二つ開くと発表しました。",
    "ko": "시의회는 화요일 여름 전에 도시 북부에 새 도서관 두 곳을 연다고 밝혔다.",
}


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_paragraph_is_enough_to_tell_its_language(language):
    assert tell_language(PARAGRAPHS[language])[0] == language


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_capitals_do_not_hide_a_language(language):
    assert tell_language(PARAGRAPHS[language].upper())[0] == language


def test_traditional_characters_are_chinese_too():
    assert tell_language("市議會星期二宣布，將在夏天之前於城市北部開設兩座新的圖書館。")[0] == "zh"


@pytest.mark.parametrize("language", ["ja", "zh", "ko", "ar", "ru", "el", "he"])
def test_names_in_latin_letters_do_not_mislead(language):
    names = "Example Widgets Inc. Open Standards Conference JavaScript API Example Data Cloud Tokyo\n" * 3

    assert tell_language(names + PARAGRAPHS[language])[0] == language


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru", "ja", "ko"])
def test_a_short_english_letterhead_does_not_mislead(language):
    letterhead = (
        "PRESS RELEASE\nFOR IMMEDIATE RELEASE\nInstitute of the North\nTel: 555 0100, E-mail: press@example.org\n\n"
    )

    assert tell_language(letterhead + (PARAGRAPHS[language] + " ") * 2)[0] == language


def test_a_line_in_another_language_does_not_mislead():
    assert tell_language((PARAGRAPHS["en"] + "\n") * 3 + PARAGRAPHS["vi"])[0] == "en"


def test_loose_accents_are_read_as_the_letters_they_make():
    assert tell_language("Бібліотека, якої чекали, відкриється до літа".replace("ї", "ї"))[0] == "uk"


@pytest.mark.parametrize("text", ["", " \n\t", "12.05.2012 – 14:30", "###", "* * *", "🎉🎉"])
def test_without_letters_no_language_can_be_told(text):
    assert tell_language(text) == (None, 0.0)


def test_only_the_beginning_of_a_text_is_read():
    assert tell_language(PARAGRAPHS["fr"] * 50 + PARAGRAPHS["ru"] * 500)[0] == "fr"


def test_a_long_text_is_surer_than_a_word():
    assert tell_language("the")[1] < tell_language(PARAGRAPHS["en"] * 3)[1]


@given(st.text())
def test_any_text_is_told_without_an_error_and_within_bounds(text):
    tag, sureness = tell_language(text)

    assert 0.0 <= sureness <= 1.0
    assert (tag is None) == (sureness == 0.0)


@given(st.sampled_from(sorted(PARAGRAPHS)), st.text(max_size=20))
def test_the_same_text_is_always_told_the_same(language, more):
    assert tell_language(PARAGRAPHS[language] + more) == tell_language(PARAGRAPHS[language] + more)


def _labelled() -> list[tuple[str, str]]:
    labels = sorted(path for folder in ("en", "intl") for path in (CORPUS / folder).glob("*.json"))
    return [
        (path.with_suffix(".txt").read_text("utf-8"), json.loads(path.read_text("utf-8"))["language"].partition("-")[0])
        for path in labels
    ]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real releases is not here")
def test_real_releases_are_told_right_in_97_of_100():
    labelled = _labelled()
    right = sum(tell_language(text)[0] == language for text, language in labelled)

    assert right >= 0.97 * len(labelled)
