import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'US',
  `
    becu; BECU; becualerts.org becu.org; becu; timeZone=America/Los_Angeles
    cash-app; Cash App; square.com cash.app squareup.com; cash app; timeZone=America/Los_Angeles
    charles-schwab; Charles Schwab; schwab.com schwab-alerts.com; charles schwab; timeZone=America/Chicago
    navy-federal; Navy Federal; navyfederal.org; navy federal
    usaa; USAA; usaa.com; usaa; timeZone=America/Chicago
    ally; Ally Bank; ally.com; ally bank
    alliant; Alliant Credit Union; alliantcreditunion.com alliantcreditunion.org; alliant credit union
    apple-card; Apple Card; applecard.apple; apple card; timeZone=America/Los_Angeles
    axos; Axos Bank; axosbank.com axos.com; axos bank
    barclays-us; Barclays US; barclaysus.com barclaycardus.com; barclaycard us
    bcu; BCU; bcu.org; ; timeZone=America/Chicago
    betterment; Betterment; betterment.com; betterment
    bilt; Bilt; biltrewards.com bilt.com; bilt rewards, bilt mastercard
    bmo-us; BMO US; bmoharris.com us.bmo.com; bmo harris, bmo bank n.a.; timeZone=America/Chicago
    bread; Bread Financial; breadfinancial.com comenity.net comenitybank.com; comenity, bread financial
    brex; Brex; brex.com; brex; timeZone=America/Los_Angeles
    chime; Chime; chime.com chimebank.com; chime; timeZone=America/Los_Angeles
    citizens; Citizens; citizensbank.com; citizens bank
    credit-one; Credit One Bank; creditonebank.com; credit one bank; timeZone=America/Los_Angeles
    current; Current; current.com; 
    dcu; DCU; dcu.org; digital federal credit union
    elan; Elan Financial Services; elanfinancialservices.com; elan financial services
    fidelity; Fidelity; fidelity.com; fidelity investments, fidelity alerts
    fifth-third; Fifth Third Bank; 53.com; fifth third
    first-citizens; First Citizens; firstcitizens.com; first citizens bank
    first-tech; First Tech; firsttechfed.com; first tech federal credit union; timeZone=America/Los_Angeles
    flagstar; Flagstar; flagstar.com; flagstar bank
    golden-1; Golden 1; golden1.com; golden 1 credit union; timeZone=America/Los_Angeles
    huntington; Huntington; huntington.com; huntington national bank, huntington bank
    keybank; KeyBank; key.com keybank.com; keybank
    lake-michigan-cu; Lake Michigan Credit Union; lmcu.org; lake michigan credit union
    m-and-t; M&T Bank; mtb.com; m&t bank
    marcus; Marcus; marcus.com; marcus by goldman sachs
    mercury; Mercury; mercury.com; ; timeZone=America/Los_Angeles
    one-finance; OnePay; one.app onepay.com; onepay; timeZone=America/Los_Angeles
    patelco; Patelco; patelco.org; patelco; timeZone=America/Los_Angeles
    penfed; PenFed; penfed.org penfed.info; penfed
    pnc; PNC; pnc.com; pnc bank, pnc alerts
    ramp; Ramp; ramp.com; 
    regions; Regions; regions.com; regions bank; timeZone=America/Chicago
    robinhood; Robinhood; robinhood.com; robinhood; timeZone=America/Los_Angeles
    secu; SECU; ncsecu.org; state employees’ credit union
    sofi; SoFi; sofi.com sofi.org; sofi bank, sofi money; timeZone=America/Los_Angeles
    synchrony; Synchrony; synchrony.com synchronybank.com syf.com; synchrony bank
    td-bank; TD Bank; tdbank.com; td bank, america’s most convenient bank
    truist; Truist; truist.com; truist
    vanguard; Vanguard; vanguard.com; vanguard
    varo; Varo; varomoney.com varo.com; varo bank, varo money; timeZone=America/Los_Angeles
    wealthfront; Wealthfront; wealthfront.com; wealthfront; timeZone=America/Los_Angeles
    popular-puerto-rico; Banco Popular de Puerto Rico; popular.com bppr.com popularbank.com; banco popular de puerto rico, mi banco alertas, mi banco alert; timeZone=America/Puerto_Rico
    firstbank-puerto-rico; FirstBank Puerto Rico; firstbankpr.com 1firstbank.com; firstbank puerto rico; timeZone=America/Puerto_Rico
    oriental; Oriental; orientalbank.com; oriental bank; timeZone=America/Puerto_Rico
    ath-movil; ATH Móvil; athmovil.com evertecinc.com; ath movil; timeZone=America/Puerto_Rico
  `,
)
