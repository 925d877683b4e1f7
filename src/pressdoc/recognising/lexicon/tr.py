"""Cue words of Turkish.

Sources: research/conventions.md § 5 for the terms of the trade where it has the language; usage of press offices and of
their web sites (trade knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="tr",
    paper_kinds=phrases("""
        BASIN BÜLTENİ | Basın Bülteni | Basın Açıklaması | Basın Duyurusu | Basın Bildirisi | Basın Daveti
        | Basın Toplantısı | Basın Notu | Basın Metni | Haber Bülteni | Duyuru | Ortak Açıklama
        | Ortak Basın Açıklaması | Kamuoyu Duyurusu | Medya Daveti | Bilgi Notu | Özel Durum Açıklaması | Haberler
    """),
    immediate=phrases("""
        Hemen yayınlanmak üzere | Derhal yayınlanabilir | Acil yayın | Anında yayın için | Ambargosuz
        | Hemen yayımlanabilir
    """),
    embargo=phrases("""
        Ambargo | Ambargolu | Ambargolu haber | Ambargo tarihi | Ambargo saati | tarihine kadar ambargolu
        | tarihinden önce yayınlanmamalıdır | Yayın ambargosu | önce yayınlamayınız
    """),
    date_labels=phrases("""
        Tarih | Yayın tarihi | Yayınlanma tarihi | Yayımlanma tarihi | Güncelleme | Güncellenme tarihi
        | Son güncelleme | Oluşturulma tarihi
    """),
    reference_labels=phrases("""
        Sayı | No: | Numara | Bülten No | Sayı: | Ref | Karar No | Haber No
    """),
    end_marks=phrases("""
        Son | Bülten sonu | Bitti | Metin sonu
    """),
    continues=phrases("""
        Devamı | devamı var | devam ediyor | sayfa
    """),
    notes=phrases("""
        Editörlere not | Editöre not | Editörün notu | Editörler için notlar | Not | Notlar | Arka plan | Ek bilgi
        | Ek bilgiler | Basına not | Bilgi için: | Dipnotlar | Araştırma hakkında
    """),
    about=phrases("""
        Hakkında | Hakkımızda | Şirket hakkında | Biz kimiz | Kurum hakkında | Şirket profili
    """),
    about_suffixes=phrases("""
        hakkında | Hakkında: | HAKKINDA
    """),
    studies=phrases("Araştırma | Anket"),
    describes=phrases("""
        kurulmuştur | kuruldu | kurulan | yılında kurulan | merkezi | faaliyet göstermektedir | hizmet vermektedir
        | öncü | lider | lideri | sunmaktadır | bir kuruluştur | çalışmaktadır | temsil etmektedir | biridir
    """),
    questions=phrases("Kim: | Ne: | Ne zaman: | Nerede: | Neden: | Nasıl: | Saat: | Yer:"),
    legal=phrases("""
        Yasal uyarı | Sorumluluk reddi | İleriye dönük ifadeler | İleriye yönelik beyanlar | Yasal bildirim
        | Önemli bilgi
    """),
    contact_leads=phrases("""
        Medya İletişim
        | İletişim | İletişim bilgileri | Basın iletişim | Basın iletişimi | Basın irtibat | İrtibat | İrtibat için
        | Bilgi için | Detaylı bilgi için | Daha fazla bilgi için | Ayrıntılı bilgi için | Medya iletişim
        | Medya ilişkileri | İlgili kişi | Yetkili kişi | Basın danışmanı: | Basın müşaviri: | Basın Sözcüsü:
        | Kurumsal İletişim: | İletişim için | Röportaj talepleri | Sorularınız için | Basın mensupları için
    """),
    phone_labels=phrases("""
        Tel | Tel. | Telefon | Telefon numarası | Sabit | Santral | T: | Çağrı merkezi
    """),
    mobile_labels=phrases("""
        Cep | Cep telefonu | Mobil | Gsm | Cep tel
    """),
    fax_labels=phrases("""
        Faks | Fax | Belgegeçer
    """),
    email_labels=phrases("""
        E-posta | Eposta | E-mail | Mail | E-posta adresi | Elektronik posta
    """),
    web_labels=phrases("""
        Web | Web sitesi | İnternet sitesi | İnternet adresi | Web adresi | Genel ağ
    """),
    address_labels=phrases("""
        Adres | Yazışma adresi | Posta kodu | Merkez: | Yer:
    """),
    job_titles=phrases("""
        Kurumsal İletişim Müdürü | Kurumsal İletişim Direktörü | Kurumsal İletişim Sorumlusu | İletişim Müdürü
        | Basın Müdürü | Basın ve Halkla İlişkiler Müdürü | Halkla İlişkiler Müdürü | Basın Sözcüsü
        | müdür | müdürü | genel müdür | genel müdürü | genel müdür yardımcısı | müdür yardımcısı | direktör
        | direktörü | başkan | başkanı | başkan yardımcısı | yönetim kurulu başkanı | yönetim kurulu üyesi | CEO
        | bakan | bakanı | bakan yardımcısı | vali | valisi | belediye başkanı | cumhurbaşkanı | milletvekili
        | sözcü | sözcüsü | genel sekreter | genel sekreteri | danışman | danışmanı | basın danışmanı
        | basın müşaviri | koordinatör | koordinatörü | uzman | uzmanı | yönetici | yöneticisi | sorumlu | sorumlusu
        | profesör | rektör | rektörü | dekan | dekanı | öğretim üyesi | kurucu | kurucusu | kurucu ortak | temsilci
        | temsilcisi | büyükelçi | büyükelçisi | editör
    """),
    organisation_words=phrases("""
        Bakanlığı | Bakanlık | Üniversitesi | Üniversite | Belediyesi | Belediye | Valiliği | Valilik | Kurumu
        | Kurum | Kurulu | Kurul | Derneği | Dernek | Vakfı | Vakıf | Enstitüsü | Enstitü | Müdürlüğü | Müdürlük
        | Başkanlığı | Başkanlık | Merkezi | Hastanesi | Müzesi | Kütüphanesi | Bankası | Banka | Odası | Birliği
        | Birlik | Federasyonu | Sendikası | Ajansı | Şirketi | Holding | A.Ş. | AŞ | Ltd. Şti. | Grubu | Partisi
        | Meclisi | Mahkemesi | Büyükelçiliği | Konsolosluğu | Fakültesi | Okulu
    """),
    honorifics=phrases("""
        Sayın | Bay | Bayan | Dr | Dr. | Prof. Dr. | Doç. Dr. | Av.
    """),
    notices=phrases("""
        Bilgi amaçlıdır | Resmî belge değildir | Kaynak gösterilmeden kullanılamaz | Gizli | Hizmete özel
    """),
    addressees=phrases("""
        Dikkatine: | Sayın basın mensupları
    """),
    corrections=phrases("""
        Düzeltme | Düzeltilmiştir | Güncellenmiştir | Tekzip
    """),
    withdrawals=phrases("""
        İptal | İptal edilmiştir | Geri çekilmiştir | Kullanmayınız
    """),
    captions=phrases("""
        Fotoğraf | Foto | Fotoğraf: | Görsel | Fotoğraf altı | Fotoğrafta | Soldan sağa
    """),
    navigation=phrases("""
        Ana sayfa | Anasayfa | Menü | Ara | Arama | İleri | Geri | Önceki | Sonraki | Paylaş | Yazdır | Giriş
        | Giriş yap | Üye ol | Gizlilik politikası | Çerez politikası | Kullanım koşulları | Site haritası
        | İçeriğe atla | İçeriğe geç | Devamını oku | Benzer haberler | İlgili haberler | Son haberler | Etiketler
        | Kategoriler | Abone ol | İndir | Yukarı çık | Başa dön | Tüm hakları saklıdır | Telif hakkı
        | Bizi takip edin | Kaynak: | KVKK
    """),
    bylines=phrases("""
        Yazan | Haber: | Hazırlayan | Yazar | Muhabir
    """),
    function_words=FUNCTION_WORDS["tr"],
    colon=":",
)
