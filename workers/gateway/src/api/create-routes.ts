/** A group of API routes, validated alike. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { requireScope } from '../auth/authenticate.ts'
import { refuseInvalid } from './validation.ts'

export function createRoutes(): OpenAPIHono<App> {
  return new OpenAPIHono<App>({ defaultHook: refuseInvalid })
}

/** For a route's `middleware`: who may not write may not change anything. */
export const mayRead = requireScope('read')
export const mayWrite = requireScope('write')
