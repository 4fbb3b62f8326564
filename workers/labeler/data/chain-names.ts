/**
 * Names of chains, written by build-chain-names.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 * Lines of folded name without spaces, a tab, the name.
 */
import FILE from './chain-names.txt'

export const CHAIN_NAMES = FILE.trimEnd()
