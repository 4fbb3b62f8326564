/** The United Kingdom and Ireland. */
import type { NamesByCategory } from './name-list.ts'

export const BRITAIN_IRELAND_NAMES: NamesByCategory = {
  groceries: `
    sainsburys, ^asda, ^morrisons, waitrose, ^co op food, ^co operative, ^co op group, ^co op,
    marks and spencer food, ^m s food, ^m s simply, ^iceland, farmfoods, ^heron foods, =booths,
    budgens, ^londis, costcutter, mccolls, =nisa, ^premier stores, ^one stop, ^southern co op,
    midcounties, ^central co op, lincolnshire co op, scotmid, =centra, supervalu, ^dunnes,
    ^dunnes stores, =mace, ^gala retail, =daybreak, applegreen shop, ^abel cole, ^abel and cole,
    riverford, ^oddbox, ^wing yip, bestway, =booker, ^planet organic, ^holland barrett foods,
    ^ocado retail, ^milk more, milk and more
  `,
  dining: `
    ^greggs, wetherspoon, jd wetherspoon, ^pizza express, ^zizzi, ^ask italian, =prezzo,
    ^bella italia, ^frankie bennys, ^cafe rouge, ^cote brasserie, ^itsu, ^yo sushi, =leon,
    ^wasabi, =tortilla, =byron, =gbk, ^honest burgers, =giraffe, ^las iguanas, ^turtle bay,
    ^franco manca, ^pizza pilgrims, ^rosas thai, dishoom, toby carvery, =harvester, beefeater,
    ^brewers fayre, ^hungry horse, crown carvery, ^miller carter, nandos chickenland, =wimpy,
    ^upper crust, ^eat ltd, supermacs, ^apache pizza, ^four star pizza, abrakebabra,
    ^eddie rockets, ^boojum, ^chopped ie, ^milanos, ^bagel factory, caffe ritazza,
    ^lolas cupcakes, ^creams cafe, ^kaspas, wenzels
  `,
  coffee: `
    =costa, ^caffe nero, ^pret, ^pret a manger, ^black sheep coffee, =gails, =esquires,
    ^insomnia coffee, ^butlers chocolates, ^o briens, ^bb s coffee, bewleys, ^cafe sol,
    ^patisserie valerie, ^muffin break, ^boston tea party, ^soho coffee, puccinos, ^ole steen,
    ^warrens bakery, ^birds bakery, cooplands, ^ole and steen, ^200 degrees
  `,
  bars_alcohol: `
    ^majestic wine, laithwaites, ^bargain booze, oddbins, o briens wine, ^greene king, marstons,
    =fullers, =youngs, =nicholsons, ^slug and lettuce, ^all bar one, brewdog, stonegate,
    ^mitchells butlers, ^punch taverns, ^be at one, ^revolution bar, ^o neills, walkabout bar,
    ^beer52, molloys liquor, ^craft union
  `,
  fuel: `
    ^tesco petrol, ^tesco pfs, sainsburys petrol, ^asda petrol, ^asda pfs, ^asda express fuel,
    ^morrisons petrol, ^morrisons pfs, ^costco petrol, applegreen, ^maxol, ^murco, gleaner,
    ^harvest energy, ^euro garages, ^rontec, =mfg, =moto, ^welcome break, roadchef, ^extra msa,
    instavolt, ^esb ecars, ecotricity highway, ^emo oil, =certas
  `,
  rideshare_taxi: `
    ^addison lee, ^veezu, minicabit, ^santander cycles, ^dublin bikes, ^co wheels,
    ^enterprise car club, ^forest bike, =beryl, ^lynk taxis
  `,
  public_transit: `
    ^london underground, ^lul ticket, london overground, ^oyster card, oyster autotopup, ^tfl, ^tfl gov,
    ^transport for london, =oyster, trainline, thetrainline, ^lner, =gwr, ^great western rail,
    ^avanti west coast, ^virgin trains, crosscountry, ^cross country trains, ^northern rail,
    ^northern trains, transpennine, tpexpress, scotrail, =southeastern, ^southern rail,
    ^south western railway, =swr, =southwestern, thameslink, ^greater anglia, =c2c,
    chiltern railways, ^east midlands rail, =emr, ^west midlands trains, merseyrail,
    heathrow express, gatwick express, stansted express, ^hull trains, ^grand central rail, ^lumo,
    =tfw, ^transport for wales, ^transport for greater manchester, metrolink tfgm, ^nexus metro,
    =spt, lothian buses, lothian, =arriva, =stagecoach, ^first bus, ^first group, ^first south,
    ^go ahead bus, ^national express, translink ni, ^irish rail, iarnrod, bus eireann,
    ^dublin bus, =luas, ^leap card, aircoach, citylink, ^dublin coach, eurostar, ^eurotunnel,
    ^le shuttle, ^stena line, ^irish ferries, ^p o ferries, ^p and o ferries, ^dfds, ^calmac,
    wightlink, ^red funnel, ^brittany ferries, raileasy, ^trip rail split, railcard, ^uber boat,
    ^thames clippers
  `,
  parking_tolls: `
    ^tfl ulez, ^horizon parking, ^euro car parks, ^apcoa parking uk, parkingeye, mipermit,
    ^phone and pay, paybyphone uk, ^just park, ^your parking space, ^smart parking, ^nsl parking,
    ^saba park, conduent toll, ^severn bridge, ^tyne tunnel, mersey gateway, humber bridge,
    merseyflow, ^parking tag, parkrite, payzone toll, ^east link toll, ^m50 toll,
    ^british parking, caledonian park
  `,
  auto: `
    halfords, ^kwik fit, ^euro car parts, ^national tyres, ats euromaster, formula one autocentre,
    ^the aa, ^aa membership, =rac, ^rac motoring, ^green flag, ^dvla, dvla vehicle tax, ^dvsa,
    blackcircles, autoglass, ^imo car wash, ^arnold clark, evans halshaw, lookers, webuyanycar,
    motorpoint, ^cazoo, ^ncts, =nct, ^motor tax, ^an post motor tax, ^mister tyre, micksgarage,
    demon tweeks
  `,
  shopping: `
    ^argos, marks and spencer, ^m s, ^john lewis, ^john lewis partners, ^next, ^next directory,
    debenhams, ^house of fraser, fenwick, ^harvey nichols, ^liberty london, fortnum, ^very co uk,
    littlewoods, ^studio retail, =freemans, ^b m, ^b m retail, ^b m bargains, ^home bargains,
    ^tj morris, poundland, poundworld, poundstretcher, ^the works, ^wilko, =wilkinson, ^the range,
    ^card factory, =clintons, paperchase, ^ryman, ^rymans, ^robert dyas, ^dealz, ^euro giant,
    ^easons, ^eason, ^brown thomas, arnotts, =penneys, ^carrolls irish, ^oxfam shop, ^cex,
    ^cash converters, ^world of books, ^music magpie, ^not on the high street, prezzybox,
    ^getting personal, ^onbuy, ^shpock, ^qd stores, ^boyes, ^trago mills, clas ohlson, ^tiger uk,
    ^the perfume shop, ^fragrance direct, ^vape store, ^serenata flowers, ^arena flowers
  `,
  clothing: `
    ^new look, ^river island, topshop, ^topman, ^dorothy perkins, ^burton menswear,
    miss selfridge, matalan, =peacocks, ^select fashion, ^george asda, ^tu clothing, ^fat face,
    ^white stuff, seasalt, =joules, ^boden, =monsoon, accessorize, ^phase eight, =hobbs,
    =whistles, ^reiss, ^ted baker, karen millen, ^oasis fashion, ^warehouse fashion, =jigsaw,
    ^jack wills, ^crew clothing, =barbour, ^moss bros, ^suit direct, =slaters, ^t m lewin,
    ^hawes curtis, missguided, ^i saw it first, ^in the style, ^quiz clothing, ^roman originals,
    bonmarche, edinburgh woollen, ^schuh, ^office shoes, ^kurt geiger, ^dune london,
    russell bromley, ^shoe zone, ^pavers, =hotter, ^size uk, ^jd sports fashion, ^scotts menswear,
    ^h samuel, ^ernest jones, =goldsmiths, beaverbrooks, ^lovisa, =bravissimo, figleaves,
    ^ann summers, ^life style sports, elverys, heatons, ^mountain warehouse, sosander,
    ^sweaty betty, ^cos stores, ^arket, =weekday, ^monki, ^other stories
  `,
  electronics: `
    ^currys, ^currys pc world, ^pc world, =dixons, dixons carphone, carphone warehouse,
    ^harvey norman, ^did electrical, ^power city, ^expert electrical, ^ao com, ^ao retail,
    ^appliances direct, ^laptops direct, ^ebuyer, ^scan computers, overclockers, ^box co uk,
    ^maplin, ^richer sounds, ^john lewis elec, ^game stores, ^game retail, ^argos tech,
    screwfix elec, ^mobile fun, ^wex photo
  `,
  home: `
    ^b q, ^b and q, ^wickes, homebase, screwfix, ^tool station, ^travis perkins, ^jewson, howdens,
    ^city plumbing, ^plumb center, ^selco, ^magnet kitchens, ^wren kitchens, ^dunelm, =dfs, =scs,
    sofology, ^oak furniture, ^furniture village, =dreams, ^bensons for beds, =loaf, =made,
    =swoon, carpetright, ^tapi carpets, ^topps tiles, ^victorian plumbing, ^victoria plum,
    ^farrow ball, ^dulux, ^crown decorating, dobbies, wyevale, notcutts, =crocus,
    ^thompson morgan, ^blue diamond garden, =lakeland, ^steamer trading, procook, =habitat,
    =hillarys, british gas homecare, homeserve, timpson, =woodies, =chadwicks, heatherbrae,
    ^ez living, ^michael murphy, ^dyno rod, checkatrade, ^emma mattress, ^eve sleep,
    ^soak and sleep, ^the white company, ^laura ashley, ^oliver bonas, anglian home, =everest
  `,
  hobbies: `
    waterstones, ^foyles, =blackwells, hobbycraft, warhammer, ^evans cycles, halfords cycle,
    ^go outdoors, ^cotswold outdoor, =cotswold, =blacks, =millets, =trespass, ^pro direct, =hmv,
    ^rough trade, gear4music, ^dawsons music, jessops, =wex, ^american golf, ^chapter verse,
    ^hobbs crafts, ^tredz, ^sigma sports, ^runners need, ^up running, ^52 entertainment,
    ^love crafts, ^wool warehouse, ^cass art, ^jacksons art, naturehike, ^angling direct,
    ^great outdoors, ^dubray, ^chapters bookstore
  `,
  kids: `
    smyths toys, ^the entertainer, hamleys, ^early learning centre, ^toy master, ^jojo maman,
    ^mamas papas, ^mamas and papas, kiddicare, ^busy bees, ^kids planet, ^tops day,
    ^childcare vouchers, ^tax free childcare, edenred childcare, ^world of toys, ^kiddies kingdom,
    ^the works kids
  `,
  media_subscriptions: `
    ^sky digital, ^bbc licence, ^tv licence mbp, ^readly, ^times newspapers, =guardian,
    ^private eye, ^the spectator, ^new scientist, ^radio times, ^bt sport, ^tnt sports,
    cineworld unlimited, ^rte player, ^independent news media, ^the irish independent,
    ^sky subscribers
  `,
  entertainment: `
    ^odeon, cineworld, ^vue bsl, ^vue, everyman, picturehouse, ^showcase cinemas, omniplex,
    ^curzon, ^empire cinemas, ^irish multiplex, ^ents24, skiddle, ticketsource, ^atg tickets,
    ^ambassador theatre, ^national theatre, ^royal albert hall, barbican, southbank centre,
    ^national trust, ^english heritage, ^national trust scot, ^historic royal, ^cadw,
    ^alton towers, ^thorpe park, chessington, ^warner bros studio, ^london eye, ^london zoo, =zsl,
    ^chester zoo, ^edinburgh zoo, ^dublin zoo, ^tayto park, ^national lottery, ^camelot lottery,
    ^postcode lottery, ^peoples postcode, ^health lottery, ^mecca bingo, ^buzz bingo, ^gala bingo,
    =tombola, ^sky bet, =coral, betfred, boylesports, betvictor, ^unibet, ^hollywood bowl,
    ^amf bowling, =tenpin, ^flip out, ^gravity trampoline, =gravity, oxygen freejumping, ^go ape,
    ^jump in, gambado, ^laser quest, puttshack, ^junkyard golf, ^flight club, ^bounce ping pong,
    ^virgin experience, buyagift, ^red letter days, ^virgin wines exp, ^o2 academy, ^the o2,
    ^first direct arena, ^3arena, =gaa, ^croke park, ^premier league, ^the fa, twickenham
  `,
  pharmacy: `
    ^boots, superdrug, ^lloyds pharmacy, ^well pharmacy, =rowlands, ^day lewis, ^jhoots,
    ^cohens chemist, pharmacy2u, ^chemist direct, ^holland barrett, ^holland and barrett,
    ^h and b, ^savers health, bodycare, mccabes, mccauley, ^hickeys pharmacy, allcare pharmacy,
    ^cara pharmacy, sam mccauley, meaghers, totalhealth pharm, myprotein, ^bulk powders, ^huel,
    semichem, ^chemist 4 u
  `,
  medical: `
    specsavers, ^vision express, ^optical express, scrivens, ^boots opticians, ^bupa dental,
    mydentist, portman dental, nuffield health, ^spire healthcare, ^bmi healthcare,
    ^hca healthcare, =nhs, ^nhs ppc, ^nhs prescription, =babylon, ^push doctor, =laya, =vhi,
    ^irish life health, vhi swiftcare, ^glasses direct, ^contact lenses uk, ^hidden hearing,
    ^smiles dental, centric health
  `,
  fitness: `
    ^pure gym, ^the gym group, ^the gym, ^gym group, ^david lloyd, nuffield gym, bannatyne,
    ^everyone active, ^better gym, =gll, ^places leisure, ^fusion lifestyle, ^freedom leisure,
    ^jd gyms, easygym, ^energie fitness, ^1rebel, ^gymbox, ^third space, ^flye fit,
    ^ben dunne gym, westwood club, ^total fitness, ^anytime fit, parkrun, ^slimming world,
    ^hot yoga, ^ddmix
  `,
  personal_care: `
    =regis, ^space nk, lookfantastic, ^cult beauty, feelunique, ^beauty bay, ^the hut,
    ^the fragrance shop, molton brown, treatwell, ^rush hair, ^saks hair, ^tommy gun,
    ^grafton barber, ^peter mark, ^johnsons cleaners, ^johnson cleaners, timpsons, dermalogica
  `,
  pets: `
    ^pets at home, vets4pets, ^companion care, medivet, ^cvs vets, ^pdsa, ^blue cross shop,
    jollyes, ^monster pet, ^tails com, =tails, ^butternut box, ^lilys kitchen, petmania, petstop,
    ^bought by many, manypets, ^animal friends, ^agria pet, ^pooch mutt
  `,
  utilities: `
    british gas, ^b gas, ^edf energy, ^e on, ^eon next, ^eon energy, ^npower, ^scottish power,
    =sse, ^sse energy, ^ovo energy, =ovo, ^octopus energy, =bulb, ^bulb energy, ^shell energy,
    =utilita, ^utility warehouse, ^so energy, ^good energy, ^e gas electricity, ^boost power,
    ^outfox the market, ^first utility, ^thames water, anglian water, ^severn trent,
    ^united utilities, ^yorkshire water, ^southern water, ^south west water, ^wessex water,
    northumbrian water, ^affinity water, ^south east water, ^welsh water, ^dwr cymru,
    ^scottish water, ^bristol water, ^ni water, ^power ni, ^firmus, ^phoenix gas,
    ^electric ireland, ^bord gais, =energia, airtricity, ^prepay power, ^panda power, ^flogas,
    ^calor gas, ^irish water, uisce eireann, ^panda waste, ^greyhound recycling, ^city bin,
    ^thorntons recycling, ^barna recycling, paypoint energy, payzone energy
  `,
  telecom: `
    ^ee mobile, =bt, ^bt mobile, ^bt broadband, ^bt plc, ^bt group, ^bt bill, =ee, ^ee limited,
    ^ee t mobile, ^bt com, british telecom, ^sky mobile, talktalk, plusnet, hyperoptic,
    ^zen internet, ^now broadband, ^community fibre, ^vodafone ltd, ^gif fgaff, ^tesco mobile,
    =three, ^3 uk, =h3g, ^id mobile, ^smarty, ^voxi, ^asda mobile, ^1p mobile, ^spusu,
    ^virgin media pymts, ^eir, =gomo, ^48 mobile, ^clear mobile, ^sky ireland, pure telecom,
    digiweb, ^imagine broadband, =siro, ^kcom, gigaclear, ^sky uk
  `,
  housing: `
    ^council tax rent, =peabody, ^clarion housing, ^l q, openrent, foxtons, savills, countrywide,
    connells, spareroom, safestore, ^big yellow, shurgard, ^lok n store, ^access self storage,
    rightmove, ^daft ie, ^fixflo, ^arthur online, ^nest rent, grainger plc, ^unite students,
    ^iq student
  `,
  insurance: `
    ^direct line, =admiral, ^aviva, =churchill, ^hastings direct, =hastings, ^esure,
    ^sheilas wheels, ^more than, ^lv insurance, =lv, ^liverpool victoria, ^nfu mutual, ^ageas,
    ^saga insurance, =saga, swinton, ^aa insurance, =marshmallow, ^cuvva, ^by miles,
    ^privilege ins, =elephant, ^diamond insurance, ^bell insurance, ^1st central, petplan,
    ^legal general, ^legal and general, ^royal london, =vitality, ^bupa, ^axa ppp, simplyhealth,
    ^western provident, ^aig life, ^zurich ins, ^cover more, staysure, ^post office insurance,
    ^john lewis insurance, ^compare the market, ^confused com, moneysupermarket, ^fbd insurance,
    ^123 ie, ^irish life, ^new ireland assur, ^aa ireland, ^chill insurance, its4women,
    ^liberty insurance
  `,
  education: `
    ^open university, ^the open univ, ^ucas, ^student loans company, parentpay, parentmail,
    ^scopay, wisepay, ^squid card, =arbor, schoolcomms, ^kings college, ^university college,
    ^imperial college, ^univ of london, ^trinity college, =ucd, =ucc, ^nuig, =dcu, ^susi,
    ^explore learning, ^twinkl, mytutor, tutorful, =bpp, ^acca, ^icaew, ^theory test, ^pass plus,
    ^red driving
  `,
  services: `
    ^companies house, ^hm land registry, ^land registry, =dbs, ^hm passport,
    ^citizens advice, =unison, ^unite the union, =gmb, ^which ltd, =which, ^max spielmann,
    ^snappy snaps, bonusprint, ^speedy hire, ^hss hire, ^brandon hire, ^enterprise flex,
    mybuilder, ^rated people, ^bark com, ^tax assist, purplebricks, ^co op funeral,
    ^dignity funerals, ^golden charter
  `,
  shipping: `
    ^royal mail, parcelforce, ^post office, ^post office counter, ^evri parcel, myhermes, =yodel,
    parcel2go, ^parcel monkey, ^collect plus, ^an post, fastway, ^parcel motel, addresspal,
    ^city sprint
  `,
  gifts_charity: `
    ^cancer research, ^british heart, =bhf, =macmillan, ^rspca, ^rspb, ^rnli, ^nspcc, barnardos,
    =shelter, ^comic relief, ^children in need, ^marie curie, ^sue ryder, =scope, ^age uk,
    ^dogs trust, ^cats protection, ^guide dogs, ^st john ambulance, ^christian aid,
    ^islamic relief, ^muslim aid, ^cafod, ^water aid, ^alzheimers society, ^mind charity,
    =samaritans, trussell trust, ^british red cross, ^royal british legion, ^just giving,
    ^virgin money giving, =enthuse, trocaire, ^concern worldwide, =goal, ^st vincent de paul,
    =svp, ^ispca, ^dspca, =pieta, ^irish cancer, ^irish heart, ^focus ireland, idonate, =gosh
  `,
  fees: `
    ^hmcts, ^penalty charge, =pcn, ^tv licensing fee, ^her majestys, ^hm courts, ^passport office,
    ^dfa passport, =rtb, ^courts service, ^gov uk, ^revenue customs fee
  `,
  taxes: `
    ^hmrc, ^hm revenue, hmrc shipley, ^council tax, ^revenue ie, ^revenue commissioners,
    ^local property tax, =lpt, ^self assessment
  `,
  loan: `
    clearpay, ^laybuy, ^paypal credit, ^novuna, ^barclays partner, ^creation consumer,
    ^black horse, moneybarn, ^close brothers, =zopa, =slc
  `,
}
