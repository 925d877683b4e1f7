"""In which country a release is meant to be read: it tells how numbers, figures of dates and names of zones are meant.

Told by what the release itself says: its language tag, the places of its dateline, of its contacts and of its letterhead, country codes
of telephone numbers, and at last a language that is at home in one country. Where two countries are named, none is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressdoc.model import ContactGroup, PressRelease

_OF_LANGUAGES = {
    "el": "GR", "pl": "PL", "sv": "SE", "tr": "TR", "ko": "KR", "ja": "JP", "uz": "UZ", "it": "IT", "fi": "FI", "da": "DK",
    "no": "NO", "cs": "CZ", "hu": "HU", "ro": "RO", "vi": "VN", "id": "ID", "uk": "UA", "bg": "BG", "he": "IL", "th": "TH",
}  # fmt: skip
_OF_CODES = {
    "44": "GB", "61": "AU", "64": "NZ", "49": "DE", "43": "AT", "41": "CH", "33": "FR", "32": "BE", "31": "NL", "34": "ES",
    "39": "IT", "351": "PT", "353": "IE", "30": "GR", "48": "PL", "46": "SE", "47": "NO", "45": "DK", "358": "FI", "90": "TR",
    "998": "UZ", "82": "KR", "81": "JP", "86": "CN", "886": "TW", "852": "HK", "91": "IN", "27": "ZA", "52": "MX", "55": "BR",
    "54": "AR", "57": "CO", "56": "CL", "51": "PE", "20": "EG", "971": "AE", "966": "SA", "962": "JO", "254": "KE", "221": "SN",
    "420": "CZ", "36": "HU", "40": "RO", "380": "UA", "352": "LU", "972": "IL", "65": "SG", "63": "PH", "60": "MY",
}  # fmt: skip
"""Countries by code; that of North America and that of Russia and Kazakhstan belong to several."""
_ROWS = (
    ("US", ("USA|U.S.|United States|New York|NEW YORK|Washington|Chicago|Los Angeles|San Francisco|San Diego|Houston|Dallas|Boston|Atlanta|Miami"
     "|Seattle|Denver|Philadelphia|Phoenix|Detroit|Minneapolis|Austin|Cincinnati|Baltimore|Calif.|Conn.|Ill.|Mass.|Mich.|Minn.|Tenn.|Va.|Wash."
     "|N.Y.|N.J.|N.C.|D.C.|Fla.|Ga.|Ariz.|Colo.|Pa.|Texas|California|Florida|Virginia|Illinois|Massachusetts|Ohio|Oregon|Michigan|Pennsylvania")),
    ("CA", ("Canada|Toronto|Ottawa|Montréal|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Québec|Whitehorse|Yukon|Ontario|British Columbia|Alberta"
     "|Halifax|Manitoba|Saskatchewan|Nova Scotia")),
    ("AU", "Australia|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|ACT|NSW|Queensland|Victoria 3|Tasmania"),
    ("NZ", "New Zealand|Wellington|Auckland|Christchurch"),
    ("GB", "United Kingdom|UK|London|Edinburgh|Cardiff|Belfast|Manchester|Birmingham|Glasgow|Leeds|Leicester|Bristol|Liverpool|England|Scotland|Wales"),
    ("IE", "Ireland|Dublin|Cork|Galway"),
    ("AT", "Austria|Österreich|Vienna|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt"),
    ("DE", "Germany|Deutschland|Berlin|Hamburg|München|Munich|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Bremen|Nürnberg|Bonn"),
    ("CH", "Switzerland|Schweiz|Suisse|Svizzera|Zürich|Zurich|Bern|Genf|Genève|Geneva|Basel|Lausanne|Luzern|Lugano"),
    ("FR", "France|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Strasbourg|Nantes|Nice|Rennes|Montpellier"),
    ("BE", "Belgium|Belgique|België|Brussels|Bruxelles|Brussel|Antwerpen|Gent|Liège"),
    ("NL", "Netherlands|Nederland|Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven"),
    ("ES", "Spain|España|Madrid|Barcelona|Valencia|Sevilla|Bilbao|Zaragoza|Málaga"),
    ("IT", "Italy|Italia|Roma|Rome|Milano|Milan|Torino|Napoli|Bologna|Firenze|Venezia|Genova|Palermo"),
    ("PT", "Portugal|Lisboa|Lisbon|Porto|Coimbra|Braga"),
    ("BR", "Brazil|Brasil|São Paulo|Rio de Janeiro|Brasília|Belo Horizonte|Porto Alegre|Recife|Salvador"),
    ("MX", "Mexico|México|Ciudad de México|Mexico City|Guadalajara|Monterrey"),
    ("AR", "Argentina|Buenos Aires"), ("CL", "Chile|Santiago de Chile"), ("CO", "Colombia|Bogotá"),
    ("GR", "Greece|Ελλάδα|Αθήνα|Athens|Θεσσαλονίκη|Thessaloniki|Πάτρα|Ηράκλειο"), ("CY", "Cyprus|Κύπρος|Λευκωσία|Nicosia"),
    ("PL", "Poland|Polska|Warszawa|Warsaw|Kraków|Gdańsk|Wrocław|Poznań|Łódź"),
    ("SE", "Sweden|Sverige|Stockholm|Göteborg|Malmö|Uppsala"), ("TR", "Turkey|Türkiye|Ankara|İstanbul|Istanbul|İzmir"),
    ("RU", "Russia|Россия|Москва|Moscow|Санкт-Петербург|Новосибирск|Екатеринбург|Казань"),
    ("UZ", "Uzbekistan|Oʻzbekiston|O‘zbekiston|Ўзбекистон|Toshkent|Тошкент|Tashkent|Ташкент|Samarqand|Самарқанд|Buxoro"),
    ("KZ", "Kazakhstan|Казахстан|Қазақстан|Астана|Astana|Алматы|Almaty"), ("KR", "Korea|Seoul|서울|부산"),
    ("JP", "Japan|Tokyo|東京|大阪|京都"), ("CN", "China|Beijing|Shanghai|北京|上海|广州|深圳"), ("TW", "Taiwan|Taipei|台北|臺北"),
    ("HK", "Hong Kong|香港"), ("IN", "India|New Delhi|Delhi|Mumbai|Bengaluru|Chennai|Kolkata"), ("ZA", "South Africa|Pretoria|Cape Town|Johannesburg"),
    ("SN", "Sénégal|Senegal|Dakar"), ("KE", "Kenya|Nairobi"), ("EG", "Egypt|Cairo|القاهرة|مصر"), ("SA", "Saudi Arabia|Riyadh|الرياض"),
    ("ID", "Indonesia|Jakarta|Surabaya|Bandung|Medan|Yogyakarta|Semarang|Denpasar"), ("VN", "Vietnam|Việt Nam|Hà Nội|Hanoi|TP.HCM|Đà Nẵng"),
    ("UA", "Ukraine|Україна|Київ|Kyiv|Львів|Харків|Одеса|Дніпро"), ("RO", "Romania|România|București|Bucharest|Cluj-Napoca|Timișoara|Iași"),
    ("CZ", "Česko|Česká republika|Praha|Prague|Brno|Ostrava|Plzeň"), ("HU", "Hungary|Magyarország|Budapest|Debrecen|Szeged|Pécs"),
    ("DK", "Denmark|Danmark|København|Copenhagen|Aarhus|Odense|Aalborg"), ("NO", "Norway|Norge|Oslo|Trondheim|Stavanger"),
    ("FI", "Finland|Suomi|Helsinki|Tampere|Turku|Oulu|Espoo"), ("BG", "Bulgaria|България|София"), ("RS", "Serbia|Beograd|Београд|Belgrade"),
    ("HR", "Croatia|Hrvatska|Zagreb"), ("SK", "Slovakia|Slovensko|Bratislava"), ("SI", "Slovenia|Slovenija|Ljubljana"), ("EE", "Estonia|Tallinn"),
    ("LV", "Latvia|Riga"), ("LT", "Lithuania|Vilnius"), ("IL", "Israel|Jerusalem|Tel Aviv|ירושלים|תל אביב"), ("SG", "Singapore"),
    ("MY", "Malaysia|Kuala Lumpur"), ("PH", "Philippines|Manila"), ("TH", "Thailand|Bangkok"), ("PK", "Pakistan|Islamabad|Karachi|Lahore"),
    ("BD", "Bangladesh|Dhaka"), ("NG", "Nigeria|Abuja"), ("GH", "Ghana|Accra"), ("ET", "Ethiopia|Addis Ababa"),
    ("PE", "Peru|Perú|Lima"), ("MA", "Morocco|Maroc|Rabat|Casablanca|الرباط"), ("TN", "Tunisia|Tunisie|Tunis|تونس"), ("LU", "Luxembourg|Luxemburg"),
    ("AE", "UAE|Dubai|Abu Dhabi|دبي|أبوظبي"), ("JO", "Jordan|Amman|عمّان|عمان"),
)  # fmt: skip
_PLACES = {
    spelled: region for region, names in _ROWS for name in names.split("|") for spelled in (name, name.upper() if len(name) > 3 else name)  # noqa: PLR2004 - longer than an abbreviation
}  # fmt: skip
_PLACE = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(_PLACES, key=len, reverse=True)))})(?!\w)")
_CODE = re.compile(r"(?:\+|\(\+|\b00)\s?(\d{1,3})")
_COUNTRIES = frozenset((
    "USA", "Canada", "Australia", "New Zealand", "Ireland", "Austria", "Österreich", "Germany", "Deutschland",
    "Switzerland", "Schweiz", "Suisse", "Svizzera", "France", "Belgium", "Belgique", "België", "Netherlands",
    "Nederland", "Spain", "España", "Italy", "Italia", "Portugal", "Brazil", "Brasil", "Mexico", "México",
    "Argentina", "Colombia", "Greece", "Ελλάδα", "Ελλάς", "Cyprus", "Κύπρος", "Poland", "Polska", "Sweden",
    "Sverige", "Turkey", "Türkiye", "Russia", "Россия", "Uzbekistan", "Oʻzbekiston", "O‘zbekiston", "Ўзбекистон",
    "Kazakhstan", "Казахстан", "Korea", "Japan", "China", "Taiwan", "India", "Africa", "Sénégal", "Senegal", "Kenya",
    "Egypt", "Europe", "Europa", "UK",
))  # fmt: skip


def is_country(name: str) -> bool:
    """Tell whether the word is a country's name: it ends names of houses ("Health Canada"), and hardly a person's."""
    return name in _COUNTRIES


def is_known_place(name: str) -> bool:
    """Tell whether the name is that of a country or a large city, as its own country or English prints it."""
    return name in _PLACES


def region_of(release: PressRelease) -> str | None:
    """Give the country (ISO 3166) that the release speaks from; `None` where it does not tell."""
    for voices in _voices(release):
        regions = set(voices)
        if len(regions) == 1:
            return regions.pop()
        if regions:
            return None
    return None


def region_of_group(group: ContactGroup, otherwise: str | None) -> str | None:
    """Give the country of a group of contacts: that of its label ("In Vienna, Austria"), else the release's."""
    named = set(_named([group.label or ""]))
    return named.pop() if len(named) == 1 else otherwise


def _voices(release: PressRelease) -> Iterator[Iterator[str]]:
    """Give what is said, the most telling first; each may name no country, one, or several."""
    language = (release.language or "").replace("_", "-").split("-")
    yield (part for part in language[1:] if len(part) == 2 and part.isupper())  # noqa: PLR2004 - a country's code
    yield _named(release.dateline.places if release.dateline else ())
    contacts = [contact for group in release.contacts for contact in group.contacts]
    yield _named([line for contact in contacts for line in contact.address])
    yield _named(release.masthead)
    yield _coded(phone.printed for contact in contacts for phone in contact.phones)
    yield iter([_OF_LANGUAGES[language[0]]] if language[0] in _OF_LANGUAGES else [])


def _named(strings: Iterable[str]) -> Iterator[str]:
    for string in strings:
        yield from (_PLACES[match[0]] for match in _PLACE.finditer(string))


def _coded(numbers: Iterable[str]) -> Iterator[str]:
    for number in numbers:
        match = _CODE.match(number)
        digits = match[1] if match else ""
        for length in (3, 2):
            if digits[:length] in _OF_CODES:
                yield _OF_CODES[digits[:length]]
                break
