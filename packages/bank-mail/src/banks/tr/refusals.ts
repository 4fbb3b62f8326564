import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Turkey write where no money moves, in the language of the country. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  {
    id: 'refused',
    when: ['reddedil~|gerçekleşmemiş~|gerçekleştirilemedi|onaylanmamış~|yetersizliği nedeniyle'],
    ignored: 'declined',
  },
  {
    id: 'code',
    when: ['(onay|doğrulama|güvenlik) kodunuz {digits}|tek kullanımlık şifreniz'],
    ignored: 'otp',
  },
  {
    id: 'statement',
    when: ['(dönem borcunuz|asgari ödeme|son ödeme tarihi)'],
    ignored: 'statement',
  },
]
