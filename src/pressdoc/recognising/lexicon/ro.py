"""Cue words of Romanian.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="ro",
    paper_kinds=phrases("""
        Comunicat de presă | Comunicat de presa | Comunicat | Comunicat comun | Comunicat de presă comun
        | Declarație | Declarație de presă | Declarație comună | Invitație de presă | Invitație presă
        | Invitație pentru presă | Conferință de presă | Informare de presă | Informație de presă
        | Avizier presă | Știre de presă | Buletin de presă | Anunț de presă | Drept la replică | Punct de presă
        | Noutăți | Știri | Raport curent
    """),
    immediate=phrases("""
        Pentru publicare imediată | Spre publicare imediată | Pentru difuzare imediată | Fără embargo
    """),
    embargo=phrases("""
        Embargo | Embargo până la | Embargo până la data de | Sub embargo | Sub embargo până la
        | A nu se publica înainte de | A nu se difuza înainte de | Nu publicați înainte de
    """),
    date_labels=phrases("""
        Data | Data publicării | Publicat | Publicat la | Publicat pe | Publicat în | Data actualizării
        | Ultima actualizare | Actualizat
    """),
    reference_labels=phrases("""
        Nr | Nr. | Comunicat de presă nr. | Comunicat de presă nr | Numărul | Număr | Nr. de înregistrare
        | Nr. ref. | Comunicat nr. | Comunicatul nr. | Ref. | Referință
    """),
    end_marks=phrases("Sfârșit | Sfârșitul comunicatului | Încheiere"),
    continues=phrases("Continuare | Continuare pe pagina următoare | urmează"),
    notes=phrases("""
        Note pentru editori | Notă pentru editori | Notă către editori | Note către redacție
        | Notă către redacții | Notă | Note | Informații suplimentare | Informații de context | Context
        | Informații pentru presă | Pentru editori
    """),
    about=phrases("""
        Despre | Despre noi | Despre companie | Despre proiect | Despre fundație | Despre program
        | Despre asociație | Cine suntem
    """),
    studies=phrases("studiul | sondaj | cercetare | studiu"),
    describes=phrases("""
        este | este o | este un | este una dintre | este unul dintre | a fost fondată | a fost fondat
        | a fost înființată | a fost înființat | fondată în | înființată în | oferă | activează | cu sediul în
    """),
    questions=phrases("Cine: | Ce: | Când: | Unde: | De ce: | Cum: | Ora: | Locul: | Data:"),
    legal=phrases("""
        Declarații anticipative | Declarații prospective | Avertisment legal | Notă legală | Informații juridice
        | Limitarea răspunderii | Disclaimer
    """),
    contact_leads=phrases("""
        Contact | Contacte | Contact presă | Contact de presă | Contact media | Contact pentru presă
        | Contact pentru media | Contacte presă | Persoană de contact | Persoana de contact
        | Persoane de contact | Date de contact | Informații de contact | Pentru informații suplimentare
        | Pentru mai multe informații | Pentru mai multe detalii | Pentru detalii | Biroul de presă
        | Birou de presă | Biroul de Presă: | Serviciul de presă | Relații cu presa | Relații cu mass-media
        | Relații publice | Informații suplimentare la | Purtător de cuvânt: | Relația cu presa
        | Relații cu investitorii
    """),
    phone_labels=phrases("Tel | Tel. | Telefon | Telefoane | Nr. telefon | Număr de telefon | T: | Centrală"),
    mobile_labels=phrases("Mobil | Mob. | Mob | Telefon mobil | Tel. mobil"),
    fax_labels=phrases("Fax | Tel/Fax | Tel./Fax"),
    email_labels=phrases("E-mail | Email | Adresă de e-mail | Adresa de e-mail | Mail | Poștă electronică"),
    web_labels=phrases("Site | Site web | Web | Website | Pagina web | Adresă web"),
    address_labels=phrases("Adresa | Adresă | Sediu | Sediul | Cod poștal"),
    job_titles=phrases("""
        purtător de cuvânt | purtătoare de cuvânt | purtătorul de cuvânt | ofițer de presă | consilier de presă
        | consilier | director | directoare | director general | director executiv | director adjunct
        | președinte | președintă | vicepreședinte | ministru | ministrul | prim-ministru | secretar de stat
        | secretar general | prefect | subprefect | primar | primarul | viceprimar | deputat | senator
        | europarlamentar | rector | prorector | decan | profesor | șef serviciu | șef birou | șeful | manager
        | coordonator | coordonatoare | specialist | expert | fondator | fondatoare | administrator
        | economist-șef | redactor | comisar-șef | inspector | manager PR
    """),
    organisation_words=phrases("""
        Ministerul | Universitatea | Institutul | Academia | Fundația | Asociația | Societatea | Compania
        | Grupul | Banca | Spitalul | Muzeul | Biblioteca | Teatrul | Filarmonica | Opera | Liceul | Facultatea
        | Agenția | Autoritatea | Comisia | Consiliul | Consiliul Județean | Camera | Federația | Uniunea
        | Sindicatul | Centrul | Direcția | Inspectoratul | Poliția | Parchetul | Tribunalul | Ambasada
        | Primăria | Prefectura | Instituția Prefectului | Guvernul | Parlamentul | Partidul | Oficiul
        | Institutul Național | S.A. | SA | S.R.L. | SRL | România
    """),
    honorifics=phrases("""
        dl. | dl | d-na | dna | dna. | domnul | doamna | dr. | dr | prof. | prof. univ. dr. | ing. | conf. dr.
        | drd.
    """),
    notices=phrases("Confidențial | Vă rugăm să citați sursa | Nu este destinat publicării"),
    addressees=phrases("Către redacții | Către mass-media | În atenția redacției | În atenția presei | Către:"),
    corrections=phrases("Erată | Corectură | Actualizare | Rectificare"),
    withdrawals=phrases("Anulare | Retragere | Anulat | Vă rugăm să nu publicați"),
    captions=phrases("Foto | Foto: | Fotografie | Sursa foto | Credit foto | În imagine | În fotografie"),
    navigation=phrases("""
        Acasă | Meniu | Caută | Căutare | Înainte | Înapoi | Distribuie | Printează | Tipărește | Autentificare
        | Conectare | Înregistrare | Politica de confidențialitate | Politica de cookies | Politica cookies
        | Termeni și condiții | Harta site-ului | Sari la conținut | Mergi la conținut | Citește și
        | Citește mai mult | Vezi și | Vezi mai mult | Articole similare | Ultimele știri | Etichete | Categorii
        | Abonează-te | Descarcă | Sus | Toate drepturile rezervate | Vizualizări | Comentarii | Urmărește-ne
    """),
    bylines=phrases("Autor | Autor: | De: | Text: | Redactat de"),
    function_words=FUNCTION_WORDS["ro"],
)
