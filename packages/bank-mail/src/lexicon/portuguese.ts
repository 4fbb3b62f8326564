import type { Lexicon } from './lexicon.ts'

export const PORTUGUESE: Lexicon = {
  declined: `
    recusad~|rejeitad~|foi negad(a|o)|negad(a|o)|(compra|transação|operação) negad(a|o)|falhou|falha (na|no)|não (aprovad~|autorizad~|realizad~|concluíd~|efetuad~|processad~|efetivad~|completad~)
    não (foi|pôde|pode|conseguimos|está|teve|houve) {_}(realiz~|conclu~|process~|aprov~|autoriz~|efet~|complet~|possível|debitad~|cobrad~|sucesso|aceit~|enviad~)
    não (se concretizou|ocorreu|aconteceu|deu certo|saiu|foi)|nenhum (valor|débito|pagamento|dinheiro)|nada foi|sem sucesso|malsucedid~
    (saldo|limite|fundos) insuficiente[s]|expirou|(foi|está) (expirad~|bloquead~|interrompid~)|bloqueamos|recusamos
  `,
  reversed: `
    (foi|foram|está|ficou|sido) [{_}](cancelad~|estornad~|devolvid~|reembolsad~|anulad~|revertid~|desfeit~)
    (transação|compra|operação|pagamento|transferência|pix|status|situação) (cancelad~|estornad~|devolvid~|anulad~|revertid~|reembolsad~)
    (cancelamos|estornamos|devolvemos|revertemos|reembolsamos) 
  `,
  pending: `
    (está|ficou|continua|encontra-se|permanece|status|situação) [ainda] (pendente|em análise|em processamento|em andamento|aguardando|retid~|em espera)
    (transação|operação|compra|pagamento|transferência) (pendente|em análise|em processamento)|aguardando (aprovação|confirmação|autorização|pagamento)|pendente de (aprovação|confirmação|autorização)
    ainda não (foi|está)
  `,
  requested: `
    (apenas|somente|só) [é] (uma solicitação|um pedido|uma simulação|solicitad~)|(solicitação|pedido) de (pagamento|cobrança|dinheiro)|(fez|enviou) uma cobrança
  `,
  scheduled: `
    (está|foi|ficou|status|situação) [{_}](agendad~|programad~|previst~)|agendad~ para|(pix|transferência|pagamento) agendad(o|a)|será (debitad~|realizad~|efetuad~|processad~|cobrad~|executad~) (em|no|na|dia|amanhã)
  `,
  condition:
    'se|caso|quando|pode|podem|poderá|poderão|poderia|nunca|qualquer|até que|para|eventual|eventuais|outras|outros|evite|algumas|alguns|jamais',
  general:
    'transações|operações|compras|pagamentos|transferências|débitos|cobranças|lançamentos|saques|solicitações',
}
