/**
 * Our own chains by name, written by measure/build-labelled.ts from famous-chains/, which people edit.
 */
import type { ChainLines } from '../src/evidence/chain-lines.ts'

export const FAMOUS: ChainLines = {
  longest: 5,
  categories: [
    'shopping',
    'dining',
    'entertainment',
    'groceries',
    'clothing',
    'utilities',
    'education',
    'insurance',
    'public_transit',
    'medical',
    'telecom',
    'media_subscriptions',
    'home',
    'gifts_charity',
    'hobbies',
    'parking_tolls',
    'electronics',
    'coffee',
    'software',
    'pharmacy',
    'fuel',
    'personal_care',
    'auto',
    'fitness',
    'shipping',
    'services',
    'housing',
    'flights',
    'rideshare_taxi',
    'loan',
    'taxes',
    'lodging',
    'fees',
    'travel',
    'bars_alcohol',
    'kids',
    'games',
    'pets',
    'delivery',
    'investment',
    'transfer',
  ],
  lines: `1001 pharmacies^S
1 1^J
11street
1 1 telecomJ
1 2 3^D
123 dentist^I
123 ie^G
123 milhas^*
16 hrs^D
1 800 contacts^I
1 800 flowers
1 800 got junk^Y
1900 pizzeria^A
1mg=S
1passwordR
1p mobile^J
1rebel^W
1st central^G
1st for women^G
1 und 1^J
1xbetB
200 degrees^Q
21st century ins^G
23 and me^I
24hr fitness^W
2go=H
2go travel^H
2nd charles^N
2u inc^F
31300^"
365 cafe^Q
365 market^A
365 obrador^Q
3arena^B
3b=C
3bb=J
3coins^
3 cordilleras^,
3cx=R
3 day blinds^L
3 suisses^
3 uk^J
407 etr^O
4 72^X
48 mobile^J
4 murs^L
4x1000^)
500pxR
52 entertainment^N
5 a sec^U
76=T
7 elevenC
85 c bakery^Q
888 casino^B
99="
99acresZ
99app^"
99designsY
99 minutos^X
99 pop^"
99 ride^"
99 taxis^"
99 tecnologia^"
9round^W
a1=J
a1 telekom^J
a2a=E
aaa^V
aaa membership^V
aacd^M
aaci^F
aafes^
aa insurance^G
aa ireland^G
aakash^F
aamc^F
aa membership^V
aarp^Y
aarp ins^G
abacus=
abastece ai^T
abastibleE
abbraccio=A
abcdin^
abc financial^W
abc fine wine^,
abc fitness^W
abc liquor^,
abc mart^D
abcmouseF
abebooksN
abel and cole^C
abel cole^C
abemaK
abercrombieD
abertisO
abhibusH
abl=%
able inc^Z
about you^D
abrakebabraA
abril assinaturas^K
absa^E
abs cbn foundation^M
absolute pets^:
aca=V
academy sportsN
acadomiaF
acca^F
acciona mobility"
accion contra el hambre^M
accor^(
accord salud^I
acea^E
ace cash^)
ace hardwareL
acer^P
acesa=O
acheel^G
ac hotels^(
ac hotels by^(
ackermans
acko^G
aclu^M
acm=G
acme markets^C
acnurM
acnur comite^M
acom^#
acorns=<
acorn tvK
acp=V
acreditar=M
acroproR
acs=V
act blue^M
act fibernetJ
act foundation^M
act inc^F
actionaidM
action contre la faim^M
action fitness^W
action logement^Z
active sg^W
activ fitness^W
activision/
act org^F
actus^L
acuacarE
acuavalleE
acueducto=E
acueducto de bogota^E
acueductos y alcantarillados^E
acuentaC
adac^V
adac versicherung^G
adafruitP
adamo=J
adani electricity^E
adani gas^E
addi=#
addison lee^"
addresspalX
adecco^Y
adelca^L
adeslasI
adidas^D
adira insurance^G
aditya birla healthG
adler mode^D
administracion loteria^B
administracion ph^Z
admiral=G
admyt^O
ado=H
adobe^R
adobe stockR
adolfo dominguez^D
adonis=C
adopt parfums^U
adoramaP
adra=M
adrian tropical^A
adt=L
adt fidelity^Y
adticketB
advance autoV
advanced info^J
advantage rent^*
advice=P
advtechF
aeat^%
aecc^M
aegea^E
aegean air!
aegean airlines^!
aegon^G
aeon=C
aeon eikaiwaF
aeon retail^C
aep=E
aer lingus!
aerocasillasX
aerolineas argentinas!
aeromexico!
aeropostX
aerztekasseI
aerzte ohne grenzenM
aetna^G
affideaI
affinity water^E
affirm=#
afflelouI
afianzadora nacional^Z
afinia^E
afip^%
afirme seguros^G
afm telethon^M
a formula^S
africam safariB
afrihostJ
afterpay#
after you^A
ag2r^I
agaval^D
agbar^E
ageas^G
agencia nacional de transito^)
agencia tributaria^%
agip^T
agl energy^E
agl sales^E
agoda*
agria pet^:
agrocampo:
agrola^T
agropet:
agroplaza:
agrupacion mutua^G
agua bendita^D
aguakanE
aguas andinas^E
aguas antofagasta^E
aguas bonaerenses^E
aguas cordobesas^E
aguas de alicante^E
aguas de barcelona^E
aguas de cartagenaE
aguas de cascais^E
aguas de gaia^E
aguas de manizalesE
aguas de valencia^E
aguas do porto^E
aguas do rio^E
aguas nacionalesE
aguas santafesinasE
agua y drenajeE
ahamo^J
ahold^C
ahumada=S
aia^G
aida cafe^A
aidvantageF
aiep^F
ai fitness^W
aiful^#
aig=G
aigan^I
aig life^G
aig metropolitana^G
aigues de barcelona^E
aiqfome;
airalo^J
air arabia!
air asia!
airbnb(
airbox^X
air canada!
air care colorado^V
air china!
air corsica^!
air e^E
aire esp^E
air europa!
air france^!
air india!
air india express^!
airlink!
air new zealand!
airtableR
airtel^J
air transat!
airtricityE
ais=J
ais play^K
ajio^D
ajisen^A
ajuntament%
akakikoA
akasa air!
aki=C
akiabaraD
aki bricolajeL
akron=T
akross^J
akshaya patraM
aktion mensch^M
akt motos^V
akulaku#
alamo drafthouseB
alamo rent^*
alan=I
alan sante^I
alaska airlines!
albert einstein^I
alcanosE
alc lottery^B
alcohol delivery^,
alcool nb^,
aldeas infantilesM
aldeas infantiles sos^M
aldeas sos^M
aldi^C
aldia logistica^X
aldi mobile^J
aldi supermercados^C
aldi talk^J
aldo conti^D
aldro^E
ale combustiveis^T
alectraE
alegra=R
alex gastronomie^A
algar=J
alhambra=B
alianza francesa^F
alibaba
aliexpress
aligro^C
alinea=L
alipay^
aliss^
alitalia!
alkilautos*
alkomprarP
alkostoP
alkosto credito#
alkosto mercadoC
all access^B
allcare pharmacyS
allegiant!
allegiant air!
allego=T
allegro=
allen career^F
allen solly^D
all home^L
alliance francaiseF
alliance francaise paris^F
allianz^G
allianz travel^G
all nippon airways!
allopneusV
allovoisinsY
allpaid)
allparkO
allp fit^W
allstate^G
allstate protectionG
allsup^T
alltrailsR
ally auto^#
alma=#
almacen corona^L
almacenes estuardo sanchez
almacenes flamingo
almacenes japon
almacenes la 14C
almacenes only
almacenes paris
almacenes si
almacenes tiaC
almacenes unidos
almedinaN
almendariz,
almundo*
alnatura migrosC
alo bebe^.
alo moves^W
alo yogaD
alpen^N
alpenverein^B
alpine pro^N
alpogo^B
alqueria=C
alquiler seguro^Z
alsea^A
al super^C
alta diagnosticos^I
altafitW
alte leipziger^G
alternate=P
alterraB
altice^J
altice dominicanaJ
altima dentalI
altitude sports^N
altitude trampoline^B
altomayoQ
alton towers^B
alto pharmacy^S
altoqueC
alto ride^"
alura^F
alvi^C
always club^W
alza=
alza kurzy^F
alzheimers=M
alzheimers society^M
amaditaI
a mais medicina^I
amanhecer=C
amari=(
amaro=D
ama university^F
amazon
amazon cafe^Q
amazon co jp^
amazon digital
amazone=B
amazon freshC
amazon kindle br^N
amazon musicK
amazon pay in^
amazon pharmacy^S
amazon primeK
amazon web servicesR
amb=E
ambacarV
ambassador theatre^B
ambato panaderiaQ
ambetterG
ambiente=A
amc^B
amcas^F
amc theatresB
amedes^I
amena=J
amende=)
amende gouv^)
amendes=)
ameos=I
ameren^E
americana de colchonesL
americana departamentos^L
american airlines!
americanas express^C
american automobile^V
american cancer^M
american eagleD
american freight^L
american girl.
american heart^M
american homes 4 rent^Z
american home shield^G
american honda fin^#
americaninoD
american signature^L
american sport^W
american water^E
americas best^I
americas tire^V
amerigasE
amf bowling^B
amica=G
ami fundacao^M
amigo telcelJ
amil^I
amity university^F
amnesty^M
amor aos pedacos^A
ampath^I
ampco^O
ampm^C
am pm ipirangaC
ampm mensajeria^X
am pm meubles^L
ampol foodary^T
amt quito^)
amtrak^H
amwell^I
amx argentina^J
amzn music^K
ana air^!
anacapriD
anahuacF
ana seguros^G
anbl^,
ancestry=K
ancol^B
andattiQ
andersen bakery^Q
andesgearN
andesmarH
andoks^A
andreaniX
andre chaussures^D
andres carne^A
andres carne de res^A
andres dc^A
andretti=B
andys frozen^A
anforamaL
ange boulangerie^Q
angeloniC
angels pizza^A
angi^Y
angies listY
angkas^"
anglian homeL
angloamericana de seguros^G
anhangueraF
anhembiF
anicom^:
anima educacao^F
animale=D
animal friends^:
animalia=:
animalis^:
animals=:
ani peajes^O
ani technologies^"
anker snack^Q
ann summers^D
another broken egg^A
an post^X
an post motor tax^V
ansiltaN
ansons^D
answearD
antai^)
antares=,
antargazE
antartica libros^N
anterajaX
anthem^G
anthropicR
anthropologie=L
anticimexY
antigonaN
antina^J
ant matricula^V
antojitosA
ants=V
ants carte grise^V
ants passeport^)
anuidade=)
anydeskR
anytime es^W
anytime fit^W
anytime fitnessW
anytime mx^W
anytime sg^W
anywheel"
ao com^P
a o hostel^(
aok^G
ao retail^P
aoyama^D
a padaria portuguesa resto^A
apae^M
apa hotel(
apamanshopZ
aparcar=O
apartments com^Z
ap cargo^X
apcoa parking uk^O
apec^F
apf=M
ap hp^I
api restauration^A
api santa fe^%
apivia^I
aplazame#
aplazo^#
apo discounterS
apoia se^M
apollo=I
apollo clinic^I
apollo hospitals^I
apolonia=C
aportes en linea^I
apotal^S
apotek k24^S
appfolioZ
app informatica^P
apple=P
applecareG
apple com billR
applegreen shopC
apple icloudR
apple musicK
apple newsK
apple oneK
apple onlineP
apple opera^P
apple r^P
apple servicesR
apple storeP
appletree medicalI
apple tvK
appliances direct^P
applus^V
applus iteuveV
app storeR
aprezioC
april=G
april sante^I
aprr^O
apsa^Z
aps electric^E
aptronixP
aptuno^Z
apuesta total^B
aqua america^E
aquaboulevardB
aqualiaE
aquarelle=
aquario sp^B
aquiles=D
aquona^E
ara^C
arabelaU
ara cat^K
arag rechtsschutz^Y
arajet!
aral^T
aramarkA
aramex^X
aramis^D
arauca expresoH
araujo=S
arba^%
arbellaG
arbo^V
arbor=F
arca=%
arcadia power^E
arc card^H
archambault
arco^T
arcos dourados^A
ardene^D
ard zdf^K
area=
area autoroutes^O
area limpia^E
areandinaF
areas sa^A
arema ticket^B
arena cinemas^B
arena ciudad^B
arena flowers^
arenal=S
arenas panaderia^Q
argenpropZ
argos^
argos tech^P
arhaus^L
arizona state^F
arket^D
arkose=W
arlink^J
arlo technologiesR
arlt^P
armani^D
armarinhos fernando
armas trasmediterraneaH
armi=D
armstrong garden^L
army air force^
army navy^A
arnold clark^V
arnotts
aromas y recuerdos^U
aroma zone^S
aroundhomeY
arquidiocesis=M
arrachera house^A
arredo=L
arro^"
arrochaS
ars humano^I
ars palic^I
ars universal^I
artefacta
artemaniaN
arterisO
artex^L
arthur online^Z
article com^L
article furniture^L
arturo calle^D
arturo calle restaurante^A
artwalkD
arzte kasse^I
arzte ohne grenzen^M
asahi shimbunK
asana=R
asb=M
ascend hotel(
ascendi=O
ascension=I
asda^C
asda express fuel^T
asda mobile^J
asda petrol^T
asda pfs^T
as de oros^A
aseguradora ancon^G
aseguradora solidaria^G
asembisI
aseo urbano^E
aseo ya^Y
asfinagO
asf international^W
ashley rd^
asia markt^C
asiana^!
asian hospital^I
asicsD
asisa^I
askari^N
asklepiosI
asko^L
asko nabytekL
asopadresF
asopagosI
asos^D
aspca^M
assa=G
assa compania^G
assai=C
assa santa fe^E
asseguradora ancon^G
assistance publique^I
assist cardG
associa=Z
assura=G
assurant=G
assurpeopleG
aster=J
astound=J
astra life^G
astrid y gastonA
astro groceries^C
astron^T
asuransi astraG
asurionG
asus^P
atac^H
atalaya=Q
atco^E
at cosme^U
ateneo=F
at financas^%
atg tickets^B
athabasca univ^F
athanasiouA
athenahealthI
athletic gym^W
athletic media^K
athleticumN
at home store^L
atida=S
ati physical^I
atlas cines^B
atlassianR
atletico nacional^B
atm barcelona^H
atm mendoza^%
atm milano^H
atmos^E
atmos energy^E
atmosphere=N
atome=#
atomo=C
atom ticketsB
atrapalo*
atrato^#
atresplayerK
atton^(
attt^)
atu multas^)
atupri^G
aubasa^O
aubert^.
au bon pain^Q
aucat^O
auchan^C
auchan carburantT
auchan telecomJ
audasa^O
audible^K
audifarmaS
audika^I
audio house^P
audiomusicaN
auditorio nacional^B
audubon=M
au kddi^J
aukro
auna=I
auntie anneA
aurgi^V
ausa^O
ausol^O
austrian airlines!
ausur^O
auteco^V
auteco mobilityV
authentic feet^D
auto2000V
auto and general^G
autobahn tank rast^A
autobanO
autobuses adoH
autodeskR
autodocV
autoentrepreneur%
auto europe*
autofaxV
autoglassV
autograph collection(
auto kelly^V
autolandV
auto mercado^C
automovil club^V
autonizaV
autonomos=%
auto norte^V
auto owners^G
autopaseO
autopass cardO
autopista ap^O
autopista central^O
autopista del sol^O
autopistas^O
autopistas del cafe^O
autopistas del sol^O
autopista urbana^O
autopista vespucioO
autoplanetV
auto posto^T
autoridad del transito^)
autoridade tributaria^%
autoscout24V
autostrade=O
autostrade per litaliaO
autosweepO
autoviasH
auxiliadora predial^Z
avail landlord^Z
avalianI
avalon bay^Z
avant=#
avantelJ
avante llantas^V
avanti=T
avanti markets^A
avanti west coast^H
avanzabusH
avast=R
avatel^J
avbob^G
avelo!
avenida=
avenue supermartsC
avg technologiesR
avianca!
aviatur*
avid hotel(
avis^*
aviva^G
avlo^H
avocadostore
avril=C
a w^A
awm=E
aws=R
axa^G
axa colpatriaG
axa ppp^G
axa seguros^G
axa versicherung^G
axa winterthur^G
axel springer^K
axion energy^T
axis=J
axs^B
axtel^J
aya=E
ayatawacoopT
aydm^E
a y not dead^D
aysa^E
aysam^E
ayuda en accion^M
ayudas diagnosticas^I
ayuntamiento de madrid^%
azaleiaD
azores airlines!
azteca comunicacionesJ
azul airlines^!
azul cargo^X
azul linhas aereas!
azul seguros^G
azure=R
b2 fit^W
b2s=
babbel^F
babies r^.
babou=
baby company^.
baby creysi.
baby fresh^D
baby ganga^.
babylon=I
babymarkt.
baby mink^.
baby one^.
baby rose^.
bacantixB
bachli^N
bachmannQ
backabuddyM
backblazeR
backcountryN
back market
baco vino^,
badi=Z
badooR
bagel factory^A
bagelsteinA
bageterieA
bagueteriaQ
bahia principe(
bahn=H
bahncard^H
baires rocksN
bait=J
bajaj allianz^G
bajaj finance^#
bajaj finserv#
bakers supermarket^C
bakmi gm^A
bakwenaO
balarotiL
balearia=H
balikovnaX
ballard designs^L
baloto^B
baltimore gas^E
balzac coffee^Q
balzacs=Q
bamers^D
banana it^P
banana republicD
bancheroA
banco alimentar^M
banco de alimentos^M
banco de la nacion^)
banco pan^#
bandai namco/
bandcampN
b and q^L
banggood
bangkok airways!
bangkok insurance^G
banmedicaG
bannatyneW
bapenda%
barbarian=,
barberia la 70^U
barber spa^U
barbicanB
barclays partner^#
bargain outlet^
barkbox:
bark co^:
bark com^Y
barkyn^:
barmer^G
barna recycling^E
barnes and nobleN
barrabesN
barra chalaca bar^,
barra payan^A
barrons=K
bart^H
bartellS
bartoliniX
barugel azulayL
base detallD
basement=D
baser=E
basic bio^C
basic fitW
baskin robbinsA
bass proN
bath body worksU
batik air^!
batmaidY
battle net/
baubap^#
bauhaus^L
baum=,
baur^
bavaria direkt^G
bayard^N
bayard presseK
bay club^W
bazar chino^
baznas^M
bazos^
bbc=,
bbc bodega^A
bbc licence^K
bbc tv licenceK
bbmp^%
bb s coffee^Q
bb seguros^G
bbva consolidar^G
bbva seguros^G
bcaa^G
bcbs^G
bchef^A
bc hydro ev^T
bci seguros^G
bclc^B
bc liquor,
bcycle^"
bdms^I
beachbodyW
beach park^B
beagle watch^Y
bears=Y
beat app"
beautriumU
beauty bay^U
beauty boutique^U
beauty hut^U
beautymnlU
beavertailsA
bebe store^.
bebitus.
becks coffee^Q
beck taxi^"
bed bath^
bed bath and beyond
been verified^Y
beep card^H
beer52^,
beer factory^,
beer station^,
beer store^,
behrouzA
behrouz biryaniA
bein sports^K
beitragsserviceK
belairdirectG
belambra*
belcorpU
beleza na web^U
bell^J
bella paulista^Q
bella piel^S
bellas artes^
belle maison^
bell insurance^G
bellissima=U
belsportD
belvini,
bembos^A
bem mrt^H
ben and jerrysA
ben dunne gym^W
beneat^Y
benedettis^A
benedict=F
beneficencia portuguesa^I
benesse=F
beneva^G
benfeitoria=M
ben frank^I
benjamin a padaria^Q
benjamin barker^D
benjamin mooreL
ben jerrysA
benottoN
bensimonD
berchtesgaden^B
bercomatL
berel^L
bergamotte
bergbahnenB
bergdorf^
bergfreundeN
bergzeitN
berkleyG
berlinas^H
berliner das original^A
berries=F
berthillonA
bescom^E
best buyP
best buy home^L
best cable^J
best day^*
best denki^P
best friends animal^M
best secret^D
bestseller=D
best western(
bet365B
betanoB
bet at home^B
betclicB
betfairB
bethesda^/
bet nacional^B
beto carrero^B
betos^A
betos lomos^A
betplayB
betreibungsamt)
betssonB
bett1^L
better gym^W
better help^I
betterment=<
betterplaceM
better vision^I
betvictorB
betwayB
bewakoofD
bewleysQ
beyond the box^P
bezirkshauptmannschaft)
bezrealitkyZ
bfi=F
bfs abrechnung^I
bfs health^I
b gas^E
bge=E
b good^A
b h^P
bharat gas^E
bharti airtelJ
bhbus^H
bhf=M
bhg singapore^
b h photoP
b h photo videoP
bh supermercados^C
bhv=
bhv marais^
biba^D
bibi calcados^D
bibloo^D
bica=Q
bicing^"
bidcom^P
bidorbuy
bienestar ips^I
biess^#
bifanas=A
big 5 sportingN
big basket^C
big brothers big^M
big fernandA
biggby^Q
biglobeJ
big lots
big mamma^A
big pons^A
big sandy^L
big tree^B
bigtree entB
big yellow^Z
bikanervalaA
bike24^N
bike discount^N
bike express^N
bikeinnN
bike itau^"
bild^K
bild plus^K
bilheteria digitalB
bilhete unico^H
billease#
billetreducB
billpay#
bilt rent^Z
bilt rewards^Z
bima^L
binance<
binge=K
binnys,
binter!
binus^F
biofit^W
biomax^T
biomedica de referencia^I
bio medika^I
bioreferenceI
bio ritmo^W
bip=H
bipa parfum^U
bip drive^O
bip go^O
bip park^O
bir=%
birchboxU
bird app^"
bird ride^"
birkenstock^D
biron^I
birthday japan^.
bissu^U
bistek^C
bitcoin depot^)
bitdefenderR
bitel^J
bitso<
bitstamp<
bitwardenR
biznet^J
bj brewhouse,
bjs fuel^T
bjs restaurantA
bjs wholesale^C
bkk=G
bkstr^N
blablacar"
blackbaud tuitionF
black canyon^A
blackcirclesV
black horse^#
blacklane"
black rifle coffee^Q
blackwells=N
blains^
blaistenL
blancheporte
blast tv^K
blau=J
blaze=B
blaze pizzaA
blendleK
blenz^Q
blest=,
blibli
blim tvK
blind=U
blinds com^L
blink chargingT
blinkistK
blinkitC
blink planR
blissimU
blizzard=/
blockbuster=B
bloom and wild
bloomberg^K
bloomberg lpK
bloomingdale=
bloomingdales^
bloomthat
bloomydays
blow max^C
bls=H
blue apron;
blue bird group^"
blue bottleQ
blue cross^G
blue cross shop^:
blue dart^X
blue diamond garden^L
blue express^X
blue fit^W
bluegreen vacations(
bluehostR
blue nileD
bluesg^"
blue shield^G
bluespaceZ
bluestoneD
bluestone laneQ
blue telecommJ
blueticketB
blue tokai^Q
blue tv^K
bluex^X
blumen risse^L
blush bar^U
blusmart"
b m^
bm cargo^X
bmi=G
bmi healthcare^I
bmrcl^H
b m retail^
bm supermercados^C
bmw financial^#
bnh hospital^I
bob=J
bob finance^#
bobois^D
bobs discount^L
bob shop
bocattaA
bocconi=F
bodegas alianza^,
boden^D
bodi^W
bodybellU
bodylabS
body shop athletic^W
body street^W
body tech^W
boels^Y
bofrostC
bogota beer company^,
bogota limpia^E
bojangles^A
bol=
bol bilheteira^B
boletiaB
bolicentroB
bolivariano=H
boliviana de aviacion!
boll branch^L
boloco^A
bolt="
boltbusH
bolt eu"
bolt food;
bombas=D
bomprecoC
bon=A
bonafideQ
bonafide restoA
bonafontE
bonami^L
bonarea energiaT
bon bonite^D
bondy^Q
bonefishA
bonitas=G
bonobo^D
bonobosD
bonprix
bonprix fashionD
bonusprintY
bonus suki^A
bonvivir,
bonza^!
boohooD
boojum^A
book a tiger^Y
book depository^N
booker=C
booking^*
bookmateK
bookmyshowB
book n drive^"
booksaleN
boom supermercado^C
boonthavornL
boost juice^A
boost power^E
bootlegger=Q
boots^S
boozy ph^,
bopan^Q
bord gais^E
bornelund.
bosch=L
bosi^D
boston globeK
boston sports clubs^W
boticario^U
boticas hogar^S
boticas peru^S
botoclinicU
bought by many^:
bouillon chartierA
bouillon pigalleA
boulanger^P
boulangerie paulQ
bounce luggage*
bounce ping pong^B
boutique los angeles^D
bouyguesJ
bowen=D
bow tie cinema^B
box=R
box8^A
box correos^X
box co uk^P
boxed=C
boxer superstoreC
box incR
boxito^L
boxtal^X
boyaca^L
boyes^
boy scouts^M
bp^T
bpcl^T
bpjs^G
bpjs kesehatanG
bpjs ketenagakerjaanG
bpk hospital^I
bplay^B
bpp=F
bp pulseT
b q^L
b quik^V
brack^
bradesco saudeI
bradesco segurosG
branchosD
brandalleyD
brandili.
brandon hire^Y
brasa y lena^A
brasilprevG
brasilsegG
braspressX
brastempL
brault martineauL
bravissimo=D
brawl stars/
braz pizzariaA
bread and butter za^Q
bread and co^Q
breadtalkA
break time^T
breal^D
breeze airways^!
breeze aviation^!
breeze card^H
breuninger
brewers fayre^A
brezelbaeckereiQ
brezelkoenigA
brico cash^L
brico depot^L
brico io^L
bricomartL
bricor^L
bridgecrestV
brightlineH
bright now^I
brightsideI
brightwheel.
brilla=#
brille24I
brilliant=F
brilliant orgF
bringmeisterC
brio=T
brioche doree^A
brisa=O
brisa concessionaria^O
brisanetJ
bristol farms^C
bristol water^E
bristol west^G
britanico=F
britboxK
british airways!
british american school^F
british councilF
british gasE
british gas homecareL
british heart^M
british parking^O
british telecomJ
brittany ferries^H
britt shop^Q
brk ambiental^E
broadway direct^B
brooklinenL
brooklyn fitboxingW
brookshireC
brookstone
brot fur die welt^M
brownellsN
brownie=D
brown paper tickets^B
browns shoes^D
brown thomas^
brt=X
brueggersQ
bruendlN
brunataE
bruno fritschV
brussels airlines!
brusterA
bsaleR
bses^E
bses rajdhaniE
bses yamunaE
bsm=O
bsr=E
bt=J
bt bill^J
bt broadband^J
bt com^J
bt group^J
bt mobile^J
bt plc^J
bts=H
bt sport^K
bts rabbit^H
buap^F
bubba gump^A
buca di beppo^A
buc ees^C
buchererD
budget car^*
budget car rental*
budget insurance^G
budget rent^*
budget truck^Y
budni^S
buecher de^N
buenas migas^Q
buergeramt)
buffalo exchange^
buffalo wild wingsA
buffalo wings^A
build a bear.
build com^L
buin zoo^B
bukalapak
bulb=E
bulb energy^E
bulk powders^S
bullguerA
buloneraL
bumble=R
bumrungradI
bundeskasse^%
bundesliga tickets^B
bundessteuer%
bundl^;
bundl technologies^;
bund naturschutz^M
bunnings^
bupa^G
bupa dental^I
buquebusH
burberry^D
burbujas express^U
burger 54^A
burgeramt)
burgeristaA
burger kingA
burger singh^A
burgers priest^A
burlington=D
burrow=L
burton menswear^D
busbud^H
buscalibreN
busch gardensB
buser="
buslog^X
bus mrt^H
bussgeldstelle)
bussi="
busuuF
butagazE
butcherboxC
but electro^P
but first coffee^Q
but international^L
butlers=
butlers chocolates^Q
butlins(
butternut box^:
buttinetteN
buyagiftB
buy buy baby.
buy me a coffeeK
bvb=H
bv financeira^#
bvg^H
bvk=E
bwin^B
bwsc^E
bybit^<
byjus^F
by miles^G
b you^J
byte aligner^I
bytedanceR
bytove druzstvoZ
by u^J
c2c=H
c a^D
caa=V
caasd^E
cabb^"
cabify"
cable onda^J
cable one^J
cableticaJ
cablevisionJ
cable wireless^J
cabralesQ
cactus club^A
ca dmv^)
cadw^B
caedu^
caesars palaceB
caesb^E
cafam^
cafam drogueria^S
cafe altura^Q
cafebreria el penduloN
cafe britt^Q
cafe donuts^Q
cafe extrablattA
cafe finca^Q
cafeothequeQ
cafepress
cafe rey^Q
cafe santo domingo^Q
cafe sol^Q
cafes richard^Q
cafe tortoniQ
cafe unido^Q
cafeyn^K
cafe y te^Q
caffenioQ
caffe ritazzaA
cafod^M
cagece^E
caixa seguros^G
caja arequipa^#
caja huancayo#
caledonian parkO
calendlyR
calgary co op^C
caliber home^Z
caliddaE
caliente=B
california pizza^A
california supermercados^C
calii^C
calimaxC
cali mio^A
cali vea^A
callawayN
calm=K
calmac^H
caloi^N
calor gas^E
caltex^T
caltex sa^T
calvin kleinD
calzado romulo^D
camarada camarao^A
camara de comercio^Y
camara municipal^%
camari^C
cambio="
cambio carsharing"
camblyF
camden propertyZ
camelot lottery^B
cameo=B
caminante=H
caminos de las sierras^O
c a modas^D
campactM
campanile=(
campanile restaurant^A
campero=A
campfire jp^M
campin^B
camping center^N
campsa^T
campz^N
camuzziE
camuzzi gasE
canada gooseD
canadahelpsM
canada life^G
canada revenue^%
canadas wonderland^B
canadian cancer^M
canadian medical^I
canadian tire^
canadian tire auto^V
canadian tire sports^N
canal de isabel^E
canal isabel ii^E
canal plusK
canaraguaE
canas y tapas^A
cancao nova^M
cancer research^M
cancilleria=)
candy crush/
candys market^C
canes chickenA
cannon=L
canon=P
canpar^X
cantaloupe=A
canteen vending^A
canvaR
canyon=N
canyon bicycles^N
capa de ozono^D
capcom/
capcutR
cape air!
capella hotel^(
capemisaG
cape union^N
cape union mart^D
capillas de la fe^Y
capital grille^A
capital one auto^#
capitec loan#
capmetroH
cappuccinos=A
capsule pharmacy^S
captain contrat^Y
captain train^H
capufe^O
car2go"
caracol play^K
cara pharmacy^S
caratlaneD
caravana=A
carbonite=R
cardenas marketC
cardif^G
cardon=D
care com^Y
carecreditI
careem"
care health^G
caremarkS
carenowI
care of^S
care org^M
care plus^I
carga sube^H
caribe pack^X
caribe tours^H
carinhoso=.
caritas^M
caritas espanola^M
carlton hair^U
carmax^V
carmel limo^"
carnes viba^C
carnival cinemas^B
carnival cruise*
caro cuore^D
caroll^D
carone^C
carousell
carpartsV
carphone warehouseP
carrefour^C
carrefour carburant^T
carrefour maxi^C
carrington mortgage^Z
carrolls irish^
carroya=V
cars24^V
carsa^P
carshieldG
carter cash^V
carters^.
carters osh^.
cartola=K
carvanaV
carwaleV
casa ametllerC
casa andina(
casabacaV
casa cuesta^
casa de la amistad^M
casa de tono^A
casa e video^
casa febus^L
casa ideas^
casa jardin^L
casa ley^C
casa lotericaB
casa musical^N
casan^E
casa palacio^L
casa riachuelo^L
casas bahia
casa shops^L
casa siclo^W
casa sobre la roca^M
casatoroV
casa veerkampN
casa video^
casa viva^L
cascabel^Q
casekingP
caseys=C
caseys general^C
caseys store^C
cashalo#
cash app>
cash converters^
casino puerto madero^B
casino supermarcheC
cass art^N
cassinelliL
cassis=Q
cassol^L
castano=A
castano panaderia^Q
castleryL
castoramaL
castores=X
casy^Y
cata internacional^H
catalonia hotel^(
catarinenseH
catarse=M
catawiki
cat city airport^H
cathay cineplexesB
cathay pacific!
catholic charities^M
catolica lisbon^F
caudalieU
caviar trycaviar;
cb2=L
cbc foundation^M
cbp esta^*
ccb=Y
c c casa^L
ccd=Q
ccfd^M
ccleanerR
ccm cinemas^B
ccpa^F
ccr=O
ccr autobanO
ccr barcas^H
ccss^I
cda=V
cdad prop^Z
cd a s^H
cdb diagnosticos^I
cdc habitat^Z
cd cz^H
cdg taxi^"
cdiscount
cdkeys/
ceamse^E
ceba=:
cebu air^!
cebu pacific!
cecomsaP
cecotecL
cedae^E
cedar fair^B
cedar point^B
cedimatI
ceg=E
celebrity cruises^*
celeiro saude^S
celeritas^X
celerity=J
celesc^E
cellarbration,
cell c^J
cel lep^F
celloparkO
cellshop rdP
celona^A
celsia^E
cemaco^L
cembra^#
cemic^I
cencosudC
cencosud tarjeta#
cengageF
cenlar^Z
cens=E
centara(
centauro=D
centauro esportesN
centauro rent^*
centeneG
center parcs(
centerpointE
centex^T
centraal beheer^G
centraideM
centrakor
central co op^C
central de abasto^C
central department^
central de pasajes^H
central dept^
central food hall^C
central maine power^E
central mall^
central market^C
central mayorista^C
central oeste^S
central park estacionamiento^O
central parking colombia^O
central parking peru^O
central sports^W
centre pompidou^B
centric healthI
centro colombo americano^F
centro cultural costarricense^F
centro medico abc^I
centropolE
centros ideal^U
centros unico^U
centrosurE
centroxogo.
century 21 dept^D
century apotekS
century healthcare^S
cepm^E
cepsa gas^E
ceramica italia^L
cerba^I
cercle de la forme^W
cerebral=I
cerini=U
cerini coiffeurs^U
certas=T
certicamaraY
cervecera kross^,
cerveceria patagonia^,
cervezas la surenaA
ces=F
cesc^E
ceska pojistovnaG
ceska posta^X
ceska televizeK
ceske drahy^H
cespt^E
cestas michelli
cetelem#
cetrogarP
ceu=F
cewe
cex^
cez=E
cez prodej^E
c f e^E
cfe suministrador^E
cgr^B
cgr cinemas^B
chaayos foodA
chadwicks=L
chaide^L
chain reaction cyclesN
challan)
challenger=P
challenger tech^
chamberlains=L
chanel^D
change org^M
chango mas^C
chapters=
chapters bookstore^N
chapter verse^N
chargemapT
charitaM
charite=I
charity water^M
charles and keith^D
charles keith^D
charles schwab<
charleys=A
charlie br^Z
charlie card^H
charlotte russeD
charly^D
charter comm^J
charter communications^J
chartierA
chateau de versailles^B
chatgptR
chatimeA
chatubaL
cheapoair*
cheaptickets*
chec^E
check24G
check24 profiY
check24 reise*
checkatradeL
checkers liquor^,
checkers sixty^;
checkers sixty60C
check into cash^)
checkrY
cheeky=D
cheerz^
cheesecake factoryA
chef burger^A
chefs plate;
chef store^C
cheggF
che lagarto^(
chelarte,
chemist 4 u^S
chemist direct^S
chess=/
chessingtonB
chesters grill^A
chester zoo^B
chevallierH
chevron^T
chewy^:
chewy gifts^
ch farina^A
chicago tribuneK
chicha san chen^A
chicken lickenA
chick fil aA
chicos^D
chifa wa lok^A
chihuahuensesH
childcare vouchers^.
children in need^M
childrens place.
chilematL
chilepermisosV
chilexpressX
chilis^A
chilli beans^
chill insurance^G
chilquintaE
chiltern railwaysH
chimney sweep^L
china airlines!
china eastern!
china southern!
chip7^P
chit chats^X
choice home^G
chopp brahma^,
chopped ie^A
chowbus;
chownow;
christian aid^M
christian brothers auto^V
christ juweliere^D
christmas tree shop^
christus muguerzaI
christy sports^N
chronodriveC
chronopostX
chrysler capital^#
chubb^G
chubb sa^Y
chubb seguros^G
chubu denryokuE
chuck e cheese^B
chulalongkornF
chungo^A
church center^M
churchill=G
churchs=A
chuze^W
cia athleticaW
cia hering^D
cibertecF
cic=L
cic mobile^J
cic passport^)
ciel agua^E
cielito querido^A
cielito querido cafe^Q
ciencuadrasZ
cigna^G
cignal^K
cignal tv^J
cimaco^
cine hoyts^B
cinelandB
cinema 21^B
cinema devoto^B
cinemagicB
cinemark hoytsB
cinemas guzzo^B
cinemas mk2^B
cinemas nos lusomundoB
cinemas pathe^B
cinepolis klicB
cinerama=B
cinesa^B
cines golem^B
cinesystemB
cine tonalaB
cineworld unlimitedK
cintas=D
circles life^J
circuito exterior^O
circulo k mx^C
cirque du soleilB
cisalfaN
cit hoa^Z
citilink!
citiz^"
citizens advice^Y
citya^Z
city bin^E
citycab"
city club^C
city energy^E
city express^(
citylinkH
city lodge(
city mall^
city md^I
city of austin util^E
city of cape town^E
city of johannesburg^E
city of tshwaneE
city power^E
cityscoot"
city sprint^X
ciudad limpia^E
ciudad mascota:
civa^H
civica=H
civitatis*
cj express^C
cklass^D
ckw=E
claires^D
clamed^S
clarel^S
clarin=K
clarion housing^Z
clark oil^T
claro^J
claro dominicana^J
claro fijo^J
claro hogar^J
claror=W
claro sa^J
claro shop^
claro videoK
clash of clans/
clas ohlson
class croute^A
classic tank^T
class pass^W
classy org^M
claude aiR
cleanfuelT
clearly=I
clearme*
clear mobile^J
clearpay#
clear plus^*
cleartaxY
cleartrip*
cleveland clinic^I
cleves^N
clic air^!
clickbusH
click pay^Z
clicks^
clicks pharmacy^S
clickupR
clientele=G
climb up^W
clinica abreu^I
clinica alemana^I
clinica anglo americana^I
clinica baviera^I
clinica biblica^I
clinica davilaI
clinica del country^I
clinica delgado^I
clinica imbanacoI
clinica indisaI
clinica internacional^I
clinica la colina^I
clinica las americas^I
clinica las condes^I
clinica marly^I
clinica medellin^I
clinica reina sofia^I
clinica ricardo palma^I
clinica san pablo^I
clinica santa maria^I
clinica shaio^I
clinique=U
clintu^Y
clipper=H
cloe^D
close brothers^#
cloudflareR
clove dental^I
clovek v tisniM
club16^W
club del gourmet^C
clubdeperrosygatos:
club illico^K
club med(
club pilatesW
clupp^G
clutter=Z
cmg sports club^W
cmr=A
cmr falabella#
cned^F
cnel^E
cnel guayaquil^E
cnfl^E
cnp=G
cnt=J
cnt ep^J
coaniquemM
cobasi^:
cobra son^P
cocci market^C
coccinelle=C
cochez=L
coco bambu^A
cocoichiA
cocokaraS
coconut bowling^B
codashop/
codecademyF
codensaE
codensa credito#
codere^B
coderhouseF
codetelJ
coelba^E
coemergenciasI
coffee bean^Q
coffee bean tea leafQ
cofidis#
cofina=K
cofirouteO
cogeco^J
cogna=F
cognosphere/
coin=
coinbase<
coin cloud^)
coinmachU
coinstar)
cojean^A
colantaC
colboletosB
colcan^I
colchas concord^L
colchones comodisimosL
colchones el doradoL
cold stoneA
cold storage^C
coldwater creekD
colegio objetivo^F
coles^C
coles book^
colgas^E
colinealL
colis prive^X
colissimoX
collect plus^X
college boardF
college hunks^Y
collins=
collokyD
colmedicaI
colmena isapreG
colmena seguros^G
colombo=D
colombo americano^F
colombo lojas^P
colonia dulceria^Q
colonia express^H
colonial penn^G
color kids^D
colormixL
color siete^D
colpatria segurosG
colsanitasI
colsubsidio
colsubsidio mercadoC
columbia gas^E
columbia sportswearD
com7^P
comandato=
combi^C
comboios de portugal^H
comburedT
comcel^J
comercializadora reguladaE
comercial kywi^L
comer em casa^;
cometa=H
cometa supermercados^C
comfama
comfamiliar
comfandi
comfandi supermercadoC
comfenalco
comfortdelgro"
comfort inn(
comfort suites(
comfort taxi^"
comgas^E
comic relief^M
comillas^F
comision federal^E
comision mantenimiento^)
comix^N
comixologyK
commando=W
commerce insurance^G
commissary=C
common app^F
communauto"
communauto paris"
community chest^M
community college^F
community fibre^J
commuter line^H
comodin=C
comodisimosL
como quieresD
como quieres que te quieraD
compagnie des alpes^B
companhia athleticaW
companhia das sandes^A
companies house^Y
companion care^:
compare the market^G
compass card^H
compass cr^O
compass group^A
compassion intl^M
compensar deportes^W
compensar eps^I
compensar salud^I
competitive cyclist^N
completude=F
complot=D
compra gamer^P
compre bien^C
com prop^Z
comptaliaF
comptroller=%
compumundoP
computer mania^P
computeruniverseP
computicketB
computronP
comunidad de propietarios^Z
comunidad propietarios^Z
comutitresH
conaf^B
concentra=I
concern worldwide^M
concesion vial^O
concord coach^H
concordia=F
conde nastK
condis^C
condominio pt^Z
condor air^!
condor bus^H
condor flugdienst!
condor super^C
conduent tollO
conecelJ
conectcarO
con edisonE
conexion digital^J
coney park^B
confiserie sprungliQ
conforama electroP
confused com^G
congestion charge^O
congstarJ
coninsaZ
coninsa ramon hZ
conjunto residencial^Z
conns^P
conoco^T
conrad=P
conrad hotel^(
consigazE
consorcio=G
consorcio abierto^Z
consorcio aguas^E
consorcio de propietarios^Z
consorcio edificio^Z
consorcio transportes^H
consors finanz#
constellation=E
constructor=L
construmartL
construplazaL
construramaL
consul=L
consum^C
consumer cellular^J
consumer reportsK
consumo=C
contaboR
contact lenses uk^I
container store^L
contiki*
continente^C
contis^A
contorionL
contpaqiR
contrapunto=N
contribuciones%
controlautoV
control parking^O
control vehicular^)
contugasE
converge=J
converge ict^J
converse^D
conway=
coolblueP
coolboxP
cool ideas^J
coolmodP
cool tra^"
cooltra paris"
coomevaI
coomeva medicinaI
coomotorH
coop bau hobby^L
coop drogaria^
coopebombas"
coopeguanacasteE
coopelescaE
co operative^C
co op funeral^Y
co op gas^T
co op grocery^C
co op group^C
coopidrogasS
coop jednotaC
coop mineraloelT
coop mobile^J
coopserfunY
co op taxi^"
cooratiendasC
coordinadora^X
coordinadora mercantil^X
coorserparkG
coosaludI
copa air^!
copa airlines!
copaferL
copagazE
copart^V
copasa^E
copemsaO
copetranH
copidrogasS
coppel^
coppel ropaD
copperwiredP
coraasanE
coral=B
coral hipermercados^C
corbeta=L
cordiez=C
coreldrawR
coriolis=J
coris dental^I
cornell university^F
cornershop;
corona=L
corredores viales^O
corredor norte^O
corredor sur^O
correios celular^J
correo argentino^X
correos^X
correoschileX
correos de chile^X
correos de costa rica^X
correos del ecuador^X
correos de mexico^X
correos express^X
correos market^
corriere=K
corriere della seraK
corripio
corsair=P
corsair sa^!
corsan^E
corsica ferries^H
cosechas^A
cosern^E
cosevi^)
cosme=U
cosmo energy^T
cosmo oil^T
cosmos direkt^G
cosmos drug^S
cos stores^D
costa coffeeQ
costa crociere*
costanera norte^O
costco^C
costco membership^Y
costco petrol^T
costco pharmacie^S
costco pharmacyS
costco wholesale w^C
costco whse^C
cost cutters^U
cost plus world
coto^C
cotral=H
cotswold=N
couche tard^C
couche tard essence^T
council tax^%
council tax rent^Z
country delight^C
countrywideZ
county tax^%
county treasurer^%
coupang
courrier international^K
course heroF
coursera^F
courts=P
courts service^)
courtyard by^(
courtyard marriott(
coutume=Q
covea^G
cove living^Z
covenant house^M
covered ca^G
cover more^G
coviandesO
coviandinaO
co wheels^"
cox communicationsJ
cozy services^Z
cp=H
cp comboios^H
cpcu^E
cpech^F
cpp=G
cpr cell phone^P
cps chaps^D
cra=%
crabi^G
crappy tire^V
crashplanR
crate and barrelL
crate barrelL
crave=K
crave bell^K
crave cookies^A
crave tv^K
crayola=.
crazy plastics^
crazy store^
creams cafe^A
creation consumer^#
creative cloudR
creative mobile tech^"
credibom#
crediclub#
credicuotas#
credifin cargoX
credigasT
credipar#
credisosa#
credit agricole assur^G
creditas=#
creditkarmaY
credito elektra#
credito familiar^#
creditos carsa^#
creditos economicos^
creditplus#
credivalores#
credpagoZ
crefisa#
crehanaF
crepes y waffles^A
crescendo=A
crew clothing^D
cricket=J
cricut^N
crisol=N
cristal joyas^D
croasonhoA
crobag^Q
crocs^D
crocus=L
croissanterieQ
croke park^B
crol centre^W
croma^P
cromanticU
cronoshareY
crosscafeQ
crosscountryH
cross country trains^H
crossfitW
cross fit co^W
crossword=N
crous^A
crowdriseM
crown carveryA
crown decorating^L
croydonD
crucero del norte^H
cruise america^*
crumbl^A
crunch=W
crunch fit^W
crunchyrollK
crutchfieldP
cruz blanca^I
cruz del sur^H
cruz del sur cargo^X
cruzeiro do sul^F
cruz rojaM
cruz roja colombiana^M
cruz roja espanola^M
cruz roja mexicana^M
cruz vermelha^M
cry india^M
crypto com^<
crystal jade^A
csaa^G
csc service^U
csc serviceworksU
css=G
cssz^%
ct heise^K
ctrip*
cts eventimB
cts strasbourg^H
ctt correios^X
ctt expresso^X
ctt loja^
cubyn^X
cuemathF
cueros velez^D
cuesta libros^
cuf=I
cugat^C
culliganE
cult beauty^U
cultural inglesa^F
cumberland farms^C
cuota de manejo^)
curacao=P
curb="
curb svc^"
curb taxi"
curefitW
curenergiaE
curio collection(
curiosity streamK
curologyI
curro=F
currys^P
cursor=R
cursor aiR
curzon^B
cuspide=N
cutandgoU
cuvva^G
cvc^*
cv colchonesL
cvec^F
cvs^S
cvs caremarkS
cvs vets^:
cvut^F
cyberpuertaP
cycle gear^V
cygames/
cyrano=Q
cyzone^U
czc=
czech airlines!
cz smarty^P
d1^C
dac=T
dac carrefour^T
dac leclercT
da direkt^G
daerp^E
dafiti^D
daft ie^Z
dafy^V
daiam^N
daibus^H
dai ichi life^G
daily maverick^K
daimaru
dairylandG
dairy mart^C
dairy queenA
daito kentakuZ
dak^G
daki^C
damart^
dame jidlo;
damyllerD
d anime^K
dann carlton^(
darf=%
dars^O
dart charge^O
dartfordO
darty^P
darujmeM
dasa^I
dashlaneR
dashpass;
das simples^%
datablitzP
datacampF
data quest^P
datart^P
datart market
dattco^H
davao light^E
dave and bustersB
dave busters^B
davids salon^U
davis vision^I
davita^I
dav kletter^B
dawn wing^X
dawsons music^N
dax=
days inn(
daytona neumaticosV
daznK
db automat^H
dbs=Y
dbs beauty^U
dbus^H
db vertrieb^H
dcu=F
dc universeK
dc water^E
ddmix^W
ddpropertyZ
ddtech^P
dean and david^A
dean and dennys^A
debeka^G
debonairs^A
de borla^L
deca commissary^C
decameron(
decathlon^N
decitreN
decolar*
decorceramicaL
deeplR
deezerK
degewo^Z
degiro^<
dehner^L
deichmannD
dekorumaL
delancerJ
del arte^A
de la salle^F
de la uz^U
delaware north^A
delbardL
delboniI
delhi public school^F
delhiveryX
delicityQ
deliveroo;
delivery hero^;
delivery much^;
dell^P
delosi^A
delta air lines^!
delta cafes^Q
delta comercial^V
delta dental^G
delta gas^T
delta hotels(
delta sonic^V
deltronP
demae can^A
democrata=D
demon tweeksV
demoulas=C
dengo^A
denier de l eglise^M
denik n^K
denner^C
denns^C
dennys^A
dentegoI
dentegraI
dentisaludI
dentix^I
depanneur=C
depilifeU
depiliteU
depil tech^U
depilzoneU
depo bangunanL
depop
deportes feroz^N
deportes marti^N
deportickB
deporvillageN
depot=
de prati^
deprisa=X
dept of homeland^)
dept of revenue^%
depyl action^U
derco^V
dermalogicaU
dermatologica=U
der spiegelK
der standard^K
descomplicaF
desjardins assuranceG
desktop internet^J
despar^C
despegar^*
destinia*
detran^V
detran sp^)
deutsche bahnH
deutsche fernsehlotterie^M
deutsche krebshilfeM
deutsches rotes kreuz^M
deutsche wohnen^Z
deutschland ticket^H
devinorteO
devlyn^I
devotion=Q
devred^D
devry^F
devsisters/
dew21^E
dewa^E
dexter=D
dexter shop^
dfa=)
dfa passport^)
dfds^H
dgfip^%
dgi=%
dgii^%
dgo=K
dgt=V
dha=)
dhgate
dhipayaG
dhl^X
dhl express^X
dhl paket^X
dia^C
diabetic supply^S
diac^#
diagnostico maipu^I
diakonie^M
dial direct^G
diamond insurance^G
diamond resorts(
diamond taxi^"
dian^%
diarco^C
diario abc^K
dice fm^B
dicico^L
dick blick^N
dicks sporting goodsN
dico=L
dicodingF
didi"
didi food;
didi mobility japan^"
didio pizza^A
die haftpflichtkasseG
die mobiliar^G
die presse^K
die pvs^I
die schweizerische post^X
die zeit^K
difare^S
digesett)
digi^J
digikeyP
digimapP
digital house^F
digitalifeP
digitaloceanR
digital sport^D
digitec
digitec galaxus
digitickB
digit insurance^G
digiwebJ
dignity memorial^Y
dilipa^
dillards^
dimeiggs
dinamica=I
ding top up^J
diocesis=M
dion wired^P
dior^D
diputacio%
diputacion=%
dir=W
direccion general de trafico^)
direct assurance^G
direct energie^E
direct energy^E
direction generale des finances^%
direct line^G
direct pojistovnaG
direct seguros^G
directvJ
directv go^K
disa^T
disco^C
discogsN
discord=R
discovercars*
discovery=G
discovery center^L
discovery health^G
discovery insure^G
discovery life^G
disfarmaS
dish network^J
dish tv^J
disk tank^T
dislicores,
disney cruise*
disney hotstarK
disneyland^B
disneyland paris^B
disney parks^B
disney plusK
disney resort^B
disney store.
disney vacation club^(
distracomT
distribuidora corripio
distributelJ
district by zomatoB
distrihogarL
di tella^F
ditsch^Q
ditu^K
divemotorV
divercity.
divino fogao^A
divvino,
dixons=P
dixons carphoneP
dizimo=M
dji=P
djp=%
dkms^M
dkv seguros^G
dlrg^M
dlsite^/
dltb^H
dm=S
dm drogerie^S
dm drogerie marktS
dmm games/
dmm tvK
dmrc^H
dmv=)
dni pasaporte^)
dnrpa^)
dobrovskyN
dobry andel^M
docker=R
docker incR
doc morris^S
docomo^J
docomo bike"
doctipharmaS
doctolibI
doctoraliaI
doctor anywhere^I
doctor on demand^I
doctors without bordersM
docusignR
dogger=A
dogger mascotas:
doggis^A
dogs and the city^:
dogs care^:
dohome^L
doi chaang^Q
doite^N
do it garden^L
dollarcity mercadoC
dollar general
dollar rac^*
dollar rent^*
dollar shave clubU
dollar tree
dolly=Y
dollywoodB
domestikaF
domex^X
domina entrega^X
domino fuente^A
dominos^A
domo gas^T
dompet dhuafaM
donar online^M
donau versicherung^G
don belisarioA
don dino^.
don don donki^C
donio^M
don julio^A
donki^C
don maiz^Q
don mamino^Q
donorboxM
donors choose^M
don quijote^
doodle=Y
doordash;
dor=%
dormityL
dormy inn(
dornier^O
dorothy gaynorD
dorsia^I
dosfarmaS
dott^"
douane=%
double tree^(
douglas=U
douglas parfumerieU
dovenmuehleZ
down dog^W
dpam^D
dpd^X
dpec^E
dportenisD
dpp=H
dpp praha^H
dpvat^V
dracik^.
draft kings^B
dr ahorro^S
dr consulta^I
dream11B
dreamfitW
dreamhostR
dreams resort^(
dream world^B
drillischJ
drim^.
drive clean^V
drivezy"
drizly^,
drk=M
dr lal^I
dr martensD
dr max^S
drogal^S
drogamaisS
drogao superS
drogaria iguatemiS
drogaria onofre^S
drogaria venancio^S
drogas la economia^S
drogueria alemana^S
drogueria cafam^S
drogueria colsubsidioS
drogueria inglesa^S
drogueria multidrogasS
drogueria pasteur^S
drogueria san jorge^S
dropboxR
dropout tvK
dr simi^S
druni perfumeria^U
drury hotel(
drury inn(
drybar^U
dsp=S
dspca^M
dstvK
dsw^D
dtac^J
dtdc^X
dte=E
duane reade^S
dublin bikes^"
dublin coach^H
dublin zoo^B
dubray^N
duet fit^W
dufan^B
dufry
duluth=D
dunea^E
dunelm^L
dunkinQ
dunkin coffeeQ
dunnes^C
dunnes stores^C
dunzo^;
duoc^F
duoc uc^F
duolingoF
duolingo plusR
du pareil au meme.
duran coffee^Q
dursty^C
dusit^(
duskin^Y
dussmannN
du telecom=J
duty free
duty free shop ar^
dvb=H
dvla^V
dvla vehicle taxV
dvsa^V
dwr cymru^E
dynamo cycling^W
dyneff^T
dyno rod^L
dyson=L
dzr=I
ea=/
eaab^E
eada^F
eafit^F
ean=F
ea play/
earth fare^C
earthlinkJ
earth music^D
easemytrip*
eason^
easons^
east link toll^O
east midlands rail^H
ea swiss^/
easy^L
easy cash^
easy clean^U
easycredit#
easyfly!
easyfuelT
easygymW
easyjet!
easyparaS
easyparkO
easy pass^O
easyshipX
easy taxi"
easytitheM
easytripO
eat24;
eataly^A
eatclub;
eatfit^A
eat ltd^A
eau de paris^E
eau du grand lyon^E
ebanx=
ebay
ebay kleinanzeigen
ebel^U
eb games^N
ebmud^E
ebox^J
ebuyer^P
echallan)
echandiI
echevarneI
ecoalf^D
eco express waschsalonU
ecogas^E
ecole 42^F
ecom express^X
econolentesI
economaxC
economia=K
economical ins^G
economist newspaperK
economy rent^*
ecoparqO
ecorodoviasO
ecotricity highwayT
ecoviasO
ecsi^F
ect correios^X
ecuasanitasG
edalniceO
edatel^J
edd=%
edea^E
edeesteE
edeka^C
edelap^E
edelnorE
edelweiss air^!
edemet^E
edemsa^E
eden=E
edenor^E
edenorteE
edenred childcare.
edenred restoA
edeq^E
edes^E
edesa^E
edesur^E
edesur dominicanaE
edet^E
edf^E
edf clients^E
edf energy^E
edf particuliers^E
edhec^F
edible arrangements
ediciones el paisK
edinburgh woollenD
edinburgh zoo^B
edison energia^E
editora abril^K
editora globoK
edmonton transit^H
edp^E
edp charge^T
edp comercial^E
edp energia^E
edreams*
educal^N
eduzz^F
edx^F
ee=J
ee limited^J
ee mobile^J
eeq=E
ee t mobile^J
efe=P
efectivo si^#
ef education^F
ef english first^F
efe trenes^H
efigas^E
e flowO
e gas electricity^E
egk=G
egov^)
egym^W
egyptair!
eharmonyR
ehealthG
eikaiwaF
einstein bros^Q
einstein coffee^Q
eir^J
eismannC
ejercito de salvacion^M
ekart^X
eki net^H
ekurhuleniE
ekwateurE
ekz=E
ela=D
el aguila^G
el al!
el almacen licores^,
elanciaW
el arbolitoQ
el ateneo^N
el bajio^A
el balcon shopping^
elbgym^W
elbphilharmonieB
el cafe de tere^A
el califa^A
el carnal^A
el cisne^L
el colombiano^K
el confidencial^K
el corte ingles
el corte ingles hogar^L
el corte ingles super^C
el costo^
el depot^,
el descuento^S
el desnivel^A
eldiarioK
e leclerc^C
electricaribeE
electric ireland^E
electrify americaT
electrocentroE
electrodunasE
electrohuilaE
electroluxL
electronic arts/
electronic city^P
electronic solution^P
electro world^P
eleia^E
elektra
elektroE
element hotel^(
element pt^W
elephant=G
el espanol^A
el espectadorK
eletrumP
elevate labsF
elevenlabsR
eleven sports pt^K
elf=T
el farolitoA
el fogoncitoA
el fornet^Q
el gallo mas gallo^
el globo^Q
el heraldo^K
el hornero^A
elior^A
el javillo^S
el juri^
el lagar^L
el libertador^Z
el machetazo^C
el meson de bari^A
el mundoK
el mundo del vino^,
el noble^A
elo7
el paisK
el pais suscripcion^K
el palacio de hierro^
elparkingO
el pendulo^N
el pollo pepe^A
el porton^A
el rancheritoA
el rapido^H
el rey^C
el rosado^C
elsan^I
el sotano^N
elster^%
el tambor^A
el tiempo^K
el tiempo casa editorialK
eltit^C
el titan^
el tizoncitoA
el universalK
elverysD
el virrey^N
emaap^E
emac^E
emag
emasa^E
emasesaE
embasa^E
embassy suites(
embrace pet^G
emcali^E
emcali telecomJ
emel^O
emergencias sa^I
emermedicaI
emi=I
emirates^!
emirates air!
emivasaE
em lyon^F
emma matelas^L
emma mattress^L
emmaus^
emmy sharing^"
emo oil^T
emov^"
emova^H
empark^O
empas^E
empire cinemas^B
empire fit^W
emporio da cerveja^,
emporio frei caneca^,
emporio la rosa^A
empresa electricaE
empresa electrica quito^E
emquartier
emr=H
emt madrid^H
emvariasE
emyco^D
ena corredor^O
enbridgeE
enbridge gasE
enbw^T
enbw energie^E
enbw mobility^T
enchanted kingdom^B
encik tan^A
encuentro=D
endesa^E
endiciaX
endurance warranty^G
endy^L
eneba/
enedis^E
enel^E
enel codensaE
enel distribucion^E
enel distribuicao^E
enel energia^E
enel sp^E
enel x^T
enel x wayT
enercareE
enercoopE
energia=E
energia de entre rios^E
energia xxi^E
energie 360^E
energie cardio^W
energie steiermark^E
energirE
energisaE
energitecaV
energy club^W
energy fitness^W
energygasT
enersa^E
enertolimaE
enex^T
engelhornD
engen^T
engie home^E
english heritage^B
eni gas^E
eni plenitude^E
eni station^T
enjoei=
enjoy=D
enrich salon^U
enrique tomas^A
ensa^E
entega^E
enterprise^*
enterprise car club^"
enterprise carshare"
enterprise flex^Y
enterprise rent^*
enthuse=M
entradas=B
entradas com^B
ents24^B
envatoR
envia=X
envia colvanesX
envia com^X
envialiaX
enviam=E
en voiture simone^F
e on^E
eon energy^E
eon next^E
epa=L
epal=E
e park^O
e pass^O
epass peru^O
epa supermercados^C
epe santa fe^E
epfl^F
epic games/
epic pass^B
episod^W
epita^F
epitechF
epm^E
epmaps^E
epoca cosmeticos^U
epos rent^Z
eprimo^E
eps=X
epsa^E
eps sanitas^I
eps sura^I
e pura^E
eq3=L
equatorial=E
equidad seguros^G
equifaxY
equinoccial=G
equity residential^Z
equivalenza=U
erafoneP
era imobiliaria^Z
erbi^C
ergo^G
ergovisaoI
erigo=D
eroski^C
esade^F
esb ecars^T
escape the room^B
esclat^C
escola infantil^.
escota=O
escp^F
escuela da vinci^F
escuela oficial de idiomas^F
esencial=G
es energies^E
esetR
esika^U
eskom^E
esn=S
espaco laser^U
esperanza=Q
espetto cariocaA
esph^E
espm^F
espn plusK
espol^F
esporta=W
esportes da sorteB
esquires=Q
essa=E
essaludI
essbio^E
essec^F
essex property^Z
esso^T
esso mobil^T
esta application^*
estacioF
estacionamento shopping^O
estadaoK
estadao assinaturaK
estante virtual^
estee lauderU
es teler^A
estilos=
estoril sol^B
estrategia concursos^F
estrela bet^B
estrella blanca^H
estrella de oro^H
estrella roja^H
estv^%
esuranceG
esure^G
esval^E
eta fashion^
etapa=E
etb^J
etc=O
e tec^P
eternal zomato;
ethekwiniE
ethiopian air!
ethiopian airlines^!
eth zurich^F
eticketB
eticos serrano^S
etihad!
etiqa^G
etiqueta negra^D
etisalat^J
etix^B
etn=H
etna=L
e toll^O
etoro<
e trade^<
ets arc^H
ets gre^F
ets toefl^F
etsy
euc klinikaI
eudora^U
eurekakids.
eurest^A
eurodifL
euro disney^B
eurofins bioI
euro garages^T
euro giant^
europa park^B
europarkingO
europ assistance^G
european wax^U
euro repar^V
eurostarH
euro supermercados^C
eurotunnel^H
eurowings!
euskaltelJ
euskotrenH
eva air!
evacol^D
evans halshawV
evbox^T
eveandboyU
evenko^B
eventbriteB
eventimB
everest=L
everest clinica^I
evergy^E
everlaneD
everlywellI
evernoteR
everymanB
everyplate;
eve sleep^L
evetechP
evgoT
evides^E
e vignette^O
evino^,
evo=N
evo car^"
evo car share"
evolve vacation^(
evri parcel^X
ewb=E
ewe=E
ewe go^T
ewe tel^J
e wie einfach^E
exat^O
excel automotriz^V
excelsior caffeQ
excelso=Q
excitelJ
exclucivaH
execuspecsI
executive optical^I
exitoC
ex libris^
expedia^*
expensas=Z
experianY
experta=G
experta seguros^G
expert electrical^P
explore learning^F
explorer ec^N
expreso bolivarianH
expreso bolivariano^H
expreso brasilia^H
expreso palmira^H
expreso trejosH
express de lider^C
express fashion^D
expresso=K
expresso guanabara^H
express oil^V
expresso impresa^K
express scripts^S
expresstollO
expressvpnR
exta^S
extended stay(
externado=F
extrablattA
extra com br^
extra hiper^C
extra msa^T
extremetechcrP
exxon^T
eyebuydirectI
eyemartI
eyerim^I
eysa^O
ezcater;
ez link^H
ez living^L
e z pass^O
ezpassnyO
ezpassviolation)
ezze^G
f1 tvK
f45=W
faasos^A
fabelioL
fabfitfunU
fabriclandN
fabric sushi^A
facebookY
facebook adsY
facebook marketplace^
facetuneR
facilpassO
facol^D
faconnableD
factor75;
factorenergiaE
factory and co^A
facts management^F
facts tuition^F
fahorroS
fahrrad de^N
fairfield inn(
fairtiqH
fairway market^C
falabella casaL
falabella hogarL
famila^C
familia bercomatL
familia supermercados^C
family dollar
family mart^C
family shop^D
famisanarI
famous footwearD
fanatical=/
fanatics=
fandango^B
fanduelB
fann^U
fanslyB
fantasias miguel^
fantasilandiaB
fantasyweltN
farenetV
farfetchD
farmacia artesanal^S
farmacia carol^S
farmacia del pueblo^S
farmacia fischelS
farmacia la bomba^S
farmacia los hidalgos^S
farmacia medicar^S
farmacia metro^S
farmacia paris^S
farmacia san pablo^S
farmacias arrochaS
farmacias carol^S
farmaciasdirectS
farmacias especializadas^S
farmacias gi^S
farmacias holon^S
farmacias klyns^S
farmacias lider ar^S
farmacias nisseiS
farmacias portuguesas^S
farmacias san pablo^S
farmacias sao joao^S
farmacias social luis pasteur^S
farmacia sucre^S
farmacias yza^S
farmacia zivalsS
farmaconalS
farmacos especializados^S
farmaenlaceS
farmaisS
farmalistoS
farmaplusS
farmaprontoS
farmavalueS
farmax^S
farmers ins^G
farmers market id^C
farmonlineS
farm rio^D
farmy^C
farolitoA
fasa^S
fascino=S
fashion novaD
fashions park^D
fastag^O
fastmailR
fastmedI
fastrakO
fast shop eletroP
fastwayX
father and sons^D
fat quarter^N
fauchon=C
favaloroI
favi^L
faz=K
faz netK
fbd insurance^G
fcm simit^)
fdj^B
fedco^U
federacion patronal^G
fedex^X
fedex kinkos^
fedex print^Y
fedloanF
fed patronal^G
feeding america^M
feeluniqueU
felber^Q
felbertauernO
felix=
felix b maduro^
feltrinelliN
fender=N
fendi^D
fenie^E
fenix farmacias^S
fenty beautyU
fenwick
feria chilena del libro^N
ferns n petals^
fernuni hagenF
ferrellgasE
ferremasL
ferreteria americana^L
ferreteria imperial^L
ferreteria industrial^L
ferreteria ochoa^L
ferreteria popular^L
ferrioniD
ferrisariatoC
ferrocarrils^H
ferromexH
festival foods^C
fetch pet^G
feu=F
feuillette=Q
fever=B
fever upB
fevo^B
fgc=H
fiap^F
fiatc^G
fibertelJ
ficcus^D
fidelitasF
fidelity adt^Y
fidelity investments^<
fies=F
fiesta americana^(
fiesta express^A
fiesta inn(
figleavesD
figlmullerA
figmaR
figo pet^G
fiitjeeF
fiji airways!
filenesD
filminK
filmoraR
filmpalastB
finaer^Z
financas=%
financial timesK
financiera oh^#
financni sprava%
financni urad%
finandina#
finanzamt^%
finanzamt osterreich^%
finanzas cdmx^%
finanzonline%
finca raiz^Z
finca santa veracruz^Q
fine wine and good spirits^,
fingerhut
finion^W
finish line^D
finnair!
firestone^V
firmin boulangerieQ
firmus^E
first bus^H
first cry^.
first direct arena^B
first group^H
firstleaf,
first media^J
firstservice residentialZ
first south^H
first utility^E
fischelS
fishers=A
fish wildlife^B
fit 24^W
fit365^W
fitbit^P
fiter^W
fit inn^W
fitness 24 seven^W
fitness up^W
fit one^W
fitpal^W
fit x^W
five guysA
fiverrY
fixando=Y
fixflo^Z
fizz=J
fjallravenD
flaconiU
flagstarZ
flair airlines!
flamingo=
flaschenpost wein^,
flash express^X
flash mobile^J
flash seats^B
flatfoxZ
flecha amarilla^H
flecha bus^H
flecha roja^H
fleet farm^
fleurop
fleury^I
flex=L
flexi^D
flickrR
flight club^B
flink=C
flink se;
flinkster"
flipcauseM
flipkart
floa^#
flo charging^T
floene^E
flogas^E
flo healthR
flo jasamargaO
floor and decorL
flora y fauna^C
flores online^
florida powerE
flota imbaburaH
flota magdalena^H
flota occidental^H
flow=J
floyds 99^U
fluff n fold^U
flunch^A
flybe!
flybondi!
flydubai!
flye fit^W
fly pass^O
flypass peajesO
fly safair^!
flyscoot!
fna=#
fnac
fnac darty
fnac libros^N
fnac spectacles^B
fnp=
foco aluguel*
focus ireland^M
folded and hung^D
folha=K
folha de s pauloK
folha uolK
follettN
fom=F
fonacot#
fonasa^I
foncia^Z
fondation abbe pierre^M
fondation de france^M
fondo de cultura^N
fondo nacional del ahorro^#
fondo unido^M
fonic^J
food bazaar^C
foodfareA
food lionC
food lovers^C
foodora;
foodpanda;
food republic^A
foods coC
foodspringS
foot asylum^N
foot district^D
foot lockerD
footloose=D
ford credit^#
ford motor credit^#
forest bike^"
forever 21D
for eyes^I
forhersS
forhimsS
formula academia^W
formula one autocentreV
fornet^Q
fortis^I
fortnite/
fortnum
fortytwoL
forum servicios^#
forum sport^D
forus^W
foschini
fotocasaZ
fotokasten
fototicaI
four points(
four seasons(
fovissste#
foxitR
fox rent^*
fox rent a car^*
foxwoodsB
foyles^N
fpl=E
fps=)
fraenk^J
fragrance direct^
fraiche=U
fram^*
framer=R
francaise des jeux^B
france billet^B
franchise tax^%
franchise tax board^%
franfinance#
frango assado^A
frango da guia^A
frank and oak^D
franklin chang^L
franklin ramos^U
franz carl weber^.
frappe=,
fravega hogar
freddys^A
fred olsen^H
free^J
free2move"
freedom leisure^W
freedom mortgage^Z
freedompopJ
free fire/
free haut debit^J
freelancer=Y
freemans=
free mobile^J
free now^"
free peopleD
freeport
freetaxusaY
free telecomJ
french bee^!
freseniusI
fresh and easy^C
fresh direct^C
freshly=;
fresh marche^C
fresh marketC
freshmileT
freshworksR
fresko^C
frichti=A
friday=G
friday versicherung^G
friendlys^A
frisby^A
frischeparadiesC
fristo^C
frizbizY
frontelE
frontgateL
frontier airlines!
frontier comm^J
frontier online^J
frontpointL
frutiexpressC
frys electronics^P
frys food^C
ft=K
ftb=%
ftd=
fti touristik^*
fu berlin^F
fubo tvK
fuente alemana^A
fuera de serie^D
fujiokaP
fuji restaurant^A
full city coffee^Q
fuller cosmetics^U
fullerton healthI
fullh4rdP
fully booked^N
full ypf^C
funat^S
fundacion cardio^M
fundacion cardioinfantilI
fundacion exito^M
fundacion favaloroM
fundacion garrahanM
fundacion las rosas^M
fundacion pies descalzos^M
fundacion rehabilitacion^M
fundacion santa fe^I
fundacion si^M
fundacion teleton^M
fundacion teresa^M
fundacion valle del lili^I
fundacion vicente ferrer^M
fundly^M
funimationK
funky pigeon
furet du nord^N
furusato choiceM
furusato nozeiM
fusion lifestyle^W
fust^P
futura=H
futurelearnF
futuroscopeB
fwd^G
fybeca^S
fybeca mercadoC
g20=C
g2a=/
g 500^T
g7="
gaa=B
gaana^K
gabrica:
gacel=D
g adventures^*
gaes^I
gaia design^L
gaijin/
gain city^P
gaisanoC
gala bingo^B
gala retail^C
galaxus
galeno=I
galeno seguros^G
galeria karstadt
galeteria gauchaA
galicia segurosG
gallo mas gallo^
galp^T
galp energia^E
galpgestT
gama sonic^L
gambadoB
game pass/
game planet^P
game retail^P
gamers^P
game stop^N
game stores^P
game stores iberia^P
games workshop^N
gana=B
gannettK
gap^D
gap factoryD
gap kids^.
garage clothing^D
garantorZ
gardalandB
gardens by the bay^B
garena/
garmin^P
garnet hill^L
garrahanM
garuda indonesia!
garys wine^,
gasag^E
gasco^E
gases del caribe^E
gases de occidente^E
gasexpressT
gas imperial^E
gas natural^E
gas natural fenosaE
gas nea^E
gas nieto^E
gasnor^E
gasolinera delta^T
gasolineriaT
gaspriceT
gas silza^E
gas tomza^E
gas uribe^E
gasvalpoE
gas zeta^T
gato preto^
gatwick expressH
gaumontB
gawad kalingaM
gawin^Y
gaz de bordeaux^E
gazelle=
gazin^P
gbk=A
gcash globe^J
gcba^)
gco=O
gcrta^H
geant casinoC
gear4musicN
gearbest
gedi^K
geers^I
gef=D
geforce now/
gemeindesteuer^%
gemini trust<
gems=G
gendai^A
geneco^E
genei^X
generacion x^N
general assemblyF
general de seguros^G
generale d optique^I
generali ceska^G
generator hostel^(
genesis=G
genesis transport^H
geo holdings^P
george asda^D
george brown^F
georgia aquarium^B
geoxD
geprek bensuA
gerando falcoes^M
gerard darel^D
gerichtskasse)
germano de sousa^I
gerrys grill^A
gerstaeckerN
geschenkidee^
gessa=C
getaround"
getaway house(
getir;
getraenke hoffmannC
getsafeG
getsmarterF
gett^"
get the look^S
getting personal^
getty=T
getty imagesR
getyourguide*
gewobagZ
gexa^E
gfs store^C
ghl=(
giacominQ
giant=C
giant bicycles^N
giant fuel^T
giassi^C
gibert^N
gibert jeuneN
gibert josephN
gibson=N
gif fgaff^J
gift of the giversM
giga=J
gigaclearJ
gigafitW
giga mais^J
gigante=C
giglon^B
gigo=B
gigot=U
gildemeisterV
gillette=U
gilt=D
gimnasio moderno^F
ginnys=
gino passcalliD
giordanoD
giordanosA
gira bicicleta^"
girafa=
girl scouts^M
gis=K
githubR
gitlabR
giuliana flores
givebutterM
give india^M
givelifyM
givengainM
givesendgoM
giving sg^M
glassdoorY
glassdriveV
glasses direct^I
gleanerT
gleneaglesI
gll=W
globaldataP
global entry^*
global gas^E
globalgivingM
global house^L
global omnium^E
globalviaO
global work^D
globe and mailK
globe life^G
globe mailK
globe telecomJ
globo=K
globo com^K
globoplayK
globo shoes^D
globus^C
globus delicatessaC
globus warenhaus^
gloria jeansQ
gloria saltos^U
glossier=U
glovo;
glovoapp;
gls^X
gls germany^X
gma kapuso^M
gmarket
gmb=Y
gmf^G
gm financial^#
gmoil^T
gms store^P
gnc^S
gndi^I
gnp^G
gnp seguros^G
gnre^%
go ahead bus^H
goal=M
go ape^B
goat app^
goat group
gobernacion de cundinamarca%
godaddyR
go digit^G
goertz^D
goertz backereiQ
goethe institut^F
gofast^T
go first!
go fit^W
gofluentF
gofood^;
gofundmeM
gog^/
gogo=J
gogoairJ
gogo inflightJ
gohealth urgentI
goibibo*
goiko^A
goindigo!
going com^*
go jek^"
gokana^A
gokela^A
goldbeck parkingO
goldcar*
golden arrow^H
golden charter^Y
golden cross^I
goldenergyE
goldenmacP
golden village^B
goldfish swim^W
goldilocks=A
goldingerZ
gold reef city^B
goldstarB
golf galaxyN
golfsmithN
goli vada^A
gol linhas aereas!
gollo^P
gol transportes^!
go mart^C
gomechanicV
gomo=J
gong cha^A
gontijoH
gonvillN
good earth coffee^Q
good energy^E
goodfood market;
goodlifeW
good rx^S
goodstorageZ
good to go^O
goodwill=
goodwill donation^M
goodyear^V
googleR
google adsR
google cloudR
google domainsR
google fi^J
google fiber^J
google gsuiteR
google llc^R
google oneR
google paymentR
google playR
google servicesR
google storageR
google storeP
google workspaceR
google youtubeK
goonj^M
goout^B
go pass^O
gopay^"
gopay gofood;
gopro^P
go puff;
gordon biersch,
gordon food^C
gorillas=;
gosend^X
gosh=M
go taxi jp^"
gotomeetingR
gourmet market^C
gousto;
go voyages^*
gov pay net^)
gov uk^)
goタクシー^"
gps inss^%
graacc^M
graal=A
grab="
grab express^X
grab food;
grab rides^"
grabtaxi"
grada=N
grafton barber^U
grailed
graimanL
grainger plcZ
gramedia
gramedia booksN
grammarlyR
granado=U
gran aki^C
gran cursos^F
grand canyon univ^F
grand central rail^H
grand fraisC
grandin roadL
grand optical^I
grand palladium^(
gran hotel^(
granja del sol^C
grasshopper=R
gravis=P
gravity=B
gravity trampoline^B
graz linien^H
grdf^E
great canadian oil^V
great clipsU
great eastern^G
greater anglia^H
great harvest^Q
great learning^F
great outdoors^N
great western rail^H
great west life^G
great wolf lodge(
gree inc/
green by missako.
green ch^J
green chef;
green eat^A
green flag^V
green man gaming/
greenpeace^M
greenpeace energy^E
green planet energy^E
green shield^G
green trends^U
greenwich pizza^A
greggs^A
gregorys coffee^Q
greyhound^H
greyhound recycling^E
greystarZ
grido market^C
grilettoA
grimoldiD
grin="
grindrR
gringo=V
gristedesC
grocery outletC
grofersC
grom^A
grosbillP
grossglocknerO
groupe canal plus^K
groupe mutuel^G
groupon
grove collab.
growth=S
growth supplements^S
grubhub;
grulla=N
grundsteuer^%
grupo concesionario del oeste^O
grupo nacional provincial^G
grupo q^V
grupo senda^H
grupo tvcableJ
gst payment^%
gtd=J
gtl=J
gtt=H
gu=D
guanabara=C
guante=D
guarde aqui^Z
guardian=K
guardian drugs^S
guardian health^S
guardian life^G
guardian news^K
gucci^D
guerrinA
guide dogs^M
guitar centerN
gulf air^!
gulf oil^T
gumtree
gurkerlC
guros^G
gus=A
guuk^J
gvb^H
gw bicycles^N
gwh=Z
gwr=H
gymboree.
gymbox^W
gym company^W
gym group^W
gymmboxxW
gympassW
gymsharkD
gyomu super^C
gyoza no ohsho^A
h10=(
h2o wireless^J
h3=A
h3g=J
habi^Z
habibs^A
habitacliaZ
habitat for humanityM
habit burgerA
habitissimoY
haceb^L
hacienda=%
hacienda distrital^%
hacienda napoles^B
haftpflichtkasseG
hagenbeckB
haggen^C
haidilaoA
hainan airlines!
halfordsV
halfords cycleN
hallmark moviesK
halodocS
hama sushi^A
hamburg energie^E
hamburg wasser^E
hammer fachmarkt^L
hampton inn(
hanamaru udonA
hana world^C
hancock fabrics^N
hand and stone^U
h and b^S
handelsblattK
handelsblatt fachmedienK
handelskammer^Y
handicap international^M
h and r block^Y
hands inc^
hand stone^U
handy com^Y
handy hq^Y
handyman=L
handyman do it^L
handyparkenO
handyticketH
hankyu^H
hanna andersson.
hannoverscheG
hanover insurance^G
hansa park^B
hansefitW
hansel y gretel^Q
hans im glueckA
hao mart^C
happnR
happy city^.
happylandB
hapvidaI
hard body^W
hard rock cafeA
harkinsB
harmon hall^F
harmonie mutuelle^I
harps food^C
harris teeterC
harrods=
harry and david
harry david
harrys razorU
hartonoP
hart stores^
harvard=F
harvey nichols^
harveys=A
hasbro=.
hastings=G
hastings direct^G
hatch baby^.
hathwayJ
haubis^Q
hauptzollamt^%
hausbrotQ
hautelookD
havaianas^D
havan casa^L
havanna^Q
havanna cafe^Q
havas voyages*
haven holidays^(
haven life^G
hawaiian air^!
hawaiian airlines!
hawaiian electric^E
hawaiian telcomJ
hawes curtis^D
hawesko,
hawkers=D
hawthorn suites(
hbo=K
hbo goK
hbo maxK
hbo nowK
hca^I
hca healthcare^I
hcor^I
hctra^O
hdb=Z
hdb parking^O
hdb season parking^O
hdfc ergo^G
hdfc life^G
hdi seguros^G
hdi versicherung^G
headout*
headspaceK
headway=I
healthcare gov^G
healthfirstG
healthiansI
healthkartS
health lottery^B
healthway medicalI
healthworksW
healthy paws^G
hearst magazinesK
hearthstone/
heartland ecsi^F
heart stroke^M
heatherbraeL
heathrow expressH
heatonsD
heb mexico^C
hec=F
heetch^"
heide park^B
heifer=M
heinemann
heise^K
heks^M
helados bon^A
helados nestle^A
helados pops^A
helados popsy^A
helbiz^"
helios=I
helios klinik^I
helloassoM
helloasso billetB
hello auto^G
hello fresh;
hellofresh deU
helly hansenD
helpageM
helplingY
helsanaG
helvetasM
helvex^L
helzbergD
hema^
hem tankstelle^T
hendel^L
henrys camera^P
hepsiburada
hera=E
herbalifeU
herbolario navarro^C
herc rentals^Y
herencia argentina^D
hering^D
her majestys^)
hermes=X
hermes germany^X
hermes parcel^X
hermes pardiniI
hermes parisD
heroku^R
hers=S
hersheyparkB
hertz^*
hervis^N
hetznerR
heureka=
hewlett packard^P
hey=R
hhgreggP
hiber^C
hickeys pharmacy^S
hidalgo laboratorios^I
hidraliaE
hidrandinaE
hife^H
hifi corp^P
hillarys=L
hilti^L
hiltl^A
hilton^(
hilton garden(
hilton grand vac(
hims=S
hinge=R
hinode^U
hipcamp(
hiper changomasC
hipercolchonL
hipercor moda
hiper libertad^C
hiper lider^C
hipermarket ecuadorC
hipermercado metro^C
hipermercados metro^C
hipermercados ole^C
hipermercados tottusC
hipflatZ
hiphopbar,
hippo ins^G
hi precision^I
hipvan^L
hiraokaP
hirmer^D
hirota^C
hirslandenI
hiscox^G
histoire d or^D
historic royal^B
h i s travel^*
hites^
hit markt^C
hk express!
hla=I
h m^D
h martC
hm courts^)
hmcts^)
hm hospitalesI
hm land registry^Y
hm passport^Y
hmrc^%
hmrc shipley%
hm revenue^%
hms hostA
hoa=Z
hobbs crafts^N
hobby lobbyN
hochbahnH
hochschule^F
hodinovy manzelY
hoeffnerL
hofmann
hogar de cristo^M
hogares creaM
hogaru^Y
hoka hoka bento^A
hokben^A
holaflyJ
holaluzE
holidaycheck*
holiday inn(
holiday inn club^(
holiday sports^W
holiday stations^T
holland america^*
holland and barrett^S
holland barrett^S
holland barrett foods^C
hollardG
hollywoodbetsB
hollywood megaplexB
holt renfrew
holy cow^A
home24^L
homeadvisorY
home affairs^)
homeaway(
homeboxZ
homecenterL
home centreL
home chef;
home collection^L
home credit^#
home depotL
home etc^L
homefixL
homegateZ
home goods^L
homelaneL
homelikeZ
home mart^L
home outfitters^L
home pro^L
home sentry^L
homeserveL
home servicios^Y
homestreet mortgageZ
hometown=L
hominisI
homirisY
ho mobile^J
honda financial^#
honest company^.
honey baked^C
honey y honey^Q
hoolah^#
hooters^A
hope lingerie^D
hop fastpassH
hopi hari^B
hopper=*
hopsa^L
hopscotch=.
hopskipdrive"
horme^L
horme hardware^L
hornitosQ
hortifrutiC
hoshino(
hospital abc^I
hospital aleman^I
hospital angeles^I
hospital britanico^I
hospital cima^I
hospital cuf^I
hospital da luz^I
hospital de amor^M
hospital de los valles^I
hospital de ninos^M
hospitales angelesI
hospital general plaza^I
hospital italiano^I
hospital la catolica^I
hospital metropolitano^I
hospital nacional^I
hospital oswaldo cruzI
hospital pablo tobon^I
hospital paitillaI
hospital san ignacio^I
hospital santa fe^I
hospital vozandesI
hospital zambranoI
hospitenI
hostelling=(
hostelworld(
hostgatorR
hostingerR
hotel 81^(
hoteles estelar(
hotel estelar^(
hotel indigo(
hotels=*
hotels com^*
hoter^L
hotmartF
hot mobil^J
hot park^B
hot pepper beauty^U
hotstarK
hot telekom^J
hotwire*
hot yoga^W
houra^C
house brand^D
housi^Z
housinganywhereZ
housing com^Z
howard johnson(
howler=B
howoge^Z
hoyoverse/
hp=P
hpcl^T
hp gas^E
hp inc^P
hp store^P
hr block^Y
hrs hotel*
hruska^C
hse^
hsn=
hsn store^S
hss hire^Y
htallc^O
htm den haag^H
huawei^P
hu berlin^F
hubspotR
hubway^"
hudson=
hudson news
huel^S
huft^:
hug backerei^Q
hughesnetJ
hugo bossD
huk^G
huk24^G
hull trains^H
huluK
humana^G
humane society^M
human nature shop^D
humano seguros^G
humber bridgeO
humber collegeF
humble bundle/
hungry horse^A
hungry panda^;
hunkemoellerD
huntington learning^F
hurb*
hurtigruten*
husky=T
hutchison dreiJ
hv multiplayJ
hvv^H
hyatt(
hypermartC
hyperopticJ
hyundai motor fin^#
ia auto^G
iarnrodH
iave^O
iberdrola recargaT
iberia^!
iberia express!
iberia supermercado^C
iberoamericana=F
ibero librerias^N
ibi=%
ibis^(
ibmec^F
ibox^P
ibs it^N
ica=)
icaew^F
icai=)
icana^F
icatu^G
icbc^V
icbf^.
ice=E
icedriveR
ice electricidad^E
icel^F
iceland^C
icelandair!
icesi^F
icetex^F
icfes^F
ichibanA
icici lombard^G
icici prudential^G
icloud^R
icoca^H
iconnetJ
icpna^F
idaan^E
ida pharmacy^S
idartesB
idat^F
ideal imageU
idealista=Z
ideal vision^I
idee creativmarktN
identites mutuelle^G
identityforceY
identogoY
idfm^H
idime^I
i d mexico^O
idmission peajeO
id mobile^J
idonateM
idos=H
idriveR
ie business^F
ieltsF
iese^F
iess^I
ie university^F
ifd=;
ifixit^P
iflixK
ifly^B
ifood;
iftttR
iga extraC
igasamexE
igcp^%
igl=E
ig metall^Y
ignou^F
igp com^
igreja universal^M
iheartradioK
iherbC
ihg=(
ihop^A
iijmio^J
iit=F
ikea^L
ikea dominicana^L
ikesakiU
ikk^G
ikon pass^B
ikyu*
ile de france mobilites^H
ilek^E
ilevia^H
il forno^A
ilia beauty^U
iliad^J
illy^Q
ilovepdfR
il ristorante^A
ils fernschuleF
ilunion(
im3=J
imagicaB
imaginarium.
imagine broadband^J
imagine store^P
imax^B
imed^I
imglobalG
imi=%
imigrasi)
imile^X
immobilienscout24Z
immo de france^Z
immoscoutZ
immoweltZ
imo autopflegeV
impactguruM
impark^O
imperfect foodsC
imperial=L
imperial college^F
imperial kitchen^A
importaciones hiraokaP
importadora monge^P
import parfumerie^U
impot=%
impot gouv^%
impots=%
impuesto predial^%
impuestos distritales%
impuesto vehicular^%
impuls^D
imss^I
imt=)
imusa^L
ina=F
inacap^F
inapa^E
inbursa aquariumB
inbursa segurosG
inca rail^H
incoferH
incolmotosV
income insurance^G
income ltd^G
incometax%
income tax dept^%
income tax india^%
incredible connection^P
indane^E
indeed=Y
independent news media^K
index living^L
indiafilingsY
indiamart
indiana drogaria^S
indian railways^H
india post^X
indiegogo
indigo=
indigo airlines!
indigo chapters^
indigo estacionamento^O
indigo park^O
indihomeJ
indodana#
indosatJ
indraprastha gasE
in drive"
indrive ph^"
indriver"
industria y comercio^%
industrielle alliance^G
infinitI
infiniti retail^P
infinity insurance^G
infobaeK
infonavit#
infotepF
infracciones)
infracciones caba)
ingles para todos^F
ingresos brutos^%
ingresse=B
ingresso=B
ingresso com^B
ingresso rapido^B
init7^J
innogy^E
in n outA
innova schools^F
innova sport^D
innovasport arenaB
inox^B
inposdomX
inquirer=K
ins=G
insider in^B
insomnia coffee^Q
insomnia cookiesA
inspecao periodica^V
insper^F
inspirato(
inss=%
instacartC
instagramR
instagram shop
instamedI
instant gaming/
instavoltT
instituto cervantesF
instituto de ingles^F
instituto nacional de seguros^G
instituto registos notariado^)
instructureF
insular life^G
intact insurance^G
intec^F
integralmedicaS
integramedicaI
integrity=G
intelcomX
intelecP
inteliusY
intellicareI
intelligentsia=Q
interactive brokers<
interaguaE
interbusH
intercapeH
intercareI
intercomprasP
intercontinental^(
interglobe aviation!
interio
interjet!
interlinguaF
intermarche carburantT
intermarche combustivelT
intermarche qcC
intermonM
internacional de seguros^G
internet archiveM
internetmarkeX
interseguroG
interspar spielwaren.
inthaninQ
in the style^D
intima hogar^L
intralotB
intrant=)
intrepid travel^*
intuit^R
inval^L
invicta=D
invisalignI
invision appR
invitation homes^Z
iocl^T
iof=)
ioma^I
ionosR
i pass^O
ip gruppo api^T
ipic^B
i place^P
iplan^J
ipn^F
ippudo^A
ipsyU
iptu^%
ipva^V
iq student^Z
iq tankstelle^T
iras=%
ircc^)
irctc^H
iren^E
irish cancer^M
irish ferries^H
irish heart^M
irish life^G
irish life health^I
irish multiplex^B
irish rail^H
irish timesK
iris optom^I
irn=)
ironbergW
ironhackF
iron mountain^Y
irs=%
isabel marantD
isadora
isapre^I
i saw it first^D
iscte^F
isetan^
isetan beautyU
ishibashi musicN
i shop^P
ishop cr^P
ishop mixup^P
ishop peru^P
isilinesH
isimo^C
iskcon^M
isla=T
isla gas^T
isla magica^B
islamic relief^M
isolinaA
ispca^M
issste^I
ista^E
istockR
istore^P
istudioP
istyle^P
ita airways^!
italian coffee^Q
italikaV
italineaL
italkiF
italo=H
itam^F
itapemirimH
itau seguros^G
itb=F
itba^F
itch io/
itc hotels^(
it city^P
itesm^F
iteso^F
ithuba^B
itoya^
ito yokado^C
its4womenG
itunes^R
ituran^G
itv=V
itvxK
iuc=%
iu hochschule^F
iu internationale^F
ivisa^*
ivonne^D
ivooxK
ivtm^%
iwant^K
iwanttfcK
iway^J
iwb=E
iwg=Y
ixigo*
ixl=F
izi construcao^L
izivia^T
izneoK
jacadi^D
jaccs^#
jackbox/
jack in the boxA
jackpocketB
jacksons art^N
jacquemusD
jacques janine^U
jacques wein^,
jacques weindepot,
jade supermercado^C
jade teriyakiA
jadlog^X
jaf=V
jafra^U
jagex/
jaher=
jako o^.
jal^!
jalan^*
jamar=L
jamef^X
james delivery^;
janie and jack^.
janji jiwa^Q
jankaraB
japac^E
japan airlines!
japanese red cross^M
japan home^
japan home centre^
japan post^X
japay^E
japhy^:
jardiland animaux:
jardines del recuerdo^Y
jardines de paz^Y
jasa marga^O
jasec^E
jaspal^D
jasper aiR
jawed habib^U
jawoll^L
jazmin chebarD
jazztelJ
jbl store^P
jcc^W
j com^J
jcp com^
jcpenney
jcpenney portraitY
jcp l^E
jd=
jd gyms^W
jd sports^D
jd sports fashion^D
jd wetherspoonA
jean coutu^S
jean coutu boutique^
jean yip^U
jefatura trafico^)
jeju air!
jellystone(
jelmoli
jelpit^G
jelpit conjuntosZ
jenner=I
jenny craig^U
jenny sport^N
jenos pizza^A
jenson usa^N
jequitiU
jeronimo burger^A
jeronymoQ
jerrys artaramaN
jersey mikesA
jessopsN
jet=T
jet2!
jetblue!
jetbox^X
jetbrainsR
jet oil^V
jet smart!
jetstar!
jet stores^D
jet tankstelle^T
jetty="
jetty insurance^G
jewel=C
jewson^L
jhoots^S
jib=P
jim block^A
jimmy johnsA
jins^I
jio^J
jio bp^T
jiocinemaK
jiohotstarK
jiomartC
jio recharge^J
jiosaavnK
jip=C
jira=R
jj bean^Q
j j pizza^A
jmas^E
jmp sa biedronka^C
jne^X
jnt^X
joann=N
joaquim chaves^I
joaquim miro^D
jocar^V
jochen schweizer^
jockey club^B
joe and the juiceQ
joes crab^A
joe the juiceQ
joeys=A
joeys pizza^A
jogos santa casa^B
johanniter^M
john hancock^G
john harris^W
john holden^D
john lewis elec^P
john lewis insurance^G
johnny andreanU
johnny joy^A
johnny rocketsA
john reed^W
johnson chile^D
johnson cleaners^U
joinnusB
joinup taxi"
jojo maman^.
jokr;
jonak^D
joom
jorge tadeo lozano^F
jos a bankD
joshin^P
joshuas shoarmaA
josimarC
jouet club^.
journal standard^D
jour salad^A
joybirdL
joyeria caribe^D
joyerias bizzarro^D
joyfit^W
joyful honda^L
joynK
joyride="
jpay^J
jpenney
jps=B
jra=B
jr central^H
jr east^H
jr higashi^H
jr hokkaido^H
jr kyushu^H
jrs express^X
jr west^H
jr東日本^H
jr東海^H
jr西日本^H
jsm=T
jsx air^!
jtb^*
j t express^X
juan eljuri
juan maestro^A
juan valdez^Q
juegos once^B
jugabetB
jugendherberge(
jugueton=.
juguetron.
juleriaqueU
julio=D
julio cepeda^.
julio corredor^Z
jumbo^C
jumbo colchonesL
jumbo moda^
jumbo seafood^A
jumbo tienda
jumia
jumicarB
jumin zei^%
jump by uber^"
jump in^B
junge baeckereiQ
jungleeB
junkluggersY
junkyard golf^B
junta de beneficencia^M
juntoz^
justdialY
just eat;
just fit^W
just giving^M
justizkasse)
justo=C
justos=G
justo y buenoC
just park^O
jysk^L
k12paymentcenterF
k1 speed^B
k24=S
kabam/
kabel deutschland^J
kabum^P
kaching parkingO
kadewe^
kai access^H
kaiser^I
kaiser permanente^I
kaktus^J
kalahari resort(
kaldi^C
kalley movilJ
kaloriasW
kalorimetaE
kamps^Q
kansai denryokuE
kantonspolizei^)
kao sport^D
kaplan^F
kappys^,
kapten^"
karachi bakery^A
karen millenD
karmartU
karos="
karstadt^
karstadt sports^N
kartableF
kasa^
kaspas^A
kasperskyR
kaspi^
kate spadeD
kaufhof^
kauflandC
kaufmann^V
kauls^Q
kava=Q
kavak^V
kave home^L
kawaijukuF
kayak^*
kay jewelersD
kayo sportsK
kci=H
kcom^J
kddi^J
kedge^F
keep cool^W
keeps com^S
keio^H
keisei^H
kel ediciones
kelys^Q
kemik^
kemper^G
kenanganQ
kennedy=F
kenny rogers^A
kent building^L
kentucky=A
kentucky pizzeria^A
kenya airways!
keolis^H
keppel electricE
kereta api^H
kerry express^X
ketto^M
kevingstonD
kevins joyeros^D
kfc^A
kfz bundesamt^)
kfz steuer^%
kfztei^V
kfzteile24V
kfz zulassung^V
khan academyF
kichink
kickstarter
kiddicare.
kiddies kingdom^.
kiddy palace^.
kids and us^F
kids foot locker^.
kids made here^D
kids planet^.
kids us^F
kid to kid^.
kidzania.
kidz station^.
kiehls^U
kieser^W
kik^D
kika^L
kika club^,
kikoU
kiko milano^U
kilbel^C
killingtonB
kiloutouY
kimage^U
kimia farma^S
kind=I
kindle=K
kindle unlimitedK
kinepolisB
king=/
king county metro^H
king price^G
kings college^F
kings island^B
kinguin/
kinoplexB
kinopolisB
kintetsuH
kiosko^C
kirche^M
kirchensteuer^%
kirklands^L
kisskissbankbankM
kitabisaM
kitag^B
kit and ace^D
kitchenaidL
kiva^M
kivet^:
kiwi=*
kiwico.
kiwify^F
kiwoko^:
kkday*
kkv=
klarmobilJ
klarna^#
kleinanzeigen
klier^U
klimaticketH
klingel=
klm^!
klook*
klubschuleF
kmart^
kmt=H
k net^J
knop^S
knotts^B
knuspr^C
koa campground(
koaj^D
koba colombia^C
kobe sushi^A
koboK
kochloeffelA
kochlowelA
kochoptikI
kodi^
koelle zoo^:
koezio^B
ko fi^K
kohepets:
kohls^
kohnan^L
koin^#
koi the^A
kojima^P
kojima pet^:
kokumin kyosaiG
kokuzei%
kolbi^J
kolbi ice^E
kolkovnaA
kolle^L
kombo^H
komeda^Q
komeda coffeeQ
komeri^L
komootR
kompas^K
konami/
konami sportsW
konfio^#
konga
konsum^C
kontakt ono^T
konto barieryM
konvy^U
koobin^B
kooperativaG
kopenhagen^A
kopenhagen cafe^Q
kopitiamA
korean air!
kosik^C
kosiukoD
kosmas^N
kotak life^G
kotowa^Q
kotva^
koufu^A
koxis^D
kpn^J
kpt=G
kqed^M
krack^D
krafton/
kraken=<
kravag^G
kredivo#
krispy kremeQ
krl=H
kroger^C
kroger fuelT
kronen zeitung^K
kroton^F
krungthai axaG
krys^I
k s denki^P
ksrtc^H
k tag^O
ktmb^H
kto=B
k tronix^P
k tuin^P
kuantokusta
kueski^#
kueski pay^#
kuku fm^K
kum and go^T
kung fu tea^A
kurashi no marketY
kurazushiA
kurier^K
kuronekoX
kus=V
kvb=H
kvv=H
kwik kar^V
kwik star^C
kwik trip^C
kygnus^T
kyriad^(
kytary^N
kyushu denryokuE
kywi^L
la 14^C
la agencia^V
la americana^A
laar courier^X
la baguette^Q
lab corp^I
la belle vie^C
la biela^Q
labin^I
la birra bar^A
la bistecca^A
la bomba^S
laboratorio amaditaI
laboratorio chopo^I
laboratorio colmedicaI
laboratorio paez^I
laboratorio sabin^I
laboratorios azteca^I
laboratorios olab^I
laboratorios roe^I
la brasa roja^A
la cabrera^A
la cadena^C
la caja^G
la caja seguros^G
la capitale^G
la cardeuse^L
la cas^N
la casa del mascotero:
la cassina^A
la castellana vinos^,
la central^N
la chilanguitaA
la colonial^G
la continental^A
lacoste^D
la crepe parisienne^A
la croissanterieQ
la cuchara de madera^Q
la docena^A
ladureeA
lady stork^D
la equidad^G
la esperanza^Q
la europea^,
la europea abarrotes^C
lafam^I
la feria^B
la fermette^C
la fogata^A
la foir fouille^
la gallega^C
la ganga^
lagar=L
lagardere
lagardere travel
la gas^T
lagerhaus^L
lagoon park^B
la grande epicerie^C
la gran via^
la hamburgueseriaA
laika^:
la innovacion^
la innovacion hogar^L
laithwaites,
lakeshore learning
lakeview loan^Z
lakme salon^U
lalafood;
lalalab
lalamoveX
la latinoamericana segG
la licorera^,
lal path^I
la lucha sangucheriaA
la madeleine^Q
la mafia se sientaA
la maison du chocolat^A
la maison simons^
la mansion^A
la mar^A
la meridional^G
la meridionale^H
la metro^H
la migueritaQ
lamsac^O
lamudi^Z
la nacionK
la naval^,
lancaster=D
lancet laboratories^I
lancet labs^I
lancomeU
landers^C
landeshauptkasse)
landi garden^L
landmark ph^
land registry^Y
lands end^D
landzeitA
lan house^B
la oca^L
la onda^
la ostreriaA
la panera rosa^A
lapiz lopez^
la placita^C
la polar^
la positiva^G
la posta^A
la poste mobile^J
l appart fitnessW
la presse^K
la previsora^G
la provencale^U
la provincia^A
laptops direct^P
la quinta(
la recetta^C
la redoute
la redoute interieurs^L
la reina de los remates^
la repubblicaK
la republica^K
laritza d^A
la riviera^U
la ronde^B
la rosa nautica^A
la sabana^F
la salle^F
las canastas^A
las cuartetas^A
la segunda^G
la sepulvedanaH
laser game^B
laser hair removalU
laser quest^B
las fragancias^U
las oreiro^D
lastminute*
lastpassR
las violetas^Q
la taberna licores^,
la tablita del tartaroA
latam^!
latam airlines!
la terminal^H
la tia^A
la tienda en casa
la tienda homeL
la timesK
latina seguros^G
la tinka^B
lattenteQ
laundromat br^U
l auto e leclercV
la vaisselle laverie^U
la vanguardiaK
la vanguardia edicionesK
la vaquita^C
la vega^C
la vignery^,
lavinia,
la vinoteca,
lavoisier=I
lawn doctor^L
lawson^C
lawson store^C
lawson ticket^B
lawtons=S
laya=I
lay bare^U
laybuy^#
lazada^
lazaro=D
laz parking^O
lazypay#
lbc^X
lbc express^X
l breath^N
lbv=M
lcbo,
lcb store^,
lds church^M
leap card^H
learning care^.
lebaraJ
le ble^A
leboncoin
le bon marche^
le cab^"
lecarozQ
lec lee^D
leclercC
leclerc carburantT
le crobag^Q
le devoir^K
leetchiM
lee valley tools^N
le figaroK
legacy=D
legal and general^G
legal general^G
legal harborsideA
legal sea^A
legalstartY
legalzoomY
le geant des beaux arts^N
legiao da boa vontade^M
lego^.
legolandB
lego shop^N
leg wohnen^Z
leidsa^B
leiner^L
le lis blanc^D
lello^Z
lello condominios^Z
le manege a bijoux^D
le meridien(
lemonade=G
le mondeK
le monde abo^K
lemon tree^(
lending club^#
lenos y carbon^A
lenovo^P
leocareG
leon=A
leonardo hotel^(
leon de bruxellesA
leonisaD
leopalaceZ
leo paparellaU
le pain mx^Q
le pain quotidienQ
le pal^B
le parisien^K
le permis libre^F
le petit ballon^,
lepok^
lequipeK
le repaire de bacchus^,
lerner=N
lernquadratF
les cercles de la forme^W
les cinq^W
les echosK
leshop^C
le shuttle^H
leslies pool^L
le slip francais^
les millsW
les petits chaperons^.
les restos du coeur^M
letgo
letsgetcheckedI
lev=U
level airlines!
level infinite/
levisD
levne knihy^N
levy=A
levy restaurant^A
le wagonF
ley express^C
liberation=K
libertad=C
liberty br^G
liberty chile^G
liberty co^G
liberty costa rica^J
liberty cr^J
liberty es^G
liberty insurance^G
liberty london^
liberty mutual^G
liberty segurosG
liberty university^F
libreria hernandez^N
libreria lerner^N
libreria nacional^N
librerias buscalibreN
librerias crisol^N
librerias gandhi^N
libri mundi^N
libro=
lic^G
licenciamento=V
lichess^/
lichtblick^E
licht ins dunkel^M
liciousC
lic of india^G
licores unidos^,
lider^C
liderconV
lidlC
lidl connect^J
lieferando;
life360R
life by vivaraD
life corporation^C
life healthcare^I
lifelockY
lifenetG
life style sports^D
lifestyle stores^
life time^W
life touch^Y
lifetouch schoolF
liftago"
lift airline^!
liftit^X
ligamx^B
liga portuguesa^M
ligga^J
lightinthebox
lightricksR
light servicos^E
ligier^,
lignes d azur^H
ligue contre le cancer^M
liho^A
lilica ripilica.
lillydoo.
lilys kitchen^:
limango
lima pass^H
limebike"
lime bogota^E
lime ride"
lincoln financial^G
linda apotheke^S
lindt^A
lindt sprungliA
linea 1 metro^H
linea amarilla^O
linea estetica^S
line man;
lineman wongnai;
linemo^J
lineru^#
lingodaF
linio=
linkedinR
linkedin adsY
linkedin learningF
linkt^O
linodeR
linz linien^H
lion air!
lions club^M
lipigasE
lipo^L
lippi=N
liquidos=,
liquigasE
liquor barn^,
lisboagasE
lissac^I
listo=C
litackaH
literie a prix^L
litoral gas^E
little caesarsA
little passports^.
littlewoods
live nationB
livepassB
liverpool^
liverpool victoria^G
livi^I
living liquidz,
livingsocial
living spaces^L
livit^Z
livo^I
livraria bertrand^N
livraria cultura^N
livraria da travessa^N
livraria da vila^N
livraria leitura^
livspaceL
liwest^J
llanogasE
llantas bandagV
l l beanD
ll flooring^L
llonguerasU
lmu=F
lner^H
loaf=L
loancareZ
lob=D
lo blanco^P
loblaw^C
locaboxZ
localiza^*
localiza seminovosV
local property tax^%
locatel hogarL
l occitane^U
lodemo^T
loeb^
loews hotel(
loft=D
loganair!
logans=A
loggi^X
logitechP
logitravel*
logmeinR
logo=G
loguin^U
lohnsteuerhilfeY
loiseletZ
loisirs creatifs^N
loja das sopas^A
loja do condominio^Z
lojas avenida^
lojas cem^
lojas marisa^D
lokal=A
loket^B
loket com^B
lok n store^Z
lolas cupcakes^A
l olivier assurance^G
loma linda^A
lomitonsA
londis^C
london drugs electronics^P
london eye^B
london hydro^E
london zoo^B
longchampD
longhorn steak^A
long island railH
long john silver^A
lookea^*
lookersV
lookfantasticU
looks salon^U
loom=R
loomis^X
loot=
loot co za
l orange bleue^W
lordco^V
lord taylor^
loro parque^B
los angeles timesK
losango=#
los bisquetsA
los cebiches de la rumi^A
los coches^V
los hidalgos^S
los libertadores autopista^O
los olivos^Y
los olivos seguros^G
los portales estacionamiento^O
l osteria^A
lot airlines^!
loteka^B
loteria de bogota^B
loteria de la ciudad^B
loteria nacional^B
loterias online^B
loterias y apuestas^B
loterie romande^B
lothianH
loto chile^B
loto quebec^B
lot polish!
lotteria^A
lotto=B
lotto24B
lottolandB
lottomaticaB
lotus s^C
loucos por coxinhaA
louis=V
louis moto^V
louis vuittonD
lou malnatisA
loungekey*
loungerieD
louvre=B
louvre hotels^(
love bonito^D
love crafts^N
loveholidays*
loves=T
lovevery.
lovisa^D
lovys^G
lowes^L
lowi^J
lowrys farmD
loxam^Y
lpt=%
l q^Z
lrt=H
lrt jakarta^H
lsac^F
lta=O
lta evendorsO
l tike^B
lto=V
lto portal^)
lubrax^V
lubrimaxV
luccianosA
luce=Y
lucera=E
lucha libre^B
luckia^B
lucky bike^N
lucky mobile^J
lucky store^C
lucky supermarket^C
ludopediaN
ludwig beck^
lufthansa^!
lugg^Y
luis pasteur^I
luko^G
lukoil^T
luku=E
luku token^E
lul ticket^H
lumaca=H
lumen tech^J
lumine^
lumo^H
lumosityF
luna park^B
lunds^C
lunetterie=I
lush=
lusiadas=I
lusitania=G
lusoponteO
lust=D
luuna^L
luup^"
luxor^N
luzboa^E
luz del sur^E
lv=G
lvb=H
lv insurance^G
lycamobileJ
lydia pot^M
lyft^"
lyn=D
lynda=F
lynk taxis^"
lyonnaise des eaux^E
m1=J
m1 limited^J
m50 toll^O
m6 toll^O
ma 31^E
ma 67^)
maaji^D
mabe^L
mac center^P
mac gray^U
machetazo=C
mackenzie=F
macmillan=M
maconlineP
macowensD
macs convenience^C
macstationP
mac store^P
macys^
madame tussauds^B
madam tusan^A
made=L
madecentroL
made com^L
made in brazil^N
madeiramadeira
ma dor^%
mad over donuts^A
maec geiz^
maestro=L
maestro home^L
mafra=K
magazine luiza
magenta sport^K
magenta telekom^J
magenta tvK
maggianosA
magicbricksZ
magicjackJ
magistrat=)
magistrat mesta^)
magitechP
magna motors^V
mag seguros^G
magzterK
mahadiscomE
mahanagar gasE
mahidolF
maicao^U
maif auto^V
mail boxes etcX
mailboxes pty^X
mailchimpR
mailfenceR
main event^B
maingauT
mainichiK
mainland china^A
mainovaE
mais1 cafe^Q
maisons es^L
maje^D
makati medicalI
make a wish^M
make my trip^*
makeristN
makespaceZ
makro^C
makro atacadistaC
makro liquor^,
makuakeM
malabar gold^D
malakoff humanisI
malayan insurance^G
malaysia airlines!
mall cz
mall del sol^
mall group^
mallorca^Q
malo clinic^I
maloka^B
malongoQ
malteser^M
malvon^A
malware bytesR
malwee^D
mamaearthU
mamas and papas^.
mambo=C
mamikosZ
mammoth=N
mamut=A
manam=A
mandae^X
mandai=B
mandarin oriental(
mandaue foamL
manekinekoB
manga plusK
mango^D
manhattan fitness^W
mania de churrasco^A
manila ocean park^B
manila water^E
manipal hospitalI
manomanoL
manor^
manora^A
manor food^C
manos unidas^M
manpower ropa^D
manscapedU
manteigariaQ
manuel tienda leonH
manufactumL
manufakturaU
manulifeG
manypets:
mapfre^G
mapfre bhd^G
mapfre usa^G
maple medical^I
maplin^P
mapua^F
marathon sport^D
marble slab^A
marcel cab^"
marcel france^U
marchamo=V
marche adonisC
marche moevenpickA
march of dimes^M
marcimex
marcos pizzaA
maredo^A
maria cher^D
maria filo^D
marianos=C
mariela hernandezU
marina bay sands^B
marinelandB
mario hernandez^D
marion=
marionnaudU
maritim hotel(
market basketC
market street united^C
marks and spencer
marks and spencer foodC
marks work^
marktplaats
marley spoon;
marpicoI
marriott^(
marriott vacation(
marshalls^D
marshmallow=G
marta^H
marti^D
martinizingU
marui^
maruti^V
marvel unlimitedK
marvisurX
mary kayU
masa=Q
masabi^H
masarykovaF
mascotas y mascotas:
masgas^T
mas kota^:
mas movil^J
mas por menos^C
massage envyU
mass general^I
mass mutual^G
mass rmv^)
mas supermercados^C
masterclassK
mastermind toys^N
mas vision^I
mas x menos^C
mas y mas^C
matahari
match=R
match supermarche^C
materiel net^P
matmut^G
matsukiyoS
matsuzakaya
mattel=.
mattelsaD
maty^D
maui=D
maui and sons^D
maui rentals^*
mavis=V
max=K
maxcom^J
max healthcare^I
max hospital^I
maxi^C
maxicareI
maxiconsumoC
maxim="
maxim store^P
maxim taxi^"
maxi pali^C
max life^G
maxmat^L
maxmilhas*
max retail^
max spielmann^Y
max titanium^S
mayflower=A
mayflower buffalos^A
mayo clinic^I
mayorista 10^C
mazal^D
m budget mobile^J
mcafeeR
mcalistersA
mccabesS
mccauleyS
mcctrekN
mcdonaldsA
mc donalds mx^A
mcd property tax^%
mcgill^F
mcgraw hillF
mc gregor^D
mc paper^
mda electromenager^P
mdlive^I
mea=E
meaghersS
mec=N
mec clothing^D
medantaI
medavieI
medcan^I
medecins du monde^M
medecins sans frontieresM
medexpressI
mediacomJ
media commerce^J
mediacorpK
medialunas calentitasQ
medialunas del abueloQ
media markt^P
mediapartK
medical city^I
medicardI
medicare pt^I
medica sur^I
medicityS
mediclinI
mediclinicI
medicos del mundo^M
medicos sin fronterasM
medicusI
medifastU
medife^I
medihelpG
medimopsN
medion^P
medipielS
medisanitasI
mediterraneo chicken^A
medium=K
medor et compagnie^:
medpex^S
meena bazaar^D
meesho
meeticR
megabus pereiraH
mega cable^J
mega cgr^B
megadatosJ
megaknihyN
mega kywi^L
mega limitedR
megamaxiC
megane superI
megasaludI
mega super^C
megatiendasC
megatlonW
megatoneP
meh=
mei das^%
meidi ya^C
meijer^C
meiji yasudaG
meiko^:
meininger(
melate^B
melhor envio^X
melissa doug.
melt pizzas^A
memory express^P
memory kings^P
memphis coffee^A
mendakiM
menestras del negro^A
menestras negro^A
mensajeros urbanos^X
mens factory^D
menu inc^;
menulog;
menzis^G
meo^J
meow wolfB
mepal^L
mercacentroC
mercadao ptC
mercado credito^#
mercado de bicicletas^N
mercado envios^X
mercado libre
mercadolibre mx
mercado livre
mercado pago=
mercado pago tienda
mercado soriana^C
mercaldasC
mercamaxC
mercamioC
mercantil andina^G
mercari
mercure^(
mercury ins^G
mercury insurance^G
meridional seguros^G
merkal^D
merkamuebleL
merkepaisaC
merkur^C
merkur spiel^B
merkur versicherung^G
meroil^T
merquellantasV
merqueoC
merry maidsY
merrymartC
merseyflowO
mersey gatewayO
meru cabs^"
merval^H
merza^C
mesa filipino^A
mesfix^#
messenger cz^X
messervices etudiantF
mestsky urad)
meta adsR
meta pay^R
meta platforms^R
meta quest/
metlifeG
metra^H
metro=C
metro boutique^D
metro brands^D
metrobusH
metro by t mobileJ
metrocaliH
metrocardH
metro cash^C
metro cdmx^H
metrocomJ
metrocuadradoZ
metro dc^H
metro de lima^H
metro de medellin^H
metro de panama^H
metro dept^
metro de quito^H
metrogasE
metro houston^H
metrolineaH
metrolink tfgmH
metro lisboa^H
metro madrid^H
metro market^C
metro medellin^H
metromileG
metro north^H
metro oesterreichC
metro pac^X
metro pcs^J
metro plus farmacia^S
metropolis=I
metropolis parking^O
metropolitan club^W
metropolitan electricity^E
metropolitano lisboa^H
metropolitan waterworks^E
metro porto^H
metro rio^H
metrorreyH
metro santiago^H
metro santo domingo^H
metro sao paulo^H
metro sp^H
metrotelJ
metro tours^H
metroviasH
mewatchK
mexibusH
mexicana=!
mexx^P
mey=D
meyer=F
mfg=T
m flow^O
mgen^I
mgm grandB
miami dade transit^H
mibanco#
mibici^H
mi bus^H
mic=.
micasa^L
michael korsD
michael murphy^L
michaels^N
michelle belau^D
micksgarageV
mi comisariato^C
micro centerP
micromaniaP
micromania zingN
microsoftR
microsoft 365R
microsoft storeP
microspot
midamericanE
mid american energy^E
midas sa^V
midcountiesC
midjourneyR
midway=#
midwayusaN
mie gacoan^A
mienvioX
mieterbundY
mietervereinY
mi fibra^J
migracion=)
migraciones)
migrationsamt)
migrol^T
migros^C
migros fitness^W
migros klubschuleF
migros online^C
migros restaurant^A
mi gusto^A
mihoyo/
miio^T
milaap^M
milanos^A
milanuncios
miles="
miles mobility^"
milibooL
milk and moreC
milkbasketC
milk more^C
milla rent^*
millonarios^B
mimo=D
mimos=A
mindbodyW
mind charity^M
mindfactoryP
mindful chef;
minecraft/
mineo^J
miniatur wunderlandB
minibar delivery,
minicabit"
miniinthebox
minimedI
miniso^
miniso toysN
ministerio de hacienda^%
ministerio de justicia^)
minit mart^T
minol^E
minted=
mint energie^E
mint mobile^J
minuto de dios^M
mio cali^H
mipermitO
mi planillaI
mi primera^.
miravia
miro=R
misako^D
mis carnes^A
mis carnes parrillaA
miscota:
misereorM
misfits marketC
missguidedD
miss selfridgeD
mister auto^V
mister lube^V
mister minit^Y
mister spex auto^V
mister tyre^V
mit^F
mitchells butlers^,
miteleK
mitra10L
mitra keluargaI
mitsui garden(
mitsui sumitomo insG
mitsukoshi
mitsuwaC
mixue^A
mixup^P
mk2=B
mk restaurant^A
mlb=K
mlb shop^D
mlb tickets^B
mlb tvK
mma^G
m m food^C
mmt=G
mnc play^J
mnd energie^E
m net^J
mo=D
mobage/
mob goldenpassH
mobi by^"
mobicred#
mobi e^T
mobil^T
mobilcomJ
mobile de^V
mobile fun^P
mobile minit^Y
mobile shop^P
mobile suica^H
mobiliar^G
mobility carsharing"
mobility genossenschaft^"
mobilize financial^#
mobly^
moche=J
mochi shoes^D
modells^N
modelo 303^%
modelo continente^C
moderna farmacia^S
modo="
modo yoga^W
moebel bossL
moebelixL
moebel pfisterL
moemax^L
moe sg^F
moes southwestA
mohegan sunB
mohela^F
mohito^D
moia="
moinho da avo^Q
mojang/
mojo pizza^A
moksha^W
mola tv^K
molina=G
molino=A
mollat^N
molloys liquor,
molly maidY
molotov=K
molotov tvK
molton brownU
momentum=G
mom fees^)
momi^Q
momondo*
momox^N
monarch money^R
monark^N
monbus^H
monday=R
mondial tissus^N
mondovino,
moneybarn#
moneycontrolK
moneygram>
moneyman#
moneysupermarketG
monge=P
mongeralG
mongodb^R
moni^#
monki^D
monomaxK
monopriceP
monoprix^C
monotributo%
monster pet^:
montagasE
montagne=D
montalvoU
montalvo salonU
montana energie^E
montana grill^A
moon active/
moonpig
moosejawN
moov^D
moova^X
morawa^N
more power^E
more supermarket^C
more than^G
morita=A
morph^
morph casa^L
morrisons^C
morrisons petrol^T
morrisons pfs^T
mortons=A
mos food^A
moshi moshi^
motech^V
motel 6(
motionsoftW
moto=T
motoblouzV
motorpointV
motor tax^V
mountain equipmentN
mountain warehouse^D
mount elizabeth^I
mountfieldL
mouser=P
move it^"
move mais^O
moventisH
movie park^B
movil bus^H
movil exito^J
movilidad integrada^H
movil tours^H
movistar arenaB
movistar plusK
movo="
moxies^A
moxy hotel(
moyo=A
mozilla foundationM
mpi=G
mpl=B
mpla=O
mpla parking^O
mpreis^C
mptc^O
mr books^N
mr clou^A
mr cooper^Z
mr d^;
mr delivery^;
mr d food;
mr d i y^
mr jeff^U
mr peludo^:
mrt 3^H
mrta^H
mrw=X
m s^
msbill^R
msc crociere*
msc cruises^*
msedcl^E
msf brasil^M
msig^G
msrtc^H
m s simply^C
mta^H
m tix^B
mtn^J
muang thai^G
muangthai lifeG
mubiK
mueblerias placenciaL
muebleria standard^L
muebles dico^L
muebles jamarL
muebles troncosoL
mueller=
mueller drogerie^
muerde la pastaA
muffatoC
mugg and bean^Q
mujirushi
muki^G
muller drogerie^S
mullvadR
multas=)
multa trafico^)
multa transito^)
multicareI
multichoiceK
multicinesB
multicoisas
multilaserP
multimax
multipackX
multiparkO
multispaW
multisportW
mumuso^
mundial de seguros^G
mundial supermercados^C
mundo animal^:
mundo aventura^B
mundo da cerveja^,
mundo marino^B
mundo musical^N
mundo pacifico^J
mundo r^J
muni^H
municipal court^)
municipalidad de^%
municipio de panama^%
municipio de quito^%
murphy=T
murphy oil^T
muscleblazeS
musee d orsay^B
musee du louvre^B
musement*
museo del jamon^A
museo del prado^B
musicians friendN
music magpie^
music store^N
musik hug^N
musik produktiv^N
muslim aid^M
musmanni mini superC
mustafa
mustafa centre
mutua=G
mutual de seguros^G
mutuelle generale^I
muy=A
muy mucho^L
mvg=H
mvv=H
mwa=E
mweb^J
my11circleB
mybuilderY
mycarforumV
mychartI
myciti^H
mydays^
mydentistI
myfico^Y
myfitnesspalR
mygate^Z
my gym^W
my hammer^Y
myheritageK
myhermesX
myki^H
mymove^Y
myntra^D
myntra gifts
mypertaminaT
myproteinS
myrepublicJ
myriam camhiQ
my school bucks^F
mytaxi"
mytheresaD
myticketB
my toys^.
mytutorF
mz abarrotes^C
n11=
n3 toll^O
naacp=M
nabu^M
nachos=A
nacional=C
nacional gas^E
nacional libreria^
nacion seguros^G
nagumo^K
naiin^N
naked insurance^G
naked wines^,
nakhonchai airH
naldo^P
namecheapR
namma metro^H
namma yatri^"
nandosA
nandos chickenlandA
nankai^H
nanu nana^
nanyang opticalI
naolib^H
napa auto^V
naranja x^#
narayanaI
narrow=D
nassauische heimstZ
nasty galD
national book store^
national car^*
nationale nederlandenG
national fuel^E
national geographic store^
national insurance co^G
national lottery^B
national park^B
national post^K
national sports^N
national student clearinghouseF
national theatre^B
national trust^B
national trust scot^B
national tyres^V
nationexX
nations fresh^C
nationstarZ
nationwide^G
nationwide pet^G
natis^)
natura=U
natura cosmeticos^U
natural da terra^C
natural grocersC
naturaliaC
natural light^S
naturals ice cream^A
naturals salon^U
natura selection^
nature conservancyM
nature decouvertes^
nature et decouvertes^
naturehikeN
nature peche^N
naturgy banE
naturgy rj^E
naturstromE
nausicaaB
navarro=S
navegante=H
navientF
naviera armas^H
navigo=H
navybootD
nayara^T
nayax^A
nba league passK
nbi=)
nbi clearance^)
nbs tuition^F
nclex^F
ncp=O
ncsoft/
nct=V
ncts^V
nebula tvK
neckermann reisen*
nedgia^E
needhelpY
nelnet^F
nelnet tuitionF
nelo^#
neobyteP
neoluxorN
neowiz/
n ergie^E
nest awareR
nestawayZ
nestor=A
nest rent^Z
net10^J
net a porterD
netcareI
netcologneJ
net combo^J
netflixK
netflix dvd^B
netjets!
netlab^I
netlifeJ
netlifyR
netmedsS
netparkO
net servicos^J
netshoesD
netto^C
netto marken discountC
network for good^M
neverlandB
new balanceD
neweggP
new england aquarium^B
new garden^C
new ireland assur^G
new look eyewearI
newpharmaS
newrez^Z
news24^K
new scientist^K
newsdayK
newww^J
new york co^D
new yorkerK
new yorker fashionD
new york sports^W
new york timesK
nexco^O
nexcom^
nexecurY
nexity^Z
nexon/
next^
nextcareI
next directory^
nextdoor=Y
nextel^J
next gas^T
next insurance^G
nextoriesY
nextoryK
next retail^D
nexum^T
nexus metro^H
nfl game passK
nfl shop^D
nfu mutual^G
ngee ann^F
nhai^O
nh collection(
nhk=K
nhk 受信料^K
nhs=I
nhs ppc^I
nhs prescription^I
niantic/
nice ride^"
nicolas=,
nicolas feuillatteC
nicolukasQ
niconicoK
nicor^E
nic usa^)
nifty=J
nihon kotsu^"
nihon sekijujiM
nike^D
nikkei=K
niko cafe^A
nikon=P
nikos cafe^A
nilkamalL
ninety nine rest^A
nine west^D
nini=C
ninja van^X
ninja xpressX
nintendo/
nippon rent^*
nipsco^E
nissan mexicana^V
nissan motor acc^#
nissay^G
nissei^S
nissen^
nitori^L
nitro pdfR
niu sushi^A
niva bupa^G
ni water^E
njt^H
nkd^D
nlc=,
nlex^O
nm insurance^G
noahs bagel^Q
noahs bagelsQ
nob hill^C
noble plus^S
nobrokerZ
nocibe^U
noe sushi^A
nojima^P
nok air!
nomada=A
no mas vello^U
nooch^A
noodles companyA
noomR
noon=
noori sushi^A
norberto=U
norberto peluqueria^U
nordestaoC
nordnetJ
nordsee^A
nordstrom rack
nord vpnR
noreadeE
norkys^A
norma comics^N
normal=
normal as^
norman goodfellows,
northern rail^H
north faceD
norton=R
nortonlifelockR
norwegian air!
norwegian cruise*
nos^J
nos comunicacoes^J
nos lusomundoB
nos play^K
notar=Y
notaria=Y
notarize=Y
notcuttsL
notebooksbilligerP
note inc^K
note papelaria^
nothing bundt^A
notino=U
notion=R
notion so^R
not on the high street^
notredame intermedicaI
nova cinemas^B
nova dutra^O
nova eikaiwaF
nova sbe^F
novex^L
novey^L
novibetB
novicompuP
novotel(
novuna^#
now broadband^J
nowo^J
now tvK
npower^E
npr^M
nps=B
nra=M
nrj mobile^J
n seguros^G
nsfas^F
ns groep^H
nsl parking^O
nslsc^F
nspcc^M
ns reizigers^H
nstar^E
nta japan^%
nt mobile^J
ntt docomo^J
ntt east^J
ntt west^J
ntu=F
ntuc fp^C
ntuc income^G
ntuc unity^S
ntv italo^H
nubank nucelJ
nubert^P
nubico^K
nuboxR
nucha^Q
nude project^D
nuestro=J
nueva eps^I
nueva masvidaG
nuevosurE
nuffield gymW
nuffield healthI
nuh=I
nuig^F
numericableJ
nurnberger^G
nuro^J
nurx^S
nus=F
nutre hogar^M
nutri co^S
nutripureS
nutrisa suplementosS
nutrisystemU
nuulyD
nuvola=Q
nuxe^U
nvidia^/
nyc ferry^H
nyc taxi^"
nykaa^U
nykaa fashion^D
nys dmv^)
nys dtf^%
nys tax^%
nytimesK
nzz=K
o2=J
o2 academy^B
o2 care^Y
o2 centro wellnessW
o2 tv^K
oakberryA
oak furniture^L
oamtc^V
oapas^E
oasis fashion^D
oba hortifrutiC
o bb^H
obe fitness^W
oberlaaQ
oberoi^(
obi^L
o boticario^U
obramatL
obramaxL
o briens^Q
o briens wine,
obs=K
observador=K
oca=X
ocadoC
ocado retail^C
oceanario=B
oceanica seguros^G
oceanograficB
ocean state job^
ocesa^B
o charleys^A
ochoa=
ochsner shoesD
ocidental=G
ocine^B
ocn=J
ocs=K
octagon=P
octavio cafe^Q
octopus energy^E
octopus expensas^Z
oc transpo^H
oculus=/
ocwen^Z
odakyu^H
oddbins,
oddbox^C
odeon^B
odido^J
odontocompanyI
odontoprevI
odooR
oebb^H
oekk^G
oesterreichische postX
oeticketB
off corss^D
offcorss kids.
offerup
office 365R
officemate
office max^
official payments^)
oggi=D
o globoK
og pte^
ohcharleysA
ohio edison^E
ohm energie^E
oh my cut^U
oi^J
oi fibra^J
oil combustibles^T
oil tankstelle^T
oi movel^J
oishi^A
oisix^C
okadayaN
okaidi.
okcupidR
oki doki^C
ok mobility^*
ok seguros^G
ok telesegurosG
okx=<
ola="
olab^I
ola cabs^"
olaplexU
old mutual^G
old navyD
oldtimer rast^A
ole and steen^Q
ole hipermercado^C
olg=B
olimpica^C
olist^
oliver bonas^L
olivier assurance^G
ollies=
ol mutig^Q
oltursaH
olva^X
olva courier^X
olx=
olympia sports^N
olympic village^N
oma=Q
om book shop^N
omega tech^P
omint^I
omnibus de mexico^H
omni financeira^#
omnihospitalI
omni hotel(
omni hotels^(
omnilifeU
omnilife busH
omny^H
omo lavanderia^U
onbuy^
once=B
once upon a child^
on city^P
oncosaludI
onda de mar^D
onedriveR
o neills^,
one main^#
one medical^I
onepelotonW
oneplusP
oney^#
on fit^W
only=
onlyfansB
only stores^D
ono=J
onofre=S
ontario blue^G
on the beach*
on the run^T
on vacation*
ooapas^E
ooevv^H
ooma^J
ootoya^A
opain^A
opaline=D
opal topup^H
open 25^C
openaiR
openclassroomsF
opendurianF
open english^F
openfarmaS
openphoneR
openrentZ
openserveJ
open sports^D
open university^F
operacion sonrisa^M
operation smileM
opevsa^O
opodo^*
opret^H
optica 2000^I
optica chevalier^I
optica lof^I
optica lopez^I
optica los andes^I
optica munkel^I
optica oviedo^I
opticas devlynI
opticas gmo^I
opticas los andes^I
opticas lux^I
opticas vision^I
optik melawaiI
optik seis^I
optima moda^D
optimum^J
optivisaoI
opto sic^K
optum rx^S
opus inspection^V
opus stm^H
oracle=R
oralia^Z
oral sin^I
orange^J
orange bleue^W
orange espagneJ
orange market^L
orange sa^J
orange theoryW
ora zona azul^O
orbis seguros^G
orbitz*
orca=H
orchestra=.
o reilly^V
o reilly autoV
orell fussli
orf=K
orico^#
oriental land^B
oriental trading
origin=/
orinoco=A
orix life^G
orix rent^*
orkinY
orleans express^H
orlen^T
orlen benzina^T
ornikarF
ornitorrinco pt^:
orsan^T
orsay^D
orscheln
ortel^J
orthodontikI
ortizo^N
orve hogar^P
osaka gas^E
osaka metro^H
osap^F
oscar health^G
oscaro^V
osco=S
osde^I
osdepymI
osecac^I
oshawa power^E
oshkosh=.
osklen^D
osmows^A
ospe^I
osprey chargingT
osse^E
ossira^D
ossz^%
ostrom^E
ostu^D
o tacos^A
o tacos market^C
otecel^J
otelo=J
otica diniz^I
oticas diniz^I
otter ai^Y
otto=
otto gmbh
otto grill^A
ottonovaG
otto versand
ouest france^K
ouibus^H
ouicar^"
ouigo^H
oui sncf^H
ourbus^H
our home^L
outback=A
outback steakhouseA
outdoorsy*
outfox the market^E
outschoolF
outsuranceG
oven story^A
overclockersP
overstock=
ovh=R
ovhcloudR
ovo=E
ovo energy^E
ovs kids^
owlet=.
oxfamM
oxfam intermonM
oxfam shop^
oxio^J
oxxo^C
oxxo cel^J
oxxo gas^T
oxybul^.
oxygen clothing^D
oxygen freejumpingB
oxygen yoga^W
oyshoD
oyster=H
oyster autotopupH
oyster card^H
ozenergiaT
ozon
ozono drinks^,
pace bus^H
pacifica=G
pacific fitness^W
pacific gasE
pacifico eps^I
pacifico seguros^G
paciolanB
packlinkX
paco=
pacsun^D
padaria portuguesa^Q
paddy powerB
padrao moveis^L
pagaleve#
pagalo pe^)
pagamento ao estado^%
pagcor^B
pago referenciado^%
pago tag^O
paidy^#
painting with a twist^B
pajak^%
pajemploi.
pakar^D
palacio del cine^B
pala pizza^A
palladium hotel(
palmers=D
palmetto state^N
palos de moguerQ
pami^I
pam jaya^E
pam panorama^C
panaca^B
panacomP
panaderia california^Q
panaderia cascabel^Q
panaderia momi^Q
panaderia repollo^Q
panaderia rosetta^Q
panafotoP
panamericana=
panamericana internacional^H
panamericana libreria^N
pan american life^G
panapassO
panaria=Q
panaticketsB
panavialO
panchitaA
panda power^E
panda waste^E
pan de casa^Q
pan de jaen^Q
pan de la chola^Q
p and o ferries^H
pandora internet^K
pandora jewelryD
pandora mediaK
pandora storeD
panera^A
paneria=Q
panini=N
pan pa ya almuerzo^A
pans and company^A
pantaloons=
panvel^S
pao de acucarC
papachos^A
papa johnsA
papalote museo^B
papelerias lumen^
paperchase
papizzaA
papyrus=
paqueta=D
parachute home^L
paradies^
paradise biryaniA
paradise dynasty^A
paraiso=L
parallels=R
paramount br^K
paramount plusK
parc asterix^B
parcel2goX
parcelforceX
parcel monkey^X
parcel motel^X
parchment=F
parclickO
pardo hogar^P
pardos=A
pare bem^O
parentmailF
parentpayF
parfumdreamsU
parfumerie=U
parfumerie pieper^U
pargo=X
parions sport^B
paris^
paris 6^A
paris habitat^Z
parisina
paris store^C
parivahan)
parkar^O
parkdepotO
parkers=T
parkers kitchen^T
parking concept^O
parking gov sg^O
parkingpayO
parking sa^O
parking sg^O
parking tag^O
parking zurich^O
parkmobileO
park one^O
parkopediaO
park plus^O
parkraum^O
parkriteO
parkrunW
parks canada^B
parksterO
parkway=I
parkwhizO
parlem=J
parodi^C
parque de atraccionesB
parque de la costa^B
parque de las leyendas^B
parque del cafe^B
parque diversiones^B
parque explora^B
parque jaime duque^B
parque nacional de diversiones^B
parqueo ya^O
parques nacionalesB
parque warner^B
parquimetro=O
parshipR
partners healthcare^I
parts express^P
party city
paruoloD
pasaporte=)
pasaportes^)
pasaporte sre^)
pas dr^I
pase peaje^O
pase urbano^O
pasmo^H
paso rapido^O
passagens ja^H
passarelaD
passarela calcadosD
pass culture^K
passlineB
pass plus^F
passport office^)
passport parking^O
passport services^)
passport seva^)
pasteis de belem^Q
pastelaria versailles^Q
pasteleria el globo^Q
pasteleria esperanza^Q
pasteleria ideal^Q
pasteleria san antonio^Q
pasteleria suspiros^Q
pasteur=S
pa supermarche^C
patagonia refugio^,
patapainQ
pathcareI
pathe^B
path tapp^H
path train^H
patientpayI
pat primo^D
patreonK
patrick morin^L
patrimonio nacional^B
patroniA
paul^Q
paul bakery^Q
pavers^D
paxel^X
pay1040%
pay by phone^O
paybyphone deO
paybyphone ukO
paycity)
payflex#
pay gov^)
payjustnow#
pay lease^Z
payless car*
payless shoeD
paypal=
paypal credit^#
paypal giving^M
paypal inst xfer>
paypal ratenzahlung^#
paypal transfer>
paypoint energyE
payschoolsF
paystayO
paytax^%
paytm fastagO
paytm insider^B
payu=
payzone energyE
payzone tollO
pbb=%
pb kids^.
pbs^M
p c^D
pcc=C
pccomponentesP
pcdiga^P
pcel^P
pc express^P
pc factory^P
pc koubou^P
pcloudR
pcn=)
p c richard^P
pcso^B
pdam^E
pdffillerR
pdsa^:
peabody=Z
peach aviation!
peach pass^O
peacock^K
peacock tvK
peaje=O
peaje ap^O
peaje rd vial^O
peajes^O
peapodC
pearle^I
pearle visionI
pearson=F
pearson vueF
peavey mart
pecheur com^N
pedidosya;
pedro=D
pedro del hierro^D
pedro de valdivia^F
pedro juan diego^A
peek und cloppenburgD
peets coffee^Q
pegasus air!
pegasus airlines^!
pegipegi*
pelayo^G
peloton^N
peloton membershipW
penalty charge^)
penguin=D
peninsula hotel^(
penneys=
penn state^F
penn station east^A
penny^C
pennymacZ
penny marktC
penon del aguila^,
penske truckY
people and baby^.
peoples gas^E
peoples postcode^B
pep=
pepe ganga^
pepemobileJ
pepephoneJ
pep home^
pepperfryL
pepper money^#
pequeno mundo^
perfect hair^U
performance bike^N
perfumeria europea^U
perfumeria las brisas^U
perfumerias^U
perfumerias if^U
perfumerias rouge^U
perfumes companhia^U
perfumes e companhia^U
perfumes europeos^U
pergamino=Q
perimercadosC
periplusN
permanente farmacia^S
permiso de circulacion^V
permodaD
pernambucanas^
perplexity=R
perros y hamburguesas^A
persiccoA
personal^J
personal flow^J
personalization mall
peru rail^H
pesca e cia^N
pestana=(
petagro:
petco:
peter mark^U
peter pan^H
peter piper^A
pet express^:
pet happy^:
pet kingdom^:
pet love^:
pet lovers centre^:
petoutlet:
petplanG
petplanet:
pet plus jp^:
petroautosV
petrobrasT
petrocomercialT
petromaxT
petron^T
petro stopping^T
pets best^G
pet supplies plus:
petsy^:
pet valu:
petys^:
pex peru^O
p f chang^A
p f changsA
pfister^L
pflanzen kolle^L
pfortner^I
pga tour superstoreN
pgn=E
phantasialandB
pharmacy2uS
pharmacys^S
pharmagddS
pharmapeleS
pharmaxS
pharmeasyS
phebo^U
phh mortgage^Z
philadelphia water^E
philam lifeG
philhealthG
philibertN
philippine airlines!
philippine red cross^M
philo=K
philo tvK
philz^Q
phisiqueW
phive^W
phlpostX
phoenix gas^E
phoenix petroleum^T
phone and pay^O
phone house^P
photobox
photo porst^Y
photoshopR
photoweb
phreesiaI
phyathaiI
pibox^X
picap^"
picard^C
piccolo=A
pichau^P
pick n saveC
pickup=X
pickup coffee^Q
pick up stix^A
picnic=C
picsartR
picturehouseB
pidetaxi"
pid litackaH
piedmont natural gas^E
pieper^U
pier 1^L
piero=L
pier one^L
pierre et vacances^*
pierre herme^A
pierre vacances*
pier seguradora^G
pieta=M
pigmento=
pigmento perfumeria^U
pike nurseries^L
pikepassO
pikolinosD
piko riko^A
pilatos=D
pilatos accesorios^
pillofonJ
pillow=G
pillpackS
pilulkaS
pimkie^D
pinbus^H
pinduoduo
pineapple insurance^G
pinots palette^B
pinto=D
pintucoL
pinturerias del centroL
pinturerias rexL
pioneer energy^T
pio pio^A
pirate ship^X
pirma^D
pitaya^A
pitstopV
pixbet^B
pizza al paso^A
pizza crek^A
pizza express^A
pizza hutA
pizzarelliA
pizzaria luzzoA
pjc=S
pkz=D
placard=B
placecolU
place des tendances^D
placegarO
place vendomeI
plachuttaA
planeo=P
planet ban^V
planet beach^U
planet fitnessW
planet hollywoodA
planet sports^N
plan international^M
planityU
planned parenthood^I
plan seguro^G
planta revision tecnica^V
planzerX
plarium/
plataforma 10^H
platanitos
plateanetB
plateavipB
platepassO
platos closet
platziF
play airlines^!
playarteB
playdiumB
playdoitB
play it again^N
playland.
playnowB
playolgB
playrix/
playstation/
playstation network/
playtika/
plaza de la salud^I
plaza lama^C
plaza lama electro^P
plaza premium*
plaza style^
plenitude=E
plentyoffishR
plex^K
plex incK
pln^E
pln mobile^E
plt=D
plum guide^(
pluralsightF
plusnetJ
pluz energia^E
plymouth brocktonH
plymouth rock^G
pm cares^M
pmi=M
pmu^B
pneu store^V
pnp=C
pnp liquor^,
pocket fm^K
poco einrichtung^L
podimo^K
podo=E
pod pointT
pods moving^Y
p o ferries^H
point ecuador^P
pokemon go/
pokerstarsB
pola=C
polarstern^E
poletteI
policia federal^)
policybazaarG
policygeniusG
poligranF
politecnico di milano^F
politecnico grancolombiano^F
polito^D
polla chilena^B
polliniD
pollos gus^A
pollos san sebastian^C
pollos victorinaA
pollo victorinaA
polo ralphD
polo wear^D
polyclinicI
poly juguetes^.
pomelo=D
pontificia universidad javerianaF
ponto=P
ponto chic^A
ponto frioP
pooch mutt^:
pool supply^L
popchefA
popeyesA
popular bookstore^
porrua^N
porta mobel^L
port authority^H
port aventura^B
porter airlines!
porter in^X
porter logistics^X
portillos^A
portland general^E
portman dentalI
portocred#
portos=Q
porto saude^I
portos bakeryQ
porto seguro^G
porto seguro auto^V
portsaidD
portugaliaA
posadas=(
poshmark
pos indonesia^X
positiva=G
positivo=P
post ag^X
post at^X
postautoH
post ch^X
postcode lottery^B
postfilialeX
postman=R
postmates;
postmediaK
posto=T
post office counter^X
post office insurance^G
potrefena husaA
pottery barnL
poundworld
poupafarmaS
poupatempo)
povo=J
powells=N
power buy^
power city^P
power club^W
power mac^P
power mac center^P
power ni^E
powerpay#
ppark^O
ppl electric^E
practo^I
prada^D
pramitaI
prasa^H
prazska energetikaE
prazska plynarenskaE
prazske vodovodyE
prazsky hradB
pre=E
precio uno^C
predial=%
predial unificado^%
predica=G
prefeitura=%
pref mun^%
prego gourmet^A
prelevement impot^%
premedicI
premiere=K
premiere cinemas^B
premiere classe(
premiere fc^K
premiere moisson^Q
premier inn(
premier league^B
premier warranty^G
premium parking^O
premiumsimJ
prepaid24E
prepaid electricity^E
prepay power^E
preplyF
presidente supermarket^C
press and books^
presse cafe^Q
pressreaderK
press to^U
prestigio pintureriasL
presto auto^H
presto autoload^H
presto card^H
presto fareH
presto mobl^H
pret^Q
pret a manger^Q
prettylittlethingD
preunic
preuniversitarioF
prevencion salud^I
prevent senior^I
prever=Y
previserG
previsora=G
prezunicC
prezzybox
priceline^*
price shoes^D
pricesmartC
pricesmart foodsC
price travel^*
primagazE
prima plus^K
primaprix
primarkD
primary com^.
primera fila^B
primera plus^H
primero seguros^G
prime supermarket^C
prime videoK
primewaterE
primor=
primor perfumeria^U
primo water^E
primus^J
princess auto^
princess cruises^*
princeton reviewF
principal life^G
prio energy^T
priority pass^*
prisma media^K
privacyguardY
privalia
private eye^K
private internet accessR
private property^Z
privilege ins^G
prixtelJ
prixz^S
prizepicksB
probel^L
procare.
procinalB
prodegaC
prodia^I
prodigy math^F
pro direct^N
proflowers
progressive^G
progress residential^Z
pro juventuteM
prolineB
prometricF
promise jp^#
promoambientalE
promocashC
promod^D
promofarmaS
promusicaN
pronosticos^B
pronto copec^C
pronto llantera^V
propagas=T
proparkO
property24Z
propertyguruZ
prosegurY
prosegur alarmasY
prosper=#
proton=R
proton agR
protonmailR
providence health^I
provident mx^#
provincial electricity^E
provincial offences)
provincia seguros^G
proxim^S
prozis^S
prudential^G
pru life^G
prune=D
psa serbilis)
psicologia viva^I
pt max^T
pubg/
publicaciones semanaK
public mobile^J
publico comunicacao^K
publico ptK
puce=F
pucmm^F
pucp^F
puku puku^Q
pull and bearD
pull bearD
pullman=H
pullman bus^H
pullman de morelosH
pullman hotel^(
pulsat=P
puma com^D
puma outletD
puma storeD
pump it up^B
punch taverns^,
punta del cielo^Q
punta pacifica^I
punto azul^A
punto blanco^D
puntonetJ
punto roma^D
punto ticket^B
puppis^:
pupsik^.
purdue=F
purdy motor^V
purdys^A
pure barreW
pure gym^W
pure telecomJ
pure yoga^W
purificacion garcia^D
purplebricksY
purple mattressL
purplleU
push doctor^I
pushpayM
puttshackB
puy du fou^B
pvk=E
pvr^B
pvr inox^B
pvs=I
pwa=E
pycca^
pylones=
pyszne;
pyur tele columbus^J
q1=T
q2 ingressos^B
q8=T
qantas^!
qare^I
qatar air!
qatar airways^!
qbano^A
qb house^U
qconcursosF
qd stores^
qelloK
q m dental^I
qobuzK
qoo10
qt=T
quadpay#
qualitas^G
qualitas auto^G
quality inn(
quality leadership^F
quavii^E
queropassagemH
quero quero^L
quest=D
quick^A
quickbooksR
quickchekC
quicken=R
quicken loans^Z
quicketB
quick learning^F
quicklineJ
quick pass^O
quick quack^V
quik trip^T
quillbotR
quince=
quini 6^B
quinto andar^Z
quip=I
quiron^I
quironsaludI
quiz clothing^D
quizletF
qvc^
qwikcilver
qxpressX
rabba^C
rabbit card^H
rabieta=,
rabot=E
rac=V
race=V
rachelle bery^C
rack roomD
rac motoring^V
radbag^
radial llantas^V
radical storage^*
radio times^K
radnet^I
raffles medical^I
ragazzo=A
raia=S
rai canone^K
raiffeisenL
raiffeisen marktL
raiffeisen tankT
railcardH
raileasyH
rain=J
rainforest allianceM
rainforest cafeA
raizen^T
rakuten
rakuten ichiba
rakuten seimeiG
rakuten travel*
rakuten tvK
raleys^C
rallys^A
ralph laurenD
ramada^(
ramayana=
ramedicasS
ramen nagi^A
ramiro=A
ramsay sante^I
ranch market^C
randalls=C
rapa nui^A
raphaN
rapicredit#
rapide=V
rapido="
rapido ochoa^H
rapido tolimaH
rapi pass^H
rappi;
rapsodia=D
rare beautyU
raspberry piP
ratangaB
rated people^Y
ratepay#
ratnadeepC
raymourL
rayogasE
razer^P
razer gold/
r cable^J
rcn=J
rcss^C
rd vial^O
readers digestK
readly^K
ready refresh^E
real canadian superstoreC
real digital^
realize=#
realpageZ
realreal
real vida^G
rebag
rebel foods^A
rebtel^J
rebuy^
recarga bilhete^H
recargakiJ
recaudacion=%
receita federal^%
receiver general^%
recharge com^J
recheio=C
recologyE
recorcholis.
record go^*
recorrido cl^H
recreation gov(
recreation gov camp^(
recyclivreN
redbox^N
redbubble
redbus^H
red by sfr^J
redcliffeI
redco^T
redcoachH
red crossM
redditR
red driving^F
rede d or^I
rede expressos^H
rede graal^A
rede sim^T
redexisE
red funnel^H
red intercableJ
red letter days^B
red lobsterA
redmartC
red movilidad^H
redners^C
redone=J
redpackX
red ribbon^A
red roof(
redsaludI
red sfr^J
red tape^D
reebok^D
refaccionaria california^V
referencia laboratorio^I
reformation=D
rega=M
regal^B
regiojetH
regis salon^U
registraduria)
registro automotor^)
registro civil^)
registro de la propiedad^Y
reglo mobile^J
regusY
rei^N
reicheltP
rei do mate^A
reifendirektV
reifstoreP
reina sofia^B
reiss^D
rekola^"
relais colis^X
relais h cafe^Q
relay hachette
reliance home^E
reliance jio^J
reliance petro^T
reliance smart^C
reliant=E
reliant energy^E
remax^Z
remedys rx^S
remitly>
renaissance hotel(
renaissance sports^W
renaper)
renatta go^D
renaud bray
renault retail^V
reniec^)
renner^D
reno schuhe^D
rentalcars*
rentas=%
rentas cordoba^%
rent cafe^Z
rentmasterZ
rentokilY
rentpaymentZ
rent the runwayD
rent toll^O
renzo costa^D
repark^O
replitR
repshopC
repsol^T
repsol electricidadE
repsol luz^E
republic services^E
republic trash^E
republic wireless^J
repuve^)
res carnes^C
reservamos=H
reserve america^(
reserve california(
reservixB
residence inn(
resorts world^B
restaurant depot^C
restoration hardwareL
restos du coeur^M
retencion en la fuente^%
ret rotterdam^H
revel="
revenue commissioners^%
revenue customs fee^)
revenue department^%
revenue ie^%
revenu quebec^%
reverbN
revision tecnica^V
revista semanaK
revolut>
revolution bar^,
revolve=D
revzillaV
rewe^C
rewe lieferserviceC
rex airlines!
rexall^S
rex pintureriasL
rge=E
rheinbahnH
rheinenergieE
rhythm energy^E
riachuelo^D
ria money>
riba smith^C
ribeiro=P
ricardo=
ricardo perez^V
rice up^A
richards=D
rick steves^*
rickys all day^A
ricky sarkanyD
ricuras del pan^Q
rifle=D
rightmoveZ
ri happy presente^
rimac^G
rimac eps^I
rimac seguros^G
rinascente
rinconcitoA
rindchen,
ring basic plan^R
ringcentralR
ringgoO
ringierK
ring plan^R
ring yearly^R
rinse=Y
rinse com^U
riocardH
riotgam/
riot games/
ripley^
ripleys=B
ripleys aquarium^B
ritas=A
riteve^V
ritual com^S
rivadavia segurosG
riverfordC
rizap^W
rizos^U
rm=
rmc sport^K
rnli^M
rnv=H
roadchefT
roadhouse grill^A
roady^V
robert dyas^
roberto giordanoU
robinhood<
robinhood food;
robins donuts^Q
robinson dept^
robinsons department^
robinsons dept^
robinsons movieworldB
robinsons super^C
roblox/
roc eclerc^Y
rochas ar^D
roche bros^C
rockautoV
rock bottom brewery^,
rocket lawyerY
rocket moneyR
rocket mortgage^Z
rocketseatF
rockford=D
rocklerL
rockstar games/
rockys=A
rodaliesH
rode kruis^M
rodelagP
rodeo grill^A
rodi^V
rodo=P
roe=I
roela expensas^Z
rofu^.
rogers^J
rohlik^C
rolcar^V
roldao=C
rolex^D
roman health^S
romero=C
rontec^T
ron y miel^,
root insurance^G
ro pharmacy^S
roppen^"
rosamonte neumaticosV
rosas thai^A
rose bikes^N
rosen^L
rosenbergerA
rosetta stoneF
rosewood hotel^(
ross dress for lessD
rossellimacP
rossi=I
rossmannS
ross stores^
rossy^
rosti^A
rostipollosA
rotary=M
rotes kreuz^M
rotoplasL
roto rooter^L
rotter kraussI
rough trade^N
rougier pleN
rouje^D
round1^B
round one^B
roundpoint mortgage^Z
route inn^(
rover=:
row house^W
rowlands=S
royal air maroc!
royal albert hall^B
royal british legion^M
royal caribbean*
royal decameron(
royal face^U
royal farms^C
royal films^B
royal london^G
royal sporting house^N
rozhlasove poplatkyK
rp radio popular^P
rsg group^W
rspb^M
rspca^M
rs pondok indahI
rs siloam^I
rtb=)
rtc quebec^H
rte player^K
rtl interactive^K
rtl plusK
rtmc^)
rtvc^K
ruangguruF
rubios^A
rudy hadisuwarnoU
rue 21^D
ruedi russel^T
rue du commerce
rue du commerce info^P
rue la la^D
ruffs burger^A
ruggableL
rukita^Z
rumah zakat^M
rumble boxing^W
rumbo=*
rundfunk^K
rundfunk ard zdfK
rundfunkbeitragK
runnings^
runt=V
runway mlR
rural king^
rushbetB
russell bromleyD
rustans
rustans supermarketC
ruta 27^O
ruta 68^O
ruta 78^O
ruta del maipo^O
rutas de lima^O
rutas del pacifico^O
ruths chris^A
ruttersC
r v^G
rvshare*
r v versicherung^G
rwe=E
rws=B
rwth^F
ryanair!
ryde^"
ryersonF
ryman^
rymans^
ryohin^
saaq^V
saatva^L
saba=O
saba aparcamientosO
saba park^O
sabesp^E
sabrina shoes^D
sac cas^B
sacmex^E
sacoa^B
sacoor^D
saesa^E
safari world^B
safeco^G
saferboX
safety insurance^G
safetywingG
safeway^C
safeway fuel^T
safra=W
saga=G
saga gwg^Z
saga insurance^G
sagar ratna^A
sagawa^X
sagawa kyubinX
sagicorG
sagrada familia^B
sail=N
sainsburys petrolT
saint maclouL
sakae sushi^A
saks=
saks hair^U
salao musical^N
sal e brasa^A
salesforce^R
salfa^V
salik^O
salitre magico^B
sallie mae^F
salomao zoppi^I
salsa jeans^D
salt mobile^J
salto=K
salud sa^I
salud total^I
salvador peluqueria^U
salvaje burger^A
salvation armyM
salvation army thrift
salzburg ag^E
samaritaine=
samaritans purse^M
samariterbundM
sam ash^N
samitivejI
sam mccauleyS
samsat^)
sams clubC
sams club fuelT
sams membership^Y
sams mx^
samsonite^D
sams pharmacy^S
samsung^P
samsung electronicsP
sana kliniken^I
san andresito
san antonio panaderia^Q
sanasa^E
sanatorio guemesI
sanatorio otamendiI
sanautosV
sanbornsA
san camilo^Q
sanchez romero^C
sancor saludI
sancor segurosG
san cristobalG
sandals resort(
san diego gasE
san diego zoo^B
sandro^D
sanduches el espanolA
sandwich qbano^A
saneagoE
sanef^O
saneparE
san fermin^Q
san francisco coffee^Q
sangeetha mobilesP
sanicareS
sanifairA
sanitas^I
sanitas dental^I
sanitas krankenversicherung^G
san juan carniceria^C
sanlam^G
san pablo farmacia^S
sanparksB
sanral^O
sansa=!
sanseidoN
santa clara^C
santa clara helados^A
santa elena^Q
santa lucia^G
santam^G
santa maria^C
santander consumer^#
santander seguros^G
santas casas^M
santediscountS
santevet:
santini=A
santo domingo motors^V
santo grao^Q
santo tomas^F
sao joao farmacias^S
sap=R
sapna book^N
sa post office^X
saps=)
sap se^R
saraiva^
sarenzaD
sarfa^H
sarkanyD
sarku japan^A
sars=%
sars efiling%
sa sa^U
saskenergyE
sask liquor^,
sasktelJ
sas scandinavian^!
sat^%
sata air^!
sat de lima^)
satena^!
sat gob^%
sat lima^)
satofullM
saturn^P
saudia!
savegnagoC
save on foodsC
savers=
savers health^S
save the childrenM
saveur biere^,
sayurboxC
sazka^B
s bahn^H
sbb^H
sbb cff ffs^H
sbb mobile^H
sb design^L
sbi general^G
sbi life^G
sbs ar^N
sbs libreria^N
sbs seguros^G
sbs transit^H
scalable capital<
scalapay#
scaler^F
scalpers=D
scan computers^P
scandinavian airlines!
scappino=D
scg express^X
schaefersQ
schafers^Q
scheels^N
schmidt cuisines^L
scholastic=N
scholastic book^F
schonbrunn^B
school cash^F
school cash online^F
schoolcommsF
schoolpayF
schopdogA
schuelerhilfeF
schufa^Y
schuh^D
schutz^D
schweizer berghilfeM
schweizerische post^X
sciences po^F
scio=F
sconto=L
scoot=!
scoot networks^"
scoot tigerair!
scopay^F
scopely/
scores rotisserie^A
scorpion abarrotero^C
scotts cheap flights^*
scotts lawn^L
scotts menswear^D
screwfix elecP
scribbrF
scribdK
scribensR
scut^O
sda express^X
seal=E
seamless=;
seaoil^T
sears^
sears auto^V
sears home^L
seatfrog!
seatgeekB
seattle city light^E
seattle coffee^Q
sea watch^M
sea worldB
secheepE
sec of state^)
secours catholique^M
secours populaire^M
secretaria de finanzas^)
secretaria de hacienda^%
secretaria de movilidad^)
secretaria de transito^)
secretary of state^)
secret escapes*
sector alarm^Y
secure parking^O
securitas directY
securusJ
sedanos^C
sedapalE
sedaparE
sede electronica^)
sederhanaA
sedex^X
se ed^N
seenotretterM
see ticketsB
seetickets chB
sefaz^%
sega^/
segari^C
segundo muelle^A
seguranca social^%
segurcaixaG
segurcaixa adeslasI
segurfonG
seguridad social^%
seguridad vial^)
seguros alfa^G
seguros atlas^G
seguros banorteG
seguros bolivar^G
seguros consorcio^G
seguros del estado^G
seguros equinoccial^G
seguros exito^G
seguros inbursaG
seguros monterrey^G
seguros mundial^G
seguros pichinchaG
seguros reservas^G
seguros rivadaviaG
seguros sucre^G
seguros suraG
seguros suramericanaG
seguros universal^G
sehne backwaren^Q
seibu railway^H
seijo ishii^C
sejasa^Y
select physical^I
select portfolio^Z
selectquoteG
self assessment^%
self fix^L
selfit^W
selfridges
selina^(
selma=S
selogerZ
selu^D
selvatica=B
sem ar^O
semark^C
sembcorp powerE
semovi^)
sem parar^O
sena=F
senac^F
senai^F
senasa^I
senati=F
senda=H
sendcloudX
sendgridR
sendhelperY
seneca college^F
senoko^E
sensee=I
sensitive minute^U
sentosaB
sepomexX
sepp parking^O
septa^H
sequra^#
serafeK
serena lily^L
serenata flowers^
serfinanza#
sergic^Z
sergio arboleda^F
sergio franco^I
serpostX
sersanaW
servibarrasY
servicealberta)
service canada^)
service corp^Y
service ontario^)
servicio de administracion tributaria^%
servicio de rentas internas^%
servicio gas^T
servientregaX
servizio elettrico nazionale^E
serwaysA
sesc^B
session music^N
setappR
seur^X
seven seven^D
severn bridge^O
sewa^E
sezane^D
seznam mediumK
sezzle^#
sf cinema^B
sfr^J
sfu=F
sgd=F
sgh=I
sgi=G
shadow pc/
shake shackA
shalom^X
shana=D
shangri(
shangri la^(
share now"
sharper image^
shasa^D
shaw cable^J
shaw theatres^B
shedd aquarium^B
sheetz^C
sheilas wheels^G
sheinD
shell^T
shell box^T
shell energy^E
shell enex^T
shell helix^V
shellpointZ
shell rechargeT
sheng siong^C
sheraton^(
shimachuL
shimajiroF
shipleyQ
shippoX
shiprocketX
ships=D
shipstationX
shipt^C
shoepping
shop2shopX
shop apotheke^S
shop app
shopback paylater#
shop disney.
shopee
shopeefood;
shopee paylater#
shopifyR
shop pay^
shopper=C
shoppers=S
shop pharmacie^S
shop rite^C
shoprite checkersC
shoprite saC
shoptime
shotgun=B
shoulder=D
showmaxK
showroomprive
showtimeK
shpock^
shp versand^
shriners=M
shudder=K
shutterfly
shutterfly lifetouchY
shutterstockR
siam ocean world^B
siam paragon^
siam park^B
siapa^E
sicepatX
sickkidsM
siclo=W
sidactionM
sierra club^M
sierra trading^N
siga la vaca^A
sig geneve^E
siglo 21^F
sigma alimentos^C
sigma sports^N
signal iduna^G
sii=%
siigoR
siko^L
silbo=J
silbon=D
siloam^I
silver airways!
silver dollar city^B
silvia tcherassiD
siman^
simas^E
simas oeiras^E
sim global^F
simit^)
sim lim^P
simons clothing^D
simpl^#
simple mobile^J
simple pila^I
simples nacional^%
simplicity=U
simplilearnF
simplisafeR
simply=C
simply go^H
simplyhealthG
sim rede^T
simyo^J
sinac^B
sinarmas msigG
singapore air!
singapore airlines^!
singapore pools^B
singhealthI
singlifeG
singpostX
singtelJ
sinsay^D
sion^J
sipote burritoA
sirena=C
sirio libanes^I
sirius xmK
siro=J
sisal=B
sise=F
sistecredito#
sistic^B
sitegroundR
sitio 300^"
sittercityY
sitva^H
six flagsB
six tienda^,
sixt share^"
size uk^D
skeelo^K
sketch=R
skiddleB
skilllaneF
skillsfutureF
skillshareF
ski pass^B
skip pay^#
skip the dishes;
sklum^L
sky airline!
sky airlines^!
sky bet^B
sky brasil^J
sky cable^J
sky de^K
sky deutschland^K
sky digital^K
skydropxX
skyfit^W
sky ireland^J
skylark=A
skylinkK
skymark airlines!
sky mexico^J
sky mobile^J
sky mx^J
skypeR
skype creditJ
sky perfect^K
skypostalX
skyscanner*
sky servicos^J
sky showtimeK
sky subscribers^K
skytv^J
sky uk^J
slabon^A
slack=R
slavia pojistovnaG
slc=#
sleeman,
sleep inn(
sleepwellL
slevomat
slex^O
slice=;
slice card^#
slice life;
slimmers world^W
slimming world^W
sling tvK
smaaashB
smallpdfR
sm appliance^P
smart academia^F
smart and final^C
smartbox
smart ex^H
smartfit brW
smartfit dominicanaW
smartfit peruW
smart parking^O
smartripH
smartsteuerY
smartwings!
smarty^J
smas=E
smatis^G
smatricsT
sm cinema^B
sm department store^
sm hypermarket^C
smile direct^I
smile direct versicherungen^G
smile foundation^M
smilegate/
smiles dental^I
smile up^I
smile versicherung^G
smithsonian store^
smoothie kingA
sm store^
sm supermarket^C
sm tickets^B
smu=F
smud^E
smugmugR
smyths^.
snapchatR
snapdeal
snapfish
snap fitnessW
snappy snaps^Y
sncfH
snhu^F
snitch=D
snooze an am^A
snr=C
soak and sleep^L
soat^G
sobeysC
sobrancelhas design^U
so cal gas^E
social offline^A
socibusH
sociedad estatal correos^X
society6
sociollaU
socio torcedor^B
socoda^L
sodexo^A
sodie doces^A
sodimac homecenterL
so energy^E
sofatutorF
sofi=#
sofia salud^G
sofi martire^D
sofinco#
sofmap^P
softbankJ
softbank mobileJ
sogo^
soho coffee^Q
soho hair^U
soi=I
solaseed!
solato^T
solgas^E
solidaria=G
solincaW
solo deportes^D
solo empanadas^A
solverdeB
som energia^E
sommier center^L
somos networks^J
sompo^G
sonda supermercado^C
sonderpreis baumarkt
so net^J
sonic=A
sonigasE
sonnet insurance^G
sonora grill^A
sonora quest^I
sonos=P
sonria^I
sonrie dentalI
son video^P
sony^P
sony interactive^/
sony life^G
sonylivK
sony sonpo^G
sophias=A
sorbonne=F
sorgeniaE
soriana^C
sorridentsI
sosanderD
sosa y arangoI
sos childrensM
sosh^J
sos kinderdorf^M
sostrene greneL
souled storeD
soundcloudK
south african airways!
southbank centreB
southeastern=H
southern california gasE
southern co op^C
southern new hampshire univ^F
southern rail^H
south star drug^S
southwest air^!
southwest airlines!
southwestern=H
south western railway^H
spa=M
spacio 1^C
spani^C
spar^C
spareroomZ
sparkassen versicherung^G
sparkfunP
sparklettsE
sparklightJ
sparta=N
spartooD
spaylater#
spbu^T
spc=T
spca^M
sp digital^P
specchi=U
specialized loan^Z
special olympicsM
specialticketB
spectrum^J
speed burger^A
speed logic^P
speed park^B
speedway^T
speedy=V
speedy hire^Y
spencers retail^C
spettacolo=Q
sp group^E
sph=K
sph media^K
spicejet!
spiegel=K
spiegel onlineK
spielemax.
spiffy=V
spinning center^W
spinny^V
spin scooter^"
spire=E
spire healthcare^I
spirit airlines!
splashtopR
splc^M
spokeo^Y
spoletoA
spontiniA
spoon=A
spoon cafe^Q
sport chek^N
sport chek clothing^D
sport city^W
sport club^W
sporting=D
sportingbetB
sportiumW
sportlifeW
sport line^N
sport scheck^N
sports directN
sports experts^N
sports gym^W
sportsnetK
sports station^N
sports world^W
sport tv^K
spotahomeZ
spotheroO
spotifyK
spot pet^G
sp plus parkingO
spree=D
s p restaurant^A
spring colchonesL
spring optica^I
spring step^D
sprint^J
sprinter=D
sprint tank^T
sprouts=C
sprouts farmersC
sprungliA
sp services^E
spur steak^A
spusu^J
sqsp^R
squalo=D
square enix/
square one ins^G
squarespaceR
squaretradeG
squid card^F
srbija voz^H
sre=)
srealityZ
sri=%
s ride^"
srl diagnostics^I
s r membership^C
srp=E
sr wok^A
ssb=H
sse=E
sse energy^E
ssenseD
ssp=A
ssq assurance^G
staatsoper^B
stadia=/
stadtkasse^)
stadtpolizei)
stadtwerkeE
staff giordanoU
sta inspection^V
stamboulianI
stamps com^X
stan com auK
stanford=F
stanley steemerL
stansted expressH
staples^
staples tech^P
starbucks^Q
star city^B
star health^G
starhubJ
starhub tv^K
starken=X
stark gym^W
starkl^L
starlux!
star marketC
star medica^I
star plusK
star rennes^H
starry internet^J
stars music^N
star tankstelle^T
start ca^J
starticketB
star tv^J
starzK
stasher*
stash invest^<
sta skipass^B
state dept^)
state farmG
state liquor,
state lottery^B
state park^B
state railway of thailand^H
state tax^%
staysureG
stc metro^H
stcp=H
steam=/
steamer trading^L
steam games/
steampowered/
steamship authority^H
steelseriesP
steep cheapN
steg electronics^P
steigenberger(
stellenboschF
stena line^H
steren^P
ster kinekor theatresB
sterling check^Y
sterna=A
sterna cafe^Q
steueramt%
steuerkasse%
steuerverwaltung^%
steve maddenD
st even^D
steve nash^W
stevens=
stewarts shop^C
stew leonards^C
sti college^F
stiefelkonigD
stitch fixD
st john ambulance^M
st jude^M
stk=V
st lukes^I
st marc^Q
st marche^C
stock center^D
stockx
stootieY
stop and shopC
stop and shop fuelT
stop jeans^D
stor age^Z
stori^#
storia d amore^A
storytelK
straight talk^J
straits timesK
strand book^N
strassenverkehrsamtV
strassenverkehrsamt zurich)
strato agR
strava^W
st regis(
stretchlabW
strock^Q
stubhubB
studapartZ
student agency^H
studentenwerkZ
student loans company^F
studi=F
studierendenwerkZ
studio 6^(
studio 7^P
studio f^D
studio movie grill^B
studio retail^
studio z^D
studocuF
study sapuriF
stuffd^A
stumptownQ
stych^F
suan long^A
subarashiA
sube^H
subito it
submarino=
subsplashM
substackK
subte^H
suburban propane^E
suburbia=
suburbia ropa^D
subway^A
sucre farmacia^S
suddenlinkJ
suddeutsche zeitungK
su eletricidade^E
suez=E
suez eau^E
sufi=#
sugi drug^S
sugi yakkyokuS
suhai^G
suica^H
suit direct^D
suiza lab^I
sukasa^
sukasa mercadoC
sul america^G
sulamerica saudeI
suma supermercado^C
sumesa^C
sumicityJ
sumitomo lifeG
summit store^C
sunarp^)
sunat^%
sunbasket;
sunbelt rentals^Y
sun country!
sunday lawn^L
sun direct^J
sun drug^S
sunexpress!
sunglass hut
sun international^(
sunix^T
sunnies studiosI
sunnovaE
sun nxt^K
sunoco^T
sunpassO
sunrun^E
sunwing!
supabaseR
supabetsB
super 8(
super 99^C
super aki^C
superbalist
super bodega acuentaC
superboletosB
supercanalJ
supercell/
supercinesB
super city^C
superfitW
superfreteX
supergasbrasE
supergirosB
super hotel(
superintendencia=)
super inter^C
superinteressanteK
superior court^)
super komprasC
superlogicaZ
super mami^C
supermarche match^C
supermarket rj^C
supermaxiC
supermercados bravo^C
supermercados guanabaraC
supermercados nacional^C
supermercados peruanos^C
supermercados pola^C
supermercados rey^C
supermercados romero^C
super muffatoC
super nosso^C
supernotariadoY
super paco^
superpet:
super pola^C
super rey^C
super sarettoC
supershuttle"
supersportsN
supertails:
super uC
super u dac^T
super vea^C
supervia ponienteO
super willys^C
super xtra^C
superzoo cz:
suplicyQ
sura=G
suralisE
suramericanaG
sura soat^G
suravenirG
surfsharkR
surf telecomJ
surtidora de aves^A
surtifamiliarC
surtigasE
surtimaxC
surtimayoristaC
surveymonkeyR
susan g komen^M
sushi blues^A
sushiclubA
sushicomeA
sushi itto^A
sushi pop^A
sushitaA
sushi tei^A
susi^F
sutter healthI
suumo^Z
suvinilL
svejk restaurant^A
svj=Z
svp=M
svs=G
sv sparkassen^G
swap com^
swappa
swarovskiD
swee heng^A
sweet and coffee^Q
sweet coffee^Q
sweet coffee restaurante^A
sweetwaterN
swica^G
swift carnes^C
swiggy^;
swiggy instamartC
swile^A
swiss air^!
swissbilling#
swisscautionZ
swisscom blueK
swiss international!
swisslabI
swiss life sante^I
swisslosB
swiss medical^I
swiss medi kids^I
sw leipzig^E
swm=E
swoon=L
swr=H
sybillaD
sylvan learningF
syma^J
syma mobile^J
symantecR
sympanyG
sympla^B
sync=R
synergymW
synlab^I
systeme u^C
sytral^H
sz=K
t4f=B
tabeliao=)
tablita tartaroA
taco bellA
tacos atarantados^A
tacos el guero^A
tada^"
tadpoles=.
taecel^J
taf=D
tag chile^O
tages anzeigerK
tagesspiegelK
taggy^O
tag itau^O
tag pase^O
tag televiaO
tai loy^
tails=:
tails com^:
taino express^X
taito^B
taj hotels(
takashimaya
take 5 car^V
take 5 oil^V
takealot
takeaway;
take two^/
takko^D
tala=#
talabat;
talbots^D
talize^
talkspaceI
talktalkJ
taman safari^B
tambo=C
tamediaK
tam montpellier^H
tamoil^T
tandy leather^N
tangedcoE
tang freres^C
tangs=
tanguayL
tania=D
tanishq jewelleryD
tank rast^A
tanner=#
tanta=A
tantalo=A
taobao
tap air^!
tap autobusesH
tape a l oeil^D
tapjoy/
tap la^H
tap metro^H
tap portugal^!
tappsi^"
taqueria orinocoA
taquillaliveB
target^
targobank#
tarjeta bip^H
tarjeta naranja^#
tarjeta oh^#
tarjeta shopping^#
tarragonaA
tasa=)
tascaniD
task rabbit^Y
tata 1mg^S
tata aia^G
tata aig^G
tata cliq^
tataje^L
tata play^J
tata power^E
tataskyJ
tata starbucks^Q
tatoo^N
ta travel^T
tatte^A
taty boutique^D
tauret^P
taurus gym^W
tausendkind.
tauste^C
ta wan^A
taxact^Y
tax assist^Y
tax collector^%
taxe fonciere^%
taxe habitation^%
taxfix^Y
tax free childcare^.
taxi aeropuerto^"
taxi berlin^"
taxify^"
tax individual^"
taxi seguro^"
taxis g7^"
taxis libres^"
taxi thailand^"
taxslayerY
tayto park^B
taz=K
tcba^I
tcc=X
tchibo^Q
tcs=V
tcs assista^G
td ameritrade<
td assurance^G
td insurance^G
teachable=F
teachers pay^F
teacherspayteachersF
tea connection^A
teaming=M
teamviewerR
te apuesto^B
teatro colon^B
teatro mayor^B
teatro san martin^B
tec cr^F
tec de monterrey^F
techem^E
techo=M
tecmilenioF
tecnicentroV
tecnimecanicaV
tecnologico de monterrey^F
tecnoplazaP
tecnopolisB
teco=E
tec salud^I
tediberL
teenoi^A
teespring
tejas verdes^Q
teksavvyJ
teladocI
telcel^J
telecableJ
telecentroJ
telecharge=B
telecine=K
tele columbus^J
teleflora
telefonia por cable^J
telefonica^J
telefonica de argentina^J
telefonica de espana^J
telefonica germany^J
telegram=R
telekom^J
telepaseO
telepassO
telepeajeO
telepeaje dinamicoO
teleramaK
teleredJ
telethon=M
teleticketB
teleton^M
teleton 20 30^M
teletrakB
televiaO
telkom^J
telmex^J
telmex luz^E
telparkO
telsur^J
temaikenB
tematikaN
tembici bogota"
temple bar^,
tempo=K
tempurL
temu
tencent games/
tenda atacado^C
tenencia=)
tennis=D
tepco^E
teppermanL
tepsa^H
tequendama(
terabyte=P
terabyteshopP
teriyakiA
terminal de transporte^H
terminixY
terpel voltexT
terra mitica^B
ter sncf^H
tesco^C
tesco petrol^T
tesco pfs^T
tesla^V
tesla chargingT
tesla motorsV
tesla superchargT
tesla superchargerT
tesoreria cdmx^)
tesoreria general^)
teta drogerie^S
teufel^P
texaco^T
texas roadhouseA
tfg=
tfl^H
tfl congestion^O
tfl gov^H
tfl ulez^O
tfw=H
tgb=A
tgif^A
tgi friday^A
tgr=%
tgss^%
thai air^!
thai airways!
thailand post^X
thai life^G
thai lion air!
thai red cross^M
thai ticket major^B
thai watsaduL
thalia^N
thalys^H
thames clippers^H
thameslinkH
thammasatF
the aa^V
the art of shaving^U
the athleticK
the atlantic^K
theatron,
the barbers spa^U
the beer store,
the best acai^A
the body shop^
the burger company^A
the cheesecake factoryA
the childrens place.
the economistK
the exchange^
the executive^D
the fa^B
the fragrance shop^U
the fresh marketC
the general=G
the general insurance^G
the guardian^K
the habit^A
the hinduK
the home store^
the hut^U
the irish independent^K
the italian coffee^Q
the joint chiro^I
the ken^K
the learning lab^F
thelem^G
the little gym^W
the medical city^I
themeforestR
the north faceD
the o2^B
the open univ^F
theory test^F
the phone house^P
the range^
the rec room^B
thermasB
therme erdingW
therme wien^B
thesaurus=
the souled storeD
the spectator^K
the star^K
the telegraphK
the times ukK
the toll roads^O
thetrainlineH
the vitamin shoppeS
the white company^L
the works^
the works kids^.
the zebra^G
things remembered
thinkificF
third love^D
third wave coffee^Q
thomannN
thompson hotel(
thompson morgan^L
thomson holiday^*
thorntons=T
thorntons recycling^E
thorpe park^B
thredup
three mobile^J
thriftbooksN
thrifty car^*
thrifty foods^C
thrifty rent^*
thrive marketC
thuisbezorgd;
thumbtack=Y
thurbo^H
thyrocareI
tia^C
tibber^E
tibits^A
ticket360B
ticketcornerB
ticketekB
ticketflyB
ticketlineB
ticketmaster^B
ticketmelonB
ticketoneB
ticket pia^B
ticketplusB
ticketportalB
ticketproB
tickets com^B
tickets for fun^B
ticket shop^B
ticket show^B
ticketsourceB
ticketstreamB
ticketswapB
tidal=K
tien 21^P
tienda de cafeQ
tienda leonH
tienda mia^
tiendanimal:
tiendas 3b^C
tiendas altoqueC
tiendas charlyD
tiendas efeP
tiendas extraC
tiendas isimoC
tiendas kraftL
tiendas massC
tiendas milano
tiendas netoC
tiendas universal
tier="
tier mobility^"
tierra burrito^A
tierra garat^Q
tierragro:
tierra querida^A
tiffany=D
tiffosiD
tiffs treats^A
tiger copenhagen
tiger es^
tiger uk^
tiger wheel^V
tigota^
tigo une^J
tiierisch:
tikamoonL
tiket^*
tiket com*
tiki^X
tikona^J
tiktokR
tiktok shop
tillysD
timberland^D
timber mart^L
timbre amende^)
timbre fiscal^Y
timbres fiscaux^Y
timbritY
tim celular^J
time incK
time out market^A
times24O
times bookstores^N
times car^*
times newspapers^K
times of indiaK
time warner cableJ
tim hortonsQ
timpsonL
timpsonsU
tim sa^J
timvisionK
tinder=R
ting=J
tin jo^A
tin nsdl^%
tintoreria max^U
tipeee^M
tipp24^B
tipsa^X
tip top^.
tiqets^*
tire rack^V
tirumalaM
tisseo^H
titan eye^I
titan eyeplusI
tithe ly^M
title boxing^W
tix do^B
tixr^B
tj maxxD
tj morris^
t joy^B
tk^G
tk die techniker^G
tk maxxD
tlapaleriaL
tl lausanneH
tls=F
tlscontactY
tmall
tmb=H
tmobile webJ
t mobilitat^H
tneb^E
tng=D
tnt^J
tnt express^X
tnt mercurio^X
tnt sports^K
tnt supermarketC
toast box^A
toast box coffee^Q
toast takeout^;
tobu railway^H
tobys sports^N
tochi zei^%
todaytixB
todohogar
todoistR
todo moda^
todomusicaN
toefl^F
toei=H
toho cinemas^B
toho gas^E
tohoku denryokuE
token pln^E
token transit^H
tok e presente^
tokio marine^G
tokio marine nichidoG
tokopedia
toks^A
tokyo denryokuE
tokyo disney^B
tokyo disney resort^B
tokyo electric power^E
tokyo gas^E
tokyo metro^H
tokyo university^F
tokyu^H
tokyu hands^
toledo=C
tollpassO
toll roads of^O
tom and co^:
tombola=B
tommy beans^A
tommy gun^U
tommy hilfigerD
tomods^S
tomoro^Q
tomza^E
tonal=W
toni guyU
tony and jackeyU
tony super papelerias^
too good to go;
tool station^L
toom^L
top achat^P
top autopassH
top charoenI
topgolfB
topitopD
topman^D
top office^
topper^D
toppr^F
tops=,
tops day^.
topshopD
tops market^C
tops markets^C
toptalY
torikizokuA
tornamesaN
toronto starK
torrent power^E
tostado cafe^Q
tostaduria bisettiQ
tostao^Q
tostao cafe^Q
tostao mercado^C
tot=J
total direct energie^E
totalenergies electriciteE
total express^X
total gas^T
total gym^W
totalhealth pharmS
totalpassW
total play^J
total sa za^T
toto lotto^B
totto^D
tottus^C
touche=D
touchnetF
tour eiffel^B
touring club^V
tous=D
tou tv^K
town council^Z
town sports^W
toy master^.
toyota financial^#
toyota rent^*
toy planet^.
toys for tots^M
toys kingdom^.
toys r^.
tpexpressH
tpg=H
tracfoneJ
track field^N
trac n4^O
tracopaH
tractor supply^
tradeinnN
trade republic^<
trader joesC
trading 212<
traffic fines^)
trago mills^
trailfinders*
trailways=H
trainerroadW
trainlineH
tramacoX
tramontinaL
tranquilidade=G
transa^N
transamericaG
transavia!
transcaribeH
transdevH
transferwise>
transit app^H
transit link^H
transito bogota^)
translinkH
translink niH
transluxH
transmartC
transport co^H
transportes ecuador^H
transportes linea^H
transport for nswH
transport for wales^H
transportifyX
trans studio^B
transtejoH
transunionY
trasmediterraneaH
travelcentersT
travelers^G
travel guardG
travelioZ
travelocity*
traveloka*
travessa=N
treatwellU
tredz^N
treebo^(
treehouseF
trelloR
trend microR
trendyol
trenes argentinosH
tren maya^H
trenordH
tren suburbano^H
trensurbH
trent ltd^
tres cordilleras^,
tresor public^)
triathlon=D
tributacion=%
tricom^J
tricot=
trigo miel^Q
trigo y miel^Q
tri indonesia^J
trimet^H
trinity college^F
trip=*
tripadvisor*
triple a^E
triple os^A
trip rail split^H
tri rail^H
triumph=D
triumph lingerieD
triunfo seguros^G
trivago*
trocaireM
trofa saude^I
trony^P
tropical islands^B
tropical smoothieA
tropigasT
tru by hilton(
truebillR
true coffee^Q
true corporation^J
true fitness^W
trueid^K
true move^J
true online^J
true visions^K
truffaut animalerie^:
truffaut fleurs^
trugreenL
trupanionG
truper^L
truphoneJ
trussell trustM
truthfinderY
truworths
tsa precheck*
tsn direct^K
tsogo sun(
tsu cosmeticos^U
tsutayaN
t t burger^A
ttc^H
ttd=M
ttsh^I
tuasa^H
tuas power^E
tu berlin^F
tu boleta^B
tu carro^V
tucci^D
tu clothing^D
tuenti^J
tu entrada^B
tuesday morning^
tuev^V
tufesa^H
tugo^L
tugo regalos^
tui^*
tui airways^!
tuio^G
tuition management^F
tuku^Q
tu llave^H
tullys^Q
tuloteroB
tum=F
tumeleroL
tumiD
tunelesO
tunels^O
tunnelbearR
turbotaxY
tur bus^H
turismarH
turkish air!
turkish airlines^!
turmoelT
turmol^T
turnitinF
turo="
tussam=H
tutorfulF
tutti=
tuv=V
tu wien^F
tuya=#
tv a cabo^K
tv cable^J
tventasP
tv licenceK
tv licence mbp^K
tv licensingK
tv licensing fee^)
tway air!
twc=J
twickenhamB
twilioR
twinkl^F
twin peaksA
twint parking^O
twisto^#
twitch=K
twitch interactiveK
twitterR
twitter blueR
two oceans^B
txtag^O
txu=E
txu energy^E
tyne tunnel^O
typeformR
typologyU
tyroliaN
uab=F
uade^F
uam=F
uan=F
uandes^F
uanl^F
uasd^F
uatt^
uba=F
ubc=F
uber^"
uber boat^H
uber bv de^"
uber do brasil^"
uber eats;
ubereats za;
ubisoft/
ubook^K
ubreakifixP
uc3m^F
uca=F
ucas^F
uc berkeley^F
ucc=F
uc christus^I
ucd=F
ucema^F
uces^F
uci cinemas^B
ucla^F
ucm=F
ucpa^W
ucr=F
uct=F
udacityF
udea^F
udelas^F
udemyF
udf=T
udg=F
udima^F
udla^F
udlap^F
udon^A
udp=F
uees^F
uepa tickets^B
ueshimaQ
uestra^H
ufc fight passK
uff movil^J
ugc^B
ugg^D
ugis^A
ugm=F
ugo=A
u haul^Y
u haul storage^Z
uhc=G
ui depok^F
uisce eireannE
ulacit^F
ula mx^F
ulanka^D
uline^
ulla popkenD
ulta^U
ultrafarmaS
ultragazE
ultra mobile^J
ultra premium direct^:
ulule=M
ulys^O
una=F
unab^F
unacademyF
unad^F
unam^F
unapec^F
una seguros^G
unc=F
uncle bobsZ
uncle bobs storage^Z
uncle julios^A
uncommon goods
under armourD
undercontrolD
undergoldD
une=J
uned^F
une epm^J
unefon^J
une heure pour soi^U
u nextK
unhcr^M
uniandesF
unibanco pt#
unibe^F
unibet^B
unicampF
unicef^M
unicef comite espanol^M
unicesumarF
unicorn store^P
unidad editorial^K
unidad medica^I
unidas seminovosV
unifique=J
unilagoP
uni mart^T
unimed^I
uniminutoF
uninorteF
uninoveF
uninterF
unioil^T
union farmacia^S
union gas^E
union musical^N
union personal^I
unip^F
unipin/
uniplacesZ
unipol^G
unique yanbalU
unir=F
unisa^F
unisinosF
unison=Y
unitec^F
united airlines!
united arrows^D
unitedhealthG
united illuminating^E
united rentals^Y
united supermarket^C
united way^M
unite students^Z
unite the union^Y
unitymediaJ
unity pharmacy^S
unity technologiesR
universal=
universal assistanceG
universal boticas^S
universal studiosB
universidad anahuacF
universidad austral^F
universidad autonoma^F
universidad catolica^F
universidad central^F
universidad complutense^F
universidad de antioquia^F
universidad de chile^F
universidad de costa rica^F
universidad de la sabana^F
universidad de lima^F
universidad del norte^F
universidad de los andes^F
universidad del rosario^F
universidad de navarra^F
universidad de palermo^F
universidade catolica^F
universidade de coimbra^F
universidade de lisboa^F
universidade do porto^F
universidade lusofona^F
universidad europea^F
universidad iberoamericana^F
universidad javerianaF
universidad latina^F
universidad nacional^F
universidad san francisco^F
universidad siglo^F
universita degli studi^F
universitas indonesia^F
universitat^F
universitat de barcelona^F
universitat politecnica^F
universitat zurich^F
universite de^F
universite de montreal^F
universite laval^F
universite paris^F
university college^F
university of^F
university of cape town^F
university of pretoria^F
univerzita karlovaF
univ of^F
univ of johannesburg^F
univ of london^F
univ of toronto^F
univ panamericana^F
uni wien^F
un kilo de ayuda^M
unlam^F
unode50D
uno express^X
unopar^F
uno pizzeria^A
uno salud^I
unphu^F
unreal engineR
unsw^F
un techo para mi pais^M
unum^G
uoc=F
u of^F
uol=K
upa=C
upb=F
up diliman^F
up express^H
upf=F
upgrad^F
upm=F
upn=F
uppcl^E
ups^X
ups storeX
upstart=#
uptime^F
up universidad^F
upworkY
uqam^F
uq mobile^J
ura parking^O
urbanclapL
urban company^L
urban fare^C
urban ladder^L
urbano ar^X
urbano express^X
urban outfittersD
urban research^D
urbansitterY
urban sports^W
urban sports clubW
urbn^D
urbs^H
urbvan^"
ur chintai^Z
urg=I
urssaf^%
ur toshi^Z
usaa^G
usach^F
usataxpymt%
usa tech^A
usa todayK
uscbp^*
us cellular^J
uscis^)
us foods chef^C
usfq^F
ushaka^B
usil^F
usj=B
usma^F
usp=F
us passport^)
uspsX
uss=B
ust=F
u stars^C
u storage^Z
us treasury^%
uta^H
utadeo^F
utdt^F
utel^F
utilita=E
utilities kingston^E
utility warehouse^E
utn=F
utp=F
utpl^F
uts mobile^H
u verse^J
uvesco^C
uvk=B
uvm^F
uvm campus^F
uwajimayaC
uzo=J
vacasa^(
vag=H
vahan^)
vail resorts^B
vajillas corona^L
vaki^M
vakilsearchY
vakinhaM
valentine restaurant^A
valentino helados^A
valentins=
valero^T
valle del lili^I
valora=
valor economico^K
valu dollar^
valve corp/
valvoline^V
vamoose=H
vanco^M
vanguard=<
van heusen^D
van houtte^Q
van leeuwenA
vans^D
vantage farmacia^S
vanti=E
vape store^
varsity college^F
varsity tutors^F
vattenfall^E
vaudoise=G
vaughan=F
vav versicherung^G
vaypol^D
v b^,
vbb=H
vbz=H
vca animal:
vectrenE
vedantuF
vedes=.
veepee
veerkampN
veezu^"
vegalsaC
vega market^C
vega school^F
veloe^O
veloplusN
velotaxH
venancio=S
venex^P
venmo>
ventanilla unica^)
vente privee^
ventoliniA
ventra^H
veolia^E
vep afip^%
ver=D
verbraucherzentraleY
verbund^E
vercelR
verdecoraL
verdecora mascotas:
verdemar=C
ver de verdad^I
ver di^Y
verdugo=
verificacion vehicular^V
verificentroV
verifone taxi"
veris^I
verisureY
veritas^C
verivoxG
verizon^J
vero internet^J
versaceD
versicherungskammerG
vertbaudet.
verti=G
vertical art^W
very co uk^
vespucio norteO
vespucio surO
vestiaire=
vestiaire collective
vetsmart:
vetv^J
vfs global^Y
vfs services^Y
vgn=H
vhi=I
vhi swiftcareI
vhs=F
vhv=G
via barilocheH
viacao 1001^H
viacao cometa^H
viacao garcia^H
via cargo^X
viaducto bicentenario^O
viagogoB
viajes exito^*
viajes falabella*
viale=D
viamar^V
via marte^D
viamo^D
viamobilidadeH
viana=
viapassO
viapresseK
via quatro^H
viarapidaO
viasat^J
via t^O
via t bip^O
viator*
via transportation^"
via verde^O
viber outJ
vibra=T
vicampo,
vicky form^D
vicom^V
victorian plumbing^L
victoria plum^L
victoria seguros^G
victoria sports^N
victorias secretD
victorinaA
vida de perros lib^N
vida peru^M
vida tres^G
videofuturJ
vidio^K
viena=Q
vietjet!
vietnam airlines!
vieux campeur^N
viewqwestJ
vignette=O
viking cruises^*
vikings=A
vila gale^(
villa chicken^A
village cl^
village vanguard^
villa market^C
ville de montreal taxes^%
vimenpaqX
vinatis,
vincci^(
vinci autoroutes^O
vindi^C
vinos de^,
vinos y licores^,
vinoteca,
vinted
violation info^)
violetta fabianiU
vi postpaid^J
virgin atlantic!
virgin australia!
virgin experience^B
virgin media^J
virgin media pymts^J
virgin mobileJ
virgin money giving^M
virgin telco^J
virgin trains^H
virgin wines exp^B
viriyahG
virtual llantas^V
visahq*
visana^G
visible=J
vision center pe^I
vision service plan^G
vistaprint
vistara!
vitacostC
vital=C
vital chek^Y
vitality=G
vitalsourceF
vitaminas=A
vitamin shoppeS
vitens^E
vithas^I
vitogazE
vitrocarV
vittal^I
vittudeI
viu=K
viva aerobus^!
viva air^!
viva apotekS
viva colombia tienda
viva gym^W
vivanda=C
vivant vins^,
vivara^D
vivarealZ
vivari^Q
vivaticketB
viva viagem^H
vivaz=I
vivenda do camarao^A
vivid seatsB
vivino^,
vivint^L
vivo^J
vivo energy^T
vivo fixo^J
vivo movel^J
vivus^#
vix=K
vizinhando=A
vkw=E
vlh=Y
v lille^"
vlt carioca^H
v markt^C
vmedia^J
vmwareR
vocentoK
vodafoneJ
vodafone idea ltd^J
vodafone ltd^J
vodafone ono^J
voepass!
vogele=D
vogo="
voi="
voi technology"
volaris!
volg^C
volkshochschule^F
volksoperB
volkswohl bundG
volotea!
volpes^L
volta=A
voltio="
vonage^J
von maur^
vonoviaZ
vons^C
vorwerkL
voxi^J
vox telecomJ
voyage prive^*
voy con energia^T
voyo^K
vrbo(
vrchat^/
vroom^V
vscoR
vse praha^F
vsgamersP
vsp=G
vtr=J
vtv=V
vue^B
vue bsl^B
vue entertainment^B
vueling!
vultrR
vumatelJ
vw bank^#
vw credit^#
vzp=I
waba grill^A
wag labs^:
wag walking:
waipu^K
waipu tvK
waitr^;
wakefitL
waldorf astoria(
walgreens^S
walkabout bar,
wallapop
wallboxT
wallet budgetbakersR
wall street institute^F
wall street journalK
wall street pt^F
walmart^C
walmart fuelT
walmart gas^T
walmart pharmacyS
walmart rx^S
walt disney worldB
waltermartC
wanama^D
wanderuH
wanimo^:
wappa^"
warby parker^I
warehouse fashion^D
wargaming/
warhammerN
warhammer online/
warner bros studio^B
warnes^V
wasabi^A
waseda^F
wasgau^C
washington gas^E
washington postK
washio^U
wash laundry^U
wash n dry^U
waste connections^E
waste management^E
watami^A
water aid^M
waternet^E
watsons^S
wattpadK
wawa^C
wawanesaG
wayfairL
wbur^M
wclc^B
wdw^B
wealthfront<
webafricaJ
webflowR
webrootR
webticketsB
webtoonK
webuyanycarV
wecasa^Y
weeeC
weex^J
weezeventB
we fitness^W
wefox^G
wegow^B
weider^S
weight watchers^U
weight watchers digital^R
wein co^,
wein moment^,
weitzlerL
welcia^S
weldom^L
well ca^
well club^W
wellhubW
wellness foreverS
wellpassW
wells optica^I
welsh water^E
welt=K
weltbild^N
welthungerhilfe^M
wenance#
wendys^A
wenzelsA
westbahnH
west elmL
western beef^C
western governors^F
western provident^G
western union>
westfalen^T
westjet!
westlottoB
west midlands trains^H
westside
westside marketC
westwingL
westwood clubW
wetherspoonA
wetvK
wetzelsA
weverseK
wex=N
wex photo^P
w for woman^D
wfp=M
wgbh^M
wg gesucht^Z
wgu=F
wgv=G
wheels up^!
which=Y
which ltd^Y
whitehat jrF
white house black^D
whitepagesY
whizcommsJ
whole foodsC
whoop=W
wh smith^
wible^"
wicked campers^*
wickes^L
wideopenwestJ
wiener feinbackerA
wiener feinbaeckereiQ
wiener praterB
wiener stadtische^G
wienerwald^A
wiener wohnen^Z
wien ticket^B
wifi=F
wiggle=N
wightlinkH
wikimediaM
wikipedia^M
wilboradaN
wilcon^L
wildberries
wildlife reserves^B
wiley=F
wilkinson=
wilko^
willer^H
willhaben
william hillB
williamsburg=A
wimax^J
wimpy sa^A
win2dayB
winamaxB
winc^,
wincasaZ
winco^C
winco foods^C
windsor fashion^D
windstarT
windstreamJ
wind telecomJ
wine and beyond^,
wine com,
wine connection^,
wine n about^,
winery=,
wine spectator^,
wingo!
wingo mobile^J
wings army^A
wing yip^C
wingz^"
winn dixieC
win peru^J
win plus^K
winpy^P
win red^M
winsim^J
win sports^K
wipark^O
wired=K
wirtschaftsuniF
wise=>
wisepayF
wise up^F
wish=
wiso^Y
wits=F
wix^R
wizink^#
wizz air!
wizz tv^J
wl wiener linien^H
wm ezpay^E
wmf^L
wnyc^M
wok=A
wolt;
wom^J
women secret^D
wonderbox
wonderful cafe^Q
wonderlaB
wondershareR
wong^C
woo=J
woodbrassN
woodcraft=L
woodhouse spaU
woodmans market^C
woodspring(
wook^N
wool warehouse^N
woolworth^
woolworths^C
woolworths food^C
woot^
wootwareP
world duty free
world market^
world nomadsG
world of beer^,
world of books^
world of sweets^N
world of toys^.
world of warcraft/
worldremit>
world visionM
worldwide seguros^G
world wildlifeM
world wine hobby^N
wormlandD
worten^
wounded warrior^M
wow=K
wow internet^J
wowow^K
wow tvK
woyton^Q
wplay^B
wsf=H
wtf pt^J
wuerttembergischeG
wunderflatsZ
wundertaxY
wwe networkK
wwf^M
ww international^U
wyevaleL
wyndham(
wyndham vacation(
wynk^K
wynn las vegasB
wyzant^F
wyzeR
x5 music^N
xbox/
xbox game pass/
xcaret^B
xcel energy^E
x corp^R
xebio^N
xiaomi^P
xl=J
xl axiata^J
xl extra large^D
xoom^>
xplor^B
xpressbeesX
xtralifeP
xtrim^J
xxi=B
xxl lutz^L
yagmourD
yaguar=C
yahoo shopping
yajuegoB
ya kun^Q
yallo^J
yamada^P
yamato^X
yamato transportX
yamuni^
yanbal^U
yandex go^"
yankee candle
yardi^Z
yatra*
yaxi^"
yayoi^A
yazigi^F
yego^"
yello^E
yello strom^E
yellow bike^"
yellow cab^"
yelp=Y
yelum^G
yenny^N
yesss^J
yha=(
ymca^W
ym ca mx^W
ynabR
yodobashiP
yogaworksW
yogurisimoA
yogurt persa^A
yomiuriK
yoojo^Y
yooxD
york region transit^H
york university^F
yotepresto#
yotsuya otsukaF
youcom^D
youfit^W
you need a budgetR
younited#
younited credit#
your independent^C
your parking space^O
youse^G
youth hostel^(
youtopiaW
youtube=K
youtube memberK
youtube musicK
youtube premiumK
youtube tvK
ypf^T
ypperlig
yubin^X
yu pack^X
yuzawayaN
yza=S
zaask^Y
zabars^C
zabka^C
zadig et voltaire^D
zadig voltaire^D
zaffariC
zajac^:
zalandoD
zales^D
zalora
zamba=B
zamp^A
zapatocaC
zapay^V
zapierR
zap imoveis^Z
zaplo^#
zappos^D
zara^D
zara homeD
zara kids.
zarks^A
zattiniD
zattoo^K
zaxbys^A
zazzle
z deli^A
zdravotni pojistovnaG
zebet^B
ze delivery^;
zee5K
zee dog^:
zego^Z
zeit=K
zeit online^K
zeitverlagK
zelerisX
zelle^>
zellers
zelo=L
zenimax/
zen internet^J
zenius^F
zenklubI
zenni^I
zenrosaiG
zentralbahnH
zeop^J
zepto^C
zerezesI
zer parqueoO
zestmoney#
zeta gas^E
zeuss=T
z hotels^(
zig="
ziggo^J
zillow^Z
zillow rentalZ
zilveren kruis^G
zinioK
zipair^!
zipcar"
zipcar paris"
zip pay^#
zippy=D
ziprecruiterY
zips car^V
zips dry clean^U
zity^"
zizzi^A
z kai^F
zodio^L
zoff^I
zohoR
zoll^%
zomato^;
zona azul^O
zonapropZ
zonas de parqueoO
zona sul^C
zone fitness^W
zonky^#
zoo berlin^B
zoo de beauvalB
zoologico de cali^B
zoom=R
zoomarineB
zoomcar*
zoom care^I
zooparc de beauvalB
zooplus:
zoo praha^B
zoot^
zoo zajac^:
zopa=#
zorro abarrotero^C
zozo=D
zozotown
zsl=B
zulassungsstelle^V
zul digital^O
zulily^
zum="
zunder^T
zurich^G
zurich ins^G
zurich versicherung^G
zur rose^S
zweirad stadlerN
zwiftW
zynga/
イオンリテール^C
エヌテイテイ^J
エネオス^T
スタテイサフリ^F
セフンイレフン^C
ソフトハンク^J
トコモ^J
メルカリ^
モハイルスイカ^H
ヤマト運輸^X
ライフコーホレーシヨン^C
佐川急便^X
日本赤十字社^M
日本郵便^X
東京カス^E`,
}
