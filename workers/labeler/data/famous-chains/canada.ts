import type { NamesByCategory } from './name-list.ts'

export const CANADA_NAMES: NamesByCategory = {
  groceries: `
    loblaws, ^loblaw, real canadian superstore, ^rcss, ^no frills, ^your independent, ^zehrs,
    fortinos, ^valu mart, provigo, ^maxi, sobeys, freshco, foodland, ^thrifty foods, =iga,
    iga extra, ^farm boy, =metro, ^food basics, ^super c, =adonis, marche adonis, save on foods,
    pricesmart foods, ^urban fare, ^t t supermarket, tnt supermarket, ^nations fresh, =longos,
    ^rabba, =avril, ^rachelle bery, ^co op grocery, ^calgary co op, ^couche tard,
    ^macs convenience, =depanneur, =beckers, ^needs convenience, ^bulk barn, ^m m food,
    ^costco wholesale w, intermarche qc, ^pa supermarche
  `,
  dining: `
    =harveys, ^swiss chalet, ^a w, ^mary browns, ^st hubert, ^boston pizza, ^pizza pizza,
    ^pizza nova, ^241 pizza, ^new york fries, ^mr sub, ^extreme pita, ^pita pit, freshii,
    ^thai express, ^manchu wok, ^edo japan, =kelseys, =montanas, ^east side marios, =milestones,
    ^the keg, =earls, ^cactus club, =joeys, ^moxies, ^jack astors, ^scores rotisserie,
    ^rickys all day, ^white spot, ^triple os, ^burgers priest, ^fat bastard burrito,
    ^mucho burrito, =quesada, ^osmows, ^la belle province, ^valentine restaurant, =cultures,
    laura secord, ^purdys, menchies, ^booster juice, beavertails
  `,
  coffee: `
    ^second cup, =balzacs, =bridgehead, ^waves coffee, ^blenz, ^jj bean, ^good earth coffee,
    ^robins donuts, ^country style, ^coffee time, =timothys, ^van houtte, ^presse cafe,
    ^premiere moisson, ^cobs bread
  `,
  bars_alcohol: `
    lcbo, =saq, the beer store, ^beer store, bc liquor, ^bc liquor store, ^liquor depot,
    ^wine rack, ^nslc, ^alcool nb, ^anbl, =nlc, ^sask liquor, ^liquor mart, ^wine and beyond,
    sleeman
  `,
  fuel: `
    =ultramar, ^pioneer energy, ^fas gas, =husky, ^co op gas, ^canadian tire gas, crevier,
    ^couche tard essence, ^domo gas, ^centex, ^on the run, ^flo charging, ^circuit electrique,
    ^bc hydro ev
  `,
  rideshare_taxi: `
    ^beck taxi, ^co op taxi, ^diamond taxi, ^evo car, =modo, ^bixi, ^bike share toronto, ^mobi by
  `,
  public_transit: `
    ^presto card, ^presto auto, ^presto mobl, presto fare, ^ttc, ^go transit, metrolinx, =stm,
    ^opus stm, =exo, translink, ^compass card, ^oc transpo, ^calgary transit, ^edmonton transit,
    ^ets arc, ^arc card, ^via rail, ^bc ferries, ^york region transit, ^rtc quebec,
    ^halifax transit, ^orleans express, ^up express
  `,
  auto: `
    ^canadian tire auto, ^mr lube, ^great canadian oil, ^kal tire, ^fountain tire, ^ok tire, =caa,
    partsource, ^lordco, ^speedy glass, ^saaq, ^icbc, ^drive clean, ^crappy tire
  `,
  shopping: `
    ^canadian tire, ^hudsons bay, ^the bay, =winners, ^giant tiger, dollarama, ^hart stores,
    ^rossy, ^jean coutu boutique, =indigo, ^indigo chapters, =chapters, ^coles book, renaud bray,
    archambault, ^bureau en gros, ^value village, ^talize, ^la maison simons, holt renfrew,
    ^red apple, ^the bargain shop, ^princess auto, peavey mart, ^well ca, ^marks work, zellers
  `,
  clothing: `
    aritzia, =roots, ^joe fresh, reitmans, =penningtons, ^rw co, ^frank and oak, =dynamite,
    ^garage clothing, ^le chateau, ^ardene, bluenotes, ^west 49, =moores, =marks,
    ^sport chek clothing, ^call it spring, ^soft moc, ^browns shoes, ^globo shoes, lululemon,
    ^mec clothing, ^simons clothing, ^peoples jewellers, ^la senza, ^la vie en rose, mackage,
    ^kit and ace
  `,
  electronics: `
    ^the source, ^canada computers, ^memory express, ^visions electronics, ^staples tech,
    ^henrys camera, ^london drugs electronics
  `,
  home: `
    =rona, ^reno depot, ^home hardware, ^canac, ^patrick morin, ^kent building, ^timber mart,
    ^lee valley, ^the brick, =leons, ^sleep country, structube, ^article furniture, bouclair,
    ^linen chest, ^kitchen stuff plus, =bmr, ^home outfitters, ^endy, tepperman, brault martineau,
    tanguay, ^urban barn, =eq3
  `,
  hobbies: `
    ^sport chek, =mec, mountain equipment, =atmosphere, ^sports experts, ^national sports,
    ^golf town, long mcquade, deserres, fabricland, ^eb games, ^cleves, ^canadian tire sports,
    ^running room, ^altitude sports, =sail, ^pro hockey life, ^play it again sports,
    ^mastermind toys, ^lee valley tools
  `,
  media_subscriptions: `
    =crave, ^crave tv, ^crave bell, ^club illico, ^tou tv, sportsnet, ^tsn direct, ^national post,
    ^la presse, ^le devoir, postmedia
  `,
  entertainment: `
    cineplex, ^landmark cinemas, ^cinemas guzzo, =olg, playolg, ^bclc, playnow, ^loto quebec,
    ^wclc, ^alc lottery, proline, ^la ronde, ^canadas wonderland, ^parks canada,
    ^ripleys aquarium, ticketpro, ^evenko, ^the rec room, playdium
  `,
  pharmacy: `
    ^shoppers drug mart, =shoppers, pharmaprix, ^jean coutu, =pjc, uniprix, familiprix, =brunet,
    ^proxim, ^london drugs, ^rexall, ^guardian drugs, ^ida pharmacy, pharmasave, =lawtons,
    ^remedys rx, ^costco pharmacie
  `,
  medical: `
    lifelabs, dynacare, gamma dynacare, ^biron, medavie, appletree medical, ^medcan,
    ^maple medical, =clearly, ^hakim optical, ^iris optom, new look eyewear, =lunetterie,
    ^123 dentist, altima dental
  `,
  fitness: `
    goodlife, goodlife fitness, fit4less, ^energie cardio, econofitness, ^world gym, ^steve nash,
    ^club16, ^golds gym, ^oxygen yoga, ^moksha, ^modo yoga
  `,
  personal_care: `
    ^first choice hair, ^trade secrets, =chatters, magicuts, ^beauty boutique
  `,
  utilities: `
    ^hydro one, ^toronto hydro, alectra, enbridge, enbridge gas, ^union gas, ^hydro quebec,
    energir, ^bc hydro, fortisbc, ^enmax, ^epcor, ^atco, saskpower, saskenergy, ^manitoba hydro,
    ^nb power, ^nova scotia power, ^newfoundland power, ^hydro ottawa, enercare, ^reliance home,
    ^utilities kingston, ^london hydro, ^oshawa power
  `,
  telecom: `
    ^rogers, =fido, ^bell mobility, ^bell, ^virgin plus, ^lucky mobile, ^telus, ^koodo,
    ^public mobile, ^freedom mobile, ^chatr, videotron, =fizz, ^shaw cable, sasktel, eastlink,
    ^cogeco, teksavvy, distributel, ^start ca, ^ebox, ^oxio, ^vmedia, ^primus
  `,
  insurance: `
    ^intact insurance, belairdirect, desjardins assurance, desjardins insurance, ^td insurance,
    ^td assurance, ^economical ins, wawanesa, ^co operators, ^sonnet insurance, ^square one ins,
    ^la capitale, ^industrielle alliance, ^ia auto, ^beneva, ^ssq assurance, ^canada life,
    ^great west life, ^blue cross, ^green shield, ^bcaa, =mpi, =sgi, ^ontario blue
  `,
  education: `
    ^osap, ^nslsc, ^york university, ^univ of toronto, ^universite de montreal, ^universite laval,
    ^uqam, =concordia, ^mcgill, =ubc, =sfu, ryerson, ^seneca college, humber college,
    ^george brown, ^athabasca univ, ^school cash online
  `,
  shipping: `
    ^canada post, ^postes canada, purolator, ^canpar, ^loomis, nationex, intelcom, ^chit chats
  `,
  gifts_charity: `
    ^canadian cancer, ^heart stroke, sickkids, canadahelps, centraide, ^cbc foundation,
    ^covenant house
  `,
  fees: `
    ^service ontario, servicealberta, ^service canada, ^ircc, ^cic passport, provincial offences
  `,
  taxes: `
    =cra, ^canada revenue, ^revenu quebec, ^ville de montreal taxes, ^receiver general
  `,
}
