import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Fees and fines, taxes and what else is paid to the state. */
export const FEES_TAXES_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'fees',
    strength: 'strong',
    words: patternList(`
      bank fee*, service fee, annual fee, late fee, overdraft*, overdraft fee, insufficient funds, nsf, finance charge, interest charge*, interest charged, purchase interest, cash advance fee, foreign transaction fee, foreign trans fee, intl transaction fee, atm fee, wire fee, maintenance fee, monthly service charge, service charge, processing fee, convenience fee, conv fee, membership fee, penalty, past due, returned payment, late charge, stop payment, account fee, cash advance interest, minimum interest, money order*, check cashing, checks cashed, payday*, pawn*, pawnbroker*, currency exchange, bureau de change, foreign exchange, title loan*, courthouse, clerk of court, court clerk, traffic court, fines, citation*, traffic ticket*, red light camera, violation*, violations, credit union, passport fee, filing fee, licence fee, license fee, county clerk, city clerk, police dept, police department, sheriff*, parking violation*, impound
      comision*, comisiones, cuota de manejo, cuota manejo, cobro cuota, intereses corrientes, intereses de mora, intereses, interes*, penalizacion, multa*, multas, comparendo*, fotomulta*, infraccion*, infracciones, juzgado*, gmf, 4x1000, iva comision, comision avance, comision por, sobregiro*, anualidad*, cargo por servicio, mantenimiento de cuenta, casa de cambio, casa de empeno, empeno*, prendario*, cambios, cobro servicio, tarifa*, gastos bancarios, gasto bancario, retencion
      tarifa bancaria, tarifas, anuidade*, juros, multa e juros, encargos, iof, taxa, taxas, cambio, detran multa*, custas
      frais, frais bancaires, cotisation carte, cotisation*, agios, commission*, commissions, interets, amende*, amendes, antai, penalites, tribunal*, bureau de change*, greffe
      gebuhr*, gebuehr*, kontofuhrung*, kontofuehrung*, entgelt*, zinsen, sollzinsen, mahngebuhr*, mahnung, bussgeld*, bussgeldstelle, strafzettel, amtsgericht*, gerichtskasse*, auslandseinsatz*, jahresbeitrag karte, wechselstube*, pfandleih*, ordnungsamt, sparkasse*, volksbank*, commissioni*, multe, spese bancarie, boete*, pokuta, gebyr, avgift*
      traffic fine*
    `),
  },
  {
    category: 'fees',
    strength: 'weak',
    words: patternList(
      'charge, charges, interest, city of, town of, county of, village of, state of, borough of, municipality of, alcaldia, ayuntamiento, municipalidad, municipio, prefeitura, camara municipal, mairie, ville de, v de, commune de, stadt, stadtkasse, gemeinde, landkreis, landratsamt, comune di, gemeente, council, borough council, city council, county council, gov, government, govt, gob, gobierno, gobernacion, gov uk, dept of, department of, ministry, ministerio de, secretaria de, dmv, dept motor vehicles, dol, registry of motor vehicles, rmv, transito, movilidad, detran*, dgt, prefecture, rathaus, burgeramt, buergeramt, kommune, kommun, cashier*, treasury, treasurer, clerk, permits, permit, licensing, registry, court, courts, fine, bank, banco, banque',
    ),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList(`
      tax, taxes, tax payment, taxpymt, usataxpymt, income tax*, property tax*, property taxes, estimated tax, excise*, excise tax, council tax, sales tax, tax collector*, tax commissioner, tax office, dept of revenue, department of revenue, depart of revenue, revenue service, revenue dept, revenue agency, franchise tax*, internal revenue, state tax, city tax, treas tax, tax prep*, tax preparation, tax service*, tax services, tax return, turbotax, self assessment, vat payment, customs, customs duty, import duty, vehicle tax, county treasurer, county tax, tax bd, dept taxation, taxation
      impuesto*, impuestos, predial, impuesto predial, impuesto vehicular, impuesto de renta, declaracion de renta, tributo*, tributaria, tributario*, tenencia*, refrendo, contribuciones, hacienda publica, secretaria de hacienda, agencia tributaria, tesoreria, tesoreria general, sii, dian, sunat, afip, rentas, aduana*, aduanas, arancel*, patente vehicular, permiso de circulacion, pago provisional, valorizacion
      imposto*, impostos, iptu, ipva, darf, receita federal, tributos, sefaz, guia de imposto, simples nacional, das mei, gare icms, financas, imi, iuc, irs pagamento, alfandega
      impots, dgfip, tresor public, taxe*, taxe fonciere, taxe habitation, urssaf*, douane*, douanes, finances publiques, contribution fonciere, revenu quebec
      steuer*, *steuer, finanzamt*, *finanzamt, finanzkasse*, kfz steuer, grundsteuer*, gewerbesteuer*, einkommensteuer*, hundesteuer*, bundeskasse, zoll, hauptzollamt, steueramt, kirchensteuer, agenzia delle entrate, agenzia entrate, f24, tributi, bollo auto, imposta*, tassa*, belasting*, belastingdienst, skatteverket, skatteetaten, skat, finanzverwaltung, financni urad
      impot
    `),
  },
  {
    category: 'taxes',
    strength: 'weak',
    words: patternList(
      'duty, revenue, treasury tax, vat, assessment*, levy, iva, contribuc*, fisc*, hacienda municipal, assessor',
    ),
  },
]
