import type { Bank, Template } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const CENTRAL = 'America/Chicago'
const PACIFIC = 'America/Los_Angeles'

function known(
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
  { templates = [], timeZone }: { templates?: ReadonlyArray<Template>; timeZone?: string } = {},
): Bank {
  const bank = knownBySender('US', id, name, senders, names, templates)
  return timeZone === undefined ? bank : { ...bank, timeZone }
}

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('ally', 'Ally Bank', ['ally.com'], ['ally bank'], { templates: COMMON }),
  known(
    'alliant',
    'Alliant Credit Union',
    ['alliantcreditunion.com', 'alliantcreditunion.org'],
    ['alliant credit union'],
  ),
  known('apple-card', 'Apple Card', ['applecard.apple'], ['apple card'], { timeZone: PACIFIC }),
  known('axos', 'Axos Bank', ['axosbank.com', 'axos.com'], ['axos bank']),
  known('barclays-us', 'Barclays US', ['barclaysus.com', 'barclaycardus.com'], ['barclaycard us']),
  known('bcu', 'BCU', ['bcu.org'], [], { templates: COMMON, timeZone: CENTRAL }),
  known('betterment', 'Betterment', ['betterment.com'], ['betterment']),
  known('bilt', 'Bilt', ['biltrewards.com', 'bilt.com'], ['bilt rewards', 'bilt mastercard']),
  known('bmo-us', 'BMO US', ['bmoharris.com', 'us.bmo.com'], ['bmo harris', 'bmo bank n.a.'], {
    timeZone: CENTRAL,
  }),
  known(
    'bread',
    'Bread Financial',
    ['breadfinancial.com', 'comenity.net', 'comenitybank.com'],
    ['comenity', 'bread financial'],
  ),
  known('brex', 'Brex', ['brex.com'], ['brex'], { timeZone: PACIFIC }),
  known('chime', 'Chime', ['chime.com', 'chimebank.com'], ['chime'], {
    templates: COMMON,
    timeZone: PACIFIC,
  }),
  known('citizens', 'Citizens', ['citizensbank.com'], ['citizens bank'], { templates: COMMON }),
  known('credit-one', 'Credit One Bank', ['creditonebank.com'], ['credit one bank'], {
    timeZone: PACIFIC,
  }),
  known('current', 'Current', ['current.com'], []),
  known('dcu', 'DCU', ['dcu.org'], ['digital federal credit union']),
  known(
    'elan',
    'Elan Financial Services',
    ['elanfinancialservices.com'],
    ['elan financial services'],
  ),
  known('fidelity', 'Fidelity', ['fidelity.com'], ['fidelity investments', 'fidelity alerts']),
  known('fifth-third', 'Fifth Third Bank', ['53.com'], ['fifth third'], { templates: COMMON }),
  known('first-citizens', 'First Citizens', ['firstcitizens.com'], ['first citizens bank']),
  known('first-tech', 'First Tech', ['firsttechfed.com'], ['first tech federal credit union'], {
    timeZone: PACIFIC,
  }),
  known('flagstar', 'Flagstar', ['flagstar.com'], ['flagstar bank']),
  known('golden-1', 'Golden 1', ['golden1.com'], ['golden 1 credit union'], { timeZone: PACIFIC }),
  known(
    'huntington',
    'Huntington',
    ['huntington.com'],
    ['huntington national bank', 'huntington bank'],
    {
      templates: COMMON,
    },
  ),
  known('keybank', 'KeyBank', ['key.com', 'keybank.com'], ['keybank'], { templates: COMMON }),
  known(
    'lake-michigan-cu',
    'Lake Michigan Credit Union',
    ['lmcu.org'],
    ['lake michigan credit union'],
  ),
  known('m-and-t', 'M&T Bank', ['mtb.com'], ['m&t bank']),
  known('marcus', 'Marcus', ['marcus.com'], ['marcus by goldman sachs']),
  known('mercury', 'Mercury', ['mercury.com'], [], { timeZone: PACIFIC }),
  known('one-finance', 'OnePay', ['one.app', 'onepay.com'], ['onepay'], { timeZone: PACIFIC }),
  known('patelco', 'Patelco', ['patelco.org'], ['patelco'], { timeZone: PACIFIC }),
  known('penfed', 'PenFed', ['penfed.org', 'penfed.info'], ['penfed']),
  known('pnc', 'PNC', ['pnc.com'], ['pnc bank', 'pnc alerts'], { templates: COMMON }),
  known('ramp', 'Ramp', ['ramp.com'], []),
  known('regions', 'Regions', ['regions.com'], ['regions bank'], {
    templates: COMMON,
    timeZone: CENTRAL,
  }),
  known('robinhood', 'Robinhood', ['robinhood.com'], ['robinhood'], { timeZone: PACIFIC }),
  known('secu', 'SECU', ['ncsecu.org'], ['state employees’ credit union']),
  known('sofi', 'SoFi', ['sofi.com', 'sofi.org'], ['sofi bank', 'sofi money'], {
    templates: COMMON,
    timeZone: PACIFIC,
  }),
  known(
    'synchrony',
    'Synchrony',
    ['synchrony.com', 'synchronybank.com', 'syf.com'],
    ['synchrony bank'],
    {
      templates: COMMON,
    },
  ),
  known('td-bank', 'TD Bank', ['tdbank.com'], ['td bank', 'america’s most convenient bank'], {
    templates: COMMON,
  }),
  known('truist', 'Truist', ['truist.com'], ['truist'], { templates: COMMON }),
  known('vanguard', 'Vanguard', ['vanguard.com'], ['vanguard']),
  known('varo', 'Varo', ['varomoney.com', 'varo.com'], ['varo bank', 'varo money'], {
    timeZone: PACIFIC,
  }),
  known('wealthfront', 'Wealthfront', ['wealthfront.com'], ['wealthfront'], { timeZone: PACIFIC }),
]
