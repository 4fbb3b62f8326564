/** Germany, Austria, Switzerland. */
import type { NamesByCategory } from './name-list.ts'

export const GERMANY_NAMES: NamesByCategory = {
  groceries: `
    ^rewe, ^edeka, ^aldi, lidl, netto marken discount, ^penny, penny markt, ^globus, ^famila,
    ^combi, ^hit markt, ^wasgau, ^v markt, ^konsum, ^denns, ^basic bio, =picnic, =flink, ^knuspr,
    bringmeister, rewe lieferservice, getraenke hoffmann, ^fristo, ^dursty, bofrost, eismann,
    frischeparadies, ^asia markt, ^merkur, ^mpreis, gurkerl, metro oesterreich, ^migros, ^denner,
    ^volg, alnatura migros, ^manor food, globus delicatessa, ^farmy, ^leshop, ^migros online,
    ^aligro, prodega`,
  dining: `
    ^nordsee, hans im glueck, ^l osteria, ^maredo, ^alex gastronomie, extrablatt, cafe extrablatt,
    ^celona, ^dean and david, ^joeys pizza, wiener feinbacker, kochlowel, kochloeffel, ^jim block,
    ^ruffs burger, burgerista, ^mr clou, ^autobahn tank rast, ^tank rast, sanifair, serways,
    rosenberger, landzeit, ^oldtimer rast, marche moevenpick, akakiko, figlmuller, plachutta,
    ^wienerwald, ^tibits, ^hiltl, ^holy cow, =molino, ^migros restaurant, ^manora, brezelkoenig,
    ^nooch, ^rice up, ^suan long, ^lindt, lindt sprungli, sprungli, ^aida cafe`,
  coffee: `
    ^tchibo, ^kamps, ^ditsch, wiener feinbaeckerei, ^le crobag, ^crobag, schaefers, ^schafers,
    junge baeckerei, goertz backerei, ^sehne backwaren, ^kauls, ^einstein coffee, ^balzac coffee,
    ^san francisco coffee, ^woyton, ^anker snack, ^strock, ^felber, oberlaa, ^ol mutig, ^haubis,
    =spettacolo, brezelbaeckerei, bachmann, confiserie sprungli, ^hug backerei`,
  bars_alcohol: `
    ^jacques wein, jacques weindepot, hawesko, rindchen, ^vinos de, vicampo, ^wein moment,
    belvini, ^wein co, mondovino, ^flaschenpost wein
  `,
  fuel: `
    ^aral, ^star tankstelle, ^orlen, ^jet tankstelle, =jet, ^hem tankstelle, ^westfalen,
    ^sprint tank, =q1, ^classic tank, ^oil tankstelle, raiffeisen tank, ^enbw mobility, ^enbw,
    ^ewe go, maingau, turmoel, ^turmol, ^disk tank, ^iq tankstelle, =avanti, smatrics, ^migrol,
    ^ruedi russel, coop mineraloel, ^agrola, ^gofast`,
  rideshare_taxi: `
    ^free now, ^taxi berlin, =miles, ^miles mobility, ^sixt share, =cambio, cambio carsharing,
    flinkster, ^book n drive, ^emmy sharing, =tier, =moia, ^uber bv de, ^31300,
    ^mobility genossenschaft, mobility carsharing`,
  public_transit: `
    deutsche bahn, ^db vertrieb, ^db automat, =bahn, ^bahncard, ^deutschland ticket, ^bvg, ^s bahn,
    ^hvv, hochbahn, =mvv, =mvg, =ssb, rheinbahn, =kvb, =dvb, =lvb, =vbb, ^uestra, =vgn, =vag, =rnv,
    =kvv, handyticket, westbahn, ^o bb, ^oebb, ^wl wiener linien, klimaticket, ^ooevv,
    ^linz linien, ^graz linien, ^cat city airport, ^sbb, ^sbb cff ffs, ^sbb mobile, =vbz, =bls,
    =bvb, =tpg, tl lausanne, postauto, fairtiq, mob goldenpass, ^thurbo, zentralbahn`,
  parking_tolls: `
    goldbeck parking, parkster, easypark, paybyphone de, ^parkraum, ^bip park, ^park one,
    parkdepot, asfinag, ^wipark, handyparken, parkingpay, ^parking zurich, ^sepp parking,
    ^twint parking, =vignette, ^e vignette, felbertauern, grossglockner`,
  auto: `
    pitstop, =tuv, ^tuev, =kus, ^adac, ^kfztei, kfzteile24, autodoc, ^mister spex auto,
    reifendirekt, imo autopflege, =louis, ^oamtc, ^arbo, =tcs, ^touring club, =acs,
    strassenverkehrsamt, ^zulassungsstelle, ^kfz zulassung, ^mobile de, autoscout24`,
  shopping: `
    galeria karstadt, ^karstadt, ^kaufhof, ^kadewe, breuninger, ^ludwig beck, ^woolworth, ^kodi,
    ^maec geiz, sonderpreis baumarkt, ^nanu nana, =depot, =butlers, ^mc paper, ^baur, bonprix,
    =klingel, ^hse, ^real digital, ^rebuy, avocadostore, limango, fleurop, =valentins, bloomydays,
    ypperlig, =libro, =mueller, ^mueller drogerie, ^geschenkidee, ^radbag, ^mydays,
    ^jochen schweizer, fotokasten, ^press and books, =valora, ^manor, ^globus warenhaus, jelmoli,
    ^loeb, ^brack, =ricardo, =tutti, microspot, interio, ^ex libris, orell fussli, ^shp versand,
    willhaben, shoepping`,
  clothing: `
    ^c a, peek und cloppenburg, ^p c, ^ansons, wormland, ^hirmer, ^takko, ^kik, ^nkd, ^only stores,
    =bestseller, deichmann, ^goertz, ^reno schuhe, zalando, ^about you, bonprix fashion,
    hunkemoeller, =triumph, =mey, ^christ juweliere, engelhorn, ^best secret, ulla popken,
    ^adler mode, ^orsay, =palmers, stiefelkonig, =pkz, ochsner shoes, =vogele, ^metro boutique,
    bucherer, navyboot`,
  electronics: `
    ^media markt, ^saturn, notebooksbilliger, =alternate, mindfactory, =conrad, reichelt, =gravis,
    computeruniverse, caseking, ^arlt, ^teufel, ^nubert, ^medion, ^e tec, ^fust, ^steg electronics,
    ^data quest`,
  home: `
    ^obi, ^bauhaus, ^toom, raiffeisen markt, raiffeisen, ^jawoll, ^hammer fachmarkt,
    ^poco einrichtung, ^xxl lutz, hoeffner, moebel boss, ^porta mobel, ^moemax, moebelix, ^kika,
    ^leiner, ^jysk, ^bett1, ^home24, ^wmf, ^dehner, ^pflanzen kolle, ^blumen risse, ^kolle,
    ^lagerhaus, ^starkl, manufactum, contorion, ^coop bau hobby, ^do it garden, ^micasa, ^pfister,
    ^lipo, moebel pfister, ^landi garden, vorwerk`,
  hobbies: `
    ^thalia, ^weltbild, ^buecher de, dussmann, medimops, ^sport scheck, ^karstadt sports, mcctrek,
    bergfreunde, bergzeit, ^campz, ^fahrrad de, ^rose bikes, =canyon, ^lucky bike, ^bike discount,
    ^bike24, zweirad stadler, thomann, ^music store, ^session music, idee creativmarkt,
    gerstaecker, buttinette, makerist, ^world of sweets, ^askari, fantasywelt, ^hervis, bruendl,
    ^morawa, tyrolia, athleticum, ^transa, ^bachli, veloplus, ^musik hug, ^musik produktiv`,
  kids: `
    ^smyths, ^my toys, ^rofu, spielemax, =vedes, babymarkt, ^baby one, ^jako o, tausendkind,
    lillydoo, ^franz carl weber, ^baby rose, interspar spielwaren`,
  pharmacy: `
    dm drogerie markt, =dm, rossmann, ^muller drogerie, ^budni, ^doc morris, ^shop apotheke,
    ^medpex, apo discounter, ^apotal, sanicare, ^linda apotheke, ^dm drogerie, ^zur rose, =esn,
    foodspring, bodylab, ^weider`,
  medical: `
    =apollo, brille24, ^geers, =kind, ^helios klinik, =helios, asklepios, =charite, ^sana kliniken,
    =ameos, =pvs, ^pas dr, ^bfs health, ^bfs abrechnung, =dzr, ^die pvs, mediclin, ^synlab,
    ^amedes, ^pearle, hirslanden, kochoptik, ^arzte kasse, aerztekasse, ^swiss medi kids`,
  fitness: `
    ^fit x, ^rsg group, ^john reed, ^fit one, superfit, ^ai fitness, ^kieser, ^body street,
    ^urban sports, wellpass, ^egym, hansefit, ^elbgym, ^fit inn, ^john harris, ^manhattan fitness,
    ^migros fitness, ^activ fitness, therme erding, ^finion`,
  personal_care: `
    =douglas, flaconi, parfumdreams, =notino, ^pieper, ^parfumerie pieper, ^klier, cutandgo,
    ^import parfumerie, ^bipa parfum, eco express waschsalon, hellofresh de`,
  pets: '^koelle zoo, ^zoo zajac, ^zajac, tiierisch, ^meiko',
  media_subscriptions: `
    ^rundfunk, ^ard zdf, beitragsservice, ^rtl interactive, =wow, ^sky deutschland, ^sky de,
    ^magenta sport, ^zattoo, ^waipu, ^axel springer, ^bild plus, ^bild, =welt, ^die zeit, =zeit,
    =spiegel, =faz, =sz, handelsblatt fachmedien, tagesspiegel, =taz, ^ct heise, ^heise, blendle,
    =orf, =gis, =obs, ^kronen zeitung, ^der standard, ^kurier, ^die presse, ^blue tv, ringier,
    tamedia, swisscom blue
  `,
  entertainment: `
    kinopolis, filmpalast, hollywood megaplex, ^kitag, ^arena cinemas, cts eventim, eventim,
    reservix, adticket, myticket, oeticket, ^wien ticket, ticketcorner, starticket, seetickets ch,
    ^europa park, phantasialand, ^heide park, ^movie park, ^tropical islands, ^hansa park,
    miniatur wunderland, hagenbeck, ^zoo berlin, ^schonbrunn, wiener prater, ^therme wien, =lotto,
    lotto24, ^tipp24, lottoland, westlotto, ^toto lotto, ^bwin, ^bet at home, win2day,
    ^merkur spiel, swisslos, ^loterie romande, jumicar, elbphilharmonie, ^staatsoper, volksoper,
    ^bundesliga tickets, ^dav kletter, ^alpenverein, ^sac cas, ^berchtesgaden, bergbahnen`,
  utilities: `
    stadtwerke, =swm, rheinenergie, ^enbw energie, =rwe, ^innogy, =ewe, mainova, =enviam,
    ^lichtblick, naturstrom, ^yello, ^yello strom, ^e wie einfach, ^eprimo, ^greenpeace energy,
    ^green planet energy, ^tibber, =rabot, ^ostrom, ^polarstern, ^gasag, =bsr, =awm,
    ^hamburg wasser, ^hamburg energie, ^dew21, ^n ergie, ^sw leipzig, ^entega, ^montana energie,
    ^techem, ^ista, brunata, ^minol, kalorimeta, ^verbund, ^salzburg ag, ^energie steiermark, =vkw,
    ^ma 31, =ekz, =ckw, =iwb, ^sig geneve, ^energie 360, =ewb`,
  telecom: `
    ^telekom, congstar, ^kabel deutschland, unitymedia, ^telefonica germany, =blau, ^aldi talk,
    ^1 1, ^1 und 1, 1 1 telecom, drillisch, ^winsim, premiumsim, mobilcom, klarmobil, =otelo,
    ^lidl connect, ^fonic, ^fraenk, ^ortel, ^m net, netcologne, ^pyur tele columbus,
    ^tele columbus, ^ewe tel, =a1, ^a1 telekom, ^magenta telekom, hutchison drei, =bob,
    ^hot telekom, ^hot mobil, ^yesss, ^liwest, ^salt mobile, ^wingo mobile, ^yallo, quickline,
    ^init7, ^m budget mobile, ^coop mobile, ^aldi mobile, ^iway, ^green ch`,
  housing: `
    vonovia, ^deutsche wohnen, ^leg wohnen, ^saga gwg, gewobag, ^degewo, ^howoge, =gwh,
    nassauische heimst, immoscout, immobilienscout24, immowelt, ^wg gesucht, wunderflats, homelike,
    studentenwerk, studierendenwerk, ^wiener wohnen, homegate, flatfox, swisscaution, ^livit,
    wincasa, goldinger`,
  insurance: `
    ^tk, ^tk die techniker, ^swica, ^allianz, ^huk, ^huk24, ^ergo, ^axa versicherung,
    ^r v versicherung, ^r v, ^debeka, ^hdi versicherung, ^signal iduna, =vhv, wuerttembergische,
    ^sparkassen versicherung, ^sv sparkassen, versicherungskammer, ^cosmos direkt, hannoversche,
    ^nurnberger, haftpflichtkasse, die haftpflichtkasse, ^adac versicherung, ^da direkt, getsafe,
    ^wefox, ^friday versicherung, =friday, check24, verivox, ^europ assistance, ^alte leipziger,
    volkswohl bund, =wgv, ^kravag, ^bavaria direkt, ^aok, ^barmer, ^dak, ^ikk, =bkk, ottonova,
    ^wiener stadtische, ^merkur versicherung, ^donau versicherung, ^muki, ^vav versicherung, =svs,
    =css, helsana, ^sanitas krankenversicherung, ^visana, =kpt, =assura, ^groupe mutuel, sympany,
    ^atupri, ^oekk, =egk, ^mobiliar, ^die mobiliar, ^axa winterthur, ^zurich versicherung,
    ^smile direct versicherungen, ^smile versicherung, =vaudoise, ^tcs assista`,
  education: `
    ^universitat, ^hochschule, fernuni hagen, ^iu internationale, ^iu hochschule, =fom, =tum, =lmu,
    ^rwth, ^tu berlin, ^fu berlin, ^hu berlin, ^volkshochschule, =vhs, ^goethe institut, ^babbel,
    sofatutor, schuelerhilfe, gofluent, wirtschaftsuni, ^uni wien, ^tu wien, =wifi, =bfi,
    lernquadrat, ^eth zurich, ^epfl, ^universitat zurich, migros klubschule, klubschule,
    ils fernschule, =sgd`,
  services: `
    =notar, helpling, ^my hammer, aroundhome, ^wiso, smartsteuer, ^taxfix, wundertax, =vlh,
    lohnsteuerhilfe, check24 profi, ^book a tiger, batmaid, ^boels, ^mister minit, ^mobile minit,
    ^photo porst, ^arag rechtsschutz, mieterverein, mieterbund, ^ig metall, ^ver di,
    verbraucherzentrale, ^handelskammer, ^schufa
  `,
  shipping: `
    ^dhl paket, =hermes, ^hermes germany, ^gls germany, ^post ag, postfiliale,
    oesterreichische post, ^post at, ^die schweizerische post, ^post ch, ^schweizerische post,
    planzer, internetmarke`,
  gifts_charity: `
    betterplace, ^deutsches rotes kreuz, =drk, ^caritas, ^diakonie, misereor, ^brot fur die welt,
    ^aktion mensch, ^deutsche fernsehlotterie, ^nabu, ^bund naturschutz, ^arzte ohne grenzen,
    aerzte ohne grenzen, ^sos kinderdorf, ^johanniter, ^malteser, =asb, ^dlrg, ^welthungerhilfe,
    ^plan international, deutsche krebshilfe, ^dkms, seenotretter, ^sea watch, campact,
    ^rotes kreuz, ^licht ins dunkel, samariterbund, =rega, ^heks, helvetas, pro juventute,
    schweizer berghilfe, ^kirche
  `,
  fees: `
    bussgeldstelle, ^kfz bundesamt, landeshauptkasse, ^stadtkasse, burgeramt, buergeramt,
    gerichtskasse, justizkasse, =magistrat, bezirkshauptmannschaft, ^ma 67, stadtpolizei,
    ^kantonspolizei, betreibungsamt, strassenverkehrsamt zurich, migrationsamt
  `,
  taxes: `
    ^kirchensteuer, ^finanzamt, ^bundeskasse, ^hauptzollamt, ^zoll, ^grundsteuer, ^kfz steuer,
    ^elster, steuerkasse, ^finanzamt osterreich, finanzonline, steueramt, ^steuerverwaltung,
    ^estv, bundessteuer, ^gemeindesteuer
  `,
  loan: `
    ^santander consumer, targobank, easycredit, consors finanz, creditplus, ratepay, billpay,
    ^paypal ratenzahlung, ^vw bank, ^cembra, ^bob finance, powerpay, swissbilling
  `,
}
