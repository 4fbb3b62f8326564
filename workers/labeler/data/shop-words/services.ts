import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Professional, business and household services; post and couriers. */
export const SERVICES_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'services',
    strength: 'strong',
    words: patternList(`
      law office*, law offices, law firm, law group, lawyer*, lawyers, attorney*, attorneys, esq, solicitor*, solicitors, barrister*, legal, legal services, paralegal, notary*, notary public, accounting, accountant*, accountants, accountancy, cpa, c p a, bookkeep*, payroll services, consult*, consulting, consultant*, consultancy, advisor*, advisors, advisory, advisers, financial planning, financial planner, wealth management, marketing, advertising, ad agency, facebook ads, google ads, adwords, graphic design, web design, design studio, signs, signage, sign shop, print shop, printing*, printers, print*, copy center, copy shop, photocop*, copies, screen print*, engraving, embroidery services, translation*, translations, translator*, staffing, recruit*, employment agency, background check, credit report, credit score, credit monitoring, identity protection, security services, security svcs, alarm company, cleaning service*, maid*, maids, house cleaning, housekeeping, janitor*, carpet cleaning, junk removal, movers, moving, moving company, moving co, removals, truck rental, shoe repair, cobbler*, watch repair service, repair shop, funeral*, funeral home, mortuary, cremat*, cemetery, memorial park, photographer*, photo studio, photo booth, wedding*, event planning, event rental*, party rental*, dj services, office space, coworking, co working, virtual office, mailbox rental, business center, business services, business svcs, professional services, engineering services, surveyor*, architect*, architects, private investigator, bail bonds, ticket service fee, matchmak*, dating, astrolog*, psychic*, tarot, shoe shine, car title services, equipment hire, machine repair, answering service, fingerprint*, childminder services, chimney sweep*, septic service, water softener service, warehouse services, consulate, embassy, chamber of commerce, credit counseling, membership services
      abogado*, abogados, juridic*, bufete, notari*, notaria*, contador*, contadores, contabilidad*, contable*, asesor*, asesoria*, asesorias, consultor*, consultoria*, gestoria*, tramites, publicidad*, mercadeo, diseno grafico, imprenta*, impresion*, impresiones, litografia*, tipografia, fotocopia*, fotocopias, copisteria*, papeleria y fotocopias, plotter, avisos, rotulos, traduccion*, servicio tecnico, servicios tecnicos, reparacion*, reparaciones, remontadora de calzado, zapatero, aseo y limpieza, limpieza*, servicios de limpieza, empleada domestica, mudanza*, mudanzas, trasteos, acarreos, fletes, funeraria*, funerales, velatorio, cementerio, fotografo*, estudio fotografico, salon de eventos, alquiler de sillas, organizacion de eventos, camara de comercio, registro civil, registraduria, outsourcing, vigilancia, seguridad privada, arquitecto*, ingenieri*, ingenieria, lustrabotas, cafe internet, ciber, cyber cafe, cibercafe, servicios integrales, servicios generales, servicios empresariales
      advogad*, advocacia*, cartorio*, tabelionato, contabilidade*, assessoria*, consultoria e, grafica*, graficas, copiadora, despachante servicos, faxina, diarista, limpeza*, mudancas, funeraria e, fotografo, lan house, manutencao*, conserto*, sapateiro, engenharia
      avocat*, avocats, notaire*, huissier*, comptable*, expert comptable, imprimerie*, imprimeur*, reprographie, photocopie*, nettoyage*, menage, femme de menage, aide a domicile, demenagement*, pompes funebres, obseques, photographe*, cordonnerie*, reparation*, depannage, agence de publicite, traducteur*, geometre, interim, conciergerie*, services a la personne
      rechtsanwalt*, *rechtsanwalte, anwalt*, *anwalt, anwaltskanzlei, kanzlei*, notar*, steuerberat*, *steuerberatung, buchhaltung*, unternehmensberat*, beratung*, *beratung, werbeagentur*, werbetechnik, druckerei*, *druckerei, kopier*, copyshop*, ubersetz*, uebersetz*, gebaudereinigung*, gebaeudereinigung, putzdienst, umzug*, umzuge, umzugsunternehmen, bestattung*, *bestattungen, fotograf*, schuster*, schuhmacher*, schuhreparatur, schlusselservice, personalberatung, zeitarbeit*, dienstleistung*, handwerker*, hausmeister*, partnervermittlung, ingenieurburo, reparatur*, avvocato*, commercialista, notaio, studio legale, tipografia*, pompe funebri, consulenza*, impresa di pulizie, advocaat*, notaris*, drukkerij*, schoonmaak*, verhuizing*, accountantskantoor, ucetni, advokat*, redovisning
    `),
  },
  {
    category: 'services',
    strength: 'weak',
    words: patternList(`
      services, service, svcs, svc, svces, serv, servicio, servicios, servs, agency, agencia, agence, agentur, group, associates, assoc, assoc of, partners, partner, solutions, solucion*, soluciones, solucoes, solutions co, enterprise*, enterprises, holdings, management, mgmt, global services, international services, professional, corporate, concierge, maintenance, mantenimiento, rental center, works, technical, tecnico, technic*, servic*, studios, creative, productions, producciones, production, promo*, promotions, graphics, sign, business, businesses, negocios, grupo, asociados, empresa*, empresarial, inversiones, office
      repair, repairs, servicos, servico
      conseil*
    `),
  },
  {
    category: 'shipping',
    strength: 'strong',
    words: patternList(`
      shipping, courier*, couriers, freight, parcel*, parcels, postal, post office, postage, us postal, usps*, fedex*, ups store, mail center, mailbox*, mail boxes, mailing, pack ship, pack and ship, pak mail, post service, express delivery service, logistics courier, express mail, customs duty dhl, royal mail, stamps com, forwarding
      correo*, correos, envio*, envios, encomienda*, encomiendas, mensajeria*, mensajer*, paqueteria*, paquetes, paquetexpress, casillero*, servientrega*, interrapidisimo*, coordinadora*, giros y envios, transporte de carga, fletes y, carga express, estafeta*, oca envios, courier internacional
      correios, sedex, transportadora*, encomendas, entregas expressas, motoboy*, logistica entregas, frete, ctt
      la poste, bureau de poste, chronopost*, colissimo*, mondial relay, coursier*, transporteur*, messagerie*, affranchissement, livraison colis, relais colis
      deutsche post*, postfiliale*, postamt, paket*, *paket, paketshop*, versand*, *versand, kurier*, kurierdienst*, spedition*, *spedition, briefmarke*, postagentur, poste italiane, corriere*, spedizion*, pakket*, postnl*, bpost, ceska posta, posten, postnord*, poczta
      colis
    `),
  },
  {
    category: 'shipping',
    strength: 'weak',
    words: patternList(
      'post, poste, posta, cargo, logistic*, logistics, logistica*, transport services, ship, mail, delivery service, carrier*, carga, dispatch*, despacho*',
    ),
  },
]
