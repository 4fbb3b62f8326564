/** Chile, Peru, Ecuador. */
import type { NamesByCategory } from './name-list.ts'

export const ANDES_NAMES: NamesByCategory = {
  groceries: `
    ^lider, ^hiper lider, ^express de lider, super bodega acuenta, acuenta, ^tottus, ^alvi,
    ^mayorista 10, ^central mayorista, ^pronto copec, =upa, ^spacio 1, ^cugat, ^eltit, ^erbi,
    ^la vega, =vivanda, ^wong, ^hipermercado metro, tiendas mass, =tambo, =listo, repshop,
    ^supermercados peruanos, hipermercados tottus, ^hipermercados metro, ^candys market,
    ^flora y fauna, ^vega market, economax, ^precio uno, supermaxi, megamaxi, =aki, ^gran aki,
    ^super aki, ^mi comisariato, ^tia, almacenes tia, ^santa maria, ^coral hipermercados,
    ^el rosado, hipermarket ecuador, ^camari, fybeca mercado, sukasa mercado, ^oki doki,
    ferrisariato`,
  dining: `
    ^doggis, ^juan maestro, =mamut, tarragona, schopdog, ^melt pizzas, ^fuente alemana,
    ^domino fuente, ^tommy beans, ^niu sushi, ^sushi blues, ^emporio la rosa, =castano,
    ^pedro juan diego, lomitons, ^bembos, la lucha sangucheria, =pardos, ^norkys, =rockys,
    ^las canastas, don belisario, ^madam tusan, ^chifa wa lok, ^papachos, =tanta, panchita,
    ^la mar, astrid y gaston, isolina, ^segundo muelle, ^punto azul, ^la rosa nautica,
    ^villa chicken, ^mediterraneo chicken, ^delosi, ^otto grill, ^laritza d, ^el hornero,
    ^ch farina, ^pollos gus, =gus, =campero, ^kobe sushi, ^noe sushi, ^sweet coffee restaurante,
    ^menestras del negro, ^menestras negro, ^yogurt persa, ^los cebiches de la rumi,
    la tablita del tartaro, tablita tartaro, ^mayflower buffalos, =mayflower, ^el espanol,
    =caravana, ^el cafe de tere, sanduches el espanol`,
  coffee: `
    ^castano panaderia, ^san camilo, =cassis, ^cafe altura, ^colonia dulceria, ^wonderful cafe,
    altomayo, ^la baguette, ^san antonio panaderia, ^pasteleria san antonio, tostaduria bisetti,
    ^puku puku, ^don mamino, ^pan de la chola, ^sweet and coffee, ^sweet coffee, el arbolito,
    =cyrano, ^hansel y gretel, ^honey y honey, ambato panaderia, ^bopan, ^panaderia california,
    ^arenas panaderia
  `,
  bars_alcohol: `
    =liquidos, la vinoteca, ^el mundo del vino, ^baco vino, ^licores unidos, ^barra chalaca bar,
    ^cervecera kross, =barbarian, almendariz, ^el almacen licores, ^la taberna licores
  `,
  fuel: '^enex, ^shell enex, petrocomercial, ^masgas, energygas',
  public_transit: `
    ^metro santiago, =bip, ^tarjeta bip, ^red movilidad, ^tur bus, ^pullman bus, =pullman,
    ^condor bus, ^efe trenes, ^merval, ^cruz del sur, oltursa, ^civa, ^transportes linea,
    ^movil bus, ^movil tours, ^tepsa, excluciva, ^linea 1 metro, ^metro de lima, ^lima pass,
    ^peru rail, ^inca rail, ^metro de quito, ^transportes ecuador, ^recorrido cl, flota imbabura,
    ^panamericana internacional`,
  parking_tolls: `
    ^costanera norte, autopista vespucio, ^autopista central, ^ruta del maipo, ^ruta 68, ^ruta 78,
    ^autopista del sol, ^rutas del pacifico, ^tag chile, ^pago tag, ^los libertadores autopista,
    ^linea amarilla, ^lamsac, ^rutas de lima, ^pex peru, ^epass peru,
    ^los portales estacionamiento, ^central parking peru, ^control parking, panavial, panapass
  `,
  auto: `
    autoplanet, chilepermisos, ^permiso de circulacion, ^planta revision tecnica, ^derco,
    gildemeister, bruno fritsch, ^kaufmann, ^salfa, lubrimax, farenet, lidercon,
    ^revision tecnica, divemotor, autoland, ambacar, casabaca, ^ant matricula, tecnicentro
  `,
  shopping: `
    ^ripley, ^paris, almacenes paris, ^la polar, ^hites, ^abcdin, =tricot, ^casa ideas, =estilos,
    platanitos, ^juntoz, ^tai loy, ^de prati, ^eta fashion, =rm, ^sukasa, todohogar, juan eljuri,
    ^pycca, ^el juri, ^dilipa, =paco, ^super paco, artefacta, almacenes japon,
    almacenes estuardo sanchez, ^la ganga, =comandato, ^creditos economicos, marcimex, =jaher,
    ^mall del sol, ^lapiz lopez, ^nacional libreria, dimeiggs, ^village cl, preunic`,
  clothing: `
    ^johnson chile, ^fashions park, ^family shop, colloky, =opaline, ^ficcus, ^maui and sons,
    =maui, =rockford, =guante, ^16 hrs, =gacel, pollini, ^bamers, belsport, topitop,
    ^michelle belau, ^joaquim miro, =viale, azaleia, passarela, =footloose, ^john holden,
    ^kids made here, ^mc gregor, ^renzo costa, =basement, sybilla, =triathlon, ^marathon sport,
    ^kao sport, =pinto, ^taty boutique, ^boutique los angeles`,
  electronics: `
    ^pc factory, ^sp digital, ^winpy, maconline, reifstore, =curacao, =efe, tiendas efe, hiraoka,
    importaciones hiraoka, ^carsa, coolbox, ^ishop peru, ^memory kings, deltron, magitech,
    computron, novicompu, ^point ecuador, ^orve hogar, tventas`,
  home: `
    ^easy, construmart, =imperial, chilemat, weitzler, ^rosen, =cic, ^home collection,
    ^maestro home, =maestro, cassinelli, =paraiso, ^el cisne, ^kywi, ^boyaca, ^mega kywi, ^chaide,
    colineal, graiman, ^tataje, ferremas, ^adelca, ^comercial kywi`,
  hobbies: `
    ^feria chilena del libro, ^antartica libros, =contrapunto, buscalibre, =sparta, ^doite,
    =lippi, andesgear, ^tatoo, =crisol, ^librerias crisol, ^ibero librerias, ^sbs libreria,
    ^el virrey, ^mr books, ^libri mundi, ^vida de perros lib, audiomusica, promusica, ^explorer ec
  `,
  entertainment: `
    ^cine hoyts, =uvk, =cinerama, supercines, multicines, ^punto ticket, ticketplus, teleticket,
    joinnus, ^ticket show, fantasilandia, happyland, ^coney park, ^polla chilena, ^loto chile,
    ^la tinka, intralot, ^te apuesto, ^apuesta total, ^loteria nacional, teletrak, jugabet,
    ^lan house, ^parque de las leyendas, ^buin zoo, ^conaf`,
  pharmacy: `
    ^fasa, =ahumada, ^knop, ^boticas peru, ^boticas hogar, ^universal boticas, ^fybeca, ^pharmacys,
    medicity, ^difare, ^el descuento, farmaenlace`,
  medical: `
    redsalud, integramedica, ^clinica alemana, ^clinica las condes, ^clinica santa maria,
    clinica davila, clinica indisa, ^uc christus, megasalud, ^isapre, ^fonasa, ^imed, ^uno salud,
    ^everest clinica, rotter krauss, ^opticas gmo, place vendome, ^clinica internacional,
    ^clinica ricardo palma, ^clinica san pablo, ^clinica anglo americana, =auna, ^clinica delgado,
    oncosalud, =roe, ^laboratorios roe, ^suiza lab, ^rimac eps, ^pacifico eps, econolentes,
    ^vision center pe, ^hospital metropolitano, hospital vozandes, ^veris, ^hospital de los valles,
    omnihospital, ^salud sa, ^netlab, ^opticas los andes, ^optica los andes, essalud, ^iess,
    ^coris dental`,
  fitness: `
    ^energy club, ^pacific fitness, sportlife, youtopia, smartfit peru, phisique, ^taurus gym,
    ^b2 fit
  `,
  personal_care: `
    ^maicao, ^dbs beauty, ^blush bar, ^perfumeria las brisas, montalvo salon, montalvo, =specchi,
    belcorp, unique yanbal, ^las fragancias, ^gloria saltos, ^burbujas express,
    ^aromas y recuerdos, martinizing`,
  pets: '^pet happy, clubdeperrosygatos, superpet, agroplaza, ^mr peludo',
  utilities: `
    ^enel distribucion, chilquinta, ^saesa, frontel, ^aguas andinas, ^esval, ^essbio, nuevosur,
    suralis, ^aguas antofagasta, metrogas, ^gasco, lipigas, abastible, gasvalpo, ^luz del sur,
    ^pluz energia, edelnor, sedapal, calidda, hidrandina, electrocentro, =seal, sedapar,
    electrodunas, contugas, ^quavii, ^solgas, ^empresa electrica quito, =eeq, empresa electrica,
    ^cnel, ^cnel guayaquil, centrosur, interagua, ^emaap, ^epmaps, =etapa, ^emac`,
  telecom: `
    ^wom, =vtr, ^mundo pacifico, =gtd, ^telsur, ^bitel, ^win peru, ^mi fibra, =cnt, ^cnt ep,
    netlife, megadatos, ^tv cable, grupo tvcable, ^otecel, conecel, ^tuenti, ^akross, =celerity,
    puntonet, ^xtrim, ^best cable`,
  insurance: `
    =consorcio, ^seguros consorcio, ^bci seguros, ^liberty chile, ^mutual de seguros, ^rimac,
    ^rimac seguros, ^pacifico seguros, ^la positiva, interseguro, ^seguros equinoccial,
    =equinoccial, seguros pichincha, ^aig metropolitana, ^seguros sucre, ecuasanitas, =bmi,
    ^latina seguros, colmena isapre, banmedica, ^vida tres, nueva masvida, =esencial
  `,
  education: `
    ^universidad de chile, ^universidad catolica, ^duoc, ^duoc uc, ^inacap, ^uandes, =udp, ^usach,
    ^aiep, ^santo tomas, preuniversitario, ^pedro de valdivia, ^cpech, ^pucp,
    ^universidad de lima, ^usil, =upn, =utp, cibertec, =senati, =sise, ^icpna, =britanico,
    ^innova schools, ^idat, =tls, ^usfq, ^universidad san francisco, ^espol, =puce, ^udla, ^uees,
    =benedict, ^utpl, ^wall street institute
  `,
  shipping: `
    chilexpress, =starken, ^correos de chile, correoschile, ^blue express, ^bluex, ^shalom, ^olva,
    ^olva courier, serpost, marvisur, tramaco, ^correos del ecuador, ^laar courier,
    ^urbano express
  `,
  gifts_charity: `
    ^hogar de cristo, coaniquem, =techo, ^fundacion las rosas, ^aldeas infantiles sos, ^vida peru,
    ^fundacion teresa, ^junta de beneficencia
  `,
  fees: `
    ^registro civil, ^tesoreria general, ^sat lima, ^sat de lima, ^sunarp, ^reniec, migraciones,
    ^atu multas, ^agencia nacional de transito, ^amt quito, ^banco de la nacion, ^pagalo pe
  `,
  taxes: `
    =sii, =tgr, contribuciones, ^sunat, =sri, ^servicio de rentas internas, ^municipio de quito
  `,
  loan: `
    cmr falabella, ^tarjeta oh, ^financiera oh, mibanco, ^caja arequipa, caja huancayo,
    ^forum servicios, =tanner, ^biess, credisosa
  `,
}
