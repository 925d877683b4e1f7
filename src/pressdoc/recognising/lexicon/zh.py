"""Cue words of Chinese, simplified and traditional. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="zh",
    paper_kinds=phrases("""
        新闻稿 | 新聞稿 | 新闻发布 | 新聞發布 | 通稿 | 新闻通稿 | 媒体邀请 | 採訪通知 | 采访通知 | 新闻公告 | 声明 | 聲明 | 公告 | 新闻通报 | 新聞公報 |
        媒体通告 | 发布会邀请
    """),
    immediate=phrases("即时发布 | 立即發布 | 立即发布 | 即時發布 | 即时发稿 | 供即时发布"),
    embargo=phrases(
        "禁发至 | 禁發至 | 发布时间前请勿报道 | 發布時間前請勿報導 | 新聞發布時間 | 新闻发布时间 | 请勿于 | 不得提前发布"
    ),
    date_labels=phrases("日期 | 发布日期 | 發布日期 | 发布时间 | 發布時間 | 时间 | 发稿日期"),
    reference_labels=phrases("编号 | 編號 | 文号 | 新闻稿编号 | 第"),
    end_marks=phrases("完 | 全文完 | 结束 | 結束 | 稿件结束"),
    notes=phrases(
        "编辑注 | 編輯備註 | 编者按 | 编者注 | 编辑备注 | 备注 | 備註 | 背景资料 | 背景資料 | 背景 | 附注 | 注释 | 相关信息 | 参考资料"
    ),
    about=phrases("关于 | 關於 | 公司简介 | 公司簡介 | 关于我们 | 關於我們 | 有关"),
    about_suffixes=phrases("简介 | 簡介 | 概况"),
    legal=phrases("免责声明 | 免責聲明 | 前瞻性陈述 | 前瞻性聲明 | 法律声明"),
    contact_leads=phrases("""
        媒体联系人 | 媒體聯絡人 | 媒体联系 | 媒體聯絡 | 联系方式 | 联系人 | 聯絡人 | 新聞聯絡人 | 新闻联系人 | 联络方式 | 聯絡方式 | 媒体垂询 | 媒體查詢 |
        如需更多信息 | 如需更多資訊 | 欲了解更多信息 | 详情请联系 | 查詢 | 垂询 | 咨询电话 | 联系信息 | 联络资讯 | 联系我们 | 聯絡我們 | 请联系
    """),
    phone_labels=phrases("电话 | 電話 | 联系电话 | 聯絡電話 | 座机 | 咨询电话"),
    mobile_labels=phrases("手机 | 手機 | 移动电话 | 行動電話"),
    fax_labels=phrases("传真 | 傳真"),
    email_labels=phrases("邮箱 | 电邮 | 電郵 | 电子邮箱 | 电子邮件 | 電子郵件 | 邮件 | 信箱 | 电子信箱"),
    web_labels=phrases("网址 | 網址 | 网站 | 網站 | 官网 | 官網"),
    job_titles=phrases("""
        主任 | 经理 | 經理 | 总监 | 總監 | 发言人 | 發言人 | 部长 | 部長 | 主席 | 会长 | 會長 | 秘书 | 秘書 | 记者 | 記者 | 总裁 | 總裁 | 首席 |
        负责人 | 負責人 | 局长 | 专员 | 主管 | 教授
    """),
    organisation_words=phrases("""
        大学 | 大學 | 学院 | 學院 | 研究所 | 部门 | 部門 | 委员会 | 委員會 | 协会 | 協會 | 基金会 | 基金會 | 公司 | 集团 | 集團 | 银行 | 銀行 |
        中心 | 医院 | 醫院 | 政府 | 办公室 | 辦公室 | 局 | 厅 | 处 | 大队 | 支队 | 联盟 | 组织 | 組織 | 项目
    """),
    honorifics=phrases("先生 | 女士 | 博士 | 教授 | 小姐"),
    notices=phrases("仅供参考 | 僅供參考 | 非正式文件 | 请注明出处 | 請註明出處 | 转载请注明"),
    corrections=phrases("更正 | 修正 | 更新 | 勘误"),
    withdrawals=phrases("撤稿 | 撤回 | 取消"),
    captions=phrases("图 | 圖 | 图片 | 圖片 | 图说 | 摄影 | 攝影 | 图片说明"),
    navigation=phrases("""
        首页 | 首頁 | 菜单 | 搜索 | 分享 | 打印 | 列印 | 返回 | 返回顶部 | 回到頂部 | 阅读更多 | 更多 | 关注我们 | 登录 | 登入 | 注册 | 版权所有 |
        版權所有 | 隐私政策 | 隱私政策 | 网站地图 | 上一篇 | 下一篇 | 下载 | 下載 | 存档 | 分类 | 标签
    """),
    bylines=phrases("记者 | 記者 | 通讯员 | 作者 | 来源"),
    function_words=phrases("的 | 是 | 在 | 了 | 和 | 有 | 也 | 为 | 与 | 以 | 将 | 对"),
)
