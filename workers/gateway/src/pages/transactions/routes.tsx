/** /transactions: the list, and everything that can be done with one of it. */
import { Hono } from 'hono'
import type { PageApp } from '../page.ts'
import { bulk } from './bulk.tsx'
import { correct } from './correct.tsx'
import { label } from './label.tsx'
import { linkRoutes } from './link-routes.tsx'
import { list } from './list-route.tsx'
import { look } from './look.tsx'
import { name } from './name.tsx'
import { parts } from './parts.tsx'
import { viewRoutes } from './views.tsx'

export const transactions = new Hono<PageApp>()
  .route('/', list)
  // Before /:id, which would take it for an id.
  .route('/', bulk)
  .route('/', viewRoutes)
  .route('/', linkRoutes)
  .route('/', look)
  .route('/', correct)
  .route('/', label)
  .route('/', name)
  .route('/', parts)
