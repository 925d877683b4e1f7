"""Cue words of Norwegian.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="no",
    paper_kinds=phrases("""
        Pressemelding | Pressemeldinger | Felles pressemelding | Presseinvitasjon | Pressekonferanse
        | Invitasjon til pressekonferanse | Pressemøte | Erklæring | Felles erklæring | Uttalelse
        | Fellesuttalelse | Presseinformasjon | Nyhet | Nyheter | Børsmelding | Melding | Nyhetssak
        | Presseskriv
    """),
    immediate=phrases("""
        For umiddelbar publisering | Til umiddelbar publisering | Kan publiseres umiddelbart | Til fri bruk
    """),
    embargo=phrases("""
        Embargo | Embargo til | Embargo frem til | Under embargo | Under embargo til | Sperrefrist | Sperret til
        | Ikke for publisering før | Må ikke publiseres før | Kan ikke offentliggjøres før | Frigis
    """),
    date_labels=phrases("""
        Dato | Publisert | Publisert dato | Publiseringsdato | Publisert den | Utgitt | Offentliggjort
        | Oppdatert | Sist oppdatert | Sist endret | Opprettet
    """),
    reference_labels=phrases("""
        Nr. | Nr | Nummer | Pressemelding nr. | Melding nr. | Saksnr. | Saksnummer | Ref. | Vår ref. | Referanse
    """),
    end_marks=phrases("Slutt | Slutt på pressemelding | Slutt på melding"),
    continues=phrases("Fortsetter | Fortsetter på neste side"),
    notes=phrases("""
        Til redaksjonen | Merknad til redaksjonen | Merknader til redaksjonen | Merknader | Tilleggsinformasjon
        | Bakgrunn | Bakgrunnsinformasjon | Fakta | Fakta om | Faktaboks | Noter
    """),
    about=phrases("Om | Om oss | Om selskapet | Om stiftelsen | Om prosjektet | Om foreningen | Hvem er vi"),
    studies=phrases("undersøkelsen | studien | undersøkelse"),
    describes=phrases("""
        er | er en | er et | er Norges | er en av | ble grunnlagt | ble etablert | grunnlagt i | stiftet i
        | etablert i | tilbyr | utvikler | leverer | sysselsetter | har hovedkontor
    """),
    questions=phrases("Hvem: | Hva: | Når: | Hvor: | Hvorfor: | Hvordan: | Tid: | Tidspunkt: | Sted: | Dato:"),
    legal=phrases("""
        Fremtidsrettede utsagn | Fremadrettede uttalelser | Ansvarsfraskrivelse | Juridisk merknad | Forbehold
    """),
    contact_leads=phrases("""
        Kontakt | Kontakter | Pressekontakt | Pressekontakter | Kontakt for media | Kontakt for pressen
        | Kontaktperson | Kontaktpersoner | Kontaktinformasjon | Kontaktinfo | Mediekontakt
        | Ytterligere informasjon | For ytterligere informasjon | For mer informasjon | Mer informasjon
        | Nærmere informasjon | For nærmere opplysninger | Spørsmål kan rettes til | Ta kontakt med
        | Henvendelser | Presse: | Media: | Pressevakt: | Pressetelefon: | Pressesjef: | Investor Relations
    """),
    phone_labels=phrases("""
        Tlf | Tlf. | Telefon | Telefonnr. | Telefonnummer | T: | Direkte | Pressetelefon | Sentralbord
        | Pressevakt:
    """),
    mobile_labels=phrases("Mobil | Mob. | Mobiltelefon | Mobiltlf. | M:"),
    fax_labels=phrases("Faks | Fax | Telefaks"),
    email_labels=phrases("E-post | Epost | E-mail | Email | Mail | E-postadresse | E:"),
    web_labels=phrases("Web | Nettsted | Nettside | Hjemmeside | Internett | W:"),
    address_labels=phrases("Adresse | Besøksadresse | Postadresse | Sted:"),
    job_titles=phrases("""
        pressesjef | presserådgiver | pressekontakt | presseansvarlig | talsperson | talsmann | talskvinne
        | kommunikasjonssjef | kommunikasjonsdirektør | kommunikasjonsrådgiver | kommunikasjonsansvarlig
        | kommunikasjonsleder | informasjonssjef | informasjonsrådgiver | direktør | administrerende direktør
        | adm. direktør | adm.dir. | konsernsjef | konserndirektør | daglig leder | generalsekretær | styreleder
        | nestleder | leder | statsråd | minister | statsminister | statssekretær | ordfører | varaordfører
        | byråd | byrådsleder | fylkesordfører | stortingsrepresentant | rektor | prorektor | dekan | professor
        | forsker | seniorforsker | førsteamanuensis | avdelingsdirektør | avdelingsleder | prosjektleder
        | seniorrådgiver | rådgiver | sjeføkonom | overlege | politimester | politiadvokat | kurator
        | grunnlegger | redaktør
    """),
    job_endings=phrases("sjef | direktør | rådgiver | leder"),
    organisation_words=phrases("""
        Departementet | Departement | Universitet | Universitetet | Høgskolen | Høyskolen | Institutt | Akademi
        | Stiftelsen | Stiftelse | Foreningen | Forening | Selskapet | Bank | Sykehus | Sykehuset | Museum
        | Museet | Bibliotek | Teater | Skole | Kommune | Fylkeskommune | Politidistrikt | Politiet | Tingrett
        | Råd | Rådet | Forbund | Forbundet | Senter | Sekretariat | Nemnda | Ambassade | Gruppen | Konsernet
        | AS | ASA | Norge | Norsk | Parti | Stortinget | Regjeringen | Direktoratet
    """),
    organisation_endings=phrases("""
        departementet | direktoratet | tilsynet | foreningen | forbundet | selskapet | universitetet | institutt
        | institutet | instituttet | rådet | kommune
    """),
    honorifics=phrases("Herr | Fru | Dr. | Prof."),
    notices=phrases("Fortrolig | Kun til pressens orientering | Ikke for sitat"),
    addressees=phrases("Til redaksjonene | Til pressen | Til mediene | Att.:"),
    corrections=phrases("Rettelse | Korreksjon | Oppdatering | Rettet versjon"),
    withdrawals=phrases("Trukket tilbake | Kansellert | Avlyst | Må ikke publiseres"),
    captions=phrases("Foto | Foto: | Bilde | Bildetekst | På bildet | Fotograf | Pressebilde | Illustrasjon"),
    navigation=phrases("""
        Forside | Forsiden | Hjem | Meny | Søk | Neste | Forrige | Tilbake | Del | Del artikkelen | Skriv ut
        | Logg inn | Registrer | Personvern | Personvernerklæring | Informasjonskapsler | Nettstedskart
        | Gå til innhold | Hopp til innhold | Hopp til hovedinnhold | Les mer | Les også | Se også
        | Relaterte artikler | Relatert innhold | Relaterte saker | Siste nytt | Siste nyheter | Emner
        | Kategorier | Meld deg på | Nyhetsbrev | Abonner | Last ned | Til toppen | Tilgjengelighetserklæring
        | Alle rettigheter forbeholdt | Følg oss
    """),
    bylines=phrases("Av | Av: | Forfatter | Tekst: | Skrevet av"),
    function_words=FUNCTION_WORDS["no"],
)
