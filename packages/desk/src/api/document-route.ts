import { z } from '@hono/zod-openapi'
import { roles } from '../caller.ts'
import type { DeskConfig } from '../program/config.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { documentOf } from './document.ts'
import { defineRoute, type Route } from './route.ts'

/** `GET /openapi.json`: what these routes, and itself, take and answer. Made once. */
export function documentRoute(routes: readonly Route[], { publicUrl }: DeskConfig): Route {
  const route: Route = defineRoute({
    method: 'get',
    path: '/openapi.json',
    access: roles,
    tag: 'operation',
    summary: 'This document: OpenAPI 3.1',
    query: z.object({}),
    answers: { 200: { type: 'application/json', content: 'An OpenAPI 3.1 document.' } },
    handle: () =>
      new Response(text(), {
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' },
      }),
  })
  let made: string | undefined
  const text = (): string => {
    const { version } = packageFile
    made ??= JSON.stringify(documentOf([...routes, route], { url: publicUrl, version }))
    return made
  }
  return route
}
