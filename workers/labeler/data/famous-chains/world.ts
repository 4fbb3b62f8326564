/** Brands that people meet in many countries. */
import type { NamesByCategory } from './name-list.ts'

export const WORLD_NAMES: NamesByCategory = {
  dining: `
    mcdonalds, burger king, ^kfc, ^subway, pizza hut, ^dominos, papa johns, little caesars,
    taco bell, popeyes, ^wendys, five guys, shake shack, johnny rockets, hard rock cafe, ^tgif,
    ^chilis, ^hooters, nandos, p f changs, baskin robbins, ben jerrys, ben and jerrys, dairy queen,
    cold stone, buffalo wild wings, outback steakhouse, the cheesecake factory, cheesecake factory,
    rainforest cafe, planet hollywood, ^sodexo, aramark, ^compass group, ^elior, hms host,
    ^areas sa, =ssp`,
  coffee: `
    ^starbucks, costa coffee, dunkin, tim hortons, krispy kreme, ^illy, coffee bean tea leaf,
    gloria jeans, le pain quotidien, ^paul bakery, joe the juice, joe and the juice, blue bottle,
    =nuvola`,
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
    ^agip, ^eni station, ^shell, ^bp, ^esso, ^exxon, ^mobil, ^chevron, ^texaco, ^caltex, =q8,
    tesla supercharger, tesla supercharg, electrify america, evgo, blink charging, ^evbox, =allego,
    shell recharge, enel x way, osprey charging, bp pulse, pod point`,
  rideshare_taxi: `
    ^uber, ^lyft, didi, cabify, =bolt, bolt eu, in drive, ^ola cabs, mytaxi, free2move, beat app,
    easy taxi, ^taxify, ^heetch, ^yandex go, careem, ^gett, =curb, curb taxi, ^via transportation,
    ^alto ride, lime ride, limebike, ^bird app, ^bird ride, ^tier mobility, voi technology, =voi,
    ^dott, ^spin scooter, ^helbiz, zipcar, =turo, getaround, car2go, share now,
    enterprise carshare, evo car share, communauto, =revel, ^jump by uber, ^scoot networks`,
  clothing: `
    =tiffany, ^zara, zara home, ^h m, ^mango, pull bear, pull and bear, oysho, ^gap, gap factory,
    old navy, banana republic, primark, ^next retail, forever 21, levis, ^nike, ^adidas, puma store, puma outlet, ^puma com,
    ^reebok, under armour, new balance, asics, ^converse, ^vans, foot locker, ^jd sports, ^crocs,
    ^birkenstock, steve madden, ^timberland, dr martens, geox, calvin klein, tommy hilfiger,
    ralph lauren, polo ralph, michael kors, kate spade, pandora jewelry, pandora store, swarovski,
    ^rolex, louis vuitton, ^gucci, ^prada, ^chanel, hermes paris, ^burberry, ^dior, ^fendi,
    versace, ^armani, hugo boss, abercrombie, american eagle, victorias secret, shein, ^asos,
    boohoo, prettylittlething, =plt, nasty gal, fashion nova, ^zappos, =revolve, farfetch,
    net a porter, ssense, mytheresa, yoox, stitch fix, rent the runway, nuuly, tk maxx, tj maxx,
    ^marshalls, ross dress for less, =burlington, north face, the north face, columbia sportswear,
    canada goose, fjallraven, helly hansen, gymshark, alo yoga, ^ugg, triumph lingerie,
    new yorker fashion, ^samsonite, tumi, ^claires`,
  electronics: `
    =hp, apple store, apple online, =apple, ^samsung, samsung electronics, ^xiaomi, ^huawei,
    oneplus, ^sony, ^dell, ^lenovo, ^hp store, ^hp inc, ^hewlett packard, ^asus, ^acer, logitech,
    ^razer, =sonos, ^garmin, ^fitbit, ^gopro, =dji, =canon, =nikon, best buy, coolblue, newegg,
    b h photo video, b h photo, adorama, micro center, monoprice, raspberry pi, ^ifixit,
    ubreakifix, steelseries, =corsair, google store, microsoft store`,
  home: `
    wayfair, ^ikea, home depot, ^lowes, ace hardware, pottery barn, crate and barrel, crate barrel,
    west elm, =cb2, restoration hardware, =anthropologie, benjamin moore, purple mattress, tempur,
    =dyson, kitchenaid, =bosch, home centre, ^hilti`,
  hobbies: `
    moosejaw, ^foot asylum, ^rei, ^games workshop, ^lego shop, barnes and noble, ^book depository,
    abebooks, thriftbooks, ^michaels, =joann, hobby lobby, guitar center, sweetwater, reverb,
    musicians friend, =fender, =gibson, bandcamp, discogs, ^giant bicycles, rapha, =wiggle,
    chain reaction cycles, ^canyon bicycles, ^peloton, golf galaxy, pga tour superstore, callaway,
    sports direct, academy sports, dicks sporting goods, bass pro, backcountry, steep cheap`,
  kids: `
    ^babies r, ^toys r, imaginarium, du pareil au meme, okaidi, vertbaudet, ^lego, disney store,
    shop disney, build a bear, ^carters, =oshkosh, gymboree, the childrens place, childrens place,
    ^gap kids, hanna andersson, kiwico, lovevery, =crayola, =mattel, =hasbro, melissa doug,
    american girl, zara kids`,
  shopping: `
    ^miniso, tiger copenhagen, ^normal as, =harrods, selfridges, duty free, dufry, world duty free,
    heinemann, lagardere, lagardere travel, hudson news, =hudson, ^paradies, relay hachette,
    ^wh smith, ^staples, ^bunnings, =lush, yankee candle, ^the body shop`,
  personal_care: `
    ^kiko milano, kiko, =clinique, estee lauder, lancome, ^kiehls, =natura, mary kay, ^yanbal,
    ^esika, douglas parfumerie, toni guy, great clips, dollar shave club, harrys razor, =gillette,
    manscaped, birchbox, ipsy, fabfitfun, =glossier, fenty beauty, rare beauty, ^ilia beauty,
    olaplex, laser hair removal, ideal image, massage envy, ^drybar`,
  fitness: `
    ^strava, planet fitness, anytime fitness, =f45, crossfit, orange theory, snap fitness,
    pure barre, club pilates, yogaworks, basic fit, ^class pass, gympass, wellhub,
    urban sports club, totalpass, peloton membership, onepeloton, les mills, beachbody, ^bodi,
    zwift, =whoop, trainerroad, ^alo moves, ^down dog, mindbody, ^obe fitness, =tonal`,
  pets: `
    petco, ^chewy, =rover, ^wag labs, wag walking, barkbox, ^bark co, vca animal, petplanet,
    pet supplies plus, pet valu`,
  entertainment: `
    ^ticketmaster, live nation, stubhub, seatgeek, vivid seats, ^axs, eventbrite, ^dice fm,
    viagogo, see tickets, ticketek, ticketswap, fever up, =fever, ^fandango, atom tickets,
    amc theatres, ^imax, kinepolis, universal studios, walt disney world, ^wdw, ^disneyland,
    ^disney parks, ^disney resort, six flags, sea world, legoland, busch gardens, ^madame tussauds,
    =ripleys, dave and busters, ^chuck e cheese, topgolf, ^round1, ^main event, fanduel, bet365,
    betway, betfair, william hill, paddy power, pokerstars, ^codere, betano, betplay, ^wplay,
    rushbet, =caliente, sportingbet, 1xbet, betsson, ^888 casino, mgm grand, caesars palace,
    wynn las vegas, cirque du soleil, ^vue entertainment, meow wolf, ^ifly, ^k1 speed, =cameo,
    onlyfans, fansly`,
  education: `
    ^coursera, udemy, ^edx, udacity, skillshare, domestika, duolingo, rosetta stone, busuu,
    lingoda, preply, italki, cambly, ^ef education, british council, platzi, crehana, codecademy,
    datacamp, pluralsight, linkedin learning, =lynda, treehouse, brilliant org, =brilliant,
    khan academy, chegg, course hero, quizlet, studocu, scribbr, turnitin, ^ets toefl, ^ets gre,
    ^toefl, ielts, college board, ^act inc, =pearson, pearson vue, prometric, mcgraw hill, cengage,
    =wiley, vitalsource, ^kaplan, princeton review, sylvan learning, outschool, abcmouse, =ixl,
    ^prodigy math, hotmart, =teachable, thinkific, ^open english, alliance francaise,
    instituto cervantes, futurelearn, le wagon, ironhack, general assembly, ^2u inc, instructure,
    =parchment, national student clearinghouse, lumosity, elevate labs`,
  services: `
    fiverr, upwork, =freelancer, 99designs, toptal, =thumbtack, ^angi, angies list, homeadvisor,
    ^handy com, ^handy hq, legalzoom, rocket lawyer, regus, =iwg, linkedin ads, =indeed, glassdoor,
    ziprecruiter, ^adecco, ^iron mountain, rentokil, merry maids, molly maid, ^vfs global,
    ^vfs services, tlscontact, experian, equifax, transunion, lifelock, identityforce, checkr,
    ^sterling check, ^otter ai, =doodle, terminix, orkin`,
  shipping: `
    ^dhl, ^fedex, ^ups, ups store, ^tnt express, ^dpd, ^gls, ^aramex, ^hermes parcel, usps,
    ^stamps com, endicia, ^pirate ship, shippo, shipstation, easyship, sendcloud, packlink,
    mail boxes etc, skypostal, aeropost, ^dhl express`,
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
    ^google fi, vodafone, ^claro, ^virgin media, virgin mobile, ^airalo, holafly, ^viasat,
    hughesnet, lycamobile, lebara, truphone, skype credit, viber out, ^rebtel, ^ding top up,
    ^recharge com, =o2, ^three mobile`,
  insurance: `
    ^axa, ^zurich, =aig, metlife, ^prudential, ^chubb, liberty seguros, =sura, seguros sura,
    ^cigna, ^aetna, world nomads, safetywing, ^allianz travel, travel guard, imglobal, ^sbi life,
    manulife, assist card, universal assistance, squaretrade, asurion, allstate protection,
    applecare`,
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
