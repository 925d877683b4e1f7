"""Cue words of Spanish.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="es",
    paper_kinds=phrases("""
        nota de prensa | comunicado de prensa | comunicado | boletín de prensa | boletín | convocatoria
        | convocatoria de prensa | nota informativa | declaración | dossier de prensa
        | invitación a los medios | comunicado oficial | nota a los medios | nota a medios
        | aviso a los medios | aviso de prensa | alerta de prensa | convocatoria a medios
        | convocatoria a la prensa | conferencia de prensa | rueda de prensa | comunicado conjunto
        | declaración conjunta | declaración a la prensa | información de prensa | ficha informativa
        | hoja informativa | carpeta de prensa | gacetilla | gacetilla de prensa | parte de prensa
        | boletín informativo | comunicado a los medios | hecho relevante | carta abierta
    """),
    immediate=phrases("""
        para difusión inmediata | para su publicación inmediata | para publicación inmediata
        | para su difusión inmediata | difusión inmediata | para distribución inmediata | para uso inmediato
        | para su divulgación inmediata | para divulgación inmediata | para publicación
        | publicación inmediata | de difusión inmediata | sin embargo informativo
        | sin restricciones de publicación
    """),
    embargo=phrases("""
        embargo | embargado hasta | con embargo hasta | bajo embargo | no publicar antes | no difundir antes
        | embargada hasta | embargo hasta | embargo informativo | embargo de prensa
        | embargado para su publicación | información embargada hasta | información embargada
        | bajo embargo hasta | bajo estricto embargo | no publicar hasta | no difundir hasta
        | prohibida su publicación antes | prohibida su difusión antes | no se publicará antes
        | para publicar a partir
    """),
    date_labels=phrases("""
        fecha | publicado | publicado el | fecha de publicación | fecha de emisión | fecha de difusión
        | publicada el | emitido el | difundido el | actualizado el | última actualización | fecha y hora
    """),
    reference_labels=phrases("""
        referencia | ref | ref. | n.º | nº | n.° | n° | comunicado n.° | comunicado de prensa n.° | nota de prensa n.° | núm. | número | boletín no. | comunicado no. | comunicado n.º
        | comunicado nº | comunicado núm. | comunicado de prensa n.º | comunicado de prensa nº
        | comunicado de prensa no. | comunicado número | boletín n.º | boletín núm. | nota n.º | nota nº
        | nota de prensa n.º | nuestra referencia | expediente | n/ref
    """),
    end_marks=phrases("""
        fin | fin del comunicado | -o0o- | fin de la nota | fin de la nota de prensa | fin de comunicado
        | fin del mensaje | fin del texto | o0o
    """),
    continues=phrases("""
        sigue | continúa | continuación | sigue en la página siguiente | continúa en la página siguiente
    """),
    notes=phrases("""
        notas para el editor | nota para los editores | nota a los editores | notas para editores
        | notas a los redactores | nota a redacción | notas | antecedentes | información adicional | contexto
        | más información | nota para editores | notas para los editores | nota al editor | notas al editor
        | nota del editor | notas para la prensa | nota para la prensa | notas para los medios
        | nota para los medios | nota a los medios | notas para periodistas | nota para los periodistas
        | notas para las redacciones | nota a las redacciones | notas a pie de página | datos clave
        | datos básicos | datos destacados | cifras clave | ficha técnica | metodología
        | información de contexto | documentación | para los redactores
    """),
    about=phrases("""
        acerca de | sobre | acerca del | quiénes somos | sobre nosotros | acerca de la | acerca de los
        | sobre el | sobre la | quienes somos | perfil de la empresa | perfil de la compañía
        | información corporativa | la empresa
    """),
    studies=phrases("estudio | encuesta | sondeo | barómetro"),
    describes=phrases("""
        es un | es una | es el | es la | es uno de | es una de | fue fundada | fue fundado | fundada en
        | fundado en | con sede en | ofrece | representa | tiene como objetivo | tiene como misión
        | cuenta con | se dedica | desarrolla
    """),
    questions=phrases("Quién: | Quiénes: | Qué: | Cuándo: | Dónde: | Por qué: | Cómo: | Cuánto: | Hora: | Lugar:"),
    legal=phrases("""
        aviso legal | descargo de responsabilidad | declaraciones prospectivas | declaraciones a futuro
        | declaración prospectiva | declaraciones sobre el futuro | manifestaciones de futuro
        | proyecciones a futuro | advertencia sobre declaraciones prospectivas | advertencia
        | advertencia legal | nota legal | exención de responsabilidad
        | cláusula de exención de responsabilidad | puerto seguro | información importante
        | limitación de responsabilidad
    """),
    contact_leads=phrases("""
        contacto | contactos | contacto de prensa | contactos de prensa | contacto para prensa
        | contacto para medios | contacto con los medios | información de contacto | para más información
        | para mayor información | para obtener más información | gabinete de prensa | oficina de prensa
        | prensa | más información | datos de contacto | departamento de prensa | contacte con
        | póngase en contacto con | contactos para prensa | contacto prensa | contacto de medios
        | contactos para los medios | contacto para la prensa | contactos de medios | contacto medios
        | contacto con la prensa | contacto para inversores | relación con inversores
        | relaciones con inversores | relaciones con los medios | relaciones con la prensa:
        | comunicación y prensa: | persona de contacto | personas de contacto | para más información contactar
        | para más información contacte | para más información, contactar con
        | para más información, póngase en contacto con | para más información, por favor contacte
        | para más detalles | para mayores informes | mayores informes | para entrevistas
        | solicitud de entrevistas | solicitudes de entrevistas | para consultas | consultas de prensa
        | consultas de los medios | para información adicional | para ampliar información
        | para ampliar la información | información: | informes: | dirección de comunicación:
        | departamento de comunicación | gabinete de comunicación | oficina de comunicación
        | servicio de prensa | agencia de comunicación | atención a medios | atención a los medios
        | favor de contactar | comuníquese con | jefatura de prensa
    """),
    phone_labels=phrases("""
        tel | tel. | tfno | tfno. | teléfono | teléfonos | tlf | tlf. | centralita | teléf. | telf. | tfn.
        | fono | teléfono directo | línea directa | conmutador | extensión | ext. | llame al | línea gratuita
    """),
    mobile_labels=phrases("""
        móvil | celular | cel | cel. | mov. | mov | tel. móvil | teléfono móvil | teléfono celular | tel. cel.
        | m: | m. | whatsapp
    """),
    fax_labels=phrases("fax | telefax | facsímil | f:"),
    email_labels=phrases("""
        correo | correo electrónico | e-mail | email | mail | correo-e | correo e
        | dirección de correo electrónico | dirección electrónica | c.e. | e:
    """),
    web_labels=phrases("""
        web | página web | sitio web | internet | sitio de internet | página de internet | síganos en
        | síguenos en | redes sociales
    """),
    address_labels=phrases("""
        dirección: | domicilio | domicilio social | sede | sede central | lugar: | apartado de correos
        | apartado postal | oficinas | c/
    """),
    job_titles=phrases("""
        director | directora | responsable | jefe | jefa | jefe de prensa | jefa de prensa | portavoz | vocero
        | vocera | coordinador | coordinadora | presidente | presidenta | secretario | secretaria | ministro
        | ministra | gerente | asesor | asesora | comunicación | periodista | encargado | encargada
        | director general | directora general | director ejecutivo | directora ejecutiva | subdirector
        | subdirectora | director de comunicación | directora de comunicación | jefe de comunicación
        | jefa de comunicación | responsable de comunicación | responsable de prensa | encargado de prensa
        | encargada de prensa | oficial de comunicaciones | oficial de prensa | oficial de información
        | asesor de prensa | asesora de prensa | consejero delegado | consejera delegada | consejero
        | consejera | vicepresidente | vicepresidenta | presidente ejecutivo | secretario general
        | secretaria general | subsecretario | subsecretaria | viceministro | viceministra | diputado
        | diputada | senador | senadora | alcalde | alcaldesa | gobernador | gobernadora | embajador
        | embajadora | comisario | comisaria | comisionado | comisionada | fiscal | juez | jueza | abogado
        | abogada | profesor | profesora | catedrático | catedrática | investigador | investigadora
        | científico | científica | decano | decana | rector | rectora | fundador | fundadora | cofundador
        | cofundadora | gestor | gestora | representante | delegado | delegada | redactor | redactora | editor
        | editora | analista | economista | ingeniero | ingeniera | experto | experta
        | técnico de comunicación | técnica de comunicación | community manager | tesorero | tesorera
    """),
    organisation_words=phrases("""
        universidad | instituto | ministerio | departamento | agencia | comisión | consejo | comité
        | asociación | sociedad | fundación | federación | sindicato | organización | empresa | compañía
        | grupo | banco | servicio | escuela | hospital | centro | oficina | dirección | ayuntamiento
        | gobierno | embajada | secretaría | s.a. | s.l. | gabinete | partido | politécnica | academia
        | facultad | colegio | laboratorio | observatorio | clínica | museo | biblioteca | teatro | consejería
        | concejalía | diputación | comunidad | generalitat | parlamento | congreso | senado | cortes
        | tribunal | juzgado | fiscalía | policía | guardia civil | consulado | delegación | subdelegación
        | municipalidad | intendencia | alcaldía | gobernación | procuraduría | defensoría | contraloría
        | superintendencia | instituto nacional | naciones unidas | unión | confederación | coalición
        | alianza | fondo | cámara de comercio | cámara | iglesia | cooperativa | caja | seguros | editorial
        | laboratorios | consultora | agencia de prensa | s.a.u. | s.l.u. | s.a. de c.v. | s. de r.l. | s.r.l.
        | s.a.s. | ltda. | sl | c.a. | sociedad anónima
    """),
    job_endings=phrases("""
        ólogo | óloga | onomista | eriodista | dinador | dinadora | tigador | tigadora | pecialista
    """),
    honorifics=phrases("""
        sr. | sra. | dr. | dra. | d. | dña. | don | doña | lic. | ing. | prof. | sr | sra | srta. | sres. | dr
        | dra | excmo. | excma. | ilmo. | ilma. | lic | licda. | ing | mtro. | mtra. | arq. | abg. | prof
        | profa. | mons. | fray | s.e. | señor | señora | doctor | doctora | c.p. | gral. | cnel.
    """),
    notices=phrases("""
        solo a título informativo | documento no oficial | confidencial | cítese la fuente
        | para información solamente | sólo para información | solo para uso informativo
        | para información de la prensa - documento no oficial | cotéjese con la intervención oral
        | cotejar con el texto leído | prevalece el texto pronunciado | no distribuir en estados unidos
        | no para su distribución en los estados unidos | información privilegiada | información regulada
        | contenido patrocinado | se ruega citar la fuente | se agradece la difusión | se ruega difusión
        | libre de derechos | uso oficial | documento público
    """),
    addressees=phrases("""
        A la atención de | A los medios de comunicación | Destinatarios: | Para: Medios de comunicación
    """),
    corrections=phrases("""
        corrección | rectificación | fe de erratas | actualización | correcciones | nota corregida
        | versión corregida | comunicado corregido | rectificativo | corrige y reemplaza | corrige y sustituye
        | sustituye a | reemplaza al | versión actualizada | comunicado actualizado | corrigendum | errata
        | nota aclaratoria | reenvío | retransmisión | nueva versión
    """),
    withdrawals=phrases("""
        anulación | anulado | retirado | anulada | retirada | se retira | nota anulada | comunicado anulado
        | comunicado retirado | cancelado | cancelación | no utilizar | no publicar
        | rogamos no tengan en cuenta | favor de hacer caso omiso | hacer caso omiso
    """),
    captions=phrases("""
        pie de foto | foto | fotografía | imagen | crédito | fotos: | pie de imagen | crédito de la foto
        | créditos: | crédito foto | autor de la foto | foto cortesía de | cortesía de | en la foto
        | en la imagen | de izquierda a derecha | video: | vídeo: | infografía | gráfico: | logo: | mapa:
    """),
    navigation=phrases("""
        inicio | menú | buscar | compartir | imprimir | enviar | volver | volver arriba | subir | leer más
        | síguenos | suscríbete | iniciar sesión | aviso legal | política de privacidad | cookies
        | todos los derechos reservados | mapa del sitio | saltar al contenido | ir al contenido | anterior
        | siguiente | descargar | archivo | etiquetas | categorías | accesibilidad
        | saltar al contenido principal | pasar al contenido principal | saltar a contenido
        | ir al contenido principal | menú principal | usted está aquí | está usted aquí | estás aquí
        | compartir en facebook | compartir en twitter | compartir en | compartir esta página | tuitear
        | me gusta | enviar por correo | enviar a un amigo | recomendar | imprimir esta página
        | versión para imprimir | versión imprimible | descargar pdf | descargar en pdf | copiar enlace
        | ver más | ver todo | ver todos | leer más... | seguir leyendo | haga clic aquí | pulse aquí
        | artículos relacionados | noticias relacionadas | contenido relacionado | enlaces relacionados
        | enlaces de interés | últimas noticias | noticias recientes | entradas recientes | más noticias
        | más leídas | lo más leído | archivado en | categoría: | temas: | palabras clave | deja un comentario
        | dejar un comentario | usamos cookies | utilizamos cookies | este sitio utiliza cookies
        | este sitio web utiliza cookies | política de cookies | configuración de cookies | aceptar cookies
        | aceptar todas | aceptar todo | rechazar todas | términos de uso | términos y condiciones
        | condiciones de uso | derechos reservados | síguenos en | suscribirse | darse de baja
        | boletín de noticias | tiempo de lectura | min de lectura | minutos de lectura | última modificación
        | última actualización | página anterior | página siguiente | volver al inicio | volver al listado
        | otros idiomas | otros idiomas disponibles | idiomas disponibles | fuente: | source
        | ver la versión original | vea la versión original | consulte la versión original
        | este comunicado ha sido archivado
    """),
    bylines=phrases("""
        por | texto: | autor: | autora: | redacción: | escrito por | redactado por | de nuestro corresponsal
    """),
    function_words=FUNCTION_WORDS["es"],
    colon=":",
)
