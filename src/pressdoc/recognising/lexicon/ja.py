"""Cue words of Japanese. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="ja",
    paper_kinds=phrases("""
        プレスリリース | 報道発表資料 | 報道資料 | 報道発表 | ニュースリリース | お知らせ | 記者発表 | 記者発表資料 | 報道関係各位 | 報道関係者各位 | 報道関係者の皆様 |
        各位 | PRESS RELEASE | NEWS RELEASE | リリース
    """),
    immediate=phrases("即日 | 公表可 | 即日公表 | 即時公開"),
    embargo=phrases("報道解禁 | 情報解禁 | 解禁日時 | 解禁日 | 情報解禁日 | エンバーゴ | 公表禁止"),
    date_labels=phrases("日付 | 発表日 | 公開日 | 配信日"),
    reference_labels=phrases("第 | 番号 | リリース番号"),
    end_marks=phrases("以上 | 以 上 | 終わり | おわり"),
    notes=phrases("注記 | 補足 | 備考 | 参考 | 参考資料 | 注 | ※ | 補足資料 | 編集者への注記"),
    about=phrases("会社概要 | 開催概要 | 団体概要 | 企業情報"),
    about_suffixes=phrases("について | とは | の概要"),
    legal=phrases("免責事項 | 将来に関する記述 | 商標について | 商標"),
    contact_leads=phrases("""
        本件に関するお問い合わせ先 | 本件に関するお問い合わせ | お問い合わせ先 | お問い合わせ | お問合せ先 | お問合せ | 問い合わせ先 | 問合せ先 | 報道問合せ先 | 連絡先 |
        報道関係のお問い合わせ | 報道関係お問い合わせ先 | 報道関係者お問い合わせ先 | 取材に関するお問い合わせ | 本リリースに関するお問い合わせ | 広報担当 | プレス問い合わせ先
    """),
    phone_labels=phrases("電話 | 電話番号 | TEL | Tel | 直通 | 代表"),
    mobile_labels=phrases("携帯 | 携帯電話"),
    fax_labels=phrases("FAX | ファックス | ファクス"),
    email_labels=phrases("メール | メールアドレス | 電子メール | Eメール | E-mail | Email"),
    web_labels=phrases("URL | ホームページ | ウェブサイト | サイト | HP | 公式サイト"),
    job_titles=phrases(
        "担当 | 広報 | 広報担当 | 部長 | 課長 | 係長 | 代表取締役 | 社長 | 理事長 | 会長 | 主任 | 室長 | 局長 | 責任者 | 教授 | 代表"
    ),
    organisation_words=phrases("""
        株式会社 | 有限会社 | 大学 | 研究所 | 省 | 庁 | 委員会 | 実行委員会 | 協会 | 財団 | 法人 | 組合 | 銀行 | 病院 | センター | 事務局 | 部 | 課
        | 係 | 室 | グループ | 学会 | 市役所 | 県
    """),
    honorifics=phrases("氏 | 様 | 博士"),
    notices=phrases("報道以外 | 転載 | 参考訳 | ご留意 | 取扱注意"),
    corrections=phrases("訂正 | 修正 | 更新 | 差し替え"),
    withdrawals=phrases("取り消し | 撤回 | 取消"),
    captions=phrases("写真 | 図 | 画像 | キャプション"),
    navigation=phrases("""
        ホーム | メニュー | 検索 | シェア | 印刷 | トップへ | ページトップ | 戻る | 続きを読む | もっと見る | ログイン | 登録 | 無断転載 | プライバシーポリシー
        | サイトマップ | 前へ | 次へ | ダウンロード | 一覧
    """),
    bylines=phrases("文"),
    function_words=phrases(
        "の | に | は | を | た | が | で | て | と | し | れ | さ | ある | いる | も | する | から | な | こと | として"
    ),
)
