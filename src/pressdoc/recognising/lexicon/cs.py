"""Cue words of Czech.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="cs",
    paper_kinds=phrases("""
        Tisková zpráva | TZ | Tiskové prohlášení | Prohlášení | Společné prohlášení | Společná tisková zpráva
        | Pozvánka pro média | Pozvánka pro novináře | Pozvánka na tiskovou konferenci | Tisková konference
        | Tiskové sdělení | Tisková informace | Informace pro média | Sdělení | Pro média | Zpráva pro média
        | Aktuality | Stanovisko
    """),
    immediate=phrases("K okamžitému zveřejnění | K okamžitému uveřejnění | K okamžitému použití | Bez embarga"),
    embargo=phrases("""
        Embargo | Embargo do | Pod embargem | Pod embargem do | Nezveřejňovat před | Nezveřejňujte před
        | Nepublikovat před | Zveřejnit po | Ke zveřejnění od | Časové embargo
    """),
    date_labels=phrases("""
        Datum | Datum vydání | Datum zveřejnění | Zveřejněno | Zveřejněno dne | Publikováno | Vydáno
        | Vydáno dne | Vloženo | Aktualizováno | Poslední aktualizace | Dne
    """),
    reference_labels=phrases("""
        Č. | Č.j. | Č. j. | Čj. | Číslo | Číslo jednací | Tisková zpráva č. | Zn. | Značka | Sp. zn. | Ref.
    """),
    end_marks=phrases("Konec | Konec zprávy | Konec tiskové zprávy"),
    continues=phrases("Pokračování | Pokračování na další straně"),
    notes=phrases("""
        Poznámky pro editory | Poznámka pro editory | Poznámky pro redakce | Poznámka pro redakci | Poznámka
        | Poznámky | Další informace | Doplňující informace | Pro novináře | Informace pro novináře
        | Souvislosti | Poznámky pod čarou
    """),
    about=phrases("""
        O společnosti | O nás | O nadaci | O projektu | O organizaci | O programu | O firmě | O skupině | O
        | Kdo jsme | Profil společnosti | Informace o společnosti
    """),
    studies=phrases("studii | průzkumu | výzkumu"),
    describes=phrases("""
        je | je jedním z | je jednou z | je jedna z | byla založena | byl založen | bylo založeno | založená v
        | patří mezi | nabízí | poskytuje | působí | sdružuje | zaměstnává | se sídlem v | se zabývá
    """),
    questions=phrases("Kdo: | Co: | Kdy: | Kde: | Proč: | Jak: | Čas: | Místo: | Místo konání: | Začátek:"),
    legal=phrases("Právní upozornění | Výhledová prohlášení | Vyloučení odpovědnosti | Upozornění"),
    contact_leads=phrases("""
        Kontakt | Kontakty | Kontakt pro média | Kontakty pro média | Kontakt pro novináře | Mediální kontakt
        | Tiskový kontakt | Kontaktní osoba | Kontaktní osoby | Kontaktní údaje | Více informací
        | Více informací poskytne | Bližší informace | Bližší informace poskytne | Další informace poskytne
        | Další informace poskytnou | Pro více informací | Pro další informace
        | Pro bližší informace kontaktujte | Tiskové oddělení | Tiskový odbor | Tisková mluvčí:
        | Tiskový mluvčí: | Tiskové oddělení: | Pro média: | Média: | Vztahy s investory | Oddělení komunikace
    """),
    phone_labels=phrases("Tel | Tel. | Telefon | Telefonní číslo | T: | Linka | Infolinka | Ústředna"),
    mobile_labels=phrases("Mobil | Mob. | Mob | Mobilní telefon | GSM | M:"),
    fax_labels=phrases("Fax | Tel./fax"),
    email_labels=phrases("E-mail | Email | E-mailová adresa | Mail | Elektronická pošta"),
    web_labels=phrases("Web | Webové stránky | Internet | WWW | Internetové stránky"),
    address_labels=phrases("Adresa | Sídlo | PSČ | Místo:"),
    job_titles=phrases("""
        tiskový mluvčí | tisková mluvčí | mluvčí | tiskový tajemník | tisková tajemnice | ředitel | ředitelka
        | generální ředitel | generální ředitelka | náměstek | náměstkyně | místopředseda | místopředsedkyně
        | předseda | předsedkyně | předseda představenstva | prezident | prezidentka | viceprezident | ministr
        | ministryně | premiér | primátor | primátorka | starosta | starostka | hejtman | hejtmanka | poslanec
        | poslankyně | senátor | senátorka | rektor | rektorka | prorektor | děkan | děkanka | profesor
        | vedoucí | manažer | manažerka | specialista | specialistka | koordinátor | koordinátorka | poradce
        | expert | zakladatel | zakladatelka | jednatel | jednatelka | hlavní ekonom | redaktor | redaktorka
        | tajemník | PR manažer | PR manažerka
    """),
    organisation_words=phrases("""
        Ministerstvo | Univerzita | Vysoká škola | Ústav | Institut | Akademie | Nadace | Nadační fond | Spolek
        | Sdružení | Společnost | Banka | Nemocnice | Muzeum | Galerie | Knihovna | Divadlo | Filharmonie
        | Škola | Fakulta | Agentura | Úřad | Komise | Rada | Komora | Svaz | Asociace | Federace | Centrum
        | Odbor | Policie | Soud | Zastupitelství | Velvyslanectví | Skupina | Magistrát | Město | Kraj
        | Krajský úřad | Městský úřad | Vláda | Senát | Poslanecká sněmovna | a.s. | a. s. | s.r.o. | s. r. o.
        | z.s. | o.p.s. | z.ú. | Česká republika
    """),
    honorifics=phrases("""
        pan | paní | Ing. | Mgr. | Bc. | PhDr. | MUDr. | JUDr. | RNDr. | doc. | prof. | Dr. | Ing. arch.
    """),
    notices=phrases("Pouze pro potřeby médií | Neveřejné | Důvěrné | Při citaci uveďte zdroj"),
    addressees=phrases("Redakcím | Pro redakce | K rukám redakce | Komu:"),
    corrections=phrases("Oprava | Opravená verze | Aktualizace | Upřesnění"),
    withdrawals=phrases("Zrušeno | Stažení | Odvolání | Prosíme nezveřejňovat"),
    captions=phrases("""
        Foto | Foto: | Fotografie | Na snímku | Na fotografii | Zdroj foto | Popisek | Autor fotografie
    """),
    navigation=phrases("""
        Úvod | Hlavní stránka | Domů | Menu | Hledat | Vyhledat | Vyhledávání | Další | Zpět | Předchozí
        | Následující | Sdílet | Tisk | Vytisknout | Přihlásit | Přihlásit se | Registrace
        | Ochrana osobních údajů | Zásady ochrany osobních údajů | Mapa stránek | Mapa webu | Přejít na obsah
        | Přeskočit na obsah | Číst dál | Číst více | Čtěte také | Související články | Nejnovější | Štítky
        | Kategorie | Ke stažení | Stáhnout | Nahoru | Všechna práva vyhrazena | Prohlášení o přístupnosti
        | Nastavení cookies | Sledujte nás | Zobrazení
    """),
    bylines=phrases("Autor | Autor: | Text: | Autorka | Připravil | Připravila"),
    function_words=FUNCTION_WORDS["cs"],
)
