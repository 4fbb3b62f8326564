import type { Lexicon } from './lexicon.ts'

/** Hindi and Nepali, which share a script. */
export const DEVANAGARI: Lexicon = {
  code: 'hi',
  script: /[\u0900-\u097f]/,
  countries: 'IN NP',
  declined: 'असफल|विफल|अस्वीकृत|अस्वीकार|रद्द|अपर्याप्त|पूरा नहीं|सका नहीं|हुन सकेन',
  reversed: 'वापस (किया|किए|कर दिए) ग|उलट दिया|फिर्ता गरिए',
  pending: 'लंबित|प्रक्रियाधीन|प्रतीक्षा',
  requested: 'अनुरोध',
  scheduled: 'किया जाएगा|किए जाएंगे|काटे जाएंगे|गरिनेछ',
  condition: 'यदि|अगर|यदी',
  refusals: { head: { otp: 'ओटीपी|ओ.टी.पी' } },
  said: {
    refund: 'रिफंड|धनवापसी',
    withdrawal: 'काढले ग|निकाले ग|निकासी|निकालिए',
    deposit: 'वेतन',
    transfer_in: 'क्रेडिट|जमा (किए|किया|हुए|हुआ|कर)|जम्मा (भए|गरिए)|प्राप्त हु',
    purchase: 'डेबिट|वजा झाले|काटे ग|काटा गया|घटाइएको|खर्च (किए|हुए|भए)|भुगतान (किया|किए)',
  },
  vague: { purchase: 'लेनदेन|कारोबार' },
  amounts: {
    moved: 'राशि|रकम',
    fee: 'शुल्क',
    balance: 'शेष|शिल्लक|बैलेंस|मौज्दात|ब्यालेन्स',
    other: 'सीमा|न्यूनतम',
  },
}
