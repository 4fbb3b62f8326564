/**
 * Chains of the world, written by build-chains.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 */
import { type ChainLines, chainLinesOf } from '../src/evidence/chain-lines.ts'
import FILE from './chains.txt'

export const CHAINS: ChainLines = chainLinesOf(FILE)
