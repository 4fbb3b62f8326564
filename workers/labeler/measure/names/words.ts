/** What invented shops, their branches and forms are called in the lines that the model of names learns from. */

const list = (words: string) => words.trim().split(/\s+/)

export const SURNAMES =
  list(`Harlow Mercier Bennett Castellan Okafor Lindqvist Moreau Vasquez Brandt Kowalczyk Rinaldi
  Petrov Haddad Nakamura Sorensen Dubois Farrell Galvez Hartmann Ibarra Jensen Keller Lambert Marchetti Novak Ortega
  Pellegrini Quinn Rossi Steiner Tanaka Ueda Varga Weston Yilmaz Zeller Ashby Bergman Crowley Delgado Ellwood Fontana
  Grimaldi Holt Ingram Jarvis Kendrick Lozano Meyer Norris Olsen Pascal Reyes Salgado Thorne Urban Vidal Whitaker
  Alvarado Bianchi Conti Doyle Esposito Fischer Gomez Huber Iversen Jovanovic Kaur Larsen Mendes Nunes Oliveira
  Pereira Ramos Schmidt Teixeira Wagner Cheng Lim Tan Nguyen Patel Sharma Reddy Iyer Khan Rahman Suzuki Sato`)

export const NOUNS =
  list(`Blue Heron Copper Kettle Oak Barrel Silver Spoon Golden Lotus Red Lantern Green Olive Wild
  Thyme Salty Anchor Rusty Nail Little Owl Happy Panda Crooked Mile Urban Fig Stone Mill River Bend Cedar Maple Willow
  Harvest Ember Saffron Basil Juniper Magnolia Cobalt Nova Orbit Pixel Summit Harbor Lagoon Prairie Canyon Meadow
  Sunrise Twilight Velvet Marble Ivory Falcon Raven Badger Otter Fox Bear Wolf Lion Tiger Dragon Phoenix Pearl Coral`)

/** What shops are, behind their own name. */
export const TRADES =
  list(`Cafe Coffee Bakery Pharmacy Market Grill Pizza Restaurant Dental Clinic Salon Barbers
  Hardware Garage Auto Books Bar Tavern Diner Deli Foods Sushi Gym Vets Liquors Cleaners Florist Kitchen Bistro Brewing
  Cycles Motors Optical Shoes Toys Pets Nails Spa Supermarket Butchers Cinema Bowling Sports`)
/** And before it, as in most languages of Europe. */
export const FIRST_TRADES =
  list(`Boulangerie Pharmacie Boucherie Garage Restaurant Brasserie Cafe Tabac Coiffure
  Panaderia Farmacia Ferreteria Restaurante Peluqueria Carniceria Taqueria Bar Libreria Padaria Mercado Posto Panificio
  Trattoria Pizzeria Ristorante Macelleria Ferramenta Apteka Piekarnia Restauracja Bakkerij Slagerij Apotheek Hotel
  Warung Toko Kedai Clinica Optica Supermercado Tienda Gelateria Osteria Auberge Creperie Apotheke Gasthaus Metzgerei
  Friseur Lekarna Restaurace Potraviny Taxi`)
export const LAST_TRADES =
  list(`Apotheke Baeckerei Friseur Apotek Bageri Kiosk Konditorei Bakkerij Kapper Kafe Market
  Eczanesi Lokantasi Firin Pekara Apteka Klinik Gym Bazar`)
/** What companies call themselves that tell no trade. */
export const COMPANIES =
  list(`Services Systems Group Holdings Technologies Insurance Energy Water Telecom Mobile
  Security Solutions Academy School Studio International Authority Foundation Community Hospitality Enterprises
  Logistics Resorts Signature Organic Delight Express Direct Plus Style Boutique Design`)
export const COMMON = list(
  'paix espiga esquina luna perla fuente rosa plaza torre palma sirena noria gare place source',
)
/** Of what two words name: `Garden Centre`, `Card Shop`. */
export const PAIRS =
  `Garden Centre|Medical Center|Fitness Center|Card Shop|Coffee Shop|Flower Shop|Pet Shop|Book Store|
  Thrift Store|Community Centre|Ice Cream|Car Wash|Super Market|Tea House|Steak House|Food Plaza|Bottle Shop`
    .split('|')
    .map((pair) => pair.trim())
