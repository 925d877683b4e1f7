"""Cue words of Italian. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="it",
    paper_kinds=phrases("""
        comunicato stampa | comunicato | nota stampa | nota per la stampa | invito stampa | invito alla
        stampa | cartella stampa | dichiarazione | avviso alla stampa
    """),
    immediate=phrases("per diffusione immediata | per pubblicazione immediata | a diffusione immediata"),
    embargo=phrases("""
        embargo | embargo fino a | embargo fino al | embargo fino alle | sotto embargo | sotto embargo
        fino | da non pubblicare prima
    """),
    date_labels=phrases("data | pubblicato il | pubblicato"),
    reference_labels=phrases("comunicato n. | n. | numero | rif. | riferimento | prot."),
    end_marks=phrases("fine | fine comunicato"),
    notes=phrases("""
        note per i redattori | note per l'editore | note per la redazione | note ai redattori | note |
        informazioni aggiuntive | contesto | per saperne di più
    """),
    about=phrases("chi siamo | informazioni su | profilo | a proposito di | chi è | su di noi | il gruppo"),
    legal=phrases("disclaimer | avvertenze | note legali | dichiarazioni previsionali"),
    contact_leads=phrases("""
        ufficio stampa | contatti | contatto | contatti stampa | contatti per la stampa | per
        informazioni | per ulteriori informazioni | per maggiori informazioni | informazioni per la
        stampa | referente stampa | relazioni con i media | relazioni esterne
    """),
    phone_labels=phrases("tel | tel. | telefono | centralino"),
    mobile_labels=phrases("cell | cell. | cellulare | mob. | mobile"),
    fax_labels=phrases("fax"),
    email_labels=phrases("e-mail | email | mail | posta elettronica"),
    web_labels=phrases("sito | sito web | web | internet"),
    job_titles=phrases("""
        direttore | direttrice | responsabile | responsabile ufficio stampa | portavoce | addetto stampa
        | addetta stampa | presidente | segretario | ministro | ministra | consigliere | coordinatore |
        coordinatrice | capo | comunicazione | amministratore delegato
    """),
    organisation_words=phrases("""
        università | istituto | ministero | dipartimento | agenzia | commissione | consiglio | comitato
        | associazione | società | fondazione | federazione | sindacato | organizzazione | azienda |
        gruppo | banca | servizio | scuola | ospedale | centro | ufficio | direzione | comune | regione
        | provincia | governo | ambasciata | s.p.a. | spa | s.r.l. | srl
    """),
    honorifics=phrases("dott. | dott.ssa | dr. | prof. | prof.ssa | sig. | sig.ra | ing. | avv. | on."),
    notices=phrases("a solo scopo informativo | documento non ufficiale | riservato"),
    corrections=phrases("correzione | rettifica | errata corrige | aggiornamento"),
    withdrawals=phrases("annullato | ritirato"),
    captions=phrases("didascalia | foto | immagine | crediti"),
    navigation=phrases("""
        home | menu | cerca | condividi | stampa | torna su | torna indietro | leggi di più | leggi
        tutto | seguici | iscriviti | accedi | privacy | informativa privacy | cookie | tutti i diritti
        riservati | mappa del sito | vai al contenuto | salta al contenuto | precedente | successivo |
        scarica | archivio | categorie
    """),
    bylines=phrases("di"),
    function_words=phrases("""
        il | lo | la | i | gli | le | di | del | della | dei | delle | e | in | che | un | una | per |
        con | è | si | al | alla | non | da | dal | sono | come | più | anche | nel | nella | ha | ma |
        o | questo | questa | sua | suo | hanno
    """),
)
