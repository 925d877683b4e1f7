"""Cue words of Danish.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="da",
    paper_kinds=phrases("""
        Pressemeddelelse | Pressemeddelelser | Fælles pressemeddelelse | Presseinvitation | Pressemøde
        | Invitation til pressemøde | Pressekonference | Erklæring | Fælles erklæring | Udtalelse
        | Presseinformation | Nyhed | Nyheder | Selskabsmeddelelse | Fondsbørsmeddelelse | Meddelelse | Baggrund
        | Pressenyt
    """),
    immediate=phrases("""
        Til øjeblikkelig offentliggørelse | Til omgående offentliggørelse | Kan offentliggøres straks
        | Til fri afbenyttelse
    """),
    embargo=phrases("""
        Embargo | Embargo til | Embargo indtil | Under embargo | Under embargo til | Må ikke offentliggøres før
        | Må først offentliggøres | Klausuleret | Klausuleret til | Offentliggøres tidligst | Frigives
    """),
    date_labels=phrases("""
        Dato | Udgivet | Udgivelsesdato | Offentliggjort | Offentliggjort den | Publiceret | Publiceret den
        | Opdateret | Sidst opdateret | Sidst ændret | Oprettet
    """),
    reference_labels=phrases("""
        Nr. | Nr | Nummer | Pressemeddelelse nr. | Meddelelse nr. | Selskabsmeddelelse nr. | Journalnr. | J.nr.
        | Sagsnr. | Ref. | Referencenummer
    """),
    end_marks=phrases("Slut | Slut på pressemeddelelse"),
    continues=phrases("Fortsættes | Fortsættes på næste side | vend"),
    notes=phrases("""
        Noter til redaktionen | Note til redaktionen | Note til redaktører | Redaktionel note
        | Noter til redaktører | Noter | Yderligere oplysninger | Baggrund | Baggrundsinformation | Fakta
        | Fakta om | Faktaboks | Til redaktionen
    """),
    about=phrases("""
        Om | Om os | Om virksomheden | Om fonden | Om projektet | Om selskabet | Om foreningen | Hvem er vi
    """),
    studies=phrases("undersøgelsen | studiet | undersøgelse"),
    describes=phrases("""
        er | er en | er et | er en af | blev grundlagt | er grundlagt | grundlagt i | stiftet i | tilbyder
        | udvikler | leverer | beskæftiger | har hovedsæde | har hovedkontor | har til formål
    """),
    questions=phrases("""
        Hvem: | Hvad: | Hvornår: | Hvor: | Hvorfor: | Hvordan: | Tid: | Tidspunkt: | Sted: | Dato:
    """),
    legal=phrases("""
        Fremadrettede udsagn | Ansvarsfraskrivelse | Juridisk meddelelse | Udsagn om fremtiden | Forbehold
    """),
    contact_leads=phrases("""
        Kontakt | Kontakter | Pressekontakt | Kontakt for pressen | Kontakt til pressen | Kontaktperson
        | Kontaktpersoner | Kontaktoplysninger | Kontaktinformation | Mediekontakt | Yderligere oplysninger
        | Yderligere information | For yderligere oplysninger | For yderligere information
        | For mere information | Flere oplysninger | Mere information | Kontakt gerne | For interview
        | Spørgsmål rettes til | Henvendelse | Henvendelser | Presse: | Medier: | Pressevagt: | Pressetjenesten:
        | Pressechef: | Investor Relations
    """),
    phone_labels=phrases("""
        Tlf | Tlf. | Telefon | Telefonnr. | Telefonnummer | T: | Direkte tlf. | Direkte | Pressetelefon
        | Hovednummer
    """),
    mobile_labels=phrases("Mobil | Mob. | Mobiltelefon | Mobiltlf. | M:"),
    fax_labels=phrases("Fax | Telefax"),
    email_labels=phrases("E-mail | Email | Mail | E-post | E:"),
    web_labels=phrases("Web | Hjemmeside | Website | Internet | W:"),
    address_labels=phrases("Adresse | Besøgsadresse | Postadresse | Sted:"),
    job_titles=phrases("""
        pressechef | pressemedarbejder | presseansvarlig | pressekonsulent | presserådgiver | pressesekretær
        | talsmand | talskvinde | talsperson | kommunikationschef | kommunikationsdirektør
        | kommunikationskonsulent | kommunikationsmedarbejder | kommunikationsrådgiver | direktør
        | administrerende direktør | adm. direktør | vicedirektør | formand | næstformand | bestyrelsesformand
        | minister | statsminister | borgmester | rådmand | regionsrådsformand | folketingsmedlem | ordfører
        | rektor | prorektor | dekan | professor | lektor | forsker | seniorforsker | afdelingschef
        | afdelingsleder | sekretariatschef | sektionsleder | kontorchef | chefkonsulent | chefkonsulent, presse
        | projektleder | leder | koncernchef | cheføkonom | overlæge | politidirektør | vicepolitiinspektør
        | museumsinspektør | stifter | redaktør | rådgiver
    """),
    job_endings=phrases("chef | direktør | konsulent | leder | rådgiver | medarbejder"),
    organisation_words=phrases("""
        Ministeriet | Ministerium | Universitet | Universitetet | Institut | Institute | Akademi | Fonden | Fond
        | Foreningen | Forening | Selskabet | Bank | Hospital | Hospitalet | Museum | Bibliotek | Teater | Skole
        | Styrelsen | Kommune | Region | Regionen | Politi | Ret | Råd | Rådet | Forbund | Forbundet | Center
        | Sekretariat | Nævnet | Ambassade | Gruppen | Koncernen | A/S | ApS | I/S | a.m.b.a. | Danmark | Parti
        | Folketinget
    """),
    organisation_endings=phrases("""
        ministeriet | styrelsen | foreningen | forbundet | selskabet | universitetet | institut | fonden | rådet
        | kommune
    """),
    honorifics=phrases("Hr. | Fr. | Dr. | Prof."),
    notices=phrases("Fortroligt | Kun til pressens orientering | Må ikke citeres"),
    addressees=phrases("Til redaktionerne | Til pressen | Til medierne | Att.:"),
    corrections=phrases("Rettelse | Korrektion | Opdatering | Rettet version"),
    withdrawals=phrases("Annulleret | Trukket tilbage | Tilbagetrukket | Må ikke offentliggøres"),
    captions=phrases("Foto | Foto: | Billede | Billedtekst | På billedet | Fotograf | Pressefoto"),
    navigation=phrases("""
        Forside | Menu | Søg | Søgning | Næste | Forrige | Tilbage | Del | Del siden | Udskriv | Print | Log ind
        | Log på | Opret | Privatlivspolitik | Cookiepolitik | Cookies | Sitemap | Gå til indhold
        | Spring til indhold | Gå til hovedindhold | Læs mere | Læs også | Se også | Relaterede artikler
        | Relateret indhold | Seneste nyt | Seneste nyheder | Emner | Kategorier | Tilmeld nyhedsbrev
        | Nyhedsbrev | Abonner | Download | Til toppen | Alle rettigheder forbeholdes | Tilgængelighedserklæring
        | Følg os
    """),
    bylines=phrases("Af | Af: | Forfatter | Tekst: | Skrevet af"),
    function_words=FUNCTION_WORDS["da"],
)
