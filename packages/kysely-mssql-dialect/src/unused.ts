/**
 * Nothing. An alias puts this in place of what tedious imports and this package never reaches:
 * its own ways of getting a token, and NTLM.
 */
export {}
