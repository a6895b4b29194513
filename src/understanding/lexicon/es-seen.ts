// Spanish, second part: what people see, hear and fear, and when it happens. Words only.
import type { Lexicon } from "./concepts.ts";

export const esSeen: Lexicon = {
  past_time: `ayer|anoche|anteayer|antier|esta (manana temprano/noche pasada/madrugada)
    |la (semana pasada/noche pasada/madrugada)|el (mes pasado/ano pasado/fin de semana/lunes
      /martes/miercoles/jueves/viernes/sabado/domingo/otro dia)|hace (una/dos/tres/unos/unas/un)
    |al (volver/regresar)|cuando (volvi/volvimos/llegamos/llegue)|recientemente|ultimamente|en
      (enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre)
    |durante la noche|por la noche han`,
  now: `ahorita|en (este momento/estos momentos/este instante)|actualmente
    |ahora (hay/estan/veo/oigo/esta intentando)
    |(puerta/casa/jardin/calle/aqui/vecino/vecina/ventana) ahora|ahora mismo|justo ahora
    |mientras escribo`,
  going_on: `(esta/estan) (intentando/tratando/forzando/rompiendo/entrando/saltando/trepando
      /escalando/quemando/tirando/arrojando/descargando/vertiendo/echando/pegando/golpeando
      /peleando/robando/pintando/destrozando/prendiendo/dando/amenazando/atacando/gritando
      /volcando)|(esta/estan) (tumbando/derribando/echando)|(esta/estan) (sacando/cargando
      /llevandose/caminando/andando/mirando/siguiendo/escondidos/sangrando/ahogandose/metiendo
      /arrastrando/disparando/bajando/subiendo)|desde hace .. minutos|llevan .. minutos`,
  witness: `lo (estoy viendo/veo)|los (estoy viendo/veo)|la (estoy viendo/veo)
    |estoy (viendo/mirando)|(veo/vemos) (una/un/luces/a alguien/a un/a dos/humo/llamas)
    |(oigo/escucho) (a alguien/pasos/gritos)|desde mi ventana|por la mirilla`,
  just: `acabo (de ver/de oir)|acabamos (de ver/de oir)|hace (un momento/un minuto/unos minutos)
    |acaba de|acaban de`,
  still_there: `todavia (esta/estan)|siguen (dentro/ahi/aqui/en)|sigue (dentro/ahi/aqui/en)
    |aun (esta/estan)|no (se va/se van/quiere irse/para/paran)|han vuelto|ha vuelto`,
  recurrent: `todos (los dias/los fines)|todas (las noches/las semanas)
    |cada (dia/noche/semana/vez/fin)|a (menudo/veces)|siempre|constantemente|normalmente
    |desde hace .. (dias/semanas/meses)|llevan .. (dias/semanas)|muchas veces|varias veces
    |de vez en cuando|toda la noche|casi todos|hace anos`,
  since: "hace (dias/semanas/meses)|desde|llevan (dias/semanas)|desde hace",
  gone: `se (ha ido/han ido/fue/fueron)|huyo|huyeron|han (huido/escapado)|escaparon|escapo
    |ya (no esta/no estan)|denuncia|detenido|detenidos|arrestado
    |(vino la/llego la/ha venido la) policia|falsa alarma`,
  imagined: `si (veo/vemos/alguien)|que (hacer si/hago si/debo hacer si/debemos)|evitar|prevenir
    |proteger|contra (los/el robo)|pelicula|simulacro|en caso de|podria ser|para evitar|algun dia
    |un dia de estos|como si`,
  see: `he (visto/notado/encontrado)|hemos (visto/encontrado)|vi|vimos|veo|vemos|note|encontre
    |encontramos|informo|informarles|avisar|aviso|avisarles|denunciar|senalar|comunicarles
    |quiero informar|mi camara`,
  hear: `oigo|oimos|escucho|escuchamos|se (oye/oyen/escucha)|ruidos|pasos|gritos|golpes|he oido
    |hemos oido|ruido en`,
  there_is: `hay|habia|sigue|siguen|aparecio|se (encuentran/encuentra)|todavia|queda|quedan
    |quedado|otra vez|de nuevo|esta lleno|han dejado`,
  place: `delante|detras|en (la esquina/la calle/mi calle)|esquina|enfrente|calle|avenida|plaza
    |aparcamiento|parking|acera|parque|bosque|puente|rio|arroyo|parada|estacion|escuela|colegio
    |iglesia|cementerio|cruce|escaleras|edificio|portal|patio|contenedor|contenedores|campo|rue
    |supermercado|garajes|frente a|junto a|cerca de|al lado`,
  evidence: `adjunto|adjunta|foto|fotos|video|matricula|matriculas|descripcion|capucha|gorra
    |sudadera|chaqueta|furgoneta|alto|acento|moreno|foto adjunta|vestido de|sobre las|a las`,
  for_information: `para (informar/su informacion/avisar)|cuidado|atencion|ojo
    |si (alguien ha visto/alguien vio)|verguenza|inaceptable|vergonzoso|estoy (harto/harta)
    |les informo|tengan cuidado|hagan algo|es una verguenza|que asco|ya basta|estamos hartos`,
  person: `alguien|hombre|hombres|mujer|mujeres|senor|senora|tipo|tipos|tio|tios|individuo
    |individuos|desconocido|desconocidos|chico|chicos|chica|chicas|joven|jovenes|nino|ninos|nina
    |muchacho|muchachos|adolescentes|banda|pareja|persona|personas|gente|ladron|ladrones|vandalos
    |conductor|obrero|obreros|vendedor|intruso|intrusos|sujeto|anciano|anciana|tecnico|ciclista
    |peaton|mi (marido/mujer/hijo)`,
  somebody: `alguien|(un/una/dos/tres/cuatro/unos/unas/varios/2/3) (hombre/hombres/tipo/tipos/tio
      /tios/individuo/individuos/desconocido/desconocidos/chico/chicos/joven/jovenes/muchacho
      /muchachos/ladron/ladrones/mujer/mujeres/persona/personas/encapuchado/encapuchados/camion
      /furgoneta/coche/falso policia/adolescentes)`,
  pronoun: "el|ella|ellos|ellas|quien",
  suspect: `sospechos*|raro|rara|raros|extrano|extrana|extranos|desconocido|desconocida
    |desconocidos|no (conozco/son del barrio)|inquietante|nunca visto`,
  home: `casa|casas|piso|apartamento|vivienda|viviendas|hogar|garaje|garajes|jardin|jardines
    |sotano|trastero|desvan|cocina|habitacion|dormitorio|salon|bano|balcon|terraza|tejado|patio
    |escalera|edificio|portal|pasillo|planta|vecino|vecina|vecinos|valla|muro|domicilio|cobertizo
    |seto`,
  opening: `puerta|puertas|ventana|ventanas|cristal|cristales|vidrio|persiana|persianas|cerradura
    |cerraduras|manilla|picaporte|pomo|reja|verja|candado|timbre|timbres|buzon|telefonillo|porton`,
  burglary: `entraron (a robar/en)|asaltaron|asalto|allanamiento|forzado|forzada|forzaron
    |forzando|forzar|intrusion|intruso|intrusos|ladron|ladrones|palanca|joyas|cajones|revuelto
    |revolvieron|vaciaron|merodea|merodean|merodeando|rondando|rondan|fotografiando
    |falso (policia/tecnico)|falsos (policias/tecnicos)|se (hacia pasar/hacian pasar)|contador
    |tiza|despacio|robo en (casa/la casa/el piso/mi casa)
    |(robaron/robado) en (casa/la casa/mi casa/el piso/su casa)
    |(vigilando las/mirando las/miraba las/miraban las) casas|(pasa/pasando/pasaba) despacio
    |han entrado|entrado a robar|intento de robo|haciendose pasar|puerta a puerta|marcas en
    |marca en`,
  burglary_hint: `robado|robada|robar|robando|alarma|ausencia|tocaron|llamaron|timbre|policia
    |cartera|dinero|ordenador|television|bici|bicicleta|bicicletas|herramientas|paquete|linterna
    |capucha|guantes|furgoneta|matricula|vigila|vigilando|llaves|casa|puerta|ventana|cerradura
    |garaje`,
  theft: `robo|robos|robado|robada|robados|robaron|robar|hurto|hurtos|(se han/se ha) llevado
    |desaparecido (mi/la/el)|se llevaron`,
  trash: `basura|basuras|bolsas|bolsa|residuos|desechos|desperdicios|escombros|muebles|mueble
    |colchon|colchones|sofa|sillon|nevera|frigorifico|lavadora|neumaticos|ruedas|llantas|pintura
    |aceite|latas|botellas|papeles|cartones|carton|plasticos|contenedor|papelera|colillas
    |electrodomesticos|trastos|carrito|carritos|bidon|bidones|jeringuillas|liquido|cacas
    |cadaver de`,
  dump: `tirado|tirada|tirados|tiraron|tirar|tira|tiran|tirando|arrojado|arrojaron|arrojar
    |arrojando|arroja|arrojan|vertido|vertiendo|vierte|vierten|descarga|descargan|descargando
    |descargaron|abandonado|abandonada|abandonados|abandonaron|dejado|dejaron|dejan|echan|echando
    |volcando|vertedero|vaciando`,
  vandal: `vandal*|roto|rota|rotos|rotas|rompe|rompen|rompiendo|rompieron|destroza|destrozan
    |destrozado|destrozada|destrozando|destruido|destruyen|danado|danada|dano|danos|quemado
    |quemada|quemados|quemaron|queman|quema|quemando|pintadas|pintada|grafiti|grafitis|graffiti
    |pintan|pintando|pintaron|arrancado|arrancados|arrancan|volcado|rayado|incendiado
    |prendieron fuego`,
  public_thing: `banco|bancos|parque|parada|marquesina|columpios|columpio|tobogan|senal|senales
    |farola|monumento|estatua|fuente|arbol|arboles|flores|plantas|escuela|colegio|iglesia
    |cementerio|tumbas|puente|tunel|estacion|papelera|contenedor|contenedores|fachada|muro|pared
    |calle|acera|jardineras|buzon|campo de futbol`,
  incivility: `sucio|sucia|sucios|suciedad|cacas|excrementos|desborda*|maloliente|apesta|hedor
    |ratas|quemando (basura/plastico)|contaminacion|orinan|orina|meando|vomito|grafiti|grafitis
    |graffiti|pintadas|vandalismo|incivismo|botellon|vertedero ilegal|vertido ilegal
    |basura en la calle|caca de perro|cacas de perro|huele mal|quema de|carrito de|queman basura
    |coche abandonado|coches abandonados|sin matricula`,
  off_theme: `velocidad|corren|aparcado|aparcados|aparcan|trafico|camiones|semaforo|accidente
    |choque|ruido|ruidos|musica|ladra|ladran|ladridos|perro|perros|mordio|discusion|insulta
    |insultos|amenaza|drogas|droga|traficantes|jeringuillas|gato|gata|perdido|perdida
    |desaparecido|desaparecida|estafa|estafas|timo|whatsapp|facebook|banco|farola|farolas|bache
    |baches|inundacion|politicos|alcalde|ayuntamiento|impuestos|elecciones|inmigrantes
    |extranjeros|mendigos|carterista|tienda|supermercado|pelea|agresion|golpea|pega|cuchillo
    |pistola|borracho|borrachos|autobus|tren|patinete|moto|motos|incendio|fuego|humo|gas|fiesta
    |fiestas|petardos|bar|alquiler|herido|inconsciente|(perro/gato) (se ha/se/perdido)
    |corren mucho|mal aparcado|pelea con el vecino|trafico de|venden droga|coche robado
    |robaron el coche`,
  drugs: "droga|drogas|traficantes|camello|camellos|porros|cocaina|drogadictos|venden droga",
  noise: "ruido|ruidos|musica|gritos|ladra|ladran|ladridos|fiesta|escandalo|bocina|taladro",
  car: `coche|coches|auto|carro|carros|vehiculo|vehiculos|furgoneta|camion|camiones|moto|bmw|audi
    |golf|mercedes`,
  help_cry: `socorro|auxilio|ayudenme|ayudennos|ayudame|ayuda (por favor/ayuda)
    |vengan (rapido/ya/pronto/por favor)|llamen (a la policia/a una ambulancia/a los bomberos)
    |manden (a la policia/ayuda/una patrulla)|me (va a matar/quiere matar)|salvenme
    |ayuda (hay/estan/esta/mi/un/me/vengan/rapido)|(la va a/lo va a/nos va a) matar
    |envien a la policia|necesito ayuda|necesitamos ayuda|rapido por favor|dense prisa
    |es una emergencia`,
  help_weak: `que (hago/hacemos)|no (se que hacer/contestan/me atrevo/puedo hablar/puedo llamar)
    |estoy (aterrad*/temblando)|urgente|rapido|urgencia|emergencia|ayuda|tengo miedo
    |tenemos miedo|nadie contesta|sin bateria|pueden venir`,
  force: `(intenta/intentan/intentando/trata de/tratan de/tratando de/quiere/quieren) (entrar
      /abrir/forzar/romper/meterse/colarse/saltar/tirar la puerta/derribar)|forzando|forzar|rompe
    |rompen|rompiendo|romper|golpea (la/mi)|golpean (la/mi)|golpeando (la/mi)|derriba|derriban
    |derribando|salta (la/el)|saltan (la/el)|saltando|trepa|trepan|trepando|escala|escalan
    |escalando|sacude|palanca|aporrea|aporrean|aporreando
    |(fuerza/fuerzan/patea/patean/manipula/manipulan) la|(da/dan/dando) patadas
    |(tirar/tirando/tiran/tumbando/tumban/echando/echan/derribando) (la/mi/nuestra) puerta
    |(tirar/tirando/tiran/echando/echan) abajo|(mete/metiendo/girando/gira) (la/una) llave
    |mueve el picaporte`,
  intrude: `entra (en/por)|entran (en/por)|entrando
    |se (mete/meten/cuela/cuelan/ha metido/han metido/llevan/lleva)|colandose|registra|registran
    |roba|roban|robando|saquea*|(entrar/ha entrado/han entrado) en
    |(sacando/sacan/cargando/cargan/llevandose) (la/el/las/los/cosas/muebles/todo)
    |acaba de entrar|acaban de entrar|salta la|saltan la|esta robando|estan robando
    |sale de la casa con|salen con`,
  inside: `(en/dentro de) (mi casa/la casa/nuestra casa/su casa/mi piso/el piso/mi jardin/el
      jardin/mi garaje/el garaje/la cocina/mi cocina/el salon/el sotano/mi apartamento/el
      apartamento/el edificio/mi habitacion/la habitacion/el patio/mi patio/el tejado/el balcon
      /la terraza/mi terraza/la escalera/casa de mi/casa de la/casa de los/casa del/casa de un/la
      vivienda/el trastero)|dentro|abajo|arriba|en (el interior/casa)
    |casa (del vecino/de enfrente/de al lado)`,
  at_door: `en (la puerta/mi puerta/la ventana/mi ventana/el rellano/el portal)
    |delante (de mi puerta/de la puerta/de mi casa)|detras (de la casa/de mi casa)|a la puerta
    |frente a mi puerta|fuera de mi casa|alrededor de la casa`,
  lurk: `merodea|merodean|merodeando|ronda|rondan|rondando|acecha|vigila|vigilan|observa|observan
    |se (esconde/esconden)|escondido|escondidos|encapuchad*|enmascarad*|pasamontanas|linterna
    |linternas|capucha|espera|agachado|(mira/miran/mirando) por|me sigue`,
  sign_of_life: `luz|luces|linterna|ruido|ruidos|pasos|movimiento|movimientos|sombra|sombras
    |silueta|voces|alarma|alguien andando|se mueve|cristal roto|cristales rotos|puerta abierta
    |ventana abierta`,
  alarm_rings: `(alarma/sirena) .. (suena/sonando/pita/esta sonando)|suena (la alarma/una alarma)`,
  owner_away: `de (vacaciones/viaje)|en (espana/el extranjero/marruecos/el hospital)|ausentes
    |fuera|no (estan/esta en casa/hay nadie)|vacia|vive (sola/solo)|nadie en casa|casa vacia
    |esta vacia`,
  hiding: `estoy (escondid*/encerrad*/atrapad*/sola/solo)|estamos (escondid*/solos/solas)
    |me (he escondido/escondi/he encerrado)|nos (hemos escondido/hemos encerrado)
    |sola (en casa/con)|encerrad* en|solo en casa`,
  violence: `pega|pegan|pegando|golpea|golpean|golpeando|pegandole|golpeandola|golpeandolo|ataca
    |atacan|atacando|agrede|agreden|agrediendo|amenaza|amenazan|amenazando|apunala*|estrangul*
    |viola|violando|peleando|peleandose|pelea|disparo|disparos|dispara|tiros|tiroteo|persigue
    |secuestr*|arrastra|arrastrando|atracando|atraco|paliza|maltrata
    |me (pega/esta pegando/golpea/amenaza/ataca/persigue)|pegarme|golpearme|amenazandome
    |sigue a mi (hija/hijo/mujer)|siguiendo a (mi/una)|se pelean|pidiendo ayuda|me sigue
    |dando una paliza`,
  cry: "grita|gritan|gritando|gritos|chilla|chillan|llora|lloran|llorando",
  weapon: `cuchillo|cuchillos|navaja|arma|armas|pistola|escopeta|fusil|machete|hacha|bate
    |martillo|armado|armados|barra de hierro`,
  injury: `inconsciente|desmayad*|se (ha desmayado/ahoga/ha caido/cayo/muere)
    |no (respira/se mueve/reacciona/responde/contesta)|sangrando|sangra|infarto|ahogando|herido
    |heridos|gravemente|suicid*|matarse|sobredosis|intoxicad*|electrocut*|atropell*|atrapad*
    |parto|muriendo|(tirado en el/tirada en el/tumbado en el/tumbada en el) suelo
    |(tiene/con) convulsiones|(esta/hay una/mujer/persona) herida|se (ha caido/queja de dolor)
    |desplom*|desvanec*|gemidos|sin conocimiento|respira mal|mucha sangre|perdiendo sangre
    |ataque al corazon|caido por|en el suelo sin|quiere saltar|va a saltar|tirarse del
    |dando a luz|labios azules|dolor en el pecho|fue atropell*`,
  fire: `fuego|incendio|humo|arde|arden|ardiendo|quemando|se (quema/esta quemando)|explosion
    |exploto|huele (a gas/mucho a gas/a quemado)|monoxido|cortocircuito|chispas
    |(fuga de/escape de/olor a) gas|(en/las/hay/veo/vemos/con) llamas|en llamas`,
  lost_person: `nino (pequeno/solo)|nina (pequena/sola)|bebe|anciano|anciana|alzheimer
    |desorientad*|descalz*|(senora/senor/persona) mayor|en pijama|encerrado en un coche`,
  missing: "no (la/lo) (encontramos/encuentro)|(ha/han) desaparecido|no ha vuelto|se ha perdido",
  hazard: `derrumbe|inundando|bomba|granada|en (sentido contrario/las vias/la autopista)
    |perro (peligroso/ataca)|cable electrico|cables electricos|arbol caido|a punto de caer
    |va a caer|se derrumba|alcantarilla abierta|sube el agua|producto quimico|paquete sospechoso
    |ascensor atrapado`,
  reckless: "(hacen/haciendo) carreras|carreras (de coches/ilegales)|en sentido contrario",
  throwing: `(tira/tiran/tirando/lanza/lanzan/lanzando/arrojan/arrojando) (piedras/botellas
      /petardos/ladrillos/objetos)|quemando (un/el)|rompiendo|destrozando|destrozan|pintando
    |volcando|arrancando|(prenden/prendiendo/prende/pegando) fuego|queman un`,
  police_called: `he (llamado a la policia/denunciado)|la (policia vino/policia ya)|denuncie
    |comisaria|llamado (al 101/al 112)|(hemos llamado a la/llame a la/ya vino la) policia
    |puse una denuncia|puesto una denuncia`,
  not_danger: `barbacoa|parrilla|detector (de humo/de humos)
    |(contador del/factura del/bombona de/tecnico del/compania del) gas|fuegos artificiales
    |gas de la risa|humo de tabaco|cuerpo de bomberos`,
};
