import { HEBREW_FIELDS } from './fields/hebrew.ts'
import type { Lexicon } from './lexicon.ts'

export const HEBREW: Lexicon = {
  code: 'he',
  script: /[\u0590-\u05ff]/,
  countries: 'IL',
  fields: HEBREW_FIELDS,
  declined: 'נדחתה|נדחה|סורבה|סורב|לא (אושרה|אושר|בוצעה|הושלמה)|נכשלה|נכשל',
  reversed: 'בוטלה|בוטל|ביטול',
  pending: 'ממתינה|ממתין|בהמתנה|בטיפול',
  requested: 'בקשת (תשלום|העברה)|בקשה לתשלום',
  scheduled: 'עתידי~|מתוזמן|תבוצע|יבוצע|יחויב',
  condition: 'אם|במקרה|ייתכן|עשוי~|כאשר',
  general: 'עסקאות|תשלומים|העברות',
  said: {
    refund: 'זיכוי|החזר',
    withdrawal: 'משיכת מזומן|משיכה|נמשך|משכת',
    transfer_in: 'העברה נכנסת|התקבלה העברה|זוכה|קיבלת',
    deposit: 'משכורת|הפקדה|הופקד',
    transfer_out: 'העברה יוצאת|העברת|הועבר',
    fee: 'עמלת|עמלה בסך',
    purchase: 'בוצעה עסקה|עסקה בסך|חויב|חיוב|רכישה|שילמת',
  },
  vague: { purchase: 'עסקה', transfer_out: 'העברה' },
  amounts: {
    moved: 'בסך|סכום|בסכום|על סך',
    fee: 'עמלה',
    balance: 'יתרה|היתרה|יתרתך',
    other: 'מסגרת|מינימום|נקודות|שער',
  },
}
