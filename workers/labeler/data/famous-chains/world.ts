/** Brands that people meet in many countries. */
import type { NamesByCategory } from './name-list.ts'

export const WORLD_NAMES: NamesByCategory = {
  dining: `
    mcdonalds, burger king, ^kfc, ^subway, pizza hut, ^dominos, papa johns, little caesars,
    taco bell, popeyes, ^wendys, five guys, shake shack, johnny rockets, hard rock cafe,
    tgi fridays, ^tgif, ^chilis, applebees, ^hooters, nandos, wagamama, benihana, p f changs,
    cinnabon, auntie annes, baskin robbins, haagen dazs, ben jerrys, ben and jerrys, dairy queen,
    cold stone, yogen fruz, jollibee, =sbarro, buffalo wild wings, outback steakhouse,
    the cheesecake factory, cheesecake factory, rainforest cafe, planet hollywood, yoshinoya,
    sukiya, ^sodexo, aramark, ^compass group, ^elior, hms host, ^areas sa, =ssp
  `,
  coffee: `
    ^starbucks, costa coffee, dunkin, tim hortons, krispy kreme, mccafe, nespresso, ^illy,
    lavazza, coffee bean tea leaf, gloria jeans, le pain quotidien, ^paul bakery, joe the juice,
    joe and the juice, blue bottle, ^peets, =nuvola
  `,
  delivery: `
    uber eats, doordash, dashpass, grubhub, =seamless, postmates, caviar trycaviar, deliveroo,
    just eat, glovo, foodora, foodpanda, talabat, wolt, rappi, pedidosya, didi food, ifood, menulog,
    skip the dishes, ^hungry panda, chowbus, grab food, line man, robinhood food, eatclub,
    mr d food, bolt food, lieferando, takeaway, thuisbezorgd, pyszne, dame jidlo, too good to go,
    cornershop, jokr, go puff, getir, =gorillas, flink se, hello fresh, blue apron, home chef,
    everyplate, green chef, factor75, marley spoon, gousto, mindful chef, goodfood market,
    chefs plate, sunbasket, =freshly, ezcater, slice life, =slice, ^toast takeout, chownow,
    ^waitr, eat24, ^delivery hero
  `,
  groceries: `
    ^walmart, ^costco, 7 eleven, ^tesco, instacart, amazon fresh, whole foods, trader joes, ocado,
    weee, misfits market, imperfect foods, thrive market, butcherbox, vitacost, iherb, ^oxxo,
    ^family mart, ^lawson
  `,
  fuel: `
    ^agip, =eni, ^eni station, ^shell, ^bp, ^esso, ^exxon, ^mobil, ^chevron, ^texaco, ^caltex,
    petronas, =gulf, ^circle k, ^puma energy, primax, =q8, tesla supercharger, tesla supercharg,
    chargepoint, electrify america, ionity, evgo, blink charging, ^evbox, fastned, =allego,
    shell recharge, enel x way, ecotricity, gridserve, osprey charging, chargemaster, bp pulse,
    pod point
  `,
  rideshare_taxi: `
    ^uber, ^lyft, didi, cabify, =bolt, bolt eu, in drive, ^ola cabs, mytaxi, free2move, beat app,
    easy taxi, ^taxify, ^heetch, ^yandex go, careem, ^gett, =curb, curb taxi, ^via transportation,
    ^alto ride, lime ride, =lime, limebike, ^bird app, ^bird ride, ^tier mobility, voi technology,
    =voi, ^dott, ^spin scooter, ^helbiz, zipcar, =turo, getaround, car2go, share now,
    enterprise carshare, evo car share, communauto, =revel, ^citi bike, capital bikeshare,
    bluebikes, =divvy, ^jump by uber, ^scoot networks, tembici, ecobici
  `,
  clothing: `
    =tiffany, ^zara, zara home, ^h m, ^mango, massimo dutti, pull bear, pull and bear, bershka,
    =stradivarius, oysho, uniqlo, ^gap, gap factory, old navy, banana republic, =cos, primark,
    ^next retail, forever 21, levis, ^nike, ^adidas, ^puma, ^reebok, under armour, new balance,
    asics, skechers, ^converse, ^vans, foot locker, ^jd sports, ^crocs, ^birkenstock, =clarks,
    =aldo, steve madden, ^timberland, dr martens, =ecco, geox, =bata, =guess, calvin klein,
    tommy hilfiger, ralph lauren, polo ralph, michael kors, =coach, kate spade, =fossil,
    pandora jewelry, pandora store, =pandora, swarovski, =cartier, ^rolex, louis vuitton, ^gucci,
    ^prada, ^chanel, hermes paris, ^burberry, ^dior, ^fendi, balenciaga, versace, ^armani,
    hugo boss, =diesel, =desigual, superdry, abercrombie, hollister, american eagle,
    victorias secret, shein, ^asos, boohoo, prettylittlething, =plt, nasty gal, fashion nova,
    ^zappos, =revolve, farfetch, net a porter, ssense, mytheresa, yoox, stitch fix,
    rent the runway, nuuly, tk maxx, tj maxx, ^marshalls, ross dress for less, =burlington,
    arcteryx, =patagonia, north face, the north face, columbia sportswear, canada goose, moncler,
    fjallraven, helly hansen, gymshark, athleta, fabletics, alo yoga, ^vuori, allbirds, ^ugg,
    intimissimi, calzedonia, tezenis, triumph lingerie, new yorker fashion, ^samsonite, tumi,
    ^claires
  `,
  electronics: `
    =hp, apple store, apple online, =apple, ^samsung, samsung electronics, ^xiaomi, ^huawei,
    oneplus, ^sony, ^lg electronics, ^dell, ^lenovo, ^hp store, ^hp inc, ^hewlett packard, ^asus,
    ^acer, logitech, ^razer, =bose, =sonos, ^garmin, ^fitbit, ^gopro, =dji, =canon, =nikon,
    best buy, coolblue, newegg, b h photo video, b h photo, adorama, micro center, monoprice,
    raspberry pi, ^ifixit, ubreakifix, radioshack, steelseries, =corsair, google store,
    microsoft store
  `,
  home: `
    wayfair, ^ikea, bricoman, home depot, ^lowes, ace hardware, pottery barn, williams sonoma,
    crate and barrel, crate barrel, west elm, =cb2, restoration hardware, =anthropologie,
    ^h m home, sherwin williams, benjamin moore, =casper, purple mattress, tempur, =dyson,
    kitchenaid, =bosch, home centre, ^hilti
  `,
  hobbies: `
    moosejaw, ^foot asylum, ^rei, ^games workshop, ^lego shop, barnes and noble, ^book depository,
    abebooks, thriftbooks, ^michaels, =joann, hobby lobby, guitar center, sweetwater, reverb,
    musicians friend, =fender, =gibson, bandcamp, discogs, ^trek bicycle, ^giant bicycles,
    =specialized, rapha, =wiggle, chain reaction cycles, ^canyon bicycles, ^peloton, golf galaxy,
    pga tour superstore, callaway, sports direct, academy sports, dicks sporting goods, bass pro,
    cabelas, backcountry, steep cheap
  `,
  kids: `
    ^babies r, ^toys r, imaginarium, du pareil au meme, okaidi, vertbaudet, ^lego, disney store,
    shop disney, build a bear, ^carters, =oshkosh, gymboree, the childrens place, childrens place,
    ^gap kids, mothercare, =chicco, =prenatal, hanna andersson, kiwico, lovevery, =crayola,
    =mattel, =hasbro, melissa doug, american girl, zara kids
  `,
  shopping: `
    ^muji, ^miniso, ^flying tiger, tiger copenhagen, ^normal as, =harrods, selfridges,
    ^flying tiger copenhagen, duty free, dufry, world duty free, heinemann, lagardere,
    lagardere travel, hudson news, =hudson, ^paradies, relay hachette, ^wh smith, ^staples,
    officeworks, ^bunnings, =lush, yankee candle, ^the body shop
  `,
  personal_care: `
    ^kiko milano, kiko, ^mac cosmetics, =clinique, estee lauder, lancome, ^kiehls, =rituals,
    =avon, =natura, mary kay, ^yanbal, ^esika, douglas parfumerie, toni guy, great clips,
    supercuts, ^sport clips, dollar shave club, harrys razor, =gillette, manscaped, birchbox,
    ipsy, fabfitfun, =glossier, fenty beauty, rare beauty, ^ilia beauty, olaplex,
    laser hair removal, ideal image, massage envy, ^drybar
  `,
  fitness: `
    ^strava, planet fitness, ^smart fit, anytime fitness, =f45, crossfit, orange theory, =curves,
    snap fitness, pure barre, =barrys, soulcycle, cyclebar, club pilates, corepower yoga,
    yogaworks, basic fit, ^class pass, gympass, wellhub, urban sports club, totalpass,
    peloton membership, onepeloton, les mills, beachbody, ^bodi, zwift, =whoop, trainerroad,
    ^alo moves, ^down dog, mindbody, ^obe fitness, =tonal, =equinox
  `,
  pets: `
    petsmart, petco, ^chewy, =rover, ^wag labs, wag walking, barkbox, ^bark co, banfield,
    vca animal, petplanet, petbarn, petland, pet supplies plus, pet valu, petstock
  `,
  entertainment: `
    ^ticketmaster, live nation, stubhub, seatgeek, vivid seats, ^axs, eventbrite, ^dice fm,
    viagogo, see tickets, ticketek, ticketswap, fever up, =fever, ^fandango, atom tickets,
    amc theatres, ^imax, ^vue cinema, kinepolis, universal studios, walt disney world, ^wdw,
    ^disneyland, ^disney parks, ^disney resort, six flags, sea world, legoland, busch gardens,
    ^madame tussauds, ^merlin entertainments, =ripleys, dave and busters, ^chuck e cheese,
    topgolf, bowlero, ^round1, ^main event, fanduel, bet365, betway, betfair, william hill,
    ladbrokes, paddy power, pokerstars, ^codere, betano, betplay, ^wplay, rushbet, =caliente,
    sportingbet, 1xbet, betsson, ^888 casino, mgm grand, caesars palace, wynn las vegas,
    cirque du soleil, ^vue entertainment, meow wolf, ^ifly, ^k1 speed, =cameo, onlyfans, fansly
  `,
  education: `
    ^coursera, udemy, ^edx, udacity, skillshare, domestika, duolingo, rosetta stone, busuu,
    lingoda, preply, italki, cambly, ^ef education, =berlitz, british council, platzi, crehana,
    codecademy, datacamp, pluralsight, linkedin learning, =lynda, treehouse, brilliant org,
    =brilliant, khan academy, chegg, course hero, quizlet, studocu, scribbr, turnitin, ^ets toefl,
    ^ets gre, ^toefl, ielts, college board, ^act inc, =pearson, pearson vue, prometric,
    mcgraw hill, cengage, =wiley, vitalsource, ^kaplan, princeton review, sylvan learning,
    mathnasium, outschool, abcmouse, =ixl, ^prodigy math, hotmart, =teachable, thinkific,
    ^open english, ^wall street english, alliance francaise, instituto cervantes, futurelearn,
    le wagon, ironhack, general assembly, ^2u inc, instructure, =parchment,
    national student clearinghouse, lumosity, elevate labs
  `,
  services: `
    fiverr, upwork, =freelancer, 99designs, toptal, =thumbtack, ^angi, angies list, homeadvisor,
    ^handy com, ^handy hq, legalzoom, rocket lawyer, regus, wework, =iwg, linkedin ads, =indeed,
    glassdoor, ziprecruiter, ^adecco, =manpower, ^iron mountain, rentokil, servicemaster,
    merry maids, molly maid, ^vfs global, ^vfs services, tlscontact, experian, equifax,
    transunion, lifelock, identityforce, checkr, ^sterling check, ^otter ai, =doodle, terminix,
    orkin
  `,
  shipping: `
    ^dhl, ^fedex, ^ups, ups store, ^tnt express, ^dpd, ^gls, ^aramex, ^evri, ^hermes parcel,
    inpost, usps, ^stamps com, endicia, ^pirate ship, shippo, shipstation, easyship, sendcloud,
    packlink, mail boxes etc, skypostal, aeropost, ^dhl express
  `,
  gifts_charity: `
    ^unicef, red cross, cruz roja, medecins sans frontieres, doctors without borders,
    medicos sin fronteras, save the children, ^amnesty, ^greenpeace, ^wwf, world wildlife, oxfam,
    ^unhcr, acnur, =wfp, world vision, actionaid, ^care org, sos childrens, aldeas infantiles,
    habitat for humanity, salvation army, ^ejercito de salvacion, gofundme, ^change org,
    wikimedia, ^wikipedia, givebutter, donorbox, ^tithe ly,
    pushpay, ^paypal giving, globalgiving, ^charity water, ^kiva, operation smile, ^st jude,
    special olympics, =rotary, ^lions club, rainforest alliance, internet archive,
    mozilla foundation
  `,
  telecom: `
    ^google fi, vodafone, ^claro, ^tigo, starlink, ^virgin media, virgin mobile, ^airalo, holafly,
    ^viasat, hughesnet, lycamobile, lebara, truphone, skype credit, viber out, ^rebtel,
    ^ding top up, ^recharge com, =o2, ^three mobile, digicel
  `,
  insurance: `
    ^axa, ^zurich, =generali, =aig, metlife, ^prudential, ^chubb, liberty seguros, =hdi, =sura,
    seguros sura, ^cigna, ^aetna, world nomads, safetywing, ^allianz travel, travel guard,
    imglobal, ^sbi life, manulife, ^sun life, assist card, universal assistance, squaretrade,
    asurion, allstate protection, applecare
  `,
  investment: `
    binance, coinbase, =kraken, bitso, ^bybit, ^crypto com, etoro, robinhood, ^degiro,
    interactive brokers, charles schwab, ^fidelity investments, =vanguard, =acorns, ^stash invest,
    wealthfront, =betterment, ^e trade, td ameritrade, trading 212, ^trade republic,
    scalable capital, bitstamp, gemini trust, =okx
  `,
  transfer: `
    paypal transfer, paypal inst xfer, venmo, ^zelle, cash app, western union, moneygram, remitly,
    =wise, transferwise, revolut, ^xoom, worldremit, ria money
  `,
}
