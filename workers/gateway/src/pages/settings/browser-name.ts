/** A browser and its system, as far as a person needs it to know their own. */
import { t } from '../../language.ts'

const BROWSERS = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/** `Firefox on Linux`; `A browser` where the user agent says nothing that is known. */
export function browserName(userAgent: string | null): string {
  const find = (list: ReadonlyArray<readonly [RegExp, string]>) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const system = find(SYSTEMS)
  const browser = find(BROWSERS) ?? t('access.aBrowser')
  return system ? t('access.browserOn', { browser, system }) : browser
}
