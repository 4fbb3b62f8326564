/**
 * Small towns and suburbs of GeoNames (geonames.org, CC BY 4.0), by which only names are cut, sorted; written by
 * build-small-towns.ts.
 */
import FILE from './small-towns.txt'

export const SMALL_TOWNS = FILE.trimEnd()
