import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Utilities, phone and internet, rent and housing, insurance. */
export const BILLS_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList(`
      utility, utilities, util, utilitypay, *energo, electric company, electric co op, electric coop, electric power, electric utility, electric bill, elec co, power company, power light, power and light, light and power, light company, energy co, gas company, gas co, gas electric, gas and electric, natural gas, gas service co, water dept, water department, water district, water utility, water works, waterworks, water authority, water company, sewer*, sewerage, sanitation, sanitary district, waste*, waste mgmt, waste management, waste disposal, waste services, garbage*, trash, trash removal, refuse, recycling, propane, heating oil, fuel oil, hydro, hydro one, municipal utilities, public utility, pud, electricity, rural electric, city utilities
      energia*, energia electrica, electrica, electrificadora*, empresa electrica, electricidad*, compania electrica, cia electrica, luz y fuerza, agua y drenaje, aguas de, acueducto*, acueducto y alcantarillado, alcantarillado*, agua potable, aguas andinas, gas natural, gases de, gases del, gas domiciliario, gas lp, servicios publicos, serv publicos, empresas publicas, aseo, aseo urbano, recoleccion de basura, pago factura energia, pago servicio*, hidro*, saneamiento, tratamiento de aguas
      energia eletrica, companhia de energia, eletric*, eletricidade, cia de saneamento, saneamento*, agua e esgoto, companhia de agua, gas encanado, conta de luz, conta de agua, distribuidora de energia, aguas do
      electricite*, eaux de, eaux, service des eaux, gaz, gaz de, assainissement, chauffage urbain, dechets, ordures, regie electrique, syndicat des eaux
      stadtwerke*, *stadtwerke, stadtwerk, stromversorg*, energieversorgung*, gasversorgung, wasserversorg*, wasserwerke*, wasserverband, stadtreinigung*, abfall*, abfallwirtschaft*, entsorgung*, fernwarme*, elektrizitatswerk*, grundversorgung, energia elettrica, servizio idrico, acquedotto, luce e gas, energieleverancier, drinkwater, vodovody, stromsel, elverk, kraftverk
      strom, stromrechnung, netzwerk strom
    `),
  },
  {
    category: 'utilities',
    strength: 'weak',
    words: patternList(
      'electric, power, light, lighting co, gas bill, public works, municipal, hydroelectric, solar energy, distrito, disposal, well, webpay utility, bill payment, billpay, e bill, factura, agua, luz, aguas, water, eau',
    ),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList(`
      telecom*, telecommunication*, *telecom, telephone*, telephone co, telephone company, telco, tele com, wireless*, *wireless, mobile phone, mobile top up, mobile topup, mobile recharge, prepaid phone, prepaid wireless, prepay mobile, cell phone*, cellular*, cellphone, broadband*, *broadband, internet service, isp, fiber*, fibre*, *fiber, *fibre, cable tv, cable company, cablevision*, cable internet, cable communications, satellite tv, satellite internet, voip, sim card, esim, e sim, phone bill, landline, wifi, wi fi, postpaid, pcs phone
      telefon*, telefonia*, telefonica*, telefonos, telecomunicacion*, comunicaciones, recarga celular, recarga movil, recargas, recarga, tiempo aire, paquete de datos, plan celular, internet y television, internet hogar, fibra*, fibra optica, tv cable, television por cable, cable operador, operador movil, movil, linea telefonica
      telefonia movel, recarga de celular, banda larga, operadora, telecomunicacoes, internet fibra, provedor de internet, tv por assinatura
      operateur mobile, telephonie*, forfait mobile, fournisseur internet, box internet, fibre optique, recharge mobile
      mobilfunk*, telefonie*, *telefon, internetanbieter, glasfaser*, kabelfernsehen, kabel deutschland, prepaid guthaben, handyvertrag, aufladung, ricarica*, ricarica telefonica, telefonia mobile, telecomunicazioni, beltegoed
    `),
  },
  {
    category: 'telecom',
    strength: 'weak',
    words: patternList(
      'recharge, airtime, mobile, mobil, cell, cable, comm, comms, connect, network, networks, net services, phone store, com celular, telef, tel, datos, recarg*, internet*, communications, top up, topup',
    ),
  },
  {
    category: 'housing',
    strength: 'strong',
    words: patternList(`
      rent payment, rental payment, monthly rent, house rent, apartment rent, apartment*, apartments, apts, apt rent, leasing office, lease payment, property mgmt, property management, prop mgmt, properties, property, realty, real estate, realtor*, estate agent*, lettings, letting agent*, landlord*, tenant*, hoa, h o a, homeowners assoc*, home owners assoc*, condominium*, condo association, strata, body corporate, maintenance fee hoa, mortgage*, *mortgage, home loan*, residences, student housing, dormitor*, self storage, *storage, mini storage, storage unit*, public storage, storage, movers storage, housing*, housing authority, townhomes, mobile home park, villas rent, ground rent, service charge flat, flats, council housing, housing association
      arriendo*, arrendamiento*, alquiler*, renta, renta mensual, inmobiliari*, inmobiliaria*, bienes raices, finca raiz, propiedad horizontal, administracion edificio, administracion conjunto, conjunto residencial, conj residencial, edificio, condominio*, copropiedad*, comunidad de propietarios, comunidad prop, gastos comunes, expensas, cuota de administracion, hipoteca*, vivienda*, residencias, urbanizacion*, unidad residencial, mantenimiento condominio, mini bodegas, bodegas de almacenamiento, guardamuebles, trasteros, trastero
      aluguel*, imobiliari*, imobiliaria*, imoveis, taxa de condominio, condominio edificio, edificio residencial, prestacao casa, habitacao, guarda moveis, self storage brasil, renda casa, arrendamento
      loyer*, immobilier*, agence immobiliere, copropriete*, gestion locative, charges copro, bailleur*, hlm, logement*, residence etudiante, garde meuble*, location appartement, foncia*, regie immobiliere, hypotheque
      miete*, kaltmiete, warmmiete, mietzahlung, hausverwaltung*, *hausverwaltung, wohnungsbau*, wohnungsbaugesellschaft, wohnbau*, wohnungsgenossenschaft*, baugenossenschaft*, immobilien*, *immobilien, hausgeld, nebenkosten, studentenwerk wohnheim, wohnheim, vermietung*, lagerraum, affitto*, immobiliare*, amministrazione condominiale, mutuo, huur, huurbetaling, woningcorporatie, hypotheek, najem, hyra, husleie, bostader
      syndic, condo, condos
    `),
  },
  {
    category: 'housing',
    strength: 'weak',
    words: patternList(
      'residence, residential, estates, estate, tower, towers, manor, villa, villas, terrace*, living community, community association, association dues, assn dues, dues, admin, administracion, management co, lofts, loft, village, heights, commons, wohnung*, inmueble*, edif, torre, conjunto, rent, habitat, consorcio*, residencial, torres de',
    ),
  },
  {
    category: 'insurance',
    strength: 'strong',
    words: patternList(`
      insurance*, *insurance, insuran, insur, ins co, ins prem, ins pmt, ins paymt, insurance prem, insurers, assurance*, assur*, underwriters, mutual insurance, life ins, life insurance, auto insurance, auto ins, car insurance, home insurance, health insurance, dental insurance, pet insurance, travel insurance, renters insurance, health plan, healthplan, health plans, medicare, medicaid premium, blue cross*, blue shield*, casualty, indemnity, ins agency, breakdown cover, warranty, home warranty, extended warranty, funeral plan, homeowners insurance, term life
      seguro*, seguros, aseguradora*, poliza*, soat, seguro de vida, seguro de auto, seguro auto, mapfre*, medicina prepagada seguro, plan exequial, exequial*, previsora, mutua*, mutualidad, correduria de seguros, agencia de seguros, plan de salud, riesgos laborales, arl, aflac
      seguradora*, corretora de seguros, seguro saude, plano de saude, plano odontologico, previdencia*, apolice
      assurances, mutuelle*, mutuelles, courtier assurance*, prevoyance*, iard, macif*, maif, matmut*, complementaire sante
      versicherung*, *versicherung, *versicherungen, versich, krankenkasse*, krankenversicherung*, haftpflicht*, lebensversicherung, kfz versicherung, rechtsschutz*, rentenversicherung*, berufsgenossenschaft, beitrag versicherung, assicurazion*, polizza*, verzekering*, zorgverzekering*, zorgverzekeraar, pojistovna, pojisteni, forsikring*, forsakring*
    `),
  },
  {
    category: 'insurance',
    strength: 'weak',
    words: patternList(
      'premium payment, coverage, cover, protection, protect, mutual, ins, policy, life, vida seguros, warr, guard, shield, securite, absicherung',
    ),
  },
]
