/** What was done, as statements in Spanish, Portuguese, French and Italian tell it. */
import type { Statement } from './statement.ts'

export const LATIN: ReadonlyArray<Statement> = [
  // Fees and taxes of banks.
  [
    'fees',
    /\b(?:cuota de manejo|cuota manejo|comision(?:es)?|cobro (?:de )?(?:comision|cuota|iva|mensaje\w*)|intereses? (?:de )?(?:mora|corrientes?|ordinarios|sobregiro)|mantenimiento (?:de )?cuenta|servicio (?:de )?alertas|iva (?:por|cobrado|comision|cuota)|anualidad|gastos? (?:de )?(?:cobranza|administracion)|membresia tarjeta)\b/,
  ],
  [
    'fees',
    /^(?:iof\b|juros\b|tarifa\b|anuidade\b|encargos\b)|\b(?:tarifa bancaria|tarifa (?:mensal|pacote|manutencao)|pacote (?:de )?servicos|cesta (?:de )?servicos|comissao|juros (?:de )?mora)\b/,
  ],
  [
    'fees',
    /\b(?:frais (?:bancaires|de tenue|de gestion|virement|retrait|carte|paiement|envoi|achat|opposition)|cotisation (?:carte|mensuelle|jazz|visa)|agios|commissions? (?:intervention|mouvement|operation)|commissioni?|spese (?:di )?(?:tenuta|gestione|conto)|canone (?:mensile|conto|carta)|imposta (?:di )?bollo)\b/,
  ],
  [
    'taxes',
    /\b(?:4 ?x ?(?:1000|mil)|gmf|gravamen (?:a )?(?:los )?mov\w*|imp(?:uesto|to)? (?:4x|gobierno|al debito|a los mov\w*|ley|pais|sellos)|impuestos?|predial|sunat|dian|afip|receita federal|darf|iptu|ipva|das simples|dgfip|impots?|tresor public|agenzia entrate|f24)\b/,
  ],
  // Money that comes in.
  [
    'salary',
    /\b(?:nomina|salarios?|sueldos?|aguinaldo|haberes|remuneracao|remuneracion|salaire|stipendio|emolumenti|proventos)\b/,
  ],
  [
    'interest',
    /\b(?:abono (?:de )?intereses|intereses (?:ahorros|ganados|abonados)|rendimentos?)\b/,
  ],
  ['benefits', /\b(?:(?:pago|abono) (?:de )?pension|mesada pensional)\b/],
  [
    'income',
    /\b(?:deposito (?:en )?(?:efectivo|cheque|cajero|corresponsal|recibido)|consignacion\w*|reintegro|cash ?back|devolucion|estorno|remise (?:de )?cheques?|versamento)\b/,
  ],
  // Own cards and loans.
  [
    'card_payment',
    /\b(?:(?:pago|abono) (?:a |de |en )?(?:su |mi )?(?:tarjeta|tarj|tc|tdc|t\.c\.|visa|mastercard|amex)|pagamento (?:de |da |com )?(?:fatura|cartao)|pag(?:to|amento)? fatura|fatura (?:cartao|paga)|su pago|pago recibido|gracias por su pago|pagamento (?:recebido|efetuado)|prelevement carte|releve carte|addebito carta|saldo carta)\b/,
  ],
  [
    'loan',
    /\b(?:(?:pago|cuota|abono) (?:de |a )?(?:credito|prestamo|libranza|vehiculo|hipotecario)|prestamo|emprestimo|financiamento|echeance (?:de )?pret|pret (?:immobilier|personnel)|rata (?:mutuo|prestito|finanziamento)|mutuo|consignado)\b/,
  ],
  // Cash.
  [
    'cash',
    /\b(?:retiros? (?:en |de |por )?(?:cajero|efectivo|corresponsal|atm|ventanilla|sin tarjeta|oficina)|avances? (?:en )?(?:efectivo|cajero)|cajero (?:automatico|servibanca|redeban)|disposicion (?:de |en )?(?:efectivo|cajero)|disp(?:os)? efectivo|retrait (?:dab|especes|gab|au|cb)|(?<!el )retiro$|prelievo|prelevamento|bancomat prel\w*|retirada (?:de |en )?(?:cajero|efectivo)|levantamento|giro en cajero)\b/,
  ],
  [
    'cash',
    /^saques?\b|\bsaque (?:24h|atm|banco|dinheiro|no|em|eletronico|tecban)\b|\bbanco ?24 ?horas\b/,
  ],
  // Transfers, and money put aside.
  [
    'investment',
    /\b(?:aplicacao (?:cdb|rdb|poup\w*|fundo|em)|resgate (?:cdb|rdb|fundo|poup\w*)|fondo de inversion|inversion(?:es)?|cdt|tesouro direto|fiducuenta|versement (?:livret|pel|pea))\b/,
  ],
  [
    'transfer',
    /\b(?:transf(?:erencias?|erenza)?|transferencia|traspasos?|transfiya|bre-?b|spei|cetes|pix(?! ?shop)|virements?|vir (?:sepa|inst|recu|permanent)|bonifico|giroconto|bizum|mb ?way|yape|plin|nequi (?:a|envio)|envio (?:a|de dinero)|giros?(?! \d))\b/,
  ],
  ['transfer', /^(?:ted|doc) (?:[-\d]|enviad|recebid|transf|eletr|para|de )/],
  [
    'transfer',
    /^(?:pago|pagto|abono|envio) (?:a |de |em )?(?:terceros|cuentas?|persona)\b|^cheques? (?:no |nro |emis )?\d*$/,
  ],
]
