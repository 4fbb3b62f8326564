/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { frenchFixtures } from '../french-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'bnp-paribas': frenchFixtures('alerte@bnpparibas.com', 'EUR'),
  boursobank: frenchFixtures('alertes@boursobank.com', 'EUR'),
  'caisse-d-epargne': frenchFixtures('alertes@caisse-epargne.fr', 'EUR'),
  cic: frenchFixtures('alertes@cic.fr', 'EUR'),
  'credit-agricole': frenchFixtures('alerte@credit-agricole.fr', 'EUR'),
  'credit-mutuel': frenchFixtures('alertes@creditmutuel.fr', 'EUR'),
  fortuneo: frenchFixtures('alertes@fortuneo.fr', 'EUR'),
  'hello-bank': frenchFixtures('alertes@hellobank.fr', 'EUR'),
  'la-banque-postale': frenchFixtures('alertes@labanquepostale.fr', 'EUR'),
  lcl: frenchFixtures('alertes@lcl.fr', 'EUR'),
  lydia: frenchFixtures('noreply@lydia-app.com', 'EUR'),
  'societe-generale': frenchFixtures('alertes@socgen.com', 'EUR'),
}
