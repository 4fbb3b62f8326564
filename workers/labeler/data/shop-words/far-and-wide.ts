import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/**
 * Trades, dishes, offices and what one pays for at home, as signs have them in some thirty languages, where
 * the lists of single languages had no word. Long ones of one meaning are strong; short ones, and those that
 * also stand in names of other trades, only lean.
 */
export const FAR_AND_WIDE_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(`
      swalayan, toko kelontong, kelontong, toko buah, fruteir*, hortifrut*, charcutaria, salsicharia, polleri*,
      embutidos, ortofrutta, ortofrutticol*, pescheria, caseificio, formaggi, norcineria, groente, groenten,
      kaashandel*, avondwinkel, buurtsuper, keurslager*, fiskehandel, fiskebil, kobmaend, landhandel, fiskhandel*,
      frukt och gront, lanthandel, saluhall, saluhallen, naerbutik, naerkob, nearbutik, unverpackt*, wedliny,
      owoce warzywa, warzywa, vecerka, reznictvi*, maso uzeniny, uzeniny, ovoce zelenina, zelenina, zdrava vyziva,
      farmarsky trh, farmarske, masozrut, husbolt*, gyumolcs, csemege, macelarie, legume fructe, pescarie,
      voce povrce, mljekara, trgovina zivil, mlekara, balikci*, pastirma, bakaliko, kreopoleio*, ichthyopoleio,
      manavis, mpakaliko, rice trading, rice store, talipapa, daily needs, departmental store, milk parlour,
      milk booth, sugarcane
    `),
  },
  {
    category: 'groceries',
    strength: 'weak',
    words: patternList(`
      salumi, frutta, charc, slager*, kaas, kolonial, frukt, gront, delikatess*, chark, herkku, mieso, miesa, ryby,
      rybny, owoce, maso, ovoce, ovocie, pekaru, legume, fructe, voce, povrce, zivila, gida, manav, balik, kasabi,
      peynir, chakki, sabzi, sabji, mutton
    `),
  },
  {
    category: 'dining',
    strength: 'weak',
    words: patternList(`
      cevap*, batak, burek, durum, ouzeri, dogao, espeto, buteco, taquer*, areper*, ristor*, piadin*, panini,
      pescaria, bracer*, rotiss*, friture, bouillon, afhaal*, polse*, krogen, krogar, kroen, kondis, fika, olhall,
      vinbar, baari, hendl, heurig*, beisl, pierogi, knajpa, browar, oberza, gospoda, zajazd, krcma, bufe, buffe,
      langos*, retes*, kave, sorozo*, borozo, terasa, covrig*, gogosi, dimnik, kafic, kofte*, pide, borek*, corba,
      simit*, kumpir, tatli*, warteg, kantin, mamak, inasal*, pancit*, lugaw*, bulalo*, sisig*, idli, darshini,
      chaat*, halwai, momos, lassi, kabsa, mashwi, bukhari, bubur
    `),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(`
      cevabdzinic*, rostilj*, pljeskavic*, shoarma*, souvlatz*, psistaria, mezedopol*, pamonha*, pasteis, coxinha*,
      lanchon*, petisqueira, marisqueira*, hamburgueria*, quentinha*, taquitos, birrieria, pozoleria, anticuch*,
      empanad*, choripan, milanesa*, helad*, gelados, geladaria, horchateria*, chiringuito*, taperia, bocateria,
      bocatas, braseria, sidreria, guachinche*, rosticceria*, piadineria*, piadina, paninoteca, panineria*,
      friggitoria, pasticc*, braceria, troquet, buvette, frietkot, frietjes, eetcafe*, eetkamer, pannenkoek*,
      poffertjes, smorrebroed*, smorgas*, grillen, bryggeri*, olhalle, vinstue, vertshus, spiseri, pitseria,
      wuerstl*, brathendl, gaststube, buschenschank*, brotchen, trinkhalle, kawiarni*, pierogarni*, nalesnik*,
      zapiekan*, jadlodajnia, stolowka, piekarn*, wypieki, cukierni*, lodziarni*, piwiarnia, winiarnia, gosciniec,
      hostinec*, pivnice, pivovar*, vinarna*, vinoteka, obcerstveni, rychle obcerstveni, jedalen, kaviaren*,
      cukraren*, lacipecsenye, kifozde, etkezde, kavehaz, fagyizo*, fagylalt, palacsinta*, berarie*, covrigarie,
      simigerie*, placinta*, shaormerie*, shaorma, okrepcevalnica, slascicarna, pivnica, pecenjar*, lahmacun*,
      borekci*, cigkofte, cig kofte, tantuni, kokorec, cigerci, iskembe*, corbaci, simitci, dondurma*, tatlici,
      baklava*, kahvalti, cay ocagi, cay bahcesi, cay evi, unlu mamul*, rm padang, masakan padang, kopitiam, lesehan,
      gerobak, tom yam, foodcourt, bak kut teh, milktea, karinderya*, lutong bahay, panciteria*, turo turo,
      bhojanalay*, biriyani*, biriani, chat bhandar, chaiwala, sweet house, misthan*, mishtan*, namkeen*, parotta,
      madghout, fatayer, manakish, manakeesh, koshary, kushary, bun bo, bia hoi
    `),
  },
  {
    category: 'bars_alcohol',
    strength: 'weak',
    words: patternList(`
      olbar, alko, boate, birra, birre, vini, vineria*, wijn, viinit, piwo, pivo, tekel
    `),
  },
  {
    category: 'bars_alcohol',
    strength: 'strong',
    words: patternList(`
      systembolag*, cervejeir*, club nocturno, slijter*, drankenhandel, drankenspeciaal*, wijnhandel, vinhandel,
      winiarski, borkereskedes, tekel bayi
    `),
  },
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList(`
      combustiv*, autogas, distributore, stesen minyak, tankst*, toptank, tankshop, tankomat, brandstof*, bensiini,
      polttoaine, stacja paliw*, cerpacia, toltoallomas, bencinski servis, ladepunkt, laadpaal*, ladestasjon,
      laddstation, gas bar, gas pump, gas pumps
    `),
  },
  {
    category: 'fuel',
    strength: 'weak',
    words: patternList(`
      bencin*, nafta
    `),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList(`
      prijevoz*, putnicki prijevoz, zeljeznic*, tramvaj*, gradski prijevoz, dopravni podnik, jizdenk*, kozlekedesi,
      metrorex, autogara, tren, autolinee, billettautomat, fahrkart*, verkehrs*, ov chipkaart, ov fiets, veerboot,
      veerdienst, busbillet, pendeltag, matkakortti, liikenne*, istanbulkart, marmaray, kereta api, rapid kl,
      rapidkl, jeepney, beep card
    `),
  },
  {
    category: 'public_transit',
    strength: 'weak',
    words: patternList(`
      prevoz*, kolodvor, vlak, vasut, allomas, busz, komunikacj*, bilet*, koleje, dworzec, trenes, bilhete, passagem,
      trasporti*, ferrovi*, treno, stazione, trein*, rejse*, toget, otobus*, otogar, vapur, kereta*, stasiun,
      commuter, msrtc, ksrtc, tsrtc, gsrtc, irctc
    `),
  },
  {
    category: 'rideshare_taxi',
    strength: 'strong',
    words: patternList(`
      rickshaw, citybike, bysykkel*, nextbike, taxibetrieb, private hire
    `),
  },
  {
    category: 'rideshare_taxi',
    strength: 'weak',
    words: patternList(`
      bycykl*, fahrtkosten, ojek, gojek, drosje, shuttle*
    `),
  },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList(`
      parcometro*, autorimessa, pedaggi*, telepedagg*, telepass, via verde, parkflache, parkflaeche, parkuhr*,
      asfinag, p plats, brobizz, parkovani, parkovne, parkovisko, parkiraliste, parkirisce, cestarina, autoceste,
      autocesta, dalnicni znamka, dialnicna znamka, autopalya*, autopalya matrica, parkolas*, parkolo*, parcare*,
      parcari, rovinieta, jalan tol, letak kereta, quick pass, quickpass, ez pass, sunpass
    `),
  },
  {
    category: 'parking_tolls',
    strength: 'weak',
    words: patternList(`
      autost, pedagg*, parkeer*, p hus, garaza, garaze, mytne, mytny, kopru, otoyol*, parkir*, fastag
    `),
  },
  {
    category: 'auto',
    strength: 'strong',
    words: patternList(`
      automecanic*, mecanico, lavajato, vulcaniz*, desmontadora, autoescuel*, pneumatici*, lavaggio, ricambi*,
      autoricambi*, elettrauto, autoconcessionari*, station de lavage, autoschade*, bandenservice*, autowas*,
      wasstraat*, autohandel, verksted*, verkstad*, dekk, daekcenter, bilvard, bilpleie, bilcenter, rengaspalvelu*,
      autohuolto*, wulkanizacj*, autoserwis*, warsztat*, stacja kontroli, czesci samochodowe, autoservis*, myti aut,
      autodily, autodiely, autoszerviz*, gumiszerviz*, alkatresz*, autoalkatresz, spalatorie*, autopraonica*,
      vulkanizer*, automehanic*, autodijelovi, tehnicki pregled, oto yikama, otoyikama, oto lastik, oto servis,
      oto yedek parca, yedek parca, oto tamir, bengkel*, cuci mobil, sparepart*, spare part
    `),
  },
  {
    category: 'auto',
    strength: 'weak',
    words: patternList(`
      refaccion*, concesionari*, officina, gomme, lavage*, banden, dack, daek, dekra, myjnia*, opony, mechanik*,
      czesci, gumis, lastik*, tayar
    `),
  },
  {
    category: 'shopping',
    strength: 'weak',
    words: patternList(`
      tiendita, baratillo, casalinghi, quiosk*, novine, trodelmarkt, loppemarked, secondhand, second hand, magazyn,
      aruhaz*, prodajna, pasaji, nalbur*, serbaneka, sundry
    `),
  },
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList(`
      todo a cien, todo a 1, multiprecio, bladkiosk, quiosque, quiosco, trafika, newsagency, gjenbruk*, kirpputori*,
      bric a brac, papeler*, dom towarowy, obchodni dum, robna kuca, prodavaonica, kirtasiye*, zuccaciye, hediyelik
    `),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList(`
      alfaiate, chauss*, cordonnier, tojbutik*, skomaker*, skraedder*, bielizna, krawiec*, obleceni*, cipobolt,
      incaltamin*, imbracamint*, croitorie, tekstil*, konfeksiyon, konveksi, garments*, lehenga
    `),
  },
  {
    category: 'clothing',
    strength: 'weak',
    words: patternList(`
      scarpe, modeh*, wasche, kler, skor, kengat, buty, odevy, boty, ruha, ruhaz*, cipo, haine, odjeca*, obuca*,
      odeca*, terzi*, triko, baju, sepatu*, silks, kurti
    `),
  },
  {
    category: 'electronics',
    strength: 'strong',
    words: patternList(`
      handyshop, komputer*, pocitac*, szamitastechnik*, muszaki*, telefoane, calculatoare, electrocasnice, racunala,
      racunalo, mobiteli, bela tehnika, teknoloji
    `),
  },
  {
    category: 'electronics',
    strength: 'weak',
    words: patternList(`
      ponsel*, handphone, mobiles
    `),
  },
  {
    category: 'home',
    strength: 'weak',
    words: patternList(`
      materiales, vivai*, fiori, tuin, bloem*, meubel*, jernia, blomst*, rauta*, kukka*, tiling, kwiaty*, farby,
      barvy, kvetin*, virag*, festek, mobila, cicek*
    `),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList(`
      pintura*, ferragista, colorificio, materassi, fioraio, brico*, pepiniere*, bouwmaterial*, doe het zelf,
      verfhandel, woonwinkel*, woonboulevard, byggmarked*, byggemarked*, bygg, tommerhandel, isenkram*, farvehandel,
      hageland, havecenter*, tradgard*, puutarha*, sisustus*, bauhaus*, gartner*, gaertner*, narzedzia, ogrodnicz*,
      hurtownia budowlana, stavebnin*, zahradnictvi*, zahrada, nabytok*, domace potreby, vasbolt*, vas muszaki,
      barkacs*, kerteszet*, viragbolt, florarie*, materiale constructii, vopsele, zeljezarija*, namjestaj*, cvjecar*,
      vrtni centar, gvozdara*, nalburiye*, yapi market*, bangunan*, material bangunan, tanaman, perabot*, handloom*,
      plywood*, planteskole*, plantskole*
    `),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList(`
      librer*, libraire, buchh*, ksiegarn*, knihkup*, knjizar*, kitapci*, gramedia, pustakalay*, stationary,
      muziekhandel, musikkhandel, esportivo*, polkupyora, bicykle, kerekpar*, bisiklet*, fiskeutstyr, estambres,
      aviamentos, tessuti*, wloczki, pasmanteri*, meteraru, tuhafiye*, ceramics*, equestrian*, hengelsport*,
      skiverleih*, skirent*, skiverhuur
    `),
  },
  {
    category: 'hobbies',
    strength: 'weak',
    words: patternList(`
      boklad*, konyv*, carti, knjig*, kitap*, pustak*, bicis, fiets*, cykler, sykler, pyora*, cyklo*, bicikl*,
      sepeda*, armeria, jakt, latky, galanterie, vlna, fonal, kumas*, outdoor*, buceo
    `),
  },
  {
    category: 'kids',
    strength: 'strong',
    words: patternList(`
      giocattol*, leketoj*, legetoj*, spielwar*, oyuncak*, toyland, puericultura*, barneklaer*, bornetoj, dziecko,
      dzieciec*, vuggestue*, fritids*, paivakoti*, bolcsode*, gradinita*, djecji vrtic, windeln*, anaokulu*
    `),
  },
  {
    category: 'kids',
    strength: 'weak',
    words: patternList(`
      leksak*, lelu, zabawk*, hrack*, jatek*, jucari*, igrack*, mainan*, lapsi, detske, gyerek*, copii, djecji*,
      decji*, cocuk*, bayi, dagis, krippe, zlobek*, jesle, skolk*, ovoda*, cresa, vrtic*, kres
    `),
  },
  {
    category: 'pets',
    strength: 'strong',
    words: patternList(`
      tolettatura, dierenspeciaal*, dyrehandel*, zooaffar*, elainklinikka*, sklep zoologiczny, veterin*, chovatel*,
      allatorvos*, allateledel*, allatpatika*, groomer*
    `),
  },
  {
    category: 'pets',
    strength: 'weak',
    words: patternList(`
      zoolog*, evcil*, hewan
    `),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList(`
      biliardo, lotteria*, scommesse, pari mutuel, konserthus*, elokuvat*, teatteri*, kazaliste*, pozoriste*,
      bioskop*, kebun binatang, trampolin*, paintball*, golfclub*, golfklubb*, golfbana, skatepark, eislauf*,
      eishalle, thermalbad*, aquapark*, koupaliste*, kupalisko, strandfurdo, strandbad, badeland*, plywalnia*,
      strzelnica, kreglarnia, gradina zoologica, ausstellung, kaartverkoop, ludotheque, speeltuin*, attractiepark*,
      dierentuin*, lunapark*, vestveld
    `),
  },
  {
    category: 'entertainment',
    strength: 'weak',
    words: patternList(`
      konsert*, koncert*, mozi, gokart*, bazen, kupali*, furdo*, svomme*, badhus*, basen, muzeul, muzeu
    `),
  },
  {
    category: 'media_subscriptions',
    strength: 'strong',
    words: patternList(`
      zeitschrift*, giornali, dagblad*, tidning*, tidende*
    `),
  },
  {
    category: 'media_subscriptions',
    strength: 'weak',
    words: patternList(`
      diario
    `),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList(`
      parafarmac*, parapharm*, aptek*, lekarn*, ljekarn*, farmasi*, druggist*, saydalia, saydaliyah, herbolario*,
      herboristeria*, droguista
    `),
  },
  {
    category: 'pharmacy',
    strength: 'weak',
    words: patternList(`
      apteek*, patika*, botika
    `),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList(`
      logopaed*, logopedi*, fisioterap*, osteopat*, chiropr*, kiropraktor*, quiropra*, podolog*, fodterapeut*,
      fotterapeut*, psykolog*, psiholog*, orthodon*, tandheelkund*, tandlege*, tandlakar*, tannhels*, tannklinikk*,
      tandvaard*, folktandvard*, hammashoito, fogaszat*, zubna ordinacija, ordinacija*, ordinace*, dis klinigi,
      dishekimi, agiz ve dis, dokter gigi, poliklinik*, rontgen*, roentgen*, tomografia*, ospedalier*, sygehus*,
      szpital*, nemocnic*, ambulatorium, ambulanta*, przychodni*, lekar*, ordynacja, rendelo*, pediatr*, gynekolog*,
      oculist*, brille*, glasogon*, szemeszet*, szemuveg*, ochelari, gozlukcu*, kacamata, legekontor, terveys*,
      medisch centrum, gezondheidscentrum, hausarzt*, facharzt*, horgerat*, hoergeraet*, hoorzorg*, urgentcare
    `),
  },
  {
    category: 'medical',
    strength: 'weak',
    words: patternList(`
      fysio*, fisio*, osteo*, terapeut*, therap*, counsel*, hammas*, zubna*, dokter*, medlab, imagerie*, korhaz*,
      bolnic*, lekarz*, gabinet*, orvosi*, ottici, optyk*, gozluk*, lakare*, ortho*
    `),
  },
  {
    category: 'fitness',
    strength: 'strong',
    words: patternList(`
      palestre, fussball*, tennisclub*, tennisklub*, tenisov*, badminton*, klatring, klatter*, klattring*, kletter*,
      escalada*, escalade*, arrampicata, klimhal*, traning*, trening*, edzoterem*, konditerem*, spor merkezi,
      halisaha, hali saha, natation*, football club, complejo deportivo, leisure center
    `),
  },
  {
    category: 'fitness',
    strength: 'weak',
    words: patternList(`
      sportclub*, schwimmverein*, tenis, klatre*, fitko, boxe, boxeo, danza*, nuoto*, futbol*, futsal
    `),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList(`
      cabeleir*, esteticista, pedicur*, massaggi*, massasje, acconciature*, profumeria*, harstudio*, harsalong*,
      skonhet*, skjonnhet*, hudpleje*, kosmetolog*, kauneus*, hieroja*, hieronta*, tatovering, tatuering, kosmetyk*,
      kosmetyczn*, kadernik*, holicstvi*, szepsegszalon*, kozmetik*, borbely*, illatszer*, coafura*, kozmeticki*,
      brijacnica*, potong rambut, pangkas rambut, pangkas*, kecantikan*, gunting rambut, lavander*, tintorer*,
      vaskeri*, renseri*, kemtvatt*, pralnia*, cistirna*, pradeln*, tisztito*, curatatorie*, kemijska cistionica,
      kuru temizleme*, camasirhane*
    `),
  },
  {
    category: 'personal_care',
    strength: 'weak',
    words: patternList(`
      cabelo*, esteti*, hamam*, profum*, kapsal*, schoonheid*, frisur*, tatoo*, paznok*, frizer*, brijac*, berber,
      cukur, tvatt*, pesula*, mosoda*, dobi, penatu*
    `),
  },
  {
    category: 'utilities',
    strength: 'weak',
    words: patternList(`
      stroom*, energi*, elnet, vann, prad, smieci, cieplo*, odpad*, vizmu*, tavho*, rezsi, toplan*, komunal*, pdam,
      syabas, bijli*, bescom, mseb, msedcl, tneb, aguas*, basura, chauffage
    `),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList(`
      gasnetz, wasserabschl*, abwasser*, abschlag, abschlagszahlung, mullabfuhr, muellabfuhr, heizkosten,
      fernwaerme*, elselskab*, elhandel, vandvaerk*, renovasjon*, sophamtning, vesilaitos*, kaukolampo, jatehuolto*,
      gazownia*, wodociag*, kanalizacj*, oczyszczanie, elektrarn*, plynaren*, vodaren*, vodarny, teplaren*,
      aramszolg*, vizmuvek*, gazmuvek*, hulladek*, kukaholding, electricitate, apa canal, aquatim, salubritate,
      toplinarstvo*, cistoca*, plinara*, infostan*, elektrik faturasi, su faturasi, dogalgaz*, token listrik,
      listrik*, air minum, air selangor, gas agency, gas e luce, rifiuti, waternet*, nutsbedrijf*, electricity board
    `),
  },
  {
    category: 'telecom',
    strength: 'weak',
    words: patternList(`
      pulsa*, kuota, kabel*, feltoltes, airtel*
    `),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList(`
      isi pulsa, prabayar, mobilabo, handyrechnung, festnetz*, banda ancha, telekomunikac*, telekommunikation*,
      teledrift, teleselskab, bredband*, bredbaand*, mobilabonnement, mobiilipuhelin, laajakaista*, liittyma,
      telewizja*, swiatlowod*, doladowani*, dobit kredit, dobijanie kreditu, dobiti kredita, egyenlegfeltoltes,
      reincarcare*, nadoplata, tl yukleme, kontor yukleme, recarga telefonica, recarga de saldo, paket data
    `),
  },
  {
    category: 'housing',
    strength: 'strong',
    words: patternList(`
      nebenkost*, hausverw*, immobil*, vermiet*, wohnheim*, husleje*, boligforening*, boligselskab*, hyresgast*,
      bostadsrattsforening*, hyresavi, borettslag*, asunto oy, taloyhtio*, vastike, huurpenningen, woningcorporat*,
      woonbron*, canone locazione, wspolnota mieszkaniow*, spoldzielnia mieszkaniow*, najemne*, najomne*,
      bytove druzstvo, spravca, alberlet*, kozos koltseg, tarsashaz*, intretinere, asociatia de proprietari,
      najamnin*, stanarina*, pricuva*, site yonetimi, uang sewa, kontrakan*, letting agents, homeowners*
    `),
  },
  {
    category: 'housing',
    strength: 'weak',
    words: patternList(`
      bolig*, bostad*, obos, sameie*, vuokra*, asunto*, alugue*, lakber*, chirie*, aidat*
    `),
  },
  {
    category: 'insurance',
    strength: 'strong',
    words: patternList(`
      krankenkass*, krankenvers*, lebensvers*, forsikr*, forsakr*, arbetsloshetskassa*, a kasse*, verzeker*,
      zorgverz*, assicura*, ubezpiecz*, pojist*, poist*, biztosit*, sigorta*, asuransi*, takaful*, lic premium
    `),
  },
  {
    category: 'insurance',
    strength: 'weak',
    words: patternList(`
      skladka*, polisa*, poistn*, asigur*, osigur*, bpjs
    `),
  },
  {
    category: 'lodging',
    strength: 'weak',
    words: patternList(`
      pensao, alberg*, rifugio, herberg*, alpenverein, zimmer, mokki*, nocleg*, chaty, panzio*, cazare*, losmen*,
      residency
    `),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList(`
      alberghi, affittacamere, chambres dhotes, chambre dhote, bungalowpark*, campeggio, gastehaus*, gaestehaus*,
      majoitus*, schronisko*, ubytovan*, szallas*, vendeghaz*, pensiune*, smjestaj*, smestaj*, prenocist*, apartman*,
      konaciste, konaklama*, penginapan*, dharamshala*
    `),
  },
  {
    category: 'travel',
    strength: 'weak',
    words: patternList(`
      reizen*, matkat, zajezd, utazas*, turizm*, wisata*, faerge*, ferge*, farja*, aeropuerto*, aeroporto*,
      lufthavn*, lentoasema*, lotnisko*, letiste*, repuloter*, zracna luka, havalimani*
    `),
  },
  {
    category: 'travel',
    strength: 'strong',
    words: patternList(`
      rejsebureau*, resebyra*, matkatoimisto*, risteily*, biuro podrozy, wycieczk*, podroze, cestovka*, cestovna*,
      utazasi iroda, agentie de turism, turizam*, putovanj*, putnicka agencija, seyahat*, perjalanan, noleggio*,
      location de voiture, biludlejning*, biluthyrning*, bilutleie*, autovuokraamo*, autovermiet*, pujcovna*,
      autopujcovna*, autokolcsonzo*, inchirieri auto, najam vozila, arac kiralama, oto kiralama, sewa mobil, faergen,
      trajekt*, traghetti*, traghetto, transbordador*
    `),
  },
  {
    category: 'education',
    strength: 'weak',
    words: patternList(`
      formacion*, formacao*, koulu*, opetus*, szkoly, kursy, skoly, iskola*, kepzes*, scoala*, liceul, tecaj*,
      kursus*, bimbel*
    `),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList(`
      centro de formacao, retta scolastica, periscolaire*, scholen*, basisschool*, muziekschool*, folkeskole*,
      hojskole*, kulturskole*, musikskola*, yliopisto*, musikunterricht, fruherzieh*, frueherziehung*, uczelnia*,
      politechnika*, szkolenie*, korepetycj*, univerzit*, skoleni*, nyelviskola*, tanfolyam*, oktatas*, cursuri,
      sveuciliste*, fakultet*, okul, dershane*, sekolah*, coaching*, coaching centre, vidyalaya*, vidyamandir,
      institute*, autoscuola*, rijschool*, autokoulu*, autoskola*, autosiskola*, scoala de soferi, surucu kursu*
    `),
  },
  {
    category: 'services',
    strength: 'strong',
    words: patternList(`
      plomero*, electricista*, cerrajer*, idraulico*, idraulica*, elettricista*, loodgieter*, elektricien*,
      slotenmaker*, sleutelservice, rorlegger*, rormokare*, lasesmed*, lassmed*, snedker*, tomrermester*, hantverk*,
      putkimies*, lukkoseppa*, siivous*, hydraulik*, elektryk*, slusarz*, elektrikar*, zamecnik*, klucove*,
      vizszerel*, villanyszerel*, kulcsmasolas*, instalator*, kljucar*, vodoinstalater*, tesisat*, anahtar*,
      cilingir*, elektrikci*, fumigac*, dedetiz*, pulizie*, rengoring*, renhold*, stadfirma*, sprzatanie*,
      takaritas*, curatenie*, ciscenje*, temizlik*, advocac*, avvocat*, advocaten*, asianajo*, rechtsanw*, odvjetni*,
      odvetnik*, pengacara*, contabil*, boekhoud*, regnskab*, regnskap*, tilitoimisto*, ksiegow*, biuro rachunkowe,
      konyvelo*, knjigovodstvo*, muhasebe*, mali musavir*, trykkeri*, tryckeri*, tiskarn*, tlaciaren*, tipografie*,
      tiskara*, fotokopi*, percetakan*, funerar*, pompes funebres*, onoranze funebri, uitvaart*, begravelse*,
      begravning*, hautaus*, zaklad pogrzebow*, pogrebn*, photograph*, traslochi*, flyttefirma*, flyttebyra*,
      umzuege*, przeprowadzki*, stehovani*, koltoztet*, selidbe*, nakliyat*, nakliye*, pindahan*
    `),
  },
  {
    category: 'services',
    strength: 'weak',
    words: patternList(`
      fabbro, tomrer*, bravar, tukang*, ledeng, roofer*, uklid*, abogad*, kancelar*, ugyved*, avukat*, uctovn*,
      copias, xerox, imprim*, nyomda*, matbaa*, pohreb*, temetk*, cenaze*, portraits, flytt*
    `),
  },
  {
    category: 'shipping',
    strength: 'strong',
    words: patternList(`
      postkontor, postshop, paczkomat*, pakke*, ekspedisi*, pos malaysia
    `),
  },
  {
    category: 'shipping',
    strength: 'weak',
    words: patternList(`
      paczka, kargo*
    `),
  },
  {
    category: 'gifts_charity',
    strength: 'strong',
    words: patternList(`
      beneficenza, asociacion*, associazion*, goede doel*, parochie*, seurakunta*, frelsesarme*, frelsens haer,
      frelsens*, fralsningsarme*, rode kors, rode kors*, roda korset, punainen risti, croce rossa, rode kruis,
      cruz vermelha, parafia*, parafii, fundacja*, darowizn*, zbiorka*, farnost*, alapitvany*, plebania*, adomany*,
      biserica*, parohia*, fundatia*, zaklada*, donacij*, sedekah*, yayasan*, devasthanam*, synagog*,
      st vincent de paul
    `),
  },
  {
    category: 'gifts_charity',
    strength: 'weak',
    words: patternList(`
      kirken, kyrkan, kirkko*, pfarr*, nadac*, egyhaz*, zupni*, crkva*, udruga*, dernek*, bagis*, mesjid*, infaq*,
      infak*, donasi*, gereja*, cruz roja mexicana
    `),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList(`
      javnih davanja, porezna uprava, alcaldia*, gobierno*, licenciamento, passaporte*, questura, prefecture*,
      tresorerie*, skattestyrelsen, statens vegvesen, transportstyrelsen*, verohallinto*, stadtkasse*, gemeindekasse,
      landratsamt*, burgeramt*, buergeramt*, standesamt*, urzad miasta, urzad gminy, obecni urad, mestsky urad,
      magistrat, onkormanyzat*, kormanyhivatal*, adohivatal, opstina*, kelurahan, kantor pajak, secretary of state,
      immigration*, consulado*, ambassade*, botschaft*, nagar palika, gram panchayat, zulassungsstelle*,
      kommunale avgifter
    `),
  },
  {
    category: 'taxes',
    strength: 'weak',
    words: patternList(`
      ayto, municipio*, mairie*, gemeente*, cjib, kaupunki, urzad*, gmina*, urad, birsag*, anaf, amenda*, opcina*,
      samsat*, pajak*, lhdn, city hall, treasurer*, passport*, municipal corporation
    `),
  },
]
