"""The commonest short words of languages, by which `pressdoc.recognising.language` tells them apart.

Languages in Latin letters that have no lexicon are here too, so that they are not mistaken for one that has. Source: trade
knowledge (the heads of well-known frequency lists), chosen for press prose. Words are lower case and have no apostrophe: "l'Europe"
is read as "l" and "europe". A word may stand under several languages; it then weighs less for each.
"""

from __future__ import annotations

_LINES = {
    "en": "the of and to in a is that for on with as was by at it from be are has have an this will its not which or their "
    "were been said who also more but they we he she his our all can would about after new other than into may such i",
    "fr": "le la les de des du l d un une et en à au aux dans pour par sur que qui qu est sont a ont été ce cette ces son sa "
    "ses il elle ils nous vous leur leurs avec plus ne pas se s n c ou mais comme être fait entre depuis afin ainsi notre",
    "de": "der die das und in zu den von mit ist im für des auf ein eine einer einem einen dem nicht sich auch als an es am "
    "bei wird werden hat haben sind wie oder aus nach zum zur um über durch dass wurde wir ich sie er ihre vor bis noch nur",
    "es": "el la los las de del y en que un una por con para se su sus al lo es son como más no ha han fue este esta estos "
    "entre sobre desde también pero o a muy sin ser nuestro según donde hasta años está e dos todo cuando",
    "it": "il lo la i gli le di del della dei delle dello degli dell che e è in un una per con da dal dalla nel nella nell al "
    "alla allo agli alle sul sulla non si sono ha hanno come anche più o ma questo questa se su tra fra ed l ai stato essere "
    "suo sua nostra",
    "pt": "o a os as de do da dos das e em no na nos nas que um uma para por com não se ao aos à é são foi como mais sua seu "
    "seus suas pelo pela entre também ou mas sobre até já ser está tem pelos isso este esta ele ela muito sem",
    "nl": "de het een en van in is op te dat voor met zijn aan niet die er om ook als bij door naar uit heeft hebben worden "
    "wordt werd deze dit of over tot maar meer nog zal onze wij we ze hun kan tussen geen na was zich",
    "sv": "och att det som en på är av för med till den har inte om ett i de från så kan vi men eller vid var när ska efter "
    "under också mer hade alla genom blir han sig detta mellan finns än nu där över",
    "no": "og i det er på som en til av for at med har den de ikke et om fra var vi kan men skal ble han seg også etter mer "
    "ved når eller vil være hadde mellom noen sier dette nå enn opp under blir alle hun så bli",
    "da": "og i det er på som en til af for at med har den de ikke et om fra var vi kan men skal blev han sig også efter mere "
    "ved når eller vil være havde mellem nogle siger dette nu end op under bliver alle hun så bliver af deres",
    "fi": "ja on ei että se oli hän ovat mutta joka kun myös sekä tai kuin niin vain mukaan ole ole jo jossa sen jotka voi "
    "tämä tämän ovat olla mitä kanssa vuoden vuonna noin ennen jälkeen sitä hänen sillä lisäksi näin nyt yli",
    "pl": "i w na z do nie się to że jest o jak od po za przez dla oraz a co są ale przy tym tego który która które być był "
    "już lub ich pod jego także tylko może roku ze ma będzie we między jako bardzo przed",
    "tr": "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise var ancak ya tarafından büyük yeni her ne o "
    "değil olduğu üzere şekilde göre hem yer ilk iki veya arasında bütün edilen biz ki nin",
    "cs": "a v se na je že o s z do k i to jako za pro by si jsou ale po od při které který která nebo ve jeho podle tak také "
    "byl byla bylo už jen jsme aby až být mezi než ze více pod tento této jejich",
    "ro": "și în de la a cu pe că nu din un o care este pentru mai sau al ale s se au fost fi ca prin prin lui sunt dar după "
    "până acest această între cele cel despre sa va vor lor fiind către cum doar ar am ai",
    "hu": "a az és hogy nem is egy ez van volt meg el csak de már még mint ki be majd vagy ha kell azt lehet minden ezt után "
    "által illetve szerint valamint között amely amelyek pedig új lesz során több nagy ami mert így akkor",
    "uz": "va bu bilan uchun ham bir ushbu uning hamda esa yoki kerak edi haqida har qilish mumkin yil yilda shu sifatida eng "
    "keyin davlat barcha ular yangi tomonidan orqali kabi boshqa bo lgan lib o z deb qarshi",
    "id": "dan yang di untuk dengan dari ini pada dalam tidak adalah itu akan oleh ke juga telah sebagai tersebut bagi kami "
    "dapat lebih atau para serta karena secara bahwa mereka saat ada kepada bisa antara hingga tahun setelah masyarakat sudah",
    "vi": "và của là có được cho trong các với những không một đã này để người khi từ tại ra đến về như trên theo cũng việc "
    "hơn sẽ năm vào nhiều tôi ông bà do phải bị đó hay thì nước rằng sau",
    "ru": "и в не на что он с как это по но из у за от так о же для вы мы к до их или был была были также при после будет "
    "который которые является года году все более того со ее его",
    "uk": "і в на що з до та не за у від для про як це він вона вони ми ви їх його її також після було був були або якщо при під "
    "час року всі більше того цей ця який яка які бути є й буде",
    "el": "και το η ο να του της τα οι την με σε που για από στο στη στην στον των θα είναι δεν ότι ως τις τους μια ένα κατά "
    "έχει αλλά προς μας όπως μετά αυτό όσο πως καθώς μέσα όταν πολύ επίσης μεταξύ σήμερα οποία οποίο ή αν ήταν έχουν",
    "ar": "في من على إلى أن هذا هذه التي الذي عن مع ما لا كان كانت قد بين بعد قبل كل أو ثم حيث كما ذلك تلك هو هي لم لن إن "
    "وقد خلال حول عند أي غير منذ حتى لكن أكثر ضمن",
    "zh": "的 是 在 了 和 有 与 與 为 為 将 將 对 對 及 于 於 以 并 並 也 等 年 月 日 我们 我們 这 這 其 中 上 不 到 由 就 都 会 會 个 個 从 從 被 让 讓",
    "ja": "の は を に が と で も や から まで より など へ する した します しました です ます である この その として による において について に関する また",
    "ko": "은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 및 등 이다 있다 했다 한다 하는 위해 대한 통해 따라 그 이번 것 수 또한",
}

FUNCTION_WORDS: dict[str, tuple[str, ...]] = {
    language: tuple(dict.fromkeys(words.split())) for language, words in _LINES.items()
}
"""By first subtag; each word once, commonest first."""
