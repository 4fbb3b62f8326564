/** One-time codes in whatever words: a code, its digits, and right behind them that nobody else may have it. */

/** "authorization code: 004512" is a receipt's. */
const RECEIPT = '(?<!authori[sz]ation )(?<!approval )(?<!auth )(?<!reference )(?<!transaction )'
const CODE = '(?<![a-z])(?:[a-z]{0,16}code|[a-z]{1,8}tan|tac|otp|codigo|clave|token|kode|kod)'
const SECRET = "(?:never|do not|don't|keep|ne |geben|nicht|no |nao |jangan|لا )"
/** Words and amounts may stand between, and no other number. */
const BETWEEN = '(?:[^\\d\\n.]|\\.(?! )){1,90}?'

const ASKED = new RegExp(
  `${RECEIPT}${CODE}(?![a-z])${BETWEEN}(?<!\\d)\\d{4,8}[.,;:) -]{1,3}${SECRET}`,
)

/** Whether `masked`, the beginning of a mail with its amounts masked, hands out a code. */
export function isOneTimeCode(masked: string): boolean {
  return ASKED.test(masked.slice(0, HEAD))
}

const HEAD = 700
