"""Cue words of Indonesian.

Sources: usage of press offices and of their web sites (trade knowledge).
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="id",
    paper_kinds=phrases("""
        Siaran Pers | Siaran Pers Bersama | Rilis Pers | Rilis Media | Keterangan Pers | Keterangan Pers Bersama
        | Pernyataan Pers | Pernyataan Bersama | Pernyataan | Undangan Media | Undangan Liputan
        | Konferensi Pers | Berita Pers | Informasi Media | Siaran Media | Kenyataan Media | Kenyataan Akhbar
        | Berita | Jumpa Pers
    """),
    immediate=phrases("""
        Untuk segera disiarkan | Untuk disiarkan segera | Untuk dipublikasikan segera | Dapat segera disiarkan
        | Untuk segera diterbitkan | Untuk siaran segera
    """),
    embargo=phrases("""
        Embargo | Embargo hingga | Embargo sampai | Diembargo | Diembargo hingga | Tidak untuk disiarkan sebelum
        | Jangan disiarkan sebelum | Tidak untuk dipublikasikan sebelum
    """),
    date_labels=phrases("""
        Tanggal | Tanggal terbit | Tanggal rilis | Diterbitkan | Diterbitkan pada | Dipublikasikan
        | Dipublikasikan pada | Diperbarui | Terakhir diperbarui | Tarikh
    """),
    reference_labels=phrases("""
        Nomor | Nomor: | No. | No | Nomor surat | Siaran Pers Nomor | Siaran Pers No. | Ref. | Nomor referensi
    """),
    end_marks=phrases("Selesai | Akhir siaran pers | Sekian"),
    continues=phrases("Bersambung | Bersambung ke halaman berikutnya"),
    notes=phrases("""
        Catatan untuk editor | Catatan untuk redaksi | Catatan editor | Catatan redaksi | Catatan
        | Informasi tambahan | Informasi latar belakang | Latar belakang
    """),
    about=phrases("""
        Tentang | Tentang kami | Tentang perusahaan | Sekilas tentang | Sekilas | Mengenai | Profil perusahaan
    """),
    studies=phrases("survei | studi | penelitian"),
    describes=phrases("""
        adalah | merupakan | didirikan | didirikan pada | berdiri sejak | menyediakan | menawarkan
        | bergerak di bidang | beroperasi | berkantor pusat di | terkemuka
    """),
    questions=phrases("""
        Siapa: | Apa: | Kapan: | Di mana: | Mengapa: | Bagaimana: | Waktu: | Tempat: | Hari/Tanggal: | Pukul:
    """),
    legal=phrases("""
        Penafian | Pernyataan berwawasan ke depan | Pernyataan mengenai masa depan | Sanggahan
        | Pemberitahuan hukum
    """),
    contact_leads=phrases("""
        Kontak | Kontak media | Kontak pers | Narahubung | Narahubung media | Hubungi | Hubungi kami
        | Informasi kontak | Informasi lebih lanjut | Untuk informasi lebih lanjut
        | Untuk informasi lebih lanjut hubungi | Untuk informasi lebih lanjut silakan hubungi
        | Untuk keterangan lebih lanjut | Informasi selengkapnya | Keterangan lebih lanjut | Hubungan Masyarakat
        | Biro Humas | Humas: | Media: | Biro Komunikasi dan Layanan Informasi | Juru bicara:
        | Untuk maklumat lanjut | Hubungan investor
    """),
    phone_labels=phrases("Tel | Tel. | Telp | Telp. | Telepon | Nomor telepon | T: | Call center"),
    mobile_labels=phrases("HP | HP. | Hp/WA | Ponsel | WA | WhatsApp | Seluler | M:"),
    fax_labels=phrases("Faks | Faks. | Fax | Faksimile | Faksimili"),
    email_labels=phrases("Email | E-mail | Surel | Pos-el | Alamat email | E-mel"),
    web_labels=phrases("Situs | Situs web | Website | Laman | Web | Laman web"),
    address_labels=phrases("Alamat | Kantor pusat | Tempat:"),
    job_titles=phrases("""
        juru bicara | kepala biro | kepala bagian | kepala humas | kepala dinas | kepala badan | kepala
        | sekretaris perusahaan | sekretaris jenderal | sekretaris | direktur | direktur utama
        | direktur jenderal | direktur eksekutif | wakil direktur | presiden direktur | presiden
        | wakil presiden | ketua | wakil ketua | ketua umum | menteri | wakil menteri | gubernur
        | wakil gubernur | bupati | wali kota | walikota | camat | rektor | wakil rektor | dekan | profesor
        | guru besar | dosen | peneliti | manajer | manajer komunikasi | manajer humas | koordinator
        | anggota DPR | kapolres | kapolda | kabid humas | pendiri | pengamat | ekonom | staf khusus | komisaris
        | deputi | duta besar
    """),
    organisation_words=phrases("""
        Kementerian | Universitas | Institut | Akademi | Yayasan | Lembaga | Perusahaan | PT | Tbk | CV | Bank
        | Rumah Sakit | Museum | Perpustakaan | Sekolah | Fakultas | Badan | Dinas | Komisi | Dewan
        | Kamar Dagang | Asosiasi | Perhimpunan | Persatuan | Serikat | Federasi | Pusat | Direktorat
        | Direktorat Jenderal | Kepolisian | Polda | Polres | Kejaksaan | Pengadilan | Kedutaan Besar | Kelompok
        | Grup | Pemerintah | Pemerintah Provinsi | Pemerintah Kota | Pemprov | Pemkot | Partai | Biro
        | Indonesia | Persero
    """),
    honorifics=phrases("Bapak | Ibu | Bpk. | Dr. | Prof. | Ir. | Drs. | Dra. | H. | Hj."),
    notices=phrases("Rahasia | Tidak untuk dikutip | Harap mencantumkan sumber"),
    addressees=phrases("Kepada redaksi | Kepada Yth. Redaksi | Kepada media | Yth. Redaksi"),
    corrections=phrases("Ralat | Koreksi | Pembaruan | Versi perbaikan"),
    withdrawals=phrases("Dibatalkan | Ditarik kembali | Pembatalan | Mohon tidak disiarkan"),
    captions=phrases("Foto | Foto: | Keterangan foto | Sumber foto | Kredit foto | Dari kiri ke kanan"),
    navigation=phrases("""
        Beranda | Menu | Cari | Pencarian | Selanjutnya | Berikutnya | Sebelumnya | Kembali | Bagikan | Cetak
        | Masuk | Daftar | Kebijakan privasi | Syarat dan ketentuan | Peta situs | Langsung ke konten
        | Lompat ke konten | Lewati ke konten | Baca juga | Baca selengkapnya | Selengkapnya | Lihat juga
        | Berita terkait | Artikel terkait | Berita terbaru | Terpopuler | Tag | Kategori | Berlangganan | Unduh
        | Kembali ke atas | Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Ikuti kami | Komentar
        | Dilihat
    """),
    bylines=phrases("Penulis | Penulis: | Oleh | Oleh: | Editor: | Reporter:"),
    function_words=FUNCTION_WORDS["id"],
)
