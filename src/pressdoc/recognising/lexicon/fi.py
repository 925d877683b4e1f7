"""Cue words of Finnish.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="fi",
    paper_kinds=phrases("""
        Lehdistötiedote | Tiedote | Mediatiedote | Yhteistiedote | Lehdistökutsu | Mediakutsu | Kutsu medialle
        | Kutsu tiedotustilaisuuteen | Tiedotustilaisuus | Lausunto | Julkilausuma | Kannanotto | Julkaisu
        | Pörssitiedote | Yhtiötiedote | Uutinen | Uutiset | Sijoitusuutinen
    """),
    immediate=phrases("Julkaisuvapaa heti | Vapaa julkaistavaksi | Heti julkaistavaksi | Julkaistavissa heti"),
    embargo=phrases("""
        Embargo | Julkaisuvapaa klo | Julkaisuvapaa | Embargo päättyy | Julkaisukielto
        | Julkaistavissa aikaisintaan | Ei julkaistavaksi ennen | Embargossa | Julkaisulupa
    """),
    date_labels=phrases("""
        Päivämäärä | Päiväys | Pvm | Pvm. | Julkaistu | Julkaisupäivä | Julkaisuaika | Julkaisuajankohta
        | Päivitetty | Viimeksi päivitetty | Muokattu
    """),
    reference_labels=phrases("""
        Nro | Nro. | Numero | Tiedote nro | Tiedote n:o | N:o | Dnro | Diaarinumero | Viite | Viitenumero
    """),
    end_marks=phrases("Loppu | Tiedote päättyy"),
    continues=phrases("Jatkuu | Jatkuu seuraavalla sivulla"),
    notes=phrases("""
        Huomautus toimituksille | Toimituksille | Huomautuksia toimituksille | Taustaa | Taustatietoa
        | Taustatiedot | Lisätietoja toimituksille | Faktat | Viitteet | Faktaa
    """),
    about=phrases("""
        Tietoa yrityksestä | Tietoa meistä | Tietoja yhtiöstä | Meistä | Yritys lyhyesti | Lyhyesti
        | Tietoa säätiöstä | Tietoa hankkeesta | Keitä olemme
    """),
    about_suffixes=phrases("lyhyesti"),
    describes=phrases("""
        on | on suomalainen | on yksi | on perustettu | perustettiin | perustettu | tarjoaa | toimii | kehittää
        | työllistää | palvelee | tuottaa | johtava
    """),
    questions=phrases("Kuka: | Mitä: | Milloin: | Missä: | Miksi: | Miten: | Aika: | Paikka: | Ohjelma:"),
    legal=phrases("""
        Vastuuvapauslauseke | Tulevaisuutta koskevat lausumat | Vastuuvapaus | Oikeudellinen huomautus
    """),
    contact_leads=phrases("""
        Lisätietoja | Lisätiedot | Lisätietoja antaa | Lisätietoja antavat | Lisätiedot ja haastattelupyynnöt
        | Lisätietoja medialle | Yhteystiedot | Yhteyshenkilö | Yhteyshenkilöt | Mediayhteydenotot | Mediayhteys
        | Media: | Medialle: | Haastattelupyynnöt | Tiedustelut | Viestintä: | Mediapuhelin | Mediapäivystys
        | Ota yhteyttä | Yhteydenotot | Sijoittajasuhteet
    """),
    phone_labels=phrases("P. | Puh | Puh. | Puhelin | Puhelinnumero | Puh: | Vaihde | Mediapuhelin | T:"),
    mobile_labels=phrases("Gsm | Gsm. | Matkapuhelin | Mobiili | Kännykkä"),
    fax_labels=phrases("Faksi | Fax | Telekopio"),
    email_labels=phrases("Sähköposti | S-posti | E-mail | Email | Sähköpostiosoite | Etunimi.sukunimi"),
    web_labels=phrases("Verkkosivut | Verkkosivusto | Kotisivut | Internet | WWW | Www-sivut"),
    address_labels=phrases("Osoite | Käyntiosoite | Postiosoite | Paikka:"),
    job_titles=phrases("""
        viestintäpäällikkö | viestintäjohtaja | viestinnän asiantuntija | viestintäasiantuntija | tiedottaja
        | lehdistösihteeri | lehdistöpäällikkö | mediasuhteet | toimitusjohtaja | johtaja | varajohtaja
        | pääjohtaja | puheenjohtaja | varapuheenjohtaja | hallituksen puheenjohtaja | toiminnanjohtaja
        | pääsihteeri | ministeri | pääministeri | valtiosihteeri | erityisavustaja | kansanedustaja
        | kaupunginjohtaja | pormestari | apulaispormestari | kunnanjohtaja | rehtori | vararehtori | dekaani
        | professori | dosentti | tutkija | tutkijatohtori | erikoistutkija | yliopistonlehtori
        | osastopäällikkö | päällikkö | projektipäällikkö | yksikönpäällikkö | asiantuntija
        | erityisasiantuntija | neuvotteleva virkamies | ylitarkastaja | ylilääkäri | pääekonomisti
        | rikoskomisario | rikosylikomisario | komisario | intendentti | perustaja | koordinaattori
        | päätoimittaja | suunnittelija
    """),
    job_endings=phrases("johtaja | päällikkö | asiantuntija | tutkija | sihteeri | insinööri"),
    organisation_words=phrases("""
        Ministeriö | Yliopisto | Ammattikorkeakoulu | Instituutti | Akatemia | Säätiö | Yhdistys | Liitto
        | Yhtiö | Pankki | Sairaala | Museo | Kirjasto | Teatteri | Koulu | Virasto | Kaupunki | Kunta | Poliisi
        | Poliisilaitos | Oikeus | Neuvosto | Keskus | Osasto | Lautakunta | Suurlähetystö | Konserni | Ryhmä
        | Oy | Oyj | Ry | Suomi | Suomen | Puolue | Eduskunta | Valtioneuvosto | Hyvinvointialue
    """),
    organisation_endings=phrases("""
        ministeriö | yliopisto | korkeakoulu | laitos | virasto | liitto | säätiö | yhdistys | keskus | kirjasto
    """),
    honorifics=phrases("Herra | Rouva | Tri | Prof. | Dos."),
    notices=phrases("Luottamuksellinen | Ei julkisuuteen | Vain toimitusten käyttöön"),
    addressees=phrases("Tiedotusvälineille | Jakelu: | Medialle tiedoksi"),
    corrections=phrases("Oikaisu | Korjaus | Korjattu | Päivitys"),
    withdrawals=phrases("Peruutus | Peruttu | Vedetty pois | Ei saa julkaista"),
    captions=phrases("Kuva | Kuva: | Kuvateksti | Kuvassa | Kuvaaja | Valokuva"),
    navigation=phrases("""
        Etusivu | Valikko | Haku | Hae | Seuraava | Edellinen | Takaisin | Jaa | Tulosta | Kirjaudu
        | Kirjaudu sisään | Rekisteröidy | Tietosuoja | Tietosuojaseloste | Evästeet | Sivukartta
        | Siirry sisältöön | Hyppää sisältöön | Lue lisää | Lue myös | Katso myös | Aiheeseen liittyvää
        | Uusimmat | Uusimmat uutiset | Avainsanat | Asiasanat | Kategoriat | Tilaa uutiskirje | Tilaa
        | Uutiskirje | Lataa | Takaisin ylös | Saavutettavuusseloste | Kaikki oikeudet pidätetään | Seuraa meitä
    """),
    bylines=phrases("Teksti | Teksti: | Kirjoittaja | Kirjoittanut"),
    function_words=FUNCTION_WORDS["fi"],
)
