/**
 * Nothing. An alias puts this in place of a table of Japanese charsets, which the library that
 * checks signatures imports for the words of headers: we only ask it about their bytes.
 */
export {}
