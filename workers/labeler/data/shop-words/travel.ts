import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Flights, places to stay, and the rest of travel. */
export const TRAVEL_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'flights',
    strength: 'strong',
    words: patternList(`
      airline*, airlines, *airlines, *airline, air lines, airways, *airways, air ways, flight*, flights, aviation, inflight, in flight, onboard wifi, baggage fee, excess baggage, boarding pass, airfare, jet charter
      aerolinea*, aerolineas, lineas aereas, linea aerea, aerovias, vuelo*, vuelos, tiquetes aereos, pasajes aereos, boletos de avion, equipaje, aereas, linhas aereas, passagem aerea, passagens aereas, compagnie aerienne, aerien*, vols, billets d avion, fluggesellschaft*, fluglinie*, flug*, *flug, lufthansa*, compagnia aerea, vliegtickets, luchtvaart*, aerolinee, letenky, flyg*
    `),
  },
  {
    category: 'flights',
    strength: 'weak',
    words: patternList(
      'airport, aeropuerto, aeroporto, aeroport, flughafen, air, aero, jet, fly, wings air, avion',
    ),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList(`
      hotel*, hotels, *hotel, htl, inn, inns, motel*, motels, motor inn, motor lodge, lodging, suites, inn suites, resort, resorts, hostel*, hostels, hostal*, guest house, guesthouse*, guest hse, bed breakfast, bed and breakfast, b b inn, bnb, vacation rental*, vacation home*, holiday rental*, holiday home*, holiday cottage*, holiday let*, cottages, cabins, cabin rental*, campground*, campgrounds, campsite*, camp site, camping site, rv park, rv resort, caravan park, holiday park, glamping, timeshare, vacation club, extended stay, serviced apartment*, aparthotel*, chalets, ranch resort, conference center hotel, ryokan, bungalows, villas resort, reservation hotel, touyokoinn
      hoteles, hosteri*, hosteria*, hospedaje*, hospederia*, posada*, posadas, alojamiento*, albergue*, cabanas, casa de huespedes, casa rural, finca turistica, finca hotel, glampin*, motel y, ecohotel*, eco hotel, apartahotel*, apartamento turistico, residencia turistica, camping y cabanas, hacienda hotel, ecolodge
      pousada*, pousadas, hospedagem*, hoteis, chale*, chales, albergaria, apart hotel, flat service, alojamento local, alojamento*, quinta hotel, hotel fazenda
      hotellerie*, gite*, gites, chambre d hote*, chambres d hotes, auberge de jeunesse, camping municipal, residence de tourisme, appart hotel, appart city, gite rural, chalet*, hebergement*
      ferienwohnung*, ferienhaus*, ferienpark*, ferienapartment*, jugendherberge*, gasthof*, *gasthof, herberge*, zimmervermietung, campingplatz*, *campingplatz, hotelbetrieb*, unterkunft*, berghotel, hutte, huette, berghutte, albergo*, agriturismo*, locanda*, bed breakfast it, ostello, penzion*, vandrarhjem*, vandrerhjem*, hytte*, vakantiepark*, vakantiehuis*, b and b
      lodge, lodges
    `),
  },
  {
    category: 'lodging',
    strength: 'weak',
    words: patternList(
      'suite, stay, stays, rooms, room, cottage, cabin, chalet, retreat, ranch, camp, huespedes, quinta, hideaway, plaza hotel, ocean view, beach resort, lakeside, seaside, mountain view, pension, pensione, parador*',
    ),
  },
  {
    category: 'travel',
    strength: 'strong',
    words: patternList(`
      travel*, travels, *travel, travel agency, travel agent*, tours, *tours, tour operator, excursion*, excursions, cruise*, cruises, *cruises, sightseeing tour*, vacation*, vacations, holidays, booking*, reservations, rent a car, rentacar, rent car, car rental*, rental car*, car hire, van hire, van rental, carhire, autorental, airport lounge, visa application, visa services, passport services, global entry, trusted travel*, esta application, tourism*, tourist*, tourist info*, visitor center, visitors center, visitor centre, luggage storage, charters, yacht*, helicopter*, expedition*, trekking, safari*, whale watch*, scenic railway, guided tour*
      viaje*, viajes, agencia de viajes, turismo*, turistic*, turistico, excursiones, paseos, crucero*, cruceros, alquiler de coches, alquiler de autos, alquiler de carros, renta de autos, renta de carros, arrendadora de autos, reservas, vacacion*, vacaciones, paquetes turisticos, tours y, migracion, pasaporte*, visado*, informacion turistica, operador turistico, ecoturismo
      viagem*, viagens, agencia de viagens, cruzeiro*, excursoes, passeio*, locadora de veiculos, locadora*, aluguel de carros, locacao de veiculos, rent a car brasil, turismo e
      voyage*, voyages, agence de voyage*, tourisme*, office de tourisme, croisiere*, location voiture*, location de voitures, vacances, sejour*, excursions nautiques, bateau mouche, visites guidees
      reise*, *reisen, reisen, reiseburo*, reisebuero*, *reiseburo, urlaub*, kreuzfahrt*, autovermietung*, mietwagen*, *autovermietung, tourist information, touristik*, touristinfo*, stadtrundfahrt*, schifffahrt*, schiffahrt, ausflug*, viaggi*, agenzia viaggi, autonolegg*, noleggio auto, crociere*, reisbureau*, autoverhuur, cestovni, rejser, resor, turistinfo*, turistkontor*
      tour, touring
    `),
  },
  {
    category: 'travel',
    strength: 'weak',
    words: patternList(
      'holiday, journey*, explore*, explorer*, discover, destination*, voyager, passport, globe*, nomad*, airport terminal, marina, muelle, embarcadero, rental, rentals, charter bus, boats, sailing, cruise line, trip, trips, charter, rac',
    ),
  },
]
