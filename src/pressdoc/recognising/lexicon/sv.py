"""Cue words of Swedish.

Sources: research/conventions.md § 5 for the terms of the trade where it has the language; usage of press offices and of
their web sites (trade knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="sv",
    paper_kinds=phrases("""
        PRESSMEDDELANDE | Pressrelease | Pressinbjudan | Pressinformation | Nyhet | Nyheter | Uttalande
        | Gemensamt uttalande | Pressträff | Presskonferens | Inbjudan till pressträff | Medieinbjudan
        | Regulatoriskt pressmeddelande | Faktablad | Pressnytt
    """),
    immediate=phrases("""
        För omedelbar publicering | För omedelbar spridning | För omedelbar distribution | Inget embargo
        | Fri för publicering
    """),
    embargo=phrases("""
        Embargo | Under embargo | Under embargo till | Embargo till | Embargo t.o.m. | Får ej publiceras före
        | Publiceras tidigast | Ej för publicering före | Strikt embargo | Fri för publicering från
    """),
    date_labels=phrases("""
        Datum | Publicerad | Publicerat | Publicerades | Publiceringsdatum | Utgivningsdatum | Senast uppdaterad
        | Uppdaterad | Offentliggjord
    """),
    reference_labels=phrases("""
        Nr | Nummer | Dnr | Diarienummer | Diarienr | Ref | Referens | Pressmeddelande nr | Ärendenummer
    """),
    end_marks=phrases("""
        Slut | Slut på pressmeddelandet | Slut på meddelandet
    """),
    continues=phrases("""
        Fortsättning | Forts. | Fortsätter på nästa sida | sida
    """),
    notes=phrases("""
        Redaktionella noter | Not till redaktionen | Noter till redaktörer | Fakta | Faktaruta | Bakgrund
        | Bakgrundsinformation | Till redaktionen | Övrig information | Om undersökningen | Anmärkning | Kort om
    """),
    about=phrases("""
        Om | Om oss | Kort om | Om företaget | Om bolaget | Om organisationen | Vilka vi är | Företagsfakta
    """),
    studies=phrases("studien | undersökningen | enkäten"),
    describes=phrases("""
        är ett | är en | är den | är det | är Sveriges | grundades | bildades | grundat | grundades år
        | med huvudkontor i | erbjuder | utvecklar | arbetar för | har sitt huvudkontor | verkar för | ingår i
        | omsätter | är ledande
    """),
    questions=phrases("Vem: | Vad: | När: | Var: | Varför: | Hur: | Tid: | Plats:"),
    legal=phrases("""
        Framtidsinriktade uttalanden | Ansvarsfriskrivning | Viktig information | Juridisk information
        | Framåtblickande uttalanden
    """),
    contact_leads=phrases("""
        Kontakt | Kontakter | Kontaktperson | Kontaktpersoner | Kontaktinformation | Kontaktuppgifter | Presskontakt
        | Mediekontakt | För mer information | För mer information, kontakta | För mer information kontakta
        | För ytterligare information | För ytterligare information, vänligen kontakta | Mer information
        | Vid frågor kontakta | Frågor besvaras av | Pressjour | Presstjänst | Presstalesperson: | Media:
        | Kontakta gärna | Upplysningar | För intervju | Pressansvarig:
    """),
    phone_labels=phrases("""
        Tel | Tel. | Telefon | Telefonnummer | Tfn | Tfn. | Växel | Direkt: | T:
    """),
    mobile_labels=phrases("""
        Mobil | Mobiltelefon | Mob | Mob. | M:
    """),
    fax_labels=phrases("""
        Fax | Telefax
    """),
    email_labels=phrases("""
        E-post | Epost | E-postadress | Mejl | Mail | E-mail
    """),
    web_labels=phrases("""
        Webb | Webbplats | Webbsida | Hemsida | Webbadress | Internet
    """),
    address_labels=phrases("""
        Adress | Postadress | Besöksadress | Plats: | Box
    """),
    job_titles=phrases("""
        presschef | pressansvarig | presssekreterare | pressekreterare | kommunikationschef | kommunikatör
        | kommunikationsdirektör | informationschef | vd | verkställande direktör | generaldirektör
        | generalsekreterare | ordförande | vice ordförande | chef | avdelningschef | enhetschef | direktör
        | statsminister | minister | statsråd | statssekreterare | kommunalråd | borgmästare | riksdagsledamot
        | ledamot | talesperson | projektledare | professor | docent | rektor | forskare | doktorand | handläggare
        | utredare | ekonom | chefsekonom | redaktör | grundare | medgrundare | samordnare | marknadschef
        | presskontakt | finansdirektör | CFO | IR-chef
    """),
    organisation_words=phrases("""
        Universitet | universitetet | Högskola | högskolan | Institut | institutet | Myndighet | myndigheten
        | Kommun | kommunen | Länsstyrelsen | Region | Regionen | Departement | departementet | Förening
        | föreningen | Förbund | förbundet | Stiftelse | stiftelsen | Sjukhus | sjukhuset | Museum | museet | Bank
        | banken | AB | Aktiebolag | Koncernen | Bolaget | Styrelsen | Nämnden | Rådet | Kansli | kansliet | Verket
        | Polisen | Domstol | domstolen | Ambassad | ambassaden | Kyrkan | Riksdagen | Regeringen
        | Regeringskansliet | Partiet | Fackförbundet | Centrum | Byrå
    """),
    job_endings=phrases("""
        chef | direktör | ansvarig | sekreterare | ledare | forskare | handläggare
    """),
    organisation_endings=phrases("""
        bolaget | verket | förbundet | föreningen | högskolan | universitetet | myndigheten | styrelsen | institutet
    """),
    honorifics=phrases("""
        Herr | Fru | Dr | Prof.
    """),
    notices=phrases("""
        Endast för kännedom | Ej officiellt dokument | Ange källa | Det talade ordet gäller | Konfidentiellt
        | Ej för distribution i USA
    """),
    addressees=phrases("""
        Till redaktionen | Till redaktioner | Till nyhetsredaktionen
    """),
    corrections=phrases("""
        Rättelse | Uppdatering | Korrigering | Korrigerad version
    """),
    withdrawals=phrases("""
        Återkallas | Inställt | Tillbakadraget | Använd inte
    """),
    captions=phrases("""
        Foto | Foto: | Bild | Bildtext | Fotograf | På bilden | Bildkälla | Från vänster
    """),
    navigation=phrases("""
        Hem | Startsida | Till startsidan | Meny | Sök | Nästa | Föregående | Dela | Skriv ut | Logga in
        | Registrera | Integritetspolicy | Cookies | Om cookies | Användarvillkor | Webbplatskarta
        | Hoppa till innehåll | Till innehållet | Gå direkt till innehåll | Läs mer | Läs också | Relaterade nyheter
        | Relaterat | Senaste nytt | Fler nyheter | Taggar | Ämnen | Prenumerera | Ladda ner | Till toppen
        | Tillbaka | Alla rättigheter förbehållna | Tillgänglighetsredogörelse | Följ oss | Källa:
    """),
    bylines=phrases("""
        Av | Text | Text: | Skriven av | Författare
    """),
    function_words=FUNCTION_WORDS["sv"],
    colon=":",
)
