/** Written by measure/build-labelled.ts from data/labelled-merchants.csv: merchant, category, normalised, chain, words. */
export const LABELLED_MERCHANTS = `7-ELEVEN 34512	groceries	7 eleven	7 eleven
ACUEDUCTO DE BOGOTA	utilities	acueducto de bogota	acueducto de bogota
ADMINISTRACION CONJUNTO RESIDENCIAL	housing	administracion conjunto residencial	
ADOBE *CREATIVE CLOUD	software	adobe creative cloud	adobe
AGENCIA DE VIAJES Y TURISMO	travel	agencia de viajes y turismo	
AIRBNB * HM1A2B3C4D	lodging	airbnb	airbnb
ALDI SUED FIL 4021	groceries	aldi	aldi
ALIEXPRESS.COM	shopping	aliexpress	aliexpress
ALKOSTO CALLE 68	electronics	alkosto calle 68	alkosto
ALLIANZ VERSICHERUNG	insurance	allianz versicherung	allianz versicherung
AMAZON PRIME VIDEO	media_subscriptions	prime video	prime video
AMC 1234 ONLINE	entertainment	amc theatres	amc theatres
AMERICAN AIR0012345678901	flights	american airlines	american airlines
AMZN MKTP US*AB1CD2EF3	shopping	amazon	amazon
APARTMENT RENT PAYMENT	housing	apartment rent payment	rentpayment
APOTHEKE AM MARKT	pharmacy	apotheke am markt	
APPLE STORE #R123	electronics	apple store	apple store
APPLE.COM/BILL	software	apple com bill	apple com bill
ARAL TANKSTELLE	fuel	aral tankstelle	aral tankstelle
ARTURO CALLE UNICENTRO	clothing	arturo calle unicentro	arturo calle
ASADERO POLLO RICO	dining	asadero pollo rico	
ASESORIAS CONTABLES	services	asesorias contables	
ASIAN FOOD MARKET	groceries	asian food market	
AT&T *BILL PAYMENT	telecom	at t	at t
AUTOZONE #1234	auto	autozone	autozone
AVIANCA	flights	avianca	avianca
BAECKEREI SCHMIDT	coffee	baeckerei schmidt	
BARNES & NOBLE #2123	hobbies	barnes and noble	barnes and noble
BASIC-FIT	fitness	basic-fit	basic fit	basic fit
BEAUTY SALON	personal_care	beauty salon	
BEST BUY 00001234	electronics	best buy	best buy
BLUE HARBOR SEAFOOD GRILL	dining	blue harbor seafood grill	
BODEGA AURRERA 2210	groceries	bodega aurrera	bodega aurrera
BODYTECH	fitness	bodytech	body tech
BOMBAY INDIAN CUISINE	dining	bombay indian cuisine	
BOOKING.COM	travel	booking	booking
BOOTS 0123	pharmacy	boots	boots
BOUCHERIE DU MARCHE	groceries	boucherie du marche	
BOULANGERIE PATISSERIE MARTIN	coffee	boulangerie patisserie martin	
BOUTIQUE MODA BELLA	clothing	boutique moda bella	
BOWLING LANES & ARCADE	entertainment	bowling lanes arcade	
BP#1234567 SERVICE	fuel	bp service	bp
BURGER KING #4521	dining	burger king	burger king
CABIFY	rideshare_taxi	cabify	cabify
CAFE CENTRAL	coffee	cafe central	
CARNICERIA DON JOSE	groceries	carniceria don jose	
CARREFOUR MARKET PARIS	groceries	carrefour paris	carrefour
CELULARES Y ACCESORIOS TECNO	electronics	celulares y accesorios tecno	
CERVECERIA ARTESANAL DEL BARRIO	bars_alcohol	cerveceria artesanal del barrio	
CFE SUMINISTRO BASICO	utilities	cfe suministro basico	
CHEVRON 0091234	fuel	chevron	chevron
CHIPOTLE 1234	dining	chipotle	chipotle
CHURRASCARIA GAUCHA	dining	churrascaria gaucha	
CINE COLOMBIA	entertainment	cine colombia	cine colombia
CIRCLE K 03412	fuel	circle k	circle k
CITY BIKE SHOP	hobbies	city bike shop	
CITY HOSPITAL MEDICAL CENTER	medical	city hospital medical center	
CITY PARKING GARAGE	parking_tolls	city parking garage	city parking
CITY TOYOTA SERVICE	auto	city toyota service	
CITY WATER & SEWER UTILITY	utilities	city water sewer utility	
CITY ZOO & AQUARIUM	entertainment	city zoo aquarium	
CLARO MOVIL	telecom	claro	claro
CLINICA ODONTOLOGICA SONRISA	medical	clinica odontologica sonrisa	
CLINICA VETERINARIA MASCOTAS	pets	clinica veterinaria mascotas	
COLEGIO SAN JOSE PENSION	education	colegio san jose pension	
COMCAST XFINITY	telecom	comcast	comcast
COMMUNITY BAPTIST CHURCH	gifts_charity	community baptist church	
CON EDISON BILL PAYMENT	utilities	con edison bill payment	con edison
CORNER COFFEE ROASTERS	coffee	corner coffee roasters	
CORNER GROCERY & DELI	groceries	corner grocery deli	
COSTA COFFEE 43012	coffee	costa coffee	costa coffee
COSTCO WHSE #0123	groceries	costco	costco
COUNTY TAX COLLECTOR	taxes	county tax collector	county tax
COURSERA.ORG	education	coursera	coursera
CREPES Y WAFFLES BOGOTA	dining	crepes y waffles bogota	crepes y waffles
CUOTA DE MANEJO	fees	cuota de manejo	cuota de manejo
CVS/PHARMACY #01234	pharmacy	cvs	cvs
DB VERTRIEB GMBH	public_transit	deutsche bahn	deutsche bahn
DECATHLON	hobbies	decathlon	decathlon
DESPEGAR.COM	travel	despegar	despegar
DHL EXPRESS	shipping	dhl express	dhl express
DIAN IMPUESTOS	taxes	dian impuestos	dian
DIDI RIDES	rideshare_taxi	didi	didi
DISCOUNT LIQUORS	bars_alcohol	discount liquors	
DISCOUNT TIRE CO	auto	discount tire	discount tire
DISNEYPLUS	media_subscriptions	disney plus	disney plus
DMV VEHICLE REGISTRATION	fees	dmv vehicle registration	
DOLLAR TREE #1234	shopping	dollar tree	dollar tree
DOMINO'S 7123	dining	dominos	dominos
DOORDASH*ORDER	delivery	doordash order	doordash
DOUGHNUT BAKERY	coffee	doughnut bakery	
DR JOHN SMITH MD PEDIATRICS	medical	dr john smith md pediatrics	
DROGASIL 1234	pharmacy	drogasil	drogasil
DROGUERIA LA REBAJA	pharmacy	la rebaja	la rebaja
DROPBOX*A1B2C3	software	dropbox	dropbox
DUNKIN #341234	coffee	dunkin	dunkin
E-ZPASS REPLENISH	parking_tolls	e-zpass replenish	e z pass	e zpass replenish
EBAY O*12-34567-89012	shopping	ebay	ebay
EDS TERPEL LA 30	fuel	terpel la 30	terpel
EL CORRAL CALLE 93	dining	el corral calle 93	el corral
EL CORTE INGLES PRECIADOS	shopping	el corte ingles preciados	el corte ingles
EL TIEMPO SUSCRIPCION	media_subscriptions	el tiempo suscripcion	el tiempo
EMPANADAS LA ABUELA	dining	empanadas la abuela	
ENEL CODENSA	utilities	enel codensa	enel codensa
EPM SERVICIOS PUBLICOS	utilities	epm servicios publicos	epm
EPS SANITAS	medical	eps sanitas	eps sanitas
ESTACION DE SERVICIO PRIMAX	fuel	estacion de servicio primax	primax
EXITO CALLE 80 BOGOTA	groceries	exito calle 80 bogota	exito
EXPEDIA 72012345678901	travel	expedia	expedia
EXXONMOBIL 9745123	fuel	exxon	exxon
FALABELLA CENTRO	shopping	falabella centro	falabella
FAMILY DENTAL CARE	medical	family dental care	
FAMILY SHOE STORE	clothing	family shoe store	
FARMACIA CRUZ VERDE	pharmacy	cruz verde	cruz verde
FARMACIAS DEL AHORRO	pharmacy	farmacias del ahorro	farmacias del ahorro
FEDEX 123456789012	shipping	fedex	fedex
FERRETERIA EL TORNILLO	home	ferreteria el tornillo	
FLORISTERIA LAS ROSAS	shopping	floristeria las rosas	
FOREIGN TRANSACTION FEE	fees	foreign transaction fee	
FRISBY CENTRO	dining	frisby centro	frisby
FRUTERIA LA PRADERA	groceries	fruteria la pradera	
FUNDACION MANOS UNIDAS	gifts_charity	fundacion manos unidas	
FUNERAL HOME & CREMATION	services	funeral home cremation	
GARDEN CENTER & NURSERY	home	garden center nursery	
GASTHAUS ZUM HIRSCH	dining	gasthaus zum hirsch	
GEICO AUTO PAY	insurance	geico pay	geico
GELATO & ICE CREAM CO	dining	gelato ice cream	
GOFUNDME	gifts_charity	gofundme	gofundme
GOOGLE *GOOGLE ONE	software	google one	google one
GREAT CLIPS 1234	personal_care	great clips	great clips
GUITAR CENTER #123	hobbies	guitar center	guitar center
H&M 0412	clothing	h m	h m
HAMBURGUESAS LA ESQUINA	dining	hamburguesas la esquina	
HAPPY PAWS PET GROOMING	pets	happy paws pet grooming	
HBO MAX	media_subscriptions	hbo max	hbo max
HELADERIA LA FRESA	dining	heladeria la fresa	
HERTZ RENT-A-CAR	travel	hertz	hertz
HILTON GARDEN INN	lodging	hilton garden inn	hilton garden inn
HOMECENTER SODIMAC	home	sodimac homecenter	sodimac homecenter
HOSTAL EL VIAJERO	lodging	hostal el viajero	
HOTEL PLAZA REAL	lodging	hotel plaza real	
HOUSE CLEANING SERVICES	services	house cleaning services	
IBERDROLA CLIENTES	utilities	iberdrola clientes	iberdrola
IFOOD *IFOOD	delivery	ifood ifood	ifood
IKEA 123	home	ikea	ikea
IRS USATAXPYMT	taxes	irs	irs
JIFFY LUBE 0456	auto	jiffy lube	jiffy lube
JOES PIZZA	dining	joes pizza	joes pizza
JUAN VALDEZ CAFE	coffee	juan valdez	juan valdez
JUGUETERIA EL PAYASO	kids	jugueteria el payaso	
JUMBO LAS CONDES	groceries	jumbo las condes	jumbo
KEBAP HAUS	dining	kebap haus	
KFC PLAZA MAYOR	dining	kfc plaza mayor	kfc
KROGER #456	groceries	kroger	kroger
LABORATORIO CLINICO	medical	laboratorio clinico	
LANCHONETE BOM SABOR	dining	lanchonete bom sabor	
LATAM AIRLINES	flights	latam airlines	latam airlines
LAVANDERIA EXPRESS	personal_care	lavanderia express	
LAW OFFICES OF J SMITH	services	law offices of j smith	
LEGO STORE	kids	lego store	lego store
LEROY MERLIN	home	leroy merlin	leroy merlin
LIBRERIA NACIONAL	hobbies	libreria nacional	libreria nacional
LICORES LA 70	bars_alcohol	licores la 70	
LIDER EXPRESS SANTIAGO	groceries	lider express santiago	lider express
LIDL SAGT DANKE	groceries	lidl	lidl
LITTLE STARS DAYCARE	kids	little stars daycare	
LIVERPOOL INSURGENTES	shopping	liverpool insurgentes	liverpool
LOTERIA Y APUESTAS	entertainment	loteria y apuestas	
LYFT *RIDE SUN 6PM	rideshare_taxi	lyft sun 6pm	lyft
MAIN STREET TAVERN	bars_alcohol	main street tavern	
MARISCOS EL PUERTO	dining	mariscos el puerto	
MARRIOTT RESORT & SUITES	lodging	marriott resort suites	marriott
MCDONALD'S F12345	dining	mcdonalds	mcdonalds
MEDIAMARKT SATURN	electronics	mediamarkt	media markt
MERCADOLIBRE	shopping	mercado libre	mercado libre
MERCADONA 1234 MADRID	groceries	mercadona madrid	mercadona
METRO DE SANTIAGO BIP	public_transit	metro de santiago bip	metro de santiago
METZGEREI HUBER	groceries	metzgerei huber	
MICHAELS STORES 1234	hobbies	michaels	michaels
MICROSOFT*OFFICE 365	software	microsoft	microsoft
MOUNTAIN SKI RESORT TICKETS	entertainment	mountain ski resort tickets	
MOVISTAR	telecom	movistar	movistar
MTA*NYCT PAYGO	public_transit	mta paygo	mta
MUSEUM OF MODERN ART	entertainment	museum of modern art	
NAILS & SPA	personal_care	nails	
NETFLIX.COM	media_subscriptions	netflix	netflix
NIKE.COM	clothing	nike	nike
NINTENDO CA1234567	games	nintendo	nintendo
NOTARIA 15	services	notaria 15	notaria
NYTIMES*SUBSCRIPTION	media_subscriptions	new york times subscription	new york times
OLD NAVY US 6123	clothing	old navy	old navy
OLIMPICA STO 123	groceries	olimpica	olimpica
OPENAI *CHATGPT SUBSCR	software	chatgpt	chatgpt
OPTICA LA VISION	medical	optica la vision	
OXXO REFORMA CDMX	groceries	oxxo reforma cdmx	oxxo
PANADERIA LA ESPIGA	coffee	panaderia la espiga	
PANDA GARDEN CHINESE REST	dining	panda garden chinese rest	
PAO DE ACUCAR 0123	groceries	pao de acucar	pao de acucar
PAPELERIA EL LAPIZ	shopping	papeleria el lapiz	
PARKHAUS AM MARKT	parking_tolls	parkhaus am markt	
PARKMOBILE	parking_tolls	parkmobile	parkmobile
PARQUEADERO CENTRAL	parking_tolls	parqueadero central	
PEAJE AUTOPISTA NORTE	parking_tolls	peaje autopista norte	
PELUQUERIA Y BARBERIA ELEGANTE	personal_care	peluqueria y barberia elegante	
PEMEX GASOLINERA 4512	fuel	pemex gasolinera	pemex
PETSMART # 0123	pets	petsmart	petsmart
PG&E WEBPAY	utilities	pg e webpay	pg e
PHARMACIE DU CENTRE	pharmacy	pharmacie du centre	
PHYSICAL THERAPY ASSOC	medical	physical therapy assoc	
PIZZA HUT 023456	dining	pizza hut	pizza hut
PLANET FITNESS CLUB FEES	fitness	planet fitness club fees	planet fitness
PLATZI	education	platzi	platzi
PLAYSTATION NETWORK	games	playstation network	playstation network
POSTO IPIRANGA	fuel	posto ipiranga	posto ipiranga
PREDIAL SECRETARIA DE HACIENDA	taxes	predial secretaria de hacienda	
PRIMARK 123	clothing	primark	primark
PRINT & COPY CENTER	services	print copy center	
PUBLIC STORAGE 12345	housing	public storage	public storage
QUEST DIAGNOSTICS	medical	quest diagnostics	quest diagnostics
RAMEN NOODLE BAR	dining	ramen noodle bar	
RAPPI COLOMBIA	delivery	rappi	rappi
RED CROSS DONATION	gifts_charity	red cross donation	red cross
RENFE VIRTUAL	public_transit	renfe virtual	renfe
REPSOL E.S. AUTOVIA	fuel	repsol e.s autovia	repsol	repsol e s autovia
RESTAURANT LE PETIT BISTROT	dining	restaurant le petit bistrot	
RESTAURANTE EL RINCON	dining	restaurante el rincon	
REWE MARKT BERLIN	groceries	rewe berlin	rewe
RIVER BREWING COMPANY	bars_alcohol	river brewing company	
ROBLOX.COM	games	roblox	roblox
RYANAIR	flights	ryanair	ryanair
SAINSBURYS S/MKTS	groceries	sainsburys	sainsburys
SALVATION ARMY	gifts_charity	salvation army	salvation army
SEGUROS SURA	insurance	seguros sura	seguros sura
SEPHORA 123	personal_care	sephora	sephora
SERVIENTREGA	shipping	servientrega	servientrega
SHEIN.COM	clothing	shein	shein
SHELL OIL 5744412	fuel	shell	shell
SMART FIT	fitness	smart fit	smart fit
SMITH PLUMBING & HEATING	home	smith plumbing heating	
SMOKEY'S BBQ	dining	smokeys bbq	
SNCF CONNECT	public_transit	sncf	sncf
SPARKLE CAR WASH	auto	sparkle car wash	
SPOTIFY P2A1B3C4D5	media_subscriptions	spotify	spotify
STAPLES 00112345	shopping	staples	staples
STARBUCKS STORE 01234	coffee	starbucks	starbucks
STATE FARM INSURANCE	insurance	state farm	state farm
STATE UNIVERSITY TUITION	education	state university tuition	
STEAMGAMES.COM 4259522	games	steam	steam
SUBWAY 12345	dining	subway	subway
SUNSET TOURS & CRUISES	travel	sunset tours cruises	
SUNSHINE DRY CLEANERS	personal_care	sunshine dry cleaners	
SUPERMERCADO LA ECONOMIA	groceries	supermercado la economia	
SUSHI HOUSE	dining	sushi house	
T-MOBILE AUTOPAY	telecom	t mobile payment	t mobile
TACO BELL 034512	dining	taco bell	taco bell
TALLER MECANICO AUTOMOTRIZ	auto	taller mecanico automotriz	
TAQUERIA EL PASTOR	dining	taqueria el pastor	
TARGET 00012345	shopping	target	target
TEATRO NACIONAL	entertainment	teatro nacional	
TELMEX PAGO	telecom	telmex pago	telmex
TEMU.COM	shopping	temu	temu
TESCO STORES 2123	groceries	tesco	tesco
TFL TRAVEL CH	public_transit	tfl	tfl
THAI KITCHEN	dining	thai kitchen	
THE BURGER JOINT	dining	the burger joint	
THE HOME DEPOT #1234	home	home depot	home depot
THE RED LION PUB	bars_alcohol	the red lion pub	
TICKETMASTER	entertainment	ticketmaster	ticketmaster
TIENDA D1 CHAPINERO	groceries	d1 chapinero	d1
TIENDAS ARA MEDELLIN	groceries	ara medellin	ara
TIGO UNE	telecom	tigo une	tigo une
TIM HORTONS #0456	coffee	tim hortons	tim hortons
TOTAL STATION SERVICE	fuel	total station service	
TOTAL WINE & MORE	bars_alcohol	total wine more	total wine more
TRADER JOE'S #512	groceries	trader joes	trader joes
TRAFFIC COURT FINE	fees	traffic court fine	
TRANSMILENIO RECARGA	public_transit	transmilenio recarga	transmilenio
TRATTORIA DA MARIO	dining	trattoria da mario	
UBER *TRIP	rideshare_taxi	uber	uber
UBER EATS HELP.UBER.COM	delivery	uber eats help.uber	uber eats	uber eats help uber
UDEMY: ONLINE COURSES	education	udemy online courses	udemy
UNICEF	gifts_charity	unicef	unicef
UNIVERSIDAD NACIONAL	education	universidad nacional	universidad nacional
UPS STORE 1234	shipping	ups	ups
UPWORK	services	upwork	upwork
USPS PO 1234567890	shipping	usps	usps
VANTI GAS NATURAL	utilities	vanti gas natural	
VERIZON WIRELESS	telecom	verizon	verizon
VILLAGE MINI MARKET	groceries	village mini market	
VISION CENTER OPTOMETRY	medical	vision center optometry	
VODAFONE	telecom	vodafone	vodafone
WALGREENS #12345	pharmacy	walgreens	walgreens
WHOLEFDS MKT 10234	groceries	whole foods	whole foods
WM SUPERCENTER #1234	groceries	walmart	walmart
YELLOW CAB TAXI SERVICE	rideshare_taxi	yellow cab taxi service	yellow cab
YOGA & PILATES STUDIO	fitness	yoga pilates studio	
YOUTUBEPREMIUM	media_subscriptions	youtube premium	youtube premium
ZAHNARZTPRAXIS DR MUELLER	medical	zahnarztpraxis dr mueller	
ZAPATERIA EL PASO	clothing	zapateria el paso	
ZARA ESPANA 3412	clothing	zara espana	zara`
