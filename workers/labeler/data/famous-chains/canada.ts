import type { NamesByCategory } from './name-list.ts'

export const CANADA_NAMES: NamesByCategory = {
  groceries: `
    ^loblaw, real canadian superstore, ^rcss, ^your independent, ^maxi, sobeys, ^thrifty foods,
    iga extra, =metro, =adonis, marche adonis, save on foods, pricesmart foods, ^urban fare,
    tnt supermarket, ^nations fresh, ^rabba, =avril, ^rachelle bery, ^co op grocery,
    ^calgary co op, ^couche tard, ^macs convenience, =depanneur, ^m m food, ^costco wholesale w,
    intermarche qc, ^pa supermarche`,
  dining: `
    =harveys, ^a w, ^cactus club, =joeys, ^moxies, ^scores rotisserie, ^rickys all day, ^triple os,
    ^burgers priest, ^osmows, ^valentine restaurant, ^purdys, beavertails`,
  coffee: `
    =balzacs, ^blenz, ^jj bean, ^good earth coffee, ^robins donuts, ^van houtte, ^presse cafe,
    ^premiere moisson`,
  bars_alcohol: `
    lcbo, the beer store, ^beer store, bc liquor, ^alcool nb, ^anbl, =nlc, ^sask liquor,
    ^wine and beyond, sleeman`,
  fuel: `
    ^pioneer energy, =husky, ^co op gas, ^couche tard essence, ^domo gas, ^centex, ^on the run,
    ^flo charging, ^bc hydro ev`,
  rideshare_taxi: '^beck taxi, ^co op taxi, ^diamond taxi, ^evo car, =modo, ^mobi by',
  public_transit: `
    ^presto card, ^presto auto, ^presto mobl, presto fare, ^ttc, ^opus stm, translink,
    ^compass card, ^oc transpo, ^edmonton transit, ^ets arc, ^arc card, ^york region transit,
    ^rtc quebec, ^orleans express, ^up express`,
  auto: `
    ^canadian tire auto, ^great canadian oil, =caa, ^lordco, ^saaq, ^icbc, ^drive clean,
    ^crappy tire`,
  shopping: `
    ^canadian tire, ^hart stores, ^rossy, ^jean coutu boutique, =indigo, ^indigo chapters,
    =chapters, ^coles book, renaud bray, archambault, ^talize, ^la maison simons, holt renfrew,
    ^princess auto, peavey mart, ^well ca, ^marks work, zellers`,
  clothing: `
    ^frank and oak, ^garage clothing, ^ardene, ^sport chek clothing, ^browns shoes, ^globo shoes,
    ^mec clothing, ^simons clothing, ^kit and ace`,
  electronics: '^memory express, ^staples tech, ^henrys camera, ^london drugs electronics',
  home: `
    ^patrick morin, ^kent building, ^timber mart, ^article furniture, ^home outfitters, ^endy,
    tepperman, brault martineau, tanguay, =eq3`,
  hobbies: `
    ^sport chek, =mec, mountain equipment, =atmosphere, ^sports experts, ^national sports,
    fabricland, ^eb games, ^cleves, ^canadian tire sports, ^altitude sports, =sail,
    ^mastermind toys, ^lee valley tools`,
  media_subscriptions: `
    =crave, ^crave tv, ^crave bell, ^club illico, ^tou tv, sportsnet, ^tsn direct, ^national post,
    ^la presse, ^le devoir, postmedia
  `,
  entertainment: `
    ^cinemas guzzo, =olg, playolg, ^bclc, playnow, ^loto quebec, ^wclc, ^alc lottery, proline,
    ^la ronde, ^canadas wonderland, ^parks canada, ^ripleys aquarium, ticketpro, ^evenko,
    ^the rec room, playdium`,
  pharmacy: `
    =shoppers, ^jean coutu, =pjc, ^proxim, ^rexall, ^guardian drugs, ^ida pharmacy, =lawtons,
    ^remedys rx, ^costco pharmacie`,
  medical: `
    ^biron, medavie, appletree medical, ^medcan, ^maple medical, =clearly, ^iris optom,
    new look eyewear, =lunetterie, ^123 dentist, altima dental`,
  fitness: `
    goodlife, ^energie cardio, ^steve nash, ^club16, ^oxygen yoga, ^moksha, ^modo yoga`,
  personal_care: '^beauty boutique',
  utilities: `
    alectra, enbridge, enbridge gas, ^union gas, energir, ^atco, saskenergy, enercare,
    ^reliance home, ^utilities kingston, ^london hydro, ^oshawa power`,
  telecom: `
    ^rogers, ^bell, ^lucky mobile, ^public mobile, =fizz, ^shaw cable, sasktel, ^cogeco, teksavvy,
    distributel, ^start ca, ^ebox, ^oxio, ^vmedia, ^primus`,
  insurance: `
    ^intact insurance, belairdirect, desjardins assurance, ^td insurance, ^td assurance,
    ^economical ins, wawanesa, ^sonnet insurance, ^square one ins, ^la capitale,
    ^industrielle alliance, ^ia auto, ^beneva, ^ssq assurance, ^canada life, ^great west life,
    ^blue cross, ^green shield, ^bcaa, =mpi, =sgi, ^ontario blue`,
  education: `
    ^osap, ^nslsc, ^york university, ^univ of toronto, ^universite de montreal, ^universite laval,
    ^uqam, =concordia, ^mcgill, =ubc, =sfu, ryerson, ^seneca college, humber college,
    ^george brown, ^athabasca univ, ^school cash online
  `,
  shipping: '^canpar, ^loomis, nationex, intelcom, ^chit chats',
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
