/** Written by measure/build-fingerprint.ts, and by npm run calibrate. */
export const FINGERPRINT = 'asmvvd'
