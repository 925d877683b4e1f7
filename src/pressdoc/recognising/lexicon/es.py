"""Cue words of Spanish. Sources: published style guides and distributors' rules for the trade's terms; usage of press offices."""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases

LEXICON = Lexicon(
    language="es",
    paper_kinds=phrases("""
        nota de prensa | comunicado de prensa | comunicado | boletín de prensa | boletín | convocatoria
        | convocatoria de prensa | nota informativa | declaración | dossier de prensa | invitación a los
        medios | comunicado oficial
    """),
    immediate=phrases("""
        para difusión inmediata | para su publicación inmediata | para publicación inmediata | para su
        difusión inmediata | difusión inmediata
    """),
    embargo=phrases("""
        embargo | embargado hasta | con embargo hasta | bajo embargo | no publicar antes | no difundir
        antes | embargada hasta
    """),
    date_labels=phrases("fecha | publicado | publicado el | fecha de publicación"),
    reference_labels=phrases("referencia | ref | ref. | n.º | nº | núm. | número | boletín no. | comunicado no."),
    end_marks=phrases("fin | fin del comunicado | -o0o-"),
    notes=phrases("""
        notas para el editor | nota para los editores | nota a los editores | notas para editores |
        notas a los redactores | nota a redacción | notas | antecedentes | información adicional |
        contexto | más información
    """),
    about=phrases("acerca de | sobre | acerca del | quiénes somos | sobre nosotros"),
    legal=phrases("aviso legal | descargo de responsabilidad | declaraciones prospectivas | declaraciones a futuro"),
    contact_leads=phrases("""
        contacto | contactos | contacto de prensa | contactos de prensa | contacto para prensa |
        contacto para medios | contacto con los medios | información de contacto | para más información
        | para mayor información | para obtener más información | gabinete de prensa | oficina de prensa
        | prensa | más información | datos de contacto | departamento de prensa | contacte con | póngase
        en contacto con
    """),
    phone_labels=phrases("tel | tel. | tfno | tfno. | teléfono | teléfonos | tlf | tlf. | centralita"),
    mobile_labels=phrases("móvil | celular | cel | cel. | mov."),
    fax_labels=phrases("fax"),
    email_labels=phrases("correo | correo electrónico | e-mail | email | mail"),
    web_labels=phrases("web | página web | sitio web | internet"),
    job_titles=phrases("""
        director | directora | responsable | jefe | jefa | jefe de prensa | jefa de prensa | portavoz |
        vocero | vocera | coordinador | coordinadora | presidente | presidenta | secretario | secretaria
        | ministro | ministra | gerente | asesor | asesora | comunicación | periodista | encargado |
        encargada
    """),
    organisation_words=phrases("""
        universidad | instituto | ministerio | departamento | agencia | comisión | consejo | comité |
        asociación | sociedad | fundación | federación | sindicato | organización | empresa | compañía |
        grupo | banco | servicio | escuela | hospital | centro | oficina | dirección | ayuntamiento |
        gobierno | embajada | secretaría | s.a. | s.l. | gabinete | partido
    """),
    honorifics=phrases("sr. | sra. | dr. | dra. | d. | dña. | don | doña | lic. | ing. | prof."),
    notices=phrases("solo a título informativo | documento no oficial | confidencial | cítese la fuente"),
    corrections=phrases("corrección | rectificación | fe de erratas | actualización"),
    withdrawals=phrases("anulación | anulado | retirado"),
    captions=phrases("pie de foto | foto | fotografía | imagen | crédito"),
    navigation=phrases("""
        inicio | menú | buscar | compartir | imprimir | enviar | volver | volver arriba | subir | leer
        más | síguenos | suscríbete | iniciar sesión | aviso legal | política de privacidad | cookies |
        todos los derechos reservados | mapa del sitio | saltar al contenido | ir al contenido |
        anterior | siguiente | descargar | archivo | etiquetas | categorías | accesibilidad
    """),
    bylines=phrases("por"),
    function_words=phrases("""
        el | la | los | las | de | del | y | en | que | un | una | por | con | para | es | se | al | lo
        | como | más | su | sus | ha | o | pero | son | este | esta | entre | desde | han | fue |
        también | no | le | ya | todo
    """),
)
