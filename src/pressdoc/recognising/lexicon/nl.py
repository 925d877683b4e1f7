"""Cue words of Dutch. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="nl",
    paper_kinds=phrases("""
        persbericht | persuitnodiging | mededeling | persmededeling | persverklaring | nieuwsbericht |
        uitnodiging pers | verklaring
    """),
    immediate=phrases("voor onmiddellijke publicatie | per direct | direct te publiceren | vrij voor publicatie"),
    embargo=phrases("onder embargo | onder embargo tot | embargo | embargo tot | niet publiceren voor"),
    date_labels=phrases("datum | gepubliceerd op | gepubliceerd"),
    reference_labels=phrases("nummer | nr. | ref. | referentie | kenmerk"),
    end_marks=phrases("einde | einde persbericht | einde bericht"),
    notes=phrases("""
        noot voor de redactie | noot voor redactie | noten voor de redactie | toelichting voor de
        redactie | niet voor publicatie | achtergrond | achtergrondinformatie | opmerking voor de
        redactie | meer informatie
    """),
    about=phrases("over | over de | over het | over ons | wie zijn wij"),
    legal=phrases("disclaimer | juridische kennisgeving | toekomstgerichte verklaringen"),
    contact_leads=phrases("""
        voor meer informatie | contactpersoon | contactpersonen | contact | perscontact | perscontacten
        | persvoorlichting | voor vragen | nadere informatie | neem contact op met | contactgegevens |
        persinformatie
    """),
    phone_labels=phrases("tel | tel. | telefoon | t | telefoonnummer"),
    mobile_labels=phrases("mob | mob. | mobiel | gsm | m"),
    fax_labels=phrases("fax"),
    email_labels=phrases("e-mail | email | mail"),
    web_labels=phrases("website | web | internet | site"),
    job_titles=phrases("""
        directeur | directrice | woordvoerder | woordvoerster | persvoorlichter | voorlichter | hoofd |
        voorzitter | manager | adviseur | secretaris | minister | coördinator | communicatie |
        medewerker | persofficier
    """),
    organisation_words=phrases("""
        universiteit | hogeschool | instituut | ministerie | dienst | agentschap | commissie | raad |
        comité | vereniging | stichting | vakbond | organisatie | bedrijf | groep | bank | school |
        ziekenhuis | centrum | bureau | gemeente | provincie | regering | ambassade | b.v. | bv | n.v. |
        nv | afdeling
    """),
    honorifics=phrases("dhr. | mevr. | mw. | dr. | prof. | drs. | ir. | mr."),
    notices=phrases("alleen ter informatie | vertrouwelijk | rechtenvrij"),
    corrections=phrases("correctie | rectificatie | gecorrigeerd | update"),
    withdrawals=phrases("ingetrokken | geannuleerd"),
    captions=phrases("bijschrift | foto | fotobijschrift | beeld | afbeelding"),
    navigation=phrases("""
        home | menu | zoeken | delen | afdrukken | terug | naar boven | lees meer | lees verder | volg
        ons | abonneren | inloggen | privacy | privacyverklaring | cookies | alle rechten voorbehouden |
        sitemap | naar de inhoud | ga naar inhoud | vorige | volgende | downloaden | archief
    """),
    bylines=phrases("door"),
    function_words=phrases("""
        de | het | een | van | en | in | is | dat | op | te | voor | met | zijn | die | aan | niet | om
        | ook | als | er | door | bij | nog | naar | heeft | uit | worden | deze | wordt | over | maar |
        hun | tot | dit | was | meer
    """),
)
