import type { NamesByCategory } from './name-list.ts'

export const BRAZIL_NAMES: NamesByCategory = {
  groceries: `
    pao de acucar, =assai, ^extra hiper, hortifruti, oba hortifruti, bompreco, zaffari,
    ^condor super, muffato, super muffato, angeloni, ^bistek, ^giassi, savegnago, ^tauste,
    ^sonda supermercado, ^st marche, =mambo, =guanabara, supermercados guanabara,
    ^mundial supermercados, prezunic, ^zona sul, ^supermarket rj, =verdemar, ^super nosso,
    ^epa supermercados, ^bh supermercados, ^carone, nordestao, ^cometa supermercados,
    makro atacadista, ^tenda atacado, =roldao, ^spani, ^natural da terra, ^swift carnes,
    am pm ipiranga, ^ampm, ^hirota, ^daki, =shopper, ^americanas express`,
  dining: `
    ^habibs, spoleto, ^jeronimo burger, ^coco bambu, ^gendai, =ragazzo, ^divino fogao,
    ^vivenda do camarao, ^montana grill, griletto, patroni, ^zamp, ^arcos dourados, ^frango assado,
    ^rede graal, =graal, ^ponto chic, ^kopenhagen, oakberry, ^the best acai, ^sodie doces,
    ^amor aos pedacos, ^dengo, =sterna, ^pizza crek, ^didio pizza, ^1900 pizzeria, braz pizzaria,
    =abbraccio, ^mania de churrasco, bullguer, ^z deli, ^paris 6, croasonho, loucos por coxinha,
    ^rei do mate, =vizinhando, ^sal e brasa, galeteria gaucha, ^johnny joy, ^t t burger,
    espetto carioca, ^camarada camarao`,
  coffee: `
    suplicy, ^octavio cafe, ^santo grao, ^havanna cafe, ^kopenhagen cafe, ^benjamin a padaria,
    ^bella paulista, bagueteria, ^sterna cafe, ^cafe donuts, ^mais1 cafe`,
  delivery: `
    ^ze delivery, aiqfome, =ifd, ^james delivery, ^delivery much
  `,
  bars_alcohol: `
    ^evino, ^mundo da cerveja, ^chopp brahma, ^emporio da cerveja, ^emporio frei caneca, divvino
  `,
  fuel: `
    =posto, ^auto posto, petrobras, =vibra, ^shell box, ^raizen, ^ale combustiveis, ^abastece ai,
    ^sim rede, ^rede sim`,
  rideshare_taxi: `
    ^99app, ^99 pop, ^99 tecnologia, ^99 taxis, ^99 ride, =99, ^uber do brasil, indriver, ^wappa,
    ^bike itau, =buser, ^yellow bike, =grin
  `,
  public_transit: `
    ^metro sp, ^metro sao paulo, ^bilhete unico, ^via quatro, viamobilidade, top autopass,
    ^metro rio, riocard, ^vlt carioca, ^ccr barcas, ^bhbus, ^urbs, clickbus, =cometa,
    ^viacao cometa, ^viacao 1001, itapemirim, gontijo, ^viacao garcia, catarinense,
    ^expresso guanabara, queropassagem, ^passagens ja, trensurb, ^recarga bilhete`,
  parking_tolls: `
    ecovias, autoban, ccr autoban, ^nova dutra, =ccr, arteris, ecorodovias, ^zul digital,
    ^zona azul, ^indigo estacionamento, multipark, netpark, ^pare bem, allpark,
    ^estacionamento shopping`,
  auto: `
    localiza seminovos, ^porto seguro auto, ^pneu store, ^jocar, ^auto norte, ^detran, ^ipva,
    =licenciamento, ^dpvat, unidas seminovos, ^lubrax, ^zapay, =gringo, ^jet oil`,
  shopping: `
    ^pernambucanas, ^lojas cem, ^tok e presente, ^ri happy presente, ^casa e video, ^casa video,
    multicoisas, ^uatt, ^chilli beans, ^coop drogaria, =girafa, madeiramadeira, ^mobly, ^olist,
    ^estante virtual, ^livraria leitura, ^saraiva, giuliana flores, cestas michelli,
    ^flores online, ^lepok, armarinhos fernando, ^lojas avenida, ^caedu`,
  clothing: `
    ^renner, ^riachuelo, ^c a modas, ^lojas marisa, ^hering, ^cia hering, ^schutz, anacapri,
    ^osklen, ^farm rio, =animale, zattini, =centauro, ^malwee, ^youcom, =richards, =tng, =colombo,
    ^hope lingerie, ^havaianas, =democrata, ^via marte, ^vivara, life by vivara, ^le lis blanc,
    =shoulder, ^maria filo, ^aramis, =enjoy, damyller, loungerie, =amaro, ^polo wear, artwalk,
    ^authentic feet, =paqueta, ^bibi calcados, ^studio z, passarela calcados`,
  electronics: `
    ponto frio, ^kabum, ^pichau, =terabyte, terabyteshop, =ponto, ^i place, fast shop eletro,
    fujioka, multilaser, =positivo, eletrum, ^gazin, ^colombo lojas`,
  home: `
    ^c c casa, ^dicico, tumelero, ^cassol, balaroti, ^quero quero, =etna, =zelo, ^artex, ^probel,
    westwing, ^casa riachuelo, ^havan casa, tramontina, suvinil, obramax, chatuba, copafer,
    ^padrao moveis, italinea, electrolux, brastemp, =consul`,
  hobbies: `
    centauro esportes, ^livraria cultura, ^livraria da vila, ^livraria da travessa, =travessa,
    ^comix, =panini, ^track field, ^bayard, ^world wine hobby, ^made in brazil, ^x5 music, ^caloi,
    ^pesca e cia, ludopedia, ^amazon kindle br`,
  kids: `
    ^pb kids, ^tip top, lilica ripilica, ^alo bebe, ^bebe store, ^escola infantil, =carinhoso,
    green by missako, brandili`,
  pets: '^cobasi, ^pet love, ^zee dog, ^dogs care, agropet',
  media_subscriptions: `
    ^globo com, =globo, ^premiere fc, =premiere, ^paramount br, =uol, =folha, estadao assinatura,
    ^valor economico, ^tv a cabo, ^skeelo, ^ubook, superinteressante, ^abril assinaturas,
    ^editora abril, =cartola, ^nagumo
  `,
  entertainment: `
    kinoplex, ^uci cinemas, cinesystem, playarte, =ingresso, ^ingresso com, ^ingresso rapido,
    ^sympla, ticket360, ^tickets for fun, =t4f, =ingresse, ^q2 ingressos, ^beto carrero,
    ^hopi hari, ^beach park, thermas, ^hot park, ^aquario sp, ^loterias online, casa loterica,
    ^bet nacional, ^estrela bet, ^pixbet, =blaze, esportes da sorte, =kto, novibet, ^sesc,
    bilheteria digital, ^socio torcedor, ^jockey club`,
  pharmacy: `
    =raia, =dsp, ^panvel, =araujo, ultrafarma, =onofre, ^drogaria onofre, ^sao joao farmacias,
    ^farmacias sao joao, ^nissei, farmacias nissei, ^drogal, =venancio, ^drogaria venancio,
    ^indiana drogaria, drogaria iguatemi, drogao super, poupafarma, ^permanente farmacia,
    drogamais, ^clamed, farmais, ^growth supplements, =growth, ^max titanium, integralmedica,
    ^farmacia artesanal, pharmapele, ^a formula`,
  medical: `
    ^unimed, hapvida, notredame intermedica, ^gndi, ^amil, sulamerica saude, bradesco saude,
    ^porto saude, ^prevent senior, ^golden cross, ^dasa, delboni, =lavoisier, ^fleury,
    ^a mais medicina, hermes pardini, ^laboratorio sabin, ^alta diagnosticos, ^cdb diagnosticos,
    ^salomao zoppi, ^sergio franco, ^albert einstein, ^sirio libanes, ^rede d or,
    hospital oswaldo cruz, ^hcor, ^beneficencia portuguesa, ^dr consulta, odontoprev, sorridents,
    ^oral sin, odontocompany, ^oticas diniz, ^otica diniz, fototica, zerezes, ^livo,
    ^psicologia viva, zenklub, vittude, ^care plus`,
  fitness: `
    smartfit br, ^blue fit, ^selfit, ^bio ritmo, companhia athletica, cia athletica,
    ^formula academia, ^just fit, ^skyfit, ^allp fit, ironberg, ^les cinq`,
  personal_care: `
    ^o boticario, ^boticario, ^eudora, ^natura cosmeticos, =granado, ^phebo, ^beleza na web,
    ^epoca cosmeticos, ikesaki, jequiti, ^hinode, ^sobrancelhas design, ^depyl action,
    ^espaco laser, ^royal face, botoclinic, ^omo lavanderia, ^laundromat br, ^jacques janine,
    ^soho hair`,
  utilities: `
    ^enel sp, ^enel distribuicao, elektro, ^light servicos, ^celesc, =rge, ^coelba, ^cosern,
    =equatorial, energisa, ^sabesp, ^cedae, ^aguas do rio, ^copasa, sanepar, ^corsan, ^casan,
    ^embasa, ^cagece, ^caesb, saneago, ^comgas, ^naturgy rj, =ceg, ultragaz, liquigas,
    supergasbras, ^nacional gas, consigaz, copagaz, ^brk ambiental, ^aegea, ^sanasa, ^daerp`,
  telecom: `
    ^vivo, ^vivo fixo, ^vivo movel, ^claro sa, ^net servicos, ^net combo, ^tim celular, ^tim sa,
    ^oi, ^oi movel, ^oi fibra, ^nextel, =algar, ^sky brasil, ^sky servicos, ^desktop internet,
    brisanet, =unifique, ^vero internet, ^ligga, surf telecom, nubank nucel, ^correios celular,
    ^giga mais, sumicity`,
  housing: `
    ^quinto andar, ^lello, ^lello condominios, ^zap imoveis, vivareal, goodstorage, ^guarde aqui,
    ^auxiliadora predial, credpago, superlogica, ^housi, ^charlie br, ^apsa
  `,
  insurance: `
    ^porto seguro, ^azul seguros, ^itau seguros, bradesco seguros, ^sul america, ^tokio marine,
    ^liberty br, ^yelum, ^sompo, ^caixa seguros, ^bb seguros, brasilseg, brasilprev, ^youse,
    ^icatu, mongeral, ^mag seguros, ^suhai, ^ituran, =justos, ^pier seguradora, ^ezze, capemisa
  `,
  education: `
    =usp, unicamp, ^insper, =mackenzie, ^unip, anhanguera, estacio, uninove, ^unopar, ^kroton,
    =cogna, ^anima educacao, anhembi, ^cruzeiro do sul, uninter, unicesumar, unisinos, ^fiap,
    ^ibmec, ^espm, ^senac, ^senai, ^alura, rocketseat, descomplica, ^yazigi, ^uptime, ^cel lep,
    ^wise up, =fies, ^estrategia concursos, ^gran cursos, qconcursos, ^eduzz, ^kiwify,
    ^colegio objetivo`,
  shipping: `
    ^ect correios, ^sedex, ^jadlog, ^loggi, ^total express, ^azul cargo, ^melhor envio, ^mandae,
    lalamove, braspress, ^tnt mercurio, ^buslog, superfrete, ^jamef`,
  gifts_charity: `
    ^aacd, ^teleton, ^apae, ^graacc, ^msf brasil, vakinha, =catarse, ^apoia se, ^santas casas,
    ^legiao da boa vontade, =lbv, ^igreja universal, ^cancao nova, ^hospital de amor, =dizimo,
    ^gerando falcoes, =benfeitoria
  `,
  fees: `
    ^detran sp, poupatempo, ^multa transito, =tabeliao, ^policia federal, =anuidade, =iof
  `,
  taxes: `
    ^receita federal, =darf, ^iptu, =prefeitura, ^pref mun, ^das simples, ^simples nacional,
    ^mei das, ^sefaz, ^gnre, =inss, ^gps inss
  `,
  loan: `
    =creditas, crefisa, =losango, =midway, =realize, cetelem, portocred, ^bv financeira,
    ^banco pan, ^omni financeira, pagaleve, ^koin
  `,
}
