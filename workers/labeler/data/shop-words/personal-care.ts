import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Gyms, and care of the body and of clothes: hair, nails, beauty, spa, laundry. */
export const PERSONAL_CARE_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'fitness',
    strength: 'strong',
    words: patternList(`
      fitness*, *fitness, fit club, gym, *gym, gyms, gymnas*, gymnastics, crossfit*, cross fit, yoga*, *yoga, pilates*, *pilates, spin studio, cycle studio, spinning, zumba, bootcamp, boot camp, health club, athletic club, personal train*, personal trainer, martial arts, karate, judo, taekwondo, jiu jitsu, jiujitsu, bjj, mma, kickbox*, boxing*, muay thai, swim club, swim school, swimming lessons, aquatic center, leisure centre, sports centre, sports center, sports club, tennis club, racquet club, squash club, ymca, ywca, jcc, 24 hour fit, club fees, studio fitness, athletics club, rowing club, dance studio, dance academy, dance school, strength, training club, sport club
      gimnasio*, gimnasios, gym y, centro deportivo, polideportivo*, natacion, escuela de natacion, acondicionamiento fisico, entrenamiento*, artes marciales, centro de yoga, escuela de baile, academia de baile, padel*, futbol 5, crossfit box
      academia de ginastica, academia fitness, ginastica*, musculacao, natacao, artes marciais, ginasio*, academia esportiva, studio de pilates
      salle de sport, club de sport, remise en forme, centre sportif, musculation, piscine municipale, club de gym, sport sante
      fitnessstudio*, fitnesscenter*, sportstudio*, sportverein, turnverein*, *sportverein, tsv, yogastudio, tanzschule*, kampfsport*, boxclub, palestra*, piscina comunale, sportschool*, sportcentrum, posilovna, treningssenter
    `),
  },
  {
    category: 'fitness',
    strength: 'weak',
    words: patternList(
      'fit, athletic*, athletics, workout, muscle*, body fit, moves, strong, train, trainer, training, swim, flex, academia, sculpt, performance, barre',
    ),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList(`
      salon*, salons, *salon, hair*, hair salon, hairdress*, haircut*, haircuts, hairstyl*, barber*, barbers, barbershop*, *barber, *barbers, barberia*, beauty*, *beauty, beauty supply, beauty bar, beauty salon, beautician*, cosmetic*, cosmetics, makeup, make up, skincare, skin care, skin, facial*, esthetic*, aesthetic*, laser hair, waxing, wax, threading, brow, brows, eyebrow*, lash, lashes, eyelash*, nail*, nails, *nails, manicure*, pedicure*, spa, spas, day spa, massage*, massages, reflexology, sauna*, tanning, tattoo*, tattoos, piercing*, body piercing, med spa, medspa, medi spa, blow dry, blowdry, braids, wigs, grooming lounge, shave, soap*, soaps, fragrance*, toiletries, body shop, bath house, hammam, onsen
      laundr*, laundromat*, *laundry, launderette*, laundrette*, coin laundry, wash fold, wash and fold, dry clean*, drycleaner*, *drycleaners, *cleaners, dry cleaners, cleaners, alterations dry clean
      peluquer*, peluqueria*, peluqueros, estilista*, barberias, barber shop, salon de belleza, belleza*, sala de belleza, estetica*, esteticas, centro de estetica, centro estetico, cosmetico*, cosmeticos, maquillaje, unas, manicur*, depilacion*, depil*, masaje*, masajes, tatuaje*, bronceado, lavanderi*, lavanderia*, lavaseco*, lavaseca*, tintoreri*, tintoreria*, planchaduria, perfumeria y cosmetica, productos de belleza, spa y
      cabeleireir*, cabeleireiro*, barbearia*, salao de beleza, salao, beleza*, estetica e, manicure e, unhas, depilacao*, massagem, massagens, cosmeticos e, tatuagem, lavandaria*, tinturaria, perfumaria e cosmeticos, sobrancelha*
      coiffeur*, coiffeuse, coiff*, coiffure*, *coiffure, barbier*, institut de beaute, beaute*, esthetique*, estheticienne, onglerie*, ongles, epilation*, tatouage*, laverie*, pressing*, blanchisserie*, teinturerie*, nettoyage a sec, parfums et beaute, bien etre, cosmetique*
      friseur*, frisor*, frisoer*, *friseur, *friseure, haarstudio*, haarsalon, coiffeursalon, barbier, kosmetik*, *kosmetik, kosmetikstudio, nagelstudio*, fusspflege*, podologie, massagepraxis, massagen, sonnenstudio*, solarium*, tattoostudio, therme*, thermen, wellnesshotel spa, waschsalon*, *waschsalon, reinigung*, textilreinigung*, *reinigung, wascherei*, waescherei*, parrucchier*, estetista, lavasecco, kapper*, kapsalon*, schoonheidssalon*, wasserette, stomerij*, kadernictvi, frisor, frisorsalong, frisersalong, terme
      haarschnitt, haarwerk, haarmode*, haarstube, nageldesign*, nagelsalon
    `),
  },
  {
    category: 'personal_care',
    strength: 'weak',
    words: patternList(
      'cuts, cut, clips, scissors, shears, razor, beard, glow, polish, relax, zen, body, belle, look, looks, stylist*, style studio, studio, fresh cut, aroma*, scent*, bliss, cleaner, clean, wash dry, relaxation, barba, beldad, guapa, bonita, linda, tan',
    ),
  },
]
