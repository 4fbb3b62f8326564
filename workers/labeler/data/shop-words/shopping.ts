import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Shops: general, clothes, electronics, home and garden, hobbies, children, pets. */
export const SHOPPING_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList(`
      department store, dept store, dollar store, dollar tree, discount store, variety store, floral*, variety, thrift*, thrift store, thrift shop, consignment, antique*, antiques, flea market, gift shop, gifts, giftshop, souvenir*, souvenirs, florist*, flowers, flower shop, flower market, bouquet*, office supply, office supplies, office products, stationer*, stationery, card shop, greeting cards, party supplies, party supply, newsstand, news stand, newsagent*, newsagents, news, smoke shop, smokeshop, tobacco*, tobacconist*, cigar*, cigars, vape*, vapes, vaping, vapor, e cig*, cannabis, dispensary, dispensaries, hemp, cbd, head shop, outlet mall, duty free, dutyfree, pawn shop, perfume*, perfumery, candle*, candles, trading post, mercantile, emporium, one stop shop, factory outlet, outlets, closeout*, surplus, auction*, auctions, marketplace online
      almacenes, variedades, miscelanea*, cacharreria*, regalos, regalo*, detalles, floristeria*, florister*, floreria*, papeleri*, papeleria, libreria y papeleria, tabaqueri*, estanco*, cigarreria*, bazar chino, todo a 100, todo a mil, tienda departamental, tiendas departamentales, centro comercial, c comercial, cc comercial, plaza comercial, jugueteria y regalos, perfumeri*, perfumes, pinateria*, articulos para fiestas, globos, recuerdos, artesania*, artesanias, tienda de regalos, loteria y tabacos, casa china, cristaleria, casa de empenos tienda
      presentes, floricultura*, floricult*, papelaria*, tabacaria*, utilidades, variedades importados, shopping center, artigos para festa, perfumaria*, embalagens, bijuterias e presentes, lembrancas
      cadeaux, cadeau*, fleuriste*, fleurs, papeterie*, tabac*, bureau de tabac, presse, maison de la presse, bazar, brocante*, solderie, grand magasin, parfumerie*, boutique souvenir, depot vente, friperie, droguerie quincaillerie, centre commercial
      blumen*, *blumen, blumenladen, schreibwaren*, burobedarf, buerobedarf, geschenk*, kaufhaus*, warenhaus*, tabak*, *tabak, lotto tabak, zeitschriften*, zeitungen, presse buch, kiosk presse, sonderposten*, flohmarkt*, antiquitaten, antiquariat*, einkaufszentrum, parfumerie, souvenirladen, fiorista, tabacchi*, tabaccheria*, edicola*, cartoleria*, bloemen*, bloemist*, trafik, kvetinarstvi, blomster*, warenhandel
    `),
  },
  {
    category: 'shopping',
    strength: 'weak',
    words: patternList(`
      shop, shops, store, stores, gift, outlet, trading, retail, boutique online, boutique, collection*, collective, merchandise, merch, goods, supply, supplies, supply co, online store, shopping, bazaar shop, company store, variety shop, treasure*, finds, curio*, imports, import, importaciones, distribuciones, comercial, comercio, ventas, commerce, laden, handel, vertrieb, magasin, magazin, negozio, winkel, butik, galeria comercial, general merchandise, depot, warehouse, wholesale club, paper, cards, e commerce, ecommerce, tienda online, loja online, online shop, webshop, marktplatz, artigos, trade, goods co
      almacen, loja, lojas, flores, distribuidora, comercializadora*, importadora*
    `),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList(`
      clothing*, clothier*, clothes, apparel, fashion*, *fashion, fashions, menswear, mens wear, womenswear, womens wear, workwear, work wear, sportswear, swimwear, underwear, activewear, knitwear, outerwear, uniform*, uniforms, lingerie*, hosiery, denim, jeans, jeanswear, tshirt*, t shirt*, t shirts, tees, hats, hat shop, sock*, socks, shoe*, shoes, *shoes, footwear, boots shoes, boot barn, sneaker*, sneakers, sandals, handbag*, purses, luggage, leather goods, jewel*, *jewelers, jewelry, jewellery, jewellers, watches, watch repair, tailor*, tailors, tailoring, alterations, bridal*, tuxedo*, formalwear, costume*, fabrics, fabric, textile*, sewing, zip code fashion
      ropa, ropa interior, modas, vestido*, vestidos, zapat*, zapateria*, zapatos, calzado*, calzados, joyeri*, joyas, joyeria, relojeri*, relojes, bisuteria*, boutique de moda, confeccion*, confecciones, textil*, telas, sastreri*, sastre, uniformes, marroquineria*, cueros, cuero, lenceria*, corseteria, novias, camiseria, camisas, camiseta*, jeaneria, blue jeans, merceria*, sombrereria*, deportiva ropa, ropa deportiva, ropa infantil
      roupa*, roupas, vestuario, calcados, calcado*, sapat*, sapataria*, joalheria*, joalharia*, relojoaria*, lingerie, moda intima, moda feminina, confeccoes, malharia, tecidos, bijuteria*, oticas e joias, boutiques, bolsas, acessorios
      vetement*, vetements, pret a porter, chaussure*, chaussures, bijouteri*, bijoux, horlogerie*, maroquinerie*, mode, couture*, cordonnerie chaussures, mercerie*, tissus, chapellerie*, lingerie feminine, confection
      modehaus*, bekleidung*, *bekleidung, kleider*, kleidung, schuh*, *schuhe, schuhhaus*, juwelier*, *juwelier, schmuck*, uhren*, lederwaren*, schneiderei*, anderungsschneiderei, aenderungsschneiderei, textilhandel, dessous, trachten*, jeansladen, abbigliamento*, calzature*, gioielleri*, pelletteria, sartoria, intimo, kleding*, schoenen*, juwelen, obuv, klader, klaer
      moda, modatelas, moden, modewelt*
    `),
  },
  {
    category: 'clothing',
    strength: 'weak',
    words: patternList(
      'wear, *wear, style, styles, threads, outfit*, outfitter*, closet, dress, dresses, boot, boots, chic, vogue, glam, bag, bags, hat, silver, gold, gems, gem, leather, designer, couture, elegance, estilo*, tendencia*, man store, women, mujer, femme, homme, damen, herren, mens, ladies, diamond, diamonds, accesorios, accessories',
    ),
  },
  {
    category: 'electronics',
    strength: 'strong',
    words: patternList(`
      electronic*, electronics, computer*, computers, computing, pc repair, laptop*, cell phone repair, phone repair, iphone repair, mobile repair, camera*, cameras, camera shop, photo video, audio video, hi fi, hifi, stereo, audio, television*, appliance*, appliances, home appliances, vacuum*, gadget*, tech store, video games store, printer*, toner, ink cartridge*, batteries, electrical appliances, drone*, smartphone*
      electronica*, computador*, computadora*, computo, computacion, informatica*, tecnologia*, celulares, accesorios celular*, reparacion de celulares, electrodomestic*, tv y video, camaras, consolas, impresoras, cartuchos, linea blanca
      eletronic*, eletroeletronic*, celular, celulares e acessorios, informatica, eletrodomestic*, eletro, assistencia tecnica
      electronique*, informatique*, electromenager*, ordinateur*, telephonie reparation, reparation telephone, hifi video, materiel informatique
      elektro*, elektronik*, *elektronik, computerladen, handyreparatur, handy reparatur, haushaltsgerate, technikmarkt, fernseh*, unterhaltungselektronik, elettronic*, elettrodomestic*, informatica negozio, electronicawinkel
    `),
  },
  {
    category: 'electronics',
    strength: 'weak',
    words: patternList(
      'tech, digital, tecno*, techno*, gaming pc, phone, phones, wireless accessories, pc, apple reseller, led, video, robot*, cable store, electro, electr, smart home, byte, bytes, sound',
    ),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList(`
      hardware*, hdwe, *hardware, true value, lumber*, lumberyard, building supply, building supplies, building materials, building products, builders merchant*, builders supply, builders, building centre, home improvement, home center, home centre, homecenter, diy, do it yourself, timber*, paint*, paints, wallpaper, flooring, floors, carpet*, carpets, tile*, tiles, stone tile, kitchens bath, kitchen bath, bathroom*, bathrooms, cabinet*, cabinets, countertop*, windows doors, doors, blinds, curtains, drapery, furniture*, *furniture, furnish*, furnishings, mattress*, mattresses, bedding, beds, linen*, linens, rugs, home decor, decor, home goods, homegoods, homeware*, housewares, kitchenware, cookware, lighting, lamps, lamp, appliance parts, garden center, garden centre, garden ctr, gardens center, nursery plants, plant nursery, nurseries, greenhouse*, landscap*, lawn, lawn care, lawn mower*, mowers, mulch, seed, seeds, tree service, plants, houseplant*, pool supply, pool supplies, pools, pool service, spas hot tubs, fireplace*, firewood, plumbing*, plumber*, electrician*, electrical contractor*, electric supply, electrical supply, hvac, heating*, heating cooling, heating and air, air conditioning, roofing, roofers, gutter*, remodel*, renovation*, construction*, contractor*, contracting, handyman, carpentry, carpenter*, masonry, concrete, fence*, fencing, glazing, insulation, pest control, exterminat*, termite*, locksmith*, key cutting, home security, septic, garage doors, home services, window cleaning, tool hire, tool rental, equipment rental, tools, upholster*, picture framing, self storage boxes
      ferreter*, ferreteria*, materiales de construccion, materiales para construccion, deposito de materiales, construrama, construccion*, construcciones, maderas, madereria*, maderera, tlapaleria*, electricos, materiales electricos, pinturas, pintureria*, vidrieria*, vidrios, ceramica*, ceramicas, pisos, azulejos, acabados, sanitarios, plomeria*, fontaner*, fontaneria, cerrajeri*, cerrajeria, muebl*, muebleria*, muebles, colchon*, colchones, colchoneria*, decoracion*, decoraciones, hogar, articulos para el hogar, cortinas, persianas, alfombras, tapiceria*, lamparas, iluminacion, jardineria*, vivero*, viveros, plantas, bricolaje*, menaje, carpinteri*, carpinteria, remodelacion*, reformas, fumigacion*, control de plagas, aire acondicionado, refrigeracion, tornillos, tornilleria, herramientas, corralon, loza
      material de construcao, materiais de construcao, mat construcao, mat de construcao, ferragens, ferragem, madeireira*, tintas, moveis, colchoes, decoracoes, jardinagem, vidracaria*, vidracaria, marcenaria*, serralheria*, encanador, eletricista*, chaveiro*, dedetizadora, iluminacao, utilidades domesticas, moveis e decoracao, construcao, construcoes, bricolage, cama mesa e banho
      bricolage*, quincaillerie*, materiaux, jardinerie*, meubl*, meubles, literie, decoration*, luminaire*, menuiserie*, plombier*, plomberie*, serrurier*, serrurerie*, electricien*, peinture*, carrelage*, cuisines equipees, ameublement*, tapis, rideaux, paysagiste*, chauffagiste*, renovation, ebenisterie, vitrier
      baumarkt*, *baumarkt, gartencenter*, *gartencenter, gartnerei*, gaertnerei*, mobel*, moebel*, *mobel, *moebel, *mobelhaus, kuechen*, kuchenstudio, matratze*, bettenhaus, betten*, farben*, tapeten*, fliesen*, bodenbelage, raumausstatt*, eisenwaren*, werkzeug*, schlosserei, schlusseldienst*, schluesseldienst*, schreiner*, tischler*, klempner*, installateur*, sanitar*, sanitaer*, heizung*, elektriker*, malerbetrieb, maler*, dachdecker*, baustoff*, *baustoffe, holzhandel, gartenbau*, haushaltswaren*, einrichtung*, wohnen, ferramenta*, arredament*, mobili, vivaio, bouwmarkt*, bouwmaterialen, tuincentrum*, meubelen, zelezarstvi, nabytek, byggvaru*, byggevare*
      jardines, kuchenwelt*, kuchenhaus*
    `),
  },
  {
    category: 'home',
    strength: 'weak',
    words: patternList(
      'home, homes, house, casa, maison, haus, interiors, interior, design, garden, gardens, gardening, bath, floor, wood, woodwork*, glass, stone, marble, granite, steel, metal, bolt*, screw*, tool, build*, bed, sofa, door, window, roof, mechanical, electric co, electrical, comfort, sleep, living, wohn*, garten*, jardines, bricol*, cleaning supplies, jardin, kuchen, solar',
    ),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList(`
      books, *books, bookstore*, bookshop*, booksellers, book store, book shop, book nook, comic*, comics, craft store, crafts, hobby*, hobbies, hobby shop, model shop, art supplies, art supply, artist supplies, yarn*, yarns, knit*, knitting, quilt*, needlework, bead*, beads, sporting goods, sports goods, sport goods, sportsman*, sporting, outdoor gear, outdoors, mountaineering, climbing gear, camping*, camping gear, bait*, bait tackle, tackle, fishing tackle, angling, archery, guns, gun shop, gun, firearm*, ammo, ammunition, hunting, bike shop, cyclery, cycling, ski shop, ski rental*, ski rentals, ski rent, skis, snowboard shop, surf shop, surfboard*, surf, skate shop, skateboard*, dive shop, scuba, kayak*, canoe, running store, running co, golf shop, golf store, pro shop, tennis shop, guitar*, guitars, piano*, pianos, music store, musical instrument*, drums, drum shop, vinyl, records, record shop, record store, photography supplies, photo lab, photo*, stamps coins, coin shop, coins, collectible*, collectables, sports cards, trading cards, card game*, games workshop, board game*, tabletop, magic cards, telescope*, sewing machine*, homebrew supply, homebrew
      libreri*, libreria*, libros, deportes, articulos deportivos, tienda deportiva, implementos deportivos, bicicletas, bicicleteria*, ciclismo, cicleria, caza y pesca, pesca deportiva, instrumentos musicales, musica instrumentos, manualidades, hobby y, coleccionable*, fotografia, foto estudio, revistas, comics y, disquera, camping y, mercado de libros, artesania materiales, juegos de mesa, gimnasia articulos, lanas, hilos
      livrari*, livraria*, livros, artigos esportivos, esportes, bicicletaria*, instrumentos musicais, armarinho*, artesanato*, papelaria e livraria, sebo, material esportivo, pesca e camping
      librairie*, livres, articles de sport, sport loisirs, magasin de sport, cycles et, instruments de musique, loisirs creatifs, beaux arts, bouquiniste*, chasse et peche, disquaire*, bd comics, laine
      buchhandlung*, *buchhandlung, bucher*, buecher*, buchladen, buchhandel, sporthaus*, *sporthaus, sportartikel, sportgeschaft, fahrrad*, *fahrrad, fahrrader, radsport, zweirad*, bastel*, bastelbedarf, handarbeit*, musikhaus*, *musikhaus, modellbau*, angelsport*, angel shop, wolle, fotostudio, fotofachgeschaft, jagd*, spielwaren modellbau, libreria antiquaria, articoli sportivi, cicli, boekhandel*, boekwinkel*, fietsen*, fietsenwinkel, knihkupectvi, knihy, bokhandel*, cykel*
      book, bookseller*, bookworm
    `),
  },
  {
    category: 'hobbies',
    strength: 'weak',
    words: patternList(
      'sport, sports, deporte*, outdoor, gear, adventure gear, hobby store, craft, art store, music, musica, musique, musik, foto, photo studio, photography, ski, snow, cycle, trek*, alpine, summit, mountain, trail*, run, running, golf, tennis, fishing, pesca, hunter*, read*, readers, novel, paper book, press, pages',
    ),
  },
  {
    category: 'kids',
    strength: 'strong',
    words: patternList(`
      toys, *toys, toy store, kids, *kids, kidz, baby*, babies, baby shop, infant*, toddler*, childcare, child care, day care, daycare, *daycare, preschool*, pre school, nursery school, kindergarten*, after school, afterschool, babysit*, nanny, maternity, stroller*, diaper*, nappies, kids club, kids wear, summer camp, playgroup, playschool, creche, youth camp, day nursery, early learning, montessori
      juguet*, jugueteri*, juguetes, bebe*, bebes, infantil*, ninos, ninas, jardin infantil, guarderia*, panalera*, panales, maternidad ropa, preescolar*, ludoteca, estancia infantil, sala cuna, mundo bebe
      brinquedo*, brinquedos, crianca*, criancas, bercario*, creche escola, bebes e, fraldas, artigos infantis
      jouet*, jouets, enfant*, enfants, puericulture*, creche*, garderie*, halte garderie, maternelle, petite enfance, cpe
      spielwaren*, spielzeug*, *spielwaren, *spielzeug, kinder*, babyausstatt*, baby markt, kita, kindertages*, kinderladen, tagesmutter, giocattoli*, asilo nido, bambini, speelgoed*, kinderopvang, hracky, leksaker, leketoy, barnehage, forskola
      toy, toyshop*, toystore*
    `),
  },
  {
    category: 'kids',
    strength: 'weak',
    words: patternList(
      'kid, child, little ones, tiny, tots, tot, bambino, nino, nina, family center, mom, mommy, mama baby, scout*, girl scouts, boy scouts',
    ),
  },
  {
    category: 'pets',
    strength: 'strong',
    words: patternList(`
      pet, pets, pet shop, petshop*, pet store, pet supplies, pet supply, pet food, pet care, pet grooming, doggie*, doggy*, dog grooming, dog groomer*, dog daycare, dog walk*, puppy, puppies, kitten*, kennel*, kennels, aquarium supply, aquatics, veterinar*, vet, vets, vet clinic, animal hospital, animal clinic, animal care, pet hospital, pet clinic, animal medical, animal shelter, humane society, spca, paws, equine, feed store, feed supply, feeds, tack shop, reptile*, canine, feline, grooming
      mascota*, mascotas, veterinari*, veterinaria, clinica veterinaria, perro*, gatos, peluqueria canina, estetica canina, acuario tienda, forrajes, forrajeria*, hospital veterinario, agroveterinaria*
      animais, pet center, racao, racoes, casa de racao, banho e tosa, agropet
      animalerie*, animaux, veterinaire*, toilettage*, chien*, chiens, croquettes, refuge animal
      tierarzt*, *tierarzt, tierbedarf*, tiernahrung*, tierhandlung, zoofach*, zoohandlung*, zoo handlung, tierklinik*, tierarztpraxis, hunde*, hundesalon, futterhaus, katzen*, reitsport*, toelettatura, animali, dierenarts*, dierenwinkel*, dierenkliniek, zverimex, djur*, dyreklinik*
      tiershop*, tiermarkt*
    `),
  },
  {
    category: 'pets',
    strength: 'weak',
    words: patternList(
      'woof, tails, kitty, cat, animal*, hoof, petit animal, fur, furry, zoo shop, dog, dogs, agropecuaria*, bark, cats, gato, perros',
    ),
  },
]
