import type { NamesByCategory } from './name-list.ts'

export const MEXICO_NAMES: NamesByCategory = {
  groceries: `
    ^soriana, ^mercado soriana, ^fresko, ^sumesa, ^city club, ^heb mexico, ^casa ley, ^ley express,
    calimax, ^al super, ^merza, super kompras, ^tiendas 3b, =3b, ^super willys, tiendas neto,
    tiendas extra, ^circulo k mx, ^kiosko, ^super city, ^go mart, ^calii, =justo,
    ^central de abasto, ^santa clara, ^la europea abarrotes, ^zorro abarrotero,
    ^scorpion abarrotero, ^mz abarrotes, ^carnes viba, ^san juan carniceria, ^sigma alimentos`,
  dining: `
    sanborns, ^toks, ^el porton, ^casa de tono, el fogoncito, ^el califa, taqueria orinoco,
    =orinoco, el tizoncito, los bisquets, ^wings army, ^la mansion, =fishers, ^la crepe parisienne,
    ^sushi itto, ^p f chang, ^benedettis, ^peter piper, ^el pollo pepe, ^cielito querido, ^la tia,
    ^el bajio, la chilanguita, ^sonora grill, ^la docena, ^loma linda, ^arrachera house,
    la ostreria, =moyo, ^helados nestle, ^santa clara helados, ^mc donalds mx, ^alsea, =cmr,
    farolito, el farolito, ^tacos el guero, ^tacos atarantados`,
  coffee: `
    ^cielito querido cafe, ^punta del cielo, ^the italian coffee, ^italian coffee,
    ^finca santa veracruz, ^cafe finca, ^tierra garat, ^pasteleria el globo, ^el globo,
    ^la esperanza, =esperanza, ^pasteleria esperanza, lecaroz, caffenio, andatti, ^le pain mx,
    ^pasteleria ideal, ^pasteleria suspiros, ^panaderia rosetta, ^bondy`,
  bars_alcohol: `
    ^la europea, ^bodegas alianza, ^six tienda, ^beer factory, ^la castellana vinos, ^el depot,
    ^la naval`,
  fuel: `
    ^oxxo gas, ^g 500, ^total gas, ^la gas, ^orsan, =akron, ^redco, combured, gasolineria, ^nexum,
    windstar, petromax, ^lodemo, ^servicio gas`,
  rideshare_taxi: `
    ^sitio 300, ^yaxi, =bussi, ^urbvan, =jetty, ^taxi aeropuerto, ^taxi seguro
  `,
  public_transit: `
    ^metro cdmx, metrobus, ^stc metro, ^movilidad integrada, metrorrey, =ado, autobuses ado,
    ^omnibus de mexico, ^estrella blanca, =etn, ^primera plus, ^estrella roja, =futura,
    chihuahuenses, =senda, ^grupo senda, pullman de morelos, ^estrella de oro, ^flecha amarilla,
    ^flecha roja, autovias, tap autobuses, =reservamos, ^tren maya, ferromex, ^tren suburbano,
    mexibus, ^mibici, turismar, =caminante, omnilife bus
  `,
  parking_tolls: `
    ^capufe, ^iave, ^i d mexico, idmission peaje, ^pase peaje, viapass, ecoparq, ^opevsa,
    ^central park estacionamiento, copemsa, supervia poniente, ^autopista urbana,
    ^viaducto bicentenario, ^circuito exterior, telepeaje dinamico, tag televia
  `,
  auto: `
    ^refaccionaria california, ^rolcar, vitrocar, ^euro repar, ^pronto llantera, ^avante llantas,
    ^radial llantas, ^mister lube, ^verificacion vehicular, verificentro, ^kavak,
    ^nissan mexicana, ^la agencia, italika
  `,
  shopping: `
    ^liverpool, =suburbia, ^el palacio de hierro, ^coppel, elektra, =viana, ^cimaco, ^sams mx,
    ^claro shop, kichink, ^tony super papelerias, ^office max, ^papelerias lumen, =dax,
    ^fantasias miguel, parisina, ^the home store, tiendas milano, mercadolibre mx, ^kemik`,
  clothing: `
    ^price shoes, ^cklass, ^shasa, =julio, =oggi, =scappino, ^aldo conti, ^mens factory, ^flexi,
    coppel ropa, dportenis, ^marti, ^innova sport, =taf, =invicta, ^ivonne, ^vicky form,
    ^suburbia ropa, ^mazal, dorothy gaynor, ^emyco, ^capa de ozono, ^pakar, ^impuls, ^bobois, =lob,
    ferrioni, ^optima moda, =squalo, =lust, tiendas charly, ^charly, ^pirma, ^cloe, ^sabrina shoes,
    ^joyerias bizzarro, ^cristal joyas`,
  electronics: `
    ^steren, cyberpuerta, ^ddtech, ^pcel, ^mac store, ^mixup, ^ishop mixup, ^i shop, ^game planet,
    ^gamers, digitalife, intercompras, ^mobile shop`,
  home: `
    ^home mart, construrama, ^casa palacio, =dico, ^muebles dico, muebles troncoso, ^gaia design,
    ^colchas concord, ^intima hogar, ^berel, ^truper, ^boxito, tlapaleria, ^casa febus, anforama,
    ^muebleria standard, ^luuna, ^mabe, mueblerias placencia, rotoplas, ^helvex`,
  hobbies: `
    ^librerias gandhi, ^porrua, ^el sotano, ^fondo de cultura, ^educal, gonvill, ^deportes marti,
    casa veerkamp, veerkamp, ^la cas, ^mercado de bicicletas, benotto, ^deportes feroz,
    ^el pendulo, cafebreria el pendulo`,
  kids: `
    juguetron, =jugueton, ^julio cepeda, kidzania, ^mi primera, baby creysi, ^baby mink,
    recorcholis
  `,
  entertainment: `
    cinemagic, cine tonala, superboletos, eticket, boletia, passline, ^arema ticket, ^la feria,
    ^xcaret, ^xplor, =selvatica, africam safari, ^papalote museo, inbursa aquarium, playdoit,
    ^melate, ^pronosticos, innovasport arena, ^arena ciudad, ^auditorio nacional, ^ocesa,
    cinepolis klic, ^ligamx, ^lucha libre`,
  pharmacy: `
    fahorro, ^dr simi, ^farmacia san pablo, ^farmacias san pablo, ^san pablo farmacia,
    ^farmacias yza, =yza, ^farmacias klyns, ^farmacia paris, farmalisto, ^prixz, ^farmacias gi,
    ^farmacias especializadas, ^farmacos especializados, ^union farmacia, ^moderna farmacia,
    farmapronto, ^fenix farmacias, nutrisa suplementos`,
  medical: `
    ^laboratorio chopo, ^olab, ^laboratorios olab, ^biomedica de referencia, ^laboratorios azteca,
    =jenner, swisslab, ^hospital angeles, hospitales angeles, ^medica sur, ^hospital abc,
    ^centro medico abc, christus muguerza, ^star medica, hospital zambrano, ^tec salud, ^devlyn,
    opticas devlyn, ^opticas lux, ^ben frank, ^mas vision, doctoralia, dentegra, ^imss, ^issste,
    ^ver de verdad, sonrie dental`,
  fitness: `
    ^sports world, ^sport city, sportium, ^energy fitness, ^anytime mx, ^total gym, sersana,
    ^casa siclo, =siclo, =commando, ^ym ca mx, ^biofit
  `,
  personal_care: `
    =fraiche, ^bissu, ^jafra, ^fuller cosmetics, arabela, omnilife, herbalife, =dermatologica,
    ^the barbers spa, ^barber spa, ^tintoreria max, ^perfumerias, ^perfumeria europea,
    ^perfumes europeos, depilite, depilzone
  `,
  pets: `
    ^mas kota, la casa del mascotero, ^petsy, ^mundo animal
  `,
  utilities: `
    ^c f e, ^cfe suministrador, ^comision federal, ^telmex luz, igasamex, ^gas imperial,
    ^zeta gas, ^tomza, ^gas tomza, sonigas, ^gas uribe, ^gas silza, ^gas nieto, ^global gas,
    ^sacmex, ^aydm, agua y drenaje, ^siapa, ^japay, aguakan, ^oapas, ^japac, ^cespt, ^jmas,
    ^ooapas, ^simas, ^e pura, bonafont, ^ciel agua
  `,
  telecom: `
    ^telcel, amigo telcel, ^telmex, ^total play, ^mega cable, ^axtel, ^unefon, =bait, ^oxxo cel,
    freedompop, ^sky mexico, ^sky mx, ^skytv, ^vetv, blue telecomm, ^star tv, pillofon, ^weex,
    ^flash mobile, ^wizz tv, ^telefonia por cable, ^maxcom, ^newww, ^taecel, recargaki`,
  insurance: `
    ^gnp, ^gnp seguros, ^grupo nacional provincial, ^qualitas, ^axa seguros, ^seguros monterrey,
    ^hdi seguros, ^ana seguros, ^chubb seguros, seguros inbursa, inbursa seguros, ^bbva seguros,
    seguros banorte, ^seguros atlas, ^afirme seguros, ^el aguila, ^primero seguros, ^plan seguro,
    ^crabi, ^clupp, ^general de seguros, la latinoamericana seg, ^sofia salud, ^guros
  `,
  education: `
    ^unam, ^itesm, ^tec de monterrey, ^tecnologico de monterrey, ^ipn, ^itam, =iberoamericana,
    ^universidad iberoamericana, anahuac, universidad anahuac, ^uvm, ^unitec, ^utel,
    ^univ panamericana, ^up universidad, ^la salle, ^udlap, ^iteso, =udg, ^uanl, ^buap, =uam,
    tecmilenio, ^uvm campus, ^icel, ^ula mx, ^harmon hall, ^quick learning, interlingua,
    ^british american school
  `,
  shipping: `
    redpack, ^correos de mexico, sepomex, ^99 minutos, ^ampm mensajeria, =castores, skydropx,
    ^envia com, mienvio, multipack, ^imile`,
  gifts_charity: `
    ^fundacion teleton, ^cruz roja mexicana, ^un kilo de ayuda, ^casa de la amistad, ^aldeas sos,
    ^fondo unido
  `,
  fees: `
    ^tesoreria cdmx, =tenencia, ^pasaporte sre, =sre, =multas, infracciones, ^repuve,
    ^control vehicular, ^secretaria de finanzas, ^semovi
  `,
  taxes: `
    ^sat, ^servicio de administracion tributaria, =predial, ^finanzas cdmx, ^sat gob,
    ^pago referenciado
  `,
  loan: `
    ^kueski, ^kueski pay, ^aplazo, infonavit, fonacot, fovissste, ^credito familiar,
    ^mercado credito, ^baubap, credito elektra, crediclub, ^nelo, ^atrato, ^konfio, yotepresto,
    ^stori, ^provident mx
  `,
}
