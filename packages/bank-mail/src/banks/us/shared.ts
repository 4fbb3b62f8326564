/** The templates that several banks of the United States need. */
import type { Template } from '../../template/types.ts'

export const ASKED_ABOUT: Template = {
  id: 'asked-about',
  when: [
    '(potential|possible) duplicate (charge|transaction|purchase)~|(were|was|been) charged twice|did you mean to tip|(tip|gratuity) (was|is|looks|seems) higher than usual',
  ],
  ignored: 'information',
}
