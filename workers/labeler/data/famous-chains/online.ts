/** Services of the Internet that are the same everywhere. */
import type { NamesByCategory } from './name-list.ts'

export const ONLINE_NAMES: NamesByCategory = {
  media_subscriptions: `
    ^netflix, spotify, hulu, disney plus, hbo max, =max, hbo now, hbo go, paramount plus,
    ^peacock, peacock tv, prime video, amazon prime, amazon music, ^amzn music, apple tv, ^apple,
    ^music, apple one, apple news, youtube premium, youtube music, youtube tv, youtube member,
    google youtube, crunchyroll, funimation, mubi, curiosity stream, britbox, acorn tv, =shudder,
    starz, ^showtime, espn plus, fubo tv, sling tv, philo tv, ^philo, dazn, star plus, ^vix,
    ^premium, claro video, blim tv, movistar plus, filmin, atresplayer, mitele, rakuten tv,
    globoplay, =telecine, deezer, =tidal, qobuz, soundcloud, pandora media, ^pandora internet,
    sirius xm, iheartradio, ^audible, kindle unlimited, ^kindle, scribd, storytel, blinkist, kobo,
    bookmate, =medium, substack, new york times, washington post, wall street journal, financial
    times, =ft, the economist, economist newspaper, ^bloomberg, bloomberg lp, ^the, ^guardian,
    ^guardian news, the times uk, the telegraph, the athletic, ^athletic media, ^atlantic, new
    yorker, conde nast, =wired, hearst magazines, time inc, readers digest, consumer reports, la
    times, los angeles times, chicago tribune, boston globe, usa today, gannett, newsday,
    ^barrons, nytimes, le monde, le figaro, liberation fr, mediapart, lequipe, les echos, el pais,
    el mundo, la vanguardia, el espectador, el tiempo casa editorial, ^revista, ^semana, la
    nacion, ^clarin, infobae, ^reforma, el universal, folha de s paulo, folha uol, estadao, o
    globo, editora globo, der spiegel, spiegel online, ^zeit online, zeitverlag, ^faz, ^net,
    suddeutsche zeitung, handelsblatt, irish times, globe and mail, toronto star, ^the star, globe
    mail, corriere della sera, la repubblica, publico pt, ^expresso impresa, ^nzz, tages,
    anzeiger, straits times, the hindu, times of india, hotstar, disney hotstar, jiocinema,
    sonyliv, zee5, ^viu, iwanttfc, ^vidio, wetv, iflix, abema, hulu japan, u next, ^dmm, ^tv,
    niconico, ^nhk, showmax, dstv, multichoice, sky showtime, canal plus, molotov tv, ^rtl, ^plus,
    joyn, wow tv, magenta tv, waipu tv, now tv, bbc tv licence, tv licensing, tv licence, rundfunk
    ard zdf, rundfunkbeitrag, serafe, itvx, stan com au, ^binge, kayo sports, nebula tv, dropout
    tv, ^twitch, twitch interactive, patreon member video, weverse, qello, plex inc, ^plex, ivoox,
    nba league pass, nfl game pass, mlb tv, =mlb, f1 tv, ufc fight, ^pass, wwe network, hallmark
    movies, pluralsight media, =ancestry, myheritage, ^    gaia, masterclass, magzter,
    pressreader, zinio, comixology, marvel unlimited, ^dc, ^universe, webtoon, wattpad, izneo,
    manga plus, =calm, headspace
  `,
  software: `
    apple com bill, ^itunes, apple icloud, ^icloud, app store, apple services, google play,
    ^google, ^one, google storage, google cloud, google workspace, ^google gsuite, google domains,
    google fi, ^voice, google ads, google services, ^google llc, google payment, microsoft 365,
    ^microsoft, ^msbill, office 365, onedrive, ^skype, linkedin, ^github, gitlab, ^adobe,
    ^creative, ^cloud, acropro, ^dropbox, box inc, evernote, =notion, ^notion so, airtable,
    trello, atlassian, ^jira, =slack, =zoom, calendly, asana, =monday, clickup, todoist, figma,
    canva, =sketch, ^    miro, invision app, =framer, webflow, squarespace, ^sqsp, =wix, godaddy,
    namecheap, hostinger, bluehost, hostgator, siteground, dreamhost, ionos, ^ovh, ovhcloud,
    hetzner, contabo, strato ag, digitalocean, linode, vultr, ^heroku, netlify, vercel,
    cloudflare, ^aws, amazon web services, =azure, ^mongodb, supabase, openai, chatgpt, claude ai,
    anthropic, midjourney, =perplexity, elevenlabs, runway ml, jasper ai, grammarly, quillbot,
    deepl, jetbrains, replit, cursor ai, ^cursor, docker inc, =postman, 1password, lastpass,
    dashlane, bitwarden, nord vpn, expressvpn, surfshark, protonmail, proton ag, ^proton,
    ^private, internet access, mullvad, tunnelbear, =norton, nortonlifelock, symantec, mcafee,
    kaspersky, bitdefender, ^avast, avg technologies, malware bytes, eset, webroot, trend micro,
    ^intuit, turbotax, quickbooks, mailchimp, hubspot, ^salesforce, shopify, docusign, zapier,
    ifttt, twilio, sendgrid, typeform, surveymonkey, =loom, setapp, ^parallels, vmware, =oracle,
    ^sap, ^se, splashtop, teamviewer, anydesk, logmein, gotomeeting, ccleaner, smugmug, flickr,
    500px, envato, shutterstock, istock, getty images, adobe stock, themeforest, unity
    technologies, unreal engine, autodesk, coreldraw, foxit, nitro pdf, smallpdf, ilovepdf,
    pdffiller, scribens, wondershare, filmora, capcut, bytedance, tiktok, ^facebook, facebook ads,
    meta ads, ^meta, ^platforms, ^meta pay, ^instagram, ^twitter, ^x corp, twitter blue, reddit,
    =discord, =telegram, snapchat, life360, ^tinder, =bumble, =hinge, =match, okcupid, eharmony,
    plentyoffish, badoo, grindr, parship, meetic, happn, facetune, lightricks, picsart, vsco,
    photoshop, ynab, you need a budget, rocket money, truebill, ^monarch money, =quicken, ^mint,
    =, wallet budgetbakers, backblaze, =carbonite, idrive, crashplan, icedrive, pcloud, ^mega,
    ^limited, =sync, fastmail, =hey, mailfence, zoho, freshworks, odoo, ringcentral, =grasshopper,
    openphone, ^alegra, siigo, contpaqi, nubox, bsale, ^3cx, ^tuya, ^ring, basic plan, ^ring
    yearly, ^ring plan, arlo technologies, nest aware, wyze, ^simplisafe, blink plan, strava,
    alltrails, komoot, myfitnesspal, noom, flo health, ^weight, watchers digital, duolingo plus
  `,
  games: `
    playstation network, ^playstation, ^sony interactive, ^nintendo, xbox, xbox game pass, ^game,
    ^steam, steam games, steampowered, valve corp, epic games, ^blizzard, battle net, activision,
    =ea, ^ea swiss, electronic arts, ea play, =origin, ubisoft, rockstar games, ^take two, riot
    games, riotgam, roblox, minecraft, mojang, supercell, =king, zynga, playrix, moon active,
    mihoyo, cognosphere, hoyoverse, garena, free fire, tencent games, ^level, ^infinite, niantic,
    scopely, jagex, square enix, bandai namco, ^sega, capcom, konami, ^bethesda, zenimax, =gog,
    humble bundle, green man gaming, ^g2a, kinguin, eneba, instant gaming, cdkeys, =fanatical,
    razer gold, codashop, unipin, itch io, wargaming, gaijin, ncsoft, nexon, krafton, pubg,
    plarium, kabam, playtika, =chess, lichess, ^jackbox, geforce, ^now, ^nvidia, shadow pc,
    ^stadia, meta quest, ^oculus, ^vrchat, warhammer online, hearthstone, world of warcraft,
    fortnite, brawl stars, clash of clans, candy crush, pokemon go, ^dlsite, dmm games, mobage,
    gree inc, cygames, smilegate, neowiz, devsisters, tapjoy, ^games
  `,
  shopping: `
    ^amazon, amazon digital, amazon grocery other, ^ebay, etsy, aliexpress, alibaba, ^alipay,
    ^temu, shein marketplace, =wish, dhgate, banggood, gearbest, lightinthebox, joom,
    miniinthebox, rakuten, mercado libre, mercado livre, ^linio, dafiti market, ^olx, wallapop,
    vinted, depop, poshmark, mercari, thredup, offerup, letgo, ^facebook marketplace, leboncoin,
    milanuncios, marktplaats, kleinanzeigen, ebay kleinanzeigen, gumtree, ricardo ch, tutti ch,
    subito it, =allegro, ^kaspi, cdiscount, fnac, fnac darty, la redoute, veepee, showroomprive,
    rue du commerce, otto versand, ^otto, otto gmbh, galaxus, digitec, digitec galaxus, =bol,
    coolblue nl, alza cz, ^alza, mall cz, ^mall group, ^heureka, aukro, slevomat, groupon,
    livingsocial, ^privalia, pccomponentes market, worten market, emag, kaufland de online,
    manomano, ^wayfair, =overstock, ^qvc, ^hsn, ^zulily, fingerhut, ^ginnys, oriental trading, 1
    800 flowers, =ftd, proflowers, teleflora, interflora, bloom and wild, bloomthat, edible
    arrangements, harry and david, harry david, shutterfly, snapfish, vistaprint, cafepress,
    redbubble, teespring, zazzle, society6, =minted, moonpig, funky pigeon, cewe, photobox,
    hofmann, personalization mall, things remembered, uncommon goods, ^quince, ^woot, =meh, shop
    app, ^shop pay, tiktok shop, instagram shop, kickstarter, indiegogo, ^market, back market,
    swappa, =gazelle, stockx, goat group, ^goat app, grailed, realreal, rebag, ^vestiaire,
    vestiaire collective, ^lazada, shopee, tokopedia, bukalapak, blibli, zalora, qoo10, carousell,
    taobao, tmall, =jd, pinduoduo, yahoo shopping, ^jp, zozotown, flipkart, snapdeal, meesho,
    ^jiomart, indiamart, takealot, bidorbuy, bob shop, loot co za, superbalist, jumia, konga,
    =noon, trendyol, hepsiburada, =n11, ozon, wildberries, coupang, 11street, gmarket, =submarino,
    =americanas, shoptime, magazine luiza, magalu, casas bahia, ponto frio, extra com br, netshoes
    market, ^enjoei, elo7, amaro market, catawiki, ^fanatics, ^chewy gifts
  `,
}
