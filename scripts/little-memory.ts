/** Imported first: what was read is let go of soon, so that a large file needs little more memory than a small one. */
import { setFlagsFromString } from 'node:v8'

// V8 otherwise lets its heap grow while much is read, since there is memory to be had.
setFlagsFromString('--optimize-for-size')
setFlagsFromString('--semi-space-growth-factor=1')
