import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Schools, universities, courses, exams and professional bodies. */
export const EDUCATION_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'education',
    strength: 'strong',
    words: patternList(`
      lesson*, lessons, universit*, univ, college*, colleges, community college, school*, schools, high school, elementary school, middle school, public schools, school district, grammar school, primary school, sixth form, institute of technology, polytechnic*, tuition*, tutors, tutoring, learning centre, e learning, elearning, education*, educational, courses, online course*, course, bootcamp coding, coding bootcamp, language school, english school, language institute, music school, music lessons, art school, cooking school, culinary institute, business school, law school, medical school, graduate school, alumni, bookstore campus, student*, students, student fees, exams, testing service, test center, certification*, training center, training institute, training academy, seminar*, seminars, conference registration, student union, parentpay, school lunch, school uniform, montessori school, scholar*, campus store, faculty, bursar, registrar, transcript*
      universidad*, univ de, colegio*, escuela*, instituto tecnologico, facultad*, politecnico*, corporacion universitaria, fundacion universitaria, academia de idiomas, academia de ingles, curso*, cursos, capacitacion*, matricula*, pension escolar, colegiatura*, educacion*, educativ*, educativo, ensenanza*, centro educativo, unidad educativa, liceo*, gimnasio moderno colegio, preparatoria*, secundaria, primaria, diplomado*, posgrado*, maestria*, seminario*, icfes, icetex, idiomas, escolar, utiles escolares, centro de idiomas, preuniversitari*, conservatorio, taller de arte
      universidade*, faculdade*, colegio e curso, escola*, escolas, ensino*, curso de ingles, cursinho, educacao*, educacional, mensalidade escolar, faculdades, centro universitario, idiomas brasil, vestibular, explicacoes
      universite*, ecole*, ecoles, lycee*, college prive, formation*, formations, cours particuliers, enseignement*, scolarite*, cantine scolaire, soutien scolaire, centre de formation, crous, campus france, conservatoire*, etudiant*, etudes, cegep
      universitat*, universitaet*, hochschule*, fachhochschule*, *schule, *schulen, schule, schulen, grundschule*, realschule, volkshochschule*, vhs, musikschule*, sprachschule*, nachhilfe*, akademie*, *akademie, ausbildung*, weiterbildung*, fortbildung*, bildungs*, studentenwerk*, studierendenwerk*, semesterbeitrag, studiengebuhr*, studium, kurs, kurse, scuola*, universita*, corso, corsi, istituto*, liceo, skola, skole, hogeschool, universiteit*, cursus, opleiding*, univerzita, hogskole, hogskola
      exam, examination*
    `),
  },
  {
    category: 'education',
    strength: 'weak',
    words: patternList(
      'academ*, learn, class, classes, teach*, teacher*, edu, institute, society membership, professional association, ieee, science, sciences, research, knowledge, skill*, skills, master class, masterclass, bildung, aula*, saber, enroll*, library, biblioteca*, bibliotheque*, bibliothek*, bucherei, conferenc*, congreso*, congress*, kongress*, campus, study, studies, institut, instituto*, workshop*, certificat*, cours',
    ),
  },
]
