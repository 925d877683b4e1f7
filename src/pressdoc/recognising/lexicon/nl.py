"""Cue words of Dutch.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="nl",
    paper_kinds=phrases("""
        persbericht | persuitnodiging | mededeling | persmededeling | persverklaring | nieuwsbericht
        | uitnodiging pers | verklaring | persberichten | gezamenlijk persbericht | gezamenlijke verklaring
        | persinformatie | persuitnodigingen | uitnodiging voor de pers | uitnodiging persconferentie
        | perslunch | persmoment | fotomoment | mediabericht | media-alert | mediaverklaring | persnotitie
        | perscommuniqué | nieuwsflits | bericht aan de pers | bericht aan de redactie | achtergronddocument
        | factsheet | feitenblad | open brief | regulatorisch bericht | gereglementeerde informatie
        | perstekst | persmap | perskit | persdossier
    """),
    immediate=phrases("""
        voor onmiddellijke publicatie | per direct | direct te publiceren | vrij voor publicatie
        | onmiddellijke publicatie | voor onmiddellijke verspreiding | voor onmiddellijke vrijgave
        | voor directe publicatie | direct publiceren | per direct te publiceren | direct vrij voor publicatie
        | ter onmiddellijke publicatie | geen embargo | zonder embargo | vrij te publiceren
        | onmiddellijk vrij te geven
    """),
    embargo=phrases("""
        onder embargo | onder embargo tot | embargo | embargo tot | niet publiceren voor | strikt embargo
        | onder strikt embargo | onder strikt embargo tot | embargo geldt tot | embargo loopt af | persembargo
        | niet publiceren vóór | niet voor publicatie vóór | niet voor publicatie voor | publicatie niet vóór
        | niet eerder publiceren dan | vrij voor publicatie vanaf | te publiceren vanaf | vrijgave op
        | vrij vanaf
    """),
    date_labels=phrases("""
        datum | gepubliceerd op | gepubliceerd | publicatiedatum | datum publicatie | datum van publicatie
        | datum van uitgifte | verschenen op | uitgegeven op | geplaatst op | bijgewerkt op
        | laatst bijgewerkt | laatst gewijzigd
    """),
    reference_labels=phrases("""
        nummer | nr. | ref. | referentie | kenmerk | persbericht nr. | persbericht nummer | persberichtnummer
        | bericht nr. | ons kenmerk | uw kenmerk | referentienummer | zaaknummer | dossiernummer | ref | nr
    """),
    end_marks=phrases("""
        einde | einde persbericht | einde bericht | einde van het persbericht | einde van het bericht
        | einde tekst | einde mededeling | slot
    """),
    continues=phrases("""
        vervolg | wordt vervolgd | zie volgende pagina | vervolg op pagina | lees verder op pagina | z.o.z.
    """),
    notes=phrases("""
        noot voor de redactie | noot voor redactie | noten voor de redactie | toelichting voor de redactie
        | niet voor publicatie | achtergrond | achtergrondinformatie | opmerking voor de redactie
        | meer informatie | noot aan de redactie | noot redactie | noten voor redacties | noot voor redacties
        | noot voor redacteuren | noten voor redacteuren | noot voor de pers | noot voor journalisten
        | noten voor journalisten | noot aan redacties | voor de redactie | voor redacties
        | niet voor publicatie bestemd | redactionele noot | redactionele noten | opmerking voor redacties
        | opmerkingen voor de redactie | informatie voor de redactie | informatie voor redacties
        | informatie voor journalisten | toelichting | noten | voetnoten | aanvullende informatie
        | extra informatie | feiten en cijfers | kerncijfers | in het kort | methodologie
        | onderzoeksverantwoording | over het onderzoek
    """),
    about=phrases("""
        over | over de | over het | over ons | wie zijn wij | wie we zijn | bedrijfsprofiel | profiel
        | het bedrijf | de organisatie | bedrijfsinformatie
    """),
    studies=phrases("onderzoek | studie | enquête | peiling"),
    describes=phrases("""
        is een | is de | is het | is dé | zijn een | is opgericht | werd opgericht | opgericht in
        | gevestigd in | biedt | vertegenwoordigt | ontwikkelt | levert | zet zich in | maakt deel uit
        | is actief
    """),
    questions=phrases("Wie: | Wat: | Wanneer: | Waar: | Waarom: | Hoe: | Tijd: | Tijdstip: | Locatie: | Aanvang:"),
    legal=phrases("""
        disclaimer | juridische kennisgeving | toekomstgerichte verklaringen | toekomstgerichte uitspraken
        | toekomstgerichte verklaring | op de toekomst gerichte verklaringen
        | op de toekomst gerichte uitspraken | toekomstverwachtingen | waarschuwing
        | waarschuwing met betrekking tot toekomstgerichte verklaringen | vrijwaring | vrijwaringsclausule
        | juridische mededeling | wettelijke mededeling | wettelijke kennisgeving | belangrijke informatie
        | belangrijk bericht | afwijzing van aansprakelijkheid | safe harbor
    """),
    contact_leads=phrases("""
        Inlichtingen:
        | voor meer informatie | contactpersoon | contactpersonen | contact | perscontact | perscontacten
        | persvoorlichting | voor vragen | nadere informatie | neem contact op met | contactgegevens
        | persinformatie | contact voor de pers | contact voor pers | contact pers | contact voor de media
        | mediacontact | mediacontacten | contactinformatie | contactpersoon pers
        | contactpersoon voor de pers | contactpersonen pers | contactpersonen voor de pers | persdienst
        | persbureau: | persvragen | voor persvragen | mediavragen | voor mediavragen | voor de pers:
        | voor perszaken | woordvoering: | woordvoerder: | persvoorlichter: | persafdeling
        | afdeling persvoorlichting | afdeling voorlichting | afdeling communicatie: | voorlichting:
        | voor meer informatie kunt u contact opnemen met | voor meer informatie kunt u terecht bij
        | voor meer informatie, neem contact op met | voor meer informatie neem contact op met
        | meer informatie: | meer informatie bij | meer info | voor nadere informatie
        | voor verdere informatie | voor inlichtingen | inlichtingen bij | nadere inlichtingen | info:
        | informatie: | informatie bij | interviewaanvragen | interviewverzoeken | voor interviewaanvragen
        | interviews aanvragen | voor beeldmateriaal | vragen? | heeft u vragen | aanmelden bij | voor pers:
        | bij vragen: | contacten:
    """),
    phone_labels=phrases("""
        tel | tel. | telefoon | t | telefoonnummer | tel.nr. | tel. nr. | vaste lijn | doorkiesnummer
        | algemeen nummer | tst.
    """),
    mobile_labels=phrases("""
        mob | mob. | mobiel | gsm | m | 06: | gsm-nummer | mobiele telefoon | mobiel nummer
    """),
    fax_labels=phrases("fax | faxnummer | telefax | f:"),
    email_labels=phrases("e-mail | email | mail | e: | e-mailadres | mailadres | emailadres"),
    web_labels=phrases("""
        website | web | internet | site | w: | webadres | internetadres | op internet | volg ons op
        | sociale media
    """),
    address_labels=phrases("""
        adres | postadres | bezoekadres | postbus | hoofdkantoor | hoofdzetel | zetel | maatschappelijke zetel
        | vestiging | locatie: | plaats: | antwoordnummer
    """),
    job_titles=phrases("""
        directeur | directrice | woordvoerder | woordvoerster | persvoorlichter | voorlichter | hoofd
        | voorzitter | manager | adviseur | secretaris | minister | coördinator | communicatie | medewerker
        | persofficier | algemeen directeur | adjunct-directeur | uitvoerend directeur
        | directeur communicatie | communicatiedirecteur | hoofd communicatie | hoofd voorlichting
        | hoofd persvoorlichting | hoofd van | communicatieadviseur | communicatiemanager
        | communicatieverantwoordelijke | communicatiemedewerker | mediawoordvoerder | persattaché
        | persverantwoordelijke | perswoordvoerder | woordvoerders | pr-manager | pr-adviseur
        | senior adviseur | beleidsadviseur | beleidsmedewerker | bestuurder | bestuurslid
        | bestuursvoorzitter | voorzitster | vicevoorzitter | ondervoorzitter | secretaris-generaal
        | staatssecretaris | minister-president | vicepremier | wethouder | burgemeester | schepen
        | gedeputeerde | commissaris | commissaris van de koning | gouverneur | ambassadeur | kamerlid
        | tweede kamerlid | senator | europarlementariër | officier van justitie | procureur | rechter
        | advocaat | hoogleraar | professor | docent | lector | onderzoeker | onderzoekster | wetenschapper
        | rector | rector magnificus | decaan | oprichter | medeoprichter | eigenaar | zaakvoerder
        | gedelegeerd bestuurder | vennoot | bedrijfsleider | afdelingshoofd | teamleider | projectleider
        | projectmanager | programmamanager | coördinator pers | coördinatrice | kabinetschef | analist
        | econoom | ingenieur | deskundige | redacteur | hoofdredacteur | journalist | conservator | curator
        | assistent | assistente | penningmeester | stagiair
    """),
    organisation_words=phrases("""
        universiteit | hogeschool | instituut | ministerie | dienst | agentschap | commissie | raad | comité
        | vereniging | stichting | vakbond | organisatie | bedrijf | groep | bank | school | ziekenhuis
        | centrum | bureau | gemeente | provincie | regering | ambassade | b.v. | bv | n.v. | nv | afdeling
        | academie | faculteit | laboratorium | onderzoeksinstituut | onderzoekscentrum | kenniscentrum
        | kliniek | umc | medisch centrum | museum | bibliotheek | schouwburg | rijksdienst | rijksinstituut
        | rijkswaterstaat | secretariaat | autoriteit | inspectie | waterschap | gewest | regering van
        | parlement | tweede kamer | eerste kamer | kabinet | rechtbank | gerechtshof | openbaar ministerie
        | parket | politie | brandweer | veiligheidsregio | douane | consulaat | europese commissie
        | verenigde naties | federatie | verbond | koepel | alliantie | fractie | kamer van koophandel | kerk
        | bisdom | coöperatie | verzekeringen | verzekeraar | uitgeverij | omroep | mutualiteit
        | vakvereniging | holding | vof | v.o.f. | c.v. | bvba | vzw | cvba | comm.v | b.v | n.v
    """),
    job_endings=phrases("""
        voorlichter | voorlichtster | woordvoerder | woordvoerster | directeur | manager | adviseur | medewerker
        | coördinator | onderzoeker | wethouder | hoogleraar | bestuurder | voorzitter
    """),
    organisation_endings=phrases("""
        vereniging | verbond | instituut | ministerie | universiteit | museum | bureau
    """),
    honorifics=phrases("""
        dhr. | mevr. | mw. | dr. | prof. | drs. | ir. | mr. | dhr | de heer | mevr | mw | mevrouw | dr | prof
        | drs | ir | ing. | mrs. | ds. | dominee | pater | mgr. | bc. | msc | z.e. | jhr.
    """),
    notices=phrases("""
        alleen ter informatie | vertrouwelijk | rechtenvrij | geen officieel document
        | alleen ter informatie voor de pers | uitsluitend ter informatie | uitsluitend voor de pers
        | alleen het gesproken woord geldt | het gesproken woord geldt | enkel het gesproken woord telt
        | niet voor verspreiding in de verenigde staten
        | niet bestemd voor verspreiding in de verenigde staten | voorwetenschap
        | dit persbericht bevat voorwetenschap | bevat informatie die kwalificeert als voorwetenschap
        | gereglementeerde informatie | advertentie | gesponsorde inhoud | bronvermelding verplicht
        | gelieve de bron te vermelden | rechtenvrij te gebruiken
    """),
    addressees=phrases("""
        Aan de redactie | Aan de redacties | Ter attentie van | T.a.v. | Aan de media
    """),
    corrections=phrases("""
        correctie | rectificatie | gecorrigeerd | update | gecorrigeerde versie | gecorrigeerd persbericht
        | correctie op persbericht | vervangt | vervangt eerder bericht | herziene versie | aangepaste versie
        | gewijzigde versie | verbeterde versie | erratum | bijgewerkte versie
    """),
    withdrawals=phrases("""
        ingetrokken | geannuleerd | persbericht ingetrokken | niet gebruiken | niet publiceren
        | gelieve niet te gebruiken | als niet verzonden beschouwen | buiten beschouwing laten
    """),
    captions=phrases("""
        bijschrift | foto | fotobijschrift | beeld | afbeelding | foto's: | fotocredit | fotocredits
        | foto credit | credit: | credits: | copyright: | onderschrift | op de foto | van links naar rechts
        | v.l.n.r. | video: | infographic | grafiek: | figuur: | logo:
    """),
    navigation=phrases("""
        home | menu | zoeken | delen | afdrukken | terug | naar boven | lees meer | lees verder | volg ons
        | abonneren | inloggen | privacy | privacyverklaring | cookies | alle rechten voorbehouden | sitemap
        | naar de inhoud | ga naar inhoud | vorige | volgende | downloaden | archief | direct naar de inhoud
        | naar hoofdinhoud | naar de hoofdinhoud | overslaan en naar de inhoud gaan | spring naar inhoud
        | ga naar de inhoud | doorgaan naar inhoud | hoofdmenu | u bent hier | u bevindt zich hier
        | je bent hier | startpagina | deel dit | deel deze pagina | deel dit artikel | deel op facebook
        | deel op twitter | deel via e-mail | delen op facebook | delen via | tweeten | vind ik leuk
        | mail naar een vriend | doorsturen | print deze pagina | pagina afdrukken | printversie
        | printvriendelijke versie | download pdf | download persbericht | download als pdf | kopieer link
        | link kopiëren | meer lezen | lees ook | verder lezen | bekijk alle | bekijk ook | meer nieuws
        | toon meer | klik hier | gerelateerde artikelen | gerelateerde berichten | gerelateerd nieuws
        | verwante artikelen | laatste nieuws | recente berichten | recent nieuws | meest gelezen
        | alle berichten | alle persberichten | nieuwsarchief | categorie: | tags: | plaats een reactie
        | geef een reactie | deze website gebruikt cookies | deze site gebruikt cookies
        | wij gebruiken cookies | cookie-instellingen | cookieverklaring | cookiebeleid | cookies accepteren
        | alles accepteren | alles weigeren | privacybeleid | algemene voorwaarden | gebruiksvoorwaarden
        | toegankelijkheidsverklaring | schrijf je in | uitschrijven | volg ons op | leestijd | min leestijd
        | minuten leestijd | laatst gewijzigd | laatst bijgewerkt | terug naar boven | terug naar overzicht
        | terug naar nieuws | vorige pagina | volgende pagina | vorig bericht | volgend bericht | andere talen
        | ook beschikbaar in | source | bron: | bekijk de originele versie
    """),
    bylines=phrases("""
        door | tekst: | auteur: | geschreven door | redactie: | van onze correspondent | van onze verslaggever
    """),
    function_words=FUNCTION_WORDS["nl"],
    colon=":",
)
