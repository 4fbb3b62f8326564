/**
 * Names of chains, written by build-chain-names.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 * Lines of folded name without spaces, a tab, the name.
 */
export const CHAIN_NAMES = `
1011	10-11
123	1-2-3
123parebrise	123 Pare-Brise
1aautoservice	1a autoservice
1day	1. day
1o1o	1O1O
247fitness	24/7 Fitness
2ndstreet	2nd STREET
365bank	365.bank
365fitco	365 Fit&Co
366	36,6
3butiken	3Butiken
3coins	3COINS
3hreesixty	3hreeSixty
4c	4℃
4cytepathology	4Cyte Pathology
4fingerscrispychicken	4Fingers Crispy Chicken
51015	5.10.15
511tactical	5.11 Tactical
5asec	5àsec
5sarj	5 Şarj
5togo	5 to go
60secondstonapoli	60 seconds to napoli
6ixty8ight	6IXTY8IGHT
724mix	7/24 Mix
7eleven	7-Eleven
7forallmankind	7 For All Mankind
7sette	7Sette
85cbakerycafe	85°C Bakery Cafe
8ahuit	8 à Huit
9round	9Round
a1bakery	A-1 Bakery
a1selfstorage	A-1 Self Storage
a3sport	A3 SPORT
aamco	AAMCO
aarons	Aaron's
abank	àbank
abbank	ABBank
abbottsfrozencustard	Abbott's Frozen Custard
abbys	Abby's
abcschuhcenter	ABC Schuh-Center
abeleoptik	abele optik
abercrombiefitch	Abercrombie & Fitch
abnamro	ABN AMRO
abnamromeespierson	ABN AMRO MeesPierson
academysportsoutdoors	Academy Sports + Outdoors
acaiconcept	Açaí Concept
acb	ACB
acba	ACBA
acecashexpress	ACE Cash Express
acetate	Ace & Tate
acmoore	A.C. Moore
acquasapone	Acqua & Sapone
actel	ACTEL
activegreenross	Active Green + Ross
activexpertise	Activ'expertise
activobank	ActivoBank
acusticamedica	Acústica Médica
ad	AD
ada	ADA
adacgeschaftsstelle	ADAC Geschäftsstelle
adb	ADB
addelhaize	AD Delhaize
adeg	ADEG
adel	ADEL
adlib	ad-lib
adlo	ADLO
adnocoasis	ADNOC Oasis
adopt	Adopt'
aeon	AEON
aeonbig	AEON BiG
aesiomutuelle	Aésio Mutuelle
afcn	AFCN
afuri	AFURI
agenciadoscorreios	Agência dos Correios
agenciaice	Agencia ICE
agenturfurarbeit	Agentur für Arbeit
agnesb	Agnès B.
agrambanka	Agram banka
ahlens	Åhléns
ahmedalmaghribi	Ahmed Al Maghribi
ahorramas	Ahorramás
aib	AIB
aikbanka	AIK banka
aili	AILI
airederestaurationcostco	Aire de restauration Costco
ako	AKO
aktivoptik	aktivoptik
akzenthotels	AKZENT Hotels
alab	ALAB
aladdinseatery	Aladdin's Eatery
alaisebreizh	À l'Aise Breizh
aland	Åland
alandsbanken	Ålandsbanken
alangesohne	A. Lange & Söhne
albabici	AlbaBici
albertheijntogo	Albert Heijn to go
alcoholtabakoff	Alcohol & Tabakoff
aldisud	Aldi Süd
alehop	ALE-HOP
alex	ALEX
alhhotels	ALH Hotels
aliantanjay	Alia N TanJay
alibabas	Ali Baba's
alicedelice	Alice Délice
aliceolivia	Alice + Olivia
allanticovinaio	All'Antico Vinaio
alldrink	alldrink
allenharris	Allen & Harris
allhome	AllHome
allsafeminiopslag	ALLSAFE Mini Opslag
allsaints	AllSaints
allsups	Allsup's
almagyogyszertar	Alma Gyógyszertár
alohapoke	Aloha Poké
alohapokeco	Aloha Pokē Co
alphagraphics	AlphaGraphics
alphazoo	AlphaZoo
alphegalekarna	Alphega lékárna
alprimeenergy	AL Prime Energy
alsbeef	Al's Beef
alserkz	Alser.kz
alsydbank	AL Sydbank
altardstate	Altar'd State
altinbas	Altınbaş
altorfercat	Altorfer CAT
alzabox	AlzaBox
amatos	Amato's
amavia	Amávia
amaxautoinsurance	A-MAX Auto Insurance
ambank	AmBank
ambici	AMBici
amen	AMEN
americasbestcontactseyeglasses	America's Best Contacts & Eyeglasses
americascarmart	America's Car-Mart
americinn	AmericInn
amerigas	AmeriGas
ameristop	AmeriStop
ameubel	A-Meubel
amiciseastcoastpizzeria	Amici's East Coast Pizzeria
amp	AMP
ampm	ampm
ampup	ampUp
amtcoffee	AMT Coffee
amvetsthriftstore	AMVETS Thrift Store
amysicecreams	Amy's Ice Creams
ancap	ANCAP
andaz	ANdAZ
andoks	Andok's
andre	André
andysfrozencustard	Andy's Frozen Custard
anenergeticos	AN Energéticos
angelocaputosfreshmarkets	Angelo Caputo's Fresh Markets
angelsburger	Angel's Burger
anicura	AniCura
anikaschuh	anika schuh
annemax	Anne&Max
anp	ANP
anphuoc	An Phước
anripharm	Anri-Pharm
ansons	Anson's
anthonyscoalfiredpizza	Anthony's Coal Fired Pizza
anthonyvincenailspa	Anthony Vincé Nail Spa
antiksmartway	ANTIK SmartWay
anwb	ANWB
anytyme	AnyTyme
anz	ANZ
ao	A&O
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
apc	A.P.C.
aplus	APlus
aplusglass	A+Glass
aplusmedicinadiagnostica	a+ Medicina Diagnóstica
apmmonaco	APM Monaco
apoil	AP Oil
apollooptik	Apollo-Optik
apollostation	apollostation
apotekhjartat	Apotek Hjärtat
apotekk24	Apotek K-24
appartcity	Appart'City
appelmedical	Appel Médical
appkomatinpost	Appkomat InPost
applebees	Applebee's
aptekaru	apteka.ru
aptekasloneczna	Apteka Słoneczna
aquatotsswimschools	Aqua-Tots Swim Schools
arabica	% Arabica
arag	ARAG
aralpulse	Aral pulse
aralsuperwash	Aral SuperWash
arbeitersamariterbund	Arbeiter-Samariter-Bund
arbeitsmarktserviceosterreich	Arbeitsmarktservice Österreich
arbys	Arby's
arcclub	ARC Club
arcelik	Arçelik
arcteryx	Arc'teryx
arcthriftstores	arc Thrift Stores
arepaco	Arepa & Co
argosveterinaire	Argos Vétérinaire
arionbanki	Arion banki
arkbokhandel	Ark bokhandel
arko	arko
arltcomputer	ARLT Computer
armazemparaiba	Armazém Paraíba
armswissbank	ArmSwissBank
arnoldclarkcarvanrental	Arnold Clark Car & Van Rental
aromajoes	Aroma Joe's
aroogas	Arooga's
art93	Art-93
artotel	Art'otel
arx	ARX
as24	AS 24
asadventure	A.S.Adventure
asbbank	ASB Bank
ascolour	AS Colour
asdacafe	Asda Café
asdaonthemove	Asda On The Move
ashleyhomestore	Ashley HomeStore
askitalian	ASK Italian
askonabytek	ASKO Nábytek
askonabytok	ASKO Nábytok
asnbank	ASN Bank
assaiatacadista	Assaí Atacadista
associacaoatleticabancodobrasil	Associação Atlética Banco do Brasil
assuredpartners	AssuredPartners
atacadao	Atacadão
atbfinancial	ATB Financial
atg	ATG
atiphysicaltherapy	ATI Physical Therapy
atmxbyarmaguard	atmx by Armaguard
atom	ATOM
atseuromaster	ATS Euromaster
att	AT&T
atu	A.T.U
auchansupermarche	Auchan Supermarché
auditionsante	Audition Santé
auntieannes	Auntie Anne's
aupaindemongrandpere	Au Pain de mon Grand-Père
aureliospizza	Aurelio's Pizza
ausmallfinancebank	AU Small Finance Bank
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
avec	avec
avelo	àVélo
aviaxpress	Avia XPress
avidhotel	avid Hotel
aw	A&W
awgmodecenter	AWG-Modecenter
awlab	AW LAB
ayksonnenstudio	AYK Sonnenstudio
ayyildiz	AY YILDIZ
azko	AZKO
b8ta	b8ta
babygap	babyGap
babyone	BabyOne
babywalz	baby-walz
baccredomatic	BAC Credomatic
bachhoaxanh	Bách Hóa XANH
backerandresen	Bäcker Andresen
backereifuchs	Bäckerei Fuchs
backereigrimminger	Bäckerei Grimminger
backereihapp	Bäckerei Happ
backereischmidt	Bäckerei Schmidt
backereischneider	Bäckerei Schneider
backereiwahl	Bäckerei Wahl
backergortz	Bäcker Görtz
backfactory	Back-Factory
backstubewunsche	Backstube Wünsche
badcockhomefurnituremore	Badcock Home Furniture &more
badrbanque	BADR Banque
badrhino	BadRhino
baecobici	BA Ecobici
bagelsbeans	Bagels & Beans
bagocrab	Bag O' Crab
baguettebaguette	Baguette & Baguette
bahnbkk	Bahn-BKK
bai	BAI
bakersbaristas	Bakers + Baristas
bakerscottage	Baker's Cottage
balfesbikes	Balfe's Bikes
balikobox	BalíkoBOX
balikovobox	balíkovo box
baloise	Bâloise
balticbike	BalticBike
bancastato	BancaStato
banco24horas	Banco24Horas
bancoavvillas	Banco AV Villas
bancobisa	Banco BISA
bancobpi	Banco BPI
bancodaamazonia	Banco da Amazônia
bancodebogota	Banco de Bogotá
bancodebrasilia	Banco de Brasília
bancodecordoba	Banco de Córdoba
bancodecreditoycomercio	Banco de Crédito y Comercio
bancodelanacion	Banco de la Nación
bancodelapampa	Banco de La Pampa
bancoeconomico	Banco Económico
bancofondocomun	Banco Fondo Común
bancogtcontinental	Banco G&T Continental
banconacion	Banco Nación
banconacionaldecredito	Banco Nacional de Crédito
bancoprovinciadeneuquen	Banco Provincia de Neuquén
bancounion	Banco Unión
bangolufsen	Bang & Olufsen
banilaco	Banila Co.
banjosbakerycafe	Banjo's Bakery Cafe
bank99	bank99
bankakombetaretregtare	Banka Kombëtare Tregtare
bankalhabib	Bank Al Habib
bankfinancial	BankFinancial
bankochronysrodowiska	Bank Ochrony Środowiska
bankozk	Bank OZK
bankwest	BankWest
banpara	Banpará
banquecantonaledegeneve	Banque Cantonale de Genève
banquecantonaleneuchateloise	Banque Cantonale Neuchâteloise
banquedelhabitatdumali	Banque de l'Habitat du Mali
banquenationaldecredit	Banque National de Crédit
banquepopulairegrandouest	Banque populaire Grand Ouest
barbarossabackerei	Barbarossa Bäckerei
barblock	Bar + Block
barbqplaza	Bar-B-Q Plaza
barcelo	Barceló
bareminerals	bareMinerals
barenland	Bärenland
barentreff	Bären-Treff
barfootthompson	Barfoot & Thompson
barharborbanktrust	Bar Harbor Bank & Trust
barnardos	Barnardo's
barnesnoble	Barnes & Noble
barnesnoblecollege	Barnes & Noble College
barrospizza	Barro's Pizza
barrys	Barry's
bash	Ba&sh
bashas	Bashas'
basicfit	Basic-Fit
basilicco	Basilic & Co
baskinrobbins	Baskin-Robbins
bathbodyworks	Bath & Body Works
batumvelodockingstation	BatumVelo docking station
bauking	BAUKING
baumemercier	Baume & Mercier
bauspezi	BauSpezi
bawagpsk	BAWAG PSK
baybike	baybike
baydoner	Baydöner
baynes	Bayne's
baywa	BayWa
bbbank	BBBank
bbhotel	B&B Hotel
bbops	B-Bop's
bbqchicken	bb.q Chicken
bbtheatres	B&B Theatres
bbva	BBVA
bbvaargentina	BBVA Argentina
bbvamexico	BBVA México
bbvaperu	BBVA Perú
bbvaprovincial	BBVA Provincial
bcee	BCEE
bci	BCI
bcpizza	B.C. Pizza
bcycle	BCycle
bdmbanca	BdM Banca
bdo	BDO
bdonetworkbank	BDO Network Bank
bdsmongoliangrill	bd's Mongolian Grill
bea	BEA
bearsfriends	Bears & Friends
beatone	Be At One
beautyhairshop	beautyhairshop
bebe9	Bébé 9
bebeco	BEBECO
beckerbuttnerheld	Becker Büttner Held
beckerfloge	Becker + Flöge
beckers	Becker's
beckscoffeeshop	BECK'S COFFEE SHOP
becu	BECU
bedbathbeyond	Bed Bath & Beyond
bedbathntable	Bed Bath N' Table
bedmart	BedMart
beefobradys	Beef O'Brady's
beetsroots	Beets & Roots
beev	Be.EV
befed	BEFeD
befree	befree
belbo	Bel&Bo
bellstores	BellStores
belushis	Belushi's
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
berkotssuperfoods	Berkot's Super Foods
berkshirehathawayhomeservices	Berkshire Hathaway HomeServices
berlindonerkebap	Berlin Döner Kebap
bertuccis	Bertucci's
bestdrive	BestDrive
bestless	Best & Less
bestone	Best-one
beststarteducare	BestStart Educare
betboom	BetBoom
bettysburgers	Betty's Burgers
bevmo	BevMo!
bft	bft
bharatbenz	BharatBenz
bhatbhatenisupermarket	Bhat-Bhateni Super Market
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
bicing	bicing
biciquito	BiciQuito
bidv	BIDV
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
bil	BIL
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
bjs	BJ's
bjsgas	BJ's Gas
bjswholesaleclub	BJ's Wholesale Club
bkkvbu	BKK-VBU
blakeslotaburger	Blake's Lotaburger
blazek	Blažek
blockhouse	BLOCK HOUSE
bloomingdales	Bloomingdale's
bloomsthechemist	Blooms The Chemist
bloomsyard	BloomsYard
bluebike	Blue-bike
bluemercury	bluemercury
bluepearl	BluePearl
blumenbb	Blumen B&B
bm	B&M
bmart	BMart
bmbargains	B&M Bargains
bmci	BMCI
bmexpress	B&M Express
bmhomestore	B&M Home Store
bmhomestorewithgardencentre	B&M Home Store with Garden Centre
bmo	BMO
bna	BNA
bnda	BNDA
bni	BNI
bnpparibaseldjazair	BNP Paribas El Djazaïr
boardbrew	Board & Brew
boarshead	Boar's Head
bobberts	Bob & Berts
bobjanetmarts	Bob Jane T-Marts
bobs	Bob's
bobsdiscountfurniture	Bob's Discount Furniture
bobsstores	Bob's Stores
boc	BOC
boconcept	BoConcept
boggimilano	BOGGI Milano
bogide	Bog & idé
bojangles	Bojangles'
bokfinancial	BOK Financial
bokkoreanfriedchicken	BOK Korean Fried Chicken
bom	BOM
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
boq	BOQ
bora	BORA!
borent	Bo-rent
boschebikesystems	Bosch eBike Systems
boscoffee	Bo's Coffee
boscovs	Boscov's
bossini	bossini
botikangbarangay	Botika ng Barangay
bottledrop	BottleDrop
bottledropplus	BottleDrop Plus
boulderbcycle	Boulder B-cycle
bourbonstgrill	Bourbon St. Grill
boutiqueorangemonney	Boutique orange Monney
boxlunch	BoxLunch
boydcat	Boyd CAT
boylesports	BoyleSports
bperbanca	BPER Banca
bpetrol	B-Petrol
bpi	BPI
bpost	bpost
bppulse	bp pulse
bq	B&Q
brainwash	BrainWash
braums	Braum's
braunmobelcenter	Braun Möbel Center
brava	brava
brax	BRAX
breadlife	BreadLife
breadtalk	BreadTalk
breal	Bréal
bred	BRED
brewdog	BrewDog
brewhousekitchen	Brewhouse & Kitchen
brewingz	BreWingZ
brezelkonig	Brezelkönig
bri	BRI
bricksminifigs	Bricks & Minifigs
bricocenter	BricoCenter
bricodepot	Brico Dépôt
bricoio	Brico io
bricomarche	Bricomarché
bricook	Brico OK
brighthouse	BrightHouse
brightnowdental	Bright Now! Dental
brillende	brillen.de
briochedoree	Brioche Dorée
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
brueggersbagels	Bruegger's Bagels
brumbysbakeries	Brumby's Bakeries
brunobanani	bruno banani
brustersicecream	Bruster's Ice Cream
btnbikeshare	btnbikeshare
bubbakoosburritos	Bubbakoo's Burritos
bubbas33	Bubba's 33
bucees	Buc-ee's
bucherpustet	Bücher Pustet
buchhandlungwaltherkonig	Buchhandlung Walther König
buco	BUCO
buddyspizza	Buddy's Pizza
budgetbrakemufflerautocentres	Budget Brake & Muffler Auto Centres
buffalowingsrings	Buffalo Wings & Rings
buildabearworkshop	Build-A-Bear Workshop
buildersfirstsource	Builders FirstSource
buildit	Build it
bulthaup	bulthaup
burchacinscy	Burchacińscy
bureauvallee	Bureau Vallée
burgerfi	BurgerFi
burgerfuel	BurgerFuel
burgerim	BurgerIM
burgerlobster	Burger & Lobster
burgerme	burgerme
busch	Büsch
bushschicken	Bush's Chicken
butlercat	Butler CAT
bwbank	BW-Bank
bwoc	BWOC
byd	BYD
byggern	Bygger'n
byrnedairydeli	Byrne Dairy & Deli
bytovytextilskodak	Bytový textil Škodák
ca	C&A
caa	CAA
cabelas	Cabela's
cabinetstogo	Cabinets To Go
caddys	Caddy's
cadeca	CADECA
cafeamazon	Café Amazon
cafebarcelona	Cafe & Bar Celona
cafecappuccino	Café Cappuccino
cafecoton	Café Coton
cafedelsol	Cafe Del Sol
cafedenata	Café de Nata
cafedepot	Café Dépôt
cafeducentre	Café du Centre
cafedumonde	Café du Monde
cafejoyeux	Café Joyeux
cafelocal	Café Local
cafemartinez	Café Martínez
cafeoma	Café OMA
cafepuntadelcielo	Café Punta del Cielo
cafequindio	Café Quindío
caferouge	Café Rouge
cafeyumm	Café Yumm!
cafezupas	Café Zupas
caffenero	Caffè Nero
caffepascucci	Caffè Pascucci
caffespettacolo	Caffè Spettacolo
caffetrieste	Caffé Trieste
caffevergnano1882	Caffè Vergnano 1882
caissedepargne	Caisse d'Épargne
caixaeconomicafederal	Caixa Econômica Federal
caixageraldedepositos	Caixa Geral de Depósitos
cajaruraldearagon	Caja Rural de Aragón
cajaruraldegijon	Caja Rural de Gijón
cajaruraldejaenbarcelonaymadrid	Caja Rural de Jaén, Barcelona y Madrid
cajasur	CajaSur
calbank	CalBank
callabike	Call a Bike
callapizza	Call a Pizza
camaieu	Camaïeu
canadiantiregasplus	Canadian Tire Gas+
canandaiguanationalbanktrust	Canandaigua National Bank & Trust
capitalbank	CapitalBank
capmarkt	CAP-Markt
capmetrobikeshare	CapMetro Bikeshare
capriottis	Capriotti's
captainds	Captain D's
cargo	CarGo
carlsjr	Carl's Jr.
carluccios	Carluccio's
carmax	CarMax
carpeople	CarPeople
carpetonefloorhome	Carpet One Floor & Home
carrabbasitaliangrill	Carrabba's Italian Grill
carreblanc	Carré Blanc
carrefoursa	CarrefourSA
carshop	CarShop
carters	Carter's
cartersoshkosh	Carter's OshKosh
carturesti	Cărturești
carvelo2go	carvelo2go
carx	Car-X
casa	CASA
casadopaodequeijo	Casa do Pão de Queijo
caseys	Casey's
caseysgeneralstore	Casey's General Store
cashmax	CashMax
cassanospizzaking	Cassano's Pizza King
castano	Castaño
cava	CAVA
cba	CBA
cbabolero	CBA Bolero
cbaklasiko	CBA Klasiko
cbakome	CBA Kome
cbao	CBAO
cbre	CBRE
ccaa	CCAA
cdphpcycle	CDPHP Cycle
cecbank	CEC Bank
cedeo	CEDEO
cedok	Čedok
cefaearlylearning	CEFA Early Learning
cefco	CEFCO
cefrm366	Cef@Rm 36,6
cellys	Celly's
cencinai	CEN-CINAI
centercredit	CenterCredit
centralenglandcooperative	Central England Co-operative
centrecommercialeleclerc	Centre Commercial E.Leclerc
centredaudioprothesesdecostco	Centre d'audioprothèses de Costco
centredautocanadiantire	Centre d'auto Canadian Tire
centredoptiquecostco	Centre d'optique Costco
centredupneucostco	Centre du pneu Costco
centroinbici	C'entro in Bici
centurylink	CenturyLink
cesce	CESCE
ceskapodnikatelskapojistovna	Česká podnikatelská pojišťovna
ceskaprumyslovazdravotnipojistovna	Česká průmyslová zdravotní pojišťovna
ceskasporitelna	Česká spořitelna
ceskedrahy	České dráhy
cex	CeX
chargeone	ChargeOne
chargepoint	ChargePoint
chargy	char.gy
charlesvogele	Charles Vögele
chateaudax	Chateau d'Ax
chateraise	Châteraisé
chatramue	ChaTraMue
chaussonmateriaux	Chausson Matériaux
checkngo	Check 'n Go
checksmart	CheckSmart
cheddars	Cheddar's
cheezzypizza	Cheezzy pizza
chefbrewer	Chef & Brewer
chefstore	CHEF'STORE
cheirinbao	Cheirin Bão
chesters	Chester's
chezlancien	Chez l'Ancien
chickfila	Chick-fil-A
chicoree	Chicorée
chicos	Chico's
chicosofftherack	Chico's Off the Rack
chigoxflip	Chigo x Flip
childrenshospicesouthwest	Children's Hospice South West
childrenslearningadventure	Children's Learning Adventure
chilis	Chili's
chinaunionpay	China UnionPay
chl3t	CH L3T
chloe	Chloé
chocozap	chocoZAP
chopchop	ChopChop
christopherbanks	Christopher & Banks
chuckecheese	Chuck E. Cheese
chucksroadhouse	Chuck's Roadhouse
churchs	Church's
churchschicken	Church's Chicken
chuys	Chuy's
cibbank	CIB Bank
cibc	CIBC
cibcbankusa	CIBC Bank USA
cic	CIC
cicar	CICAR
ciclopi	CicloPi
cigkoftem	Çiğköftem
cihbank	CIH Bank
cimbbank	CIMB Bank
cimbniaga	CIMB Niaga
cinareczanesi	Çınar Eczanesi
cinemanos	Cinema NOS
cinemaxxi	Cinema XXI
cinepolis	Cinépolis
cinestar	CineStar
cineville	Cinéville
cintas	cintas
circuitelectrique	Circuit électrique
citizenm	citizenM
citroen	Citroën
cittadelsole	Città del sole
citybikeliverpool	city bike Liverpool
citybikevantaaoy	CityBike Vantaa Oy
cityfitness	CityFitness
citypaq	CityPaq
civibank	CiviBank
claires	claire's
clarkspumpnshop	Clark's Pump-N-Shop
classcroute	Class'croute
claudiastrater	Claudia Sträter
cleverfit	Clever fit
clorebeautysupply	Cloré Beauty Supply
cluckuchicken	Cluck-U Chicken
clydebankcooperativesociety	Clydebank Co-operative Society
cna	CNA
cnep	CNEP
cobblestonehotelsuites	Cobblestone Hotel & Suites
cobblestoneinnsuites	Cobblestone Inn & Suites
cobsbread	COBS Bread
coccimarket	CocciMarket
coccimarketcity	CocciMarket City
coccinellesupermarche	Coccinelle Supermarché
coco	CoCo
cocoichibanya	CoCo Ichibanya
cocosbakery	Coco's Bakery
cocreationhub	Co-Creation Hub
coeurdeble	Cœur de Blé
cofefest	CofeFest
coffee1	Coffee#1
coffeedream	coffeedream
cogobikeshare	CoGo Bike Share
cohensfashionoptical	Cohen's Fashion Optical
coiffco	Coiff&Co
coinflip	CoinFlip
colcacchiopizzeria	Col'Cacchio Pizzeria
colins	Colin's
coloursbeauty	Colours & Beauty
columbuscafeco	Columbus Café & Co
comcave	ComCave
comfortinnsuites	Comfort Inn & Suites
cominbank	ComInBank
comma	comma
confiancemedicinadiagnostica	Confiance Medicina Diagnóstica
confidencecambio	Confidence Câmbio
congcaphe	Cộng Cà Phê
connectonebank	ConnectOne Bank
conradhotelsresorts	Conrad Hotels & Resorts
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
coopfinancialservices	CO-OP Financial Services
coopfood	Co-op Food
coopjednota	COOP Jednota
copelands	Copeland's
copytop	Copy-Top
corepoweryoga	CorePower Yoga
cos	COS
cosi	Così
cosmoprof	CosmoProf
costcocom	Costco.com
costcopourlentreprise	Costco Pour l'entreprise
cotebrasserie	Côte Brasserie
cotelac	Cotélac
cotenature	Côté Nature
cotesushi	Côté Sushi
cottonon	Cotton On
cottononbody	Cotton On Body
cottononkids	Cotton On Kids
couchetard	Couche-Tard
countryinnsuites	Country Inn & Suites
couplands	Coupland's
coviran	Covirán
cpa	CPA
cpark	C-Park
craigscookies	Craig's Cookies
cratebarrel	Crate & Barrel
crechepeoplebaby	Crèche People & Baby
creditagricole	Crédit Agricole
creditagricoleitalia	Crédit Agricole Italia
creditcooperatif	Crédit Coopératif
creditmaritime	Crédit Maritime
creditmutuel	Crédit Mutuel
creditmutueldebretagne	Crédit Mutuel de Bretagne
creditoagricola	Crédito Agrícola
crepeswaffles	Crepes & Waffles
crit	CRIT
croatiabanka	Croatia banka
croma	Cromā
crossfit	CrossFit
csl	csl.
csob	ČSOB
csobleasing	ČSOB Leasing
csobpoistovna	ČSOB Poisťovňa
csobpojistovna	ČSOB Pojišťovna
ctownsupermarkets	C-Town Supermarkets
ctysuper	C!ty'super
cu	CU
cuahangthoitranganphuoc	Cửa Hàng Thời Trang An Phước
cubesmart	CubeSmart
cuidadoconelperro	Cuidado con el Perro
cukierniacieslikowski	Cukiernia Cieślikowski
cukubezpieczenia	CUK Ubezpieczenia
cultfit	cult.fit
culturevelo	Culture Vélo
culvers	Culver's
cumbooks	CUM Books
cushmanwakefield	Cushman & Wakefield
cvelo	C.vélo
cyberport	cyberport
cyclebar	CycleBar
cyclic	Cy'clic
cyclon	CYCLON
cyta	CYTA
czasnaherbate	Czas na Herbatę
czestochowskirowermiejski	Częstochowski Rower Miejski
da	DA
daf	DAF
daglibrugsen	Dagli'Brugsen
dagostino	D'Agostino
daisys	Daisy's
dak	Đak
dakgesundheit	DAK Gesundheit
dalioil	DALIOIL
dammannfreres	Dammann Frères
dangelogrilledsandwiches	D'Angelo Grilled Sandwiches
daniels	Daniel's
danielsdonuts	Daniel's Donuts
danmurphys	Dan Murphy's
danskemobler	Danske Møbler
danskrodekorsgenbrug	Dansk Røde Kors Genbrug
daoudabougousougouba	Daoudabougou sougouba
dapsa	DAPSA
darixana	Da'rixana
darwinapl	Darwina.pl
dashin	Dash In
dasmachtsinn	das macht SiNN
dasweltauto	Das WeltAuto
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
dbamozdrowie	Dbam o Zdrowie
dbank	DBank
dbizi	DBizi
ddsdiscounts	dd's Discounts
deandavid	dean&david
debeukelaerfactoryoutlet	DeBeukelaer Factory Outlet
deburen	de Buren
deco	Decò
deedeesfamilycafe	Dee Dee's Family Café
defacto	DeFacto
deijswinckel	De IJswinckel
deinfach	DeinFach
dek	DEK
dekamarkt	DekaMarkt
delavskahranilnica	Delavska hranilnica
delfriscosdoubleeaglesteakhouse	Del Frisco's Double Eagle Steakhouse
delhaizeshopgo	Delhaize Shop & Go
delifrance	Délifrance
delikatesyslawex	Delikatesy SLAWEX
demasie	Demasié
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
dielohners	Die Lohner's
dietplus	dietplus
dillards	Dillard's
dillekamille	Dille & Kamille
dinhvan	Dinh Van
dinsko	Din sko
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
dkny	DKNY
dkvelo	DK'Vélo
dm	dm
dmart	DMart
dna	dna
dniprom	Dnipro-M
dobbe	Döbbe
dobrazalozna	Dobrá záložňa
dobrocoffee	Do.Bro Coffee
dodos	Dodo's
dogaeczanesi	Doğa Eczanesi
dogtas	Doğtaş
doitbest	Do it Best
dolcegabbana	Dolce & Gabbana
dome	Dôme
dominos	Domino's
domlekow	Dom Leków
donbenitos	Don Benito's
donc	Don.C
donofrio	D'Onofrio
dooneybourke	Dooney & Bourke
doppelganger	Doppelgänger
doro	D'Oro
doubledavespizzaworks	DoubleDave's Pizzaworks
doubletree	DoubleTree
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
drycleanusa	DryClean USA
ds	D.S.
du	du
dub	DUB
dublinbikes	dublinbikes
dubruitdanslacuisine	Du Bruit dans la Cuisine
duckbillcookiescoffee	DuckBill Cookies & Coffee
duncans	Duncan's
dunhamssports	Dunham's Sports
dunhill	dunhill
dunkin	Dunkin'
dunkincoffee	Dunkin' Coffee
dunnedwardspaints	Dunn-Edwards Paints
dupareilaumeme	Du Pareil au Même
dusk	dusk
dutchbroscoffee	Dutch Bros. Coffee
duzyben	Duży Ben
dwfreshmarket	D&W Fresh Market
dxlmensapparel	DXL Men's Apparel
dyomedeaneolab	Dyomedea-Neolab
eaglerider	EagleRider
earthwisepet	EarthWise Pet
eastcoastwingsgrill	East Coast Wings + Grill
eastofenglandcoop	East of England CO-OP
eastsidemarios	East Side Mario's
eastwestunibank	EastWest Unibank
easyapotheke	easyApotheke
easybox	easybox
easycredit	EasyCredit
easyfinancial	easyfinancial
easyfitness	EasyFitness
easyhome	easyhome
easyhotel	easyHotel
easypay	EasyPay
eatnpark	Eat'n Park
ebebek	ebebek
ebiz	eBiz
eblnaturkost	ebl-Naturkost
ecenter	E-Center
ecigarettedirect	E-Cigarette Direct
ecigcity	E-cig City
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
edekaaktivmarkt	Edeka aktiv markt
edekacpluscgrossmarkt	EDEKA C+C Großmarkt
edekafoodservice	EDEKA Foodservice
edekagetrankemarkt	EDEKA Getränkemarkt
edekaxpress	Edeka xpress
edwin	EDWIN
edym	E-Dym
eegees	Eegee's
efbet	efbet
efs	EFS
egaustralia	EG Australia
egonthemove	EG On the Move
ehrhardtreifenautoservice	Ehrhardt Reifen + Autoservice
ehsmith	EH Smith
einsteinbrosbagels	Einstein Bros. Bagels
ejoin	ejoin
eko	EKO
ekochargego	EKO Charge&Go
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
electrip	electrip
electrodepot	Électro Dépôt
elenamiro	Elena Mirò
elephantbleu	Éléphant Bleu
eljamon	El Jamón
elkjop	Elkjøp
eln	EL&N
elrincon	El Rincón
elrinconcoffee	El Rincón & Coffee
els	ELS
emackbolios	Emack & Bolio's
emart	E-Mart
emilioadani	emilio adani
emmaus	Emmaüs
emme	EMME
emotion	eMotion
empirecat	Empire CAT
encicla	EnCicla
eneos	ENEOS
eneosenejet	ENEOS EneJet
energiefitness	énergie Fitness
energiesudbayern	Energie Südbayern
engbers	engbers
engelvolkers	Engel & Völkers
engievianeo	ENGIE Vianeo
eni	Eni
enishop	Eni Shop
eniwash	Eni Wash
ensa	ENSA
enterprisebanktrust	Enterprise Bank & Trust
enterpriseflexerent	Enterprise Flex-E-Rent
enterprisego	Enterprise GO
eondrive	E.ON Drive
eosfitness	EōS Fitness
ep	EP:
epicwingsnthings	Epic Wings N' Things
episervice	Épi Service
equiva	EQUIVA
eraimmobilier	ERA Immobilier
eram	Éram
erarealestate	ERA Real Estate
erbertgerbertssandwichshop	Erbert & Gerbert's Sandwich Shop
ericbompard	Éric Bompard
eriksdelicafe	Erik's DeliCafé
ernstingsfamily	Ernsting's family
esafsmallfinancebank	ESAF Small Finance Bank
esbecars	ESB ecars
esclatoil	EsclatOil
eseoese	ese O ese
eslfederalcreditunion	ESL Federal Credit Union
espacocasa	Espaço Casa
espacolaser	Espaçolaser
essanelle	essanelle
esso	Esso
essoexpress	Esso Express
essosnackshop	Esso Snack & Shop
essotigerwash	Esso TigerWash
estetica	Estética
esteticaunisex	Estética Unisex
eta	ETA
etecsa	ETECSA
eterna	ETERNA
etro	ETRO
etsan	ETSAN
eurobic	EuroBic
eurocafe	Euro Café
eurogiant	EuroGiant
eurooil	EuroOil
euroshop	EuroShop
eurospin	EuroSpin
eurovaistine	Eurovaistinė
evchaja	EVChaja
evconnect	EV Connect
evenhotels	EVEN Hotels
evgateway	EvGateway
evgeorgia	EV Georgia
evgo	EVgo
evlv	EVLV
evmapa	evmapa
evofarm	EvoFarm
evos	EVOS
evpower	EV Power
evyve	evyve
ewald	E-WALD
execentrocambiario	EXE Centro Cambiario
eximbancaromaneasca	Exim Banca Românească
eximtours	Exim tours
exisport	EXIsport
existru	Exist.ru
existua	Exist.ua
exito	Éxito
exprealty	eXp Realty
expressoilchangetireengineers	Express Oil Change & Tire Engineers
expressonecsomagpont	Express One csomagpont
extramile	ExtraMile
eyesmore	eyes + more
eyewa	eyewa
ezellschicken	Ezell's Chicken
ezitismigla	Ezītis miglā
ezlivingfurniture	EZ Living Furniture
ezpawn	EZPAWN
eztab	EZ-TAB
ezymart	EzyMart
fabhotels	FabHotels
fabickcat	Fabick CAT
fagmobler	Fagmøbler
fairfieldinnsuites	Fairfield Inn & Suites
fairprice	FairPrice
fairpricefinest	FairPrice Finest
fairpricextra	FairPrice Xtra
fakta	fakta
falcimmobilien	FALC Immobilien
falke	FALKE
famila	famila
familymart	FamilyMart
famousdaves	Famous Dave's
fanbox	FANbox
fann	FAnn
fantasiasmiguel	Fantasías Miguel
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
fastfix	Fast-Fix
fasthotel	Fasthôtel
fastighetsbyran	Fastighetsbyrån
fastpay	FastPay
faststop	FAST STOP
fastway	FastWay
fatherssons	Fathers & Sons
fatphills	Fat Phill's
fattoamano	Fatto a Mano
favoritechickenribs	Favorite Chicken & Ribs
faxcopy	FaxCopy
fazolis	Fazoli's
febo	FEBO
fedex	FedEx
fedexoffice	FedEx Office
fedexshipcenter	FedEx Ship Center
fergusonplarresbakehouse	Ferguson Plarre's Bakehouse
fhinds	F.Hinds
fidelitybanktrust	Fidelity Bank & Trust
fietsenwinkelnl	Fietsenwinkel.nl
fietsservice	Fiets & Service
figarospizza	Figaro's Pizza
finafinancijskaagencija	Fina - Financijska agencija
finecountry	Fine & Country
finewinegoodspirits	Fine Wine & Good Spirits
finningcat	Finning CAT
fiobanka	Fio banka
firstbankghana	FirstBank Ghana
firstontariocreditunion	FirstOntario Credit Union
firstreiseburo	First Reisebüro
fisherphillips	Fisher & Phillips
fitactive	FitActive
fitinn	FITINN
fitness24seven	Fitness24Seven
fitseveneleven	FITSEVENELEVEN
fitx	FitX
fiveoclock	Five o'clock
fjallraven	Fjällräven
fleetpride	FleetPride
flemings	Fleming's
flippinpizza	Flippin' Pizza
flo	FLO
floordecor	Floor & Decor
flotte	fLotte
floyds99barbershop	Floyd's 99 Barbershop
flugger	Flügger
fnbo	FNBO
fogodechao	Fogo de Chão
fokusocnaoptika	Fokus očná optika
fokusoptik	Fokus optik
folifillarit	Föli-fillarit
folktandvarden	Folktandvården
foodland	FoodLand
foodloversmarket	Food Lover's Market
foodmaxx	FoodMaxx
fordsgarage	Ford's Garage
formaideale	Forma ideale
fortebank	ForteBank
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
franceparebrise	France Pare-Brise
francescas	Francesca's
frankiebennys	Frankie & Benny's
franksnburgers	Franks n' Burgers
frankygetrankemarkt	Fränky Getränkemarkt
franscafe	Fran's Café
fravega	Frávega
freddys	Freddy's
fredericmoreno	Frédéric Moreno
freenet	freenet
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
frysfoodanddrug	Fry's Food and Drug
frysmarketplace	Fry's Marketplace
fullers	Fuller's
fundaciondonde	Fundación Dondé
fusion	fusion
futurego	futurego
fuzzystacoshop	Fuzzy's Taco Shop
fwwebbcompany	F.W. Webb Company
fye	FYE
fyidoctors	FYidoctors
gaba	GABA
gabes	Gabe's
gabriels	Gabriëls
gaes	GAES
gails	GAIL's
galenpharm	Galen pharm
galeriawypiekowlubaszka	Galeria Wypieków Lubaszka
galerijapodova	Galerija podova
galiciamas	Galicia Más
galitos	Galito's
gallgall	Gall & Gall
gamestop	GameStop
gant	GANT
garantibbva	Garanti BBVA
garentaday	GarentaDAY
gas	G.A.S.
gate	GATE
gateexpresscarwash	GATE Express Car Wash
gatorsdockside	Gator's Dockside
gattispizza	Gatti's Pizza
gavranovic	Gavranović
gbarbosa	GBarbosa
gbarbosaeletroshow	GBarbosa Eletro Show
geant	Géant
geantexpress	Géant Express
gebruderweiss	Gebrüder Weiss
geico	GEICO
gelsons	Gelson's
gemo	Gémo
generaledoptique	Générale d'Optique
generaloptica	General Óptica
generalpantsco	General Pants Co.
geniepoint	GeniePoint
geochangpublicbikesystem	Geochang public bike system
georgerichardsbigtallmenswear	George Richards Big & Tall Menswear
geoveloopole	GeoVelo Opole
gerbercollisionglass	Gerber Collision & Glass
getgo	GetGo
getrankearena	Getränke Arena
getrankecity	Getränke City
getrankehoffmann	Getränke Hoffmann
getrankeland	Getränkeland
getrankequelle	Getränke Quelle
getrankewelt	Getränkewelt
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
gladalle	G La Dalle
glo	glo
glockenbackerei	Glocken Bäckerei
gloriajeans	Gloria Jean's
glsbalikomat	GLS Balíkomat
gmo	GMO
godfatherspizza	Godfather's Pizza
goekenbacken	Goeken backen
gogamestoys	Go! Games & Toys
gogrill	GO Grill
gohealthurgentcare	GoHealth Urgent Care
goldbet	GoldBet
goldenkrustcaribbeanbakerygrill	Golden Krust Caribbean Bakery & Grill
goldsgym	Gold's Gym
golfco	Golf & Co
gomart	GoMart
goodbikepadova	GoodBike Padova
goodlifefitness	GoodLife Fitness
goodpharm	GOOD PHARM
goodys	Goody's
goon	Go'on
goracopolecam	Gorąco Polecam
gorg	Görg
gortz	Görtz
gortz17	Görtz 17
goschsylt	GOSCH Sylt
gosport	GO Sport
gouiranbeaute	Gouiran Beauté
grabgo	Grab&Go
gradskaljekarnazagreb	Gradska ljekarna Zagreb
graeters	Graeter's
grandoptical	GrandOptical
grandvision	GrandVision
grandys	Grandy's
graoespresso	Grão Espresso
graparitelkomsel	GraPARI Telkomsel
graubundnerkantonalbank	Graubündner Kantonalbank
greenbikeslcbikeshare	Greenbike SLC BikeShare
greencaffenero	Green Caffè Nero
greenhalghs	Greenhalgh's
greenstatecreditunion	GreenState Credit Union
greentheory	GreenTheory
greenway	GreenWay
greet	greet
grilld	Grill'd
grimaldispizzeria	Grimaldi's Pizzeria
gringosmexicankitchen	Gringo's Mexican Kitchen
groenrijk	GroenRijk
grosmarket	GrosMarket
grosshamburgerbestattungsinstitut	Großhamburger Bestattungsinstitut
grupobarcelo	Grupo Barceló
grupotelhotelsresorts	Grupotel Hotels & Resorts
gs25	GS25
gsbikeshare	GSBikeshare
gstarraw	G-Star Raw
gtefinancial	GTE Financial
gtu	GTÜ
gu	GU
gudrunsjoden	Gudrun Sjödén
guleczanesi	Gül Eczanesi
gulfcoastbanktrust	Gulf Coast Bank & Trust
gulffraser	Gulf & Fraser
guneseczanesi	Güneş Eczanesi
gutgebucht	gut-Gebucht
guthries	Guthrie's
guveneczanesi	Güven Eczanesi
gwgezondheidswinkel	G&W GezondheidsWinkel
gymbeambox	GymBeam Box
gyorbike	GyőrBike
gyukaku	Gyu-Kaku
haagendazs	Häagen-Dazs
habibs	Habib's
habitatforhumanityrestore	Habitat for Humanity ReStore
habitburgergrill	Habit Burger & Grill
hada	Háda
haffners	Haffner's
halconviajes	Halcón Viajes
haldirams	Haldiram's
halfprice	HalfPrice
hallwoodhouse	Hall & Woodhouse
halpahalli	HalpaHalli
hamptoninnsuites	Hampton Inn & Suites
handelshomemadeicecream	Handel's Homemade Ice Cream
handlarn	Handlar'n
handmadeburgerco	Handmade Burger Co.
handstonemassageandfacialspa	Hand & Stone Massage and Facial Spa
hangryjoeshotchickenwings	Hangry Joe's Hot Chicken & Wings
hansemerkur	HanseMerkur
hansimgluck	Hans im Glück
happybargrill	Happy Bar & Grill
happyjoes	Happy Joe's
happyspizza	Happy's Pizza
hardees	Hardee's
harleydavidson	Harley-Davidson
harmontblaine	Harmont & Blaine
haroldschickenshack	Harold's Chicken Shack
harrishoole	Harris + Hoole
harrydavid	Harry & David
harryramsdens	Harry Ramsden's
harryritchies	Harry Ritchie's
harveys	Harvey's
haus	Haus!
hausdesdoners	Haus des Döners
havenhousechildrenshospice	Haven House Children's Hospice
havlikovaapoteka	Havlíkova apotéka
hawkinsbazaar	Hawkin's Bazaar
hay	HAY
haypost	HayPost
hb1	HB1
hdbank	HDBank
hdi	HDI
hdiskender	HD İskender
healthsourceamericaschiropractor	HealthSource America's Chiropractor
hearinglife	HearingLife
heartlandbcycle	Heartland B-cycle
hearusa	HearUSA
heb	H-E-B
hebcarwash	H-E-B Car Wash
hebfuel	H-E-B Fuel
hebpharmacy	H-E-B Pharmacy
hebplus	H-E-B plus!
hei	hei
heinebrothers	Heine Brothers'
hellocycling	HELLO CYCLING
hem	HEM
hema	HEMA
hemkop	Hemköp
hemmakvall	Hemmakväll
henrys	Henry's
hercsnutrition	HERC'S Nutrition
herkulesbaugarten	HERKULES Bau&Garten
herkulesecenter	HERKULES Ecenter
hermes	Hermès
herzogbrauer	Herzog & Bräuer
hhotels	H-Hotels
hi	hi
hificorp	HiFiCorp
hifiklubben	HiFi Klubben
higginbothams	Higginbotham's
highs	High's
hinnerbacker	Hinnerbäcker
hiperdino	HiperDino
hiperdinoexpress	HiperDino Express
hipotekarnabanka	Hipotekarna banka
hiqtyresautocare	HiQ Tyres & Autocare
hirebikelincoln	hirebikeLincoln
histoiredor	Histoire d'Or
hit	HIT
hitmax	HitMax
hkkkrankenkasse	hkk Krankenkasse
hm	H&M
hmhome	H&M HOME
hmkids	H&M Kids
hoaphat	Hoa Phát
hobbytown	HobbyTown
hoffner	Höffner
hogsbreathcafe	Hog's Breath Cafe
hokben	HokBen
holab	Hol'ab
holidayinnexpresssuites	Holiday Inn Express & Suites
hollandbarrett	Holland & Barrett
holtcat	Holt CAT
home	@HOME
home24	home24
homecook	Home & Cook
homegoods	HomeGoods
homelivingspace	@Home Livingspace
homemax	HomeMax
homepro	HomePro
homesense	HomeSense
homestoremore	Home Store + More
homestreetbank	HomeStreet Bank
homesvillasbymarriott	Homes & Villas by Marriott
hometimberhardware	Home Timber & Hardware
hometownestudios	HomeTowne Studios
homeyou	home&you
hooks	Hööks
hopcoms	HOPCOMS
horgerateseifert	Hörgeräte Seifert
horl	Hörl
hossssteakseahouse	Hoss's Steak & Sea House
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
hrvatskapostanskabanka	Hrvatska poštanska banka
hsamuel	H.Samuel
hstern	H. Stern
hteao	HTeaO
htigruppe	HTI Gruppe
htpawnbrokers	H&T Pawnbrokers
hucksfoodfuel	Huck's Food & Fuel
hudsonsbay	Hudson's Bay
huhot	HuHot
huizitoluca	HuiziToluca
hukcoburg	HUK-Coburg
hungryhowies	Hungry Howie's
hungryjacks	Hungry Jack's
hunkemoller	Hunkemöller
husmanhagberg	HusmanHagberg
hydrotour	HYDROTOUR
hypovereinsbank	HypoVereinsbank
hyvee	Hy-Vee
hyveegas	Hy-Vee Gas
hyveepharmacy	Hy-Vee Pharmacy
ibcbank	IBC Bank
iberostarhotelsresorts	Iberostar Hotels & Resorts
iblues	iBlues
ibyte	ibyte
icakvantum	ICA Kvantum
icanara	ICA Nära
icasupermarket	ICA Supermarket
icbc	ICBC
icicibank	ICICI Bank
iciparisxl	ICI PARIS XL
icnorte	IC Norte
ida	I.D.A.
idas	İDAŞ
idbank	ID Bank
idbibank	IDBI Bank
idea	IDEA
ideaorganic	IDEA Organic
ideasuper	IDEA Super
idecycle	IDEcycle
idexe	Idexe'
idfcfirstbank	IDFC First Bank
ies	IES
ifly	iFLY
igas	iGas
igbrokers	I&G Brokers
igl	IGL
ihhotel	iH Hotel
ihrlandbacker	Ihr Landbäcker
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
iktisatbank	İktisatbank
ilmakiage	IL Makiage
ilovekickboxing	iLoveKickboxing
ilusion	Ilusión
imaginarium	imaginarium
imdberlin	IMD Berlin
imexbanka	Imex banka
imfrellsen	I.M. Frellsen
immergrun	immergrün
imocarwash	IMO Car Wash
imospizza	Imo's Pizza
ina	INA
inbet	inbet
incoop	InCoop
indianacafe	Indiana Café
indusindbank	IndusInd Bank
ingbankslaski	ING Bank Śląski
injoy	INJOY
inmedio	inmedio
inmotion	InMotion
innkeeperscollection	Innkeeper's Collection
innoutburger	In-N-Out Burger
innsidebymelia	INNSiDE by Meliá
inovine	iNovine
inoxleisure	INOX Leisure
inpost	InPost
insaoil	InsaOil
insmarket	INS Market
insmercato	In's Mercato
interbank	InterBank
intercityhotel	IntercityHotel
intercontinental	InterContinental
intermarche	Intermarché
intermarchecontact	Intermarché Contact
intermarchedrive	Intermarché Drive
intermarcheexpress	Intermarché Express
intermarchehyper	Intermarché Hyper
intermarchesuper	Intermarché Super
interrapidisimo	Inter Rapidísimo
intime	InTime
inxpress	InXpress
ionna	IONNA
ip	IP
ipictheaters	IPIC Theaters
iplace	iPlace
ipt	IPT
iqlaservision	IQ Laser Vision
iqos	IQOS
iris	IRIS
isbank	İşbank
isbike	İSBİKE
ishopmixup	iShop Mixup
iskur	İŞKUR
islandpoke	Island Poké
islandsbanki	Íslandsbanki
istanbulhalkekmek	İstanbul Halk Ekmek
istarskakreditnabankaumag	Istarska kreditna banka Umag
istikbal	İstikbal
istorage	iStorage
istores	iStores
istyle	iStyle
italiannis	Italianni's
itau	Itaú
itaucorpbanca	Itaú Corpbanca
itm	ITM
itsbobatime	It's Boba Time
itsfashion	It's Fashion
itsfashionmetro	It's Fashion Metro
itsskin	It's Skin
itstyle	itStyle
itsu	itsu
itsugar	IT'SUGAR
ivelo	I'Velo
iwc	IWC
izod	IZOD
izycoffee	IzyCoffee
izzi	izzi
izzosillegalburrito	Izzo's Illegal Burrito
jackastors	Jack Astor's
jackjones	Jack & Jones
jacks	Jack's
jackscasino	Jack's Casino
jacquesweindepot	Jacques' Wein-Depot
jacquie	Jacqui E
jaegerlecoultre	Jaeger-LeCoultre
jalexanders	J. Alexander's
jam	JAM
janiejack	Janie & Jack
jannyseis	Janny's Eis
jarussel	J. A. Russel
jasonsdeli	Jason's Deli
jass	JA-SS
jaxtyresauto	Jax Tyres & Auto
jbhifi	JB Hi-Fi
jcodonuts	J.Co Donuts
jcpenney	JCPenney
jcpenneyoptical	JCPenney Optical
jcrew	J.Crew
jdvbyhyatt	JdV by Hyatt
jemfix	jem & fix
jenissplendidicecream	Jeni's Splendid Ice Cream
jenningsbet	JenningsBet
jenospizza	Jeno's Pizza
jeremiahsitalianice	Jeremiah's Italian Ice
jeromesfurniture	Jerome's Furniture
jerseymikessubs	Jersey Mike's Subs
jet	JET
jetoil	JETOIL
jetspizza	Jet's Pizza
jewelosco	Jewel-Osco
jhfamilystores	J&H Family Stores
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
joescrabshack	Joe's Crab Shack
joeskwikmarts	Joe's Kwik Marts
joespizza	Joe's Pizza
joethejuice	Joe & The Juice
johndorys	John Dory's
johnlscott	John L. Scott
johnnycarinos	Johnny Carino's
johnnysburgercompany	Johnny's Burger Company
johnreedfitness	JOHN REED Fitness
johnsincrediblepizza	John's Incredible Pizza
johnsonfitnesswellness	Johnson Fitness & Wellness
johnstonesdecoratingcentre	Johnstone's Decorating Centre
johnstonmurphy	Johnston & Murphy
jojoe	JO&JOE
jojomamanbebe	JoJo Maman Bébé
joneschapman	Jones & Chapman
josabank	JoS. A. Bank
joueclub	JouéClub
jtbanka	J&T Banka
juanvaldezcafe	Juan Valdez Café
jufahotel	JUFA Hotel
juiceitup	Juice It Up!
juiceland	JuiceLand
julias	Julia's
juliendorcel	Julien d'Orcel
julies	Julie's
junitedautoglas	junited Autoglas
justpark	JustPark
jwlees	J.W. Lees
jysk	JYSK
kaatizone	KaatiZone
kaes	kaes.
kahvedunyasi	Kahve Dünyası
kanizsabike	KanizsaBike
kaoil	KAOIL
kappahl	KappAhl
karcher	Kärcher
karlovackabanka	Karlovačka banka
kaspas	Kaspa's
kaspikz	Kaspi.kz
kassirru	Kassir.ru
kazanexpress	KazanExpress
kcitymarket	K-Citymarket
keepcool	KeepCool
kekale	Kekäle
kekesbreakfastcafe	Keke's Breakfast Cafe
kellymoorepaints	Kelly-Moore Paints
kellyscajungrill	Kelly's Cajun Grill
kelseys	Kelsey's
kentbank	KentBank
keybank	KeyBank
keystore	KeyStore
keystoreexpress	KeyStore Express
keystoremore	KeyStore More
keywestinn	KeyWest Inn
kfh	KfH
khbank	K&H Bank
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
kmelektronik	K&M Elektronik
kmf	Kmf
kmprona	KM-Prona
knihydobrovsky	Knihy Dobrovský
ko	K&Ö
koaholiday	KOA Holiday
koajourney	KOA Journey
koakampground	KOA Kampground
koaresort	KOA Resort
kochloffel	Kochlöffel
koctas	Koçtaş
kodi	KODi
kofteciyusuf	Köfteci Yusuf
kohinoor	Koh-i-Noor
kohls	Kohl's
koiautoparts	KOI Auto Parts
kokoro	KOKORO
kollezoo	Kölle Zoo
kolobrzeskirowermiejski	Kołobrzeski Rower Miejski
komercnibanka	Komerční banka
komunalnapoistovna	Komunálna poisťovňa
komunikacjamiejskawszczecinku	Komunikacja Miejska w Szczecinku
konditorbager	KonditorBager
koninskirowermiejski	Koniński Rower Miejski
konrad	konrad
kookai	Kookaï
kopkande	Kop & Kande
koroshi	Koröshi
korperformen	Körperformen
koszalinskirowermiejski	Koszaliński Rower Miejski
kpet	K-Pet
kplusk	K+K
kpluskschuhcenter	K+K Schuh-Center
krakowskibankspoldzielczy	Krakowski Bank Spółdzielczy
kramerpferdesport	Krämer Pferdesport
krasplat	krasplat
krassoptik	KRASS Optik
krauta	K-Rauta
kredobank	KredoBank
krefel	Krëfel
kronan	Krónan
kroustysabaidi	Krousty Sabaïdi
krskolesom	KRsKOLESOM
krumet	KRÜMET
ksupermarket	K-Supermarket
ktasuperstores	KTA Super Stores
kubackerei	K&U Bäckerei
kuchenaktuell	Küchen Aktuell
kuchenschaffrath	Küchen Schaffrath
kuchentreff	KüchenTreff
kumgo	Kum & Go
kurtosh	Kürtősh
kuveytturk	Kuveyt Türk
kvvnextbike	KVV.nextbike
kway	K-Way
kwikspar	KwikSpar
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
laderach	Läderach
ladoipasi	La Doi Pași
lafarmacia	Lafarmacia.
lafeemaraboutee	La Fée Maraboutée
lafitness	LA Fitness
lafoirfouille	La Foir'Fouille
laforet	Laforêt
lagenceautomobiliere	L'Agence Automobilière
lagranderecre	La Grande Récré
lahalleauxchaussures	La Halle aux Chaussures
lakme	Lakmé
lalux	LaLux
lamiecaline	La Mie Câline
landbackereischmidt	Landbäckerei Schmidt
lankaioc	Lanka IOC
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
lasurena	La Sureña
latelier	L'Atelier
latelierpapilles	L'Atelier Papilles
lats	LaTS
latvijaspropanagaze	Latvijas Propāna Gāze
layneschickenfingers	Layne's Chicken Fingers
lazboy	La-Z-Boy
lcbo	LCBO
leauvive	L'Eau Vive
lechateau	Le Château
leesfamousrecipechicken	Lee's Famous Recipe Chicken
leessandwiches	Lee's Sandwiches
legalwise	LegalWise
legit	LEGiT
legodiscoverycenter	LEGO Discovery Center
legoland	LEGOLAND
legolanddiscoverycenter	LEGOLAND Discovery Center
legolanddiscoverycentre	LEGOLAND Discovery Centre
lekarenpartner	Lekáreň Partner
lekarnaipc	Lékárna IPC
lekiosqueapizzas	Le Kiosque à Pizzas
lemarchedacote	le marché d'à côté
lemeridien	Le Méridien
lemonsharkpoke	LemonShark Poké
lenscrafters	LensCrafters
leon	LEON
leondebruxelles	Léon de Bruxelles
leons	Leon's
leos	LEOS
lepetrinribeirou	Le Pétrin Ribeïrou
lequipeur	L'Équipeur
lerbolario	L'Erbolario
lescomptoirsdelabio	Les Comptoirs De La Bio
lesdemenageursbretons	Les Déménageurs Bretons
lesecransdeparis	Les Écrans de Paris
leseleveursdelacharentonne	Les Éleveurs de la Charentonne
lesliespoolsupplies	Leslie's Pool Supplies
leslipfrancais	Le Slip Français
letsgofitness	Let's Go Fitness
levelo	Le vélo
levelopartbm	Le Vélo par TBM
levis	Levi's
lffastighetsformedling	LF Fastighetsförmedling
libelo	Libélo
libertywoman	liberty woman
libertyx	LibertyX
liebeskindberlin	LIEBESKIND Berlin
lietuvosspauda	Lietuvos spauda
lifecell	lifecell
lifelabs	LifeLabs
lilabacker	Lila Bäcker
limasolturkkooperatifbankasi	Limasol Türk Kooperatif Bankası
linbike	LinBike
lincolnshirecoop	Lincolnshire Co-op
lindeweldinggasequipmentcenter	Linde Welding Gas & Equipment Center
lineadirecta	Línea Directa
linex	LINE-X
lionschoice	Lion's Choice
lipotipekseg	Lipóti Pékség
liquorshopcheckers	LiquorShop Checkers
liquorshopshoprite	LiquorShop Shoprite
lisoladeitesori	L'Isola dei Tesori
littlesheep	LITTLE SHEEP
live	Live!
llbean	L.L.Bean
lldriveinn	L&L Drive-Inn
llhawaiianbarbecue	L&L Hawaiian Barbecue
loafnjug	Loaf 'N Jug
loccitane	L'Occitane
lockergeparcellocker	Locker.ge Parcel Locker
lockerpost	LockerPost
lodowkomatinpost	Lodówkomat InPost
lodzkirowerpubliczny	Łódzki Rower Publiczny
logansroadhouse	Logan's Roadhouse
logogetrankefachmarkt	logo Getränke-Fachmarkt
lohbs	LOHB's
lohnsteuerhilfebadenwurttemberg	Lohnsteuerhilfe Baden-Württemberg
loker	ŁoKeR
loknstore	Lok'nStore
lolaliza	LolaLiza
lolanenas	Lola Nena's
lolascupcakes	Lola's Cupcakes
longfoster	Long & Foster
longhornsteakhouse	LongHorn Steakhouse
longjohnsilvers	Long John Silver's
longmcquade	Long & McQuade
longos	Longo's
loopfitness	LOOP Fitness
loplabbet	Löplabbet
lorangebleue	L'Orange Bleue
losteria	L'Osteria
loterialaneuquina	Lotería La Neuquina
loteriasyapuestasdelestado	Loterías y Apuestas del Estado
lotsapizza	Lots'a Pizza
lotuss	Lotus's
lotussgofresh	Lotus's go fresh
louisianacat	Louisiana CAT
loumalnatispizzeria	Lou Malnati's Pizzeria
lovbjerg	Løvbjerg
loverepublic	LOVE REPUBLIC
loves	Love's
lovesac	LoveSac
lovesalternativeenergy	Love's Alternative Energy
lovesrvhookup	Love's RV Hookup
lowenbackerschaper	Löwenbäcker Schaper
lowenplay	Löwen Play
lowes	Lowe's
lowesmarket	Lowe's Market
lpbank	LPBank
lpgbiomarkt	LPG BioMarkt
ltur	ltur
lubys	Luby's
lucillessmokehousebbq	Lucille's Smokehouse BBQ
lukoilminimart	Lukoil Mini-Mart
luthy	Lüthy
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
macoil	mac OIL
macssushi	Mac's Sushi
macstore	MacStore
macys	Macy's
macysbackstage	Macy's Backstage
madeiramadeira	MadeiraMadeira
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
malpkaexpress	Małpka Express
malvon	Malvón
mamaspapas	Mamas & Papas
man	MAN
manegeabijoux	Manège à Bijoux
mania	MANIA
mannersharrison	Manners & Harrison
marcelfils	Marcel & fils
marcheadonis	Marché Adonis
marcopolo	Marc O'Polo
marcospizza	Marco's Pizza
marcs	Marc's
marcspharmacy	Marc's Pharmacy
mardens	Marden's
marianosfreshmarket	Mariano's Fresh Market
marieblachere	Marie Blachère
mariecallenders	Marie Callender's
marinemax	MarineMax
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
marquardtkuchen	Marquardt Küchen
marstons	Marston's
martev	MartEV
martinco	Martin & Co
martinmartin	Martín Martín
martinsbbq	Martin's BBQ
martinshotels	Martin's Hotels
martinssupermarkets	Martin's Super Markets
marybrowns	Mary Brown's
masiarstvoubyka	Mäsiarstvo u Býka
masqmenos	MásQMenos
masterzoo	MasterZoo
masymas	masymas
masymasbasic	masymas basic
materielvelocom	Materiel-velo.com
matijevic	Matijević
matoppet	Matöppet
matstar	mat star
mattoptik	MATT optik
maty	MATY
maurys	Maury's
mavistiresbrakes	Mavis Tires & Brakes
maxco	MAX&Co.
maxiicastormarknad	Maxi ICA Stormarknad
maxis	Maxi's
maxmarket	MaxMarket
maxsrestaurant	Max's Restaurant
maxvalu	MaxValu
maxxmart	maxxmart
mayersmarkenschuhe	Mayer's Markenschuhe
mayfairtowncountry	Mayfair Town & Country
mazzios	Mazzio's
mbank	mBank
mbocinemas	MBO Cinemas
mcalistersdeli	McAlister's Deli
mccafe	McCafé
mccormickschmicks	McCormick & Schmick's
mccoysbuildingsupply	McCoy's Building Supply
mcdonalds	McDonald's
mco	M&Co
mctrek	McTREK
mda	MDA
me	ME
mealtimemalatang	MealTime Malatang
mechtakz	Mechta.kz
mecmountainequipmentcompany	MEC Mountain Equipment Company
medakuchenfachmarkt	MEDA Küchenfachmarkt
mediahome	media@home
mediamarkt	MediaMarkt
mediaworld	MediaWorld
medirite	MediRite
mediterraneo	Mediterráneo
medoretcompagnie	Médor et Compagnie
medplus	MedPlus
megasoriana	MEGA Soriana
megazoo	MEGAZOO
meindentist	MEINDENTIST
meiob	meioB
melia	Meliá
menchies	Menchie's
menessaptieka	Mēness aptieka
menswearhouse	Men's Wearhouse
meo	MEO
meps	MEPS
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
metro	METRO
metrobytmobile	Metro by T-Mobile
metromart	MetroMart
metropolradruhr	metropolradruhr
metrovelo	Métrovélo
metss	METSS
meublesleon	Meubles Léon
meuhrestaurant	MEUH! Restaurant
mevo	MEVO
mfomatratzen	MFO Matratzen
mgallery	MGallery
mibici	MiBici
michelspatisserie	Michel's Patisserie
michigancat	Michigan CAT
michiganselfservicestation	Michigan Self-Service Station
microtelinnsuites	Microtel Inn & Suites
middys	Middy's
midfirstbank	MidFirst Bank
mightyquinns	Mighty Quinn's
miliossandwiches	Milio's Sandwiches
milkagro	Milk-Agro
millenniumbcp	Millennium bcp
millercarter	Miller & Carter
millersalehouse	Miller's Ale House
milliescookies	Millie's Cookies
miloshamburgers	Milo's Hamburgers
mimaruapartmenthotel	MIMARU Apartment Hotel
mimiscafe	Mimi's Cafe
minim	miniM
minipreco	Minipreço
minitop	Mini top!
minkobmand	Min Købmand
minuteclinic	MinuteClinic
miracleear	Miracle-Ear
miseaugreen	Mise au Green
missmillies	Miss Millie's
misterlady	mister*lady
mitre10mega	Mitre 10 MEGA
mixueicecreamtea	Mixue Ice Cream & Tea
mixxo	MIXXO
mizzonispizza	Mizzoni's Pizza
mjbale	M.J. Bale
mk2	MK2
mlinipekare	Mlin i pekare
mma	MMA
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
modellssportinggoods	Modell's Sporting Goods
modeparkrother	Modepark Röther
modpizza	MOD Pizza
modwash	ModWash
moesitaliansandwiches	Moe's Italian Sandwiches
moessouthwestgrill	Moe's Southwest Grill
mogo	MoGo
mojelekarna	Moje lékárna
mojobchod	Môj obchod
mol	MOL
molbubi	MOL Bubi
molplugee	MOL Plugee
molshop	MOL Shop
momax	Mömax
momen	Mo'men
momentea	Momen'Tea
momoparadise	Mo-Mo Paradise
mondialparebrise	Mondial Pare-Brise
mondovelo	Mondovélo
moneyget	MoneyGet
moneygram	MoneyGram
moneypass	MoneyPass
monicalspizza	Monical's Pizza
monop	Monop'
montanas	Montana's
montedeipaschidisiena	Monte dei Paschi di Siena
monter	Montér
moomoomeetwhine	Moo Moo Meet & Whine
morganmorgan	Morgan & Morgan
morleys	Morley's
mortonsgrille	Morton's Grille
mortonsthesteakhouse	Morton's The Steakhouse
mos	Mo's
motivi	motivi
mountainmikes	Mountain Mike's
movenpick	Mövenpick
movenpickcafe	Mövenpick Café
movix	MOVIX
moxies	Moxie's
mplusmtabak	M+M Tabak
mpreis	MPREIS
mralmond	Mr. Almond
mrbiggs	Mr Bigg's
mrbigtall	Mr. Big & Tall
mrbricolage	Mr.Bricolage
mrdiy	MR.DIY
mrdollar	MR.DOLLAR
mrgreek	Mr. Greek
mrhandyman	Mr. Handyman
mrhero	Mr. Hero
mrliempo	Mr. Liempo
mrlube	Mr. Lube
mrmax	MrMax
mrmikes	Mr. Mike's
mrpizza	Mr. Pizza
mrpretzels	Mr. Pretzels
mrs	MRS
mrsfields	Mrs. Fields
mrssporty	Mrs. Sporty
mrsub	Mr. Sub
mrtire	Mr. Tire
mrwash	Mr. Wash
mrwish	Mr. Wish
mscafe	M&S Café
msfood	M&S Food
msfoodhall	M&S Foodhall
msmode	MS Mode
msoutlet	M&S Outlet
mssimplyfood	M&S Simply Food
mtbank	M&T Bank
mts	mts
muggbean	Mugg & Bean
mujobchod	Můj obchod
muller	Müller
mulleregerer	Müller & Egerer
multicine	MultiCine
multiopticas	Multiópticas
multivlaai	MultiVlaai
munchssupply	Munch's Supply
musicarts	Music & Arts
mustangcat	Mustang CAT
mustijamirri	Musti ja Mirri
mutuamadrilena	Mutua Madrileña
muv	MÜV
muybici	MuyBici
mvbike	MvBike
mvgmeinrad	MVGmeinRad
mway	m-way
mycartyreauto	mycar Tyre & Auto
myeyedr	MyEyeDr.
myeyelab	My EyeLab
myflexbox	myflexbox
mymarket	My market
mynewscom	myNEWS.com
myplaceselfstorage	MyPlace-SelfStorage
myshoes	MyShoes
nab	NAB
nabibajk	NabiBajk
nabytekjamall	Nábytek Jamall
naerbutikken	Nærbutikken
naerkob	Nærkøb
nafnaf	NAF NAF
naftal	NAFTAL
nafte	Naftë
nahfrisch	Nah & Frisch
nahundgut	nah und gut
naima	Naïma
namco	NAMCO
nameit	NAME IT
nanasgreentea	Nana's Green Tea
nandos	Nando's
nanunana	Nanu-Nana
naolibvelo	Naolib Vélo
napaautocarecenter	NAPA AutoCare Center
napaautoparts	NAPA Auto Parts
nasafederalcreditunion	NASA Federal Credit Union
nathans	Nathan's
nationalseatingmobility	National Seating & Mobility
nationsgianthamburgers	Nation's Giant Hamburgers
nativegrillwings	Native Grill & Wings
naturasi	NaturaSì
naturedecouvertes	Nature & Découvertes
natureo	naturéO
naturesbasket	Nature's Basket
natwest	NatWest
nau	NAU!
nay	NAY
nbu	NBU
nekterjuicebar	Nékter Juice Bar
nemzetidohanybolt	Nemzeti Dohánybolt
neopunkt	neopunkt
net	NET
netonnet	NetOnNet
nettogetrankediscount	Netto Getränke-Discount
nettomarkendiscount	Netto Marken-Discount
newdays	NewDays
newhampshireliquorwineoutlet	New Hampshire Liquor & Wine Outlet
newyorkcompany	New York & Company
nextbike	nextbike
nextbikeberlin	nextbike Berlin
nextbikecyprus	nextbike Cyprus
nextbikeniederosterreich	nextbike Niederösterreich
nfamilyclub	N. Family Club
nfumutual	NFU Mutual
nganhangchinhsachxahoi	Ngân hàng Chính sách xã hội
nhow	nhow
nicetomeetyouhotpot	Nice To Meet You Hot Pot
nicholsons	Nicholson's
nickthegreek	Nick The Greek
nightnday	Night 'n Day
nightowl	NightOwl
nikoand	niko and ...
nilgiris	Nilgiri's
ninetyninerestaurantpub	Ninety Nine Restaurant & Pub
niohouse	NIO House
niopowercharger	NIO Power Charger
niopowerdestination	NIO Power Destination
niopowerswap	NIO Power Swap
niospace	NIO Space
nlbbankapodgorica	NLB banka Podgorica
nmccat	NMC CAT
noahsbagels	Noah's Bagels
nocibe	Nocibé
nonsolosport	NonSoloSport
noodlescompany	Noodles & Company
noplusvello	No+vello
nordostseesparkasse	Nord-Ostsee Sparkasse
norkys	Norky's
northeastelectrical	NorthEast Electrical
northerntoolequipment	Northern Tool + Equipment
nos	NOS
notebooksbilligerde	notebooksbilliger.de
notemachine	NoteMachine
nousantigaspi	NOUS anti-gaspi
nouvellesfrontieres	Nouvelles Frontières
nova	NOVA
novabank	NovaBank
novacharge	NovaCHARGE
novo	NOVO
novusglass	NOVUS Glass
noz	NOZ
npd	npd
nravizzapizza	Nravizza pizza
nrgincharge	nrg incharge
nuffieldhealthfitnesswellbeing	Nuffield Health Fitness & Wellbeing
nuhealthfood	Nü Health Food
nurnbergerversicherung	Nürnberger Versicherung
nuttea	NUTTEA
nvisioneyecenters	NVISION Eye Centers
oakberryacaibowls	Oakberry Açaí bowls
oazis	OÁZIS
obi	OBI
oborovazdravotnipojistovna	Oborová zdravotní pojišťovna
oboticario	O Boticário
obrienscafe	O'Briens Café
obrienswine	O'Briens Wine
ocb	OCB
ocbc	OCBC
ocbcbank	OCBC Bank
occu	OCCU
ocharleys	O'Charley's
octaplus	Octa+
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
okfoods	OK Foods
okfurniture	OK Furniture
okliquor	OK Liquor
okmarket	OK Market
okminimark	OK Minimark
okq8	OKQ8
okserwis	O.K. Serwis
oktire	OK Tire
okwine	OKWINE
olaenergy	OLA Energy
oldboy	OldBoy
oldtownwhitecoffee	OldTown White Coffee
olearys	O'Learys
olesteen	Ole & Steen
olimpica	Olímpica
olis	Olís
oliverssupersandwiches	Oliver's Super Sandwiches
olliesbargainoutlet	Ollie's Bargain Outlet
olsztynskirowermiejski	Olsztyński Rower Miejski
olymphades	Olymp & Hades
omgdecadentdonuts	OMG! Decadent Donuts
omnibsicbank	OmniBSIC Bank
omv	OMV
omvtopwash	OMV Top Wash
once	ONCE
onceuponachild	Once Upon a Child
one9	ONE9
onebeyond	OneBeyond
oneill	O'Neill
oneills	O'Neill's
onemainfinancial	OneMain Financial
oneoone	One-O-One
onesource	OneSource
onezotapioca	OneZo Tapioca
only	ONLY
onlysons	ONLY & SONS
onomohotel	ONOMO Hotel
onpoint	OnPoint
ontheborder	On The Border
oob	ÖoB
oodji	oodji
opaofgreece	OPA! of Greece
opconnect	opconnect
open32	OPEN32
openloop	OpenLoop
opsm	OPSM
optiblu	OPTIblu
optikospasaulis	Optikos pasaulis
optiqueeleclerc	Optique E.Leclerc
oq	OQ
oreillyautoparts	O'Reilly Auto Parts
orellfussli	Orell Füssli
oriadenoviale	Oriade-Noviale
originaljoes	Original Joe's
originaltommys	Original Tommy's
orion	ORION
orlenexpress	Orlen express
orovivo	OROVIVO
orsay	orsay
orterergetrankemarkt	Orterer Getränkemarkt
os9	OS.9
osave	O!Save
oshkoshbgosh	OshKosh B'gosh
osim	OSIM
osmows	Osmow's
ostore	O!Store
ostrobike	Ostro.bike
otacos	O'Tacos
otherstories	& Other Stories
oticachillibeans	Ótica Chilli Beans
oticascarol	Óticas Carol
oticasdiniz	Óticas Diniz
ototon	ototon
otpbank	OTP Bank
otpbanka	OTP banka
otr	OTR
otrebusy	Otrębusy
ottos	Otto's
ovb	ÖVB
ovbholding	OVB Holding
overseasexpresspaketomat	Overseas Express paketomat
ovfiets	OV-fiets
ovs	OVS
ovskids	OVS Kids
owndays	OWNDAYS
oxfambooksmusic	Oxfam Books & Music
oxxo	Oxxo
oxymed	OXY med
oyo	OYO
ozdesignfurniture	OZ Design Furniture
ozlemeczanesi	Özlem Eczanesi
ozonebg	Ozone.bg
ozsut	Özsüt
pacsun	PacSun
paczkomatinpost	Paczkomat InPost
pagofacil	Pago Fácil
paket24paketomat	Paket24 paketomat
paknsave	PAK'nSAVE
paknsavefuel	PAK'nSAVE Fuel
palaisdesthes	Palais des Thés
pali	Palí
pals	Pal's
panpaya	Pan Pa' Ya!
panpek	Pan-pek
panscompany	Pans & Company
paodeacucar	Pão de Açúcar
papaginos	Papa Gino's
papajohns	Papa John's
papamurphys	Papa Murphy's
papaspizza	Papa's Pizza
papemachineryagricultureturf	Papé Machinery Agriculture & Turf
papemachineryconstructionforestry	Papé Machinery Construction & Forestry
papparich	PappaRich
parcdevaccinationbetail	Parc de vaccination bétail
parfumeriebecker	Parfümerie Becker
parfumeriepieper	Parfümerie Pieper
paris	París
park	P ARK
parkroyal	PARKROYAL
partnerbanka	Partner banka
partsource	PartSource
passaro	Passaró
pasteleriaartesanalmanolo	Pastelería Artesanal Manolo
pathe	Pathé
pattybun	Patty & Bun
pawlowicz	Pawłowicz
paylessshoesource	Payless ShoeSource
pbcom	PBCom
pbpouletbraise	PB Poulet Braisé
pbteen	PBteen
pcharge	pcharge
pcrichardson	P. C. Richard & Son
pcsolotto	PCSO Lotto
pdsa	PDSA
peacehealthrides	PeaceHealth Rides
peekcloppenburg	Peek & Cloppenburg
peetscoffee	Peet's Coffee
peluquerialowcost	Peluquería Low Cost
penfedcreditunion	PenFed Credit Union
penovyraj	Penový raj
peopleready	PeopleReady
pep	PEP
pepcell	PEP Cell
pepco	Pep&Co
pepes	Pepe's
pephome	PEP Home
pepperonis	Pepperoni's
persu	PerSu
petersgutebackstube	Peters gute Backstube
petersoncat	Peterson CAT
petesmarket	Pete's Market
petpeople	PetPeople
petrocanada	Petro-Canada
petroperu	PetroPerú
petrot	Petro-T
petshopru	Petshop.ru
petshotel	PetsHotel
petsmart	PetSmart
petsplaceboerenbond	Pets Place - Boerenbond
petsuites	PetSuites
pfchangs	P.F. Chang's
pgatoursuperstore	PGA Tour Superstore
pharmachoice	PharmaChoice
pharmacieduchateau	Pharmacie du Château
pharmacyatspar	Pharmacy at SPAR
pharmapoint	PharmaPoint
pharmasave	PharmaSave
pho24	Phở 24
phohoa	Phở Hòa
piaseczynskirowermiejski	Piaseczyński Rower Miejski
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
pipoos	pipoos
pitcherpiano	Pitcher & Piano
pitstop	pitstop
pittarosso	PittaRosso
pizza	&pizza
pizzabolis	Pizza Boli's
pizzaexpress	PizzaExpress
pizzagogo	Pizza GoGo
pizzamovil	Pizza Móvil
pizzapai	Pizza Paï
pizzapatron	Pizza Patrón
pizzasalvatore	Pizza Salvatoré
pjscoffeeofneworleans	PJ's Coffee of New Orleans
pkobp	PKO BP
placemakers	PlaceMakers
planakuchenland	PLANA Küchenland
planeoelektro	PLANEO Elektro
platoscloset	Plato's Closet
playgosmart	PlayGoSmart
plockirowermiejski	Płocki Rower Miejski
plugq	PlugQ
pluslekaren	Plus Lekáreň
pmelegend	PME Legend
pna	PNA
pocketchange	PocketChange
poco	POCO
podravskabanka	Podravska banka
pofampoznan	Pofam-Poznań
pogoh	POGOH
points	Point S
pokebros	Poke Bros.
polarnopyret	Polarn O. Pyret
polomarket	POLOmarket
poltronesofa	Poltronesofà
pomdapi	Pom d'Api
ponttogo	Pont to go
popeyessupplements	Popeye's Supplements
popshelf	pOpshelf
popstation	POPStation
porrua	Porrúa
porta	porta
portakuchenwelt	porta Küchenwelt
portillos	Portillo's
postanskastedionica	Poštanska štedionica
postenborse	Postenbörse
postfinance	PostFinance
postnet	PostNet
postnl	PostNL
postnord	PostNord
postovabanka	Poštová banka
postpackup	POST PackUp
potsdamrad	PotsdamRad
powerboxone	Powerbox.one
poznanskirowermiejski	Poznański Rower Miejski
precisium	Précisium
precolandia	Preçolandia
precopopular	Preço Popular
premiereclasse	Première Classe
prenatal	Prénatal
prepoint	PREpoint
prespanok	PreSpánok
pressbooks	Press & Books
pressbyran	Pressbyrån
prevoirassurances	Prévoir Assurances
primabanka	Prima banka
primantibros	Primanti Bros.
primohoagies	PrimoHoagies
princessetamtam	Princesse tam.tam
privat	Privát
privatmax	Privát Max
privrednabankazagreb	Privredna banka Zagreb
procie	PRO&Cie
procolorcollision	ProColor Collision
procook	ProCook
procreditbank	ProCredit Bank
procreditbanka	ProCredit banka
prodoma	Pro-Doma
profistore	ProfiStore
pronto	PRONTO
prooptik	pro optik
prospanek	ProSpánek
prostore	ProStore
provenchalles	Provenc'halles
prvabankacrnegore	Prva banka Crne Gore
prvastavebnasporitelna	Prvá stavebná sporiteľňa
psbank	PSBank
psbmrowka	PSB Mrówka
ptacek	Ptáček
pterrys	P. Terry's
publibikevelospot	PubliBike Velospot
puccinos	Puccino's
puckettcat	Puckett CAT
pullbear	Pull & Bear
punjabsindbank	Punjab & Sind Bank
puntoposte	PuntoPoste
pupamilano	PUPA Milano
puregymdanmark	PureGym Danmark
puregymswiss	PureGym Swiss
puregymuk	PureGym UK
pursimple	Pür & Simple
pvcombank	PVcomBank
pys	PyS
pyur	PŸUR
pzu	PZU
qbhouse	QB HOUSE
qed	QED
qehome	QE Home
qiknez	Qik-n-EZ
qpets	Q-PETs
quakersteaklube	Quaker Steak & Lube
qualityinnsuites	Quality Inn & Suites
quemdisseberenice	Quem Disse, Berenice?
quickchek	QuickChek
quickmart	QuickMart
quiktrip	QuikTrip
quinncat	Quinn CAT
quironprevencion	Quirónprevención
racetrac	RaceTrac
raceway	RaceWay
racq	RACQ
radioshack	RadioShack
radissonred	Radisson RED
raiffeisenbank	Raiffeisen bank
raiffeisenbankaslovensko	Raiffeisen banka Slovensko
raiffeisenbankasrbije	Raiffeisen banka Srbije
raiffeisenmarkt	Raiffeisen-Markt
raiffeisenstavebnisporitelna	Raiffeisen stavební spořitelna
raisingcanes	Raising Cane's
rakbank	RAKBANK
raleys	Raley's
rallys	Rally's
ralphsitalianices	Ralph's Italian Ices
rapchieuphimcgv	rạp chiếu phim CGV
rasushi	RA Sushi
rataplan	RataPlan
rayban	Ray-Ban
raymourflanigan	Raymour & Flanigan
raysfoodplace	Ray's Food Place
rbpzdravotnipojistovna	RBP, zdravotní pojišťovna
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
rediclinic	RediClinic
redlioninnsuites	Red Lion Inn & Suites
redners	Redner's
reecehvacr	Reece HVAC-R
reeceirrigationpools	Reece Irrigation & Pools
reelcinemas	REEL Cinemas
reformstarkmartin	reformstark Martin
regiojet	RegioJet
regioradstuttgart	RegioRad Stuttgart
rei	REI
reifencom	reifen.com
relaischateaux	Relais & Châteaux
remax	RE/MAX
remedysrx	Remedy'sRx
rentacenter	Rent-A-Center
rephil	RePhil
republica	República
reraku	Re.Ra.Ku
restore	re:Store
revoluciondecuba	Revolución de Cuba
rewegetrankemarkt	REWE Getränkemarkt
rewetogo	REWE To Go
rfnryjnr	Rfnry jnr
rfo	RFO
rhgbaugarten	RHG Bau & Garten
ribcrib	RibCrib
richterplusfrenzel	Richter+Frenzel
richtersaltstadtbackerei	Richters Altstadt-Bäckerei
rickis	Ricki's
rightspacestorage	RightSpace Storage
rindchensweinkontor	Rindchen's Weinkontor
rise	RISE
ristorantedelarte	Ristorante Del Arte
ritasitalianice	Rita's Italian Ice
riu	RIU
rkioski	R-Kioski
rmwilliams	R.M.Williams
rnlishop	RNLI Shop
robertostacoshop	Roberto's Taco Shop
robinsdonuts	Robin's Donuts
roceclerc	Roc-Eclerc
rockitcoin	RockItCoin
rocogo	RocoGo
rocomamas	RocoMamas
roddgunn	Rodd & Gunn
rodoil	RodOil
rofukinderland	ROFU Kinderland
rokys	Roky's
rolld	Roll'd
rollsroyce	Rolls-Royce
romafriseurbedarf	ROMA Friseurbedarf
romanosmacaronigrill	Romano's Macaroni Grill
romanspizza	Roman's Pizza
rona	Rona
roomstogo	Rooms To Go
roomstogokids	Rooms To Go Kids
rosasthaicafe	Rosa's Thai Cafe
rosatispizza	Rosati's Pizza
rostics	Rostic's
rotimodernmediterranean	Rōti Modern Mediterranean
rotio	Roti'O
rougegorge	RougeGorge
rowerowelodzkie	Rowerowe Łódzkie
royallepage	Royal LePage
rplusvversicherung	R+V Versicherung
rspca	RSPCA
rtveuroagd	RTV Euro AGD
rubios	Rubio's
rubysdiner	Ruby's Diner
rudysbarbershop	Rudy's Barbershop
rudyscountrystoreandbarbq	Rudy's Country Store and Bar-B-Q
rudyspizzanapoletana	Rudy's Pizza Napoletana
rue21	rue21
ruedirussel	Ruedi Rüssel
ruedu	Rüedu
rustpuntnu	Rustpunt.nu
ruthschrissteakhouse	Ruth's Chris Steak House
rutters	Rutter's
rvabikeshare	RVA Bike Share
rwco	RW&CO.
rylko	Ryłko
saeinstitute	SAE Institute
safeliteautoglass	Safelite AutoGlass
safesplashswimschool	SafeSplash Swim School
sageviewadvisorygroup	SageView Advisory Group
saglikeczanesi	Sağlık Eczanesi
saib	SAIB
sainsburys	Sainsbury's
sainsburysbank	Sainsbury's Bank
sainsburysbanktravelmoney	Sainsbury's Bank Travel Money
sainsburyslocal	Sainsbury's Local
salcobrand	SalcoBrand
salenbici	SalEnBici
salmoiraghivigano	Salmoiraghi & Viganò
saloncentric	SalonCentric
salsaritasfreshmexicangrill	Salsarita's Fresh Mexican Grill
salspizza	Sal's Pizza
saltstraw	Salt & Straw
salvatoresoldfashionedpizzeria	Salvatore's Old Fashioned Pizzeria
samoborskabanka	Samoborska banka
samschicken	Sam's Chicken
samsclub	Sam's Club
samsoesamsoe	Samsøe Samsøe
sandersbackstube	sander's backstube
sandwichqbano	Sándwich Qbano
sanelnapa	Sanel NAPA
sanidump	Sani-Dump
sanpaologelatocafe	San Paolo Gelato & Café
santafe	Santa Fé
santanderrio	Santander Río
santikaindonesiahotelsresorts	Santika Indonesia Hotels & Resorts
saojoao	São João
saq	SAQ
saqexpress	SAQ Express
saqselection	SAQ Sélection
sarpinospizzeria	Sarpino's Pizzeria
sas	SAS
savealot	Save-A-Lot
savemor	SaveMor
saveonfoods	Save-On-Foods
sbigeneralinsurance	SBI General Insurance
scanquilt	SCANquilt
scarpescarpe	Scarpe&Scarpe
schaferdeinbacker	Schäfer Dein Bäcker
schafers	Schäfer's
scheckincenter	Scheck-In Center
schlotzskys	Schlotzsky's
schmizzapubgrub	Schmizza Pub & Grub
schuhmann	Schuh-Mann
schulerhilfe	Schülerhilfe
schwalmerbrotladen	Schwälmer Brotladen
scinawskirowermiejski	Ścinawski Rower Miejski
scontomobelsofort	Sconto Möbel Sofort
scontonabytek	Sconto Nábytek
scontonabytok	Sconto Nábytok
scooterscoffee	Scooter's Coffee
scotchsoda	Scotch & Soda
scrubsbeyond	Scrubs & Beyond
scs	ScS
sdibroker	SDI Broker
seabank	SeABank
seattlesbestcoffee	Seattle's Best Coffee
seb	SEB
securcareselfstorage	SecurCare Self Storage
securespaceselfstorage	SecureSpace Self Storage
securitest	Sécuritest
seescandies	See's Candies
segmuller	Segmüller
sehenwutscher	sehen!wutscher
sekerbank	Şekerbank
selected	SELECTED
selfhelpcreditunion	Self-Help Credit Union
selfhelpfederalcreditunion	Self-Help Federal Credit Union
senecatours	SENECA Tours
servicestoredb	ServiceStore DB
sevt	Ševt
sezane	Sézane
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
shinybud	ShinyBud
shipgo	Ship & Go
shipleydonuts	Shipley Do-Nuts
shoe4you	shoe4you
shoedept	Shoe Dept.
shoedeptencore	Shoe Dept. Encore
shoelessjoes	Shoeless Joe's
shoneys	Shoney's
shopgo	Shop&Go
shopndrive	Shop'N Drive
shopnsave	Shop 'n Save
shoppersfoodpharmacy	Shoppers Food & Pharmacy
shoprite	ShopRite
shurgardselfstorage	Shurgard Self-Storage
sicinsurance	SIC Insurance
siconte	Sì con te
siebougounisugu	Siebougouni sugu
siematic	SieMatic
sifaeczanesi	Şifa Eczanesi
sigaretnetby	SigaretNet.by
sigikid	sigikid
signaturecosmeticsfragrances	Signature Cosmetics & Fragrances
sigoelastenradsharing	sigo E-Lastenrad Sharing
sigroofing	SIG Roofing
silkoil	SILKOIL
silmaasema	Silmäasema
sim	SIM
simitcidunyasi	Simitçi Dünyası
simitsarayi	Simit Sarayı
simonlevelt	Simon Lévelt
simonsburger	Simon's Burger
simplesimonspizza	Simple Simon's Pizza
simplyfresh	SimplyFresh
sinequanone	Sinéquanone
sipedala	SiPedala
sistersaroma	Sister's Aroma
sixiemeavenue	Sixième Avenue
skandiamaklarna	SkandiaMäklarna
sklepmiesnylenarcik	Sklep mięsny Lenarcik
skoda	Škoda
skokslask	SKOK Śląsk
slatinskabanka	Slatinska banka
slawex	SLAWEX
sleepinnsuites	Sleep Inn & Suites
sloneczko	Słoneczko
sloneczna	Słoneczna
slovenskasporitelna	Slovenská sporiteľňa
sluzbeniglasnik	Službeni glasnik
smarket	S-market
smart	S-Mart
smartfinal	Smart & Final
smartfinalextra	Smart & Final Extra!
smartposti	SmartPosti
smartstyle	SmartStyle
smartycz	Smarty.cz
smartysk	Smarty.sk
smilekeepers	SmileKeepers
smileys	Smiley's
smithfieldschickennbarbq	Smithfield's Chicken 'N Bar-B-Q
smiths	Smith's
smittys	Smitty's
smokespoutinerie	Smoke's Poutinerie
smokinjoes	Smokin' Joe's
smooy	smöoy
snai	SNAI
snarfssandwiches	Snarf's Sandwiches
snarkjop	Snarkjøp
sneakerbox	SneakerBox
sneaknfresh	SneakNFresh
sneakypetes	Sneaky Pete's
snowplusrock	Snow+Rock
socar	SOCAR
socialnapoistovna	Sociálna poisťovňa
societegenerale	Société Générale
societegeneralecotedivoire	Société générale Côte d'Ivoire
societemarseillaisedecredit	Société Marseillaise de Crédit
societeprotectricedesanimaux	Société Protectrice des Animaux
socooc	SoCoo'c
sodiedoces	Sodiê Doces
sofly	SoFly
soil	S-Oil
sok	Şok
sokmini	Şok Mini
sokolow	Sokołów
solato	SOLATO
solidcore	[solidcore]
soliver	s.Oliver
solow	SoLow
somisomi	SomiSomi
sonestaessuites	Sonesta ES Suites
sonnysbbq	Sonny's BBQ
sopharmacy	SOpharmacy
sor	SØR
sorianahiper	Soriana Híper
sorianasuper	Soriana Súper
sostrenegrene	Søstrene Grene
sosweet	SoSweet
sougoucourani	Sougou courani
soulcycle	SoulCycle
sourceforsports	Source For Sports
sourdoughco	Sourdough & Co.
southstatebank	SouthState Bank
spankki	S-Pankki
spao	SPAO
spardabank	Sparda-Bank
spardabankbadenwurttemberg	Sparda-Bank Baden-Württemberg
spardabankberlin	Sparda-Bank Berlin
spardabankhamburg	Sparda-Bank Hamburg
spardabankhessen	Sparda-Bank Hessen
spardabanksudwest	Sparda-Bank Südwest
sparfumcosmetics	S Parfum&Cosmetics
sparkassecassadirisparmio	Sparkasse - Cassa di Risparmio
spbupertamina	SPBU Pertamina
spcc	S.P.C.C.
specs	Spec's
speedee	SpeeDee
speedycafe	Speedy Café
spencers	Spencer's
spolem	Społem
sporistanbul	Spor İstanbul
sportcity	SportCity
sportclub	SportClub
sportscene	sportscene
sportscheck	SportScheck
sportsmanswarehouse	Sportsman's Warehouse
sportspower	SportsPower
springhillsuites	SpringHill Suites
sprottenflotte	SprottenFlotte
srmembershipshopping	S&R Membership Shopping
srmjaskolka	SRM Jaskółka
srnewyorkstylepizza	S&R New York Style Pizza
ssangyong	SsangYong
stabilita	STABILITA
stadtbackereikamp	Stadtbäckerei Kamp
stadtmobilrheinmain	Stadtmobil Rhein-Main
stadtmobilrheinneckar	Stadtmobil Rhein-Neckar
stadtmobilrheinruhr	Stadtmobil Rhein-Ruhr
stadtmobilsudbaden	Stadtmobil Südbaden
stadtradhamburg	StadtRAD Hamburg
stalowawolamiastorowerow	Stalowa Wola – miasto rowerów
stangengrunermuhlenbackerei	Stangengrüner Mühlenbäckerei
stansdonutscoffee	Stan's Donuts & Coffee
star	STAR
starcar	STARCAR
starkebacker	Starke Bäcker
starline	StarLine
stateliberty	State & Liberty
statemain	State & Main
staterbros	Stater Bros.
stationserviceeleclerc	Station Service E.Leclerc
statravel	STA Travel
stavmatepitoanyagkereskedelem	Stavmat Építőanyag Kereskedelem
stbank	S&T Bank
stchristophersinn	St Christopher's Inn
steaknshake	Steak 'n Shake
stephaneplazaimmobilier	Stéphane Plaza Immobilier
sterkinekor	Ster-Kinekor
sternenback	Sternenbäck
stewarts	Stewart's
stewartsshops	Stewart's Shops
stgallerkantonalbank	St. Galler Kantonalbank
stgeorge	St.George
sthubert	St-Hubert
sthubertexpress	St-Hubert Express
sticksnsushi	Sticks'n'Sushi
stjohn	St. John
stjohnoutlet	St. John Outlet
stlouisbargrill	St. Louis Bar & Grill
stmargaretshospicecare	St Margaret's Hospice Care
stonehousepizzacarvery	Stonehouse Pizza & Carvery
stopshop	Stop & Shop
storagemart	StorageMart
storamerica	StorAmerica
storquestselfstorage	StorQuest Self Storage
stpierressushi	St Pierre's Sushi
strackvantil	Strack & Van Til
streetshoes	street shoes
stregis	St. Regis
strock	Ströck
struttparker	Strutt & Parker
stuckeys	Stuckey's
styrstall	Styr & Ställ
sudameapteek	Südameapteek
sudtirolrad	Südtirol Rad
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
supermercadosmas	Supermercados MAS
superpharm	Super-Pharm
supersanchez	Super Sánchez
supervalu	SuperValu
supervalue	SuperValue
superzoo	Super zoo
supre	Supré
surecharge	SureCharge
surestay	SureStay
surestaycollection	SureStay Collection
surestayplus	SureStay Plus
surestaystudio	SureStay Studio
surlatable	Sur La Table
sushidog	SushiDog
sushipoint	SushiPoint
sususons	SUSU & Sons
sutterluty	Sutterlüty
sutterwalkincare	Sutter Walk-In Care
suwer	SUWER
svenskfastighetsformedling	Svensk Fastighetsförmedling
svsparkassenversicherung	SV SparkassenVersicherung
sweetfrog	sweetFrog
swellcycle	SWell Cycle
swensens	Swensen's
swiatalkoholi	Świat Alkoholi
swiatksiazki	Świat Książki
swiatprasy	Świat Prasy
swiezyzna	Świeżyzna
swimlabsswimschool	SwimLabs Swim School
swissbelhotel	Swiss-Belhotel
swissbelinn	Swiss-Belinn
swissotel	Swissôtel
swtch	SWTCH
symondssampson	Symonds & Sampson
systemeu	Système U
ta	TA
tab	TAB
tabakvalmont	Tabák Valmont
tacodelmar	Taco Del Mar
tacojohns	Taco John's
tada	TA-DA!
tagheuer	TAG Heuer
tahinis	Tahini's
tamautohof	TAM Autohof
tamboplus	Tambo+
tankpool24	tankpool24
tanks	Tank S
tanqyou	TanQyou
tapealoeil	Tape à l'Œil
taphoa	tạp hoá
taquierialoscomales	Taquieria Los Comales
tasmac	TASMAC
tatrabanka	Tatra banka
tattebakerycafe	Tatte Bakery & Cafe
tavukdunyasi	Tavuk Dünyası
taxassistaccountants	TaxAssist Accountants
taytaysakauswagan	Taytay sa Kauswagan
tazikismediterraneancafe	Taziki's Mediterranean Cafe
tbibank	TBI Bank
tbike	TBike
tbimoney	TBI Money
tcby	TCBY
teamlogicit	TeamLogic IT
teamsportkarting	TeamSport Karting
teb	TEB
teddysbiggerburgers	Teddy's Bigger Burgers
tedi	TEDi
tedox	tedox
tedscoffeeco	Ted's Coffee Co.
tedshotdogs	Ted's Hot Dogs
tedsmontanagrill	Ted's Montana Grill
teegschwendner	TeeGschwendner
tegut	tegut
teilauto	teilAuto
telecommtelegrafos	Telecomm-Telégrafos
telofun	Tel-O-Fun
temax	TeMax
tempoteam	Tempo-Team
tempurpedic	Tempur-Pedic
tenpin	tenpin
termo	termo
terribles	Terrible's
terriblesdiesel	Terrible's Diesel
terrywhitechemmart	TerryWhite Chemmart
terstal	terStal
tescocafe	Tesco Café
texschickenburgers	Tex's Chicken & Burgers
textilehouse	Textile house
tfibikes	TFI Bikes
tfvaluemart	TF Value-Mart
tgifridays	TGI Fridays
tgjones	TGJones
thaiexpress	Thaï Express
thankyoumart	THANK YOU MART
thansen	thansen
theathletesfoot	The Athlete's Foot
thebargainshop	The Bargain! Shop
thebottleo	The Bottle-O
theburgerspriest	The Burger's Priest
thechildrenscourtyard	The Children's Courtyard
thechildrensplace	The Children's Place
thechildrenssociety	The Children's Society
thecoffeebeantealeaf	The Coffee Bean & Tea Leaf
thecooperativebank	The Co-operative Bank
thecooperativefood	The Co-operative Food
thecooperativefuneralcare	The Co-operative Funeralcare
thecraftbeerco	The Craft Beer Co.
thedonercompany	The Döner Company
thefishchipco	The Fish & Chip Co
thefix	The FIX
thekickincrab	The Kickin' Crab
thelinskonditori	Thelins konditori
theniu	the niu
theodorepringleoptical	Theodore & Pringle Optical
therapieclinic	Thérapie Clinic
theritzcarlton	The Ritz-Carlton
thesalonbyinstyle	The SALON by InStyle
thesugarrspice	The Sugarr & Spice
thompsoncat	Thompson CAT
threesixtypharmacy	ThreeSixty Pharmacy
tia	Tía
tiffanycompany	Tiffany & Company
tigerwheeltyre	Tiger Wheel & Tyre
tigota	Tigotà
tigregeant	Tigre Géant
tim	TIM
timothys	Timothy's
tink	TINK
tinq	TinQ
tiptravel	TIP travel
titleboxingclub	TITLE Boxing Club
titlemax	TitleMax
tmlewin	T.M.Lewin
tmobileinternational	T-Mobile International
tmobileus	T-Mobile US
tmpoint	TMpoint
tngo	TNGo
tobike	[TO]BIKE
tobysestate	Toby's Estate
tods	Tod's
tog24	TOG24
togos	Togo's
tojeksperten	Tøjeksperten
tokic	Tokić
tokstok	Tok&Stok
tokstokcompact	Tok&Stok Compact
tokstokstudio	Tok&Stok Studio
tokyobike	tokyobike
tomco	Tom & Co
tommisburgerjoint	Tommi's Burger Joint
tommysexpress	Tommy's Express
tomorocoffee	TOMORO Coffee
tomsworld	Tom's World
tomthumb	TomThumb
toniguy	Toni & Guy
tonyromas	Tony Roma's
tonysfreshmarket	Tony's Fresh Market
toombaumarkt	toom Baumarkt
tootntotum	Toot'n Totum
topcarpetsfloors	Top Carpets & Floors
topdrogeria	Top drogéria
topdrogerie	Top drogerie
topgun	TOPGUN
toppharm	TopPharm
topt	TopT
torchystacos	Torchy's Tacos
toromontcat	Toromont CAT
tostao	Tostao'
totalenergies	TotalEnergies
totalenergiesexpress	TotalEnergies Express
towneplacesuites	TownePlace Suites
tpbank	TPBank
trackfield	Track&Field
tractorequipmentco	Tractor & Equipment Co.
tradepoint	TradePoint
traderjoes	Trader Joe's
traid	TRAID
trainmore	TrainMore
tramxang	Trạm xăng
travelerscoffee	Traveler's Coffee
travelplanetpl	Travelplanet.pl
travismathew	TravisMathew
tredy	tredy
tribe	TRIBE
trinkgut	trinkgut
trinkspare	Trink & Spare
triolekaren	Trio lekáreň
truenorth	truenorth
trungnguyencoffee	Trung Nguyên Coffee
tryp	TRYP
tsn	T. SN
tsutaya	TSUTAYA
tubbys	Tubby's
tudorsbiscuitworld	Tudor's Biscuit World
tuesdaycoworking	tuesday coworking
tuftneedle	Tuft & Needle
tui	TUI
tuireisecenter	TUI ReiseCenter
tuodi	Tuodì
turkbankasi	Türk Bankası
turkis	Türkis
turkiyefinans	Türkiye Finans
turkiyeisbankasi	Türkiye İş Bankası
turkiyepetrolleri	Türkiye Petrolleri
turkiyetarimkredikooperatifmarket	Türkiye Tarım Kredi Kooperatif Market
turkkizilayi	Türk Kızılayı
turktelekom	Türk Telekom
turmol	Turmöl
tusbic	TusBic
tuti	TuTi
tuvhanse	TÜV Hanse
tuvhessen	TÜV Hessen
tuvnord	TÜV Nord
tuvrheinland	TÜV Rheinland
tuvsaarland	TÜV Saarland
tuvsud	TÜV Süd
tuvthuringen	TÜV Thüringen
tuvturk	TÜVTÜRK
twojmarket	Twój Market
twomenandatruck	Two Men and a Truck
twsrad	twsRad
tzone	T-ZONE
tzusje	't Zusje
uba	UBA
ubike	U-bike
ubitricity	ubitricity
ubs	UBS
ubsfinancialservices	UBS Financial Services
uci	UCI
ucikinowelt	UCI Kinowelt
ucobank	UCO Bank
ucpbsavingsbank	UCPB Savings Bank
udffuel	UDF Fuel
udinebike	UDINebike
udon	UDON
ufa	UFA
ufcgym	UFC Gym
ufofurniture	UFO Furniture
ufs	UFS
ugb	UGB
ugc	UGC
ugg	UGG
ugo	UGO
ugureczanesi	Uğur Eczanesi
uhaul	U-Haul
uib	UIB
ukrsibbank	UkrSibbank
umabike	UMAbike
umbbank	UMB Bank
unahotelsresorts	UNA Hotels & Resorts
unclejohns	Uncle John's
uncletetsuscheesecake	Uncle Tetsu's Cheesecake
uneheurepoursoi	Une Heure Pour Soi
unepieceenplus	Une pièce en plus
uni	UNI
unicredit	UniCredit
unicreditbulbank	UniCredit Bulbank
unilabsbioct	Unilabs BioCT
unipolsai	UnipolSai
uniqclothingbycheckers	UNIQ clothing by Checkers
unopizzeriagrill	Uno Pizzeria & Grill
unox	Uno-X
untuckit	UNTUCKit
uob	UOB
updatefitness	update Fitness
upg	UPG
uprunning	Up & Running
upwest	UpWest
urbaninfrastructurepartneras	Urban Infrastructure Partner AS
urcovebyhyatt	UrCove by Hyatt
urmedicinelabs	UR Medicine Labs
urmedicineurgentcare	UR Medicine Urgent Care
urpenn	Ur&Penn
usaa	USAA
usave	U-Save
usbank	U.S. Bank
uscellular	U.S. Cellular
usedomrad	UsedomRad
usg	USG
usmarket	US Market
uspace	U-SPACE
uspoloassn	U.S. Polo Assn.
usstoragecenters	US Storage Centers
ustadonerci	Usta Dönerci
ustore	U-Store
ustorit	U-Stor-It
uwcreditunion	UW Credit Union
vagrad	VAG_Rad
vakantiexperts	VakantieXperts
vakifbank	Vakıfbank
vakifkatilim	Vakıf Katılım
valentinos	Valentino's
valeriostropicalbakeshop	Valerio's Tropical Bakeshop
valleybike	ValleyBike
valumart	Valu-mart
vanboxtelhoorwinkel	Van Boxtel hoorwinkel
vancleefarpels	Van Cleef & Arpels
vango	VanGO
vanharen	vanHaren
vanlaack	van Laack
vapestore	VapeStore
vapo	VAPO
vasafitness	VASA Fitness
vasalekaren	Vaša Lekáreň
vasezdravlje	Vaše zdravlje
vattenfallincharge	Vattenfall InCharge
vbaumarkt	V-BAUMARKT
vcaanimalhospitals	VCA Animal Hospitals
vcub	VCUB
veantattoo	VeAn Tattoo
veg	VEG
velam	Vélam
velespeedlefkosa	Velespeed Lefkoşa
velez	Vélez
velhop	Vélhop
velibleu	Vélibleu
velibmetropole	Vélib' Métropole
velin	Vel'in
velivert	VéliVert
velo2	VélO²
velobank	VeloBank
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
verabank	VeraBank
vergolst	Vergölst
vetiqpetcare	VetIQ Petcare
vets4pets	Vets4Pets
viajeselcorteingles	Viajes El Corte Inglés
vibs	Vib's
victoriassecret	Victoria's Secret
victoricos	Victorico's
vidacaixa	VidaCaixa
vidaecaffe	Vida e Caffè
videotron	Vidéotron
vietabank	VietABank
vietinbank	VietinBank
vila	VILA
villasport	VillaSport
villeroyboch	Villeroy & Boch
villo	Villo!
vim	V.I.M.
vince	VINCE.
vincents	Vincent's
vinohruska	Víno Hruška
vinolevice	Víno Levice
vinovino	Vino&Vino
viptiresandservice	VIP Tires and Service
virsi	Virši
virta	VIRTA
vision	+Visión
visionlab	VisionLab
vitaliareformhaus	VITALIA Reformhaus
vitaliberte	Vita Liberté
vivacafe	Viva cafe
vivagym	VivaGym
vive	VIVe
vivibanca	ViviBanca
vlille	V'Lille
vmarkt	V-MARKT
voco	voco
vodafoneziggo	VodafoneZiggo
vogeleshoes	Vögele Shoes
voi	VOI
volksbankkolnbonneg	Volksbank Köln Bonn eG
volkssolidaritat	Volkssolidarität
vomfass	vomFASS
vonallworden	von Allwörden
vonpollrealestate	von Poll Real Estate
voo	VOO
votremarche	Votre Marché
voyconenergia	Voy con Energía
vpbank	VPBank
vrnnextbike	VRNnextbike
vseobecnazdravotnapoistovna	Všeobecná zdravotná poisťovňa
vubbanka	VÚB banka
vuso	VUSO
wabagrill	WaBa Grill
wafdbank	WaFd Bank
wagnercat	Wagner CAT
wagrowieckirowermiejski	Wągrowiecki Rower Miejski
wahoosfishtaco	Wahoo's Fish Taco
wakacjepl	Wakacje.pl
waldos	Waldo's
walkingonacloud	Walking on a Cloud
walmarttirelubeexpresscentre	Walmart Tire & Lube Express Centre
wardsrestaurant	Ward's Restaurant
warrencat	Warren CAT
warungkopi	Warung kopi
watchhouse	WatchHouse
waynescoffee	Wayne's Coffee
we	WE
websterbank	WebsterBank
wego	WEGO
weichertrealtors	Weichert, Realtors
weigels	Weigel's
weisgasngo	Weis Gas N' Go
wellhavenpethealth	WellHaven Pet Health
wellnowurgentcare	WellNow Urgent Care
wellyou	wellyou
wendys	Wendy's
wendysmilkbar	Wendy's Milk Bar
wenzels	Wenzel's
wesbanco	WesBanco
weshoes	WeShoes
wesolapani	Wesoła Pani
westcoastselfstorage	West Coast Self-Storage
westconsincreditunion	WESTconsin Credit Union
westcornwallpastyco	West Cornwall Pasty Co.
westelm	west elm
westernsizzlin	Western Sizzlin'
westernstatescat	Western States CAT
wetzelspretzels	Wetzel's Pretzels
wework	WeWork
wheelercat	Wheeler CAT
wheelup	WheelUp
whichwich	Which Wich?
whitebikes	WhiteBikes
whsmith	WHSmith
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
wirelesswave	WirelessWave
wkruk	W. Kruk
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
worklife	Work.Life
worldbox	worldbox
worldhotels	WorldHotels
worldmark	WorldMark
wowmobileboutique	WOW! Mobile Boutique
wowmomo	Wow! Momo
wrapswings	Wraps & Wings
wroclawskirowermiejski	Wrocławski Rower Miejski
wurth	Würth
wurttembergische	Württembergische
wustenrot	Wüstenrot
wyjatkowyprezent	Wyjątkowy prezent
x2o	X2O
xalqbanki	Xalq banki
xercise4less	Xercise4Less
xianfamousfoods	Xi'an Famous Foods
xiaolongkan	XiaoLongKan
xios	XIOS
xkom	x-kom
xlbyg	XL-BYG
xlbygg	XL-Bygg
xtramart	XtraMart
xxiforever	XXI Forever
xxxlutz	XXXLutz
yapikredi	Yapı Kredi
yasameczanesi	Yaşam Eczanesi
yatasbedding	Yataş Bedding
yd	yd.
yde	YDE
yellowkorner	YellowKorner
yelo	Yélo
yescosmetics	Yes! Cosmetics
yesidiomas	Yes! Idiomas
yeti	YETI
yettelbank	Yettel bank
yildizeczanesi	Yıldız Eczanesi
yochi	Yo-Chi
yogenfruz	Yogen Früz
yogibearsjellystonepark	Yogi Bear's Jellystone Park
yormas	Yorma's
yosushi	YO! Sushi
yotel	YOTEL
youbike	YouBike
youbike20	YouBike 2.0
youfit	YouFit
youngs	Young's
yourfone	yourfone
ypf	YPF
yvesthuries	Yves Thuriès
yx	YX
yx7eleven	YX 7-Eleven
yxtruck	YX Truck
zabka	Žabka
zadigvoltaire	Zadig & Voltaire
zagrebackabanka	Zagrebačka banka
zagrebackepekarneklara	Zagrebačke pekarne Klara
zaloznabreva	Záložňa Breva
zamanbank	Zaman-Bank
zappka	Żappka
zarraffascoffee	Zarraffa's Coffee
zarskierowery	Żarskie Rowery
zaxbys	Zaxby's
zbox	Z-Box
zeats	Z!Eats
zeb	ZEB
zebros	Zebro's
zeitfurbrot	Zeit für Brot
zeleznicnaspolocnostslovensko	Železničná spoločnosť Slovensko
zemanmasouzeniny	Zeman maso-uzeniny
zenpetroleum	ZEN Petroleum
zeppelincat	Zeppelin CAT
zero	zero
zieglercat	Ziegler CAT
zielonogorskirowermiejski	Zielonogórski Rower Miejski
zippys	Zippy's
zips	Zip's
ziraatbankasi	Ziraat Bankası
ziraatkatilim	Ziraat Katılım
zoeskitchen	Zoës Kitchen
zoobazar	ZOObazar
zoobonus	ZooBonus
zooco	Zoo & Co.
zsedrive	ZSE Drive
zurbruggen	zurbrüggen
zurcherkantonalbank	Zürcher Kantonalbank
zurivelo	Züri Velo
zuscoffee	ZUS Coffee
zverokruh	Zvěrokruh
zweiradcenterstadler	Zweirad-Center Stadler
zxy	ZXY
`
