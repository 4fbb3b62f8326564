import type { NamesByCategory } from './name-list.ts'

export const FRANCE_NAMES: NamesByCategory = {
  groceries: `
    ^carrefour, leclerc, ^e leclerc, intermarche, ^auchan, super u, ^hyper u, ^u express,
    ^systeme u, casino supermarche, geant casino, ^petit casino, ^spar, ^monoprix, ^monop,
    franprix, ^leader price, ^match supermarche, ^supermarche match, ^netto, ^simply market,
    ^vival, ^proxi, ^cocci market, =coccinelle, =g20, colruyt, grand frais, ^picard surgeles,
    ^picard, thiriet, biocoop, naturalia, ^la vie claire, ^bio c bon, ^day by day,
    ^la grande epicerie, ^metro cash, promocash, chronodrive, ^houra, ^la belle vie, ^tang freres,
    ^paris store, ^o tacos market, ^fresh marche, nicolas feuillatte, ^comtesse du barry,
    =fauchon, ^la fermette
  `,
  dining: `
    ^quick, ^flunch, ^buffalo grill, =hippopotamus, courtepaille, leon de bruxelles, ^la criee,
    ^del arte, la pataterie, =crescendo, ^campanile restaurant, ^au bureau, ^memphis coffee,
    ^brioche doree, ^pomme de pain, ^class croute, ^exki, ^cojean, ^sushi shop, ^planet sushi,
    ^o tacos, ^chamas tacos, bagelstein, big fernand, ^big mamma, =nachos, ^pitaya, ^eat salad,
    ^jour salad, ^mezzo di pasta, ^speed burger, ^berliner das original, ^factory and co, ^bchef,
    ^bistro regent, ^3 brasseurs, ^les 3 brasseurs, ^la boucherie, ^il ristorante, volfoni,
    bouillon chartier, chartier, bouillon pigalle, amorino, berthillon, ^jeff de bruges,
    =leonidas, de neuville, ^la maison du chocolat, laduree, ^pierre herme, edenred resto, ^swile,
    ^crous, ^api restauration, ^eurest, =frichti, popchef, =nestor
  `,
  coffee: `
    marie blachere, ^paul, boulangerie paul, ^boulangerie ange, ^ange boulangerie, =feuillette,
    ^la mie caline, ^columbus cafe, cafeotheque, eric kayser, maison kayser, ^boulangerie louise,
    ^relais h cafe, malongo, ^cafes richard, =coutume, firmin boulangerie, banette, patapain,
    ^bread and co, la croissanterie, croissanterie
  `,
  bars_alcohol: `
    =nicolas, ^le repaire de bacchus, cavavin, ^v and b, ^v b, ^la vignery, vinatis, lavinia,
    ^vivant vins, ^le petit ballon, ^saveur biere
  `,
  fuel: `
    =total, ^total access, totalenergies, ^esso express, =elan, =elf, =avia, ^dyneff,
    ^carrefour carburant, leclerc carburant, intermarche carburant, auchan carburant, ^station u,
    =dac, ^dac carrefour, dac leclerc, ^super u dac, freshmile, ^izivia, chargemap, =electra,
    powerdot
  `,
  rideshare_taxi: `
    =g7, ^taxis g7, ^kapten, ^le cab, ^marcel cab, blablacar, ^velib, ^velov, ^v lille, ^citiz,
    communauto paris, ^ouicar, zipcar paris, cityscoot, cooltra paris, =karos
  `,
  public_transit: `
    sncf, ^ouigo, ^oui sncf, ^tgv inoui, ^ter sncf, ^ratp, =navigo, ^ile de france mobilites,
    ^idfm, comutitres, transilien, ^thalys, =tcl, ^sytral, =rtm, ^tisseo, =tbm, ^ilevia, ^keolis,
    transdev, ^cts strasbourg, semitan, ^naolib, ^star rennes, ^tam montpellier, ^lignes d azur,
    blablabus, isilines, ^ouibus, ^corsica ferries, ^la meridionale, ^kombo, ^captain train
  `,
  auto: `
    =speedy, ^feu vert, norauto, =midas, euromaster, =points, ^oscaro, ^mister auto, ^carter cash,
    ^roady, l auto e leclerc, ^france pare brise, autosur, securitest, autovision, ^elephant bleu,
    allopneus, ^vulco, ^renault retail, ^maif auto, ^ants carte grise, =ants, ^louis moto, ^dafy,
    motoblouz
  `,
  shopping: `
    ^galeries lafayette, =printemps, =bhv, ^bhv marais, ^le bon marche, =samaritaine, ^gifi,
    =action, ^la foir fouille, centrakor, stokomani, =noz, =babou, ^maxi bazar, =normal, ^hema,
    ^nature et decouvertes, ^nature decouvertes, =pylones, =relay, ^maison de la presse,
    ^bureau vallee, ^top office, ^office depot, ^easy cash, ^emmaus, ^vente privee, ^3 suisses,
    blancheporte, ^damart, ^le slip francais, ^monceau fleurs, bergamotte, =aquarelle,
    ^truffaut fleurs, smartbox, wonderbox, photoweb, ^cheerz, lalalab
  `,
  clothing: `
    ^kiabi, ^celio, =jules, =brice, ^devred, ^bonobo, ^cache cache, ^breal, =camaieu, ^promod,
    ^pimkie, jennyfer, ^etam, =morgan, ^grain de malice, ^la halle, =gemo, armand thiery, ^caroll,
    ^1 2 3, cyrillus, ^comptoir des cotonniers, ^sandro, ^maje, claudie pierlot, ^zadig voltaire,
    ^zadig et voltaire, the kooples, ^sezane, ^rouje, ^des petits hauts, ^sud express,
    ^gerard darel, ^petit bateau, ^jacadi, ^sergent major, =catimini, ^dpam, ^tape a l oeil,
    =eram, ^andre chaussures, minelli, ^san marina, ^jonak, =bocage, ^besson chaussures, chaussea,
    =courir, ^histoire d or, ^marc orian, ^maty, =agatha, ^le manege a bijoux, ^cleor,
    ^princesse tam tam, =darjeeling, ^undiz, ^lacoste, =aigle, ^eden park, faconnable,
    isabel marant, jacquemus, longchamp, =lancaster, brandalley, spartoo, sarenza,
    ^place des tendances, ^izac, ^father and sons
  `,
  electronics: `
    ^darty, ^boulanger, ^ldlc, ^materiel net, ^top achat, grosbill, ^rue du commerce info,
    ^but electro, ^electro depot, conforama electro, ^mda electromenager, =pulsat, micromania,
    ^cobra son, ^son video, ^apple opera
  `,
  home: `
    manomano, ^leroy merlin, castorama, ^brico depot, bricomarche, ^mr bricolage, bricorama,
    ^weldom, ^point p, ^brico cash, conforama, =but, ^but international, =alinea, =fly, =gautier,
    ^ligne roset, roche bobois, ^maisons du monde, ^zodio, =casa, ^la redoute interieurs,
    ^am pm meubles, ^made com, miliboo, tikamoon, cuisinella, ^schmidt cuisines, mobalpa, ^ixina,
    =truffaut, jardiland, botanic, ^gamm vert, villaverde, delbard, ^4 murs, saint maclou,
    heytens, eurodif, linvosges, ^carre blanc, culinarion, ^du bruit dans la cuisine,
    ^emma matelas, tediber, ^literie a prix, ^maison de la literie, sostrene grene
  `,
  hobbies: `
    ^momox, =cultura, ^decathlon, ^go sport, intersport, ^sport 2000, ^au vieux campeur,
    ^vieux campeur, alltricks, ^furet du nord, ^gibert, gibert joseph, gibert jeune, decitre,
    ^mollat, recyclivre, ^loisirs creatifs, rougier ple, ^le geant des beaux arts,
    ^mondial tissus, woodbrass, ^stars music, philibert, ^pecheur com, ^nature peche,
    micromania zing
  `,
  kids: `
    ^jouet club, ^la grande recre, ^king jouet, picwictoys, ^oxybul, ^aubert, ^autour de bebe,
    =orchestra, ^bebe 9, babilou, ^people and baby, ^les petits chaperons, pajemploi
  `,
  media_subscriptions: `
    ^groupe canal plus, =molotov, =salto, =ocs, ^rmc sport, ^bein sports, ^le monde abo,
    =liberation, ^ouest france, ^le parisien, telerama, ^courrier international, bayard presse,
    ^prisma media, ^cafeyn, viapresse, ^pass culture
  `,
  entertainment: `
    ^ugc, ^pathe, ^cinemas pathe, gaumont, ^cgr, ^cgr cinemas, ^mega cgr, =mk2, ^cinemas mk2,
    megarama, ^fnac spectacles, ^france billet, billetreduc, =shotgun, digitick, weezevent,
    helloasso billet, ^disneyland paris, ^euro disney, ^parc asterix, futuroscope, ^puy du fou,
    ^le pal, zoo de beauval, zooparc de beauval, nausicaa, marineland, =louvre, ^musee du louvre,
    ^musee d orsay, ^centre pompidou, ^chateau de versailles, ^tour eiffel, ^fdj,
    ^francaise des jeux, ^pmu, winamax, betclic, ^parions sport, ^zebet, ^koezio, ^speed park,
    ^laser game, aquaboulevard, ^compagnie des alpes, ^sta skipass, ^ski pass
  `,
  pharmacy: `
    ^pharmacie lafayette, newpharma, doctipharma, pharmagdd, ^shop pharmacie, santediscount,
    easypara, nutripure, ^nutri co, ^1001 pharmacies, ^aroma zone
  `,
  medical: `
    doctolib, biogroup, cerballiance, eurofins bio, ^ramsay sante, ^elsan, ^ap hp,
    ^assistance publique, ^optic 2000, alain afflelou, ^krys, =atol, ^generale d optique,
    ^grand optical, ^optical center, ^lissac, ^jimmy fairly, polette, ^lunettes pour tous,
    =sensee, ^audika, dentego, ^harmonie mutuelle, ^mgen, malakoff humanis, ^ag2r, ^alan sante,
    =alan, ^mutuelle generale, ^swiss life sante, ^apivia, ^april sante, ^qare, ^livi
  `,
  fitness: `
    ^fitness park, ^l orange bleue, ^orange bleue, ^keep cool, neoness, ^cmg sports club,
    ^cercle de la forme, ^magic form, l appart fitness, gigafit, ^on air fitness, =arkose,
    ^climb up, ^vertical art, ^ucpa, ^episod, ^dynamo cycling, ^les cercles de la forme, elancia
  `,
  personal_care: `
    sephora, marionnaud, ^nocibe, ^yves rocher, ^l occitane, ^adopt parfums, ^beauty success,
    ^une heure pour soi, typology, ^nuxe, caudalie, ^la provencale, ^body minute,
    ^esthetic center, ^depil tech, ^jean louis david, ^franck provost, dessange, camille albane,
    ^saint algue, ^tchip, planity, ^speed queen, ^wash n dry, ^la vaisselle laverie, blissim,
    ^sensitive minute
  `,
  pets: `
    ^maxi zoo, ^tom and co, jardiland animaux, ^animalis, zooplus, ^wanimo, ^medor et compagnie,
    ^truffaut animalerie, ^japhy, ^ultra premium direct, anicura, santevet
  `,
  utilities: `
    ^edf, ^edf particuliers, ^edf clients, ^engie, ^engie home, totalenergies electricite,
    ^total direct energie, ^direct energie, ^eni gas, ekwateur, enercoop, ^ilek, ^mint energie,
    ^ohm energie, ^vattenfall, ^es energies, ^gaz de bordeaux, ^enedis, ^grdf, ^veolia eau, =suez,
    ^suez eau, =saur, ^eau de paris, ^lyonnaise des eaux, ^eau du grand lyon, noreade, antargaz,
    butagaz, primagaz, vitogaz, ^cpcu
  `,
  telecom: `
    ^orange, ^orange sa, ^sosh, ^sfr, ^red by sfr, ^red sfr, bouygues, bouygues telecom, ^b you,
    ^free, ^free mobile, free telecom, ^free haut debit, ^iliad, ^la poste mobile, ^nrj mobile,
    prixtel, =coriolis, ^syma, ^syma mobile, ^reglo mobile, auchan telecom, numericable, ^zeop,
    videofutur, nordnet, ^k net, ^cic mobile
  `,
  housing: `
    ^foncia, ^nexity, ^citya, ^immo de france, ^oralia, loiselet, ^sergic, ^paris habitat,
    ^action logement, ^cdc habitat, seloger, ^orpi, ^century 21, laforet, ^guy hoquet, studapart,
    homebox, ^une piece en plus, locabox
  `,
  insurance: `
    ^gmf, ^maif, ^macif, ^maaf, ^matmut, ^mma, groupama, ^covea, ^direct assurance,
    ^l olivier assurance, ^olivier assurance, ^luko, ^lovys, leocare, ^acheel, =april,
    ^swiss life, ^abeille assurances, =cnp, =predica, =pacifica, ^credit agricole assur,
    suravenir, =acm, ^thelem, assurpeople, ^smatis, ^identites mutuelle
  `,
  education: `
    =sorbonne, ^sciences po, ^universite de, ^universite paris, =hec, ^essec, ^escp, ^edhec,
    ^em lyon, ^kedge, ^epita, epitech, ^ecole 42, openclassrooms, ^cned, acadomia, =completude,
    kartable, ^cvec, messervices etudiant, ornikar, ^en voiture simone, ^stych, ^le permis libre,
    =studi, comptalia, ^alliance francaise paris
  `,
  services: `
    ^o2 care, =shiva, legalstart, ^captain contrat, verisure, homiris, nexecur, kiloutou, ^loxam,
    ^les demenageurs bretons, nextories, allovoisins, frizbiz, needhelp, ^wecasa, stootie, ^yoojo,
    =pfg, ^roc eclerc, ^timbre fiscal, ^timbres fiscaux
  `,
  shipping: `
    ^la poste, chronopost, colissimo, ^mondial relay, ^relais colis, ^colis prive, shop2shop,
    ^boxtal, ^cubyn, =pickup
  `,
  gifts_charity: `
    ^croix rouge, ^restos du coeur, ^les restos du coeur, ^secours populaire, ^secours catholique,
    =telethon, ^afm telethon, ^ligue contre le cancer, ^fondation de france, =apf,
    ^handicap international, ^medecins du monde, ^action contre la faim, ^ccfd, =spa, helloasso,
    leetchi, ^lydia pot, =ulule, kisskissbankbank, ^tipeee, ^fondation abbe pierre, sidaction,
    ^denier de l eglise
  `,
  fees: `
    ^amende gouv, =amendes, =amende, ^antai, ^tresor public, ^timbre amende, =fps, ^ants passeport
  `,
  taxes: `
    ^dgfip, =impots, =impot, ^impot gouv, ^direction generale des finances, ^urssaf,
    ^taxe fonciere, ^taxe habitation, ^prelevement impot, autoentrepreneur, =douane
  `,
  loan: `
    cofidis, sofinco, franfinance, ^oney, ^floa, =alma, younited credit, ^diac, credipar,
    ^mobilize financial
  `,
}
