"""Cue words of German.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="de",
    paper_kinds=phrases("""
        Landeskorrespondenz | Rathauskorrespondenz
        | Pressemitteilung | Pressemitteilungen | Presseinformation | Presse-Information | Presseinfo
        | Pressemeldung | Pressenotiz | Presseerklärung | Pressetext | Pressebericht | Pressedienst
        | Presseaussendung | Presseunterlage | Presseunterlagen | Pressemappe | Pressestatement
        | Pressekonferenz | Pressegespräch | Pressetermin | Presseeinladung | Presse-Einladung | Pressehinweis
        | Medienmitteilung | Medieninformation | Medien-Information | Medieninfo | Medienmeldung
        | Mediendienst | Medienhinweis | Medieneinladung | Medienkonferenz | Medienorientierung
        | Einladung zum Pressegespräch | Einladung zur Pressekonferenz | Einladung zum Mediengespräch
        | Einladung zur Medienkonferenz | Terminhinweis | Terminankündigung | Terminaviso | Fototermin
        | Aviso: | Gemeinsame Pressemitteilung | Gemeinsame Erklärung | Gemeinsame Presseerklärung
        | Offener Brief | Hintergrundpapier | Faktenblatt | Kurzmeldung | Unternehmensmeldung
        | Unternehmensmitteilung | Ad-hoc-Mitteilung | Ad-hoc-Meldung | Ad hoc Mitteilung | Ad-hoc
        | Pflichtmitteilung | Corporate News | Originaltext | OTS-Meldung | Polizeibericht | Polizeimeldung
        | Erklärung: | Stellungnahme: | Statement:
    """),
    immediate=phrases("""
        Zur sofortigen Veröffentlichung | Veröffentlichung sofort | Zur sofortigen Freigabe | Zur sofortigen Verwendung
        | Ab sofort zur Veröffentlichung frei | Sofort zur Veröffentlichung frei
        | Zur Veröffentlichung freigegeben | Zur Veröffentlichung frei | Frei zur Veröffentlichung
        | Frei zum Abdruck | Zum Abdruck frei | Zur freien Verwendung | Sofort frei | Sperrfrist: keine
        | Keine Sperrfrist | Ohne Sperrfrist | Frei ab sofort
    """),
    embargo=phrases("""
        Sperrfrist | Achtung Sperrfrist | Achtung: Sperrfrist | Bitte Sperrfrist beachten | Sperrvermerk
        | Gesperrt bis | Mit Sperrfrist bis | Sperrfrist bis | Sperrfrist endet | Sperrfrist Ende
        | Ende der Sperrfrist | Embargo | Embargo bis | Unter Embargo bis | Frei ab | Freigegeben ab
        | Freigabe ab | Freigabe: | Zur Veröffentlichung ab | Zur Veröffentlichung am | Veröffentlichung ab
        | Veröffentlichung frei ab | Nicht zur Veröffentlichung vor | Nicht veröffentlichen vor
        | Veröffentlichung nicht vor | Es gilt das gesprochene Wort, Sperrfrist
    """),
    date_labels=phrases("""
        Datum | Ausgabedatum | Veröffentlichungsdatum | Erscheinungsdatum | Veröffentlicht am | Erschienen am
        | Herausgegeben am | Ausgegeben am | Stand: | Meldung vom | Pressemitteilung vom | Mitteilung vom
        | Presseinformation vom | Medienmitteilung vom | Publiziert am | Erstellt am | Aktualisiert am
        | Veröffentlicht: | Publiziert:
    """),
    reference_labels=phrases("""
        Nr | Pressemitteilung Nr | Pressemitteilung Nummer | PM Nr | PM-Nr | Presseinformation Nr
        | Pressemeldung Nr | Medienmitteilung Nr | Mitteilung Nr | Meldung Nr | Ausgabe Nr | Aktenzeichen | Az
        | Geschäftszeichen | GZ | Zeichen: | Unser Zeichen | Referenz | Referenznummer | Ref | Zl
        | Dokumentnummer | Rückfragenummer | Lfd. Nr | Nummer: | Nr.
    """),
    end_marks=phrases("""
        Schluss | Ende | Ende der Mitteilung | Ende der Meldung | Ende der Pressemitteilung
        | Ende der Aussendung | Ende der Durchsage | Textende | Ende Ad-hoc-Mitteilung
        | Ende der Ad-hoc-Mitteilung
    """),
    continues=phrases("""
        Fortsetzung | Fortsetzung folgt | Forts. folgt | wird fortgesetzt | Fortsetzung nächste Seite
        | Fortsetzung auf Seite | bitte wenden | b.w
    """),
    notes=phrases("""
        Hinweis für Redaktionen | Hinweise für Redaktionen | Hinweis für die Redaktion
        | Hinweise für die Redaktion | Hinweis an die Redaktion | Hinweis an die Redaktionen
        | Hinweise an die Redaktion | Hinweise an die Redaktionen | Hinweis für Redakteure
        | Hinweise für Redakteure | Anmerkung für die Redaktion | Anmerkungen für die Redaktion
        | Anmerkung für Redaktionen | Anmerkungen für Redaktionen | Anmerkung an die Redaktion
        | Anmerkung der Redaktion | Redaktionelle Hinweise | Redaktioneller Hinweis | Redaktionshinweis
        | Hinweis für Journalisten | Hinweis für Journalistinnen und Journalisten | Hinweise für Journalisten
        | Hinweis für die Medien | Hinweis an die Medien | Für die Redaktionen | Information für die Redaktion
        | Informationen für die Redaktion | Nicht zur Veröffentlichung | Nicht zur Veröffentlichung bestimmt
        | Hintergrund | Hintergrundinformation | Hintergrundinformationen | Zum Hintergrund
        | Weiterführende Informationen | Zusatzinformationen | Zusätzliche Informationen
        | Ergänzende Informationen | Anmerkung | Anmerkungen | Fußnoten | Zahlen und Fakten | Daten und Fakten
        | Auf einen Blick | Methodik | Zur Methodik | Über die Studie | Zur Studie | Zur Umfrage
        | Originalpublikation | Originalveröffentlichung
    """),
    about=phrases("""
        Über | Über die | Über das | Über den | Über uns | Ueber | Wer wir sind | Zum Unternehmen | Zur Person
        | Abbinder | Firmenprofil | Unternehmensprofil | Kurzprofil | Kurzporträt | Unternehmensporträt
        | Firmenporträt | Firmenportrait | Unternehmensportrait | Das Unternehmen | Die Organisation
        | Informationen zum Unternehmen | Hintergrund zum Unternehmen | Boilerplate
    """),
    studies=phrases("Studie | Umfrage | Erhebung | Befragung | Untersuchung"),
    describes=phrases("""
        ist ein | ist eine | ist der | ist die | ist das | sind ein | wurde gegründet | gegründet
        | mit Sitz in | zählt zu | gehört zu | bietet | entwickelt | vertritt | betreibt | beschäftigt
        | unterstützt | setzt sich | steht für | engagiert sich | ist einer der | ist eines der
    """),
    questions=phrases("""
        Wer: | Was: | Wann: | Wo: | Warum: | Wie: | Wie viel: | Zeit: | Ort: | Uhrzeit: | Termin: | Beginn:
        | Treffpunkt: | Veranstaltungsort:
    """),
    legal=phrases("""
        Zukunftsgerichtete Aussagen | Zukunftsgerichtete Aussage | Zukunftsbezogene Aussagen
        | Vorausschauende Aussagen | In die Zukunft gerichtete Aussagen
        | Hinweis zu zukunftsgerichteten Aussagen | Hinweis auf zukunftsgerichtete Aussagen
        | Vorsorglicher Hinweis zu zukunftsgerichteten Aussagen | Warnhinweis zu zukunftsgerichteten Aussagen
        | Warnhinweis | Vorsorglicher Hinweis | Haftungsausschluss | Haftungshinweis | Disclaimer
        | Rechtlicher Hinweis | Rechtliche Hinweise | Rechtshinweis | Rechtshinweise | Wichtiger Hinweis
        | Wichtige Hinweise | Wichtige Information | Wichtige Informationen | Risikohinweis | Risikohinweise
        | Safe-Harbor-Erklärung | Alternative Leistungskennzahlen
    """),
    contact_leads=phrases("""
        Ansprechpartner für die Presse | Ansprechpartnerin für die Presse | Ansprechpartner für Medien
        | Ansprechpartnerin für Medien | Ansprechpartner für die Medien | Ansprechpartnerin für die Medien
        | Kontaktinformationen | Kontaktinformation | Rückfragen-Kontakt | Kontakt | Kontakte | Kontaktdaten
        | Kontaktadresse | Kontaktperson | Kontaktpersonen | Ihr Kontakt | Ihre Kontakte | Pressekontakt
        | Pressekontakte | Ihr Pressekontakt | Presse-Kontakt | Medienkontakt | Medienkontakte | Kontakt Presse
        | Kontakt für die Presse | Kontakt für die Medien | Kontakt für Medien | Kontakt für Medienanfragen
        | Kontakt für Presseanfragen | Kontakt für Journalisten | Kontakt für Rückfragen | Kontakt Medien
        | Redaktionskontakt | Agenturkontakt | Unternehmenskontakt | Firmenkontakt | Pressestelle | Medienstelle
        | Pressebüro | Investor Relations | Ansprechpartner | Ansprechpartnerin | Ansprechpartner:in
        | Ansprechperson | Ansprechpersonen | Ihr Ansprechpartner | Ihre Ansprechpartnerin
        | Ihre Ansprechpartner | Ansprechpartner Presse | Ansprechpartner für Rückfragen
        | Wissenschaftliche Ansprechpartner | Wissenschaftlicher Ansprechpartner | Rückfragen
        | Rückfragen & Kontakt | Rückfragen und Kontakt | Rückfragehinweis | Rückfragehinweise | Rückfragen an
        | Rückfragen bitte an | Rückfragen richten Sie bitte an | Rückfragen von Journalisten | Für Rückfragen
        | Für Rückfragen der Medien | Bei Rückfragen | Bei Rückfragen wenden Sie sich bitte an
        | Für Rückfragen wenden Sie sich bitte an | Für Rückfragen steht Ihnen
        | Bei Fragen wenden Sie sich bitte an | Fragen beantwortet | Auskünfte | Auskunft erteilt
        | Auskünfte erteilt | Weitere Auskünfte | Weitere Auskünfte erteilt | Für weitere Auskünfte
        | Für Auskünfte | Auskünfte für Medienschaffende | Für Medienanfragen | Medienanfragen | Presseanfragen
        | Presseanfragen an | Interviewanfragen | Weitere Informationen | Weitere Informationen bei
        | Weitere Informationen erhalten Sie bei | Weitere Informationen erteilt
        | Weitere Informationen und Kontakt | Weitere Infos | Nähere Informationen | Nähere Information
        | Weitere Information | Nähere Auskünfte | Für weitere Informationen
        | Für weitere Informationen wenden Sie sich bitte an | Für weitere Informationen kontaktieren Sie bitte
        | Für nähere Informationen | Informationen bei | Information: | Infos: | Info: | Anfragen an
        | Anfragen bitte an | Bildanfragen | Herausgeber: | Verantwortlich:
        | Verantwortlich für diese Pressemitteilung | V.i.S.d.P | ViSdP | Impressum | Presse: | Medien:
        | Pressesprecher: | Pressesprecherin: | Redaktion: | Kommunikation: | Presse- und Öffentlichkeitsarbeit:
        | Öffentlichkeitsarbeit: | Unternehmenskommunikation: | Auskunft: | Informationen: | Bei Fragen:
        | Für Fragen:
    """),
    phone_labels=phrases("""
        Tel | Telefon | Tel.-Nr | Tel. Nr | Telefonnummer | Telefon Büro | T: | Rufnummer | Festnetz
        | Durchwahl | DW | Direktwahl | Dienstl | Nst | Hotline | Servicenummer | Bürgertelefon
        | Pressetelefon | Klappe | Büro: | Zentrale: | Direkt: | Fon: | Ruf: | privat: | dienstlich: | Kl.
    """),
    mobile_labels=phrases("""
        Mobil | Mobiltelefon | Mobilnummer | Mob | M: | Handy | Handynummer | Natel | Mobile
    """),
    fax_labels=phrases("Fax | Telefax | Faxnummer | Fax-Nr | F: | Fernkopie"),
    email_labels=phrases("E-Mail | Email | E-Mail-Adresse | Mail | E: | Mailadresse | Mailto | e-post"),
    web_labels=phrases("""
        Internet | Web | Website | Webseite | Webadresse | Internetadresse | Homepage | Im Internet | URL
        | Besuchen Sie | Folgen Sie uns | Soziale Medien | Pressebereich
    """),
    address_labels=phrases("""
        Adresse | Anschrift | Postanschrift | Postadresse | Hausanschrift | Besucheradresse | Postfach | Sitz
        | Hauptsitz | Firmensitz | Büroadresse | Ort: | Veranstaltungsort
    """),
    job_titles=phrases("""
        Pressesprecher | Pressesprecherin | Sprecher | Sprecherin | Mediensprecher | Mediensprecherin
        | Unternehmenssprecher | Unternehmenssprecherin | Regierungssprecher | Regierungssprecherin
        | Polizeisprecher | Polizeisprecherin | Pressereferent | Pressereferentin | Presseverantwortliche
        | Presseverantwortlicher | Medienverantwortliche | Medienverantwortlicher | Medienbeauftragte
        | Medienbeauftragter | Referent | Referentin | Referent für Öffentlichkeitsarbeit
        | Vorsteher | Vorsteherin | Stellvertreter | Stellvertreterin | Referentin für Öffentlichkeitsarbeit | Referatsleiter | Referatsleiterin | Leiter | Leiterin
        | Leitung | Leiter Kommunikation | Leiterin Kommunikation | Leiter der Pressestelle
        | Leiterin der Pressestelle | Leiter Unternehmenskommunikation | Leiterin Unternehmenskommunikation
        | Abteilungsleiter | Abteilungsleiterin | Bereichsleiter | Bereichsleiterin | Projektleiter
        | Projektleiterin | Institutsleiter | Institutsleiterin | Direktor | Direktorin | Generaldirektor
        | Generaldirektorin | Geschäftsführer | Geschäftsführerin | Geschäftsführung
        | Geschäftsführender Gesellschafter | Geschäftsleiter | Geschäftsleiterin | Hauptgeschäftsführer
        | Hauptgeschäftsführerin | Vorstand | Vorständin | Vorstandsvorsitzender | Vorstandsvorsitzende
        | Vorstandssprecher | Vorstandsmitglied | Vorsitzender | Vorsitzende | Aufsichtsrat
        | Aufsichtsratsvorsitzender | Präsident | Präsidentin | Vizepräsident | Vizepräsidentin
        | Generalsekretär | Generalsekretärin | Staatssekretär | Staatssekretärin | Ministerin
        | Bundesminister | Bundesministerin | Ministerpräsident | Ministerpräsidentin | Bundeskanzler
        | Bundeskanzlerin | Bundesrätin | Regierungsrat | Regierungsrätin | Landeshauptmann | Landeshauptfrau
        | Landesrat | Landesrätin | Landrat | Landrätin | Stadtrat | Stadträtin | Abgeordneter | Abgeordnete
        | Nationalrat | Oberbürgermeister | Oberbürgermeisterin | Bürgermeister | Bürgermeisterin | Senator
        | Senatorin | Botschafter | Botschafterin | Staatsanwalt | Oberstaatsanwalt | Staatsanwältin | Richter
        | Richterin | Rechtsanwalt | Rechtsanwältin | Beauftragter | Beauftragte | Kommissarin | Rektor
        | Rektorin | Dekan | Dekanin | Professor | Professorin | Dozent | Dozentin | Wissenschaftler
        | Wissenschaftlerin | wissenschaftlicher Mitarbeiter | wissenschaftliche Mitarbeiterin | Mitarbeiter
        | Mitarbeiterin | Forscher | Forscherin | Chefarzt | Chefärztin | Ärztlicher Direktor | Gründer
        | Gründerin | Inhaber | Inhaberin | Gesellschafter | Prokurist | Chefredakteur | Chefredakteurin
        | Redakteur | Redakteurin | Redaktor | Redaktorin | Berater | Beraterin | Analyst | Analystin
        | Experte | Expertin | Koordinator | Koordinatorin | Assistent | Assistentin | Volkswirt | Ingenieur
        | Intendant | Intendantin | Kurator | Kuratorin | Obmann | Obfrau | Kammerpräsident | Stv
        | stellvertretender | stellvertretende | Stabsstelle
    """),
    organisation_words=phrases("""
        GmbH | gGmbH | GmbH & Co. KG | KG | KGaA | OHG | GbR | e.V | e. V | eG | Ges.m.b.H | e.U | mbH
        | Genossenschaft | Stiftung | Verein | Verband | Bundesverband | Landesverband | Dachverband
        | Zentralverband | Vereinigung | Gesellschaft | Gewerkschaft | Handelskammer | Wirtschaftskammer
        | Arbeiterkammer | Industrie- und Handelskammer | Handwerkskammer | Innung | Union | Fraktion | Klub
        | Bündnis | Netzwerk | Arbeitsgemeinschaft | Universität | Technische Universität | Hochschule
        | Fachhochschule | Institut | Akademie | Fakultät | Lehrstuhl | Forschungszentrum | Zentrum | Schule
        | Gymnasium | Klinik | Klinikum | Krankenhaus | Universitätsklinikum | Spital | Museum | Bibliothek
        | Theater | Ministerium | Bundesministerium | Landesministerium | Staatsministerium | Staatskanzlei
        | Bundeskanzleramt | Bundesamt | Landesamt | Behörde | Bundesanstalt | Landesanstalt | Anstalt
        | Bundesagentur | Agentur | Kommission | Bundesrat | Bundestag | Landtag | Parlament | Regierung
        | Landesregierung | Regierungspräsidium | Bezirksregierung | Präsidium | Senatsverwaltung | Senat
        | Magistrat | Gemeinde | Landkreis | Kanton | Bezirk | Bezirksamt | Departement | Gericht
        | Amtsgericht | Landgericht | Oberlandesgericht | Verwaltungsgericht | Bundesgericht | Gerichtshof
        | Staatsanwaltschaft | Polizei | Polizeipräsidium | Polizeiinspektion | Landespolizeidirektion
        | Feuerwehr | Bundeswehr | Botschaft | Konsulat | Kirche | Bistum | Diözese | Bank | Sparkasse
        | Volksbank | Versicherung | Krankenkasse | Stadtwerke | Verkehrsbetriebe | Verlag | Holding | Gruppe
        | Konzern | Unternehmen | Rundfunk | Flughafen | Pressestelle | Presseagentur | Stadtverwaltung
        | Stadtrat | AG | Aktiengesellschaft | Referat für | Abteilung für
        | Abteilung | Stabsstelle | Fachbereich | Dezernat | Stadt | Landeshauptstadt | Landratsamt | Amt
    """),
    job_endings=phrases("""
        sprecher | sprecherin | leiter | leiterin | referent | referentin | beauftragte | beauftragter | chef | chefin
        | direktor | direktorin | manager | managerin | redakteur | redakteurin | redaktor | redaktorin | berater
        | beraterin | präsident | präsidentin | vorsitzende | vorsitzender | minister | ministerin | sekretär
        | sekretärin | betreuer | betreuerin | assistent | assistentin | koordinator | koordinatorin | professor
        | professorin | forscher | forscherin | wissenschaftler | wissenschaftlerin | ökonom | ökonomin | ologe
        | ologin | physiker | physikerin | chemiker | chemikerin | mediziner | medizinerin | historiker
        | historikerin | verantwortliche | verantwortlicher | bürgermeister | bürgermeisterin | geschäftsführer
        | geschäftsführerin | experte | expertin | inspektor | inspektorin | dezernent | dezernentin | ingenieur
        | ingenieurin | mitarbeiter | mitarbeiterin | anwalt | anwältin | ärztin
    """),
    organisation_endings=phrases("""
        verband | amt | inspektion | präsidium | verein | gesellschaft | werke | institut | stiftung | zentrum
        | hochschule | ministerium | klinik | klinikum | kammer | agentur | anstalt | gemeinschaft | initiative
        | museum | verwaltung | direktion | fraktion | verlag | genossenschaft | gewerkschaft | dienst | versicherung
        | bibliothek | universität | akademie | theater | partei | sbund | sbank | kasse | krankenhaus
        | korrespondenz | pressestelle | geschäftsstelle
    """),
    honorifics=phrases("""
        Herr | Herrn | Frau | Dr | Dr.in | Drs | Prof | Professor | Professorin | Prof. Dr | Univ.-Prof
        | PD Dr | Priv.-Doz | Dipl.-Ing | Mag.a | MMag | DDr | Dr. h. c | Dr. med | Dr. phil | Dr. rer. nat
        | Dr. jur | Dipl.-Kfm | Dipl.-Päd | KommR | Hofrat | LAbg | NAbg | Freiherr | Pfarrer | Bischof | Dr.
        | Prof. | Mag. | Ing. | Mag. (FH) | Dipl.-Ing. (FH) | Dipl.-Ing. | DI. | Dir. | Bakk. | Univ.-Prof.
    """),
    notices=phrases("""
        Es gilt das gesprochene Wort | Es gilt das gesprochene Wort! | Nur zur Information
        | Kein amtliches Dokument | Inoffizielles Dokument | Abdruck honorarfrei | Abdruck frei
        | Abdruck kostenfrei | Nachdruck honorarfrei | Honorarfrei | Belegexemplar erbeten
        | Abdruck honorarfrei, Belegexemplar erbeten | Um ein Belegexemplar wird gebeten
        | Bei Abdruck Beleg erbeten | Veröffentlichung honorarfrei | Vertraulich | Nur für den Dienstgebrauch
        | Anzeige | Werbung | Entgeltliche Einschaltung | Bitte beachten Sie die Sperrfrist
        | Quellenangabe erbeten | Bitte Quelle angeben | Insiderinformation | Insiderinformationen
        | Veröffentlichung von Insiderinformationen | Nicht zur Verteilung in den USA
        | Nicht zur Verbreitung in den Vereinigten Staaten
        | Für den Inhalt der Mitteilung ist der Emittent verantwortlich
    """),
    addressees=phrases("""
        Verteiler: | An die Redaktionen | An die Redaktion | An die Medien | An alle Redaktionen
        | An die Vertreter der Medien | An die Damen und Herren der Presse | z. Hd.
    """),
    corrections=phrases("""
        Korrektur | Korrigierte Fassung | Korrigierte Version | Korrigierte Meldung | Korrektur zu
        | Korrektur der Meldung | Korrektur der Pressemitteilung | Berichtigung | Berichtigte Fassung
        | Berichtigte Meldung | Richtigstellung | Neufassung | Wiederholung | Wiederholung mit Korrektur
        | Aktualisierung | Aktualisierte Fassung | Ergänzte Fassung | Nachtrag | Klarstellung
        | Ersetzt die Meldung | Bitte verwenden Sie diese Fassung | Terminänderung | Ergänzung: | Änderung:
        | Aktualisiert:
    """),
    withdrawals=phrases("""
        Zurückgezogen | Rückzug | Meldung zurückgezogen | Pressemitteilung zurückgezogen | Widerruf
        | Widerrufen | Annulliert | ANNULLIERUNG | Storno | Stornierung | Absage | Abgesagt | Entfällt
        | Terminabsage | Gegendarstellung | Bitte nicht verwenden | Nicht verwenden
        | Bitte nicht veröffentlichen | Gegenstandslos | Bitte ignorieren
    """),
    captions=phrases("""
        Bildunterschrift | Bildtext | Bildlegende | Bildhinweis | Bild: | Bilder: | Foto: | Fotos:
        | Fotohinweis | Bildnachweis | Bildnachweise | Bildquelle | Bildrechte | Bildcredit | Fotocredit
        | Fotonachweis | Fotograf | Copyright: | Abbildung | Abb | Grafik: | Infografik | Video: | Von links
        | Von links nach rechts | V.l.n.r | v.l | Im Bild | Auf dem Bild | Symbolbild | Symbolfoto
        | Archivbild | Archivfoto | Bildmaterial | Pressefoto | Pressefotos
    """),
    navigation=phrases("""
        OTS-ORIGINALTEXT | VERANTWORTUNG DES AUSSENDERS | Digitale Pressemappe
        | Zum Inhalt | Zum Inhalt springen | Zum Hauptinhalt springen | Direkt zum Inhalt | Zur Navigation
        | Zur Navigation springen | Hauptmenü | Menü | Suchen | Startseite | Sie sind hier
        | Sie befinden sich hier | Inhaltsverzeichnis | Sitemap | Nach oben | Seitenanfang | Zum Seitenanfang
        | Zurück zur Übersicht | Zurück zur Startseite | Vorheriger Artikel | Nächster Artikel
        | Vorige Meldung | Nächste Meldung | Teilen | Seite teilen | Artikel teilen | Auf Facebook teilen
        | Auf Twitter teilen | Twittern | Tweet | Teilen auf | Per E-Mail teilen | Per E-Mail versenden
        | Weiterempfehlen | Seite empfehlen | Artikel versenden | Drucken | Seite drucken | Artikel drucken
        | Druckansicht | Druckversion | Als PDF speichern | PDF herunterladen | Herunterladen
        | Pressemitteilung herunterladen | Link kopieren | RSS-Feed | Abonnieren | Newsletter
        | Newsletter abonnieren | Newsletter bestellen | Login | Registrieren | Folgen Sie uns | Mehr lesen
        | Weiterlesen | Mehr erfahren | Mehr dazu | Mehr zum Thema | Zum Thema | Alle anzeigen | Hier klicken
        | Weitere Meldungen | Weitere Pressemitteilungen | Weitere Artikel | Ähnliche Artikel
        | Ähnliche Meldungen | Verwandte Artikel | Aktuelle Meldungen | Neueste Meldungen
        | Das könnte Sie auch interessieren | Meistgelesen | Pressearchiv | Kategorien | Kategorie:
        | Schlagworte | Schlagwörter | Stichworte | Stichwörter | Tags: | Themen: | Kommentar schreiben
        | Cookies | Cookie-Einstellungen | Diese Website verwendet Cookies | Diese Webseite verwendet Cookies
        | Wir verwenden Cookies | Alle akzeptieren | Alle Cookies akzeptieren | Datenschutzerklärung
        | Datenschutzhinweise | Impressum | AGB | Nutzungsbedingungen | Barrierefreiheit | Leichte Sprache
        | Gebärdensprache | Alle Rechte vorbehalten | Letzte Änderung | Letzte Aktualisierung
        | Zuletzt geändert | Zuletzt aktualisiert | Lesezeit | Min. Lesezeit | Minuten Lesezeit
        | Original-Content von | übermittelt durch | Alle Meldungen | Presseportal | Pressefach
        | Meldungen abonnieren | OTS-ORIGINALTEXT PRESSEAUSSENDUNG
        | UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | SOURCE | Seite 1 von
        | Bitte aktivieren Sie JavaScript | Schriftgröße | Suche: | Quelle: | Archiv:
    """),
    bylines=phrases("""
        Von | Autor: | Autorin: | Text: | Verfasst von | Geschrieben von | Redaktion: | Ein Beitrag von
    """),
    function_words=FUNCTION_WORDS["de"],
    colon=":",
)
