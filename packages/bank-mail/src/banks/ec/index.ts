import type { Bank } from '../../template/types.ts'
import { bancoBolivariano } from './banco-bolivariano.ts'
import { bancoDelPacifico } from './banco-del-pacifico.ts'
import { bancoGuayaquil } from './banco-guayaquil.ts'
import { bancoPichincha } from './banco-pichincha.ts'
import { dinersClubEcuador } from './diners-club-ecuador.ts'
import { KNOWN } from './known.ts'
import { produbanco } from './produbanco.ts'

export const EC: ReadonlyArray<Bank> = [
  bancoBolivariano,
  bancoDelPacifico,
  bancoGuayaquil,
  bancoPichincha,
  dinersClubEcuador,
  produbanco,
  ...KNOWN,
]
