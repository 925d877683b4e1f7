"""Cue words of Portuguese. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="pt",
    paper_kinds=phrases("""
        nota à imprensa | informação à imprensa | comunicado de imprensa | comunicado à imprensa |
        comunicado | press-release | release | sugestão de pauta | aviso de pauta | nota de imprensa |
        nota oficial | convite à imprensa
    """),
    immediate=phrases("para divulgação imediata | divulgação imediata | para publicação imediata"),
    embargo=phrases("embargo | embargado até | sob embargo | sob embargo até | não publicar antes"),
    date_labels=phrases("data | publicado em | publicado"),
    reference_labels=phrases("referência | ref. | nº | n.º | número"),
    end_marks=phrases("fim | fim do comunicado"),
    notes=phrases("""
        nota ao editor | notas ao editor | notas aos editores | nota aos editores | notas | contexto |
        informações adicionais | saiba mais
    """),
    about=phrases("sobre a | sobre o | sobre | acerca de | quem somos | sobre nós"),
    legal=phrases("aviso legal | isenção de responsabilidade"),
    contact_leads=phrases("""
        assessoria de imprensa | informações à imprensa | contato | contatos | contacto | contactos |
        contato de imprensa | contacto de imprensa | contatos para a imprensa | para mais informações |
        mais informações | atendimento à imprensa | gabinete de imprensa | informações para a imprensa
    """),
    phone_labels=phrases("tel | tel. | telefone | telefones | fone"),
    mobile_labels=phrases("cel | cel. | celular | telemóvel | tlm."),
    fax_labels=phrases("fax"),
    email_labels=phrases("e-mail | email | correio eletrónico | correio eletrônico"),
    web_labels=phrases("site | sítio | web | internet"),
    job_titles=phrases("""
        diretor | diretora | director | directora | responsável | assessor | assessora | assessor de
        imprensa | assessora de imprensa | porta-voz | coordenador | coordenadora | presidente |
        secretário | secretária | ministro | ministra | gerente | chefe | comunicação | jornalista
    """),
    organisation_words=phrases("""
        universidade | instituto | ministério | departamento | agência | comissão | conselho | comitê |
        associação | sociedade | fundação | federação | sindicato | organização | empresa | companhia |
        grupo | banco | serviço | escola | hospital | centro | gabinete | câmara | prefeitura | governo
        | embaixada | secretaria | s.a. | ltda
    """),
    honorifics=phrases("sr. | sra. | dr. | dra. | prof. | profa. | eng."),
    notices=phrases("apenas para informação | documento não oficial | confidencial"),
    corrections=phrases("correção | retificação | errata | atualização"),
    withdrawals=phrases("cancelado | retirado | anulado"),
    captions=phrases("legenda | foto | imagem | crédito | créditos"),
    navigation=phrases("""
        início | menu | buscar | pesquisar | compartilhar | partilhar | imprimir | voltar | voltar ao
        topo | leia mais | ler mais | siga-nos | assine | entrar | política de privacidade | cookies |
        todos os direitos reservados | mapa do site | ir para o conteúdo | anterior | próximo | baixar |
        arquivo | categorias
    """),
    bylines=phrases("por"),
    function_words=phrases("""
        o | a | os | as | de | do | da | dos | das | e | em | que | um | uma | por | com | para | é | se
        | ao | no | na | nos | nas | como | mais | foi | sua | seu | são | não | também | pelo | pela |
        entre | ou | já | este | esta | tem | à
    """),
)
