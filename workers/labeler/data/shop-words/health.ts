import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Pharmacies, and all of medicine: doctors, dentists, opticians, laboratories, hospitals. */
export const HEALTH_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList(`
      pharm, pharma*, *pharmacy, phcy, phrmcy, phmcy, rx, drug store, drugstore*, drugs, drug mart, drug, chemist*, chemists, apothecary, compounding, prescription*, vitamin*, vitamins, supplement*, nutrition store, nutrition shop, nutritional supplement*, medical supply, medical supplies, medical equipment, durable medical, mobility aids, orthopedic supply
      farmac*, farmaci*, drogueri*, drogueria, drog, drogas, drogs, botica*, boticas, perfumeria y farmacia, farmatodo, medicamento*, homeopat*, tienda naturista, suplemento*, suplementos, ortopedia*, ortopedicos, insumos medicos, equipos medicos, vitaminas
      drogari*, drogaria*, farmacia popular, manipulacao, parafarmacia*, ervanaria*, produtos naturais farmacia, pharmacie*, *pharmacie, parapharmacie*, herboristerie*, complements alimentaires, materiel medical, orthopedie
      apothek*, *apotheke, apoth, drogerie*, *drogerie, sanitatshaus*, sanitaetshaus*, reformhaus apotheke, nahrungserganzung*, parafarmacia, erboristeria*, apotheek*, drogisterij*, lekarna*, apotek*, farmacie
    `),
  },
  {
    category: 'pharmacy',
    strength: 'weak',
    words: patternList(
      'herbal*, herbs, remedy, remedies, wellness shop, natural health, salud natural, nutri*, proteina*, protein*, hierbas, health store, far, remedios',
    ),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList(`
      medical, medic, medicine*, medicin*, clinic*, clinics, hospital*, *hospital, hosp, urgent care, walk in clinic, emergency room, health center, health centre, healthcare, health care, health system, health services, health partners, health clinic, health group, health network, physician*, physicians, doctors, surgery, surgical, surgeon*, medical center, medical centre, medical ctr, med ctr, med center, med group, medical group, medical assoc*, family practice, family medicine, internal medicine, pediatric*, paediatric*, cardiolog*, dermatolog*, gynecolog*, obgyn, ob gyn, womens health, urolog*, neurolog*, oncolog*, cancer center, radiolog*, imaging, mri, x ray, xray, ultrasound, diagnostic*, diagnostics, laborator*, labs medical, labcorp, pathology, blood bank, anesthesia, orthoped*, orthopaed*, spine, physical therapy, physiotherap*, physio*, rehab*, chiropract*, osteopath*, acupunctur*, podiatr*, audiolog*, hearing*, hearing aids, psych*, psychiatr*, psycholog*, psychotherap*, therapist*, therapy, counseling, counselling, counselor*, behavioral health, mental health, speech therapy, ambulance*, ems ambulance, hospice, nursing, nurse, home health, dialysis, fertility, ivf, midwife*, allergy, asthma, endoscopy, vein, pain clinic, pain management, dental*, *dental, dentist*, dentistry, dentures, dds, d d s, dmd, orthodont*, endodont*, periodont*, oral surgery, optic*, optical, opticians, optometr*, optometrist*, eye care, eyecare, eyewear, eyeglass*, eye clinic, eye center, eye exam, vision center, vision care, glasses, contact lenses, ophthalm*, lasik, medspa clinic, covid test*, vaccin*, immunization, telehealth, telemedicine
      clinica*, clinicas, medico*, medicos, medica, centro medico, consultorio*, consulta medica, hospitalario, sanatorio*, salud, i p s, e p s, laboratorio*, laboratorios, lab clinico, laboratorio clinico, analisis clinicos, imagenes diagnosticas, diagnostico*, radiografia*, ecografia*, odontolog*, odonto*, dentista*, ortodoncia*, ortodon*, implantes dentales, optica*, opticas, oftalmolog*, oculista*, lentes, gafas, audifonos medicos, fisioterapi*, kinesiolog*, terapia*, psicolog*, psiquiatr*, ginecolog*, pediatra*, pediatri*, nutricionista*, cirugia*, urgencias, ambulancia*, vacuna*, vacunacion, maternidad, hemocentro, cruz roja clinica, medicina prepagada, prepagada, policlinic*, mutual medica, isapre
      medicos associados, saude, hospitais, clinica medica, odontologia, ortodontia, laboratorio analises, analises clinicas, exames, otica*, oticas, oculos, oftalmologia, fisioterapia, psicologia, santa casa, pronto socorro, unimed*, dentaria, centro clinico, maternidade
      medecin*, cabinet medical, centre medical, centre de sante, hopital*, hopitaux, chu, ch hospitalier, centre hospitalier, clinique*, dentaire*, chirurgien*, orthodontiste*, laboratoire*, labo, biologie medicale, imagerie medicale, radiologie*, ophtalmo*, opticien*, optique*, lunettes, lunetterie, audition, audioprothes*, kine, kinesitherap*, osteopathe*, psychologue*, psychiatre, infirmier*, sage femme, podologue*, pediatre, dermatologue, ambulances
      arzt*, *arzt, arztpraxis, arzte*, aerzte*, praxis, *praxis, gemeinschaftspraxis, klinik*, *klinik, klinikum*, krankenhaus*, *krankenhaus, universitatsklinik*, zahnarzt*, zahnarztpraxis, zahn*, kieferorthopad*, augenarzt*, augen*, optiker*, augenoptik*, brillen*, horgerate*, hoergeraete*, hautarzt, frauenarzt, kinderarzt, labor, medizin*, *medizin, physiotherapie*, krankengymnastik*, heilpraktiker*, psychotherapie*, rehazentrum, ergotherap*, logopad*, rettungsdienst, privatarztliche, pvs, ottica*, dentistico, studio medico, ambulatorio, ospedale*, poliambulatorio*, tandarts*, huisarts*, ziekenhuis*, nemocnice, zubni, tandlakare*, tannlege*, vardcentral*, legevakt, optik*
    `),
  },
  {
    category: 'medical',
    strength: 'weak',
    words: patternList(
      'health, eye, eyes, care, care center, wellness center, wellness, med, meds, dr med, heart, smile*, sonrisa*, sourire, sante, gesund*, gesundheit*, bienestar, doc, tooth, teeth, foot clinic, kids dentist, cross, hear, lens, brace*, lab services, ortho, cuidado, vital, vida, vita, dr, ips, eps, vision, lab',
    ),
  },
]
