import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Fuel, taxis and shared rides, public transport, parking and tolls, the car. */
export const TRANSPORT_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList(`
      gas station, gasoline, gas mart, gas n go, gas and go, gas food, gas oil, gas fuel, petrol*, petrol station, fuel*, *fuel, fuels, fuel stop, filling station, service station, svc station, serv station, travel plaza, travel center, travel centre, travel stop, truck stop, truckstop, truck plaza, oil co, petroleum, petro, diesel, pay at pump, pay pump, ev charging, ev charger, charging station, supercharg*, charge point
      gasoliner*, gasolina*, gasolinera, estacion de servicio, estacion servicio, est de servicio, est serv, est servicio, e d s, eds, estac servicio, combustible*, bencina*, bencinera, grifo, grifos, servicentro*, servicompra, gnv, gas vehicular, carburante*, repsol estacion, surtidor, area de servicio, electrolinera, bomba de gasolina, bomba gasolina
      posto, postos, auto posto, autoposto, posto de gasolina, combustiveis, posto combustivel, abastecimento, posto servico
      station service, stations service, carburant*, station essence, relais station, borne de recharge, recharge electrique
      tankstelle*, *tankstelle, tankautomat, autohof, autobahntankstelle, kraftstoff*, ladestation*, ladesaule, stromtanken, benzin*, distributore carburanti, stazione di servizio, benzinestation, tankstation*, cerpaci stanice, bensin*
    `),
  },
  {
    category: 'fuel',
    strength: 'weak',
    words: patternList(
      'gas, oil, pump, energy station, eds autoservicio, gnc, gasco, tank, tanken, pfs, energie station, essence',
    ),
  },
  {
    category: 'rideshare_taxi',
    strength: 'strong',
    words: patternList(`
      taxi, *taxi, taxi service*, cab, cabs, yellow cab, cab co, cab company, minicab*, black cab, limo, limos, limousine*, airport shuttle, car service, car share, carshare, carsharing, car sharing, rideshare, ride share, scooter rental, bike share, bikeshare, e scooter, chauffeur*, transfer aeropuerto, remis*, remise, radio taxi, radiotaxi, taxista*, mototaxi*, coop de taxis, vtc, taxis, taxameter, taxizentrale, taxiunternehmen, fahrdienst, tuk tuk
    `),
  },
  { category: 'rideshare_taxi', strength: 'weak', words: patternList('ride, rides') },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList(`
      transit, transit authority, transit auth, metro transit, bus, buses, bus station, bus line, bus lines, buslines, bus terminal, busway, coach station, subway station, railway*, railways, railroad, rail, light rail, train, trains, train station, train ticket*, commuter rail, monorail, tram, trams, tramway, streetcar, ferry, ferries, ferry ticket*, metrorail, metrocard, metro card, transit card, mass transit, trolley, funicular urbano, water taxi
      transporte publico, transporte urbano, autobus*, autobuses, colectivo*, metro de, metro bus, metrobus, transmi*, sitp, recarga tarjeta, recarga civica, tarjeta sube, carga sube, bip, terminal de transporte*, terminal de buses, terminal terrestre, central de autobuses, flota, transp urbano, omnibus, ferrocarril*, renfe cercanias, cercanias, tranvia*, metrocable, teleferico urbano, cooperativa de transporte
      onibus, viacao, rodoviari*, bilhete unico, metro sp, trem, trens, barcas, balsa, comboio*, autocarro*, passagem onibus, passagens, rodoviaria, recarga bilhete, transportes coletivos
      sncf*, ratp*, transports en commun, navette, tramways, autocar*, billet de train, ferroviaire
      bahn*, *bahn, verkehrsverbund*, verkehrsbetrieb*, *verkehrsbetriebe, fahrkarte*, fahrschein*, busbahnhof, nahverkehr, strassenbahn*, stadtbus, postauto, fahrkartenautomat, verkehrsgesellschaft, trenitalia*, azienda trasporti, biglietteria treni, ferrovie, jizdenky, kollektivtrafik
    `),
  },
  {
    category: 'public_transit',
    strength: 'weak',
    words: patternList(
      'fare, expreso, gare, transporte, transportes, transports, bahnhof, metro, subte, terminal, estacao, linea, line, lines, station pass',
    ),
  },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList(`
      parking, parkng, prking, prkg, parkg, parkin, *parking, car park, carpark*, car parks, park ride, park and ride, parkade, parking lot, parking meter*, meters, pay station, pay by phone, paybyphone, pay display, pay and display, valet, valet parking, garage parking, parking garage, toll, tolls, tollway, tollroad*, toll road, turnpike, thruway, expressway authority, bridge toll, toll bridge, congestion charge, road charge, e zpass, ezpass, fastrak, etoll, tag recarga, parking ticket, parking fine
      parqueader*, parqueo*, parqueadero, estacionam*, estacionamiento*, estac, aparcamiento*, aparcam*, parquimetro*, parking publico, playa de estacionamiento, cochera*, cochera publica, garaje*, peaje*, autopista*, autopistas, caseta*, cobro de peaje, telepeaje, televia, tag autopista, zona azul, zona naranja, concesion vial, concesionaria vial, via rapida
      estacionament*, estacionamento, pedagio*, portagem, portagens, estapar, parque de estacionamento, rodovia*, rodovias, concessionaria rodovia, sem parar
      stationnement*, parc stationnement, parcmetre*, horodateur*, peage*, autoroute*, autoroutes, parking indigo
      parkhaus*, *parkhaus, parkplatz*, *parkplatz, parkgebuhr*, parkgebuehr*, parkraum*, parkschein*, tiefgarage*, vignette*, autobahnmaut, parkautomat, parcheggi*, pedaggio, autostrad*, parkeren, parkeergarage*, parkering*
      maut, mautstelle*
    `),
  },
  {
    category: 'parking_tolls',
    strength: 'weak',
    words: patternList('park, garage, garages, lot, meter, valet service, autovia, estacion'),
  },
  {
    category: 'auto',
    strength: 'strong',
    words: patternList(`
      auto parts, auto part, autoparts, auto part*, car parts, auto body, autobody, auto repair, auto service*, auto svc, auto care, autocare, auto center, auto centre, auto centers, auto sales, auto glass, auto electric, automotive*, automobile*, car care, car wash*, carwash*, *carwash, auto wash, auto spa, auto detail*, detailing, car repair, car service center, car sales, cars, used cars, tires, tyre*, tyres, *tires, *tyres, wheel works, lube, oil change, muffler*, exhaust*, brake*, brakes, transmission*, smog*, smog check, emissions test, vehicle inspection, inspection station, motor vehicle, mot centre, mot station, mot test*, garage services, garage repair, towing, tow, tow service, roadside, motors, motor co, motor company, motorcycle*, motorcycles, motorbike*, powersports, windscreen*, windshield*, dealership, vehicle hire purchase, driving test, driving school, drivers ed, dvla, rv center, rv service, truck center, truck parts, car audio, car battery, batteries plus, collision, alignment, radiator*
      autopart*, auto partes, autopartes, repuesto*, repuestos, refacciones, refaccionari*, autolavado*, lavadero de autos, lavadero de carros, lavado de autos, lavautos, lava autos, lubricante*, lubricentro*, lubricadora, cambio de aceite, llanta*, llantas, llanteria, llantera, montallanta*, vulcanizadora*, vulcanizacion, neumatico*, neumaticos, gomeria, cauchos, taller mecanico, taller automotriz, taller, talleres, serviteca*, tecnicentro*, autocentro*, automotriz*, automotor*, automotores, concesionario, motos, motocicleta*, moto repuestos, frenos, baterias, tecnomecanica, revision tecnica, verificentro, verificacion vehicular, centro de diagnostico automotor, diagnosticentro, grua*, gruas, latoneria, planchado y pintura, hojalateria, autoescuela*, academia de conduccion, escuela de conduccion, accesorios auto, audio car, carros, parabrisas
      oficina mecanica, mecanica, auto pecas, autopecas, pneus, borracharia, funilaria, lava rapido, lavagem, auto escola, autoescola, concessionaria*, lava jato, veiculos, despachante, vistoria*, lubrificantes
      garage automobile, garage auto, auto ecole, autoecole, controle technique, lavage auto, carrosserie*, pneumatique*, pieces auto, pare brise, concessionnaire*, moto ecole, station lavage
      autohaus*, *autohaus, autowerkstatt*, kfz*, *kfz, autoteile*, reifen*, *reifen, autowasch*, waschanlage*, waschstrasse*, waschpark, fahrschule*, *fahrschule, autoglas*, tuv, tuev, tuv sud, tuv nord, zulassungsstelle, kfz zulassung, motorrad*, werkstatt, autolackier*, autopflege, autofficina*, officina meccanica, gommista, autolavaggio, carrozzeria, ricambi auto, autobedrijf*, bandencentrum, garagebedrijf, pneuservis, autoservis, bilverksted, bilvask
      tire, pneu, mechanic, mechanics
    `),
  },
  {
    category: 'auto',
    strength: 'weak',
    words: patternList(`
      auto, autos, automo*, automovil*, car, motor, moto, wheel, garage service, automobiles, diesel repair, rim, rims, vehicle*, vehiculo*, voiture*, lavado, wash, lavadero, chevrolet, ford, toyota, nissan, mazda, kia, hyundai, subaru, honda, renault, volkswagen, bmw, audi, mercedes benz, jeep, volvo, lexus, acura, suzuki, yamaha motor, harley, ducati, peugeot, citroen, opel, skoda, fiat, dacia, tesla, porsche, mitsubishi, chrysler, dodge, gmc, buick, cadillac
      wheels, itv
    `),
  },
]
