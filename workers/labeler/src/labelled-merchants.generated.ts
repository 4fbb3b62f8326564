/** Written by measure/build-labelled.ts from data/labelled-merchants.csv: merchant, category, normalised. */
export const LABELLED_MERCHANTS = `7-ELEVEN 34512	groceries	7 eleven
ACUEDUCTO DE BOGOTA	utilities	acueducto de bogota
ADMINISTRACION CONJUNTO RESIDENCIAL	housing	administracion conjunto residencial
ADOBE *CREATIVE CLOUD	software	adobe creative cloud
AGENCIA DE VIAJES Y TURISMO	travel	agencia de viajes y turismo
AIRBNB * HM1A2B3C4D	lodging	airbnb
ALDI SUED FIL 4021	groceries	aldi
ALIEXPRESS.COM	shopping	aliexpress
ALKOSTO CALLE 68	electronics	alkosto calle 68
ALLIANZ VERSICHERUNG	insurance	allianz versicherung
AMAZON PRIME VIDEO	media_subscriptions	prime video
AMC 1234 ONLINE	entertainment	amc theatres
AMERICAN AIR0012345678901	flights	american airlines
AMZN MKTP US*AB1CD2EF3	shopping	amazon
APARTMENT RENT PAYMENT	housing	apartment rent payment
APOTHEKE AM MARKT	pharmacy	apotheke am markt
APPLE STORE #R123	electronics	apple store
APPLE.COM/BILL	software	apple com bill
ARAL TANKSTELLE	fuel	aral tankstelle
ARTURO CALLE UNICENTRO	clothing	arturo calle unicentro
ASADERO POLLO RICO	dining	asadero pollo rico
ASESORIAS CONTABLES	services	asesorias contables
ASIAN FOOD MARKET	groceries	asian food market
AT&T *BILL PAYMENT	telecom	at t
AUTOZONE #1234	auto	autozone
AVIANCA	flights	avianca
BAECKEREI SCHMIDT	coffee	baeckerei schmidt
BARNES & NOBLE #2123	hobbies	barnes and noble
BASIC-FIT	fitness	basic-fit
BEAUTY SALON	personal_care	beauty salon
BEST BUY 00001234	electronics	best buy
BLUE HARBOR SEAFOOD GRILL	dining	blue harbor seafood grill
BODEGA AURRERA 2210	groceries	bodega aurrera
BODYTECH	fitness	bodytech
BOMBAY INDIAN CUISINE	dining	bombay indian cuisine
BOOKING.COM	travel	booking
BOOTS 0123	pharmacy	boots
BOUCHERIE DU MARCHE	groceries	boucherie du marche
BOULANGERIE PATISSERIE MARTIN	coffee	boulangerie patisserie martin
BOUTIQUE MODA BELLA	clothing	boutique moda bella
BOWLING LANES & ARCADE	entertainment	bowling lanes arcade
BP#1234567 SERVICE	fuel	bp service
BURGER KING #4521	dining	burger king
CABIFY	rideshare_taxi	cabify
CAFE CENTRAL	coffee	cafe central
CARNICERIA DON JOSE	groceries	carniceria don jose
CARREFOUR MARKET PARIS	groceries	carrefour paris
CELULARES Y ACCESORIOS TECNO	electronics	celulares y accesorios tecno
CERVECERIA ARTESANAL DEL BARRIO	bars_alcohol	cerveceria artesanal del barrio
CFE SUMINISTRO BASICO	utilities	cfe suministro basico
CHEVRON 0091234	fuel	chevron
CHIPOTLE 1234	dining	chipotle
CHURRASCARIA GAUCHA	dining	churrascaria gaucha
CINE COLOMBIA	entertainment	cine colombia
CIRCLE K 03412	fuel	circle k
CITY BIKE SHOP	hobbies	city bike shop
CITY HOSPITAL MEDICAL CENTER	medical	city hospital medical center
CITY PARKING GARAGE	parking_tolls	city parking garage
CITY TOYOTA SERVICE	auto	city toyota service
CITY WATER & SEWER UTILITY	utilities	city water sewer utility
CITY ZOO & AQUARIUM	entertainment	city zoo aquarium
CLARO MOVIL	telecom	claro
CLINICA ODONTOLOGICA SONRISA	medical	clinica odontologica sonrisa
CLINICA VETERINARIA MASCOTAS	pets	clinica veterinaria mascotas
COLEGIO SAN JOSE PENSION	education	colegio san jose pension
COMCAST XFINITY	telecom	comcast
COMMUNITY BAPTIST CHURCH	gifts_charity	community baptist church
CON EDISON BILL PAYMENT	utilities	con edison bill payment
CORNER COFFEE ROASTERS	coffee	corner coffee roasters
CORNER GROCERY & DELI	groceries	corner grocery deli
COSTA COFFEE 43012	coffee	costa coffee
COSTCO WHSE #0123	groceries	costco
COUNTY TAX COLLECTOR	taxes	county tax collector
COURSERA.ORG	education	coursera
CREPES Y WAFFLES BOGOTA	dining	crepes y waffles bogota
CUOTA DE MANEJO	fees	cuota de manejo
CVS/PHARMACY #01234	pharmacy	cvs
DB VERTRIEB GMBH	public_transit	deutsche bahn
DECATHLON	hobbies	decathlon
DESPEGAR.COM	travel	despegar
DHL EXPRESS	shipping	dhl express
DIAN IMPUESTOS	taxes	dian impuestos
DIDI RIDES	rideshare_taxi	didi
DISCOUNT LIQUORS	bars_alcohol	discount liquors
DISCOUNT TIRE CO	auto	discount tire
DISNEYPLUS	media_subscriptions	disney plus
DMV VEHICLE REGISTRATION	fees	dmv vehicle registration
DOLLAR TREE #1234	shopping	dollar tree
DOMINO'S 7123	dining	dominos
DOORDASH*ORDER	delivery	doordash order
DOUGHNUT BAKERY	coffee	doughnut bakery
DR JOHN SMITH MD PEDIATRICS	medical	dr john smith md pediatrics
DROGASIL 1234	pharmacy	drogasil
DROGUERIA LA REBAJA	pharmacy	la rebaja
DROPBOX*A1B2C3	software	dropbox
DUNKIN #341234	coffee	dunkin
E-ZPASS REPLENISH	parking_tolls	e-zpass replenish
EBAY O*12-34567-89012	shopping	ebay
EDS TERPEL LA 30	fuel	terpel la 30
EL CORRAL CALLE 93	dining	el corral calle 93
EL CORTE INGLES PRECIADOS	shopping	el corte ingles preciados
EL TIEMPO SUSCRIPCION	media_subscriptions	el tiempo suscripcion
EMPANADAS LA ABUELA	dining	empanadas la abuela
ENEL CODENSA	utilities	enel codensa
EPM SERVICIOS PUBLICOS	utilities	epm servicios publicos
EPS SANITAS	medical	eps sanitas
ESTACION DE SERVICIO PRIMAX	fuel	estacion de servicio primax
EXITO CALLE 80 BOGOTA	groceries	exito calle 80 bogota
EXPEDIA 72012345678901	travel	expedia
EXXONMOBIL 9745123	fuel	exxon
FALABELLA CENTRO	shopping	falabella centro
FAMILY DENTAL CARE	medical	family dental care
FAMILY SHOE STORE	clothing	family shoe store
FARMACIA CRUZ VERDE	pharmacy	cruz verde
FARMACIAS DEL AHORRO	pharmacy	farmacias del ahorro
FEDEX 123456789012	shipping	fedex
FERRETERIA EL TORNILLO	home	ferreteria el tornillo
FLORISTERIA LAS ROSAS	shopping	floristeria las rosas
FOREIGN TRANSACTION FEE	fees	foreign transaction fee
FRISBY CENTRO	dining	frisby centro
FRUTERIA LA PRADERA	groceries	fruteria la pradera
FUNDACION MANOS UNIDAS	gifts_charity	fundacion manos unidas
FUNERAL HOME & CREMATION	services	funeral home cremation
GARDEN CENTER & NURSERY	home	garden center nursery
GASTHAUS ZUM HIRSCH	dining	gasthaus zum hirsch
GEICO AUTO PAY	insurance	geico pay
GELATO & ICE CREAM CO	dining	gelato ice cream
GOFUNDME	gifts_charity	gofundme
GOOGLE *GOOGLE ONE	software	google one
GREAT CLIPS 1234	personal_care	great clips
GUITAR CENTER #123	hobbies	guitar center
H&M 0412	clothing	h m
HAMBURGUESAS LA ESQUINA	dining	hamburguesas la esquina
HAPPY PAWS PET GROOMING	pets	happy paws pet grooming
HBO MAX	media_subscriptions	hbo max
HELADERIA LA FRESA	dining	heladeria la fresa
HERTZ RENT-A-CAR	travel	hertz
HILTON GARDEN INN	lodging	hilton garden inn
HOMECENTER SODIMAC	home	sodimac homecenter
HOSTAL EL VIAJERO	lodging	hostal el viajero
HOTEL PLAZA REAL	lodging	hotel plaza real
HOUSE CLEANING SERVICES	services	house cleaning services
IBERDROLA CLIENTES	utilities	iberdrola clientes
IFOOD *IFOOD	delivery	ifood ifood
IKEA 123	home	ikea
IRS USATAXPYMT	taxes	irs
JIFFY LUBE 0456	auto	jiffy lube
JOES PIZZA	dining	joes pizza
JUAN VALDEZ CAFE	coffee	juan valdez
JUGUETERIA EL PAYASO	kids	jugueteria el payaso
JUMBO LAS CONDES	groceries	jumbo las condes
KEBAP HAUS	dining	kebap haus
KFC PLAZA MAYOR	dining	kfc plaza mayor
KROGER #456	groceries	kroger
LABORATORIO CLINICO	medical	laboratorio clinico
LANCHONETE BOM SABOR	dining	lanchonete bom sabor
LATAM AIRLINES	flights	latam airlines
LAVANDERIA EXPRESS	personal_care	lavanderia express
LAW OFFICES OF J SMITH	services	law offices of j smith
LEGO STORE	kids	lego store
LEROY MERLIN	home	leroy merlin
LIBRERIA NACIONAL	hobbies	libreria nacional
LICORES LA 70	bars_alcohol	licores la 70
LIDER EXPRESS SANTIAGO	groceries	lider express santiago
LIDL SAGT DANKE	groceries	lidl sagt danke
LITTLE STARS DAYCARE	kids	little stars daycare
LIVERPOOL INSURGENTES	shopping	liverpool insurgentes
LOTERIA Y APUESTAS	entertainment	loteria y apuestas
LYFT *RIDE SUN 6PM	rideshare_taxi	lyft sun 6pm
MAIN STREET TAVERN	bars_alcohol	main street tavern
MARISCOS EL PUERTO	dining	mariscos el puerto
MARRIOTT RESORT & SUITES	lodging	marriott resort suites
MCDONALD'S F12345	dining	mcdonalds
MEDIAMARKT SATURN	electronics	mediamarkt
MERCADOLIBRE	shopping	mercado libre
MERCADONA 1234 MADRID	groceries	mercadona madrid
METRO DE SANTIAGO BIP	public_transit	metro de santiago bip
METZGEREI HUBER	groceries	metzgerei huber
MICHAELS STORES 1234	hobbies	michaels
MICROSOFT*OFFICE 365	software	microsoft
MOUNTAIN SKI RESORT TICKETS	entertainment	mountain ski resort tickets
MOVISTAR	telecom	movistar
MTA*NYCT PAYGO	public_transit	mta paygo
MUSEUM OF MODERN ART	entertainment	museum of modern art
NAILS & SPA	personal_care	nails
NETFLIX.COM	media_subscriptions	netflix
NIKE.COM	clothing	nike
NINTENDO CA1234567	games	nintendo
NOTARIA 15	services	notaria 15
NYTIMES*SUBSCRIPTION	media_subscriptions	new york times subscription
OLD NAVY US 6123	clothing	old navy
OLIMPICA STO 123	groceries	olimpica
OPENAI *CHATGPT SUBSCR	software	chatgpt
OPTICA LA VISION	medical	optica la vision
OXXO REFORMA CDMX	groceries	oxxo reforma cdmx
PANADERIA LA ESPIGA	coffee	panaderia la espiga
PANDA GARDEN CHINESE REST	dining	panda garden chinese rest
PAO DE ACUCAR 0123	groceries	pao de acucar
PAPELERIA EL LAPIZ	shopping	papeleria el lapiz
PARKHAUS AM MARKT	parking_tolls	parkhaus am markt
PARKMOBILE	parking_tolls	parkmobile
PARQUEADERO CENTRAL	parking_tolls	parqueadero central
PEAJE AUTOPISTA NORTE	parking_tolls	peaje autopista norte
PELUQUERIA Y BARBERIA ELEGANTE	personal_care	peluqueria y barberia elegante
PEMEX GASOLINERA 4512	fuel	pemex gasolinera
PETSMART # 0123	pets	petsmart
PG&E WEBPAY	utilities	pg e webpay
PHARMACIE DU CENTRE	pharmacy	pharmacie du centre
PHYSICAL THERAPY ASSOC	medical	physical therapy assoc
PIZZA HUT 023456	dining	pizza hut
PLANET FITNESS CLUB FEES	fitness	planet fitness club fees
PLATZI	education	platzi
PLAYSTATION NETWORK	games	playstation network
POSTO IPIRANGA	fuel	posto ipiranga
PREDIAL SECRETARIA DE HACIENDA	taxes	predial secretaria de hacienda
PRIMARK 123	clothing	primark
PRINT & COPY CENTER	services	print copy center
PUBLIC STORAGE 12345	housing	public storage
QUEST DIAGNOSTICS	medical	quest diagnostics
RAMEN NOODLE BAR	dining	ramen noodle bar
RAPPI COLOMBIA	delivery	rappi
RED CROSS DONATION	gifts_charity	red cross donation
RENFE VIRTUAL	public_transit	renfe virtual
REPSOL E.S. AUTOVIA	fuel	repsol e.s autovia
RESTAURANT LE PETIT BISTROT	dining	restaurant le petit bistrot
RESTAURANTE EL RINCON	dining	restaurante el rincon
REWE MARKT BERLIN	groceries	rewe berlin
RIVER BREWING COMPANY	bars_alcohol	river brewing company
ROBLOX.COM	games	roblox
RYANAIR	flights	ryanair
SAINSBURYS S/MKTS	groceries	sainsburys
SALVATION ARMY	gifts_charity	salvation army
SEGUROS SURA	insurance	seguros sura
SEPHORA 123	personal_care	sephora
SERVIENTREGA	shipping	servientrega
SHEIN.COM	clothing	shein
SHELL OIL 5744412	fuel	shell
SMART FIT	fitness	smart fit
SMITH PLUMBING & HEATING	home	smith plumbing heating
SMOKEY'S BBQ	dining	smokeys bbq
SNCF CONNECT	public_transit	sncf
SPARKLE CAR WASH	auto	sparkle car wash
SPOTIFY P2A1B3C4D5	media_subscriptions	spotify
STAPLES 00112345	shopping	staples
STARBUCKS STORE 01234	coffee	starbucks
STATE FARM INSURANCE	insurance	state farm
STATE UNIVERSITY TUITION	education	state university tuition
STEAMGAMES.COM 4259522	games	steam
SUBWAY 12345	dining	subway
SUNSET TOURS & CRUISES	travel	sunset tours cruises
SUNSHINE DRY CLEANERS	personal_care	sunshine dry cleaners
SUPERMERCADO LA ECONOMIA	groceries	supermercado la economia
SUSHI HOUSE	dining	sushi house
T-MOBILE AUTOPAY	telecom	t mobile payment
TACO BELL 034512	dining	taco bell
TALLER MECANICO AUTOMOTRIZ	auto	taller mecanico automotriz
TAQUERIA EL PASTOR	dining	taqueria el pastor
TARGET 00012345	shopping	target
TEATRO NACIONAL	entertainment	teatro nacional
TELMEX PAGO	telecom	telmex pago
TEMU.COM	shopping	temu
TESCO STORES 2123	groceries	tesco
TFL TRAVEL CH	public_transit	tfl
THAI KITCHEN	dining	thai kitchen
THE BURGER JOINT	dining	the burger joint
THE HOME DEPOT #1234	home	home depot
THE RED LION PUB	bars_alcohol	the red lion pub
TICKETMASTER	entertainment	ticketmaster
TIENDA D1 CHAPINERO	groceries	d1 chapinero
TIENDAS ARA MEDELLIN	groceries	ara medellin
TIGO UNE	telecom	tigo une
TIM HORTONS #0456	coffee	tim hortons
TOTAL STATION SERVICE	fuel	total station service
TOTAL WINE & MORE	bars_alcohol	total wine more
TRADER JOE'S #512	groceries	trader joes
TRAFFIC COURT FINE	fees	traffic court fine
TRANSMILENIO RECARGA	public_transit	transmilenio recarga
TRATTORIA DA MARIO	dining	trattoria da mario
UBER *TRIP	rideshare_taxi	uber
UBER EATS HELP.UBER.COM	delivery	uber eats help.uber
UDEMY: ONLINE COURSES	education	udemy online courses
UNICEF	gifts_charity	unicef
UNIVERSIDAD NACIONAL	education	universidad nacional
UPS STORE 1234	shipping	ups
UPWORK	services	upwork
USPS PO 1234567890	shipping	usps
VANTI GAS NATURAL	utilities	vanti gas natural
VERIZON WIRELESS	telecom	verizon
VILLAGE MINI MARKET	groceries	village mini market
VISION CENTER OPTOMETRY	medical	vision center optometry
VODAFONE	telecom	vodafone
WALGREENS #12345	pharmacy	walgreens
WHOLEFDS MKT 10234	groceries	whole foods
WM SUPERCENTER #1234	groceries	walmart
YELLOW CAB TAXI SERVICE	rideshare_taxi	yellow cab taxi service
YOGA & PILATES STUDIO	fitness	yoga pilates studio
YOUTUBEPREMIUM	media_subscriptions	youtube premium
ZAHNARZTPRAXIS DR MUELLER	medical	zahnarztpraxis dr mueller
ZAPATERIA EL PASO	clothing	zapateria el paso
ZARA ESPANA 3412	clothing	zara espana`
