/** What OpenStreetMap calls a place, and the category of what is bought there. */
import type { Category } from '#shared/categories.ts'

/** Tags of OpenStreetMap; those of several groups are left out. */
export const KINDS_OF_PLACE: Partial<Readonly<Record<Category, string>>> = {
  groceries: `shop/supermarket shop/convenience shop/greengrocer shop/butcher shop/dairy shop/farm
    shop/frozen_food shop/general shop/honey shop/nuts shop/rice shop/seafood shop/spices shop/cheese
    shop/health_food shop/country_store shop/water shop/wholesale amenity/marketplace shop/tea`,
  dining: `amenity/restaurant amenity/fast_food amenity/food_court amenity/ice_cream shop/ice_cream
    shop/deli shop/chocolate shop/confectionery craft/confectionery craft/caterer shop/pasta amenity/bbq
    amenity/restaurant/vietnamese amenity/restaurant/turkish amenity/restaurant/thai
    amenity/restaurant/sushi amenity/restaurant/steakhouse amenity/restaurant/spanish
    amenity/restaurant/seafood amenity/restaurant/ramen amenity/restaurant/pizza
    amenity/restaurant/noodle amenity/restaurant/mexican amenity/restaurant/korean
    amenity/restaurant/japanese amenity/restaurant/italian amenity/restaurant/indian
    amenity/restaurant/hotpot amenity/restaurant/greek amenity/restaurant/german
    amenity/restaurant/french amenity/restaurant/chinese amenity/restaurant/barbecue
    amenity/restaurant/asian amenity/restaurant/american amenity/fast_food/burger
    amenity/fast_food/chicken amenity/fast_food/hot_dog amenity/fast_food/kebab
    amenity/fast_food/pizza amenity/fast_food/sandwich amenity/fast_food/mexican
    amenity/fast_food/fish_and_chips amenity/fast_food/ramen amenity/fast_food/donut`,
  coffee: `amenity/cafe shop/coffee shop/bakery shop/pastry amenity/cafe/coffee_shop
    amenity/cafe/bubble_tea amenity/fast_food/juice`,
  bars_alcohol: `amenity/bar amenity/pub amenity/biergarten amenity/nightclub shop/alcohol shop/wine
    shop/beverages craft/brewery craft/winery craft/distillery amenity/hookah_lounge`,
  fuel: 'amenity/fuel amenity/charging_station shop/gas',
  rideshare_taxi: 'amenity/taxi',
  public_transit: `amenity/bus_station amenity/ferry_terminal public_transport/station
    public_transport/station_train public_transport/station_subway railway/station`,
  parking_tolls:
    'amenity/parking amenity/parking/multi-storey highway/toll_gantry barrier/toll_booth',
  auto: `shop/car shop/car_parts shop/car_repair shop/tyres shop/motorcycle shop/motorcycle_repair
    amenity/car_wash amenity/vehicle_inspection shop/caravan`,
  shopping: `shop/department_store shop/variety_store shop/gift shop/mall shop/kiosk shop/newsagent
    shop/tobacco shop/stationery shop/second_hand shop/antiques shop/florist shop/party shop/trophy
    shop/pawnbroker shop/e-cigarette shop/weapons shop/collector shop/catalogue`,
  clothing: `shop/clothes shop/boutique shop/shoes shop/bag shop/leather shop/jewelry shop/watches
    shop/fashion_accessories shop/fabric shop/outdoor shop/fashion`,
  electronics: `shop/electronics shop/computer shop/mobile_phone shop/hifi shop/camera shop/appliance
    shop/printer_ink shop/electrical shop/mobile_phone_accessories`,
  home: `shop/furniture shop/doityourself shop/hardware shop/garden_centre shop/paint shop/houseware
    shop/interior_decoration shop/carpet shop/lighting shop/kitchen shop/curtain shop/bed shop/flooring
    shop/tiles shop/household_linen shop/bathroom_furnishing shop/doors shop/fireplace shop/trade
    shop/glaziery craft/plumber craft/electrician craft/carpenter craft/painter craft/gardener
    craft/roofer craft/hvac craft/upholsterer shop/locksmith craft/locksmith craft/floorer`,
  hobbies: `shop/books shop/sports shop/bicycle shop/musical_instrument shop/music shop/art shop/craft
    shop/hobby shop/model shop/fishing shop/hunting shop/scuba_diving shop/sewing shop/water_sports
    shop/frame shop/photo amenity/bicycle_repair_station`,
  kids: 'shop/toys shop/baby_goods amenity/childcare amenity/kindergarten',
  pets: 'shop/pet shop/pet_grooming amenity/veterinary amenity/animal_boarding amenity/animal_shelter',
  entertainment: `amenity/cinema amenity/theatre tourism/museum tourism/theme_park tourism/zoo
    tourism/aquarium tourism/gallery leisure/bowling_alley leisure/amusement_arcade leisure/golf_course
    leisure/miniature_golf leisure/water_park leisure/trampoline_park leisure/ice_rink
    leisure/escape_game leisure/stadium leisure/horse_riding leisure/marina amenity/casino
    amenity/gambling amenity/arts_centre amenity/events_venue amenity/karaoke_box amenity/planetarium
    shop/lottery shop/bookmaker shop/ticket tourism/attraction leisure/nature_reserve
    leisure/swimming_area aerialway/station`,
  games: 'shop/video_games shop/games',
  media_subscriptions: 'office/newspaper shop/video',
  pharmacy:
    'amenity/pharmacy shop/chemist shop/medical_supply shop/herbalist shop/nutrition_supplements',
  medical: `amenity/doctors amenity/dentist amenity/hospital amenity/clinic shop/optician
    shop/hearing_aids healthcare/laboratory healthcare/physiotherapist healthcare/psychotherapist
    healthcare/optometrist healthcare/podiatrist healthcare/alternative healthcare/audiologist
    healthcare/counselling healthcare/rehabilitation office/physician office/therapist
    amenity/nursing_home`,
  fitness: `leisure/fitness_centre leisure/sports_centre amenity/dojo leisure/swimming_pool
    leisure/fitness_centre/yoga amenity/dancing_school leisure/dance`,
  personal_care: `shop/hairdresser shop/beauty shop/cosmetics shop/perfumery shop/massage shop/tattoo
    shop/laundry shop/dry_cleaning leisure/sauna shop/beauty/nails shop/beauty/spa shop/wigs
    shop/hairdresser_supply shop/piercing amenity/public_bath shop/hairdresser/barber`,
  utilities: 'office/energy_supplier office/water_utility amenity/waste_disposal power/plant',
  telecom: 'shop/telecommunication office/telecommunication',
  housing: 'office/property_management office/estate_agent shop/storage_rental building/apartments',
  insurance: 'office/insurance',
  flights: 'aeroway/aerodrome aeroway/terminal',
  lodging: `tourism/hotel tourism/motel tourism/hostel tourism/guest_house tourism/apartment
    tourism/camp_site tourism/chalet tourism/alpine_hut tourism/caravan_site amenity/love_hotel
    leisure/resort`,
  travel: `shop/travel_agency amenity/car_rental office/travel_agent amenity/car_sharing
    amenity/bicycle_rental amenity/boat_rental amenity/motorcycle_rental office/guide
    amenity/bureau_de_change`,
  education: `amenity/school amenity/university amenity/college amenity/library amenity/language_school
    amenity/driving_school amenity/music_school amenity/prep_school office/educational_institution`,
  services: `office/lawyer office/accountant office/notary office/tax_advisor office/architect
    office/employment_agency office/advertising_agency office/it office/moving_company
    office/consulting shop/copyshop shop/tailor shop/shoe_repair shop/funeral_directors
    shop/tool_hire shop/repair shop/rental craft/photographer craft/cleaning craft/key_cutter
    craft/electronics_repair craft/tailor amenity/coworking_space office/coworking office/surveyor
    office/translator office/security craft/watchmaker`,
  shipping: 'amenity/post_office amenity/parcel_locker office/courier',
  gifts_charity: `amenity/place_of_worship shop/charity office/charity office/foundation office/ngo
    office/religion amenity/social_facility amenity/monastery amenity/community_centre`,
  taxes: 'office/government amenity/townhall amenity/courthouse office/government/tax',
}
