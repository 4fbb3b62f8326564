import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** Short sentences: "Pasó plata", "Le pasaron …". */
export const daviplata: Bank = {
  ...knownBySender(
    'CO',
    'daviplata',
    'DaviPlata',
    ['daviplata.com', 'daviplata@davivienda.com'],
    ['daviplata'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'received',
      kind: 'transfer_in',
      sentences: [
        '(le|te) pasaron {money} {_}(desde el celular|desde|de) {merchant} (el {date}|{stop})',
        '(le|te) pasaron {money}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: [
        '(pasó plata|pasaste plata|pasó|pasaste) (por {money}|{money}) desde (su|tu) daviplata a {merchant} (el {date}|{stop})',
        '(pasó|pasaste) plata por {money}',
      ],
    },
  ],
}
