/** Costa Rica, Panama, the Dominican Republic. */
import type { NamesByCategory } from './name-list.ts'

export const CENTRAL_CARIBBEAN_NAMES: NamesByCategory = {
  groceries: `
    ^mas x menos, ^mas por menos, ^maxi pali, ^auto mercado, perimercados, ^mega super, pricesmart,
    ^vindi, musmanni mini super, ^super rey, ^supermercados rey, ^el rey, ^riba smith, ^super 99,
    ^el machetazo, =machetazo, ^super xtra, =romero, ^supermercados romero, =sirena,
    ^supermercados nacional, =nacional, ^supermercados bravo, ^plaza lama, aprezio, ^la cadena,
    ^ole hipermercado, ^hipermercados ole, ^iberia supermercado, ^jade supermercado, =pola,
    ^supermercados pola, ^super pola, ^compre bien, super saretto, =gessa`,
  dining: `
    rostipollos, =spoon, ^tin jo, ^as de oros, ^fiesta express, ^helados pops, ^rosti, antojitos,
    ^niko cafe, ^nikos cafe, ^pio pio, ^slabon, rinconcito, athanasiou, ^la posta, =tantalo,
    ^adrian tropical, ^barra payan, pollo victorina, ^pala pizza, pizzarelli, ^helados bon, =bon,
    jade teriyaki, ^el meson de bari, ^la cassina, =sophias, victorina, pollos victorina,
    ^valentino helados`,
  coffee: `
    ^spoon cafe, giacomin, ^trigo miel, ^trigo y miel, ^cafe britt, ^britt shop, ^cafe rey,
    ^kotowa, ^cafe unido, ^duran coffee, ^momi, ^panaderia momi, ^cafe santo domingo,
    ^la cuchara de madera, ^pan de casa, ^panaderia repollo`,
  fuel: `
    ^gasolinera delta, ^delta gas, =jsm, ^sunix, ^isla gas, =isla, ^next gas, tropigas, =propagas,
    credigas, ^gas zeta`,
  public_transit: `
    ^metro de panama, ^rapi pass, ^mi bus, ^metro santo domingo, ^opret, ^caribe tours,
    ^metro tours, incofer, ^tuasa, =lumaca, tracopa, expreso bolivarian
  `,
  parking_tolls: `
    ^quick pass, globalvia, ^ruta 27, ^compass cr, ^ena corredor, ^corredor sur, ^corredor norte,
    ^paso rapido, ^peaje rd vial, ^rd vial
  `,
  auto: `
    ^riteve, =marchamo, ^purdy motor, ^grupo q, ^excel automotriz, llantas bandag, ^ricardo perez,
    petroautos, ^magna motors, ^santo domingo motors, ^viamar, ^delta comercial`,
  shopping: `
    =universal, tiendas universal, ^siman, ^el gallo mas gallo, ^gallo mas gallo, =verdugo,
    ^pequeno mundo, ^aliss, ^yamuni, ^felix b maduro, =felix, =conway, =stevens, =collins,
    ^la onda, ^el costo, ^city mall, multimax, ^la gran via, jumbo tienda, ^bellas artes,
    almacenes unidos, ^casa cuesta, ^la innovacion, corripio, distribuidora corripio, =ochoa,
    ^cuesta libros, =thesaurus, ^el titan, ^ashley rd`,
  electronics: `
    panafoto, ^gollo, ^importadora monge, =monge, ^ishop cr, extremetechcr, intelec, rodelag,
    cellshop rd, ^plaza lama electro, ^omega tech, cecomsa
  `,
  home: `
    ^novey, construplaza, =epa, ^el lagar, =lagar, ^novex, ^cemaco, =cochez, ^hopsa,
    ^discovery center, ^ferreteria americana, ^ferreteria popular, ^ferreteria ochoa,
    ^americana departamentos, ^ikea dominicana, ^casa jardin, jumbo colchones,
    ^la innovacion hogar, ^franklin chang`,
  pharmacy: `
    fischel, farmacia fischel, ^la bomba, ^farmacia la bomba, farmavalue, ^farmacia sucre,
    ^sucre farmacia, farmacias arrocha, arrocha, ^farmacia metro, ^metro plus farmacia,
    ^el javillo, ^farmacia carol, ^farmacias carol, ^los hidalgos, ^farmacia los hidalgos,
    ^farmax, farmaconal, ^farmacia medicar
  `,
  medical: `
    ^hospital cima, ^clinica biblica, ^hospital la catolica, asembis, ^laboratorio paez, ^labin,
    echandi, ^opticas vision, ^optica munkel, ^punta pacifica, ^hospital nacional,
    hospital paitilla, ^hospital santa fe, minimed, ^optica lopez, ^optica chevalier,
    sosa y arango, cedimat, hospiten, ^plaza de la salud, ^hospital general plaza, amadita,
    laboratorio amadita, ^referencia laboratorio, ^optica oviedo, ^ars humano, ^ars palic,
    ^ars universal, ^senasa, ^ccss, ^clinica abreu
  `,
  utilities: `
    ^cnfl, =ice, ^ice electricidad, ^kolbi ice, =aya, ^acueductos y alcantarillados, ^esph,
    ^jasec, coopelesca, coopeguanacaste, ^ensa, ^edemet, ^idaan, ^aseo urbano, edesur dominicana,
    edenorte, edeeste, ^caasd, coraasan, ^inapa, ^cepm
  `,
  telecom: `
    ^kolbi, ^liberty costa rica, ^liberty cr, cabletica, telecable, metrocom, ^mas movil,
    ^cable wireless, ^cable onda, altice dominicana, ^claro dominicana, codetel, ^tricom,
    wind telecom, =aster, delancer
  `,
  insurance: `
    =ins, ^instituto nacional de seguros, =assa, ^assa compania, ^pan american life, sagicor,
    ^oceanica seguros, ^asseguradora ancon, ^aseguradora ancon, ^internacional de seguros,
    seguros suramericana, ^seguros universal, ^seguros reservas, ^mapfre bhd, ^la colonial,
    ^humano seguros, ^angloamericana de seguros, ^worldwide seguros
  `,
  education: `
    ^universidad de costa rica, =ucr, =una, ^tec cr, ^ulacit, fidelitas, ^universidad latina,
    ^uned, ^usma, ^udelas, ^quality leadership, ^pucmm, ^intec, ^unibe, ^unphu, ^apec, ^unapec,
    ^uasd, infotep, ^centro cultural costarricense, ^ccpa
  `,
  entertainment: `
    ^nova cinemas, ^ccm cinemas, specialticket, ^parque diversiones,
    ^parque nacional de diversiones, ^sinac, =jps, panatickets, ^palacio del cine, ^uepa tickets,
    ^tix do, ^leidsa, ^loteka, ^coconut bowling`,
  fitness: `
    multispa, ^power club, ^body shop athletic, smartfit dominicana
  `,
  shipping: `
    ^correos de costa rica, aerocasillas, ^jetbox, ^uno express, ^airbox, ^mailboxes pty, =eps,
    ^bm cargo, ^domex, vimenpaq, inposdom, ^caribe pack, ^metro pac, ^taino express, ^box correos
  `,
  gifts_charity: `
    ^teleton 20 30, hogares crea, ^fundacion rehabilitacion, ^nutre hogar
  `,
  taxes: `
    ^ministerio de hacienda, =tributacion, =dgi, ^dgii, ^municipio de panama
  `,
  fees: `
    ^cosevi, =migracion, ^pasaportes, ^attt, ^autoridad del transito, =intrant, digesett
  `,
}
