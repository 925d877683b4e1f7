"""Cue words of Hungarian.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="hu",
    paper_kinds=phrases("""
        Sajtóközlemény | Közlemény | Közös közlemény | Közös sajtóközlemény | Sajtóanyag | Sajtómeghívó
        | Sajtótájékoztató | Meghívó sajtótájékoztatóra | Nyilatkozat | Sajtónyilatkozat | Sajtóhír
        | Sajtóinformáció | Háttéranyag | Sajtóesemény | Rendkívüli tájékoztatás | Tájékoztató | Hírek
    """),
    immediate=phrases("""
        Azonnali közlésre | Azonnal közölhető | Azonnali megjelenésre | Azonnal közzétehető | Embargó nélkül
    """),
    embargo=phrases("""
        Embargó | Embargós | Embargó alatt | Embargó: | Embargós anyag | Nem közölhető | Közölhető
    """),
    date_labels=phrases("""
        Dátum | Kelt | Megjelenés | Megjelenés dátuma | Közzététel | Közzétéve | Létrehozva | Publikálva
        | Frissítve | Utolsó frissítés | Utolsó módosítás
    """),
    reference_labels=phrases("""
        Szám | Sorszám | Iktatószám | Ikt. sz. | Ügyszám | Hivatkozási szám | Közlemény száma | Ref.
        | Ügyiratszám
    """),
    end_marks=phrases("Vége | Közlemény vége | A közlemény vége"),
    continues=phrases("Folytatás | Folytatás a következő oldalon"),
    notes=phrases("""
        Megjegyzés a szerkesztőknek | Megjegyzések a szerkesztőknek | Megjegyzések | Megjegyzés | Háttér
        | Háttér-információ | Háttérinformáció | További információ | Szerkesztői megjegyzés | Lábjegyzet
    """),
    about=phrases("""
        A cégről | A vállalatról | Rólunk | Az alapítványról | A projektről | A programról | A szervezetről
        | A társaságról | Az egyetemről | Cégprofil | A csoportról | Kik vagyunk
    """),
    describes=phrases("""
        egyik | alapították | alakult | alapított | vezető | működik | foglalkozik | kínál | székhelye
        | foglalkoztat | szolgáltat | tevékenysége
    """),
    questions=phrases("Ki: | Mi: | Mikor: | Hol: | Miért: | Hogyan: | Időpont: | Helyszín: | Kezdés: | Kik:"),
    legal=phrases("""
        Jogi nyilatkozat | Felelősségkizárás | Előretekintő nyilatkozatok | Jövőre vonatkozó kijelentések
        | Jogi közlemény
    """),
    contact_leads=phrases("""
        Kapcsolat | Sajtókapcsolat | Sajtókapcsolatok | Sajtó kapcsolat | Kapcsolattartó | Sajtós kapcsolattartó
        | Kapcsolattartók | Elérhetőség | Elérhetőségek | További információ | További információk
        | További információ kérhető | További információért | Bővebb információ | Sajtóosztály | Sajtóiroda
        | Sajtószolgálat | Sajtóügyek | Sajtófőnök: | Kommunikációs osztály | Médiakapcsolat | Sajtó:
        | Befektetői kapcsolatok
    """),
    phone_labels=phrases("Tel | Tel. | Telefon | Telefonszám | T: | Tel.szám | Központi szám"),
    mobile_labels=phrases("Mobil | Mob. | Mobiltelefon | M:"),
    fax_labels=phrases("Fax | Tel./fax | Tel/fax"),
    email_labels=phrases("E-mail | Email | E-mail cím | E-mail-cím | Mail"),
    web_labels=phrases("Web | Honlap | Weboldal | Weblap | Internet"),
    address_labels=phrases("Cím | Székhely | Postacím | Levelezési cím | Helyszín:"),
    job_titles=phrases("""
        sajtószóvivő | szóvivő | sajtófőnök | sajtóreferens | sajtótitkár | kommunikációs igazgató
        | kommunikációs vezető | kommunikációs menedzser | igazgató | igazgatója | vezérigazgató
        | vezérigazgatója | ügyvezető | ügyvezető igazgató | elnök | elnöke | alelnök | elnök-vezérigazgató
        | miniszter | miniszterelnök | államtitkár | helyettes államtitkár | polgármester | főpolgármester
        | képviselő | országgyűlési képviselő | rektor | rektorhelyettes | dékán | professzor | egyetemi tanár
        | osztályvezető | vezetője | vezető közgazdász | menedzser | szakértő | koordinátor | tanácsadó
        | alapító | titkár | főtitkár | kurátor | PR-menedzser
    """),
    organisation_words=phrases("""
        Minisztérium | Minisztériuma | Egyetem | Főiskola | Intézet | Akadémia | Alapítvány | Egyesület
        | Szövetség | Társaság | Bank | Kórház | Múzeum | Könyvtár | Színház | Filharmónia | Zenekar | Iskola
        | Kar | Ügynökség | Hivatal | Bizottság | Tanács | Kamara | Szakszervezet | Központ | Osztály
        | Rendőrség | Rendőr-főkapitányság | Bíróság | Ügyészség | Nagykövetség | Csoport | Önkormányzat
        | Önkormányzata | Kormány | Országgyűlés | Párt | Kft. | Kft | Zrt. | Zrt | Nyrt. | Nyrt | Bt.
        | Nonprofit Kft.
    """),
    honorifics=phrases("Dr. | Prof. | Ifj. | Özv."),
    notices=phrases("Bizalmas | Nem nyilvános | Forrás megjelölésével közölhető"),
    addressees=phrases("A szerkesztőségek részére | A sajtó részére | Címzett:"),
    corrections=phrases("Helyesbítés | Javítás | Frissítés | Javított változat"),
    withdrawals=phrases("Visszavonás | Visszavonva | Törölve | Kérjük, ne közöljék"),
    captions=phrases("Fotó | Fotó: | Kép | Kép: | Képaláírás | A képen | Forrás: | A felvételen"),
    navigation=phrases("""
        Főoldal | Kezdőlap | Menü | Keresés | Tovább | Vissza | Előző | Következő | Megosztás | Nyomtatás
        | Nyomtatható változat | Bejelentkezés | Belépés | Regisztráció | Adatvédelem | Adatvédelmi tájékoztató
        | Adatkezelési tájékoztató | Impresszum | Oldaltérkép | Ugrás a tartalomra | Ugrás a tartalomhoz
        | Olvasson tovább | Tovább olvasom | Kapcsolódó cikkek | Kapcsolódó hírek | Legfrissebb | Címkék
        | Kategóriák | Feliratkozás | Letöltés | Letölthető | Minden jog fenntartva | Süti beállítások
        | Kövessen minket | Hozzászólások
    """),
    bylines=phrases("Szerző | Szerző: | Írta | Írta: | Szöveg:"),
    function_words=FUNCTION_WORDS["hu"],
)
