import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { otpBank } from './otp-bank.ts'

export const HU: ReadonlyArray<Bank> = [otpBank, ...KNOWN]
