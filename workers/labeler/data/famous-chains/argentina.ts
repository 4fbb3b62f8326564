import type { NamesByCategory } from './name-list.ts'

export const ARGENTINA_NAMES: NamesByCategory = {
  groceries: `
    ^coto, ^dia, ^disco, ^super vea, ^chango mas, hiper changomas, ^la gallega, =cordiez, =toledo,
    josimar, ^carrefour maxi, maxiconsumo, =vital, ^diarco, =yaguar, =nini, ^parodi, ^super mami,
    =atomo, ^blow max, =libertad, ^hiper libertad, =comodin, ^california supermercados, ^kilbel,
    ^full ypf, ^open 25, ^granja del sol, ^grido market, ^new garden, ^res carnes,
    ^pollos san sebastian`,
  dining: `
    persicco, =volta, ^chungo, ^kentucky pizzeria, =kentucky, ^el noble, ^solo empanadas, guerrin,
    ^las cuartetas, banchero, ^la continental, ^ugis, ^la americana, ^sushi pop, sushiclub,
    ^fabric sushi, ^la cabrera, ^don julio, ^siga la vaca, ^la bistecca, =williamsburg,
    ^dean and dennys, ^the burger company, ^burger 54, luccianos, ^rapa nui, ^el desnivel,
    ^tea connection, ^green eat, ^le ble, ^betos, ^betos lomos, ^big pons, ^la birra bar,
    ^mi gusto, =morita, bonafide resto, ^la panera rosa`,
  coffee: `
    ^havanna, bonafide, cafe tortoni, ^las violetas, ^la biela, ^nucha, hausbrot, delicity,
    medialunas del abuelo, medialunas calentitas, =atalaya, ^kelys, lattente, ^full city coffee,
    cabrales, ^tostado cafe, tienda de cafe`,
  bars_alcohol: `
    =antares, ^cerveceria patagonia, ^patagonia refugio, ^temple bar, =blest, =rabieta, =baum,
    ^penon del aguila, =winery, =frappe, ^ligier, ^ozono drinks, vinoteca, bonvivir, ^kika club
  `,
  fuel: '^ypf, ^axion energy, ^voy con energia, ^oil combustibles',
  public_transit: `
    ^sube, ^carga sube, ^subte, ^emova, metrovias, trenes argentinos, ^central de pasajes,
    ^plataforma 10, via bariloche, ^flecha bus, andesmar, chevallier, ^crucero del norte,
    ^el rapido, ^cata internacional, buquebus, ^colonia express, tienda leon, manuel tienda leon
  `,
  parking_tolls: `
    ^ausa, ^autopistas del sol, ^ausol, =gco, ^grupo concesionario del oeste, telepase, ^aubasa,
    ^corredores viales, ^ausur, ^caminos de las sierras, ^sem ar
  `,
  auto: `
    rosamonte neumaticos, ^warnes, =vtv, ^shell helix, =aca, ^automovil club, daytona neumaticos
  `,
  shopping: `
    fravega hogar, ^dexter shop, ^morph, ^todo moda, isadora, ^tienda mia, =avenida,
    mercado pago tienda, =pigmento, kel ediciones, ^duty free shop ar, ^el balcon shopping
  `,
  clothing: `
    akiabara, ^a y not dead, =rapsodia, kosiuko, jazmin chebar, ^maria cher, =cheeky, =mimo,
    kevingston, =legacy, bensimon, =complot, ^koxis, como quieres, como quieres que te quiera,
    portsaid, =ver, ^ossira, yagmour, =prune, grimoldi, ^lady stork, ricky sarkany, sarkany,
    paruolo, ^viamo, =dexter, ^stock center, ^moov, ^solo deportes, ^vaypol, ^open sports,
    =sporting, ^digital sport, ^topper, =penguin, =cardon, ^etiqueta negra, ^wanama, ^tucci,
    ^las oreiro, ^caro cuore, ^selu, ^dafiti, netshoes, macowens, =bowen, ^herencia argentina,
    tascani, =narrow, ^rochas ar, ^xl extra large, =lazaro, ^sofi martire, =montagne`,
  electronics: `
    compumundo, ^naldo, cetrogar, ^on city, megatone, =rodo, =ribeiro, macstation, ^maxim store,
    ^compra gamer, ^mexx, ^venex, fullh4rd, ^pardo hogar, ^bidcom, ^lo blanco`,
  home: `
    barugel azulay, blaisten, familia bercomat, bercomat, prestigio pinturerias, pinturerias rex,
    rex pinturerias, pinturerias del centro, colormix, =arredo, =cannon, ^la cardeuse, =piero,
    cv colchones, ^morph casa, falabella casa, ^hendel, ^sommier center, bulonera,
    ^ferreteria industrial, ^gama sonic`,
  hobbies: `
    =cuspide, ^yenny, ^el ateneo, tematika, ^sbs ar, ^libreria hernandez, antigona, ^bike express,
    baires rocks, todomusica, ^daiam, ^camping center, ansilta
  `,
  entertainment: `
    cinemark hoyts, ^cinema devoto, ^atlas cines, ^tu entrada, ^alpogo, ^all access, livepass,
    plateanet, plateavip, deportick, temaiken, ^parque de la costa, tecnopolis, ^quini 6,
    ^loteria de la ciudad, ^bplay, ^casino puerto madero, ^teatro san martin, ^luna park,
    ^mundo marino, neverland, ^sacoa
  `,
  pharmacy: `
    ^dr ahorro, farmaplus, ^farmacia del pueblo, =selma, ^farmacias lider ar, farmonline,
    openfarma, ^vantage farmacia, ^farmacias social luis pasteur, ^central oeste, farmacia zivals,
    ^get the look`,
  medical: `
    ^osde, ^swiss medical, =galeno, ^medife, medicus, ^omint, ^hospital italiano,
    ^hospital aleman, ^hospital britanico, favaloro, ^osecac, ^ospe, sancor salud,
    ^prevencion salud, ^accord salud, avalian, premedic, hominis, ^cemic, sanatorio guemes,
    sanatorio otamendi, ^diagnostico maipu, =rossi, stamboulian, ^hidalgo laboratorios, ^tcba,
    ^vittal, ^emergencias sa, =urg, ^optica lof, ^pfortner, infinit, ^ioma, ^pami, osdepym,
    ^union personal, ^luis pasteur
  `,
  fitness: `
    megatlon, ^sport club, ^on fit, ^always club, ^fiter, ^well club, ^american sport
  `,
  personal_care: `
    juleriaque, ^perfumerias rouge, =parfumerie, ^pigmento perfumeria, =simplicity, =gigot,
    violetta fabiani, ^tsu cosmeticos, =cerini, ^cerini coiffeurs, roberto giordano,
    staff giordano, leo paparella, depilife, ^no mas vello, ^5 a sec
  `,
  utilities: `
    ^edenor, ^edesur, naturgy ban, camuzzi, camuzzi gas, ^litoral gas, ^ecogas, ^gasnor, ^gas nea,
    ^aysa, ^absa, ^aguas cordobesas, aguas santafesinas, ^aguas bonaerenses, ^epe santa fe,
    ^edelap, =eden, ^edea, ^edes, ^edemsa, ^edet, ^edesa, ^aysam, ^assa santa fe, secheep,
    ^energia de entre rios, ^enersa, ^ceamse, ^osse, ^dpec`,
  telecom: `
    ^personal, =flow, ^personal flow, cablevision, fibertel, telecentro, ^iplan, ^amx argentina,
    supercanal, ^arlink, =nuestro, metrotel, ^sion, telered, red intercable, ^antina,
    ^telefonica de argentina
  `,
  housing: `
    =expensas, ^consorcio de propietarios, ^consorcio edificio, zonaprop, argenprop,
    ^consorcio abierto, ^octopus expensas, ^roela expensas, ^finaer, garantor
  `,
  insurance: `
    ^la caja, ^la caja seguros, ^federacion patronal, ^fed patronal, sancor seguros,
    san cristobal, ^la segunda, ^mercantil andina, ^la meridional, ^provincia seguros,
    rivadavia seguros, seguros rivadavia, ^nacion seguros, =experta, galicia seguros,
    ^bbva consolidar, ^meridional seguros, ^orbis seguros, berkley, ^experta seguros,
    ^galeno seguros, ^triunfo seguros, =integrity
  `,
  education: `
    =uba, ^uade, ^universidad de palermo, ^utdt, ^di tella, ^universidad austral, =uca, ^itba,
    ^ucema, ^siglo 21, ^universidad siglo, =kennedy, ^unlam, =utn, =unc, ^uces, coderhouse,
    ^digital house, ^cultural inglesa, ^aaci, ^alianza francesa, ^icana, ^instituto de ingles,
    ^escuela da vinci
  `,
  shipping: `
    ^correo argentino, =oca, andreani, ^via cargo, credifin cargo, ^cruz del sur cargo, ^moova,
    ^urbano ar, ^mercado envios
  `,
  gifts_charity: `
    ^fundacion si, ^un techo para mi pais, fundacion favaloro, garrahan, fundacion garrahan,
    ^donar online, ^hospital de ninos
  `,
  fees: `
    ^dnrpa, ^registro automotor, renaper, infracciones caba, ^gcba, ^seguridad vial
  `,
  taxes: `
    ^afip, =arca, ^arba, ^rentas cordoba, =rentas, ^api santa fe, monotributo, ^municipalidad de,
    ^atm mendoza, =abl, ^ingresos brutos, ^vep afip
  `,
  loan: `
    ^naranja x, ^tarjeta naranja, cencosud tarjeta, wenance, ^moni, credicuotas, ^creditos carsa,
    ^efectivo si, ^tarjeta shopping
  `,
}