export const SYLLABLES = list(
  'ka zo mi ra ve lo tu ne shi bo da fi ga lu pe ri so ta vu ya ze no ki mo el an or us ix',
)

/** Where shops stand, behind a surname or a town; and before it. */
export const SITES =
  list(`Mall Plaza Centre Center Airport Station Square Park Market Outlet Central Arcade Galleria
  Village Mills Crossing Terminal`)
export const FIRST_SITES = list(
  'Plaza CC Centro Shopping Galeria Mall Parque C.C. Galerie Westfield',
)
/** They name shops, too. */
export const SITE_NAMES =
  list(`Plaza Central Boulevard Garden Station Square Terrace Village Centrale City Gate Avenue
  Market Park Rambla`)
export const STREETS = list('St Street Rd Road Ave Blvd Lane Dr')
export const FIRST_STREETS = list('Rue Av Calle Via Av. Rua Jl')
export const BRANCHES =
  `T1|T2|T3|Terminal 2|Level 2|Pier B|Downtown|Centro|City|North|Suc 12|Stazione|Hbf|Bahnhof|
  Aeropuerto|Flughafen|CM|WML|MBS|CLT|SFO|JFK|BKK|PLA|DXB|CCK|TPS|KLCC|LHR|NEX|AMK`
    .split('|')
    .map((branch) => branch.trim())

/** Forms of companies, by country. */
export const FORMS: Readonly<Record<string, ReadonlyArray<string>>> = {
  us: ['INC', 'LLC', 'CORP'],
  gb: ['LTD', 'LIMITED', 'PLC'],
  de: ['GMBH', 'AG', 'KG', 'E.K.'],
  fr: ['SARL', 'SAS'],
  it: ['SRL', 'SPA', 'S.R.L.'],
  es: ['SL', 'S.L.', 'SA'],
  nl: ['BV', 'B.V.'],
  pl: ['SP Z O O', 'SP. Z O.O.', 'SP.Z.O.O.', 'S.A.'],
  in: ['PVT LTD', 'PRIVATE LIMITED', 'PVT'],
  sg: ['PTE LTD', 'PTE. LTD.'],
  my: ['SDN BHD'],
  au: ['PTY LTD'],
  dk: ['APS', 'A/S'],
  se: ['AB'],
  no: ['AS'],
  fi: ['OY'],
  ru: ['PAO', 'OOO', 'AO'],
  rs: ['DOO'],
  hr: ['DOO'],
  hu: ['KFT', 'ZRT'],
  cz: ['SRO', 'S.R.O.'],
  ro: ['SRL'],
  bg: ['EOOD'],
}
export const FIRST_FORMS = list('SARL TOO OOO UAB TOV PT FOP SNC EURL SIA')

/** How countries are written in three letters by the networks whose lines are met most. */
export const ALPHA_3: Readonly<Record<string, string>> = {
  gb: 'GBR',
  de: 'DEU',
  fr: 'FRA',
  it: 'ITA',
  es: 'ESP',
  nl: 'NLD',
  pl: 'POL',
  in: 'IND',
  sg: 'SGP',
  my: 'MYS',
  au: 'AUS',
  dk: 'DNK',
  se: 'SWE',
  no: 'NOR',
  fi: 'FIN',
  ca: 'CAN',
  nz: 'NZL',
  ie: 'IRL',
  pt: 'PRT',
  br: 'BRA',
  mx: 'MEX',
  ch: 'CHE',
  at: 'AUT',
  be: 'BEL',
  cz: 'CZE',
  ua: 'UKR',
  za: 'ZAF',
}

export const PREFIXES =
  `SQ *|TST* |SP |PY *|SUMUP *|PAYPAL *|ZETTLE_*|MERPAGO*|RAZ*|CKO*|TST. |SPO*|LS |BM * |PNT*|FS *|
IZ *|DLO*|WP-|Klarna:|Vipps:|GPAY*|ECN*|PRT*|NYX*|LTI* |RF *|AT* |EB |DD *`
    .replaceAll('\n', '')
    .split('|')
