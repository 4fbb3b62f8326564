import type { NamesByCategory } from './name-list.ts'

export const BRAZIL_NAMES: NamesByCategory = {
  groceries: `
    pao de acucar, =assai, assai atacadista, atacadao, ^mercado extra, ^extra hiper, hortifruti,
    oba hortifruti, big bompreco, bompreco, zaffari, ^condor super, muffato, super muffato,
    angeloni, ^bistek, ^giassi, savegnago, ^tauste, ^sonda supermercado, ^st marche, =mambo,
    =guanabara, supermercados guanabara, ^mundial supermercados, prezunic, ^zona sul,
    ^supermarket rj, =verdemar, ^super nosso, ^epa supermercados, ^supermercados bh,
    ^bh supermercados, ^carone, ^mateus supermercados, ^mix mateus, nordestao,
    ^cometa supermercados, makro atacadista, fort atacadista, ^tenda atacado, =roldao, ^spani,
    ^natural da terra, ^mundo verde, ^swift carnes, =swift, am pm ipiranga, ^ampm, ^br mania,
    ^hirota, ^daki, =shopper, ^americanas express
  `,
  dining: `
    ^habibs, =bobs, giraffas, spoleto, =madero, ^jeronimo burger, ^coco bambu, ^china in box,
    ^gendai, =ragazzo, ^divino fogao, ^vivenda do camarao, ^montana grill, griletto, patroni,
    ^fogo de chao, ^zamp, ^arcos dourados, ^frango assado, ^rede graal, =graal, ^ponto chic,
    chiquinho sorvetes, ^bacio di latte, ^kopenhagen, ^cacau show, ^brasil cacau, oakberry,
    ^the best acai, ^sodie doces, ^amor aos pedacos, ^dengo, =sterna, ^pizza crek, ^didio pizza,
    ^1900 pizzeria, braz pizzaria, =abbraccio, ^mania de churrasco, bullguer, ^z deli, ^paris 6,
    croasonho, loucos por coxinha, ^rei do mate, =vizinhando, ^sal e brasa, galeteria gaucha,
    ^johnny joy, ^t t burger, espetto carioca, ^camarada camarao
  `,
  coffee: `
    ^casa do pao de queijo, ^frans cafe, suplicy, ^octavio cafe, ^santo grao, ^havanna cafe,
    ^kopenhagen cafe, ^benjamin a padaria, ^bella paulista, bagueteria, ^sterna cafe,
    ^cafe donuts, ^the coffee, ^mais1 cafe, cheirin bao
  `,
  delivery: `
    ^ze delivery, aiqfome, =ifd, ^james delivery, ^delivery much
  `,
  bars_alcohol: `
    ^evino, ^mundo da cerveja, ^chopp brahma, ^emporio da cerveja, ^emporio frei caneca, divvino
  `,
  fuel: `
    ipiranga, =posto, ^auto posto, petrobras, =vibra, ^shell box, ^raizen, ^ale combustiveis,
    ^posto ale, ^abastece ai, ^posto shell, ^sim rede, ^rede sim
  `,
  rideshare_taxi: `
    ^99app, ^99 pop, ^99 tecnologia, ^99 taxis, ^99 ride, =99, ^uber do brasil, indriver, ^wappa,
    ^bike itau, =buser, ^yellow bike, =grin
  `,
  public_transit: `
    ^metro sp, ^metro sao paulo, ^bilhete unico, sptrans, ^cptm, ^via quatro, viamobilidade,
    top autopass, ^metro rio, supervia, riocard, ^vlt carioca, ^ccr barcas, ^bhbus, ^urbs,
    clickbus, =cometa, ^viacao cometa, ^viacao 1001, itapemirim, gontijo, ^viacao garcia,
    catarinense, ^expresso guanabara, ^aguia branca, queropassagem, ^passagens ja, trensurb,
    ^recarga bilhete
  `,
  parking_tolls: `
    ecovias, autoban, ccr autoban, ^nova dutra, =ccr, arteris, ecorodovias, estapar, ^zul digital,
    ^zona azul, ^indigo estacionamento, multipark, netpark, ^pare bem, allpark,
    ^estacionamento shopping
  `,
  auto: `
    localiza seminovos, dpaschoal, ^porto seguro auto, ^pneu store, ^jocar, ^auto norte, ^detran,
    ^ipva, =licenciamento, ^dpvat, unidas seminovos, carglass, ^lubrax, ^zapay, =gringo,
    ^bosch car service, ^jet oil
  `,
  shopping: `
    ^lojas americanas, ^havan, ^pernambucanas, ^lojas cem, ^fast shop, kalunga, ^tok e presente,
    ^ri happy presente, ^le biscuit, ^casa e video, ^casa video, multicoisas, ^uatt,
    ^chilli beans, ^coop drogaria, =girafa, madeiramadeira, ^mobly, ^olist, ^estante virtual,
    ^livraria leitura, ^saraiva, giuliana flores, cestas michelli, ^flores online, ^lepok,
    armarinhos fernando, ^lojas avenida, ^caedu
  `,
  clothing: `
    ^renner, ^lojas renner, ^riachuelo, ^c a modas, =marisa, ^lojas marisa, ^hering, ^cia hering,
    =arezzo, ^schutz, anacapri, =reserva, ^osklen, ^farm rio, =animale, zattini, =centauro,
    ^malwee, ^youcom, =richards, =tng, =colombo, ^camisaria colombo, =lupo, ^hope lingerie,
    ^havaianas, =melissa, usaflex, =democrata, ^via marte, ^vivara, life by vivara, ^le lis blanc,
    =shoulder, ^maria filo, ^aramis, =enjoy, damyller, loungerie, =amaro, ^polo wear, artwalk,
    ^authentic feet, ^world tennis, =paqueta, ^bibi calcados, ^studio z, passarela calcados
  `,
  electronics: `
    ponto frio, ^kabum, ^pichau, =terabyte, terabyteshop, =ponto, ^i place, fast shop eletro,
    fujioka, ^mi store, multilaser, =positivo, eletrum, ^gazin, ^colombo lojas
  `,
  home: `
    telhanorte, ^c c casa, ^dicico, tumelero, ^cassol, balaroti, ^quero quero, ^tok stok, =etna,
    camicado, =zelo, mmartan, ^artex, ortobom, ^probel, westwing, ^casa riachuelo, ^havan casa,
    tramontina, suvinil, obramax, chatuba, copafer, ^padrao moveis, italinea, electrolux,
    brastemp, =consul
  `,
  hobbies: `
    centauro esportes, ^livraria cultura, ^livraria da vila, ^livraria da travessa, =travessa,
    =leitura, ^comix, =panini, ^track field, ^bayard, ^world wine hobby, ^made in brazil,
    ^x5 music, ^caloi, ^pesca e cia, ludopedia, ^amazon kindle br
  `,
  kids: `
    ^ri happy, ^pb kids, ^tip top, lilica ripilica, ^alo bebe, ^bebe store, ^escola infantil,
    =carinhoso, green by missako, brandili
  `,
  pets: `
    ^petz, ^cobasi, ^pet love, ^zee dog, ^dogs care, agropet
  `,
  media_subscriptions: `
    ^globo com, =globo, ^premiere fc, =premiere, ^paramount br, =uol, =folha, estadao assinatura,
    ^valor economico, ^tv a cabo, ^skeelo, ^ubook, superinteressante, ^abril assinaturas,
    ^editora abril, =cartola, ^nagumo
  `,
  entertainment: `
    kinoplex, ^uci cinemas, moviecom, cinesystem, playarte, =ingresso, ^ingresso com,
    ^ingresso rapido, ^sympla, ticket360, ^tickets for fun, =t4f, =ingresse, ^q2 ingressos,
    ^beto carrero, ^hopi hari, ^beach park, thermas, ^hot park, ^aquario sp, ^loterias caixa,
    ^loterias online, casa loterica, ^bet nacional, ^estrela bet, ^pixbet, =blaze,
    esportes da sorte, =kto, superbet, novibet, ^sesc, bilheteria digital, ^socio torcedor,
    ^jockey club
  `,
  pharmacy: `
    drogasil, ^droga raia, =raia, ^drogaria sao paulo, =dsp, =pacheco, ^drogarias pacheco,
    ^pague menos, ^panvel, ^drogaria araujo, =araujo, extrafarma, ultrafarma, =onofre,
    ^drogaria onofre, ^sao joao farmacias, ^farmacias sao joao, ^nissei, farmacias nissei,
    ^drogal, =venancio, ^drogaria venancio, ^indiana drogaria, drogaria iguatemi, drogao super,
    poupafarma, ^farma conde, ^permanente farmacia, drogamais, ^preco popular, ^clamed, farmais,
    ^growth supplements, =growth, ^max titanium, integralmedica, ^farmacia artesanal, pharmapele,
    ^a formula
  `,
  medical: `
    ^unimed, hapvida, notredame intermedica, ^gndi, ^amil, sulamerica saude, bradesco saude,
    ^porto saude, ^prevent senior, ^golden cross, ^dasa, delboni, =lavoisier, ^fleury,
    ^a mais medicina, hermes pardini, =sabin, ^laboratorio sabin, ^alta diagnosticos,
    ^cdb diagnosticos, ^salomao zoppi, ^sergio franco, ^albert einstein, ^sirio libanes,
    ^rede d or, hospital oswaldo cruz, ^hcor, ^beneficencia portuguesa, ^dr consulta, odontoprev,
    sorridents, ^oral sin, odontocompany, ^oticas diniz, ^otica diniz, ^oticas carol, fototica,
    zerezes, ^livo, ^psicologia viva, zenklub, vittude, ^care plus
  `,
  fitness: `
    smartfit br, ^blue fit, ^selfit, ^bio ritmo, companhia athletica, cia athletica,
    ^formula academia, ^just fit, panobianco, ^skyfit, =velocity, ^allp fit, ironberg, ^les cinq
  `,
  personal_care: `
    ^o boticario, ^boticario, ^quem disse berenice, ^eudora, ^natura cosmeticos, =granado, ^phebo,
    ^beleza na web, ^epoca cosmeticos, ikesaki, =mahogany, jequiti, ^hinode, ^sobrancelhas design,
    ^depyl action, ^espaco laser, ^royal face, botoclinic, ^lavanderia 60 minutos,
    ^omo lavanderia, ^laundromat br, ^jacques janine, ^soho hair
  `,
  utilities: `
    ^enel sp, ^enel distribuicao, eletropaulo, ^cpfl, elektro, neoenergia, =light,
    ^light servicos, ^cemig, ^copel, ^celesc, ^ceee, =rge, ^coelba, ^celpe, ^cosern, =equatorial,
    ^equatorial energia, energisa, ^edp sao paulo, ^edp espirito santo, ^sabesp, ^cedae,
    ^aguas do rio, ^copasa, sanepar, ^corsan, ^casan, ^embasa, compesa, ^cagece, ^caesb, saneago,
    ^comgas, ^naturgy rj, =ceg, ultragaz, liquigas, supergasbras, ^nacional gas, consigaz,
    copagaz, ^brk ambiental, ^aegea, ^sanasa, ^daerp
  `,
  telecom: `
    ^vivo, ^vivo fixo, ^vivo movel, ^claro sa, ^net servicos, ^net combo, =tim, ^tim celular,
    ^tim sa, ^oi, ^oi movel, ^oi fibra, ^nextel, =algar, ^sky brasil, ^sky servicos,
    ^desktop internet, brisanet, =unifique, ^vero internet, ^ligga, surf telecom, nubank nucel,
    ^correios celular, ^giga mais, sumicity
  `,
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
    ^ibmec, ^espm, ^senac, ^senai, ^alura, rocketseat, descomplica, =wizard, ^ccaa, =fisk,
    ^cultura inglesa, ^yazigi, ^uptime, ^cel lep, ^wise up, =fies, ^estrategia concursos,
    ^gran cursos, qconcursos, ^eduzz, ^kiwify, ^colegio objetivo
  `,
  shipping: `
    =correios, ^ect correios, ^sedex, ^jadlog, ^loggi, ^total express, ^azul cargo, ^melhor envio,
    ^mandae, lalamove, braspress, ^tnt mercurio, ^buslog, superfrete, ^jamef
  `,
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
