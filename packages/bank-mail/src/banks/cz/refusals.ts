import type { IgnoringTemplate } from '../../template/types.ts'

/** What banks of Czechia write where a payment came to nothing. */
export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  {
    id: 'refused',
    when: [
      '(platba|transakce|příkaz|inkaso) {_}(nebyl~ {_}(proveden~|zaúčtován~|schválen~|autorizován~)|zamítnut~)|neproveden~',
    ],
    ignored: 'declined',
  },
]
