/** Written by measure/build-fingerprint.ts, and by npm run calibrate. */
export const FINGERPRINT = 'a3c8ci'
