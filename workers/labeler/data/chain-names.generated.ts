/**
 * Names of chains, written by build-chain-names.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 * Lines of folded name without spaces, a tab, the name.
 */
export const CHAIN_NAMES = `1011	10-11
123	1-2-3
123parebrise	123 Pare-Brise
1aautoservice	1a autoservice
1day	1. day
1o1o	1O1O
21plus	21Plus
247fitness	24/7 Fitness
2ndstreet	2nd STREET
361	361˚
365fitco	365 Fit&Co
366	36,6
3butiken	3Butiken
3coins	3COINS
3dgjewellery	3DG Jewellery
3hreesixty	3hreeSixty
3i	3i
4c	4℃
4cytepathology	4Cyte Pathology
4fingerscrispychicken	4Fingers Crispy Chicken
50hertztransmission	50Hertz Transmission
51015	5.10.15
511tactical	5.11 Tactical
5asec	5àsec
5m2bkt	5M2-BKT
5sarj	5 Şarj
5togo	5 to go
60secondstonapoli	60 seconds to napoli
6ixty8ight	6IXTY8IGHT
6owldoor	6owl door
724mix	7/24 Mix
7eleven	7-Eleven
7forallmankind	7 For All Mankind
7sette	7Sette
85cbakerycafe	85°C Bakery Cafe
8ahuit	8 à Huit
9hninehours	9h nine hours
9round	9Round
9x9stationery	9x9 Stationery!
a1bakery	A-1 Bakery
a1selfstorage	A-1 Self Storage
a3sport	A3 SPORT
aaata	AAATA
aamco	AAMCO
aarons	Aaron's
abbottsfrozencustard	Abbott's Frozen Custard
abbys	Abby's
abbyspizza	Abby's Pizza
abcschuhcenter	ABC Schuh-Center
abdullahalothaimmarkets	Abdullah AlOthaim Markets
abeleoptik	abele optik
abercrombiefitch	Abercrombie & Fitch
abqride	ABQ RIDE
abvassilopoulos	AB Vassilopoulos
academysportsoutdoors	Academy Sports + Outdoors
acaiconcept	Açaí Concept
ace	ACE
acetate	Ace & Tate
achterhoekrivierenland	Achterhoek-Rivierenland
acmoore	A.C. Moore
acolle	A・Colle
acoop	A-COOP
acquasapone	Acqua & Sapone
actel	ACTEL
activegreenross	Active Green + Ross
activexpertise	Activ'expertise
acusticamedica	Acústica Médica
ad	AD
ada	ADA
adacgeschaftsstelle	ADAC Geschäftsstelle
adanabelediyeotobusleri	Adana Belediye Otobüsleri
addelhaize	AD Delhaize
adeg	ADEG
adel	ADEL
adlib	ad-lib
adlo	ADLO
adnoc	ADNOC
adnocoasis	ADNOC Oasis
adopt	Adopt'
aek	AEK
aenergivannkraft	Å Energi Vannkraft
aeon	AEON
aeonbig	AEON BiG
aeoncinema	AEON Cinema
aeonmall	AEON MALL
aepohio	AEP Ohio
aeptexas	AEP Texas
aerial	Aérial
aesandes	AES Andes
aesiomutuelle	Aésio Mutuelle
aew	AEW
afluentetransmissaodeenergiaeletrica	Afluente Transmissão de Energia Elétrica
afuri	AFURI
agenciadoscorreios	Agência dos Correios
agenciaice	Agencia ICE
agenturfurarbeit	Agentur für Arbeit
agenziadelleentrate	Agenzia delle Entrate
aggiespirit	AggieSpirit
agglobus	AggloBus
agglofribourgfreiburg	Agglo Fribourg-Freiburg
agnavocats	AGN Avocats
agnesb	Agnès B.
aguasdelahabana	Aguas de La Habana
aguasdoalgarve	Águas do Algarve
aguasdonorte	Águas do Norte
aguasdotejoatlantico	Águas do Tejo Atlântico
aguaspublicasdoalentejo	Águas Públicas do Alentejo
ahlens	Åhléns
ahmedalmaghribi	Ahmed Al Maghribi
ahorramas	Ahorramás
aili	AILI
aipharmacy	Ai Pharmacy
airederestaurationcostco	Aire de restauration Costco
aixenbus	Aix-en-Bus
ajpimmobilier	AJP Immobilier
ajuntamentcastellomobilitat	Ajuntament Castelló, Mobilitat
ako	AKO
aktivoptik	aktivoptik
akzenthotels	AKZENT Hotels
alab	ALAB
aladdinseatery	Aladdin's Eatery
alaisebreizh	À l'Aise Breizh
aland	Åland
alandstrafiken	Ålandstrafiken
alangesohne	A. Lange & Söhne
alavabus	Álava Bus
albabici	AlbaBici
albertheijntogo	Albert Heijn to go
alcoholtabakoff	Alcohol & Tabakoff
aldawaapharmacy	Al-Dawaa Pharmacy
aldisud	Aldi Süd
alego	Alégo
alehop	ALE-HOP
aleo	Aléo
aleop	Aléop
aleopenmaineetloire	Aléop en Maine-et-Loire
aleopensarthe	Aléop en Sarthe
aleopenvendee	Aléop en Vendée
aleoploireatlantique	Aléop - Loire Atlantique
alesy	Ales'y
alex	ALEX
alfoldvizzrt	ALFÖLDVÍZ Zrt.
alhhotels	ALH Hotels
aliantanjay	Alia N TanJay
alibabas	Ali Baba's
alicedelice	Alice Délice
aliceolivia	Alice + Olivia
aliexpress	AliExpress
alittletea	ALittle Tea
allanticovinaio	All'Antico Vinaio
alldrink	alldrink
allenharris	Allen & Harris
allgaueruberlandwerk	Allgäuer Überlandwerk
allhome	AllHome
allsafe	ALLSAFE
allsafeminiopslag	ALLSAFE Mini Opslag
allsaints	AllSaints
allsups	Allsup's
almagyogyszertar	Alma Gyógyszertár
alohapoke	Aloha Poké
alohapokeco	Aloha Pokē Co
alphagraphics	AlphaGraphics
alphazoo	AlphaZoo
alphegalekarna	Alphega lékárna
alplaza	AL.PLAZA
alprimeenergy	AL Prime Energy
alsaagadir	ALSA Agadir
alsacitybusrst	ALSA Citybus RST
alsakhouribga	ALSA Khouribga
alsamarrakech	ALSA Marrakech
alsatanger	ALSA TANGER
alsbeef	Al's Beef
alserkz	Alser.kz
altalink	AltaLink
altardstate	Altar'd State
alterneo	Alternéo
altigo	AltiGo
altinbas	Altınbaş
altitudeinfrahautesavoie	Altitude Infra Haute-Savoie
altorfercat	Altorfer CAT
aluahotelsresorts	Alua Hotels & Resorts
alzabox	AlzaBox
ama	AMA
amart	A.mart
amaspa	AMA SpA
amat	AMAT
amatos	Amato's
amavia	Amávia
amaxautoinsurance	A-MAX Auto Insurance
amb	AMB
ambbusmetropolita	AMB Bus Metropolità
ambiancestyles	Ambiance & Styles
ambici	AMBici
ambnitbus	AMB Nitbus
americasbestcontactseyeglasses	America's Best Contacts & Eyeglasses
americascarmart	America's Car-Mart
americinn	AmericInn
amerigas	AmeriGas
ameristop	AmeriStop
ameubel	A-Meubel
amiciseastcoastpizzeria	Amici's East Coast Pizzeria
amiferrara	AMI Ferrara
amocittadisassuolo	aMo - Città di Sassuolo
ampm	ampm
ampup	ampUp
amstellandmeerlanden	Amstelland-Meerlanden
amt	AMT
amtcoffee	AMT Coffee
amtgenova	AMT Genova
amts	AMTS
amvets	AMVETS
amvetsthriftstore	AMVETS Thrift Store
amysicecreams	Amy's Ice Creams
ancap	ANCAP
andaz	ANdAZ
ande	ANDE
andoks	Andok's
andre	André
andysfrozencustard	Andy's Frozen Custard
anelectriccooperative	A&N Electric Cooperative
anenergeticos	AN Energéticos
angelinuscoffee	Angel-in-us Coffee
angelocaputosfreshmarkets	Angelo Caputo's Fresh Markets
angelsburger	Angel's Burger
angkotmajalengka	AngkotMajalengka
angkotsumedang	AngkotSumedang
aniceholiday	A nice Holiday
anicura	AniCura
anikaschuh	anika schuh
anm	ANM
annemax	Anne&Max
anp	ANP
anphuoc	An Phước
anripharm	Anri-Pharm
ansons	Anson's
anthonyscoalfiredpizza	Anthony's Coal Fired Pizza
anthonyvincenailspa	Anthony Vincé Nail Spa
antiksmartway	ANTIK SmartWay
antonwillem	Anton & Willem
antt	ANTT
anwb	ANWB
anwbwinkel	ANWB winkel
anytyme	AnyTyme
ao	A&O
aoi	AOI
aokbadenwurttemberg	AOK Baden-Württemberg
aokbayern	AOK Bayern
aokbremenbremerhaven	AOK Bremen/Bremerhaven
aokhessen	AOK Hessen
aoki	AOKI
aokniedersachsen	AOK Niedersachsen
aoknordost	AOK Nordost
aoknordwest	AOK Nordwest
aokplus	AOK Plus
aokrheinlandhamburg	AOK Rheinland/Hamburg
aokrheinlandpfalzsaarland	AOK Rheinland-Pfalz/Saarland
aoksachsenanhalt	AOK Sachsen-Anhalt
apahotel	APA Hotel
apc	A.P.C.
apcoaparking	APCOA Parking
apecschools	APEC Schools
apita	APITA
aplus	APlus
aplusglass	A+Glass
aplusmedicinadiagnostica	a+ Medicina Diagnóstica
apoil	AP Oil
apollooptik	Apollo-Optik
apollostation	apollostation
apotekhjartat	Apotek Hjärtat
apotekk24	Apotek K-24
appalcart	AppalCART
appartcity	Appart'City
appelmedical	Appel Médical
appkomatinpost	Appkomat InPost
applebees	Applebee's
applebeesneighborhoodgrillbar	Applebee's Neighborhood Grill & Bar
apsmobilita	APS Mobilità
aptekaru	apteka.ru
aptekasloneczna	Apteka Słoneczna
aqualterexploitationassainissement	Aqualter Exploitation - Assainissement
aquatotsswimschools	Aqua-Tots Swim Schools
arabakoaldiriakcercaniasalava	Arabako Aldiriak / Cercanías Álava
arabica	% Arabica
arag	ARAG
aralpulse	Aral pulse
aralsuperwash	Aral SuperWash
arbeitersamariterbund	Arbeiter-Samariter-Bund
arbeitsmarktserviceosterreich	Arbeitsmarktservice Österreich
arbys	Arby's
arcclub	ARC Club
arcelik	Arçelik
arcenciel	Arc-en-Ciel
arcteryx	Arc'teryx
arcthriftstore	arc Thrift Store
arcthriftstores	arc Thrift Stores
areasassurances	Aréas Assurances
arepaco	Arepa & Co
argenteuilbouclesdeseine	Argenteuil - Boucles de Seine
argosveterinaire	Argos Vétérinaire
arkbokhandel	Ark bokhandel
arko	arko
arltcomputer	ARLT Computer
armazemparaiba	Armazém Paraíba
arnhemnijmegen	Arnhem-Nijmegen
arnoldclarkcarvanrental	Arnold Clark Car & Van Rental
aromajoes	Aroma Joe's
aroogas	Arooga's
arr	ARR
arrivahertsessex	Arriva Herts & Essex
arrivanovezamky	Arriva Nové Zámky
art	ART
art93	Art-93
artotel	Art'otel
arvi	Arv'i
arx	ARX
as24	AS 24
asadventure	A.S.Adventure
ascolour	AS Colour
asdacafe	Asda Café
asdaonthemove	Asda On The Move
asdp	ASDP
ashleyhomestore	Ashley HomeStore
asics	ASICS
askitalian	ASK Italian
askonabytek	ASKO Nábytek
askonabytok	ASKO Nábytok
aso	A.S.O
asociatiagreenrevolution	Asociația Green Revolution
assaiatacadista	Assaí Atacadista
associacaoatleticabancodobrasil	Associação Atlética Banco do Brasil
assuredpartners	AssuredPartners
asuriontechrepairsolutions	Asurion Tech Repair & Solutions
at	AT
atacadao	Atacadão
ataf	ATAF
atap	ATAP
atb	AtB
atbbergamo	ATB Bergamo
atbmarket	ATB-Market
atcoelectric	ATCO Electric
atd	ATD
atel	ATEL
atg	ATG
ati	ATI
atiphysicaltherapy	ATI Physical Therapy
atlanticoline	Atlânticoline
atmaancona	ATMA Ancona
atom	ATOM
atseuromaster	ATS Euromaster
att	AT&T
attflorida	AT&T Florida
atu	A.T.U
atv	ATV
atvo	ATVO
au	au
auchansupermarche	Auchan Supermarché
auditionsante	Audition Santé
augsburgerverkehrsundtarifverbund	Augsburger Verkehrs- und Tarifverbund
augstspriegumatikls	Augstsprieguma tīkls
auntieannes	Auntie Anne's
aupaindemongrandpere	Au Pain de mon Grand-Père
aureliospizza	Aurelio's Pizza
aushop	au Shop
ausnet	AusNet
austrianpowergridag	Austrian Power Grid AG
autoaguri	Auto AG Uri
autobusesdeespana	Autobuses de España
autobusesurbanosdealmeria	Autobuses Urbanos de Almería
autobusesurbanosdecordoba	Autobuses Urbanos de Córdoba
autobusesurbanosdeleon	Autobuses Urbanos de León
autobusesurbanosdemostoles	Autobuses Urbanos de Móstoles
autobusesurbanosdevelezmalaga	Autobuses Urbanos de Vélez-Málaga
autobusosurbansdelx	Autobusos Urbans d'Elx
autobusywewroclawiu	Autobusy we Wrocławiu
autofit	AUTOFIT
autolpgas	AutoLPGas
automatprzesylkowyaliexpress	automat przesyłkowy AliExpress
autonation	AutoNation
autopartner	AutoPartner
autoprimo	AUTOPRIMO
autosecurite	Auto Sécurité
autourdebebe	Autour de Bébé
autozone	AutoZone
auvieuxcampeur	Au vieux campeur
auxerroismobilites	Auxerrois Mobilités
avanihotelsresorts	Avani Hotels & Resorts
avec	avec
aveirobus	AveiroBus
avelo	àVélo
aviaxpress	Avia XPress
avidhotel	avid Hotel
avuag	AVU AG
aw	A&W
awelle	A-Welle
awgmodecenter	AWG-Modecenter
awlab	AW LAB
axiangricenoodles	AXIANG Rice Noodles
axo	AXO
ayksonnenstudio	AYK Sonnenstudio
ayyildiz	AY YILDIZ
azbukavkusa	Azbuka Vkusa
aziendanapoletanamobilita	Azienda Napoletana Mobilità
azko	AZKO
azusalightpower	Azusa Light & Power
b8ta	b8ta
baag	BAAG
babyclub	Baby-Club
babygap	babyGap
babyone	BabyOne
babywalz	baby-walz
bachhoaxanh	Bách Hóa XANH
backerandresen	Bäcker Andresen
backereiandresen	Bäckerei Andresen
backereibehrensmeyer	Bäckerei Behrens-Meyer
backereifuchs	Bäckerei Fuchs
backereigoing	Bäckerei Göing
backereigrimminger	Bäckerei Grimminger
backereihapp	Bäckerei Happ
backereischmidt	Bäckerei Schmidt
backereischneider	Bäckerei Schneider
backereiwahl	Bäckerei Wahl
backergortz	Bäcker Görtz
backfactory	Back-Factory
backstubewunsche	Backstube Wünsche
badcockhomefurnituremore	Badcock Home Furniture &more
bademiljo	Bademiljø
badrhino	BadRhino
baecobici	BA Ecobici
bagelsbeans	Bagels & Beans
bagocrab	Bag O' Crab
baguettebaguette	Baguette & Baguette
bahcesehirkoleji	Bahçeşehir Koleji
bahnbkk	Bahn-BKK
baia	Baïa
baixing	BAIXING
bakersbaristas	Bakers + Baristas
bakerscottage	Baker's Cottage
bakimetropoliteni	Bakı Metropoliteni
balfesbikes	Balfe's Bikes
balikesirtoplutasima	Balıkesir Toplu Taşıma
balikobox	BalíkoBOX
balikovobox	balíkovo box
baloise	Bâloise
balticbike	BalticBike
baltimorelightraillink	Baltimore Light RailLink
baltimorelink	BaltimoreLink
baltimoremetrosubwaylink	Baltimore Metro SubwayLink
bangolufsen	Bang & Olufsen
banilaco	Banila Co.
banjosbakerycafe	Banjo's Bakery Cafe
baospastry	Bao's Pastry
baoyen	Bảo Yến
barbarossabackerei	Barbarossa Bäckerei
barblock	Bar + Block
barbqplaza	Bar-B-Q Plaza
barcelo	Barceló
barcelohotelsresorts	Barceló Hotels & Resorts
bareminerals	bareMinerals
barenland	Bärenland
barentreff	Bären-Treff
barfootthompson	Barfoot & Thompson
barnardos	Barnardo's
barnesnoble	Barnes & Noble
barnesnoblecollege	Barnes & Noble College
barns	Barn's
baronrozirestaurant	BARON ROZI RESTAURANT
barrospizza	Barro's Pizza
barrys	Barry's
bart	BART
barta	BARTA
basfwerkverkehr	BASF-Werkverkehr
bash	Ba&sh
bashas	Bashas'
basicfit	Basic-Fit
basilicco	Basilic & Co
baskinrobbins	Baskin-Robbins
bastideleconfortmedical	Bastide le confort médical
bat	BAT
bathbodyworks	Bath & Body Works
batumvelo	BatumVelo
batumvelodockingstation	BatumVelo docking station
bauking	BAUKING
baumemercier	Baume & Mercier
bauspezi	BauSpezi
baybike	baybike
baybus	BayBus
baydoner	Baydöner
baynes	Bayne's
baywa	BayWa
bbhotel	B&B Hotel
bbhotels	B&B Hotels
bbops	B-Bop's
bbq	bb.q
bbqchicken	bb.q Chicken
bbqolivechickencafe	bb.q Olive Chicken Cafe
bbtheatres	B&B Theatres
bcpizza	B.C. Pizza
bcycle	BCycle
bdood	Bdood
bdsmongoliangrill	bd's Mongolian Grill
bearsfriends	Bears & Friends
beatone	Be At One
beautyhairshop	beautyhairshop
bebe9	Bébé 9
bebeco	BEBECO
beckerbuttnerheld	Becker Büttner Held
beckerfloge	Becker + Flöge
beckers	Becker's
beckscoffeeshop	BECK'S COFFEE SHOP
bedbathbeyond	Bed Bath & Beyond
bedbathntable	Bed Bath N' Table
bedmart	BedMart
beefobradys	Beef O'Brady's
beemob	beeMob
beetsroots	Beets & Roots
beev	Be.EV
befed	BEFeD
befree	befree
beijingdaoxiangcun	Beijing DaoXiangCun
belbo	Bel&Bo
belchatow	Bełchatów
bellstores	BellStores
belushis	Belushi's
belx	Bel'x
bench	Bench.
bene	bene
benedettispizza	Benedetti's Pizza
bengongstea	BenGong's Tea
benjerrys	Ben & Jerry's
bennettspetroleum	Bennett's Petroleum
bennigans	Bennigan's
bennyco	Benny & Co.
benscookies	Ben's Cookies
benzweinundgetrankemarkt	Benz Wein- und Getränkemarkt
beolab	Beo-lab
berdskpt	berdskpt
bergischrheinischerwasserverband	Bergisch-Rheinischer Wasserverband
berkotssuperfoods	Berkot's Super Foods
berkshirehathawayhomeservices	Berkshire Hathaway HomeServices
berlindonerkebap	Berlin Döner Kebap
bertuccis	Bertucci's
besas	BESAŞ
bestdrive	BestDrive
bestless	Best & Less
bestone	Best-one
beststarteducare	BestStart Educare
betboom	BetBoom
bettysburgers	Betty's Burgers
bevmo	BevMo!
bezplatnakomunikacjamiejskaotwock	Bezpłatna Komunikacja Miejska Otwock
bft	bft
bharatbenz	BharatBenz
bhatbhatenisupermarket	Bhat-Bhateni Super Market
bhermanos	BHermanos
bhev	BHÉV
bhfpawnshopjewelrystore	BHF Pawnshop & Jewelry Store
bhpetrol	BHPetrol
bi1	bi1
bicas	BiCas
bicicoruna	Bicicoruña
bicikelj	BicikeLJ
bicilascondes	Bici Las Condes
bicilog	BiciLOG
bicimad	BiciMAD
bicimia	BiciMia
bicincitta	BicinCittà
bicing	bicing
biciquito	BiciQuito
bievre	Bièvre
bievrebusmobilites	Bièvre Bus Mobilités
biga	Big-A
bigbompreco	BIG Bompreço
bigbrandtireservice	Big Brand Tire & Service
bigchefs	BigChefs
biggesundheit	BIG Gesundheit
bigmat	BigMat
bigy	Big Y
bikebelem	Bike Belém
bikeco	Bike&Co
bikeenergy	bike-energy
bikekia	bikeKIA
bikemi	BikeMi
bikenhv	BikeNHV
bikenow	bikenow
bikepe	Bike PE
bikepoa	Bike PoA
biker	BiKeR
bikerio	BikeRio
bikes	Bike_S
bikeu	BikeU
bikevitoria	Bike Vitória
bilbokoaldiriakcercaniasbilbao	Bilboko Aldiriak / Cercanías Bilbao
bilfenokullari	Bilfen Okulları
bilgro	bilgro
billamarktkuche	Billa Marktküche
billastopshop	Billa stop & shop
billmillerbarbq	Bill Miller Bar-B-Q
bills	Bill's
bilo	BI-LO
bilxtra	BilXtra
bim	BİM
bimart	Bi-Mart
binnysbeveragedepot	Binny's Beverage Depot
biocbon	Bio C' Bon
bionext	BioneXt
bioped	BioPed
bioplanet	Bio-Planet
biotechusa	BioTechUSA
bioval	Bio-Val
birzuduona	Biržų duona
bisquetsobregon	Bisquets Obregón
bistroregent	Bistro Régent
bite	Bitė
bitmobility	BIT Mobility
bits	BiTS
bizi	BiZi
bizkaibizi	bizkaibizi
bjncx	BJNCX
bjs	BJ's
bjsgas	BJ's Gas
bjswholesaleclub	BJ's Wholesale Club
bkkvbu	BKK-VBU
blablacarbus	BlaBlaCar Bus
blachlylaneelectriccooperative	Blachly-Lane Electric Cooperative
blainsfarmfleet	Blain's Farm & Fleet
blakeslotaburger	Blake's Lotaburger
blakors	Blå Kors
blakorsdanmark	Blå Kors Danmark
blakorsgenbrug	Blå Kors Genbrug
blazek	Blažek
bleuforet	Bleuforêt
bline	B-Line
blockhouse	BLOCK HOUSE
bloomingdales	Bloomingdale's
bloomsthechemist	Blooms The Chemist
bloomsyard	BloomsYard
bluebear	BLUE BEAR
bluebike	Blue-bike
bluemercury	bluemercury
bluemobility	Blue-Mobility
bluepearl	BluePearl
blumenbb	Blumen B&B
bm	B&M
bmart	BMart
bmbargains	B&M Bargains
bmexpress	B&M Express
bmhomestore	B&M Home Store
bmhomestorewithgardencentre	B&M Home Store with Garden Centre
bntblatzheimnetworkstelecomgmbh	bn:t Blatzheim Networks Telecom GmbH
boardbrew	Board & Brew
boarshead	Boar's Head
bobberts	Bob & Berts
bobjanetmarts	Bob Jane T-Marts
bobs	Bob's
bobsdiscountfurniture	Bob's Discount Furniture
bobsstores	Bob's Stores
bobthebus	Bob The Bus
boc	B.O.C.
bocbcochabamba	BO:CB:Cochabamba
bochsucre	BO:CH:Sucre
boconcept	BoConcept
bodenseeoberschwabenverkehrsverbund	Bodensee-Oberschwaben Verkehrsverbund
boeparking	BOE Parking
boggimilano	BOGGI Milano
bogide	Bog & idé
bojangles	Bojangles'
bok	BOK
bokkoreanfriedchicken	BOK Korean Fried Chicken
bonapp	Bon App!
bonarea	BonÀrea
bonisoir	Boni-Soir
bonita	BONITA
bonitamen	BONITA men
bonmarche	Bonmarché
bonus	Bónus
bonworth	BonWorth
booksamillion	Books-A-Million
boonsmarkt	Boon's Markt
boororuro	BO:OR:Oruro
bora	BORA!
borent	Bo-rent
bornholmsenergiforsyning	Bornholms Energi & Forsyning
boschebikesystems	Bosch eBike Systems
boscoffee	Bo's Coffee
boscovs	Boscov's
bossini	bossini
botikangbarangay	Botika ng Barangay
boulderbcycle	Boulder B-cycle
bourbonstgrill	Bourbon St. Grill
bourgsaintmaurice	Bourg-Saint-Maurice
bowiecasselectriccooperative	Bowie-Cass Electric Cooperative
boxlunch	BoxLunch
boydcat	Boyd CAT
boylesports	BoyleSports
boysgirlsclub	Boys & Girls Club
bpet	Bpet
bpetrol	B-Petrol
bpost	bpost
bppetrochina	BP PetroChina
bppulse	bp pulse
bq	B&Q
brainwash	BrainWash
braums	Braum's
braunmobelcenter	Braun Möbel Center
braunschweigernetzgmbh	Braunschweiger Netz GmbH
brava	brava
brax	BRAX
breadlife	BreadLife
breadtalk	BreadTalk
breal	Bréal
breeze	BREEZE
breizhcafe	Breizh Café
breizhgo	BreizhGo
bremerstrassenbahnag	Bremer Straßenbahn AG
bresciamobilita	Brescia Mobilità
brevibus	Brévibus
brewdog	BrewDog
brewhousekitchen	Brewhouse & Kitchen
brewingz	BreWingZ
brezelkonig	Brezelkönig
bricksminifigs	Bricks & Minifigs
bricocenter	BricoCenter
bricodepot	Brico Dépôt
bricoio	Brico io
bricomarche	Bricomarché
bricook	Brico OK
brighthouse	BrightHouse
brightnowdental	Bright Now! Dental
brightridge	BrightRidge
brillende	brillen.de
briochedoree	Brioche Dorée
bristolbaththewest	Bristol, Bath & the West
britishbakery	British bakery
brloh	Brloh
brmgbelohorizonte	BR:MG:Belo Horizonte
brmgcga	BR:MG:CGA
brmgmanhuacu	BR:MG:Manhuaçu
brmgnovalima	BR:MG:Nova Lima
brmgsantaluzia	BR:MG:Santa Luzia
brnenka	Brněnka
brodernas	Brödernas
brodsalt	Bröd & Salt
brokerlink	BrokerLink
brom	BROM
bronsonsburgers	Bronson's Burgers
brookshires	Brookshire's
brookshirespharmacy	Brookshire's Pharmacy
brothaus	BrotHaus
brownmerry	Brown & Merry
brownschicken	Brown's Chicken
brpb	BR:PB
brpbjoaopessoa	BR:PB:João Pessoa
brscgaropaba	BR:SC:Garopaba
brueggersbagels	Bruegger's Bagels
brumbysbakeries	Brumby's Bakeries
bruneimuarabus	Brunei-Muara bus
brunobanani	bruno banani
brustersicecream	Bruster's Ice Cream
brzi	Brzi
btnbikeshare	btnbikeshare
bubbakoosburritos	Bubbakoo's Burritos
bubbas33	Bubba's 33
bublrbikes	Bublr Bikes
bucees	Buc-ee's
bucherpustet	Bücher Pustet
buchhandlungwaltherkonig	Buchhandlung Walther König
buco	BUCO
budapestimetro	Budapesti metró
buddyspizza	Buddy's Pizza
budgetbrakemufflerautocentres	Budget Brake & Muffler Auto Centres
buffalowingsrings	Buffalo Wings & Rings
bugatti	bugatti
buildabearworkshop	Build-A-Bear Workshop
buildersfirstsource	Builders FirstSource
buildit	Build it
bulmag	BulMag
bulthaup	bulthaup
burchacinscy	Burchacińscy
bureauvallee	Bureau Vallée
burgenlandenergieag	Burgenland Energie AG
burgerbusfredenbeck	BürgerBus Fredenbeck
burgerbusremscheid	Bürgerbus Remscheid
burgerfi	BurgerFi
burgerfuel	BurgerFuel
burgerim	BurgerIM
burgerlobster	Burger & Lobster
burgerme	burgerme
busch	Büsch
buseireann	Bus Éireann
buses	bus.es
bushe	bushe
bushschicken	Bush's Chicken
busit	BUSIT
busitwaikato	BUSIT Waikato
bussmart	BusSmart
busurbadeterrassa	Bus Urbà de Terrassa
busvaldoise	Busval d'Oise
busverkehremslandmittenord	Busverkehr Emsland-Mitte/Nord
but	BUT
butlercat	Butler CAT
byd	BYD
bygdaleidir	Bygdaleiðir
byggern	Bygger'n
byrnedairydeli	Byrne Dairy & Deli
bytovytextilskodak	Bytový textil Škodák
ca	C&A
ca2bm	CA2BM
caa	CAA
caba	CABA
cabelas	Cabela's
cabinetstogo	Cabinets To Go
cabs	CABS
cadafe	CADAFE
caddys	Caddy's
cadeca	CADECA
caesarparkhotelsresorts	Caesar Park Hotels & Resorts
cafeamazon	Café Amazon
cafebarcelona	Cafe & Bar Celona
cafecappuccino	Café Cappuccino
cafecoton	Café Coton
cafedecoral	Café de Coral
cafedecrie	CAFE de CRIE
cafedelsol	Cafe Del Sol
cafedenata	Café de Nata
cafedepot	Café Dépôt
cafedumonde	Café du Monde
cafejoyeux	Café Joyeux
cafelocal	Café Local
cafemartinez	Café Martínez
cafeoma	Café OMA
cafepuntadelcielo	Café Punta del Cielo
cafequindio	Café Quindío
caferouge	Café Rouge
cafeveloce	CAFE VELOCE
cafeyumm	Café Yumm!
cafezupas	Café Zupas
caffenero	Caffè Nero
caffepascucci	Caffè Pascucci
caffespettacolo	Caffè Spettacolo
caffetrieste	Caffé Trieste
caffeveloce	CAFFÈ VELOCE
caffevergnano1882	Caffè Vergnano 1882
cainz	CAINZ
caledonianmacbrayne	Caledonian MacBrayne
callabike	Call a Bike
callapizza	Call a Pizza
calranch	C-A-L Ranch
camaieu	Camaïeu
campingcarpark	Camping-Car Park
canadiantiregasplus	Canadian Tire Gas+
cando	Can Do
cap	CAP
capbus	Cap'bus
capmarkt	CAP-Markt
capmetro	CapMetro
capmetrobikeshare	CapMetro Bikeshare
capriottis	Capriotti's
capso	CAPSO
captainds	Captain D's
carabus	Cara'Bus
cargo	CarGo
cargusshipgo	Cargus Ship & Go
carinc	CAR Inc.
caritasspes	Caritas-Spes
carlsjr	Carl's Jr.
carluccios	Carluccio's
carmax	CarMax
carpeople	CarPeople
carpetonefloorhome	Carpet One Floor & Home
carplus	CarPlus
carrabbasitaliangrill	Carrabba's Italian Grill
carreblanc	Carré Blanc
carrefoursa	CarrefourSA
carshop	CarShop
carsregionain	Cars Région Ain
carsregionardeche	Cars Région Ardèche
carsregionaux16	Cars Régionaux 16
carsregionaux19	Cars Régionaux 19
carsregionaux23	Cars Régionaux 23
carsregionaux87	Cars Régionaux 87
carsregioncantal	Cars Région Cantal
carsregiondrome	Cars Région Drôme
carsregionexpress	Cars Région Express
carsregionhautesavoie	Cars Région Haute-Savoie
carsregionisere	Cars Région Isère
carsregionpuydedome	Cars Région Puy-de-Dôme
carsregionsavoie	Cars Région Savoie
carta	CARTA
cartercentrevaldeloire	Car TER Centre – Val de Loire
carters	Carter's
cartersoshkosh	Carter's OshKosh
carturesti	Cărturești
carvelo2go	carvelo2go
carx	Car-X
casa	CASA
casadopaodequeijo	Casa do Pão de Queijo
caseys	Casey's
caseysgeneralstore	Casey's General Store
cassanospizzaking	Cassano's Pizza King
castano	Castaño
cat	CAT
cata	CATA
catabus	CATABUS
cataloniahotelsresorts	Catalonia Hotels & Resorts
cats	CATS
cava	CAVA
cchub	Cc-Hub
ccrls	CCRLS
ccvusp	CCVUSP
cdphpcycle	CDPHP Cycle
cebus	CeBus
cedeo	CEDEO
cedok	Čedok
ceee	CEEE
cef	CEF
cefaearlylearning	CEFA Early Learning
cefco	CEFCO
cefrm366	Cef@Rm 36,6
celectranselectric	CELEC-Transelectric
celggeracaoetransmissaosa	Celg Geração e Transmissão S.A.
cellys	Celly's
cemig	CEMIG
cencinai	CEN-CINAI
centerpointenergy	CenterPoint Energy
centralenglandcooperative	Central England Co-operative
centraleselectricasdenarino	Centrales Eléctricas de Nariño
centrecommercialeleclerc	Centre Commercial E.Leclerc
centrecommunaldactionsociale	Centre Communal d'Action Sociale
centredaudioprothesesdecostco	Centre d'audioprothèses de Costco
centredautocanadiantire	Centre d'auto Canadian Tire
centredoptiquecostco	Centre d'optique Costco
centredupneucostco	Centre du pneu Costco
centroinbici	C'entro in Bici
centurylink	CenturyLink
cepalco	CEPALCO
ceps	ČEPS
ceqafoodsbeverages	Ceqa Foods & Beverages
cercaniasasturias	Cercanías Asturias
cercaniascadiz	Cercanías Cádiz
cercaniascantabria	Cercanías Cantabria
cercaniascartagena	Cercanías Cartagena
cercaniasferrol	Cercanías Ferrol
cercaniasleon	Cercanías León
cercaniasmadrid	Cercanías Madrid
cercaniasmalaga	Cercanías Málaga
cercaniasmurciaalicante	Cercanías Murcia/Alicante
cercaniassevilla	Cercanías Sevilla
cercaniasvalencia	Cercanías València
cercaniaszaragoza	Cercanías Zaragoza
cergypontoiseconfluence	Cergy-Pontoise Confluence
cern	CERN
certapropainters	CertaPro Painters
cesce	CESCE
ceskapodnikatelskapojistovna	Česká podnikatelská pojišťovna
ceskaprumyslovazdravotnipojistovna	Česká průmyslová zdravotní pojišťovna
ceskedrahy	České dráhy
ceskycervenykriz	Český červený kříž
cestdeuxeuros	C'est deux euros
cet	CET
cetinas	CETIN a.s.
cex	CeX
cez	ČEZ
cezdistribuce	ČEZ Distribuce
cgetransmision	CGE Transmisión
cgrcinemas	CGR Cinémas
channelislandscooperativesociety	Channel Islands Co-operative Society
chaoyixing	CHAOYIXING
chapanda	ChaPanda
chapeco	Chapecó
chargeone	ChargeOne
chargepoint	ChargePoint
chargy	char.gy
charlesvogele	Charles Vögele
chateaudax	Chateau d'Ax
chateraise	Châteraisé
chatr	Chatr
chatramue	ChaTraMue
chaussonmateriaux	Chausson Matériaux
cheddars	Cheddar's
cheezzypizza	Cheezzy pizza
chefbrewer	Chef & Brewer
chefstore	CHEF'STORE
cheirinbao	Cheirin Bão
chelm	Chełm
chesters	Chester's
chezlancien	Chez l'Ancien
chezrecamier	Chez Récamier
chgr	CH-GR
chickfila	Chick-fil-A
chicoree	Chicorée
chicos	Chico's
chicosofftherack	Chico's Off the Rack
chigoxflip	Chigo x Flip
childrenshospicesouthwest	Children's Hospice South West
childrenslearningadventure	Children's Learning Adventure
chilis	Chili's
chimarraotransmissoradeenergia	Chimarrão Transmissora de Energia
chinainternationalenergy	CHINA INTERNATIONAL ENERGY
chintegral	ch-integral
chl3t	CH L3T
chloe	Chloé
chocozap	chocoZAP
chodziez	Chodzież
chopchop	ChopChop
christopherbanks	Christopher & Banks
chuckecheese	Chuck E. Cheese
chucksroadhouse	Chuck's Roadhouse
chunghwabookcompany	Chung Hwa Book Company
chunk	chun K
chur	CH-UR
churchs	Church's
churchschicken	Church's Chicken
chuys	Chuy's
chvs	CH-VS
cicar	CICAR
ciclopi	CicloPi
cie	CIE
cigkoftem	Çiğköftem
ciliaitaliasrlsancesareo	Cilia Italia Srl - San Cesareo
ciliaitaliasrlzagarolo	Cilia Italia Srl - Zagarolo
ciliaspapalestrina	Cilia S.p.A. - Palestrina
cimviseudaolafoes	CIM Viseu Dão Lafões
cinareczanesi	Çınar Eczanesi
cinemanos	Cinema NOS
cinemasnos	Cinemas NOS
cinepolis	Cinépolis
cinestar	CineStar
cineville	Cinéville
cintas	cintas
cipco	CIPCO
circuitelectrique	Circuit électrique
citea	Citéa
citeline	Citéline
citicbooks	CITIC Books
citicsecurities	CITIC Securities
citizenm	citizenM
citroen	Citroën
cittadelsole	Città del sole
citura	CITURA
city	CITY
citybikeglobal	CityBike Global
citybikeliverpool	city bike Liverpool
citybikevantaaoy	CityBike Vantaa Oy
citybusworgl	CityBus Wörgl
cityfitness	CityFitness
citylinkwhangarei	CityLink Whangārei
citymall	CityMall
citymart	CITY mart
citypaq	CityPaq
civilenforcementltd	Civil Enforcement Ltd
claires	claire's
clarkspumpnshop	Clark's Pump-N-Shop
classcroute	Class'croute
claudiastrater	Claudia Sträter
clearchannelnorgeas	Clear Channel Norge AS
cleco	CLECO
cleverfit	Clever fit
clorebeautysupply	Cloré Beauty Supply
cluckuchicken	Cluck-U Chicken
clydebankcooperative	Clydebank Co-operative
clydebankcooperativesociety	Clydebank Co-operative Society
cmonbus	CMonbus
cmtalcobendas	CMT - Alcobendas
cnelesmeraldas	CNEL-Esmeraldas
cnelguayaslosrios	CNEL Guayas Los Rios
cnellosrios	CNEL Los Rios
cnelmanabi	CNEL-Manabí
cnelstaelena	CNEL-Sta. Elena
cobblestonehotelsuites	Cobblestone Hotel & Suites
cobblestoneinnsuites	Cobblestone Inn & Suites
cobblinc	CobbLinc
cobsbread	COBS Bread
coccimarket	CocciMarket
coccimarketcity	CocciMarket City
coccinellesupermarche	Coccinelle Supermarché
coco	CoCo
cocofreshteajuice	CoCo Fresh Tea & Juice
cocoichibanya	CoCo Ichibanya
cocos	Coco's
cocosbakery	Coco's Bakery
cocreationhub	Co-Creation Hub
coeurdeble	Cœur de Blé
coeurdessonne	Cœur d'Essonne
cofefest	CofeFest
coffee1	Coffee#1
coffeedream	coffeedream
cogo	CoGo
cogobikeshare	CoGo Bike Share
cohensfashionoptical	Cohen's Fashion Optical
coiffco	Coiff&Co
coinpark	COIN PARK
colbun	Colbún
colcacchiopizzeria	Col'Cacchio Pizzeria
coleneuquen	COLE Neuquén
colins	Colin's
coloursbeauty	Colours & Beauty
columbuscafe	Columbus Café
columbuslightwater	Columbus Light & Water
combus	Com'Bus
comcave	ComCave
comete	Comète
comfortinnsuites	Comfort Inn & Suites
comisionfederaldeelectricidad	Comisión Federal de Electricidad
comma	comma
communautedecommunesduclermontais	Communauté de communes du Clermontais
communautedecommuneslesavantmonts	Communauté de communes Les Avant-Monts
communauteelectriquedubenin	Communauté Électrique du Bénin
commuteorg	Commute.org
comodiiida	Comodi-iida
compagnieivoriennedelectricite	Compagnie Ivorienne d'Électricite
companhiabrasileiradealuminio	Companhia Brasileira de Alumínio
companhiadeaguaeesgotodoceara	Companhia de Água e Esgoto do Ceará
companiadetransportpublicclujnapoca	Compania de Transport Public Cluj-Napoca
companiaenergeticadeoccidente	Compañía Energética de Occidente
confiancemedicinadiagnostica	Confiance Medicina Diagnóstica
confidencecambio	Confidence Câmbio
congcaphe	Cộng Cà Phê
conradhotelsresorts	Conrad Hotels & Resorts
contrammobilita	Contram Mobilità
coop	Co-op
coopbauplushobby	Coop Bau+Hobby
coopcompact	CoopCompact
coopdaily	Co-op Daily
cooperativeenroute	Co-operative En Route
cooperativegrandmarche	Co-operative Grand Marché
cooperativelocale	Co-operative Locale
cooperators	Co-operators
coopershawk	Cooper's Hawk
coopertanner	Cooper & Tanner
coopertirerubbercompany	Cooper Tire & Rubber Company
coopfi	Coop.fi
coopfood	Co-op Food
coopjednota	COOP Jednota
coopkobe	CO・OP Kobe
cootranscomat	COOTRANSCOMAT
copelands	Copeland's
copytop	Copy-Top
coqueligo	CoqueliGO
corepoweryoga	CorePower Yoga
cos	COS
cosi	Così
cosmed	COSMED
cosmoprof	CosmoProf
costcocom	Costco.com
costcopourlentreprise	Costco Pour l'entreprise
cota	COTA
cotebrasserie	Côte Brasserie
cotebus	Côte&Bus
cotedazur	Cote d'Azur
cotelac	Cotélac
cotenature	Côté Nature
cotesushi	Côté Sushi
cotpa	COTPA
cotrab	Co.Tr.A.B.
cotral	Co.Tra.L.
cottonon	Cotton On
cottononbody	Cotton On Body
cottonongroup	Cotton On Group
cottononkids	Cotton On Kids
couchetard	Couche-Tard
countryinnsuites	Country Inn & Suites
countrymax	CountryMax
couplands	Coupland's
coviran	Covirán
cpark	C-Park
cpccorporationtaiwan	CPC Corporation, Taiwan
cpfltransmissaosul	CPFL Transmissão Sul
craigscookies	Craig's Cookies
cratebarrel	Crate & Barrel
crechepeoplebaby	Crèche People & Baby
crepeswaffles	Crepes & Waffles
crit	CRIT
critinterim	CRIT Interim
croixrougedebelgique	Croix-Rouge de Belgique
croixrougefrancaise	Croix-Rouge française
croixrougeluxembourgeoise	Croix-Rouge luxembourgeoise
croma	Cromā
crossfit	CrossFit
csadbenesov	ČSAD Benešov
csl	csl.
csobpoistovna	ČSOB Poisťovňa
csobpojistovna	ČSOB Pojišťovna
cstore	C-Store
ctown	C-Town
ctownsupermarkets	C-Town Supermarkets
ctpiasi	CTP Iași
ctran	C-TRAN
cttransit	CTtransit
ctysuper	C!ty'super
cu	CU
cuahangthoitranganphuoc	Cửa Hàng Thời Trang An Phước
cubesmart	CubeSmart
cuidadoconelperro	Cuidado con el Perro
cukierniacieslikowski	Cukiernia Cieślikowski
cukubezpieczenia	CUK Ubezpieczenia
cultfit	cult.fit
culturevelo	Culture Vélo
culvercitybus	Culver CityBus
culvers	Culver's
cumbooks	CUM Books
cushmanwakefield	Cushman & Wakefield
cvelo	C.vélo
cyberport	cyberport
cyclebar	CycleBar
cyclehop	CycleHop
cyclemekft	Cycleme kft.
cyclic	Cy'clic
cyclocityinc	cyclocity Inc.
cyclon	CYCLON
cygnet	CYGNET
cypre	Cypré
cyride	CyRide
cyta	CYTA
czasnaherbate	Czas na Herbatę
czestochowskirowermiejski	Częstochowski Rower Miejski
da	DA!
daf	DAF
daglibrugsen	Dagli'Brugsen
dagostino	D'Agostino
daichari	DAICHARI
daiichilife	Dai-ichi Life
daisys	Daisy's
dak	Đak
dakgesundheit	DAK Gesundheit
dalesdistrict	Dales & District
dalioil	DALIOIL
dalkommcoffee	Dal.komm Coffee
dammannfreres	Dammann Frères
danabus	DanaBus
dangelogrilledsandwiches	D'Angelo Grilled Sandwiches
daniels	Daniel's
danielsdonuts	Daniel's Donuts
danielsjewelers	Daniel's Jewelers
danmurphys	Dan Murphy's
danskemobler	Danske Møbler
danskrodekorsgenbrug	Dansk Røde Kors Genbrug
daoudabougousougouba	Daoudabougou sougouba
daoxiangcun	DaoXiangCun
daproteppanyaki	DaPro Teppanyaki
dapsa	DAPSA
darixana	Da'rixana
dart	DART
dartfirststate	DART First State
darwinapl	Darwina.pl
dash	DASH
dashenlin	dashenlin
dashin	Dash In
dasmachtsinn	das macht SiNN
dasweltauto	Das WeltAuto
datene	Da-Tene
datesmobile	DATES MOBILE
dats24	DATS 24
davannis	Davanni's
davebusters	Dave & Buster's
daveshotchicken	Dave's Hot Chicken
davidsbridal	David's Bridal
davidstea	DavidsTea
davinails	DaVi Nails
daybyday	day by day
daycambio	DayCâmbio
daytoday	Day-Today
daytodayexpress	Day-Today Express
daytonpowerlight	Dayton Power & Light
dayungs	DaYung's
dazhang	DAZHANG
dazo	DAZO
dbamozdrowie	Dbam o Zdrowie
dbintercity	DB InterCity
dbintercityexpress	DB InterCityExpress
dbizi	DBizi
dcmnicot	DCM nicot
dcool	dcool
ddsdiscounts	dd's Discounts
deandavid	dean&david
debeukelaer	DeBeukelaer
debeukelaerfactoryoutlet	DeBeukelaer Factory Outlet
deburen	de Buren
deco	Decò
deedeesfamilycafe	Dee Dee's Family Café
deer	DEER
defacto	DeFacto
deijswinckel	De IJswinckel
deinfach	DeinFach
dek	DEK
dekamarkt	DekaMarkt
delfriscosdoubleeaglesteakhouse	Del Frisco's Double Eagle Steakhouse
delhaizeshopgo	Delhaize Shop & Go
delifrance	Délifrance
delikatesyslawex	Delikatesy SLAWEX
demasie	Demasié
demco	DEMCO
dennis	DENNIS
dennreegmbh	Dennree GmbH
dennsbiomarkt	Denns BioMarkt
dennys	Denny's
dentalpro	DentalPro
dentalworks	DentalWorks
depiltech	Dépil Tech
derbackereifler	Der Bäcker Eifler
derbackerruetz	Der Bäcker Ruetz
derpartreiseburo	Derpart Reisebüro
dertourreiseburo	Dertour Reisebüro
deserres	DeSerres
dessauerverkehrsgesellschaftmbh	Dessauer Verkehrsgesellschaft mbH
detro	DETRO
deutschebahnconnectgmbh	Deutsche Bahn Connect GmbH
deutschepharmacy	Deutsche pharmacy
deutschevermogensberatung	Deutsche Vermögensberatung
devk	DEVK
devryuniversity	DeVry University
dexpress	DExpress
dhlbox247	DHL BOX 24/7
dhlcsomagautomata	DHL csomagautomata
diago	Dia & Go
dialabed	Dial-a-Bed
dibellassubs	DiBella's Subs
dickeysbarbecuepit	Dickey's Barbecue Pit
dickshouseofsport	Dick's House of Sport
dickssportinggoods	Dick's Sporting Goods
didelectrical	DID Electrical
didicharging	DiDi Charging
dielohners	Die Lohner's
dietplus	dietplus
diggpizza	DIGG Pizza
dillards	Dillard's
dillekamille	Dille & Kamille
dinhvan	Dinh Van
dinosol	DinoSol
dinsko	Din sko
dintur	DinTur
dinx	din-X
dippindots	Dippin' Dots
diptyque	Diptyque'
dischem	Dis-Chem
dish	DISH
diska	diska
districenter	DistriCenter
distriktstandvarden	Distriktstandvården
divanru	Divan.ru
diviavelodi	DiviaVélodi
dkbus	DK'BUS
dkvelo	DK'Vélo
dlan	DLAn
dlli	DLLi
dm	dm
dmart	DMart
dmedistribuicaosa	DME Distribuição S.A
dna	dna
dniprom	Dnipro-M
dobbe	Döbbe
dobrazalozna	Dobrá záložňa
dobrocoffee	Do.Bro Coffee
docomoshop	docomo Shop
dodos	Dodo's
dogaeczanesi	Doğa Eczanesi
dogakoleji	Doğa Koleji
dogtas	Doğtaş
doitbest	Do it Best
dolcegabbana	Dolce & Gabbana
dolomitibus	DolomitiBus
domazhdut	Doma zhdut
dombovar	Dombóvár
dome	Dôme
dominos	Domino's
dominospizza	Domino's Pizza
domlekow	Dom Leków
donauillernahverkehrsverbund	Donau-Iller-Nahverkehrsverbund
donbenitos	Don Benito's
donc	Don.C
donofrio	D'Onofrio
donq	DONQ
donquijoteuny	Don Quijote UNY
dooneybourke	Dooney & Bourke
doppelganger	Doppelgänger
dopravausteckehokraje	Doprava Ústeckého kraje
dopravnipodnikhlmprahy	Dopravní podnik hl. m. Prahy
dopravnipodnikmestabrna	Dopravní podnik města Brna
dopravnipodnikmestaceskebudejovice	Dopravní podnik města České Budějovice
dopravnipodnikmestahradcekralove	Dopravní podnik města Hradce Králové
dopravnipodnikmestajihlavy	Dopravní podnik města Jihlavy
dopravnipodnikmestaolomouce	Dopravní podnik města Olomouce
dopravnipodnikmestapardubic	Dopravní podnik města Pardubic
dopravnipodnikmestaustinadlabem	Dopravní podnik města Ústí nad Labem
dopravnipodnikmestmostualitvinova	Dopravní podnik měst Mostu a Litvínova
dopravnipodnikostrava	Dopravní podnik Ostrava
dopravnispolecnostzlinotrokovice	Dopravní společnost Zlín-Otrokovice
dopravnypodnikmestabanskabystrica	Dopravný podnik mesta Banská Bystrica
dopravnypodnikmestakosice	Dopravný podnik mesta Košice
dopravnypodnikmestamartin	Dopravný podnik mesta Martin
dopravnypodnikmestapovazskabystrica	Dopravný podnik mesta Považská Bystrica
dopravnypodnikmestapresov	Dopravný podnik mesta Prešov
dopravnypodnikmestaziliny	Dopravný podnik mesta Žiliny
doro	D'Oro
dorors	DorOrs
doubledavespizzaworks	DoubleDave's Pizzaworks
doubledragonproperties	DoubleDragon Properties
doubletree	DoubleTree
doutor	DOUTOR
dovera	Dôvera
dozapotek	DOZ Apotek
dparking	D-Parking
dpaschoal	DPaschoal
dpdough	D.P. Dough
dpiu	Dpiù
dqgrillchill	DQ Grill & Chill
dr	D&R
dracik	Dráčik
drakemorgan	Drake & Morgan
drcafe	dr-cafe
drechtstedenmolenlandenengorinchem	Drechtsteden, Molenlanden en Gorinchem
dreissig	Dreißig
dreizen	D-reizen
drivecafe	DriveCafe
drivetime	DriveTime
drkong	Dr. Kong
drmartens	Dr. Martens
drmax	Dr. Max
drmaxbox	Dr. Max Box
drogariasaopaulo	Drogaria São Paulo
drogariasfarmaxima	Drogarias Farmáxima
drommeland	Drømmeland
dropin	Drop-in
droptop	DROPTOP
druryinnsuites	Drury Inn & Suites
druzstvolekaren	Družstvo lékáren
druzstvolekarni	Družstvo lekární
drwashing	Dr. Washing
drycleanusa	DryClean USA
ds	D.S.
du	du
dub	DUB
dublinbikes	dublinbikes
dubruitdanslacuisine	Du Bruit dans la Cuisine
duc	DUC
duckbillcookiescoffee	DuckBill Cookies & Coffee
duk	DÚK
dunaujvaros	Dunaújváros
duncans	Duncan's
dunhamssports	Dunham's Sports
dunhill	dunhill
dunkin	Dunkin'
dunkincoffee	Dunkin' Coffee
dunkindonuts	Dunkin' Donuts
dunnedwardspaints	Dunn-Edwards Paints
duofujiao	DUOFUJIAO
dupareilaumeme	Du Pareil au Même
duranceluberonverdonagglomeration	Durance Luberon Verdon Agglomération
dusk	dusk
dutchbroscoffee	Dutch Bros. Coffee
duzyben	Duży Ben
dvagusya	Dva gusya
dwfreshmarket	D&W Fresh Market
dwrcymruwelshwater	Dŵr Cymru - Welsh Water
dxlmensapparel	DXL Men's Apparel
dyomedeaneolab	Dyomedea-Neolab
dzsmktrans	DZS - M.K.Trans
eaglerider	EagleRider
earthwisepet	EarthWise Pet
eastcoastwingsgrill	East Coast Wings + Grill
easternrealty	EASTERN REALTY
eastlink	EastLink
eastofenglandcoop	East of England CO-OP
eastofenglandcooperativesociety	East of England Co-operative Society
eastsidemarios	East Side Mario's
easyapotheke	easyApotheke
easybox	easybox
easyfitness	EasyFitness
easyhome	easyhome
easyhotel	easyHotel
eatnpark	Eat'n Park
ebart	eBART
ebebek	ebebek
eblnaturkost	ebl-Naturkost
ebs	EBS
ebus	eBus
ecat	ECAT
eccforeignlanguageinstitute	ECC Foreign Language Institute
ecenter	E-Center
ecf	ECF
ecigarettedirect	E-Cigarette Direct
ecigcity	E-cig City
eclalonsagglomobilites	ECLA Lons Agglo Mobilités
ecobike	ecobike
ecoexpress	Eco-Express
ecoledeconduitefrancaise	École de Conduite Française
ecomiam	Écomiam
econec	econec
econofitness	Éconofitness
economclass	EconomClass
ecooil	EcoOil
ecoshop	eco-shop
ecoutervoir	Écouter Voir
ecpiuniversity	ECPI University
ed	ED
eddierockets	Eddie Rocket's
ede	EDE
edekaaktivmarkt	Edeka aktiv markt
edekacpluscgrossmarkt	EDEKA C+C Großmarkt
edekafoodservice	EDEKA Foodservice
edekagetrankemarkt	EDEKA Getränkemarkt
edekaxpress	Edeka xpress
edelca	EDELCA
edfsei	EDF SEI
edh	EDH
edion	EDION
edisnetz	E.DIS Netz
edistribuzionespa	e-distribuzione S.p.A.
edpespiritosanto	EDP Espírito Santo
edprenewablesnorthamerica	EDP Renewables North America
edprenovaveis	EDP Renováveis
edpsaopaulo	EDP São Paulo
edwin	EDWIN
edym	E-Dym
eeb	EEB
eecentrosur	E.E. Centro Sur
eed	EED
eegees	Eegee's
eequito	E.E. Quito
eestikaugliinid	Eesti kaugliinid
eesur	E.E. Sur
efbet	efbet
efs	EFS
egaustralia	EG Australia
egd	EG.D
egonthemove	EG On the Move
egtc	EGTC
ehrhardtreifenautoservice	Ehrhardt Reifen + Autoservice
ehsmith	EH Smith
einsteinbrosbagels	Einstein Bros. Bagels
eirgrid	EirGrid
ejoin	ejoin
eko	EKO
ekochargego	EKO Charge&Go
ekt	EKT
elcorteingles	El Corte Inglés
eleclerc	E.Leclerc
eleclercauto	E.Leclerc Auto
eleclercbrico	E.Leclerc Brico
eleclercdrive	E.Leclerc Drive
eleclercespaceculturel	E.Leclerc Espace Culturel
eleclercexpress	E.Leclerc Express
eleclercjardi	E.Leclerc Jardi
eleclerclocation	E.Leclerc Location
eleclercparapharmacie	E.Leclerc Parapharmacie
eleclercvoyages	E.Leclerc Voyages
electricidadedemocambique	Electricidade de Moçambique
electricitedefrance	Électricité de France
electricitedemayotte	Électricité de Mayotte
electrip	electrip
electrodepot	Électro Dépôt
elektrenusavivaldybe	Elektrėnų savivaldybė
elektromrezasrbije	Elektromreža Srbije
elektroprofimobilitykft	Elektro Profi Mobility Kft.
elektroslovenija	Elektro-Slovenija
elenamiro	Elena Mirò
elephantbleu	Éléphant Bleu
eletricidadedosacores	Eletricidade dos Açores
eletrobrasdistribuicaoam	Eletrobras Distribuição AM
eletrobrasdistribuicaororaima	Eletrobrás Distribuição Roraima
elifemall	E-life Mall
elizabethline	Elizabeth line
eljamon	El Jamón
elkjop	Elkjøp
elmu	ELMŰ
eln	EL&N
elrincon	El Rincón
elrinconcoffee	El Rincón & Coffee
els	ELS
elsiesante	Elsie Santé
emackbolios	Emack & Bolio's
emart	E-Mart
emart24	emart24
emasz	ÉMÁSZ
emel	EMEL
emeraldpeoplesutilitydistrict	Emerald People's Utility District
emilioadani	emilio adani
emmaus	Emmaüs
emmausfrance	Emmaüs France
emme	EMME
emon	emon
emotion	eMotion
empirecat	Empire CAT
empresadeenergiadeboyaca	Empresa de Energía de Boyacá
empresaspublicasdemedellin	Empresas Públicas de Medellín
emt	EMT
emtfuenlabrada	EMT Fuenlabrada
emtpm	EMTPM
emttarragona	EMT Tarragona
emtu	EMTU
emvsa	EMVSA
encicla	EnCicla
endetransmision	ENDE Transmisión
enee	ENEE
eneldistribuicaoceara	Enel Distribuição Ceará
eneldistribuicaorio	Enel Distribuição Rio
eneldistribuicaosaopaulo	Enel Distribuição São Paulo
eneos	ENEOS
eneosenejet	ENEOS EneJet
enercitynetz	enercity Netz
energeticaaguasdapedrasa	Energética Águas da Pedra S.A.
energieag	Energie AG
energiedumali	Énergie du Mali
energiefitness	énergie Fitness
energiesudbayern	Energie Südbayern
energieundwasserpotsdamgmbh	Energie und Wasser Potsdam GmbH
energisabo	Energisa BO
energisarondonia	Energisa Rondônia
energisasulsudeste	Energisa Sul-Sudeste
energyunited	EnergyUnited
enervievernetzt	ENERVIE Vernetzt
engbers	engbers
engelvolkers	Engel & Völkers
engievianeo	ENGIE Vianeo
eni	Eni
enishop	Eni Shop
eniwash	Eni Wash
enmax	ENMAX
enoc	ENOC
ensa	ENSA
enteprovincialdeenergiadelneuquen	Ente Provincial de Energía del Neuquén
enterpriseflexerent	Enterprise Flex-E-Rent
enterprisego	Enterprise GO
entree	Entrée
eon	E.ON
eondrive	E.ON Drive
eonenergie	E.ON Energie
eonmitte	E.ON Mitte
eonnetz	E.ON Netz
eonwestfalenweser	E.ON Westfalen Weser
eosfitness	EōS Fitness
ep	EP:
epb	EPB
epcor	EPCOR
epec	EPEC
epicwingsnthings	Epic Wings N' Things
episervice	Épi Service
epth	EPTH
epvalueverkko	EPV Alueverkko
equatorialenergiaamapa	Equatorial Energia Amapá
equatorialenergiagoias	Equatorial Energia Goiás
equatorialenergiamaranhao	Equatorial Energia Maranhão
equatorialenergiapara	Equatorial Energia Pará
equatorialenergiapiaui	Equatorial Energia Piauí
equiva	EQUIVA
era	ERA
eraimmobilier	ERA Immobilier
eram	Éram
erarealestate	ERA Real Estate
erbertgerberts	Erbert & Gerbert's
erbertgerbertssandwichshop	Erbert & Gerbert's Sandwich Shop
eredes	E-REDES
ericbompard	Éric Bompard
eriksdelicafe	Erik's DeliCafé
ernstingsfamily	Ernsting's family
esbecars	ESB ecars
esbgroup	ESB Group
esbnetworks	ESB Networks
esclatoil	EsclatOil
escom	ESCOM
eseoese	ese O ese
eskomkwazulunatal	Eskom KwaZulu-Natal
esm	ES:M
esmalcaladehenares	ES:M:Alcalá de Henares
esmtorrejondeardoz	ES:M:Torrejón de Ardoz
esmvaldemoro	ES:M:Valdemoro
espace	E-Space
espacocasa	Espaço Casa
espacolaser	Espaçolaser
essanelle	essanelle
esso	Esso
essoexpress	Esso Express
essosnackshop	Esso Snack & Shop
essotigerwash	Esso TigerWash
estetica	Estética
esteticaunisex	Estética Unisex
esztergomihelyijarat	Esztergomi helyijárat
eta	ETA
etablissementtransdevdevulaines	Établissement Transdev de Vulaines
etasa	ETASA
etcsbc	ETCSBC
etea	E.Tea
etecsa	ETECSA
eterna	ETERNA
eti	ETI
etnatrasportiserviziourbanoragusa	Etna Trasporti servizio urbano Ragusa
etran	E-Tran
etro	ETRO
ets	ETS
etsan	ETSAN
etusa	ETUSA
eugenewaterelectricboard	Eugene Water & Electric Board
eurobus	eurobus
eurocafe	Euro Café
eurocity	EuroCity
eurogiant	EuroGiant
euronight	EuroNight
eurooil	EuroOil
euroshop	EuroShop
eurosklep	Euro Sklep
eurospin	EuroSpin
eurovaistine	Eurovaistinė
euskotrenbideakferrocarrilesvascos	Eusko Trenbideak – Ferrocarriles Vascos
evad	EVA'D
evchaja	EVChaja
evconnect	EV Connect
evenhotel	EVEN Hotel
evenhotels	EVEN Hotels
eveole	Évéole
evgateway	EvGateway
evgeorgia	EV Georgia
evgo	EVgo
evidence	Évidence
evlv	EVLV
evmapa	evmapa
evofarm	EvoFarm
evolity	évolitY
evolveebikeshare	Evolve E-Bike Share
evos	EVOS
evpoint	EVPoint
evpower	EV Power
evrycentreessonne	Évry Centre Essonne
evs	EVS
evyve	evyve
ewald	E-WALD
ewbus	EW Bus
eweke	E-WEKE
ewerknetze	E-Werk Netze
ewz	EWZ
excelsiorcafe	EXCELSIOR CAFE
excelsiorcaffe	EXCELSIOR CAFFÉ
execentrocambiario	EXE Centro Cambiario
eximtours	Exim tours
exisport	EXIsport
existru	Exist.ru
existua	Exist.ua
exito	Éxito
exo	exo
exochamblyrichelieucarignan	exo-Chambly-Richelieu-Carignan
exolapresquile	exo-La Presqu'île
exolassomption	exo-L'Assomption
exolaurentides	exo-Laurentides
exolerichelain	exo-Le Richelain
exorousillon	exo-Rousillon
exosaintejulie	exo-Sainte-Julie
exosorelvarennes	exo-Sorel-Varennes
exosudouest	exo-Sud-Ouest
exoterrebonnemascouche	exo-Terrebonne-Mascouche
exovalleedurichelieu	exo-Vallée du Richelieu
exprealty	eXp Realty
exprescat	exprés.cat
expressoilchangetireengineers	Express Oil Change & Tire Engineers
expressonecsomagpont	Express One csomagpont
extramile	ExtraMile
extrato	Extra.TO
extraurbano	extraurbano
extraurbanomom	Extraurbano MOM
ey	EY
eyesmore	eyes + more
eyewa	eyewa
ezellschicken	Ezell's Chicken
ezitismigla	Ezītis miglā
ezlivingfurniture	EZ Living Furniture
ezpawn	EZPAWN
eztravel	ezTravel
ezymart	EzyMart
fabhotels	FabHotels
fabickcat	Fabick CAT
faconeomobilite	Façonéo Mobilité
fagmobler	Fagmøbler
fairfieldinnsuites	Fairfield Inn & Suites
fairprice	FairPrice
fairpricefinest	FairPrice Finest
fairpricextra	FairPrice Xtra
fakta	fakta
falcimmobilien	FALC Immobilien
falke	FALKE
famila	famila
familienbackereimusswessels	Familienbäckerei Musswessels
familymart	FamilyMart
familyshoes	familyshoes
famima	Famima!!
famousdaves	Famous Dave's
fanbox	FANbox
fandengbooks	FAN DENG BOOKS
fann	FAnn
fantasiasmiguel	Fantasías Miguel
fareastone	FarEasTone
farmaciachavez	Farmacia Chávez
farmaciadotrabalhador	Farmácia do Trabalhador
farmacianidok	Farmacia ni Dok
farmaciapopular	Farmácia Popular
farmaciaprecopopular	Farmácia Preço Popular
farmaciasaas	Farmacia SAAS
farmaciasaojoao	Farmácia São João
farmaciasdeldrsimi	Farmacias del Dr. Simi
farmaciaseconomicas	Farmacias Económicas
farmaciasmia	Farmacias MIA
farmaciasunion	Farmacias Unión
farmaelias	FarmaElías
farrowball	Farrow & Ball
fast	FAST
fastferryvlissingenbreskens	Fast Ferry Vlissingen - Breskens
fastfix	Fast-Fix
fasthotel	Fasthôtel
fastighetsbyran	Fastighetsbyrån
faststop	FAST STOP
fastway	FastWay
fatherssons	Fathers & Sons
fatphills	Fat Phill's
fattoamano	Fatto a Mano
favoritechickenribs	Favorite Chicken & Ribs
fax	FAX
faxcopy	FaxCopy
fazolis	Fazoli's
febo	FEBO
federatedcooperatives	Federated Co-operatives
federationelbirpourletransport	Fédération El Bir pour le Transport
fedex	FedEx
fedexoffice	FedEx Office
fedexshipcenter	FedEx Ship Center
fergusonplarresbakehouse	Ferguson Plarre's Bakehouse
fhinds	F.Hinds
fietsenwinkelnl	Fietsenwinkel.nl
fietsservice	Fiets & Service
figarospizza	Figaro's Pizza
fileo	Filéo
finecountry	Fine & Country
finewinegoodspirits	Fine Wine & Good Spirits
finningcat	Finning CAT
firstenergy	FirstEnergy
firstreiseburo	First Reisebüro
fisherphillips	Fisher & Phillips
fiskerinc	Fisker Inc.
fitactive	FitActive
fitcaredepot	Fit Care DEPOT
fitinn	FITINN
fitness24seven	Fitness24Seven
fitnessboutique	FitnessBoutique
fitseveneleven	FITSEVENELEVEN
fitx	FitX
fiveoclock	Five o'clock
fjallraven	Fjällräven
fleetpride	FleetPride
flemings	Fleming's
flippinpizza	Flippin' Pizza
flixtrain	FlixTrain
flo	FLO
floordecor	Floor & Decor
floridapowerlight	Florida Power & Light
flotte	fLotte
floyds99barbershop	Floyd's 99 Barbershop
flugger	Flügger
fluo68	FLUO 68
fogodechao	Fogo de Chão
foie	Føie
fokusocnaoptika	Fokus očná optika
fokusoptik	Fokus optik
foli	Föli
folifillarit	Föli-fillarit
folktandvarden	Folktandvården
fone	F-one
fontainebleaumoret	Fontainebleau - Moret
foodloversmarket	Food Lover's Market
foodmaxx	FoodMaxx
fordsgarage	Ford's Garage
formaideale	Forma ideale
fortisalberta	FortisAlberta
fortisbc	FortisBC
fostersgrille	Foster's Grille
fostershollywood	Foster's Hollywood
fotex	Føtex
fotexdelikatesse	føtex Delikatesse
fotexslagter	føtex Slagter
fox	FOX
foxhome	FOX Home
foxinabox	Fox in a Box
foxsons	Fox & Sons
foxspizzaden	Fox's Pizza Den
fplevolution	FPL EVolution
frac	FRAC
framekspress	FRAM Ekspress
franceparebrise	France Pare-Brise
francescas	Francesca's
franciliteouestessonne	Francilité Ouest Essonne
frankiebennys	Frankie & Benny's
franksnburgers	Franks n' Burgers
frankygetrankemarkt	Fränky Getränkemarkt
franscafe	Fran's Café
fravega	Frávega
freddys	Freddy's
fredericmoreno	Frédéric Moreno
freenet	freenet
freiburgerverkehrsag	Freiburger Verkehrs AG
frelo	frelo
frelsenshaergenbrug	Frelsens Hær Genbrug
freshchoice	FreshChoice
freshco	FreshCo
freshens	Freshëns
freshmini	Fresh mini
freshstop	FreshStop
fribikeshop	Fri BikeShop
friendlys	Friendly's
frischsbigboy	Frisch's Big Boy
friskissvettis	Friskis & Svettis
fritealors	Frite Alors!
frontrunner	FrontRunner
frstar	FR:STAR
frtub	FR:TUB
frysfoodanddrug	Fry's Food and Drug
fryslan	Fryslân
frysmarketplace	Fry's Marketplace
fujigrand	Fuji GRAND
fullers	Fuller's
fullonhotelsresorts	Fullon Hotels & Resorts
fundaciondonde	Fundación Dondé
furnascentraiseletricas	Furnas Centrais Elétricas
fusion	fusion
futurego	futurego
fuzzystacoshop	Fuzzy's Taco Shop
fwwebbcompany	F.W. Webb Company
fye	FYE
fyidoctors	FYidoctors
fynbus	FynBus
gabes	Gabe's
gabriels	Gabriëls
gaes	GAES
gails	GAIL's
gailsbakery	GAIL's Bakery
gakuden	GAKUDEN
galenpharm	Galen pharm
galeriawypiekowlubaszka	Galeria Wypieków Lubaszka
galerijapodova	Galerija podova
galitos	Galito's
gallgall	Gall & Gall
gamestop	GameStop
gant	GANT
garentaday	GarentaDAY
garlandpowerlight	Garland Power & Light
gateexpresscarwash	GATE Express Car Wash
gatorsdockside	Gator's Dockside
gatra	GATRA
gattispizza	Gatti's Pizza
gavranovic	Gavranović
gbakadabobo	Gbaka d'Abobo
gbakadadjame	Gbaka d'Adjamé
gbakadattecoube	Gbaka d'Attécoubé
gbakadeyopougon	Gbaka de Yopougon
gbarbosa	GBarbosa
gbarbosaeletroshow	GBarbosa Eletro Show
gbici	Gbici
gdanskieautobusyitramwaje	Gdańskie Autobusy i Tramwaje
geant	Géant
geantexpress	Géant Express
gebruderweiss	Gebrüder Weiss
gecolly	GECOL.LY
geico	GEICO
gelsons	Gelson's
gemo	Gémo
generaledoptique	Générale d'Optique
generaloptica	General Óptica
generalpantsco	General Pants Co.
geniepoint	GeniePoint
geo	GEO
geochangpublicbikesystem	Geochang public bike system
georgerichardsbigtallmenswear	George Richards Big & Tall Menswear
geovelo	GeoVelo
geoveloopole	GeoVelo Opole
gerbercollisionglass	Gerber Collision & Glass
get	GET
getgo	GetGo
getrankearena	Getränke Arena
getrankecity	Getränke City
getrankehoffmann	Getränke Hoffmann
getrankeland	Getränkeland
getrankequelle	Getränke Quelle
getrankewelt	Getränkewelt
geysel	GEYSEL
ggttabaktisk	GGT Tabák Tisk
ghbassco	G.H. Bass & Co.
gifi	GiFi
gigacharger	GigaCharger
gigasports	GigaSports
gigiscupcakes	Gigi's Cupcakes
gilgens	Gilgen's
ginoseast	Gino's East
ginospizza	Gino's Pizza
ginospizzaspaghettihouse	Gino's Pizza & Spaghetti House
gintarinevaistine	Gintarinė vaistinė
gioninospizzeria	Gionino's Pizzeria
giordanospizzeria	Giordano's Pizzeria
gizzybus	GizzyBus
gladalle	G La Dalle
gladeselectriccoop	Glades Electric Co-Op
glassauto	GlassAuto
glink	G:Link
glo	GLō
glockenbackerei	Glocken Bäckerei
gloriajeans	Gloria Jean's
glsbalikomat	GLS Balíkomat
gobay	goBay
gocary	GoCary
godfatherspizza	Godfather's Pizza
godurham	GoDurham
goekenbacken	Goeken backen
gogamestoys	Go! Games & Toys
gogocurry	Go!Go!Curry
gogrill	GO Grill
gohealthurgentcare	GoHealth Urgent Care
goldbet	GoldBet
goldenkrustcaribbeanbakerygrill	Golden Krust Caribbean Bakery & Grill
goldenlife	GoldenLife
goldsgym	Gold's Gym
golfco	Golf & Co
golfdo	Golf・Do
goline	GoLine
gomart	GOmart
gomeelectricalappliances	GOME Electrical Appliances
goodbikepadova	GoodBike Padova
goodlifefitness	GoodLife Fitness
goodme	Good me
goodmorningmacc	Good Morning MACC
goodpharm	GOOD PHARM
goodys	Goody's
gooienvechtstreek	Gooi- en Vechtstreek
goon	Go'on
goop	Go-Op
goracopolecam	Gorąco Polecam
goraleigh	GoRaleigh
gorg	Görg
gortz	Görtz
gortz17	Görtz 17
gorzowwielkopolski	Gorzów Wielkopolski
goschsylt	GOSCH Sylt
gosport	GO Sport
goteborgssparvagar	Göteborgs Spårvägar
goteborgsstadsparkeringsab	Göteborgs Stads Parkerings AB
gotransit	GO Transit
gotriangle	GoTriangle
gouiranbeaute	Gouiran Beauté
gova	GOVA
grabgo	Grab&Go
gradskaljekarnazagreb	Gradska ljekarna Zagreb
gradskiprevoz	Gradski prevoz
gradskiprijevozzadar	Gradski prijevoz Zadar
graeters	Graeter's
grandoptical	GrandOptical
grandstrandwatersewerauthority	Grand Strand Water & Sewer Authority
grandvision	GrandVision
grandys	Grandy's
grangecoop	Grange Co-op
granngarden	Granngården
graoespresso	Grão Espresso
graparitelkomsel	GraPARI Telkomsel
grastrolejbusi	GRAS trolejbusi
greenbikeslcbikeshare	Greenbike SLC BikeShare
greencaffenero	Green Caffè Nero
greenhalghs	Greenhalgh's
greentheory	GreenTheory
greenway	GreenWay
greet	greet
gregorys	Gregory's
grilld	Grill'd
grimaldispizzeria	Grimaldi's Pizzeria
gringosmexicankitchen	Gringo's Mexican Kitchen
grodar	GroDar
groenrijk	GroenRijk
groningendrenthe	Groningen-Drenthe
grosmarket	GrosMarket
grosmarketcashcarry	GrosMarket Cash & Carry
grosshamburgerbestattungsinstitut	Großhamburger Bestattungsinstitut
grossraumverkehrhannover	Großraum-Verkehr Hannover
groupee	Groupe E
grupobarcelo	Grupo Barceló
grupotelhotelsresorts	Grupotel Hotels & Resorts
grupponordpetrolisrl	Gruppo Nord Petroli S.R.L.
gsbikeshare	GSBikeshare
gstarraw	G-Star Raw
gtrans	GTrans
gtu	GTÜ
gu	GU
gudrunsjoden	Gudrun Sjödén
guleczanesi	Gül Eczanesi
guneseczanesi	Güneş Eczanesi
gutgebucht	gut-Gebucht
guthries	Guthrie's
gutsrentacar	Guts Rent-a-car
guveneczanesi	Güven Eczanesi
gwgezondheidswinkel	G&W GezondheidsWinkel
gymbeambox	GymBeam Box
gyorbike	GyőrBike
gyozanomansyu	Gyoza no Mansyu
gyozanoohsho	Gyoza no Ohsho
gyukaku	Gyu-Kaku
haagendazs	Häagen-Dazs
haarlemijmond	Haarlem-IJmond
habibs	Habib's
habitatforhumanityrestore	Habitat for Humanity ReStore
habitburgergrill	Habit Burger & Grill
hada	Háda
hadagseetouristikundfahrdienst	HADAG Seetouristik und Fährdienst
haffners	Haffner's
hagardhal	Hagard:Hal
halconviajes	Halcón Viajes
haldirams	Haldiram's
halfprice	HalfPrice
hallwoodhouse	Hall & Woodhouse
halpahalli	HalpaHalli
hameenlinna	Hämeenlinna
hamiltonbikeshareinc	Hamilton Bike Share Inc.
hamptoninnsuites	Hampton Inn & Suites
hanamarudon	Hanamarūdon
hanamusubi	hana-musubi
handelshomemadeicecream	Handel's Homemade Ice Cream
handlarn	Handlar'n
handmadeburgerco	Handmade Burger Co.
handstonemassageandfacialspa	Hand & Stone Massage and Facial Spa
hangryjoeshotchickenwings	Hangry Joe's Hot Chicken & Wings
hankyuoasis	Hankyu OASIS
hansemerkur	HanseMerkur
hansimgluck	Hans im Glück
happybargrill	Happy Bar & Grill
happyjoes	Happy Joe's
happyspizza	Happy's Pizza
hardees	Hardee's
harfordtransitlink	Harford Transit LINK
harjumaautk	Harjumaa ÜTK
harleydavidson	Harley-Davidson
harmontblaine	Harmont & Blaine
haroldschickenshack	Harold's Chicken Shack
harrishoole	Harris + Hoole
harrydavid	Harry & David
harryramsdens	Harry Ramsden's
harryritchies	Harry Ritchie's
hart	HART
hartransit	HARTransit
haus	Haus!
hausdesdoners	Haus des Döners
hautvaldoise	Haut Val-d'Oise
havenhousechildrenshospice	Haven House Children's Hospice
havlikovaapoteka	Havlíkova apotéka
hawaiicountymasstransitagency	Hawai'i County Mass Transit Agency
hawkinsbazaar	Hawkin's Bazaar
hay	HAY
haypost	HayPost
hbhousing	H&B Housing
hdiskender	HD İskender
healthsourceamericaschiropractor	HealthSource America's Chiropractor
healthworks	HealthWorks
hearinglife	HearingLife
heartlandbcycle	Heartland B-cycle
hearusa	HearUSA
heb	H-E-B
hebcarwash	H-E-B Car Wash
hebfuel	H-E-B Fuel
hebpharmacy	H-E-B Pharmacy
hebplus	H-E-B plus!
hehegu	HeHeGu
hei	hei
heidebackereimeyer	Heide Bäckerei Meyer
heinebrothers	Heine Brothers'
heiwado	HEIWADO
heleonbus	Hele-On Bus
helleniqenergy	HELLENiQ ENERGY
hellocycling	HELLO CYCLING
helveticmotionag	Helvetic Motion AG
hem	HEM
hema	HEMA
hemkop	Hemköp
hemmakvall	Hemmakväll
henrys	Henry's
hep	HEP
hepods	HEP ODS
heraultthd	Hérault THD
heraulttransport	Hérault Transport
hercsnutrition	HERC'S Nutrition
herkulesbaugarten	HERKULES Bau&Garten
herkulesecenter	HERKULES Ecenter
hermes	Hermès
heroyanett	Herøya Nett
herzogbrauer	Herzog & Bräuer
hetchhetchywaterpower	Hetch Hetchy Water & Power
hfinterurbano	HF - Interurbano
hfurbano	HF - Urbano
hhotels	H-Hotels
hi	hi
hificorp	HiFiCorp
hifiklubben	HiFi Klubben
higginbothams	Higginbotham's
highfrequencybuses	High-Frequency Buses
highs	High's
hiiumaalinnid	Hiiumaa linnid
hijosdeluisrodriguezsa	Hijos de Luis Rodríguez, S.A.
hilfswerkosterreich	Hilfswerk Österreich
hilife	Hi-Life
hinnerbacker	Hinnerbäcker
hiparking	Hi parking
hiperdino	HiperDino
hiperdinoexpress	HiperDino Express
hiqtyresautocare	HiQ Tyres & Autocare
hirebikelincoln	hirebikeLincoln
his	H.I.S.
histoiredor	Histoire d'Or
hit	HIT
hitexpress	Hit! Express
hitmax	HitMax
hitstandard	Hit! Standard
hkkkrankenkasse	hkk Krankenkasse
hm	H&M
hmhome	H&M HOME
hmkids	H&M Kids
hobbytown	HobbyTown
hoekschewaardgoereeoverflakkee	Hoeksche Waard - Goeree-Overflakkee
hoffner	Höffner
hogsbreathcafe	Hog's Breath Cafe
hokben	HokBen
holab	Hol'ab
holidayinnexpresssuites	Holiday Inn Express & Suites
hollandbarrett	Holland & Barrett
holtcat	Holt CAT
holyokegaselectric	Holyoke Gas & Electric
homacnicot	Homac nicot
home	@home
home24	home24
homeco	HomeCo
homecook	Home & Cook
homegoods	HomeGoods
homelivingspace	@Home Livingspace
homemax	HomeMax
homepro	HomePro
homesense	HomeSense
homestoremore	Home Store + More
homesvillas	Homes & Villas
homesvillasbymarriott	Homes & Villas by Marriott
hometimberhardware	Home Timber & Hardware
hometownestudios	HomeTowne Studios
homeyou	home&you
hooks	Hööks
hopcoms	HOPCOMS
hopla	Hoplà
hops	HOPS
horariosdofunchal	Horários do Funchal
horgerateseifert	Hörgeräte Seifert
horl	Hörl
hossssteakseahouse	Hoss's Steak & Sea House
hotcar	HOTCAR
hotdogonastick	Hot Dog on a Stick
hotelf1	hotelF1
hotpotbuffet	HOT POT Buffet
houlihans	Houlihan's
housebedbath	House Bed & Bath
househome	House & Home
houstonbcycle	Houston B-cycle
houtbrox	HoutBrox
hrblock	H&R Block
hruska	Hruška
hrvatskaposta	Hrvatska pošta
hsamuel	H.Samuel
hstern	H. Stern
hteao	HTeaO
htpawnbrokers	H&T Pawnbrokers
hucksfoodfuel	Huck's Food & Fuel
hudsonbergenlightrail	Hudson–Bergen Light Rail
hudsonsbay	Hudson's Bay
huhot	HuHot
huizitoluca	HuiziToluca
hukcoburg	HUK-Coburg
hungryhowies	Hungry Howie's
hungryjacks	Hungry Jack's
hunkemoller	Hunkemöller
husmanhagberg	HusmanHagberg
hwy55	Hwy55
hydroquebec	Hydro-Québec
hydrosherbrooke	Hydro-Sherbrooke
hydrotour	HYDROTOUR
hyvee	Hy-Vee
hyveegas	Hy-Vee Gas
hyveepharmacy	Hy-Vee Pharmacy
hyvinkaa	Hyvinkää
iarnrodeireann	Iarnród Éireann
iberostarhotelsresorts	Iberostar Hotels & Resorts
iblues	iBlues
ibombo	ibombo
ibox	iBox
ibyte	ibyte
ic	IC
icakvantum	ICA Kvantum
icanara	ICA Nära
icasupermarket	ICA Supermarket
ice	ICE
iciparisxl	ICI PARIS XL
icnorte	IC Norte
ida	I.D.A.
idas	İDAŞ
idavirumaa	Ida- Virumaa
idea	IDEA
ideaorganic	IDEA Organic
ideasuper	IDEA Super
idecycle	IDEcycle
idexe	Idexe'
idok	IDOK
idol	IDOL
idpk	IDPK
idsbbsk	IDS BBSK
idsbk	IDS BK
idsjmk	IDS JMK
idsok	IDSOK
idsplus	IDS Plus
idsta	IDS TA
idsvychod	IDS Východ
idzk	IDZK
ies	IES
iett	İETT
ifly	iFLY
igas	iGas
igbrokers	I&G Brokers
igl	IGL
ihhotel	iH Hotel
ihrlandbacker	Ihr Landbäcker
ijennoordzeekanaalveren	IJ- en Noordzeekanaalveren
ijsselvecht	IJssel-Vecht
ikeacafe	IKEA Café
ikeacsomagpont	IKEA csomagpont
ikeasmaland	IKEA Småland
ikesloveandsandwiches	Ike's Love and Sandwiches
iki	IKI
ikkbrandenburgundberlin	IKK Brandenburg und Berlin
ikkclassic	IKK classic
ikkdieinnovationskasse	IKK - Die Innovationskasse
ikkgesundplus	IKK gesund plus
ikksudwest	IKK Südwest
iledefranceouest	Île-de-France Ouest
ilevia	Ilévia
ileyed	ILEYED
illwerkevkw	illwerke vkw
ilmakiage	IL Makiage
ilovekickboxing	iLoveKickboxing
ilusion	Ilusión
imagin	Imag'in
imaginarium	imaginarium
imc	IMC
imdberlin	IMD Berlin
imeifoods	I-Mei Foods
imfrellsen	I.M. Frellsen
immergrun	immergrün
imocarwash	IMO Car Wash
imospizza	Imo's Pizza
in89cinemax	in89 Cinemax
ina	INA
inasep	INASEP
inbet	inbet
incoop	InCoop
independencepowerlight	Independence Power & Light
indianacafe	Indiana Café
indianapolispowerlight	Indianapolis Power & Light
indygo	IndyGo
inelfe	INELFE
injoy	INJOY
injoyfitness	INJOY Fitness
inmedio	inmedio
inmotion	InMotion
innkeeperscollection	Innkeeper's Collection
innoutburger	In-N-Out Burger
innsidebymelia	INNSiDE by Meliá
inovine	iNovine
inowroclaw	Inowrocław
inoxleisure	INOX Leisure
inpost	InPost
inrh	INRH
insaoil	InsaOil
insmarket	INS Market
insmercato	In's Mercato
institutodeprevisionsocial	Instituto de Previsión Social
instyle	InStyle
integrovanadopravakarlovarskehokraje	Integrovaná doprava Karlovarského kraje
integrovanadopravalibereckehokraje	Integrovaná doprava Libereckého kraje
integrovanadopravaplzenskehokraje	Integrovaná doprava Plzeňského kraje
integrovanadopravazlinskehokraje	Integrovaná doprava Zlínského kraje
integrovanydopravnysystemidsvychod	Integrovaný dopravný systém IDS Východ
integrovanydopravnysystemplus	Integrovaný dopravný systém Plus
intercites	Intercités
intercityhotel	IntercityHotel
interconexionelectricasa	Interconexión Eléctrica S.A.
intercontinental	InterContinental
interestacoes	Inter-Estações
interligacaoeletricadomadeirasa	Interligação Elétrica do Madeira S.A
intermarche	Intermarché
intermarchecontact	Intermarché Contact
intermarchedrive	Intermarché Drive
intermarcheexpress	Intermarché Express
intermarchehyper	Intermarché Hyper
intermarchesuper	Intermarché Super
interrapidisimo	Inter Rapidísimo
intime	InTime
intolife	IntoLife
inxpress	InXpress
ionna	IONNA
iosys	IOSYS
iov	IOV
ip	IP
ipeople	iPeople
ipictheaters	IPIC Theaters
iplace	iPlace
iplus	iPlus
ipostalkiosk	iPostal Kiosk
ipostalstation	iPostal Station
ipt	IPT
ipto	IPTO
iqlaservision	IQ Laser Vision
iqos	IQOS
iredo	IREDO
iririu	Iririú
irtramma	IRTRAMMA
isbike	İSBİKE
iserefibre	Isère Fibre
ishopmixup	iShop Mixup
iskur	İŞKUR
islandpoke	Island Poké
ismash	iSmash
ismidtkraft	I/S Midtkraft
ispace	iSpace
ispark	İSPARK
istanbulhalkekmek	İstanbul Halk Ekmek
istanbulmetrosu	İstanbul Metrosu
istikbal	İstikbal
istorage	iStorage
istores	iStores
istyle	iStyle
itaipubinacional	ITAIPU Binacional
italiannis	Italianni's
itc	ITC
itechnics	iTechnics
itoyokado	Ito-Yokado
itsbobatime	It's Boba Time
itsfashion	It's Fashion
itsfashionmetro	It's Fashion Metro
itsskin	It's Skin
itstyle	itStyle
itsu	itsu
itsugar	IT'SUGAR
ivb	IVB
ivelo	I'Velo
ivreareteurbana	Ivrea - Rete Urbana
ivrpv	IVRPV
iwc	IWC
iwsrentacar	IWS Rent a Car
izilo	IZILO
izod	IZOD
izsu	İZSU
izycoffee	IzyCoffee
izzi	izzi
izzosillegalburrito	Izzo's Illegal Burrito
ja	JA
jackastors	Jack Astor's
jackjones	Jack & Jones
jacklecoq	Jack Le Coq
jacks	Jack's
jackscasino	Jack's Casino
jacquesweindepot	Jacques' Wein-Depot
jacquie	Jacqui E
jaegerlecoultre	Jaeger-LeCoultre
jalexanders	J. Alexander's
jaloucity	JalouCity
jam	JAM
janiejack	Janie & Jack
jannyseis	Janny's Eis
japanrentacar	Japan Rent a Car
jarussel	J. A. Russel
jarvisuomenenergia	Järvi-Suomen Energia
jasonsdeli	Jason's Deli
jaspernewtonelectriccooperative	Jasper-Newton Electric Cooperative
jass	JA-SS
jaxtyresauto	Jax Tyres & Auto
jbhifi	JB Hi-Fi
jcdecaux	JCDecaux
jco	J.Co
jcodonuts	J.Co Donuts
jcpenney	JCPenney
jcpenneyoptical	JCPenney Optical
jcrew	J.Crew
jdvbyhyatt	JdV by Hyatt
jebus	JE:Bus
jeleniagora	Jelenia Góra
jemfix	jem & fix
jenissplendidicecream	Jeni's Splendid Ice Cream
jenissplendidicecreams	Jeni's Splendid Ice Creams
jenningsbet	JenningsBet
jenospizza	Jeno's Pizza
jeremiahsitalianice	Jeremiah's Italian Ice
jeromesfurniture	Jerome's Furniture
jerseymikessubs	Jersey Mike's Subs
jet	JET
jetoil	JETOIL
jetspizza	Jet's Pizza
jewelosco	Jewel-Osco
jgfriedchicken	J&G Fried Chicken
jhfamilystores	J&H Family Stores
jhujianshabu	Jhujian shabu
jiajiayue	JIAJIAYUE
jialejia	JiaLeJia
jiankanglinjudeshengtang	JIANKANG LINJU DE SHENG TANG
jimboystacos	Jimboy's Tacos
jimmyjohns	Jimmy John's
jimnnicks	Jim 'N Nick's
jins	JINS
jinyaramenbar	JINYA Ramen Bar
jiobp	Jio-BP
jjill	J.Jill
jmclaughlin	J. McLaughlin
jmweston	J.M. Weston
joannfabricsandcrafts	JOANN Fabrics and Crafts
joensuunseudunjoukkoliikenne	Joensuun seudun joukkoliikenne
joescrabshack	Joe's Crab Shack
joeskwikmarts	Joe's Kwik Marts
joespizza	Joe's Pizza
joethejuice	Joe & The Juice
joewheeleremc	Joe Wheeler EMC
johanniterunfallhilfe	Johanniter-Unfall-Hilfe
johndorys	John Dory's
johnlscott	John L. Scott
johnnycarinos	Johnny Carino's
johnnysburgercompany	Johnny's Burger Company
johnreedfitness	JOHN REED Fitness
johnsincrediblepizza	John's Incredible Pizza
johnsonfitnesswellness	Johnson Fitness & Wellness
johnstones	Johnstone's
johnstonesdecoratingcentre	Johnstone's Decorating Centre
johnstonmurphy	Johnston & Murphy
jojoe	JO&JOE
jojomamanbebe	JoJo Maman Bébé
jollypasta	Jolly-Pasta
jonathans	Jonathan's
joneschapman	Jones & Chapman
jonesonslowemc	Jones-Onslow EMC
jonkopingslanstrafik	Jönköpings Länstrafik
josabank	JoS. A. Bank
joueclub	JouéClub
joyfit	JOYFIT
joyfulak	Joyful AK
jpmedical	jp medical
jpsuboticatrans	JP Subotica-Trans
jr	JR
jrticketoffice	JR Ticket Office
jtaca	Jtaca
juanfornesfornessa	Juan Fornés Fornés, S.A.
juanvaldezcafe	Juan Valdez Café
jufahotel	JUFA Hotel
jufahotels	JUFA Hotels
juiceitup	Juice It Up!
juiceland	JuiceLand
julias	Julia's
juliendorcel	Julien d'Orcel
julies	Julie's
junitedautoglas	junited Autoglas
justpark	JustPark
jwlees	J.W. Lees
jyulinmeimei	Jyulin Mei & Mei
jyvaskylanseudunjoukkoliikenne	Jyväskylän seudun joukkoliikenne
kaatizone	KaatiZone
kaes	kaes.
kahvedunyasi	Kahve Dünyası
kai	KAI
kaibandara	KAI Bandara
kaicommuter	KAI Commuter
kalblinien	Kalb-Linien
kaliningradbuses	Kaliningrad buses
kalmarlanstrafik	Kalmar Länstrafik
kamopower	KAMO Power
kanizsabike	KanizsaBike
kanyargo	KanyarGO
kaoil	KAOIL
kappahl	KappAhl
karaokebanban	Karaoke BanBan
karaokekan	Karaoke-kan
karcher	Kärcher
karntennetz	Kärnten Netz
karntnerlinien	Kärntner Linien
kaspas	Kaspa's
kassirru	Kassir.ru
kaunoautobusai	Kauno autobusai
kaunomsavivaldybe	Kauno m. savivaldybė
kayseriulasimas	Kayseri Ulaşım A.Ş.
kazanexpress	KazanExpress
kbooks	K-BOOKS
kcell	Kcell
kcitymarket	K-Citymarket
kcoffee	KCOFFEE
kedco	KEDCO
keepcool	KeepCool
kekale	Kekäle
kekesbreakfastcafe	Keke's Breakfast Cafe
kelag	KELAG
kellymoorepaints	Kelly-Moore Paints
kellyscajungrill	Kelly's Cajun Grill
kelseys	Kelsey's
keolisbesancon	Keolis Besançon
keolisbordeauxmetropole	Keolis Bordeaux Métropole
keolischambery	Keolis Chambéry
keolischateauroux	Keolis Châteauroux
keolischateauthierry	Keolis Château-Thierry
keolischaunytergnierlafere	Keolis Chauny-Tergnier La Fere
keoliscotebasqueadour	Keolis Côte Basque-Adour
keolisdijonmobilites	Keolis Dijon Mobilités
keolisgrandbassindebourgenbresse	Keolis Grand Bassin de Bourg-en-Bresse
keolislillemetropole	Keolis Lille Métropole
keolismetropoleorleans	Keolis Métropole Orléans
keolismontlucon	Keolis Montluçon
keolismontsjura	Keolis Monts-Jura
keolisouestvaldemarne	Keolis Ouest Val-de-Marne
keolisportedelisere	Keolis Porte de l'Isère
keolissaintmalo	Keolis Saint-Malo
keolistarbeslourdespyrenees	Keolis Tarbes Lourdes Pyrénées
keolisvaldessonnedeuxvallees	Keolis Val d'Essonne Deux Vallées
keolisvaldyerresvaldeseine	Keolis Val d'Yerres Val de Seine
keolisvelizyvalleedelabievre	Keolis Vélizy Vallée de la Bièvre
keolisvesoulmobilites	Keolis Vesoul Mobilités
keolisvillefranchesursaone	Keolis Villefranche-sur-Saône
kepco	KEPCO
keskiuusimaa	Keski-Uusimaa
keystore	KeyStore
keystoreexpress	KeyStore Express
keystoremore	KeyStore More
keywestinn	KeyWest Inn
kfh	KfH
kghmpolskamiedz	KGHM Polska Miedź
kiceo	Kicéo
kidinterior	Kid interiør
kido	Kïdo
kidsrkids	Kids 'R' Kids
kidstrong	KidStrong
kiehls	Kiehl's
kigili	Kiğılı
kik	KiK
kikomilano	KIKO Milano
kimsconveniencestore	Kim's Convenience Store
kindercare	KinderCare
kindhorgerate	KIND Hörgeräte
kinekus	KINEKUS
kinozarogiem	Kino za Rogiem
kiosquelonase	Kiosque LONASE
kipp	KIPP
kirkenskorshaer	Kirkens Korshær
kirkenskorshaergenbrug	Kirkens Korshær Genbrug
kirklands	Kirkland's
kitchn	Kitch'n
kizukiramenizakaya	Kizuki Ramen & Izakaya
kjellcompany	Kjell & Company
kkiosk	k kiosk
kleinsbackstube	Klein's Backstube
klo	KLO
kluswijs	KlusWijs
kmarket	K-Market
kmart	Kmart
kmelektronik	K&M Elektronik
kmprona	KM-Prona
knihydobrovsky	Knihy Dobrovský
ko	K&Ö
koa	KOA
koaholiday	KOA Holiday
koajourney	KOA Journey
koakampground	KOA Kampground
koaresort	KOA Resort
kocaeliotobusleri	Kocaeli Otobüsleri
kochloffel	Kochlöffel
koctas	Koçtaş
kodi	KODi
kofteciyusuf	Köfteci Yusuf
kohinoor	Koh-i-Noor
kohls	Kohl's
kohnanpro	Kohnan PRO
koiautoparts	KOI Auto Parts
kojimabiccamera	Kojima × Bic Camera
kokoro	KOKORO
kolejedolnoslaskie	Koleje Dolnośląskie
kolejeslaskie	Koleje Śląskie
kollezoo	Kölle Zoo
kolobrzeskirowermiejski	Kołobrzeski Rower Miejski
kombus	KomBus
komedascoffee	Komeda's Coffee
komeri	KOMERI
komerihardgreen	Komeri Hard & Green
komeripro	Komeri PRO
komunalnapoistovna	Komunálna poisťovňa
komunikacjagminnaglucholazy	Komunikacja Gminna Głuchołazy
komunikacjagminydopiewo	Komunikacja Gminy Dopiewo
komunikacjamiejskaplock	Komunikacja Miejska Płock
komunikacjamiejskapruszkow	Komunikacja Miejska Pruszków
komunikacjamiejskatczew	Komunikacja Miejska Tczew
komunikacjamiejskawandrychowie	Komunikacja Miejska w Andrychowie
komunikacjamiejskawchelmie	Komunikacja Miejska w Chełmie
komunikacjamiejskawkrakowie	Komunikacja Miejska w Krakowie
komunikacjamiejskawkrasniku	Komunikacja miejska w Kraśniku
komunikacjamiejskawszczecinku	Komunikacja Miejska w Szczecinku
komunikacjamiejskazyrardow	Komunikacja Miejska Żyrardów
konditorbager	KonditorBager
koninskirowermiejski	Koniński Rower Miejski
konrad	konrad
konskie	Końskie
kookai	Kookaï
kooperationsgemeinschaftvorpommern	Kooperationsgemeinschaft „Vorpommern“
kopkande	Kop & Kande
kormanyablak	Kormányablak
kornik	Kórnik
koroshi	Koröshi
korperformen	Körperformen
kositas	KOSIT, a.s.
koszalinskirowermiejski	Koszaliński Rower Miejski
kpet	K-Pet
kplusk	K+K
kpluskschuhcenter	K+K Schuh-Center
kptcl	KPTCL
kraftnataland	Kraftnät Åland
kramerpferdesport	Krämer Pferdesport
krassoptik	KRASS Optik
krauta	K-Rauta
krefel	Krëfel
kreisverkehrschwabischhall	KreisVerkehr Schwäbisch Hall
kronan	Krónan
kroustysabaidi	Krousty Sabaïdi
krskolesom	KRsKOLESOM
krumet	KRÜMET
ksdenki	K's Denki
ksupermarket	K-Supermarket
ktmets	KTM ETS
kubackerei	K&U Bäckerei
kuchenaktuell	Küchen Aktuell
kuchenschaffrath	Küchen Schaffrath
kuchentreff	KüchenTreff
kumgo	Kum & Go
kurakura	KuraKura
kurtosh	Kürtősh
kusurinoaoki	Kusuri no Aoki
kvvnextbike	KVV.nextbike
kway	K-Way
kwikspar	KwikSpar
kyochon	KyoChon
laanonima	La Anónima
labcorp	LabCorp
labigi	LaBiGi
laboiteapizza	La Boîte à Pizza
laboo	laboo
laboratoiredebiologiemedicale	Laboratoire de biologie médicale
laboratoiresreunis	Laboratoires Réunis
labornebleue	La borne bleue
lacasadetono	La Casa de Toño
lacolada	LaColada
lacreekelectricassociation	LaCreek Electric Association
lacriee	La Criée
laderach	Läderach
ladoipasi	La Doi Pași
ladwp	LADWP
lafarmacia	Lafarmacia.
lafeemaraboutee	La Fée Maraboutée
lafitness	LA Fitness
lafoirfouille	La Foir'Fouille
laforet	Laforêt
lagenceautomobiliere	L'Agence Automobilière
laggloenbus	L'Agglo en bus
lagranderecre	La Grande Récré
lahalleausommeil	La Halle au Sommeil
lahalleauxchaussures	La Halle aux Chaussures
lakme	Lakmé
lalux	LaLux
lam	LAM
lametropolemobilite	La Métropole Mobilité
lametropolemobilitelebus	La Métropole Mobilité - LeBus
lametropolemobilitelecar	La Métropole Mobilité - LeCar
lamiecaline	La Mie Câline
landbackereischmidt	Landbäckerei Schmidt
lanfongyuen	LAN FONG YUEN
langhamhotelsresorts	Langham Hotels & Resorts
lankaioc	Lanka IOC
lansingboardofwaterlight	Lansing Board of Water & Light
lanstrafikenijamtlandslan	Länstrafiken i Jämtlands län
lanstrafikenivasterbotten	Länstrafiken i Västerbotten
lanstrafikenkronoberg	Länstrafiken Kronoberg
lanstrafikenorebro	Länstrafiken Örebro
lanticapizzeriadamichele	L'Antica Pizzeria da Michele
lapanetiere	La Panetière
laplateformedubatiment	La Plateforme du Bâtiment
laplazadedia	La Plaza de DIA
lappartfitness	L'Appart Fitness
laquintainnsuites	La Quinta Inn & Suites
larabags	LARA BAGS
larosaspizzeria	LaRosa's Pizzeria
larrysgiantsubs	Larry's Giant Subs
lartigiano	l'artigiano
laseraway	LaserAway
laserum	Láserum
lasikmd	LASIK MD
lasikplus	LasikPlus
lask	Łask
lasurena	La Sureña
latavernetabledecaractere	La Taverne - Table de caractère
latelier	L'Atelier
latelierpapilles	L'Atelier Papilles
lats	LaTS
latvijaspropanagaze	Latvijas Propāna Gāze
lawsonpluspoplar	LAWSON+Poplar
lawsonplusthreef	LAWSON+Three F
lawsonplustoks	Lawson+toks
layneschickenfingers	Layne's Chicken Fingers
lazboy	La-Z-Boy
leag	LEAG
leapmotor	LeapMotor
leauvive	L'Eau Vive
lebork	Lębork
lechateau	Le Château
leesfamousrecipechicken	Lee's Famous Recipe Chicken
leessandwiches	Lee's Sandwiches
lefkosaturkbelediyesi	Lefkoşa Türk Belediyesi
legalwise	LegalWise
legit	LEGiT
legodiscoverycenter	LEGO Discovery Center
legoland	LEGOLAND
legolanddiscoverycenter	LEGOLAND Discovery Center
legolanddiscoverycentre	LEGOLAND Discovery Centre
lekarenpartner	Lekáreň Partner
lekarnaipc	Lékárna IPC
lekiosqueapizzas	Le Kiosque à Pizzas
lemanexpress	Léman Express
lemarchedacote	le marché d'à côté
lemarchedustore	Le Marché du Store
lemeridien	Le Méridien
lemet	LE MET'
lemonsharkpoke	LemonShark Poké
lenscrafters	LensCrafters
lentrepotdubricolage	L'Entrepôt du Bricolage
leo	Léo
leon	Léon
leondebruxelles	Léon de Bruxelles
leons	Leon's
leos	LEOS
lepetrinribeirou	Le Pétrin Ribeïrou
lequipeur	L'Équipeur
lerbolario	L'Erbolario
lescarsdurhone	Les cars du Rhône
lescherubins	Les Chérubins
lescomptoirsdelabio	Les Comptoirs De La Bio
lescourriersdeliledefrance	Les Courriers de l'Île-de-France
lesdemenageursbretons	Les Déménageurs Bretons
lesecransdeparis	Les Écrans de Paris
leseleveursdelacharentonne	Les Éleveurs de la Charentonne
lesliespoolsupplies	Leslie's Pool Supplies
leslipfrancais	Le Slip Français
letsgofitness	Let's Go Fitness
levelo	Le vélo
levelopartbm	Le Vélo par TBM
levib	Le Vib'
levins	LevIns
levis	Levi's
lffastighetsformedling	LF Fastighetsförmedling
lia	LiA
libbus	Lib'Bus
libea	LibéA
libelo	Libélo
libeo	Libéo
libertybus	LibertyBus
libertywoman	liberty woman
lidkopingelnat	Lidköping Elnät
lidl	Lidl
liebeskindberlin	LIEBESKIND Berlin
lietuvosspauda	Lietuvos spauda
lifecell	lifecell
lifelabs	LifeLabs
lignesdazur	Lignes d'Azur
lignesdelagglo	Lignes de l'Agglo
lignesinterurbainesnouvelleaquitaine	Lignes Interurbaines Nouvelle-Aquitaine
lilabacker	Lila Bäcker
lilapresquile	Lila Presqu'île
linbike	LinBike
lincc	LINCC
lincolnshirecoop	Lincolnshire Co-op
lindeweldinggasequipmentcenter	Linde Welding Gas & Equipment Center
lineadirecta	Línea Directa
lineasinterurbanasdelanzarote	Líneas Interurbanas de Lanzarote
lineotim	Linéotim
linex	LINE-X
linienbundel1	Linienbündel 1
linienbundel9	Linienbündel 9
lining	Li-Ning
linx	LINX
linzag	Linz AG
linzliniengmbh	Linz Linien GmbH
lio	liO
lionschoice	Lion's Choice
lipotipekseg	Lipóti Pékség
liquorshopcheckers	LiquorShop Checkers
liquorshopshoprite	LiquorShop Shoprite
lirr	LIRR
lisoladeitesori	L'Isola dei Tesori
littlesheep	LITTLE SHEEP
live	Live!
llbean	L.L.Bean
lldriveinn	L&L Drive-Inn
llhawaiianbarbecue	L&L Hawaiian Barbecue
lnett	Lnett
loafnjug	Loaf 'N Jug
loccitane	L'Occitane
lockerge	Locker.ge
lockergeparcellocker	Locker.ge Parcel Locker
lockerpost	LockerPost
lodowkomatinpost	Lodówkomat InPost
lodzkakolejaglomeracyjna	Łódzka Kolej Aglomeracyjna
lodzkirowerpubliczny	Łódzki Rower Publiczny
logansroadhouse	Logan's Roadhouse
logo	logo
logogetrankefachmarkt	logo Getränke-Fachmarkt
lohbs	LOHB's
lohnsteuerhilfebadenwurttemberg	Lohnsteuerhilfe Baden-Württemberg
lokalnytransportzbiorowywlodzi	Lokalny Transport Zbiorowy w Łodzi
loker	ŁoKeR
loknstore	Lok'nStore
lolaliza	LolaLiza
lolanenas	Lola Nena's
lolascupcakes	Lola's Cupcakes
longfoster	Long & Foster
longfosterrealestate	Long & Foster Real Estate
longhornsteakhouse	LongHorn Steakhouse
longjohnsilvers	Long John Silver's
longmcquade	Long & McQuade
longos	Longo's
loopfitness	LOOP Fitness
loplabbet	Löplabbet
lorangebleue	L'Orange Bleue
losangefibre	LosangeFibre
losteria	L'Osteria
loterialaneuquina	Lotería La Neuquina
loteriasyapuestasdelestado	Loterías y Apuestas del Estado
lotsapizza	Lots'a Pizza
lottehotelsresorts	Lotte Hotels & Resorts
lotterentacar	Lotte rent-a-car
lotuss	Lotus's
lotussgofresh	Lotus's go fresh
louisianacat	Louisiana CAT
louisvillegaselectric	Louisville Gas & Electric
loumalnatispizzeria	Lou Malnati's Pizzeria
lovbjerg	Løvbjerg
loverepublic	LOVE REPUBLIC
loves	Love's
lovesac	LoveSac
lovesalternativeenergy	Love's Alternative Energy
lovesrvhookup	Love's RV Hookup
lovestruckcare	Love's Truck Care
lowenbackerschaper	Löwenbäcker Schaper
lowenplay	Löwen Play
lowes	Lowe's
lowesmarket	Lowe's Market
lpgbiomarkt	LPG BioMarkt
ltfrbinterregionalbus	LTFRB Interregional Bus
ltfrbpub	LTFRB PUB
ltfrbpuj	LTFRB PUJ
ltur	ltur
lubbockpowerlight	Lubbock Power & Light
lubys	Luby's
lucillessmokehousebbq	Lucille's Smokehouse BBQ
luckymart	LUCKY mart
luganomalcantone	Lugano-Malcantone
luispinasa	Luis Piña, S.A.
lukoilminimart	Lukoil Mini-Mart
lulealokaltrafik	Luleå Lokaltrafik
luminorasolardos	Luminora Solar Dos
luneo	Lunéo
luthy	Lüthy
luthybalmerstocker	Lüthy Balmer Stocker
lva	L'Va
lvivcroissants	Lviv Croissants
lvivhandmadechocolate	Lviv Handmade Chocolate
lxrhotelsresorts	LXR Hotels & Resorts
lyf	lyf
lynkco	Lynk & Co
maaco	MAACO
maaf	MAAF
maag	MAAG
macallistercat	MacAllister CAT
maccosmetics	MAC Cosmetics
macdonaldhotels	MacDonald Hotels
macewen	MacEwen
macfit	MACFit
macgeiz	Mäc-Geiz
machimachi	Machi machi
machouse	Mac-House
macoil	mac OIL
maconnaisbeaujolaismobilites	Mâconnais-Beaujolais Mobilités
macshaurma	MacShaurma
macssushi	Mac's Sushi
macstore	MacStore
macys	Macy's
macysbackstage	Macy's Backstage
madeiramadeira	MadeiraMadeira
madtrebic	MAD Třebíč
maggianoslittleitaly	Maggiano's Little Italy
mahindramahindra	Mahindra & Mahindra
maidrite	Maid-Rite
mailboxesetc	Mail Boxes Etc.
mainstaysuites	MainStay Suites
mais1cafe	Mais1 Café
maisonbecam	Maison Bécam
maistoprekes	Maisto prekės
makby	Mak.by
makiramen	Maki & Ramen
maklarhuset	Mäklarhuset
maklarringen	Mäklarringen
makocakeandbakery	MAKO Cake and Bakery
malinplusgoetz	Malin+Goetz
maloa	Ma'loa
malopolskieliniedowozowe	Małopolskie Linie Dowozowe
malpkaexpress	Małpka Express
malvon	Malvón
mamaspapas	Mamas & Papas
man	MAN
manegeabijoux	Manège à Bijoux
mania	MANIA
manitobaliquorlotteriescorporation	Manitoba Liquor & Lotteries Corporation
mannersharrison	Manners & Harrison
manulas	Manulaş
marc	MARC
marcelfils	Marcel & fils
marcheadonis	Marché Adonis
marcopolo	Marc O'Polo
marcospizza	Marco's Pizza
marcs	Marc's
marcspharmacy	Marc's Pharmacy
mardens	Marden's
marego	marego
marianosfreshmarket	Mariano's Fresh Market
mariara	Maria-ra
marieblachere	Marie Blachère
mariecallenders	Marie Callender's
marinemax	MarineMax
marineo	Marinéo
maringametropolitano	Maringá Metropolitano
maringaurbano	Maringá Urbano
marke	Mark-E
marketin	Market In
marketplacefresh	MarketPlace Fresh
marketvita	MarketVita
marketvitaexpress	MarketVita Express
marketxirdalan	Market  Xırdalan
markgrafengetrankemarkt	Markgrafen Getränkemarkt
marks	Mark's
markspizzeria	Mark's Pizzeria
marksspencer	Marks & Spencer
marktbackerei	Markt-Bäckerei
marktkauf	MARKTKAUF
marmalato	marmalato
marnelavallee	Marne-la-Vallée
marquardtkuchen	Marquardt Küchen
marshalldekalbelectriccooperative	Marshall-DeKalb Electric Cooperative
marstons	Marston's
mart	MART
marta	MARTA
martev	MartEV
martinco	Martin & Co
martinmartin	Martín Martín
martinsbbq	Martin's BBQ
martinshotels	Martin's Hotels
martinssupermarkets	Martin's Super Markets
maruzen	MARUZEN
marybrowns	Mary Brown's
masiarstvoubyka	Mäsiarstvo u Býka
masqmenos	MásQMenos
masterzoo	MasterZoo
masymas	masymas
masymasbasic	masymas basic
mata	MATA
matarobus	MataróBus
matbus	MATBUS
materielvelocom	Materiel-velo.com
matijevic	Matijević
matoppet	Matöppet
mats	MATS
matstar	mat star
mattoptik	MATT optik
maty	MATY
maurys	Maury's
mavhev	MÁV-HÉV
mavir	MAVIR
mavistiresbrakes	Mavis Tires & Brakes
maxco	MAX&Co.
maxiicastormarknad	Maxi ICA Stormarknad
maximscakes	Maxim's Cakes
maximsmx	Maxim's MX
maxis	Maxi's
maxmarket	MaxMarket
maxsrestaurant	Max's Restaurant
maxvalu	MaxValu
maxxmart	maxxmart
mayersmarkenschuhe	Mayer's Markenschuhe
mayfairtowncountry	Mayfair Town & Country
mazzios	Mazzio's
mcalistersdeli	McAlister's Deli
mcarthurglen	McArthurGlen
mcarthurglendesigneroutlet	McArthurGlen Designer Outlet
mccafe	McCafé
mccormickschmicks	McCormick & Schmick's
mccoys	McCoy's
mccoysbuildingsupply	McCoy's Building Supply
mcdonalds	McDonald's
mcfit	McFit
mckeowncardfuel247	McKeown CardFuel 24/7
mckinseycompany	McKinsey & Company
mco	M&Co
mcpen	McPen
mctrek	McTREK
me	ME
mealtimemalatang	MealTime Malatang
mebymelia	ME by Meliá
mechtakz	Mechta.kz
mecmountainequipmentcompany	MEC Mountain Equipment Company
medakuchenfachmarkt	MEDA Küchenfachmarkt
medfirst	MedFirst
mediahome	media@home
mediamarkt	MediaMarkt
mediaworld	MediaWorld
medirite	MediRite
mediterraneo	Mediterráneo
medlab	MedLab
medoretcompagnie	Médor et Compagnie
medplus	MedPlus
meed	MEED
meedtradingcompany	MEED Trading Company
megabair	Mega Ba'Ir
megadevice	Mega device
megadonquijote	MEGA Don Quijote
megadonquijoteuny	MEGA Don Quijote UNY
megafon	MegaFon
megalos	MEGALOS
megasoriana	MEGA Soriana
megazoo	MEGAZOO
meimei	Mei & Mei
meindentist	MeinDentist
meiob	meioB
mekikinoginji	Mekiki-no-Ginji
melia	Meliá
memphislightgasandwater	Memphis Light, Gas and Water
menchies	Menchie's
menessaptieka	Mēness aptieka
menswearhouse	Men's Wearhouse
meo	MEO
mercato	Mercatò
mercatobig	Mercatò Big
mercatoextra	Mercatò Extra
mercatolocal	Mercatò Local
mercedesbenz	Mercedes-Benz
mercedesbenztrucks	Mercedes-Benz Trucks
merchants	Merchant's
merkurslots	MERKUR Slots
meroil	MEROIL
mestergronn	Mester grønn
mestokosice	Mesto Košice
mestskadopravamarianskelazne	Městská doprava Mariánské Lázně
mestskadopravateplice	Městská doprava Teplice
mestskybus	Mestský bus
met	MET
meted	Met-Ed
metrobus	Metrobús
metrobusq	Metrobus-Q
metrobytmobile	Metro by T-Mobile
metrodalger	Métro d'Alger
metrodemontreal	Métro de Montréal
metrodeparis	Métro de Paris
metroexpress	MetroExpress
metroistanbul	Metro İstanbul
metrolinktulsa	MetroLink Tulsa
metronorthrailroad	Metro-North Railroad
metropolradruhr	metropolradruhr
metrorail	MetroRail
metrorailkwazulunatal	Metrorail KwaZulu-Natal
metrorapid	MetroRapid
metrorta	METRO RTA
metrosa	Metro S.A.
metrotenerife	MetroTenerife
metrovelo	Métrovélo
metrovia	Metrovía
metss	METSS
meublesleon	Meubles Léon
meuhrestaurant	MEUH! Restaurant
mevo	MEVO
mgallery	MGallery
mgurban	MG:urban
mhdbanskabystrica	MHD Banská Bystrica
mhdceskalipa	MHD Česká Lípa
mhddpmml	MHD DPmML
mhdhradeckralove	MHD Hradec Králové
mhdkolin	MHD Kolín
mhdkomarno	MHD Komárno
mhdkosice	MHD Košice
mhdmostalitvinov	MHD Most a Litvínov
mhdpiestany	MHD Piešťany
mhdpisek	MHD Písek
mhdpovazskabystrica	MHD Považská Bystrica
mhdpresov	MHD Prešov
mhdprostejov	MHD Prostějov
mhdricany	MHD Říčany
mhdsala	MHD Šaľa
mhdsered	MHD Sereď
mhdspisskanovaves	MHD Spišská Nová Ves
mhduherskehradiste	MHD Uherské Hradiště
mhdustinadlabem	MHD Ústí nad Labem
mhdvalasskemezirici	MHD Valašské Meziříčí
mhdvpardubicich	MHD v Pardubicích
mhdzilina	MHD Žilina
mibici	MiBici
michelspatisserie	Michel's Patisserie
michigancat	Michigan CAT
microtelinnsuites	Microtel Inn & Suites
midamericanenergy	MidAmerican Energy
midcountiescooperative	Midcounties Co-operative
middys	Middy's
midorinomadoguchi	Midori-no-madoguchi
miejskizakladkomunikacji	Miejski Zakład Komunikacji
miejskizakladkomunikacjiwpile	Miejski Zakład Komunikacji w Pile
mightyquinns	Mighty Quinn's
milios	Milio's
miliossandwiches	Milio's Sandwiches
milkagro	Milk-Agro
millercarter	Miller & Carter
millersalehouse	Miller's Ale House
milliescookies	Millie's Cookies
miloshamburgers	Milo's Hamburgers
mimaruapartmenthotel	MIMARU Apartment Hotel
mimiscafe	Mimi's Cafe
minicite	Mini cité
minim	miniM
minimart	Mini-Mart
minipiago	mini Piago
minipreco	Minipreço
ministeriopublico	Ministerio Público
minitop	Mini top!
minkobmand	Min Købmand
minskykhladokombinatno2	Minsky Khladokombinat №2
minuteclinic	MinuteClinic
miracleear	Miracle-Ear
miseaugreen	Mise au Green
missmillies	Miss Millie's
missouripowerlightcompany	Missouri Power & Light Company
misterlady	mister*lady
mitre10mega	Mitre 10 MEGA
mits	MITS
mitsubishiufjrealestateservices	Mitsubishi UFJ Real Estate Services
miway	MiWay
mixueicecreamtea	Mixue Ice Cream & Tea
mixxo	MIXXO
mizzonispizza	Mizzoni's Pizza
mjbale	M.J. Bale
mksjaslo	MKS Jasło
mlinipekare	Mlin i pekare
mmartan	MMartan
mmfoodmarket	M&M Food Market
mmreality	M&M Reality
mo	MO
mobelboss	Möbel Boss
mobelix	Möbelix
mobelkraft	Möbel Kraft
mobelmartin	Möbel Martin
mobelringen	Møbelringen
mobibike	MOBIbike
mobicascais	MobiCascais
mobius	Möbius
mobivie	MobiVie
mobiviseudaolafoes	MobiViseuDãoLafões
modellssportinggoods	Modell's Sporting Goods
modeparkrother	Modepark Röther
modpizza	MOD Pizza
modwash	ModWash
moesitaliansandwiches	Moe's Italian Sandwiches
moessouthwestgrill	Moe's Southwest Grill
mofussilkochibus	Mofussil Kochi bus
mogo	MoGo
mojelekarna	Moje lékárna
mojobchod	Môj obchod
mokranj	MO Kranj
mol	MOL
molbubi	MOL Bubi
molplugee	MOL Plugee
molshop	MOL Shop
momax	Mömax
momen	Mo'men
momentea	Momen'Tea
momoparadise	Mo-Mo Paradise
momstouch	Mom's Touch
monbus	monbus
monbusnavette	monbus / Navette
mondialparebrise	Mondial Pare-Brise
mondovelo	Mondovélo
monicalspizza	Monical's Pizza
monogram	monogram
monop	Monop'
montanas	Montana's
montelibus	Montélibus
monter	Montér
moomoomeetwhine	Moo Moo Meet & Whine
moreaugrandelectriccooperative	Moreau-Grand Electric Cooperative
morebus	morebus
morganlewisbockius	Morgan, Lewis & Bockius
morganmorgan	Morgan & Morgan
morleys	Morley's
mortonsgrille	Morton's Grille
mortonsthesteakhouse	Morton's The Steakhouse
mos	Mo's
mosburger	MOS Burger
motivi	motivi
mountainmikes	Mountain Mike's
mouvementemmaus	Mouvement Emmaüs
mouvenbus	Mouv'enbus
mouveo	Mouvéo
movelenje	MO Velenje
movenpick	Mövenpick
movenpickcafe	Mövenpick Café
movix	MOVIX
moxies	Moxie's
mpkkrakow	MPK Kraków
mpkkrasnik	MPK Kraśnik
mpklodz	MPK-Łódź
mpknowysacz	MPK Nowy Sącz
mpkpoznan	MPK Poznań
mpkwroclaw	MPK Wrocław
mplusmtabak	M+M Tabak
mppljubljanaurbana	MPP Ljubljana - Urbana
mpreis	MPreis
mr	MR
mralmond	Mr. Almond
mrbiggs	Mr Bigg's
mrbigtall	Mr. Big & Tall
mrbricolage	Mr.Bricolage
mrbrowncafe	Mr. Brown Café
mrdiy	MR.DIY
mrdollar	MR.DOLLAR
mrelectric	Mr. Electric
mreso	M réso
mrgreek	Mr. Greek
mrhandyman	Mr. Handyman
mrhero	Mr. Hero
mrlee	Mr. Lee
mrliempo	Mr. Liempo
mrlube	Mr. Lube
mrmark	Mr. Mark
mrmax	MrMax
mrmikes	Mr. Mike's
mrpizza	Mr. Pizza
mrpretzels	Mr. Pretzels
mrrooter	Mr. Rooter
mrs	MRS
mrsfields	Mrs. Fields
mrssporty	Mrs. Sporty
mrsub	Mr. Sub
mrtire	Mr. Tire
mrwash	Mr. Wash
mrwish	Mr. Wish
mscafe	M&S Café
msetcl	MSETCL
msfood	M&S Food
msfoodhall	M&S Foodhall
msmode	MS Mode
msoutlet	M&S Outlet
mssimplyfood	M&S Simply Food
mtaexpressbuslink	MTA Express BusLink
mts	mts
muggbean	Mugg & Bean
mujobchod	Můj obchod
mukzgierz	MUK Zgierz
muller	Müller
mulleregerer	Müller & Egerer
multicine	MultiCine
multiopticas	Multiópticas
multivlaai	MultiVlaai
mumu	Mu-Mu
munchnerverkehrsgesellschaft	Münchner Verkehrsgesellschaft
munchnerverkehrsundtarifverbund	Münchner Verkehrs- und Tarifverbund
munchssupply	Munch's Supply
mur005	MUR-005
mur028	MUR-028
mur055	MUR-055
mur083	MUR-083
mur092	MUR-092
musicarts	Music & Arts
mustangcat	Mustang CAT
mustijamirri	Musti ja Mirri
mutuamadrilena	Mutua Madrileña
muv	MUV
muybici	MuyBici
mvbike	MvBike
mvgmeinrad	MVGmeinRad
mvgo	MVgo
mvideo	M.video
mvmpa	MVM PA
mway	m-way
mybas	myBAS
mybus	myBus
mycartyreauto	mycar Tyre & Auto
mydocuments	My documents
myeyedr	MyEyeDr.
myeyelab	My EyeLab
myflexbox	myflexbox
mymarket	My market
mynewscom	myNEWS.com
myplaceselfstorage	MyPlace-SelfStorage
myshoes	MyShoes
myteaice	My-Teaice
mywarmdaycafebrunch	My Warm Day Cafe & Brunch
mzdikradom	MZDiK Radom
mzdimjaworzno	MZDiM Jaworzno
mzditczestochowa	MZDiT Częstochowa
mzkbielskobiala	MZK Bielsko-Biała
mzkgrudziadz	MZK Grudziądz
mzkkedzierzynkozle	MZK Kędzierzyn-Koźle
mzktorun	MZK Toruń
n4mobilites	N'4 Mobilités
nabibajk	NabiBajk
nabytekjamall	Nábytek Jamall
nadwislanskakomunikacjaautobusowa	Nadwiślańska Komunikacja Autobusowa
naerbutikken	Nærbutikken
naerkob	Nærkøb
nafnaf	NAF NAF
naft	NAFT
naftal	NAFTAL
nafte	Naftë
nahbusnordwestmecklenburggmbh	NAHBUS Nordwestmecklenburg GmbH
nahfrisch	Nah & Frisch
nahundgut	nah und gut
nahverkehrhamelnpyrmont	Nahverkehr Hameln-Pyrmont
nahverkehrsverbundschleswigholstein	Nahverkehrsverbund Schleswig-Holstein
naima	Naïma
naisnow	NaiSnow
namco	NAMCO
nameit	NAME IT
nampower	NamPower
nanasgreentea	Nana's Green Tea
nandos	Nando's
nanunana	Nanu-Nana
naolibvelo	Naolib Vélo
napaautocarecenter	NAPA AutoCare Center
napaautoparts	NAPA Auto Parts
nassauintercountyexpress	Nassau Inter-County Express
naszsklep	Nasz Sklep
nathans	Nathan's
nathd	NATHD
nationalseatingmobility	National Seating & Mobility
nationsgianthamburgers	Nation's Giant Hamburgers
nativegrillwings	Native Grill & Wings
naturasi	NaturaSì
naturedecouvertes	Nature & Découvertes
natureo	naturéO
naturesbasket	Nature's Basket
nau	NAU!
nav	NAV
navigazionelagodiseo	Navigazione Lago d'Iseo
navne	navne
nay	NAY
nbus	NBus
neasas	NEAS AS
nedco	NEDCo
nekterjuicebar	Nékter Juice Bar
nemzetidohanybolt	Nemzeti Dohánybolt
nemzetikozmuvek	Nemzeti Közművek
neopunkt	neopunkt
nergienetz	N-ERGIE Netz
net	NET
netonnet	NetOnNet
nettogetrankediscount	Netto Getränke-Discount
nettomarkendiscount	Netto Marken-Discount
netzniederosterreich	Netz Niederösterreich
netzno	Netz NÖ
netzoberosterreich	Netz Oberösterreich
newdays	NewDays
newhampshireliquorwineoutlet	New Hampshire Liquor & Wine Outlet
newhampshireliquorwineoutlets	New Hampshire Liquor & Wine Outlets
newjoy	newjoy
newquick	New-Quick
newyorkcompany	New York & Company
nextbikeberlin	nextbike Berlin
nextbikecyltd	nextbike Cy Ltd
nextbikecyprus	nextbike Cyprus
nextbikeczechrepublic	nextbike Czech Republic
nextbikeniederosterreich	nextbike Niederösterreich
nextbikeslovakia	nextbike Slovakia
nexteraenergy	NextEra Energy
nfamilyclub	N. Family Club
nhow	nhow
ni	NI
nibsbuses	NIBSbuses
nice	NICE
nicetomeetyouhotpot	Nice To Meet You Hot Pot
nicholsons	Nicholson's
nickthegreek	Nick The Greek
nictd	NICTD
nienetworks	NIE Networks
nieruchomosciioplatylokalne	Nieruchomości i Opłaty Lokalne
nightnday	Night 'n Day
nightowl	NightOwl
nijinotega	NI-Jinotega
nikoand	niko and ...
nilgiris	Nilgiri's
nimatagalpa	NI-Matagalpa
ninetyninerestaurantpub	Ninety Nine Restaurant & Pub
nio	NIO
niohouse	NIO House
niopower	NIO Power
niopowercharger	NIO Power Charger
niopowerdestination	NIO Power Destination
niopowerswap	NIO Power Swap
niospace	NIO Space
nipponrentacar	Nippon Rent-A-Car
nissanrentacar	Nissan Rent a Car
njdapaidang	njdapaidang
nmbssncb	NMBS/SNCB
nmccat	NMC CAT
noahsbagels	Noah's Bagels
nocibe	Nocibé
nomago	NOMAGO
nonsolosport	NonSoloSport
noodlescompany	Noodles & Company
noordhollandnoord	Noord-Holland Noord
noplusvello	No+vello
nordhessischerverkehrsverbund	Nordhessischer VerkehrsVerbund
norgesgruppen	NorgesGruppen
norkys	Norky's
norrtag	Norrtåg
nortebrasiltransmissoradeenergiasa	Norte Brasil Transmissora de Energia S.A
nortepirabeiraba	Norte/Pirabeiraba
northeastelectrical	NorthEast Electrical
northerntoolequipment	Northern Tool + Equipment
northwesternenergy	NorthWestern Energy
nos	NOS
notebooksbilligerde	notebooksbilliger.de
nousantigaspi	NOUS anti-gaspi
nouvellesfrontieres	Nouvelles Frontières
novabrasilia	Nova Brasília
novacharge	NovaCHARGE
novo	NOVO
novusglass	NOVUS Glass
noz	NOZ
npc24h	NPC24H
npd	npd
nravizzapizza	Nravizza pizza
nrgincharge	nrg incharge
nswtrainlink	NSW TrainLink
nttdocomo	NTT docomo
nttleperc	NTT LePerc
ntucfairprice	NTUC FairPrice
nuffieldhealthfitnesswellbeing	Nuffield Health Fitness & Wellbeing
nuhealthfood	Nü Health Food
nurnberger	Nürnberger
nurnbergerversicherung	Nürnberger Versicherung
nuttea	NUTTEA
nvision	NVISION
nvisioneyecenters	NVISION Eye Centers
nycdot	NYCDOT
nyseg	NYSEG
nywaterway	NY Waterway
oakberryacaibowls	Oakberry Açaí bowls
oakshotelsresortssuites	Oaks Hotels, Resorts & Suites
oazis	OÁZIS
obbinfrastrukturag	ÖBB-Infrastruktur AG
obbnightjet	ÖBB Nightjet
obeikanstores	ObeikanStores
obera	Oberá
oberosterreichischerverkehrsverbund	Oberösterreichischer Verkehrsverbund
obi	OBI
oborovazdravotnipojistovna	Oborová zdravotní pojišťovna
oboticario	O Boticário
obriens	O'Briens
obrienscafe	O'Briens Café
obrienswine	O'Briens Wine
ocbus	OC Bus
ocharleys	O'Charley's
octaplus	Octa+
octranspo	OC Transpo
odis	ODIS
odstore	ODStore
officemax	OfficeMax
offwhite	Off-White
ofotert	Ofotért
ohara	O'Hara
ohiocat	Ohio CAT
oil	OIL!
oilvinegar	Oil & Vinegar
ok	OK
okaidi	Okaïdi
okbike	OK bike!
okexpress	OK Express
okey	O’KEY
okfoods	OK Foods
okfurniture	OK Furniture
okko	OKKO
oklahomagaselectric	Oklahoma Gas & Electric
okliquor	OK Liquor
okmarket	OK Market
okmart	OK mart
okminimark	OK Minimark
okq8	OKQ8
okresniautobusovadopravakolin	Okresní autobusová doprava Kolín
okserwis	O.K. Serwis
okstore	OK Store
okta	OKTA
oktire	OK Tire
okwine	OKWINE
olaenergy	OLA Energy
oldboy	OldBoy
oldtownwhitecoffee	OldTown White Coffee
oleane	Oléane
olearys	O'Learys
olesnickakomunikacjamiejska	Oleśnicka Komunikacja Miejska
olesteen	Ole & Steen
olimpica	Olímpica
olis	Olís
oliverssupersandwiches	Oliver's Super Sandwiches
olliesbargainoutlet	Ollie's Bargain Outlet
olsztynskirowermiejski	Olsztyński Rower Miejski
olymphades	Olymp & Hades
omgdecadentdonuts	OMG! Decadent Donuts
omnicdek	OmniCDEK
omnicedk	OmniCEDK
omniride	OmniRide
omv	OMV
omvslovensko	OMV Slovensko
omvtopwash	OMV Top Wash
onas	ONAS
once	ONCE
onceuponachild	Once Upon a Child
one9	ONE9
onebeyond	OneBeyond
onee	ONEE
oneill	O'Neill
oneills	O'Neill's
oneoone	One-O-One
onesource	OneSource
onezotapioca	OneZo Tapioca
only	ONLY
onlysons	ONLY & SONS
onomohotel	ONOMO Hotel
ontheborder	On The Border
oob	ÖoB
oodji	oodji
oostbrabant	Oost-Brabant
oovv	OÖVV
opaofgreece	OPA! of Greece
opconnect	opconnect
open32	OPEN32
openloop	OpenLoop
openstreet	OpenStreet
opsm	OPSM
optiblu	OPTIblu
optikospasaulis	Optikos pasaulis
optiqueeleclerc	Optique E.Leclerc
oq	OQ
orangerockland	Orange & Rockland
orbt	ORBT
orebrostadsbuss	Örebro stadsbuss
oregonpoint	Oregon POINT
oreillyautoparts	O'Reilly Auto Parts
orellfussli	Orell Füssli
oriadenoviale	Oriade-Noviale
originaljoes	Original Joe's
originaltommys	Original Tommy's
originbento	Origin Bentō
orion	ORION
orixrentacar	ORIX Rent a Car
orlenexpress	Orlen express
oroszlanylocal	Oroszlány local
orovivo	OROVIVO
orsay	orsay
orschelnfarmhome	Orscheln Farm & Home
orstedonshorenorthamerica	Ørsted Onshore North America
ort	ORT
orterergetrankemarkt	Orterer Getränkemarkt
ortsbusgrindelwald	OrtsBus Grindelwald
os9	OS.9
osave	O!Save
osdrug	OS Drug
oshkoshbgosh	OshKosh B'gosh
osim	OSIM
osmows	Osmow's
ostalbmobil	OstalbMobil
ostallgauerverkehrsgemeinschaft	Ostallgäuer Verkehrsgemeinschaft
osterreichischepost	Österreichische Post
osterreichischesroteskreuz	Österreichisches Rotes Kreuz
ostfoldkollektivtrafikk	Østfold kollektivtrafikk
ostgotatrafiken	Östgötatrafiken
ostore	O!Store
ostrobike	Ostro.bike
ostroda	Ostróda
ostrowwielkopolski	Ostrów Wielkopolski
otacos	O'Tacos
otherstories	& Other Stories
oticachillibeans	Ótica Chilli Beans
oticascarol	Óticas Carol
oticasdiniz	Óticas Diniz
ototon	ototon
otrain	O-Train
otrebusy	Otrębusy
ots	OTS
ottos	Otto's
ouigoespana	Ouigo España
oulunjoukkoliikenne	Oulun joukkoliikenne
oulunseudunliikenne	Oulun seudun liikenne
ovb	ÖVB
ovbholding	OVB Holding
overseasexpresspaketomat	Overseas Express paketomat
ovfiets	OV-fiets
ovgsonneberg	OVG Sonneberg
ovs	OVS
ovskids	OVS Kids
owndays	OWNDAYS
oxfambooksmusic	Oxfam Books & Music
oxxo	Oxxo
oxymed	OXY med
oyggjaleidir	Oyggjaleiðir
oyo	OYO
ozdesignfurniture	OZ Design Furniture
ozlemeczanesi	Özlem Eczanesi
ozonebg	Ozone.bg
ozsut	Özsüt
p2p	P2P
paa	PAA
pacificoilghanaltd	Pacific Oil Ghana Ltd
pacificorp	PacifiCorp
packup	PackUp
pacsun	PacSun
paczkomatinpost	Paczkomat InPost
padttsk	PAD TTSK
paikscoffee	Paik's Coffee
paket24paketomat	Paket24 paketomat
paknsave	PAK'nSAVE
paknsavefuel	PAK'nSAVE Fuel
palaisdesthes	Palais des Thés
palbus	PALBUS
pali	Palí
pals	Pal's
pami	PAMI
pampangaiiielectriccooperativeinc	Pampanga III Electric Cooperative, Inc.
panolaharrisonelectriccooperative	Panola-Harrison Electric Cooperative
panpaya	Pan Pa' Ya!
panpek	Pan-pek
panscompany	Pans & Company
paodeacucar	Pão de Açúcar
papaginos	Papa Gino's
papajohns	Papa John's
papamurphys	Papa Murphy's
papaspizza	Papa's Pizza
papemachinery	Papé Machinery
papemachineryagricultureturf	Papé Machinery Agriculture & Turf
papemachineryconstructionforestry	Papé Machinery Construction & Forestry
papparich	PappaRich
paragouldlightwatercommission	Paragould Light & Water Commission
parcdevaccinationbetail	Parc de vaccination bétail
parcoursgc	PARCOURS GC
parfumeriebecker	Parfümerie Becker
parfumeriepieper	Parfümerie Pieper
paris	París
parissaclay	Paris-Saclay
park	P ARK
parkbee	ParkBee
parkingcontrolmanagementukltd	Parking Control Management UK Ltd
parkingeye	ParkingEye
parknshop	PARKnSHOP
parkroyal	PARKROYAL
parnulinn	Pärnu linn
parnulinnaliinid	Pärnu linnaliinid
parnumaakonnaliinid	Pärnu maakonnaliinid
partidodelaplata	Partido de La Plata
partsource	PartSource
passaro	Passaró
pasteleriaartesanalmanolo	Pastelería Artesanal Manolo
pastelerialety	Pastelería Lety
patco	PATCO
path	PATH
pathe	Pathé
pattybun	Patty & Bun
pawlowicz	Pawłowicz
paylessshoesource	Payless ShoeSource
paysdaixmobilite	Pays d'Aix mobilité
paysdesecrins	Pays des Écrins
paysvoironnaismobilite	Pays Voironnais Mobilité
pbike	Pbike
pbpouletbraise	PB Poulet Braisé
pbteen	PBteen
pcexpres	PCexpres
pcharge	pcharge
pcrichardson	P. C. Richard & Son
pea	PEA
peacehealthrides	PeaceHealth Rides
peco	PECO
peekcloppenburg	Peek & Cloppenburg
peetscoffee	Peet's Coffee
peinertragergmbh	Peiner Träger GmbH
peluquerialowcost	Peluquería Low Cost
penovyraj	Penový raj
peopleready	PeopleReady
pep	PEP
pepcell	PEP Cell
pepco	Pep&Co
pepes	Pepe's
pephome	PEP Home
pepperonis	Pepperoni's
perekrestok	PerekrestOK
peribus	Péribus
persu	PerSu
petersgutebackstube	Peters gute Backstube
petersoncat	Peterson CAT
petesmarket	Pete's Market
petpeople	PetPeople
petrocanada	Petro-Canada
petrochina	PetroChina
petroperu	PetroPerú
petrot	Petro-T
petshopru	Petshop.ru
petshotel	PetsHotel
petsmart	PetSmart
petsplaceboerenbond	Pets Place - Boerenbond
petsuites	PetSuites
pfalzwerkeag	Pfalzwerke AG
pfchangs	P.F. Chang's
pgksuwalki	PGK Suwałki
pharmachoice	PharmaChoice
pharmacyatspar	Pharmacy at SPAR
pharmapoint	PharmaPoint
pharmasave	PharmaSave
phcarbaguio	PH:CAR:Baguio
phcarbenguet	PH:CAR:Benguet
pho24	Phở 24
phohoa	Phở Hòa
phpub	PH:PUB
phpubcagayanvalley	PH:PUB:Cagayan Valley
phpujcebu	PH:PUJ:Cebu
physicalfitnessbeauty	Physical Fitness & Beauty
piago	PIAGO
piaseczynskirowermiejski	Piaseczyński Rower Miejski
picc	PICC
picknpay	Pick n Pay
picknpayclothing	Pick n Pay Clothing
picknpayexpress	Pick n Pay Express
picknpayhypermarket	Pick n Pay Hypermarket
picknpayliquor	Pick n Pay Liquor
picknsave	Pick 'n Save
pickpoint	PickPoint
pijalniawodkiipiwa	Pijalnia Wódki i Piwa
pijanawisnia	Pijana Wiśnia
pikeride	PikeRide
pinareczanesi	Pınar Eczanesi
piotrkowtrybunalski	Piotrków Trybunalski
pipechina	PipeChina
pipoos	pipoos
pitcherpiano	Pitcher & Piano
pitstop	pitstop
pittarosso	PittaRosso
pivko	Piv&Ko
pizza	&pizza
pizzabolis	Pizza Boli's
pizzaexpress	PizzaExpress
pizzagogo	Pizza GoGo
pizzala	Pizza-La
pizzamovil	Pizza Móvil
pizzapai	Pizza Paï
pizzapatron	Pizza Patrón
pizzapockets	Pizza Pocket's
pizzasalvatore	Pizza Salvatoré
pjscoffeeofneworleans	PJ's Coffee of New Orleans
pkmczechowicedziedzice	PKM Czechowice-Dziedzice
pksgrojec	PKS Grójec
pksslupsk	PKS Słupsk
pkswbrzeguspzoo	PKS w Brzegu Sp. z o.o.
pkswielunkorona	PKS Wieluń - Korona
placemakers	PlaceMakers
placemobiliteagglomerationdecambrai	Place Mobilité Agglomération de Cambrai
planakuchenland	PLANA Küchenland
planeoelektro	PLANEO Elektro
platoscloset	Plato's Closet
plauenerstrassenbahngmbh	Plauener Straßenbahn GmbH
playgosmart	PlayGoSmart
plockirowermiejski	Płocki Rower Miejski
plugq	PlugQ
plumassierraruralelectriccooperative	Plumas-Sierra Rural Electric Cooperative
pluslekaren	Plus Lekáreň
plzenskemestskedopravnipodniky	Plzeňské městské dopravní podniky
pna	PNA
pngpowerltd	PNG Power Ltd.
pocketchange	PocketChange
poco	POCO
podarivino	Podari vino
pofampoznan	Pofam-Poznań
pogoh	POGOH
points	Point S
poissylesmureaux	Poissy - Les Mureaux
pokebros	Poke Bros.
pokemoncenter	Pokémon Center
polarnopyret	Polarn O. Pyret
polomarket	POLOmarket
poltronesofa	Poltronesofà
pomdapi	Pom d'Api
ponttogo	Pont to go
ponyrentacar	Pony Rent a Car
popeyessupplements	Popeye's Supplements
popshelf	pOpshelf
popstation	POPStation
porridgejiahe	PORRIDGE JIAHE
porrua	Porrúa
porta	porta
portakuchenwelt	porta Küchenwelt
portillos	Portillo's
postaslovenije	Pošta Slovenije
postenborse	Postenbörse
postlink	PostLink
postluxembourg	POST Luxembourg
postnet	PostNet
postnl	PostNL
postnord	PostNord
postnorddanmark	PostNord Danmark
postpackup	POST PackUp
potsdamrad	PotsdamRad
poulicka	Poulička
powerboxone	Powerbox.one
powersouthenergycooperative	PowerSouth Energy Cooperative
powiatowyurzadpracy	Powiatowy Urząd Pracy
poya	POYA
poznanskirowermiejski	Poznański Rower Miejski
pppurbana	PPP - Urbana
prazskaenergetika	Pražská energetika
prazskaintegrovanadoprava	Pražská integrovaná doprava
prazskemetro	Pražské metro
pre	PRE
precisium	Précisium
precolandia	Preçolandia
precopopular	Preço Popular
premiereclasse	Première Classe
prenatal	Prénatal
prepoint	PREpoint
prespanok	PreSpánok
pressbooks	Press & Books
pressbyran	Pressbyrån
previdenciasocial	Previdência Social
prevoirassurances	Prévoir Assurances
primantibros	Primanti Bros.
primariamunicipiulclujnapoca	Primaria Municipiul Cluj-Napoca
primohoagies	PrimoHoagies
princessetamtam	Princesse tam.tam
privat	Privát
privatmax	Privát Max
prizemart	PrizeMart
procie	PRO&Cie
procolorcollision	ProColor Collision
procook	ProCook
prodoma	Pro-Doma
profistore	ProfiStore
pronto	PRONTO
prooptik	pro optik
prospanek	ProSpánek
prosperosbooks	Prospero's Books
prostore	ProStore
provenchalles	Provenc'halles
provinoisbrieetseine	Provinois - Brie et Seine
proximiti	Proxim'iTi
pruitthealth	PruittHealth
psbmrowka	PSB Mrówka
pso	PSO
ptacek	Ptáček
pterrys	P. Terry's
ptvballarattransit	PTV - Ballarat Transit
ptvbendigobuses	PTV - Bendigo Buses
ptvgeelongbuses	PTV - Geelong Buses
ptvmetropolitanbuses	PTV - Metropolitan Buses
ptvmetropolitantrains	PTV - Metropolitan Trains
ptvmetropolitantrams	PTV - Metropolitan Trams
ptvmilduratransit	PTV - Mildura Transit
ptvregionalbuses	PTV - Regional Buses
ptvregionalcoaches	PTV - Regional Coaches
ptvregionaltrains	PTV - Regional Trains
ptvvalleytransit	PTV - Valley Transit
ptvwarragultransit	PTV - Warragul Transit
ptvwarrnamboolbuses	PTV - Warrnambool Buses
pub	PUB
publibike	PubliBike
publibikeag	PubliBike AG
publibikevelospot	PubliBike Velospot
publiekvervoergroningendrenthe	Publiek Vervoer Groningen-Drenthe
puccinos	Puccino's
puckettcat	Puckett CAT
pudo	PUDO
pudostation	PUDO Station
puj	PUJ
pulawy	Puławy
pullbear	Pull & Bear
puntoposte	PuntoPoste
pupamilano	PUPA Milano
puregym	PureGym
puregymdanmark	PureGym Danmark
puregymswiss	PureGym Swiss
puregymuk	PureGym UK
pursimple	Pür & Simple
putnicki	Putnički
pwc	PwC
pyatzvezd	Pyat zvezd
pys	PyS
pyur	PŸUR
qbhouse	QB HOUSE
qbuzz	Qbuzz
qcitybus	QCityBus
qdama	QDama
qdoba	Qdoba
qed	QED
qehome	QE Home
qiknez	Qik-n-EZ
qooqy	QooQy
qpark	Q-Park
qpets	Q-PETs
qstar	Qstar
qteam	QTeam
quakersteaklube	Quaker Steak & Lube
qualityinnsuites	Quality Inn & Suites
qub	QUB
queenslandrailparknride	Queensland Rail park 'n' ride
quemdisseberenice	Quem Disse, Berenice?
quickchek	QuickChek
quickmart	QuickMart
quickschuh	Quick Schuh
quiktrip	QuikTrip
quinncat	Quinn CAT
quironprevencion	Quirónprevención
raba	RABA
rabbittransit	rabbittransit
racetrac	RaceTrac
raceway	RaceWay
racq	RACQ
racv	RACV
radioshack	RadioShack
radissonred	Radisson RED
radkultur	RadKULTUR
raiffeisenmarkt	Raiffeisen-Markt
raisingcanes	Raising Cane's
raleys	Raley's
rallys	Rally's
ralphsitalianices	Ralph's Italian Ices
rapchieuphimcgv	rạp chiếu phim CGV
rapidparebrise	Rapid Pare-Brise
raplamaakond	Rapla maakond
rasushi	RA Sushi
rataplan	RataPlan
ratbrasov	RAT Brașov
ratcraiova	RAT Craiova
ratp	RATP
ratpcapbievre	RATP Cap Bièvre
ratpcapmantois	RATP Cap Mantois
ratpcapsaclay	RATP Cap Saclay
ratpdev	RATP Dev
ratpdevtransdevasia	RATP Dev Transdev Asia
ratpeldjazair	RATP El Djazaïr
ratt	R.A.T.T.
rayban	Ray-Ban
raymourflanigan	Raymour & Flanigan
raysfoodplace	Ray's Food Place
rbpzdravotnipojistovna	RBP, zdravotní pojišťovna
rbus	R'bus
rd	RD
rdbrest	RD Brest
rdcreil	RD Creil
rdelectronics	RD Electronics
rdpawnshop	RD Pawnshop
rdpetroleum	RD Petroleum
re	RE
readshop	ReadShop
real	Reál
realk	RealK
reddoorz	RedDoorz
reddykuchen	REDDY Küchen
rede	Red E
redelectricadeespana	Red Eléctrica de España
rediclinic	RediClinic
redlioninnsuites	Red Lion Inn & Suites
redners	Redner's
rednordsa	Red Nord S.A.
reecehvacr	Reece HVAC-R
reeceirrigationpools	Reece Irrigation & Pools
reelcinema	REEL Cinema
reelcinemas	REEL Cinemas
reformstarkmartin	reformstark Martin
regiatransportelectricchisinau	Regia Transport Electric Chișinău
regiecabs	Régie CABS
regiojet	RegioJet
regionalverkehrallgau	Regionalverkehr Allgäu
regiondenyon	Région de Nyon
regionsala	Región Šaľa
regioradstuttgart	RegioRad Stuttgart
regioverkehrsverbundfreiburg	Regio-Verkehrsverbund Freiburg
regioverkehrsverbundlorrach	Regio Verkehrsverbund Lörrach
rehapride	RehaPride
rei	REI
reifencom	reifen.com
relaischateaux	Relais & Châteaux
relx	RELX
relxle	RELXLE
rem	REM
remax	RE/MAX
remedysrx	Remedy'sRx
remi	Rémi
ren	REN
renfeave	Renfe AVE
renfecercaniasam	Renfe Cercanías AM
renfeintercity	Renfe InterCity
renseikai	RENSEIKAI
rentacenter	Rent-A-Center
repaircafe	Repair Café
rephil	RePhil
rer	RER
reraku	Re.Ra.Ku
reseaudetransportdelacapitale	Réseau de transport de la Capitale
reseauinterurbainnouvelleaquitaine	Réseau interurbain Nouvelle-Aquitaine
reseauoise	Réseau Oise
reseda	réséda
resoguarantee	RESO-Guarantee
restore	re:Store
ret	RET
reteceleredelcantonticino	Rete celere del Canton Ticino
reteextraurbanadicomo	Rete extraurbana di Como
retesuburbanaanm	Rete suburbana ANM
reteurbanadicagliari	Rete urbana di Cagliari
reteurbanadicomo	Rete urbana di Como
reteurbanadigallarate	Rete urbana di Gallarate
reteurbanadilivorno	Rete urbana di Livorno
reteurbanadimantova	Rete urbana di Mantova
reteurbanadimessina	Rete urbana di Messina
reteurbananovara	Rete urbana Novara
reteurbanaperugia	Rete urbana Perugia
revoluciondecuba	Revolución de Cuba
rewegetrankemarkt	REWE Getränkemarkt
rewetogo	REWE To Go
rezo	REZO
rezograndverdun	REZO Grand Verdun
rfnryjnr	Rfnry jnr
rhb	RhB
rheinmainverkehrsverbund	Rhein-Main-Verkehrsverbund
rheinnahenahverkehrsverbund	Rhein-Nahe Nahverkehrsverbund
rheinneckarverkehr	Rhein-Neckar-Verkehr
rhgbaugarten	RHG Bau & Garten
ribcrib	RibCrib
richterplusfrenzel	Richter+Frenzel
richtersaltstadtbackerei	Richters Altstadt-Bäckerei
rickis	Ricki's
rideaustlawrencedistribution	Rideau St. Lawrence Distribution
ridekc	RideKC
rideon	Ride On
righton	Right-on
rightspacestorage	RightSpace Storage
rindchensweinkontor	Rindchen's Weinkontor
ripta	RIPTA
rise	RISE
ristorantedelarte	Ristorante Del Arte
ritasitalianice	Rita's Italian Ice
riu	RIU
rivercitiestransit	RiverCities Transit
riverline	River LINE
rkioski	R-Kioski
rmvoyagesinglardliefooghesence	RM Voyages - Inglard - Liefooghe Sence
rmwilliams	R.M.Williams
rnet	R-net
roam	ROAM
robertostacoshop	Roberto's Taco Shop
robinsdonuts	Robin's Donuts
roceclerc	Roc-Eclerc
rochestergaselectric	Rochester Gas & Electric
rocogo	RocoGo
rocomamas	RocoMamas
roddgunn	Rodd & Gunn
rodekorsbutik	Røde Kors Butik
rodezagglomeration	Rodez Agglomération
rodoil	RodOil
rodoviariadelisboa	Rodoviária de Lisboa
rodoviario	Rodoviário
rodynnakovbaska	Rodynna kovbaska
rofukinderland	ROFU Kinderland
rokys	Roky's
rolld	Roll'd
rollsroyce	Rolls-Royce
roma	ROMA
romafriseurbedarf	ROMA Friseurbedarf
romanosmacaronigrill	Romano's Macaroni Grill
romanspizza	Roman's Pizza
romantikhotelsrestaurants	Romantik Hotels & Restaurants
romneyhythedymchurchrailway	Romney, Hythe & Dymchurch Railway
rona	Rona
roomstogo	Rooms To Go
roomstogokids	Rooms To Go Kids
rosa	ROSA
rosasthaicafe	Rosa's Thai Cafe
rosatis	Rosati's
rosatispizza	Rosati's Pizza
rostics	Rostic's
rostockerstrassenbahnag	Rostocker Straßenbahn AG
rotimodernmediterranean	Rōti Modern Mediterranean
rotio	Roti'O
rougegorge	RougeGorge
rowerowelodzkie	Rowerowe Łódzkie
royallepage	Royal LePage
rplusvversicherung	R+V Versicherung
rtmart	RT-Mart
rtveuroagd	RTV Euro AGD
rubios	Rubio's
rubysdiner	Ruby's Diner
rudysbarbershop	Rudy's Barbershop
rudyscountrystoreandbarbq	Rudy's Country Store and Bar-B-Q
rudyspizzanapoletana	Rudy's Pizza Napoletana
rue21	rue21
ruedirussel	Ruedi Rüssel
ruedu	Rüedu
rueilinmeimei	Rueilin Mei & Mei
rustpuntnu	Rustpunt.nu
ruthschrissteakhouse	Ruth's Chris Steak House
rutters	Rutter's
rvmmtd	RVMMTD
rwco	RW&CO.
rybeducation	RYB Education
rylko	Ryłko
saarlandischerverkehrsverbund	Saarländischer Verkehrsverbund
sachsenenergie	SachsenEnergie
sacrt	SacRT
sadalestikls	Sadales tīkls
sadprievidza	SAD Prievidza
saeinstitute	SAE Institute
safeliteautoglass	Safelite AutoGlass
safesplashswimschool	SafeSplash Swim School
sageviewadvisorygroup	SageView Advisory Group
saglikeczanesi	Sağlık Eczanesi
saime	SAIME
sainsburys	Sainsbury's
sainsburysbank	Sainsbury's Bank
sainsburysbanktravelmoney	Sainsbury's Bank Travel Money
sainsburyslocal	Sainsbury's Local
saintetiennemetropole	Saint-Étienne Métropole
saintgermain	Saint-Germain
saintgermainbouclesdeseine	Saint-Germain Boucles de Seine
saintquentinenyvelines	Saint-Quentin-en-Yvelines
saisautolineeserviziourbanomodica	Sais Autolinee servizio urbano Modica
saisautolineeserviziourbanosiracusa	Sais Autolinee servizio urbano Siracusa
salcobrand	SalcoBrand
salenbici	SalEnBici
salgotarjan	Salgótarján
salmoiraghivigano	Salmoiraghi & Viganò
saloncentric	SalonCentric
salonetangcotebleue	Salon Etang Côte Bleue
salsaritasfreshmexicangrill	Salsarita's Fresh Mexican Grill
salspizza	Sal's Pizza
saltstraw	Salt & Straw
salvatoresoldfashionedpizzeria	Salvatore's Old Fashioned Pizzeria
salzburgag	Salzburg AG
salzkammergutshuttles	Salzkammergut-Shuttles
sambatransportessustentaveis	Samba Transportes Sustentáveis
samelco2	SAMELCO 2
samschicken	Sam's Chicken
samsclub	Sam's Club
samsoesamsoe	Samsøe Samsøe
samsonpharma	Samson-Pharma
samtrans	SamTrans
sandersbackstube	sander's backstube
sandiegogaselectric	San Diego Gas & Electric
sandpiperci	SandpiperCI
sandwichqbano	Sándwich Qbano
sanelnapa	Sanel NAPA
sanidump	Sani-Dump
sankeo	Sankéo
sanpaologelatocafe	San Paolo Gelato & Café
sanpark	SAN Park
sanpedrocurridabat	San Pedro-Curridabat
santacash	Santa & Cash
santafe	Santa Fé
santafish	Santa & Fish
santalucia	Santa Lucía
santikaindonesiahotelsresorts	Santika Indonesia Hotels & Resorts
saojoao	São João
saonibus	Saônibus
saq	SAQ
saqexpress	SAQ Express
saqselection	SAQ Sélection
sarpinospizzeria	Sarpino's Pizzeria
sarta	SARTA
sarthenumerique	Sarthe Numérique
sas	SAS
sasco	SASCO
saskpower	SaskPower
satrans	SA-TRANS
saur	SAUR
savac	SAVAC
savealot	Save-A-Lot
savemor	SaveMor
saveon	Save On
saveonfoods	Save-On-Foods
sawater	SA Water
sbahnchur	S-Bahn Chur
sbahnhamburggmbh	S-Bahn Hamburg GmbH
sbahnsteiermark	S-Bahn Steiermark
scanquilt	SCANquilt
scarpescarpe	Scarpe&Scarpe
scat	SCAT
schaferdeinbacker	Schäfer Dein Bäcker
schafers	Schäfer's
scheckin	Scheck-In
scheckincenter	Scheck-In Center
schiaffinitravelspa	Schiaffini Travel S.p.A.
schiphollandsideairside	Schiphol Landside/Airside
schleswigholsteinnetz	Schleswig-Holstein Netz
schlotzskys	Schlotzsky's
schluchseewerkag	Schluchseewerk AG
schmizzapubgrub	Schmizza Pub & Grub
schuh	Schuh
schuhmann	Schuh-Mann
schulerhilfe	Schülerhilfe
schwalmerbrotladen	Schwälmer Brotladen
scinawskirowermiejski	Ścinawski Rower Miejski
scmtd	SCMTD
scontomobelsofort	Sconto Möbel Sofort
scontonabytek	Sconto Nábytek
scontonabytok	Sconto Nábytok
scooterscoffee	Scooter's Coffee
scotchsoda	Scotch & Soda
scotrail	ScotRail
scrubsbeyond	Scrubs & Beyond
scs	ScS
seac	SEAC
seattlesbestcoffee	Seattle's Best Coffee
secom	SECOM
secretariamunicipaldeeducacao	Secretaria Municipal de Educação
secretariamunicipaldesaude	Secretaria Municipal de Saúde
securcareselfstorage	SecurCare Self Storage
securespaceselfstorage	SecureSpace Self Storage
securitest	Sécuritest
seescandies	See's Candies
segmuller	Segmüller
sehenwutscher	sehen!wutscher
sehiriciminibus	Şehiriçi Minibüs
seineetmarneexpress	Seine-et-Marne Express
seinesaintdenis	Seine-Saint-Denis
selected	SELECTED
semo	SEMO
semovestadodemexico	SEMOV Estado de Mexico
sempyatnits	Sem pyatnits
sempyatnitsxxl	Sem pyatnits XXL
semtm	SEMTM
senart	Sénart
senecatours	SENECA Tours
sepsmavir	SEPS / MAVIR
septa	SEPTA
serveiurbadesantcugatdelvalles	Servei Urbà de Sant Cugat del Vallès
serveiurbadeviatgers	Servei Urbà de Viatgers
servicemaster	ServiceMaster
servicestoredb	ServiceStore DB
serviziourbanodiudine	Servizio urbano di Udine
seta	SETA
setd	SETD
setram	SETRAM
sev	SEV
severmetropol	Sever-Metropol
sevt	Ševt
sezane	Sézane
sfenett	SFE Nett
shabushabuonyasai	Shabu Shabu On-Yasai
shabutogo	SHABU to go
shahshalalfood	Shah's Halal Food
shakeaway	ShakeAway
shakes	Shake's
shakespearecoffeebistro	Shakespeare Coffee & Bistro
shakeys	Shakey's
shaneco	Shane Co.
sharis	Shari's
shaws	Shaw's
sheike	SHEIKE
sherryfitzgerald	Sherry FitzGerald
sherwinwilliams	Sherwin-Williams
shhealthfoods	S&H Health Foods
shingakukai	SHINGAKUKAI
shinybud	ShinyBud
shipgo	Ship & Go
shipleydonuts	Shipley Do-Nuts
shockprice	ShockPrice
shoe4you	shoe4you
shoedept	Shoe Dept.
shoedeptencore	Shoe Dept. Encore
shoelessjoes	Shoeless Joe's
shoeplaza	SHOE PLAZA
shoneys	Shoney's
shopgo	Shop & Go
shopndrive	Shop'N Drive
shopnsave	Shop 'n Save
shoppersfoodpharmacy	Shoppers Food & Pharmacy
shoprite	ShopRite
shurgardselfstorage	Shurgard Self-Storage
shuttleum	Shuttle-UM
siatamrex	SIA Tamrex
siauliumiestosavivaldybe	Šiaulių miesto savivaldybė
sicinsurance	SIC Insurance
siconte	Sì con te
siebougounisugu	Siebougouni sugu
siematic	SieMatic
sifaeczanesi	Şifa Eczanesi
sig	SIG
siga	SIGA
sigaretnetby	SigaretNet.by
sigikid	sigikid
signaturecosmeticsfragrances	Signature Cosmetics & Fragrances
sigo	sigo
sigoelastenradsharing	sigo E-Lastenrad Sharing
sigroofing	SIG Roofing
silkoil	SILKOIL
silmaasema	Silmäasema
sim	SIM
simdouro	SIMDOURO
simitcidunyasi	Simitçi Dünyası
simitsarayi	Simit Sarayı
simonlevelt	Simon Lévelt
simonsburger	Simon's Burger
simplesimonspizza	Simple Simon's Pizza
simplyfresh	SimplyFresh
sin	SIN
sinequanone	Sinéquanone
sipedala	SiPedala
sipl	Sipl
sipperec	SIPPEREC
sistersaroma	Sister's Aroma
sit	SIT
sitac	SITAC
sitapenisolasorrentina	SITA Penisola Sorrentina
sitbus	Sit'Bus
sitp	SITP
sits	SITS
situ	SITU
situs	SITUS
sixiemeavenue	Sixième Avenue
skandiamaklarna	SkandiaMäklarna
skanetrafiken	Skånetrafiken
skarzyskokamienna	Skarżysko-Kamienna
skgas	SK gas
sklepmiesnylenarcik	Sklep mięsny Lenarcik
skleppolski	Sklep Polski
skoda	Škoda
skopjelocal	Skopje:local
skrentacar	SK rent-a-car
slawex	SLAWEX
sleca	SLECA
sleepinnsuites	Sleep Inn & Suites
slemco	SLEMCO
sloneczko	Słoneczko
sloneczna	Słoneczna
slovenskaautobusovadopravapoprad	Slovenská autobusová doprava Poprad
slovenskaautobusovadopravazvolen	Slovenská autobusová doprava Zvolen
slovenskaelektrizacnaprenosovasustava	Slovenská elektrizačná prenosová sústava
slovenskaposta	Slovenská pošta
slovnaftmobilityservicessro	Slovnaft Mobility Services, s.r.o.
sluzbeniglasnik	Službeni glasnik
smaland	Småland
smarket	S-market
smart	S-Mart
smartbus	smart bus
smartfinal	Smart & Final
smartfinalextra	Smart & Final Extra!
smartone	SmarTone
smartpark	SmartPark
smartposti	SmartPosti
smartstyle	SmartStyle
smartycz	Smarty.cz
smartysk	Smarty.sk
smilekeepers	SmileKeepers
smiletime	smile-time
smileys	Smiley's
smithfieldschickennbarbq	Smithfield's Chicken 'N Bar-B-Q
smiths	Smith's
smittys	Smitty's
smitu	SMITU
smokespoutinerie	Smoke's Poutinerie
smokinjoes	Smokin' Joe's
smooy	smöoy
snai	SNAI
snarfssandwiches	Snarf's Sandwiches
snarkjop	Snarkjøp
sncfreseau	SNCF Réseau
sncfvoyageursetoiledamiens	SNCF Voyageurs Étoile d'Amiens
sncfvoyageursloireocean	SNCF Voyageurs Loire Océan
sneakerbox	SneakerBox
sneaknfresh	SneakNFresh
sneakypetes	Sneaky Pete's
snel	SNEL
snezhnayakoroleva	Snezhnaya koroleva
sngo	SN'go
snowplusrock	Snow+Rock
sobio	So.bio
socialbicyclesinc	Social Bicycles Inc.
socialnapoistovna	Sociálna poisťovňa
societateadetransportbucuresti	Societatea de Transport București
societavicentinatrasporti	Società Vicentina Trasporti
societebeninoisedenergieelectrique	Societe Beninoise d'Energie Electrique
societecapuce	société Capuce
societedestraversiersduquebec	Société des traversiers du Québec
societedetransportdelevis	Société de transport de Lévis
societedetransportdemontreal	Société de transport de Montréal
societedetransportpublic	Société de Transport Public
societeprotectricedesanimaux	Société Protectrice des Animaux
societequebecoiseducannabis	Société québécoise du cannabis
socooc	SoCoo'c
sodiedoces	Sodiê Doces
sofly	SoFly
softbank	SoftBank
softbankshop	SoftBank Shop
soil	S-Oil
sok	Şok
sokmini	Şok Mini
sokolow	Sokołów
solato	SOLATO
solea	Soléa
solidcore	[solidcore]
soliver	s.Oliver
solow	SoLow
soltrans	SolTrans
somisomi	SomiSomi
somosmovilidad	SOMOS movilidad
sonabel	SONABEL
sonestaessuites	Sonesta ES Suites
songhemianguan	SongheMianGuan
sonnysbbq	Sonny's BBQ
sonomamarinarearailtransit	Sonoma–Marin Area Rail Transit
sopharmacy	SOpharmacy
sor	SØR
sorgenbus	Sorg'en bus
sorianahiper	Soriana Híper
sorianasuper	Soriana Súper
sormlandstrafiken	Sörmlandstrafiken
sorta	SORTA
sostrenegrene	Søstrene Grene
sosweet	SoSweet
sotral	SOTRAL
sotralul	SOTRAL UL
sotrama	sotrama
sougoucourani	Sougou courani
soulcycle	SoulCycle
sourceforsports	Source For Sports
sourdoughco	Sourdough & Co.
spa	SPA
spao	SPAO
sparfumcosmetics	S Parfum&Cosmetics
spcc	S.P.C.C.
specs	Spec's
speedee	SpeeDee
speedycafe	Speedy Café
spencers	Spencer's
spherionstaffingrecruiting	Spherion Staffing & Recruiting
spltisa	SPLTISA
spolem	Społem
sporistanbul	Spor İstanbul
sportcity	SportCity
sportclub	SportClub
sportscene	sportscene
sportscheck	SportScheck
sportsmanswarehouse	Sportsman's Warehouse
sportspower	SportsPower
sporveientbanen	Sporveien T-banen
spplus	SP+
springhillsuites	SpringHill Suites
sprottenflotte	SprottenFlotte
sptrans	SPTrans
sqybus	SQYBus
sredzkakomunikacjapubliczna	Średzka Komunikacja Publiczna
srmembershipshopping	S&R Membership Shopping
srmjaskolka	SRM Jaskółka
srnewyorkstylepizza	S&R New York Style Pizza
ssangyong	SsangYong
ssmcomunediudine	SSM & Comune di Udine
st1	St1
sta	STA
stabilita	STABILITA
stad	STAD
stadsbussarnaostersund	Stadsbussarna Östersund
stadtbackereikamp	Stadtbäckerei Kamp
stadtischeverkehrsbetriebebern	Städtische Verkehrsbetriebe Bern
stadtmobilberlingmbh	Stadtmobil Berlin GmbH
stadtmobilcarsharingag	stadtmobil carsharing AG
stadtmobilcarsharinggmbhcokg	Stadtmobil CarSharing GmbH & Co. KG
stadtmobilhannovergmbh	Stadtmobil Hannover GmbH
stadtmobilrheinmain	Stadtmobil Rhein-Main
stadtmobilrheinmaingmbh	stadtmobil Rhein-Main GmbH
stadtmobilrheinneckar	Stadtmobil Rhein-Neckar
stadtmobilrheinneckarag	Stadtmobil Rhein-Neckar AG
stadtmobilrheinruhr	Stadtmobil Rhein-Ruhr
stadtmobilrheinruhrgmbh	Stadtmobil Rhein-Ruhr GmbH
stadtmobilsudbaden	Stadtmobil Südbaden
stadtmobilsudbadenag	Stadtmobil Südbaden AG
stadtradhamburg	StadtRAD Hamburg
stadtwerkedusseldorf	Stadtwerke Düsseldorf
stadtwerkemunchen	Stadtwerke München
stadtwerkestassfurt	Stadtwerke Staßfurt
stagecoachcumbrianorthlancashire	Stagecoach Cumbria & North Lancashire
stagecoachmerseysidesouthlancashire	Stagecoach Merseyside & South Lancashire
stalowawolamiastorowerow	Stalowa Wola – miasto rowerów
stangengrunermuhlenbackerei	Stangengrüner Mühlenbäckerei
stansdonutscoffee	Stan's Donuts & Coffee
stap	STAP
star	star
starcar	STARCAR
starkebacker	Starke Bäcker
starline	StarLine
starmetro	StarMetro
staroilcompanylimited	StarOil Company Limited
startran	StarTran
stas	STAS
stat	StAT
stateliberty	State & Liberty
statemain	State & Main
staterbros	Stater Bros.
stationserviceeleclerc	Station Service E.Leclerc
statravel	STA Travel
stavmatepitoanyagkereskedelem	Stavmat Építőanyag Kereskedelem
stavo	STAVO
stbussobieszczanski	STbus Sobieszczański
stcatharinestransit	St. Catharines Transit
stcharlesareatransit	St. Charles Area Transit
stchristophersinn	St Christopher's Inn
stclm	STCLM
steaknshake	Steak 'n Shake
stendalbus	stendalbus
stephaneplazaimmobilier	Stéphane Plaza Immobilier
sterkinekor	Ster-Kinekor
sternenback	Sternenbäck
stewarts	Stewart's
stewartsshops	Stewart's Shops
steweag	STEWEAG
steweagsteg	STEWEAG-STEG
sthubert	St-Hubert
sthubertexpress	St-Hubert Express
stibmivb	STIB/MIVB
sticksnsushi	Sticks'n'Sushi
stivo	STIVO
stjohn	St. John
stjohnoutlet	St. John Outlet
stlevis	STLévis
stlouisbargrill	St. Louis Bar & Grill
stmarccafe	ST.MARC CAFÉ
stmargaretshospicecare	St Margaret's Hospice Care
sto	STO
stockholmstunnelbana	Stockholms tunnelbana
stoexpress	STO Express
stonehousepizzacarvery	Stonehouse Pizza & Carvery
stopshop	Stop & Shop
storagemart	StorageMart
storamerica	StorAmerica
storquest	StorQuest
storquestselfstorage	StorQuest Self Storage
stpierressushi	St Pierre's Sushi
stpt	S.T.P.T.
strackvantil	Strack & Van Til
straetohofudborgarsvaedid	Strætó Höfuðborgarsvæðið
stran	STRAN
strasbourgelectricitereseaux	Strasbourg Électricité Réseaux
strasbourgmobilites	Strasbourg Mobilités
stredoslovenskadistribucna	Stredoslovenská distribučná
streetshoes	street shoes
stregis	St. Regis
strock	Ströck
stromnetzsteiermarkgmbh	Stromnetz Steiermark GmbH
struttparker	Strutt & Parker
stuckeys	Stuckey's
styrstall	Styr & Ställ
sudameapteek	Südameapteek
sudtirolrad	Südtirol Rad
sudwestbus	SüdwestBus
sunarp	SUNARP
sundongbaobeefsteak	SunDongbao Beef Steak
sundsvallsstadstrafik	Sundsvalls stadstrafik
sunfar	SUNFAR
sunlinetransitagency	SunLine Transit Agency
sunmobile	SUN Mobile
suparoof	Supa-Roof
superbiomarkt	SuperBioMarkt
superbrugsen	SuperBrugsen
superbrugsenslagter	SuperBrugsen Slagter
supercorexpres	Supercor Exprés
superdaekservice	Super Dæk Service
superdino	SuperDino
superdis	Super DIS
superissste	SuperISSSTE
supermacs	Supermac's
supermarketslawex	Supermarket SLAWEX
supermercadosmas	Supermercados MAS
superpharm	Super-Pharm
supersanchez	Super Sánchez
supersupercongeenoodles	Super Super Congee & Noodles
supervalu	SuperValu
supervia	SuperVia
supervivahome	SUPER VIVA Home
superzoo	Super zoo
supre	Supré
surecharge	SureCharge
suremoov	SUREMOOV
surestay	SureStay
surestaycollection	SureStay Collection
surestayplus	SureStay Plus
surestaystudio	SureStay Studio
surf	SURF
surlatable	Sur La Table
sushidog	SushiDog
sushipoint	SushiPoint
sustavjavnihbicikala	Sustav javnih bicikala
sususons	SUSU & Sons
sutterluty	Sutterlüty
sutterwalkincare	Sutter Walk-In Care
suwagenergie	Süwag Energie
suwer	SUWER
svenskakraftnat	Svenska Kraftnät
svenskfastighetsformedling	Svensk Fastighetsförmedling
svsparkassenversicherung	SV SparkassenVersicherung
swarzedz	Swarzędz
sweetfrog	sweetFrog
swellcycle	SWell Cycle
swensens	Swensen's
swepco	SWEPCO
swetsodvmaritiem	Swets ODV Maritiem
swiatalkoholi	Świat Alkoholi
swiatksiazki	Świat Książki
swiatprasy	Świat Prasy
swidnica	Świdnica
swiezyzna	Świeżyzna
swimlabsswimschool	SwimLabs Swim School
swissbelhotel	Swiss-Belhotel
swissbelinn	Swiss-Belinn
swissotel	Swissôtel
swisspass	SwissPass
swtch	SWTCH
symmotors	SYM Motors
symondssampson	Symonds & Sampson
systemeu	Système U
szegedikozlekedesitarsasag	Szegedi Közlekedési Társaság
szekszard	Szekszárd
t2c	T2C
t4teaforu	T4 Tea For U
ta	TA
tab	TAB
tabakvalmont	Tabák Valmont
tac	TAC
tacodelmar	Taco Del Mar
tacojohns	Taco John's
tada	TA-DA!
taetea	TAETEA
tagheuer	TAG Heuer
tahinis	Tahini's
taipanbreadcakes	Taipan Bread & Cakes
taiwanfiremarineinsurance	Taiwan Fire & Marine Insurance
takstsjaelland	Takst Sjælland
tam	TaM
tamautohof	TAM Autohof
tamboplus	Tambo+
taminterurbano	TAM Interurbano
tamjaisamgor	TamJai SamGor
tamjaiyunnanmixian	TamJai Yunnan Mixian
tamse	TAMSE
tamtam	TamTam
tamurbano	TAM Urbano
tan	TAN
tanesco	TANESCO
tank	TANK
tankpool24	tankpool24
tanks	Tank S
tanqyou	TanQyou
tao	TAO
taotaotea	Tao-Tao Tea
tapealoeil	Tape à l'Œil
taphoa	tạp hoá
taquierialoscomales	Taquieria Los Comales
tarc	TARC
tarta	TARTA
tartulinn	Tartu linn
tas	TAS
tasmac	TASMAC
taswater	TasWater
tattebakerycafe	Tatte Bakery & Cafe
tavukdunyasi	Tavuk Dünyası
taxassistaccountants	TaxAssist Accountants
tazikismediterraneancafe	Taziki's Mediterranean Cafe
tbike	TBike
tcap	T'CAP
tcddtasimacilik	TCDD Taşımacılık
tchip	Tchip
tdcnet	TDC NET
teamagichand	Tea & Magic Hand
teamlogicit	TeamLogic IT
teamsportgokarting	TeamSport Go Karting
teamsportkarting	TeamSport Karting
teaworkstation	Tea-Workstation
tec	TEC
tecb	TECB
tecc	TECC
tech	TECH
tecx	TECX
teddysbiggerburgers	Teddy's Bigger Burgers
tedi	TEDi
tedox	tedox
tedscoffeeco	Ted's Coffee Co.
tedshotdogs	Ted's Hot Dogs
tedsmontanagrill	Ted's Montana Grill
teegschwendner	TeeGschwendner
tegut	tegut
teias	TEİAŞ
teilauto	teilAuto
teilautoeg	teilAuto eG
tekulas	TEKULAŞ
telebec	Télébec
telecommtelegrafos	Telecomm-Telégrafos
telefonica	Telefónica
telofun	Tel-O-Fun
temax	TeMax
tempoteam	Tempo-Team
tempurpedic	Tempur-Pedic
tennet	TenneT
tennettso	TenneT TSO
tenpin	tenpin
tenrenstea	TenRen's Tea
tepco	TEPCO
ter	TER
terauvergnerhonealpes	TER Auvergne-Rhône-Alpes
terbourgognefranchecomte	TER Bourgogne-Franche-Comté
terbourgogneouestnivernais	TER Bourgogne-Ouest-Nivernais
terbretagne	TER Bretagne
tercentrevaldeloire	TER Centre – Val de Loire
tergrandest	TER Grand Est
terhautsdefrance	TER Hauts-de-France
terhautsdefranceetoiledamiens	TER Hauts-de-France Étoile d'Amiens
termo	termo
ternormandie	TER Normandie
ternouvelleaquitaine	TER Nouvelle-Aquitaine
teroccitanie	TER Occitanie
terpaysdelaloire	TER Pays de la Loire
terpaysdelaloireloireocean	TER Pays de la Loire Loire Océan
terprovencealpescotedazur	TER Provence-Alpes-Côte d'Azur
terresdenvol	Terres d'Envol
terribles	Terrible's
terriblesdiesel	Terrible's Diesel
terrywhitechemmart	TerryWhite Chemmart
terstal	terStal
terzou	TER ZOU!
terzouetoiledenice	TER ZOU! Étoile de Nice
tescocafe	Tesco Café
texasamuniversity	Texas A&M University
texasnewmexicopower	Texas-New Mexico Power
texschickenburgers	Tex's Chicken & Burgers
textilehouse	Textile house
tfgm	TfGM
tflcyclehire	tfl_cycle_hire
tfvaluemart	TF Value-Mart
tgjones	TGJones
tgvinoui	TGV InOui
thaiexpress	Thaï Express
thankyoumart	THANK YOU MART
thansen	thansen
the0123	the0123
theathletesfoot	The Athlete's Foot
thebargainshop	The Bargain! Shop
thebig	THE BIG
thebigexpress	THE BIG Express
thebottleo	The Bottle-O
theburgerspriest	The Burger's Priest
thebus	TheBus
thechildrenscourtyard	The Children's Courtyard
thechildrensplace	The Children's Place
thechildrenssociety	The Children's Society
thecoffeebeantealeaf	The Coffee Bean & Tea Leaf
thecooperativefood	The Co-operative Food
thecooperativefuneralcare	The Co-operative Funeralcare
thecraftbeerco	The Craft Beer Co.
thedonercompany	The Döner Company
thefishchipco	The Fish & Chip Co
thefix	The FIX
theisens	Theisen's
thekickincrab	The Kickin' Crab
thelink	The LINK
thelinskonditori	Thelins konditori
theniu	the niu
theodorepringleoptical	Theodore & Pringle Optical
therapieclinic	Thérapie Clinic
theritzcarlton	The Ritz-Carlton
thesalonbyinstyle	The SALON by InStyle
thesugarrspice	The Sugarr & Spice
thompsoncat	Thompson CAT
thrash	Thrash!
threesixty	ThreeSixty
threesixtypharmacy	ThreeSixty Pharmacy
thuringerenergienetze	Thüringer Energienetze
tia	Tía
tib	TIB
tic	TIC
ticea	Ticéa
tiemmebusserviziourbanocaltanissetta	Tiemmebus servizio urbano Caltanissetta
tiffanycompany	Tiffany & Company
tigerwheeltyre	Tiger Wheel & Tyre
tigota	Tigotà
tigregeant	Tigre Géant
tilt	TILT
tim	TIM
timothys	Timothy's
tink	TINK
tinq	TinQ
tinyfish	tinyfish
tinyfishag	Tiny Fish AG
tiptravel	TIP travel
tis	TIS
tisseo	Tisséo
titleboxingclub	TITLE Boxing Club
tivolihotelsresorts	Tivoli Hotels & Resorts
tivtaaminthecity	Tiv Taam in The City
tiwag	TIWAG
tlpmobilites	TLP Mobilités
tma	Tma
tmarket	T-Market
tmlewin	T.M.Lewin
tmm	T'MM
tmobile	T-Mobile
tmobileinternational	T-Mobile International
tmobileus	T-Mobile US
tmpoint	TMpoint
tngo	TNGo
tnswsydneybuses	TNSW - Sydney Buses
tobike	[TO]BIKE
tobysestate	Toby's Estate
tods	Tod's
tog24	TOG24
togos	Togo's
tohm	TOHM
tojeksperten	Tøjeksperten
tojeskperten	Tøjeskperten
tokic	Tokić
tokstok	Tok&Stok
tokstokcompact	Tok&Stok Compact
tokstokstudio	Tok&Stok Studio
tokyobike	tokyobike
tokyocity	Tokyo-City
tomaszowmazowiecki	Tomaszów Mazowiecki
tomatoonion	Tomato & Onion
tomco	Tom & Co
tommisburgerjoint	Tommi's Burger Joint
tommysexpress	Tommy's Express
tomods	Tomod's
tomorocoffee	TOMORO Coffee
tomsworld	Tom's World
tomthumb	TomThumb
tongrentangpharmacy	TongRenTang Pharmacy
toniguy	Toni & Guy
tonyromas	Tony Roma's
tonysfreshmarket	Tony's Fresh Market
toombaumarkt	toom Baumarkt
tootntotum	Toot'n Totum
top	top!
topcarpetsfloors	Top Carpets & Floors
topdrogeria	Top drogéria
topdrogerie	Top drogerie
topgun	TOPGUN
toppharm	TopPharm
topsport	TopSport
topt	TopT
torchystacos	Torchy's Tacos
toromontcat	Toromont CAT
torshavn	Tórshavn
tostao	Tostao'
totalenergies	TotalEnergies
totalenergiesexpress	TotalEnergies Express
toutenbus	Tout'enbus
towneplacesuites	TownePlace Suites
toyotarentacar	Toyota Rent a Car
tpgxg642metropolitanodeferrol	TPG XG-642: Metropolitano de Ferrol
tptp	tptp
tqmholding	TQM - holding
tra	TRA
trackfield	Track&Field
tractorequipmentco	Tractor & Equipment Co.
tradepoint	TradePoint
traderjoes	Trader Joe's
traid	TRAID
trainmore	TrainMore
trakurajonosavivaldybe	Trakų rajono savivaldybė
trambahia	Trambahía
tramcastellon	TRAM Castellón
trammetropolitadalacant	TRAM Metropolità d'Alacant
tramwajeslaskie	Tramwaje Śląskie
tramwajeszczecinskie	Tramwaje Szczecińskie
tramwajewewroclawiu	Tramwaje we Wrocławiu
tramwaydiledefrance	Tramway d'Île de France
tramwayrabatsale	tramway rabat-salé
tramxang	Trạm xăng
trango	TranGO
trans80	Trans'80
transagglo	Trans'Agglo
transbasa	TRANSBA S.A.
transcab	Trans'cab
transcomahuesa	Transcomahue S.A.
transcove	Trans'CoVe
transcreuse	TransCreuse
transdevartoisgohelle	Transdev Artois-Gohelle
transdevbeauvaisismobilites	Transdev Beauvaisis Mobilités
transdevgmvamobilites	Transdev GMVA Mobilités
transdeviledefranceboucledeslys	Transdev Île-de-France Boucle des Lys
transdevmarneetourcq	Transdev Marne-et-Ourcq
transdevmarnelavallee	Transdev Marne-la-Vallée
transdevmobilitesdusaintquentinois	Transdev Mobilités du Saint Quentinois
transdevnimes	Transdev Nîmes
transdevniortagglomeration	Transdev Niort Agglomération
transdevrhonealpesinterurbain	Transdev Rhône-Alpes Interurbain
transdevrochefortocean	Transdev Rochefort Océan
transdevsenart	Transdev Sénart
transdevurbainbassindarcachon	Transdev Urbain Bassin d'Arcachon
transdevvalencemobilite	Transdev Valence Mobilité
transgironde	TransGironde
transglobelife	TransGlobe Life
transgrid	TransGrid
transisere	Transisère
transit	TransIT
translandes	Trans-Landes
transmilenio	TransMilenio
transmisoraelectricadelnorte	Transmisora Eléctrica del Norte
transmissoraaliancadeenergiaeletrica	Transmissora Aliança de Energia Elétrica
transneasa	TRANSNEA S.A.
transnetbw	TransnetBW
transnit	TransNit
transnoasa	TRANSNOA S.A.
transoceanico	Transoceânico
transpasa	TRANSPA S.A.
transportcalatoriexpressploiesti	Transport Călători Express Ploiești
transportdelesillesbalearseivissa	Transport de les Illes Balears - Eivissa
transportedemurciaypedanias	Transporte de Murcia y Pedanías
transportemetropolitanovalparaiso	Transporte Metropolitano Valparaíso
transportepublicodearagon	Transporte Público de Aragón
transportepublicodegalicia	Transporte Público de Galicia
transportespublicosdelamego	Transportes Públicos de Lamego
transportesurbanosdesantiagosa	Transportes Urbanos de Santiago S. A.
transporteurbanodeburgos	Transporte urbano de Burgos
transportpublicdemallorca	Transport públic de Mallorca
transportpublicgeneralitatvalenciana	Transport Públic Generalitat Valenciana
transportscolaire31	transport scolaire 31
transportsnouvelleaquitaine	Transports Nouvelle-Aquitaine
transportspublicsdecatalunya	Transports Públics de Catalunya
transportspublicsdemallorca	Transports públics de Mallorca
transportspublicsdemenorca	Transports públics de Menorca
transportsregionarlysere	Transports Région Arlysère
transporturbadecastello	Transport Urbà de Castelló
transreno	TransReno
tranviadezaragoza	Tranvía de Zaragoza
trasportourbano	trasporto urbano
travelerscoffee	Traveler's Coffee
travelplanetpl	Travelplanet.pl
travismathew	TravisMathew
trawscymru	TrawsCymru
tredas	TREDAŞ
tredy	tredy
treindienstamersfoortedewageningen	Treindienst Amersfoort - Ede-Wageningen
treindienstgoudaalphenaandenrijn	Treindienst Gouda - Alphen aan den Rijn
trema	TréMA
tresorpublic	Trésor Public
tribe	TRIBE
trimet	TriMet
trimetparkride	TriMet Park & Ride
trinkgut	trinkgut
trinkspare	Trink & Spare
triolekaren	Trio lekáreň
trolebus	Trolebús
tromsfylkestrafikk	Troms fylkestrafikk
trotro	trô trô
truenorth	truenorth
trungnguyen	Trung Nguyên
trungnguyencoffee	Trung Nguyên Coffee
tryp	TRYP
tsn	T. SN
tsukumo	TSUKUMO
tsutaya	TSUTAYA
tsystems	T-Systems
ttlinecompany	TT-Line Company
ttsupermarket	T&T Supermarket
tua	TUA
tub	TUB
tubbollene	TUB Bollène
tubbys	Tubby's
tubmeusegrandsud	TUB Meuse Grand Sud
tuc	TUC
tucehgpamplonairuna	TUC-EHG Pamplona/Iruña
tudbus	Tud'Bus
tudorsbiscuitworld	Tudor's Biscuit World
tuesdaycoworking	tuesday coworking
tuftneedle	Tuft & Needle
tui	TUI
tuireisecenter	TUI ReiseCenter
tul	TUL
tullyscoffee	Tully's Coffee
tuodi	Tuodì
tup	TUP
turkis	Türkis
turkiyecumhuriyetidevletdemiryollari	Türkiye Cumhuriyeti Devlet Demiryolları
turkiyepetrolleri	Türkiye Petrolleri
turkiyetarimkredikooperatifmarket	Türkiye Tarım Kredi Kooperatif Market
turkkizilayi	Türk Kızılayı
turktelekom	Türk Telekom
turmol	Turmöl
tus	TUS
tusbic	TusBic
tussa	TUSSA
tussccl	TUS, SCCL
tuti	TuTi
tutuanna	tutuanna
tuvhanse	TÜV Hanse
tuvhessen	TÜV Hessen
tuvnord	TÜV Nord
tuvrheinland	TÜV Rheinland
tuvrurbanos	TUVR: Urbanos
tuvsaarland	TÜV Saarland
tuvsud	TÜV Süd
tuvthuringen	TÜV Thüringen
tuvturk	TÜVTÜRK
tuzobus	Tuzobús
tvoe	TVOE
twojmarket	Twój Market
twomenandatruck	Two Men and a Truck
twsrad	twsRad
tzone	T-ZONE
tzusje	't Zusje
ualocal	ua:local
ubahnwien	U-Bahn Wien
ubike	U-bike
ubitricity	ubitricity
ubreakifix	uBreakiFix
ubs	UBS
ubsfinancialservices	UBS Financial Services
uci	UCI
ucikinowelt	UCI Kinowelt
uct	UCT
udart	UDART
udffuel	UDF Fuel
udinebike	UDINebike
udon	UDON
ufa	UFA
ufcgym	UFC Gym
ufo	UFO
ufofurniture	UFO Furniture
ufs	UFS
ufsm	UFSM
ugc	UGC
ugg	UGG
ugi	UGI
ugo	UGO
ugureczanesi	Uğur Eczanesi
uhaul	U-Haul
uhome	U-Home
uiposlobysykkelas	UIP Oslo Bysykkel AS
uiptrondheimbysykkelas	UIP Trondheim Bysykkel AS
uitwaarde	Uit®waarde
ul	UL
umabike	UMAbike
umasslowell	UMass Lowell
umigskawina	UMiG Skawina
umkedzierzynkozle	UM Kędzierzyn-Koźle
umnyvybor	Umny vybor
umskarzyskokamienna	UM Skarżysko-Kamienna
unahotelsresorts	UNA Hotels & Resorts
unclejohns	Uncle John's
uncletetsuscheesecake	Uncle Tetsu's Cheesecake
uneheurepoursoi	Une Heure Pour Soi
unepieceenplus	Une pièce en plus
unibailrodamcowestfield	Unibail-Rodamco-Westfield
unibuspv	UNIBUSPV
unilabsbioct	Unilabs BioCT
unionelectricadecuba	Unión Eléctrica de Cuba
unionfenosadistribucion	Unión Fenosa Distribución
unipolsai	UnipolSai
uniprosperity	Uni-Prosperity
uniq	UNIQ
uniqclothingbycheckers	UNIQ clothing by Checkers
unir	UNIR
unistoroptroznitsa	Unistor opt&roznitsa
unopizzeriagrill	Uno Pizzeria & Grill
unox	Uno-X
untuckit	UNTUCKit
uov	U-OV
updatefitness	update Fitness
upg	UPG
uprunning	Up & Running
upwest	UpWest
uqmobile	UQ mobile
uqspot	UQ Spot
urbaninfrastructurepartneras	Urban Infrastructure Partner AS
urbanoascolipicenofolignano	Urbano Ascoli Piceno-Folignano
urcovebyhyatt	UrCove by Hyatt
urmedicinelabs	UR Medicine Labs
urmedicineurgentcare	UR Medicine Urgent Care
urpenn	Ur&Penn
usave	U-Save
uscellular	U.S. Cellular
usedomrad	UsedomRad
usg	USG
usmarket	US Market
usmile	uSmile
uspace	U-SPACE
uspoloassn	U.S. Polo Assn.
usstoragecenters	US Storage Centers
ustadonerci	Usta Dönerci
ustore	U-Store
ustorit	U-Stor-It
ustra	ÜSTRA
uta	UTA
ute	UTE
utebicicletasalbacete	UTE Bicicletas Albacete
utebicicletaszaragoza	UTE Bicicletas Zaragoza
utjwoloszka	UTJ Wołoszka
utram	U-tram
utrans	UTrans
utrust	u-trust
utshuttle	UT Shuttle
va	VA
vagrad	VAG_Rad
vagverkehrsaktiengesellschaftnurnberg	VAG Verkehrs-Aktiengesellschaft Nürnberg
vai	VAÏ
vakantiexperts	VakantieXperts
valdyerresvaldeseine	Val d'Yerres Val de Seine
valentinos	Valentino's
valeriostropicalbakeshop	Valerio's Tropical Bakeshop
valesa	Vale S.A.
valleedaostetransports	Vallée d'Aoste Transports
valleedemontmorency	Vallée de Montmorency
valleeduloingnemours	Vallée du Loing - Nemours
valleesudbus	Vallée Sud Bus
valleybike	ValleyBike
valumart	Valu-mart
vanboxtelhoorwinkel	Van Boxtel hoorwinkel
vancleefarpels	Van Cleef & Arpels
vango	VanGO
vanharen	vanHaren
vanlaack	van Laack
vantaanenergiasahkoverkot	Vantaan Energia Sähköverkot
vapestore	VapeStore
vapo	VAPO
varmebad	Varme & Bad
varmlandstrafik	Värmlandstrafik
vasafitness	VASA Fitness
vasalekaren	Vaša Lekáreň
vasezdravlje	Vaše zdravlje
vasttrafik	Västtrafik
vattenfallincharge	Vattenfall InCharge
vbaumarkt	V-BAUMARKT
vdrug	V・Drug
veantattoo	VeAn Tattoo
vectaliaperpignanmediterranee	Vectalia Perpignan Méditerranée
veerkopvantland	Veer Kop van 't Land
veg	VEG
velam	Vélam
velespeedlefkosa	Velespeed Lefkoşa
velez	Vélez
velhop	Vélhop
velibleu	Vélibleu
velibmetropole	Vélib' Métropole
velin	Vel'in
velivert	VéliVert
velizyvallees	Vélizy Vallées
velo2	VélO²
velobleu	Vélobleu
velocite	VéloCité
veloh	Vel'oh!
veloleo	VELOLEO
velolib	Vélolib
velomagg	Vélomagg'
veloplus	Vélo'+
velostanlib	vélOstan'lib
velotm	VeloTM
velotoulouse	VélôToulouse
velov	Vélo'v
veluwezuid	Veluwe-Zuid
veolia	Véolia
verbundhydropowergmbh	Verbund Hydro Power GmbH
verbundtarifdonauwald	Verbundtarif DonauWald
verejnadopravavysociny	Veřejná doprava Vysočiny
vergolst	Vergölst
verkehrsgemeinschaftaltotting	Verkehrsgemeinschaft Altötting
verkehrsgemeinschaftlandkreismuhldorf	Verkehrsgemeinschaft Landkreis Mühldorf
verkehrsgemeinschaftoberallgau	Verkehrsgemeinschaft Oberallgäu
verkehrsgemeinschaftosnabruck	Verkehrsgemeinschaft Osnabrück
verkehrsgemeinschaftrottalinn	Verkehrsgemeinschaft Rottal-Inn
verkehrsgesellschaftbaderkreiscalw	Verkehrsgesellschaft Bäderkreis Calw
verkehrsgesellschafthamelnpyrmont	Verkehrsgesellschaft Hameln-Pyrmont
verkehrsgesellschaftvorpommernrugen	Verkehrsgesellschaft Vorpommern-Rügen
verkehrsundtarifgemeinschaftostharz	Verkehrs- und Tarifgemeinschaft Ostharz
verkehrsundtarifverbundstuttgart	Verkehrs- und Tarifverbund Stuttgart
verkehrsverbundberlinbrandenburg	Verkehrsverbund Berlin-Brandenburg
verkehrsverbundbremenniedersachsen	Verkehrsverbund Bremen/Niedersachsen
verkehrsverbundemsjade	Verkehrsverbund Ems-Jade
verkehrsverbundgrossraumingolstadt	Verkehrsverbund Großraum Ingolstadt
verkehrsverbundgrossraumnurnberg	Verkehrsverbund Großraum Nürnberg
verkehrsverbundhegaubodensee	Verkehrsverbund Hegau-Bodensee
verkehrsverbundkarnten	Verkehrsverbund Kärnten
verkehrsverbundmittelthuringen	Verkehrsverbund Mittelthüringen
verkehrsverbundneckaralbdonau	Verkehrsverbund Neckar-Alb-Donau
verkehrsverbundpforzheimenzkreis	Verkehrsverbund Pforzheim-Enzkreis
verkehrsverbundrheinmosel	Verkehrsverbund Rhein-Mosel
verkehrsverbundrheinneckar	Verkehrsverbund Rhein-Neckar
verkehrsverbundrheinruhr	Verkehrsverbund Rhein-Ruhr
verkehrsverbundrheinsieg	Verkehrsverbund Rhein-Sieg
verkehrsverbundschwarzwaldbaarheuberg	Verkehrsverbund Schwarzwald-Baar-Heuberg
verkehrsverbundsudniedersachsen	Verkehrsverbund Süd-Niedersachsen
vesttelemarkkraftlag	Vest-Telemark Kraftlag
veszpremhelyijarat	Veszprém helyijárat
vetiq	VetIQ
vetiqpetcare	VetIQ Petcare
vets4pets	Vets4Pets
vgesud	VGE-Süd
via	VIA
viajeselcorteingles	Viajes El Corte Inglés
viaporto	ViaPorto
viarail	VIA Rail
vibs	Vib's
vichycommunaute	Vichy Communauté
victoriassecret	Victoria's Secret
victoricos	Victorico's
vidacaixa	VidaCaixa
vidaecaffe	Vida e Caffè
videotron	Vidéotron
viennemobilites	Vienne Mobilités
viesgodistribucionelectrica	Viesgo Distribución Eléctrica
vila	VILA
villasport	VillaSport
villeoretzeo	Villéo-Retzéo
villeroyboch	Villeroy & Boch
villo	Villo!
vilniausmiestosavivaldybe	Vilniaus miesto savivaldybė
vilniausrajonosavivaldybe	Vilniaus rajono savivaldybė
vim	V.I.M.
vince	VINCE.
vincents	Vincent's
vinohruska	Víno Hruška
vinolevice	Víno Levice
vinovino	Vino&Vino
viptiresandservice	VIP Tires and Service
virginiaelectricpowercompany	Virginia Electric & Power Company
virsi	Virši
virta	VIRTA
vision	+Visión
visionlab	VisionLab
vitaliareformhaus	VITALIA Reformhaus
vitaliberte	Vita Liberté
vitebskieprodukty	Vitebskie produkty
viteossa	Viteos SA
vitobus	Vit'o Bus
vivacafe	Viva cafe
vivagym	VivaGym
vivahome	VIVA Home
vive	VIVe
vkgelektrivorgud	VKG Elektrivõrgud
vkusnoitochka	Vkusno i tochka
vkusvill	VkusVill
vlille	V'Lille
vline	V/Line
vmarkt	V-MARKT
vnrailway	VN:railway
voco	voco
vodacommocambique	Vodacom Moçambique
vodafoneziggo	VodafoneZiggo
vogeleshoes	Vögele Shoes
voi	VOI
volanbusz	Volánbusz
volkssolidaritat	Volkssolidarität
vomfass	vomFASS
vonallworden	von Allwörden
vonpollrealestate	von Poll Real Estate
voo	VOO
voorneputtenenrozenburg	Voorne-Putten en Rozenburg
vor	VOR
vorarlbergerenergienetzegmbh	Vorarlberger Energienetze GmbH
votremarche	Votre Marché
voulezvous	Voulez-Vous
voyconenergia	Voy con Energía
vrnnextbike	VRNnextbike
vseobecnazdravotnapoistovna	Všeobecná zdravotná poisťovňa
vuso	VUSO
vwgdesopnvsommerda	VWG des ÖPNV Sömmerda
vychodoslovenskadistribucna	Východoslovenská distribučná
vychodoslovenskavodarenskaspolocnost	Východoslovenská vodárenská spoločnosť
vytag	Vy Tåg
wabagrill	WaBa Grill
wagnercat	Wagner CAT
wagrowieckirowermiejski	Wągrowiecki Rower Miejski
wahoosfishtaco	Wahoo's Fish Taco
wakacjepl	Wakacje.pl
waldos	Waldo's
walkingonacloud	Walking on a Cloud
walmarttirelubeexpresscentre	Walmart Tire & Lube Express Centre
waltermart	WalterMart
wardsrestaurant	Ward's Restaurant
warrencat	Warren CAT
warringtonsownbuses	Warrington's Own Buses
warungkopi	Warung kopi
wasserverbandeifelrur	Wasserverband Eifel-Rur
watchhouse	WatchHouse
wattplusvolt	Watt+Volt
waynescoffee	Wayne's Coffee
wccls	WCCLS
we	WE
webuycars	WeBuyCars
wefix	WeFix
wego	WeGo
weichertrealtors	Weichert, Realtors
weigels	Weigel's
weisgasngo	Weis Gas N' Go
weisserring	Weißer Ring
wellbooked	well-booked
wellhaven	WellHaven
wellhavenpethealth	WellHaven Pet Health
wellnowurgentcare	WellNow Urgent Care
wellyou	wellyou
wemagnetz	WEMAG Netz
wendys	Wendy's
wendysmilkbar	Wendy's Milk Bar
wenzels	Wenzel's
werrabus	WerraBus
wes	WES
weshoes	WeShoes
wesolapani	Wesoła Pani
westbrabant	West-Brabant
westcat	WestCAT
westcoastselfstorage	West Coast Self-Storage
westcornwallpastyco	West Cornwall Pasty Co.
westelm	west elm
westernsizzlin	Western Sizzlin'
westernstatescat	Western States CAT
westfalentarif	WestfalenTarif
westsomersetrailwayplc	West Somerset Railway Plc
wetterskipfryslan	Wetterskip Fryslân
wetzelspretzels	Wetzel's Pretzels
wework	WeWork
wgkurzedumiastatorunia	WGK Urzędu Miasta Torunia
wheelercat	Wheeler CAT
wheelup	WheelUp
whichwich	Which Wich?
whitebikes	WhiteBikes
whitebikesbratislava	WhiteBikes Bratislava
whitehousecontinentallinen	Whitehouse & Continental Linen
whsmith	WHSmith
wico	WICO
wielunskakomunikacjagminna	Wieluńska Komunikacja Gminna
wienerfeinbackerheberer	Wiener Feinbäcker Heberer
wienerstadtischeversicherung	Wiener Städtische Versicherung
wienmobilrad	WienMobil Rad
wifietecsa	WIFI_ETECSA
wildthemoon	Wild & The Moon
williamhbrown	William H. Brown
williamssonoma	Williams-Sonoma
willscot	WillScot
wimpysdiner	Wimpy's Diner
winbet	WinBet
winchellsdonuthouse	Winchell's Donut House
wincofoods	WinCo Foods
winespirits	Wine&Spirits
winetime	WINETIME
wingstreet	WingStreet
wingsup	WingsUp!
winmart	WinMart
winmartplus	WinMart+
winndixie	Winn-Dixie
winstonsalemtransitauthority	Winston-Salem Transit Authority
wipark	WIPARK
wirelesswave	WirelessWave
wkruk	W. Kruk
wloclawek	Włocławek
wodzislawskakomunikacjapowiatowa	Wodzisławska Komunikacja Powiatowa
wog	WOG
wohrl	Wöhrl
wokaholic	Wok a Holic
woktogo	Wok To Go
wolczanka	Wólczanka
wollerodel	Wolle Rödel
wolsztynskirowermiejski	Wolsztyński Rower Miejski
womensecret	Women'secret
wonderwaffel	WonderWaffel
woodies	Woodie's
woodmansmarkets	Woodman's Markets
woodspringsuites	WoodSpring Suites
woolworthsmetrogo	Woolworths MetroGo
woops	Woops!
wootea	WooTea
worklife	Work.Life
worldbox	worldbox
worldhotels	WorldHotels
worldmark	WorldMark
worldmarkbywyndham	WorldMark by Wyndham
woroworobanalise	Woro-woro Banalisé
woroworodabobo	Woro-woro d'Abobo
woroworodattecoube	Woro-woro d'Attécoubé
woroworodebingerville	Woro-woro de Bingerville
woroworodecocody	Woro-woro de Cocody
woroworodekoumassi	Woro-woro de Koumassi
woroworodeportbouet	Woro-woro de Port-Bouët
woroworodetreichville	Woro-woro de Treichville
woroworodeyopougon	Woro-woro de Yopougon
wowmobileboutique	WOW! Mobile Boutique
wowmomo	Wow! Momo
wrapswings	Wraps & Wings
wroclaw	Wrocław
wroclawskirowermiejski	Wrocławski Rower Miejski
wudongfeng	WUDONGFENG
wurth	Würth
wurttembergische	Württembergische
wurzburgerstrassenbahn	Würzburger Straßenbahn
wustenrot	Wüstenrot
wyjatkowyprezent	Wyjątkowy prezent
x2o	X2O
xebuytangiang	Xe buýt An Giang
xebuytbentre	Xe buýt Bến Tre
xebuytbinhduong	Xe buýt Bình Dương
xebuytcantho	Xe buýt Cần Thơ
xebuytdongnai	Xe buýt Đồng Nai
xebuythaiphong	Xe buýt Hải Phòng
xebuytthanhphohochiminh	Xe buýt Thành phố Hồ Chí Minh
xebuytvinhphuc	Xe buýt Vĩnh Phúc
xercise4less	Xercise4Less
xianfamousfoods	Xi'an Famous Foods
xiaolongkan	XiaoLongKan
xios	XIOS
xkom	x-kom
xlbyg	XL-BYG
xlbygg	XL-Bygg
xpeng	Xpeng
xpengsupercharger	Xpeng Supercharger
xpfibre	XPFibre
xtep	Xtep
xtra	Xtra
xtrafik	X-Trafik
xtrafuels	Xtra Fuels
xtramart	XtraMart
xxxlutz	XXXLutz
yamaya	YaMaYa
yandexmarket	Yandex.Market
yarche	Yarche!
yarts	YARTS
yasameczanesi	Yaşam Eczanesi
yatasbedding	Yataş Bedding
yd	yd.
yde	YDE
yellowkorner	YellowKorner
yelo	Yélo
yescosmetics	Yes! Cosmetics
yesidiomas	Yes! Idiomas
yessselectrique	Yesss Électrique
yeti	YETI
yhtang	YH.Tang
yildizeczanesi	Yıldız Eczanesi
ymobile	Y!mobile
yochi	Yo-Chi
yogenfruz	Yogen Früz
yogibearsjellystonepark	Yogi Bear's Jellystone Park
yorkmart	YorkMart
yormas	Yorma's
yosushi	YO! Sushi
yotel	YOTEL
youbike	YouBike
youbike20	YouBike 2.0
youfit	YouFit
youmetown	YouMe Town
youngs	Young's
youpalette	YOU Palette
youparking	youparking
yourfone	yourfone
ypf	YPF
ypshengxian	YP Shengxian
yrta	YRTA
ysmart	Y'smart
ytoexpress	YTO Express
yubasuttertransit	Yuba-Sutter Transit
yuloong	YuLoong
yvesthuries	Yves Thuriès
yx	YX
yx7eleven	YX 7-Eleven
yxtruck	YX Truck
zaanstreekwaterland	Zaanstreek-Waterland
zabka	Žabka
zadigvoltaire	Zadig & Voltaire
zagrebackepekarneklara	Zagrebačke pekarne Klara
zakladmiesnylenarcik	Zakład Mięsny Lenarcik
zakladubezpieczenspolecznych	Zakład Ubezpieczeń Społecznych
zaloznabreva	Záložňa Breva
zamosc	Zamość
zapadoslovenskaenergetika	Západoslovenská energetika
zappalatorrisi	Zappalà & Torrisi
zappka	Żappka
zarraffascoffee	Zarraffa's Coffee
zarskierowery	Żarskie Rowery
zarzadtransportumetropolitalnego	Zarząd Transportu Metropolitalnego
zarzadtransportuzbiorowegowrybniku	Zarząd Transportu Zbiorowego w Rybniku
zasilkovna	Zásilkovna
zaxbys	Zaxby's
zbox	Z-Box
zditkoszalin	ZDiT Koszalin
zditmszczecin	ZDiTM Szczecin
zdiumpiotrkow	ZDiUM Piotrków
zdmikpbydgoszcz	ZDMiKP Bydgoszcz
zdunskawola	Zduńska Wola
zdzitolsztyn	ZDZiT Olsztyn
zeats	Z!Eats
zeb	ZEB
zebros	Zebro's
zeekr	Zeekr
zeitfurbrot	Zeit für Brot
zeleznicnaspolocnostslovensko	Železničná spoločnosť Slovensko
zemanmasouzeniny	Zeman maso-uzeniny
zenpetroleum	ZEN Petroleum
zenpetroleumlimited	ZEN Petroleum Limited
zeppelincat	Zeppelin CAT
zero	zero
zet	ZET
zgvaludi	Zgva Ludi
zhongbaicvs	Zhongbai Cv.S
zid	ZID
zieglercat	Ziegler CAT
zielonogorskirowermiejski	Zielonogórski Rower Miejski
ziguangyuan	ZI GUANG YUAN
zimslupsk	ZIM Słupsk
zippys	Zippy's
zips	Zip's
zkkmchrzanow	ZKKM Chrzanów
zkmaugustow	ZKM Augustów
zkmciechanow	ZKM Ciechanów
zkmelblag	ZKM Elbląg
zkmilawa	ZKM Iława
zkmwagrowiec	ZKM Wągrowiec
zlinskaintegrovanadoprava	Zlínská integrovaná doprava
zoeskitchen	Zoës Kitchen
zolotoykolos	Zolotoy kolos
zoobazar	ZOObazar
zoobonus	ZooBonus
zoocity	ZooCity
zooco	Zoo & Co.
zoolife	ZooLife
zou	Zou !
ztmgdansk	ZTM Gdańsk
ztmpoznan	ZTM Poznań
ztmrzeszow	ZTM Rzeszów
ztpwkrakowie	ZTP w Krakowie
zuidhollandnoord	Zuid-Holland Noord
zuidoostbrabant	Zuidoost-Brabant
zulijian	ZULIJIAN
zurbruggen	zurbrüggen
zurivelo	Züri Velo
zuscoffee	ZUS Coffee
zverokruh	Zvěrokruh
zvon	ZVON
zweiradcenterstadler	Zweirad-Center Stadler
zwollekampenenzwolleenschede	Zwolle - Kampen en Zwolle - Enschede`
