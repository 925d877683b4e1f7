"""Cue words of Italian.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="it",
    paper_kinds=phrases("""
        comunicato stampa | comunicato | nota stampa | nota per la stampa | invito stampa | invito alla stampa
        | cartella stampa | dichiarazione | avviso alla stampa | comunicati stampa | comunicato congiunto
        | comunicato stampa congiunto | nota per i giornalisti | nota informativa | dichiarazione alla stampa
        | dichiarazione congiunta | conferenza stampa | invito alla conferenza stampa | invito ai media
        | avviso ai media | avviso per la stampa | informazione stampa | informativa stampa | dossier stampa
        | scheda informativa | scheda tecnica | notizia stampa | notizie stampa | velina | lettera aperta
        | comunicato ufficiale | comunicato price sensitive | flash news
    """),
    immediate=phrases("""
        per diffusione immediata | diffusione immediata | pubblicazione immediata | per pubblicazione immediata | a diffusione immediata
        | di immediata pubblicazione | di immediata diffusione | immediata diffusione
        | immediata pubblicazione | da diffondere immediatamente | per la pubblicazione immediata
        | per la diffusione immediata | senza embargo | libero da embargo
    """),
    embargo=phrases("""
        embargo | embargo fino a | embargo fino al | embargo fino alle | sotto embargo | sotto embargo fino
        | da non pubblicare prima | sotto embargo fino al | sotto embargo fino alle | sotto embargo fino a
        | notizia sotto embargo | comunicato sotto embargo | embargo stampa | in embargo fino | embargo al
        | da non diffondere prima | non pubblicare prima | non diffondere prima | pubblicabile dal
        | pubblicabile dalle | pubblicabile a partire | da pubblicare non prima
        | divieto di pubblicazione fino
    """),
    date_labels=phrases("""
        data | pubblicato il | pubblicato | data di pubblicazione | data di emissione | data comunicato
        | pubblicata il | emesso il | diffuso il | aggiornato il | aggiornato al | ultimo aggiornamento
    """),
    reference_labels=phrases("""
        comunicato n. | n. | numero | rif. | riferimento | prot. | comunicato n | comunicato stampa n.
        | comunicato stampa n° | comunicato nr. | n° | nr. | num. | prot. n. | protocollo | protocollo n.
        | rif | ns. rif. | nota n. | codice comunicato
    """),
    end_marks=phrases("""
        fine | fine comunicato | fine del comunicato | fine comunicato stampa | fine del comunicato stampa
        | fine testo | fine messaggio
    """),
    continues=phrases("segue | continua | segue a pagina | continua a pagina | segue pagina successiva"),
    notes=phrases("""
        note per i redattori | note per l'editore | note per la redazione | note ai redattori | note
        | informazioni aggiuntive | contesto | per saperne di più | nota per i redattori | nota ai redattori
        | nota alla redazione | note alla redazione | nota per la redazione | note per le redazioni
        | nota per le redazioni | nota per l'editore | note all'editore | note per i giornalisti
        | nota per i giornalisti | note per la stampa | note per i media | nota per i media
        | note a piè di pagina | note al testo | approfondimento | approfondimenti | informazioni di contesto
        | informazioni generali | il contesto | scheda | scheda di approfondimento | in breve | in sintesi
        | dati principali | i numeri | nota metodologica | metodologia
    """),
    about=phrases("""
        chi siamo | informazioni su | profilo | a proposito di | chi è | su di noi | il gruppo
        | informazioni sulla | informazioni sul | informazioni sull' | informazioni su di | chi e'
        | profilo aziendale | profilo della società | profilo societario | a proposito della | a proposito del
        | riguardo a | la società | l'azienda | il profilo
    """),
    studies=phrases("studio | indagine | sondaggio | ricerca"),
    describes=phrases("""
        è un | è una | è il | è la | è l'ente | è uno dei | è una delle | fondata nel | fondato nel
        | nata nel | con sede a | offre | rappresenta | opera | si occupa | conta | sviluppa | promuove
        | riunisce
    """),
    questions=phrases("Chi: | Cosa: | Che cosa: | Quando: | Dove: | Perché: | Come: | Ora: | Luogo: | Orario:"),
    legal=phrases("""
        disclaimer | avvertenze | note legali | dichiarazioni previsionali
        | dichiarazioni di carattere previsionale | dichiarazioni a carattere previsionale
        | dichiarazioni prospettiche | dichiarazioni previsionali e stime | affermazioni previsionali
        | avvertenza | avvertenze legali | avviso legale | avviso importante
        | clausola di esclusione della responsabilità | esclusione di responsabilità
        | limitazione di responsabilità | esonero di responsabilità | informazioni importanti
        | indicatori alternativi di performance
    """),
    contact_leads=phrases("""
        Informazioni di contatto
        | ufficio stampa | contatti | contatto | contatti stampa | contatti per la stampa | per informazioni
        | per ulteriori informazioni | per maggiori informazioni | informazioni per la stampa
        | referente stampa | relazioni con i media | relazioni esterne | contatto stampa | contatti media
        | contatto media | contatti per i media | contatto per la stampa | contatti per i giornalisti
        | contatti ufficio stampa | ufficio stampa e comunicazione | ufficio comunicazione | servizio stampa
        | sala stampa | area stampa | rapporti con la stampa | rapporti con i media | relazioni con la stampa
        | relazioni con gli investitori | contatti investitori | per info | info: | per info e contatti
        | informazioni: | per informazioni stampa | per informazioni contattare
        | per informazioni rivolgersi a | per ulteriori informazioni contattare
        | per ulteriori informazioni, contattare | per ulteriori informazioni si prega di contattare
        | per maggiori informazioni contattare | per approfondimenti: | per contatti | per richieste stampa
        | richieste stampa | per interviste | per richieste di interviste | richieste di intervista
        | per accrediti | per i media: | per la stampa: | recapiti | recapiti stampa | persona di contatto
        | persone di contatto | si prega di contattare | responsabile dei contatti con la stampa
    """),
    phone_labels=phrases("""
        tel | tel. | telefono | centralino | t: | t. | tel. diretto | numero di telefono | recapito telefonico
        | linea diretta | int. | numero verde | tel./fax
    """),
    mobile_labels=phrases("""
        cell | cell. | cellulare | mob. | mobile | mob | m: | m. | telefono cellulare | cellulari | whatsapp
    """),
    fax_labels=phrases("fax | telefax | f: | numero di fax"),
    email_labels=phrases("""
        e-mail | email | mail | posta elettronica | indirizzo e-mail | indirizzo email
        | indirizzo di posta elettronica | pec | e:
    """),
    web_labels=phrases("""
        sito | sito web | web | internet | sito internet | indirizzo web | pagina web | www: | seguici su
    """),
    address_labels=phrases("""
        indirizzo | sede | sede legale | sede operativa | sede centrale | luogo: | casella postale | c.p.
        | uffici
    """),
    job_titles=phrases("""
        direttore | direttrice | responsabile | responsabile ufficio stampa | portavoce | addetto stampa
        | addetta stampa | presidente | segretario | ministro | ministra | consigliere | coordinatore
        | coordinatrice | capo | comunicazione | amministratore delegato | direttore generale
        | direttrice generale | vicedirettore | vicedirettrice | direttore comunicazione
        | direttore della comunicazione | direttrice della comunicazione | direttore responsabile
        | direttore editoriale | responsabile comunicazione | responsabile della comunicazione
        | responsabile relazioni esterne | responsabile relazioni con i media | capo ufficio stampa
        | capo dell'ufficio stampa | capo di gabinetto | capoufficio stampa | addetto all'ufficio stampa
        | addetta all'ufficio stampa | addetto alla comunicazione | consulente | vicepresidente
        | vice presidente | presidentessa | segretario generale | segretaria generale | segretaria
        | sottosegretario | sottosegretaria | viceministro | assessore | assessora | sindaco | sindaca
        | deputato | deputata | senatore | senatrice | onorevole | prefetto | questore | ambasciatore
        | ambasciatrice | commissario | commissaria | procuratore | procuratrice | giudice | avvocato
        | professore | professoressa | docente | ricercatore | ricercatrice | scienziato | scienziata
        | rettore | rettrice | preside | primario | amministratore | amministratrice delegata
        | amministratore unico | fondatore | fondatrice | cofondatore | dirigente | funzionario | funzionaria
        | manager | analista | economista | ingegnere | esperto | esperta | giornalista | redattore
        | redattrice | caporedattore | portavoce del | referente | rappresentante | delegato | delegata
        | consigliera | consigliere delegato | assistente | curatore | curatrice | tesoriere
    """),
    organisation_words=phrases("""
        università | istituto | ministero | dipartimento | agenzia | commissione | consiglio | comitato
        | associazione | società | fondazione | federazione | sindacato | organizzazione | azienda | gruppo
        | banca | servizio | scuola | ospedale | centro | ufficio | direzione | comune | regione | provincia
        | governo | ambasciata | s.p.a. | spa | s.r.l. | srl | università degli studi | politecnico
        | accademia | facoltà | liceo | laboratorio | osservatorio | clinica | policlinico | museo
        | biblioteca | teatro | assessorato | prefettura | questura | città di | città metropolitana | unione
        | giunta | parlamento | camera dei deputati | senato | tribunale | corte | procura | polizia
        | carabinieri | guardia di finanza | vigili del fuoco | consolato | delegazione | segretariato
        | autorità | ente | azienda sanitaria | asl | consorzio | cooperativa | confederazione | alleanza
        | fondo | nazioni unite | camera di commercio | confindustria | chiesa | diocesi | cassa
        | assicurazioni | editore | edizioni | holding | s.r.l.s. | s.n.c. | s.a.s. | snc | onlus | aps | ets
        | s.c.a.r.l. | società cooperativa | società per azioni
    """),
    job_endings=phrases("""
        ologo | ologa | onomista | iornalista | ettrice | atrice | oordinatore | pecialista
    """),
    honorifics=phrases("""
        dott. | dott.ssa | dr. | prof. | prof.ssa | sig. | sig.ra | ing. | avv. | on. | dott | dottor
        | dottore | dottoressa | dr | dr.ssa | sig | signor | signora | sig.na | sigg. | ing | avv | on
        | arch. | geom. | rag. | cav. | comm. | prof | professor | professoressa | sen. | s.e. | mons. | don
        | padre | gen. | col. | cap.
    """),
    notices=phrases("""
        a solo scopo informativo | documento non ufficiale | riservato | ad uso esclusivo della stampa
        | solo per informazione | a solo uso informativo | non destinato alla pubblicazione
        | non destinato alla distribuzione negli stati uniti | non per la distribuzione negli stati uniti
        | non per la pubblicazione, distribuzione o diffusione negli stati uniti | informazione regolamentata
        | informazioni privilegiate | confidenziale | fa fede il testo pronunciato
        | si prega di citare la fonte | con cortese preghiera di pubblicazione
        | con preghiera di pubblicazione | con preghiera di diffusione | con gentile preghiera di diffusione
        | con cortese richiesta di pubblicazione | contenuto sponsorizzato | informazione pubblicitaria
        | messaggio pubblicitario
    """),
    addressees=phrases("""
        Alla cortese attenzione | Alla c.a. | Agli organi di informazione | Agli organi di stampa
        | Alle redazioni
    """),
    corrections=phrases("""
        correzione | rettifica | errata corrige | aggiornamento | comunicato di rettifica | versione corretta
        | comunicato corretto | comunicato rettificato | rettifica e sostituzione | sostituisce il precedente
        | annulla e sostituisce | versione aggiornata | comunicato aggiornato | nuova versione | corrigendum
        | errata-corrige | rinvio con correzione
    """),
    withdrawals=phrases("""
        annullato | ritirato | annullata | ritirata | annullamento | comunicato annullato
        | comunicato ritirato | si prega di non tenere conto | non tenere conto | non utilizzare
        | non pubblicare
    """),
    captions=phrases("""
        didascalia | foto | immagine | crediti | didascalia foto | credit: | crediti foto
        | crediti fotografici | foto di | foto a cura di | per gentile concessione | nella foto | in foto
        | nell'immagine | da sinistra | da sinistra a destra | video: | infografica | grafico: | figura:
        | logo: | mappa:
    """),
    navigation=phrases("""
        home | menu | cerca | condividi | stampa | torna su | torna indietro | leggi di più | leggi tutto
        | seguici | iscriviti | accedi | privacy | informativa privacy | cookie | tutti i diritti riservati
        | mappa del sito | vai al contenuto | salta al contenuto | precedente | successivo | scarica
        | archivio | categorie | salta al contenuto principale | vai al contenuto principale
        | passa al contenuto principale | menu principale | menù | sei in | ti trovi qui
        | condividi su facebook | condividi su twitter | condividi su | condividi questo articolo | tweet
        | twitta | mi piace | invia per email | invia a un amico | stampa pagina | stampa questa pagina
        | versione stampabile | versione per la stampa | scarica pdf | scarica il pdf | scarica il comunicato
        | copia link | continua a leggere | leggi anche | leggi l'articolo | scopri di più | vedi tutti
        | vedi tutte | vedi anche | mostra di più | clicca qui | articoli correlati | notizie correlate
        | contenuti correlati | link correlati | link utili | ultime notizie | articoli recenti
        | ultimi comunicati | i più letti | tutte le notizie | categoria: | argomenti: | parole chiave
        | lascia un commento | questo sito utilizza i cookie | questo sito usa i cookie | utilizziamo i cookie
        | cookie policy | preferenze cookie | gestisci cookie | accetta i cookie | accetta tutti
        | accetta tutto | rifiuta tutti | privacy policy | termini e condizioni | condizioni d'uso
        | note legali | dichiarazione di accessibilità | copyright | riproduzione riservata | newsletter
        | iscriviti alla newsletter | tempo di lettura | minuti di lettura | min di lettura | ultima modifica
        | ultimo aggiornamento | torna all'elenco | torna alla lista | torna all'inizio | torna alle news
        | altre lingue | altre lingue disponibili | lingue disponibili | source | fonte:
        | vedi la versione originale | visualizza la versione originale
    """),
    bylines=phrases("""
        di | a cura di | testo di | testo: | autore: | autrice: | scritto da | dal nostro inviato
        | dal nostro corrispondente
    """),
    function_words=FUNCTION_WORDS["it"],
    colon=":",
)
