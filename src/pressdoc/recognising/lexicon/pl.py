"""Cue words of Polish.

Sources: research/conventions.md § 5 for the terms of the trade where it has the language; usage of press offices and of
their web sites (trade knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="pl",
    paper_kinds=phrases("""
        INFORMACJA PRASOWA | Komunikat prasowy | Komunikat | Notatka prasowa | Materiał prasowy | Oświadczenie
        | Oświadczenie prasowe | Wspólne oświadczenie | Zaproszenie dla mediów | Zaproszenie na konferencję prasową
        | Konferencja prasowa | Informacja dla mediów | Zaproszenie prasowe | Raport bieżący | Nota prasowa
        | Aktualności
    """),
    immediate=phrases("""
        Do natychmiastowej publikacji | Do natychmiastowego wykorzystania | Do publikacji od zaraz | Bez embarga
        | Prosimy o publikację
    """),
    embargo=phrases("""
        Embargo | Embargo do | Embargo do dnia | Pod embargiem | Objęte embargiem | Objęte embargiem do
        | Nie publikować przed | Do publikacji po | Do publikacji od | Ścisłe embargo
    """),
    date_labels=phrases("""
        Data | Data publikacji | Data wydania | Opublikowano | Opublikowane | Opublikowano dnia | Data utworzenia
        | Data modyfikacji | Ostatnia aktualizacja | Z dnia
    """),
    reference_labels=phrases("""
        Nr | Nr. | Numer | Nr ref | Sygnatura | Znak sprawy | Znak pisma | Nr komunikatu | Raport bieżący nr
        | Nr sprawy
    """),
    end_marks=phrases("""
        Koniec | Koniec komunikatu | Koniec informacji prasowej
    """),
    continues=phrases("""
        Ciąg dalszy | cd. | Ciąg dalszy na następnej stronie | strona
    """),
    notes=phrases("""
        Informacje dodatkowe | Informacja dla redakcji | Uwagi dla redakcji | Notatka dla redakcji
        | Informacje dla redakcji | Dla redakcji | Dodatkowe informacje | Tło | Kontekst | Przypisy
        | Uwaga dla redakcji | Metodologia | O badaniu
    """),
    about=phrases("""
        O firmie | O nas | O spółce | O fundacji | O projekcie | O organizacji | O programie | O | Kim jesteśmy
        | Profil firmy | Informacje o
    """),
    studies=phrases("badaniu | sondażu | raporcie"),
    describes=phrases("""
        jest | to | jest jedną z | jest jednym z | została założona | został założony | powstała w | powstał w
        | założona w | założony w | z siedzibą w | oferuje | zajmuje się | działa | zrzesza | zatrudnia | należy do
        | prowadzi
    """),
    questions=phrases("Kto: | Co: | Kiedy: | Gdzie: | Dlaczego: | Jak: | Godzina: | Miejsce:"),
    legal=phrases("""
        Zastrzeżenie prawne | Nota prawna | Stwierdzenia dotyczące przyszłości | Oświadczenia dotyczące przyszłości
        | Wyłączenie odpowiedzialności | Ważna informacja | Klauzula
    """),
    contact_leads=phrases("""
        Informacje kontaktowe
        | Kontakt | Kontakt dla mediów | Kontakt dla prasy | Kontakt prasowy | Kontakt dla dziennikarzy
        | Osoba do kontaktu | Osoby do kontaktu | Dane kontaktowe | Więcej informacji | Więcej informacji udziela
        | Więcej informacji udzielają | Dodatkowych informacji udziela | Dodatkowych informacji udzielają
        | Informacji udziela | Informacji udzielają | W celu uzyskania dodatkowych informacji | Biuro prasowe
        | Biuro Prasowe: | Rzecznik prasowy: | Rzeczniczka prasowa: | Zapytania medialne | Dla mediów:
        | Prosimy o kontakt | Media: | Relacje inwestorskie | Kontakt z mediami
    """),
    phone_labels=phrases("""
        Tel | Tel. | Telefon | Nr tel. | Numer telefonu | Telefon kontaktowy | T: | Infolinia | Centrala
    """),
    mobile_labels=phrases("""
        Kom | Kom. | Tel. kom. | Komórka | Telefon komórkowy | Tel. komórkowy | M:
    """),
    fax_labels=phrases("""
        Faks | Fax | Telefaks
    """),
    email_labels=phrases("""
        E-mail | Email | Adres e-mail | Mail | Poczta elektroniczna | e-mail:
    """),
    web_labels=phrases("""
        Strona internetowa | Strona www | WWW | Strona: | Adres strony | Serwis internetowy
    """),
    address_labels=phrases("""
        Adres | Adres korespondencyjny | Siedziba | Kod pocztowy | Miejsce:
    """),
    job_titles=phrases("""
        rzecznik | rzecznik prasowy | rzeczniczka prasowa | rzeczniczka | dyrektor | dyrektorka | dyrektor generalny
        | wicedyrektor | zastępca dyrektora | prezes | prezes zarządu | wiceprezes | prezeska | przewodniczący
        | przewodnicząca | minister | wiceminister | podsekretarz stanu | sekretarz stanu | premier | prezydent
        | wiceprezydent | burmistrz | wójt | starosta | marszałek | wojewoda | poseł | posłanka | senator | profesor
        | rektor | prorektor | dziekan | kierownik | kierowniczka | menedżer | menedżerka | specjalista
        | specjalistka | specjalista ds. | koordynator | koordynatorka | doradca | ekspert | ekspertka | naczelnik
        | komendant | główny ekonomista | redaktor | członek zarządu | założyciel | założycielka | pełnomocnik
        | PR manager
    """),
    organisation_words=phrases("""
        Ministerstwo | Urząd | Urząd Miasta | Uniwersytet | Politechnika | Akademia | Instytut | Fundacja
        | Stowarzyszenie | Spółka | Bank | Szpital | Muzeum | Biblioteka | Teatr | Szkoła | Wydział | Zakład
        | Agencja | Komisja | Rada | Izba | Związek | Federacja | Centrum | Biuro | Departament | Komenda | Sąd
        | Prokuratura | Ambasada | Grupa | S.A. | SA | Sp. z o.o. | sp. z o. o. | Województwo | Gmina | Powiat
        | Starostwo | Kancelaria | Polska | Towarzystwo | Partia | Kościół | Sejm | Senat | Rząd
    """),
    honorifics=phrases("""
        Pan | Pani | dr | dr hab. | prof. | inż. | mgr
    """),
    notices=phrases("""
        Tylko do wiadomości | Dokument nieoficjalny | Prosimy o podanie źródła | Poufne | Materiał informacyjny
    """),
    addressees=phrases("""
        Do redakcji | Szanowna Redakcja: | Do wiadomości redakcji
    """),
    corrections=phrases("""
        Korekta | Sprostowanie | Aktualizacja | Poprawiona wersja
    """),
    withdrawals=phrases("""
        Odwołanie | Anulowano | Wycofanie | Prosimy nie publikować
    """),
    captions=phrases("""
        Zdjęcie | Fot | Fot. | Foto | Na zdjęciu | Źródło zdjęcia | Autor zdjęcia | Podpis pod zdjęciem | Od lewej
    """),
    navigation=phrases("""
        Strona główna | Menu | Szukaj | Wyszukaj | Dalej | Wstecz | Poprzedni | Następny | Udostępnij | Drukuj
        | Zaloguj | Zaloguj się | Zarejestruj się | Polityka prywatności | Polityka cookies | Regulamin
        | Mapa strony | Przejdź do treści | Przejdź do głównej treści | Powrót | Czytaj więcej | Czytaj także
        | Zobacz także | Zobacz też | Podobne artykuły | Powiązane | Najnowsze | Tagi | Kategorie | Newsletter
        | Pobierz | Do góry | Wszelkie prawa zastrzeżone | Prawa autorskie | Deklaracja dostępności | Obserwuj nas
        | Źródło: | Liczba wyświetleń | Rejestr zmian
    """),
    bylines=phrases("""
        Autor | Autor: | Tekst | Opracował | Opracowała | Opracowanie | Redakcja
    """),
    function_words=FUNCTION_WORDS["pl"],
    colon=":",
)
