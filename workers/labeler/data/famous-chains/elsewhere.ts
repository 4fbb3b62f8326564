/** The Czech Republic and Italy, South Africa, India, and the south-east and east of Asia. */
import type { NamesByCategory } from './name-list.ts'

export const ELSEWHERE_NAMES: NamesByCategory = {
  groceries: `
    jiomart, =albert, kaufland, ^penny market, ^tesco expres, ^rohlik, ^kosik, ^zabka,
    coop jednota, =jip, ^hruska, esselunga, ^conad, ipercoop, ^pam panorama, ^despar, eurospin,
    ^md discount, naturasi, checkers sixty60, shoprite checkers, shoprite sa, ^pick n pay, =pnp,
    ^woolworths, ^woolworths food, boxer superstore, ^food lovers, ^ok foods, ^usave, kwikspar, superspar,
    ^big basket, blinkit, grofers, ^zepto, swiggy instamart, ^reliance fresh, ^reliance smart,
    ^dmart, avenue supermarts, ^more supermarket, ^big bazaar, ^spencers retail, ^natures basket,
    ^star bazaar, ratnadeep, licious, ^country delight, milkbasket, fairprice, ntuc fairprice,
    ^ntuc fp, ^sheng siong, ^cold storage, redmart, ^don don donki, ^donki, ^prime supermarket,
    ^meidi ya, ^hao mart, ^u stars, indomaret, alfamart, alfamidi, ^super indo, hypermart,
    transmart, ^ranch market, ^farmers market id, ^lotte mart, sayurbox, ^segari,
    ^astro groceries, ^sm supermarket, ^sm hypermarket, savemore, ^robinsons supermarket,
    ^robinsons super, puregold, rustans supermarket, ^landers, ^s r membership, =snr, shopwise,
    waltermart, ^metro supermarket, gaisano, ministop, ^uncle johns, ^all day supermarket,
    merrymart, ^big c, ^lotus s, ^tesco lotus, ^tops market, ^tops daily, ^central food hall,
    ^gourmet market, ^villa market, ^cj express, ^mini big c, ^lawson 108, maxvalu, =aeon,
    ^aeon retail, ^ito yokado, ^seiyu, ^life corporation, ^ok store, maruetsu, ^summit store,
    ^gyomu super, ^my basket, seicomart, daily yamazaki, ^lawson store, ^seijo ishii, ^kaldi,
    ^oisix, ^セフンイレフン
  `,
  dining: `
    bageterie boulevard, bageterie, =ugo, kolkovna, =lokal, =ambiente, potrefena husa,
    ^svejk restaurant, autogrill, ^old wild west, ^roadhouse grill, spontini, ^grom,
    la piadineria, =steers, ^debonairs, ^wimpy sa, =spur, ^spur steak, panarottis, ^ocean basket,
    ^romans pizza, ^hungry lion, chicken licken, fishaways, ^simply asia, =kauai, =cappuccinos,
    rocomamas, ^john dorys, haldiram, haldirams, bikanervala, saravana bhavan, ^barbeque nation,
    ^wow momo, ^faasos, behrouz, behrouz biryani, ^box8, ^mojo pizza, ^oven story, chaayos food,
    ^rebel foods, ^sagar ratna, ^mainland china, ^social offline, ^naturals ice cream,
    ^karachi bakery, ^goli vada, ^burger singh, paradise biryani, ^eatfit, ^mad over donuts,
    ^toast box, ^koufu, ^food republic, kopitiam, foodfare, ^old chang kee, ^crystal jade,
    ^din tai fung, ^paradise dynasty, ^tim ho wan, ^jumbo seafood, ^pepper lunch, ichiban,
    ^sushi tei, ^genki sushi, ^sakae sushi, ^ajisen, ^swee heng, breadtalk, ^stuffd, ^mos burger,
    ^long john silvers, 4fingers, ^wok hey, ^encik tan, ^boost juice, ^liho, ^koi the, ^gong cha,
    ^chicha san chen, ^hokben, ^hoka hoka bento, =solaria, ^bakmi gm, ^mie gacoan,
    richeese factory, ^es teler 77, ^es teler, sederhana, ^j co, marugame udon, ^gokana, ^ta wan,
    ^imperial kitchen, chatime, ^mixue, geprek bensu, mang inasal, chowking, ^greenwich pizza,
    =greenwich, ^red ribbon, =goldilocks, ^maxs restaurant, ^gerrys grill, shakeys,
    ^yellow cab pizza, bonchon, ^army navy, ^kenny rogers, =vikings, ^contis, ^mesa filipino,
    =manam, ^ramen nagi, ^potato corner, ^tokyo tokyo, ^zarks, ^andoks, ^angels pizza,
    ^mk restaurant, ^mk restaurants, ^the pizza company, ^pizza company, ^s p restaurant,
    ^fuji restaurant, ^oishi, shabushi, ^bar b q plaza, ^after you, swensens, ^black canyon,
    ^chesters grill, ^yayoi, ^bonus suki, ^teenoi, haidilao, saizeriya, =gusto, =skylark,
    =jonathans, bamiyan, ^royal host, matsuya, ^nakau, coco ichibanya, cocoichi, ^mos food,
    ^lotteria, ^freshness burger, ^tenya, ^ootoya, yayoiken, hanamaru udon, marugame seimen,
    ichiran, ^ippudo, hidakaya, ^ringer hut, ^gyoza no ohsho, sushiro, ^kura sushi, kurazushi,
    ^hama sushi, torikizoku, ^watami, ^mister donut, ^demae can
  `,
  coffee: `
    =paneria, crosscafe, =kava, ^bread and butter za, ^mugg and bean, ^mugg bean, ^vida e caffe,
    ^seattle coffee, =bootlegger, ^cafe coffee day, =ccd, ^barista coffee, ^blue tokai,
    ^third wave coffee, chaayos, ^chai point, ^tata starbucks, ^ya kun, ^toast box coffee,
    ^flash coffee, kenangan, kopi kenangan, ^janji jiwa, ^fore coffee, ^tuku, ^tomoro, =excelso,
    ^bos coffee, =figaro, ^pickup coffee, ^zus coffee, ^but first coffee, ^cafe amazon,
    ^amazon cafe, inthanin, ^true coffee, ^doi chaang, =doutor, ^tullys, ^komeda, komeda coffee,
    excelsior caffe, ^st marc, hoshino coffee, ueshima, =pronto, ^becks coffee, ^vie de france,
    ^andersen bakery
  `,
  delivery: `
    ^mr delivery, ^mr d, ubereats za, ^checkers sixty, ^swiggy, ^bundl, ^bundl technologies,
    ^zomato, eternal zomato, ^dunzo, ^gofood, gopay gofood, shopeefood, lalafood, lineman wongnai,
    ^menu inc
  `,
  bars_alcohol: `
    ^tops at spar, =tops, liquorshop, ^checkers liquor, ^pnp liquor, ^makro liquor,
    norman goodfellows, ^ultra liquors, living liquidz, hiphopbar, cellarbration,
    ^wine connection, ^alcohol delivery, ^boozy ph, ^wine n about
  `,
  fuel: `
    =benzina, ^orlen benzina, =mol, eurooil, ^robin oil, ^tank ono, ^kontakt ono, ^ip gruppo api,
    ^tamoil, ^engen, ^sasol, ^astron, ^caltex sa, ^total sa za, ^bp express, ^indian oil, ^iocl,
    ^hpcl, ^hindustan petroleum, bharat petroleum, ^bpcl, ^nayara, ^jio bp, ^reliance petro, =spc,
    sinopec, pertamina, ^spbu, mypertamina, ^vivo energy, ^petron, ^seaoil, ^phoenix petroleum,
    ^flying v, ^unioil, cleanfuel, =ptt, ^ptt station, bangchak, ^susco, ^pt max, ^enoc, ^eneos,
    idemitsu, apollostation, ^cosmo oil, ^cosmo energy, ^solato, ^kygnus
  `,
  rideshare_taxi: `
    ^blue bird group, liftago, ^rekola, =ola, ^ani technologies, =rapido, ^roppen, ^namma yatri,
    ^meru cabs, blusmart, =vogo, ^yulu, drivezy, grabtaxi, ^grab rides, =grab, ^go jek, ^gopay,
    comfortdelgro, ^cdg taxi, ^comfort taxi, citycab, =zig, ^tada, ^ryde, anywheel, ^bluesg,
    =maxim, ^maxim taxi, =joyride, ^angkas, ^move it, ^indrive ph, ^taxi thailand, ^cabb,
    ^go taxi jp, ^goタクシー, ^nihon kotsu, ^s ride, ^didi mobility japan, docomo bike, ^luup
  `,
  public_transit: `
    ^keio, =dpp, ^dpp praha, ^dpmb, pid litacka, litacka, ^ceske drahy, ^cd a s, ^cd cz, regiojet,
    ^student agency, ^leo express, =idos, trenitalia, =italo, ^ntv italo, ^atm milano, ^atac,
    trenord, =gtt, =cotral, ^tper, gautrain, ^myciti, metrorail, ^prasa, intercape, translux,
    ^golden arrow, ^irctc, ^indian railways, ^delhi metro, ^dmrc, ^bmrcl, ^namma metro,
    ^mumbai metro, ^bmtc, ^ksrtc, ^msrtc, abhibus, ^uts mobile, ^simply go, ^ez link,
    ^transit link, ^bus mrt, ^smrt, ^sbs transit, transport for nsw, ^ktmb, =kai, ^kereta api, ^kai access,
    ^mrt jakarta, ^lrt jakarta, transjakarta, =kci, =krl, ^commuter line, =kmt, ^beep card, =lrt,
    ^mrt 3, =2go, ^2go travel, ^victory liner, ^genesis transport, ^dltb, =bts, ^bts rabbit,
    ^rabbit card, ^mrta, ^bem mrt, =srt, ^state railway of thailand, nakhonchai air,
    ^transport co, ^suica, ^mobile suica, ^モハイルスイカ, ^pasmo, ^icoca, ^jr east, ^jr higashi,
    ^jr west, ^jr central, ^jr kyushu, ^jr hokkaido, ^eki net, ^smart ex, ^tokyo metro, =toei,
    ^tokyu, ^odakyu, ^seibu railway, ^tobu railway, ^keisei, ^hankyu, kintetsu, ^nankai, ^willer,
    ^osaka metro
  `,
  parking_tolls: `
    =mpla, edalnice, ^mpla parking, telepass, ^sanral, bakwena, ^n3 toll, ^trac n4, ^admyt,
    kaching parking, ^fastag, paytm fastag, ^nhai, ^park plus, lta evendors, =lta, autopass card,
    ^hdb season parking, ^hdb parking, ^ura parking, ^parking sg, ^parking gov sg, ^jasa marga,
    ^e toll, flo jasamarga, autosweep, easytrip, ^mptc, ^nlex, ^slex, ^easy pass, ^exat, ^m flow,
    times24, ^times parking, ^タイムス, mitsui repark, ^repark, ^nexco, =etc
  `,
  auto: `
    =stk, ^auto kelly, ^supa quick, ^tiger wheel, ^hi q, ^midas sa, gomechanic, ^maruti, carwale,
    ^cars24, ^spinny, mycarforum, autobacs, ^yellow hat, ^vicom, ^sta inspection, auto2000,
    ^planet ban, =rapide, ^motech, =lto, ^b quik, =jaf
  `,
  shopping: `
    =czc, ^kasa, datart market, ^kotva, ^albi, =geco, ^bazos, ^zoot, la rinascente, rinascente,
    =coin, ^ovs kids, ^tigota, =edgars, =pep, ^pep home, ^mr price, ^clicks,
    ackermans, truworths, foschini, =tfg, =loot, ^crazy store, ^crazy plastics, myntra gifts,
    ^amazon pay in, ^tata cliq, ^shoppers stop, ^lifestyle stores, =pantaloons, westside,
    ^trent ltd, ^central mall, ^max retail, ^ferns n petals, =fnp, ^igp com, qwikcilver, mustafa,
    mustafa centre, takashimaya, ^isetan, =tangs, ^og pte, ^bhg singapore, ^japan home,
    ^popular bookstore, ^challenger tech, ^valu dollar, matahari, =ramayana, ^sogo, ^metro dept,
    =kkv, gramedia, ^sm department store, ^sm store, ^robinsons dept, ^robinsons department,
    ^landmark ph, rustans, ^national book store, ^japan home centre, ^mr d i y,
    ^central department, ^central dept, ^robinson dept, ^the mall group, ^siam paragon,
    emquartier, ^power buy, ^moshi moshi, officemate, =b2s, ^don quijote, ^daiso, =seria, ^can do,
    ^tokyu hands, ^hands inc, mujirushi, ^ryohin, rakuten ichiba, ^amazon co jp, ^メルカリ,
    mitsukoshi, daimaru, matsuzakaya, ^marui, ^lumine, ^aeon mall, ^belle maison, ^nissen,
    ^village vanguard, ^3coins, ^plaza style, ^itoya
  `,
  clothing: `
    answear, ^bibloo, =reserved, ^sinsay, ^house brand, ^cropp, ^mohito, =ccc, =ovs,
    ^piazza italia, terranova, =alcott, =motivi, ^max mara, sportscene, totalsports, =markham,
    =exact, ^jet stores, =legit, =identity, =spree, ^cape union mart, ^myntra, ^ajio,
    ^nykaa fashion, ^zudio, fabindia, manyavar, ^biba, ^w for woman, ^allen solly, ^van heusen,
    ^peter england, ^louis philippe, =raymond, tanishq, tanishq jewellery, kalyan jewellers,
    ^malabar gold, joyalukkas, caratlane, bluestone, ^metro shoes, ^metro brands, ^mochi shoes,
    =woodland, ^red tape, bewakoof, the souled store, souled store, =snitch, ^meena bazaar,
    ^charles keith, ^charles and keith, ^love bonito, =pedro, bossini, giordano, ^cotton on,
    ^benjamin barker, =erigo, ^the executive, =bench, penshoppe, ^oxygen clothing,
    ^human nature shop, ^folded and hung, ^jaspal, ^cps chaps, =pomelo, =lyn, =gu, shimamura,
    ^abc mart, =beams, ^united arrows, ^urban research, =ships, ^journal standard, ^global work,
    ^niko and, lowrys farm, ^earth music, =honeys, ^aoki, ^aoyama, =workman, ^right on, =zozo
  `,
  electronics: `
    =challenger, ^datart, ^electro world, =planeo, ^istyle, ^cz smarty, unieuro, ^trony,
    ^incredible connection, ^istore, ^hifi corp, ^dion wired, ^computer mania, wootware, evetech,
    ^croma, ^infiniti retail, ^reliance digital, ^vijay sales, poorvika, sangeetha mobiles,
    ^imagine store, ^unicorn store, aptronix, =courts, ^best denki, ^gain city, ^audio house,
    ^sim lim, istudio, erafone, ^ibox, digimap, ^electronic city, ^electronic solution, hartono,
    abenson, ^sm appliance, ^automatic centre, ^power mac, ^power mac center, ^beyond the box,
    =octagon, datablitz, ^pc express, ^banana it, ^it city, =jib, =advice, ^studio 7, ^com7,
    copperwired, yodobashi, ^bic camera, yamada denki, ^yamada, ^edion, ^k s denki, ^nojima,
    ^joshin, ^kojima, ^sofmap, dospara, tsukumo, ^pc koubou, ^geo holdings
  `,
  home: `
    ^uni hobby, mountfield, ^asko, asko nabytek, =sconto, ^siko, ^bonami, ^favi, ^brico io,
    ^mondo convenienza, poltronesofa, =builders, ^builders warehouse, ^builders express,
    ^build it, cashbuild, =chamberlains, ^mr price home, ^home etc, coricraft, ^ok furniture,
    ^sheet street, yuppiechef, ^volpes, pepperfry, ^urban ladder, nilkamal, wakefit, sleepwell,
    ^asian paints, ^urban company, urbanclap, livspace, homelane, =hometown, ^self fix,
    ^horme hardware, ^horme, homefix, castlery, fortytwo, ^hipvan, =informa, ^azko, mitra10,
    depo bangunan, dekoruma, fabelio, ^wilcon, wilcon depot, ^handyman do it, =handyman,
    ^all home, ^our home, mandaue foam, ^dohome, ^home pro, thai watsadu, ^global house,
    ^index living, ^sb design, boonthavorn, ^nitori, ^cainz, ^kohnan, ^komeri, =dcm, ^viva home,
    ^joyful honda, shimachu, francfranc, ^actus
  `,
  hobbies: `
    sportisimo, ^alpine pro, ^rock point, knihy dobrovsky, dobrovsky, ^kosmas, ^luxor, neoluxor,
    ^levne knihy, megaknihy, =grada, ^kytary, muziker, feltrinelli, la feltrinelli, mondadori,
    =libraccio, ^ibs it, cisalfa, ^exclusive books, ^bargain books, ^cape union,
    ^outdoor warehouse, ^cycle lab, =crossword, ^om book shop, ^sapna book, kinokuniya,
    books kinokuniya, ^times bookstores, ^royal sporting house, gramedia books, periplus,
    ^planet sports, ^sports station, ^fully booked, booksale, ^tobys sports, ^olympic village,
    ^se ed, ^naiin, ^asia books, supersports, tsutaya, ^book off, junkudo, maruzen, sanseido,
    yurindo, =animate, mandarake, ^xebio, ^alpen, ^sports depo, ^victoria sports, ^l breath,
    ishibashi music, shimamura music, yuzawaya, okadaya
  `,
  kids: `
    =pompo, bambule, ^dracik, sparkys, ^toy kingdom, ^baby city, ^baby company, ^first cry,
    =hopscotch, ^pupsik, ^kiddy palace, ^toys kingdom, ^kidz station, akachan honpo, nishimatsuya,
    ^birthday japan, bornelund
  `,
  media_subscriptions: `
    ^voyo, ^o2 tv, skylink, ^prima plus, ceska televize, rozhlasove poplatky, ^denik n, =economia,
    seznam medium, =mafra, timvision, ^rai canone, =corriere, ^gedi, ^news24, ^daily maverick,
    jiohotstar, ^sun nxt, ^gaana, jiosaavn, ^wynk, ^pocket fm, ^kuku fm, ^the ken, moneycontrol,
    =sph, ^sph media, mewatch, mediacorp, ^starhub tv, ^kompas, =tempo, ^mola tv, ^cignal, ^iwant,
    ^blast tv, =inquirer, ^trueid, ^true visions, monomax, ^ais play, =nikkei, asahi shimbun,
    yomiuri, mainichi, ^wowow, ^sky perfect, ^d anime, ^nhk 受信料, ^note inc
  `,
  entertainment: `
    ^cinema city, ^premiere cinemas, ^goout, ticketportal, ticketstream, ^zoo praha, prazsky hrad,
    tipsport, =fortuna, ^sazka, ^the space cinema, ticketone, vivaticket, gardaland, =sisal,
    lottomatica, ^snai, ster kinekor, ster kinekor theatres, ^nu metro, computicket, webtickets,
    quicket, =howler, ^gold reef city, ratanga, ^ushaka, ^ithuba, hollywoodbets, supabets,
    sanparks, ^two oceans, ^pvr, ^pvr inox, ^inox, ^inox leisure, ^carnival cinemas, bookmyshow,
    ^big tree, bigtree ent, ^paytm insider, ^insider in, district by zomato, wonderla, imagica,
    smaaash, dream11, my11circle, =mpl, junglee, ^golden village, ^shaw theatres,
    cathay cineplexes, ^sistic, ^gardens by the bay, =mandai, ^wildlife reserves, ^resorts world,
    =rws, =uss, sentosa, ^singapore pools, ^marina bay sands, =cgv, =xxi, ^cinema xxi, ^cinema 21,
    ^m tix, ^dufan, ^ancol, ^taman safari, ^trans studio, =timezone, =amazone, ^loket, ^loket com,
    ^sm cinema, ^sm tickets, robinsons movieworld, ^enchanted kingdom, ^star city,
    ^manila ocean park, ^pagcor, ^pcso, major cineplex, ^sf cinema, ^thai ticket major,
    ticketmelon, ^safari world, ^siam ocean world, ^dream world, ^toho cinemas, ^aeon cinema,
    ^united cinemas, ^t joy, ^109 cinemas, ^ticket pia, ^lawson ticket, ^l tike, ^tokyo disney,
    ^tokyo disney resort, ^oriental land, =usj, ^round one, ^taito, =gigo, ^namco, ^karaoke kan,
    ^big echo, jankara, manekineko, =jra
  `,
  pharmacy: `
    medplus, ^dr max, pilulka, ^teta drogerie, =teta, ^dis chem, ^clicks pharmacy, medirite,
    pharmeasy, netmeds, ^tata 1mg, =1mg, ^apollo pharmacy, wellness forever, ^guardian pharmacy,
    ^noble plus, healthkart, muscleblaze, ^watsons, ^guardian health, ^unity pharmacy,
    ^ntuc unity, ^kimia farma, century apotek, ^apotek k24, =k24, viva apotek, halodoc,
    ^century healthcare, ^mercury drug, ^south star drug, ^rose pharmacy, generika, =tgp,
    ^the generics pharmacy, =fascino, pharmax, ^exta, matsumoto kiyoshi, matsukiyo, ^welcia,
    tsuruha, ^sugi drug, sugi yakkyoku, ^cosmos drug, ^sun drug, cocokara fine, cocokara, ^tomods,
    ^create sd, kirindo, ^マツモトキヨシ, ^ウエルシア
  `,
  medical: `
    =vzp, euc klinika, ^canadian medical, ^eyerim, ^fokus optik, netcare, mediclinic,
    ^life healthcare, ^lancet labs, ^lancet laboratories, ^ampath, pathcare, ^torga optical,
    execuspecs, intercare, ^apollo hospitals, ^apollo clinic, ^fortis, ^max healthcare,
    ^max hospital, manipal hospital, narayana, medanta, ^practo, ^lal path, ^dr lal, thyrocare,
    =metropolis, ^srl diagnostics, redcliffe, healthians, lenskart, ^titan eye, titan eyeplus,
    ^clove dental, ^raffles medical, =parkway, ^mount elizabeth, gleneagles, singhealth, =sgh,
    =nuh, ^ttsh, polyclinic, healthway medical, fullerton health, ^doctor anywhere, ^q m dental,
    owndays, nanyang optical, ^better vision, ^siloam, ^rs siloam, mitra keluarga,
    rs pondok indah, ^prodia, pramita, ^bio medika, optik melawai, ^optik seis, ^st lukes,
    makati medical, ^the medical city, ^medical city, ^asian hospital, ^hi precision, maxicare,
    intellicare, medicard, ^executive optical, sunnies studios, ^ideal vision, bumrungrad,
    samitivej, ^bangkok hospital, ^bnh hospital, ^bdms, ^bpk hospital, phyathai, top charoen,
    ^zoff, ^jins, megane ichiba, ^paris miki, megane super, ^aigan
  `,
  fitness: `
    ^form factory, multisport, ^virgin active, ^zone fitness, ^gym company, ^cult fit, curefit,
    ^anytime sg, ^active sg, =safra, ^pure yoga, ^true fitness, gymmboxx, ^celebrity fitness,
    ^fit hub, ^empire fit, ^slimmers world, ^jetts, ^fitness 24 seven, ^we fitness, konami sports,
    ^central sports, tipness, chocozap, ^rizap, ^joyfit, ^renaissance sports, ^fit365,
    ^holiday sports
  `,
  personal_care: `
    ^fann, manufaktura, =sorbet, placecol, ^perfect hair, ^carlton hair, ^nykaa, purplle,
    mamaearth, ^lakme salon, ^naturals salon, ^jawed habib, ^looks salon, ^green trends,
    ^enrich salon, ^sa sa, ^qb house, ^kimage, ^jean yip, sociolla, johnny andrean,
    rudy hadisuwarno, ^davids salon, ^bench fix, tony and jackey, ^lay bare, beautymnl, eveandboy,
    beautrium, ^konvy, karmart, =cosme, ^at cosme, isetan beauty, ^qbハウス, ^hot pepper beauty
  `,
  pets: `
    superzoo cz, ^absolute pets, petworld, vetsmart, supertails, ^heads up for tails, ^huft,
    ^pet lovers centre, kohepets, ^pet kingdom, ^pet express, ^dogs and the city, ^kojima pet,
    ^pet plus jp, ^anicom
  `,
  utilities: `
    =cez, ^cez prodej, =pre, prazska energetika, prazska plynarenska, =pvk, prazske vodovody,
    =bvk, ^mnd energie, centropol, ^enel energia, ^servizio elettrico nazionale, ^eni plenitude,
    =a2a, =hera, ^iren, ^acea, ^edison energia, sorgenia, ^eskom, ^city power, ^city of cape town,
    ^city of johannesburg, city of tshwane, ethekwini, ekurhuleni, ^prepaid electricity,
    prepaid24, ^tata power, ^adani electricity, ^bses, bses rajdhani, bses yamuna, ^bescom,
    mahadiscom, ^msedcl, ^tneb, tangedco, ^torrent power, ^cesc, ^uppcl, ^kseb, mahanagar gas,
    indraprastha gas, =igl, ^adani gas, ^indane, ^hp gas, ^bharat gas, ^bwssb, ^delhi jal board,
    ^sp services, ^sp group, ^geneco, ^senoko, keppel electric, ^tuas power, sembcorp power,
    ^city energy, ^pln, ^pln mobile, ^token pln, ^pdam, ^pam jaya, =pgn, meralco, maynilad,
    ^manila water, ^veco, ^davao light, ^more power, primewater, =mea, ^metropolitan electricity,
    =pea, ^provincial electricity, =mwa, ^metropolitan waterworks, =pwa, ^tepco, tokyo denryoku,
    ^tokyo electric power, kansai denryoku, ^kepco, chubu denryoku, tohoku denryoku,
    kyushu denryoku, ^tokyo gas, ^osaka gas, ^toho gas, ^東京電力, ^東京カス
  `,
  telecom: `
    ^kaktus, ^wind tre, ^ho mobile, fastweb, vodacom, ^mtn, ^cell c, ^telkom, =rain, afrihost,
    webafrica, ^cool ideas, vumatel, openserve, vox telecom, ^mweb, ^jio, ^reliance jio,
    ^jio recharge, ^airtel, bharti airtel, ^vi postpaid, ^vodafone idea, ^vodafone idea ltd,
    ^bsnl, act fibernet, hathway, ^tata play, tatasky, ^dish tv, ^sun direct, ^tikona, excitel,
    singtel, starhub, ^m1 limited, =m1, ^circles life, =giga, =redone, myrepublic, viewqwest,
    whizcomms, telkomsel, indihome, indosat, =im3, ^xl axiata, =xl, =axis, ^tri indonesia,
    smartfren, ^by u, ^first media, ^biznet, iconnet, ^mnc play, globe telecom, =globe,
    ^gcash globe, ^smart communications, ^pldt, =dito, =converge, ^converge ict, ^sky cable,
    ^sun cellular, ^tnt, ^cignal tv, =ais, ^advanced info, ^dtac, ^true move, ^true corporation,
    ^true online, =3bb, ^nt mobile, =tot, ^docomo, ^ntt docomo, ^ahamo, ^kddi, ^au kddi,
    ^uq mobile, =povo, softbank, softbank mobile, ^y mobile, ^linemo, rakuten mobile, ^iijmio,
    ^mineo, biglobe, ^nuro, ^so net, ^ntt east, ^ntt west, ^j com, =ocn, =nifty, ^wimax
  `,
  housing: `
    =svj, bytove druzstvo, bezrealitky, sreality, rentmaster, property24, ^private property,
    ^stor age, nobroker, magicbricks, 99acres, ^mygate, nestaway, ^housing com, =hdb,
    ^town council, propertyguru, ^cbre, mamikos, ^rukita, ^cove living, travelio, ^lamudi,
    ddproperty, hipflat, ^suumo, leopalace, daito kentaku, ^ur chintai, ^ur toshi, ^able inc,
    apamanshop, ^epos rent
  `,
  insurance: `
    kooperativa, ceska pojistovna, ^generali ceska, csob pojistovna, =cpp, direct pojistovna,
    zdravotni pojistovna, slavia pojistovna, =pillow, unipolsai, ^unipol, outsurance,
    ^discovery health, ^discovery insure, ^discovery life, =discovery, =momentum, ^sanlam,
    ^old mutual, ^santam, ^king price, ^auto and general, hollard, ^budget insurance,
    ^1st for women, ^dial direct, ^naked insurance, ^pineapple insurance, =bonitas, medihelp,
    =gems, =clientele, ^avbob, ^lic, ^lic of india, ^life insurance corporation, ^hdfc life,
    ^hdfc ergo, ^icici prudential, ^icici lombard, ^sbi general, ^max life, ^bajaj allianz,
    ^tata aig, ^tata aia, ^star health, ^niva bupa, ^care health, ^acko, ^go digit,
    ^digit insurance, policybazaar, ^new india assurance, ^national insurance co, ^kotak life,
    aditya birla health, ^great eastern, ^pru life, ^aia, ^ntuc income, ^income insurance,
    ^income ltd, singlife, ^fwd, ^msig, ^etiqa, ^bpjs, bpjs kesehatan, bpjs ketenagakerjaan,
    ^astra life, asuransi astra, sinarmas msig, ^adira insurance, philhealth, philam life,
    ^insular life, ^malayan insurance, ^muang thai, muangthai life, ^thai life, viriyah,
    krungthai axa, ^bangkok insurance, dhipaya, ^nippon life, ^nissay, ^dai ichi life,
    meiji yasuda, sumitomo life, tokio marine nichido, mitsui sumitomo ins, ^sony sonpo,
    ^sony life, ^orix life, lifenet, zenrosai, kokumin kyosai, rakuten seimei
  `,
  education: `
    univerzita karlova, ^cvut, masarykova, ^vse praha, =scio, ^alza kurzy, ^politecnico di milano,
    ^universita degli studi, =bocconi, =uct, ^university of cape town, =wits, stellenbosch,
    ^unisa, ^university of pretoria, ^univ of johannesburg, ^nsfas, =curro, advtech,
    ^varsity college, ^vega school, getsmarter, ^byjus, unacademy, vedantu, physics wallah,
    ^upgrad, simplilearn, ^great learning, ^scaler, whitehat jr, ^allen career, ^aakash, fiitjee,
    ^ignou, =iit, ^amity university, ^delhi public school, ^toppr, cuemath, =nus, =ntu, =smu,
    ^sim global, ^ngee ann, ^moe sg, skillsfuture, =berries, ^the learning lab, ^ui depok,
    ^universitas indonesia, =itb, =ugm, ^binus, ruangguru, ^zenius, dicoding, ^ef english first,
    ^up diliman, =ateneo, ^de la salle, =ust, =feu, ^mapua, ^sti college, ^ama university,
    chulalongkorn, thammasat, mahidol, skilllane, opendurian, ^waseda, ^tokyo university,
    =benesse, shimajiro, ^z kai, kawaijuku, yotsuya otsuka, eikaiwa, nova eikaiwa, aeon eikaiwa,
    =gaba, ^kumon, study sapuri, ^スタテイサフリ
  `,
  services: `
    hodinovy manzel, ^adt fidelity, ^fidelity adt, ^chubb sa, ^beagle watch, justdial,
    vakilsearch, cleartax, indiafilings, sendhelper, =luce, ^sejasa, ^gawin, ^beneat,
    kurashi no market, ^duskin, ^casy, =bears
  `,
  shipping: `
    ^ceska posta, zasilkovna, packeta, balikovna, =ppl, ^messenger cz, ^poste italiane, =brt,
    bartolini, ^sda express, ^the courier guy, ^courier guy, postnet, =pargo, ^sa post office,
    ^dawn wing, ^blue dart, delhivery, ^dtdc, ^india post, ^ecom express, xpressbees, ^ekart,
    shiprocket, ^porter logistics, ^porter in, singpost, ^ninja van, qxpress, ^j t express, ^jnt,
    ^jne, sicepat, anteraja, ^pos indonesia, ^tiki, ninja xpress, ^gosend, ^paxel, ^lbc,
    ^lbc express, ^jrs express, phlpost, ^ap cargo, ^grab express, transportify, ^kerry express,
    ^thailand post, ^flash express, ^scg express, ^best express, ^yamato, yamato transport,
    kuroneko, ^sagawa, sagawa kyubin, ^japan post, ^yu pack, ^yubin
  `,
  gifts_charity: `
    clovek v tisni, charita, =adra, ^donio, darujme, ^dobry andel, konto bariery,
    gift of the givers, ^spca, backabuddy, givengain, ^smile foundation, ^give india, ^ketto,
    ^milaap, impactguru, ^cry india, akshaya patra, ^goonj, helpage, ^pm cares, ^iskcon, tirumala,
    =ttd, ^community chest, ^giving sg, mendaki, kitabisa, ^baznas, dompet dhuafa, ^rumah zakat,
    ^act foundation, =pmi, gawad kalinga, ^abs cbn foundation, ^gma kapuso, ^philippine red cross,
    ^thai red cross, nihon sekijuji, ^japanese red cross, furusato nozei, furusato choice,
    satofull, ^campfire jp, makuake
  `,
  fees: `
    mestsky urad, ^magistrat mesta, ^home affairs, =dha, =saps, ^natis, ^rtmc, ^traffic fines,
    paycity, ^passport seva, parivahan, ^vahan, challan, echallan, =icai, =ica, ^mom fees,
    imigrasi, ^samsat, =dfa, ^nbi clearance, =nbi, psa serbilis, ^lto portal
  `,
  taxes: `
    financni urad, financni sprava, ^cssz, ^ossz, =sars, sars efiling, ^income tax dept,
    ^income tax india, incometax, ^tin nsdl, ^gst payment, ^mcd property tax, ^bbmp, =iras,
    ^pajak, =djp, =pbb, bapenda, =bir, ^revenue department, kokuzei, ^nta japan, ^tochi zei,
    ^jumin zei
  `,
  loan: `
    ^home credit, ^zonky, ^zaplo, ^twisto, ^skip pay, payflex, payjustnow, mobicred, capitec loan,
    ^bajaj finance, bajaj finserv, ^simpl, lazypay, zestmoney, ^slice card, ^hoolah, =atome,
    shopback paylater, kredivo, akulaku, indodana, shopee paylater, spaylater, billease, =tala,
    cashalo, ^orico, ^jaccs, ^aiful, ^acom, ^promise jp, ^paidy
  `,
}
