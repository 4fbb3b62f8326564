import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Restaurants, coffee and bakeries, delivery, bars and liquor shops. One line per language. */
export const DINING_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(`
      restau*, restrnt, restr, rest, resto, restobar, eatery, eateries, diner, dining, grill, grille, grillhouse, bar grill, bar and grill
      steak*, chophouse, chop house, bbq, barbecue*, barbeque*, barbq, bar b q, bar b que, smokehouse, smoke shack, rotisserie, roadhouse
      burger*, *burger, *burgers, cheeseburger*, sandwich*, sub shop, hoagie*, hot dog*, hotdog*, wings, chicken, fried chicken, wingstop*
      pizz*, *pizza, *pizzeria, pizzaria, calzone*, pasta, italian, italian kitchen, ristorant*, trattoria*, osteria*, spaghett*, lasagn*, pinseria
      taqueri*, *taqueria, burrito*, quesadill*, enchilada*, tamale*, nacho*, mexican, tex mex, cantina mexicana, chilaquil*, antojito*, mexicano
      sushi*, *sushi, sashimi, ramen, udon, izakaya, teriyaki, hibachi, teppanyaki, bento, poke, poke bowl, tempura, yakitori, donburi, omakase, japanese restaurant
      thai, noodle*, *noodle, *noodles, pho, banh mi, dim sum, dimsum, dumpling*, wok, bao, szechuan, sichuan, cantonese, hunan, hot pot, hotpot, mongolian, peking, chinese, asian bistro, asian fusion, chifa, chop suey
      indian cuisine, curry, tandoor*, biryani, masala, tikka, dosa, *curry, nepalese, halal guys, himalayan
      kebab*, kebap*, *kebab, kabob*, shawarma*, shawerma*, gyro, gyros, yeeros, falafel*, hummus, pita, souvlaki, mediterranean, middle eastern, doner, doener, lebanese
      korean bbq, bibimbap, vietnamese, filipino cuisine, ethiopian, peruvian, cuban cafe, greek taverna, soul food, creole, cajun
      seafood*, oyster*, lobster*, crab shack, crab house, crabhouse, raw bar, fish fry, fish chips, fish and chips, fish n chips, chippy, fish bar, clam shack, clams, chowder
      breakfast, brunch, pancake*, waffle*, omelet*, omelette*, crepe*, creperie*, brgr, luncheonette, lunch, eats, bites, buffet, bistro*, brasserie*, gastrobar, gastro, gastropub, supper club, chophse, cuisine
      ice cream*, icecream*, *icecream, gelat*, frozen yogurt, froyo, creamery, custard, sorbet*, dessert*, cupcake*, cake*, sweets, chocolate*, chocolatier, fudge, candy, candies, sundae*, popcorn, pretzel*, churro*, snack bar, snackbar, snacks
      food truck, foodtruck, food court, food hall, foodhall, caterer*, canteen, cafeteria*, concession*, concessions, refreshment*, vending, vend, food beverage, food and beverage, f b
      smoothie*, juice bar, juice, jugos, juicery, acai, salad, salads, soup, soups, vegan cafe, veggie grill
      restaurante*, restaurant*, comida*, comidas, comedor, asadero*, asador*, asado*, parrilla*, parrillada*, churrasc*, brasas, broaster, pollo, pollos, polleria*, picanteria, cevicheri*, cebicheri*, ceviche*, mariscos, marisqueri*, pescaderia restaurante
      arepa*, areperia, empanada*, hamburgues*, perros calientes, salchipapa*, sanduche*, sangucheri*, sandwicheri*, bocadill*, tapas, pintxos, meson, fonda, merendero, piqueteadero, lechona, tamales, almuerzo*, desayun*, lonche*, loncheria*, torteria, tortas, carnitas, birria*, barbacoa, gorditas, pupus*, pupuseria, antojeria, cocina economica, sopas, gastronomi*, gastronomica, arrocer*, freidur*, rostiser*, rosticer*
      heladeri*, helado*, paleteri*, neveria, raspados, postre*, reposteria*, dulceria*, chocolater*, choperia, sanguche*, completos, fuente de soda, picada*
      lanchonete*, lanches, lanche, pastelaria restaurante, rodizio, espetinho*, espetaria, marmita*, marmitex, comida caseira, galeteria, cozinha, sorvete*, sorveteri*, gelateria, acaiteria, esfiha*, temakeria, cantina, petisc*, tasca, taberna, tapioca*, salgad*, brigadeir*, doceria, confeitaria*
      restauration, brasserie, creperie, bouchon, traiteur*, friterie*, frites, cantine*, glacier*, glaces, sandwicherie*, chocolaterie*, confiserie*, guinguette, auberge
      gasthaus*, gasthof restaurant, gaststatte*, gaststaette*, wirtshaus*, wirtschaft, imbiss*, schnellimbiss, doener*, doner*, kantine*, mensa, eisdiele*, eiscafe*, eissalon, schnitzel*, wurst*, grillstube, speise*, *gaststatte, *restaurant, *imbiss, metzgerei imbiss, konditor*, suesswaren, susswaren, biergarten restaurant, heuriger, jausenstation, *stubn, *stuberl, lieferservice pizza
      catering*, taco, tacos, tacobar*, tacosy
    `),
  },
  {
    category: 'dining',
    strength: 'weak',
    words: patternList(`
      kitchen, kitchens, kitche, table, tavola, fork, plate, bowl, bowls, bites, chef, chefs, cooks, cook, spice, spices, flavor*, flavour*, tasty, yummy, delicious, hungry, feast, gourmet, foods bar, deli, delicatess*, delis, provisions, tastes, spicy, shack, smokin, smoke, oven, fire grill, woodfire*, wood fired, char, roasted, fresh kitchen, fish house, fishery, catch, crab, shrimp, pig, bacon, hog, lamb, beef, meatball*, egg, eggs, toast, cheese, mac, rib, ribs, bone, pit, drive in, drive thru
      taverna, italia, italiano, napoli, roma, toscana, sicilia, bella, mamma, nonna, mama, hacienda, rancho, el toro, casa de, cocina, sazon, fogon, brasa, lena, carbon, asados, carne, carnes, sabores, rincon, mangal, anatolia, istanbul, bombay, delhi, punjab, taj, saigon, hanoi, tokyo, kyoto, osaka, samurai, bangkok, beijing, shanghai, canton, hong kong, dragon, panda, bamboo, lotus, jade, seoul, korean, fusion, athens, olympia, zorba, beirut, aladdin, marrakesh, cuban, caribbean, jamaican, jerk, hawaiian, island grill
      la table, le petit, chez, bouche, saveur*, gourmand*, marmite, fourchette, assiette, terrasse, stube, stuben, stuberl, krug, hof, schmankerl, genuss, essen, kuche, kueche, speisen, sabroso, delicia*, rico, gusto, buon, buono, tropical
      hmshost, ssp, airport food, inflight cafe, frutos, frituras, fritanga, fritos, chorizo*, longaniza*, jamon*
      sabor
      subs
    `),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList(`
      coffee*, *coffee, coffe, cofee, coffeeshop*, coffeehouse, espresso*, expresso bar, cappuccino, latte, roaster*, roasters, coffee roasters, roastery, java house, barista*, cafe*, *cafe, cafes, caffe*, tea house, teahouse, tea room, tearoom*, tea shop, teas, bubble tea, boba, matcha, chai
      bakery*, *bakery, bakers, baker, bakehouse, bakeshop, bake shop, baked goods, baking co, bread co, bread company, breads, bagel*, *bagels, donut*, *donuts, doughnut*, croissant*, pastry, pastries, patisseri*, muffin*, cookie*, cookies, scone*, pie shop
      cafeteri*, cafetin, tostaduria, panader*, *panaderia, panific*, panaderia, pasteleri*, pasteles, bizcocheria, bizcocho*, croissanteria, churreria*, pandebono*, almojabana*, granier
      padaria*, panificad*, cafezinho, confeitaria padaria, pastelari*, pastelaria, boulang*, *boulangerie, viennoiserie, salon de the, torrefact*, brulerie, patiss*, pain quotidien
      backerei*, baeckerei*, *backerei, *baeckerei, backstube, backshop, backhaus, backwaren, *backstube, kaffee*, *kaffee, rosterei, roesterei, kaffeerosterei, konditorei*, *konditorei, panificio*, pasticceri*, bakkerij*, *bakkerij, bageri*, koffie*, kavarna, forno
    `),
  },
  {
    category: 'coffee',
    strength: 'weak',
    words: patternList(`
      bean, beans, brew bar, mug, cup, grind, grinds, grounds, drip, mocha, java, tea, loaf, crumb, flour, dough, sourdough, knead, baked, bake, bakes, bread, oven bakery, panes, brot, tostado, tostadora, roast, roasting
    `),
  },
  {
    category: 'delivery',
    strength: 'strong',
    words: patternList(`
      grubhub*, doordash*, ubereats*, postmates*, deliveroo*, trycaviar*, pedidosya*, rappi*, ifood*, foodpanda*, swiggy*, zomato*
      food delivery, delivery food, meal delivery, meal kit, domicilios, domicilio, a domicilio, takeout, take out, takeaway, take away, tele pizza, telepizza*, essen auf radern, lieferdienst pizza, comida a domicilio, tele entrega, delivery comida
    `),
  },
  {
    category: 'delivery',
    strength: 'weak',
    words: patternList(
      'delivery, deliveries, livraison, lieferdienst, lieferservice, entregas, eats delivery',
    ),
  },
  {
    category: 'bars_alcohol',
    strength: 'strong',
    words: patternList(`
      pub, pubs, tavern*, taverne, saloon, taproom, tap room, tap house, taphouse, tapas bar, alehouse, ale house, ales, brewi*, brewe*, brewp*, brewh*, brewing, *brewing, brews, beer*, *beer, lounge, cocktail*, cocktails, speakeasy, nightclub, night club, nite club, sports bar, wine bar, beer garden, biergarten*, beer works, distill*, distilling, cidery, cider house, meadery, bottle shop, bottleshop, growler*, hops, *pub, irish pub, public house, publick house, arms pub, tiki, dive bar, rooftop bar, jazz bar, bar lounge, karaoke bar, bar
      liquor*, liquors, liq store, package store, wine*, wines, winery, vineyard*, vintner*, spirits, off licence, off license, state liquor, beer store, beer distributor, beverage depot, party store liquor, cellars, cellar, whiskey, whisky, bourbon, tequila*, mezcal*, rum, vodka, gin bar, sake bar
      cerveceri*, cerveza*, licorer*, licores, licoreria, licoera, cantina bar, discoteca*, taberna bar, tasca bar, bar de copas, cocteleria*, estanco de licores, vinoteca*, vinos, bodega de vinos, bodegas, enoteca*, vinacoteca, botilleria*, pulqueria*, mezcaleria*, gastrobar bar, bares, chicheria, aguardiente*, wiskeria, whiskeria, vermuteria, vermut*, chopperia, choperia cervejaria, rumba*, fonda bar
      cervejari*, cerveja*, boteco*, botequim, adega*, vinho*, garrafeira*, choperia*, cachac*, destilaria*, balada, casa noturna, emporio de bebidas, distribuidora de bebidas, deposito de bebidas
      bar a vin*, bar a vins, brasserie biere*, cave a vin*, caviste*, vins, vin, biere*, microbrasserie, brasseur*, discotheque, boite de nuit, caves, sommelier*, domaine viticole
      kneipe*, brauerei*, *brauerei, brauhaus*, *brauhaus, braustub*, brau, weinhandlung, weinhaus, weinstube, weingut, vinothek*, spirituosen*, biergart*, schankwirt*, schenke, schanke, birreria, slijterij*, disco, diskothek*, systembolaget, vinmonopol*
      lagers, wein, weine, weinbar*, weinkeller*, weinstuben
    `),
  },
  {
    category: 'bars_alcohol',
    strength: 'weak',
    words: patternList(`
      tap, taps, ale, brew, draft, draught, barrel*, keg, kegs, hop, pint, pints, vine, vino, vinos y, vintage wine, inn pub, club bar, arms, the crown, red lion, kings head, queens head, white hart, royal oak, rose crown, fox hounds, black horse, white horse, the ship, the plough, the swan, railway tavern, social house, still, bottle*, bebidas, beverages, drinks, trago*, copas, botella*, boliche, antro, salon social, terraza, rooftop, patio, night, nite, tequ, sports pub
      cave
    `),
  },
]
