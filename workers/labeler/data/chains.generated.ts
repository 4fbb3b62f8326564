/**
 * Chains of the world, written by build-chains.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 */
import type { ChainLines } from '../src/evidence/chain-lines.ts'

export const CHAINS: ChainLines = {
  longest: 11,
  categories: [
    'public_transit',
    'dining',
    'groceries',
    'clothing',
    'utilities',
    'home',
    'coffee',
    'fuel',
    'auto',
    'pharmacy',
    'lodging',
    'rideshare_taxi',
    'shopping',
    'hobbies',
    'medical',
    'telecom',
    'insurance',
    'personal_care',
    'entertainment',
    'bars_alcohol',
    'electronics',
    'shipping',
    'housing',
    'services',
    'fitness',
    'gifts_charity',
    'education',
    'travel',
    'kids',
    'parking_tolls',
    'pets',
    'fees',
    'taxes',
    'games',
    'media_subscriptions',
  ],
  lines: `10 000 villages^E
100 house lemon^L
100 man volt^T
100 montaditosA
100えんハウス レモン^L
100満ホルト^T
101 drogerie^I
101 stationery paradise^L
108 shop^B
109 cinemas^R
109シネマス^R
10 thousand villages^E
110 grill^A
123 pare brise^H
12 hot pot^A
12 sabuA
1825 interiors^E
1a autoserviceH
1 day^S
1sourceE
1st franklin financialW
1st stopB
21 century^A
21plusA
220 volt^E
241 pizza^A
24 7 fitness^X
24 hour fitness^X
24 hour fitness sport^X
24 hour fitness super sport^X
24 park^#
25 reseau du vexin
2degreesO
2nd streetL
31アイスクリーム^A
33 fried chicken^A
365discountB
365 fit co^X
3 brasseurs^A
3 brewers^A
3butikenO
3dg jewelleryC
3good^A
3 hermanosC
3hreesixtyB
3 store^O
47 street^C
49th parallel coffee roastersF
4all^B
4cyte^N
4cyte pathologyN
4fingersA
4fingers crispy chickenA
4ka centrumO
4 square^B
50hertzD
50hertz transmissionD
50hertz transmission gmbhD
50 lan^F
5 11 tactical^C
54th streetA
54th street grill and barA
585 gold^C
585 zolotoyC
5m2 bktK
5post^U
5 sarjG
5 star bus^
5 to go^F
60 seconds to napoli^A
6ixty8ightC
6owl doorA
7 24 mix^B
72 street^A
759 store^B
7 brew^F
7 brew coffee^F
7 days inn^J
7 eleven australia^B
7 eleven canada^B
7 eleven philippines^B
7fam^C
7 for all mankind^C
7 leaves cafe^F
7setteG
8000 vintages^S
84 lumber^E
85 cafe^F
85 c bakery cafe^F
85c daily cafeF
85 degrees^F
85 degrees c^F
85 degrees celsius^F
8 a huit^B
8 seconds^C
8 yo tea^F
99 bikes^M
99 cent only stores^L
99 cents only^L
99 cents only stores^L
99 ranch^B
99 ranch market^B
99rent!
99 restaurant^A
99 restaurants^A
9h nine hoursJ
9hoursJ
9round kickboxing fitnessX
9x9 stationeryL
a 1 bakery^F
a 1 self storage^V
a1 serbiaO
a1 telekom austriaO
a3 sport^M
aaa auto^H
aaa insurance^P
aaata^
aachener verkehrsverbund
aagu^
aakash instituteZ
aamco^H
aamco transmissionsH
aamco transmissions and total car careH
aarhus kommune^K
aaron brothers^M
aaron brothers art framing^M
aaron brothers custom framing^M
aarons=E
aarons inc^E
aavin^B
abarrotes lupitaB
abarrotes monterrey^B
abarthH
abbott pathology^N
abbotts frozen custard^A
abbys=A
abbys legendary pizza^A
abbys pizza^A
abc lavpris^B
abc schuh center^C
abc schuhe^C
abc store^S
abc stores^B
abc supply^E
abc supply company^E
abc warehouse^T
abcマート^C
abdullah alothaim marketsB
abeille assurances^P
abele optik^N
abensonT
abercrombie fitchC
abercrombie kidsC
ablaza pawnshop(
able=V
abokadoA
abouthaiB
abq ride
ab vassilopoulosB
academy sports and outdoors^M
academy sports outdoors^M
acai concept^A
accea^W
accent jobs^W
accenture=W
accessorizeC
access self storage^V
access storage^V
access storage solutions^V
accsa^
ace=
ace parking^#
ace tate^N
ac hotel^J
achterhoek rivierenland^
acme=B
a c moore^M
a colle^B
a coop^B
acqua e sapone^I
acqua sapone^I
actel^O
actic^X
action=L
active fitness^X
active green ross^H
activexpertiseV
ac transit^
acuitisN
acura=H
acustica medica^N
ada=!
adac geschaftsstelle^!
adagio=J
adairsE
adairs kidsE
adam=C
adamas=C
adana belediye otobusleri
ad delhaize^B
addis ababa public transport
addis abeba public transport^
addition elle^C
addloveF
address=V
adecco franceW
adecco group naW
adeg^B
adel=I
adelaide metro^
ad haetzem expressA
adidas original^C
adidas originals^C
adif^D
adina apartment hotel^J
adina hotels^J
adler=C
ad lib^C
adlo^E
administracion nacional de combustibles alcoholes y portlandG
admiral casino^R
admiral sports^M
admiral sportsbarR
admiral sportwettenR
admiral wettcafeR
adnamsS
adnoc^G
adnoc oasisB
adnoc service stationG
adopt=L
adores=R
adriabus
advance auto parts^H
advance transit^
advancing telecommunications of myanmar^O
advantage=H
advantage tyres^H
advocate health care^N
adyar ananda bhavanA
aegean=G
aegis=G
aegis huile company limited^G
aek=D
a energi vannkraft^D
aeon big^B
aeon bike^M
aeon cinema^R
aeon mall^L
aeonpet%
aeon supercenterB
aep ohioD
aep texasD
aerial=
aerie=C
aeropostaleC
aes andes^D
aes gener^D
aesio mutuelleP
aesop=Q
aew=D
aew energieD
affordable private education center^Z
aflac^P
afluente transmissao de energia eletrica^D
afriquiaG
afters=A
afters original^A
afuri^A
agadir=A
agafarmaI
agapetG
agapet limitedG
agata meble^E
agatha=C
agel^I
agence moovO
agence mtnO
agence orange^O
agencia cebuana^(
agencia dos correios^U
agencia ice^O
agencja pzu^P
agencja ubezpieczeniowa pzu^P
agent provocateur^C
agent pzu^P
agentur fur arbeit^W
agenzia delle entrate^)
age uk^Y
aggiespirit
agglobus
agglobus cavem
agglo fribourg freiburgK
agil=G
agip eniG
agla^G
agn avocats^W
agnes b^C
agra metro^
agrienergiaD
agri go chargeG
agri go fuelG
agrisnellaadG
agrisneltankG
agrohubB
aguas de la habana^D
aguas do algarve^D
aguas do norte^D
aguas do tejo atlantico^D
aguas publicas do alentejo^D
aguas y residuos del campo de gibraltars a^D
aguia branca^
agvaniaA
agvania pizzaA
ahlensL
ahmedabad metro^
ahmed al maghribiL
ahorramasB
ah to go^B
aibe=B
aida=F
aiden^J
aiden by best westernJ
aiden hotelJ
aigle=C
aignerC
aiko xxxlE
aili=F
aim mobilita
aimo park#
aim vicenza^
ain pharmacyI
ai pharmacy^I
aircoach
airdrie transit
aire de restauration costco^A
airgasE
air liquide^G
airport shuttle lelystad^
airtel africaO
aisei pharmacyI
aixam=H
aix en bus^
ajisen ramenA
ajp immobilierV
ajuntament castello mobilitatK
akachan honpo"
akademibokhandelnM
akateeminen kirjakauppaM
akena verandasE
akhonaE
akibaooT
akkondB
ako=M
aktiengesellschaft fur versorgungsunternehmen^D
aktionshaus wreesmannL
aktivoptikN
akvarel=L
akvazoo%
akzent hotels^J
alab^N
alabama power^D
alabama power company^D
aladdins eatery^A
aladin food^A
aladin foods^A
alain afflelouN
a laise breizhC
alamo=!
alamo drafthouse cinemaR
aland=C
alandstrafiken
a lange sohne^C
al ansari exchange^(
alappuzha buses
alaska marine highway^
alask marine highway
alava bus^
albabiciK
albaikA
albert=B
albert heijn^B
albert heijn to go^B
albert heijn xl^B
albertsonsB
albertsons marketB
albertsons pharmacyI
albertsons supermarketB
albi^L
alcampoB
alcan^D
alcohol tabakoffS
alcoriumS
alcott=C
al dawaaI
al dawaa pharmacyI
aldi australia^B
aldi france^B
aldi nord^B
aldi sud^B
aldi suisse^B
aldi uk^B
aldi usa^B
aldo=C
aldo shoes^C
aldreesG
aldrees petroleum and transport services companyG
ale=G
alego=
ale hop^L
aleo^
aleop^
aleop en maine et loire
aleop en sarthe
aleop en vendee
aleop loire atlantique
alepa^B
alesy^
alesyaB
alex=A
alex and ani^C
alexander mcqueen^C
alexandria transit company^
alexelaG
alex fitness^X
alfa express^B
alfamartB
alfamidiB
alfa pharmI
alfa pharm armeniaI
alfa romeo^H
alfoldviz zrtD
alh hotelsJ
al huntsville^
alia n tanjayC
ali babas^A
alice=A
alice delice^E
alice olivia^C
alice pizza^A
alice pizza al taglio^A
alila^J
alimentadora=
alimerkaB
alinco oilG
alinco oil company limitedG
alittle teaF
alko=S
allantico vinaioA
all bar one^S
allbirdsC
all day^B
all day convenience store^B
all day supermarket^B
alldrinkB
allegheny energy^D
allegheny power system^D
allegheny power systems^D
allegro hotels^J
allegro one box^U
allegro retail^U
allen career institute^Z
allen edmonds^C
allen harris^V
alleszE
allgauer uberlandwerkD
alliance=H
alliance oil^G
alliance tire company^H
alliant energy^D
allianz versicherung^P
allied=G
allied company limited^G
allied ghana^G
allied oil^G
allied petroleum^G
allied pharmacies^I
allied pharmacy^I
allied universal^W
allo max^T
allsafeV
allsafe mini opslagV
allsaintsC
allstate insurance^P
allstate insurance company^P
allsupsB
allsups convenience storeB
alltours!
alltown freshB
alltricksM
allwordenF
ally fashion^C
alma gyogyszertarI
almi^B
alnaturaB
alnatura super natur marktB
aloft=J
aloha island mart^B
aloha petroleum^G
aloha petroleum ltd^G
aloha poke^A
aloha poke co^A
alon=G
alonitB
alpena power companyD
alpet^G
alpha apteka^I
alpha buchhandlung^M
alphagraphicsW
alpha pharmI
alphazoo%
alphega lekarnaI
alphega pharmacyI
alpine=H
al plaza^L
alprimeG
al prime energy^G
alsa^
alsa agadir
alsa citybus rst
alsa khouribga
alsa marrakech
alsa tanger
als beef^A
alser kzT
alsfordE
alstom=
alsuper fresh marketB
alsuper plusB
alta=T
alta bike share^K
alta convenience^B
alta kraftlag^D
altalinkD
altamont corridor express
altard stateC
al tazajA
alternative resource energy authority^D
alterneo
altex^T
altigo
altinbasC
altitude=R
altitude infra haute savoieO
altoona metro transit^
altorfer catE
alua=J
alua hotels resorts^J
alut^D
alves bandeira^G
alvo=B
alzaboxU
ama=
ama bus^
amac^T
aman=B
amano=E
a mart^B
amart furnitureE
ama spa^
amat^
amathole funeralsW
amatista=S
amatosA
amaviaQ
amavitaI
a max auto insurance^P
amazing lash studio^Q
amazing red^C
amazonas energia^D
amazonas geracao e transmissao de energia^D
amazon books^M
amazon go^B
amazon hub^U
amazon hub locker^U
amazon hub ロツカー^U
amazon locker^U
amazon ロツカー^U
ambalaA
ambala foodsA
ambariL
ambassador hotel^J
ambassador theatres^R
amb bus metropolita^
amber=E
amber taverns^S
ambiances et styles^E
ambiance styles^E
ambiciK
amb nitbus
amboliH
amcal^I
amcal pharmacyI
amc cinema^R
amc cinemas^R
amc theater^R
amc theaters^R
amc theatre^R
amdaway oilG
amelys
ameren illinoisD
ameren missouriD
americanas=L
american deli^A
american eagle outfitters^C
american eagle outfitters aeo canada coC
american electric power^D
american family^P
american family insurance^P
american golf^M
american greetings^L
american national university^Z
american red cross^N
american roofing supply^E
american signature furniture^E
american swiss^C
american tire depot^H
american touristerC
american transmission co^D
american transmission company^D
american transmission systems^D
american veterans^Y
american vintage^C
americas best contacts eyeglasses^N
americas best value inn^J
americas best value inns^J
americas car mart^H
america today^C
americinnJ
americinn by wyndhamJ
americinn lodge and suitesJ
ameriprise financialW
amerisleepE
ameristopB
ametis
ametller origenB
a meubel^E
amfam^P
amic=G
amic energy^G
amici=A
amicis east coast pizzeria^A
amife^
ami ferrara^
amigo=B
amigo puerto rico^B
amigos united^B
amigo supermarket^B
aminaser oilG
aminso energyG
amiri salon^Q
amo citta di sassuolo
amoco=G
amorinoA
amos style^C
amplifonN
amplifon deutschland gmbhN
amplifon franceN
am pm city market^B
ampol^G
amprionD
amprion gmbhD
ampup^G
amser oilG
ams jobseekers austriaW
amslodM
amslod experience centerM
amstelland meerlanden
amt=
amt coffee^F
amt genova^
amtrack
amtrak thruway^
amtran
amts=
amts servizio urbano catania^
amul^B
amvetsY
amvets thrift storeY
amys ice creams^A
anabel arto^C
anaconda=M
anadolu eczanesiI
anaheim public utilities^D
anaheim resort transit^
anantaraJ
anatomie=C
ancap^G
andante=
andaz^J
ande=D
andersen=F
andre=C
andrea=C
andrews=C
andys frozen custard^A
a n electric cooperative^D
an energeticos^G
anganavadi"
anganawadi"
anganawady"
anganvadi"
anganvady"
anganwadi"
ange=F
angeles electric corporation^D
angel in us coffee^F
angelo caputos fresh marketsB
angels burger^A
angkot kabupaten bandung
angkot kota bandung
angkot kota cimahi
angkot kota medan
angkot lintas bandung raya
angkot lintas kota bandung
angkotmajalengka
angkotsumedang
angkutan tangerang
anglian waterD
angling direct^M
angstrem=E
angus and cooteC
a nice holiday^F
anicura%
anika schuh^C
animate=M
animates=%
animates vetcare%
animax%
anjappar chettinad restaurantA
anker=F
anm=
annabella=B
anna van toorC
anne max^F
ann taylor^C
ann taylor loft^C
anp=G
an phuocC
anrakuteiA
anri pharmI
an rothar nuaK
anta=C
antea bestattungenW
antelope valley transit authority^
anthonys coal fired pizza^A
anthony vince nail spa^Q
antic=S
antik smartwayK
antoine et lili^C
antonelle=C
anton et willem^I
anton sport^M
anton willem^I
antresol=B
antt^
anwb=M
anwb winkel^M
anytime fitness australia^X
anytymeA
aoi=M
aok baden wurttemberg^P
aok bayern^P
aok berlin^P
aok berlin brandenburg^P
aok brandenburg^P
aok bremen^P
aok bremen bremerhaven^P
aok bremerhaven^P
aok bw^P
aok hamburg^P
aok hessen^P
aoki^C
aok mecklenburg vorpommern^P
aok niedersachsen^P
aok nordost^P
aok nordwestP
aok plus^P
aok rheinland^P
aok rheinland hamburg^P
aok rheinland pfalz^P
aok rheinland pfalz saarland^P
aok saarland^P
aok sachsen^P
aok sachsen anhalt^P
aok schleswig holstein^P
aok thuringen^P
aok westfalen lippe^P
aomori renseikaiZ
aotm^B
aoyama flower marketL
aoyama tailorC
apache pizza^A
a padaria portuguesa^F
apart=C
apaホテル^J
a p c^C
apco^D
apcoa^#
apcoa parking#
apec schoolZ
apec schoolsZ
apettaQ
apex=!
api ip^G
apina^R
apita=B
a plan^P
a plan insurance^P
aplus^B
a plus glass^H
a plus laboratorios^N
a plus medicina diagnostica^N
apm monacoC
ap oil^G
apollo diagnostics^N
apollo optik^N
apollo pharmacy^I
apollostationG
apollo tyres^H
apolo 7^
aposto=A
apotek 1^I
apoteket=I
apotek hjartatI
apotek kimia farmaI
apoteksgruppenI
apothekaI
appalachian power^D
appalachian power company^D
appalcart
appartcityJ
appel medical^W
appkomat inpostU
applebeesA
applebees bar and grillA
applebees grill and barA
applebees neighborhood bar and grillA
applebees neighborhood grill barA
applegreenG
applegreen electricG
apple park^#
appliance repair by asurionE
applied=T
applus bilsynH
aps mobilita
apteka 3iI
apteka 911^I
apteka bam^I
apteka bila romashkaI
apteka dbam o zdrowie^I
apteka d s^I
apteka farmacia^I
apteka gemini^I
apteka podorozhnykI
apteka puls^I
apteka rodzinna^I
apteka ru^I
apteka shar^I
apteka sharaI
apteka sloneczna^I
apteka vitamin^I
apteka zdorova rodynaI
apteki burchacinscyI
apuestas del estadoR
aquafinD
aqualtaD
aqualter exploitation assainissementD
aquamaticQ
aqua tots swim schools^X
arabako aldiriak cercanias alava
arabiataA
arabica=F
arabica coffee house^F
arag^P
aral pulse^G
aral superwashH
aral tankstelle^G
arambagh chickenB
arambagh foodmartB
arambaghs foodmartB
aramco=G
ara schuhe^C
ara shoes^C
aravisbus
araz^B
arbeiterwohlfahrt kreisverband wesel e vY
arbeitsmarktservice osterreichW
arbeitsuchende osterreichW
arbelaQ
arboria bikeK
arbys^A
arcaffeF
arcaplanet%
arc club^W
arcelikE
arc en ciel^
arc en ciel 1^
arc en ciel 2^
arc en ciel 3^
arc en ciel 4^
arche=C
arche agglo
archies=L
archive=C
arci^Y
arcobaleno=
arcteryxC
arc thrift store^Y
arc thrift stores^Y
arctic circle^A
ard discount^B
ardi=P
area blu^K
area nett^D
area regional transit^
areas assurances^P
arei outdoor gear^M
arendals fossekompani^D
arepa co^A
arezzo=C
argenteuil boucles de seine^
argos veterinaire^%
arhelanB
arhus kommune^K
ario=L
aristocrazyC
aritziaC
arizona public service^D
arizona public service company^D
ark=M
arkansas electric cooperative corporation^D
arkansas valley electric cooperative^D
ark bokhandel^M
arken zoo^%
arko=A
arlington transit^
arlt computerT
armand thieryC
armani exchange^C
armazem paraiba^L
armbrusterF
armeecP
armor lux^C
armtekH
arnhem nijmegen^
arnika=I
arnold clark car van rental^!
aroma=B
aroma espresso bar^F
aroma joes^F
aroma kava^F
arome bakery^F
aroogasA
aroogas grille house and sports barA
arr=
arriva=
arriva city^
arriva herts essex
arriva italia^
arriva north east^
arriva nove zamky
arriva touring^
arriva trnava^
arriva udine^
art=
art 93^C
arthur=C
arthur ford^L
arthur murray^R
arthur murray dance center^R
arthur murray dance centers^R
arthur murray dance studio^R
arthur murray dance studios^R
arthus bertrandC
artis=
art lunch^A
artoisbus
artotelJ
aruma^Q
arva=D
arvi^
arx=P
arya homeE
a s adventure^M
asahikawa renseikaiZ
asakumaA
as augstsprieguma tiklsD
ascend hotel collection^J
ascoli piceno
as colour^C
asda cafeF
asda expressG
asda livingL
asda on the moveB
asda opticianN
asda opticiansN
asda petrol stationG
asda pharmacyI
asda stores limitedB
asda supercentreB
asdp^
as eesti liinirongid
asepeyoP
ashley furniture^E
ashley furniture homestoreE
ashley homestoreE
ashley store^E
ashokeH
ashok leylandH
asia books^M
asiahungA
asian paints^E
asia pacific telecom^O
ask italian^A
askonaE
asko nabytokE
a s o^C
asoba^P
asociatia de dezvoltare intercomunitara pentru transport public bucuresti ilfov
asociatia green revolutionK
aspen dental^N
asprodF
as sadales tiklsD
assai atacadistaB
associacao atletica banco do brasil^X
associazione ricreativa culturale italianaY
assu 2000P
assupolP
assuredpartnersP
asteo^D
aster pharmacy^I
aston martin^H
astro=G
astron energy^G
astuce=
asurion phone tech repairW
asurion tech repair solutionsW
atacadaoB
ataf^
atap^
atasayC
atasun optikN
atb=B
atb bergamo^K
atb market^B
atco electricD
atd=
atel^D
atelier papilles^F
atem=G
atg=R
atheebO
athletaC
athletes world^C
athleticoN
athletico physical therapyN
at home^E
ati=
ati physical therapy^N
a t kearneyW
atlante=G
atlantic homecareE
atlanticoline
atm=
atma ancona^
atm lleida
atmv^
atol=N
atol les opticiens^N
atol mon opticien^N
atom=O
atour hotel^J
ats euromasterH
atsi^D
at t^O
at t authorized retailer^O
attendant=F
at t florida^O
attic salt^L
att mobile^O
att mobility^O
at t mx^O
at t store^O
at t wireless^O
a t u^H
atunasM
atura hotels^J
atv=
atvo^
atwoods=B
a twosome place^F
aubade=C
aubuchon hardwareE
au bureau^A
auchan drive^B
auchan supermarche^B
auchan supermercado^B
auckland kindergarten association^"
auckland transport^
audemars piguetC
audi=H
audilabN
audition conseil^N
audition sante^N
augsburger verkehrsgesellschaft
augsburger verkehrs und tarifverbund
augstsprieguma tiklsD
august=F
augusta public transit^
augusta transit^
augustin=F
auntea jennyF
auntie annesA
auntie annes pretzelsA
au pain de mon grand pere^F
au poulet braise^A
aurelios pizza^A
aurora multimarketL
ausgridD
au shop^O
ausnetD
aussie disposals^M
austin energy^D
australian clinical labs^N
australian red cross blood service^N
australia post^U
australia post parcel locker^U
austrian power grid ag^D
auto ag uri^
autobacsH
autobarnH
autobus de monaco^
autobuses de espana
autobuses interurbanos de madrid
autobuses metropolitanos
autobuses urbanos de almeria
autobuses urbanos de aranjuez
autobuses urbanos de cordoba
autobuses urbanos de getafe
autobuses urbanos de granada
autobuses urbanos de jerez
autobuses urbanos de leon
autobuses urbanos de mostoles
autobuses urbanos de palencia
autobuses urbanos de salamanca
autobuses urbanos de san martin de la vega
autobuses urbanos de segovia
autobuses urbanos de toledo
autobuses urbanos de valdemoro
autobuses urbanos de valladolid
autobuses urbanos de velez malaga
autobuses urbanos de zamora
autobuses urbanos de zaragoza
autobusos de lleida
autobusos urbans delx
autobusowe linie dowozowe^
autobusy we wroclawiu^
auto depot^H
autofitH
autogrillA
autoguidovie pavia
autohopper!
autolpgasG
autoluxR
automat=H
automatic centre^T
automat przesylkowy aliexpress^U
automesterH
autonationH
autopartnerH
auto plus^H
auto plus auto parts^H
auto plus professional service center^H
autoprimoH
autoridad de acueductos y alcantarilladosD
autoridad de transporte del valle de santa clara^
autoridad metropolitana de autobuses
autoritat del transport metropolita de larea de barcelona^
autoritat de transport metropolita de valencia^
autoritat territorial de la mobilitat de larea de lleida
auto securite^H
autosurH
autos vallduxense
autotaalglasH
auto teile unger^H
autotransG
autotransportes colectivos castellonenses sociedad anonima
autotrolej
autour de bebe^"
auto value^H
autovisionH
autoworldH
autozoneH
auvasaK
au vide grenier^L
au vieux campeur^M
auxerrois mobilites
auzsa^
auシヨツフ^O
avaconD
avacon agD
avacon netzD
avacon netz gmbhD
avail=C
avani^J
avani hotels resortsJ
avantage7G
avanza=
avanza zaragoza^
avatacarH
avatimQ
avec=B
aveda^Q
aveirobus
avenue=C
averitt expressU
aversi=I
aveve^E
avia=G
avias=G
avias plus^G
avia xpressG
avicenna pharmacy^I
avin=G
avis car rental^!
avis car sales^H
avista=D
avl=
avocado=B
avon=Q
avondale food stores^B
avoskaB
avrora multimarketL
avtomotivH
avu agD
awanui labsN
away=C
a w canada^A
a welle^
awfis=W
awg modecenterC
awiteksF
aw lab^C
a w malaysia^A
axfood snabbgrossB
axiang rice noodlesA
axion^G
axioneO
axo=
axpo^D
axpo agD
ayana^C
ayendaJ
aygaz^G
ayk sonnenstudioQ
aytemizG
ayuntamiento de getafe^K
ay yildiz^O
azalys
azbuka vkusaB
azercellO
azienda napoletana mobilita
azienda trasporti e mobilita di ancona e provincia
azienda trasporti milanesi^
azimut=J
azimut hotels^J
azko^E
azpetrolG
azusa light poweD
azusa light powerD
azzip pizzaA
azərcellO
aコーフ^B
b8ta^T
baag^
babi=A
babies r us^"
babilou"
baby bunting^"
baby city^"
baby club^"
baby factory^"
babygapC
baby walz^"
bach 2 rock^Z
bach hoa xanhB
bachmeierF
bach to rock^Z
bacio di latte^A
backer andresen^F
backer behrens meyer^F
backerei andresen^F
backerei behrens meyer^F
backerei brothausF
backerei dreissig^F
backerei emil reimannF
backerei fuchs^F
backerei gilgensF
backerei going^F
backerei grimmingerF
backerei happ^F
backerei hosselmannF
backerei ihleF
backerei junge^F
backerei kamps^F
backerei keim^F
backerei konditorei wolf^F
backerei leifertF
backerei meffertF
backerei merzenichF
backerei meyer^F
backerei musswesselsF
backerei nahrstedtF
backerei pappertF
backerei reimannF
backerei sander^F
backerei schmidt^F
backerei schneider^F
backerei stinges^F
backerei taumbergerF
backerei taumberger ges m b hF
backerei wahl^F
backerei wienerroitherF
backerei wienerroither gmbhF
backerei zeppitzF
backer going^F
backer gortzF
backer happ^F
backer musswesselsF
backer steiskalF
back factory^F
backhaus hacknerF
backhaus hennigF
backhaus nahrstedtF
backstube wunsche^F
backwerkF
back yard burgers^A
bacninhbus
bada fish restaurant^A
badcockE
badcock home furniture moreE
bademiljoE
badenovaD
badenova ag co kgD
badenova netzeD
badenova netze gmbhD
badische versicherungen^P
badrhinoC
ba ecobiciK
bafang dumplingA
bafra kebab^A
bagel corner^A
bagels beans^F
bageterie boulevardA
baggins coffee^F
bagietka=F
bag o crab^A
bagshaws residentialV
baguette=F
baguette baguette^A
bahama breeze^A
bahama breeze island grille^A
bahcesehir kolejiZ
bahcesehir okullariZ
bahlsenA
bahlsen outletA
bahn bkkP
bahnhofsmissionY
bahnhofsozialdienstY
bahrain petroleum^G
bahrain petroleum company^G
baia=
bailey nelson^N
bairstow evesV
baixingB
baja fresh^A
baja fresh mexican grill^A
bajaj=H
bajs=K
bajs zagreb^K
baked bear^A
baker hansen^F
bakers baristas^F
bakers cottage^F
bakers delight^F
baki metropoliteni
bakker bart^F
bakker van maanen^F
bakmazB
baku metro^
balenciagaC
baleno=C
balfes bikesM
balfours=F
balikesir toplu tasima
balikoboxU
balikovo boxU
baliwagA
baliwag lechonA
balladinsJ
ballenoilG
bally=C
baloise=P
balticbikeK
baltic petroleum^G
baltimore city department of transportation^
baltimore gas and electric^D
baltimore harbor connector^
baltimore light raillink
baltimorelink
baltimore metro subwaylink
baluard barcelonetaF
bama=B
bambi yatakE
bamboo sushi^A
bambu=F
bambule"
bamiyanA
banahaw heals spaQ
banana moon^C
banana republic factory^C
banana tree^A
banapressoF
banco do brasil athletic association^X
banco do brasil seguridade^P
bandeira branca^G
bandi=C
bando taro^A
banetteF
banfield%
banfield pet hospital%
bangalore water supply and sewerage board^D
bangchakG
bangkok dusit medical servicesN
bangkok hospital^N
bangkok hospital group^N
bangkok mrt^
bang olufsen^T
banila coQ
banjos bakery cafe^F
bankers life^P
bank park^#
bannatyne health clubX
banquet=E
banter by piercing pagoda^C
banyan tree^J
baos pastryF
bao yen^
bapco^G
barbarossa backerei^F
barbarossa brotkulturF
barbeque nation^A
barberitosA
barbershop by timpsonQ
bar block^A
barbour=C
bar b q plaza^A
barburritoA
barceloJ
barcelo hotels resortsJ
barcelona de serveis municipalsG
barcelona metro^
barclays bikes^K
barclays cycle hire^K
bar east^S
baremineralsQ
barenlandA
baren treff^A
barents nett^D
barfoot thompsonV
bargain books^M
bargain booze^S
bargain booze select convenience^B
bargain buys^L
bargain chemist^I
barid al maghribU
barista=F
barista coffee^F
baristiF
bariztiF
bar louie^S
bar louie restaurants^S
barmeniaP
barmenia versicherungP
barmenia versicherungenP
barmer ersatzkasse^P
barmer gek^P
barnard marcus^V
barnardosY
barnardos retailY
barnes=V
barnes noble^M
barnes noble college^M
barnes noble university stores^M
barneys new york^L
barnimer busgesellschaft
barns=F
barnsley
bar one^R
bar one racing^R
baron rozi restaurant^A
bar pacific^S
barra=
barre3X
barrhead travel!
barrie transit^
barrio=S
barrique=S
barros pizza^A
barrys=X
barta=
bartacoA
bartell drugsI
bartons home outlet^E
barwon waterD
basefitX
basefit chX
baseusT
basf werkverkehr^
ba sh^C
bashasB
basher fromagerieB
bashneftG
basil box^A
basilic co^A
basilicoA
basin area transit^
basko=B
basko supermercati^B
bas muafakat johor
bassetlaw
bassett furnitureE
bass pro shops^M
bastard burger^A
bastard burgers^A
bastide=I
bastide le confort medical^I
bastion hotel^J
bat=
bata=C
batangas ii electric cooperativeD
bath depot^E
batik solo trans^
baton=B
batteries plus^T
batteries plus bulbs^T
batterlifeB
battery world^T
batumveloK
batumvelo docking stationK
baukingE
baumaxE
baume mercier^C
bauspeziE
baxter auto parts^H
bay area bike share^K
bay area rapid transit^
bay area transportation authority^
baybikeK
baybus
baydonerA
bayerisches rotes kreuz^Y
bayernwerkD
bayernwerk agD
bayernwerk netz gmbhD
bay ferries^
bay ferries limited^
bayleysV
baymontJ
baymont by wyndhamJ
baymont innJ
baymont inn suitesJ
baynesF
bay of plenty regional council^
baywa^E
bay wheels^K
bazaar=B
bbb=A
b b hotel^J
b b hotels^J
b bops^A
bb q^A
bb q chicken^A
bb q olive chicken cafe^A
bbq plaza^A
b b theaters^R
b b theatres^R
bcc=T
bc cannabis store^L
bcdot^
bcd tofu houseA
bcec^D
bcf=M
bc ferries^
bc hydro^D
bc liquor store^S
b c pizza^A
bcrta^
bcs financial group^W
bct=
bc transit^
bd mongolian grill^A
bdo canadaW
bdood^K
bds mongolian grillA
beach cities transit^
beaches energy services^D
beacon=E
beacon college^Z
beacon lighting^E
beacon roofing supply inc^E
bealesL
beallsL
bealls outletL
bealls outletsL
beams=C
bearesE
bear paddle swim school^X
bears friends^A
b eat^A
beat81X
be at one^S
beaumont municipal transit^
beaumont tiles^E
beaumont zip^
beauregard electric cooperative^D
beaurepairesH
beautyhairshopQ
beauty success^Q
beauty supply outlet^Q
beauty zone^Q
beaverbrooksC
bebe 9^"
bebecoG
becker buttner heldW
becker floge^N
beckers=B
becks coffee shop^F
becks coffe shopF
bed bath beyond^E
bed bath n table^E
bed breakfast hotels^J
bedmartE
bedshedE
beds r us^E
bee charging solutions^G
beechworth bakeryF
beefeaterA
beefeater grillA
beef obradysA
bee line^
beemob
bee network^
beep=T
beer market^S
beets roots^A
be ev^G
befed^S
befreeC
begemott"
beggars pizza^A
behrens meyer^F
beijer byggmaterialE
beijing bites^A
beijing daoxiangcunF
beijing tong ren tang^I
beisiaB
beko=E
bel air^B
belarusbank(
belarusian houseB
bel bo^C
belc^B
belchatow=
belchickenA
beldonaC
belfast bikes^K
belfast city council^K
belgosstrakhP
belgrano
belhaven pubsS
believG
belize electricity limited^D
belk^L
belknigaM
bellafloraE
bella italia^A
bell aliant^O
bell canada^O
belle property^V
belle savoie express
belle tire^H
bell mobile^O
bell mobility^O
bell mts^O
bellona=E
bellstoresB
bell wireless^O
belmarketB
belmartB
belmondJ
belrosA
belshinaH
beltamozhservisS
beltoneN
beltone hearingN
beltone hearing aid centerN
beltone hearing aid serviceN
beltone hearing care centerN
belushis=S
belvoirV
belwestC
belx^B
benab oilG
benab oil company limitedG
benavidesI
ben bridge^C
bench=C
bench body^C
bench fix^Q
bench fix salon^Q
benchmarxE
benchmarx kitchens joineryE
bencinski servis petrolG
bene=E
benedettis pizzaA
benefit=Q
benefit brow bar^Q
ben franklin transit^
bengkelH
bengongs teaF
benihanaA
benihana of tokyoA
benita=G
bennetts petroleum^G
bennigansA
benny co^A
benoit audition^N
bens cookies^A
ben sherman^C
benson auto parts^H
bensons for beds^E
bento=A
bento bowl^A
benton area transit^
benton county^
bento sushi^A
benu^I
benu apotheekI
benu aptiekaI
benu vaistineI
benvenuti=C
benzina=G
benz wein und getrankemarktB
beo lab^N
beone=X
beone fitness sport^X
bepon^C
berdskpt
bergamo trasporti^
bergen bysykkel^K
bergisch rheinischer wasserverband^D
bergisch rheinischer wasserverband brw haanD
berkmanG
berkots super foodsB
berkshire=
berkshire hathaway homeservicesV
berlin doner kebapA
berliner verkehrsbetriebe^
berliner wasserbetriebeD
berlitz=Z
bermuda public transportation^
bernmobil
berrys coaches^
bershkaC
bertrand=M
bertuccisA
beryl=K
besas^F
bes beaches energy services^D
besikta bilprovningH
bessemer electric service^D
besson chaussures^C
best brains^Z
best brains learning center^Z
best brains learning centre^Z
best buy express^T
best buy mobile^O
bestdriveH
best express^U
best friends^%
best hotels^J
best in parking^#
best less^C
best mart 360^B
best one^B
bestoreB
beststart educare"
bestwayB
best western hotels resorts^J
best western plus^J
best western premier^J
beta=B
betboomR
betcityR
beter bed^E
beter horen^N
betfredR
bethelY
better=X
better buzz coffee^F
better buzz coffee roasters^F
better leisure centres^X
betts=C
betty=I
betty barclay^C
bettys burgers^A
bevco^S
bever=M
bevilles jewellersC
bevmo^S
bexleyC
beyfinG
beyond hello^L
beyosaE
bezplatna komunikacja miejska otwock^
bfc fibreO
bf petroleumG
bft=G
bgc bus
bg petroleum^G
bgv=P
bharatbenzH
bharat petroleumG
bhartiya jalpanA
bhat bhateni super marketB
bheart noodlesA
bhermanosC
bhev^
bhf pawnshop(
bhf pawnshop jewelry store(
bhg=B
bhima jewellersC
bhpetrolG
bianlifengB
bianyifangA
biblusM
bibus^
bicas=K
bic camera^T
bicicasK
bicicletarK
bicicorunaK
bici cuenca^K
bicikeljK
bici las condes^K
bicilogK
bicimadK
bicimiaK
bicincittaK
biciquitoK
bicirioK
biclooK
bico de xeadoA
bicy^K
bicycle transit systems^K
biedronka=B
biesiadowoA
bievre=
bievre bus mobilites
big 4 holiday parks^J
big 5^M
big 5 sporting goods^M
big a^B
big apple^B
big apple bagels^A
big bazaar^B
big bazar^L
big bee^B
big bite^A
big blue bus^
big blue swim school^X
big bomprecoB
big boy^A
big boy restaurant bakery^A
big brand tire service^H
big brothers big sisters lone star^Y
big bus tours^
big c^B
bigchefsA
big c mini^B
big direkt gesund^P
big d oil^G
big echo^R
biggby coffeeF
big gesundheit^P
big market^B
bigmatE
bigmotorH
big orange^F
big o tire^H
big o tires^H
bigottiC
bigpizzaA
big red^B
big red stores^B
big save furniture^E
big star^C
big w^L
big y^B
big yellow self storage^V
bihar state electricity board^D
bijou brigitte^C
bik bok^C
bike barn^M
bike belem^K
bike chattanooga^K
bike co^M
bike energy^G
bike energy ladestation^G
bike gallery^M
bikekiaK
bike ko^M
bikemiK
bikenhvK
bikenowK
bike o^H
bike og co^M
bike og ko^M
bike pe^K
bike poa^K
biker=K
bikerioK
bikes=K
bike salvador^K
bike sampa^K
bikesantiagoK
bike share connect^K
bike share pittsburgh^K
bike share toronto^K
bike totaal^M
biketownK
biketown pdxK
biketown whqK
bikeu^K
bike vitoria^K
biki=K
bikini village^C
bikkuri donkeyA
bila romashkaI
bilbaobiziK
bilbao metro^
bilbobus
bilboko aldiriak cercanias bilbao
bilboko metroa
bilfen kolejiZ
bilfen okullariZ
bilgroB
bilka=B
billa=B
billabongC
billa marktkucheA
billa now^B
billa plus^B
billa stop shop^B
billa unterwegs^B
bill miller bar b q^A
bills=A
billy tacos^A
bi lo^B
biltemaE
bilxtraH
bim=B
bi mart^L
bimba lola^C
bimba y lola^C
binder optik^N
bing lee^T
bingo=B
bin inn^B
binnys beverage depotS
bioaxiomeN
bio backerei meffertF
bioburgerA
bio c bon^B
bioclinicN
bio company^B
biocoopB
biofuturN
biogroupN
biolab avenirN
biolarisN
biolianceN
biomondeB
bio mundo^B
bionextN
biopathN
biopath unilabsN
biopedI
bio planet^B
biorylisN
biositesN
biotechusaI
biotusI
bio val^N
bipa^I
birds=F
birds bakery^F
birthday=C
birzu duonaF
biscuiterie dandoyF
biscuitvilleA
bishop arms^S
bishops arms^S
bisquets obregonA
bistro regent^A
bite=O
bitesize greggsA
bit mobility^K
bits=K
bitstopH
biu biuB
bivouac outdoor^M
bixi^K
bizi^K
bizim eczanesiI
biziprestK
bizi zaragozaK
bizkaibiziK
bizkaibus
bizzarro=C
bizzbeeC
bjbus^
bjncx^A
bjs=A
bjs gasG
bjs restaurant brewhouseA
bjs wholesale clubB
bjurforsV
bkf=H
bkf carwashH
bkk axel springerP
bkk beiersdorf agP
bkk gesundheitP
bkk nettD
bkk nett as for hordaland fylkeskommuneG
bkk sachsen anhaltP
bkk vbuP
bkm=
bkv=
bkw=D
blablabus
blablacar bus
blachly lane electric cooperativeD
black=A
black angus^A
black bar burger^A
black bear diner^A
blackberrys=C
black canyon coffee^F
black canyon coffee eatery^F
black hills electric cooperative^D
black hills energy^D
black hills power^D
blackjack pizza^A
blackout=C
black red white^E
black rock coffee^F
blacks=M
blacksburg transit^
black sheep coffee^F
blackstoreC
blains farm fleetB
blakes lotaburgerA
bla kors^Y
bla kors danmark^Y
bla kors genbrug^Y
blanko oil^G
blank street^F
blank street coffee^F
blast fitness^X
blazek=C
blec^D
blekingetrafiken
blenz coffeeF
bleuforetC
bleu libellule^Q
blikle=F
blimpieA
blinds to go^E
b line^
blink=G
blink fitness^X
blisk^I
bliska=G
block advisors^W
block house^A
blokker=E
blomsterlandetE
blood service^N
blood systems^N
bloom hotel^J
bloomington transit^
blooms the chemist^I
bloomsyardF
blue amigo^
blue beacon^H
blue beacon truck wash^H
blue bear^B
blue bike^K
bluebikesK
blue bottle coffee^F
blue bottle liquors^S
blue bottle liquors express^S
blue bottle liquors platinum^S
blue bottle liquors xl^S
blue cross blue shield of massachusetts^K
blue cross pet clinic^%
blue cross rehoming centre%
blue diamond garden centres^E
blue frog^A
blue illusion^C
blue inc^C
bluemercuryQ
blue mobility^K
bluenotesC
bluepearl%
blue ridge energy^D
bluespiritC
bluestar
blue star donuts^A
blue star doughnuts^A
blue style^!
blue tit^Q
blue tokai coffee roasters^F
blue tomato^C
bluff meat supply^B
blume 2000^L
blumen b b^L
blyzenkoB
bmart^"
b m bargains^L
b m bargains store^L
b m express^B
b m home store^L
b m home store with garden centre^L
bmn bouwmaterialenE
bmr=E
b m stores^L
bmta^
bmtc^
bmt zip
bmw=H
bmw motorrad^H
bnnetzeD
bnnetze gmbhD
bnsf railway
bn t blatzheim networks telecom gmbhO
board brew^A
boarders=J
boarders by cobblestone^J
boars head^B
boathouseC
bobablasticA
boba guys^F
bobalasticA
bob berts^F
bobbi brown^Q
bob box^U
bob evans^A
bob jane t marts^H
boboli=C
bobs=A
bobs brasil^A
bobs discount furniture^E
bobs stores^C
bob the bus^
bob waynes oil company^G
b o c^M
bocage=C
bo cb cochabamba^
bo ch sucre^
boconceptE
bodega aurreraB
bodega aurrera expressB
bodensee oberschwaben verkehrsverbund
bodimedN
boditechX
body attack^I
bodycareI
body details^Q
body glove^C
body masters^X
body minute^Q
bodytekX
bodzio=E
boekenvoordeelM
boels rental^E
boe parking^#
boesnerM
bogart=C
bogart man^C
boggi milano^C
bog ide^M
bogner=C
boheme=F
bohus=E
bojangles famous chicken n biscuits^A
bojangles restaurants^A
bok=A
bok chicken^A
bok korean fried chicken^A
bolia^E
bollywood kebab^A
bolo da madre^F
bombay cutting chai^F
bomgaarsB
bonanza steakhouse^A
bon app^B
bonareaB
bonchonA
bonchon chickenA
bonchon fried chickenA
bonds=C
bone daddies^A
bonefish grillA
bonettG
boni=B
boni soir^B
bonita=C
bonita men^C
bonito=M
bonjukA
bonmarcheC
bonne gueule^C
bonneville power administration^D
bonpreuB
bonus=B
bonworthC
book1stM
booker wholesale^B
book off^M
books a million^M
books kinokuniyaM
books sanseidoM
booktradingM
boons markt^B
bo or oruro
booster juice^A
boost mobile^O
boot barn^C
booths=B
bootlegger coffee company^F
boots apotek^I
boots opticians^N
boots pharmacy^I
boots the chemist^I
boots uk^I
bora=K
borders network^
borek=F
bo rent^E
boris bike^K
boris bikes^K
bork=T
bornholms energi forsyning^D
bosch car service^H
bosch ebike systems^G
bosch service^H
bosco=C
bos coffee^F
boscovsL
bose=T
boseh^K
bosidengC
bossa=A
bossiniC
boss mobel^E
boston consulting group^W
boston market^A
boston pizza^A
boston tea party^F
botanicE
boticas y salud^I
botika ng barangayI
botika ng bayanI
botswana power^D
botswana power corporation^D
bottega veneta^C
bottega verde^Q
botticelli=C
bottlemartS
bottle o^S
bouclairE
bouclair homeE
bouclair maisonE
boulangerie ange^F
boulangerie feuillette^F
boulangerie louise^F
boulangerie marie blachereF
boulder b cycle^K
bounce inc^R
bourbon st grill^A
bourbon street grill^A
bourg saint maurice^
bourse de limmobilierV
bouticycleM
boutique grandes lignes^R
boutique parabootC
bouwmaterialen nederland^E
boux avenueC
bouygues telecomO
bowie cass electric cooperativeD
bowleroR
boxer=B
boxer build^E
boxer liquors^S
boxlunchL
box now^U
boyd cat^E
boylesportsR
boynerC
boys girls club^Y
boys girls club of america^Y
bp 2goB
bp america^G
bp chargemasterG
bp connect^B
bpet^G
bpet energyG
b petrol^G
bp express^G
bp gas station^G
bpost^U
bp petrochinaG
bp shop^B
bracia dubielakF
bradfords building supplies^E
bradleys=V
bradlowsE
braganza teaF
brain=T
brainwash=Q
brainwave=Y
brakar=
brakes plus^H
bram ladage^A
brampton transit^
brandon hire station^E
brandon tool hire^E
brandy melville^C
brantanoC
brasil cacau^A
bras n things^C
braumsA
braun mobel^E
braun mobel center^E
braunschweiger netz gmbh^D
brava=E
bravo=B
bravo cucina italiana^A
brax^C
brazos electric^D
bread ahead^F
breadlifeF
breadtopF
breeze=K
breeze bike share^K
breitlingC
breizh cafeA
breizhgo
bremer strassenbahn ag^
breng=
breno^E
brescia mobilitaK
brescia mobilita spa
breugersA
breuggersA
brevibus
brewdogS
brewers=E
brewhouse kitchenS
brewingzA
brezanH
brezelbackerei ditschF
brezelkonigA
brice=C
bricks minifigs"
brico^E
bricocenterE
bricoferE
bricomaE
bricomanE
bricomarcheE
brico okE
bricoproE
bricoramaE
bridgehead=F
bridgestone=H
bridgestone india^H
bridgfordsV
brie et deux morin^
bright horizons^"
brighthouseL
bright now dental^N
brighton=C
brighton collectibles^C
brightridgeD
bright smart securities^W
bright store^B
brihanmumbai electric supply and transport
brik oven^A
brillelandN
brillen de^N
brillen rottlerN
brilluxE
brio tuscan grille^A
briscoesE
bristol=C
bristol bath the west^
bristol street motors^H
britannia hotels^J
brit hotel^J
british bakery^F
british heart foundation furniture electrical^E
british heart foundation home store^E
british legion^Y
british red cross^Y
british red cross shop^Y
brloh^*
br mania^B
br mg belo horizonte^
br mg cga
br mg manhuacu
br mg nova lima^
br mg santa luzia^
brnenka=B
broadway=T
broadway circuit^R
brocard=L
brockton area transit authority
brodernasA
brodnica=
brod och salt^F
brod salt^F
broker consulting^W
brokerlinkP
brom=K
brompton bike hireK
bronco billy^A
bronsons burgers^A
brooks brothers^C
brooksfieldC
brookshire brothersB
brookshire brothers pharmacyI
brookshiresB
brookshires pharmacyI
brothausF
brothaus cafeF
brothers=C
brow art 23^Q
brown bear car wash^H
brown merry^V
browns chicken^A
brownsville energy authority^D
brow studio 7^Q
br pb^
br pb joao pessoa^
br petrobras^G
br sc garopaba
brsm^G
brsm naftaG
brta^
brueggers bagelsA
brugsen=B
bruin bike share^K
brumbysF
brumbys bakeriesF
bruna=M
brunei muara bus
brunello cucinelliC
brunet=I
bruno bananiC
brustersA
brusters ice creamA
brusters real ice creamA
brut butcher^A
bryan texas utilities^D
brzi^
bsag^
bsb fashionC
bsd link^
bs netz^D
bsnl^O
bs petrol^G
bss group^E
btnbikeshareK
bt openreachO
bts group holdings
bt wholesale^O
bubba gump shrimp companyA
bubbakoos burritosA
bubbas 33A
bubbles=Q
bubble waffle cafe^F
bubi^K
bublr bikesK
buccellatiC
bucharest bike share^K
buchbinder=!
bucher pustet^M
buchhandlung konig^M
buchhandlung walther konig^M
bucking bull^A
buckle=C
buck mason^C
bucks=
buco=E
budapesti metro
budbeeU
buddys pizza^A
budgensB
budget brake^H
budget brake muffler auto centres^H
budget host^J
budget host inn^J
budget rent a car^!
budmilC
budnikowskyI
budynok ihrashok"
buffalo grill^A
buffalo wings rings^A
buffettiL
bufkesA
bug=T
bugatti fashion^C
buick=H
build a bear workshop^"
buildbaseE
builders=E
builders express^E
builders firstsourceE
builders superstore^E
builders trade depot^E
builders warehouse^E
build it^E
build your dreams^H
bulgarian posts^U
bulk barn^B
bulmagB
bulsatcomO
bulthaupE
bumpers=A
bumpers drive in^A
bumper to bumper auto parts^H
bundesinnungskrankenkasseP
bundesinnungskrankenkasse gesundheitP
bunkyodoM
bunnings warehouseE
bunnpris=B
buns from home^F
buona=A
bupa dental careN
bupa dental centreN
burchacinscyI
bureau en gros^L
bureau vallee^L
burgenland energie^D
burgenland energie ag^D
burgeranchA
burgerbus fredenbeck
burgerbus remscheid
burgerfiA
burgerfuelA
burgerheartA
burgerimA
burger king brasil^A
burger king espana^A
burger lobster^A
burger machine^A
burgermeA
burgermeister=A
burger ranch^A
burger saloon^A
burgers bar^A
burger street^A
burger urge^A
burgervilleA
burguer kingA
burgus burger barA
burlington coat factory^L
burlington stores^L
burlington transit^
burn boot camp^X
burnscoH
burns the bread^F
burrito boyzA
burrito company^A
burrito madre^A
bursa halk ekmekF
burson auto partsH
burton=C
busabaA
busaba eathaiA
bus artis^
busch=F
bus de palma^
bus de sabadell
bus eireann
bus eireann dublin commuter
bus eireann expressway
bus en seine^
bus es^
buses licitados del gran concepcion^
bus faial^
bus haut val doise
bushe=F
bushman=C
bushs chicken^A
busit^
busitalia veneto
busitalia venetos p a
busit waikato
bus mouveo
bus pastel^
bus rotterdam^
bussmart
bus urba de terrassa
bus urbano cartagena^
busval doise
busverkehr emsland mitte nord
busvervoer almere^
busy bees^"
but=E
butchiesA
butera market^B
butler cat^E
butler county regional transit authority^
butler county rta^
butte regional transit^
buxtonV
buzz bingo^R
buzz gym^X
bv emsland mitte nord^
bvlgariC
bvs=G
bwg transit
bwoc^G
bw premier collection^J
bws=S
bw signature collection^J
bwssb^D
bycyklenK
byd=H
byd auto^H
bydgoski rower aglomeracyjny^K
bygdaleidir
byggernE
byggmakkerE
byggmaxE
byggtorgetE
byriderH
byrne dairyG
byrne dairy deliB
byron=A
bysykkel=K
bysykkel oslo^K
bytom=C
bytovy textil skodakE
c2 educationZ
ca2bm^
caba=
cabelasM
cabi^K
cabinet bedinV
cabinets to go^E
cabrera medina^!
cabs=
cacau show^A
cache cache^C
cactus=B
cactus club cafe^A
cadafeD
caddys=I
cadeca(
cadence academy preschool^"
cadera=F
cadillac=H
caern^D
caesar park^J
caesar park hotels resorts^J
cafe amazon^F
cafe bar celonaA
cafe bene^F
cafe cafe^F
cafe cappuccino^F
cafe coffee day^F
cafe coton^C
cafe de coral^A
cafe de crie^F
cafe del sol^A
cafe de nata^F
cafe depot^F
cafe droptopF
cafe du monde^F
cafe frei^F
cafe joe^F
cafe joyeux^F
cafe local^F
cafe martinez^F
cafe nero^F
cafe nimrod^F
cafe noir^A
cafe oma^F
cafe punta del cielo^F
cafe quindioF
cafe rio^A
cafe rio mexican grill^A
cafe rouge^A
cafe veloce^F
cafe yummA
cafe zupasA
caffe bene^F
caffeine=F
caffe nero^F
caffe pascucciF
caffe spettacolo^F
caffe trieste^F
caffe veloce^F
caffe vergnanoF
caffe vergnano 1882F
cainiaoU
cainz^E
cainz homeE
caiua^D
cake box^F
calais opale bus^
calcutta tramways company^
caledonian macbrayne
calendar club^L
calgary lrt
calgary transit^
caliber auto care^H
caliber car wash^H
caliber collision^H
calibus
calida=C
california burrito^A
california closets^E
california fish grill^A
california fried chicken^A
california pizza kitchen^A
california sandwiches^A
california tortilla^A
cali press^F
call a bike^K
call a pizza^A
calliope=C
call it spring^C
c a l ranch^B
caltex woolworthsG
caltrain
calvin klein jeans^C
calypso=X
calypso fitness club^X
calzados manacoC
calzedoniaC
camaieu=C
cambria hotelJ
cambus
camel active^C
camelia=I
camicadoE
camicissimaC
camille albaneQ
camisaria colombo^C
camomilla=C
campailletteF
campbell river transit system^
camp david^C
camper=C
camping car park^J
camping world^H
campus area bus service^
campus suite^F
canac^E
canac marquisE
canac marquis grenierE
canada computers^T
canada computers electronics^T
canada post^U
canada post poste canada^U
canadian automobile association^P
canadian blood services^N
canadian red cross^Y
canadian red cross society^Y
canadian tire auto centre^H
canadian tire gas^G
canadian tire gas bar^G
canadian tire gas plus^G
canal de isabel ii^D
canali=C
canary islands car^!
canbo^B
cancer research uk^Y
candlewood suitesJ
can do^L
candy tymeA
can eczanesiI
cannabistL
canna cabana^L
canopy=J
canopy by hilton^J
cantata=F
cap=B
capbus
cap cotentin
cape ann transportation authority^
capi=T
capi electronics^T
capital area transit^
capital area transit authority^
capital area transit system^
capital area transportation authority^
capital bikeshareK
capital district transportation authority^
capital electric^E
capital electric supply^E
capital metro^
capital metropolitan transportation authority^
capital pathology^N
capital power^D
capital power corporation^D
cap markt^B
capmetro bikeshareK
cappuccino=F
capraboB
capricciosaA
caprinos=A
caprinos pizza^A
capriottisA
capriottis sandwich shopA
capso=
captain ds^A
captain ds seafood kitchen^A
carabus
caravan=A
carbon health^N
carcassone agglo
car convenience club^H
card centre^L
cardenas=B
card factory^L
cards direct^L
carducci=C
cardzoneL
carenexG
care park^#
cargills food cityB
carglassH
cargo=!
cargusU
cargus ship goU
carharttC
carhartt work in progressC
caribbean cinemas^R
caribou coffee^F
car inc^!
cariniosA
carinos italianA
caritas diozese graz seckauY
caritas eifel^Y
caritas spes^Y
caritas st poltenY
caritas ukraine^Y
caritasverband fur das kreisdekanat euskirchen e vY
car jaune^
carlanceQ
carlin=L
carlingsC
carls jr^A
carlton cards^L
carlucciosA
carolina power light company^D
carpeopleH
carpet court^E
carpet one^E
carpet one floor home^E
carpetrightE
carpisaC
carplus!
carquestH
carquest auto partsH
carrabbasA
carrabbas italian grillA
carre blanc^E
carrefour city^B
carrefour contact^G
carrefour express^B
carrefour market^B
carrefour montagne^B
carrefoursaB
carris=
carris metropolitana^
carroll=G
carroll electric cooperative^D
carroll electric cooperative corporation^D
carrollfuelG
carroll motor fuels^G
carry=C
carry out^S
carshopH
cars lefort
cars region ain
cars region ardeche
cars regionaux 16^
cars regionaux 19^
cars regionaux 23^
cars regionaux 87^
cars region cantal^
cars region drome
cars region express^
cars region haute savoie
cars region isere
cars region puy de dome^
cars region savoie
carstarH
carstar auto body repair expertsH
carta=
car ter centre val de loire^
carters babies and kids^C
carters oshkosh^C
cartier=C
cartorio eleitoral^)
cartrans
cartridge world^T
carturestiM
carullaB
carunaD
carvelA
carvelo2goK
car x^H
caryl baker visageQ
casa=E
casablanca bus^
casabus
casa de bolos^F
casa del libro^M
casa do construtor^E
casa do pao de queijo^F
casa pariurilorR
casa tramway^
cascades east transit^
cascadia mobilityK
casco bay lines^
caser=P
casetifyT
caseys carry out pizza^B
caseys general store^G
cash america^(
cash america international^(
cash america pawn^(
cashbox partyworldR
cashbuildE
cash carry smart foodserviceB
cash crusaders^(
cash express^L
cash generator^(
cashman catE
cash oil^G
cash xpressL
casino=B
casino shop^B
casobus
casper=E
cassanosA
cassanos pizzaA
cassanos pizza kingA
casting=M
castle=S
castle dental^N
castle fine art^M
castle pubs^S
castle rock^S
castle rock brewery^S
castro=C
casual male xl^C
cat=
cata=
catabus
catalana occident^P
catalana occidente^P
catalonia=J
catalonia hotels resorts^J
catena=I
cathay century insurance^P
catherines=C
catimini=C
cato=C
cato fashions^C
cats=
cats protection^Y
causeway link^
cava=A
cava grill^A
cavavinS
cavea=R
cawachiI
cazoo^H
cba=B
cba bolero^B
cba klasikoB
cba kome^B
cb estrada pawnshop^(
cb old country store^A
cbre^V
cbre groupV
ccaa^Z
ccc=C
cc hub^W
cc rider^
ccrls^Z
ccvusp
cdeee^D
cd one price cleaners^Q
cdphp cycleK
cdta^
cebuana lhuillier(
cebus=
cecil=C
cedenarD
cedeo^E
cedibio unilabsN
cedok^!
ceee^D
ceee gtD
ceee gt companhia estadual de geracao e transmissao de energia eletricaD
cef=T
cefa^"
cefa early learning"
cefco^G
cef rm 36 6^I
ceiba=I
celcomO
celebrity fitness^X
celec^D
celec transelectricD
celeiro=B
celesc distribuicaoD
celesc distribuicao saD
celestino=C
celg geracao e transmissaos aD
celine=C
celio^C
cellairisW
cellarbrationsS
cellaxsW
cellcomO
cellfieO
cellini=C
cell phone repair^W
cellysQ
celpa^D
celpe^D
ce ltd^#
cemig^D
cemig geracao e transmissaoD
cemig geracao e transmissao saD
cen cinai"
cenex^G
centaline propertyV
centeriorD
centerpoint energyD
centershopL
centerstoneJ
centra=B
central=B
central brent^G
central coast buses^
central convenience store^B
central coop florist^L
central co op food^B
central department store^L
central electric power co op^D
central electric power cooperative^D
centrales electricas de narinoD
centrales electricas de norte de santanderD
central fraser valley transit system^
central highlands water^D
central maine power company^D
central new york regional transportation authority^
central parking^#
central parking system^#
central pennsylvania transportation authority^
central texas regional mobility authority^#
central victorian greenhouse alliance^G
centre area transportation agency^
centre commercial e leclerc^B
centre communal daction socialeY
centre daudioprotheses de costcoN
centre dauto canadian tireH
centre des finances publiques^)
centre doptique costcoN
centre du pneu costco^H
centre et sud yvelines
centrelink)
centro=
centro auburn^
centro de referencia especializado de assistencia social^Y
centro de referencia especializado de assistencia social creas^Y
centro hotel^J
centro hotels^J
centro in bici^K
centro oswego
centro rome^
centro syracuse^
centro utica^
centrum fuel^G
centrum zdrowia^I
century 21^V
century 21 real estate^V
century asia cinemas^R
centurylinkO
century theater^R
century theaters^R
century theatre^R
century theatres^R
cepalcoD
ceps=D
cepsa^G
ceqa foods beveragesA
cerballianceN
cercanias asturias^
cercanias cadiz^
cercanias cantabria^
cercanias cartagena^
cercanias de cataluna
cercanias de catalunya
cercanias ferrol
cercanias galicia^
cercanias leon^
cercanias madrid^
cercanias malaga^
cercanias murcia alicante^
cercanias santander^
cercanias sevilla^
cercanias valencia^
cercanias zaragoza^
ceredigion
ceremaW
cergy pontoise confluence
cerise et potiron^B
cermak fresh marketB
cern=D
certapro paintersE
certelD
certified=G
certified oil^G
cerveraE
cesce^P
ceska podnikatelska pojistovnaP
ceska prumyslova zdravotni pojistovnaP
cesky cerveny krizY
cest deux euros^L
cet=
cetin a s^O
ceylon electricity board^D
ceypetcoG
cez distribuceD
cez distribuce asD
cfc=A
cfm=D
cge=D
cged^T
cge transmisionD
cgn=
cgv=R
cgv cinemasR
cgv cinemas vietnamR
cgwf^D
chaayosF
chageeF
chaiiwalaF
chailease!
chai point^F
challenge=G
chamas tacos^A
chambre=C
chamonix bus^
champion oil^G
champion oil company limited^G
champion pizza^A
champs chicken^A
champs sports^M
chance=R
chandigarh transport undertaking^
change=C
change group^(
change lingerie^C
change please^F
channel islands co operative society^B
chao doi^F
chaoyixingA
chapandaF
chapas=
cha payomF
chapeco
charge365G
chargemasterG
chargeoneG
chargepointG
charging the regions^G
char gy^G
charka do sviata^S
charles clinkardC
charleston area regional transportation authority^
charles tyrwhittC
charles vogele^C
charleys cheesesteaksA
charleys cheesesteaks and wingsA
charleys philly steaks^A
charlotte area transit system^
charlotte tilbury^Q
charm diamond^C
charm diamond centre^C
charm diamond centres^C
charmed aroma^Q
charmsonB
charoen pokphand freshmartB
charrua=G
charter=B
charuelC
chata polska^B
chateau dax^E
chateraiseA
chatr^O
chatramueF
chatr mobileO
chattanooga area regional transportation authority^
chatters=Q
chaumetC
chausseaC
chaussexpoC
chausson materiaux^E
chaussures torfs^C
ch direct^
checkers drive in restaurants inc^A
checkers hyper^B
checkers liquor shop^S
cheddars=A
cheddars scratch kitchen^A
chedrauiB
cheeburger cheeburgerA
cheers=B
cheesecake corner^F
cheese kingdom^B
cheezzy pizzaA
chef brewer^S
chefetteA
cheirin baoF
chelm=
chemeketa cooperative regional library serviceZ
chemins de fer luxembourgeois^
chemist king^I
chemist king discount pharmacies^I
chemist king discount pharmacy^I
chemist warehouse^I
chemmanur international jewellersC
chennai metro^
cherriots
chervonyi marketL
chery^H
chesf^D
chesf companhia hidro eletrica do sao franciscoD
chesterbrook academy"
chesters=A
chesters chicken^A
chestertons=V
chevignonC
chevrolet=H
chevys=A
chevys fresh mex^A
cheyenne light fuel and power^D
chez ashton^A
chez lancienA
chez recamierA
ch gr^
chibikko land"
chicago transit authority^
chicco="
chicken cottage^A
chicken express^A
chicken republic^A
chicken salad chick^A
chicken shop^A
chicken spot^A
chicken star^A
chicken street^A
chicken treat^A
chicorQ
chicoree=C
chicos off the rack^C
chien tu hot pot^A
chien yen hot pot^A
chien yen shabu shabuA
chigo x flipA
chih hang car rental!
chikudai renseikaiZ
chilangoA
childcare network^"
childrens courtyard^"
childrens hospice south west^Y
childrens learning adventure^"
childtime"
childtime learning center"
childtime learning centers"
chilis grill bar^A
chilliwack transit system
chimarrao transmissora de energiaD
chimckingA
china broadnetO
china film international cinema^R
china gas^G
china in box^A
china international energy^G
china life insurance^P
china life overseas^P
china merchants securities^W
china mobile^O
china mobile hong kong^O
china nepstarI
china post^U
china securities^W
china sports lottery^R
china taiping^P
china telecom^O
china unicom^O
china welfare lottery^R
china wok^A
ching shin^F
chinitaA
ch integral^
chipo^G
chipotleA
chipotle mexican grillA
chiquinho sorvetesA
chiquito=A
chisholm hunter^C
chita="
chiyocleK
chiyoda sushiA
ch l3tO
chloe=C
chocolate=F
chocolate company^F
chocolates brasil cacau^A
chocozapX
chodziez=
choices flooring^E
choletbus
chooks to goA
chopchopA
chopchop asian expressA
chopo=N
chopped leaf^A
choppiesB
chopsticks=A
chopstixA
chopstix noodle barA
chopstix noodlesA
chopt^A
choptank electric cooperativeD
chortenB
chorus=O
choushimaruA
chowkingA
chow sang sang^C
chow tai fookC
christ=C
christian brothers automotive^H
christian louboutinC
christian science reading room^M
christine laure^C
christmas tree shops^L
christopher banks^C
chromekK
chronoplus
chrysler=H
cht=
chuck e cheeses^A
chucks roadhouse^A
chucks roadhouse bar and grill^A
chungchunA
chungchun rice dogA
chung hwa book companyM
chunghwa telecomO
chung kuo insurance^P
chung yuen electrical^T
chun k^R
chun shui tang^F
ch ur^
churchs chicken^A
churchs texas chicken^A
chuys^A
ch vs^
cibalabN
cibo espresso^F
cicar^!
cicibanC
cicis^A
cicis pizzaA
ciclopi=K
cidade do sol^
cie=D
ciela=M
cigkoftemA
cignallL
cigo^L
cigo energyG
cigustoL
cilia italia srl san cesareo
cilia italia srl zagarolo
cilias p a palestrina^
cimm immobilierV
cim viseu dao lafoesK
cinar eczanesiI
cincinnati bell connector^
cincinnati metro^
cincinnati streetcar^
cincotta chemistI
cincotta discount chemistI
cine center^R
cine colombia^R
cinema city^R
cinema nos^R
cinemarkR
cinemas nos^R
cinemaxR
cinemaximumR
cinemaxxR
cinema xxi^R
cinemexR
cinemotionR
cineplanetR
cineplexR
cineplex cinemaR
cineplex cinemasR
cineplex entertainmentR
cineplex odeonR
cineplex theatreR
cineplex theatresR
cineplexxR
cinepolisR
cinestarR
cinevilleR
cineworldR
cinnabonA
cinnaholicF
ciotabus
cipco^D
circle k^G
circle k canada^G
circuit electrique^G
circumvesuviana
cisalfa sportM
citalis
citea^
citeline
citgo^G
citi bike^K
citibus
citic booksM
citic securitiesW
citi trends^C
citizenmJ
citizens advice bureau^Y
citrix cycle^K
citroen=H
citron vert^Q
citrus=T
citrus connection^
citta del sole^"
citura
city=B
city beach^C
city beach australia^C
city bike finland^K
citybike global^K
city bike linz^K
city bike liverpool^K
city bikes^K
citybike vantaa oy^K
citybike wien^K
citybus brixen
citybus worgl
city chain^C
city chic^C
city electrical factors^T
city electrical factors cef^T
city electric supply^T
cityfitnessX
city gear^C
city gross^B
city kiosk^B
citylink whangarei
city market^B
city mart^B
city mill^E
city of anderson transit system^
city of canby
city of gardena^
city of glendale^
city of gloversville
city of madison^
city of miami^
city of montebello^
city of racine^
city of sandy^
city of santa monica^
city of waco^
citypaqU
city parking^#
city plumbing^E
city plumbing supplies^E
citysuperB
civil enforcement ltd^#
cj moreB
cj supermarketB
ck blue style^!
ck fischer^!
ck hydrotour!
ck satur!
ck turancar!
claim jumper^A
claires accessories^C
claires stores^C
clalitI
clalit pharmacyI
clallam transit
clapton craft^S
clarion=J
clarion pointe^J
clark=G
clark electric distribution company^D
clark public utilities^D
clarks=C
clarkson eyecareN
clarks pump n shop^B
claro brasil^O
claro fair trade^B
classic=G
classic all blacks^C
classic collision^H
classic savory^A
clatsop county
claudia straterC
claudie pierlotC
claudio=B
clay electric cooperative^D
clayton hotels^J
clean eatzF
clean energy^G
clean energy fuels^G
clean harbors^D
clean house^I
clean juice^A
cleantopiaQ
clean water services^D
clear channel^K
clear channel norge as^K
cleco^D
cleco powerD
cleo=C
cleor^C
clermont transportation connection^
cleveland electric illuminating company^D
cleveland public power^D
clever fit^X
clevvver
clinical labs^N
clinical pathology laboratories^N
clinica sante^N
clinpath pathologyN
clinton cards^L
clintons=L
cl lab^N
clockwork pharmacy^I
clore beauty supply^Q
closed=C
clothing junction^C
cloud 9 smoke shop australia^L
clovis transit^
clovis transit stageline
cl p^D
club car wash^H
club champion^M
clube melissa^C
club fitness^X
club mexicana^A
club milanesa^A
club monaco^C
club sega^R
club wyndham^J
cluck u chicken^A
cluj bike^K
clydebank co operativeB
clydebank co operative societyB
cmd=N
cmhk^O
cmk electrical storeT
cmonbus
cmt alcobendas
cmtbc^
cmt interurbanos
cnee^D
cnel esmeraldasD
cnel guayas los riosD
cnel los riosD
cnel manabiD
cnel sta elenaD
cnhls^A
cnn newsstand^L
cnooc^G
cnr=D
coach=C
coach new york^C
coach ny^C
coalimentB
coastbus
coast mountain bus company^
coast rta^
coast to coast^A
cobblestone hotels^J
cobblestone hotel suites^J
cobblestone inn suites^J
cobblinc
co bikes^K
cobs bread^F
coca cola zero bikes^K
coccimarket cityB
coccinelle express^B
coccinelle supermarche^B
coccodrillo=C
cockpit=H
coco=F
coco di mama^A
coco fresh tea juice^F
coco ichibanyaA
cocokara fineI
cocos=A
cocos bakery^A
coco壱番屋^A
co creation hub^W
codaleE
codale electric supplyE
code=C
codelco chileD
codiac transpo
codifranceB
coen markets inc^B
coeur de ble^A
coeur de maurienne bus
coeur dessonne
cofefestF
coffee 1^F
coffeebayF
coffee berry^F
coffee company^F
coffee culture^F
coffeedreamF
coffee fellows^F
coffee house^F
coffee island^F
coffee lab^F
coffee like^F
coffee moose^F
coffee number 1^F
coffee number one^F
coffee republic^F
coffeeshop company^F
coffeesmithF
coffee time^F
coffs harbour
cofix^F
cofizzF
cogo^K
cogo bike shareK
cohens chemist^I
cohens fashion optical^N
cohens optical^N
coiff coQ
coincasaE
coin excelsior^L
coin park^#
cola tour^!
colbunD
colcacchio pizzeriaA
colcciC
colchoes ortobomE
cold rock ice creamery^A
cold stone creamery^A
coldwell bankerV
coldwell banker real estateV
coldwell banker richard ellisV
colectivo urbano^
cole haan^C
cole neuquen
coles central^B
coles express^G
coles group^B
coles local^B
colette by colette hayman^C
coliban waterD
colibri=
colicciF
colins=C
colloseumC
colombusF
colombus cafeF
colombus cafe coF
colonial parking^#
colora=E
colorado springs utilities^D
colorshopE
colourmixQ
colours beautyC
colruytB
columbia=C
columbia county^
columbia county rider^
columbus cafe^F
columbus cafe co^F
columbus light water^D
combus
comcastO
comcaveZ
comcave collegeZ
comed^D
co megabus
comercial mexicana^B
comet=T
comete=
come wonka^F
comex^E
comfort=E
comfort dental^N
comfort inn suites^J
comfy=T
comic toranoanaM
comision federal de electricidad^D
comma=C
commercial tire^H
commonwealth edison^D
commonwealth edison company of indiana^D
communaute de communes du clermontaisD
communaute de communes du grand pic saint loup^D
communaute de communes les avant monts^D
communaute de communes vallee de lheraultD
communaute electrique du benin^D
communaute tarifaire vaudoise^
community connector^
community sauna baths^Q
community service^
community store^B
community transit^
commute org^
commuter=
commuter express^
comodi iidaB
comox valley regional transit system
compagnie des autobus de monaco^
compagnie des transports strasbourgeois^
compagnie de transport des olonnes
compagnie ivorienne delectriciteD
companhia brasileira de aluminio^D
companhia de agua e esgoto do ceara^D
companhia de aguas e esgotos do rio grande do norte^D
companhia de aguas e esgotos do rio grande do norte caernD
companhia de transmissao de energia eletrica paulista^D
companhia estadual de geracao e transmissao de energia eletrica^D
companhia hidro eletrica do sao franciscoD
companhia paranaense de energiaD
companhia paulista de trens metropolitanos^
compania de transport public cluj napoca^
compania energetica de occidente^D
compania espanola de seguros de credito a la exportacion^P
comparion insurance agencyP
compass=G
compass oleum^G
compass self storage^V
compesaD
compose coffee^F
comptoir des cotonniers^C
compucopiasL
comsed"
comtesse du barry^B
conad^B
conad cityB
conad superstoreB
conbipelC
concesiones regulares bus
concessie personenvervoer over water in rotterdam en schiedam^
concord electric company^D
concordia electric cooperative^D
concord oil^G
condado tacos^A
coned^D
confectionery house vatsakF
confederated tribes of the umatilla indian reservation
confiance medicina diagnostica^N
confidence cambio^(
conforamaE
confortautoH
cong ca pheF
coniferal
connect=G
connect hearing^N
connector=
connect public transit^
connect transit^
connellsV
connexxion=
connor=C
conrad hotels resorts^J
consolidated edison^D
consolidated nuclear security^D
consolidated nuclear security llcD
consorcio de transporte del area de sevilla^
consorcio de transporte metropolitano area de almeria^
consorcio de transporte metropolitano del area de granada^
consorcio de transporte metropolitano del area de malaga^
consorcio de transporte metropolitano del area de sevilla^
consorcio de transporte metropolitano del campo de gibraltar^
consorcio de transportes de asturias^
consorcio de transportes del area de zaragoza^
consorcio metropolitano de transportes de la bahia de cadiz^
consorcio regional de transportes de madrid^
consorcio sevilla^
consorzio trasporti pubblici insubria
constance=C
consume=L
consumers energy^D
consumers energy co^D
consumers power^D
consumers power inc^D
contempo=C
continental currency exchange^(
continentale=P
continentale krankenversicherung^P
continentale versicherung^P
continente bom dia^B
continente modelo^B
contipark#
contipark parkgaragengesellschaft#
contram
contram mobilita
convenient food mart^B
cook=B
cook door^A
cookies by design^F
cookies demasieF
cook out^A
co op^B
coop 365^B
coop 365discountB
coop abc^B
coop atlantique^B
coop bau plus hobby^E
coop byggmixE
coop city^L
coopcompactB
co op daily^B
coop eestiB
cooperativa obrera^B
cooperative alliance for seacoast transportation^
cooperative energy^D
co operative en route^B
co operative grand marche^B
co operative locale^B
co operators^P
cooper electric^E
coopers hawk^A
coopers hawk winery restaurants^A
cooper tanner^V
cooper tire rubber company^H
coop extra^B
coop fi^B
co op food^B
co op funeralcareW
co op kobe^B
coop konsum^B
coop konzumB
cooplandsF
cooplands bakeryF
cooplands quality bakerF
coop marked^B
coop mega^B
coop mini^B
coop obs^B
coop prix^B
coop pronto^B
coop restaurant^A
coop sapporo^B
coop shop^B
coop sverige^B
coop sweden^B
coop szuperB
coop tankstelle^G
coop terno^B
coop tip^B
coop tuty^B
coop vandaag^B
coop vitality^I
cootranscomat
copec^G
copel^D
copelands=A
copel geracao e transmissaos aD
copenhagen coffee lab^F
copetrolG
copy top^W
coqivoireB
co quan van chuyen thung lung santa clara
coqueligo
cora=B
coralie
coral travel^!
cordant people^W
core electric cooperative^D
corepowerX
corepower yogaX
coricraftE
corn belt power cooperative^D
corner bakery^F
corner bakery cafe^F
corner house^A
cornish bakery^F
cornwall electric^D
corolis
corpoelecD
corporate hibbett sportsM
corporation groupe pharmessorI
correios=U
corso italia^C
cort=E
cortefielC
corte ingles^L
cortez=S
cort furniture outlet^E
cort furniture rental^E
corujas=
corys electrical^E
cos=C
cosan^G
cosi=A
cosmedI
cosmedicaI
cosmoparisC
cosmoprofQ
cosmoteO
costa=F
costa coffee costa^F
costa drive through^F
costa drive thru^F
costantinG
costa vida^A
costa vida fresh mexican grill^A
costco business center^B
costco business centre^B
costco com^U
costco food court^A
costco gas^G
costco gasoline^G
costco hearing aid center^N
costco optical^N
costco pour lentrepriseB
costco tire center^H
costco tire centre^H
costco wholesale^B
costcutterB
cost plus^E
cost plus world market^E
coswayB
cosy club^A
cota=
cote brasserie^A
cote bus^
cote dazurR
cotelacC
cote sushi^A
cotpa^
co tr a b^
cotswold outdoor^M
cottage inn pizza^A
cotti coffee^F
cotton club^C
cotton on^C
cotton on body^C
cotton on group^L
cotton on kids^C
cotton patch cafe^A
cotton traders^C
countdown=B
counties energy^D
counties power^D
country financial^P
country inn suites^J
country kitchen^A
countrymaxB
country pride^A
country pride restaurant^A
country road^C
country style^F
country style cooking^A
country waffles^A
couplandsF
couplands bakeriesF
couralin
courier guy^U
courir=C
courriers automobiles picards
courtepailleA
courtyard=J
courtyard by marriott^J
cousins subs^A
covabraB
covageO
coviranB
cowellI
cowichan valley regional transit system
cowlitz public utility districtD
coyote ugly^S
coyote ugly saloon^S
c park^#
cpc corporation taiwanG
cpfl^D
cpfl brasilD
cpfl energiaD
cpfl geracaoD
cpfl leste paulistaD
cpfl paulistaD
cpfl piratingaD
cpfl renovaveisD
cpfl santa cruzD
cpfl transmissao sulD
cp freshmartB
cpic^P
cp lisboa^
cp longo curso^
c plus c schaper^B
cp porto^
cp regional^
cps=G
cps energy^D
cpt=
cptm^
cp urbanos de lisboa^
cp urbanos do porto^
cracker barrel^A
cracker barrel old country store^A
craft union^S
crai^B
craigs cookies^F
cramo^E
crash champions^H
crawford=E
crawford electric supply^E
creams=A
creams gelato^A
creams gelato co^A
create pharmacy^I
create sd^I
creche people baby^"
creos^D
creos deutschlandD
crepes waffles^A
cresci e perdi^C
crevierG
crew clothing co^C
crew clothing company^C
cricket wireless^O
crimson oak grove resources^D
crimson oak grove resources llcD
crisis=Y
crispy crunchy chicken^A
crispy king^A
crit^W
crit interimW
croduxG
croix rouge^Y
croix rouge belge^Y
croix rouge de belgique^Y
croix rouge francaise^Y
croix rouge luxembourgeoiseY
cropp^C
crosstown=A
crosstown donuts^A
crosstown doughnuts^A
crossword bookstores^M
crousty gameA
crown decorating centre^E
crown decorating centres^E
crowne plazaJ
crown petroleum^G
crown resorts^R
crtm^
crt madrid^
cruise planners^!
cruiseshipcenters international!
cruizersB
crumbl cookiesF
crunch fitness^X
crust=A
crust gourmet pizza bar^A
cruz azul^I
cruz verde^I
csad benesov
csc=A
csd=N
csf=P
csf marketB
csl=O
csl plasmaN
cso=
csob^P
csob poistovnaP
csob pojistovnaP
c spire^O
c store^B
cta=
ctas^
ctav^
ctaz^
ctb=
ctbc real estateV
ct bus^
ctc=
ctd tilesE
cteep^D
cteep companhia de transmissao de energia eletrica paulistaD
ctge^
ctmam^
ctmas^
ctmcg^
c town^B
c town supermarkets^B
ctpc^
ctpi^
ctp iasi
ctpl^
c tran^
ctrma^#
cts=
ctt=U
cttransit
ctu bus services
ctvh^
ctvmi^
cty=
c tysuperB
cua hang thoi trang an phuocC
cuba oil union^G
cuba petroleo union^G
cubesmartV
cubesmart self storageV
cub foods^B
cubittsN
cubus^C
cuidado con el perro^C
cuisinellaE
cukiernia cieslikowski^F
cukiernia olsza^F
cukiernia sowa^F
cuk ubezpieczeniaP
culinarionE
cullman electric cooperativeD
cult fit^X
cultura=M
cultura inglesa^Z
cultures=A
culture velo^M
culver citybus
culversA
cum books^M
cupet^G
cupra=H
curaleafL
curaproxI
curaprox smile shopI
curio collection by hilton^J
currys pc world^T
curves=X
cushman wakefieldV
cutcomzQ
cut factory^Q
cutters=Q
cvc turismo!
cvc viagens!
c velo^K
cvs pharmacy^I
cvtd^
cyberportT
cyclable=M
cyclebarX
cycle base asahi^M
cyclehopK
cycle lab^M
cycleme kftK
cycle spot^M
cyclic=K
cyclocityK
cyclocity incK
cyclonG
cygnet=A
cyii^D
cykleoK
cypre^
cyride
cyrillusC
cyta^O
czas na herbate^F
czech red cross^Y
czech republic red cross^Y
czeladzki rower miejski^K
czestochowski rower miejski^K
cz ids jmk
cz pre^D
dacia=H
da drogist^I
da drogisterij^I
da drogisterij en parfumerie^I
da drogisterij parfumerie^I
daf=H
daffer=L
daf trucks^H
daglibrugsenB
dagligbrugsenB
dagostinoB
da grasso^A
dagwinkel=B
daichariK
daiei^B
daihatsu=H
daikoku drugI
daikokuya(
daily=B
daily market^B
daily qanatB
daily qanat izumiyaB
daily sushi^A
daily yamazakiB
dairyland power cooperativeD
dairy queen chill grill^A
daiso^L
daiso japanL
daiso japan value storeL
daisy mart^B
daisys=A
daiwa cycleM
dak gesundheit^P
dak outlet^C
dak sport^C
daladala
dalane nett^D
dalatrafik
dalesbus
dales district^
dalhousie mountain windD
dali=B
dalioilG
dal komm coffee^F
dallas area rapid transit^
dallas bbq^A
dallmeyers backhusF
daltileE
damingF
damiraN
damira dental studiosN
dammann freresF
damodar valley corporationD
danabus
dandan hamburgerA
d and g^C
dang dang yuejie bookstoreM
dangelo grilled sandwiches^A
dangelosA
dangerfield=C
daniadownE
da niang dumplingA
daniels=C
daniels donuts^A
daniels jewelers^C
danisches bettenlagerE
dan john^C
danmissionY
danmission genbrugY
dan murphys^S
danske mobler^E
dansk rode kors genbrug^Y
danville mass transit^
danville utilities^D
daoudabougou sougoubaB
daoxiangcunF
dapro teppanyakiA
dapsa^G
dar=B
dari mart^B
darixanaI
darjeeling=C
darnerH
darry ringC
dart=
dart first state^
darwina pl^S
das futterhaus%
dash=
dashenlinI
dash in^B
das macht sinn^C
das weltautoH
datacompT
datagroupO
dat backhusF
date bike^K
da tene^G
dates mobile^O
dats 24^G
daunt books^M
davaindiaI
davaindia generic pharmacyI
davannisA
davannis pizza hot hoagiesA
daves hot chicken^A
david jones^L
david lloyd^X
david lloyd clubs^X
davids bridal^C
davidsteaF
david yurmanC
davi nailsQ
dawaa^I
dawaa pharmacyI
daybreak=B
day by day^B
daycambio(
day lewis^I
day lewis pharmacy^I
daylight donuts^A
days inn by wyndham^J
day today^B
day today express^B
dayton power light^D
dayungsF
dazhangB
dazo^M
dbam o zdrowie^I
db energie^D
db energie gmbh^D
db fernverkehr^
db intercity^
db intercityexpress
dbizi^K
db regio^
db regio mitte^
db reisezentrumR
db schenker^U
db servicestoreB
dc circulator
dcm=E
dcm nicot^E
dcmニコツト^E
dcool^N
dcta^
ddot^
dds discounts^L
dealz^L
dean david^A
debenhamsL
de beren^A
debeukelaerA
debeukelaer factory outletA
debonairs pizzaA
debra=Y
debra charity shop^Y
de buren^U
decatur public transit system^
decatur utilities^D
decimas=C
deco=B
decodomE
decokayE
dedalus=M
dedemanE
de echte bakker^F
dee dees family cafe^F
deep east texas electric cooperative^D
deer=D
deezer nextbikeK
defacto=C
defender=H
defile=C
de fursacC
degusto=A
de hypothekerW
dei blue^G
deichmann schuhe^C
de ijswinckelA
deinfachU
dek=E
deka lash^Q
dekamarktB
dekra^H
de kringwinkel^L
dek stavebninyE
delaware electric cooperative^D
delaware river port authority^
delaware transit corporation^
delek^G
delfi=M
delfi knjizaraM
del friscos^A
del friscos double eagle steakhouse^A
delhaize=B
delhaize shop go^B
delhi jal board^D
delhi metro^
delhi metro rail corporation limited^
delhi public transport^
delicia=B
delicious pho^A
deli de luca^B
delifranceF
de lijn^
delikanaF
delikatesoB
delikatesy centrum^B
delikatesy premium^B
delikatesy sezam^B
delikatesy slawexB
deliwayA
delko^H
delmarva power^D
deloitte=W
del sol^L
delsurD
del taco^A
delta sonic car wash^H
delvi^B
demasieF
demco^D
demmoksiE
dendy^R
dendy cinemaR
dendy cinemasR
de neuvilleA
deniz eczanesiI
denkichiT
denmansT
denner express^B
dennis=B
dennree gmbhB
denns biomarktB
dentaliaN
dentalproN
dentalworksN
denton county transportation authority^
dentons=W
deobus
de pizzabakkers^A
depot tela^G
deppon expressU
der backer eiflerF
der backer ruetzF
der beck^F
der deutsches reiseburo^!
derendingerH
derimod=C
der life^A
dermacolQ
derman eczanesiI
der mann^F
derpart reiseburo!
der reiseburo^!
dertour!
dertour reiseburo!
derwent ferries
desa=C
desarrollo electrico suriaD
descampsE
deserresM
designer natuzziE
designer shoe warehouse^C
designer sofas^E
design hotels^J
design offices^W
design within reach^E
desigual=C
desizo monniC
desjardinsP
desjardins insuranceP
des moines area regional transit authority^
despensa familiar^B
des petits hauts^C
desportM
dessangeQ
dessauer verkehrsgesellschaft mbh
destination by hyattJ
destination hotels resorts^J
destination maternity^C
desyatochkaB
detec^D
detro^
detroit edison^D
detskiy mir"
deutsche bahn connect^K
deutsche bahn connect gmbh^K
deutsche bkkP
deutsche glasfaserO
deutsche glasfaser holding gmbhO
deutsche pharmacy^I
deutsche post^U
deutsche post ag^U
deutsche see^B
deutsches jugendherbergswerkJ
deutsches rotes kreuz kreisverband gifhorn e v"
deutsche telekom^O
deutsche telekom ag^O
deutsche vermogensberatung^W
deva eczanesiI
devernoisC
devialetT
devk^P
devry universityZ
de watergroepD
dexpressU
dexters=V
dexy co"
dexy co kids"
dflk^B
dfs=E
dfs furniture^E
dg market^B
dgx=L
dharma indah
dhl box 24 7^U
dhl csomagautomataU
dhl packstationU
dhl paketboxU
dhl paketshopU
dhl pakketautomaatU
dhl pop box^U
dhl poststationU
dhl vertrieb^U
dia argentina^B
dia cleaning^Q
diagnostyka=N
dia go^B
diakonie deutschland^Y
diakonie ruhr^Y
diakoniewerkY
diakonisches werk^Y
dial a bed^E
dialog=I
dialprixB
diamant=C
dia market^B
diamond parking^#
diamond shamrock^G
diandoudeA
dia supermercado^B
dibellasA
dibellas old fashioned submarinesA
dibellas subsA
dickeys barbecue^A
dickeys barbecue pit^A
dicks house of sport^M
dicos=A
did electrical^T
didi charging^G
die continentale^P
diego=E
die grenze^I
die johanniter^Y
die lohnersF
die offies
die offis
die post^U
dierbergsB
diesel=C
die tafeln^Y
die techniker^P
dietplusN
dig=A
digg pizza^A
digicelO
dig inn^A
digi store^O
dignity=W
dignity funerals^W
dignity plc^W
di jones^V
dila=N
dille kamille^E
dillons=B
dim=C
dim coffee^A
dimmeysL
din bilpartnerH
dindigul thalappakatti restaurantA
dinel^D
dingolfinger regionalbusnetz
ding tea^F
ding tea 薡茶^F
dinh van^C
dinh van paris^C
dini=I
dino=B
dinosolB
din sko^C
din tai fung^A
dintur
din x^G
diona=B
dionisB
dioptaN
dippin dotsA
diptyque=L
dirck 3S
dirck iiiS
direct auto insurance^P
direct factory outlets^L
direct parcel distribution cz^U
direct parcel distribution cz sro^U
direkten=B
direx^L
dirk=B
di roma^F
dirt cheap^L
dis chem^I
discount drug mart^I
discounter=B
discount tire^H
discovery clothing company^C
discovery expedition^C
disc replay^*
disc traders^*
dish=O
dishoomA
diska=B
disk union^M
distinxionH
distribus
districenterC
distri club medicalI
district taco^A
distriktstandvardenN
dito=O
dito telecommunityO
ditt apotek^I
divan ru^E
diverse=C
divia^
diviavelodiK
divvy=K
dixie area rapid transit^
dixy=B
dixy chicken^A
djak sport^C
dkbus^
dk gas station^G
dkny^C
dkv=P
dkveloK
dlan=
dlli^
dlov^
dlt=
dlva^D
dlvb^
dlwv^
dmart^B
dm drogerie markt deutschland^I
dme distribuicaos aD
dmt=
dna=C
dng=V
dnipro mE
dns technopointT
dobbe=F
dobbiesE
dobbies garden centresE
dobra zalozna(
do bro coffee^A
dobronomB
dobrotsenB
docklands light railway
doc marten^C
doc martens^C
docomo bike shareK
docomo shopO
doctor marten^C
doctor martens^C
doctor optic^N
doctor optik^N
doctors of physical therapy^N
document exchange mail^U
dodge=H
dodohome#
dodo pizza^A
dodos=C
dodos shoes^C
doga eczanesiI
doga kolejiZ
doga okullariZ
dog haus^A
dogman%
dogman and friends%
dogs trust^Y
dogtasE
dogtopia%
dohanyboltL
dohtonboriA
do it best^E
do it best hardware^E
do it center^E
dolce and gabanaC
dolce and gabannaC
dolce and gabbannaC
dolce gabbanaC
dolce y gabanaC
dolce y gabannaC
dolce y gabbanaC
dolce y gabbannaC
dolcezza=C
dollaramaL
dollar car rental^!
dollarcityL
dollar general express^L
dollar general market^B
dollar rent a car^!
dollarstoreL
dolomitibus
domayneE
doma zhdut%
dombovar
dome=F
dominion energy^D
dominion energy south carolina^D
domino pizza^A
domino rh^W
dominos australia^A
dominos pizza^A
dominos pizza india^A
dom lekow^I
dom lenta^E
domo=G
donatosA
donatos pizzaA
donau iller nahverkehrsverbund
don benitos^A
don benitos cassava^A
don c^A
don c lechon^A
dondonteiA
doner company^A
doner market^A
dongfanggongA
dong lai shun^A
donkey republic^K
donna karan^C
donna karan new york^C
donofrioA
donostiako aldiriak cercanias san sebastian
don pealoL
don pollo^A
donq^F
don quijote unyB
don roberto jewelers^C
donutes coffeeF
donut king^A
dooney bourkeC
doppelganger=C
doppio espresso^F
doppio malto^A
doppio zero^A
doprava usteckeho kraje
dopravni podnik hl m prahy
dopravni podnik mesta brna
dopravni podnik mesta ceske budejovice
dopravni podnik mesta hradce kralove
dopravni podnik mesta jihlavy
dopravni podnik mesta olomouce
dopravni podnik mesta pardubic
dopravni podnik mesta usti nad labem
dopravni podnik mest liberce a jablonce nad nisou
dopravni podnik mest mostu a litvinova
dopravni podnik ostrava
dopravni spolecnost zlin otrokovice
dopravny podnik mesta banska bystrica
dopravny podnik mesta kosice
dopravny podnik mesta martin
dopravny podnik mesta povazska bystrica
dopravny podnik mesta presov
dopravny podnik mesta ziliny
dor alon^G
dorevitch pathologyN
dorintJ
dormeoE
dormeo homeE
dormimundoE
dornseiferB
dornseifers frischemarktB
doro=F
doro daily^B
dororsB
doro supermercati^B
dorotheum juwelierC
dorothy perkins^C
dosenbachC
dosparaT
dotti=C
double b^F
doubledavesA
doubledaves pizzaworksA
doubledragon propertiesL
doubletree by hiltonJ
doughnut time^A
dough zone^A
douglass hanly moirN
douka^B
dourados=
doutor=F
doutor coffee shop^F
dovera=P
dovera zdravotna poistovnaP
dow chemical^D
dow chemical company^D
doz apotek^I
doz apteka dbam o zdrowie^I
d parking^#
dpaschoalH
dpb=
dpd dynamic parcel distribution^U
dpd latvia^U
d p dough^A
dpd paketshopU
dpd pickup box^U
dpd pickup station^U
dpiu^B
dpmb^
dpmbb^
dpmcb^
dpmhk^
dpmj^
dpmk^
dpmlj^
dpmm^
dpmml^
dpmo^
dpmp^
dpmpb^
dpmul^
dpmz^
dpts^
dq grill chillA
drafthouse cinemaR
drake and morgan^A
drake morgan^A
drakes=B
drammen bysykler^K
dr cafe^F
dreambaby"
dream dinners^B
dream doors^E
dreamland="
dreams=E
dreams ltd^E
dream sport^C
drechtsteden molenlanden en gorinchem
drei=O
dreissig=F
d reizen^!
dress barn^C
dressmann=C
drinkitF
driv=G
drivecafeB
driver center^H
driver hire^W
drivetimeH
dr kong^C
dr lal path labs^N
dr max box^U
droga quinze^I
droga raia^I
drogaria araujo^I
drogaria farmaximaI
drogaria globo^I
drogaria pacheco^I
drogaria sao paulo^I
drogarias araujo^I
drogarias farmaximaI
drogarias globo^I
drogarias pacheco^I
drogas=I
drogasilI
drogeria natura^I
drogeriemarkt mullerI
drogerie polskie^I
drogisten associatie^I
drohobych
drommeland=E
dropa=I
drop in^W
drop mobility^K
dr optik^N
droptopA
drug eleven^I
drug yutakaI
druni^L
drunken cherry^S
drury inn suitesJ
druzstvo lekarenI
druzstvo lekarniI
druzyaB
dr washing^Q
dryclean usaQ
ds automobiles^H
dsb=
dsv lockerU
dsw designer shoe warehouseC
dsw shoesC
dszo^
dte electric company^D
dte energy^D
dtlr^C
dub=C
dubai electricity and water authority^D
dubielakF
dubimexB
dublin area rapid transit^
dublin bus^
dublin commuter^
du bruit dans la cuisine^E
duc=
ducati=H
duchess=B
duckbill cookies coffee^F
duck donuts^A
duck doughnuts^A
duck thru^G
dufoux chocolatsA
duk=
dukaten=K
duke energy^D
duke energy carolinas^D
duke energy indiana^D
duke energy progress^D
duke energy progress llcD
duluth trading company^C
duluth transit authority^
dulux^E
dulux decorator centreE
dulux paintsE
duna=C
duna house^V
dunaujvaros
duncans=S
dunelm millE
dune london^C
dunhams sportsM
dunhill=C
dunkin donutsA
dunkin doughnutsA
dunkinsA
dunlop=H
dunlop super dealer^H
dunn bros coffee^F
dunn brothers coffee^F
dunn edwards^E
dunn edwards paints^E
dunn edwards paint store^E
dunns=C
dunn tire^H
duobus=
duofujiaoA
duquesne lightD
durance luberon verdon agglomerationD
dusk=L
dutch bros^F
dutch bros coffee^F
dutch brothers^F
duty free americas^L
duzy ben^S
dvag^W
dva gusyaB
dvv=P
dvv verzekeringenP
d w fresh market^B
dwr cymru welsh waterD
dxl mens apparel^C
dx mail^U
dymocksM
dynacareN
dynam=R
dynamite=C
dyomedea neolabN
dzs m k trans
dハーキンク^#
e5 modeC
eagle lighting^E
eagleriderK
eapteka ruI
earls=A
early learning center^"
early learning centre^"
early settler^E
earthbound trading companyC
earthwise pet%
eastbourne
east chicago transit^
east coast polytechnic institute^Z
east coast wings grill^A
eastern mountain sports^M
eastern power networks^D
eastern realty^V
eastern sierra transit^
east gippsland waterD
east kentucky power cooperative^D
east kentucky power cooperative inc^D
eastland networkD
eastlinkO
east of chicago pizza^A
east of england co op^B
east of england co operative foodstoreB
east of england co operative society^B
east river electric power cooperative^D
east side marios^A
easyapothekeI
easy bathrooms^E
easybikeK
easyboxU
easyfitnessX
easyhomeE
easyhotelJ
easy joy^B
eat happy^A
eatn parkA
eatogetherA
eat salad^A
eazie^A
ebart^
ebct^U
ebebek"
ebike box^G
ebike point^G
ebl naturkostB
ebs=
ebsa^D
ebus=
ecan^
ecarniG
ecat^
ecc foreign language instituteZ
ecco=C
ecco shoes^C
ecc外語学院^Z
e center^B
ecf=H
echemiA
echo electric^E
e cigarette direct^L
e cig city^L
ecla lons agglo mobilites
eclipse=C
ecobiciK
ecobikeK
ecocuisineE
eco express^Q
ecole de conduite francaise^H
ecolinesR
ecolo park#
ecomiamB
econecG
econec euG
econofitnessX
econo foodsB
econo lodgeJ
economclassC
economy cash^B
econsaveB
econsave expressL
econt^U
ecooilG
eco petrol^G
ecos=B
eco shop^L
eco store^T
ecotricityG
ecouter voir^N
ecovisW
ecovis internationalW
ecpi universityZ
ecru=C
eddie bauer^C
eddie rockets^A
eddys pizza^A
ede=D
edeka aktiv markt^B
edeka c plus c grossmarkt^B
edeka foodserviceB
edeka getrankemarktB
edeka neukauf^B
edeka nextbikeK
edeka xpressB
edelcaD
edelveisB
eden park^C
edf energy networksD
edf energy networks ltdD
edf seiD
edgars=L
edge clothing^C
edh=D
edina realty^V
edion^T
e dis^D
e dis netz^D
e dis netz gmbh^D
e distribuziones p aD
edition=J
ediya coffeeF
edmonton lrt
edmonton transit service^
edmonton transit system^
edmundson electricalE
edo japan^A
edp bandeirante^D
edp distribuicao^D
edp escelsaD
edp espirito santo^D
edpr^D
edp renewablesD
edp renewables north americaD
edp renovaveis^D
edp sao paulo^D
edsiva nettD
edward jones^W
edward jones investments^W
edwin=C
e dym^L
eeb=D
e e centro sur^D
eed=D
eegeesA
eemobilityG
eemobility gmbhG
eepco^D
e e quito^D
eesti kaugliinid
eesti liinirongid
eesti postU
e e sur^D
efbet^R
effia^#
effo^G
efs=N
eg ampolG
egat^D
eg australia^G
eg d^D
eggdropA
eggfree cake boxF
eggslutA
eggsmartA
eggs up grill^A
ego mediterranean^A
egon=A
eg on the move^G
egtc^D
ehrhardt reifen autoserviceH
ehrle^H
eh smith^E
eicher motorsH
eidefossD
eiger=M
eighty four lumber^E
eikoh^Z
eikoh seminarZ
eileen fisher^C
eillesA
einstein bros bagels^A
einstein brothers^A
einstein brothers bagels^A
einstein cafe^F
einstein kaffee^F
eirgridD
ejoin^G
eko=G
eko charge go^G
eko hotels^J
eko hotels and suites^J
ekom^B
eko market^B
ekominiB
ekono^B
ekont^U
ekopetrolG
ekoplaza=B
ekosportM
ekt=D
elan=G
elbenwaldL
el club de la milanesa^A
el corral^A
eldi^T
eldo^T
eldorado=T
el dorado transit^
eldorado ua^T
eldriveG
e leclerc auto^H
e leclerc bricoE
e leclerc espace culturel^M
e leclerc express^B
e leclerc jardiE
e leclerc location^!
e leclerc parapharmacieI
e leclerc voyages^!
electra=G
electranetD
electrical warehouses^T
electric circuit^G
electric highway^G
electricidade de mocambiqueD
electricite de france^D
electricite de mayotte^D
electricite reseau distribution france^D
electricity company of ghana^D
electricity generation transmission company^D
electricity north west^D
electricity supply enterprise^D
electric power board of chattanooga^D
electrificadora del metaD
electrificadora de santanderD
electrify canada^G
electripG
electrochargeG
electro depot^T
electronicpartnerT
electronics boutique eb games^*
electroplanetT
elefante azul^H
elektrenu savivaldybe
elektrileviD
elektrizitatswerk mittelbadenD
elektrizitatswerk mittelbaden ag co kgD
elektromreza srbijeD
elektro profi^G
elektro profi mobility kftG
elektro slovenijaD
element=J
element by westinJ
elements massage^Q
elena miro^C
elenia=D
elephant bar^A
elephant bleu^H
eleringD
eletricidade dos acores^D
eletrobras amazonas energiaD
eletrobras distribuicao amD
eletrobras distribuicao roraimaD
eletronorteD
eletronorte centrais eletricas do norteD
eletronorte centrais eletricas do norte do brasilD
eletronorte centrais eletricas do norte do brasils aD
eletropauloD
eletro showT
eletrosulD
eletrosul centrais eletricasD
eletrosul centrais eletricas s aD
elevation burger^A
el ezaby pharmacyI
el ganso^C
elgigantenT
elia=D
elif eczanesiI
e life mall^T
elika^B
elikatni productsB
elinettD
elisabetta franchi^C
elit electronics^T
elizabeth line^
el jamon^B
el jannah^A
elkjopT
ellevioD
elli=B
ellianos coffeeF
elli markt^B
elmea^D
el meson^A
el meson sandwiches^A
elmu^D
elmu zrtD
el n^F
el n london^F
elody^I
elon=T
elpedisonD
el pollo loco^A
el rincon^A
el rincon coffee^A
el rinconsitoA
elron^
els=Z
elsie sante^I
els language centers^Z
el super^B
el taco tote^A
eltec^D
elvi=B
elvia=D
emack boiliosA
emack boliosA
emaratG
e mart^B
emart24B
emasz^D
embassy suites by hilton^J
ember inns^S
embou^O
emera^D
emerald peoples utility district^D
emilio adaniC
emil reimannF
emisfero=B
emler swim schoolX
emma=E
emma sleep^E
emmaus franceY
emme=C
emo=G
emon^C
emotion=G
empanadas argentinas malvonA
emperor cinemas^R
emphasis=C
empik=M
empire=A
empire cat^E
empire electric association^D
emporio armani^C
empresa brasileira de correios e telegrafos^U
empresa de energia de boyacaD
empresa de telecomunicaciones de cubaO
empresa municipal de transportes de madrid^K
empresa provincial de la energia de santa fe^D
empresas publicas de medellin^D
emsa^D
emt=
emt fuenlabrada
emtpm^
emt tarragona^
emtu^
emvsa^K
enable=O
enbw regional^D
enbw regional ag^D
enbw transportnetze agD
enchilada=A
enciclaK
endeavour energyD
ende transmision^D
endlich ohne^Q
endlich ohne tattooentfernungQ
endolla barcelonaG
enea=D
enea operator^D
enea operator sp z o o^D
enee=D
enejetG
enel distribuicao cearaD
enel distribuicao goiasD
enel distribuicao rioD
enel distribuicao sao pauloD
enel generacionD
enel green powerD
enel stazione di ricaricaG
enel x metbusG
eneos^G
eneos enejetG
eneos frontierH
enercalD
enercityD
enercity netzD
enercity netzgesellschaft mbhD
energa=D
energa operator^D
energa operator oddzial torun^D
energa operator sa^D
energasG
energetica aguas da pedras a^D
energexD
energias de portugal^D
energie ag^D
energie burgenland^D
energie burgenland ag^D
energie du mali^D
energie fitness^X
energienetze steiermarkD
energie sudbayernG
energie und wasser potsdam gmbh^D
energieversorgung mittelrheinD
energieversorgung schwabenD
energie versorgung schwaben ag^D
energimetD
energinetD
energinet dkD
energisa acre^D
energisa bo^D
energisa mg^D
energisa mt^D
energisa pb^D
energisa rondonia^D
energisa se^D
energisa sul sudeste^D
energisa to^D
energo pro^D
energy fiji limited^D
energy of moscow^G
energyunitedD
enerpetroliG
enersurD
enertragD
enervie vernetztD
enervie vernetzt gmbhD
e netz^D
e neukauf^B
enexisD
engbers=C
engel volkers^V
engen petroleum^G
engen truck stop^G
engie^D
engie vianeoG
english home^E
eni=G
enida^D
eniliveG
eni shopB
eni washH
enjoy tacos^A
enlazaD
enmarketG
enmax^D
enoc^G
ensign bus^
enso^D
enso netzD
ente autonomo volturno
ente de la movilidad de rosario^
entel^O
entendre=N
ente provincial de energia del neuquenD
entergyD
entergy arkansasD
entergy louisianaD
entergy mississippiD
entergy new orleansD
enterprise car rental^!
enterprise car sales^H
enterprise flex e rent^W
enterprise go^!
enterprise rent a car^!
enterprise truck rental^W
entree=F
entsorgungsverband saarD
envia netz gmbh^D
envibus
environment canterbury^
enwl^D
enza home^E
e on avaconD
e on bayern^D
e on danmark^G
e on drive^G
e on edis^D
e on edis ag^D
e on energie^D
e on mitte^D
e on netz^D
e on netz gmbh^D
e on westfalen weser^D
eos fitness^X
epb=D
epcor^D
epec^D
epic=O
epicentr expressE
epicentr k expressE
epic wings^A
epic wings n things^A
epi service^B
epitzentrU
epizentrU
epth^
epud^D
epv alueverkkoD
epv alueverkko oyD
equador=G
equador energia^G
equador petroleo^G
equatorial coffee^F
equatorial energia^D
equatorial energia al^D
equatorial energia alagoasD
equatorial energia amapa^D
equatorial energia goias^D
equatorial energia ma^D
equatorial energia maranhao^D
equatorial energia pa^D
equatorial energia para^D
equatorial energia pi^D
equatorial energia piaui^D
equinox=X
equivaM
era=V
era immobilier^V
eram=C
era real estate^V
erbert gerbertsA
erbert gerberts sandwich shopA
erdf^D
e redes^D
erewhon=B
erftverbandD
ergo direkt^P
ergo direktversicherung^P
ergo hestia^P
ergon energy^D
ergo versicherung^P
eric bompardC
eric kayserF
erie insurance^P
erie insurance agent^P
erik olsson^V
erik olsson fastighetsformedlingV
eriks delicafeA
ermenegildo zegnaC
ernest jones^C
ernstings familyC
ernst young^W
eroski centerB
eroski cityB
erster wiener^F
esanelleQ
esb energyG
esb ev solutionsG
esb groupG
esb networksD
escada=C
escambia county area transit
escapologyR
escelsaD
esclatoilG
escom^D
ese o ese^C
eskom cape^D
eskom kwazulu natalD
eskulap=I
eslite bookstoreM
es m^
es m alcala de henares
es m torrejon de ardoz
es m valdemoro
esotiqC
e space^G
espace des marques^C
espace montagne^M
espace sfr^O
espaco casa^E
espira="
esporta fitness^X
espresso house^F
espressolabF
esprit=C
essanelleQ
essanelle ihr friseurQ
essar^G
essar enegryG
essar oilG
essar petroleumG
esselungaB
essence costco^G
essential energy^D
essentiel antwerp^C
esso canada^G
esso express^G
essonne sud est
essonne sud ouest
esso service station^G
esso snack shop^B
esso tigerwashH
estafeta=U
estapar#
estel^Q
es teler 77^A
estetica=Q
estetica unisex^Q
esthetic center^Q
estrada nova^
estrella insurance^P
eswatini electricity company^D
esztergomi helyijarat
eta=T
etablissement francais du sang^N
etablissement transdev de vulaines
etam^C
etam lingerieC
etasa^
etb autocentresH
etb tyres^H
etcsbc
e tea^F
etecsaO
eterna=C
ethan allen^E
ethekwini electricityD
ethiopian electric power^D
eti=D
etib parfumL
etihad atheeb telecomO
etihad etisalat companyO
etiler marmarisA
eti pets%
etisalat andO
etna trasporti servizio urbano ragusa^
etos=I
e tran^
etro^C
ets=
etsan^B
etude house^Q
etusa=
eugene water electric board^D
eureka street furniture^E
euroapteekI
euroaptiekaI
eurobahn
eurobetR
eurobitG
eurobus
euro cafe^F
euro car parks^#
euro car parts^H
eurocellE
eurochange(
eurochange plc(
eurocity=
eurofins biolabN
euroilG
euro kebab^A
euromasterH
euromobil!
euronicsT
euronics centreT
euronight
eurooilG
euroopt hyperB
euroopt marketB
euroopt minimarketB
euroopt primeB
euroopt superB
europamG
europcar!
european sleeper^
european wax center^Q
europecheM
europharmaI
europrisB
europroductB
europticaN
eurorprisB
eurosetO
euroshopL
euro sklep^B
euroskoC
eurosparB
eurospinB
eurospin italiaB
eurostarsJ
eurostars hotel companyJ
eurostars hotelsJ
eurotyreH
eurovaistineI
eurowagG
eusko trenbideak ferrocarriles vascos
euskotren tranbia
euskotren trena
eu yan sang^I
evad=
evans=C
evans cycles^M
evapo^L
eva ua^I
evchajaG
ev connect^G
even hotel^J
even hotels^J
event cinema^R
event cinemas^R
eveole
ever=B
everardsS
everards breweryS
everards of leicestershireS
everbowlA
everett transit^
evereveC
everfuelG
ever green ever young^I
evergreen healthfoodsB
evergreen international hotels^J
evergreens=A
evergreens salad^A
everhome suitesJ
everlast fitness clubX
everlast gymsX
ever new^C
eversourceD
eversource energyD
ever supermarket^B
everyman cinemas^R
everyone active^X
everything but water^C
evgatewayG
ev georgia^G
evidence=
eviny^G
eviny fornybarD
evlv^C
evlv denimC
evmapaG
evn=D
evn ag^D
evn netz^D
evofarmI
evolity
evolve=K
evolve denim^C
evolve e bike share^K
evonikD
evos^A
evpointG
ev power^G
evri^U
evry centre essonne
evs=D
evyve^G
ewa=G
e wald^G
e wald gmbh^G
e wald ladestation^G
ew bus^
eweb^D
e weke^A
e werk mittelbadenD
e werk netze^D
e werk netze gmbh co kg^D
ewigo^H
ewz=D
exact=C
excel parking services^#
excelsior cafe^F
exchange=(
exchange ag^(
exclusive books^M
exclusive change^(
exe=J
exe centro cambiario(
executive residency^J
executive residency by best western^J
exe hotels^J
exeter and hampton electric company^D
exim tours!
exisportM
exist ru^H
exist ua^H
exki^A
exo=
exo chambly richelieu carignan
exo la presquile
exo lassomption
exo laurentides
exo le richelain
exo rousillon
exo sainte julie
exo sorel varennes
exo sud ouest
exo terrebonne mascouche
exo vallee du richelieu
expedia cruises^!
expedia cruiseshipcenters!
expert=T
explore bike share^K
exp realty^V
expres cat^
express=C
express a14
express care^H
express chain^B
express employment^W
express employment professionals^W
express intercity^
express intercity premium^
express market^B
express men^C
express oil change tire engineers^H
express one^U
express one csomagpontU
expressway=
extended stay america^J
extra=B
extrafarmaI
extra leker^"
extramileB
extra space^V
extra space storage^V
extra to^
extraurbano
extraurbano mom
extraurbano nord
extrawurstA
extreme intimo^C
extreme pita^A
extreme pizza^A
exxon gas station^G
exxon tiger mart^B
eyebrow plus^Q
eyemart expressN
eye smart^N
eyes more^N
eyewa^N
eye wish^N
eylau unilabsN
ezells chickenA
ezells famous chickenA
ezitis miglaS
ez living furniture^E
ezpawn(
ezpostU
eztravel!
ezymartB
f1 autocentreH
f45 trainingX
fabb furnitureE
faberlicQ
fabhotelsJ
fabianiC
fabick catE
fabindiaC
fabio salsa^Q
fableticsC
fablio
faboritF
fabrique=F
fabrique bakery^F
fabutanQ
facilibus saint gervais
faconeo mobilite
fagmoblerE
fagne=D
faguo^C
fahrrad xxl^M
fairfax connector
fairfield and suisun transit
fairfield by marriott^J
fairfield inn suites^J
fairfield inn suites by marriott^J
fairmontJ
fair play casino^R
fairpriceB
fairprice finestB
fairprice xtraB
fairweatherC
fairwoodA
fajn zoo%
fakta=B
falabellaL
falc immobilien^V
falconeriC
falke=C
false creek ferries^
familienbackerei grimmingerF
familienbackerei musswesselsF
familienbacker musswesselsF
familijna=F
familiprixI
fami locker^U
family=B
family bakery^F
family cash^B
family cut 1000^Q
family express^B
family express corporation^B
family fare^B
family market^B
familyshoesC
family shopper^B
family shopper stores^B
family video^,
famimaB
famous daves^A
famous daves bbq^A
famsa^L
fanboxU
fan deng books^M
fannie may^A
fantastic furniture^E
fantastic sams^Q
fantastic sams cut color^Q
fantastikoB
fareastoneO
farewayB
fargerike=E
farmacenterI
farmacia=I
farmacia benavidesI
farmacia chavez^I
farmacia cruz azul^I
farmacia del ahorro^I
farmacia dona^I
farmacia do trabalhador^I
farmacia familieiI
farmacia galeno^I
farmacia guadalajara^I
farmacia hipermaxiI
farmacia ni dok^I
farmacia pague menos^I
farmacia popular^I
farmacia preco popular^I
farmacia saas^I
farmacias ahumada^I
farmacia sao joao^I
farmacias benavidesI
farmacias bolivia^I
farmacias cruz azul^I
farmacias cruz verde^I
farmacias del ahorro^I
farmacias del dr simi^I
farmacias economicas^I
farmacias guadalajara^I
farmacia similares^I
farmacias mia^I
farmacias pague menos^I
farmacias roma^I
farmacias salcobrandI
farmacias sana sana^I
farmacias similares^I
farmacias union^I
farmacia union^I
farmacia yzaI
farmacityI
farma conde^I
farmacorpI
farmaeliasI
farmahorroI
farmaniI
farmatodoI
farmaximaI
farm boy^B
farm bureau financial services^P
farm bureau insurance^P
farm bureau insurance of michigan^P
farm bureau insurance of tennessee^P
farmer boys^A
farmer j^A
farmers=L
farmers home furniture^E
farmers insurance^P
farmers milk^B
farmfoodsB
farmhouse inns^A
farm stores^B
farrow ball^E
farsh^A
fas gas^G
fas gas plus^G
fashion fusion^C
fashion market^C
fas mart^B
fasol=B
fast=
fastbreakB
fastenalE
fastenal companyE
fast escova^Q
fast ferry vlissingen breskens^
fast fix^C
fast fix jewelry and watch repairs^C
fasthotelJ
fastighetsbyranV
fastnedG
fastracG
fastrac cafeB
fastrackC
fast shop^L
fast stop^G
fastwebO
fat bastard burrito^A
fat bastard burrito co^A
fatburgerA
fat daddy american fried chicken^A
fat face^C
fathers sons^C
fatih eczanesiI
fat phillsA
fat phills dinerA
fat phils^A
fat phils diner^A
fatto a mano^A
fatz^A
faunatar%
favorite chicken^A
favorite chicken ribs^A
fax=
faxcopyW
fayetteville area system of transit^
fayetteville public works^D
fayetteville public works commission^D
fazolisA
fcb coffeeF
fcgr^
fcuk^C
fdm bilsynH
febo=A
federal express^U
federated co operatives^B
federation el bir pour le transport
fedex office^W
fedex office print and ship center^W
fedex ship center^U
feel=E
felbermayrE
felicia=I
felicity j lord^V
fenebergB
ferber=Q
ferguson=E
ferguson plarres bakehouseF
fergusson plarreF
fernwood fitnessX
ferrari=H
ferrocarrils de la generalitat valenciana
ferrovie laziali
fertagus
fervima
festival des pains^F
feu vert^H
f hinds^C
fialkaI
fiat=H
fiat professional^H
fidelidade=P
fidelity investor center^W
fido=O
fielmannN
fiesta mart^B
fieten olie^G
fietsenwinkel nl^M
fiets service^M
fietswereld=M
fifteen=K
figaretC
figaro=F
figaro coffee^F
figaro coffee company^F
figaros pizza^A
figueira=
fiiz drinksB
fila=C
fil bleu^
file market^B
fileo^
filibus
filmstadenR
filsland mobilitatsverbund
filsland mobilitatsverbund gmbh
findig=C
fine country^V
finergeD
fines charging^G
finetworkO
fine wine good spirits^S
fingridD
fingrid oyD
fingrid oyjD
finkbeinerB
finn flare^C
finning cat^E
finsburyC
fiorella rubino^C
fiorellas jack stack barbecueA
fireawayA
fireaway pizzaA
fired earth^E
firehouse subs^A
firestone complete auto care^H
firezoneG
firstbus bristol bath and west
first cash^(
first charge^G
first choice hair^Q
first choice haircuttersQ
first choice liquor^S
first day^S
firstenergyD
first essex^
first hotels^J
first in essex^
first kernow^
first kitchen^A
first national real estate^V
first reiseburo^!
first south west^
first stop^H
first transit^
first watch^A
first watch the daytime cafe^A
first west of england^
first york^
fischer=!
fish 180^A
fishawaysA
fishbowl=A
fisher phillips^W
fishnoodleA
fisk=Z
fisker=H
fisker inc^H
fisslerE
fissmanE
fit4lessX
fitactiveX
fitboxX
fit care depot^I
fitchburg gas and electric light company^D
fit express^X
fit hub^X
fitness 19^X
fitnessboutiqueM
fitness factory^X
fitness first^X
fitness first ladies^X
fitness house^X
fitness hut^X
fitness park^X
fitness time^X
fitness together^X
fitness world^X
fit service^H
fitsevenelevenX
fitshopM
five below^L
five guys burgers and fries^A
five oclock^F
five star^
five star bus^
five star chicken^A
fix price^L
fjellnettD
fj veggieA
fkec^D
flaga=G
flair hotel^J
flair hotels^J
flair hotels ev^J
flame broiler^A
flamengo=L
flamingo casino^R
flanco=T
flannels=C
flash=G
flash coffee^F
flathead electric cooperativeD
flat iron^A
flavour vapourL
fleet feet^C
fleetprideH
fleischerei richter^B
flemings=A
flemings prime steakhouse wine bar^A
fletcher hotel^J
fletchers=V
flight centre^!
flip out^R
flippin pizzaA
flixbus
flixtrain
floor decor^E
floorworldE
flop=B
flop top^B
flordia power and lightD
florence utilities^D
florida bakery^F
florida keys electric cooperative^D
florida keys electric coorerativeD
florida power light^D
florida power light co^D
florida public utilities^D
flotte=K
flower burger^A
floyds 99 barbershop^Q
flugger=E
fluo 68^
fluo grand est^
fluo grand est 67^
fluo grand est 88^
fly=E
flyers=G
flyers energy^G
flygbussarna
flying horse coffee^F
flying j^G
flying j dealer^G
flying j travel plaza^G
flying tiger^L
flying tiger copenhagen^L
flying v^G
fm conway^G
fnma=
foani^B
foetexB
fogo de chao^A
foie=D
fokus ocna optikaN
fokus optik^N
folder=L
foley=W
foley lardner llpW
foli=
foli fillaritK
folktandvardenN
fonbetR
f one^C
fontainebleau moret^
food 4 less^B
foodaryB
food basics^B
food city^B
foodlandB
food lovers market^B
foodmakerA
food market^B
foodmasterA
foodmaxxB
food plus^B
food solutions^A
foodtownB
foodworksB
footactionC
footgearC
foothill transit^
foot locker europe^C
foot solutions^C
foraneo=
forbus
ford=H
ford gobikeK
ford motor company^H
fords garage^A
fore coffee^F
forenomJ
forenom hostelJ
forever=M
forever new^C
forevers=B
forma ideale^E
forman mills^L
form factory^X
formosa chang^A
formosa petrochemical corporation^G
formula=
formula 1 autocentreH
formula one autocentresH
formule 1^J
forn de cabrianesF
forn de pa valero^F
fornettiF
forn valero^F
forstingerH
fort atacadistaB
fortinosB
fortisalbertaD
fortisbcD
fort pierce utilities^D
fortress=T
fortumG
fortum charge driveG
fortuna=R
fortunoff backyard storeE
forty winks^E
fossil=C
foss swim school^X
fosters freeze^A
fosters grille^A
fosters hollywood^A
fotex=B
fotex delikatesse^B
fotex slagter^B
fotoprixM
foughal bus kenitra
fountain tire^H
fournos bakeryA
four points by sheraton^J
four points flex by sheraton^J
four quarters^R
four square^B
four star pizza^A
foussierE
fox=C
fox home^E
fox in a box^R
foxpostU
fox sons^V
foxs pizza den^A
foxtonsV
foxtrot=T
foyer=P
fozzy^B
fpl evolutionG
fpuc^D
frac=B
fraga oil^G
fraga oil company limited^G
fr alezan^
fr alliance^
frame=X
frame fitness^X
fram ekspress^
france literie^E
france loisirs^M
france pare brise^H
francescas=C
france services^)
france telecom^O
france travail^)
francfrancE
francilite ouest essonne
franck provost^Q
franco manca^A
frankie bennys^A
frank ross^I
frank ross pharmacy^I
franks n burgers^A
frank webb home^E
frank webbs bath center^E
franky getrankemarktB
franprixB
frans bonhomme^E
frans cafe^F
frans ua^F
franz=F
fraser hart^C
frasers=C
frasses=A
fratelli=A
fratres=N
fravegaT
fr carcassone agglo
fr distribus
fred astaire dance studios^R
freddo=A
freddy fresh^A
freddys frozen custard steakburgersA
frederic moreno^Q
fredericton transit^
fred loyaP
fred loya insuranceP
fred meyer^B
fred meyer jewelers^C
fred meyer pharmacy^I
freebirdsA
freedom=E
freedom furniture^E
freedom mobile^O
freedom mobile world^O
free lance^C
freenetO
freeway insurance^P
freiburger verkehrs ag^
freie tankstelle^G
freightlinerH
frellerenY
frelo^K
frelsens haer genbrug^Y
fremapP
fren^O
french connection^C
fresco=B
fresh=B
freshchoiceB
freshcoB
fresh corner^B
fresh corner restaurant^A
freshens=A
fresh hema^B
freshiiA
freshly squeezed^A
fresh mart^B
fresh mini^B
freshness burger^A
fresh options^B
fresh options meatshopB
fresh plus^B
freshsliceA
freshslice pizzaA
fresh start laser clinic^Q
freshstopB
fresh thyme^B
fresh thyme farmers market^B
fresno area express^
fressnapf%
fressnapf deutschland%
fresta=B
fri bikeshopM
friendly express^G
friendly grocer^B
friend mart^B
friese waddenveren oost
friese waddenveren west
frimobil
frimpsG
frimps oilG
frimps oil company limitedG
frischs big boyA
friseur klier^Q
friskisX
friskis och svettisX
friskis o svettisX
friskis svettisX
frisor klier^Q
fristo getrankemarktB
frite alors^A
frittenwerkA
fritz berger^M
friuli venezia giulia^
fr lila^
froiz^B
frontier=O
frontier communications^O
frontrunner=
froo^B
frootsA
fr rtca
fr smitu
fr star^
fr surf^
fr tcat
fr tisseo
fr tub^
fruitisimoA
frutos secos el rincon^A
fr vitobus
frys food and drug^B
fryslan=
frys marketplace^B
fsm=K
ftl gymX
ftz=H
fuchs backerei^F
fuddruckersA
fuego=L
fuji=B
fuji grand^B
fuji soba^A
fujiyaA
full=B
fullers=S
fullon hotelsJ
fullon hotels resortsJ
funcom supermarketB
fundacion donde^(
funsideM
fun town rv^H
furaiboS
furnas centrais eletricas^D
furnas centrais eletricas s a^D
furniture village^E
furnmartE
fusakleC
fusalpC
fusion=B
fusion by parknshopB
fuso=H
fussl^C
fussl modestrasseC
futterhaus%
futuregoG
fuzzys taco shopA
f w webb^E
f w webb company^E
f w webb home^E
fye=M
fyidoctorsN
fynbus
gaba=Z
gabes=C
gabettiV
gabor=C
gabriel brothers^C
gabriel pizza^A
gabriels=G
gacoanA
gadis^B
gagawaA
gaggenauE
gaia=R
gaias p a^D
gaik=B
gails=F
gails bakery^F
gainesville regional utilities^D
gakudenF
gala=B
galadariH
galana=G
galaxias=B
galen pharmI
galeria=L
galeria inno^L
galeria kaufhof^L
galeria kaufhof gmbh^L
galeria wypiekow^F
galeria wypiekow lubaszka^F
galeries lafayette^L
galeri indosatO
galerija podovaE
galeri smartfrenO
galia baluvanaB
galitosA
gall gall^S
gama=B
gamelife*
game mania^*
game nation^R
gamma=E
gamma dynacareN
gamm vert^E
gan=P
gan assurances^P
gander mountain^M
gander outdoors^M
gandhi=M
gant=C
gap body^C
gapco^G
gap factory store^C
garage=C
garage renault^H
ga ran kentucky^A
garbarinoT
garden ridge^E
garenta!
garentaday!
garland power light^D
garner hotels^J
garner hotels by ihgJ
gary public transportation corporation^
gary transit inc gary intercity lines inc^
g a s^G
gasenergyG
gasoline alley services^G
gas plus^G
gate express car wash^H
gate petroleum^G
gateway newstandsL
gators docksideA
gatra=
gatta=C
gattis pizzaA
gaucho=A
gautier=E
gautrain
gavranovicB
gaylordJ
gazel=G
gazoilG
gazprom=G
gazprom neftG
gbaka dabobo
gbaka dadjame
gbaka dattecoube
gbaka de yopougon
gbarbosa eletro showT
gbici^K
gbt=
gcoc^H
gdanskie autobusy i tramwaje^
gdrta^
geant=B
geant express^B
gebruder weiss^U
geco=L
gecol lyD
geco tabak^L
geco tabak tisk^L
geco tabak tlac^L
gedeon richter^I
gedeon richter armenia^I
gedimatE
geek squad^W
geely^H
geers horakustikN
geers horgerateN
gega oil^G
geico^P
gelateria di bernaA
gelatissimoA
gelato borelliA
gelato messina^A
gelsonsB
gemeinschaftstarif mecklenburgische seenplatte
gemini=I
gemo=C
gemotestN
generali=P
generali espana^P
generali tranquilidade^P
general logistics systems czech republic^U
general optica^N
general pants co^C
general public utilities^D
generikaI
generika drugstoreI
genesis health and fitness^X
genesis motor^H
genesis motors^H
genghis grill^A
genghis khan fitness club^X
geniepointG
genki sushi^A
gen korean bbq^A
genol=G
gentle dental^N
gentlemen baristas^F
geo=,
geocellO
geochang public bike systemK
george=C
george richards^C
george richards big tall menswear^C
georges rechC
georgia power^D
georgia regional transportation authority^
georgia transmission corporation^D
georg jos kaes^B
geoveloK
geovelo opoleK
gerber collision glass^H
gerdauD
gerencia de transporte transito y seguridad vial^
german doner kebab^A
germanos=O
german youth hostel association^J
gerry weber^C
gertrude hawk^A
gertrude hawk chocolates^A
gesellschaft fur technische uberwachung^H
get=
getgo^G
getranke arena^B
getranke city^B
getranke hoffmann^B
getrankelandB
getranke quelle^B
getrankeweltB
getxobiziK
geyselD
gfs marketplaceB
ggg=
ggt tabak tiskL
ghana grid company^D
ghandaC
g h bass co^C
giant eagle^B
giant eagle fuel^G
giant eagle pharmacy^I
giant eagle supermarket^B
giant food^B
giant hypermarket^B
giant mini^L
giant pharmacy^I
giant tiger^L
giap^G
gidor^Q
gifi^L
gigaboksB
gigachargerG
giganttiT
gigasportM
gigasportsM
gigatronT
giggling squid^A
gigis cupcakes^F
gilgensF
gilgens backereiF
gina laura^C
gina tricot^C
gindacoA
ginko=
ginos=A
ginos east^A
ginos pizza^A
ginos pizza spaghetti house^A
gintarine vaistineI
ginza cozy cornerA
giocheria"
gioninosA
gioninos pizzaA
gioninos pizzeriaA
giordanos pizzeria^A
giorgio armani^C
gipfel=E
gippsland waterD
gira=K
giraffasA
giraffe=A
giraffe stop^A
girocletaK
gisborne district council
gitem=T
giunti al punto^M
givenchy=C
givovaM
gizzybus
gjun^Z
gjun englishZ
glaces moustache^A
glacier electric cooperative^D
g la dalle^A
glades electric co op^D
glasfitH
glasgow subway^
glasgow underground^
glassautoH
glassonsC
glendale beeline^
g link^
glitre energi^D
glitre energi nett^D
glitre nett^D
glitter=C
globacomO
global=G
globales=J
global kids^"
global oil^G
global pet foods^%
global products^B
global village organization^Z
globbingU
globe=O
glo best western^J
globetrotter=M
globi=B
globus baumarktE
glocken backerei^F
gloria jeans coffees^F
glory oil^G
glory oil company limited^G
glo studio^L
gloversville transit system
gls balikomatU
gls general logistics systems slovakiaU
gls paketomatU
gls parcel boxU
gls parcel lockerU
gltc^
gluscoG
gmc=H
gmo=N
gmpte^
gmunder ersatzkasseP
gnc live wellI
goals=X
go asia^B
gobay^
go bus^
gocary
go coffee^F
goddard school^"
goddard veterinary group^%
goddard vet group^%
godfathers pizza^A
godiva=A
godurham
goed=I
goed apotheek^I
goed thuiszorgwinkel^I
goeken backenF
go games toys^"
go go curry^A
gogoroH
go grill^A
gohealth urgent careN
goicheria"
goil=G
gold apple^Q
goldbetR
gold coast transit^
gold dream^C
golden chick^A
golden corral^A
golden corral buffet^A
golden corral buffet and grill^A
golden discs^M
golden goose^C
golden krust^A
golden krust caribbean bakery grill^A
goldenlifeC
golden nozzle^H
golden nozzle car wash^H
goldenpointC
golden screen cinemas^R
golden spread electric cooperative^D
golden tulip^J
goldfish swim school^X
goldline
goldliner
goldmark=C
gold seightA
golds gym^X
goldsmiths=C
gold star chili^A
goldwagenH
golf co^C
golf do^M
golf partner^M
golf town^M
goline=
goli vada pav^A
goli vada pav no 1^A
go local^B
gome electrical appliances^T
gomex^B
go north east^
goobne chickenA
good 2 go^B
good beer^S
goodbike padovaK
goodlife fitnessX
goodlife pharmacyI
good lood^A
good me^F
good morning maccA
good neighbor pharmacy^I
good pharmI
good spot^B
good times^A
good times burgers frozen custard^A
good vape^L
goodyear auto service center^H
goodyear commercial tire service centers^H
goodys=L
gooi en vechtstreek^
goon=G
go op^
goosehead insuranceP
goossens=E
go outdoors^M
go outdoors express^M
goraco polecam^F
goraleigh
gordmansL
gordon food service^B
gordon food service marketplace^B
gordon food service store^B
gordons chemists^I
gorg=W
gorgia=E
gori bus network^
gorjanaC
gortz^C
gortz 17C
gorzow wielkopolski^
gosch^A
gosch syltA
go south coast^
go sport^M
gotcha bikes^K
goteborgs sparvagar
goteborgs stads parkerings ab^#
gothaerP
go train^
go transit^
gotriangle
gouiran beauteQ
goulburn valley waterD
gourmet burger kitchen^A
gourmet city^B
gova=
gpc=I
gpi=P
gp l^D
g point^Q
gpp autobusi
gpp osijek
gptc^
gpt groupL
grab go^A
grace pharmacy^I
gradska ljekarna zagrebI
gradski prevoz
gradski prijevoz zadar
graduate=J
graduate hotels^J
graetersA
graff=C
grain de malice^C
graingerE
gralha azul transmissora de energia^D
grampians wimmera mallee water^D
gran canaria buses^
grand electric cooperative^D
grand hyattJ
grand line^E
grand litierE
grand melun
grand optics^N
grand river dam authority^D
grand river transit^
grand strand water sewer authority^D
grand versailles^
grandvisionN
grandysA
grange co op^B
grange insurance^P
granierF
granit=E
granngardenB
grant transit authority^
grao espresso^F
grapariO
grapari telkomselO
grape tree^B
gras trolejbusi
gratis=Q
grawe^P
graybarE
grays harbor transit^
grazer wechselseitige^P
grazer wechselseitige versicherung ag^P
grct^
grda^D
grease monkey^H
great american cookies^A
great canadian dollar store^L
great canadian oil change^H
greater cleveland regional transit authority^
greater dayton regional transit authority^
greater lynchburg transit company^
greatersA
greater sudbury transit
greater western water^D
great harvest bread company^F
great plains energy^D
great river energy^D
great tree^I
great tree pharmacy^I
great wall^H
great wall motor^H
great wall motors^H
great wraps^A
green=B
greenbike slc bikeshareK
green cafe nero^F
green caffe nero^F
greencross vets%
greene king^S
greene king local pubs^S
greeneville energy authorityD
greeneville light and power systemD
greenhalghsF
green line^
green motion^!
green motion car rental^!
green mountain energy^D
green mountain power^D
green mountain transit^
green oil^G
green p^#
greenpoint=C
greensboro transit agency^
greenslade taylor huntV
green tea^A
greentheoryX
greenville utilities commission^D
greenwayH
greenway infrastructureG
greenwich=A
greenwich leisure limited^X
greet=J
greg cafe^F
greggs outlet^A
gregorys=A
grenkaB
greybarE
greyhound lines^
grid=K
gridcoD
gridlineC
grido=A
grido helado^A
gridserveG
grieneisen bestattungenW
grilldA
grimaldis pizzeriaA
grimmingerF
grind=F
gringos mexican kitchen^A
gringos tex mex^A
griya^B
grocery outlet bargain market^B
grochola=F
grodarB
grodziskie przewozy autobusowe^
grodziski rower miejski^K
grodzisk mazowiecki^
groenrijkE
grom gelaterie artigianaliA
grom gelato^A
gromulskiF
groningen drenthe^
gronn kontaktG
groserovB
groshykB
grosmarketB
grosmarket cash carryB
gross=P
grosshamburger bestattungsinstitutW
grosso napoletano^A
grossraum verkehr hannover^
groszek=B
grotto pizza^A
groupamaP
groupe des assurances mutuelles agricoles^P
groupe e^D
groupe onet^W
growing communities^U
grta^
grtc^
grte^D
grupo barceloJ
grupotelJ
grupotel hotels resortsJ
gruppo nord petroli^G
gruppo nord petrolis r lG
gruppo tecnocasaV
gruppo torinese trasporti
gruppo una^J
grycanA
grzybki=F
gsbikeshareK
gs caltexG
gsf car partsH
gsk stockmannW
gsp beograd
g star^C
g star raw^C
gtrans
gtu=H
guac mexi grillA
guangzhou restaurant^A
guardian pharmacies^I
guardian pharmacy^I
gudbrandsdal energiD
gudrun sjodenC
guelph transit^
guess=C
guess accessories^C
guichet transilienR
guidepost montessori"
guinotQ
guldfyndC
gul eczanesiI
gulf=G
gulf express^B
gull=G
gunes eczanesiI
guntersville electric boardD
guotai junan securitiesW
guoweiyiB
gusto=A
gut gebucht^J
guthries=A
gutkaufB
guts rent a car^!
gutteridgeC
guven eczanesiI
guy degrenneE
guy hoquet^V
guzman y gomez^A
gvirilaB
gvt=
g w gezondheidswinkel^B
gwm=H
gwm oraH
gymbeam boxU
gyorbikeK
gyoza no mansyuA
gyu kakuA
gzellaB
h10 hotelsJ
h3nv^
haagen dazsA
haaglanden stad^
haaglanden streek^
haan=G
haarlem ijmond
haart=V
habibi falafel^A
habitat=E
habitat for humanity restore^Y
habitat restore^Y
habit burger grill^A
hachiban ramenA
hachiyo teaF
hackett london^C
hackney light and power^G
hada=C
hadag^
hadag seetouristik und fahrdienst
haferkaterF
haffnersG
hafren dyfrdwy cyfyngedigD
hafslund e co vannkraft^D
hafslund e co vannkraft as^D
hafslund kraft^D
hagard hal^T
hagebauE
hagebaumarktE
hageland=E
haggarC
haggar clothingC
haggar clothing coC
haidilao hot potA
haircut express^Q
hair cutteryQ
hair express^Q
hairhouseQ
hairkillerQ
hakim optical^N
hakkendenS
hakmarB
hakmar expressB
hakodate renseikaiZ
hakone sobaA
hako post^U
hakuyoshaQ
halal fried chicken^A
halcon viajes^!
haldiramA
haldiramsA
half million^F
halfords autocentreH
halfords store^H
halfpriceC
half price books^M
halia baluvanaB
halibut house^A
halibut house fish chips^A
halifax transit^
halk eczanesiI
hallandstrafiken
hallenstein brothersC
hallensteinsC
hallhuberC
hallingdal kraftnett^D
hallmark=L
hallmark gold crown^L
hallo pizza^A
hall woodhouseS
halogaland kraft nettD
halpahalliB
halytska svizhynaB
hamburger energienetzeD
hamburger energienetze gmbhD
hamburger hochbahn
hamburger verkehrsverbund
hamburg munchener krankenkasse^P
hamburguesas el corralA
hameenlinna
hamilton bike share^K
hamilton bike share inc^K
hamilton social bicycles^K
hamilton street railway^
hamleys"
hammer=E
hammerfest energi nett^D
hampton=J
hampton by hilton^J
hampton inn suites^J
hampton inn suites by hilton^J
hamptons international^V
hamptons international lettingsV
hamptons international sales^V
hanamarudonA
hanamasaB
hanamasa meatB
hana musubiA
hananomaiS
hanaro martB
hanaya yoheiA
hand and stone massage^Q
handelshofB
handels homemade ice cream^A
handels ice cream^A
handelskrankenkasseP
handlarnB
handmade burger co^A
handmade burger company^A
hands=L
hand stone massage and facial spa^Q
hanesbrandsC
hangry joesA
hangry joes hot chicken wingsA
hangzhou public bicycle^K
hankyu oasisB
hannafordB
hannaford pharmacyI
hannoush jewelersC
hanoibus
hans anders^N
hans anders opticiens^N
hansatonN
hansemerkurP
hans im gluck^A
hanting hotelJ
hapik^X
happy bar grill^A
happy casa^E
happy cash^L
happy fish swim school^X
happy italy^A
happy joes^A
happy lamb hot pot^A
happy lemon^F
happy mart^B
happy pets^%
happy socks^C
happys pizzaA
happy troc^L
harald nyborg^E
harbor freight^E
harbor freight tools^E
harcourtsV
hardeckE
hardees=A
hard off^L
hard rock hotel^J
hard rock hotels resorts^J
harford transit link
harjumaa utk
harkins theaterR
harkins theatersR
harkins theatreR
harkins theatresR
harley davidson^H
harman kardon^T
harmont blaineC
harnois=G
harnois energies^G
harolds chicken^A
harolds chicken shack^A
harps=B
harris farm markets^B
harris hooleF
harris market farms^B
harris scarfeL
harry corry^E
harry ramsdensA
harry ritchies^C
harry rosen^C
hart=
hartlauerT
hartransit
haruyamaC
harvest energy^G
harvester=A
harvey norman^T
harveys brewery^S
harz energie^D
harz energie gmbh co kg^D
harz energie netzgesellschaftD
hass=G
hasty market^B
haugaland kraft nett^D
haus=F
haus des doners^A
haut et court^R
haut val doise
haval=H
havan^L
haven house childrens hospice^Y
havens hospices^Y
havertysE
havlikova apotekaQ
hawaiian electric company^D
hawaii county mass transit agency^
hawkins bazaar^"
hawksmoorA
hawthorn suites by wyndham^J
hay=E
hayat eczanesiI
haypostU
hays travel^!
h b housing^V
hblr^
hdi=P
hdi direktP
hdi gerlingP
hdi globalP
hd iskenderA
head=M
headmasters=Q
heads up for tails^%
healthcare clinic^N
health mart^I
health mart pharmacy^I
health planet^I
healthsource americas chiropractorN
healthy planet^B
hearing australia^N
hearinglifeN
hearing solutions^N
heartland b cycle^K
hearusaN
heating plumbing supplies^E
h e b^B
h e b car wash^H
hebe=I
hebererF
h e b fuel^G
h e b gas^G
h e b pharmacy^I
h e b plus^B
hechalou teaF
heheguA
hei=B
heide backerei meyer^F
heide backer meyer^F
heidenheimer tarfivverbund
heidenheimer tarifverbund
heilbronner hohenloher haller nahverkehr
heilbronn hohenlohe haller nahverkehr^
heine brothers^F
heinrich von allwordenF
heiwadoB
hekate=I
heladeria jijonencaA
heladeria popsiA
heladeria popsyA
helados gourmet popsyA
helbingF
helbing mein lieblingsbackerF
hele=G
hele on bus^
helikon=M
helix=N
hell=A
hella service partner^H
hellenic duty free shops^L
helleniq energyG
hello cycling^K
hello storage^V
hello work^W
helloworld travel!
hell pizza^A
hellwegE
help net^I
helsingforsregionens trafik
helsinki=
helvetiaP
helvetic motion ag!
helzberg diamondsC
hem=G
hema b v^L
hemkopB
hemmakvallA
hemtexE
henderson=C
henry laden^Y
hep=D
hep ods^D
herault thdO
herault transport
herault transport lio
hercs nutritionI
herfy^A
hering kids^C
herkules bau garten^E
herkules ecenterB
herman miller^E
hermanos colombian coffee roastersF
hermes locker^U
hero=H
hero certified burgers^A
heron foods^B
hero supermarket^B
heroya nettD
herrforsD
hert=F
hertfordshire
hertz car rental^!
hertz car sales^H
hertz rent a car^!
hervis sportM
hervis sportsM
herzog brauer^C
hesburgerA
hess=G
hetch hetchy water powerD
het goed^L
heyteaF
heytensE
hf hotels^J
hf interurbano^
hf urbano^
hg e^D
hged^D
h hotels^J
hibbett sporting goodsM
hibbett sportsM
hickory farms^L
hicksgasE
hidakayaA
hidden hearing^N
hidesignC
hidrosinaG
hifi klubben^T
higginbothamsM
high5^X
high frequency buses^
highlands coffee^F
highs=G
high seat limited^E
hiiumaa linnid
hijos de luis rodriguezs aB
hilfswerk=Y
hilfswerk osterreich^Y
hi life^B
hilton garden inn^J
hilton grand vacations^J
hilton hotels resorts^J
himawari pharmacyI
himo^M
hindustan petroleum^G
hinkley point
hinnerbackerF
hino motors^H
hinoya curryA
hi parking^#
hiperberB
hipercorB
hiperdinoB
hiperdino expressB
hipermaxiB
hippo=B
hippocrates=I
hippopotamus=A
hi q^H
hiq tyres autocareH
hiq tyre servicesH
hirebaseE
hirebikelincolnK
h i s^!
hit=B
hit express^B
hitmaxB
hit standard^B
hit ullrichB
hive box^U
hive pubs^S
hizi hairQ
hkk krankenkasseP
hleb i kifleF
hmarketB
h m home^E
h m kids^C
hmv=M
hnt=A
hnt chickenA
hobbs=C
hobbycraftM
hobby off^L
hobbytownM
hoeksche waard goeree overflakkee
hofer^B
hofer diskontG
hofer osterreichB
hoffmann=F
hoffnerE
hofpfistereiF
hogs breath cafe^A
hoka^M
hoken clinicP
hokka hokka teiA
hokkaido ramen santoukaA
hokudai gakuryoku zoshinkaiZ
hokurenG
hokuren ssG
holab^B
holden=H
holey moleyR
holiday hair^Q
holiday inn club vacations^J
holiday inn express^J
holiday inn express suites^J
holiday ktv^R
holiday oil^G
holilandF
holland bakery^F
holland blumen^L
holland blumen mark^L
holland casino^R
hollisterC
hollister coC
hollys=F
hollywood bakery^F
hollywood bowl^R
holmes place^X
holt cat^E
holt electrical^E
holy cross energy^D
holy greens^A
holyoke gas electricD
holzleitnerT
homac nicotE
home2^J
home2 suitesJ
home2 suites by hiltonJ
home along^T
home bargains^L
homebaseE
home building centre^E
home burgers^A
home by best western^J
homecoL
home consortium^L
home cook^E
home delivery network^U
home hardware^E
home hardware building centre^E
home inn^J
home livingspaceE
homemateV
homemaxE
home of economy^B
home original chicken^A
home outlet^E
homeplusL
home run inn^A
home run inn pizzeria^A
homesenseE
homeservices of americaV
homesliceA
home store more^E
homes villas^J
homes villas by marriott^J
homes villas by marriott international^J
home timber hardware^E
hometowne studiosJ
homewood suitesJ
homewood suites by hiltonJ
home you^E
honda=H
honda cars^H
honda motorcycle repair^H
honest burgers^A
honest greens^A
honey baked ham^A
honey baked ham company^A
honey dew^F
honey dew donuts^F
honeygrowA
honeymoon dessert^F
honeys=C
hongkong post^U
hong kong property^V
hong kong red cross^N
hong kong telecom^O
hongqi chainB
hong ya hambugerA
honke kamadoyaA
honor=O
hoodies=C
hood river county transportation district^
hoofdrailnet nederland^
hoogheemraadschap hollands noorderkwartier^D
hoogheemraadschap van rijnland^D
hoogvliet=B
hooks=M
hooks hastsportM
hop bus^
hopcomsB
hopdoddyA
hopdoddy burger barA
hope=C
hop hey^S
hopla=
hopper coffee^F
hops=D
horarios do funchal^
horgerate seifertN
horizon=
horizon parking^#
horizons=
horl^B
hornbachE
horng ruey jen sandwichA
hoshino coffeeF
hosselmannF
hosss^A
hosss family steak and seaA
hosss steak sea houseA
hostelling international^J
hostelling scotland^J
hotai leasing!
hotcarH
hot dog on a stick^A
hotel chocolat^A
hoteles globalesJ
hoteles meiningerJ
hoteles oneJ
hotelf1J
hotel ibis^J
hotelplan!
hotel route inn^J
hotel royal^J
hotel seri malaysia^J
hotel sunrouteJ
hot head^A
hot head burritos^A
hot mobile^O
hot n tender^A
hot n tender chicken^A
hot pot^A
hot pot buffet^A
hotshots sports bar and grill^A
hotter=C
hotto mottoA
hottomotto ほっともっと^A
hot topic^C
hotworxX
houlihansA
houlihans restaurant barA
hourtoule
house=E
house bed bath^E
house home^E
house of blues^A
house of fraser^L
house of hair^Q
house of hoops^C
house of hoops by foot locker^C
house of travel^!
houston b cycle^K
houtbroxC
howard hanna^V
howard hanna real estate services^V
howard johnson by wyndham^J
howards storage world^E
howarth timberE
howdenP
howdensE
howdens joineryE
hoyer=G
hoyts^R
hp petrol pump^G
hps merchant^E
h r block canada^W
hrt=
hrvatska postaU
h samuel^C
hsl=E
hss hire shopE
h stern^C
hteao^F
hti gruppeE
htm=
h t pawnbrokers^(
http www ta shu com^K
huangshanghuangB
huatai securitiesW
hub=S
hubboxA
huber shop^C
hubo=E
hubo belgium^E
hubo nederland^E
hucks food fuel^G
huddersfield
huddle house^A
hudson bergen light rail^
hudson booksellers^M
hudsons bay^L
hudsons coffee^F
hufferC
hugendubelM
huhot^A
huhot mongolian grillA
hui lau shan^F
huizitolucaK
huk coburg^P
humana people to people^C
human bean^F
humanicC
human immobilier^V
humans=O
hung fook tongB
hung rui chen sandwich^A
hungry howiesA
hungry howies pizzaA
hungry jacks^A
hungry lion^A
hunkemollerC
hunsgasG
hunt brothers pizza^A
hunter buses^
hunter douglas^E
hunter douglas gallery^E
hunters=V
hunters estate agents^V
hunter water^D
huntington learning center^Z
huntsville transit^
huntsville utilities^D
hurley=C
hursts=B
hush puppies^C
husky house^A
husmanhagbergV
hussel=A
hussel confiserie^A
huws grayE
huws gray building materials centreE
hwy55^A
hwy55 burgers shakes friesA
hyatt centricJ
hyatt houseJ
hyatt placeJ
hyatt regencyJ
hyatt residence clubJ
hyatt vacation clubJ
hyderabad metro^
hyderabad mmts
hydro energi^D
hydro one^D
hydro ottawa^D
hydro quebec^D
hydro sherbrookeD
hydrotour!
hyeondaegiaH
hygieia=I
hypco^G
hypercacherB
hyperstarB
hyper u^B
hyundai department store^L
hyundai india^H
hyundai oilbankG
hy vee^B
hy vee gas^G
hy vee pharmacy^I
hyvinkaa
iarnrod eireann
iberdoexG
iberdrolaD
iberdrola distribucion electricaD
iberipharmaI
iberostarJ
iberostar hotels resortsJ
ibis budget^J
ibis hotel^J
ibis styles^J
ibluesC
ibomboM
ibxl^
ibyte^T
ica kvantum^B
ica maxi^B
ica nara^B
ica supermarket^B
icebolethu funeralsW
iceland foods^B
ichiranA
icing=C
ici paris^Q
ici paris xl^L
ic norte^B
icon water^D
i d a^I
idaho power^D
idaho power company^D
idas=E
ida virumaa
idbus^
idea=B
idea cellular^O
ideal audition^N
ideal food basket^B
idea organic^B
idea super^B
idecycleK
idelis
idemitsuG
idemitsu kosanG
identity=C
ideska
idexe^C
idok^
idol=
idpk^
ids bbsk
ids bk^
ids jmk
idsok^
ids plus^
ids ta^
ids vychod
ids zid
ids zsk
iduna^G
id zk^
iem interligacao eletrica do madeiras a^D
ies=G
iett^
iga=B
igas^G
i g brokers^P
igoranceQ
ih hotel^J
ih hotel group^J
ih hotels group^J
ihle^F
ihle backereiF
ihr landbackerF
iittalaE
ij en noordzeekanaalveren
ijssel vecht^
ijyshengF
ikea bistro^A
ikea cafe^F
ikea csomagpontU
ikea planning studio^E
ikea restaurant^A
ikea smalandR
ikea swedish food market^B
ikes love and sandwiches^A
iki=B
ikinari steakA
ikk baden wurttemberg und hessenP
ikk bbP
ikk brandenburg und berlinP
ikk bremen bremerhavenP
ikk classicP
ikk die innovationskasseP
ikk gesund plusP
ikk hamburgP
ikk mecklenburg vorpommernP
ikk niedersachsenP
ikk nordP
ikks^C
ikk sachsenP
ikk sachsen anhaltP
ikk schleswig holsteinP
ikk sudwestP
ikk sudwest direktP
ikk sudwest plusP
ikk swP
ikk thuringenP
ile de france ouest^
ileyedC
il fornaio^F
il gigante^B
iliad store^O
illawarra buses
illinois tollway#
illuminating comapnyD
illuminating company^D
illwerke vkwD
il makiageQ
ilovekickboxingX
il pane quotidiano^F
ilusion=C
image=Q
image studios^Q
imagin
imagine=Z
imagine school^Z
imagine schools^Z
imatra=
imc=R
imd berlinN
imedi lP
i mei foods^B
imercoE
i m frellsenA
immergrun=A
immergunA
imo car wash^H
imos pizza^A
impact hub^W
imperial hearing^N
imperial irrigation district^D
imperial porcelain factory^E
imperial valley transit^
impex^I
impulse=I
impulsyon
in89 cinemaxR
inageyaB
inasepD
inbet^R
inboxxU
inchargeG
incoopB
incredible=T
indah waterD
indah water konsortiumD
indegoK
independence power light^D
independent electric^E
independent electric supply^E
indiana cafe^A
indian accessories brand^C
indiana michigan power^D
indiana michigan power company^D
indiana pacers bikeshareK
indianapolis power light^D
indian coffee house^A
indian motorcycle^H
indian oil^G
indian oil petrol pump^G
indian river transit^
indian watch co^C
indian watch company^C
indigo sun^Q
indira canteen^A
indiska=C
indochinoC
indomaretB
indomaret freshB
indomaret pointF
indomartB
indosat ooredooO
indra=W
indraprastha gas limitedG
indra sistemas s a^W
industrie=C
indygo=
inelfeD
infiniti=H
informa=E
infraestruturas de portugal^D
ingles=B
ingles gas express^G
inglot=Q
ingolstadter verkehrsgesellschaft
ingolstadter verkehrsgesellschaft mbh
ingosstrakhP
injoy^X
injoy fitnessX
inkafarmaI
inkoff meQ
inmedio=L
inmotionT
innisfreeQ
innkeepers collection^J
innlandstrafikk
inno=L
innogy emobility solutions gmbhG
innogy energoG
innogy seG
in n out burger^A
in n out burgers^A
innsbrucker verkehrsbetriebe und stubaitalbahn
innside by melia^J
innside hotel^J
innungskrankenkasse brandenburg und berlinP
innungskrankenkasse nordP
inovineB
inowroclaw=
inox leisure^R
inox movies^R
inpostU
inrh^D
insaoilG
inselbus norderney
inside=C
ins market^B
ins mercato^B
insomnia=F
instaboxU
instalatercentrum ptacekE
instalaterske centrum ptacekE
instituto costarricense de electricidad^O
instituto de prevision social^)
instituto nacional de recursos hidraulicos^D
instrumentarium=N
instyleQ
insurance navy brokers^P
integrovana doprava karlovarskeho kraje
integrovana doprava libereckeho kraje
integrovana doprava plzenskeho kraje
integrovana doprava zlinskeho kraje
integrovana regionalni doprava kralovehradeckeho a pardubickeho kraje
integrovany dopravni system jihoceskeho kraje
integrovany dopravni system jihomoravskeho kraje
integrovany dopravni system moravskoslezskeho kraje
integrovany dopravni system olomouckeho kraje
integrovany dopravny system banskobystrickeho samospravneho kraja
integrovany dopravny system ids vychod
integrovany dopravny system plus
interaction=W
inter cars^H
interceramicE
interchange=(
interchileD
intercites
intercity=
intercityhotelJ
intercity transit^
interconexion electricas aD
intercontinental hotels resorts^J
interdiscountT
inter estacoes^
interfloraL
interligacao eletrica do madeiras a^D
intermarcheB
intermarche contactB
intermarche driveB
intermarche expressB
intermarche hyperB
intermarche superB
intermodalidad de levante
intermodalidad del levante
intermunicipal urbano
international=H
international clothiers^C
international house of pancakes^A
international news^B
international watch co^C
international watch company^C
internorte
interouteO
interparking#
inter rapidisimoU
interregional provincial bus^
intersparB
interspar restaurantA
intersportM
intersport elverysM
interstate batteries^H
intersul
intertopC
intertoys"
interurbanos de madrid^
interurban transit partnership^
intesa=E
intime=U
intimissimiC
intimissimi uomoC
intolifeB
intratuin=E
intrendC
invenergyD
inver^G
invercargill
invg^
invia=!
invitroN
invivoN
inwi^O
inxpressU
inzoneB
ioli^B
ion=
ionityG
ionity gmbhG
ionna^G
iosys^T
iov=
ipeopleZ
iper^B
iperalB
ipercoopB
iperfresco baskoB
ipic theatersR
ipirangaG
iplus^T
ipostal kioskU
ipostal stationU
ipriangaG
ipt=G
ipto^D
iq laser vision^N
iqos^L
iran insurance^P
irao=P
irbis=G
irby^E
irby coE
iredo^
iren emilia^D
irigo^
irip^
iririu
iris=N
irish citylink
irish multiplex cinemas^R
irish water^D
iron skillet^A
iron skillet restaurant^A
irtramma
irving=G
irving oil^G
iryo^
isbikeK
isei^I
isere fibreO
ishavsveienG
isku=E
iskur^W
island poke^A
islands=A
islands fine burgers drinks^A
island transit^
isle of man public transport^
isle of wight^
ismashW
i s midtkraftD
ispaceT
ispark#
istad nettD
istanbul halk ekmekF
istanbul metrosu
istikbalE
istorageV
istoresT
isuzu=H
itaipu binacionalD
itaka=!
italiannisA
italmarkB
italtileE
itaum^
itc=D
itc transmissionD
itechnicsT
itellaU
itm=E
its boba time^F
its fashion^C
its fashion metro^C
its skin^Q
itstyleQ
itsu^A
itsugarA
itsy by treeboJ
itu eta vakfi doga kolejiZ
ivb=
iveco=H
ivelo^K
ivory=T
ivrea rete urbana
ivrpv^
iwamizawa renseikaiZ
iwc=C
iws rent a car!
ixina^E
izac^C
izilo^
izod=C
izsu^D
izumiyaB
izycoffeeF
izzi^O
izzos^A
izzos illegal burritoA
jack astors^A
jack brown cleaners^Q
jack jones^C
jack le coq^A
jacks=A
jacks casino^R
jackson energy authority^D
jackson hewitt^W
jackson hewitt inc^W
jackson hewitt tax service^W
jacksons=B
jackson transit authority^
jackson transit system^
jacksonville electric authority^D
jacksonville transportation authority^
jack stack barbecue^A
jack wills^C
jack wolfskinM
jacqui eC
jaeger lecoultreC
jaguar=H
jaipur metro^
jalapeno tree^A
j alexanders^A
jaloucityE
jam=C
jamaica blue^F
jamba=A
jamba juice^A
jam clothing^C
james avery jewelry^C
jamin=A
jan aushadhiI
janie jack^C
jan linders^B
jannys eis^A
janparaT
japanese canteen^A
japan loto^R
japan medical^I
japan rent a car^!
jardilandE
jared=C
jared the galleria of jewelry^C
jarir bookstoreM
jarocin=
jaro pawnshop^(
j a russel^E
jarvi suomen energiaD
jasmilC
jasmin=I
jasons deli^A
jasper newton electric cooperative^D
ja ss^G
java house^F
java time^F
jawa=I
jawahar navodaya vidyalayaZ
jax tyres autoH
jaya grocer^B
jaycarT
jay jays^C
jazen^F
jazen teaF
jazzerciseX
jbc=C
jb hi fiT
jbl=T
jb martinC
jcdecauxK
j co^A
j co donuts^A
j co donuts and coffee^A
j c penney company^L
jcpenney opticalN
jcpennyL
jcpenny salonQ
j crew^C
jd logisticsU
jdv by hyattJ
jd wetherspoonsS
jean louis david^Q
jeans centre^C
jeans fritz^C
jeans mate^C
jeanswestC
je bus^
jednota spotrebni druzstvo ceske budejoviceB
jeep=H
jeff de bruges^A
jefferson transit^
jelenia gora^
jellis craigV
jem fix^E
jenis^A
jenis splendid ice creamA
jenis splendid ice creamsA
jenningsbetR
jennyferC
jeremiahs italian ice^A
jernia=E
jeromes furniture^E
jersey central power and light^D
jersey central power light jcpl first energyD
jersey mikes subs^A
jesolo ambient bikeK
jets pizza^A
jetti^G
jetts^X
jetts fitnessX
jewel cafe^C
jewel osco^B
jewson limitedE
jewsonsE
j g fried chicken^A
jgsp novi sad
jhc=E
j h family stores^B
jhl pharmaciesI
jhoots pharmacyI
jhujian shabuA
jhu jian suan cai yuA
jiajiayueB
jialejiaB
jiankang linju de sheng tangI
jia wen cing^F
jibe=B
jiffy=B
jiffy lube^H
jiffy mart^B
jigsaw=C
ji hotel^J
jijonencaA
jil sander^C
jimboys tacosA
jimmy chooC
jimmy fairly^N
jimmy johns gourmet sandwiches^A
jimmy the greek^A
jim n nicks^A
jinan hualianB
jingkelongB
jinhu convenienceB
jinjiang innJ
jinya^A
jinya ramen barA
jin yuh tarng stationeryL
jiujiuya foodB
j jill^C
jll=V
j mclaughlin^C
jms=H
j m weston^C
jnec^D
jns=C
joann fabric and crafts^M
joann fabric and craft stores^M
joann fabrics and crafts^M
jo ann stores^M
jobcenter=W
jobcentreW
jobcentre plusW
job lot^L
jockey=C
joe fresh^C
joe jennings^R
joensuu=
joensuun seudun joukkoliikenne
joes crab shack^A
joes kwik marts^B
joes pizza^A
joe wheeler emcD
joey=A
johanniter gmbh^Y
johanniter unfall hilfe^Y
johanniter unfall hilfe e v^Y
john craig^C
john deere^E
john dorys^A
john fluevog shoesC
john lewis^L
john lewis partners^L
john l scott^V
johnny biggC
johnnybroA
johnny carinosA
johnny rocket^A
johnnys burger company^A
johnny was^C
john reed fitness^X
johns incredible pizza^A
johnson city energy authority^D
johnson fitness wellness^M
johnson fitness wellness store^M
johnsons=Q
johnsons cleaners^Q
johnstonesE
johnstones decorating centreE
johnstones paintsE
johnstone supplyE
johnston murphy^C
johshuyaM
joie de vivre hospitality^J
joint publishing^M
jo joe^J
jojoen=A
jojo maman bebe^C
joker=B
jokers=M
jollibeeA
jollyes%
jollyes petfood superstore%
jolly pasta^A
jo malone^L
jonathans=A
jones bootmakerC
jones chapman^V
jones lange lasalleV
jones onslow emcD
jonkopings lanstrafik
jonsson workwearC
jos a bank clothiers^C
jos alukkasC
jos bank^C
josco jewellersC
joseph a bank^C
josephine community transit^
josephine county^
jotun=E
joueclub"
joules=C
journeys=C
journeys kidzC
joy=N
joyalukkasC
joy education^Z
joy english^Z
joyful ak^E
joyfullA
joysoundR
joys tacos^A
jpmed^I
jp medical^I
jp subotica trans
jr ticket office^R
jr tokai^D
jrハス中国^
jrハス九州^
jrハス北海道^
jrハス四国^
jrハス東北^
jrハス東海^
jrハス西日本^
jrハス関東^
jr中国ハス^
jr九州ハス^
jr北海道ハス^
jr四国ハス^
jr東北ハス^
jr東海ハス^
jr西日本ハス^
jr関東ハス^
jsp=A
jta=
jtaca^K
jtran^
juan fornes fornes s a^B
juan pollo^A
juan valdez cafe^F
jucy^!
juewei duck neckB
jufa hotelJ
jufa hotelsJ
jugo juice^A
juguettos"
juice it up^A
juicelandA
juice press^A
jula=E
jules=C
julias=A
julien dorcelC
julies=F
julius meinlF
jumbo king^A
jumbo supermarkt^B
jumbo supermarkten^B
jump juice^A
jump juice bar^A
jump shop^M
junbi^F
junge=F
junge backerei^F
junge die backerei^F
jungfraubahnen
junited autoglasH
junkudoM
junona=C
jureskogsA
jurki=G
jurliqueQ
juruena participacoes e investimentos s aD
jurys inn^J
just bake^F
just cuts^Q
just eat belfast bikes^K
just eat cycles^K
justeats bicyclesK
justice=C
just in case^T
just jeans^C
just over the top^C
just salad^A
just sports^C
just watches^C
juwelier kraemerC
j w lees^S
jw marriott^J
jw marriott hotels^J
jysk romania^E
jyulin mei meiA
jyvaskylan seudun joukkoliikenne
jネツトレンタカー^!
kaady car washH
kaatizoneA
kadoilG
kaercherH
kaes=C
kafeteria=F
kaffebrenneriet=F
kagi110E
kahoots%
kahoots feed and pet%
kahoots pet store%
kahve dunyasiF
kai=
kai bandara
kai bo food supermarket^B
kai commuter^
kaisercraftM
kaisers backstube^F
kaisers gute backstube^F
kakadu zoo^%
kakto^T
kakuyasuS
kalata=B
kalb linien^
kaldi coffee farmF
kaliningrad buses^
kaliski rower miejski^K
kalisz=
kalmar lanstrafik
kal tire^H
kalungaL
kalyan jewellersC
kamax^E
kamera express^M
kamloops transit system
kam market^B
kamo power^D
kampgrounds of americaJ
kangaroo express^G
kanizsabikeK
kannam chickenA
kanpur metro^
kansai superB
kansas city area transportation authority^
kansas city power light^D
kanti sweetsA
kanyargo
kanzelsbergerM
kanzler=C
kaoil^G
kapitol=W
kaporalC
kappahlC
kappa sushi^A
kara=C
karada factoryQ
karaoke banbanR
karaoke kan^R
karaoke manekinekoR
karas=A
karayamaA
karayoshiA
karcher=H
karcher clean park^H
kari=C
kari kids^C
karl berg^B
karl lagerfeld^C
karl marc john^C
karlsruher verkehrsverbund
karlstadsbuss
karma=H
karma automotive^H
karnten netz^D
karnter linien
karntner linien
karstadt kaufhof^L
karstadt warenhaus^L
karstadt warenhaus gmbh^L
kartell=E
karwei=E
kasanovaE
kassir ruR
kastner ohlerC
kastratiG
kasumiB
kate spade new york^C
kate spade ny^C
kathmandu=M
katies=C
katsuyaA
kauai=A
kaufhaus stolz^L
kaufmannische krankenkasse^P
kaufmannische krankenkasse kkhP
kauno autobusai
kauno m savivaldybe
kawasaki=H
kayak public transit^
kay jewelers outlet^C
kayseri ulasim a s
kaze shuttle^
kazpostU
k bike^K
k books^M
kbtr^A
kcata^
kcell^O
k citymarketB
kcoffeeF
kcp l^D
kdl=N
kearneyW
keatons=V
kebab king^A
kebab turki baba rafi^A
kebhouzeA
kebukeF
kedco^D
keedo^C
kee wah bakery^F
keim=F
keim gmbh^F
keio atmanE
kekaleC
kekes breakfast cafeA
kelag^D
kelebekE
keller williams realty^V
kelly moore^E
kelly moore homeowner shop^E
kelly moore paint^E
kelly moore paint company^E
kelly moore paints^E
kellys cajun grill^A
kelly services^W
kelowna regional transit system
kelseys=A
kelseys original roadhouse^A
kempinski=J
kenariN
kendra scott^C
kendriya vidyalayaZ
kendriya vidyalaya sangathanZ
kenguru=E
kennards storageV
kenny rogers roasters^A
kenosha area transit^
kensolC
kent=
kent kwik^B
kentucky fried chicken^A
kentucky power^D
kentucky utilities^D
kentucky utilities company^D
kenzo=C
keolis agen
keolis amiens
keolis argenteuil boucles de seine
keolis arras
keolis besancon
keolis blois
keolis bordeaux metropole
keolis chambery
keolis chateauroux
keolis chateau thierry
keolis chauny tergnier la fere
keolis commuter services#
keolis cote basque adour
keolis dijon mobilites
keolis downer
keolis grand bassin de bourg en bresse
keolis hainaut valenciennois
keolis lille metropole
keolis lyon
keolis metropole orleans
keolis montargis
keolis montlucon
keolis monts jura
keolis morlaix
keolis narbonne
keolis nederland
keolis nevers
keolis oise
keolis ouest val de marne
keolis oyonnax
keolis porte de lisere
keolis quimper
keolis rennes
keolis saint malo
keolis seine et oise est
keolis tarbes lourdes pyrenees
keolis tours
keolis val dessonne deux vallees
keolis val dyerres val de seine
keolis velizy vallee de la bievre
keolis vesoul mobilites
keolis villefranche sur saone
kepco^D
kerala co operative milk marketing federation^B
kerala state beverages corporation ltd^S
kerala state electricity board^D
kerama marazziE
kerepes
keretapi tanah melayu
kernels popcorn^A
kernow=
kern transit^
keropetrolG
keshet teamimB
keski uusimaa
ketal^B
ketracoD
ketterthillN
keuken kampioen^E
keurslager=B
kevag^D
keva juiceA
key ambulancyE
key food^B
keylineE
keys energy services^D
keystoreB
keystore expressB
keystore moreB
keywest innJ
kfh=N
kfh nierenzentrumN
kfl supermarketsB
kf teaF
kghm polska miedz^D
khadimC
khadimsC
k hub^L
kia=H
kiabi^C
kia motors^H
kibek^E
kiceo^
kicks=Q
kidango"
kid interior^E
kido="
kido international preschool^"
kids are kids^"
kids dental kare^N
kids empire^R
kidsfirst"
kidsfirst kindergartens"
kids first swim school^X
kids first swim schools^X
kids r kids^"
kids r kids learning academies^"
kidstrongX
kidstuff"
kiehls since 1851Q
kielecki rower miejski^K
kieser training^X
kigali=
kigiliC
kiki minipris^B
kilimanjaro=A
kilwinsA
kimptonJ
kims=Q
kims convenience store^B
kindercare"
kindercare learning center"
kindercare learning centers"
kind horgerateN
kinekusL
kineya mugimaruA
king jouet^"
king kebab^A
king kullen^B
king of donairA
king pie^A
kings=B
kings area regional transit^
king soopersB
king soopers fuelG
king soopers gasG
king soopers marketplaceB
kingsport power company^D
kingstone bookstoreM
kingston transit^
king taco^A
king toy^"
kinki kappersQ
kinney drugs^I
kinokuniyaM
kino za rogiem^R
kiosk=B
kiosque lonaseR
kipa=B
kipling=C
kipp=Z
kippie=A
kirana pasalB
kirindoI
kirkens korshaerY
kirkens korshaer genbrugY
kirklands home^E
kirppuL
kisojiA
kissimmee utility authority^D
kissingen mobil
kit=U
kitami renseikaiZ
kitamura cameraM
kitandaF
kitchen collection^E
kitchen connection^E
kitchen origin^A
kitchen stuff plus^E
kitchen warehouse^E
kitchnE
kitea^E
kit group^(
kitsap transit
kiyokenA
kizilayN
kizuki ramen izakayaA
kjell company^T
kjell och company^T
kkh=P
k kiosk^B
kk mart^B
kk super mart^B
klara=F
klas=B
klas potravinyB
klass=C
kleider bauer^C
kleins backstube^F
klenoty aurumC
klickitat county
klier hair world^Q
klipp=Q
klo=G
klt=
kluswijsE
k market^B
kmb=
k m elektronik^T
km prona^G
knappschaftP
kng karnten netz gmbhD
kniazhaP
knight frank^V
knights inn^J
knihkupectvi kosmasM
knihy dobrovskyM
knjizara delfiM
knjizara vulkanM
knowledge is power program^Z
knoxville utilities board^D
knt=!
knyharnia yeM
koa=J
koa holiday^J
koa journey^J
koa kampgroundJ
koala tours^!
koa resort^J
kobayashi optical^N
koberce trendE
kobil^G
kocaeli otobusleri
kocca^C
kochi metro
kochloffel=A
koctasE
kodak express^M
kodin terraE
koekishaW
koenigseggH
kofteci yusufA
kohikanF
koh i noor^L
koh i noor hardtmuthL
kohler=E
kohls department store^L
kohnan proE
koi auto parts^H
koide cameraM
kojima bic cameraT
kokorikoA
kokoroA
kokuminI
koleje dolnoslaskie^
koleje mazowieckie^
koleje slaskie^
kolesceK
kolesoH
kolkata metro
kolkata private bus
kolle zoo^%
kolls^F
kolls familienbackereiF
kolo=B
kolobrzeski rower miejski^K
kolporter=L
kolumbus
komageneA
komandor=B
kombus
komeda coffee shop^F
komedas coffeeF
komenda powiatowa panstwowej strazy pozarnej^)
komeri hard greenE
komeri powerE
komeri proE
komfort=E
komputronik=T
komunalna poistovnaP
komunikacja gminna glucholazy^
komunikacja gminy dopiewo^
komunikacja miejska plock^
komunikacja miejska pruszkow^
komunikacja miejska tczew^
komunikacja miejska w andrychowie^
komunikacja miejska w chelmie^
komunikacja miejska w krakowie^
komunikacja miejska w krasniku^
komunikacja miejska w szczecinku^K
komunikacja miejska zyrardow^
komus=L
kona grill^A
konakaC
konami sports clubX
konditorbagerF
konex^I
koninski rower miejski^K
konskie=
konsum dresden^B
konsum leipzig^B
kontakt home^T
konvoi=
konzumB
koodo^O
koodo mobileO
kookaiC
kool smiles^N
kooperationsgemeinschaft vorpommern
koops=B
kopeechkaB
kopeykaB
kopi kenanganF
kop kande^E
kople=G
korablik"
korail
kormanyablak)
kornik=
koroshiC
korperformen=X
korzinkaB
kosit a sD
kosmas knihkupectviM
koszalinski rower miejski^K
kotipizzaA
koton=C
kotsovolosT
kourakuenA
kovbas marketB
kovbasna merezhaB
kozosushiA
k pet^G
k plus k^B
k plus k schuh center^C
kpmg=W
kptcl^D
kraftnat alandD
kralupolG
kramer pferdesportM
krasny yarB
krass optik^N
k rauta^E
kreation organic^F
kreatosQ
krefelT
kreisverkehr schwabisch hall^
kremmerhuset=E
krishi bhavan)
krispy kremA
krispy kreme doughnutsA
krispy krunchy chickenA
krist=G
kritikosB
kroger food and drug^B
kroger fuel center^G
kroger gas^G
kroger marketplace^B
kroger pharmacy^I
kronan=B
kronans apotek^I
kropka=B
kroshka kartoshkaA
krotowerK
krousty sabaidiA
krowarzywaA
krskolesomK
krt=
kruidvat=I
krumetL
krys group^N
krystal=A
ksd=M
kseb^D
ksp=T
k supermarket^B
kta super stores^B
ktel^
ktm=H
ktm ets
ktm intercity
ktm komuter
ktx=
kuafoodA
kuang nan fashion shopL
k u backerei^F
kubenzC
kuchen aktuell^E
kuchenlandE
kuchen schaffrathE
kuchentreffE
kudu=A
kuhn=F
kujtenC
kulikovA
kulinichiF
kult=C
kumazawa booksM
kum go^G
kumon^Z
kumon learning centerZ
kumon math and reading centerZ
k und k schuh center^C
kungfu=A
kuntokeskus liikkuX
kunz pressing^Q
kuoni^!
kuopio=
kups^B
kurakura*
kura revolving sushi bar^A
kura sushi^A
kurt geiger^C
kurtoshF
kurumaya ramenA
kushikatsu denganaS
kushikatsu tanakaS
kushiro renseikaiZ
kusmi teaF
kusuri no aokiI
kusurino fukutaroI
kutchenhausE
kutno=
kutsusenkaC
kuups^B
kuups design international slB
kuzinaF
kvety victorL
kvicklyB
kvik=E
kvsh^
kvv nextbikeK
kwalitariaA
kwang yang motorH
kwantum=E
k way^C
kwik fill^G
kwik fit^H
kwik shop^G
kwiksparB
kyivkhlibF
kyivstarO
kymco motorH
kyochonA
kyochon chickenA
kyodai shingakukaiZ
kyoei^B
kyorindoI
kyotaruB
kystnettD
kyt group^(
kyudai shingakukaiZ
la anonima^B
la belle province^A
labigiK
la boite a pizza^A
laboo^I
laboratoire de biologie medicale^N
laboratoires reunis^N
laboratorio a plus^N
laboratorio medico del chopo^N
laborizon maine anjouN
laborizon maine anjousN
la borne bleue^G
la boucherie^A
labouestN
la boutique du coiffeur^Q
labquestN
labtestsN
la buena hamburguesa^A
la cage^A
la cage aux sports^A
la casa de las carcasasT
la casa de tono^A
la cervoiserieS
la citta del sole^"
lacoladaQ
la colombe^F
la colombe coffee roasters^F
la comer^B
la compagnie des petits^C
la compagnie du lit^E
lacreek electric associationD
la criee^A
la cubanitaA
la curacao^T
lada=H
ladbrokesR
laderachA
la despensa^B
ladoga wine^S
la doi pasi^B
la donuteriaA
ladwp^D
lady foot locker^C
lady stretch^X
la fabrique cookies^F
lafarmaciaI
lafayette=I
lafayette utilities system^D
la fee marabouteeC
la feltrinelliM
la fitness^X
lafleur restaurant^A
laforetV
lagence automobiliereH
lager 157^C
lagerboxV
lagglo en bus
lagkagehusetF
laglerF
lagos brt^
lagos bus rapid transit system^
la grande recre^"
laguna=M
la halle^C
la halle au sommeil^E
la halle aux chaussures^C
lahti=
la jijonencaA
lakeland=E
lake oil^G
lakme^Q
lakomkaA
lalineQ
lallinQ
la lucha^A
la lucha sangucheria criollaA
lalux^P
la luxembourgeoiseP
lam=
la maison kayserF
la martina^C
lamborghini=H
la metropole mobilite^
la metropole mobilite lebus
la metropole mobilite lecar
la michoacanaA
la michoacana meat marketB
la mie caline^F
lamps plus^E
la navette^
lancaster local bus^
lancia=H
landbackerei ihleF
landbackerei schmidtF
landbackerei stingesF
landi^B
landkreislinien schwandorf
landmark cinema^R
landmark cinemas^R
landmark theater^R
landmark theaters^R
landmark theatre^R
landmark theatres^R
land rover^H
landsberger verkehrsgemeinschaft
landshuter verkehrsverbund
landsnetD
land transport authority^
landwer=F
landwer coffee^F
lane bryant^C
lane transit district^
la new^C
lan fong yuen^F
langham hotels resortsJ
lanidorC
lanka filling station^G
lanka ioc^G
lansforsakringar fastighetsformedlingV
lansing board of water light^D
lanstrafiken i jamtlands lan
lanstrafiken i vasterbotten
lanstrafiken kronoberg
lanstrafiken orebro
lantana=A
lantana cafe^A
lantica pizzeria da michele^A
lan yoga^X
lao feng xiang^C
lao feng xiang jewelleryC
lap=F
la panetiere^F
la panoramica^
laparetE
la pataterieA
lap coffee^F
la petite^"
la petite academy^"
lapeyreE
la piadineriaA
la pizza de nico^A
la place^A
la plateforme du batiment^E
la plaza de dia^B
la porchettaA
la poste^U
lapperreN
la procure^M
la quinta by wyndham^J
la quinta inn^J
la quinta inn by wyndham^J
la quinta inns and suites^J
la quinta inn suites^J
la quinta inn suites by wyndham^J
lara bags^C
la rebaja^I
laredo taco company^A
la rinascenteL
la romana^A
larosas pizzeriaA
larrys giant subs^A
lartigianoA
la salsa^A
la senza^C
laserawayQ
laser clinics^Q
laser eletroT
laser game evolution^R
laser love^Q
laserumQ
lashinbangM
las iguanas^A
lasik mdN
lasikplusN
lasikplus vision centerN
la sirena^B
lask=
la societe canadienne de la croix rouge^Y
las palmas food centre^A
last minute tour^!
la surenaA
la tagliatellaA
la talemelerieF
la taverne^A
la taverne table de caractere^A
latelierA
latelier papillesF
lats=B
latvijas naftaG
latvijas pastsU
latvijas propana gazeG
laugfsG
laugfs petroleumG
laughing planet^A
laura=C
laura ashley^E
laura ashley home^E
laura secordA
laura todd^F
laurier optical^N
lavanderia 60 minutos^Q
lavazzaF
laverapQ
laverty pathologyN
la vie claire^B
la vie en rose^C
lavomaticQ
lavv^
lawson 108^B
lawson plus poplar^B
lawson plus three f^B
lawson plus toksB
lawson plus スリーエフ^B
lawson plus ホフラ^B
lawson poplar^B
lawson store 100^B
lawson three f^B
la xixonencaA
laya burger^A
laynes chicken fingersA
lazariniC
la z boy^E
la z boy furniture gallery^E
lazuritE
lazy boy^E
lazy dog^A
lb bulgaricumB
lbx pharmacyI
lcec^D
lcn=
lcra^D
lc waikiki^C
ldlc^T
leader=L
leader price^B
leaders=V
leaders estate agency^V
leag^D
leapmotorH
leau viveB
lebanon transit^
lebenshilfe essen e v^Y
le biscuit^L
lebork=
le bus^
le bus figeac
le bus tm^
lecar storeH
le chateau^C
lech elektrizitatswerke ag^D
lech elektrizitatswerke augsburg^D
le chocolat alain ducasse^A
lechwerkeD
lechwerke agD
lechwerke ag augsburgD
lechwerke augsburgD
le circuit electrique^G
le coq sportif^C
lecot^E
le creuset^E
lede=D
ledo pizza^A
leeann chinA
lee cooper^C
lee county electric cooperative^D
leen bakker^E
lees famous recipe chicken^A
lees sandwiches^A
lee valley^E
lee wrangler^C
leezenB
le fil^
le five^X
lefkosa turk belediyesiK
lefties=C
legal sea foods^A
legalwiseP
legend=C
legends barber^Q
legends barbershop^Q
legion co^S
legit=C
legnicki rower miejski^K
lego discovery center^R
legoland discovery center^R
legoland discovery centre^R
lego store^"
leguanoC
leica=T
leifertF
leightonsN
leiser=C
leiser comfort^C
leitura=M
lejia100B
lekaren partnerI
lekarna ipc^I
lekia^"
le kiosque a pizzas^A
leman express^
le marche da cote^B
le marche du store^E
le met^
lemonshark pokeA
lensa=N
lenscraftersN
lenskartN
lentrepot du bricolageE
leo=Z
leo express^
leonardo boutique^J
leonardo hotels^J
leonardo royal hotel^J
leonidas=A
leons=E
leos=C
leos jeans^C
le pain du jour^F
le paradis du fruit^A
le petit casino^B
le petrin ribeirouF
lequipeurC
lerbolarioI
le roi du matelas^E
leroy merlin^E
les 3 brasseurs^A
les burgers de papa^A
les cars charlot^
les cars du rhone^
les cherubins^"
les chocolats yves thuriesA
les comptoirs de la bio^B
les courriers automobiles picards
les courriers de lile de france^
les demenageurs bretons^W
les ecrans de paris^R
les eleveurs de la charentonneB
les fournils de france^F
le sit^
leslies pool supplies^E
leslies pool supplies service repair^E
leslies pool supply^E
leslies swimming pool supplies^E
les meubles gautier^E
les mouettes^
les opticiens mutualistes^N
lesotho electricity compantD
lesotho electricity company^D
les petites cantines^Y
les petits chaperons rouges^"
les schwab^H
les schwab tire center^H
les schwab tire centers^H
leszno=
le tacos de lyon^A
le temps des cerises^C
lets go fitness^X
levaduramadreF
le velo^K
le velo par tbmK
le vib
levins=P
lewiatan=B
lewis=E
lewis stores^E
lextran
lexus=H
leyland sdmE
lf fastighetsformedlingV
lg electronics^T
lia=
liander=D
liang she han buy food^A
lianjiaV
liaojibangbangjiB
li auto^H
li auto supercharger^G
libbus
libea^
libellule=
libellus
libelo=K
libeo^
liberia electricity corporation^D
libero=
libertas dubrovnik^
libertybus
liberty charge^G
liberty exclusive showroom^C
liberty group limited^P
liberty gym^X
liberty landing ferry^
liberty mutual insurance^P
liberty oil^G
liberty shoes^C
liberty tax^W
liberty tax service^W
liberty tax services^W
liberty travel^!
liberty utilities^D
liberty woman^C
libra=M
libraccio=M
libraries in clackamas countyZ
libraries of eastern oregon^Z
library of things^E
libre=B
libreria gandhi^M
libreria giunti^M
libreria porruaM
librerias porruaM
librerie giunti^M
libris=M
liconsaB
lider express^B
lidkoping elnatD
lidl deutschland^B
lidl espana^B
lidl france^B
lidl italia^B
lidl polska^B
lids=C
liebeskindC
liebeskind berlinC
lieblingsbackerF
liechtenstein bus^
liemobil
lietuvos spaudaB
life=B
life among people^F
life care center^Y
life care centers of america^Y
lifecellO
life insurance corporation^P
lifelabsN
lifeline=Y
lifeline shop^Y
lifemarkN
lifemark physiotherapyN
life pharmacy^I
life storage^V
lifestyle=C
lifestyle express^B
lifestyle international pvt ltdC
life time athletic^X
life time fitness^X
life time work^W
life vivaraC
lifti^
liga stavokR
light=D
light rail^
ligier storeH
ligne roset^E
lignes de lagglo
lignes en vienne^
lignes interurbaines nouvelle aquitaine^
liikennevirta oyG
lila=
lila backer^F
lila presquile^
lili=I
lili drogerie^I
lilla coop^B
lille vinkel sko^C
lilly=I
lilly drogerie^I
lilly pulitzer^C
lima bus^
limburg=
limburgia=F
lime=K
lina stores^A
linbikeK
lincc^Z
lincoln=H
lincoln electric system^D
lincolnshire co opB
lincraftC
linde=E
linde welding gas equipment center^E
lindexC
linea=D
linea directa^P
lineas interurbanas de lanzarote^
linellaB
linen chest^E
lineotim
line x^H
linienbundel 1
linienbundel 9
li ningC
linja=D
link=
link transit^
linvosgesE
linx^
linz ag^D
linz ag strom^D
linz linien gmbh^
linz netz^D
linz strom ag^D
lio=
lio30^
lio34^
lio66^
lio arc en ciel^
lio herault transport
lions choice^A
lion travel^!
lio ter occitanie^
lipoti peksegF
liquid laundromat^Q
liquimaxI
liquor city^S
liquor control board of ontario^S
liquor depot^S
liquorlandS
liquorland australiaS
liquorland cellarsS
liquor mart^S
liquor mountain^S
liquorshopS
liquorshop checkersS
liquorshop shopriteS
lirr^
lisola dei tesori^%
lissac opticienN
little big burger^A
little burgundy^C
little caesars pizza^A
little ceasarsA
little ceasars pizzaA
little clinic^N
little john bikes^M
little mermaid^F
little sheep^A
little short stop^B
little waitroseB
little waitrose partnersB
liu jo^C
live=C
liveraC
livera bad en lingerieC
livera lingerieC
livio=B
liviqueE
lizarranA
ljekarna jadranI
ljekarna joukhadarI
ljekarna pabloI
lj hooker^V
lkq=H
llaollaoA
llb=
l l drive in^A
l l drive inn^A
l l hawaiian barbecue^A
l l hawaiian bbq^A
lloyd=C
lloyds apotek^I
lloyds pharmacy^I
lnett^D
loaf n jug^G
loblaw pharmacyI
loblawsB
loblaws great foodB
loblaws pharmacyI
locatelI
loccitane en provenceQ
locke=J
locker ge^U
locker ge parcel locker^U
locker inpostU
lockerpostU
lockhart powerD
lockhart power companyD
locky^U
loco burrito^A
loding=C
lodowkomat inpostU
lody bonanoA
lodzka kolej aglomeracyjna^
lodzki rower publiczny^K
loetjeA
loevbjergB
lofotkraftD
loft ann taylor loft^C
loft outlet^C
logans roadhouse^A
logis hotels^J
logo getranke fachmarkt^B
lohbs^Q
lohi^W
lohi bwW
lohnersF
lohnsteuerhilfe baden wurttembergW
lohnsteuerhilfe baden wurttemberg e vW
lohnsteuerhilfe bayernW
lohnsteuerhilfe bayern e vW
lohnsteuerhilfe bwW
lohn und einkommensteuer hilfe ring deutschland e v^W
loiret fibreO
loja meo^O
lojas americanas^L
lojas colombo^L
lojas renner^C
lojas riachuelo^C
lokalna komunikacja autobusowa w pabianicach^
lokalny transport zbiorowy w lodzi^
loker=K
lolalizaC
lola nenas^A
lolli and popsA
lollicupF
lollipops educare^"
london borough of newham#
london buses^
london camera exchange^T
london cocktail club^S
london drugs^I
london overground
london power networks^D
london river services^
london transit^
london underground^
lone star texas grill^A
long beach transit^
longdanB
long foster^V
long foster real estate^V
longhorn steakhouse^A
longines=C
long island power authority^D
long island rail road^
long john silvers^A
long mcquadeM
longos=B
longs drugs^I
long time ago^A
longview transit^
lonia=B
loombard(
loop=G
loop fitness^X
lopia^B
loplabbetM
lordco auto partsH
lord of the fries^A
lorena=E
lorna jane^C
loro=G
loro piana^C
losangefibreO
los angeles county metropolitan transportation authority^K
los angeles department of transportation^
los angeles department of water and power^D
lota burger^A
loteria del estado^R
loteria la neuquinaR
loterias caixa^R
loterias del estado^R
loterias y apuestas del estadoR
lothian buses
lothian city buses
lotos=G
lotos optima^G
lotoロト^R
lotsa pizza^A
lotte department store^L
lotte duty free^L
lotte hotel^J
lotte hotels resorts^J
lotte mart^B
lotte rent a car^!
lottery of japan^R
lotte super^B
lotus=H
lotus cars^H
lotus five star^R
lotuss go fresh^B
louisa coffee^F
louis copeland and sons^C
louisiana cat^E
louisiana famous fried chicken^A
louis motorrad^H
louis philippe^C
louis pion^C
louisville gas electric^D
lou malnatis pizzeriaA
lounges=A
lovable=C
lova yatakE
lovbjergB
love republic^C
lovesacE
loves alternative energy^G
loves rv hookup^J
loves truck care^H
loving hut^A
loving kindness animal hospital^%
lowenbacker schaperF
lowen play^R
lower colorado river authority^D
lower murray water^D
lowes foods^B
lowes home improvement^E
lowes market^B
loxionC
lp express^U
lpg biomarktB
lp l^D
lrta^
lrt jabodebek
ls power^D
lsw netzD
ltc=K
ltd=
ltfrb interregional bus
ltfrb inter regional inter provincial bus
ltfrb irip
ltfrb pub
ltfrb puj
ltur^!
ltz lodz
luas=
lubbock power light^D
lubelski rower miejski^K
lublin=
lubys^A
luca=F
luca polare^A
lucardiC
lucardi juwelierC
lucerna=D
luciano=A
lucid=H
lucid motors^H
lucid studio^H
lucilles bbq^A
lucilles smokehouse bar b que^A
lucilles smokehouse bbq^A
luckinF
luckin coffeeF
lucknow metro^
lucky=B
lucky brand^C
lucky brand jeans^C
lucky cup^F
lucky mart^B
lucky sushi^A
lucy=C
lucy fashion^C
lugano malcantoneK
luisa spagnoli^C
luis pinas a^B
lukfook jewelleryC
lukoil minimarket^B
lukoil mini mart^B
lukoil shop^B
lukoil trgovinaB
lukullus=F
lulea lokaltrafik
lulu hypermarket^B
lululemonC
lululemon athleticaC
lumas^M
lumber liquidators^E
lumen=L
lumimartE
luminora solar dosD
lunch garden^A
lundahojK
luneo^
lunettes pour tous^N
lupa=B
lupe tortilla^A
lupo=C
lurraldebus
luteciaQ
luthy^M
luthy balmer stockerM
luxemburgische eisenbahnen^
luxgenH
luxihe taosuF
luxopticaN
lva=
lviv chocolate factory^F
lviv croissants^A
lviv handmade chocolate^F
lvm=P
lvm versicherungP
lwowskie croissanty^A
lxr=J
lxr hotels resortsJ
lyf=J
lyft bike^K
lyneo^
lynk coH
lynx optique^N
lyon parc auto^#
lyse=D
lyse elnettD
m1 transportes sustentaveis sucursal colombia ltdaK
maaco^H
maaco collision repair auto paintingH
maaf^P
maag=C
maasveren
m a c^Q
macabi pharmI
macallister catE
macao imperial tea^F
macatawa area express
macau=
mac cosmetics^Q
macdonald hotels^J
mace=B
macewenG
macfitX
mac geiz^L
machida shoutenA
machi machi^F
machiokaA
mac house^C
machsanai chashmalT
machsaney hashmalT
macif^P
mackageC
mac oil^H
maconnais beaujolais mobilites
macpacM
macrocenterB
macs convenience stores^B
macshaurmaA
macs sushi^A
macu=F
macu tea^F
macxipaF
macys backstage^L
madagoniB
madame coco^E
madartF
mad butcher^B
madero=A
madewellC
madison metro transit^
madison reed^Q
madison reed color bar^Q
mad mex fresh mexican^A
mad mex fresh mexican grill^A
mado=F
mad trebic
madura=E
maelis
maes=G
ma ferme en ville^B
magaluL
magasin du monde^Y
magasin vert^E
magdeburger regionalverkehrsverbund
magenta=O
maggianos little italyA
magic form^X
magic machine^C
magicutsQ
magistra=I
magn^G
magnet=E
magnet kitchens^E
magnitB
magnit cosmeticsI
magnitiB
magnum=B
mago=B
mag presse^L
magritta pizzaA
magti^O
magyar posta logisztikaU
maharishi vidya mandirZ
mahindraH
mahindra mahindraH
mahindra truck and busH
mahogany=Q
mahsanei hashmalT
maidenform=C
maidenhead aquatics^%
maid rite^A
maif^P
maine department of transportation^
mainedot
maine state ferry service^
mainichi shimbunL
mainstay suites^J
mainyard studiosW
mainzer verkehrsgesellschaftK
maison 123^C
maison becamF
maison birks^C
maison dandoyF
maison de la literie^E
maison de la presse^L
maison eric kayserF
maison herengerF
maison kayserF
maison margielaC
maison nicolas^S
maison planchotF
maisons du monde^E
maisto prekesB
majestic wine^S
majestic wine warehouse^S
major cineplexR
major cineplex groupR
major cineplex group public co ltdR
major cineplex group public company limitedR
mak by^A
makedonski telecomO
maki ramen^A
maklarhusetV
maklarringenV
mako cake and bakery^F
makovecB
malabar gold and diamonds^C
malankaG
malcolm barnecuttF
malin plus goetz^Q
malitelO
malmaisonJ
maloa^A
malo agglo transports
malopolskie linie dojazdowe^
malopolskie linie dowozowe^
malpka express^B
malta public transport^
malteser hilfsdienst^Y
malzersF
malzers backstubeF
mama roma^A
mama shelter^J
mamas papas^"
mammoth coffee^F
mammy mart^B
man=H
mana=C
manacoC
manamo home^E
mana poke^A
manawatu
manchester=
manchester metrolink
manchester transit authority^
manchu wok^A
mancomunidad comarca de pamplona irunerriko mankomunitateaD
mandarakeM
mandarin oriental hotel^J
mandee=C
mandis pharmI
manege a bijoux^C
manfieldC
mangaratiba
mangeons frais^B
mang inasalA
mango mango dessert^F
manhattan bagel^A
manhattan bagels^A
mani=C
mania=N
mania print^W
manitoba hydro^D
manitoba liquor control commission^S
manitoba liquor lotteries corporation^S
manner coffee^F
manners harrison^V
mannings=I
manolo artisanal pastry^F
manolo bakes^F
manpower=W
man se^H
mantel=M
mantiqueira transmissora de energiaD
mantois
man truck^H
manulas
manx telecom^O
manx utilities^D
manyavarC
mapco^G
maple bear^Z
maple grove transit^
maple street biscuit company^A
maquinitasR
marathon=G
marathon gas^G
marathon sports^M
marble slab creamery^A
marc=
marc cain^C
marcel fils^B
marche da cote^B
marc jacobs^C
marco aldanyQ
marc opoloC
marc orian^C
marcs=B
marcs pharmacy^I
marcus cinema^R
marcus cinemas^R
marcus theater^R
marcus theaters^R
marcus theatre^R
marcus theatres^R
mardensL
mardens surplus and salvageL
marego
marelboC
marellaC
margaritas=A
margaritas mexican restaurant^A
marge=A
margherita conadB
margin free market^B
margin free market pvt ltdB
marguerite=
marianos fresh market^B
maria ra^B
marie blachereF
marie blachere boulangerie sandwicherie tarterieF
marie calendar^A
marie calendars^A
marie callendarsA
marie callendersA
marie callenders restaurant bakeryA
marie curie^Y
mariette=F
marimekkoC
marina rinaldiC
marine atlantic^
marine layer^C
marinemaxH
marineo
maringa metropolitano
maringa urbano
marin transit^
marisa=C
maritime electric^D
markant=B
mark e^D
market=G
market in^B
market liquors^S
market of choice^B
marketoptB
market place^B
market place by jasons^B
marketplace fresh^B
market street^B
marketvitaB
marketvita expressB
market xirdalanB
mark formelle^C
markgrafen getrankemarktB
markgrafen getrankevertrieb^B
markgrafen getrankevertrieb gmbh^B
markham=C
marks=C
marks pizzeria^A
marks spencer food^B
marks spencer foodhallB
marks spencer outlet^L
marks spencer simply food^B
markt backerei^F
marktkaufB
marmalatoC
marmaray
marne et seine^
marne la vallee^
marquardt kuchenE
marriott autograph collection^J
marriott executive apartments^J
marriott vacation club^J
marrybrownA
mars entertainment group^R
marshal=G
marshall dekalb electric cooperative^D
marskramer=E
marstonsS
marstons inns tavernsS
marstons pubsS
mart=
martes sport^M
martevG
martin=B
martin auer^F
martin auto color^E
martin co^V
martinizing dry cleaningQ
martin martin^B
martin reformstarkB
martins bbq^A
martins hotels^J
martins super markets^B
martinus=M
marty=
maruetsuB
maruetsu petitB
marugame seimenA
marugame udonA
marugen ramenA
maruhanR
marunakaB
maruti suzuki^H
maruti suzuki arena^H
maruzenM
mary browns^A
mary browns famous chicken taters^A
mary grace^A
maryland area regional commuter^
maryland chicken^A
maryland fried chicken^A
maryland transit administration^
maryland transportation authority^#
marypazC
mas=B
mascotte=C
maserati=H
masiarstvo u bykaB
mason transit^
masoutisB
masqmenosS
mass=B
massachusetts bay transportation authority^
massage addict^Q
massage envy spa^Q
massage heights^Q
massimo duttiC
mass rapid transit^
mastercutsQ
mastermateB
master mechanic^H
master poulet^A
masterzoo%
masymas basicB
mata=
matalanC
matarobus
matas=I
matbus
matcha cafe maikoF
materiel velo^M
materiel velo com^M
mateus supermercados^B
mathnasiumZ
mathnasium learning centerZ
matijevicB
matis=E
matkroken=B
matoppetB
matratzen concord^E
mats=
mat star^C
matsumotoB
matsumoto kiyoshiI
matsunoyaA
matsuyaA
matto espresso^F
matt optik^N
mattress depot usa^E
mattress firm^E
mattress firm clearance^E
mattress warehouse^E
mattress world northwest^E
mauboussinC
maui bus^
maui electric company^D
maurices=C
maurys=E
maveli storeB
maverikG
mav hev^
mav hev zrt
mavi^C
mavi jeansC
mavir^D
mavis discount tire^H
mavis tires brakes^H
maxbetR
maxbo^E
max brenner^F
max co^C
maxcolchonE
max elektro^T
max et moi^C
max fashion^C
maxi bazar^L
maxi dia^B
maxi ica stormarknad^B
maxi kiosco^B
maxilivresM
maxima=B
maximarktB
maxima x^B
maxima xx^B
maxima xxx^B
maxims cakes^F
maxims mx^A
maxi shop go^B
maxi toys^"
maxi zoo^%
max life insurance^P
max mara^C
max mart^B
maxol^G
max rischartF
maxs restaurant^A
max stock^L
maxvaluB
maxx coffeeF
maxxmartE
mayak^B
mayerscheM
mayers markenschuheC
mayfair town country^V
mayniladD
maynilad water servicesD
mayoral=C
mazda=H
mazziosA
mbb=
mbll^S
mbo cinemas^R
mbta^
mcalisters deliA
mcarthurglenL
mcarthurglen designer outletL
mccafeF
mcccollsB
mccollsB
mccormick and schmickA
mccormick and schmicks grillA
mccormick schmicksA
mccoys=E
mccoys building supply^E
mcd=B
mcdo^A
mcdonalds canada^A
mcfit^X
mcgrathV
mckeownG
mckeown cardfuel 24 7G
mckinsey company^W
mclaren=H
mcl cinema^R
mcm=C
mcmaklerV
mcmenaminsS
m co^C
mcopticN
m cosmetic^Q
mcpen^L
mctrekM
mcts^
mda=T
md discount^B
mdml^
md now urgent care^N
mdt=
mdta^#
mdu=D
mealtime malatangA
meama^F
meama collectF
meat liquor^A
meaux et ourcq
me by melia^J
meca=H
mecca bingo^R
mec canada^M
mechta kz^T
mecklenburgische=P
mecklenburgische versicherung^P
mecklenburg vorpommersche verkehrsgesellschaft
mec mountain equipment company^M
meda kuchen^E
meda kuchenfachmarktE
medbaseN
medco^G
medea=I
medfirstI
media expert^T
media home^T
mediaworldT
medibankP
medicap pharmacyI
medicare uccN
medicare urgent care clinic^N
medicine=C
medimaxT
mediprixI
mediq^I
mediq apotheekI
mediriteI
medis=N
mediterraneo=A
medivet%
medivet the vets%
medlabN
medlab southN
medplusI
meed=B
meed trading company^B
meest=U
meest express^U
meet fresh^A
meffertF
mega bairB
megabus
mega coffee^F
mega device^T
mega don quijote^B
mega don quijote unyB
megafon=O
mega image^B
megalosX
megamatteA
megane drug^N
megane ichibaN
megane store^N
mega pxmartB
megaramaR
mega replay^*
megasaveB
mega soriana^B
megasportC
megatechnicaT
megatopC
megazoo%
megaトンキ^B
megaトン キホーテ^B
megaトン キホーテuny^B
mego=B
me hotel^J
meidai shingakukaiZ
meijer express^B
meijer pharmacy^I
meiji yasuda lifeP
mei mei^A
meindentistN
meinekeH
meineke car careH
meineke car care centerH
meininger busbetrieb
meininger hotels^J
mein lieblingsbackerF
meinradK
meiob^K
meitetsu kyosho#
meiyijiaB
meizhou dongpoA
mekiki no ginjiS
mekonomenH
melanie lyne^C
melbourne bike share^K
melbourne pathology^N
melbourne water^D
melcomB
melcom ghanaB
melectronicsT
melia=J
melia hotels resorts^J
melibus
meli melo^C
melissa=C
melissa clube^C
mellinsN
mellins i styleN
mellom=D
mellow mushroom^A
melonbooksM
melting pot^A
me melia^J
memphis=A
memphis light gas and water^D
menardsE
mencapY
menchiesA
menchies frozen yoghurtA
menchies frozen yogurtA
mendocino farms^A
meness aptiekaI
menkindL
mens warehouse^C
mens wearhouseC
meny=B
mephisto=C
mer=G
meralcoD
mercado extra^B
mercadonaB
mercato=B
mercato big^B
mercato extra^B
mercato local^B
mercator=B
mercedes benz^H
mercedes benz trucks^H
merchants=H
merchants tire and auto^H
mercure hotels^J
mercuries food^A
mercury drug^I
mer germany gmbh^G
merida=M
meridianbetR
meridian energy^G
merit dental^N
merkal calzadosC
merkez eczanesiI
merkur slots^R
merkury market^E
merle norman^Q
merle norman cosmetics^Q
merlin cinemas^R
merlin entertainments^R
merrellC
merrill=W
merrill lynch wealth management^W
merrimack valley transit^
merryhill preschool"
merryhill schoolZ
merseyrail
merseytravel
merve eczanesiI
merzenichF
mesara matijevicB
mes demoiselles paris^C
meson sandwiches^A
mesopotamia=A
me spa^Q
mesra^B
messer=E
messikaC
messina=A
mester gronnL
mestnoe izvestnoeB
mesto kosice^#
mesto trnava^K
mestska doprava marianske lazne
mestska doprava teplice
mestsky bus
met=
meta=W
metalacE
metalac marketE
metan=G
metano=G
met ed^D
metlink
metrobikeK
metro bike share^K
metro bilbao^
metro boston^K
metrobus caracas^
metrobus q^
metro cash carry^B
metro christchurch^
metro dalger
metro de barcelona^
metro de bilbao^
metro de caracas^
metro del baix llobregat
metro de madrid^
metro de montreal^
metro de palma^
metro de palma de mallorca^
metro de paris^
metro department store^L
metro de santiago^
metro diner^A
metro do porto^
metro express^
metro gaisanoL
metro gastro^B
metro istanbul^
metro jabar trans
metro limited^
metrolink
metrolink tulsa
metrolinx
metro local^
metro mattress^E
metro melbourne^
metro north railroad^
metro oasis^M
metro pcs mpcsO
metro petroleum^G
metropolitan=P
metropolitan area express^
metropolitan edison^D
metropolitano=
metropolitano de lisboa^
metropolitan rapid transit^
metropolitan transit authority of harris county^
metropolitan transit system^
metropolitan transportation authority^
metropolitan transport corporation^
metropolitan tulsa transit authority^
metropolitan water reclamation district of greater chicago^D
metropolradruhrK
metrorail
metrorail eastern cape
metrorail gauteng
metrorail kwazulu natal
metrorail western cape
metro rapid^
metrorex
metro rock island county metropolitan mass transit district^
metrorowerK
metro rta^
metros a^
metro self storage^V
metro shoes^C
metro subwaylink
metro supermarket^B
metro tasmania^
metrotenerife
metro trains melbourne^
metro trains sydney^
metro transit^
metrovalencia
metroveloK
metroveloboxK
metrovia
metro warszawskie^
metro west yorkshire^
metss^B
meubles gautier^E
meubles leon^E
meuhedet pharmI
meuh restaurantA
meu super^B
meva^
mevo^K
mezeh^A
mezeh grillA
mezeh mediterranean grillA
mezzo di pasta^A
mfo matratzenE
mgalleryJ
mg motor^H
mg motors^H
mg urban^
mhd banska bystrica
mhd bratislava^
mhd ceska lipa
mhd dpmml
mhd galanta^
mhd hlohovec
mhd hradec kralove
mhd jablonec nad nisou
mhd jihlava
mhd kladno^
mhd kolin^
mhd komarno^
mhd kosice^
mhd levice
mhd liberec^
mhd martin^
mhd michalovce
mhd most a litvinov
mhd nitra^
mhd opava
mhd pardubice^
mhd pb^
mhd piestany
mhd pisek
mhd plzen
mhd poprad^
mhd povazska bystrica
mhd presov
mhd prievidza
mhd prostejov
mhd ricany
mhd sala^
mhd senica
mhd sered
mhd spisska nova ves
mhd teplice
mhd uherske hradiste
mhd usti nad labem
mhd valasske mezirici
mhd v pardubicich
mhd zilina
mhd zvolen
miami grill^A
miami trolley^
mi bici tu bici^K
mi bodega aurreraB
mica=E
mica hardware^E
miccolis
michael hill^C
michaels stores^M
michels patisserie^F
michigan cat^E
michigan public power agency^D
microtelJ
microtel by wyndhamJ
microtel innJ
microtel inn suitesJ
microtel inn suites by wyndhamJ
micun bibimbapA
midas=H
mid columbia economic development district^
midden overijssel^
middys=E
midland realty^V
midori no madoguchiR
midtnettD
midttrafik
midwest dental^N
midwest energy^D
miedzygminny zwiazek komunikacyjny w jastrzebiu zdroju^
miejski zaklad komunikacji^K
miejski zaklad komunikacji w nysie sp z o o^
miejski zaklad komunikacji w pile^
miele=E
mifarmaI
mighty quinns^A
mighty taco^A
migrol car washH
migrolinoB
migros jetB
migrossB
migros take awayA
mikel=F
mikes=A
mikonaH
miks mart^B
mikuchaF
mila=I
miladysC
milan laser^Q
milan laser hair removal^Q
milano=C
milano es mexico^C
milano pizzeria^A
milar^T
milavitsaC
mildreds=A
milence=G
milence charging hub^G
miles morgan travel^!
milestones=A
milestones grill and bar^A
milestones grill bar^A
miliosA
milios sandwichesA
milk agro^B
milkauF
milkshopF
milky lane^A
milky moo^A
millennium=J
millennium hotels resorts^J
miller and carter steakhouse^A
miller carter^A
miller paint^E
millers=C
millers ale house^A
millets=M
millies cookies^F
mills fleet farm^B
milma^B
milos hamburgers^A
milton institute^Z
milton transit^
milwaukee county transit system^
mim=C
mi macro^
mimaru apartment hotelJ
mimco^C
mimis cafe^A
mind=Y
minelliC
minera centinela^D
minera collahuasiD
minera escondida^D
mini=H
mini big c^B
mini cite^Y
mini extra^B
minim=B
mini mall storage^V
mini mart^B
minimaxC
mini mix^B
mini mix markt^B
mini piagoB
miniprecoB
ministerio publico^)
ministopB
mini storage depot^V
minit^F
mini top^B
minivita marketB
miniヒアコ^B
min kobmand^B
min koebmandB
minnesota power^D
minnesota valley cooperative light power association^D
minnkota power cooperativeD
minskaya pharmaciaI
minsk crystal^S
minsktransR
minsky khladokombinat no2B
mint velvet^C
minute burger^A
minuteclinicN
minuteman press^W
mio=E
mio amore^F
mi pueblo^B
mi pueblo food center^B
miracle ear^N
miraiya shotenM
miranew cinemasR
mirialisN
mise au green^C
mislatelO
misr petroleumG
miss cookies coffee^F
miss energy^A
misshaQ
mission afrika^Y
mission afrika genbrug^Y
mission bbq^A
mission valley power^D
mississippi power^D
miss millies^A
miss millies fried chicken^A
missouri farm bureau insurance^P
missouri power light company^D
mister car wash^H
mister donut^A
mister garden^A
mister lady^C
mister rooter^E
mister spex^N
mister transmission^H
mi store^T
mistral=
mistrz piekarz^F
mitnetzD
mitnetz stromD
mitra=S
mi transporte^
mitre=
mitre 10^E
mitre 10 mega^E
mits=
mitsubishi=H
mitsubishi motors^H
mitsubishi ufj real estate servicesV
mitsui fudosan realtyV
mitsui repark#
mitsuwa marketplaceB
mitteldeutsche netzgesellschaft strom mbhD
mitteldeutscher verkehrsverbund
miway^
mix=B
mixit^Q
mix markt^B
mix mart^B
mix mateus^B
mixue ice cream teaF
mixxo^C
miyawaki shotenM
mizzonis pizzaA
m j bale^C
mk restaurants^A
mks jaslo^
mks krosno^
mks mielec^
mlcc^S
mleczarnia jerozolimska^A
mlgw^D
m lhuillier(
mlinarF
mlin i pekareB
mllc^S
mlp=W
mlp agW
mlp seW
mmartanE
m m food market^B
m m meats^B
mm migrosB
m m reality^V
mobalpaE
mobel boss^E
mobel braun^E
mobel hardeckE
mobelixE
mobel kraft^E
mobel martin^E
mobel pfister^E
mobel porta^E
mobelringenE
mobexpertE
mobi^K
mobibikeK
mobicascaisK
mobigo
mobil 1^H
mobil 1 lube express^H
mobila videnovE
mobilcom debitelO
mobile centre^O
mobile klinik^W
mobile mini^W
mobilezoneO
mobilien=
mobilier de france^E
mobilisO
mobilites vesoul agglo
mobilitiG
mobility authority^#
mobility center gmbh^K
mobil mart^B
mobilonlineO
mobilyO
mobily telecomO
mobit^O
mobius=
mobivie
mobiviseudaolafoes
mobo^T
mo bus^
mochachosA
mochinutA
modatelasC
modells sporting goods^M
modeloramaS
modepark rotherC
modern market^A
modesto area express^
modesto irrigation district^D
modis^C
mod pizza^A
modwashH
moes italian sandwiches^A
moes southwest grill^A
moeve^G
moevenpickJ
mofussil kochi bus
mogo=K
mohawk=G
mohawk oil^G
moil^G
moje lekarna^I
moj kiosk^B
moj obchod^B
mokpolB
mo kranjK
mol=G
mol bubiK
moldcellO
mole valley farmers^B
mol jetwashH
mol nyrtG
mol plugeeG
mol shop^B
mol wash^H
momax^E
momen^A
momenteaF
momicafeM
momoniC
mo mo paradise^A
momotaro jeansC
moms touch^A
monarch dental^N
monbus navette
monceau fleurs^L
monclerC
mondadoriM
mondi=E
mondial pare brise^H
mondial relay^U
mondo convenienza^E
mondou=%
mondoveloM
mondovi dentalN
monetka=B
mongelliA
monginisF
monicals pizzaA
monkey town^R
monnari=C
monni^C
monogram=M
monongahela power company^D
monop^B
monopattini elettrici bit mobility la speziaK
monpacieM
mon power^D
monro^H
monro mufflerH
monro muffler brakeH
monsieur meuble^E
monsieur store^E
monsoon=C
monsoon accessorizeC
montana dakota utilities^D
montanas=A
montanas bbq bar^A
montblanc=C
mont blanc bus^
montebello bus lines^
montelibus
monter=E
monterey salinas transit^
montgomery area transit system^
montres and co^C
moobooF
mooch=L
moohv87
moo moo^A
moo moo meet whine^A
moores=C
moorhead public serviceD
moova mobilites
moovo^K
mooyahA
mor=E
more=B
moreau grand electric cooperative^D
moreboardsC
morebus
morenettD
more pyvaS
mor furniture^E
mor furniture for less^E
morgan=C
morgan jewelers^C
morgan lewis bockiusW
morgan morgan^W
morgan services^W
morleys=A
morogoro daladala
morongo basin transit authority
morpheQ
morrisons cafe^F
morrisons daily^B
morrisons fuel wm morrisons fuel^G
morrisons petrol filling stations^G
morrisons pharmacy^I
morrisons wm morrisons^B
mortons grille^A
mortons the steakhouse^A
morton williams^B
mos=A
mosaic=Q
mos burger^A
moser trachtenweltC
moses=A
moshuluC
moss=C
moss bros^C
mos seafood chowder^A
mostaza=A
motel one^J
mothercare"
mother dairy^B
motherhood maternity^C
motion industries^E
motivi=C
motonetH
motor oil hellas^G
motor parts direct^H
motorstarH
motortradeH
motrioH
motto by hilton^J
mount adams transportation service^
mountain equipment company^M
mountain equipment coop^M
mountain metro^
mountain metropolitan transit^
mountain mikes^A
mountain mikes pizza^A
mountain view transportation management association^
mouvement emmausY
mouvenbus
mouveo
mouveobus
movadoC
mo velenjeK
movenpickJ
movenpick cafeF
move yourself^W
movia=
movibus
movida=!
moviecomR
movie tavern^R
movilidad urbana sostenible slK
movistarO
movistar espanaO
movix^R
movus^K
mowgli=A
mowgli street food^A
moxies grill barA
moxy=J
moya=G
mozzartR
mpk gniezno^
mpk krakow^
mpk krasnik^
mpk lodz^
mpk lublin^K
mpk nowy sacz^
mpk poznan^
mpk wroclaw^
m plus m^L
m plus m tabak^L
mpp jesenice
mpp kranj
mpp ljubljana urbana
mpp maribor
mq marquetC
mr almond^B
mr biggsA
mr big tall^C
mr bricolage^E
mr brown cafe^F
mr dollar^L
mr electric^E
m reso^
mr greek^A
mr handyman^W
mr hero^A
mr lee^A
mr liempoA
mr liquor^S
mr lube^H
mr mark^F
mrmax^B
mr mikes^A
mr pizza^A
mr pretzels^A
mr price^L
mr price cellular^O
mr price home^E
mr price sport^C
mr rooter^E
mr rooter plumbing^E
mrs=G
mrs fields^F
mrs sporty^X
mr sub^A
mrt feeder bus^
mr tire^H
mrtj^
mrt jakarta^
mr transmission^H
mr wash^H
mr wish^F
m s cafe^F
msetclD
m s food^B
m s foodhallB
ms mode^C
m s outlet^L
m s simply food^B
mst=
m stand^F
mta baltimore
mta commuter bus
mta express buslink
mta flint
mta local bus
mta maryland
mta new york city transit
mtcc^
mtd=
mtel^O
mtn groupO
mtr nordic
mts=O
mtta^
muchas gracias mexican food^A
mucho burrito^A
mucho burrito fresh mexican grill^A
mud bay^%
muebles reyE
muebles tucoE
muffin break^F
mugg bean^F
muji^L
muj obchodB
muk zgierz^
mulberry=C
muller=I
muller egererF
muller und egererF
multicineR
multikino=R
multiopticasN
multipharmaI
multipolsterE
multiservW
multivlaaiF
mumbai metro^
mumbai suburban rail network^
mumbai suburban railway^
mu mu^A
munchner verkehrsgesellschaftK
munchner verkehrs und tarifverbund
munchs supply^E
mundo verde^B
munich=C
municipalidad de rosario^K
muni historic cablecar
muni historic streetcar^
muni metro^
mur 005^
mur 028^
mur 055^
mur 083^
mur 092^
murasaki sports^M
murat eczanesiI
murco^G
murco petroleumG
murphy express^G
murphy usa^G
musashi no mori coffeeF
music arts^M
musimundoT
musmanniF
mussalaP
musswesselsF
mustang=C
mustang cat^E
musterringE
musti ja mirri%
mutual energy^D
mutual of omaha^P
mutua madrilena^P
mutuelle dassurance des instituteurs de franceP
mutuelle de poitiers assurances^P
mutuelle generale de leducation nationaleP
mutuelles du mans assurances^P
muv=L
muvistrada
muybiciK
muzikerM
muzz buzzF
mvbikeK
mvgmeinradK
mvgo^
mvg radK
m video^T
mvm paD
mvrta^
mvta^
mvvg^
mvv netze^D
mvv netze gmbh^D
m way^M
mwrd^D
mwrta^
my auchan^B
mybas^
my basket^B
mybus^
mycar^H
mycar tyre autoH
myconianJ
myconian collectionJ
mydin^B
my documents^)
myer=L
myeyedrN
my eyelabN
myflexboxU
my gym childrens fitness center^R
my jewelleryC
my market^B
mynewsB
mynews comB
my place^V
my place hotel^J
my place hotels^J
myplace selfstorageV
my post 24^U
myrorna=Y
my salon suite^Q
myshoesC
my teaiceA
myungrang hotdogA
my warm day^A
my warm day cafe brunch^A
mzdik radom
mzdim jaworzno
mzdit czestochowa
mzk bielsko biala^
mzk bydgoszcz^
mzk chojnice^
mzk gorlice^
mzk grudziadz^
mzk kedzierzyn kozle^
mzk koszalin^
mzk nysa^
mzk ostrowiec^
mzk stalowa wola^
mzk torun^
mzk wejherowo^
n4 mobilites
nabibajkG
nabytek jamallE
nacex^U
nacional monte de piedad^(
nadwislanska komunikacja autobusowa^
naerbutikken=B
naerkobB
naerkoebB
nafco^E
naf naf^C
naf naf grill^A
naft=G
naftalG
nafte=G
nagpur metro^
nahbus nordwestmecklenburg gmbh
nahdi^I
nahevaC
nah frisch^B
nah gut^B
nahkaufB
na hokuC
nahrstedtF
nah sh^
nah und frisch^B
nah und gut^B
nahverkehr hameln pyrmont
nahverkehr mainfranken
nahverkehrsverbund schleswig holstein
nails for you^Q
naima=L
naisnowF
naivas=B
nakau^A
namco^R
name it^C
nampowerD
namur=F
nanas green tea^F
nandiniB
nanohana pharmacyI
naolib veloK
naot^C
napa autocareH
napa autocare centerH
napa autocare collision centerH
napa autocare mechanical centerH
napa autocare truck centerH
napa auto parts^H
napapijriC
napoli fried chicken^A
napoli pizza^A
nap tea^F
naraskhvatB
narva=
narvesen=B
nashville electric service^D
nasonaG
nasona oilG
nassau inter county express^
nasz sklep^B
natali pharmI
natalys"
nathans=A
nathans famous^A
nathd^O
national=!
national car parks^#
national car rental^!
nationale gesellschaft der luxemburgischen eisenbahnen^
national express^
national express group^
national express group plc^
national express holding^
national grid^D
national grid corporation of the philippines^D
national grid electricity distribution^D
national grid electricity distribution plc^D
national grid electricity transmission^D
national grid et^D
national grid plc^D
national insurance company^P
national mini storage^V
national paints^E
national parks and wildlife service^#
national plastics^E
national rail^
national seating mobility^I
national storage^V
national tiles^E
national tire and battery^H
national transmission company of south africa^D
national transmission company south africa^D
national transmission company south africa soc ltd^D
national trust for scotland^#
national tyres and autocareH
national veterinary hospital^%
national windscreens^H
nations giant hamburgers^A
nationwide insurance^P
native grill^A
native grill wings^A
naturalizerC
natural lawson^B
naturasiB
naturbackerei laglerF
natureoB
nature republic^Q
natures basket^B
naturgyD
natur house^I
naturkompanietM
natuzziE
natuzzi italiaE
nau=N
nautica=C
nav=)
navette skibus grand massif^
navettes queyras
navigators=
navigazione lago diseo
navi mumbai metro^
navi park^#
navne=C
navy exchange^L
nay=T
nayara energyG
nayara petroleumG
nazilbeB
nbn coO
nb power^D
nb serwis^K
nbus^
ncf livingE
n c machinery^E
nctd^
nctd coaster
ndigo^M
neas asD
neat=A
neat burger^A
nebraska public power district^D
neckarwerkeD
nectar=L
nedco^D
nedelyaF
nedl^D
needcoE
needs=B
needs convenience^B
neeman bakeryF
neethi medical storeI
neftmagistralG
negros grace pharmacy^I
neiman marcusL
nekter juice bar^A
nelson alexander^V
nelson city council^
nelson schoenen^C
nemzeti dohanyboltL
nemzeti kozmuvekD
neoenergiaD
neoenergia pernambucoD
neogasG
neonessX
neonet=T
neopharmiI
neopunktT
neovisionN
nereu ramos
n ergie netzD
n ergie netz gmbhD
nero express^F
nespressoF
neste=G
neste k^B
nestennV
neste oil^G
nestle toll house cafe^A
net=C
neto=B
netonnetT
net rma#
nettbuss
nettinordD
netto city^B
netto getranke discount^B
netto polska^B
nettoramaB
network rail^
netz=H
netz burgenland^D
netze bw^D
netze bw gmbh^D
netze magdeburg^D
netze magdeburg gmbh^D
netz niederosterreich^D
netz niederosterreich gmbh^D
netz no^D
netz oberosterreich^D
netz oo^D
neubrandenburger verkehrsbetriebe
neuhaus=A
neurothN
nevada power company^D
newark light rail^
neway^R
newbury
newcastle transport^
newdaysB
newdays ミニ^B
new deli^A
new england power company^D
newfoundland and labrador hydro^D
newfoundland power^D
new hampshire electric co op^D
new hampshire electric cooperative^D
new hampshire liquor commission^S
new hampshire liquor wine outlet^S
new hampshire liquor wine outlets^S
new horizon academy^"
new india assurance^P
new jersey transit^
newjoyB
new look^C
new man^C
new mexico rail runner express^
newmotionG
new oriental education^Z
new oriental youneng schoolZ
new orleans pizza^A
new orleans regional transit authority^
new post^U
new quick^B
new school tacos^A
new seasons^B
new seasons market^B
new south wales trainlink
newspowerL
new style^Q
new world^B
new york city transit^
new york company^C
new york fries^A
new york life^P
new york pizza^A
new york power authority^D
new york state thruway authority^#
new zealand document exchange^U
nextageH
nextbikeK
nextbike berlinK
nextbike cy ltdK
nextbike cyprusK
nextbike czech republicK
nextbike glasgowK
nextbike gzmK
nextbike niederosterreichK
nextbike polskaK
nextbike slovakiaK
nextbike ukraineK
nextbike ukraine llcK
nextera energyD
next home^E
next level^X
next level burger^A
n family club^"
nfta^
nfta metro
ngcp^D
nget^D
ngs=B
nh collection hotels^J
nhec^D
nh elec co opD
nh electric co op^D
nh hotel^J
nh hotels^J
nh liquor wine outlet^S
nhow^J
niagara falls transit^
niagara frontier transportation authority^
niagara mohawk^D
nibelungen bike^K
nibsbuses
nicci boutiques^C
nice=
nice 2 meet u^A
nice to meet you hot pot^A
nichinokenZ
nicholsons=S
nick scali^E
nick the greek^A
niconico rentacar!
nictd^
nie networks^D
niersverbandD
nieruchomosci i oplaty lokalne^K
nightbus
night n day^B
nightowlB
nihon chouzaiI
ni jinotega
nike clearance store^C
nike community store^C
nike factory store^C
nike well collective^C
niko and^C
nikolabN
nikoraB
nilgirisB
nilgiris 1905B
nille=L
ni matagalpa
nine hours^J
ninety nine restaurant pub^A
ningjiF
ninkasiS
ninso^L
nio=H
nio house^H
nio power^G
nio power charger^G
nio power destination^G
nio power swap^G
nio space^H
nippon life^P
nippon rent a car^!
nippon travel agency^!
nisa=B
nisa express^B
nisa extra^B
nisa local^B
nisalocallyB
nisa retail^B
nishimatsuya"
nissan=H
nissan rent a car^!
nitori homeE
njdapaidangA
nj transit^
nkm=D
nl international^I
nlr=
nmbs sncb
nmc catE
nn slovenskoP
no1 currency(
no 8 ramen^A
noahs new york bagels^A
noahs ny bagels^A
nobel bookstore^M
nobis=F
noble steak^A
noctilien
noel leemingT
no frills^B
nogami=F
noida metro
nomad=
nomad car calvados^
nomad car eure^
nomagoK
nomi=B
no netz^D
no netz ag^D
nonsolosportC
noodle box^A
noodle canteen^A
noodle king^A
noodles and co^A
noodles co^A
noord en zuidwest fryslan en schiermonnikoog^
noord holland noord^
no plus vello^Q
norah=C
noranettD
norautoH
norbys farm fleetB
norderneyer nahverkehr
nord express^
nordhessischer verkehrsverbund
nordic wellness^X
nordjyllands trafikselskab^
nordlandsnettD
nordmore energiverkD
nordoelG
nordstromL
norfa xlB
norgesgruppenB
norgesnettD
noriel"
norisbikeK
noriskoH
norky^A
norli^M
norma=B
norman=S
normandinA
norrtag
norta^
norte=
norte brasil transmissora de energias a^D
norte hispania^P
norte pirabeiraba
north arkansas electric cooperative^D
north coast^E
north coast electric^E
north county transit district^
northeast electrical^E
northeast missouri electric power cooperative^D
northeast power^D
north east texas regional mobility authority^#
north east water^D
northern=
northern electricity distribution company^D
northern ireland water^D
northern powergridD
northern reflections^C
northern states power^D
northern states power company^D
northern store^B
northern tool^E
northern tool equipment^E
northern tool equipment company^E
northern tools^E
northern tools equipment^E
northern tool supply^E
northern trains^
northern trains limited^
northgateB
northgate gonzalezB
northgate gonzalez marketB
northgate marketB
north italia^A
northland pathologyN
north sails^C
north texas tollway authority#
northumberland ferries limited
northumbrian waterD
northwestelO
northwestern energy^D
northwestern energy llcD
northwestern medicine^N
northwestern memorial healthcare^N
northwestern mutual^P
northwest self storage^V
norwalk transit
noste^B
notebooksbilliger deT
notes=F
nothing bundt cakes^F
nouriaG
nous anti gaspiB
nouvelles frontieres^!
nova brasilia^
novachargeG
nova greece^O
nova poshtaU
nova post^U
nova scotia liquor corporation^S
nova scotia power^D
novo=C
novus=B
novus glass^H
nowa=I
nowodworski rower miejski^K
no yeye no teaF
noz=L
npc=G
npc24h#
npd=G
np markt^B
npt=
npws^#
nravizzaA
nravizza pizzaA
nrg inchargeG
nsk trade city^B
nslc^S
n sport^C
nstar electric companyD
nsw national parks and wildlife service#
nsw trainlink
nsw trainslink
ntb=H
ntcsa^D
ntdc^D
nte nett^D
ntl=B
nts=
ntt=O
ntta^#
ntt leperc#
nttル ハルク^#
ntt東日本^O
ntt西日本^O
ntuc fairpriceB
nuance=L
nudie jeansC
nuffield health fitness wellbeingX
nu health food^F
numarkI
numark pharmacyI
number one shoes^C
nu metro^R
nu metro cinemas^R
num pang^A
nuna lieC
nur eczanesiI
nur hier^F
nurnberger versicherung^P
nutrisaA
nutrition house^B
nutrition warehouse^I
nutteaF
nuvolariC
nv energy^D
nvisionN
nvision eye centersN
nw electric power cooperative^D
nwn=
nw self storage^V
nybolig=V
nyc bike share^K
nycdot
nyc subway^
nyc transit^
nyseg^D
nysse=
ny waterway^
nyx=Q
oad kolin
oakberry acai bowlsA
oak furniturelandE
oakley=N
oakley vault^N
oaks hotels^J
oaks hotels resorts suites^J
oakville transit
oazis^E
oba market^B
obb infraD
obb infrastruktur agD
obb nightjet
obeikanstoresM
obera=
oberosterreichischer verkehrsverbund
oborova zdravotni pojistovnaP
obriens cafe^F
obs bygg^E
ocaso=P
ocaso seguros^P
oc bus^
occident=P
occidental=J
ocean basket^A
ocean kamchatka sahalinB
ocean state job lot^L
ochayaA
ochnik=C
ochsner sportM
octa^
octa plusG
odda energi^D
oddzial pzu^P
odeon cinema^R
odeon cinemas^R
odin=B
odis=
odot^
odstoreA
oebel^F
oechsleL
offentliche versicherung bremen^P
offertissimaL
off house^L
office=C
office 1^L
office1 superstoreL
office angels^W
office depot^L
office depot officemax^L
office of the senior citizen affairs^Y
office shoes^C
officeworksL
offies
offis^
off white^C
oficina=H
ofiprixE
ofoq kouroshB
ofotertN
oggi sorvetes^A
ogi berriF
og plus e^D
ohara=C
ohio cat^E
oil=G
oil can henrys^H
oil changersH
oilcomG
oilibiaG
oilibiyaG
oilibyaG
oillibiaG
oillibyG
oillibyaG
oillybiaG
oil vinegar^B
oilybiaG
oise mobilite^
oishi ramenA
ojos locosS
ojos locos sports cantinaS
okay city^B
okay compact^B
ok bike^K
ok express^B
okey=B
ok food^B
ok foods^B
ok furniture^E
okko^G
oklahoma gas electric^D
ok liquor^S
ok market^B
ok mart^B
ok minimarkB
okolo=B
okq8^G
okresni autobusova doprava kolin
o k serwis^H
ok store^B
okta^G
ok tire^H
okuwa=B
okwineS
okyanus kolejiZ
okストア^B
ola energy^G
olbikeK
oldboy=Q
old chang kee^A
old chicago^A
old chicago pizza taproom^A
old country buffet^A
old dominion electric cooperative^D
old khaki^C
old mutual insure^P
old time pottery^E
oldtown white coffeeF
old wild west^A
oleane
olearysA
olerexG
oleski rower miejski^K
olesnicka komunikacja miejska^
ole steen^F
olibyaG
olife energyG
olijslager=E
olis=G
olive garden^A
olive garden italian kitchen^A
olive hill^A
oliver grant^C
oliver peoples^N
olivers super sandwiches^A
olive young^Q
olkop^G
ollies bargain outlet^L
olsztynski rower miejski^K
oltre=C
olybiaG
olymp=C
olymp hades^C
olympia=C
olympic=B
olympic casino^R
omaha public power district^D
omaha rapid bus transit^
omaha steaks^B
oman post^U
omar effendi^L
omega=C
ometro
omg decadent donuts^A
omnicdekU
omnicedkU
omniplexR
omniplex cinemasR
omniride
omnitrans
omnivaU
omoda^C
omusubi gonbeiA
omv=G
omv emotion^G
omv slovenskoG
omv top wash^H
on air^X
on air fitness^X
onas=D
oncor^D
onde verte^
one=O
one9^G
onebelowL
onebeyondL
one box^U
one box by allegro^U
onee^D
oneill=C
one nz^O
one o one^B
one parking solution^#
one price coffee^A
onesourceE
one station one product^B
one stop^B
onet=W
onex^U
onezo^F
onezo tapiocaF
onezo teaF
only sons^C
onnuri pharmacyI
ono hawaiian bbq^A
onomo hotelJ
onomo hotelsJ
onrollK
on the border^A
on the border mexican grill cantina^A
onur eczanesiI
onur market^B
oob=L
oodji^C
oogwereldN
ooredooO
oost brabant^
oovv^
oowee veganA
opa of greece^A
opconnectG
opel=H
opel rent^!
open32C
openloopG
openreachO
openstreetK
opet^G
opgp^
opmar^N
opoczno=
oporto=A
oppo^O
opsm^N
optibluN
optic 2000^N
optica 1stN
optical 88^N
optical center^N
optical express^N
opticaliaN
optical superstore^N
opticiens mutualistes^N
opticlasaN
opticrisN
optie1O
optika maniaN
optiker bode^N
optik matt^N
optikos pasaulisN
optimist=N
optiplazaN
optique e leclerc^N
optus^O
optymoK
oqtepa lavashA
ora=H
oral unicN
orange center^M
orange county transportation authority^
orange egypt^O
orange julius^A
orange leaf^A
orange leaf frozen yogurt^A
orange optik^N
orange rocklandD
orangetheory fitnessX
oranta=P
orbit=
orbt^
orcantaC
orebro stadsbuss
oregon department of transportation^
oregon point^
oreilly auto parts^H
oresi^E
organico=B
oriade novialeN
orient=I
oriflame=Q
original by sokos hotelsJ
original joes^A
original marines^C
original mattress factory^E
original pancake house^A
original roadhouse grill^A
original tommys^A
original tommys world famous hamburgers^A
origin bento^A
origins=Q
origusA
ori nabijiB
orion=E
orion books^M
orion new zealand^D
orix rent a car!
orizo^
orkan=G
orlando utilities commission^D
orlen express^G
orlen paczka^U
ormatekE
ormont transport
oro negro^G
oroszlany local
orovivoC
orpi^V
orscheln farm homeB
orsted onshore north america^D
orsted onshore north america llcD
ort=
orterer getrankemarktB
ortobomE
orto smart^I
ortsbus grindelwald
ortsbus interlaken
osaka ohshoA
osama sushi^A
o save^B
oscar=
oscar wyleeN
os drug^I
osher adB
oshkosh bgoshC
osianderM
osim=T
oskroba=F
oslo bysykkel^K
osmows shawarmaA
osprey=G
ostalbmobil
ostallgauer verkehrsgemeinschaft
ostello belloJ
ostermannE
osterreichische post^U
osterreichisches rotes kreuz^Y
ostfold kollektivtrafikk
ostgotatrafiken
ostkraft net a sD
o store^O
ostro bike^K
ostroda=
ostrov chistotyI
ostrowski rower miejski^K
ostrow wielkopolski^
ostwind=
osトラツク^I
otaru renseikaiZ
other stories^C
otica chilli beans^N
oticas carol^N
ototonN
otr=B
o train^
otra kraft^D
otrebusy=F
ots=
otter garden centres^E
otter tail power company^D
ottoline=H
otto pizza^A
ottos=L
otwockie przewozy gminno powiatowe^
ouagadougou=
ouigo espagne
ouigo espana
ouigo espanya
ouigo spain
oulun joukkoliikenne
oulun seudun liikenne
outback steakhouse national^A
outdoor supply hardware^E
outdoor warehouse^M
outfit=C
outrigger hotels and resorts^J
ovb=P
ovb holdingW
overseas express^U
overseas express paketomatU
overskottsbolagetL
ov fiets^K
ovg sonneberg
ovio=O
ovo bikes^K
ovo bikes glasgow^K
ovs=C
owndaysN
oxalisF
oxfam bookshop^M
oxfam books music^M
oxfam wereldwinkels^Y
oxford=
oxford bookstore^M
oxford learning^Z
oxfordshire
oxonbikesK
oxy medI
oyggjaleidir
oyo=J
oyo hotelsJ
oyo roomsJ
ozark regional transit^
ozarks electric cooperative^D
ozarks electric cooperative corporation^D
ozbekenergoD
ozbekiston respublikasi prezidentining xalq qabulxonalari)
oz design furniture^E
ozeta^C
ozlem eczanesiI
ozon box^U
ozone bg^*
ozsut^F
paa=
paac^
pablo=C
pace=G
pac group^!
pacheco=I
pacific=G
pacific coffee^F
pacific gas and electric^D
pacific gas and electric company^D
pacific gas electric co^D
pacific oil ghana^G
pacific oil ghana ltd^G
pacificorpD
pacific power^D
pacific pride^G
pacific transit system^
package plaza^L
packetaU
packeta slovakiaU
packeta z boxU
packstationU
packupU
paczkomat inpostU
pad ttsk
paducah power systemD
paga todo^R
pagliacci pizza^A
pagoda=B
pagro=L
pague menos^I
paikku
paiks coffeeF
paket24U
paket24 paketomatU
paketboxU
pakistan state oil^G
pakkeboksenU
pak mail^U
paknsaveB
paknsave fuelG
paks=
palace=B
palace cinemas^R
palace inn^J
palace mall^B
palacio de hierro^L
paladin=
palais des thes^F
palawan pawnshop(
palbus
paleteria la michoacanaA
palette plaza^M
pali=B
palinkB
palm beach ferries^
palm beach tan^Q
palm bus^
palmers brewery^S
palmers gardenworldE
palmer snell^V
palms bet^R
palm tran^
pals=A
pals sudden service^A
pam=B
pam golding properties^V
pam local^B
pampanga iii electric cooperative inc^D
panaceum=I
panagoA
panarottisA
pancake house^A
pancherosA
pancheros mexican grillA
pan club^C
panda=B
panda express^A
pandayan bookshopM
pan de manila^F
pandora=C
panduro=M
panduro hobby^M
panera bread^A
panerai=C
panier sympa^B
panishopF
panku streetfoodA
pan materac^E
panobiancoX
panobianco academiaX
panobianco academiasX
panola harrison electric cooperativeD
panos=A
pan pacific^J
pan pa ya^F
pan pek^F
pans company^A
pantai timorL
pantai timor martL
panta rhei^M
pantransport
papa ginos^A
papa john^A
papa john pizza^A
papa johns pizza^A
papa murphy^A
papa murphy pizza^A
papa murphys^A
papa murphys pizza^A
papa murphys take n bake pizza^A
papas pizza^A
papasuI
papaye fast food^A
papaye fast foods limited^A
pape machinery^E
pape machinery agriculture turf^E
pape machinery construction forestry^E
paper kisses^L
paper plus^M
paper source^L
papparichA
pappertF
pappertsF
paprika=C
paquetexpressU
parabootC
paraca=#
paracambi
paradoresJ
paradores de turismo de espanaJ
paradores nacionalesJ
parafarmacia conadI
paragon service point^W
paragould light water commissionD
parallel=G
parallel ua^G
parc de vaccination betail^%
parcel pending^U
parcel shop dexpressU
parcours gc)
parcul urban de autobuze
pardos chicken^A
parfois=C
parfumerie becker^L
paribu cineverseR
paris baguette^F
paris baguette cafe^F
paris metro^
paris miki^N
paris panini^A
paris saclay
paris saclay mobilites
paris utility authority^D
p ark^R
park24#
parkbee#
parkdean resortsJ
park hyattJ
parking company of america^#
parking control management^#
parking control management uk ltd^#
parkingeye#
park inn^J
park inn by radissonJ
parkinsys#
parkinsys parking#
park japan^#
parknshopB
park plaza^J
park plaza hotels^J
parkroyalJ
parkshuttle rivium
parksonL
par mar stores^B
parnu linn
parnu linnaliinid
parnu maakonnaliinid
parousiasiE
parr lumber^E
parsons music^M
partido de la plata^
partner=O
parts alliance^H
parts center^E
parts centre^E
partsourceH
pasadena transit^
pasaport pizzaA
pasar ekonomi econsaveL
pascal coste^Q
paseos=C
pasibusA
pasonaW
passaro=Q
passepartout=
pastel=
pasteleria artesanal manolo^F
pasteleria lety^F
pasteleria manolo^F
pastiniA
patagonia=C
patanjali ayurvedB
patanjali storeB
pataugasC
patco^
patco speedline
patek philippe^C
patel brothers^B
path=
pathe cinemas^R
pathe gaumont^R
patisserie hoffmann^F
patisserie limburgia^F
patisserie valerie^F
patrizia pepe^C
patty bun^A
paul bassettF
paul smith^C
pausa=F
pausa coffee shop^F
pause=C
pause jeans^C
pavers ltd^C
pavers shoes^C
pavilion 24^B
pavilions=B
pawlowicz=F
paydensI
paydens pharmacyI
payless!
payless shoesourceC
pays briard^
pays daix mobilite
pays de meaux^
pays de montereau
pays des ecrins^
pays voironnais mobilite
payuca#
payuca parking#
paz=G
pbike^K
pbot^#
pb poulet braise^A
pb tech^T
pb technologies^T
pbteenE
pcc community marketB
pcc community marketsB
pc depot^T
pcexpresW
pchargeG
pc jeweller^C
p c richard son^T
pcso lottoR
pc world^T
pcテホ^T
pdq=A
pdv=G
pea=D
peacehealth ridesK
peaceminusoneC
peachwaveA
peachwave frozen yogurt gelatoA
peachwave self serve frozen yogurtA
peacocks=C
peacock store^B
peak pharmacy^I
pearle opticiens^N
pearle optik^N
pearle studio^N
peco=D
pecsa^G
pedalem barcelona^K
pedros=A
pedros chicken^A
peek cloppenburgC
peets^F
peets coffee teaF
pegadaian(
peiner trager gmbh^D
pei wei^A
pei wei asian diner^A
pekaraF
pelephoneO
pelicana=A
pelicana chicken^A
pelliniF
pelni=
peluqueria low cost^Q
pemex^G
pendletonC
pendleton woolen millsC
penelcoD
penelecD
penguin box^U
penguin pharmacy^I
peninsula electric cooperative^D
penningtons=C
penn station^A
pennsylvania electric^D
pennsylvania electric company^D
pennsylvania power^D
pennsylvania power and light^D
pennyblackC
penny market^B
penovy rajH
penshoppeC
penskeW
penske truck rentalW
penta^N
penta hospitalsN
penta hospitals skN
penti=C
penzeysB
penzeys spicesB
peoplereadyW
peoples jewellers^C
pep boys^H
pep cell^O
pepco=C
pepe jeans^C
pepela"
pepes=A
pepes franchising limited^A
pepes piri piriA
pepper lunch^A
pepperonis=A
peppes pizzaA
peppy kids club^Z
perekrestokB
perekryostokB
perfect brows^Q
perfect brows nyc^Q
perfect look hair salon^Q
perfect look salons^Q
perfumaniaL
peribus
perimetro de exclusion del gran concepcion^
perkins=A
perkins restaurant and bakery^A
perky blenders^F
peroduaH
perry ellis^C
personenvervoer over water rotterdam drechtsteden^
persu^B
pertaminaG
perusahaan listrik negaraD
petbarn%
pet center^%
peter alexander^C
peterbiltH
peterborough transit
peter england^C
peter hahn^C
peter millar^C
peter pane^A
peter piper pizza^A
petersburg area transit^
peters gute backstube^F
peterson cat^E
petes market^B
pet food express^%
petit bateau^C
petit casino^B
petit palace^J
petit palace hotelesJ
petit palace hotelityJ
petit pret^F
petland%
petmall%
petmania%
petmark%
petpeople%
petro=G
petro 7^G
petro canada^G
petrocatG
petrochinaG
petrocityG
petroecuadorG
petro gazzG
petrol=G
petrol ad^G
petrolimexG
petrolinaG
petrol ofisiG
petrom=G
petromilG
petrominH
petromin corpG
petromin corporationG
petromin expressH
petromocG
petronasG
petron gas stationG
petron gasulE
petronorG
petroparG
petroperuG
petroprixG
petro seven^G
petro seven 7^G
petrosolG
petro stopping center^G
petro stopping centers^G
petro t^G
petrovichE
pets at home^%
pets at home ltd^%
pets corner^%
petshop ru%
petshop science%
petshotel%
pets mall fish^%
petsmart%
pets place^%
pets place boerenbond^%
pet spot^%
petstock%
petstop%
petsuites%
pet supermarket^%
petworld%
petz^%
peugeot=H
peut=G
pfalzwerkeD
pfalzwerke agD
pfalzwerke netz agD
p f changs china bistro^A
pfennigpfeifferL
pfg=W
pfk=A
pgcil^D
pg e^D
pge dystrybucja^D
pge dystrybucja o warszawa^D
pge dystrybucjas a oddzial rzeszowD
pge energetyka kolejowa^D
pg glass^H
pgk suwalki
pharmacaI
pharmachoiceI
pharmacie costco^I
pharmacie lafayette^I
pharmacie populaire^I
pharmacie principale^I
pharmacityI
pharmacy 4 less^I
pharmacy at spar^I
pharmacy good day^I
pharmacy your family^I
pharmadepotI
pharmapointI
pharmapoint lekarnaI
pharmaprixI
pharmasaveI
pharmhouseI
phase eight^C
ph car baguio^
ph car benguet
phebus
phec^D
philadelphia pretzel factory^A
philadelphia soft pretzel factory^A
phildarC
phillips 66^G
phillips 66 gas^G
philly pretzel factory^A
philly soft pretzel factory^A
philz coffeeF
pho=A
pho 24^A
phoenix=G
pho hoa^A
ph p2p
ph pub^
ph pub cagayan valley
ph puj cebu
physical fitness beauty^X
physics wallahZ
piada italian street food^A
piaget=C
piago^B
piana vyshniaS
piaseczynski rower miejski^K
piazza italia^C
picard sa^B
picard surgeles^B
picc^P
piccadilly=A
pick=U
pick and pay^B
pick and pay clothing^C
pick and pay family^B
pick and pay hyper^B
pick and pay hypermarket^B
picken doheemN
pick locker^U
pick network^U
pick n pay^B
picknpay clothesC
pick n pay clothing^C
pick n pay express^B
pick n pay family^B
pick n pay hyper^B
pick n pay hypermarket^B
pick n pay liquor^S
pickpointU
pick up drop off^U
pickup station^U
picturehouse cinemasR
picwictoys"
pidpa^D
pie city^A
pie face^F
pie five^A
pie five pizza^A
pie five pizza co^A
piekarenka=F
piekarnia grzybki^F
piekarnia mistrz piekarz^F
piekarnia oskroba^F
piekarnia szwajcarska^F
pieministerA
pieologyA
pieology pizzeriaA
pieprzyk=G
pierce transit^
piercing pagoda^C
pierre cardin^C
pierre sud oise^
pigeon express^U
piggly wigglyB
pijalnia wodki i piwa^S
pijana wisnia^S
pikerideK
pilares=Y
pillin=C
pillow talk^E
pilot=G
pilot dealer^G
pilot travel center^G
pilot travel centers^G
pilsen bike^K
pilulka boxU
pinalliL
pinar eczanesiI
pinch a penny^E
pincho nation^A
pinchosA
pinganP
pingo doce^B
pingvin patikaI
pink=C
pinkberryA
pinko=C
pink woman^C
pinky club^C
pinulitoA
pioneer=G
pioneer valley transit authority^
piotrkowski rower miejski^K
piotrkow trybunalski^
pipechinaG
pipoosM
pisen^T
pita land^A
pita pit^A
pitat houseV
pitcher piano^S
piticasC
pittarelloC
pittarossoC
pittsburgh parking authority^#
pittsburgh regional transit^
piv ko^S
pizza=A
pizza 73^A
pizzabakeren=A
pizza bolisA
pizza california^A
pizza capers^A
pizza company^A
pizza cosy^A
pizza day^A
pizza delight^A
pizza depot^A
pizza factory^A
pizza gogo^A
pizza heart^A
pizza hut delivery^A
pizza hut express^A
pizza inn^A
pizza la^A
pizza lab^A
pizzaman chickenmanA
pizza max^A
pizza movil^A
pizza my heart^A
pizza nova^A
pizza pai^A
pizza patron^A
pizza perfect^A
pizza pilgrims^A
pizza pizza^A
pizza pockets^A
pizza prego^A
pizza ranch^A
pizza salvatore^A
pizza schmizzaS
pizza shemeshA
pizza time^A
pizza tutto^A
pizza union^A
pizzavilleA
pizza vito^A
pizzeria 105^A
pizzeria uno^A
pjm=D
pjs coffee of new orleans^F
pkm czechowice dziedzice
pkp energetyka^D
pkp energetyka sa^D
pkp intercity^
pks bydgoszcz^
pks gdynia^
pks grojec^
pks slupsk^
pks w brzegu sp z o o^
pks wielun korona^
pkt gdynia^
placemakersE
place mobilite agglomeration de cambrai^
places leisure^X
plaid pantry^B
plaisioT
plana kuchenlandE
planeo elektro^T
planeta=M
planeta sport^M
planet bike^M
planet organic^B
planet smoothie^A
planet sushi^A
plantagen=E
plantasjen=E
plantoramaE
plastics depot^E
plato coffee^F
platte river power authority^D
plauener strassenbahn gmbh
play=O
playa bowls^A
playgosmart*
play it again sports^M
plaza vea^B
pldt^O
plenergyG
plenoilG
pletzschC
plocki rower miejski^K
plodineB
plugitG
plugq^G
plumas sierra rural electric cooperative^D
plumbaseE
plumb center^E
plumb centre^E
plumblinkE
plus fitness^X
plusfrescB
plush=E
plus lekarenI
plusoneW
plus ultra^P
plymouth citybus
plymouth metrolink
plzenske mestske dopravni podnikyK
pmdp^K
pme legend^C
pmg=
pmv=
pna=L
pneuhageH
pneumobilH
png power ltdD
pnj=C
pnm=D
pnp clothing^C
pnp hyper^B
pnp hypermarket^B
pnr metro commuter
pobiedziski rower gminny^K
pocketchange(
poco=E
poczta polska^U
poczta polska sa^U
pocztex=U
podari vinoS
podorozhnykI
pods=V
pods moving storage^V
pod telegrafem^F
pofam poznanI
poggenpohlE
pogoh^K
poiesz=B
pointcodeH
point coffee^F
point p^E
points=H
point vert^E
point vision^N
poissy les mureaux
poivre rouge^A
pokawaA
poke bros^A
poke house^A
pokemon center^M
polar bear^A
polar bear ice creams^A
polaris=H
polarn o pyretC
pole emploi^)
polestar=H
polestar racing^H
poliesportiu municipalX
polishopT
pollo campero^A
pollo feliz^A
pollo granjero^A
pollolandiaA
pollo tropical^A
polomarketB
polo motorrad^H
polo ralph lauren^C
polregio
polskie sieci elektroenergetyczne^D
polskie sieci elektroenergetycznes aD
poltavpivoS
poltrona frau^E
poltronesofaE
polushkaB
pom dapi^C
pomme de pain^A
pommesfreundeA
pomodoro=A
pompadour=F
pompea=C
pompe bianche^G
pompes funebres generales^W
pompo="
ponderosa steakhouse^A
pont to go^B
pony=Q
pony rent a car^!
poorvikaT
po p^C
popeyes louisiana kitchen^A
popeyes supplements^I
poplar=B
pop mart^"
popolar="
popondettaM
pops=A
popshelfL
popsi^A
popstation=U
popsy^A
popular=M
porcelanosaE
pori=
porridge jiaheA
porsche=H
porsche design^C
porta=E
porta einrichtungshausE
porta kuchenweltE
portal=G
port authority of allegheny county^
port authority of new york and new jersey^
portland bureau of transportation^#
portland general electric^D
portland streetcar^
portmansC
port of subs^A
porto primavera transmissora de energias a^D
post abholstationU
posta kenya^U
postal corporation of kenya^U
posta slovenijeU
poste canada^U
poste italiane^U
posten=U
postenborseL
postes canada^U
postieC
postillion hotelsJ
postlinkU
post luxembourg^U
postnetU
postnl=U
postnl pakketautomaatU
postnordU
postnord danmarkU
posto ale^G
posto alesat^G
posto atem^G
posto br^G
posto equador^G
post office^U
post office ltd^U
posto ipirangaG
posto petrobras^G
postos ale^G
posto shell^G
postos petrobras^G
postos satelite^G
post packupU
poststationU
potato corner^A
potbelly=A
potbelly sandwich shop^A
potbelly sandwich works^A
potomac and rappahannock transportation commission
potomac edison^D
potomac electric power company^D
potraviny czB
potraviny rapoB
potraviny tempoB
potsdamradK
potsi^A
pottery barn kids^E
pottery barn teen^E
potzollcalliA
poulet braise^A
poulet frit kentucky^A
poulicka
poundbakeryF
poundlandL
poundstretcherL
pousadas de portugal^J
poutinevilleA
powell river regional transit system^
power and water^D
powerbox one^G
powercoD
powercorD
powerdotG
power fashion^C
powergridD
power grid corporation of india limited^D
power grid corporation of india ltd^D
powerhouse gym^X
powerlinkD
powerlink queenslandD
powersouth energy cooperativeD
powiatowa stacja sanitarno epidemiologiczna^)
powiatowy inspektorat nadzoru budowlanego^)
powiatowy inspektorat weterynarii^)
powiatowy system rowerowy^K
powiatowy urzad pracy^)
powszechny zaklad ubezpieczen^P
poya=I
poznanski rower miejski^K
ppcb^
ppg paintsE
ppl=U
ppl cz^U
ppl electric utilities^D
ppl electric utilities corporation^D
ppl parcelboxU
ppp=
ppp urbana^
practical=!
practical car van rental^!
pradhan mantri bharatiya janaushadhi pariyojana kendraI
prague integrated transport^
praktiker=E
praktisE
pravda coffee^A
praxairE
praxis=E
prazska integrovana doprava
prazske metro
precision tune auto care^H
precisiumH
precolandiaE
preco popular^I
preem^G
prefeitura municipal de fortaleza^K
premier=B
premier energy^D
premier express^B
premier martial arts^X
premier stores^B
premio=H
premium country pubs^S
prenatal="
prentice of haddington
prepa^D
prepointG
prespanokE
press books^L
pressbyranB
pressed=A
pressed juiceryA
press shop^L
presto=A
preston bus^
prestons=S
prestons liquor stores^S
pretzelmakerA
pretzel time^A
previdencia social^)
prevoir assurances^P
prezzo=A
prezzo trading limited^A
price attack^Q
price chopper^B
priceline pharmacy^I
price rite^B
prim=G
prima=I
primadonna=C
primagasG
primanti brosA
prima pharmeI
primaria municipiul cluj napocaK
primark penneys^C
primaxG
prime=F
primera=L
primericaP
prime storage^V
primestska autobusova doprava trnavskeho samospravneho kraja
primigiC
primigi storeC
primohoagiesA
primrose school^"
primrose schools^"
prince albert transit^
prince george transit system^
prince hypermartE
princess=E
princesse tam tam^C
prink^T
printemps=L
prio^G
prisma=B
privat=B
privat max^B
prix=B
prix quality^B
prizemartL
pro cie^T
procolor collisionH
procookE
pro doma^E
pro doma stavebninyE
prodtovaryB
produce junction^B
produkty kolo^B
profarmaI
profi=B
profi city^B
profi go^B
profilo=E
profi loco^B
profil optik^N
profistoreE
profi super^B
progress energy^D
progressive insurance^P
pro hockey life^M
pro image sports^M
prolicorS
promanW
promartE
promet split^
promovacances!
pronto=F
pronto wonen^E
pro optik^N
propan=G
proper job^E
pro physioN
pro physio sport medicine centresN
pro physiotherapy^N
prospanekE
prosperity plaza^B
prosperos books^M
prostorI
prostoreB
protea hotelJ
protimesE
protyreH
proudsC
provenchallesB
provigoB
provincia autonoma di trento^K
provincia de buenos aires^
provincial=
provincial home living^E
provincie utrecht^
provinois brie et seine
provinzialP
provinzial nordwestP
provinzial rheinlandP
proxi^B
proximiti
proximusO
proximus shopO
proxi superB
proxy delhaize^B
prpa^D
prudente urbano^
prudential financial^P
pruitthealthY
przyjazna=I
przystanek piekarnia^F
psb mrowkaE
psec^D
pse g^D
pse operator^D
pse operator oddzial bydgoszcz^D
pses aD
ps fashion^C
psnh^D
pso=D
pso petrol pumpG
psp=I
ps paketomatU
psp pharmacy^I
psta^
psycho bunny^C
psycleX
psycle londonX
ptacek instalatercentrumE
ptacek instalaterske centrumE
ptacek kurenie voda plynE
ptacek topeni voda plynE
p terrys^A
p terrys burger stand^A
pt perusahaan listrik negaraD
pt pln^D
ptt=G
pt transjakarta
ptt station^G
ptv ballarat transit
ptv bendigo buses
ptv geelong buses
ptv metropolitan buses
ptv metropolitan trains
ptv metropolitan trams
ptv mildura transit
ptv regional buses
ptv regional coaches
ptv regional trains
ptv valley transit
ptv warragul transit
ptv warrnambool buses
pub=
pub 99^A
publibikeK
publibike agK
publibike velospotK
public=T
public distribution system^B
public oregon intercity transit^
public service company of colorado^D
public service company of new mexico^D
public service company of oklahoma^D
public service enterprise group^D
public storage^V
public transport of gibraltar^
publiek vervoer groningen drenthe^
publixB
publix pharmacyI
publix super marketB
puccinosF
puckett cat^E
pudo^U
pudo stationU
pudoステーシヨン^U
pueblo=B
pueblo buses^
pueblo transit^
puerto rico electric power authority^D
puget sound energy^D
puj=
pulawy=
pullman go^U
pulse=X
puma energy^G
puma outlet^C
pumpkin=F
pumpkin cafe^F
pumpkin cafe shop^F
pune mahanagar parivahan mahamandal limited
pune mahanagar parivahan mahamandal ltd
pune metro^
punjab grill^A
punta de cielo^F
punthai coffeeF
punto=B
punto enelD
punto farma^I
puntoposteU
punto snaiR
punt roma^C
pupa milano^Q
pupule himawari pharmacyI
purdys chocolatier^A
pure=A
pure electric^M
pure fitness^X
puregoldB
puregym danmarkX
puregym swissX
puregym ukX
puremartB
pure pharmacy^I
purezza=A
purolatorU
purple=E
pur simple^A
puspakomH
putka=F
putnicki
puuiloE
puzata hataA
pv automotiveH
pv oilG
pvr cinemasR
pvta^
pwc=W
pxmartB
pyaterochkaB
pyat zvezdS
pys=G
pyur^O
pztp lipno
pzu=P
pzus aP
q8 easy^G
q8italiaG
qaryzzaimW
qazaq oilG
qbd booksM
qburgerA
qbuzz^
qbハウス^Q
qcitybus
qdama^B
qdoba^A
qdoba mexican eatsA
qdoba mexican grillA
qed=E
qe homeE
qfc=B
qik n ezG
qingfeng steamed dumpling shopA
qipao^Q
qiuguo hotelJ
qiwang peanutsB
qml pathologyN
qol=I
qooqy^F
q park^#
q pets^%
qstar^G
q store^L
qteam^H
quadientU
quaker steak lube^A
qualipet%
quality electrical distribution^E
quality inn suites^J
quality mart^B
quality rv resorts^J
quanjudeA
qub=
qubus^J
qubus hotelJ
queensland rail^#
queensland rail park n ride^#
queensland rail travel^
queensparkC
quem disse berenice^Q
querolC
quesada=A
quesada burritos tacos^A
quest diagnostics^N
quickie=B
quickly=F
quickmartB
quickpointH
quick quack car wash^H
quick reifendiscountH
quick schuh^C
quickshopB
quiksilverC
quik stop^G
quiktrip corporationG
quilts etc^E
quinn cat^E
quiosque=C
quironprevencionN
quiz=C
quiznosA
quiznos subA
quiznos subsA
raab karcherE
raba=
rabat=B
rabat detal^B
rabba fine foods^B
rabbittransit
racetracG
raceway=G
rack room shoes^C
racq^P
racv^K
radezhB
radio popular^T
radioshackT
radissonJ
radisson bluJ
radisson collectionJ
radisson hotelsJ
radisson hotels americasJ
radisson redJ
radius elnetD
radivilovskyB
radkulturM
radleyC
radley londonC
radomski rower miejski^K
radomsko=
rad power bikes^M
raffel pages^Q
raffles=J
rage=C
raging bull^C
raiffeisen baucenterE
raiffeisen und volksbanken versicherung^P
rail haaglanden^
rail rotterdam^
rainbow shops^C
rairaiteiA
raising canes^A
raising canes chicken fingers^A
rajdhani express
rakuten mobileO
rakvere
ralf ringer^C
ralphs=B
ralphs famous italian ices^A
ralphs famous italian ices and ice cream^A
ralphs italian ice^A
ralphs italian ices^A
ralphs italian ices and ice cream^A
ralse martB
ram=H
ramada by wyndham^J
ramen danbo^A
ramen jiroA
ramen kagetsu arashiA
ramen kairikiyaA
ramen santoukaA
ramen yamaokayaA
rami levi^B
rami levy hashikma marketingB
ramirentE
ramraj cottonC
ramsdens(
ramus^N
ranch 99^B
randstad=W
randstad digital^W
range rover^H
rap chieu phim cgvR
rapid bus^
rapid kl^
rapid kl bus^
rapid metro gurgaon
rapid pare brise^H
rapid penang^
rapid rail^
rapla maakond
rapo=B
rappahannock electric cooperativeD
rasmussen university^Z
ra sushi^A
rataplan=L
ratb^
rat brasov
rat craiova
ration shop^B
ratp^
ratp cap bievre
ratp cap mantois
ratp cap saclay
ratp dev
ratp dev transdev asia
ratp el djazair
r a t t^K
rattaringlusK
rawson property groupV
ray ban^N
raymond=C
raymond james^W
raymond james financial services^W
raymour flaniganE
rays food place^B
ray white^V
rbc wealth managementW
rbp zdravotni pojistovnaP
rbus^
rchlo^C
rct=
rd brest^
rd creil^
rd electronics^T
rd pawnshop^(
rd petroleum^G
rds=
reading buses^
reading cinemas^R
readshopM
ready pizza^A
real=B
reale=P
reale chile^P
reale immobili^P
reale mutua assicurazioni^P
reale seguros^P
real fruit bubble tea^F
real hungaria elelmiszer kereskedelmi kftB
realk^G
real pont^B
realty executives^V
rea vaya^
rebel sport^M
recharge=G
recharge charge drive^G
rechargeryG
rechargery beaconG
rechargery relayG
record book^Y
recreational equipment inc^M
red apple^L
red apple food mart^B
red apple stores^L
red baron^H
red bike^K
red cross of czech republic^Y
red deer transit^
redding area bus authority^
reddoorzJ
reddy expressB
reddy kuchenE
red e^G
rede farmaximaI
rede integrada de transportes^
red electrica de espana^D
red electrica espanola^D
redemption roasters^F
rederij doeksen^
redes energeticas nacionais^D
rediclinicN
red lion^J
red lion hotels^J
red lion inn suites^J
red mango^A
red metropolitana de movilidad^
redners warehouse market^B
red nords a^D
red robin^A
red robin gourmet burgers^A
red robin gourmet burgers and brews^A
red roof inn^J
red rooster^A
red rose transit authority^
redspot car rentals!
red tulum
red union fenosaD
red wing^C
red wing shoes^C
red zac^T
reece^E
reece actrolE
reece bathroom lifeE
reece civilE
reece fireE
reece hvac rE
reece irrigation poolsE
reece onsiteE
reece pipeline suppliesE
reece plumbing centreE
reece viaduxE
reeds rains^V
reedy creek improvement district^D
reel cinema^R
reel cinemas^R
refah^B
refan^L
refinaria del norte^G
refinery=C
refinorG
refoodY
reformhaus bacher^B
reformhaus engelhardt^B
reform martin^B
reformstark martinB
refuel=B
regal cinema^R
regal cinemas^R
regal nails^Q
regal nails salon spa^Q
regatta great outdoors^M
regensburger verkehrsverbund
regia transport electric chisinau^
regie cabs^
regie intermunicipale de transport gaspesie iles de la madeleine
regie regionale des transports de laisne
regina transit^
regionaal spoorvervoer fryslan en groningen^
regionalbus augsburg
regionalbus augsburg gmbh
regionalbus ostbayern
regional district of nanaimo transit system
regional transit corporation^
regional transit service^
regional transportation authority^
regional transportation commission of southern nevada^
regional transportation district^
regionalverkehr allgau
regionalverkehr oberbayern
region de nyonK
region sala^
regiorad stuttgartK
regio utrecht^
regio verkehrsverbund freiburg
regio verkehrsverbund lorrach
regis=Q
regis salons^Q
regma^A
rehaprideY
reifen com^H
reisebank(
reise box^V
reiseland=!
reisezentrumR
reisnordland
reitmansC
relais chateaux^J
relay=L
relay bike share^K
relay jeans^C
reliance=G
reliance bp^G
reliance digital^T
reliance fresh^B
reliance industries^G
reliance petroleum^G
reliance trends^C
reliance trends official^C
relx^L
relxleQ
rem=
rema 1000^B
re max of america^V
remi=B
remi 37^
removeryQ
removery tattoo removal fadingQ
remzi kitabeviM
ren=D
renaissance=J
renaissance hotels^J
renault=H
renault trucks^H
rendichicasG
renegade fashion outlet^C
renfe^
renfe alvia
renfe avant
renfe ave
renfe avlo
renfe cercanias am
renfe feve
renfe intercity
renfe media distancia
renfe regionales
renfrewshire
renge shokudo toshuA
renmansB
rennie grove peace^Y
reno=C
reno depot^E
renseikaiZ
rent a car^!
rent a center^E
renuarC
repair cafe^W
repco^H
rephilG
replay=C
republic parking^#
rer=
re ra ku^Q
res=B
reseau 67^
reseau citeline
reseau citura
reseau deobus
reseau de transport de la capitale^K
reseau de transport en commun de lagglomeration de chaumont
reseau distribus
reseau imagin
reseau imagine^
reseau interurbain de laisne
reseau interurbain de la somme^
reseau interurbain de loise
reseau interurbain nouvelle aquitaine^
reseau le met^
reseau le sit^
reseau luneo
reseau mistral^
reseau mouveo
reseau oise^
reseau rezo^
reseau ritmo^
reseau solea^
reseau stan^
reseau sub^
reseau suburbain du bassin de vie de lagglomeration de nancy
reseau tac^
reseau tcat
reseau ticea
reseau tis^
reseau tmm
reseau trace^
reseau transavold
reseda=D
reseneE
reserva=C
reserved=C
residence inn by marriott^J
reso guarantee^P
resolute forest products^D
respect=C
re store^T
restore hyper wellness^Q
ret=
retail apparel group^C
rete celere del canton ticino
rete extraurbana di como
rete ferroviaria italiana^D
rete suburbana anm^
rete urbana di cagliari^
rete urbana di como^
rete urbana di gallarate
rete urbana di livorno^
rete urbana di mantova^
rete urbana di messina^
rete urbana di mestre^
rete urbana lido^
rete urbana mestre^
rete urbana novara^
rete urbana perugia^
retitaliaG
retro fitness^X
reunokoriaH
reus transport^
revive herbal health^I
revoilG
revolucion de cuba^S
revolution=S
revolution laundry^Q
rewe city^B
rewe getrankemarktB
rewe to go^B
rexel^T
rey=E
rezo=
rezo grand verdun^
rfnry jnrC
rfo=C
rgb building supplies^E
rge rio grande energiaD
rge sulD
rgrta^
rg salons^Q
rgtr^
rhb=
rhein main verkehrsverbund
rhein nahe nahverkehrsverbund
rhein neckar verkehr^
rhg=E
rhg bau gartenE
rhg baustoffeE
rhode island energy^D
rhode island public transit authority^
rhodes=G
rhodes 101^G
ribcribA
ribolaB
ribs=A
ricacorp propertiesV
richards electric^E
richardson=E
richeese factoryA
richer sounds^T
richland county transit
richter erzgebirge^B
richter plus frenzelE
richters altstadt backerei^F
rickis=C
rico credit^(
rideau st lawrence distribution^D
ridekc
ride on^
ridni^I
riekerC
right on^C
rightspace storageV
ri happy^"
ri happy brinquedos^"
rimi=B
rimi express^B
rimi hyper^B
rimi mini^B
rimi super^B
rimowaC
rinascimentoC
rindchens weinkontorS
ringer hut^A
ringhotelsJ
ring road^
rio 4^
rio grande energia^D
rio metro^
rio tinto alcanD
rip curl^C
ripta^
risa chicken^A
rischartF
rischarts backhausF
rise=L
risparmio casa^E
ristorante del arte^A
ritas italian ice^A
ritas italian ice frozen custard^A
ritas water ice^A
ritchies=B
rite aid^I
rite aid pharmacy^I
ritmo=
rituals=Q
rituals cosmetics^Q
ritz carlton^J
riu=J
riu paris^C
rivercities transit
river island^C
river line^
rivers=C
riverside transit agency^
river valley metro mass transit district^
rivianH
rivian adventure chargerG
rivian adventure networkG
rivian service centerH
rivian spacesH
rivian waypoint chargerG
rivian waypointsG
rixos^J
rixos hotelsJ
riyadh metro^
r kioski^B
rmtd^
rm voyages inglard liefooghe sence
r m williams^C
r net^
rnli shopY
rnt=D
roadhouse=A
road ranger^G
road runner sports^C
roads and transport authority^
roam=
robeksA
robeks juiceA
robel^C
robert bosch gmbh^G
robert graham^C
robert harris^F
roberto cavalli^C
robertos taco shop^A
robin oil^G
robins dobinA
robinson=L
robinson department store^L
robinsons=S
robinsons brewery^S
robinsons easymartB
robinsons supermarket^B
roblotW
roca=
roche boboisE
rochester=E
rochester gas electric^D
rochester genesee regional transportation authority
rochester public transit^
rochester regional health^N
rochester regional health laboratories^N
rochester regional health urgent care^N
rocket=B
rocket barber shop^Q
rocket fizz^A
rocket fizz soda pop candy shop^A
rockford mass transit district^
rockland electric companyD
rockmansC
rock point^M
rockportC
rock up^X
rockwearC
rocky mountain chocolate factory^A
rocky mountain power^D
rocky rococo^A
rocogoA
rocomamasA
roda=B
rodalia de valencia
rodalia valencia
rodalies de catalunya
rodda paint^E
rodd gunn^C
rode kors^Y
rode kors butik^Y
rodeo doughnuts^A
rodeway innJ
rodez agglomeration^D
rodilla=A
rodoilG
rodoviaria de lisboa^
rodoviario=
rodynna kovbaskaB
rodzinna=I
rofu kinderland"
roger dubuisC
roger platt^V
rogers communications^O
rogue valley transportation district^
rois=B
roissy est^
roissy ouest^
rokys^A
roladinF
rolf benz^E
rolld^A
rolld vietnameseA
roller=E
rollmannC
rollplastE
rolls=A
rolls royce^H
rolls royce motor cars^H
roma=Q
roma friseurbedarf^Q
roman=C
romande energie^D
romano=
roman originals^C
romanos macaroni grill^A
romans=V
romans pizza^A
romantik hotel^J
romantik hotels^J
romantik restaurant^A
romney hythe dymchurch railway
rompetrolG
rona=E
ronde des pains^F
ronikoN
room mate^J
rooms to go^E
rooms to go kids^E
roots=C
rooveeK
rosa=
rosas thai cafe^A
rosatisA
rosatis authentic chicago pizzaA
rosatis pizzaA
rosauersB
rose bakeshopF
rosenheimer verkehrsgesellschaft
rose pharmacy^I
roses=L
roseville electricD
rosewood=J
rosewood hotels resorts^J
roshenA
rosneftG
ross=L
rosslynF
rossmann express^I
rossmann polska^I
rossopomodoroA
rosticsA
rostocker strassenbahn ag
rotiboyF
roti modern mediterranean^A
rotio^F
rotten robbie^G
rougegorgeC
round table^A
round table pizza^A
rouses=B
rovg^
rowerowe lodzkie^K
rowlands pharmacy^I
royal automobile club of queensland^P
royal bank of canada wealth management^W
royal donuts^A
royal enfieldH
royal hideaway^J
royal home center^E
royal host^A
royal kebab^A
royal lepageV
royal mail^U
royal mencap societyY
royal national lifeboat institution^Y
royal pro^E
royalteaF
roy rogers^A
rozetka=U
r p home harvest^L
rp lumber^E
r plus v^P
r plus v versicherung^P
r plus v versicherungen^P
rpt=
rrh laboratoriesN
rrh urgent careN
rrta^
rsag^
rta=
rta 02^
rtc=
rtca^
rtc bike share^K
rtcm^
rtcr^K
rtd=
rte=D
rtl=
rtm=
rt mart^B
rto06^
rto17^
rts=
rts genesee
rts livingston
rts ontario
rts orleans
rts seneca
rts wayne
rts wyoming
rttb^K
rtud^
rtv euro agd^T
ruban=
rubios coastal grillA
rubios fresh mexican grillA
rubis=G
rubys diner^A
ruby tuesday^A
rudys barbecue^A
rudys barbershop^Q
rudys bar b q^A
rudys bbq^A
rudys country store and barbecue^A
rudys country store and bar b q^A
rudys country store and bbq^A
rudys neapolitan pizza^A
rudys pizza napoletanaA
ruedu^B
ruefa^!
rueilin mei meiA
ruetz^F
ruffians=Q
ruhrverbandD
rukavychkaB
ruler foods^B
rumble=X
runners need^M
running room^M
runza^A
rupprechtM
rush bowls^A
rush hair^Q
rush hair beauty^Q
rush hairdressers^Q
rush truck centers^H
rusi=H
russells=E
russian post^U
russian school of math^Z
russian school of mathematics^Z
russkiy appetitA
russkiy razgulaikaS
rusta=L
rustpunt nu^F
rutar=E
ruter=
ruths chris steak house^A
rva bike share^K
rvmmtd
rvs regionalbusverkehr sudwest gmbh
rvtd^
rwanda energy group^D
rw co^C
rwe ag^D
ryanhairQ
ryb education^"
ryder=W
ryde racine
rylko=C
ryman the stationer^L
saaristoliikenne
saarlandischer verkehrsverbund
saarvv
sabag^E
sabah electricity^D
sabin=N
sablons bus^
sabon^Q
saboo^C
sabotenB
sabushiA
sacha=C
sachsenenergieD
sachsennetzeD
sacramento regional transit district^
sacrt^
sadaharu aokiF
sadales tiklsD
sad dunajska streda^
sad poprad^
sad prievidza
sad zvolen
sae institute^Z
safaricomO
safari kid^"
safelight auto glassH
safeliteH
safelite autoglassH
safesplash swim schoolX
safestoreV
safestore self storageV
safeway fuel station^G
safeway pharmacy^I
safia^A
saga cosmetics^Q
saga falabellaL
sagami=A
sagasserB
sageview advisory groupW
saglik eczanesiI
saime^)
sainsburysB
sainsburys bank(
sainsburys bank travel money(
sainsburys filling stationsG
sainsburys j sainsburyB
sainsburys localB
sainsburys petrol stationG
saint algue^Q
saint espresso^F
saint etienne metropole^K
saint germain^F
saint germain boucles de seine^
saint gobain betriebskrankenkasseP
saint honore cake shop^F
saint james^C
saint john transit^
saint joseph drug^I
saint laurent^C
saint lucie county transit division^
saint marc cafe^F
saint quentin en yvelines
saint regis^J
saint vincent de paul^Y
saint vincent de paul society^Y
saint vincent de paul thrift store^Y
saipa^H
sais autolinee servizio urbano modica
sais autolinee servizio urbano siracusa
saizeriyaA
saje=Q
sakai moving service^W
saks fifth avenue^L
saks off 5thL
sakura jp^Z
sakura pharmacy^I
salad and go^A
saladworksA
salamander=C
salcobrandI
sale=B
salem area mass transit district^
salenbiciK
salgotarjan
salina cruz^
sally beauty^Q
sally beauty supply^Q
salmoiraghi viganoN
salomon=C
salomon sports^C
saloncentricQ
salon etang cote bleu^
salon etang cote bleue^
salsa=C
salsaritasA
salsaritas fresh mexican grillA
sals ny pizza^A
sals pizza^A
salt=O
saltgrassA
saltgrass steak houseA
salt river project^D
saltrockC
salt store^O
salt straw^A
salud digna^N
salvador artesano^C
salvatore ferragamoC
salvatores old fashioned pizzeria^A
salvos=Y
salzburger verkehrsverbund
salzburg netz^D
salzkammergut shuttles^
sam 73^C
samaritans=Y
samba transportes sustentaveis^K
samelco 2D
sam houston electric cooperative^D
samobor
sams chicken^A
sams club fuel center^G
sams club gas^G
samse=E
sam smith^S
samsoe samsoeC
samson pharmaI
samtrans
samuel smith^S
samuel smiths^S
samuel smiths brewery^S
san antonio shoe^C
san antonio shoemakers^C
sana sana^I
sanders backstube^F
san diego blood bank^N
san diego gas electric^D
san diego metropolitan transit system^
sandpiperciB
sandwich cubano^A
sandy area metro^
sanel auto partsH
sanel napaH
san francisco bay area rapid transit district^
san francisco bay ferry^
san francisco municipal transportation agency^
san francisco public utilities commission^D
sangamon mass transit district
san gu mao lu^A
sanidirectE
sani dump^E
sani optik^N
sanita=I
san joaquin regional rail commission^
sankalpA
sankei shimbunL
sankeo
sanki=C
sanlongG
san luis obispo regional transit authority^
san marco petroli^G
san marina^C
san mateo county transit district^
sanok=
san paolo^A
san paolo gelato cafe^A
san park^#
san pedro curridabat
santa=B
santa barbara mtd
santa cash^B
santa clara valley transportation authority^
santa clarita transit^
santa cruz^B
santa cruz metropolitan transit district^
santa esperansaM
santa fe^A
santa fish^B
santagloriaF
santa isabel^B
santa lollaC
santa maria regional transit^
santander cycles^K
santander cycles mk^K
santandreuE
santa super^B
santa ynez valley transit
santika indonesia hotels resortsJ
santory=C
san want hotels^J
sanyang motorH
sanハーク^#
sao joao^I
saonibus
sapporo renseikaiZ
saq=S
saq expressS
saq selectionS
sarar=C
saravanaa bhavanA
saravana bhavanA
saritaA
sarnia transit^
sarpinos pizzeriaA
sarta=
sarthe numeriqueO
sasco^G
saskpowerD
sasol^G
sasol delightB
sas shoes^C
sassoon salon^Q
sathosaB
satorizB
sa trans^
sats=X
satsudoraI
saudi automotive services company^G
saudi telecom company^O
saur=D
sausage saloon^A
sausalitosA
savac^
savage=C
save=O
save a lot^B
savegnago supermercadosB
save mart^B
save mart supermarkets^B
savemorB
savemoreB
savemore marketB
save on^B
savers appliances^T
savers drugstores^I
savers health beauty^I
savillsV
savonlinna
sa water^D
sayer^E
s bahn chur^
s bahn hamburg gmbh^
s bahn steiermark^
sbarro=A
sbarro pizzeria^A
sbee^D
sbi general insuranceP
sb mobel boss^E
sb mtd
sbs=
sb tank^G
scaddabushA
scandicJ
scandic hotelsJ
scania=H
scanquiltE
scapinoC
scapp^(
scarpe e scarpe^C
scarpe scarpe^C
scat=
scavoliniE
scentre groupL
schaap en citroen^C
schafer dein backer^F
schaffrathE
scheck in^B
scheck in center^B
scheduled outreach^)
schiaffini travels p a
schiesserC
schiphol landside airside
schleswig holstein netz^D
schleswig holstein netz ag^D
schleswig holstein netz gmbh^D
schlotzskysA
schlotzskys deliA
schluchseewerk agD
schmidt=E
schmizza pub grubS
schmizza public houseS
schneider=I
schnitzA
schnucksB
schoenen torfs^C
school of rock^Z
schoonenberg=N
schubackL
schuback parfumerienL
schuhkayC
schuh mann^C
schuhparkC
schulerhilfeZ
schwalmer brotladenF
schweinskeA
schwerdtnerF
schwyzerpass
scinawski rower miejski^K
scmtd^
scolaris
sconto mobel sofort^E
sconto nabytek^E
sconto nabytokE
sconto sb^E
scooters coffee^F
scope=Y
scores=A
scorettC
scotch soda^C
scotia wealth management^W
scotmidB
scotmid co operativeB
scotrail
scott cinemas^R
scottish and southern electricity networks^D
scottish and southern energy^D
scottish hydro electric^D
scottish hydro electric power distribution^D
scottish hydro electric transmission^D
scottish power^D
scottish power energy networks^D
scottish power transmission^D
scottish water^D
scottish youth hostels association^J
scottsboro electric power boardD
screwfixE
screwfix cityE
scribbler=L
scrivensN
scrubs beyond^C
scs=E
sct=Y
sctd^
s c tursibs a
sdbb^N
sdge^D
sdi brokerP
sd travel^
seac^
seafood city^B
seagull bookM
sears auto center^H
sears hometown^L
sears hometown store^L
sears hometown stores^L
sears outlet^L
sears outlet store^L
sears outlet stores^L
seasaltC
seaside=C
seasons 52^A
seat=H
seats and sofas^E
seattle coffee company^F
seattle public utilities^D
seattles best coffee^F
sebagoC
secom^W
second cup^F
second home^W
secretaria municipal de educacao^)
secretaria municipal de saude^)
secret recipe^A
securcare self storageV
securespace self storageV
securitas=W
securitestH
security hyperstoreT
security public storage^V
sedal=B
seed heritage^C
sees candies^A
sees candy^A
segafredoF
segmullerE
seguros bilbao^P
seguros ocaso^P
seguros reale^P
sehen wutscherN
sehirici minibus
sehne=F
seicomartB
seidenstickerC
seiha english academyZ
seijo^I
seiko=C
seims=I
seine et marne express^
seine grand orly^
seine saint denis^
seine senart bus
seiyu^B
sekretariat rw 01^)
sekretariat rw 02^)
sekretariat rw 03^)
sekretariat rw 04^)
sekretariat rw 05^)
sekretariat rw 06^)
sekretariat rw 07^)
sekretariat rw 08^)
sela=C
selco^E
selco builders warehouseE
select=C
selectair!
select comfort^E
select comfort sleep number^E
selected=C
select fashion^C
select fashions^C
selecto chedrauiB
selectour!
selfastC
selgrosB
selgros cash carryB
selverB
semeur=F
semichemI
seminole electric cooperative^D
semitan
semo^
semov estado de mexico
sem pyatnitsS
sem pyatnits xxlB
semtm^
semurval
senao international^O
senart
senart bus
sendai renseikaiZ
seneca tours^!
senelecD
senhengT
senqu^C
sense=Y
sense scotland^Y
sensibluI
sentara=N
sentara health^N
sentara healthcare^N
seoul bike^K
sephoraQ
seps mavirD
seqwaterD
serco^K
sercotelJ
sercotel hotelesJ
sercotel hotelsJ
serena hotels^J
sergeant pepper clothing co^C
serge blanco^C
sergent major^C
seria=L
serttelK
serveis ferroviaris de mallorca
servei urba de sant cugat del valles
servei urba de viatgers
service apotheek^I
service auto^H
service de transport de lagglomeration nanceienne
service graphics^W
service intercommunal de transport du bassin de pompey^
service king^H
service king collision repair^H
servicemasterW
servicestore dbB
servicio de transportes electricos de la ciudad de mexico
servicio de transporte urbano duitama
servicio municipalizado de movilidad y transportes^
servicios ferroviarios de mallorca
servicomprasB
servizio extraurbano
servizio extraurbano di vicenza
servizio ferroviario metropolitano di bologna^
servizio urbano di bassano del grappa
servizio urbano di udine^
servizio urbano pisa^
servizio urbano trento^
servizi urbani area metropolitana fiorentina^
servproW
sesb^D
seta=
setd^
setram
sev=D
seva beauty^Q
seven brew coffee^F
seven eleven^G
sever metropol^A
severn trent^D
severn trent water^D
seviciK
sevillana endesaD
sevt^L
sexyteaF
sezon=C
sfbf^
sfd=I
sfe nettD
sfera=C
sf express^U
sf locker^U
sfm bologna
sfmta^
sf supermarket^B
sgm=
sh 130 concession company^#
shabu shabu on yasaiA
shabushiA
shabu to goA
shagovitaC
shahs halal food^A
shakeawayA
shakes=A
shakes frozen custard^A
shakespeare=F
shakespeare coffee bistro^F
shakeysA
shamrock=G
shane co^C
shane english school^Z
shanghai 360^A
shapland swim schoolX
shapland swim schoolsX
shara^I
shareteaF
sharis=A
sharps=E
sharyland utilitiesD
shaturaE
shaurma clubA
shaver shop^Q
shawarmerA
shaws=B
shaw trust^Y
sheco^D
sheet street^E
sheikeC
shell australia^G
shell bkk lifeP
shell car wash^H
shell express^G
shell gas station^G
shell oil^G
shell petrol station^G
shell recharge solutions^G
shell select^B
shell service station^G
shell shop^B
shell station^G
shelter=Y
shelter insurance^P
shengbo palaceA
shepherd neameS
sherman county^
sherman county community transit^
sherman transit^
sherpa=B
sherry fitzgerald^V
sherwin williamsE
sherwin williams paintsE
sherwin williams paint storeE
shetland=
s h health foods^B
shiaomaodao yunnan noodlesA
shiaw shiaw shiawL
shidaxR
shiekhC
shi erguoA
shilav"
shilla stay^J
shilo innsJ
shimamuraC
shimamura musicM
shi miao dao yunnan rice noodle^A
shine lawyers^W
shingakukaiZ
shingle inn^A
shin kong cinemas^R
shinsegaeL
shinybudL
shinybud cannabis coL
ship go^U
shipley do nutsA
shiploads=L
shiptechG
shipwaysV
shirin asal^A
shirokiyaS
shiseidoQ
shiso burgerA
shiva=W
shizu^B
shockpriceL
shoe4youC
shoebyC
shoeby fashionC
shoe carnival^C
shoe city^C
shoedayC
shoe department^C
shoe department encore^C
shoe dept^C
shoe dept encore^C
shoeless joesA
shoe palace^C
shoe plaza^C
shoe sensation^C
shoe show^C
shoe show mega^C
shoe zone^C
shokoladnitsaF
shoneysA
shoo loong kanA
shopee expressB
shopee xpressB
shop go^B
shop go delhaize^B
shopkoL
shopko opticalN
shopn driveB
shop n pick^U
shop n save^B
shoppers drug mart^I
shoppers food pharmacy^B
shoppers stop^L
shoprite liquorshopS
shoprite mini^B
shopwiseB
shoryuA
shoryu ramenA
showa shell^G
showbaL
showba department storeL
showcase=L
showcase cinema^R
showcase cinemas^R
showmarsA
showtime cinemas^R
shoya^S
shtoporS
shuei yobikoZ
shufersalB
shufersal dealB
shufersal expressB
shufersal sheliB
shuk mhadrinB
shun chen bakery^F
shun chen cake^F
shun fat supermarket^B
shurgardV
shurgard self storageV
shurgard storage centersV
shuttle um^
shuyi tealiciousF
shuyi tealicious canadaF
shwapnoB
shymkent bikeK
sia tamrexC
siauliu miesto savivaldybe
sibra^
sibuyaA
sibylla=A
si cafe^F
sic insurance^P
si con te^B
side step^C
siebougouni suguB
siechnicka komunikacja publiczna^
siematicE
siemes schuhcenterC
siena extraurbano
siena urbano^
sieradz=
sierra=M
sierra pacific power company^D
sierra trading post^M
sierre=K
sifa eczanesiI
sig=D
siga=
sigaretnet byL
sigikidC
sigma=B
signature cosmetics fragrances^Q
signiaJ
signia by hiltonJ
signorizzaA
sigo=K
sigo e lastenrad sharingK
sigo e lastenrad standortK
sig roofing^E
silken=J
silken hotelesJ
silknetO
silkoilG
sillages=
silmaasemaN
silpo^B
silver diner^A
sim=G
sim23^B
simarsulD
sim distribuidora^G
simdouroD
simigeria lucaF
simitci dunyasiF
simit sarayiF
simmons=S
simmons bar^S
simmons bars^S
simon leveltF
simons burger^A
simple mart^B
simple simons pizza^A
simplibus hull
simply asia^A
simply basic^B
simply city^B
simplyfreshB
simply mac^T
simply market^B
simply self storage^V
simply southern^C
simply store^B
simpo^E
sim rede de postos^G
sin=C
sinag^(
sinag pawnshop(
sinclair=G
sinclair oil^G
sinequanoneC
sinevoN
singapore mrt^
singapore post^U
singapore rail^
sinnleffersC
sinooilG
sinopecG
sinopec fuelG
sinyi realtyV
sio pak^L
sio pak a^L
sipartechO
sipedalaK
sipl^F
sipperecG
sirens=C
sir speedy^W
sisa=B
sisley=C
siso energi^D
sistema de transporte universitario^
sistema integrado de transporte del area metropolitana^
sisters aroma^L
sisyphe bookstoreM
sit=
sitac^K
sitam^
sita penisola sorrentina
sitbus
site for sore eyes^N
sitm^
sitp^
sits=
situ=
situs^
sitycletaK
siv vicenza^
six=B
sixieme avenue^V
six senses^J
sixt^!
sixt rent a car!
sizeerC
sizzle pie^A
sizzlerA
sizzling pubs^S
skagerak nettD
skagit transit
ska juice bar^A
skandiamaklarnaV
skanetrafiken
skarzysko kamienna^
skechersC
skechers usaC
skeidarE
sk gas^G
skibus theytaz
skierniewice=
skinfoodQ
skin laundry^Q
skipper bar^C
skippers=A
skisetM
sklavenitisB
sklep miesny lenarcik^B
sklep polski^B
skoda=H
skoda auto^H
skomaniC
skopje local^
skopunktenC
skoringen=C
sk rent a car^!
skuba^H
skuratov coffeeF
skybus
skyline=F
skyline chili^A
sky optic^N
skyss=
sky zone^R
slapfishA
slaters=C
slavica=A
slawexB
sleca^D
sleep country^E
sleep country canada^E
sleep experts^E
sleep inn suites^J
sleepmastersE
sleep number^E
sleep outfitters^E
slemcoD
sligro=B
slim chickens^A
sloneczko=B
sloneczna=I
slovak parcel service^U
slovak telekom^O
slovenska autobusova doprava dunajska streda
slovenska autobusova doprava poprad
slovenska autobusova doprava zvolen
slovenska elektrizacna prenosova sustavaD
slovenska postaU
slovnaftG
slovnaft bajkK
slovnaft mobility services s r oK
slug and lettuce^S
sluzbeni glasnikM
smalandR
small=B
smallcakesF
s market^B
s mart^B
smart bus^
smart charge^G
smart communications^O
smarteyesN
smart final^B
smart final extra^B
smart fit^X
smart foodserviceB
smartfrenO
smartfuelsG
smartoneO
smartpark#
smartpostU
smartpostiU
smartpost itellaU
smartshop=O
smartstyleQ
smartstyle family hair salonQ
smartstyle hair salonsQ
smarty cz^T
smarty sk^T
smashburgerA
smatchB
smeco^D
smiggleL
smilekeepersN
smile time^M
smileys=A
smileys pizza^A
smileys pizza profis^A
sminn^G
smithfields chicken and barbequeA
smithfields chicken and bar b qA
smithfields chicken and bbqA
smithfields chicken n barbequeA
smithfields chicken n bar b qA
smithfields chicken n bbqA
smiths=B
smiths city^L
smiths food and drug^B
smittysA
smitu^
sml isuzu^H
sml mahindraH
smoke=L
smokes poutinerieA
smokey bones^A
smokin joesA
smooy^A
smovengoK
smrt^
smt=
smtc^K
smtd^
smtuc^
smuggler=C
smugglers=S
smullers=A
smyk="
smyt^
smyths toys"
snabbgrossB
snai^R
snappy tomato pizza^A
snarfs sandwiches^A
snarkjopB
sncf reseauD
sncf voyageurs
sncf voyageurs bourgogne ouest
sncf voyageurs etoile damiens
sncf voyageurs loire ocean
sncf voyageurs sud azur
sneakerboxC
sneaker factory^C
sneaknfreshQ
sneaky petes^A
sneaky petes hotdogs^A
snel=D
snezhnaya korolevaC
sng=G
sngo^
snipes=C
snooze=A
snooze an a m eatery^A
snowa^E
snow plus rock^M
snow rock^M
snr membership shoppingB
soapy noble^H
sobeys liquorS
sobeys pharmacyI
sobi^B
sobi hamiltonK
so bio^B
socar=G
sochaczew=
social bicycles inc^K
socialna poistovnaP
sociedad de economia mixta los tranvias de zaragoza
societatea cu raspundere limitata premier energyD
societatea de transport bucuresti
societatea de transport public timisoara
societatea de transport public timisoaras a
societa vicentina trasporti^
societe beninoise denergie electriqueD
societe capuce^C
societe des transports du bassin chellois
societe des traversiers du quebec^
societe de transport de levis^
societe de transport de montreal^
societe de transport public^
societe de transports de lagglomeration thononaise
societe nationale des chemins de fer luxembourgeois^
societe protectrice des animaux^%
societe quebecoise du cannabisL
society of saint vincent de paul^Y
society of st vincent de paul^Y
socoocE
sodimacE
sodimac constructorE
sodo pizza^A
soederQ
soeur=C
sofia=C
sofitelJ
sofly^L
sofologyE
softbank shop^O
soft moc^C
soft surroundings^C
softy cream^A
sogetelO
soglasieP
sognekraftD
sogn og fjordane energi^D
s oil^G
soil petrol^G
sok=B
sokimexG
sok mini^B
sokolovC
sokolow=B
sol=G
solaria=A
solaris=N
sola salons^Q
sola salon studios^Q
solea=
solidcoreX
solis=E
s oliver^C
solo oil^G
solopticalN
solow=L
solstice sunglasses^N
soltam=E
soltrans
solva=W
soma=C
soma intimates^C
somerset bakehouseF
somerset passenger solutions
somisomiA
somisomi soft serve taiyakiA
somos movilidad^K
sompo careY
sompoケア^Y
sonabelD
sonance auditionN
sonangolG
sonder=J
sonelgazD
soneparT
sonestaJ
sonesta es suitesJ
sonesta hotelJ
sonesta selectJ
sonesta simply suitesJ
songhelouA
songhemianguanA
sonic drive in^A
sonnentor=F
sonnys bbq^A
sonol^G
sonoma marin area rail transit
sony center^T
sony centre^T
sopharmacyI
sophie lebreuillyF
sor=C
sorbet=Q
sorgen bus^
soriana hiper^B
soriana mercado^B
soriana super^B
sorli^B
sorli discauB
sormlandstrafiken
sorta=
sosediB
sosedi expressB
sosweetA
sotetsu fresa innJ
sotetsu rosenB
sotka^E
sotral
sotral ul
sotrama
sottotonoC
sougou couraniB
soulcycleX
soul origin^A
soul pattinson chemistI
sounder=
sound transit^
sound transit express^
source for sports^M
source london^G
sourdough co^A
south bend transportation corporation^
south carolina gas electric^D
south china insurance^P
south clackamas transportation district
southeast area transit district^
southeastern pennsylvania transportation authority^
south eastern power networks^D
south east travel^!
south east water^D
southern california edison^D
southern california edison company^D
southern california regional rail authority^
southern community laboratories^N
southern electric^D
southern fried chicken^A
southern maryland electric cooperative^D
southern power grid^G
southern power networks^D
southern self storage^V
southern sun^J
southern vectis
southern water^D
south gippsland waterD
southland
south louisiana electric cooperative association^D
south metro area regional transit^
south okanagan similkameen transit system
south plains electric cooperative^D
south shore line^
south st burger^A
south st burgers^A
south street burger^A
south street burger co^A
south street burgers^A
southwest arkansas electric cooperative^D
southwestern electric power company^D
southwestern power administration^D
southwestern public service company^D
southwest ohio regional transit authority^
southwest transmission cooperative^D
south west water^D
soviet=C
space nk^Q
space nk apothecary^Q
spaces=W
space shop self storage^V
spangles=A
spanx^C
spao^C
spar city^B
spare rib express^A
spar express^B
s parfum cosmetics^Q
spar gourmet^B
spark=O
spark by hilton^J
spark new zealand^O
sparkys"
sparnabus
spar ni^B
spazio conadB
spazio enelD
spbu pertaminaG
s p c c^C
sp distribution^D
specialized=M
specs=S
specsaversN
specsavers opticiansN
speedcoH
speedco truck lube and tiresH
speedeeH
speedee oil change auto serviceH
speed queen^Q
speedway speedy wash^H
speedy auto service^H
speedy cafe^A
speedy glass^H
speedy hire centre^E
speedy hire centres^E
speedy wash^H
spencer gifts^L
spendlessC
spendless shoesC
sp energy networks^D
sperry=C
sperry top sider^C
spherionW
spherion staffing recruitingW
sphinx=A
spinneysB
spinx=G
spirit halloween^L
spiritleafL
spirit of tasmania^
spitalfields crypt trustY
spitz=C
spizzico=A
splendidi e splendenti^I
spltisa
spl trans fensch
sp manwebD
spokane transit authority^
spolem=B
spor istanbul^X
sport 1^M
sport 2000^M
sport 24^M
sport clips^Q
sport clips haircuts^Q
sporting life^M
sportisimoM
sportler=M
sportmasterM
sportmaxC
sport outlet^M
sports and leisure management ltd^X
sports authority^M
sportsceneC
sports clips^Q
sportscraftC
sports depo^M
sportsdirect comM
sportsdirect dot comM
sportsgirlC
sportsmans warehouse^M
sportspowerM
sports toto^R
sport tiedjeM
sport vision^M
sportxM
sportxxM
sport zone^M
sporveien t banen^
sporveien trikken^
spot=B
spotlight=C
spp cng^G
sp plus^#
springfield=C
springfield city area transit^
springfield electric^E
springfield electric supply company^E
springfield utility board^D
springhill suitesJ
springhill suites by marriottJ
sprottenflotteK
sprouts farmer market^B
sprouts farmers market^B
spt=
sptc^
sptrans
sp transmission^D
spt subway
spudbarA
spur=A
spur steak ranches^A
sputnik=B
spx expressB
sqdc^L
sqm=D
sqrupsL
square habitat^V
sqybus
srd=D
sredzka komunikacja publiczna^
sri krishna sweets^A
s r membership shopping^B
srm jaskolkaK
s r new york style pizza^A
sroa^V
s r pizza^A
srt=
srta^
ssangyong=H
ssen transmission^D
ssm comune di udineK
sta=
stabilita=P
stabus
stad=
stadium=M
stadium sports store^M
stadlerM
stadsbussarna ostersund
stadsvervoer amsterdam^
stadtbackerei kampF
stadtbus pfaffenhofen
stadtbus weiden
stadtbus weiden in der oberpfalz
stadtischer verkehrsbetrieb esslingen am neckar^
stadtische verkehrsbetriebe bern^
stadtmobilK
stadtmobil berlinK
stadtmobil berlin gmbhK
stadtmobil carsharing agK
stadtmobil carsharing gmbh co kgK
stadtmobil hannoverK
stadtmobil hannover gmbhK
stadtmobil karlsruheK
stadtmobil rhein mainK
stadtmobil rhein main gmbhK
stadtmobil rhein neckarK
stadtmobil rhein neckar agK
stadtmobil rhein ruhrK
stadtmobil rhein ruhr gmbhK
stadtmobil stuttgartK
stadtmobil sudbadenK
stadtmobil sudbaden agK
stadtmobil trierK
stadtparfumerie pieperL
stadtrad hamburgK
stadtverkehr rosenheim^
stadtwerke dusseldorfD
stadtwerke hannover agD
stadtwerke konstanzK
stadtwerke leipzigD
stadtwerke munchenD
stadtwerke munchen gmbhD
stadtwerke solingen
stadtwerke stassfurtD
stadtwerke stassfurt gmbhD
staer=E
stagecoach=
stagecoach basingstoke
stagecoach blackwater valley^
stagecoach cumbria north lancashire
stagecoach group^
stagecoach in cumbria
stagecoach in lancashire^
stagecoach in lancaster^
stagecoach in merseyside^
stagecoach merseyside south lancashire^
stagecoach midlands^
stagecoach on teesside
stagecoach south west^
stagecoach west^
stageline
stags=V
stalowa wola miasto rowerow^K
stamina taro^A
stan=
standaard boekhandel^M
standard insurance company^P
standard parking^#
stanford transportation^
stangengruner muhlenbackereiF
stanleybetR
stanley steamer^W
stans donuts coffee^F
stanton optical^N
stap=
staples stores^L
star=G
starachowice=
starbaksF
star bazaar^B
starbucks canada^F
starbucks coffee^F
starbucks middle east^F
starbucks reserve^F
starbucks uk^F
starcar!
stardogsA
stark area regional transit authority^
starke backer^F
star le velo^K
starlineH
starlinkO
starlink gatewayO
starlink ground stationO
star mart^B
starmetro
star oil^G
staroil company limitedG
stars coffee^F
starsogsA
starting strength^X
starting strength gyms^X
start people^W
start plus^
startran
start romagna
stas=
stat=
state electricity board^D
state farm insurance^P
state grid^G
state liberty^C
state main^A
staten island ferry^
staten island railway^
stater bros^B
stater brothers^B
station 24^X
station avia^G
stationery warehouse^L
station esso^G
station service^G
station service e leclerc^G
station shell^G
stationswerk=Y
station total^G
station u^G
statkraft=D
statnett=D
statoil=G
sta travel^!
st austell breweryS
st austell brewery pubsS
stavebniny woodcoteE
stavmat epitoanyag kereskedelemE
stavmat stavebninyE
stavo=
staybridge suitesJ
staycityJ
staycity aparthotelJ
staycity aparthotelsJ
stayokayJ
stbus sobieszczanski
stc=X
st catharines transit^
stce^
st charles area transit^
st christophers inn^J
stclm^
stde^K
steak don^A
steak escape^A
steak gusto^A
steak miya^A
steak n shake^A
stedinD
steers=A
stefanelC
steiff"
steimatzkyM
steineckeF
steiner=F
steiner beck^F
stein mart^L
steirischer verkehrsverbund
steiskalF
stella=M
stella mccartney^C
stendalbus
stephane plaza^V
stephane plaza immobilier^V
stephensons of essex^
stepping stone bookstore^M
steps=C
ster kinekorR
sternenbackF
sterns=C
steuerringW
stewarts=G
stewarts shops^B
steweagD
steweag stegD
stf=J
st hubert^A
st hubert express^A
stibm^
stib mivb
stibus
sticksnsushiA
stinges=F
stinges landbackereiF
stinker=B
stinker stores^B
stinsonG
stirling ackroydV
stitches=C
stitch it^C
stivo=
st john^C
st john outlet^C
st joseph drug^I
st joseph pharmacy^I
stl=
stlevis
st louis bar grill^A
stm=
st marc cafe^F
st margarets hospice care^Y
sto=
stockholm city bikes^K
stockholms tunnelbana^
stockmann=L
stock plus field^L
stoen operator^D
sto express^U
stokes=E
stokomaniL
stokrotka=B
stokrotka express^B
stokrotka market^B
stokrotka optima^B
stolichnye aptekiI
stolle=F
stolychnaC
stone=V
stonegateS
stonehouse pizza carveryA
stoney river^A
stop cafe^B
stop shop^B
stora coop^B
storage king^V
storagemartV
storage rentals of america^V
storamericaV
storamerica self storageV
storckA
storck welt outletA
storeboxV
store space^V
store space self storage^V
store st espresso^F
store street espresso^F
storquestV
storquest self storageV
story=C
stp=
stpc^
st pierres sushi^A
stpl^
s t p t^
strack van tilB
stradivarius=C
straeto hofudborgarsvaedid
stran^
strandbagsC
strasbourg electricite reseaux^D
strasbourg electricite reseauxs aD
strasbourg mobilitesK
strathclyde partnership for transport
strayer universityZ
streamer coffee company^F
stredoslovenska distribucnaD
stredoslovenska distribucna asD
street beat^C
street burger^A
street fever^C
street one^C
street pizza^A
street shoes^C
stretch zone^X
strickland brothers^H
strickland brothers 10 minute oil change^H
stride rite^C
strike bowling bar^R
stripes=G
stroili oro^C
stromnetz berlin^D
stromnetz berlin gmbh^D
stromnetz hamburg^D
stromnetz hamburg gmbh^D
stromnetz steiermark gmbh^D
strs=
structubeE
strutt parker^V
sts=R
stt guarulhos
sttr^
stuart weitzmanC
stuckeysB
studenacB
studienkreisZ
studienkreis gmbhZ
studio 88^C
stumptown coffee roastersF
st vincent de paul^Y
st vincent de paul society^Y
st vincent de paul thrift store^Y
style=C
styleboxQ
stylebox klierQ
styleboxxQ
styleboxx klierQ
stylenandaC
styr stall^K
styr stall goteborg^K
suavinex"
sua xe^H
sub=
subaru=H
subdued=C
subra^I
subte de buenos aires
suburban extended stay hotel^J
suburban mobility authority for regional transportation^
suburbano=
suburban studios^J
subway australia^A
subway brasil^A
subway mexico^A
subway sandwiches^A
subway uk ireland^A
sub zero^A
sub zero nitrogen ice cream^A
success academy^Z
sudameapteekI
sudeste=
sud express^C
sudtirolmobil altoadigemobilita sudtirolmubilta
sudtirol radK
sudwestbus
sue ryder^Y
sue ryder care shop^Y
suez eau france^D
sugar=C
sugi pharmacyI
suitsupplyC
sukesan udonA
suki hana^A
sukiyaA
sul=
sulakauriM
sulbingF
sulgipeD
sullivan nicholaides pathologyN
sullivan nicolaides pathologyN
sullivan tire^H
sullivan tire and auto service^H
suma=B
summit=B
sumo=A
sun auto service^H
sun cellular^O
sundanT
sundanceC
sundance catalogC
sundi^B
sundongbao beef steakA
sundsvalls stadstrafik
sunfarT
sunflower electric power corp^D
sunflower electric power corporation^D
suningT
sunkusB
sunkus サンクス^B
sun life^P
sun life financial^P
sunline transit agency
sun metro^
sun mobile^O
sunnfjord energi^G
sunnysideL
sunoco gas stationG
sunpetG
sunpointQ
sunright tea studioF
sunrise=O
sunrise records^M
sunrise shop^O
sunset empire transportation district^
sunset grill^A
sun store^I
sun store sa^I
sun tan city^Q
sun tran^
suomalainen kirjakauppaM
supabarnB
supabarn supermarketsB
supa quick^H
supa quick express^H
supa quick tyre dealer^H
supa quick tyre experts^H
supa roof^E
supecoB
super 1 foods^B
super 8 by wyndham^J
super alps^B
superamaB
super arcs^B
superbetR
superbiomarktB
superbrugsenB
superbrugsen slagterB
super c^B
super che^B
supercheap autoH
super chedrauiB
super chixA
supercito chedrauiB
super colchonesE
supercontiB
supercorB
supercor expresB
super cut^Q
supercutsQ
super daek service^H
super dekk^H
super dekk service^H
super del norte^B
superdinoB
super dis^B
superdrugI
super drug himawariI
superdrug pharmacyI
superdryC
super h mart^B
super indo^B
superior grocers^B
superisssteB
superkeukensE
super liquor^S
supermacsA
supermarket=B
supermarket slawexB
supermarket trefaB
supermercado amigo^B
supermercado covabraB
supermercado covrabraB
supermercado dia^B
supermercados amigo^B
supermercados bh^B
supermercados mas^B
supermercados pueblo^B
super mercados s mart^B
supermercati zazzeronB
super metro^B
super one foods^B
super pharmI
super rapid train^
super sanchez^B
super save gas^G
super selecto chedrauiB
super service dekk^H
supersparB
super sports xebioM
super star car wash^H
super super congee noodlesA
super supplements^I
super target^B
superteaF
supervaluB
supervalueB
superverdB
super vero^B
supervia
super viva home^E
superwashH
super zoo^%
supplayW
supplyco medical storeI
supplyco super marketB
supre=C
supreme railway^
surechargeG
sure hotel^J
sure hotel by best western^J
sure hotel collection^J
sure hotel collection by best western^J
sure hotel studio^J
sure hotel studio by best western^J
suremoovH
surestayJ
surestay by best westernJ
surestay collectionJ
surestay collection by best westernJ
surestay collection hotelsJ
surestay hotelsJ
surestay plusJ
surestay plus by best westernJ
surestay studioJ
surestay studio by best westernJ
surf=
surf coffee^F
surgutneftegasG
sur la table^E
surrey=
surugayaT
susco^G
sushidogA
sushi express^A
sushi king^A
sushikoA
sushi moji^A
sushipointA
sushiroA
sushi roll^A
sushi shop^A
sushisomA
sushi story^A
sushi sushi^A
sushi take out^A
sushi wok^A
sushi yama^A
sushi花館^A
sussan=C
sustav javnih bicikalaK
susu sonsA
sutterlutyB
sutter surgery center^N
sutter walk in care^N
suwag^D
suwag energieD
suwag energie agD
suwer^K
suzanne grae^C
suzuki=H
suzuki arena^H
suzuki motorcycle india^H
suzy shierC
svdp^Y
svdp thrift storeY
svenska bio^R
svenska kraftnatD
svenska turistforeningen^J
svensk fastighetsformedlingV
svetoforB
svet zdraviaN
svitanakC
sv sparkassenversicherungP
svs vision^N
svt=
svyaznoyO
swapfietsK
swaraj mazdaH
swarzedz=
swatch=C
swaziland electricity board^D
swaziland electricity company^D
sweaty betty^C
sweet7F
sweet chariot^F
sweetfrogA
sweetfrog frozen yogurtA
sweetfrog premium frozen yogurtA
sweetgreenA
sweethoney dessertF
sweet jesus^A
swell cycle^K
swensensA
swepcoD
swetenhamsV
swets odv maritiem
swiat alkoholi^S
swiat ksiazki^M
swiat prasy^L
swidnica=
swiezyznaB
swift=B
swig=A
swimlabs swim schoolX
swing kitchen^A
swintonP
swiss=C
swiss belhotelJ
swiss belinnJ
swiss chalet^A
swisscomO
swisscom shopO
swissgridD
swiss life^P
swiss life select^W
swisslionA
swisslion takovoA
swissotelJ
swisspass
swiss sense^E
switerQ
swtc^D
swtch^G
syabuyoA
sydney buses^
sydney busses^
sydney ferries^
sydney light rail^
sydney metro^
sydney tools^E
sydney trains^
sydney water^D
sydtrafik
sygnirD
syha hostelling scotlandJ
sykkeliK
sylter linienverkehr
sylter verkehrsgesellschaft
sylvan=Z
sylvan learning center^Z
sylvia=
sym motorsH
symonds sampsonV
synaxonW
synchro bus
synergie=W
synergy hair^Q
synevoN
synoptikN
synsamN
systembolaget=S
sytner selectH
sz bikeK
szczecinecka wypozyczalnia rowerow miejskich^K
szeged=
szegedi kozlekedesi tarsasag
szekszard
szimpatikaI
szkt^
t4 tea for uF
t4 tea houseF
tab=R
tabakerkaL
tabak tisk^L
tabak traficonL
tabaktrafikL
tabak valmont^L
table table^A
tac=
tackle berry^M
taco bar^A
taco bell cantina^A
taco bueno^A
taco cabana^A
taco casa^A
taco del mar^A
taco johns^A
taco mayo^A
tacombiA
taco mundo^A
taco palenque^A
tacos avenue^A
taco time^A
taco time northwest^A
taco time nw^A
tacototeA
tadao^
taeteaF
tafel=Y
tafel deutschland^Y
tafjord kraftproduksjon^D
tag heuer^C
tahinisA
taian insuranceP
taipan bread cakes^F
taipei city government^K
taipowerD
taito stationR
taiwan fire marine insurance^P
taiwan life insurance^P
taiwan lottery^R
taiwan mobile^O
taiwan parking^#
taiwan realty estate^V
taiyakanH
taiyo^B
taj=J
takaken sunshineQ
takaoka tokoG
takarakujiR
take 5^H
take 5 car wash^H
take 5 oil change^H
takecareN
takecare clinicN
takikawa renseikaiZ
takko fashion^C
takos kingA
takst sjaelland^
talca^
talemelerieF
talisman hire^E
tallinna transport^
tallis=
tally weijl^C
talwalkarsX
tam=
tam alicante interurbano^
tamaris=C
tam autohofG
tambo plus^B
tambunting(
tamburi=U
tamimi marketsB
tam interurbano^
tamjai samgorA
tamjai yunnan mixianA
tamoil expressG
tamoil italia spaG
tampa electric^D
tampere=
tamrexC
tamse=
tamtam=M
tam urbano^
tan=
taneo^
tanescoD
tanger outlets^L
tangjiu convenienceB
tango=G
tanishqC
tank=
tanka=G
tanker=G
tank ono^G
tankpool24G
tanks=G
tanlib
tanning shop^Q
tanqyouG
tan republic^Q
tantalizersA
tante ensoB
tanukiA
tao=
tao tao ju^A
tao tao tea^F
tapestry collection^J
tapestry collection by hilton^J
tap hoa^B
tapi carpets^E
tapioca express^F
taqueria el rinconsitoA
taquieria los comalesA
tarc=
target optical^N
tar heel bikes^K
tarifverbund a welle
tarifverbund freiburg
tarifverbund genf
tarifverbund jura
tarifverbund nordwestschweiz
tarifverbund ortenau
tarifverbund schwyz
tarifverbund waadt
tarifverbund zug
tarnowski rower miejski^K
taro=A
tarocashC
tarta=
tartine et chocolat^C
tartu linn^
tas=P
tashir pizzaA
tashu^K
tasitingA
tasmacS
tasman district council^
taste=B
tasteaF
tasteeA
tastee fried chickenA
tastienA
tasty croustyA
tasty poke^A
taswaterD
tata=H
tata commercial vehicles^H
tata motors^H
tata motors cars^H
tata motors commercial vehicles^H
tata trucks^H
tati=C
tatneftG
tatnefteproduktG
tatte bakery cafe^F
tatung 3cT
tatuumC
taumbergerF
tauronD
tauron dystrybucjaD
tauron dystrybucjas aD
tauron dystrybucjas a oddzial w czestochowieD
tauron dystrybucjas a oddzial w krakowieD
tavria v^B
tavuk dunyasiA
taxassist accountantsW
taylors=V
tazikisA
tazikis mediterranean cafeA
tbc bank^(
tbc insurance^P
tbike^K
tbilisi transport company^
tbk=
tbm=
tbooth wirelessO
tcap^
tcat^
tcby^A
tcdd tasimacilik
tchip^Q
tchip coiffureQ
tcl=
tcp=
tcrb^
tctd^
tcvo^
tdc netO
tdf=O
tdf fibreO
t di^L
tea good tea^F
teais^D
tea land^F
tealiveF
tea magic hand^F
team energy^G
teamlogic itW
teamsport go karting^X
team sportiaM
teamsport karting^X
team telecom^O
team telecom armenia^O
teapresso barF
tear=W
tea shop^F
tea wg^F
tea workstation^F
teboilG
tec=
tecb^
tecc^
tech=
techmartT
techniker krankenkasse^P
technische werke schussentalK
techno boom^T
technodomT
technomarketT
technopointT
technopolisT
techspaceW
tecl^
tecn^
tecnocasaV
tecnomatE
tecnoreteV
tecx^
ted=E
ted baker^C
tedbus
tedcastles oil productsG
teddys bigger burgers^A
tedi=L
tedox^E
teds coffee co^F
teds hot dogs^A
teds montana grill^A
teeamoF
teegschwendnerF
tefal=E
tegut^B
tehnomanijaT
tehnomediaT
tehran urban and suburban railway company^
teias=D
teilautoK
teilauto egK
teilorC
teishoku 8A
tekkie townC
teknicarH
teknikmagasinetT
teknosaT
tekulas
tekzenE
tela=G
teld^G
tele2^O
telebecO
telecom egypt^O
telecom italia^O
telecommO
telecomm telegrafosO
telekabel=O
telekom malaysia^O
telekom shop^O
telekom srbijaO
telenergyG
tel energy limited^G
telenet=O
telenor=O
telenorbutikkenO
telenor denmark^O
telenor pakistan^O
telenor sweden^O
telepizzaA
telex=N
telhanorteE
telia^O
telkomselO
telmicoD
tel o fun^K
telsimO
telsim vodafoneO
telstraO
teluruO
telus^O
temax^E
tembiciK
tembici colombiaK
tempero manero^A
temple of seitan^A
tempo by hilton^J
tempocasaV
tempo jo^B
tempo market^B
tempo market potravinyB
temporis=W
tempo team^W
tempo tuty^B
tempur pedicE
tenaga nasionalD
tenaga nasional berhadD
tenaga national berhadD
tender greens^A
tenkaippinA
tennessee valley authority^D
tennet=D
tennet tsoD
tennet tso gmbhD
tenpercent coffeeF
tenpin=R
tenrens teaF
ten seconds rice noodle^A
ten seconds yunnan rice noodle^A
tensioD
tensio tnD
tensio tsD
ten thousand villages^E
tenya^A
teo=B
teodor=C
ter=
ter auvergne rhone alpes^
ter bourgogne^
ter bourgogne franche comte^
ter bourgogne ouest nivernais^
ter bretagne^
ter centre val de loire^
terem=E
teremokA
teremok cafeF
ter franche comte^
ter grand est^
ter hauts de france^
ter hauts de france etoile damiens^
teriyaki experience^A
teriyaki madness^A
terkenlisF
ter lorraine^
ter midi pyrenees^
termo=G
terna=D
terna spa^D
terno=B
ter normandie^
ter nouvelle aquitaine^
ter occitanie^
ter pays de la loire^
ter pays de la loire loire ocean^
terpelG
ter provence alpes cote dazur
ter provence alpes cote dazur etoile de nice
terranovaC
terres denvol
ter rhone alpes^
terribles=G
terribles diesel^G
terribles herbst^G
terrywhiteI
terrywhite chemistI
terrywhite chemistsI
terrywhite chemmartI
terstalC
ter zou^
ter zou etoile de nice^
tesco cafe^F
tesco esso express^G
tesco expres^B
tesco express^B
tesco extra^B
tesco lotus^B
tesco lotus express^B
tescomaE
tesco metro^B
tesco mobile^O
tesco petrol filling station^G
tesco petrol station^G
tesco pharmacy^I
tesco superstore^B
tesla destination charger^G
tesla france sarlG
tesla germany gmbh^G
tesla inc^H
tesla motors inc^G
tesla wall connector^G
teso life^L
tesoro=G
teta=I
texaco service station^G
texaco with techronG
texas a m university^#
texas a m university transportation services^
texas chicken^A
texas chicken and burger^A
texas chicken burger^A
texas chicken burgers^A
texas farm bureau insurance^P
texas farm bureau insurance company^P
texas new mexico power^D
tex mex^A
texs chicken burgers^A
textile house^C
tezenisC
tfgm^
tfi bikes^K
tfl cycle hireK
tfl rail
tf value mart^B
tgi fridaysA
tgjonesL
tgp=I
tgp the generics pharmacyI
tgv=
tgv cinemas^R
tgv inoui^
thai cafe^A
thai express^A
thai red cross society^N
thai town^A
thames hospice^Y
thames water^D
thankyou hotelJ
thank you mart^L
thansenH
thau agglo transport
thd64^O
the0123W
the 99 store^L
the alley^F
the american national red cross^N
the athletes foot^C
the baby factory^"
the baked bear^A
the barbers^Q
the bargain shop^L
the bar method^X
the barn^F
the bay^L
the bean^F
the bed shop^E
the bed store^E
the big^B
the big express^B
the big yellow self storage company^V
the bishops arms^S
the blues kitchen^S
the bottle o^S
the brass tap^S
the breakfast club^A
the brick^E
the buckle^C
the burgers priest^A
thebus
the buses of somerset
the carphone warehouseO
the cheesecake shop^F
the chicken rice shop^A
the childrens courtyard^"
the childrens society^Y
the chopped leaf^A
the cocktail club^S
the coffee^F
the coffee bean tea leaf^F
the coffee club^F
the coffee house^F
the commercial press^M
the commons^W
the conran shopE
the container store^E
the co operative food^B
the co operative funeralcareW
the co operative group^W
the co operative travel^!
the co operators^P
the counter^A
the courier guy^U
the craft beer co^S
the crazy store^L
the disney store^L
the doner company^A
the edge fitness club^X
the edinburgh woollen millC
the edinburgh woollen mill ewmC
the entertainer^"
the exercise coach^X
the face shop^Q
the fish chip co^A
the fish chips co^A
the fix^C
the flame broiler^A
the food warehouse^B
the fried chicken king^A
the gap^C
the generics pharmacy^I
the gentlemen baristas^F
the goddard school^"
the good burger^A
the good burguerA
the good guys^T
the great greek^A
the great greek grill^A
the great greek mediterranean grill^A
the grocery outlet^B
the groove train^A
the grumpy baker^F
the gym^X
the gym group^X
the habit burger^A
the habit burger grill^A
the halal guys^A
the hapik groupX
the hartford^P
the home depot^E
the honey baked ham company^A
the hoxtonJ
the hub^C
the human bean^F
the hussar grill^A
the illuminating company^D
theisensB
the italian coffee company^F
the ivy^A
the ivy collection^A
the jalapeno tree^A
the japanese canteen^A
the joint^N
the joint chiropractic^N
the keg^A
the kickin crabA
the kooplesC
the langhamJ
the lash lounge^Q
the lasik vision instituteN
the leelaJ
the link^
thelins konditoriF
the little clinic^N
the lock up^V
the loft^C
the london cocktail club^S
the luxury collection^J
the mall group^L
the malverns
the medicine shoppe^I
the melting pot^A
the midcounties co operative foodB
the mobile shop^O
the napa network^H
the nikkei^L
the niuJ
theobromaF
theodore pringle opticalN
the old spaghetti factory^A
theopharmaI
the oriental insurance company^P
the original factory shop^L
the original pancake house^A
the originals access^J
the originals boutique^J
the originals city^J
the originals collection^J
the originals relais^J
the originals residence^J
the paper store^L
the parts alliance^H
the people^J
the perfume garden^L
the perfume shop^L
the petersburg fuel company^G
the pet hut^%
the picklrX
the pizza bakery^A
the pizza company^A
the post office^U
the potomac edison company^D
the printing house^W
the private bank^W
the pro shop^M
the rameshwaram cafeA
the range home leisure garden^E
the rapid^
therapie clinic^Q
therapydiaN
the readshopM
the real greek^A
the recruitment co^W
the reject shop^L
the ritz^J
the ritz carlton^J
thermo fisher scientificI
the royal british legion^Y
the royal british legion club^Y
the salon at ulta beauty^Q
the salon by instyleQ
the salvation army^Y
the salvation army charity shop^Y
the salvation army family store^Y
the sebel^J
the shade store^E
the shoe company^C
the shoe dept^C
the skin bar at ulta beauty^Q
the sneaker factory^C
the society of saint vincent de paul^Y
the society of st vincent de paul^Y
the source^T
the source bulk foods^B
the space^R
the space cinema^R
the space shop^V
thessaloniki metro automatic^
the stand^A
the standard^P
the sting^C
the stone^C
the store^B
the sugarr spiceF
the ten spot^Q
the tile shop^E
the unbound collection by hyattJ
the ups store^U
the venti^F
the vintage store^C
the walking company^C
the warehouse^L
the webster^C
the westinJ
the wine shop^S
the yard milkshake bar^A
thiele=N
think coffee^F
think kitchen^E
third space^X
third wave coffee roasters^F
thirietB
thirsty camel^S
thirsty liquor^S
thomas cook^!
thomas philipps^L
thomas philipps sonderpostenL
thomas sabo^C
thom browne^C
thompson cat^E
thousand trails^J
thrash=B
three=O
three f^B
threesixtyI
threesixty pharmacyI
three squirrels^B
three store^O
thrifty=!
thrifty car rental^!
thriventW
thsr^
thun^L
thunder bay transit^
thuringer energienetzeD
thwaitesS
thwaites pubsS
thyme=A
thyme bar grill^A
thyme maternity^C
tianlalaF
tib=
tibus^
tic=
tice=
ticea^
ticket=!
ticket reisebyra!
tidal wave auto spa^H
tide cleaners^Q
tide dry cleaners^Q
tiemmebus servizio urbano caltanissetta
tien chiao shih^M
tiendas d1B
tierra mia coffee^F
tiffany co^C
tiffany company^C
tiger mart^B
tiger sugar^F
tiger wheel tyre^H
tigo^O
tigre=B
tigre amico^B
tigre geant^L
tigrosB
tije^
tijuana flats^A
tilbordsE
tile africa^E
tile giant^E
tillamook county
tillamook county transportation district
tilt=
tim=O
times=#
times 24th#
times parking^#
times pharmacy^I
times supermarkets^B
timewiseB
timezone=R
tim ho wan^A
timothys=F
tink=K
tink konstanz^K
tinq^G
tinseltown=A
tin tin drugstore^I
tinyfishA
tiny fish ag^A
tipico=R
tipnessX
tipsportR
tip top tailors^C
tip travel^!
tirana bus^
tire bank^H
tire choice^H
tire choice auto service center^H
tire choice auto service centers^H
tire discounters^H
tire kingdom^H
tire pros^H
tires plus^H
tire warehouse^H
tirex petrolG
tis=
tisak^B
tissot=C
titan=C
titi papiernictvoL
title boxing club^X
titsa^
tivoli=J
tivoli hotels resorts^J
tiv taamB
tiv taam in the cityB
tiwag^D
tj hughes^L
tkk fried chickenA
tlc laser eye centers^N
tlp mobilites
tma=
t market^B
t m lewin^C
tml pathologyN
tmm=
t mobile^O
t mobile austria^O
t mobile international^O
t mobile pl^O
t mobile us^O
tmpointO
tmsq^
tmt=T
tngo^K
tnmp^D
tnsw sydney buses^
tnw=
tobacco dc^L
to bike^K
tobu storeB
toby carveryA
tobys estate^F
todai shingakukaiZ
todis^B
tods=C
tog24^M
togos=A
togos sandwiches^A
tohm^
tohokudai shingakukaiZ
tohoシネマス^R
tojekspertenC
tojeskpertenC
toka^G
tok e stok^E
tok e stok compact^E
tok e stok studio^E
tokic^H
tokmanniL
tokou storeB
tok stok^E
tok stok compact^E
tok stok studio^E
tokyobikeM
tokyo city^A
tokyo shoes retailing center^C
tokyo smoke^L
tokyo tokyo^A
tokyu storeB
tolia^A
tollens=E
tolltag#
tomakomai renseikaiZ
tomaszow mazowiecki^
tomato onion^A
tom co^%
tomegasG
tom ford^C
tom lee music^M
tom market^B
tommis burger joint^A
tommy=B
tommy bahama^C
tommy hilfiger kids^C
tommys express^H
tommys express car wash^H
tom n toms^F
tomonyB
tomoro coffeeF
tompkins consolidated area transit^
toms world^R
tom tailor^C
tom thumb^B
tonden=A
tonen general^G
tong kee bao dim^A
tongrentangI
tongrentang pharmacyI
tonkatsuA
tonkotsuA
ton paulus veerbedrijf
tonus les^I
tonus pharmI
tony=L
tony moly^Q
tony roma^A
tony romas^A
tonys fresh market^B
toolstation ukE
toom baumarktE
tootn totumB
top=G
topaz=B
top carpets floors^E
top drogeria^I
top drogerie^I
topeka metro^
top garage^H
topgunQ
top hair^Q
topichiG
top market^B
top oil^G
top oil company limited^G
toppers pizza^A
toppharmI
topps tiles^E
tops at spar^S
tops daily^B
top secret^C
tops friendly markets^B
tops gas^G
tops gasoline^G
tops pharmacy^I
tops pizza^A
topt=E
topten=C
toranoanaM
torba=B
torchys tacosA
torfs=C
torfs schoenen^C
torga optical^N
torisenB
toromont catE
toronto hydro^D
toronto parking authority^K
toronto subway^
toronto transit commision
toronto transit commission^
torpedo7M
torrador=F
torrance transit^
torrebiciK
torrid=C
torshavn=
tortilla=A
tortiniF
torveloK
tory burch^C
toscana=A
toshin eisei yobikoZ
toshin high schoolZ
tossed=A
tostao cafe pan^F
total=G
total access^G
total by verizon^O
total contact^G
totalenergiesG
totalenergies accessG
totalenergies charging servicesG
totalenergies expressG
totalergG
total fitness^X
totalhealth pharmacyI
totally wicked^L
totally workwearC
totalsportsC
total tools^E
total wash^H
total wine^S
total wine more^S
total wireless^O
touchstone imaging^N
touchstone medical imaging^N
tougo^
tourneauC
tous les jours^F
toutenbus
tower records^M
townendsV
towneplace marriottJ
towneplace suitesJ
towneplace suites by marriottJ
towneplace suites marriottJ
town fair tire^H
townhousingV
town pump^B
toy kingdom^"
toyoko innJ
toyota=H
toyota rent a car^!
toyota usa^H
toys center^"
toys r us^"
toytown"
toyworld"
toyzz shop"
toyzzz"
tpbi^
tper^
tpg xg 642 metropolitano de ferrol
tpl ancona
tpl ascoli piceno
tpl fermo
tpl fvg
tpl macerata
tpl marche
tpl pesaro urbino
tpmc^
tppd^G
tp tea^F
tptp^
tqm holding
tra=
trace=
tractor equipment co^E
tractor supply co^B
tractor supply company^B
tradehomeC
tradehome shoesC
tradelinkE
trademark by wyndham^J
trademark collection^J
trademark collection by wyndham^J
trademark wyndham^J
tradepointE
trade secrets^Q
trafic=L
traficonL
trafika tobacco dc^L
trafiku urban^
traid^Y
trainlink
trainmoreX
traku rajono savivaldybe
tram alicante^
trambahia
tram castellon
tram metropolita dalacant
tram metropolitano de alicante^
tramwaje slaskie^
tramwaje szczecinskie^
tramwaje warszawskie^
tramwaje we wroclawiu^
tramway dile de france^
tramway rabat sale^
tram xangG
trango
tranquilidade seguros^P
trans80
transagglo
transaltitude
transantiago
transat travel^!
transavold
transbas aD
transcab
transcape
transcarioca
transco clsgD
transcol
transcom
transcomahues aD
transcove
transcreuse
transdev albertville
transdev arles
transdev artois gohelle
transdev beauvaisis mobilites
transdev brie et deux morin
transdev gmva mobilites
transdev ile de france boucle des lys
transdev ireland
transdev marne et ourcq
transdev marne la vallee
transdev melun
transdev mobilites du saint quentinois
transdev nimes
transdev niort agglomeration
transdev oise cabaro
transdev picardie acary
transdev rhone alpes interurbain
transdev rochefort ocean
transdev royan atlantique
transdev senart
transdev sydney ferries
transdev urbain bassin darcachon
transdev valence mobilite
transdev valmy
transdev vexin
transelecD
transelectricD
transemelD
transenerD
transeners aD
transfort
transgironde
transglobe lifeP
transglobe life insurance incP
transgourmetB
transgridD
transilien
transisere
transit=
transit authority of river city^
transjakarta
trans jogja
trans landes^
translink cairns^
translink metro^
translink seq^
translink ulsterbus
transmetro
trans metro bandung^
transmilenio
transmisora electrica del norte^D
transmission company of nigeria^D
transmissora alianca de energia eletrica^D
transmissora sul brasileira de energia^D
transneas aD
transnetD
transnetbwD
transnetbw gmbhD
transnit
transnoas aD
transoceanico=
transpas aD
transpennine
transpennine express
transperth
transpo
transpole
transport buses^
transport calatori express ploiesti
transport canberra^
transport de les illes balears eivissa
transport du grand longwy^
transporte de murcia y pedanias
transporte metropolitano de la plana^
transporte metropolitano de segovia^
transporte metropolitano valparaiso^
transport en departement^
transport en moselle et madon
transporte publico de aragon^
transporte publico de galicia^
transportes coletivos do barreiro^
transportes de gran canaria^
transporte seletivo por lotacao de porto alegre^
transportes publicos de lamego^
transportes urbanos de lagos^
transportes urbanos de santander^
transportes urbanos de santiagos a^
transportes urbanos de vitoria^
transporte urbano cartagena^
transporte urbano comarcal de pamplona^
transporte urbano de burgos^
transporte urbano de linares
transporte urbano de lorca^
transporte urbano de murcia^
transporte urbano de pasajeros
transporte urbano de ponferrada
transporte urbano de santander^
transport for cornwall^
transport for edinburgh^K
transport for greater manchester^
transport for ireland^
transport for london^
transport for nsw trainlink
transport gzm
transport intercommunal de selestat
transport intercommunal verdunois
transport interurbain des mosellans
transport light rail^
transport oise halatte mobilite
transport public de mallorca^
transport public generalitat valenciana^
transports 64^
transports ciutat comtal
transport scolaire 31^
transports de colmar et environs^
transports de lagglomeration chatelleraudaise
transports de lagglomeration de charleville mezieres
transports de lagglomeration de montpellierK
transports en commun de lagglomeration mulhousienne
transports en commun de luneville
transports en commun de metz^
transports en commun depinal
transports en commun de reims^
transports en commun de saint dizier
transports en commun de thionville fensch
transports en commun de troyes^
transports intercommunaux du compiegnois
transports intercommunaux du pays de lunel^
transports metropolitans de barcelonaK
transports nouvelle aquitaine^
transports publics de catalunya
transports publics de mallorca^
transports publics de menorca
transports region arlysere
transports urbains depernay et du pays de champagne
transports urbains du barrois
transports urbains du beauvaisis
transports urbains du cambresis
transports urbains du saint quentinois
transports urbains laonnois
transports urbains maxipontains
transports urbains soissonnais
transports urbans de sabadell
transport urba de castello
transport urba de la conurbacio de granollers
transpowerD
transpower new zealandD
transreno
trans semarang^
transtejo soflusa
transurb
transurbain
transurban
transurbano
transville
transvilles
tranvia bahia^
tranvia de zaragoza^
tranvia di opicina
trasfer
trasporti pubblici della repubblica di san marino^
trasporto unico abruzzese
trasporto urbano^
trauerhilfe denkW
travelcenters of americaG
travel cornwall^
travelers coffee^F
travelex(
travel money oz^(
travelodgeJ
travelplanet pl^!
travel south yorkshire^
travismathewC
travis perkins^E
trawscymru
trd=B
treasure bomb^L
treasure coast connector^
treasure factory^L
treats=B
treck^M
tredasD
tredy^C
treebo trendJ
treebo trystJ
trefa^B
trefa supermarketB
treindienst amersfoort ede wageningen^
treindienst gouda alphen aan den rijn^
trek=M
trek bicycle^M
trek bicycle store^M
trekpleister=I
trema=
trends=C
trenes argentinos operadora ferroviaria^
trenitalia
tren ligero de la vta
trentino trasporti^
tren tranvia de la bahia de cadiz^
tren urbano^
tresguerrasU
trespass=M
trgocentarB
trgostilB
trial=B
tribe=J
tribute portfolio^J
tri ceny^L
tri delta transit^
trieste trasporti^
trigemaC
trillium cngG
trillium usa gain clean fuel cngG
trimet park ride#
trinitea3F
trinity metro^
trinkgutB
trink spare^B
trio 1^
trio 3^
triola=C
trio lekarenI
tri state generating transmission^D
tri state generation and transmission^D
tri state generation and transmission association^D
tri state g t assn inc^D
triveni supermarketB
trojan energy^G
trojan storage^V
trolebus
troms fylkestrafikk
tronderenergi nettD
trondheim bysykkel^K
tropical smoothie cafe^A
tro tro^
tr railway^
tru=J
truck stop^G
truedanF
true food kitchen^A
truenorthB
true religion^C
true value^E
true value hardware^E
true zero^G
truffaut=E
truffle burger^A
trung nguyenF
trung nguyen coffeeF
trung nguyen e coffeeF
trust park^#
tryp^J
tryp by wyndhamJ
tsannkuen 3cT
tsb=
tsbe^D
tsbe transmissora sul brasileira de energias aD
tsc storesB
t shop^O
tshwane electricity^D
tsiranB
tsl=C
tsr consulting servicesW
tsubohachiS
tsui wah restaurantA
tsukuiY
tsukumoT
tsuruga share cycleK
tsuruhaI
tsuruha drugI
tsutsumiC
t systems^K
ttc bus
ttc com ge
ttc subway
ttl=E
tt line company^
ttm=E
t t supermarket^B
tua=
tub=
tub bollene^
tubbysA
tub du douaisis
tub meuse grand sud^
tuc=
tuc cambrai
tuc cambresis
tuc ehg
tuc ehg pamplona iruna
tuco=E
tuc pamplona
tucs^
tucson electric power^D
tudbus
tudip^
tudor=C
tudors biscuit world^A
tuerkisA
tuesday coworking^W
tuff shed^E
tuffy^H
tuffy auto serviceH
tuffy auto service centerH
tuffy auto service centersH
tuffy serviceH
tuffy service centerH
tuffy service centersH
tuffy tire and auto serviceH
tuffy tire and auto service centerH
tuffy tire and auto service centersH
tuft needle^E
tuhc^
tui reisecenter!
tul=
tullys coffeeF
tulp keukens^E
tulsa transit^
tuodi^B
tup=
tupperware=E
tupy^
turancar!
turkcellO
turkey hill^G
turkis=A
turkis city^A
turkiye cumhuriyeti devlet demiryollari
turkiye is kurumuW
turkiye kizilay dernegiN
turkiye petrolleriG
turkiye tarim kredi kooperatif marketB
turk kizilayiN
turk telekom^O
turku=
turlock irrigation district^D
turning point^N
tursib
turtle bay^A
tus=
tusbicK
tusq^
tussa=
tus sccl
tuti^B
tuticket
tutor time^"
tutor time child care^"
tutor time child care learning center^"
tutor time learning center^"
tutor time learning centers^"
tutti pizza^A
tuttogiardinoE
tutuannaC
tuv hanse^H
tuv hessen^H
tuvisa
tuv nord^H
tuv rheinland^H
tuvr urbanos
tuv saarland^H
tuv sud^H
tuv thuringen^H
tuvturkH
tuzobus
tuzsa^
tvbeo^
tvlu^
tvoe^C
tvs=H
tvsz^
tvzg^
twente=
twentyfoursevenC
twg teaF
twilfitC
twin liquors^S
twinset=C
twinset milano^C
twistee treat^A
twisters=A
twisters burgers burritos^A
two degrees^O
two hands^A
two hands corn dog^A
two hands corn dogs^A
two hands seoul fresh corn dogs^A
twoje linie kolejowe^
twoj market^B
two men and a truck^W
twsradK
txik txakK
typo=L
tyremartH
tyreplusH
tyrepowerH
tyskie linie trolejbusowe^
tzomet sfarimM
t zone^L
t zusje^A
uai farmaI
ua local^
u bahn wien^
uberlandwerk mittelbadenD
uberlandwerk mittelbaden gmbh co kgD
ubezpieczenia pzu^P
ubik^M
u bike^K
ubitricityG
ubitricity gmbhG
ubrzani
ubs=W
ubs financial services^W
ubs financial services inc^W
ucar^!
ucell^O
uci=R
uci kinoweltR
ucom^O
ucommuneW
udart^
udf fuelG
udf fuelsG
udinebikeK
udリテール^B
ueshima coffee houseF
u express^B
ufa=G
ufc gym^X
ufo=E
ufo furniture^E
ufs=I
ufs dispensaries^I
ufsm^K
ugc cineR
ugc cine citeR
ugg ugg australia^C
ugi=D
ugur eczanesiI
u home^B
uip oslo bysykkel asK
uip trondheim bysykkel asK
uit waarde^
uk car park management^#
uk cpm#
uk power networks^D
uk power networks plc^D
ukrainian petroleum group^G
ukrainian red cross^Y
ukrainian red cross society^Y
ukrnaftaG
ukr petrol^G
ukrtelecomO
ukrzolotoC
uk storage company^V
uling roasters^A
ulta beauty^Q
ulta brow bar^Q
ulta salon^Q
ulta skin bar^Q
ultra=
ultra liquors^S
ultramar=G
ultra tune^H
ulysse=
umabikeK
umass lowell
umatilla electric cooperativeD
umbrella=L
umig skawina^
um kedzierzyn kozle^
umny vyborB
u mobile^O
umpqua public transportation district
um skarzysko kamienna^
umut eczanesiI
una group^J
unahotelsJ
una hotels resorts^J
unbound collection^J
unbound hyattJ
uncle johns^B
uncle tetsus cheesecakeF
under armor^C
under armour youth^C
undiz^C
une piece en plus^V
unes=B
unibail rodamco westfieldL
unibioN
unibuspv
unichemI
unichem pharmacyI
unicom=T
unidas=!
unide^B
unieuroT
uniform destination^C
uni hobby^E
unilabsN
unilabs bioctN
uniliansN
unilinkP
unimarcB
unimarktB
unimoni(
union=P
union city transit^
union electrica de cuba^D
union fenosa distribucionD
union fenosa distribucion coD
union fenosa saD
union poistovnaP
union rental car^!
union zdravotna poistovnaP
uniper kraftwerkeD
uniper kraftwerke gmbhD
unipolsaiP
uniprixI
uni prosperity^B
uniq^C
uniqa^P
uniqa asigurariP
uniq clothing by checkersC
uniqloC
unireso
unir mobilidade^
unistor opt roznitsaB
united=G
united blood services^N
united carpets^E
united carpets and beds^E
united cinemas^R
united colors of benetton^C
united dairy farmers^G
united farmers of alberta^G
united grocery outlet^B
united healthcare^P
united illuminating company^D
united india insurance company^P
united parcel service^U
united petroleum^G
united states steel corp^D
united states steel corporation^D
united supermarkets^B
united taekwondo center^X
united utilities^D
unitilD
unitrans
unity oil^G
unity oil company limited^G
univereksportB
univerexportB
universa=P
universal house^V
universalnaP
universal store^C
universami=B
university of phoenix^Z
university of rochester medical center^N
un jour ailleurs^C
unleashed=%
unleashed by petco%
uno=G
uno chicago grill^A
uno fuel^G
uno pizzeria grill^A
uno x^G
untuckitC
uobei^A
uotamiS
u ov^
upcl^D
update fitness^X
upg=G
up garage^H
upim^L
upper crust^A
up running^M
upshur rural electric cooperativeD
upshur rural electric cooperative corporationD
upt angkutan dinas perhubungan kota bandungK
uptd^
upwestC
uq spotO
uqスホツト^O
uqモハイル^O
urban air^R
urban air trampoline and adventure park^R
urban baristas^F
urban barn^E
urban infrastructure partner as^K
urban kids^C
urbano ancona^
urbano ascoli piceno folignano
urbano collado villalba
urbano duitama
urbano mestre^
urbano morelia
urbanos de chiclana
urbanos de lugo^
urbanos de ourense^
urbanos de talavera
urbanos de zaragoza^
urbano sogamoso
urbano treviso^
urban planet^C
urban plates^A
urcove by hyattJ
urecc^D
ur medicine^N
ur medicine labs^N
ur medicine urgent care^N
ur penn^C
usachan cleaningQ
usaflexC
usa gasoline^G
usa pawn and jewelry^(
usave^B
u save car truck rental^!
usc=C
usedomradK
u select^B
usg=P
us market^B
usmileB
us national transit database id is 90032^
u space^V
u s polo^C
u s polo assn^C
us storage centers^V
usta donerciA
u store^B
u stor it^V
ustra^
uta frontrunner^
ute=D
ute bicicletas albaceteK
ute bicicletas zaragoza^K
ute muybici servicio publico de transporte con bicicleta de murciaK
utile=B
utj woloszka
utopia=R
u tram^
utrans
utrecht binnen^
utrecht buiten^
u trust^V
ut shuttle^
uttarakhand power corporation limitedD
uttar pradesh state electricity boardD
uzbekenergoD
vacheron constantinC
vagabond=S
vagabond inn^J
vaga pharmI
vag rad^K
vag verkehrs aktiengesellschaft nurnberg^
vai=
vakantiexperts!
vake=B
vakgarageH
valcarceG
val de loire fibre^O
val dyerres val de seine
valenbisiK
valentine=A
valentino=C
valentinos=A
valentinos pizza^A
valerios tropical bakeshopF
valero forn de pa^F
valero forn tradicional^F
vales a^D
vallartaB
vallarta supermarketsB
vallee daoste transports
vallee de montmorency^
vallee du loing nemours
vallee sud bus^
vallen=E
vallen distribution^E
valleybikeK
valley electric association^D
valley metro^
valley transit^
valley transportation authority^
valmanoC
valmy^
valor=B
val parisis^
value city furniture^E
value mobile^O
value village^L
valu mart^B
valuto=(
valvoline express care^H
valvoline instant oil change^H
vanada coffeeF
van boxtel hoorwinkelN
van cleef arpelsC
van cleef arplesC
van dal^C
van dal mannenmode^C
v and b^S
vanden borreT
van der valk^J
van der valk hotel^J
vanessa bruno^C
vango=B
van graaf^C
vanharenC
vanharen schoenenC
van laackC
van leeuwen ice cream^A
van schaik^M
vantaa=
vantaan energia sahkoverkotD
vape city^L
vapianoA
vapo^L
vapostoreL
varanger kraftnett^D
vardexL
varka^F
varme bad^E
varmlandstrafik
varus=B
vasa fitness^X
vasa lekarenI
vase zdravljeI
vasttrafik
vatan bilgisayarT
vatsakF
vatsak confectionery houseF
vattenfall europe ag^D
vattenfall europe transmission^D
vattenfall inchargeG
vaude^M
vauxhall=H
v baumarktE
vbn=
v bodelschwinghschen stiftungen bethelY
v bodelschwinghsche stiftungen bethelY
vbus^
vca animal hospital^%
vca animal hospitals^%
vctc intercity
vcub^K
v drug^I
vdv=
vea=B
vean^Q
vean tattooQ
vechtdallijnen
veco^D
vectalia bus nador
vectalia perpignan mediterranee
vectalia safi
vector=D
veer kop van t land^
veg=%
vega carburanti^G
vega carburanti spa^G
veganistaA
veg er for pets^%
veggie grill^A
veggie pret^A
vehicle control services^#
vein clinics of america^N
velam=K
velcomO
velcom a1O
velektroK
velespeed lefkosaK
velez=C
velhopK
velib^K
velibleuK
velib metropoleK
velin=K
velivertK
velizy vallees
vellea homeE
velmartB
velo=K
velo2^K
velobikeK
velobleuK
velocite=K
velocity=X
velocity aachen^K
velogikK
veloh^K
veloleoK
velolibK
velomaggK
velo region bern^K
velospotK
velostanlibK
velotmK
velotoulouseK
velov^K
veluwe zuid^
velvet taco^A
veneta cucine^E
veneti=F
venipakU
ventient energyD
veolia eau^D
vera bradley^C
verbund hydro power gmbh^D
verbund linie^
verbundtarif donauwald
vereinigte ikkP
vereinigte lohnsteuerhilfeW
vereinigte lohnsteuerhilfe e vW
verejna doprava vysociny
vergolstH
verhage=A
verimarkE
verizon authorized retailer^O
verizon virginia llcO
verizon wireless^O
verkehrsbetrieb potsdam^
verkehrsbetriebsgesellschaft passau
verkehrsgemeinschaft altotting
verkehrsgemeinschaft am bayerischen untermain
verkehrsgemeinschaft cloppenburg
verkehrsgemeinschaft coburg
verkehrsgemeinschaft des landkreises greiz
verkehrsgemeinschaft garmisch partenkirchen
verkehrsgemeinschaft heidekreis
verkehrsgemeinschaft hof
verkehrsgemeinschaft landkreis cham
verkehrsgemeinschaft landkreis cloppenburg
verkehrsgemeinschaft landkreis deggendorf
verkehrs gemeinschaft landkreis freudenstadt
verkehrsgemeinschaft landkreis muhldorf
verkehrsgemeinschaft landkreis passau
verkehrsgemeinschaft landkreis schaumburg
verkehrsgemeinschaft nordost niedersachsen
verkehrsgemeinschaft oberallgau
verkehrsgemeinschaft osnabruck
verkehrsgemeinschaft region ingolstadt
verkehrsgemeinschaft rendsburg eckernforde
verkehrsgemeinschaft rhon grabfeld
verkehrsgemeinschaft rottal inn
verkehrsgemeinschaft straubinger land
verkehrsgemeinschaft wartburgregion
verkehrsgemeinschaft westfalen sud
verkehrsgemeinschaft westmecklenburg
verkehrsgesellschaft baderkreis calw
verkehrsgesellschaft hameln pyrmont
verkehrsgesellschaft vorpommern rugen
verkehrs und tarifgemeinschaft ostharz
verkehrs und tarifverbund stuttgart
verkehrsunternehmens verbund mainfranken
verkehrsunternehmen wartburgmobil
verkehrsverbund berlin brandenburg
verkehrsverbund bremen niedersachsen
verkehrsverbund ems jade
verkehrsverbund grossraum ingolstadt
verkehrsverbund grossraum nurnberg
verkehrsverbund grossraum nurnberg gmbh
verkehrsverbund hegau bodensee
verkehrsverbund karnten
verkehrsverbund mainfranken
verkehrsverbund mittelsachsen
verkehrsverbund mittelschwaben
verkehrsverbund mittelthuringen
verkehrsverbund neckar alb donau
verkehrsverbund oberelbe
verkehrsverbund ost region
verkehrsverbund pforzheim enzkreis
verkehrsverbund rhein mosel
verkehrsverbund rhein neckar
verkehrsverbund rhein ruhr
verkehrsverbund rhein sieg
verkehrsverbund rottweil
verkehrsverbund schwarzwald baar
verkehrsverbund schwarzwald baar heuberg
verkehrsverbund steiermark
verkehrsverbund sud niedersachsen
verkehrsverbund tirol
verkehrsverbund tuttlingen
verkehrsverbund vogtland
verkehrsverbund vorarlberg
verkehrsverbund vorarlberg gmbh
verkehrsverbund warnow
vermont electric cooperative^D
vermont electric power company^D
vermont transcoD
vernon regional transit system^
vero cafe^F
vero moda^C
verona bike^K
veronika=B
versant power^D
verticheC
vertu=H
vertu motors^H
vervoerregio antwerpen^
vervoerregio brugge^
vervoerregio dender^
vervoerregio gent^
vervoerregio kempen^
vervoerregio kortrijk^
vervoerregio leuven^
vervoerregio limburg^
vervoerregio mechelen^
vervoerregio midwest^
vervoerregio oostende^
vervoerregio vlaamse ardennen^
vervoerregio vlaamse rand^
vervoerregio waasland^
vervoerregio westhoek^
very thai^A
very thai restaurant^A
vesko^B
vespa=H
vesta=B
vestallD
vestelT
vestopazzoC
vest telemark kraftlag^D
veszprem helyijarat
vet center^Y
veterinary emergency group^%
vetiq^%
vetiq petcare%
vetiq smarter pet health%
vets4pets%
veturilo=K
vevig^D
vexin^
vgb=
vge sud
vgf=
vgh=P
vgh versicherungenP
vglg^
vgoa^
vg rd eck^
vgri^
vgs=
vhp=
via=
viada=G
viagens abreu^!
viajes el corte ingles^!
vianneyE
vianorH
viaporto
via rail^
via reservada^
vib=J
viba^A
vib best westernJ
vibra hotels^J
vibs=C
vichy communaute^D
vicinity centres^L
vicomte a^C
victoria=Q
victoria regional transit system^
victoricosA
victor kvetyL
victory=B
victory bus^
victory lab^C
victory liner^
vida a caffe^F
vidacaixaP
vida e caffe^F
vidal=B
vidal supermercados^B
videnov furnitureE
video only^T
videotronO
vie de france^F
vienna hotel^J
vienna hotels^J
vienna house^J
vienna house by wyndham^J
vienne mobilites
viesgoD
viesgo distribucion electricaD
viesgo distribucion electricas lD
vie show cinemas^R
viettel storeO
vijay sales^T
viking electric^E
viking electric supply^E
vila=C
vila nova^
vilebrequin=C
vilet^C
viljandimaa
village=R
village cinemas^R
village hotel^J
village hotels^J
village inn^A
villa madinaA
villarica(
villarica pawnshop(
villasportX
villaverdeE
villeo retzeo
villeroy bochE
villo=K
vilniaus miesto savivaldybe
vilniaus rajono savivaldybe
v i m^C
vince=C
vincent=F
vincents=Y
vineyard vines^C
vinmartB
vinmart plusB
vinmonopolet=S
vinnies=Y
vino=S
vino hruskaS
vino leviceS
vino vino^S
vino volo^S
vins et bieres^S
vintage inns^S
vinted goU
vinzenzmurrB
violence against women and children desk^Y
violence against women and children office^Y
vip mobile^O
vips=A
vip tires^H
vip tires and service^H
virgin active^X
virgin holidays^!
virgin hotel^J
virgin hotels^J
virginia abc^S
virginia electric power company^D
virginia railway express^
virgin islands transit^
virgin plus^O
virsi^G
virta^G
visalia transit^
visayan electricD
visayan electric companyD
vishal mega mart^B
visilabN
vision=N
vision express^N
visionlabN
vision plus^N
visions electronics^T
vision source^N
visionworksN
vissi=D
vistula=C
vita=I
vitakustikN
vitalantN
vitaldentN
vitalia reformhaus^B
vita liberte^X
vitalis=
vitalis transport^
vitaminstoreI
vitamin world^I
vitebskie produktyB
viteos saD
viterbo=
vito=G
vito bus^
vitorogE
vitorog prometE
vitran
vittoria assicurazioni^P
vitusapotekI
viva billa^B
viva cafe^F
vivacomO
viva home^E
vival^B
vive=K
vivecoB
vkg elektrivorgudD
vkusno i tochkaA
vkusvillB
v line^
v line corporation^
vln=
vls=
vmobil
vm petroleum^G
vms=
vn railway^
vocelli pizzaA
voco^J
vodacomO
vodacom 4uO
vodacom congoO
vodacom lesothoO
vodacom mocambiqueO
vodacom shopO
vodacom tanzaniaO
vodafone deutschland^O
vodafone egypt^O
vodafone idea^O
vodafone in^O
vodafone india^O
vodafone shop^O
vodafoneziggoO
vodashopO
vog coiffure^Q
vogele shoes^C
voi migros partnerB
voironnais
voisin=A
vojenska zdravotni pojistovnaP
vojenska zdravotni pojistovna ceske republikyP
vojenska zdravotni pojistovna crP
volanbusz
volcomC
volfoniA
volia^O
volkswagen=H
volkswagen commercial vehicles^H
volna^S
volt=C
volt fashion^C
volusia county public transit system
volvo=H
volvo trucks^H
vomar^B
vomar voordeelmarktB
vomfassB
von allwordenF
von bodelschwinghschen stiftungen bethelY
von bodelschwinghsche stiftungen bethelY
vonpollV
vonpoll commercialV
von poll immobilien^V
von poll real estate^V
voo=O
voodoo doughnut^A
voorne putten en rozenburg^
vopak^B
vor=
vorarlberger energienetze gmbhD
vorarlberger illwerkeD
vorarlberger kraftwerkeD
vorarlberger kraftwerke agD
vorarlberger kraftwerke aktiengesellschaftD
votran
votre marche^B
voulez vous^Q
vovk^C
voxel^N
vozhykB
v perfumes^Q
vpz=L
vrk=
vrnnextbikeK
vrr=
vrs=
vrt=
vse=D
vseobecna zdravotna poistovnaP
vta=
vta light rail
vtnz^H
vue cinema^R
vue cinemas^R
vulco^H
vulkan=M
vulkan knjizaraM
vuori^C
vuso^P
vvr antwerpen
vvr brugge
vvr dender
vvr gent
vvr kempen
vvr kortrijk
vvr leuven
vvr limburg
vvr mechelen
vvr midwest
vvr oostende
vvr vlaamse ardennen
vvr vlaamse rand
vvr waasland
vvr westhoek
vvs=
vvst^
vvta^
vvv=
vvv verkehrsverbund vogtland
vwg des opnv sommerda
vy bus^
vychodoslovenska distribucnaD
vychodoslovenska vodarenska spolocnostD
vynotekaS
vy tag^
v トラツク^I
wacky warehouse^R
wacoalC
waco transit system^
wafelek=B
waffle cabin^A
waffle factory^A
waffle house^A
wagamamaA
wagas^F
wagenborg
wagner cat^E
wagrowiecki rower miejski^K
wahacaA
wahlburgersA
wahoosA
wahoos fish tacoA
waitomoG
waitroseB
waitrose partnersB
wajos^B
wakacje pl^!
wako^A
walbuschC
waldorf astoria hotels resorts^J
waldos=L
waldshuter tarifverbund
walgreens healthcare clinic^N
walgreens pharmacy^I
walkaboutS
walker machinery^E
walking company^C
walking on a cloud^C
wallace=A
wallace bishop^C
wallace burger chicken^A
wallis=C
wallis cinema^R
wallis cinemas^R
wallis theatres^R
wall street english^Z
walmart auto care center^H
walmart de mexico^B
walmart energy^G
walmart express^B
walmart garden center^E
walmart garden centre^E
walmart neighborhood market^B
walmart photo center^M
walmart photo centre^M
walmart supercenterB
walmart supercentreB
walmart tire and lube^H
walmart tire and lube express^H
walmart tire lube express centre^H
walmart vision center^N
walmart vision centre^N
walmart wireless^O
walther konig^M
wanda cinemas^R
wannon waterD
wapa^D
warawaraS
wards restaurant^A
warehouse=C
warehouse shoe sale^C
warehouse stationery^L
warpointR
warren cat^E
warren james^C
warrens bakery^F
warringtons own buses
warrior=C
warszawska kolej dojazdowa^
warta=P
warung kopiB
warung makanB
wash=H
washington county cooperative library services^Z
washington metro^
washington metropolitan area transit authority^
washington state ferries^
washington st tammany electric cooperative^D
washmanH
wash me^Q
washoku satoA
washtecH
washtechH
wash world^H
washy=Q
wasserverband eifel rur^D
watahan home aidE
watahan super centerB
watchhouseF
waterbus rotterdam drechtsteden^
watercareD
water corporation^D
waterschap hollandse delta^D
waterschap rivierenland^D
waterschap scheldestromenD
waterstonesM
watertaxi rotterdam^
watis^G
watt plus volt^D
watts=L
waukesha metro
waves=H
waves coffee^F
waves coffee house^F
waxholmsbolaget
waxing the city^Q
wayanad buses
wayback burgersA
way mart^B
waynes coffee^F
waypoint convenienceB
wbtc^
wccls^Z
wcdot^
wdr=
webhallenT
webuyanycar comH
webuycarsH
wedomeF
we drive solar^G
weekday=C
weekend max mara^C
we energies^D
we fashion^C
wefix^O
wegmansB
wegmans pharmacyI
wego=C
weichertV
weichert realtorsV
weigelsG
weird fish^C
weis=B
weis gas n go^G
weis markets^B
weisser ring^Y
weisser ring e v^Y
welcome=B
welcome break^G
weldricksI
weldricks pharmacyI
welkoopE
well booked^J
wellcomeB
wellensteynC
wellentT
wellhaven%
wellhaven pet health%
wellnow urgent careN
well pharmacy^I
wells=I
wells fargo advisors^W
wells fargo private bank^W
wellwiseI
wellwise by shoppersI
wellyouX
welparkI
wemag^D
wemag netzD
wemag netz gmbhD
wempe=C
wendys milk bar^A
wereldwinkel=L
werrabus
wes=
wesco^G
wesernetzD
wesernetz bremenD
wesernetz bremen gmbhD
weshoesC
wesola pani^B
wessex=
wessex water^D
west 49^C
westar energyD
west brabant^
westcat
west central electric cooperative^D
westchester county department of public works and transportation
west coast express^
west coast self storage^V
west cornwall pasty co^A
western area power administration^D
western dental^N
western dental kids^N
western dental orthodontics^N
western dental orthodontics kids^N
western diagnostic pathology^N
western financial group^P
western mahuaA
western massachusetts electric company^D
westernport waterD
western power^D
western power distribution^D
western reserve transit authority^
western sizzlinA
western sizzling^A
western states cat^E
westerschelde ferry bv^
westfalentarif
westfalen weser netz^D
westfalen weser netz gmbh^D
westfieldL
westinJ
westin hotels resortsJ
west kootenay transit system
westland insurance^P
west marine^H
westnetzD
westnetz gmbhD
west penn power^D
west penn power company^D
west river electric association^D
westside express service
west somerset railway
west somerset railway plc
west sussex^
wetherspoonsS
wetterskip fryslanD
wetzels pretzelsA
weworkW
wexford bus
weylandtsE
wfg national title companyP
wfg national title insurance companyP
wgk urzedu miasta torunia
whanganui
whataburgerA
whatcom transportation authority
whayne supplyE
wheeler cat^E
wheels=
wheeltekH
wheelupC
wheel works^H
which wich^A
whistler transit system^
whistles=C
whitcoullsM
whitebikesK
whitebikes bratislavaK
white castle^A
white essence^N
white express^Q
white house black market^C
whitehouse continental linenE
white spot^A
white stuff^C
whittard of chelseaF
whole foods market^B
wholesale club^B
w hotels^J
wibra^C
wibus^
wichita transit^
wickes home improvement centresE
wico^G
wielunska komunikacja gminna^
wien energie^D
wien energie gmbh^D
wiener feinbackerei^F
wiener feinbackerei hebererF
wiener feinbacker hebererF
wiener linien^
wiener netze^D
wiener netze gmbh^D
wienerroitherF
wienerschnitzel=A
wiener stadtische versicherung^P
wienmobil radK
wierzejkiB
wifi etecsaO
wiky^"
wilcon builders depotE
wilcon depotE
wilcon hardwareE
wild bean cafe^F
wild birds unlimited^%
wild the moon^F
wild wing^A
wildwoodA
wilko retail limited^L
wilko wilko retail limited^L
willamette dental group^N
william h brown^V
williams coffee pub^A
williams fresh cafe^A
william sonomaE
williams scotsman^W
williams sonomaE
willmartB
willscotW
willys=B
wilma wunder^A
wilson=O
wilson parking^#
wilsons leather^C
wim=M
wimpy=A
wimpy restaurants^A
wimpys dinerA
winbetR
winchells donut house^A
winchells donuts^A
winchells doughnut house^A
winchells doughnuts^A
windermere real estateV
wind hellas^O
wind mobile^O
windsor=C
wind tre^O
winemarkS
wine rack^S
wine spirits^S
winetimeS
wineworldS
wingateJ
wingate by wyndhamJ
wingate innJ
wing machine^A
wings n things^A
wingstopA
wingstreetA
wingsupA
wing zone^A
wink charging^G
winkworthV
winmartB
winmart plusB
winners=L
winnipeg transit^
winston salem transit authority^
wintec autoglasH
winxo^G
wipark garagen#
wirelesswaveO
wissolG
witchery=C
with wheat^F
witt weiden^C
witty=G
witty by hager hellas^G
wizard=Z
wizard by pearson^Z
w kruk^C
wloclawek=
wmata^
wmata metrobus
wmata metrorail
wm fahrzeugteileH
woby hausE
wodzislawska komunikacja powiatowa^
wog=G
wohrl^C
wojas=C
wok a holicA
wok hey^A
wok to go^A
wok to walk^A
wolczanka=C
wolf=F
wolf backerei konditorei^F
wolfordC
wolle rodel^C
wolsdorfL
wolsdorffL
wolsdorff tobaccoL
wolseleyE
wolseley plumb partsE
wolsztynski rower miejski^K
wolverine power cooperative^D
wolverine power supply cooperative^D
womens secret^C
wonderplaceC
wonderwaffelF
woodcoteE
woodies=E
woodies diyE
woodland=C
woodmans markets^B
woodspring suitesJ
woolworths caltexG
woolworths group^B
woolworths metro^B
woolworths metrogoB
woolworths petrol^G
woops^F
woori martB
wooteaF
worcester regional transit authority^
work authority^C
work life^W
workman=C
workout anytime^X
work world^C
worldboxC
world class^X
world electric^E
world electric supply^E
world gym^X
worldhotelJ
worldhotelsJ
worldmarkJ
worldmark by wyndhamJ
world tennis^C
woro woro banalise
woro woro dabobo
woro woro dattecoube
woro woro de bingerville
woro woro de cocody
woro woro de koumassi
woro woro de port bouet
woro woro de treichville
woro woro de yopougon
wow mobile boutique^O
wow momo^A
wrapchicA
wraps wings^A
wreesmannL
wreesmann sonderpostenmarktL
wren kitchens^E
wroclaw=
wroclawski rower miejski^K
wrta^
wss=C
wsta^
wsw netz^D
wsw netz gmbh^D
wudongfengB
wumartB
wupperverbandD
wurth^E
wurttembergische=P
wurzburger strassenbahn^
wurzburger versorgungs und verkehrs gmbh
wustenrot=P
wutscherN
wutscher sehen wutscher sehen wutscher sehen wutscherN
wuyutaiF
wver^D
w w graingerE
ww studio^N
wycon cosmeticsQ
wyjatkowy prezent^L
wyndham garden^J
wyndham grand^J
wyndham hotel^J
wyndham hotels resorts^J
wynnstayB
wynsorsC
wynsors world of shoesC
wyoming equipment company^E
x2o badkamersE
xds=M
xe buyt an giang
xe buyt ben tre
xe buyt binh duong
xe buyt can tho
xe buyt dong nai
xe buyt hai phong
xe buyt thanh pho ho chi minh
xe buyt vinh phuc
xe dien vta
xelabus
xenos=E
xercise4lessX
xfinityO
x golf^X
xiabuxiabuA
xian famous foods^A
xianfeng fruitB
xiao bei bei huoL
xiao fei yang^A
xiaolongkanA
xing fu tangF
xinhua bookstore^M
xios^C
xixonencaA
x kom^T
xl byg^E
xl bygg^E
xl center^O
xl parts^H
xpeng^H
xpeng superchargerG
xpfibreO
xpress
xsport fitnessX
xs toys^"
xtep^C
xtr=G
xtra^B
x trafik^
xtra fuelsG
xtramartB
xtreme fitness gymsX
xxi forever^C
xxl=M
xxxlutzE
yacimientos de litio bolivianosD
yahooモハイル^O
yakiniku kingA
yakiniku likeA
yakiniku smileA
yakiniku torajiA
ya kun kaya toast^F
yakuodoI
yamada denkiT
yamagata renseikaiZ
yamaha=H
yamaha motor^H
yamaha music school^Z
yamamayC
yamanakaB
yamano musicM
yamaokayaA
yamayaS
yamazaki bakeryF
yamazaki bakingF
yamazaki shopB
yanga^C
yangguofu spicy hot potA
yan ji you^M
yaoko^B
yappari steakA
yarcheB
yard house^A
yard sale^A
yard sale pizza^A
yaroslavE
yarra trams
yarra valley waterD
yarts^
yasam eczanesiI
yatas^E
yatas beddingE
yatsanE
yaynot bitanB
yayoikenA
yde=C
yedl^D
yeep^U
yeinot bitanB
yellow=B
yellow cab pizza^A
yellow hat^H
yellowkornerM
yellow submarine^"
yelmo=R
yelmo cines^R
yelo^K
yeme^B
yeni eczanesiI
yerevan bus^
yerevan city^B
yerevan minibus^
yermolinoB
yerres
yes=C
yes 4g^O
yes cosmetics^Q
yes idiomas^Z
yespark#
yesss electricalT
yesss electriqueT
yesss elektroT
yeswayB
yeti=M
yettelO
yettel bulgariaO
yettel hungaryO
yettel serbiaO
yh tang^F
yi fang^F
yi fang fruit tea^F
yi fang taiwan fruit tea^F
yi fang tea^F
yifeng pharmacyI
yildiz eczanesiI
ymca child care^"
ymca child care center^"
ymca shop^Y
y mobile^O
yochananofB
yo chi^A
yodel=U
yodobashi cameraT
yogen fruzA
yogerpressoF
yogi bears jellystone parkJ
yogi bears jellystone park camp resortsJ
yogis grill^A
yogorinoA
yogurt factory^A
yogurtlandA
yogurt mountain^A
yogya^B
yoigo^O
yolk=A
yolobus
yomartB
yomiuri shimbunL
yonghe kingA
yonghe soy milkA
yonghui superstoresB
york benimaruB
yorkmartB
yorkshire water^D
yormasB
yoronotakiS
yosemite area regional transportation system^
yoshinoyaA
yo sushi^A
yo sushi uk^A
yotel^J
youbikeK
youbike 2 0K
youke^B
you me sushi^A
youme townB
young drivers^H
young drivers of canada^H
young dry^Q
youngs=S
younmanN
youon bike shareK
you palette^B
youparking#
your coffee hub^F
your coop food^B
your coop travel^!
your dollar store with more^L
yourfoneO
your independent grocer^B
your move^V
yourphoneO
yours clothing^C
youth hostels association^J
youth hostels association of india^J
yoyosoL
yp shengxianB
yrta^
ysmartB
yto expressU
yuanji dumplingA
yuanjiyunjiaoA
yuan shi miao dao yunnan rice noodle^A
yuba sutter transit
yudetaroA
yuen kee dumpling^A
yuhor^B
yuloongA
yulu^K
yumeanA
yumiliciousA
yum yum donuts^A
yum yum doughnuts^A
yunda expressU
yung chingV
yunshang rice noodleA
yuppiechefE
yurindoM
yutaka pharmacyI
yves delormeE
yves rocher^Q
yves saint laurent^C
yves thuriesA
yx 7 elevenG
yx energiG
yx truckG
zaanstreek waterland^
zabka potravinyB
zagg^O
zagrebacke pekarne klaraF
zagrebparking#
zahir kebab^A
zain saudi arabia^O
zaklad miesny lenarcik^B
zaklad ubezpieczen spolecznych^)
zales the diamond store^C
zalozna breva(
zambreroA
zamosc=
zapadoslovenska energetikaG
zap fitness^X
zappala torrisi
zappkaB
zaragoza tram^
zarina=C
zarraffas coffeeF
zarskie rowery^K
zarzad transportu metropolitalnego^
zarzad transportu zbiorowego w rybniku^
zasilkovnaU
zavodskoyB
zaxbys chicken fingers buffalo wingsA
zayo^O
z box^U
zdit koszalin
zditm szczecin
zdium piotrkow
zdmikp bydgoszcz
zdorova rodynaI
zdrasteF
zdravotni pojistovna ministerstva vnitra ceske republikyP
zdravotni pojistovna ministerstva vnitra crP
zdravotni pojistovna ozpP
zdrofitX
zdrowie=I
zdunska wola^
zdzit olsztyn
z eats^A
zeb=C
zebra=C
zebrosA
zeekr^H
zeeks pizzaA
zeelabI
zeelab pharmacyI
zeeland=
zeeman=C
zegna=C
zehrs^B
zeiss=N
zeit fur brot^F
zelenaya aptekaB
zeleznicna spolocnost slovenskoR
zellburyC
zema=L
zeman maso uzeninyB
zen=G
zenden=C
z energy^G
zen leaf^L
zen petroleum^G
zen petroleum limited^G
zephir bus
zeppelin cat^E
zeppelin hot dog^A
zeppitzF
zero degrees^A
zest=G
zet=
zetteriaA
z gallerie^E
zgapariB
zg raiffeisen baustoffeE
zg raiffeisen energieG
zg raiffeisen marktE
zgva ludiS
zhangliang spicy hot potA
zhangyiyuanF
zhengxin chicken steakA
zhivikaI
zhivinkaB
zhongbai cv sB
zhouheiyaB
zhuk^O
ziaja=Q
zia lucia^A
ziarenko=F
zid=
ziegler cat^E
zielonogorski rower miejski^K
ziengs=C
zi guang yuanA
ziko^C
ziko aptekaI
zillertaler trachtenweltC
zilli^C
zim slupsk^
zing pop culture^*
zinzaneC
zi pizza^A
ziply fiberO
zippysA
zips=A
zips cleaning^Q
zips drive in^A
zips dry cleaning^Q
ziz=G
zkkm chrzanow
zkm augustow
zkm ciechanow
zkm elblag
zkm gdynia
zkm ilawa
zkm wagrowiec
zlatarna celjeC
zleep hotelJ
zleep hotelsJ
zlinska integrovana doprava
zm oaxaca^
zoes kitchen^A
zolla=C
zolotoy kolosB
zomet sfarimM
zone bowling^R
zone suburbaine^
zone urbaine^
zoobazar%
zoobonus%
zoo center^%
zoocity%
zoo co^%
zoohub%
zoolife%
zoomart%
zoommerT
zora=T
zou=
zoup^A
zovq^B
zse driveG
zssk^R
ztm gdansk^
ztm kielce^
ztm poznan^
ztm rzeszow^
ztm warszawa^
zto expressU
ztp w krakowie
zudio^C
zugerpass
zuid holland noord^
zuidoost brabant^
zuidoost fryslan en wadden^
zuiki^C
zuivelhoeveB
zulijianC
zumiezC
zurbruggenE
zurcher verkehrsverbund
zuri veloK
zus coffee^F
zverokruh%
zvon^
zvv=
zweirad center stadlerM
zwiazek powiatowo gminny sowiogorskie autobusy
zwilling=E
zwolle kampen en zwolle enschede^
zxy=W
маркс и спенсер^L
ללין^Q
กฟผ^D
การรถไฟแหงประเทศไทย^
การไฟฟาฝายผลตแหงประเทศไทย^D
กาแฟพนธไทย^F
คาเฟ อเมซอน^F
บางจาก^G
ปตท^G
รถไฟฟาชานเมอง สายสแดง^
รถไฟฟาบทเอส^
เชลล^G
เอสโซ^G
แมคโคร^B
แวนทอปเจรญ^N
あい薬局^I
あおい書店^M
あきはお^T
あきんとスシロー^A
あさくま^A
いきなり ステーキ^A
いつみや^B
いなけや^B
うさちゃんクリーニンク^Q
おおのハートハス^
おかしのまちおか^A
おきてん^D
おむすひ権米衛^A
お好み焼道とん堀^A
かこの屋^A
かっは寿司^A
かつや^A
かまとや^A
からやま^A
から好し^A
きょうさの満洲^A
くいもの屋わん^S
くすりの福太郎^I
くまさわ書店^M
くら寿司^A
くるまやラーメン^A
ことてん^
さくら薬局^I
さと^A
さほてん^B
しまむら^C
しゃふしゃふ温野菜^A
しゃふ葉^A
しゃんはら^T
しょうてつ^
しょうてつハス^
すき家^A
すし銚子丸^A
すたみな太郎^A
そうこう薬局^I
そうてつローセン^B
ちはフラワーハス^
ちひっこラント^"
ちよくる^K
ちよた鮨^A
つくハス^
つほ八^S
つるかシエアサイクル^K
つるや^C
てんや^A
とよたおいてんハス^
とらのあな^M
とりせん^B
とんてん^A
とんとん亭^A
なか卯^A
なの花薬局^I
はこほす^U
はなの舞^S
はなまるうとん^A
ははす^I
はま寿司^A
はるやま^C
はんとう太郎^A
ひっくりトンキー^A
ひまわり薬局^I
ほくてんネツトワーク^D
ほけんの窓口^P
ほっかほっか亭^A
ほっともっと^A
ほっともっと hottomotto^A
まいはすけっと^B
まねきねこ^R
まめハス^
まんたらけ^M
みとりの窓口^R
むさしの森珈琲^F
やっはりステーキ^A
やまや^S
やよい軒^A
や台すし^S
ゆて太郎^A
ゆめタウン^B
よしのふっさん^B
らあめん花月嵐^A
らしんはん^M
らーめん山頭火^A
りらくる^Q
れんけ食堂toshu^A
アイセイ薬局^I
アイン薬局^I
アカチヤンホンホ^"
アクセア^W
アコレ^B
アツフカレーシ^H
アツフルハーク^#
アトアース^R
アニメイト^M
アハホテル^J
アハマンシヨツフ^V
アヒタ^B
アヒナ^R
アフライト^T
アヘイル^C
アマソン ハフ ロツカー^U
アマノ^E
アリオ^L
アル フラサ^L
アンスリー^B
アンテルセン^F
アートマン^E
アート引越センター^W
アーハンネツトワーク^
イエロー サフマリン^"
イエローハツト^H
イオシス^T
イオン^B
イオンサイクルシヨツフ^M
イオンシネマ^R
イオンスーハーセンター^B
イオンハイク^M
イオンヘツト^%
イオンモール^L
イケア^E
イスミヤ^B
イトーヨーカトー^B
イトーヨーカ堂^B
ウイ ト フランス^F
ウエルシア^I
ウエルシア薬局^I
ウエルハーク^I
ウエンテイース^A
エイチ アイ エス^!
エイフル^V
エクスフレス^G
エクセルシオール カフエ^F
エコス^B
エコロシテイ^#
エコロハーク^#
エツソ^G
エツソ石油^G
エテイオン^T
エニタイムフイツトネス^X
エネシエツト^G
エフワン^C
エーコーフ^B
エーユー^O
オフハウス^L
オリオン書房^M
オリシン弁当^A
オリツクスレンタカー^!
オリンヒツク^B
オリーフの丘^A
オレンシ薬局^I
オンテース^N
オーエストラツク^I
オークワ^B
オーケー^B
オーケーストア^B
オートハツクス^H
カイア^R
カインスホーム^E
カキの110番^E
カキの救急車^E
カクヤス^S
カスト^A
カスミ^B
カツツレンタカー^!
カツトコムス^Q
カツトフアクトリー^Q
カフエ ト クリエ^F
カフエ ヘローチエ^F
カフリチヨーサ^A
カメラのキタムラ^M
カラオケ まねきねこ^R
カラオケハンハン^R
カラオケ館^R
カラタフアクトリー^Q
カリハー^H
カルテイコーヒーフアーム^F
カワチ薬品^I
カーコンヒニ倶楽部^H
カーフス^X
キクナス^G
キクナス石油^G
キツチンオリシン^A
キヤステインク^M
キヤントウ^L
キユーヒーハウス^Q
キヨスク^B
キヨーエイ^B
キリン堂^I
クオール^I
クオール薬局^I
クスリのアオキ^I
クラフsega^R
クラフセカ^R
クリエイト^I
クリエイトsd^I
クリエイト薬局^I
クリスヒー クリーム トーナツ^A
クルメシテイ^B
クレイン^C
クローハルキツス^"
ケイ フツクス^M
ケオ^,
ケンタツキー^A
ケンタツキーフライトチキン^A
ケーステンキ^T
ケーヨーテイツー^E
コイテカメラ^M
コインハーク^#
コクミン^I
コクミントラツク^I
ココイチ^A
ココカラフアイン^I
ココス^A
コシマ^T
コシマ ヒツクカメラ^T
コストコ^B
コストコ カスステーシヨン^G
コスモ^G
コスモス^I
コスモ石油^G
コナカ^C
コナミスホーツクラフ^X
コミユニテイ ストア^B
コメタ珈琲店^F
コメリ^E
コメリpro^E
コメリハワー^E
コメリハート クリーン^E
コモテイイイタ^B
コルフ トウ^M
コルフハートナー^M
コーコーカレー^A
コーシーコーナー^A
コート タシユール^R
コーナン^E
コーナンpro^E
コーフ^B
コーフこうへ^B
コーフさっほろ^B
サイクルスホツト^M
サイクルヘースあさひ^M
サイセリヤ^A
サカイ引越センター^W
サカミ^A
サ タイソー^L
サツトラ^I
サツホロトラツクストアー^I
サ ヒツク^B
サ ヒツク エクスフレス^B
サフウエイ^A
サミツト^B
サンキ^C
サンクス^B
サンケイ新聞^L
サンシエルマン^F
サンテイ^B
サンテン交通^
サントラツク^I
サンマルクカフエ^F
サークルk^B
サーテイワンアイスクリーム^A
サーテイーワン^A
シエイアールハス中国^
シエイアールハス九州^
シエイアールハス北海道^
シエイアールハス四国^
シエイアールハス東北^
シエイアールハス東海^
シエイアールハス西日本^
シエイアールハス関東^
シエイ アール中国ハス^
シエイアール九州ハス^
シエイ アール北海道ハス^
シエイアール四国ハス^
シエイアール東北ハス^
シエイアール東海ハス^
シエイ アール西日本ハス^
シエイアール関東ハス^
シエル^G
シエ レカミエ^A
シエームス^H
シエーン英会話^Z
シサイ^W
シタツクス^R
シテイ^B
シテイマート^B
シナネンモヒリテイ plus^K
シヤトレーセ^A
シヤハンレンタカー^!
シヤンフ^M
シヤンフシヨツフ^M
シヤンフル^C
シユエリーツツミ^C
シユンク^M
シユンク堂書店^M
シユーフラサ^C
シヨイサウント^R
シヨイフイツト^X
シヨイフル^A
シヨイフルak^E
シヨイフルエーケー^E
シヨナサン^A
シヨリーハスタ^A
シヨーシン^T
シンス^N
シーンスメイト^C
スキ薬局^I
スシロー^A
ススキアリーナ^H
スターツアメニテイー^#
スターハツクス^F
スターハツクスコーヒー^F
ステーキのとん^A
ステーキカスト^A
ステーキ宮^A
スホーツdepo^M
スホーツオーソリテイ^M
スホーツテホ^M
スリーエフ^B
スーハーアルフス^B
スーハーアークス^B
スーハースホーツセヒオ^M
スーハートラツクひまわり^I
スーハーハリユー^B
スーハーヒハホーム^E
セイコーマート^B
セイシヨー^I
セイハ英語学院^Z
セイムス^I
セカ^R
セカワールト^R
セカントストリート^L
セコム^W
セコムシヨツフ^W
セツテリア^A
セネラル^G
セネラル石油^G
セヒオ^M
セリア^L
セレマ^W
センチユリー21^V
セーフオン^B
ソフ^N
ソフトハンクシヨツフ^O
ソフマツフ^T
タイエー^B
タイコクトラツク^I
タイソー^L
タイチヤリ^K
タイトー^R
タイトーステーシヨン^R
タイナム^R
タイハツ^H
タイムス^#
タイムス24^#
タイヤクリーニンク^Q
タイヤ館^H
タイヨー^B
タイヨー 南九州^B
タイヨー 南関東^B
タイレツクス^L
タイワサイクル^M
タウンハウシンク^V
タカケンクリーンク^Q
タカケンサンシヤイン^Q
タツクルヘリー^M
タムタム^M
タリースコーヒー^F
タワレコ^M
タワーレコート^M
チユチユアンナ^C
ツクイ^Y
ツクモ^T
ツツミ^C
ツルハトラツク^I
ツルヤ^B
テイア^W
テイスクユニオン^M
テイツフネス^X
テイリーカナート^B
テイリーカナートイスミヤ^B
テイリーストア^B
テイリーヤマサキ^B
テオテオ^T
テニース^A
テリシア^B
テルル^O
テンキチ^T
トイサらス^"
トウス^B
トコモシヨツフ^O
トコモ ハイクシエア^K
トスハラ^T
トトール^F
トトールコーヒー^F
トトールコーヒーシヨツフ^F
トマト オニオン^A
トミノ^A
トミノ ヒサ^A
トモス^I
トモスエキスフレス^I
トヨタ^H
トヨタカローラ^H
トヨタレンタカー^!
トヨタレンタリース^!
トヨタ自動車^H
トライアル^B
トラストハーク^#
トラツクイレフン^I
トラツクセイムス^I
トラツクユタカ^I
トレシヤー フアクトリー^L
トン キホーテuny^B
トンク^F
トークス^B
ナインアワース^J
ナチユラルローソン^B
ナヒハーク^#
ナフコ^E
ナムコ^R
ニコニコレンタカー^!
ニツホンレンタカー^!
ニトリ^E
ニユー クイツク^B
ニユーテイス^B
ネクステーシ^H
ネツツ^H
ネツツトヨタ^H
ノシマ^T
ハイク王^H
ハシオス^C
ハスキン ロヒンス^A
ハソコン工房^T
ハソナ^W
ハツクトラツク^I
ハツケーシフラサ^L
ハナマサ^B
ハナマサ肉^B
ハラカ^#
ハレツトフラサ^M
ハロー^B
ハローストレーシ^V
ハローワーク^W
ハンス^L
ハーカーキンク^A
ハークシヤハン^#
ハーステイ^C
ハートオフ^L
ハーミヤン^A
ヒアコ^B
ヒサ カリフオルニア^A
ヒサハツト^A
ヒサホケツト^A
ヒサーラ^A
ヒタツトハウス^V
ヒタツトハウスネツトワーク^V
ヒツクエコー^R
ヒツクカメラ^T
ヒツクホーイ^A
ヒツクモーター^H
ヒハホーム^E
ヒーコツクストア^B
ヒーシーテホ^T
ヒームス^C
フアツシヨンセンターしまむら^C
フアツシヨンフラサ ハシオス^C
フアミマ^B
フアミリーカツト^Q
フアミリーカツト1000^Q
フアミリーマート^B
フアーストキツチン^A
フイツトケアテホ^I
フシ^B
フシクラン^B
フツクオフ^M
フツクフアースト^M
フツク最初^M
フトー^U
フトー ステーシヨン^U
フフレひまわり薬局^I
フランフラン^E
フラーシユ^Q
フレスタ^B
フレツシユネスハーカー^A
フレントマート^B
フロタイムス^E
フロンコヒリー^A
ヘイシア^B
ヘスト電器^T
ヘツクス コーヒーシヨツフ^F
ヘツヒーキツスクラフ^Z
ヘルク^B
ヘルクス^B
ヘルリツツ^Z
ホクレン^G
ホクレンss^G
ホケモンセンター^M
ホテルルートイン^J
ホニー^Q
ホニークリーニンク^Q
ホヒーオフ^L
ホフラ^B
ホホラー^"
ホホンテツタ^M
ホリテー^H
ホリテー車検^H
ホワイト急便^Q
ホンタ^H
ホン ハス^
ホンハトウル^F
ホーマツクニコツト^E
ホームメイト^V
マクトナルト^A
マシツクミシン^C
マツキヨ^I
マツクスハリユ^B
マツクハウス^C
マツモト^B
マツモトキヨシ^I
マミーマート^B
マルエツ^B
マルエツフチ^B
マルナカ^B
マルハン^R
ミスタートーナツ^A
ミスターマツクス^B
ミニストツフ^B
ミニヒアコ^B
ムラサキスホーツ^M
メカ トン キホーテ^B
メカネの三城^N
メカネストアー^N
メカネスーハー^N
メカネトラツク^N
メカロス^X
メロンフツクス^M
モスハーカー^A
モーヒル^G
ヤオコー^B
ヤサカクルーフ^
ヤサカハス^
ヤマサキシヨツフ^B
ヤマタテンキ^T
ヤマタ電機^T
ヤマナカ^B
ヤマハ音楽教室^Z
ヤンクトライ^Q
ユタカ調剤薬局^I
ユナイテツト シネマ^R
ユニクロ^C
ユニハーサルホーム^V
ユーキユースホツト^O
ユーキユーモハイル^O
ユーハレツト^B
ヨトハシカメラ^T
ヨークヘニマル^B
ヨークマート^B
ライセ^V
ライセホツクス^V
ライトオン^C
ライフ^B
ラウントワン^R
ラツキー^B
ラツキーマート^B
ラリン^Q
ラルスマート^B
ラーメン二郎^A
ラーメン山岡家^A
ラーメン魁力屋^A
リカーマウンテン^S
リトルマーメイト^F
リハフライト^Y
リフロ^M
リンカーハツト^A
ルノアール^F
ル ハルク^#
ルートイン^J
レコートフツク^Y
レツトハロン^H
ロイヤル タツチ シエル^G
ロイヤルフロ^E
ロイヤルホスト^A
ロイヤルホームセンター^E
ロツテリア^A
ロヒア^B
ロフト^L
ローソン^B
ローソン plus トークス^B
ローソンストア100^B
ローソン スリーエフ^B
ローソン ホフラ^B
ワイスマート^B
ワイモハイル^O
ワツツ^L
ワンカルヒ^A
ワークマン^C
一蘭^A
一風堂^A
万代^B
三井のリハウス^V
三井のリハーク^#
三井不動産リアルテイ^#
三商企業集團^A
三商巧福^A
三喜^C
三省堂書店^M
三菱ufj不動産販売^V
上島珈琲^F
上島珈琲店^F
上州屋^M
上新電機^T
不二家^A
中国シエイアールハス^
中国電力^D
中国電力ネツトワーク^D
中国電力株式会社^D
中部電力^D
中部電力ハワークリツト^D
中部電力株式会社^D
串かつてんかな^S
串カツ田中^S
丸亀製麺^A
丸善^M
丸善書店^M
丸善雄松堂^M
丸源ラーメン^A
乃か美^F
九十九里鉄道^
九大進学会^Z
九州シエイアールハス^
九州電力^D
九州電力株式会社^D
九州電力送配電^D
京大進学会^Z
京成^
京成トランシツトハス^
京成ハス^
京成ハス千葉イースト^
京成ハス千葉ウエスト^
京成ハス千葉セントラル^
京成電鉄^
京樽^B
京浜急行ハス^
京王アートマン^E
京王ハス^
京王電鉄ハス^
京都ハス^
京都市ハス^
京都市交^
京都市交通局^
京都市営ハス^
仙台練成会^Z
伊豆箱根ハス^
保険クリニツク^P
個別教室のトライ^Z
元気寿司^A
光線^
全国自治宝くし^R
八剣伝^S
公共職業安定所^W
公益社^W
出光^G
出光興産^G
函館練成会^Z
加計呂麻ハス^
北大学力増進会^Z
北海道シエイアールハス^
北海道中央ハス^
北海道電力^D
北海道電力ネツトワーク^D
北海道電力株式会社^D
北見練成会^Z
北部九州エリア^
北都交通^
北陸電力^D
北陸電力株式会社^D
北陸電力送配電^D
北雄ラツキー^B
匝瑳市 循環^
千代田区コミユニテイサイクル^K
千葉中央ハス^
千里ニユータウン線^
南海^
南海電鉄^
叙々苑^A
吉野家^A
吉野家 yoshinoya^A
吉野物産^B
名古屋市^
名古屋市営ハス^
名大進学会^Z
名鉄協商ハーキンク^#
名鉄線路線^
君津市コミユニテイハス^
吹田市内線^
吹田摂津線^
周大福^C
和幸^A
和民^S
和食さと^A
喫茶室ルノアール^F
四国シエイアールハス^
四国電力^D
四国電力株式会社^D
四国電力送配電^D
国際興業ハス^
増田屋^A
夢庵^A
大創産業^L
大和市コミユニテイハス^
大戸屋^A
大阪シテイハス^
大阪 名古屋線系^
大阪市高速電気軌道^
大阪王将^A
大黒屋^(
天下一品^A
天丼てんや^A
奈良 京都線系^
安楽亭^A
宝くし^R
宮脇書店^M
富士そは^A
小僧寿し^A
小僧寿司^A
小樽練成会^Z
小湊ハス^
小田急ハス^
小田急電鉄^
尼崎市内線^
山岡家^A
山崎製ハン^F
山形練成会^Z
山野楽器^M
山陽ハス^
岡山 福山エリア^
岩見沢練成会^Z
島村楽器^M
崎陽軒^A
川崎市ハス^
川崎鶴見臨港ハス^
市内線^
市外線^
平和堂^B
幸楽苑^A
庄や^S
张亮麻辣烫^A
彌榮自動車^
成城石井^B
文教堂^M
文教堂書店^M
新宿さほてん^B
日乃屋カレー^A
日旅^!
日本ハーキンク^#
日本交通公社^!
日本旅行^!
日本生命^P
日本生活協同組合連合会^B
日本経済新聞^L
日本調剤^I
日本電信電話^O
日東交通^
日産^H
日産レンタカー^!
日経新聞^L
日能研^Z
日高屋^A
旭川練成会^Z
明光義塾^Z
明治安田生命^P
星乃珈琲店^F
春水堂人文茶館^F
昭和シエル^G
昭和シエル石油^G
有隣堂^M
朝日新聞^L
木曽路^A
未来屋書店^M
本家かまとや^A
札幌練成会^Z
札幌近郊^
杏林堂^I
来来亭^A
杨国福麻辣烫^A
東京メトロ^
東京近郊区間^
東京都交通局^
東京電力^D
東京電力ハワークリツト^D
東京電力株式会社^D
東京靴流通センター^C
東光ストア^B
東光高岳^G
東北シエイアールハス^
東北大進学会^Z
東北電力^D
東北電力ネツトワーク^D
東北電力株式会社^D
東大進学会^Z
東庄町 おてかけ号^
東急ストア^B
東急ハス^
東急ハンス^L
東急電鉄^
東日本旅客鉄道^D
東日本旅客鉄道株式会社^D
東日本電信電話株式会社^O
東横inn^J
東横イン^J
東武ストア^B
東武ハス^
東武本線^
東武鉄道^
東海シエイアールハス^
東海旅客鉄道^D
東海旅客鉄道株式会社^D
東燃セネラル石油^G
東進ハイスクール^Z
東進衛星予備校^Z
東電^D
杵屋麦丸^A
松のや^A
松乃家^A
松屋^A
松屋フース^A
松竹マルチフレツクスシアタース^R
栄光セミナール^Z
栄寿司^A
株式会社 日本海コンサルタント^K
業務スーハー^B
楽天モハイル^O
横浜コミユニテイサイクル^K
横浜市営ハス^
毎日ニユースホート^L
毎日新聞^L
水都西線^
江ノ電ハス^
江博士^C
池田市内線^
池袋線系統^
沖縄電力^D
沖縄電力株式会社^D
洋服の青山^C
滝川練成会^Z
無印良品^L
無添くら寿司^A
焼き肉ライク^A
焼肉きんく^A
焼肉トラシ^A
焼肉ライク^A
牛角^A
猪名川ハークタウン線^
珈琲館^F
珍煮丹^F
琴参ハス^
生協^B
生活協同組合コーフこうへ^B
産経新聞^L
甲賀市コミユニテイハス^
町田商店^A
畜大練成会^Z
白木屋^S
白洋舎^Q
目利きの銀次^S
相鉄ハス^
相鉄ローセン^B
眼鏡市場^N
神奈中ハス^
神奈川中央交通^
神姫ハス^
神姫ハス大久保^
神姫ハス明石^
神姫ハス西神^
神戸市ハス^
秀英予備校^Z
立川ハス^
笑笑^S
第一生命^P
箱根そは^A
築地銀たこ^A
粟生団地線^
紀伊國屋書店^M
綿半スーハーセンター^B
綿半ホームエイト^E
練成会^Z
肉のハナマサ^B
良品計画^L
芦屋市内線^
苫小牧練成会^Z
華屋与兵衛^A
薬create^I
薬王堂^I
西友^B
西日本jrハス^
西日本シエイアールハス^
西日本電信電話^O
西日本電信電話株式会社^O
西条線^
西東京ハス^
西松屋^"
西武ハス^
西武鉄道^
西鉄ハス^
読売新聞^L
貢茶^F
買取王国^L
資さん^A
資さんうとん^A
赤ちゃん本舗^"
近畿日本ツーリスト^!
近鉄ハス^
進学会^Z
道とん堀^A
道南ハス^
都ハス^
都営ハス^
都営地下鉄^
釧路練成会^Z
銀たこ^A
銀座コーシーコーナー^A
銚子丸^A
長崎県営ハス^
関東シエイアールハス^
関東ハス^
関西スーハー^B
関西電力^D
関西電力株式会社^D
関西電力送配電^D
阪急オアシス^B
阪急電車^
阪急電鉄^
阪神線^
防長線^
雲芸南線^
電源開発^D
電源開発株式会社^D
電源開発送変電ネツトワーク^D
青山フラワーマーケツト^L
青木^C
青森練成会^Z
靴専科^C
風来坊^S
餃子の王将^A
養老乃瀧^S
駿河屋^T
魁力屋^A
魚へい^A
魚民^S
鳥貴族^S
鴨川市コミユニテイハス^`,
}
