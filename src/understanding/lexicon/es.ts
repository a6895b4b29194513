// Spanish: joining, leaving, data and details, courtesy and questions. What people see and fear
// stands in es-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { esSeen } from "./es-seen.ts";

export const es: Lexicon = {
  ...esSeen,

  self: "yo|nosotros|nosotras|me|nos|mi (mujer y yo/marido y yo/esposa y yo/esposo y yo)",
  me: `me|nos|mi (nombre/correo/direccion/email/numero)|apuntarme|apuntarnos|inscribirme
    |inscribirnos|apuntenme|inscribanme|anadanme|agreguenme|borrenme|quitenme|saquenme|eliminenme
    |borrarme|quitarme|escribirme|enviarme|mandarme|=mí|nuestro nombre|nuestra direccion
    |mis datos|a mi`,
  other_person: `mi (madre/padre/mama/papa/abuela/abuelo/hermana/hermano/hijo/hija/tia/tio/suegra
      /suegro/cunada/cunado/prima/primo/vecina/vecino/amigo/amiga/ex)|mis (padres/hijos/vecinos)
    |una (vecina/amiga)|un (vecino/amigo)|la vecina|el vecino`,
  they: "ella|ellos|ellas",
  for_them: `inscribirla|inscribirlo|inscribirlos|apuntarla|apuntarlo|apuntarlos|anadirla
    |anadirlo|borrarla|borrarlo|quitarla|quitarlo|eliminarla|eliminarlo
    |(su/sus) (nombre/direccion/correo/inscripcion)|(en su nombre/por ella/por el)`,
  spouse: "mi (marido/mujer/esposo/esposa/pareja/companero/companera)",
  accompanied: `con|como|de|del|por|segun|junto (a/con)|me (ha hablado/hablo)|tambien|asunto|y yo
    |gracias a|ademas de`,
  want: `quiero|queremos|quisiera|quisieramos|querriamos|deseo|deseamos|desearia
    |me (gustaria/interesa/encantaria)|nos (gustaria/interesa)|prefiero|preferimos|pretendo
    |solicito|solicitamos|pido|pedimos|espero|estoy interesad*|estamos interesados|he decidido
    |hemos decidido|con gusto|tengo ganas`,
  they_want: "quiere|quieren|desea|desean|querria",
  ask: `porfavor|pueden|podrian|puede|podria|puedes|puedo|podemos|les (pido/ruego)|ruego
    |como (hago/puedo/podemos)|que (tengo que/hay que/debo)|haganme|(es/seria/si es) posible
    |(tengo/hay/necesito) que|por favor|hagan el favor|podria yo|le pido|serian tan amables
    |se puede`,
  not: "no|nunca|jamas|sin|tampoco|ninguna|ninguna intencion|en vez de",
  not_fails: `se|sabia|encuentro|puedo|consigo|logro|entiendo|recibo|recibimos
    |he (recibido/pedido)|olviden
    |me (envien/envie/manden/mande/escriban/escriba/molesten/contacten/interesa/interesan)
    |nos (envien/manden/interesa)|quiero (recibir/mas/saber nada/seguir/ser/estar en/formar)|solo
    |todavia|necesito (que me/mas)|pedi|cuenten conmigo|queremos recibir|deseo recibir
    |hace falta que me|es para mi|los leo|las leo`,
  undecided: `antes de (inscribirme/apuntarme/unirme/decidir)
    |(tengo que/debo) (darme de baja/salir/dejar/borrarme)
    |no se si (apuntarme/inscribirme/quedarme)|si me (mudo/voy)`,
  no_more: `no (.. mas/quiero seguir/quiero mas/deseo mas/quiero/deseo/deseamos/queremos)
    |estoy (harto de/harta de)|ya no|nunca mas|harto de|harta de`,
  lacking: `no (he/hemos) (recibido/tenido)|no (recibo/recibimos/me llega*/nos llega*)
    |nunca (recibo/recibi/recibimos/he recibido)|no llegan`,
  also: "tambien|igualmente|como (ella/el/ellos)|yo tambien|nosotros tambien",
  but: "pero|o|porque|aunque|entonces|y|sino|solo|sin embargo|asi que",
  from_now: "desde (ahora/hoy)|en (adelante/el futuro)|a partir de|de ahora en adelante",
  done_with: "por (error/equivocacion)|me (equivoque/he equivocado)|sin querer|fue un error",
  unsubscribe: `desuscri*|desinscri*|dessuscri*|baja
    |(darme de/darnos de/darse de/me doy de/denme de/den de/dar de) baja`,
  remove: `quitar|quiten|quitenme|quite|quitarme|borrar|borren|borrenme|borre|borrarme|eliminar
    |eliminen|eliminenme|elimine|sacar|saquen|saquenme|saque|sacarme|retirar|retiren|retirenme
    |suprimir|supriman|tachar|tachen|excluir|excluyan`,
  end: `dejar|dejo|dejen|deje|salir|salgo|salirme|me (salgo/retiro)|cancelar|cancelo|cancelen
    |abandonar|abandono|renunciar|renuncio|anular|anulo|anulen|retirarme|dimitir|baja`,
  list: `lista|listas|registro|grupo|mailing|ficheros|archivos|archivo|destinatarios|red
    |base de datos`,
  mails: `correo|correos|mail|mails|email|emails|mensaje|mensajes|boletin|boletines|carta|cartas
    |avisos|aviso|noticias|notificaciones|comunicaciones|alertas|informaciones|newsletter|spam
    |e mail|la informacion`,
  receive: `recibir|recibo|recibirlos|recibirlas|leer|obtener
    |estar (informad*/al corriente/al tanto)|mantenganme|avisenme|informenme|tenerlos
    |ser informad*`,
  send: `enviar|envien|envie|enviarme|enviarnos|mandar|manden|mande|mandarme|escribir|escriban
    |escribirme|escriba|contactar|contacten|molestar|molesten|mandandome|enviandome|escribiendome`,
  member: `miembro|miembros|socio|socia|socios|miembra|participante|participar|parte (del/de)
    |inscrito|inscrita|inscritos|inscripcion|suscripcion|apuntado|apuntada|adhesion|pertenecer
    |formar parte`,
  partnership: `plp|grupo|asociacion|red|partenariado|comunidad|proyecto|iniciativa|programa
    |equipo|vecinal|barrio|prevencion|comite|organizacion|vecinos vigilantes`,
  leave_idiom: `dejenme (en paz/tranquil*)|olvidenme
    |no (cuenten conmigo/cuenten mas conmigo/es para mi/pedi estos/he pedido)
    |me (doy de baja/retiro del)|borrenme|quitenme|saquenme|eliminenme|borradme|quitadme|sacadme
    |borrenos|quitennos|(dejen de/deje de/dejad de/paren de/pare de/basta de/cesen de) (escribir*
      /enviar*/mandar*/molestar*/contactar*/correos/mensajes/mails/spam/darme la lata)|(no me/no
      nos) (envien mas/envie mas/envien/manden mas/mande mas/manden/escriban mas/escriba mas
      /escriban/contacten mas/contacten/molesten mas/molesten/interesa mas/interesa recibir
      /interesan sus/interesa seguir/interesa gracias)|(ya no/no) (quiero recibir/queremos
      recibir/deseo recibir/deseamos recibir/quiero mas correos/quiero mas mensajes/quiero mas
      mails/quiero ser miembro/quiero seguir/quiero saber nada/quiero estar en la/quiero estar en
      el grupo/quiero formar parte/deseo ser/deseo formar/necesito mas/necesito que me/hace falta
      que me/me interesa/nos interesa)|salir (del grupo/de la lista/de la asociacion)
    |dejar (el grupo/la asociacion)|cancelar (mi inscripcion/mi suscripcion)
    |harto (de sus/de recibir)|harta (de sus/de recibir)|(olvidense de/cancelen/anular/anulen) mi
    |(darme de/darnos de/denme de/solicito la/pido la/mi) baja
    |(salirme del/salgo del/dejo el/abandono el/abandonar el) grupo|dejadme en paz|ya no quiero
    |stop correos|nunca pedi estos`,
  leave_hint: `me (mudo/voy a)|nos (mudamos/vamos a)|ya (no vivo/no vivimos)
    |no (tengo tiempo/los leo/me interesa/me sirve)|demasiados (correos/mensajes)|adios
    |definitivamente|vuelvo a|volvemos a|nunca los leo|residencia de ancianos|lo siento pero
    |para siempre|gracias por todo|a mi edad`,
  enough: "basta|ya (basta/esta bien)|harto|harta|hartos|basta ya",
  sign_up: `inscribir|inscribirme|inscribirnos|inscribo|inscripcion|inscribanme|apuntar|apuntarme
    |apuntarnos|apunto|apuntenme|registrar|registrarme|registrarnos|unirme|unirnos|adherirme
    |hacerme (miembro/socio)|ser (miembro/miembros/socio/socia/parte)|participar
    |entrar (en el grupo/al grupo/en la)|alta|integrarme|suscribirme|colaborar|pertenecer|me uno
    |hacernos miembros|formar parte|darme de alta|darnos de alta`,
  add: `anadir|anadan|anadanme|anadirme|anada|agregar|agreguen|agreguenme|agregarme|agregue
    |incluir|incluyan|incluyanme|incluirme|poner|pongan|ponganme|ponerme|meter|metan|metanme
    |apunten|apuntenme|inscriban|inscribanme|registren|registrenme|cuenten`,
  join_idiom: `inscribanme|inscribanos|apuntenme|apuntennos|anadanme|anadannos|agreguenme
    |incluyanme|cuenten (conmigo/con nosotros)|me (apunto/interesa participar/interesa mucho
      /gustaria participar/gustaria ser/gustaria formar/gustaria unirme/gustaria inscribirme
      /gustaria apuntarme)|nos (apuntamos/gustaria participar/gustaria formar)
    |quiero (apuntarme/inscribirme)|formar (parte del/parte de)|hacerme (miembro/socio)
    |ser (miembro del/miembro de)|unirme (al/a)|unirnos (al/a)|apuntarme (al/en)
    |inscribirme (en/al)|como (me apunto/me inscribo/puedo inscribirme/puedo apuntarme/puedo
      unirme/puedo participar/hago para inscribirme/hago para apuntarme)
    |donde (me apunto/me inscribo)|entrar (en el grupo/al grupo)|vuelvan (a ponerme/a apuntarme)
    |(ponganme/inscribirnos/estoy interesad*/estamos interesados) en|yo me apunto|darme de alta
    |recibir tambien`,
  join_hint: `cartel|folleto|me (hablo de/ha hablado)|buena (iniciativa/idea)|ayudar
    |mi (calle/barrio)|jubilado|jubilada|espanola|familia|acabo de mudarme|acabamos de mudarnos
    |vivo en|vivimos en|nuevo en el|nueva en el|yo tambien|no recibo nada|que tengo que hacer`,
  other_body: `gimnasio|trabajo|curso|banco|seguro|telefonica|proximus|voo|orange|whatsapp
    |facebook|colegio|contrato|fumar|baja (medica/por/laboral/de maternidad)|la (casa/basura)
    |partido|menos (mensajes/correos/mails)|planta baja|en voz baja|el coche`,
  pause_idiom: `suspender|suspendan|temporalmente|durante (las vacaciones/mi ausencia)
    |hasta (que volvamos/mi vuelta/nuestra vuelta/septiembre)|menos (mensajes/correos)|no (quiero
      darme de baja/queremos darnos de baja/quiero salir/quiero irme/me borren/me quiten/me den
      de baja/me saquen)|una pausa|en pausa|por un tiempo|sigo siendo miembro
    |seguir siendo miembro|seguimos siendo|quiero seguir en`,
  office_role: "coordinador|coordinadora|coordinadores|responsable|tesorero|secretario|cargo de",
  data: `datos|informacion|informaciones|foto|fotos|numero|telefono|historial|mensajes|nombre
    |direccion|ficha|expediente|datos personales`,
  about_me: `sobre (mi/nosotros)|mis (datos/fotos)|mi (informacion/ficha/expediente)
    |nuestros datos|que tienen de mi|de mi persona|a mi nombre|datos mios`,
  access: `saber|conocer|consultar|ver|copia|acceder|acceso|obtener|guardan|tienen|conservan
    |facilitar|facilitenme`,
  erase: `borrar|borren|borrado|eliminar|eliminen|suprimir|supriman|destruir|destruyan|cancelar
    |cancelen`,
  everything: "todo|todos|todas|toda|cualquier|completamente|nada|totalmente|definitivamente",
  access_idiom: `copia (de mis datos/de todos)
    |que (datos tienen/datos/informacion tienen/saben de mi/saben sobre mi/tienen sobre mi)
    |derecho de acceso|articulo 15|art 15|acceder a mis datos|acceso a mis datos|tienen sobre mi
    |guardan sobre mi`,
  erase_idiom: `derecho (al olvido/de supresion)|(borrar/borren/borre/eliminar/eliminen/elimine
      /supriman/suprimir/destruyan) (mis datos/todos mis/todos los datos/todo lo que/toda mi/toda
      la informacion/nuestros datos)|articulo 17|art 17|retiro mi consentimiento|ningun rastro
    |que no quede nada`,
  new: `nuevo|nueva|cambiado|cambio|cambiar|cambie|antiguo|antigua|viejo|otro|incorrecto|error
    |equivocado|mal escrito`,
  detail: `direccion|correo|numero|telefono|movil|celular|email|apellido|nombre|domicilio|idioma
    |correo electronico`,
  change: `cambiar|cambien|modificar|modifiquen|corregir|corrijan|actualizar|actualicen|sustituir
    |anotar|tomen nota`,
  moved: "me (he mudado/mude)|mudado|ahora (vivo/vivimos)|nos hemos mudado|nueva casa|nuevo piso",
  update_idiom: `nuevo (numero/telefono/movil/correo/email/apellido)
    |cambiado (de numero/de telefono/de direccion/de correo)|cambie (de numero/de telefono)
    |cambio (de direccion/de numero)|cambiar (mi numero/mi direccion)|actualicen (mis/mi)
    |mi (numero ha cambiado/direccion ha cambiado)|en (espanol por favor/frances por favor)
    |mal (mi apellido/mi nombre)|nueva direccion|usen esta direccion|actualizar mis
    |escribanme a este`,
  language_name: "espanol|castellano|frances|neerlandes|holandes|aleman|ingles|italiano",
  thanks: "gracias|agradezco|agradecemos|agradecid*|(muchas/mil/muchisimas) gracias",
  praise: `excelente|perfecto|muy (bien/util/interesante/amable)|felicidades|felicitaciones
    |enhorabuena|genial|fantastico|estupendo|amables|bravo|contento|contenta|buen trabajo
    |sigan asi`,
  received: `recibido|entendido|de (acuerdo/nada)|vale|ok|okay|no hay de que|esta bien|muy bien
    |tomo nota`,
  greeting: `feliz (navidad/ano)|buen (fin de semana/dia)|felicidades|hasta (pronto/luego)
    |felices fiestas|prospero ano|que tengan|buenas noches`,
  question_word: `que|como|cuando|donde|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|hay|puedo
    |podemos|debo|debemos|pueden|podrian|es (posible/obligatorio/verdad)|tienen
    |a (que hora/quien)|(por/tengo/tenemos) que|se puede|alguien sabe`,
  ask_info: `saber (si/cuando/como/donde/quien/que/cual)|me (gustaria saber/pueden decir)
    |pregunta|preguntar|duda|consejo|consejos|recomiendan|aconsejan|llamarme|llamenme|cita
    |explicarme|expliquenme|no (entiendo/he entendido)|(quisiera/quiero/querria) saber
    |pueden decirme|podrian decirme|mas informacion|informacion sobre|una pregunta|contactar con
    |hablar con|a quien debo|con quien|noticias de`,
  ask_rule: `permitido|prohibido|legal|obligatorio|gratis|gratuito|cuesta|coste|pagar|precio
    |condiciones|formulario|pegatina*|horario|requisitos|puedo poner`,
  topic: `reunion|reuniones|asamblea|visita|alarma|camara|camaras|cerradura|comisaria|numero
    |telefono|direccion|policia de barrio`,
  auto_idiom: `no (responda a este/respondan a este)|respuesta automatica|mensaje automatico
    |fuera de la oficina|estoy de vacaciones hasta|ausente hasta`,
  auto_hint: `ausente|vacaciones|a (mi regreso/mi vuelta)|sin acceso|acceso limitado
    |en caso de urgencia`,
  bounce_idiom: `no (se pudo entregar/pudo ser entregado/se ha podido entregar/entregado)
    |buzon lleno|usuario desconocido|direccion no encontrada`,
  spam_idiom: `oferta (especial/exclusiva)|prestamo|bitcoin|inversion|herencia|haga clic|haz clic
    |has ganado|ha ganado|datos bancarios|tarjeta de credito|su cuenta ha sido
    |verifique su cuenta|codigo promocional|presupuesto gratis|nuestros productos
    |nuestra empresa ofrece|reenvia este|diez amigos`,
};
