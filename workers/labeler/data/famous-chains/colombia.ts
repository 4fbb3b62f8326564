import type { NamesByCategory } from './name-list.ts'

export const COLOMBIA_NAMES: NamesByCategory = {
  groceries: `
    exito, surtimax, ^super inter, surtimayorista, ^olimpica, ^d1, ^ara, justo y bueno, ^jumbo,
    alkosto mercado, ^makro, colsubsidio mercado, ^la 14, almacenes la 14, mercaldas, cooratiendas,
    zapatoca, colanta, =alqueria, mercacentro, merkepaisa, ^euro supermercados, ^la vaquita,
    =consumo, ^tostao mercado, ^isimo, tiendas isimo, dollarcity mercado, merqueo, cencosud,
    ^boom supermercado, mercamio, megatiendas, frutiexpress, ^la placita, surtifamiliar,
    comfandi supermercado, ^koba colombia, altoque, tiendas altoque, ^la recetta, mercamax`,
  dining: `
    ^crepes y waffles, ^frisby, ^sandwich qbano, ^qbano, ^la brasa roja, ^surtidora de aves,
    ^jenos pizza, ^andres carne de res, ^andres carne, ^andres dc, =wok, teriyaki, ^sr wok,
    ^mis carnes, mis carnes parrilla, el rancherito, la hamburgueseria, ^chef burger, =muy, =mimos,
    ^helados popsy, ^la fogata, ^lenos y carbon, ^buffalo wings, ^perros y hamburguesas,
    ^piko riko, ^cali mio, ^cali vea, ^j j pizza, =piccolo, ^sarku japan, subarashi, ^bbc bodega,
    ^il forno, ^storia d amore, =dogger, ^pizza al paso, ^opain, ^el carnal, ^la provincia,
    sipote burrito, ^cosechas, yogurisimo, ^pan pa ya almuerzo, ^tierra querida, ventolini,
    ^arturo calle restaurante, ^salvaje burger, ^el tambor, ^rodeo grill, ^gokela, =nomada`,
  coffee: `
    ^juan valdez, =oma, ^tostao, ^tostao cafe, ^don maiz, ^panaderia cascabel, ^cascabel,
    nicolukas, myriam camhi, =masa, ^san fermin, =pergamino, =devotion, hornitos, ^ricuras del pan,
    ^santa elena, la miguerita, palos de moguer`,
  bars_alcohol: `
    =bbc, ^bogota beer company, ^beer station, dislicores, ^vinos y licores, ^la licorera,
    ^tres cordilleras, ^3 cordilleras, theatron, chelarte, ^ron y miel
  `,
  fuel: `
    ^biomax, =zeuss, =brio, ^esso mobil, ayatawacoop, distracom, terpel voltex, ^enel x`,
  rideshare_taxi: '^picap, ^taxis libres, ^tappsi, coopebombas, ^tax individual, tembici bogota',
  public_transit: `
    ^tu llave, ^metro de medellin, ^metro medellin, =civica, ^mio cali, metrocali, transcaribe,
    megabus pereira, metrolinea, ^sitva, ^expreso bolivariano, =bolivariano, ^flota magdalena,
    ^rapido ochoa, ^expreso brasilia, ^expreso palmira, coomotor, copetran, ^berlinas,
    ^flota occidental, expreso trejos, ^redbus, ^pinbus, velotax, rapido tolima, arauca expreso,
    ^terminal de transporte, ^la terminal`,
  parking_tolls: `
    =peaje, ^peajes, ^concesion vial, devinorte, coviandes, coviandina, ^autopistas del cafe,
    viarapida, ^go pass, flypass peajes, ^parkar, =aparcar, ^parqueo ya,
    ^central parking colombia, ^ani peajes, zonas de parqueo, zer parqueo
  `,
  auto: `
    energiteca, ^virtual llantas, autofax, tecnimecanica, =cda, =carroya, ^auteco,
    auteco mobility, ^akt motos, incolmotos, autoniza, casatoro, sanautos, ^los coches, =runt,
    merquellantas, ^tu carro
  `,
  shopping: `
    ^pepe ganga, =flamingo, almacenes flamingo, =panamericana, almacenes si, almacenes only,
    =only, colsubsidio, comfama, ^cafam, comfenalco, comfandi, comfamiliar, san andresito,
    ^jumbo moda, ^la reina de los remates, =marion, ^pilatos accesorios, ^tugo regalos, ^mumuso,
    viva colombia tienda
  `,
  clothing: `
    ^arturo calle, ^studio f, =ela, ^koaj, =gef, ^punto blanco, ^baby fresh, leonisa, ^off corss,
    ^cueros velez, ^mario hernandez, ^bosi, =tennis, americanino, =pilatos, ^pat primo,
    ^seven seven, =armi, ^totto, ^spring step, ^calzado romulo, ^evacol, =aquiles, permoda, =quest,
    ^ostu, ^polito, ^agaval, ^facol, ^bon bonite, =tania, ^st even, =touche, ^onda de mar,
    ^agua bendita, ^maaji, silvia tcherassi, ^kevins joyeros, ^joyeria caribe, gino passcalli,
    ^lec lee, ^manpower ropa, ^stop jeans, ^fuera de serie, croydon, branchos, =rifle,
    ^color siete, mattelsa, undergold, undercontrol, ^color kids`,
  electronics: `
    alkosto, ^k tronix, alkomprar, ^mac center, tecnoplaza, ^tauret, ^speed logic, unilago,
    ^jbl store, panacom
  `,
  home: `
    sodimac homecenter, =constructor, homecenter, ^tugo, =jamar, muebles jamar, =corona,
    ^almacen corona, =corbeta, ^haceb, ^imusa, ^home sentry, americana de colchones,
    colchones comodisimos, comodisimos, colchones el dorado, spring colchones, pintuco,
    ^ferreteria imperial, ^mepal, madecentro, ^vajillas corona, locatel hogar, distrihogar,
    falabella hogar, ^inval, ^bima, ^socoda, decorceramica, ^ceramica italia
  `,
  hobbies: `
    ^libreria nacional, ^libreria lerner, =lerner, tornamesa, wilborada, ^panamericana libreria,
    ^sport line, ^gw bicycles, ^jenny sport, ^monark, ^mundo musical, ^ortizo, ^casa musical,
    artemania, miniso toys, =grulla, librerias buscalibre
  `,
  kids: `
    divercity, ^happy city, playland, ^baby ganga, =mic, offcorss kids, ^icbf
  `,
  media_subscriptions: `
    ^el tiempo, publicaciones semana, ^el colombiano, ^el heraldo, ^la republica, ^win sports,
    ^win plus, ^directv go, =dgo, ^caracol play, ^ditu, ^rtvc
  `,
  entertainment: `
    procinal, ^royal films, cineland, ^tu boleta, taquillalive, ^ticket shop, ^primera fila,
    colboletos, ^salitre magico, ^mundo aventura, ^parque del cafe, ^panaca, ^hacienda napoles,
    ^parque jaime duque, ^maloka, ^parque explora, ^zoologico de cali, idartes, ^baloto, =gana,
    supergiros, ^loteria de bogota, ^luckia, yajuego, =zamba, bolicentro, ^teatro colon,
    ^teatro mayor, movistar arena, ^campin, ^atletico nacional, ^millonarios, parques nacionales`,
  pharmacy: `
    drogueria colsubsidio, ^drogueria cafam, ^drogueria alemana, ^drogueria inglesa,
    ^drogas la economia, ^drogueria pasteur, =pasteur, audifarma, ^drogueria san jorge, copidrogas,
    medipiel, ^bella piel, ^linea estetica, ^natural light, ^funat, drogueria multidrogas,
    ^eticos serrano, ^cafam drogueria, disfarma, ramedicas, coopidrogas`,
  medical: `
    ^eps sura, ^eps sanitas, ^sanitas, colsanitas, medisanitas, ^compensar eps, ^nueva eps,
    famisanar, ^salud total, coomeva, coomeva medicina, coosalud, colmedica, ^unidad medica,
    ^cruz blanca, ^fundacion santa fe, fundacion cardioinfantil, ^clinica del country,
    ^clinica la colina, ^clinica marly, ^clinica reina sofia, ^clinica shaio,
    ^hospital san ignacio, ^hospital pablo tobon, ^clinica las americas, ^clinica medellin,
    clinica imbanaco, ^fundacion valle del lili, ^valle del lili, laboratorio colmedica, ^colcan,
    ^idime, ^compensar salud, ^ayudas diagnosticas, =dinamica, ^sonria, dentisalud, ^dentix,
    orthodontik, marpico, ^lafam, ^spring optica, ^aportes en linea, mi planilla, =soi,
    ^simple pila, asopagos, emermedica, =emi, coemergencias, ^bienestar ips`,
  fitness: `
    ^body tech, ^athletic gym, ^action fitness, ^spinning center, ^hard body, ^fitpal,
    ^sports gym, ^stark gym, ^cross fit co, ^fit 24, ^compensar deportes
  `,
  personal_care: `
    cromantic, =blind, ^fedco, ^la riviera, =bellissima, ^norberto peluqueria, =norberto,
    ^marcel france, ^salvador peluqueria, ^franklin ramos, mariela hernandez, ^ebel, ^cyzone,
    ^press to, ^easy clean, ^barberia la 70, ^loguin, ^beauty hut
  `,
  pets: `
    ^laika, gabrica, agrocampo, tierragro, ^puppis, =animals, ciudad mascota, =ceba,
    mascotas y mascotas, ^petys, dogger mascotas, petagro
  `,
  utilities: `
    enel codensa, codensa, ^enel, ^epm, ^emcali, =acueducto, ^eaab, ^acueducto de bogota,
    ^aire esp, ^air e, ^afinia, electricaribe, ^celsia, ^epsa, ^chec, =essa, =cens, electrohuila,
    enertolima, =vanti, gas natural fenosa, ^gases de occidente, ^gases del caribe, surtigas,
    alcanos, llanogas, ^efigas, ^triple a, aguas de cartagena, acuacar, aguas de manizales,
    acuavalle, =amb, ^veolia, emvarias, promoambiental, aguas nacionales, ^empas, ^area limpia,
    ^bogota limpia, ^lime bogota, ^ciudad limpia, ^edeq, rayogas, montagas, ^colgas`,
  telecom: `
    ^comcel, ^tigo une, ^une epm, =une, ^etb, ^movil exito, directv, hv multiplay,
    ^somos networks, ^conexion digital, azteca comunicaciones, ^edatel, emcali telecom,
    ^media commerce, ^uff movil, kalley movil, avantel, ^claro hogar, ^claro fijo
  `,
  housing: `
    ^conjunto residencial, ^administracion ph, ^finca raiz, metrocuadrado, ciencuadras,
    ^el libertador, ^afianzadora nacional, ^u storage, coninsa ramon h, coninsa, ^julio corredor,
    ^habi, ^aptuno, jelpit conjuntos
  `,
  insurance: `
    ^seguros bolivar, ^seguros del estado, ^seguros mundial, ^mundial de seguros, ^la previsora,
    =previsora, =positiva, colpatria seguros, axa colpatria, ^liberty co, ^equidad seguros,
    ^la equidad, =solidaria, ^aseguradora solidaria, ^colmena seguros, ^seguros alfa, ^soat,
    suramericana, ^sura soat, ^cardif, previser, ^jelpit, coorserpark, ^los olivos seguros,
    ^seguros exito, ^sbs seguros
  `,
  education: `
    ^universidad de los andes, uniandes, universidad javeriana, pontificia universidad javeriana,
    ^universidad del rosario, =externado, ^universidad nacional, ^eafit,
    ^universidad de antioquia, ^udea, ^universidad del norte, uninorte, ^icesi, ^la sabana,
    ^universidad de la sabana, =upb, =ces, ^politecnico grancolombiano, poligran, ^unad,
    uniminuto, =uan, ^sergio arboleda, =ean, ^universidad central, ^jorge tadeo lozano, ^utadeo,
    ^unab, areandina, ^icetex, ^icfes, =sena, ^smart academia, =meyer, ^colombo americano,
    ^centro colombo americano, ^ingles para todos, ^gimnasio moderno, asopadres
  `,
  services: `
    =notaria, ^camara de comercio, =ccb, servibarras, certicamara, supernotariado,
    ^jardines del recuerdo, ^los olivos, coopserfun, ^capillas de la fe, =prever,
    ^jardines de paz, ^home servicios, ^hogaru, timbrit, ^aseo ya
  `,
  shipping: `
    servientrega, ^coordinadora, ^coordinadora mercantil, =deprisa, =envia, envia colvanes, =tcc,
    ^4 72, saferbo, ^aldia logistica, ^mensajeros urbanos, ^liftit, ^domina entrega, ^pibox`,
  gifts_charity: `
    ^cruz roja colombiana, ^fundacion exito, ^minuto de dios, ^banco de alimentos,
    ^fundacion cardio, ^operacion sonrisa, ^vaki, ^casa sobre la roca, ^fundacion pies descalzos,
    =diocesis, =arquidiocesis
  `,
  fees: `
    ^simit, ^fcm simit, ^transito bogota, ^ventanilla unica, ^secretaria de movilidad,
    ^secretaria de transito, =cancilleria, =pasaporte, registraduria, ^cuota de manejo, ^4x1000,
    =superintendencia
  `,
  taxes: `
    ^dian, impuestos distritales, ^secretaria de hacienda, ^hacienda distrital, ^impuesto predial,
    ^predial unificado, ^impuesto vehicular, gobernacion de cundinamarca, ^industria y comercio,
    ^retencion en la fuente
  `,
  loan: `
    =tuya, =addi, sistecredito, =sufi, =brilla, alkosto credito, rapicredit, ^lineru, finandina,
    ^mesfix, ^fondo nacional del ahorro, =fna, credivalores, serfinanza, codensa credito
  `,
}
