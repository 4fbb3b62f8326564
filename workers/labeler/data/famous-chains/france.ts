import type { NamesByCategory } from './name-list.ts'

export const FRANCE_NAMES: NamesByCategory = {
  groceries: `
    ^carrefour, leclerc, ^e leclerc, ^auchan, super u, ^systeme u, casino supermarche,
    geant casino, ^spar, ^monoprix, ^match supermarche, ^supermarche match, ^netto, ^cocci market,
    =coccinelle, =g20, grand frais, ^picard, naturalia, ^la grande epicerie, ^metro cash,
    promocash, chronodrive, ^houra, ^la belle vie, ^tang freres, ^paris store, ^o tacos market,
    ^fresh marche, nicolas feuillatte, =fauchon, ^la fermette`,
  dining: `
    ^quick, ^flunch, leon de bruxelles, ^del arte, =crescendo, ^campanile restaurant,
    ^memphis coffee, ^brioche doree, ^class croute, ^cojean, ^o tacos, bagelstein, big fernand,
    ^big mamma, =nachos, ^pitaya, ^jour salad, ^speed burger, ^berliner das original,
    ^factory and co, ^bchef, ^il ristorante, bouillon chartier, chartier, bouillon pigalle,
    berthillon, ^la maison du chocolat, laduree, ^pierre herme, edenred resto, ^swile, ^crous,
    ^api restauration, ^eurest, =frichti, popchef, =nestor`,
  coffee: `
    ^paul, boulangerie paul, ^ange boulangerie, =feuillette, cafeotheque, ^relais h cafe, malongo,
    ^cafes richard, =coutume, firmin boulangerie, patapain, ^bread and co, la croissanterie,
    croissanterie`,
  bars_alcohol: `
    =nicolas, ^le repaire de bacchus, ^v b, ^la vignery, vinatis, lavinia, ^vivant vins,
    ^le petit ballon, ^saveur biere`,
  fuel: `
    =elf, ^dyneff, ^carrefour carburant, leclerc carburant, intermarche carburant,
    auchan carburant, =dac, ^dac carrefour, dac leclerc, ^super u dac, freshmile, ^izivia,
    chargemap`,
  rideshare_taxi: `
    =g7, ^taxis g7, ^kapten, ^le cab, ^marcel cab, blablacar, ^v lille, ^citiz, communauto paris,
    ^ouicar, zipcar paris, cityscoot, cooltra paris, =karos`,
  public_transit: `
    sncf, ^ouigo, ^oui sncf, ^ter sncf, =navigo, ^ile de france mobilites, ^idfm, comutitres,
    ^thalys, ^sytral, ^tisseo, ^ilevia, ^keolis, transdev, ^cts strasbourg, ^naolib, ^star rennes,
    ^tam montpellier, ^lignes d azur, isilines, ^ouibus, ^corsica ferries, ^la meridionale, ^kombo,
    ^captain train`,
  auto: `
    =speedy, ^oscaro, ^mister auto, ^carter cash, ^roady, l auto e leclerc, allopneus,
    ^renault retail, ^maif auto, ^ants carte grise, =ants, ^louis moto, ^dafy, motoblouz`,
  shopping: `
    =bhv, ^bhv marais, ^le bon marche, =samaritaine, ^la foir fouille, centrakor, =babou, =normal,
    ^hema, ^nature et decouvertes, ^nature decouvertes, =pylones, ^top office, ^easy cash, ^emmaus,
    ^vente privee, ^3 suisses, blancheporte, ^damart, ^le slip francais, bergamotte, =aquarelle,
    ^truffaut fleurs, smartbox, wonderbox, photoweb, ^cheerz, lalalab`,
  clothing: `
    ^devred, ^bonobo, ^breal, ^promod, ^pimkie, ^caroll, ^1 2 3, ^sandro, ^maje, ^zadig voltaire,
    ^zadig et voltaire, ^sezane, ^rouje, ^gerard darel, ^jacadi, ^dpam, ^tape a l oeil,
    ^andre chaussures, ^jonak, ^histoire d or, ^maty, ^le manege a bijoux, ^lacoste, faconnable,
    isabel marant, jacquemus, longchamp, =lancaster, brandalley, spartoo, sarenza,
    ^place des tendances, ^father and sons`,
  electronics: `
    ^darty, ^boulanger, ^materiel net, ^top achat, grosbill, ^rue du commerce info, ^but electro,
    conforama electro, ^mda electromenager, =pulsat, micromania, ^cobra son, ^son video,
    ^apple opera`,
  home: `
    manomano, castorama, ^brico depot, ^weldom, ^brico cash, ^but international, =alinea, ^zodio,
    ^la redoute interieurs, ^am pm meubles, ^made com, miliboo, tikamoon, ^schmidt cuisines,
    delbard, ^4 murs, saint maclou, eurodif, ^emma matelas, tediber, ^literie a prix,
    sostrene grene`,
  hobbies: `
    ^momox, ^decathlon, ^vieux campeur, ^furet du nord, ^gibert, gibert joseph, gibert jeune,
    decitre, ^mollat, recyclivre, ^loisirs creatifs, rougier ple, ^le geant des beaux arts,
    ^mondial tissus, woodbrass, ^stars music, philibert, ^pecheur com, ^nature peche,
    micromania zing`,
  kids: `
    ^jouet club, ^oxybul, ^aubert, =orchestra, ^people and baby, ^les petits chaperons, pajemploi`,
  media_subscriptions: `
    ^groupe canal plus, =molotov, =salto, =ocs, ^rmc sport, ^bein sports, ^le monde abo,
    =liberation, ^ouest france, ^le parisien, telerama, ^courrier international, bayard presse,
    ^prisma media, ^cafeyn, viapresse, ^pass culture
  `,
  entertainment: `
    ^ugc, ^pathe, ^cinemas pathe, gaumont, ^cgr, ^cgr cinemas, ^mega cgr, =mk2, ^cinemas mk2,
    ^fnac spectacles, ^france billet, billetreduc, =shotgun, digitick, weezevent, helloasso billet,
    ^disneyland paris, ^euro disney, ^parc asterix, futuroscope, ^puy du fou, ^le pal,
    zoo de beauval, zooparc de beauval, nausicaa, marineland, =louvre, ^musee du louvre,
    ^musee d orsay, ^centre pompidou, ^chateau de versailles, ^tour eiffel, ^fdj,
    ^francaise des jeux, ^pmu, winamax, betclic, ^parions sport, ^zebet, ^koezio, ^speed park,
    ^laser game, aquaboulevard, ^compagnie des alpes, ^sta skipass, ^ski pass`,
  pharmacy: `
    newpharma, doctipharma, pharmagdd, ^shop pharmacie, santediscount, easypara, nutripure,
    ^nutri co, ^1001 pharmacies, ^aroma zone`,
  medical: `
    doctolib, eurofins bio, ^ramsay sante, ^elsan, ^ap hp, ^assistance publique, ^krys,
    ^generale d optique, ^grand optical, ^lissac, polette, =sensee, ^audika, dentego,
    ^harmonie mutuelle, ^mgen, malakoff humanis, ^ag2r, ^alan sante, =alan, ^mutuelle generale,
    ^swiss life sante, ^apivia, ^april sante, ^qare, ^livi`,
  fitness: `
    ^l orange bleue, ^orange bleue, ^keep cool, ^cmg sports club, ^cercle de la forme,
    l appart fitness, gigafit, =arkose, ^climb up, ^vertical art, ^ucpa, ^episod, ^dynamo cycling,
    ^les cercles de la forme, elancia`,
  personal_care: `
    marionnaud, ^nocibe, ^l occitane, ^adopt parfums, ^une heure pour soi, typology, ^nuxe,
    caudalie, ^la provencale, ^depil tech, planity, ^wash n dry, ^la vaisselle laverie, blissim,
    ^sensitive minute`,
  pets: `
    ^tom and co, jardiland animaux, ^animalis, zooplus, ^wanimo, ^medor et compagnie,
    ^truffaut animalerie, ^japhy, ^ultra premium direct, santevet`,
  utilities: `
    ^edf, ^edf particuliers, ^edf clients, ^engie home, totalenergies electricite,
    ^total direct energie, ^direct energie, ^eni gas, ekwateur, enercoop, ^ilek, ^mint energie,
    ^ohm energie, ^vattenfall, ^es energies, ^gaz de bordeaux, ^enedis, ^grdf, =suez, ^suez eau,
    ^eau de paris, ^lyonnaise des eaux, ^eau du grand lyon, noreade, antargaz, butagaz, primagaz,
    vitogaz, ^cpcu`,
  telecom: `
    ^orange, ^orange sa, ^sosh, ^sfr, ^red by sfr, ^red sfr, bouygues, ^b you, ^free, ^free mobile,
    free telecom, ^free haut debit, ^iliad, ^la poste mobile, ^nrj mobile, prixtel, =coriolis,
    ^syma, ^syma mobile, ^reglo mobile, auchan telecom, numericable, ^zeop, videofutur, nordnet,
    ^k net, ^cic mobile`,
  housing: `
    ^foncia, ^nexity, ^citya, ^immo de france, ^oralia, loiselet, ^sergic, ^paris habitat,
    ^action logement, ^cdc habitat, seloger, studapart, homebox, locabox`,
  insurance: `
    ^gmf, ^matmut, ^mma, ^covea, ^direct assurance, ^l olivier assurance, ^olivier assurance,
    ^luko, ^lovys, leocare, ^acheel, =april, =cnp, =predica, =pacifica, ^credit agricole assur,
    suravenir, =acm, ^thelem, assurpeople, ^smatis, ^identites mutuelle`,
  education: `
    =sorbonne, ^sciences po, ^universite de, ^universite paris, =hec, ^essec, ^escp, ^edhec,
    ^em lyon, ^kedge, ^epita, epitech, ^ecole 42, openclassrooms, ^cned, acadomia, =completude,
    kartable, ^cvec, messervices etudiant, ornikar, ^en voiture simone, ^stych, ^le permis libre,
    =studi, comptalia, ^alliance francaise paris
  `,
  services: `
    ^o2 care, legalstart, ^captain contrat, verisure, homiris, nexecur, kiloutou, ^loxam,
    nextories, allovoisins, frizbiz, needhelp, ^wecasa, stootie, ^yoojo, ^roc eclerc,
    ^timbre fiscal, ^timbres fiscaux`,
  shipping: `
    chronopost, colissimo, ^relais colis, ^colis prive, shop2shop, ^boxtal, ^cubyn, =pickup`,
  gifts_charity: `
    ^restos du coeur, ^les restos du coeur, ^secours populaire, ^secours catholique, =telethon,
    ^afm telethon, ^ligue contre le cancer, ^fondation de france, =apf, ^handicap international,
    ^medecins du monde, ^action contre la faim, ^ccfd, =spa, helloasso, leetchi, ^lydia pot,
    =ulule, kisskissbankbank, ^tipeee, ^fondation abbe pierre, sidaction, ^denier de l eglise`,
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
