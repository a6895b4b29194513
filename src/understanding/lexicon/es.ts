// Spanish: danger, joining, leaving, details, courtesy, questions and the themes. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const es: Lexicon = {
  self: "yo|nosotros|nosotras|me|nos|mi mujer y yo|mi marido y yo|mi esposa y yo|mi esposo y yo",
  me: `me|mi|nos|mi nombre|mi correo|mi direccion|mi email|mi numero|nuestro nombre
    |nuestra direccion|apuntarme|apuntarnos|inscribirme|inscribirnos|apuntenme|inscribanme|anadanme
    |agreguenme|borrenme|quitenme|saquenme|eliminenme|borrarme|quitarme|escribirme|enviarme
    |mandarme|mis datos`,
  other_person: `mi madre|mi padre|mi mama|mi papa|mis padres|mi abuela|mi abuelo|mi hermana
    |mi hermano|mi hijo|mi hija|mis hijos|mi tia|mi tio|mi suegra|mi suegro|mi cunada|mi cunado
    |mi prima|mi primo|mi vecina|mi vecino|mis vecinos|una vecina|un vecino|la vecina|el vecino
    |un amigo|una amiga|mi amigo|mi amiga|mi ex`,
  they: "ella|ellos|ellas|(quiere/quisiera/desea/prefiere/quieren)",
  for_them: `inscribirla|inscribirlo|inscribirlos|apuntarla|apuntarlo|apuntarlos|anadirla|anadirlo
    |borrarla|borrarlo|quitarla|quitarlo|eliminarla|eliminarlo
    |(su/sus) (nombre/direccion/correo/inscripcion)|(en su nombre/por ella/por el)`,
  spouse: "mi marido|mi mujer|mi esposo|mi esposa|mi pareja|mi companero|mi companera",
  accompanied: `con|y yo|como|de|del|por|gracias a|segun|junto a|junto con|ademas de|me ha hablado
    |me hablo|tambien`,
  want: `quiero|queremos|quisiera|quisieramos|querria|querriamos|deseo|deseamos|desearia
    |me gustaria|nos gustaria|me interesa|nos interesa|estoy interesad*|estamos interesados
    |prefiero|preferimos|he decidido|hemos decidido|pretendo|solicito|solicitamos|pido|pedimos
    |espero|con gusto|me encantaria|tengo ganas`,
  ask: `por favor|porfavor|pueden|podrian|puede|podria|puedes|puedo|podemos|podria yo|es posible
    |seria posible|si es posible|les pido|le pido|les ruego|ruego|como hago|como puedo|como podemos
    |que tengo que|que hay que|que debo|haganme|tengo que|hay que|necesito que|hagan el favor
    |serian tan amables|se puede`,
  not: "no|nunca|jamas|sin|tampoco|ninguna|ninguna intencion|en vez de",
  not_fails: `se|sabia|encuentro|puedo|consigo|logro|entiendo|recibo|recibimos|he recibido|olviden
    |me envien|me envie|me manden|me mande|me escriban|me escriba|nos envien|nos manden|me molesten
    |me contacten|cuenten conmigo|me interesa|nos interesa|me interesan|quiero recibir
    |queremos recibir|quiero mas|deseo recibir|quiero saber nada|quiero seguir|quiero ser
    |quiero estar en|quiero formar|solo|todavia|hace falta que me|necesito que me|necesito mas
    |es para mi|los leo|las leo|he pedido|pedi`,
  no_more: `ya no|no .. mas|nunca mas|no quiero seguir|no quiero mas|no deseo mas|no quiero
    |no deseo|no deseamos|no queremos|estoy harto de|estoy harta de|harto de|harta de`,
  lacking: `no (he/hemos) (recibido/tenido)|no (recibo/recibimos/me llega*/nos llega*)
    |nunca (recibo/recibi/recibimos/he recibido)|no llegan`,
  also: "tambien|yo tambien|nosotros tambien|igualmente|como ella|como el|como ellos",
  but: "pero|o|sin embargo|porque|asi que|aunque|entonces|y|sino|solo",
  from_now: "a partir de|de ahora en adelante|desde ahora|en adelante|en el futuro|desde hoy",
  done_with: "por error|por equivocacion|sin querer|me equivoque|me he equivocado|fue un error",
  unsubscribe: `darme de baja|darnos de baja|darse de baja|me doy de baja|denme de baja|den de baja
    |dar de baja|desuscri*|desinscri*|dessuscri*|baja`,
  remove: `quitar|quiten|quitenme|quite|quitarme|borrar|borren|borrenme|borre|borrarme|eliminar
    |eliminen|eliminenme|elimine|sacar|saquen|saquenme|saque|sacarme|retirar|retiren|retirenme
    |suprimir|supriman|tachar|tachen|excluir|excluyan`,
  end: `dejar|dejo|dejen|deje|salir|salgo|salirme|me salgo|cancelar|cancelo|cancelen|terminar
    |termino|abandonar|abandono|renunciar|renuncio|parar|paren|pare|cesar|acabar|anular|anulo
    |anulen|retirarme|me retiro|dimitir|baja`,
  list: `lista|listas|registro|grupo|mailing|base de datos|ficheros|archivos|archivo|destinatarios
    |red`,
  mails: `correo|correos|mail|mails|email|emails|e mail|mensaje|mensajes|boletin|boletines|carta
    |cartas|avisos|aviso|noticias|notificaciones|comunicaciones|alertas|informaciones
    |la informacion|newsletter|spam`,
  receive: `recibir|recibo|recibirlos|recibirlas|leer|obtener|estar informad*|ser informad*
    |estar al corriente|estar al tanto|mantenganme|avisenme|informenme|tenerlos`,
  send: `enviar|envien|envie|enviarme|enviarnos|mandar|manden|mande|mandarme|escribir|escriban
    |escribirme|escriba|contactar|contacten|molestar|molesten|mandandome|enviandome|escribiendome`,
  member: `miembro|miembros|socio|socia|socios|miembra|participante|participar|parte del|parte de
    |formar parte|inscrito|inscrita|inscritos|inscripcion|suscripcion|apuntado|apuntada|adhesion
    |pertenecer`,
  partnership: `plp|grupo|asociacion|red|partenariado|comunidad|vecinos vigilantes|proyecto
    |iniciativa|programa|equipo|vecinal|barrio|prevencion|comite|organizacion`,
  leave_idiom: `dejenme en paz|dejenme tranquil*|dejadme en paz|olvidense de mi|olvidenme
    |no cuenten conmigo|no cuenten mas conmigo|darme de baja|darnos de baja|denme de baja
    |me doy de baja|solicito la baja|pido la baja|mi baja|borrenme|quitenme|saquenme|eliminenme
    |borradme|quitadme|sacadme|borrenos|quitennos|(dejen de/deje de/dejad de/paren de/pare de/basta
      de/cesen de) (escribir*/enviar*/mandar*/molestar*/contactar*/correos/mensajes/mails/spam
      /darme la lata)|(no me/no nos) (envien mas/envie mas/envien/manden mas/mande mas/manden
      /escriban mas/escriba mas/escriban/contacten mas/contacten/molesten mas/molesten/interesa mas
      /interesa recibir/interesan sus/interesa seguir/interesa gracias)|(ya no/no) (quiero recibir
      /queremos recibir/deseo recibir/deseamos recibir/quiero mas correos/quiero mas mensajes
      /quiero mas mails/quiero ser miembro/quiero seguir/quiero saber nada/quiero estar en la
      /quiero estar en el grupo/quiero formar parte/deseo ser/deseo formar/necesito mas/necesito
      que me/hace falta que me/me interesa/nos interesa)|ya no quiero|salir del grupo
    |salirme del grupo|salgo del grupo|dejar el grupo|dejo el grupo|salir de la lista
    |salir de la asociacion|dejar la asociacion|abandono el grupo|abandonar el grupo
    |cancelar mi inscripcion|cancelar mi suscripcion|cancelen mi|anular mi|anulen mi|me retiro del
    |no es para mi|harto de sus|harta de sus|harto de recibir|harta de recibir|stop correos
    |nunca pedi estos|no pedi estos|no he pedido`,
  leave_hint: `me mudo|nos mudamos|me voy a|nos vamos a|vuelvo a|volvemos a|ya no vivo
    |ya no vivimos|no tengo tiempo|no los leo|nunca los leo|no me interesa|no me sirve
    |demasiados correos|demasiados mensajes|residencia de ancianos|lo siento pero|adios
    |para siempre|definitivamente|gracias por todo|a mi edad`,
  enough: "basta|ya basta|basta ya|ya esta bien|harto|harta|hartos",
  sign_up: `inscribir|inscribirme|inscribirnos|inscribo|inscripcion|inscribanme|apuntar|apuntarme
    |apuntarnos|apunto|apuntenme|registrar|registrarme|registrarnos|unirme|unirnos|me uno|adherirme
    |hacerme miembro|hacerme socio|hacernos miembros|ser miembro|ser miembros|ser socio|ser socia
    |ser parte|formar parte|participar|entrar en el grupo|entrar al grupo|entrar en la
    |darme de alta|darnos de alta|alta|integrarme|suscribirme|colaborar|pertenecer`,
  add: `anadir|anadan|anadanme|anadirme|anada|agregar|agreguen|agreguenme|agregarme|agregue|incluir
    |incluyan|incluyanme|incluirme|poner|pongan|ponganme|ponerme|meter|metan|metanme|apunten
    |apuntenme|inscriban|inscribanme|registren|registrenme|cuenten`,
  join_idiom: `inscribanme|inscribanos|apuntenme|apuntennos|anadanme|anadannos|agreguenme
    |incluyanme|ponganme en|cuenten conmigo|cuenten con nosotros|me apunto|nos apuntamos
    |yo me apunto|quiero apuntarme|quiero inscribirme|darme de alta|formar parte del
    |formar parte de|hacerme miembro|hacerme socio|ser miembro del|ser miembro de|unirme al
    |unirme a|unirnos al|unirnos a|apuntarme al|apuntarme en|inscribirme en|inscribirnos en
    |inscribirme al|como me apunto|como me inscribo|como puedo inscribirme|como puedo apuntarme
    |como puedo unirme|como puedo participar|como hago para inscribirme|como hago para apuntarme
    |donde me apunto|donde me inscribo|entrar en el grupo|entrar al grupo|estoy interesad* en
    |estamos interesados en|me interesa participar|me interesa mucho|me gustaria participar
    |me gustaria ser|me gustaria formar|me gustaria unirme|me gustaria inscribirme
    |me gustaria apuntarme|nos gustaria participar|nos gustaria formar|recibir tambien
    |vuelvan a ponerme|vuelvan a apuntarme`,
  join_hint: `cartel|folleto|me hablo de|me ha hablado|acabo de mudarme|acabamos de mudarnos
    |vivo en|vivimos en|nuevo en el|nueva en el|buena iniciativa|buena idea|ayudar|yo tambien
    |mi calle|mi barrio|no recibo nada|jubilado|jubilada|que tengo que hacer|espanola|familia`,
  other_body: `gimnasio|trabajo|curso|banco|seguro|telefonica|proximus|voo|orange|whatsapp|facebook
    |colegio|contrato|fumar|baja medica|baja por|baja laboral|baja de maternidad|planta baja
    |en voz baja|la casa|el coche|la basura|partido`,
  pause_idiom: `suspender|suspendan|una pausa|en pausa|temporalmente|por un tiempo
    |durante las vacaciones|durante mi ausencia|hasta que volvamos|hasta mi vuelta
    |hasta nuestra vuelta|hasta septiembre|sigo siendo miembro|seguimos siendo
    |seguir siendo miembro|quiero seguir en|menos mensajes|menos correos|no quiero darme de baja
    |no queremos darnos de baja|no quiero salir|no quiero irme|no me borren|no me quiten
    |no me den de baja|no me saquen`,
  office_role: "coordinador|coordinadora|coordinadores|responsable|tesorero|secretario|cargo de",
  data: `datos|datos personales|informacion|informaciones|foto|fotos|numero|telefono|historial
    |mensajes|nombre|direccion|ficha|expediente`,
  about_me: `sobre mi|sobre nosotros|mis datos|nuestros datos|mi informacion|mi ficha|mi expediente
    |mis fotos|que tienen de mi|de mi persona|a mi nombre|datos mios`,
  access: `saber|conocer|consultar|ver|copia|acceder|acceso|obtener|guardan|tienen|conservan
    |facilitar|facilitenme`,
  erase: `borrar|borren|borrado|eliminar|eliminen|suprimir|supriman|destruir|destruyan|cancelar
    |cancelen`,
  everything: "todo|todos|todas|toda|cualquier|completamente|nada|totalmente|definitivamente",
  access_idiom: `derecho de acceso|articulo 15|art 15|copia de mis datos|copia de todos
    |que datos tienen|que datos|que informacion tienen|que saben de mi|que saben sobre mi
    |que tienen sobre mi|acceder a mis datos|acceso a mis datos|tienen sobre mi|guardan sobre mi`,
  erase_idiom: `derecho al olvido|derecho de supresion|articulo 17|art 17|(borrar/borren/borre
      /eliminar/eliminen/elimine/supriman/suprimir/destruyan) (mis datos/todos mis/todos los datos
      /todo lo que/toda mi/toda la informacion/nuestros datos)|retiro mi consentimiento
    |ningun rastro|que no quede nada`,
  new: `nuevo|nueva|cambiado|cambio|cambiar|cambie|antiguo|antigua|viejo|otro|incorrecto|error
    |equivocado|mal escrito`,
  detail: `direccion|correo electronico|correo|numero|telefono|movil|celular|email|apellido|nombre
    |domicilio|idioma`,
  change: `cambiar|cambien|modificar|modifiquen|corregir|corrijan|actualizar|actualicen|sustituir
    |anotar|tomen nota`,
  moved: `me he mudado|nos hemos mudado|mudado|me mude|nueva casa|nuevo piso|ahora vivo
    |ahora vivimos`,
  update_idiom: `nueva direccion|nuevo numero|nuevo telefono|nuevo movil|nuevo correo|nuevo email
    |nuevo apellido|cambiado de numero|cambiado de telefono|cambiado de direccion
    |cambiado de correo|cambie de numero|cambie de telefono|cambio de direccion|cambio de numero
    |cambiar mi numero|cambiar mi direccion|actualizar mis|actualicen mis|actualicen mi
    |mi numero ha cambiado|mi direccion ha cambiado|en espanol por favor|en frances por favor
    |usen esta direccion|escribanme a este|mal mi apellido|mal mi nombre`,
  language_name: "espanol|castellano|frances|neerlandes|holandes|aleman|ingles|italiano",
  thanks: "gracias|muchas gracias|mil gracias|agradezco|agradecemos|agradecid*|muchisimas gracias",
  praise: `excelente|perfecto|muy bien|buen trabajo|felicidades|felicitaciones|enhorabuena|genial
    |fantastico|estupendo|muy util|muy interesante|muy amable|amables|sigan asi|bravo|contento
    |contenta`,
  received: `recibido|entendido|de acuerdo|vale|ok|okay|de nada|no hay de que|esta bien|tomo nota
    |muy bien`,
  greeting: `feliz navidad|felices fiestas|feliz ano|prospero ano|buen fin de semana|buen dia
    |que tengan|felicidades|hasta pronto|hasta luego|buenas noches`,
  question_word: `que|como|cuando|donde|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|por que|hay
    |puedo|podemos|debo|debemos|tengo que|tenemos que|pueden|podrian|es posible|se puede
    |es obligatorio|es verdad|tienen|alguien sabe|a que hora|a quien`,
  ask_info: `saber si|saber cuando|saber como|saber donde|saber quien|saber que|saber cual
    |quisiera saber|quiero saber|querria saber|me gustaria saber|pueden decirme|podrian decirme
    |me pueden decir|mas informacion|informacion sobre|una pregunta|pregunta|preguntar|duda|consejo
    |consejos|recomiendan|aconsejan|llamarme|llamenme|contactar con|hablar con|cita|a quien debo
    |con quien|noticias de|explicarme|expliquenme|no entiendo|no he entendido`,
  ask_rule: `permitido|prohibido|legal|obligatorio|gratis|gratuito|cuesta|coste|pagar|precio
    |condiciones|formulario|pegatina*|horario|requisitos|puedo poner`,
  topic: `reunion|reuniones|asamblea|visita|alarma|camara|camaras|cerradura|policia de barrio
    |comisaria|numero|telefono|direccion`,
  auto_idiom: `respuesta automatica|mensaje automatico|fuera de la oficina
    |estoy de vacaciones hasta|ausente hasta|no responda a este|no respondan a este`,
  auto_hint: `ausente|vacaciones|a mi regreso|a mi vuelta|sin acceso|acceso limitado
    |en caso de urgencia`,
  bounce_idiom: `no se pudo entregar|no pudo ser entregado|no se ha podido entregar|no entregado
    |buzon lleno|usuario desconocido|direccion no encontrada`,
  spam_idiom: `haga clic|haz clic|oferta especial|oferta exclusiva|has ganado|ha ganado|prestamo
    |bitcoin|inversion|herencia|datos bancarios|tarjeta de credito|su cuenta ha sido
    |verifique su cuenta|codigo promocional|presupuesto gratis|nuestros productos
    |nuestra empresa ofrece|reenvia este|diez amigos`,
  past_time: `ayer|anoche|anteayer|antier|esta manana temprano|la semana pasada|el mes pasado
    |el ano pasado|la noche pasada|el fin de semana|el lunes|el martes|el miercoles|el jueves
    |el viernes|el sabado|el domingo|hace una|hace dos|hace tres|hace unos|hace unas|hace un
    |el otro dia|esta noche pasada|al volver|al regresar|cuando volvi|cuando volvimos
    |cuando llegamos|cuando llegue|durante la noche|por la noche han|recientemente|ultimamente
    |en enero|en febrero|en marzo|en abril|en mayo|en junio|en julio|en agosto|en septiembre
    |en octubre|en noviembre|en diciembre|la madrugada|esta madrugada`,
  now: `ahora|ahora mismo|ahorita|en este momento|en estos momentos|en este instante|justo ahora
    |actualmente|mientras escribo`,
  going_on: `(esta/estan) (intentando/tratando/forzando/rompiendo/entrando/saltando/trepando
      /escalando/quemando/tirando/arrojando/descargando/vertiendo/echando/pegando/golpeando
      /peleando/robando/pintando/destrozando/prendiendo/dando/amenazando/atacando/gritando
      /volcando)|desde hace .. minutos|llevan .. minutos`,
  witness: `lo estoy viendo|los estoy viendo|la estoy viendo|desde mi ventana|los veo|lo veo|la veo
    |estoy viendo|estoy mirando`,
  just: `acaba de|acaban de|acabo de ver|acabo de oir|acabamos de ver|acabamos de oir
    |hace un momento|hace un minuto|hace unos minutos`,
  still_there: `todavia esta|todavia estan|siguen dentro|sigue dentro|siguen ahi|sigue ahi|aun esta
    |aun estan|sigue aqui|siguen aqui|no se va|no se van|no quiere irse|no para|no paran|han vuelto
    |ha vuelto|sigue en|siguen en`,
  recurrent: `todos los dias|todas las noches|todas las semanas|todos los fines|cada dia|cada noche
    |cada semana|cada vez|cada fin|a menudo|siempre|a veces|muchas veces|varias veces
    |constantemente|de vez en cuando|normalmente|toda la noche|casi todos`,
  since: "desde hace|hace dias|hace semanas|hace meses|desde|llevan dias|llevan semanas",
  gone: `se ha ido|se han ido|se fue|se fueron|huyo|huyeron|han huido|escaparon|escapo|han escapado
    |ya no esta|ya no estan|vino la policia|llego la policia|ha venido la policia|denuncia
    |falsa alarma|detenido|detenidos|arrestado`,
  imagined: `si veo|si vemos|si alguien|en caso de|que hacer si|que hago si|que debo hacer si
    |que debemos|podria ser|para evitar|evitar|prevenir|proteger|algun dia|un dia de estos
    |contra los|contra el robo|pelicula|simulacro|como si`,
  see: `he visto|hemos visto|vi|vimos|veo|vemos|he notado|note|encontre|encontramos|he encontrado
    |hemos encontrado|informo|informarles|avisar|aviso|avisarles|denunciar|senalar|comunicarles
    |quiero informar|mi camara`,
  hear: `oigo|oimos|escucho|escuchamos|se oye|se oyen|se escucha|he oido|hemos oido|ruidos|ruido en
    |pasos|gritos|golpes`,
  there_is: `hay|habia|otra vez|de nuevo|sigue|siguen|esta lleno|aparecio|han dejado|se encuentran
    |se encuentra|todavia`,
  place: `delante|detras|en la esquina|esquina|enfrente|frente a|cerca de|al lado|junto a
    |en la calle|en mi calle|calle|avenida|plaza|aparcamiento|parking|acera|parque|bosque|puente
    |rio|arroyo|parada|estacion|escuela|colegio|iglesia|cementerio|cruce|escaleras|edificio|portal
    |patio|contenedor|contenedores|campo|rue|supermercado|garajes`,
  evidence: `foto adjunta|adjunto|adjunta|foto|fotos|video|matricula|matriculas|descripcion
    |vestido de|capucha|gorra|sudadera|chaqueta|furgoneta|alto|acento|sobre las|a las|moreno`,
  for_information: `para informar|para su informacion|para avisar|les informo|tengan cuidado
    |cuidado|atencion|ojo|si alguien ha visto|si alguien vio|hagan algo|es una verguenza|verguenza
    |inaceptable|vergonzoso|que asco|ya basta|estamos hartos|estoy harto|estoy harta`,
  person: `alguien|hombre|hombres|mujer|mujeres|senor|senora|tipo|tipos|tio|tios|individuo
    |individuos|desconocido|desconocidos|chico|chicos|chica|chicas|joven|jovenes|nino|ninos|nina
    |muchacho|muchachos|adolescentes|banda|pareja|persona|personas|gente|ladron|ladrones|vandalos
    |conductor|obrero|obreros|vendedor|intruso|intrusos|sujeto|anciano|anciana|tecnico`,
  somebody: `alguien|(un/una/dos/tres/cuatro/unos/unas/varios/2/3) (hombre/hombres/tipo/tipos/tio
      /tios/individuo/individuos/desconocido/desconocidos/chico/chicos/joven/jovenes/muchacho
      /muchachos/ladron/ladrones/mujer/mujeres/persona/personas/encapuchado/encapuchados/camion
      /furgoneta/coche/falso policia/adolescentes)`,
  pronoun: "el|ella|ellos|ellas|quien",
  suspect: `sospechos*|raro|rara|raros|extrano|extrana|extranos|desconocido|desconocida
    |desconocidos|nunca visto|no conozco|inquietante|no son del barrio`,
  home: `casa|casas|piso|apartamento|vivienda|viviendas|hogar|garaje|garajes|jardin|jardines|sotano
    |trastero|desvan|cocina|habitacion|dormitorio|salon|bano|balcon|terraza|tejado|patio|escalera
    |edificio|portal|pasillo|planta|vecino|vecina|vecinos|valla|muro|domicilio|cobertizo|seto`,
  opening: `puerta|puertas|ventana|ventanas|cristal|cristales|vidrio|persiana|persianas|cerradura
    |cerraduras|manilla|picaporte|pomo|reja|verja|candado|timbre|timbres|buzon|telefonillo|porton`,
  burglary: `robo|robos|robaron|han robado|ha robado|nos robaron|me robaron|entraron a robar
    |entraron en|han entrado|entrado a robar|asaltaron|asalto|allanamiento|forzado|forzada|forzaron
    |forzando|forzar|intento de robo|intrusion|intruso|intrusos|ladron|ladrones|palanca|joyas
    |cajones|revuelto|revolvieron|vaciaron|merodea|merodean|merodeando|rondando|rondan
    |vigilando las casas|mirando las casas|miraba las casas|miraban las casas|fotografiando
    |falso policia|falsos policias|falso tecnico|falsos tecnicos|haciendose pasar|se hacia pasar
    |se hacian pasar|puerta a puerta|contador|marcas en|marca en|tiza|pasa despacio
    |pasando despacio|pasaba despacio|despacio`,
  burglary_hint: `robado|robada|robar|robando|alarma|ausencia|tocaron|llamaron|timbre|policia
    |cartera|dinero|ordenador|television|bici|bicicleta|bicicletas|herramientas|paquete|linterna
    |capucha|guantes|furgoneta|matricula|vigila|vigilando|llaves|casa|puerta|ventana|cerradura
    |garaje`,
  theft: `robo|robos|robado|robada|robados|robaron|robar|hurto|hurtos|(se han/se ha) llevado
    |se llevaron|desaparecido (mi/la/el)`,
  trash: `basura|basuras|bolsas|bolsa|residuos|desechos|desperdicios|escombros|muebles|mueble
    |colchon|colchones|sofa|sillon|nevera|frigorifico|lavadora|neumaticos|ruedas|llantas|pintura
    |aceite|latas|botellas|papeles|cartones|carton|plasticos|contenedor|papelera|colillas
    |electrodomesticos|trastos|carrito|carritos|bidon|bidones|jeringuillas|liquido|cacas|cadaver de`,
  dump: `tirado|tirada|tirados|tiraron|tirar|tira|tiran|tirando|arrojado|arrojaron|arrojar
    |arrojando|arroja|arrojan|vertido|vertiendo|vierte|vierten|descarga|descargan|descargando
    |descargaron|abandonado|abandonada|abandonados|abandonaron|dejado|dejaron|dejan|echan|echando
    |volcando|vertedero|vaciando`,
  vandal: `vandal*|roto|rota|rotos|rotas|rompe|rompen|rompiendo|rompieron|destroza|destrozan
    |destrozado|destrozada|destrozando|destruido|destruyen|danado|danada|dano|danos|quemado|quemada
    |quemados|quemaron|queman|quema|quemando|pintadas|pintada|grafiti|grafitis|graffiti|pintan
    |pintando|pintaron|arrancado|arrancados|arrancan|volcado|rayado|incendiado|prendieron fuego`,
  public_thing: `banco|bancos|parque|parada|marquesina|columpios|columpio|tobogan|senal|senales
    |farola|monumento|estatua|fuente|arbol|arboles|flores|plantas|escuela|colegio|iglesia
    |cementerio|tumbas|puente|tunel|estacion|papelera|contenedor|contenedores|fachada|muro|pared
    |calle|acera|jardineras|buzon|campo de futbol`,
  incivility: `vertedero ilegal|vertido ilegal|basura en la calle|sucio|sucia|sucios|suciedad
    |caca de perro|cacas de perro|cacas|excrementos|desborda*|maloliente|huele mal|apesta|hedor
    |ratas|quema de|quemando basura|queman basura|quemando plastico|contaminacion|orinan|orina
    |meando|vomito|grafiti|grafitis|graffiti|pintadas|vandalismo|coche abandonado
    |coches abandonados|sin matricula|carrito de|incivismo|botellon`,
  off_theme: `velocidad|corren|corren mucho|aparcado|aparcados|aparcan|mal aparcado|trafico
    |camiones|semaforo|accidente|choque|ruido|ruidos|musica|ladra|ladran|ladridos|perro|perros
    |mordio|pelea con el vecino|discusion|insulta|insultos|amenaza|drogas|droga|trafico de
    |venden droga|traficantes|jeringuillas|gato|gata|perdido|perdida|desaparecido|desaparecida
    |estafa|estafas|timo|whatsapp|facebook|banco|farola|farolas|bache|baches|inundacion|politicos
    |alcalde|ayuntamiento|impuestos|elecciones|inmigrantes|extranjeros|mendigos|coche robado
    |robaron el coche|carterista|tienda|supermercado|pelea|agresion|golpea|pega|cuchillo|pistola
    |borracho|borrachos|autobus|tren|patinete|moto|motos|incendio|fuego|humo|gas|fiesta|fiestas
    |petardos|bar|alquiler|herido|inconsciente|(perro/gato) (se ha/se/perdido)`,
  noise: "ruido|ruidos|musica|gritos|ladra|ladran|ladridos|fiesta|escandalo|bocina|taladro",
  car: `coche|coches|auto|carro|carros|vehiculo|vehiculos|furgoneta|camion|camiones|moto|bmw|audi
    |golf|mercedes`,
  help_cry: `socorro|auxilio|ayuda|ayudenme|ayudennos|ayudame|ayuda por favor|vengan rapido
    |vengan ya|vengan pronto|vengan por favor|llamen a la policia|llamen a una ambulancia
    |llamen a los bomberos|manden a la policia|envien a la policia|manden ayuda|manden una patrulla
    |necesito ayuda|necesitamos ayuda|me va a matar|la va a matar|lo va a matar|nos va a matar
    |me quiere matar|salvenme|rapido por favor|dense prisa|es una emergencia`,
  help_weak: `que hago|que hacemos|no se que hacer|tengo miedo|tenemos miedo|estoy aterrad*
    |estoy temblando|no contestan|nadie contesta|no me atrevo|no puedo hablar|no puedo llamar
    |sin bateria|pueden venir|urgente|rapido|urgencia|emergencia`,
  force: `(intenta/intentan/intentando/trata de/tratan de/tratando de/quiere/quieren) (entrar/abrir
      /forzar/romper/meterse/colarse/saltar/tirar la puerta/derribar)|fuerza la|fuerzan la|forzando
    |forzar|rompe|rompen|rompiendo|romper|golpea la|golpean la|golpea mi|golpean mi|golpeando la
    |golpeando mi|patea la|patean la|da patadas|dan patadas|dando patadas|derriba|derriban
    |derribando|salta la|saltan la|salta el|saltan el|saltando|trepa|trepan|trepando|escala|escalan
    |escalando|sacude|palanca|manipula la|manipulan la|aporrea|aporrean|aporreando
    |mueve el picaporte`,
  intrude: `entra en|entra por|entran en|entran por|entrando|entrar en|se mete|se meten|se cuela
    |se cuelan|colandose|se ha metido|se han metido|acaba de entrar|acaban de entrar|ha entrado en
    |han entrado en|salta la|saltan la|registra|registran|esta robando|estan robando|roba|roban
    |robando|sale de la casa con|salen con|se llevan|se lleva|saquea*`,
  inside: `(en/dentro de) (mi casa/la casa/nuestra casa/su casa/mi piso/el piso/mi jardin/el jardin
      /mi garaje/el garaje/la cocina/mi cocina/el salon/el sotano/mi apartamento/el apartamento/el
      edificio/mi habitacion/la habitacion/el patio/mi patio/el tejado/el balcon/la terraza/mi
      terraza/la escalera/casa de mi/casa de la/casa de los/casa del/casa de un/la vivienda/el
      trastero)|dentro|abajo|arriba|en el interior|casa del vecino|casa de enfrente|casa de al lado
    |en casa`,
  at_door: `en la puerta|en mi puerta|a la puerta|delante de mi puerta|delante de la puerta
    |delante de mi casa|fuera de mi casa|frente a mi puerta|en la ventana|en mi ventana
    |detras de la casa|detras de mi casa|alrededor de la casa|en el rellano|en el portal`,
  lurk: `merodea|merodean|merodeando|ronda|rondan|rondando|acecha|vigila|vigilan|observa|observan
    |mira por|miran por|mirando por|se esconde|se esconden|escondido|escondidos|encapuchad*
    |enmascarad*|pasamontanas|linterna|linternas|capucha|me sigue|espera|agachado`,
  sign_of_life: `luz|luces|linterna|ruido|ruidos|pasos|alguien andando|movimiento|movimientos
    |se mueve|sombra|sombras|silueta|voces|alarma|cristal roto|cristales rotos|puerta abierta
    |ventana abierta`,
  alarm_rings: "(alarma/sirena) .. (suena/sonando/pita/esta sonando)|suena (la alarma/una alarma)",
  owner_away: `de vacaciones|de viaje|en espana|en el extranjero|en marruecos|en el hospital
    |ausentes|fuera|no estan|no esta en casa|no hay nadie|nadie en casa|casa vacia|esta vacia|vacia
    |vive sola|vive solo`,
  hiding: `estoy escondid*|estamos escondid*|me he escondido|nos hemos escondido|me escondi
    |me he encerrado|nos hemos encerrado|encerrad* en|estoy encerrad*|estoy atrapad*|estoy sola
    |estoy solo|estamos solos|estamos solas|sola en casa|solo en casa|sola con`,
  violence: `pega|pegan|pegando|golpea|golpean|golpeando|pegandole|golpeandola|golpeandolo|ataca
    |atacan|atacando|agrede|agreden|agrediendo|amenaza|amenazan|amenazando|apunala*|estrangul*
    |viola|violando|se pelean|peleando|peleandose|pelea|pidiendo ayuda|grita|gritan|gritando
    |disparo|disparos|dispara|tiros|tiroteo|me sigue|persigue|secuestr*|arrastra|arrastrando
    |atracando|atraco|dando una paliza|paliza|maltrata`,
  weapon: `cuchillo|cuchillos|navaja|arma|armas|pistola|escopeta|fusil|machete|hacha|bate
    |barra de hierro|martillo|armado|armados`,
  injury: `inconsciente|desmayad*|se ha desmayado|sin conocimiento|no respira|respira mal
    |no se mueve|no reacciona|no responde|no contesta|sangrando|sangra|mucha sangre
    |perdiendo sangre|infarto|ataque al corazon|convulsiones|ahogando|se ahoga|se ha caido|se cayo
    |caido por|en el suelo sin|tirado en el suelo|tirada en el suelo|tumbado en el suelo
    |tumbada en el suelo|herido|herida|heridos|gravemente|suicid*|quiere saltar|va a saltar
    |tirarse del|matarse|sobredosis|intoxicad*|electrocut*|atropell*|atrapad*|dando a luz|parto
    |muriendo|se muere|labios azules|dolor en el pecho`,
  fire: `fuego|incendio|llamas|humo|arde|arden|ardiendo|quemando|se quema|se esta quemando
    |en llamas|explosion|exploto|fuga de gas|escape de gas|olor a gas|huele a gas|huele mucho a gas
    |huele a quemado|monoxido|cortocircuito|chispas`,
  lost_person: `nino pequeno|nina pequena|nino solo|nina sola|bebe|anciano|anciana|senora mayor
    |senor mayor|persona mayor|alzheimer|desorientad*|en pijama|descalz*|encerrado en un coche`,
  hazard: `cable electrico|cables electricos|arbol caido|a punto de caer|va a caer|se derrumba
    |derrumbe|alcantarilla abierta|sube el agua|inundando|producto quimico|bomba|granada
    |paquete sospechoso|en sentido contrario|en las vias|en la autopista|perro peligroso
    |perro ataca|ascensor atrapado`,
  throwing: `(tira/tiran/tirando/lanza/lanzan/lanzando/arrojan/arrojando) (piedras/botellas
      /petardos/ladrillos/objetos)|prenden fuego|prendiendo fuego|prende fuego|pegando fuego
    |quemando un|quemando el|queman un|rompiendo|destrozando|destrozan|pintando|volcando|arrancando`,
  police_called: `he llamado a la policia|hemos llamado a la policia|llame a la policia
    |ya vino la policia|la policia vino|la policia ya|puse una denuncia|puesto una denuncia
    |he denunciado|denuncie|comisaria|llamado al 101|llamado al 112`,
  not_danger: `fuegos artificiales|barbacoa|parrilla|detector de humo|detector de humos
    |contador del gas|factura del gas|bombona de gas|tecnico del gas|compania del gas
    |gas de la risa|humo de tabaco|cuerpo de bomberos`,
};
