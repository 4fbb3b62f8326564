/**
 * Towns by where they are, written by build-places.ts from GeoNames (geonames.org), which is under the
 * licence CC BY 4.0. Lines of a code (of a state of the US in capitals, of a country), a colon, and names
 * between bars.
 */
import FILE from './places.txt'

export const PLACES = FILE
