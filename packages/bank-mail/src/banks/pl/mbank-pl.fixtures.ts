import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy, review } = fixturesFrom('mBank <kontakt@mbank.pl>')
const currency = 'PLN'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Powiadomienie e-mail',
      '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Autoryzacja karty *1234: LUMEN SKLEP. Kwota: 45,90 PLN. Dost.: 1200,00 PLN.</td></tr></table>',
    ],
    'card',
    { kind: 'purchase', amount: '45.90', currency, merchant: 'LUMEN SKLEP', date, account: '1234' },
  ),
  recorded(
    'sent',
    [
      'Powiadomienie e-mail',
      '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Przelew wych. z rach. *5678 na rach. *9999 kwota 150,00 PLN dla Jan Przykladowy; czynsz; Dost. 1050,00 PLN</td></tr></table>',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '150.00',
      currency,
      merchant: 'Jan Przykladowy',
      date,
      account: '5678',
    },
  ),
  recorded(
    'received',
    [
      'Powiadomienie e-mail',
      '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Przelew przych. z rach. *1111 na rach. *5678 kwota 500,50 PLN od LUMEN; zwrot; Dost. 1550,50 PLN</td></tr></table>',
    ],
    'received',
    { kind: 'transfer_in', amount: '500.50', currency, merchant: 'LUMEN', date, account: '5678' },
  ),
  recorded(
    'debited',
    [
      'Powiadomienie e-mail',
      '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Obciazenie rach. *5678 na kwote 29,90 PLN tytulem: Oplata za konto; saldo: 1520,51 PLN</td></tr></table>',
    ],
    'debited',
    {
      kind: 'purchase',
      amount: '29.90',
      currency,
      merchant: 'Oplata za konto',
      date,
      account: '5678',
    },
  ),
  recorded(
    'credited',
    [
      'Powiadomienie e-mail',
      '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Uznanie na rach. *5678 na kwote 110,00 PLN tytulem: Zwrot srodkow; saldo: 1620,51 PLN</td></tr></table>',
    ],
    'credited',
    { kind: 'deposit', amount: '110.00', currency, date, account: '5678' },
  ),
  review(
    'two notices',
    'Powiadomienie e-mail',
    '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Autoryzacja karty *1234: LUMEN SKLEP. Kwota: 45,90 PLN. Dost.: 1200,00 PLN.</td></tr><tr><td>10:15:00</td><td>mBank: Autoryzacja karty *1234: LUMEN KAWA. Kwota: 15,00 PLN. Dost.: 1185,00 PLN.</td></tr></table>',
    'several_amounts',
  ),
  ignored(
    'failed login',
    'Powiadomienie e-mail',
    '<table><tr><td>Powiadomienia z dnia 2026-06-28</td></tr></table><table><tr><td>Czas</td><td>Szczegóły</td></tr><tr><td>10:15:00</td><td>mBank: Niepoprawne logowanie do serwisu</td></tr></table>',
    'information',
  ),
  ignoredBy(
    'not-done',
    'refused',
    'Powiadomienie e-mail',
    'mBank: Odmowa autoryzacji karty *1234: LUMEN SKLEP. Kwota: 45,90 PLN. Brak srodkow.',
    'declined',
  ),
]
