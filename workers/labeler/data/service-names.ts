/**
 * Names of services that are no shops on a map, written from memory, and of chains whose usual name
 * is longer than what a bank's line has. Lines of folded name without spaces, a tab, the name.
 */
export const SERVICE_NAMES = `
wholefoods	Whole Foods Market
wholefoodsmarket	Whole Foods Market
traderjoes	Trader Joe's
jmpsabiedronka	Biedronka
traderjoe	Trader Joe's
amazon	Amazon
applecombill	Apple
applestore	Apple Store
digitalocean	DigitalOcean
pickme	PickMe
iherb	iHerb
tmobile	T-Mobile
luku	LUKU
aws	Amazon Web Services
courtyardmarriott	Courtyard by Marriott
innout	In-N-Out Burger
oxxogas	OXXO Gas
hukcoburg	HUK-Coburg
primevideo	Prime Video
youtube	YouTube
youtubepremium	YouTube Premium
youtubetv	YouTube TV
googleone	Google One
googleplay	Google Play
googleworkspace	Google Workspace
icloud	iCloud
itunes	iTunes
disneyplus	Disney+
hbomax	HBO Max
paramountplus	Paramount+
espnplus	ESPN+
appletvplus	Apple TV+
paypal	PayPal
ebay	eBay
airbnb	Airbnb
doordash	DoorDash
grubhub	Grubhub
ubereats	Uber Eats
ubertrip	Uber
uber	Uber
lyft	Lyft
linkedin	LinkedIn
github	GitHub
gitlab	GitLab
openai	OpenAI
chatgpt	ChatGPT
wordpress	WordPress
godaddy	GoDaddy
nytimes	The New York Times
newyorktimes	The New York Times
playstation	PlayStation
playstationnetwork	PlayStation Network
spothero	SpotHero
parkmobile	ParkMobile
paybyphone	PayByPhone
ezpass	E-ZPass
ezpassma	E-ZPass
ticketmaster	Ticketmaster
stubhub	StubHub
eventbrite	Eventbrite
taskrabbit	TaskRabbit
fedex	FedEx
usps	USPS
ups	UPS
att	AT&T
tmobile	T-Mobile
comcast	Comcast
comcastcable	Comcast
xfinity	Xfinity
comcastxfinity	Xfinity
jetblue	JetBlue
aliexpress	AliExpress
shein	SHEIN
draftkings	DraftKings
fanduel	FanDuel
hellofresh	HelloFresh
onlyfans	OnlyFans
soundcloud	SoundCloud
dropbox	Dropbox
docusign	DocuSign
mailchimp	Mailchimp
quickbooks	QuickBooks
turbotax	TurboTax
hrblock	H&R Block
taxslayer	TaxSlayer
23andme	23andMe
23andmeinc	23andMe
opentable	OpenTable
mercadolibre	Mercado Libre
mercadolivre	Mercado Livre
mercadopago	Mercado Pago
pedidosya	PedidosYa
ifood	iFood
didi	DiDi
didifood	DiDi Food
rappi	Rappi
epm	EPM
etb	ETB
bigbasket	BigBasket
makemytrip	MakeMyTrip
bookmyshow	BookMyShow
justeat	Just Eat
betterhelp	BetterHelp
masterclass	MasterClass
peloton	Peloton
7eleven	7-Eleven
dunkin	Dunkin'
exxonmobil	ExxonMobil
exxon	Exxon
bjswholesale	BJ's Wholesale Club
bjsfuel	BJ's Fuel
bjs	BJ's
costcowhse	Costco
walmart	Walmart
wmsupercenter	Walmart
cvs	CVS
cvspharmacy	CVS Pharmacy
tgifridays	TGI Fridays
tgifriday	TGI Fridays
myhermes	myHermes
exito	Éxito
gofundme	GoFundMe
hotelscom	Hotels.com
parkwhiz	ParkWhiz
myschoolbucks	MySchoolBucks
ringgo	RingGo
puregym	PureGym
easyjet	easyJet
tfl	TfL
dvla	DVLA
lner	LNER
irctc	IRCTC
urbancompany	Urban Company
hungerstation	HungerStation
dewa	DEWA
enoc	ENOC
etihad	Etihad
1800flowers	1-800-Flowers
gofood	GoFood
grabfood	GrabFood
shopeefood	ShopeeFood
skipthedishes	SkipTheDishes
`
