"""An invented release in each of the languages whose cue words came later: its kind, embargo and contacts are told by words."""

from __future__ import annotations

from datetime import datetime

import pytest

from pressdoc.formats.txt import TXT
from pressdoc.reading import ReadOptions
from pressdoc.recognising import recognise

# Kind and number of the paper, embargo, headline, dateline with lead, a second paragraph, heading and text of the boilerplate, contact.
PAPERS = {
    "uk": """Прес-реліз № 14/2021

Ембарго до 12 травня 2021 року, 10:00

Міська рада відкриває дві нові бібліотеки

Річкове, 12 травня 2021 року. Міська рада відкриє після літа дві нові бібліотеки, і вони будуть безкоштовними для всіх.

«Ми чекали на цей день п'ять років», — сказала міська голова Олена Бережна. Про це стало відомо під час засідання.

Про бібліотеки Річкового

Мережа бібліотек міста Річкове заснована у 1952 році та об'єднує дев'ять закладів.

Контакт для ЗМІ:
Тарас Лозовий
Прессекретар
Тел.: +380 44 555 01 42
E-mail: lozovyi@richkove.example
""",
    "ro": """COMUNICAT DE PRESĂ Nr. 14/2021

Embargo până la 12 mai 2021, ora 10:00

Consiliul orașului deschide două biblioteci noi

Râuleni, 12 mai 2021 – Consiliul orașului va deschide după vară două biblioteci noi, care vor fi gratuite pentru toți.

„Am așteptat această zi cinci ani”, a spus primarul Elena Codreanu în cadrul ședinței de astăzi.

Despre bibliotecile din Râuleni

Rețeaua de biblioteci a orașului a fost înființată în 1952 și are nouă filiale.

Contact presă:
Andrei Luncan
Purtător de cuvânt
Telefon: +40 21 555 01 42
E-mail: luncan@rauleni.example
""",
    "cs": """Tisková zpráva č. 14/2021

Embargo do 12. května 2021 v 10:00

Městská rada otevře dvě nové knihovny

Říčkov, 12. května 2021 – Městská rada po létě otevře dvě nové knihovny, které budou pro všechny zdarma.

„Na tento den jsme čekali pět let,“ řekla starostka Jana Březinová, která se na projektu podílela.

O knihovnách v Říčkově

Síť knihoven byla založena v roce 1952 a patří mezi největší v kraji.

Kontakt pro média:
Tomáš Lužický
tiskový mluvčí
Tel.: +420 555 014 214
E-mail: luzicky@rickov.example
""",
    "hu": """SAJTÓKÖZLEMÉNY

Embargó: 2021. május 12. 10:00

Két új könyvtárat nyit a városi tanács

Folyóvár, 2021. május 12. – A városi tanács a nyár után két új könyvtárat nyit, és ezek mindenki számára ingyenesek lesznek.

„Öt éve várunk erre a napra” – mondta Nyíri Ilona polgármester, aki szerint ez csak a kezdet.

A könyvtárakról

A város könyvtári hálózatát 1952-ben alapították, és kilenc fiókja van.

Sajtókapcsolat:
Ligeti Tamás
sajtószóvivő
Telefon: +36 1 555 0142
E-mail: ligeti@folyovar.example
""",
    "da": """PRESSEMEDDELELSE

Embargo til 12. maj 2021 kl. 10.00

Byrådet åbner to nye biblioteker

Åbakke, 12. maj 2021 – Byrådet åbner efter sommeren to nye biblioteker, og de bliver gratis for alle.

”Vi har ventet på denne dag i fem år”, siger borgmester Lene Birkemose, der også var med til at begynde det.

Om bibliotekerne i Åbakke

Byens biblioteker blev grundlagt i 1952 og har ni filialer.

Pressekontakt:
Troels Engmark
Pressechef
Tlf.: +45 55 50 14 20
E-mail: engmark@aabakke.example
""",
    "no": """PRESSEMELDING

Embargo til 12. mai 2021 kl. 10.00

Bystyret åpner to nye biblioteker

Elvvik, 12. mai 2021 – Bystyret åpner etter sommeren to nye biblioteker, og de blir gratis for alle.

– Vi har ventet på denne dagen i fem år, sier ordfører Line Bjerkås, som også var med da det begynte.

Om bibliotekene i Elvvik

Byens biblioteker ble grunnlagt i 1952 og har ni avdelinger.

Pressekontakt:
Trond Engseth
Pressesjef
Tlf.: +47 55 50 14 20
E-post: engseth@elvvik.example
""",
    "fi": """LEHDISTÖTIEDOTE

Julkaisuvapaa klo 10.00 12.5.2021

Kaupunki avaa kaksi uutta kirjastoa

Jokiranta 12.5.2021 – Kaupunki avaa kesän jälkeen kaksi uutta kirjastoa, ja ne ovat kaikille maksuttomia.

”Olemme odottaneet tätä päivää viisi vuotta”, sanoo kaupunginjohtaja Leena Koivuharju, joka oli mukana myös alussa.

Kirjastot lyhyesti

Kaupungin kirjastoverkko on perustettu vuonna 1952, ja siinä on yhdeksän toimipistettä.

Lisätietoja:
Tapio Niittylä
viestintäpäällikkö
Puh. +358 9 5550 1420
Sähköposti: niittyla@jokiranta.example
""",
    "id": """SIARAN PERS
Nomor: 14/HM/2021

Embargo hingga 12 Mei 2021, pukul 10.00

Dewan Kota membuka dua perpustakaan baru

Kalibaru, 12 Mei 2021 – Dewan Kota akan membuka dua perpustakaan baru setelah musim kemarau, dan keduanya gratis untuk semua.

“Kami telah menunggu hari ini selama lima tahun,” kata Wali Kota Lestari Wibowo dalam pertemuan tersebut.

Tentang Perpustakaan Kalibaru

Jaringan perpustakaan ini didirikan pada tahun 1952 dan memiliki sembilan cabang.

Kontak media:
Teguh Santosa
Kepala Humas
Telepon: +62 21 555 0142
Email: santosa@kalibaru.example
""",
    "vi": """THÔNG CÁO BÁO CHÍ

Không công bố trước 10:00 ngày 12/5/2021

Thành phố mở hai thư viện mới cho người dân

Sông Bến, ngày 12 tháng 5 năm 2021 – Thành phố sẽ mở hai thư viện mới sau mùa hè, và các thư viện này miễn phí cho tất cả mọi người.

“Chúng tôi đã chờ ngày này năm năm”, bà Lê Thị Bạch, chủ tịch hội đồng, cho biết trong buổi họp.

Về thư viện Sông Bến

Mạng lưới thư viện của thành phố được thành lập năm 1952 và có chín chi nhánh.

Liên hệ báo chí:
Trần Văn Lúa
Trưởng phòng truyền thông
Điện thoại: +84 24 5550 1420
Email: lua@songben.example
""",
}
REFERENCES = {"uk": "14/2021", "ro": "14/2021", "cs": "14/2021", "id": "14/HM/2021"}
PLACES = {
    "uk": "Річкове", "ro": "Râuleni", "cs": "Říčkov", "hu": "Folyóvár", "da": "Åbakke", "no": "Elvvik", "fi": "Jokiranta",
    "id": "Kalibaru", "vi": "Sông Bến",
}  # fmt: skip


@pytest.mark.parametrize("language", PAPERS)
def test_the_parts_of_a_release_in_this_language_are_told(language):
    paper = PAPERS[language]
    release = recognise(TXT.read(paper.encode(), ReadOptions())).release
    blocks = paper.strip().split("\n\n")
    _, name, title, phone, mail = blocks[-1].splitlines()

    ((contact,),) = (group.contacts for group in release.contacts)

    assert release.language == language
    assert {
        "headline": release.headline,
        "until": release.embargo and release.embargo.until,
        "places": release.dateline and release.dateline.places,
        "reference": release.reference,
        "contact": (contact.name, contact.role, [one.printed for one in (*contact.phones, *contact.emails)]),
    } == {
        "headline": blocks[2],
        "until": datetime(2021, 5, 12, 10),
        "places": (PLACES[language],),
        "reference": REFERENCES.get(language),
        "contact": (name, title, [phone[phone.index("+") :], mail.rpartition(" ")[2]]),
    }
