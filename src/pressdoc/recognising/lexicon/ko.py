"""Cue words of Korean. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="ko",
    paper_kinds=phrases(
        "보도자료 | 보도참고자료 | 설명자료 | 해명자료 | 보도 자료 | 보도설명자료 | 언론보도 | 참고자료 | 성명 | 성명서 | 뉴스"
    ),
    immediate=phrases("즉시 | 배포 즉시 | 즉시 보도 | 배포즉시 | 즉시 배포"),
    embargo=phrases("보도시점 | 보도 시점 | 보도일시 | 엠바고 | 보도제한 | 보도일 | 보도"),
    date_labels=phrases("배포 | 배포일 | 배포일시 | 배포 일시 | 등록일 | 작성일 | 발표일"),
    reference_labels=phrases("제 | 번호 | 호"),
    end_marks=phrases("끝 | 이상"),
    notes=phrases("붙임 | 별첨 | 참고 | ※ | 참고사항 | 첨부 | 주"),
    about=phrases("회사 소개 | 회사소개 | 기관 소개 | 소개"),
    about_suffixes=phrases("소개 | 개요"),
    legal=phrases("면책 | 면책조항 | 법적 고지"),
    contact_leads=phrases(
        "담당 부서 | 담당부서 | 책임자 | 담당자 | 연락처 | 문의 | 문의처 | 언론 문의 | 보도자료 문의 | 취재 문의 | 담당"
    ),
    phone_labels=phrases("전화 | 전화번호 | 연락처 | TEL | 대표전화"),
    mobile_labels=phrases("휴대폰 | 휴대전화 | 핸드폰"),
    fax_labels=phrases("팩스 | FAX"),
    email_labels=phrases("이메일 | 전자우편 | 메일 | E-mail"),
    web_labels=phrases("홈페이지 | 누리집 | 웹사이트 | 인터넷"),
    job_titles=phrases("""
        팀장 | 팀 장 | 과장 | 국장 | 부국장 | 실장 | 부장 | 사무관 | 주무관 | 서기관 | 조사역 | 선임 | 선 임 | 수석 | 대변인 | 대표 | 이사 | 원장
        | 장관 | 차관 | 위원장 | 담당관 | 책임 | 연구원
    """),
    organisation_words=phrases("""
        대학교 | 연구원 | 연구소 | 부처 | 국 | 과 | 팀 | 실 | 위원회 | 협회 | 재단 | 주식회사 | 회사 | 은행 | 병원 | 센터 | 사무국 | 본부 | 공사
        | 공단 | 시청 | 도청 | 원 | 청
    """),
    honorifics=phrases("님 | 박사 | 교수"),
    notices=phrases("출처 | 이 자료는 | 무단 | 공공누리 | 저작권 | 본 자료는 | 인용"),
    corrections=phrases("정정 | 수정 | 업데이트"),
    withdrawals=phrases("취소 | 철회"),
    captions=phrases("사진 | 그림 | 캡션"),
    navigation=phrases("""
        홈 | 메뉴 | 검색 | 공유 | 인쇄 | 목록 | 이전 | 다음 | 맨위로 | 더보기 | 로그인 | 회원가입 | 개인정보처리방침 | 사이트맵 | 다운로드 | 바로가기 |
        글자크기
    """),
    bylines=phrases("글 | 기자"),
    function_words=phrases("이 | 그 | 및 | 등 | 수 | 것 | 를 | 을 | 는 | 은 | 에 | 의 | 가 | 로 | 와 | 과"),
)
