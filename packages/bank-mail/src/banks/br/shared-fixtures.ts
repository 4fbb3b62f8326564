/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const currency = 'BRL'
  return [
    ignored(
      'Pix to come',
      'Pix para depois',
      'Seu Pix de R$ 48,00 para INES RAMOS foi agendado para 01/03/2026.',
      'reminder',
    ),
    ignored(
      'invoice not paid yet',
      'Pagamento recebido?',
      'Ainda não recebemos o pagamento da sua fatura no valor de R$ 1.640,00.',
      'statement',
    ),
    recorded(
      'Pix that came back',
      ['Pix devolvido', 'O Pix de R$ 35,00 que você enviou para INES RAMOS foi devolvido.'],
      { kind: 'refund', amount: '35.00', currency, merchant: 'INES RAMOS' },
    ),
    recorded(
      'Pix that somebody gave back',
      ['Pix devolvido', 'INES RAMOS devolveu o Pix de R$ 62,00 que você enviou em 11/02/2026.'],
      {
        kind: 'refund',
        amount: '62.00',
        currency,
        merchant: 'INES RAMOS',
        date: '2026-02-11',
      },
    ),
    recorded(
      'purchase in instalments',
      [
        'Compra parcelada',
        'Compra de R$ 1.200,00 em 10x de R$ 120,00 aprovada em MOVEIS HALM no cartão final 4417 em 11/02/2026.',
      ],
      { kind: 'purchase', amount: '1200.00', currency, merchant: 'MOVEIS HALM', account: '4417' },
    ),
    recorded(
      'refund',
      ['Estorno', 'Estorno de R$ 18,40 da compra em SAPATOS NORTE no cartão final 4417.'],
      { kind: 'refund', amount: '18.40', currency, merchant: 'SAPATOS NORTE', account: '4417' },
    ),
    recorded(
      'invoice paid',
      [
        'Pagamento recebido',
        'Recebemos o pagamento da sua fatura no valor de R$ 1.640,00. Obrigado!',
      ],
      { kind: 'payment', amount: '1640.00', currency },
    ),
    recorded(
      'transfer received',
      [
        'Você recebeu uma transferência',
        'Você recebeu uma transferência de INES RAMOS no valor de R$ 35,00.',
      ],
      { kind: 'transfer_in', amount: '35.00', currency, merchant: 'INES RAMOS' },
    ),
    recorded(
      'Pix sent',
      ['Pix enviado', 'Você enviou um Pix de R$ 120,00 para INES RAMOS em 11/02/2026.'],
      {
        kind: 'transfer_out',
        amount: '120.00',
        currency,
        merchant: 'INES RAMOS',
        date: '2026-02-11',
      },
    ),
    recorded(
      'withdrawal',
      [
        'Saque realizado',
        'Foi realizado um saque de R$ 80,00 na sua conta final 5566 em 11/02/2026.',
      ],
      { kind: 'withdrawal', amount: '80.00', currency, date: '2026-02-11', account: '5566' },
    ),
    recorded(
      'purchase, shop before the card',
      [
        'Compra aprovada',
        'Sua compra no valor de R$ 24,50 em PADARIA HALM para o cartão com final 4417 foi APROVADA em 11/02/2026 às 10:12.',
      ],
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'PADARIA HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'purchase, limit behind',
      [
        'Compra com cartão',
        'Compra de R$ 1.324,50 aprovada em MOVEIS HALM no cartão final 4417 em 11/02/2026 às 08:00. Limite disponível: R$ 3.200,00.',
      ],
      {
        kind: 'purchase',
        amount: '1324.50',
        currency,
        merchant: 'MOVEIS HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'transfer received, amount below',
      [
        'Você recebeu uma transferência!',
        'Olá, Luz\nVocê recebeu uma transferência de INES RAMOS e o valor já está disponível na sua conta.\nVALOR RECEBIDO\nR$ 35,00',
      ],
      { kind: 'transfer_in', amount: '35.00', currency, merchant: 'INES RAMOS' },
    ),
    recorded(
      'payment to somebody',
      ['Pagamento realizado', 'Você pagou R$ 30,00 para INES RAMOS\n11/02/2026 às 10:12'],
      { kind: 'purchase', amount: '30.00', currency, merchant: 'INES RAMOS', date: '2026-02-11' },
    ),
    recorded(
      'TED received',
      ['TED recebida', 'TED recebida de R$ 1.500,00 de ACME HALM LTDA em 11/02/2026.'],
      {
        kind: 'transfer_in',
        amount: '1500.00',
        currency,
        merchant: 'ACME HALM LTDA',
        date: '2026-02-11',
      },
    ),
    recorded(
      'salary',
      ['Salário na conta', 'Seu salário de R$ 4.500,00 caiu na conta em 11/02/2026.'],
      { kind: 'deposit', amount: '4500.00', currency, date: '2026-02-11' },
    ),
    recorded(
      'boleto paid',
      [
        'Comprovante de pagamento',
        'Pagamento de boleto realizado\nValor R$ 220,10\nBeneficiário LUZ DO SUL\nData 11/02/2026',
      ],
      { kind: 'payment', amount: '220.10', currency, merchant: 'LUZ DO SUL', date: '2026-02-11' },
    ),
    recorded(
      'direct debit',
      [
        'Aviso de débito',
        'Débito em conta no valor de R$ 88,10\nFavorecido: LUZ DO SUL\nData: 11/02/2026\nConta final 5566',
      ],
      {
        kind: 'payment',
        amount: '88.10',
        currency,
        merchant: 'LUZ DO SUL',
        date: '2026-02-11',
        account: '5566',
      },
    ),
    recorded(
      'purchase, card and shop before the amount',
      [
        'Compra aprovada',
        'Compra aprovada no seu cartão final 4417 - PADARIA HALM valor R$ 89,90 em 11/02/2026 às 12h10.',
      ],
      {
        kind: 'purchase',
        amount: '89.90',
        currency,
        merchant: 'PADARIA HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'purchase, day before the shop',
      [
        'Compra aprovada',
        'Compra aprovada no cartão final 4417 de R$ 45,90 em 11/02/26 às 10:12 em PADARIA HALM.',
      ],
      {
        kind: 'purchase',
        amount: '45.90',
        currency,
        merchant: 'PADARIA HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'purchase, in capitals',
      [
        'Compra com cartão',
        'COMPRA APROVADA NO CARTAO FINAL 4417 EM 11/02/2026 10:12 VALOR DE R$ 45,90 NO(A) PADARIA HALM CURITIBA.',
      ],
      {
        kind: 'purchase',
        amount: '45.90',
        currency,
        merchant: 'PADARIA HALM CURITIBA',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'purchase between commas',
      [
        'Alerta do cartão',
        'Compra no débito, PADARIA HALM, R$ 23,00, cartão final 4417, 11/02/26 10:12.',
      ],
      {
        kind: 'purchase',
        amount: '23.00',
        currency,
        merchant: 'PADARIA HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    ignored(
      'purchase refused',
      'Compra recusada',
      'Sua compra de R$ 54,90 em PADARIA HALM não foi aprovada por limite insuficiente.',
      'declined',
    ),
    ignored(
      'invoice closed',
      'Sua fatura fechou',
      'Sua fatura fechou no valor de R$ 1.640,20 e vence em 05/03/2026.',
      'statement',
    ),
    ignored(
      'one-time code',
      'Código de segurança',
      'Seu código de segurança é 482911 para a compra de R$ 45,00.',
      'otp',
    ),
    ignored(
      'advertisement',
      'Aproveite a oferta',
      'Compre com o cartão e ganhe R$ 20,00 de cashback até 05/03/2026.',
      'marketing',
    ),
  ]
}
