/** Germany, Austria, Switzerland. */
import type { NamesByCategory } from './name-list.ts'

export const GERMANY_NAMES: NamesByCategory = {
  groceries: `
    ^rewe, ^edeka, ^aldi, lidl, netto marken discount, ^penny, penny markt, =real, ^globus,
    ^tegut, =norma, ^famila, ^combi, ^hit markt, marktkauf, ^e center, nahkauf, ^nah und gut,
    ^np markt, ^wasgau, feneberg, ^v markt, ^konsum, ^bio company, alnatura, ^denns,
    denns biomarkt, ^basic bio, ebl naturkost, =picnic, =flink, ^knuspr, bringmeister,
    rewe lieferservice, selgros, ^mix markt, ^go asia, trinkgut, getraenke hoffmann,
    ^getranke hoffmann, ^fristo, ^dursty, bofrost, eismann, frischeparadies, ^asia markt, =billa,
    ^billa plus, ^merkur, eurospar, interspar, ^hofer, ^mpreis, unimarkt, ^nah frisch, ^adeg,
    sutterluty, gurkerl, metro oesterreich, ^migros, ^coop pronto, ^denner, ^volg, migrolino,
    =avec, ^aldi suisse, ^landi, alnatura migros, ^manor food, globus delicatessa, ^farmy,
    ^leshop, ^migros online, ^aligro, prodega, ^k kiosk
  `,
  dining: `
    ^nordsee, ^block house, ^peter pane, hans im glueck, ^hans im gluck, vapiano, ^l osteria,
    ^maredo, ^alex gastronomie, ^cafe del sol, extrablatt, cafe extrablatt, =enchilada,
    sausalitos, cafe bar celona, ^celona, ^dean david, ^dean and david, ^call a pizza,
    ^smileys pizza, ^pizza max, ^joeys pizza, ^hallo pizza, ^gosch, wiener feinbacker, =immergrun,
    kochlowel, kochloeffel, burgerme, ^jim block, ^ruffs burger, burgerista, ^mr clou,
    ^autobahn tank rast, ^tank rast, sanifair, serways, rosenberger, landzeit, ^oldtimer rast,
    marche moevenpick, ^eat happy, akakiko, figlmuller, plachutta, ^wienerwald, ^swing kitchen,
    ^tibits, ^hiltl, ^holy cow, =molino, ^migros restaurant, ^coop restaurant, ^manora,
    brezelkonig, brezelkoenig, ^nooch, ^rice up, ^suan long, ^lindt, lindt sprungli, sprungli,
    laderach, ^aida cafe
  `,
  coffee: `
    ^tchibo, ^kamps, backwerk, ^back factory, ^ditsch, ^der beck, steinecke, wiener feinbaeckerei,
    ^le crobag, ^crobag, hofpfisterei, rischart, schaefers, ^schafers, ^junge die backerei,
    junge baeckerei, dat backhus, goertz backerei, ^sehne backwaren, ^kauls, merzenich, ^oebel,
    heberer, ^einstein kaffee, ^einstein coffee, ^balzac coffee, segafredo, ^coffee fellows,
    ^san francisco coffee, ^woyton, ^campus suite, ^lap coffee, ^anker snack, ^strock, ^der mann,
    ^felber, oberlaa, ^ol mutig, ^haubis, =aida, =spettacolo, ^caffe spettacolo, brezelbaeckerei,
    bachmann, confiserie sprungli, ^hug backerei
  `,
  bars_alcohol: `
    ^jacques wein, jacques weindepot, hawesko, rindchen, ^vinos de, vicampo, ^wein moment,
    belvini, ^wein co, mondovino, ^flaschenpost wein
  `,
  fuel: `
    ^aral, ^star tankstelle, ^orlen, ^jet tankstelle, =jet, =hem, ^hem tankstelle, ^westfalen,
    ^sprint tank, =q1, =bft, ^classic tank, ^oil tankstelle, raiffeisen tank, ^enbw mobility,
    ^enbw, ^ewe go, maingau, ^aral pulse, =omv, turmoel, ^turmol, ^disk tank, =genol,
    ^iq tankstelle, =avanti, smatrics, ^migrol, ^ruedi russel, coop mineraloel, ^agrola, =socar,
    ^gofast
  `,
  rideshare_taxi: `
    ^free now, ^taxi berlin, =miles, ^miles mobility, ^sixt share, stadtmobil, =cambio,
    cambio carsharing, teilauto, flinkster, ^book n drive, nextbike, ^call a bike, swapfiets,
    ^emmy sharing, =tier, =moia, ^uber bv de, ^31300, ^mobility genossenschaft,
    mobility carsharing, publibike, ^donkey republic
  `,
  public_transit: `
    deutsche bahn, ^db vertrieb, ^db automat, =bahn, ^bahncard, ^db regio, ^deutschland ticket,
    ^bvg, ^s bahn, ^hvv, hochbahn, =mvv, =mvg, =vgf, =vvs, =ssb, =vrr, rheinbahn, =kvb, =vrs,
    =dvb, =lvb, =vbb, =vbn, ^bsag, ^ustra, ^uestra, =vgn, =vag, =rnv, =kvv, handyticket,
    flixtrain, westbahn, ^o bb, ^oebb, ^wiener linien, ^wl wiener linien, klimaticket, =vor,
    ^ooevv, ^linz linien, ^graz linien, =ivb, ^cat city airport, ^sbb, ^sbb cff ffs, ^sbb mobile,
    =zvv, =vbz, =bls, bernmobil, =bvb, =tpg, unireso, tl lausanne, postauto, fairtiq, =rhb,
    swisspass, mob goldenpass, ^thurbo, zentralbahn
  `,
  parking_tolls: `
    contipark, ^apcoa, goldbeck parking, ^q park, parkster, easypark, paybyphone de, ^parkraum,
    ^bip park, ^park one, parkdepot, asfinag, ^best in parking, ^wipark, handyparken, parkingpay,
    ^parking zurich, ^sepp parking, ^twint parking, =vignette, ^e vignette, felbertauern,
    grossglockner
  `,
  auto: `
    ^a t u, ^auto teile unger, pitstop, vergolst, ^bosch service, =tuv, ^tuev, =gtu, =kus, ^adac,
    ^kfztei, kfzteile24, autodoc, ^mister spex auto, ^reifen com, reifendirekt, ^mr wash,
    imo autopflege, =louis, ^polo motorrad, ^oamtc, ^arbo, forstinger, =tcs, ^touring club, =acs,
    strassenverkehrsamt, ^zulassungsstelle, ^kfz zulassung, ^mobile de, autoscout24
  `,
  shopping: `
    =galeria, galeria karstadt, ^karstadt, ^galeria kaufhof, ^kaufhof, ^kadewe, breuninger,
    ^ludwig beck, ^woolworth, =tedi, ^kodi, ^maec geiz, ^mac geiz, ^thomas philipps,
    sonderpreis baumarkt, ^nanu nana, =depot, =butlers, pfennigpfeiffer, euroshop, ^mc paper,
    ^baur, bonprix, =klingel, ^hse, ^real digital, ^rebuy, avocadostore, limango, ^blume 2000,
    fleurop, =valentins, bloomydays, ypperlig, =libro, =pagro, =mueller, ^mueller drogerie,
    ^geschenkidee, ^radbag, ^mydays, ^jochen schweizer, fotokasten, ^press books,
    ^press and books, =valora, ^manor, ^globus warenhaus, jelmoli, ^loeb, ^brack, =ricardo,
    =tutti, microspot, =ottos, interio, ^ex libris, orell fussli, ^shp versand, willhaben,
    shoepping
  `,
  clothing: `
    ^c a, peek cloppenburg, peek und cloppenburg, ^p c, ^ansons, wormland, ^hirmer, ^s oliver,
    ^tom tailor, =esprit, ^gerry weber, ^takko, ^kik, ^nkd, ernstings family, =bonita,
    ^street one, =cecil, ^jack jones, ^only stores, ^vero moda, =bestseller, =snipes, deichmann,
    ^gortz, ^goertz, ^reno schuhe, =tamaris, =salamander, =leiser, zalando, ^about you,
    bonprix fashion, hunkemoller, hunkemoeller, =triumph, =mey, ^christ juweliere, =christ,
    ^thomas sabo, engelhorn, ^best secret, ulla popken, ^witt weiden, ^adler mode, ^jeans fritz,
    ^mister lady, ^orsay, ^bijou brigitte, ^kleider bauer, ^fussl, =palmers, humanic,
    stiefelkonig, shoe4you, =pkz, dosenbach, ochsner shoes, =vogele, =chicoree, ^tally weijl,
    ^metro boutique, =blackout, bucherer, =calida, navyboot
  `,
  electronics: `
    ^media markt, ^saturn, =expert, euronics, medimax, notebooksbilliger, =alternate, mindfactory,
    cyberport, =conrad, reichelt, =gravis, computeruniverse, caseking, ^arlt, ^teufel, ^nubert,
    ^medion, ^e tec, hartlauer, interdiscount, ^fust, melectronics, ^steg electronics, ^data quest
  `,
  home: `
    ^obi, ^bauhaus, hornbach, ^toom, toom baumarkt, hagebau, hagebaumarkt, hellweg,
    globus baumarkt, raiffeisen markt, raiffeisen, ^baywa, ^jawoll, =hammer, ^hammer fachmarkt,
    =roller, =poco, ^poco einrichtung, xxxlutz, ^xxl lutz, hoffner, hoeffner, segmuller,
    moebel boss, ^mobel boss, ^porta mobel, ^moemax, ^momax, mobelix, moebelix, ^kika, ^leiner,
    danisches bettenlager, ^jysk, ^matratzen concord, =emma, ^bett1, ^home24, ^wmf, villeroy boch,
    ^dehner, ^pflanzen kolle, ^blumen risse, ^kolle, bellaflora, ^lagerhaus, ^starkl, ^tedox,
    manufactum, contorion, ^coop bau hobby, ^do it garden, ^micasa, ^pfister, livique, ^lipo,
    moebel pfister, ^landi garden, vorwerk, =miele
  `,
  hobbies: `
    ^thalia, hugendubel, osiander, mayersche, ^weltbild, ^buecher de, dussmann, =jokers, medimops,
    ^sport scheck, ^karstadt sports, =globetrotter, mcctrek, bergfreunde, bergzeit, ^campz,
    ^fahrrad de, ^rose bikes, =canyon, ^fahrrad xxl, ^lucky bike, ^bike discount, ^bike24,
    stadler, zweirad stadler, thomann, ^music store, ^session music, idee creativmarkt, boesner,
    gerstaecker, buttinette, makerist, ^world of sweets, ^askari, fantasywelt, gigasport, ^hervis,
    bruendl, ^morawa, tyrolia, ochsner sport, sportxx, athleticum, ^transa, ^bachli, veloplus,
    ^musik hug, ^musik produktiv
  `,
  kids: `
    ^smyths, ^my toys, ^rofu, spielemax, =vedes, babymarkt, ^baby walz, ^baby one, ^jako o,
    tausendkind, lillydoo, ^franz carl weber, ^baby rose, interspar spielwaren
  `,
  pharmacy: `
    dm drogerie markt, =dm, rossmann, ^muller drogerie, ^budni, ^doc morris, ^shop apotheke,
    ^medpex, apo discounter, ^apotal, sanicare, easyapotheke, ^linda apotheke, ^bipa,
    ^dm drogerie, amavita, ^sun store, ^coop vitality, ^benu, ^zur rose, =dropa, =esn, foodspring,
    bodylab, ^weider
  `,
  medical: `
    fielmann, ^apollo optik, =apollo, ^mister spex, ^eyes more, ^pro optik, brille24, ^geers,
    kind horgerate, =kind, amplifon, ^helios klinik, =helios, asklepios, =charite, ^sana kliniken,
    =ameos, =pvs, ^pas dr, ^bfs health, ^bfs abrechnung, =dzr, ^die pvs, mediclin, ^synlab,
    ^amedes, ^pearle, sehen wutscher, wutscher, hirslanden, visilab, kochoptik, mcoptic,
    ^arzte kasse, aerztekasse, medbase, ^swiss medi kids
  `,
  fitness: `
    ^fit x, ^mcfit, ^rsg group, ^john reed, ^clever fit, ^fitness first, ^holmes place, ^fit one,
    fitseveneleven, superfit, ^ai fitness, ^kieser, ^mrs sporty, ^body street, easyfitness,
    ^injoy, ^urban sports, wellpass, ^egym, hansefit, ^elbgym, ^fit inn, ^john harris,
    ^manhattan fitness, ^migros fitness, ^update fitness, ^activ fitness, basefit,
    ^lets go fitness, therme erding, ^finion
  `,
  personal_care: `
    =douglas, flaconi, parfumdreams, =notino, ^pieper, ^parfumerie pieper, ^aveda, ^klier,
    ^frisor klier, essanelle, ^super cut, cutandgo, ^hair express, hairkiller, ^import parfumerie,
    ^gidor, ^bipa parfum, ^eco express, eco express waschsalon, hellofresh de
  `,
  pets: `
    qualipet, fressnapf, futterhaus, das futterhaus, ^zoo co, ^koelle zoo, ^kolle zoo, ^zoo zajac,
    ^zajac, tiierisch, megazoo, ^meiko
  `,
  media_subscriptions: `
    ^rundfunk, ^ard zdf, beitragsservice, ^rtl interactive, =wow, ^sky deutschland, ^sky de,
    ^magenta sport, ^zattoo, ^waipu, ^axel springer, ^bild plus, ^bild, =welt, ^die zeit, =zeit,
    =spiegel, =faz, =sz, handelsblatt fachmedien, tagesspiegel, =taz, ^ct heise, ^heise, blendle,
    =orf, =gis, =obs, ^kronen zeitung, ^der standard, ^kurier, ^die presse, ^blue tv, ringier,
    tamedia, swisscom blue
  `,
  entertainment: `
    cinemaxx, uci kinowelt, =uci, kinopolis, filmpalast, cineplexx, hollywood megaplex, ^kitag,
    ^arena cinemas, cts eventim, eventim, reservix, adticket, myticket, oeticket, ^wien ticket,
    ticketcorner, starticket, seetickets ch, ^europa park, phantasialand, ^heide park,
    ^movie park, ^tropical islands, ^hansa park, miniatur wunderland, hagenbeck, ^zoo berlin,
    ^schonbrunn, wiener prater, ^therme wien, =lotto, lotto24, ^tipp24, lottoland, westlotto,
    ^toto lotto, =tipico, ^bwin, ^bet at home, win2day, admiral sportwetten, ^merkur spiel,
    swisslos, ^loterie romande, jumicar, elbphilharmonie, ^staatsoper, volksoper,
    ^bundesliga tickets, ^dav kletter, ^alpenverein, ^sac cas, ^berchtesgaden, bergbahnen
  `,
  utilities: `
    stadtwerke, =swm, rheinenergie, ^e on energie, ^enbw energie, =rwe, ^innogy, =ewe, mainova,
    badenova, =enviam, ^lichtblick, naturstrom, ^yello, ^yello strom, ^e wie einfach, ^eprimo,
    ^greenpeace energy, ^green planet energy, ^tibber, =rabot, ^ostrom, ^polarstern, ^gasag, =bsr,
    =awm, berliner wasserbetriebe, ^hamburg wasser, ^hamburg energie, ^dew21, ^n ergie, ^wemag,
    ^sw leipzig, ^entega, ^montana energie, ^techem, ^ista, brunata, ^minol, kalorimeta,
    ^wien energie, =evn, ^verbund, ^energie ag, ^linz ag, ^salzburg ag, ^kelag,
    ^energie steiermark, ^tiwag, =vkw, ^energie burgenland, ^ma 31, =ewz, =ekz, =ckw, =bkw, =iwb,
    ^sig geneve, ^romande energie, ^groupe e, ^energie 360, =ewb, ^axpo, =aew
  `,
  telecom: `
    ^telekom, ^deutsche telekom, congstar, ^kabel deutschland, unitymedia, ^telefonica germany,
    =blau, ^aldi talk, ^1 1, ^1 und 1, 1 1 telecom, drillisch, ^winsim, premiumsim, freenet,
    mobilcom, mobilcom debitel, klarmobil, =otelo, ^lidl connect, ^fonic, ^fraenk, ^ay yildiz,
    ^ortel, ^m net, netcologne, ^pyur, ^pyur tele columbus, ^tele columbus, ^ewe tel,
    deutsche glasfaser, =a1, ^a1 telekom, =magenta, ^magenta telekom, =drei, hutchison drei, =bob,
    ^hot telekom, ^hot mobil, ^yesss, ^liwest, swisscom, =sunrise, =salt, ^salt mobile,
    ^wingo mobile, ^yallo, quickline, ^init7, ^m budget mobile, ^coop mobile, ^aldi mobile, ^iway,
    ^green ch
  `,
  housing: `
    vonovia, ^deutsche wohnen, ^leg wohnen, ^saga gwg, gewobag, ^degewo, ^howoge, =gwh,
    nassauische heimst, immoscout, immobilienscout24, immowelt, ^wg gesucht, wunderflats,
    homelike, studentenwerk, studierendenwerk, ^my place, ^wiener wohnen, homegate, flatfox,
    swisscaution, ^livit, wincasa, goldinger
  `,
  insurance: `
    ^tk, ^tk die techniker, =dkv, ^swica, ^allianz, ^allianz versicherung, ^huk, ^huk coburg,
    ^huk24, ^ergo, ^axa versicherung, ^r v versicherung, ^r v, ^debeka, ^devk, ^hdi versicherung,
    gothaer, ^signal iduna, =lvm, =vhv, =wurttembergische, wuerttembergische, provinzial,
    ^sparkassen versicherung, ^sv sparkassen, versicherungskammer, ^cosmos direkt, hannoversche,
    ^nurnberger, barmenia, haftpflichtkasse, die haftpflichtkasse, ^arag, ^adac versicherung,
    ^da direkt, getsafe, ^wefox, ^friday versicherung, =friday, check24, verivox, hansemerkur,
    ^europ assistance, =continentale, ^alte leipziger, volkswohl bund, =wgv, ^kravag,
    ^bavaria direkt, ^techniker krankenkasse, ^aok, ^barmer, ^dak, ^dak gesundheit, ^ikk,
    knappschaft, =bkk, ottonova, helvetia, ^uniqa, ^wiener stadtische, ^merkur versicherung,
    ^donau versicherung, ^grawe, ^muki, ^vav versicherung, =svs, =css, helsana,
    ^sanitas krankenversicherung, ^visana, =kpt, =assura, ^groupe mutuel, sympany, ^atupri, ^oekk,
    =egk, ^mobiliar, ^die mobiliar, =baloise, ^axa winterthur, ^zurich versicherung,
    ^smile direct versicherungen, ^smile versicherung, =vaudoise, ^tcs assista
  `,
  education: `
    ^universitat, ^hochschule, fernuni hagen, ^iu internationale, ^iu hochschule, =fom, =tum,
    =lmu, ^rwth, ^tu berlin, ^fu berlin, ^hu berlin, ^volkshochschule, =vhs, ^goethe institut,
    ^babbel, sofatutor, studienkreis, schulerhilfe, schuelerhilfe, gofluent, wirtschaftsuni,
    ^uni wien, ^tu wien, =wifi, =bfi, lernquadrat, ^eth zurich, ^epfl, ^universitat zurich,
    migros klubschule, klubschule, ils fernschule, =sgd
  `,
  services: `
    =notar, helpling, ^my hammer, aroundhome, ^wiso, smartsteuer, ^taxfix, wundertax, =vlh,
    lohnsteuerhilfe, check24 profi, ^book a tiger, batmaid, ^boels, ^mister minit, ^mobile minit,
    ^photo porst, ^arag rechtsschutz, mieterverein, mieterbund, ^ig metall, ^ver di,
    verbraucherzentrale, ^handelskammer, ^schufa
  `,
  shipping: `
    ^dhl paket, ^deutsche post, =hermes, ^hermes germany, ^gls germany, packstation, ^post ag,
    postfiliale, ^osterreichische post, oesterreichische post, ^post at, ^die post,
    ^die schweizerische post, ^post ch, ^schweizerische post, planzer, internetmarke
  `,
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
