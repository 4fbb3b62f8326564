import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Going out, media subscriptions, games and software. */
export const ENTERTAINMENT_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList(`
      cinema*, cinemas, *cinema, cineplex, multiplex, movie*, movies, movie theater, theater*, theaters, theatre*, theatres, playhouse, opera house, symphony, philharmonic, orchestra, ballet, concert*, concerts, concert hall, amphitheat*, auditorium, music hall, music festival, festival*, tickets, ticketing, ticket, box office, event tickets, events tickets, museum*, museums, gallery, art museum, planetarium, observatory, aquarium*, zoological, wildlife park, safari park, botanical garden*, arboretum, state park*, state parks, national park*, natl park, park admission, historic site, heritage site, theme park, amusement*, amusement park, water park, waterpark, fun park, adventure park, attraction*, attractions, sightseeing, escape room, escape game, laser tag, paintball, go kart*, karting, kart, mini golf, minigolf, miniature golf, golf club, golf course, golf links, driving range, country club, bowling*, bowl alley, bowling alley, bowling center, billiard*, billiards, snooker, pool hall, arcade*, arcades, trampoline*, ice rink, ice skating, skating, roller rink, ski area, ski resort, ski lift*, ski pass, ski lifts, lift tickets, mountain tickets, snow tubing, climbing gym, bouldering, stadium, ballpark, ball park, racetrack, raceway, speedway park, race course, racecourse, casino*, casinos, bingo, betting, bet, bets, sportsbook, sports betting, lottery*, lotto*, lotteries, poker, gambling, comedy club, improv, dance club, dance hall, circus, karaoke, marina rental, boat rental*, boat tour*, rides, carnival, state fair, county fair, fairgrounds, exhibition, expo, entertainment, recreation*, rec center, fun center, family fun, paint and sip, axe throwing, virtual reality, fishing charter*, horse riding, horseback, rodeo, drive in theater, film society, film festival, picture house
      cine, cines, cinepolis, teatro*, teatros, concierto*, conciertos, boletos, boleteria*, boleta*, boletas, entradas, taquilla*, ticketera, museo*, museos, zoologico*, acuario*, jardin botanico, parque nacional, parque natural, parque de diversiones, parque tematico, parque acuatico, parque de atracciones, balneario*, diversion*, diversiones, bolera, boliche familiar, billar, billares, juegos, salon de juegos, maquinitas, casino, apuestas*, apuesta, loteria*, loterias, baloto, quiniela, bingo y, espectaculo*, espectaculos, recreacion*, recreativo*, centro recreacional, club campestre, club deportivo, cancha*, canchas, cancha sintetica, estadio, hipodromo, palenque, corrida de toros, circo, karts, tirolesa, canopy, pista de hielo, ludico
      ingresso*, ingressos, bilheteria*, bilheteira*, museu*, museus, parque aquatico, zoologico sp, shows, apostas, loterica*, lotericas, jogos, boliche brasil, estadio futebol, clube, lazer, parque de diversoes, espetaculo*, casa de shows
      musee*, musees, billetterie*, spectacle*, spectacles, parc d attractions, parc attractions, parc animalier, zoo de, piscine loisirs, bowling, patinoire*, jeux, fdj, loto, pmu, paris sportifs, remontees mecaniques, domaine skiable, forfait ski, forfaits, loisirs, opera de, exposition*, fete foraine, laser game
      kino*, *kino, kinos, lichtspiele, filmpalast, *theater, schauspielhaus, konzert*, konzerthaus, *museum, *museen, tierpark*, wildpark, freizeitpark*, erlebnispark, schwimmbad*, hallenbad*, freibad*, erlebnisbad*, bergbahn*, bergbahnen, seilbahn*, skilift*, skipass, skigebiet, kletterhalle*, kletterpark, hochseilgarten, spielhalle*, spielbank*, wettburo, sportwetten, eintritt*, eintrittskarten, veranstaltung*, ticketshop, eissporthalle, minigolfanlage, kegelbahn, festspiele, stadion, bigliett*, biglietteria*, parco divertimenti, teatro comunale, lotterij*, bioscoop*, pretpark*, divadlo*, biograf*, biograf, muzeum, museet, museer, kulturhus, funivia, funivie
      opera, operas, opernhaus*, jardin botanique, jardim botanico
    `),
  },
  {
    category: 'entertainment',
    strength: 'weak',
    words: patternList(
      'billet*, fun, play, playground, leisure, club, clubs, event, events, parks, hall, studio arts, arts, art, art center, gallery art, stage, ballroom, dance, danza, baile, live, resort activities, admissions, admission, admissi, entry, adventure*, aventura*, aventure*, experience*, activities, activity, tour tickets, tix, scene, community center, historical society, heritage, mansion*, lighthouse, palace, palacio, palazzo, castillo, castelo, beach club, swimming pool, piscina*, piscine*, schwimm*, winter sports, parque, parc, freizeit*, recre*, ocio, lazer e, society for, cultural, cultura, culture, kultur*, film*, pictures, cine club, race, racing, gaming, spiel*, games, show, feria, chance, pavilion, lanes, castle, monument, monument*, arena, escape, chateau, abbaye, schloss, eventos',
    ),
  },
  {
    category: 'media_subscriptions',
    strength: 'strong',
    words: patternList(`
      streaming, subscription news, newspaper*, newspapers, magazine*, magazines, daily news, tribune, gazette, herald, chronicle, globe subs*, globe subscr*, digital subscription, digital subs, news digital, digitalsubs, podcast*, audiobook*, ebook*, e book*, press subscription, satellite radio, public radio, public media, on demand, video on demand, vod, pay per view, ppv, iptv, tv online, music streaming, music subscription, membership patreon
      periodico*, diario el, suscripcion diario, suscripcion revista, el tiempo suscripcion, jornal, jornais, assinatura jornal, assinatura revista, revista assinatura, journal abonnement, abonnement presse, quotidien, le monde abonnement, zeitung*, *zeitung, zeitungsabo, zeitschrift abo, tageszeitung, tageblatt, rundfunk*, rundfunkbeitrag, tv licence, tv license, tv licensing, gez, giornale*, krant
    `),
  },
  {
    category: 'media_subscriptions',
    strength: 'weak',
    words: patternList(
      'subscription*, subscript*, subscr, subscrpt, subs digital, suscripcion*, assinatura*, abonnement*, abo, membership media, media, news online, radio, tv, channel, canal, video plus, movie channel, times, post digital, premium, plus monthly, monthly svc',
    ),
  },
  {
    category: 'games',
    strength: 'strong',
    words: patternList(`
      video game*, videogame*, videojuego*, video juegos, jeux video, jeu video, videospiel*, gamer*, *games, gaming center, game studio, game pass, esports, e sports, minecraft, roblox, fortnite, xbox, playstation*, nintendo*, game card*, gift card games, interactive entertainment, in app, mmo, free fire, jogos online, juegos online, online games, onlinespiele
    `),
  },
  {
    category: 'games',
    strength: 'weak',
    words: patternList('game, gaming online, interactive, pixel, coins game, diamonds game'),
  },
  {
    category: 'software',
    strength: 'strong',
    words: patternList(`
      software*, *software, saas, cloud*, *cloud, cloud storage, web hosting, hosting*, webhosting, *hosting, domain name*, domains, domain registration, vpn, *vpn, antivirus, app store, mobile app, dev tools, server*, servers, data center, website builder, web services, web svcs, chatbot, artificial intelligence, ai subscription, gpt, password manager, backup, ssl, email service, crm, webmail, plugin*, wordpress, licencia software, licencias, dominio*, alojamiento web, hospedagem site, hospedagem de site, dominio web, logiciel*, hebergement web, hebergeur, nom de domaine, webspace, lizenz*, softwareentwick*, rechenzentrum
    `),
  },
  {
    category: 'software',
    strength: 'weak',
    words: patternList(
      'app, ai, labs, io, internet services, digital svcs, systems, system, cyber*, code, data, bits, license*, licence*, pro plan, cloud pro, saas pro, platform, api',
    ),
  },
]
