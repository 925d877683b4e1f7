"""Cue words of Uzbek, in Latin and in Cyrillic letters.

Sources: research/conventions.md § 5 for the terms of the trade where it has the language; usage of press offices and of
their web sites (trade knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="uz",
    paper_kinds=phrases("""
        Matbuot relizi | Press-reliz | Press reliz | Matbuot xabari | Matbuot uchun xabar | Matbuot bayonoti
        | Axborot xabari | Bayonot | Qo‘shma bayonot | Matbuot anjumani | OAV uchun xabar | OAV uchun anons | Anons
        | E’lon | Axborot | Yangiliklar | Rasmiy xabar | Матбуот релизи | Пресс-релиз | Матбуот хабари
        | Матбуот баёноти | Баёнот | Қўшма баёнот | Матбуот анжумани | ОАВ учун хабар | Ахборот хабари
        | Расмий хабар | Анонс | Янгиликлар
    """),
    immediate=phrases("""
        Darhol e’lon qilish uchun | Darhol tarqatish uchun | Zudlik bilan e’lon qilish uchun
        | Zudlik bilan tarqatish uchun | Дарҳол эълон қилиш учун | Дарҳол тарқатиш учун
        | Зудлик билан эълон қилиш учун | Тезкор эълон қилиш учун | Tezkor e’lon qilish uchun
    """),
    embargo=phrases("""
        Embargo | Embargo muddati | Embargo ostida | gacha e’lon qilinmasin | oldin e’lon qilinmasin
        | E’lon qilish vaqti | E’lon qilish mumkin | Эълон қилиш мумкин | Эмбарго | Эмбарго остида | Эълон қилиш вақти | эълон қилинмасин
    """),
    date_labels=phrases("""
        Sana | Sanasi | E’lon qilingan | E’lon qilingan sana | Chop etilgan sana | Joylashtirilgan | Yangilangan
        | Oxirgi yangilanish | Сана | Санаси | Эълон қилинган | Эълон қилинган сана | Янгиланган
    """),
    reference_labels=phrases("""
        № | Raqami | Raqam: | Hujjat raqami | Xabar raqami | Рақами | Рақам: | Ҳужжат рақами | Son: | Сон:
    """),
    end_marks=phrases("""
        Tamom | Tugadi | Xabar tugadi | Тамом | Тугади
    """),
    continues=phrases("""
        Davomi bor | Davomi | Davomi keyingi sahifada | Давоми бор | Давоми
    """),
    notes=phrases("""
        Muharrirlar uchun eslatma | Muharrirlar uchun | Tahririyat uchun eslatma | Jurnalistlar uchun ma’lumot
        | Eslatma | Eslatmalar | Ma’lumot uchun | Qo‘shimcha ma’lumot | Izoh | Izohlar | Муҳаррирлар учун эслатма
        | Эслатма | Маълумот учун | Қўшимча маълумот | Изоҳ
    """),
    about=phrases("""
        Haqida | Kompaniya haqida | Tashkilot haqida | Biz haqimizda | Loyiha haqida | Jamg‘arma haqida
        | Компания ҳақида | Ташкилот ҳақида | Биз ҳақимизда | Лойиҳа ҳақида
    """),
    about_suffixes=phrases("""
        haqida | to‘g‘risida | haqida: | ҳақида | тўғрисида
    """),
    describes=phrases("""
        tashkil etilgan | tashkil topgan | asos solingan | hisoblanadi | faoliyat yuritadi | xizmat ko‘rsatadi
        | yetakchi | eng yirik | birlashtiradi | — bu | ташкил этилган | ташкил топган | ҳисобланади
        | фаолият юритади | етакчи | энг йирик | бирлаштиради
    """),
    questions=phrases("""
        Kim: | Nima: | Qachon: | Qayerda: | Nega: | Qanday: | Vaqti: | O‘tkazilish joyi: | Вақти:
        | Ўтказилиш жойи:
    """),
    legal=phrases("""
        Mas’uliyatni rad etish | Huquqiy eslatma | Ogohlantirish | Kelajakka oid bayonotlar | Масъулиятни рад этиш
        | Ҳуқуқий эслатма | Огоҳлантириш
    """),
    contact_leads=phrases("""
        Kontakt ma’lumotlari | Контакт маълумотлари
        | Aloqa uchun | Aloqa | Bog‘lanish uchun | Bog‘lanish | Murojaat uchun | Batafsil ma’lumot uchun
        | Qo‘shimcha ma’lumot uchun | Matbuot uchun aloqa | Matbuot xizmati | Matbuot kotibi: | Axborot xizmati
        | Axborot xizmati: | OAV uchun aloqa | OAV uchun | Mas’ul shaxs | Ma’lumot uchun murojaat | Savollar uchun
        | Aloqa ma’lumotlari | Kontaktlar | Алоқа учун | Алоқа | Боғланиш учун | Мурожаат учун
        | Батафсил маълумот учун | Қўшимча маълумот учун | Матбуот хизмати | Ахборот хизмати | Матбуот котиби:
        | Qo‘shimcha ma’lumot | Qo‘shimcha ma’lumotlar | Qo‘shimcha ma’lumotlar uchun | Қўшимча маълумот | Қўшимча маълумотлар учун
        | ОАВ учун | Масъул шахс | Алоқа маълумотлари
    """),
    phone_labels=phrases("""
        Tel | Tel. | Telefon | Telefon raqami | Ishonch telefoni | Qisqa raqam | Call-markaz | Тел | Тел. | Телефон
        | Телефон рақами | Ишонч телефони
    """),
    mobile_labels=phrases("""
        Mobil | Mobil telefon | Mob | Mob. | Uyali | Моб | Моб. | Мобил | Уяли
    """),
    fax_labels=phrases("""
        Faks | Факс
    """),
    email_labels=phrases("""
        E-mail | Elektron pochta | El. pochta | Pochta: | Электрон почта | Эл. почта | Почта:
    """),
    web_labels=phrases("""
        Veb-sayt | Vebsayt | Sayt | Rasmiy sayt | Internet sahifa | Telegram | Веб-сайт | Сайт | Расмий сайт
    """),
    address_labels=phrases("""
        Manzil | Manzili | Pochta indeksi | Joy: | Манзил | Манзили | Жой:
    """),
    job_titles=phrases("""
        direktor | bosh direktor | direktor o‘rinbosari | rahbar | rahbari | boshliq | boshlig‘i
        | boshliq o‘rinbosari | rais | raisi | rais o‘rinbosari | vazir | vaziri | vazir o‘rinbosari | hokim
        | hokimi | prezident | bosh vazir | matbuot kotibi | axborot xizmati rahbari | mutaxassis | bosh mutaxassis
        | professor | rektor | prorektor | dekan | deputat | senator | elchi | muxbir | muharrir | koordinator
        | menejer | maslahatchi | a’zosi | директор | раҳбар | раҳбари | бошлиқ | бошлиғи | раис | раиси
        | раис ўринбосари | вазир | вазири | вазир ўринбосари | ҳоким | ҳокими | президент | бош вазир
        | матбуот котиби | мутахассис | профессор | ректор | депутат | сенатор | элчи
    """),
    organisation_words=phrases("""
        Vazirlik | vazirligi | qo‘mita | qo‘mitasi | agentlik | agentligi | hokimlik | hokimligi | universitet
        | universiteti | institut | instituti | akademiya | akademiyasi | markaz | markazi | bank | banki
        | jamg‘arma | jamg‘armasi | kompaniya | kompaniyasi | uyushma | uyushmasi | birlashma | tashkilot
        | tashkiloti | korxona | MChJ | AJ | boshqarma | boshqarmasi | departament | departamenti | xizmat | xizmati
        | muassasa | elchixona | elchixonasi | kengash | kengashi | sud | sudi | prokuratura | prokuraturasi
        | bo‘lim | bo‘limi | вазирлик | вазирлиги | қўмита | қўмитаси | агентлик | агентлиги | ҳокимлик | ҳокимлиги
        | университет | университети | институт | институти | академия | маркази | марказ | банк | банки | жамғарма
        | жамғармаси | компания | компанияси | уюшма | уюшмаси | бошқарма | бошқармаси | департаменти | хизмати
        | элчихонаси | кенгаши | МЧЖ | АЖ
    """),
    honorifics=phrases("""
        janob | xonim | Dr. | prof. | жаноб | хоним | проф.
    """),
    notices=phrases("""
        Faqat ma’lumot uchun | Rasmiy hujjat emas | Manba ko‘rsatilishi shart | Maxfiy | Фақат маълумот учун
        | Расмий ҳужжат эмас | Манба кўрсатилиши шарт
    """),
    addressees=phrases("Tahririyatlarga | OAV vakillariga | Таҳририятларга | ОАВ вакилларига"),
    corrections=phrases("""
        Tuzatish | Yangilangan xabar | Tuzatilgan | Тузатиш | Тузатилган
    """),
    withdrawals=phrases("""
        Bekor qilindi | Foydalanilmasin | Qaytarib olindi | Бекор қилинди
    """),
    captions=phrases("""
        Surat | Surat: | Rasm | Rasmda | Suratda | Foto | Foto: | Manba: surat | Сурат | Расм | Суратда | Фото
    """),
    navigation=phrases("""
        Bosh sahifa | Bosh menyu | Qidiruv | Qidirish | Menyu | Keyingi | Oldingi | Ulashish | Chop etish | Kirish
        | Ro‘yxatdan o‘tish | Sayt xaritasi | Foydalanish shartlari | Maxfiylik siyosati | O‘xshash yangiliklar
        | So‘nggi yangiliklar | Batafsil | Yana o‘qing | Teglar | Obuna bo‘ling | Barcha huquqlar himoyalangan
        | Mualliflik huquqi | Izoh qoldirish | Yuklab olish | Бош саҳифа | Қидирув | Меню | Кейинги | Олдинги
        | Улашиш | Чоп этиш | Сайт харитаси | Сўнгги янгиликлар | Батафсил | Барча ҳуқуқлар ҳимояланган | Теглар
        | Юклаб олиш
    """),
    bylines=phrases("""
        Muallif | Muallif: | Tayyorladi | Муаллиф | Тайёрлади
    """),
    function_words=FUNCTION_WORDS["uz"],
    colon=":",
)
