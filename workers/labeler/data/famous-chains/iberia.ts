/** Spain and Portugal. */
import type { NamesByCategory } from './name-list.ts'

export const IBERIA_NAMES: NamesByCategory = {
  groceries: `
    ^eroski, ^consum, ^esclat, ^condis, ^mas supermercados, ^bm supermercados, ^uvesco, =simply,
    ^mas y mas, ^suma supermercado, casa ametller, ^veritas, ^herbolario navarro, ^semark,
    ^familia supermercados, vegalsa, =gigante, ^sanchez romero, ^club del gourmet,
    ^aldi supermercados, ^hiber, ^continente, ^modelo continente, =apolonia, =amanhecer,
    mercadao pt, =recheio, ^el corte ingles super`,
  dining: `
    ^goiko, =tgb, muerde la pasta, ^pans and company, bocatta, ^brasa y lena, ^udon, sushita,
    ^tierra burrito, ^malvon, la mafia se sienta, ^canas y tapas, cervezas la surena, papizza,
    ^museo del jamon, ^enrique tomas, =h3, portugalia, =vitaminas, joshuas shoarma, pizzaria luzzo,
    ^prego gourmet, =ramiro, ^a padaria portuguesa resto, ^frango da guia, =bifanas,
    ^loja das sopas, ^noori sushi, =santini, sushicome, ^time out market, ^companhia das sandes`,
  coffee: `
    =panaria, ^vivari, ^pan de jaen, ^mallorca, ^cafe y te, dunkin coffee, ^fornet, ^365 obrador,
    ^365 cafe, ^buenas migas, ^el fornet, ^tejas verdes, =viena, ^padaria portuguesa,
    ^pasteis de belem, manteigaria, ^delta cafes, ^pastelaria versailles, ^moinho da avo, jeronymo,
    =bica`,
  delivery: `
    glovoapp, ^comer em casa
  `,
  fuel: `
    ^repsol, ^galp, ^campsa, bonarea energia, gasexpress, ^disa, ^meroil, ^gmoil, ^prio energy,
    galpgest, ozenergia, gasprice, intermarche combustivel, easyfuel, wallbox, iberdrola recarga,
    ^zunder, ^mobi e, ^miio, ^edp charge`,
  rideshare_taxi: `
    joinup taxi, pidetaxi, ^bicing, acciona mobility, ^cool tra, ^yego, =movo, ^zity, ^wible,
    ^emov, =voltio, ^gira bicicleta`,
  public_transit: `
    ^avlo, ^metro madrid, ^emt madrid, ^consorcio transportes, =tmb, ^ferrocarrils, =fgc, rodalies,
    ^atm barcelona, ^t mobilitat, euskotren, ^dbus, =tussam, avanzabus, socibus, ^daibus, ^monbus,
    interbus, la sepulvedana, ^hife, ^sarfa, moventis, =balearia, trasmediterranea,
    armas trasmediterranea, ^naviera armas, ^fred olsen, ^cp comboios, ^comboios de portugal, =cp,
    ^metro lisboa, ^metropolitano lisboa, ^viva viagem, =navegante, ^metro porto, =stcp,
    ^rede expressos, transtejo`,
  parking_tolls: `
    saba aparcamientos, telpark, ^empark, =bsm, elparking, parclick, ^ora zona azul, ^e park,
    ^dornier, ^eysa, ^autopistas, ^aucat, =acesa, ^audasa, ^autopista ap, ^peaje ap, ^via t bip,
    ^tunels, tuneles, =brisa, ^brisa concessionaria, =ascendi, lusoponte, ^emel, placegar, ^scut
  `,
  auto: `
    ^aurgi, =itv, applus iteuve, ^applus, =dgt, =race, ^rodi, glassdrive, =acp,
    ^inspecao periodica, controlauto`,
  shopping: `
    el corte ingles, hipercor moda, ^tiger es, primaprix, ^bazar chino, ^correos market, miravia,
    =primor, =abacus, ^natura selection, la tienda en casa, ^worten, kuantokusta, ^note papelaria,
    ^ctt loja, freeport, ^gato preto, =area`,
  clothing: `
    ^pedro del hierro, ^punto roma, ^adolfo dominguez, ^purificacion garcia, =scalpers, =silbon,
    =tous, unode50, pikolinos, ^merkal, ^krack, ^ulanka, =hawkers, =sprinter, ^forum sport,
    base detall, =zippy, =mo, ^salsa jeans, tiffosi, ^sacoor, ^women secret, ^misako, ^renatta go,
    ^foot district, ^nude project, =brownie, ^ecoalf, =encuentro, =shana`,
  electronics: `
    pccomponentes, ^k tuin, rossellimac, goldenmac, ^game stores iberia, xtralife, ^phone house,
    ^the phone house, coolmod, neobyte, vsgamers, ^app informatica, ^tien 21, globaldata, ^pcdiga,
    ^chip7, ^gms store, ^rp radio popular`,
  home: `
    bricomart, obramat, ^bricor, aki bricolaje, ^maxmat, ^casa shops, ^casa viva, ^la oca,
    ^maisons es, ^kave home, ^sklum, ^muy mucho, merkamueble, la tienda home,
    ^el corte ingles hogar, dormity, =flex, hipercolchon, verdecora, tiendas kraft, cecotec,
    ^orange market, ^de borla, ^hoter, ^izi construcao`,
  hobbies: `
    ^fnac libros, ^la central, barrabes, tradeinn, deporvillage, bikeinn, =mammoth, ^union musical,
    ^norma comics, ^generacion x, ^livraria bertrand, almedina, ^wook, ^salao musical`,
  kids: '^toy planet, ^drim, eurekakids, ^poly juguetes, ^don dino, bebitus, centroxogo',
  media_subscriptions: `
    ^el pais suscripcion, ediciones el pais, ^unidad editorial, la vanguardia ediciones,
    ^diario abc, vocento, ^ara cat, eldiario, ^el confidencial, ^podimo, ^nubico, nextory,
    ^sport tv, ^eleven sports pt, ^publico comunicacao, =expresso, =cofina, =observador,
    ^opto sic, ^nos play
  `,
  entertainment: `
    ^cinesa, ^ocine, ^cines golem, =entradas, ^entradas com, ^wegow, ^koobin, bacantix, ^giglon,
    ^port aventura, ^parque warner, ^terra mitica, ^isla magica, ^siam park, ^loro parque,
    parque de atracciones, oceanografic, ^sagrada familia, =alhambra, ^museo del prado,
    ^reina sofia, ^patrimonio nacional, ^loterias y apuestas, =once, ^juegos once, tulotero,
    ^administracion loteria, nos lusomundo, cinemas nos lusomundo, ticketline, ^bol bilheteira,
    blueticket, =oceanario, zoomarine, ^jogos santa casa, =placard, solverde, ^estoril sol`,
  pharmacy: `
    promofarma, dosfarma, farmaciasdirect, =atida, =arenal, ^clarel, ^farmacias portuguesas,
    ^farmacias holon, ^celeiro saude, ^prozis, ^hsn store`,
  medical: `
    adeslas, segurcaixa adeslas, ^asisa, quironsalud, ^quiron, hm hospitales, ^vithas, =hla,
    =vivaz, ^sanitas dental, ^dorsia, ^clinica baviera, ^optica 2000, afflelou, echevarne, ^cerba,
    =cuf, ^hospital cuf, ^hospital da luz, =lusiadas, ^trofa saude, ^medicare pt, multicare,
    ^germano de sousa, affidea, optivisao, ^wells optica, ^malo clinic, ^smile up, ^joaquim chaves,
    ergovisao, ^gaes`,
  fitness: `
    ^viva gym, altafit, ^metropolitan club, o2 centro wellness, =dir, dreamfit, ^forus,
    ^anytime es, synergym, brooklyn fitboxing, ^go fit, =claror, ^duet fit, ^crol centre, solinca,
    ^fitness up, ^element pt, ^phive, kalorias`,
  personal_care: `
    ^druni perfumeria, ^primor perfumeria, ^perfumerias if, bodybell, ^de la uz, llongueras,
    ^rizos, ^centros unico, ^centros ideal, ^oh my cut, =equivalenza, ^perfumes e companhia,
    ^perfumes companhia, =lev, ^mr jeff`,
  pets: `
    ^kiwoko, tiendanimal, ^barkyn, ^kivet, verdecora mascotas, miscota, ^ornitorrinco pt,
    petoutlet, =animalia
  `,
  utilities: `
    ^endesa, ^edp, ^edp comercial, ^edp energia, repsol electricidad, ^repsol luz, holaluz, =podo,
    factorenergia, =lucera, ^som energia, ^fenie, ^aldro, curenergia, ^energia xxi, =baser,
    comercializadora regulada, ^eleia, ^canal de isabel, ^canal isabel ii, ^aguas de barcelona,
    ^aigues de barcelona, ^agbar, emasesa, emivasa, ^global omnium, ^aguas de valencia,
    ^aguas de alicante, aqualia, ^aquona, hidralia, ^emasa, ^consorcio aguas, canaragua,
    ^gas natural, ^nedgia, redexis, ^cepsa gas, ^galp energia, goldenergy, ^luzboa,
    ^su eletricidade, =epal, ^aguas do porto, ^aguas de gaia, =smas, ^simas oeiras,
    ^aguas de cascais, lisboagas, ^floene, =plenitude`,
  telecom: `
    =ono, ^telefonica, ^telefonica de espana, orange espagne, ^vodafone ono, pepephone, pepemobile,
    ^simyo, jazztel, ^lowi, ^digi, euskaltel, ^r cable, =adamo, ^avatel, ^guuk, ^virgin telco,
    =amena, =silbo, =parlem, ^meo, ^nos, ^nos comunicacoes, ^nowo, =uzo, =moche, =woo, ^wtf pt,
    ^mundo r`,
  housing: `
    ^comunidad de propietarios, ^com prop, ^cdad prop, ^comunidad propietarios, =idealista,
    fotocasa, habitaclia, spotahome, housinganywhere, uniplaces, bluespace, ^alquiler seguro,
    =badi, ^condominio pt, ^loja do condominio, ^era imobiliaria, ^remax`,
  insurance: `
    ^mapfre, ^pelayo, =verti, ^qualitas auto, =genesis, ^direct seguros, ^santa lucia, ^fiatc,
    ^liberty es, segurcaixa, ^santander seguros, nationale nederlanden, ^aegon, =mutua, =mmt,
    ^hello auto, ^tuio, segurfon, ^agrupacion mutua, ^dkv seguros, ok teleseguros, ^ok seguros,
    =tranquilidade, =logo, =lusitania, =ocidental, ^una seguros, ^n seguros, ^real vida,
    ^victoria seguros`,
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
    ^correos, ^sociedad estatal correos, ^seur, =mrw, ^correos express, ^tipsa, envialia, zeleris,
    ^celeritas, ^genei, ^ctt correios, ^ctt expresso`,
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
