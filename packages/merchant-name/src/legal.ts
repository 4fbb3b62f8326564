/** Legal forms, which say nothing about a merchant. */

const LEGAL =
  /(?:[\s,.-]+(?:public(?= lim)|s\.? ?a\.? ?s|s\.? ?a\.?(?: de c\.? ?v)?|s\.? ?de ?r\.? ?l\.?(?: de c\.? ?v)?|s\.? ?r\.? ?l|s\.? ?l\.? ?u?|s\.? ?p\.? ?a|ltda|lda|eireli|epp|me|mei|cia|e\.?i\.?r\.?l|l\.? ?l\.? ?c|l\.? ?l\.? ?p|inc(?:orporated)?|corp(?:oration)?|ltd|limited|limi|limite|plc|gmbh(?: ?& ?co\.? ?kg)?|kg|ag|e\.? ?k|sarl|sasu|eurl|b\.?v|n\.?v|pty|oyj?|a\/s|asa?|ab|aps|p\.? ?c|a\. ?s|d\. ?d|d\.? ?o\.? ?o|s\.? ?r\.? ?o|sp\.? ?z ?o\.? ?o|kft|zrt|nyrt|e?ood|ead|sdn\.? bhd|bhd|berhad|tbk|jsc|pvt|pte|uab|oü)\.?)+$/

/** Forms that stand before a name: of Russia and its neighbours in both alphabets, Indonesia, Viet Nam, the Baltic states. */
const LEADING =
  /^(?:ooo|too|tov|ocoo|zao|oao|ip|pt|hkd|uab|sia|ооо|оао|зао|пао|ао|тоо|тов|ип|фоп|чуп)[ .]+(?=\S*\p{L}{3})/u

/** Cuts legal suffixes off the end of folded text; a name that is nothing else stays. */
export function stripLegal(text: string): string {
  const rest = text.replace(LEADING, '').replace(LEGAL, '')
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(rest) ? rest : text
}

/** How Japanese banks abbreviate them: カ） before a name, （カ behind it; (株) and 株式会社. */
const JAPANESE = /^(?:\([カユ株]\)|[カユ]\)|株式会社)\s*|\s*(?:\([カユ株]\)?|株式会社)$/g

/** Cuts a Japanese company's form off folded text, while its brackets still stand. */
export function stripJapaneseForm(text: string): string {
  return text.replace(JAPANESE, '') || text
}
