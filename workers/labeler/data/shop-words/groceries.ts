import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Supermarkets, corner shops and whatever sells food to cook at home. */
export const GROCERIES_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(`
      supermarket*, supermrkt, supermkt, supermart, super market, super mart, hypermarket*, hiper*, hyper u, grocer*, groceries, grocery, groc, food mart, foodmart, food market, food mkt, foods market, food store, foodstore, food stores, fresh market, freshmarket, farmers market, farmers mkt, farm market, farm stand, farmstand, farm shop, farm store, co op food, food co op, food coop, food cooperative, natural foods, natural food, whole foods, health food*, healthfood*, organic foods, organics, organic market, bulk foods, produce, greengrocer*, fruit market, fruits, fruiter*, vegetables, veg
      meat market, meats, butcher*, fish market, fishmonger*, seafood market, cheese shop, cheesemonger, egg farm, spice shop, nuts, asian market, asian mart, asian supermarket, asian grocery, oriental market, oriental mart, indian grocer*, indian grocery, international market, international foods, halal market, halal meat, kosher market, latin market, carniceria market, mercado latino, h mart, spar, iga
      convenience*, convenience store, corner store, corner shop, mini mart, minimart, minimarket*, mini market, mini mkt, mini super, quick mart, quik mart, food shop, bodega grocery, general store, country market, village market, village store, village shop, town market, neighborhood market, neighbourhood store, variety store grocery, provisions market, water store, drinking water
      supermerc*, supermer, superm, super mercado, *supermercado, hipermerc*, minimerc*, mini mercado, automercado*, autoservicio*, mercado de abastos, abarrote*, abarroteria*, tienda de barrio, tienda de abarrotes, viveres, rancho y licoreria, fruver*, frutas, frutas y verduras, fruteria*, verduler*, verduras, legumbreri*, salsamentaria*, carniceri*, carnes frias, carnes finas, distribuidora de carnes, expendio de carne, avicola*, polleria mayorista, pescaderi*, pescados, charcuteri*, quesos, queseria*, lacteos, lecheria, huevos, tortiller*, tortilla*, granero*, plaza de mercado, galeria de mercado, central de abastos, corabastos, mayorista*, colmado*, pulperi*, ultramarinos, alimentacion, almacen de viveres, despensa*, bodegon, rosticeria y abarrotes, cremeria*, recauderia, dietetica*, naturista*, almacen naturista, market express
      mercearia*, mercadinho*, hortifruti*, sacolao, quitanda*, acougue*, frigorifico, peixaria*, emporio*, atacad*, atacarejo, talho, mercado municipal, varejao, frutaria, laticinios, queijaria*, casa de carnes, feira, minipreco, mini preco, armazem, supermercados, alimentos
      supermarche*, hypermarche*, epicerie*, alimentation, alimentation generale, primeur*, fruits et legumes, maraicher*, marche, superette*, depanneur*, boucherie*, poissonnerie*, fromageri*, cremerie, fruiterie*, charcuterie*, magasin bio, biocoop, drive courses, produits frais, ferme, cooperative agricole
      supermarkt*, *supermarkt, lebensmittel*, *lebensmittel, verbrauchermarkt, feinkost*, gemuse*, obst gemuse, metzger*, *metzgerei, fleischer*, *fleischerei, biomarkt*, bioladen*, reformhaus*, hofladen*, wochenmarkt*, nahkauf, frischemarkt, frischmarkt, dorfladen, spatkauf, spaeti, spati, kiosk lebensmittel, discounter, naturkost, asia markt, asiamarkt, getrankemarkt*, tante emma, macelleria*, alimentari, salumeria*, frutta e verdura, gastronomia alimentari, slagerij*, kaaswinkel, kruidenier*, viswinkel, groenteboer, potraviny, dagligvarer, livsmedel, livs
      obst, obsthof, obstladen, obsthandel, fisch, fischladen, fischhandel, kase, kaese, kaseladen
    `),
  },
  {
    category: 'groceries',
    strength: 'weak',
    words: patternList(`
      market, markets, markt, mkt, mkts, mart, *mart, marketplace, market place, marketpl, foods, food, farm, farms, farmer*, natural, naturals, organic, bio, fresh, harvest, pantry, provision, super, superette, supers, bazaar, bazar, mercado, mercados, mercato, mercad, marche u, feira livre, tienda, tiendas, tda, bodega, almacen de granos, fruit, fruta, verde fresco, finca, granja, campo, huerta, huerto, agro*, agroalim*, surtid*, surtitodo, merca*, mercamas, alimento*, aliment*, kiosk*, kiosko*, quiosco*, kiosco*, tabac presse, coop, co op, cooperativa de consumo, cash carry, wholesale, discount foods, minutemarket, commissary, meat, carne fresca, poultry, fish, fruteria y, express mart, stop mart, smart shop, polirubro*, maxikiosco*, drugstore kiosco, autoserv*, despensas
      orchard, orchards
    `),
  },
]
