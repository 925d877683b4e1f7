"""Cue words of Portuguese.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="pt",
    paper_kinds=phrases("""
        nota à imprensa | informação à imprensa | comunicado de imprensa | comunicado à imprensa | comunicado
        | press-release | release | sugestão de pauta | aviso de pauta | nota de imprensa | nota oficial
        | convite à imprensa | nota de imprensa conjunta | comunicado conjunto | nota conjunta | press release
        | comunicado de imprensa conjunto | convocatória | conferência de imprensa | coletiva de imprensa
        | entrevista coletiva | convite à comunicação social | nota à comunicação social
        | informação à comunicação social | comunicado à comunicação social | aviso à imprensa
        | nota informativa | declaração conjunta | boletim de imprensa | boletim informativo
        | ficha informativa | ficha técnica | dossier de imprensa | kit de imprensa | fato relevante
        | facto relevante | comunicado ao mercado | nota pública | nota de esclarecimento | carta aberta
    """),
    immediate=phrases("""
        para divulgação imediata | divulgação imediata | para publicação imediata | para distribuição imediata
        | para difusão imediata | publicação imediata | para uso imediato | divulgação livre
        | livre de embargo | sem embargo
    """),
    embargo=phrases("""
        embargo | embargado até | sob embargo | sob embargo até | não publicar antes | embargo até
        | embargada até | embargado para | informação embargada | informação sob embargo | sob embargo até às
        | embargo de imprensa | não divulgar antes | não publicar até | não divulgar até
        | proibida a publicação antes | proibida a divulgação antes | liberado para publicação a partir
        | para divulgação a partir | para publicação a partir
    """),
    date_labels=phrases("""
        data | publicado em | publicado | data de publicação | data de divulgação | data de emissão
        | publicada em | publicado a | divulgado em | emitido em | atualizado em | atualizada em
        | última atualização | última modificação
    """),
    reference_labels=phrases("""
        referência | ref. | nº | n.º | número | comunicado n.º | comunicado nº | comunicado de imprensa n.º
        | comunicado de imprensa nº | nota n.º | nota nº | nota à imprensa nº | nota à imprensa n.º | num.
        | ref | nossa referência | processo nº | ofício nº
    """),
    end_marks=phrases("""
        fim | fim do comunicado | fim da nota | fim de comunicado | fim do release | fim do texto
        | fim da mensagem
    """),
    continues=phrases("""
        segue | continua | continuação | continua na página seguinte | segue na próxima página
    """),
    notes=phrases("""
        nota ao editor | notas ao editor | notas aos editores | nota aos editores | notas | contexto
        | informações adicionais | saiba mais | nota aos redatores | notas aos redatores | nota à redação
        | notas à redação | notas para os editores | nota para os editores | notas para editores
        | nota para editores | notas do editor | nota do editor | nota aos jornalistas | notas aos jornalistas
        | notas para jornalistas | nota para a imprensa | notas para a imprensa | notas de rodapé
        | informação adicional | informação complementar | informações complementares | para saber mais
        | antecedentes | dados principais | em resumo | metodologia | informação de contexto | serviço:
    """),
    about=phrases("""
        sobre a | sobre o | sobre | acerca de | quem somos | sobre nós | sobre os | sobre as | acerca da
        | acerca do | perfil da empresa | a empresa | a companhia | institucional
    """),
    studies=phrases("estudo | pesquisa | inquérito | sondagem"),
    describes=phrases("""
        é um | é uma | é o | é a | é um dos | é uma das | foi fundada | foi fundado | fundada em
        | fundado em | com sede em | oferece | representa | tem como missão | tem como objetivo | atua
        | conta com | desenvolve
    """),
    questions=phrases("""
        Quem: | O quê: | O que: | Quando: | Onde: | Porquê: | Por quê: | Como: | Hora: | Horário: | Local:
    """),
    legal=phrases("""
        aviso legal | isenção de responsabilidade | declarações prospectivas | declarações prospetivas
        | declarações sobre o futuro | declarações sobre eventos futuros | informações prospectivas
        | ressalva sobre declarações futuras | considerações futuras | advertência | advertência legal
        | nota legal | ressalva legal | exoneração de responsabilidade
        | declaração de isenção de responsabilidade | aviso importante | informações importantes
        | limitação de responsabilidade
    """),
    contact_leads=phrases("""
        Informações para contato | Informações de contacto
        | assessoria de imprensa | informações à imprensa | contato | contatos | contacto | contactos
        | contato de imprensa | contacto de imprensa | contatos para a imprensa | para mais informações
        | mais informações | atendimento à imprensa | gabinete de imprensa | informações para a imprensa
        | contato para a imprensa | contatos para imprensa | contato para imprensa | contacto para a imprensa
        | contactos para a imprensa | contactos de imprensa | contatos de imprensa | contacto imprensa
        | contactos imprensa | contato com a imprensa | contactos para os media | contacto para os media
        | contacto para media | contactos para a comunicação social | assessoria de comunicação | assessoria:
        | atendimento a jornalistas | imprensa: | gabinete de comunicação | departamento de comunicação
        | serviço de imprensa | sala de imprensa | relações com a imprensa | relações com a mídia
        | relações com os media | relações com investidores | relação com investidores
        | para mais informações contacte | para mais informações, contactar | para mais informações, contacte
        | para mais informações, entre em contato | para mais informações, por favor contacte
        | para obter mais informações | para informações adicionais | para informações | para entrevistas
        | para esclarecimentos | informações: | informações para imprensa | mais informações à imprensa
        | pedidos de entrevista | agendamento de entrevistas | solicitações de imprensa
        | solicitações de entrevista | dúvidas: | entre em contato | entrar em contato | pessoa de contacto
        | pessoas de contacto | pessoa de contato | jornalista responsável | contactar: | fale com
    """),
    phone_labels=phrases("""
        tel | tel. | telefone | telefones | fone | t: | t. | telef. | tlf. | telefone fixo | linha direta
        | linha directa | ramal | ext. | pabx | linha verde
    """),
    mobile_labels=phrases("""
        cel | cel. | celular | telemóvel | telem. | tlm. | telm. | tm. | tlm | m: | m. | whatsapp
    """),
    fax_labels=phrases("fax | telefax | fac-símile | f:"),
    email_labels=phrases("""
        e-mail | email | correio eletrónico | correio eletrônico | correio electrónico | endereço eletrônico
        | endereço de e-mail | e: | mail
    """),
    web_labels=phrases("""
        site | sítio | web | internet | página web | página na internet | sítio web | sítio na internet
        | website | na internet | siga-nos em | redes sociais
    """),
    address_labels=phrases("""
        endereço | morada | sede | sede social | local: | caixa postal | apartado | escritórios
    """),
    job_titles=phrases("""
        diretor | diretora | director | directora | responsável | assessor | assessora | assessor de imprensa
        | assessora de imprensa | porta-voz | coordenador | coordenadora | presidente | secretário
        | secretária | ministro | ministra | gerente | chefe | comunicação | jornalista | diretor-geral
        | diretora-geral | diretor geral | diretora geral | diretor executivo | diretora executiva
        | diretor de comunicação | diretora de comunicação | subdiretor | subdiretora | vice-diretor
        | responsável de comunicação | responsável pela comunicação | gerente de comunicação
        | gerente de imprensa | chefe de gabinete | chefe de imprensa | assessor de comunicação
        | assessora de comunicação | adido de imprensa | adida de imprensa | oficial de comunicação
        | consultor | consultora | coordenador de comunicação | coordenadora de comunicação | presidenta
        | vice-presidente | secretário-geral | secretária-geral | secretário de estado | secretária de estado
        | secretário executivo | primeiro-ministro | primeira-ministra | deputado | deputada | senador
        | senadora | vereador | vereadora | prefeito | prefeita | governador | governadora | embaixador
        | embaixadora | comissário | comissária | procurador | procuradora | promotor | promotora | juiz
        | juíza | desembargador | desembargadora | delegado | delegada | advogado | advogada | professor
        | professora | pesquisador | pesquisadora | investigador | investigadora | cientista | reitor
        | reitora | pró-reitor | decano | decana | fundador | fundadora | cofundador | cofundadora
        | administrador | administradora | presidente executivo | gestor | gestora | analista | economista
        | engenheiro | engenheira | especialista | editor | editora | redator | redatora | repórter
        | representante | superintendente | supervisor | supervisora | tesoureiro | tesoureira | curador
        | curadora
    """),
    organisation_words=phrases("""
        universidade | instituto | ministério | departamento | agência | comissão | conselho | comitê
        | associação | sociedade | fundação | federação | sindicato | organização | empresa | companhia
        | grupo | banco | serviço | escola | hospital | centro | gabinete | câmara | prefeitura | governo
        | embaixada | secretaria | s.a. | ltda | politécnico | academia | faculdade | colégio | laboratório
        | observatório | clínica | hospital universitário | museu | biblioteca | teatro | fundo
        | direção-geral | direcção-geral | direção | secretariado | câmara municipal | junta de freguesia
        | município | prefeitura municipal | assembleia | assembleia legislativa | assembleia da república
        | câmara dos deputados | senado | parlamento | tribunal | supremo tribunal | procuradoria
        | ministério público | polícia | polícia civil | polícia federal | polícia militar
        | guarda nacional republicana | consulado | autoridade | autarquia | comité | confederação | união
        | aliança | nações unidas | câmara de comércio | igreja | diocese | cooperativa | caixa | seguros
        | seguradora | editora | consultoria | holding | s/a | s.a | lda | lda. | ltda. | eireli | sgps | ipss
        | ong | sindicato dos | conselho federal | agência de notícias
    """),
    job_endings=phrases("""
        ólogo | óloga | onomista | ornalista | denador | denadora | tigador | tigadora | pecialista
    """),
    honorifics=phrases("""
        sr. | sra. | dr. | dra. | prof. | profa. | eng. | sr | sra | srs. | srta. | dr | dra | prof | profª
        | prof.ª | profa | eng | eng.º | eng.ª | engº | exmo. | exma. | exmo. sr. | exma. sra. | dom | d.
        | dona | pe. | padre | frei | min. | dep. | sen. | gen. | cel. | cap. | des. | arq. | v. ex.ª
        | s. ex.ª | senhor | senhora | doutor | doutora | professor | professora
    """),
    notices=phrases("""
        apenas para informação | documento não oficial | confidencial | documento não-oficial
        | somente para informação | só para informação | para informação da imprensa - documento não oficial
        | apenas para fins informativos | prevalece o texto lido | só faz fé a versão proferida
        | confidencial - não divulgar | não distribuir nos estados unidos
        | não destinado à distribuição nos estados unidos | informação privilegiada | informação regulamentada
        | publicidade | conteúdo patrocinado | informe publicitário | favor citar a fonte
        | é obrigatória a citação da fonte | reprodução autorizada desde que citada a fonte | uso oficial
        | documento público
    """),
    addressees=phrases("""
        À atenção de | Aos órgãos de comunicação social | Às redações | Destinatários:
    """),
    corrections=phrases("""
        correção | retificação | errata | atualização | versão corrigida | comunicado corrigido
        | nota corrigida | retificado | corrige e substitui | substitui o anterior | anula e substitui
        | versão atualizada | comunicado atualizado | correcção | rectificação | actualização | corrigenda
        | nova versão | reenvio
    """),
    withdrawals=phrases("""
        cancelado | retirado | anulado | cancelada | retirada | anulada | comunicado anulado
        | comunicado retirado | favor desconsiderar | desconsiderar | pedimos que desconsiderem | não utilizar
        | não publicar
    """),
    captions=phrases("""
        legenda | foto | imagem | crédito | créditos | fotos: | legenda da foto | crédito da foto
        | crédito foto | créditos da imagem | crédito das fotos | fotógrafo | divulgação: | foto divulgação
        | na imagem | da esquerda para a direita | vídeo: | infográfico | infografia | gráfico: | figura:
        | logo: | mapa:
    """),
    navigation=phrases("""
        início | menu | buscar | pesquisar | compartilhar | partilhar | imprimir | voltar | voltar ao topo
        | leia mais | ler mais | siga-nos | assine | entrar | política de privacidade | cookies
        | todos os direitos reservados | mapa do site | ir para o conteúdo | anterior | próximo | baixar
        | arquivo | categorias | ir para o conteúdo principal | ir para conteúdo | saltar para o conteúdo
        | saltar para o conteúdo principal | pular para o conteúdo | pular para o conteúdo principal
        | avançar para o conteúdo | menu principal | você está aqui | está aqui | página inicial
        | compartilhar no facebook | compartilhar no twitter | compartilhar no whatsapp
        | partilhar no facebook | partilhar no twitter | compartilhar esta página | partilhar esta página
        | tweetar | enviar por e-mail | enviar a um amigo | versão para impressão | versão para imprimir
        | imprimir página | baixar pdf | descarregar | descarregar pdf | copiar link | continuar lendo
        | continuar a ler | leia também | ler também | veja também | veja mais | ver mais | ver tudo
        | ver todos | saiba mais aqui | clique aqui | artigos relacionados | notícias relacionadas
        | conteúdo relacionado | conteúdos relacionados | links relacionados | links úteis | últimas notícias
        | notícias recentes | posts recentes | artigos recentes | mais lidas | mais lidos | mais notícias
        | arquivado em | categoria: | palavras-chave | tags: | temas: | assuntos: | deixe um comentário
        | deixar um comentário | este site utiliza cookies | este site usa cookies | usamos cookies
        | utilizamos cookies | política de cookies | definições de cookies | configurações de cookies
        | aceitar cookies | aceitar todos | aceitar tudo | rejeitar todos | aviso de privacidade
        | termos de uso | termos e condições | condições de utilização | direitos autorais | inscreva-se
        | assine nossa newsletter | cadastre-se | fazer login | cancelar inscrição | siga-nos em
        | tempo de leitura | min de leitura | minutos de leitura | última modificação | última atualização
        | voltar ao início | voltar à lista | ir para o topo | página seguinte | página anterior
        | outros idiomas | outras línguas disponíveis | source | fonte: | ver a versão original
        | ver versão original | este conteúdo foi arquivado
    """),
    bylines=phrases("""
        por | texto: | texto de | autor: | autora: | escrito por | redação: | reportagem: | da redação
        | do nosso correspondente
    """),
    function_words=FUNCTION_WORDS["pt"],
    colon=":",
)
