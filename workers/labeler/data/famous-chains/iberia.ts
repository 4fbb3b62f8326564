/** Spain and Portugal. */
import type { NamesByCategory } from './name-list.ts'

export const IBERIA_NAMES: NamesByCategory = {
  groceries: `
    mercadona, ^eroski, ^consum, alcampo, hipercor, supercor, ahorramas, bonpreu, ^esclat,
    ^condis, caprabo, ^gadis, ^froiz, hiperdino, ^mas supermercados, ^el jamon, ^bm supermercados,
    ^uvesco, =simply, ^la plaza de dia, ^mas y mas, coviran, =charter, ^suma supermercado,
    plusfresc, ^sorli, ametller origen, casa ametller, ^veritas, ^herbolario navarro, =lupa,
    ^semark, alimerka, ^familia supermercados, vegalsa, =gigante, ^economy cash, bonarea,
    ^sanchez romero, ^club del gourmet, ^aldi supermercados, ^hiber, ^unide, ^pingo doce,
    ^continente, ^modelo continente, minipreco, =apolonia, =celeiro, ^my auchan, =amanhecer,
    ^meu super, mercadao pt, =recheio, ^el corte ingles super
  `,
  dining: `
    100 montaditos, ^goiko, =tgb, ^the good burger, ^fosters hollywood, =ginos, =vips,
    ^tony romas, la tagliatella, muerde la pasta, lizarran, =rodilla, ^pans company,
    ^pans and company, bocatta, ^brasa y lena, =ribs, ^udon, ^wok to walk, sushita,
    ^grosso napoletano, ^honest greens, ^tierra burrito, ^malvon, telepizza, ^pizza movil,
    llaollao, ^smooy, la mafia se sienta, ^canas y tapas, cervezas la surena, papizza,
    ^museo del jamon, ^enrique tomas, =h3, portugalia, =vitaminas, joshuas shoarma,
    pizzaria luzzo, ^prego gourmet, =ramiro, ^a padaria portuguesa resto, ^frango da guia,
    =bifanas, ^loja das sopas, ^wok to go, ^noori sushi, ^burger ranch, =santini, sushicome,
    ^time out market, ^companhia das sandes
  `,
  coffee: `
    granier, santagloria, =panaria, ^vivari, ^pan de jaen, ^mallorca, ^cafe y te, ^manolo bakes,
    dunkin coffee, levaduramadre, ^fornet, ^365 obrador, ^365 cafe, ^buenas migas, ^el fornet,
    faborit, ^tejas verdes, =viena, ^padaria portuguesa, ^pasteis de belem, manteigaria,
    ^delta cafes, ^pastelaria versailles, ^moinho da avo, jeronymo, =bica
  `,
  delivery: `
    glovoapp, ^comer em casa
  `,
  fuel: `
    ^repsol, ^cepsa, ^moeve, ^galp, petronor, ^campsa, ballenoil, plenoil, petroprix,
    bonarea energia, gasexpress, ^disa, ^meroil, esclatoil, ^gmoil, ^prio, ^prio energy, galpgest,
    ozenergia, gasprice, intermarche combustivel, ^alves bandeira, easyfuel, wallbox,
    iberdrola recarga, ^zunder, ^mobi e, ^miio, ^edp charge
  `,
  rideshare_taxi: `
    joinup taxi, pidetaxi, bicimad, ^bicing, acciona mobility, ^cool tra, ^yego, =movo, ^zity,
    ^wible, ^emov, =voltio, ^gira bicicleta
  `,
  public_transit: `
    ^renfe, ^iryo, ^avlo, ^metro de madrid, ^metro madrid, ^crtm, ^emt madrid, =emt,
    ^consorcio transportes, =tmb, ^ferrocarrils, =fgc, rodalies, ^atm barcelona, ^t mobilitat,
    metrovalencia, ^metro bilbao, euskotren, ^dbus, =tussam, ^alsa, =avanza, avanzabus, socibus,
    ^daibus, ^monbus, interbus, la sepulvedana, ^hife, ^sarfa, moventis, =balearia,
    trasmediterranea, armas trasmediterranea, ^naviera armas, ^fred olsen, ^cp comboios,
    ^comboios de portugal, =cp, fertagus, ^metro lisboa, ^metropolitano de lisboa,
    ^metropolitano lisboa, ^viva viagem, =navegante, =carris, ^metro do porto, ^metro porto,
    =stcp, =andante, ^rede expressos, transtejo
  `,
  parking_tolls: `
    saba aparcamientos, telpark, ^empark, =bsm, elparking, parclick, ^ora zona azul, ^e park,
    ^dornier, ^eysa, ^autopistas, ^aucat, =acesa, ^audasa, ^autopista ap, ^peaje ap, ^via t bip,
    ^tunels, tuneles, =brisa, ^brisa concessionaria, =ascendi, lusoponte, ^emel, placegar, ^scut
  `,
  auto: `
    ^aurgi, =itv, applus iteuve, ^applus, confortauto, ^first stop, ^driver center, =dgt, =race,
    ^elefante azul, ^rodi, glassdrive, =acp, ^inspecao periodica, controlauto
  `,
  shopping: `
    el corte ingles, hipercor moda, ^tiger es, ^ale hop, primaprix, ^bazar chino, ^correos market,
    miravia, ^druni, =primor, =abacus, =folder, =carlin, ^natura selection, la tienda en casa,
    ^worten, kuantokusta, ^note papelaria, ^ctt loja, freeport, ^gato preto, =area
  `,
  clothing: `
    cortefiel, =springfield, ^pedro del hierro, =sfera, ^punto roma, ^adolfo dominguez,
    ^bimba y lola, ^purificacion garcia, =scalpers, =silbon, ^el ganso, ^pepe jeans, =tous,
    aristocrazy, unode50, =camper, pikolinos, ^merkal, marypaz, ^krack, ^ulanka, =hawkers,
    =sprinter, ^forum sport, base detall, =mayoral, =zippy, =mo, lanidor, ^salsa jeans, tiffosi,
    ^sacoor, =parfois, =seaside, ^women secret, ^misako, ^renatta go, =mustang, ^foot district,
    ^nude project, =brownie, ^ecoalf, =encuentro, =inside, =shana, =lefties
  `,
  electronics: `
    pccomponentes, ^k tuin, rossellimac, goldenmac, ^game stores iberia, xtralife, ^phone house,
    ^the phone house, coolmod, neobyte, vsgamers, ^app informatica, ^tien 21, ^milar,
    ^radio popular, globaldata, ^pcdiga, ^chip7, ^gms store, ^rp radio popular
  `,
  home: `
    bricomart, obramat, ^bricor, aki bricolaje, ^maxmat, ^casa shops, ^casa viva, ^la oca,
    ^maisons es, ^kave home, ^sklum, ^muy mucho, merkamueble, =tuco, la tienda home,
    ^el corte ingles hogar, dormity, =flex, maxcolchon, hipercolchon, porcelanosa, verdecora,
    tiendas kraft, cecotec, ^orange market, ^de borla, ^espaco casa, ^hoter, ^izi construcao
  `,
  hobbies: `
    ^casa del libro, ^fnac libros, ^la central, barrabes, tradeinn, deporvillage, bikeinn,
    =mammoth, ^union musical, ^norma comics, ^generacion x, =bertrand, ^livraria bertrand,
    almedina, ^wook, ^sport zone, ^salao musical
  `,
  kids: `
    ^toy planet, juguettos, ^drim, eurekakids, ^poly juguetes, ^don dino, bebitus, centroxogo
  `,
  media_subscriptions: `
    ^el pais suscripcion, ediciones el pais, ^unidad editorial, la vanguardia ediciones,
    ^diario abc, vocento, ^ara cat, eldiario, ^el confidencial, ^podimo, ^nubico, nextory,
    ^sport tv, ^eleven sports pt, ^publico comunicacao, =expresso, =cofina, =observador,
    ^opto sic, ^nos play
  `,
  entertainment: `
    ^cinesa, =yelmo, ^yelmo cines, ^ocine, ^cines golem, =entradas, ^entradas com, ^wegow,
    ^koobin, bacantix, ^giglon, ^port aventura, ^parque warner, ^terra mitica, ^isla magica,
    ^siam park, ^loro parque, parque de atracciones, oceanografic, ^sagrada familia, =alhambra,
    ^museo del prado, ^reina sofia, ^patrimonio nacional, ^loterias y apuestas, =once,
    ^juegos once, tulotero, ^administracion loteria, nos lusomundo, ^cinemas nos,
    cinemas nos lusomundo, ticketline, ^bol bilheteira, blueticket, =oceanario, zoomarine,
    ^jogos santa casa, =placard, solverde, ^estoril sol
  `,
  pharmacy: `
    =farmacia, promofarma, dosfarma, farmaciasdirect, =atida, =arenal, ^clarel, =wells,
    ^farmacias portuguesas, ^farmacias holon, ^celeiro saude, ^prozis, ^hsn store
  `,
  medical: `
    adeslas, segurcaixa adeslas, ^asisa, quironsalud, ^quiron, hm hospitales, ^vithas, =hla,
    =vivaz, vitaldent, ^sanitas dental, ^dorsia, ^clinica baviera, ^general optica, ^optica 2000,
    afflelou, multiopticas, soloptical, visionlab, echevarne, ^cerba, =cuf, ^hospital cuf,
    ^hospital da luz, =lusiadas, ^trofa saude, ^medicare pt, =medis, multicare, ^germano de sousa,
    affidea, optivisao, ^wells optica, ^malo clinic, ^smile up, ^joaquim chaves, ergovisao, ^gaes
  `,
  fitness: `
    ^viva gym, altafit, ^metropolitan club, o2 centro wellness, =dir, dreamfit, ^forus,
    ^anytime es, synergym, brooklyn fitboxing, ^go fit, =claror, ^duet fit, ^crol centre,
    ^fitness hut, solinca, ^fitness up, ^element pt, ^phive, kalorias
  `,
  personal_care: `
    ^druni perfumeria, ^primor perfumeria, ^perfumerias if, bodybell, ^de la uz, marco aldany,
    llongueras, ^rizos, ^centros unico, ^centros ideal, ^oh my cut, =equivalenza,
    ^perfumes e companhia, ^perfumes companhia, =lev, ^mr jeff
  `,
  pets: `
    ^kiwoko, tiendanimal, ^barkyn, ^kivet, verdecora mascotas, miscota, ^ornitorrinco pt,
    petoutlet, =animalia
  `,
  utilities: `
    iberdrola, ^endesa, naturgy, ^edp, ^edp comercial, ^edp energia, repsol electricidad,
    ^repsol luz, holaluz, =podo, factorenergia, =lucera, ^som energia, ^fenie, ^aldro, curenergia,
    ^energia xxi, =baser, comercializadora regulada, ^eleia, ^canal de isabel, ^canal isabel ii,
    ^aguas de barcelona, ^aigues de barcelona, ^agbar, emasesa, emivasa, ^global omnium,
    ^aguas de valencia, ^aguas de alicante, aqualia, ^aquona, hidralia, ^emasa, ^consorcio aguas,
    canaragua, ^gas natural, ^nedgia, redexis, ^cepsa gas, ^galp energia, goldenergy, ^luzboa,
    ^su eletricidade, =epal, ^aguas do porto, ^aguas de gaia, =smas, ^simas oeiras,
    ^aguas de cascais, lisboagas, ^floene, =plenitude
  `,
  telecom: `
    =ono, movistar, ^telefonica, ^telefonica de espana, orange espagne, ^vodafone ono, ^yoigo,
    pepephone, pepemobile, ^simyo, jazztel, ^lowi, ^digi, finetwork, euskaltel, ^r cable, =adamo,
    ^avatel, ^guuk, ^virgin telco, =amena, =silbo, =parlem, ^meo, ^nos, ^nos comunicacoes, ^nowo,
    =uzo, =moche, =woo, ^wtf pt, ^mundo r
  `,
  housing: `
    ^comunidad de propietarios, ^com prop, ^cdad prop, ^comunidad propietarios, =idealista,
    fotocasa, habitaclia, spotahome, housinganywhere, uniplaces, bluespace, ^alquiler seguro,
    tecnocasa, =badi, ^condominio pt, ^loja do condominio, ^era imobiliaria, ^remax
  `,
  insurance: `
    ^mapfre, ^mutua madrilena, ^linea directa, ^catalana occidente, =occident, ^plus ultra,
    ^pelayo, =verti, ^qualitas auto, =genesis, ^direct seguros, =reale, ^santa lucia, =ocaso,
    ^fiatc, ^liberty es, =caser, vidacaixa, segurcaixa, ^santander seguros, nationale nederlanden,
    ^aegon, =mutua, =mmt, ^hello auto, ^tuio, segurfon, ^agrupacion mutua, ^dkv seguros,
    =fidelidade, ok teleseguros, ^ok seguros, =tranquilidade, =logo, =lusitania, =ocidental,
    ^generali tranquilidade, ^una seguros, ^n seguros, ^real vida, ^victoria seguros
  `,
  education: `
    ^universidad complutense, =ucm, ^universidad autonoma, ^uc3m, =upm, ^universitat de barcelona,
    =uab, =upf, ^universitat politecnica, =uoc, =unir, ^universidad de navarra, ^esade,
    ^ie university, ^ie business, ^iese, ^eada, =ceu, ^universidad europea, ^comillas, ^udima,
    ^escuela oficial de idiomas, ^kids us, ^kids and us, =vaughan, ^universidade de lisboa,
    ^universidade do porto, ^catolica lisbon, ^nova sbe, ^iscte, ^universidade catolica,
    ^universidade de coimbra, ^universidade lusofona, ^wall street pt
  `,
  services: `
    ^registro de la propiedad, habitissimo, ^clintu, cronoshare, ^zaask, =fixando,
    securitas direct, prosegur, prosegur alarmas, ^sector alarm, anticimex
  `,
  shipping: `
    ^correos, ^sociedad estatal correos, ^seur, =mrw, ^nacex, ^correos express, ^tipsa, envialia,
    zeleris, ^celeritas, ^genei, =ctt, ^ctt correios, ^ctt expresso
  `,
  gifts_charity: `
    ^cruz roja espanola, ^caritas espanola, ^medicos del mundo, ^accion contra el hambre,
    intermon, oxfam intermon, ^manos unidas, ^ayuda en accion, ^aecc, ^fundacion vicente ferrer,
    ^acnur comite, ^unicef comite espanol, =teaming, ^cruz vermelha, ^banco alimentar,
    ^ami fundacao, ^liga portuguesa, =acreditar
  `,
  fees: `
    =tasa, ^direccion general de trafico, ^jefatura trafico, ^multa trafico, ^sede electronica,
    ^ministerio de justicia, ^dni pasaporte, =imt, ^instituto registos notariado, =irn,
    ^comision mantenimiento
  `,
  taxes: `
    ^agencia tributaria, ^aeat, =hacienda, =diputacion, diputacio, ^ayuntamiento de madrid,
    ajuntament, =ibi, ^ivtm, ^seguridad social, ^tgss, =autonomos, =recaudacion, ^modelo 303,
    ^autoridade tributaria, ^at financas, =financas, =imi, =iuc, ^seguranca social,
    ^pagamento ao estado, ^igcp, ^camara municipal
  `,
  loan: `
    ^wizink, ^pepper money, aplazame, ^sequra, scalapay, ^vivus, moneyman, younited, unibanco pt,
    credibom
  `,
}
