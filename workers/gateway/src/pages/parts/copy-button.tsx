/** A button that copies the text of another element (client/copy.ts). */
import { t } from '../../language.ts'
import { Icon } from './icons.tsx'

type CopyButtonProps = {
  /** The id of that element. */
  of: string
  /** What it is, for who hears only the button. */
  what?: string
  id?: string
  autofocus?: boolean
}

export function CopyButton({ of, what, ...rest }: CopyButtonProps) {
  return (
    <button type="button" class="button needs-script" data-copy={of} {...rest}>
      <Icon name="copy" />
      {t('access.copy')}
      {what !== undefined && <span class="visually-hidden"> ({what})</span>}
    </button>
  )
}
