/** The United Kingdom and Ireland. */
import type { NamesByCategory } from './name-list.ts'

export const BRITAIN_IRELAND_NAMES: NamesByCategory = {
  groceries: `
    ^asda, ^morrisons, ^co operative, ^co op group, marks and spencer food, ^m s simply, ^iceland,
    ^londis, ^southern co op, midcounties, ^central co op, ^dunnes, ^dunnes stores, ^gala retail,
    applegreen shop, ^abel cole, ^abel and cole, riverford, ^oddbox, ^wing yip, =booker,
    ^holland barrett foods, ^ocado retail, ^milk more, milk and more`,
  dining: `
    ^greggs, wetherspoon, jd wetherspoon, ^pizza express, ^zizzi, =leon, ^wasabi, =gbk,
    ^rosas thai, ^brewers fayre, ^hungry horse, crown carvery, nandos chickenland, ^eat ltd,
    abrakebabra, ^boojum, ^chopped ie, ^milanos, ^bagel factory, caffe ritazza, ^lolas cupcakes,
    ^creams cafe, ^kaspas, wenzels`,
  coffee: `
    ^pret, ^pret a manger, =esquires, ^insomnia coffee, ^butlers chocolates, ^o briens,
    ^bb s coffee, bewleys, ^cafe sol, ^soho coffee, ^ole and steen, ^200 degrees`,
  bars_alcohol: `
    laithwaites, oddbins, o briens wine, ^mitchells butlers, ^punch taverns, ^revolution bar,
    ^o neills, walkabout bar, ^beer52, molloys liquor`,
  fuel: `
    ^tesco petrol, ^tesco pfs, sainsburys petrol, ^asda petrol, ^asda pfs, ^asda express fuel,
    ^morrisons petrol, ^morrisons pfs, ^costco petrol, gleaner, ^euro garages, ^rontec, =mfg,
    =moto, roadchef, ^extra msa, instavolt, ^esb ecars, ecotricity highway, ^emo oil, =certas`,
  rideshare_taxi: `
    ^addison lee, ^veezu, minicabit, ^dublin bikes, ^co wheels, ^enterprise car club, ^forest bike,
    ^lynk taxis`,
  public_transit: `
    ^lul ticket, ^oyster card, oyster autotopup, ^tfl, ^tfl gov, =oyster, trainline, thetrainline,
    ^lner, =gwr, ^great western rail, ^avanti west coast, ^virgin trains, crosscountry,
    ^cross country trains, ^northern rail, tpexpress, =southeastern, ^southern rail,
    ^south western railway, =swr, =southwestern, thameslink, ^greater anglia, =c2c,
    chiltern railways, ^east midlands rail, =emr, ^west midlands trains, heathrow express,
    gatwick express, stansted express, ^hull trains, ^grand central rail, ^lumo, =tfw,
    ^transport for wales, metrolink tfgm, ^nexus metro, lothian, ^first bus, ^first group,
    ^first south, ^go ahead bus, translink ni, ^irish rail, iarnrod, ^leap card, citylink,
    ^dublin coach, eurostar, ^eurotunnel, ^le shuttle, ^stena line, ^irish ferries, ^p o ferries,
    ^p and o ferries, ^dfds, ^calmac, wightlink, ^red funnel, ^brittany ferries, raileasy,
    ^trip rail split, railcard, ^uber boat, ^thames clippers`,
  parking_tolls: `
    ^tfl ulez, ^apcoa parking uk, mipermit, ^phone and pay, paybyphone uk, ^just park,
    ^your parking space, ^smart parking, ^nsl parking, ^saba park, conduent toll, ^severn bridge,
    ^tyne tunnel, mersey gateway, humber bridge, merseyflow, ^parking tag, parkrite, payzone toll,
    ^east link toll, ^m50 toll, ^british parking, caledonian park`,
  auto: `
    halfords, ^national tyres, formula one autocentre, ^the aa, ^aa membership, =rac,
    ^rac motoring, ^green flag, ^dvla, dvla vehicle tax, ^dvsa, blackcircles, autoglass,
    ^arnold clark, evans halshaw, lookers, webuyanycar, motorpoint, ^ncts, =nct, ^motor tax,
    ^an post motor tax, ^mister tyre, micksgarage, demon tweeks`,
  shopping: `
    ^argos, marks and spencer, ^m s, ^next, ^next directory, fenwick, ^harvey nichols,
    ^liberty london, fortnum, ^very co uk, littlewoods, ^studio retail, =freemans, ^b m,
    ^b m retail, ^tj morris, poundworld, ^the works, ^wilko, =wilkinson, ^the range, paperchase,
    ^ryman, ^rymans, ^robert dyas, ^euro giant, ^easons, ^eason, ^brown thomas, arnotts, =penneys,
    ^carrolls irish, ^oxfam shop, ^cex, ^cash converters, ^world of books, ^music magpie,
    ^not on the high street, prezzybox, ^getting personal, ^onbuy, ^shpock, ^qd stores, ^boyes,
    ^trago mills, clas ohlson, ^tiger uk, ^fragrance direct, ^vape store, ^serenata flowers,
    ^arena flowers`,
  clothing: `
    topshop, ^topman, ^burton menswear, miss selfridge, ^george asda, ^tu clothing, ^boden, ^reiss,
    karen millen, ^oasis fashion, ^warehouse fashion, ^crew clothing, ^suit direct, ^hawes curtis,
    missguided, ^i saw it first, ^in the style, ^quiz clothing, edinburgh woollen, ^schuh,
    russell bromley, ^pavers, ^size uk, ^jd sports fashion, ^scotts menswear, ^lovisa, =bravissimo,
    figleaves, ^ann summers, ^life style sports, elverys, heatons, ^mountain warehouse, sosander,
    ^cos stores, ^arket, ^monki`,
  electronics: `
    ^currys, =dixons, dixons carphone, carphone warehouse, ^power city, ^expert electrical,
    ^ao com, ^ao retail, ^appliances direct, ^laptops direct, ^ebuyer, ^scan computers,
    overclockers, ^box co uk, ^maplin, ^john lewis elec, ^game stores, ^game retail, ^argos tech,
    screwfix elec, ^mobile fun, ^wex photo`,
  home: `
    ^b q, ^b and q, ^wickes, ^tool station, ^jewson, ^dunelm, ^oak furniture, =loaf, =made, =swoon,
    ^victorian plumbing, ^victoria plum, ^crown decorating, wyevale, notcutts, =crocus,
    ^thompson morgan, ^blue diamond garden, ^steamer trading, =hillarys, british gas homecare,
    homeserve, timpson, =chadwicks, heatherbrae, ^ez living, ^michael murphy, ^dyno rod,
    checkatrade, ^emma mattress, ^eve sleep, ^soak and sleep, ^the white company, ^oliver bonas,
    anglian home, =everest`,
  hobbies: `
    ^foyles, =blackwells, warhammer, halfords cycle, =cotswold, ^pro direct, ^rough trade,
    gear4music, ^dawsons music, jessops, =wex, ^chapter verse, ^hobbs crafts, ^tredz,
    ^sigma sports, ^52 entertainment, ^love crafts, ^wool warehouse, ^cass art, ^jacksons art,
    naturehike, ^great outdoors, ^dubray, ^chapters bookstore`,
  kids: `
    ^toy master, ^jojo maman, ^mamas and papas, kiddicare, ^kids planet, ^tops day,
    ^childcare vouchers, ^tax free childcare, edenred childcare, ^world of toys, ^kiddies kingdom,
    ^the works kids`,
  media_subscriptions: `
    ^sky digital, ^bbc licence, ^tv licence mbp, ^readly, ^times newspapers, =guardian,
    ^private eye, ^the spectator, ^new scientist, ^radio times, ^bt sport, ^tnt sports,
    cineworld unlimited, ^rte player, ^independent news media, ^the irish independent,
    ^sky subscribers
  `,
  entertainment: `
    ^odeon, ^vue bsl, ^vue, everyman, picturehouse, ^curzon, ^empire cinemas, ^irish multiplex,
    ^ents24, skiddle, ticketsource, ^atg tickets, ^ambassador theatre, ^national theatre,
    ^royal albert hall, barbican, southbank centre, ^national trust, ^english heritage,
    ^national trust scot, ^historic royal, ^cadw, ^alton towers, ^thorpe park, chessington,
    ^warner bros studio, ^london eye, ^london zoo, =zsl, ^chester zoo, ^edinburgh zoo, ^dublin zoo,
    ^tayto park, ^national lottery, ^camelot lottery, ^postcode lottery, ^peoples postcode,
    ^health lottery, ^gala bingo, =tombola, ^sky bet, =coral, betvictor, ^unibet, ^amf bowling,
    ^gravity trampoline, =gravity, oxygen freejumping, ^go ape, ^jump in, gambado, ^laser quest,
    puttshack, ^junkyard golf, ^flight club, ^bounce ping pong, ^virgin experience, buyagift,
    ^red letter days, ^virgin wines exp, ^o2 academy, ^the o2, ^first direct arena, ^3arena, =gaa,
    ^croke park, ^premier league, ^the fa, twickenham`,
  pharmacy: `
    ^boots, =rowlands, ^jhoots, pharmacy2u, ^chemist direct, ^holland barrett,
    ^holland and barrett, ^h and b, ^savers health, mccabes, mccauley, ^hickeys pharmacy,
    allcare pharmacy, ^cara pharmacy, sam mccauley, meaghers, totalhealth pharm, myprotein,
    ^bulk powders, ^huel, ^chemist 4 u`,
  medical: `
    ^bupa dental, mydentist, portman dental, nuffield health, ^spire healthcare, ^bmi healthcare,
    ^hca healthcare, =nhs, ^nhs ppc, ^nhs prescription, =babylon, ^push doctor, =laya, =vhi,
    ^irish life health, vhi swiftcare, ^glasses direct, ^contact lenses uk, ^smiles dental,
    centric health`,
  fitness: `
    ^pure gym, ^gym group, nuffield gym, bannatyne, ^better gym, =gll, ^fusion lifestyle,
    ^freedom leisure, ^jd gyms, easygym, ^1rebel, ^gymbox, ^flye fit, ^ben dunne gym,
    westwood club, ^anytime fit, parkrun, ^slimming world, ^hot yoga, ^ddmix`,
  personal_care: `
    lookfantastic, ^cult beauty, feelunique, ^beauty bay, ^the hut, ^the fragrance shop,
    molton brown, treatwell, ^saks hair, ^tommy gun, ^grafton barber, ^peter mark,
    ^johnson cleaners, timpsons, dermalogica`,
  pets: `
    ^companion care, ^cvs vets, ^pdsa, ^blue cross shop, ^monster pet, ^tails com, =tails,
    ^butternut box, ^lilys kitchen, ^bought by many, manypets, ^animal friends, ^agria pet,
    ^pooch mutt`,
  utilities: `
    british gas, ^b gas, ^edf energy, ^e on, ^eon next, ^eon energy, ^npower, =sse, ^sse energy,
    ^ovo energy, =ovo, ^octopus energy, =bulb, ^bulb energy, ^shell energy, =utilita,
    ^utility warehouse, ^so energy, ^good energy, ^e gas electricity, ^boost power,
    ^outfox the market, ^first utility, ^affinity water, ^welsh water, ^dwr cymru, ^bristol water,
    ^ni water, ^power ni, ^firmus, ^phoenix gas, ^electric ireland, ^bord gais, =energia,
    airtricity, ^prepay power, ^panda power, ^flogas, ^calor gas, uisce eireann, ^panda waste,
    ^greyhound recycling, ^city bin, ^thorntons recycling, ^barna recycling, paypoint energy,
    payzone energy`,
  telecom: `
    ^ee mobile, =bt, ^bt mobile, ^bt broadband, ^bt plc, ^bt group, ^bt bill, =ee, ^ee limited,
    ^ee t mobile, ^bt com, british telecom, ^sky mobile, talktalk, plusnet, hyperoptic,
    ^zen internet, ^now broadband, ^community fibre, ^vodafone ltd, ^gif fgaff, ^3 uk, =h3g,
    ^id mobile, ^smarty, ^voxi, ^asda mobile, ^1p mobile, ^spusu, ^virgin media pymts, ^eir, =gomo,
    ^48 mobile, ^clear mobile, ^sky ireland, pure telecom, digiweb, ^imagine broadband, =siro,
    ^kcom, gigaclear, ^sky uk`,
  housing: `
    ^council tax rent, =peabody, ^clarion housing, ^l q, openrent, countrywide, spareroom,
    ^big yellow, ^lok n store, rightmove, ^daft ie, ^fixflo, ^arthur online, ^nest rent,
    grainger plc, ^unite students, ^iq student`,
  insurance: `
    ^direct line, =admiral, ^aviva, =churchill, ^hastings direct, =hastings, ^esure,
    ^sheilas wheels, ^more than, ^lv insurance, =lv, ^liverpool victoria, ^nfu mutual, ^ageas,
    ^saga insurance, =saga, ^aa insurance, =marshmallow, ^cuvva, ^by miles, ^privilege ins,
    =elephant, ^diamond insurance, ^bell insurance, ^1st central, petplan, ^legal general,
    ^legal and general, ^royal london, =vitality, ^bupa, ^axa ppp, simplyhealth,
    ^western provident, ^aig life, ^zurich ins, ^cover more, staysure, ^post office insurance,
    ^john lewis insurance, ^compare the market, ^confused com, moneysupermarket, ^fbd insurance,
    ^123 ie, ^irish life, ^new ireland assur, ^aa ireland, ^chill insurance, its4women,
    ^liberty insurance`,
  education: `
    ^open university, ^the open univ, ^ucas, ^student loans company, parentpay, parentmail,
    ^scopay, wisepay, ^squid card, =arbor, schoolcomms, ^kings college, ^university college,
    ^imperial college, ^univ of london, ^trinity college, =ucd, =ucc, ^nuig, =dcu, ^susi,
    ^explore learning, ^twinkl, mytutor, tutorful, =bpp, ^acca, ^icaew, ^theory test, ^pass plus,
    ^red driving
  `,
  services: `
    ^companies house, ^hm land registry, ^land registry, =dbs, ^hm passport, ^citizens advice,
    =unison, ^unite the union, =gmb, ^which ltd, =which, ^max spielmann, ^snappy snaps, bonusprint,
    ^speedy hire, ^hss hire, ^brandon hire, ^enterprise flex, mybuilder, ^rated people, ^bark com,
    ^tax assist, purplebricks, ^co op funeral, ^golden charter`,
  shipping: `
    parcelforce, ^post office counter, ^evri parcel, myhermes, parcel2go, ^parcel monkey,
    ^collect plus, ^an post, fastway, ^parcel motel, addresspal, ^city sprint`,
  gifts_charity: `
    ^cancer research, ^british heart, =bhf, =macmillan, ^rspca, ^rspb, ^rnli, ^nspcc,
    ^comic relief, ^children in need, ^guide dogs, ^st john ambulance, ^christian aid,
    ^islamic relief, ^muslim aid, ^cafod, ^water aid, ^alzheimers society, ^mind charity,
    trussell trust, ^royal british legion, ^just giving, ^virgin money giving, =enthuse, trocaire,
    ^concern worldwide, =goal, =svp, ^ispca, ^dspca, =pieta, ^irish cancer, ^irish heart,
    ^focus ireland, idonate, =gosh`,
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
