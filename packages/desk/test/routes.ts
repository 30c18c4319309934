import { z } from '@hono/zod-openapi'
import { etag, mismatch } from '../src/api/conditional.ts'
import { page, pageOf, pageQuery } from '../src/api/paging.ts'
import { defineRoute, problem, reply, type Route } from '../src/api/route.ts'
import { roles } from '../src/caller.ts'
import { ReaderBusy } from '../src/reading/slots.ts'
import { StoreFailure } from '../src/store/store.ts'

export const echo: Route = defineRoute({
  method: 'post',
  path: '/echo/{id}',
  access: roles,
  tag: 'test',
  summary: 'Gives back what it was given',
  params: z.object({ id: z.coerce.number().int() }),
  query: z.object({ loud: z.enum(['yes', 'no']).optional() }),
  body: z.object({ word: z.string().max(20), list: z.array(z.string()).default([]) }),
  answers: { 200: z.object({ word: z.string(), id: z.number() }) },
  handle: ({ body, params }) => reply(200, { ...body, id: params.id, secret: 'stays here' }),
})

export const bytes: Route = defineRoute({
  method: 'post',
  path: '/bytes',
  access: roles,
  tag: 'test',
  summary: 'Counts bytes',
  takes: ['message/rfc822'],
  limit: 1000,
  answers: { 200: z.object({ count: z.number() }) },
  handle: (asked) => reply(200, { count: asked.bytes.length }),
})

export const versioned: Route = defineRoute({
  method: 'get',
  path: '/versioned',
  access: roles,
  tag: 'test',
  summary: 'Has an ETag',
  answers: { 200: z.object({ version: z.number() }) },
  handle: () => reply(200, { version: 7 }, { ETag: etag(7) }),
})

export const change: Route = defineRoute({
  method: 'put',
  path: '/versioned',
  access: roles,
  tag: 'test',
  summary: 'Changes what has an ETag',
  answers: { 204: 'nothing' },
  handle: ({ request }) => mismatch(request, etag(7)) ?? reply(204, undefined),
})

export const failing: Route = defineRoute({
  method: 'get',
  path: '/failing/{how}',
  access: roles,
  tag: 'test',
  summary: 'Fails',
  params: z.object({ how: z.string() }),
  time: 50,
  answers: { 200: z.object({ a: z.string() }) },
  handle: async ({ params: { how } }) => {
    if (how === 'bug') throw new TypeError('the private cause')
    if (how === 'store') throw new StoreFailure('the private cause')
    if (how === 'busy') throw new ReaderBusy('the private cause')
    if (how === 'slow') await new Promise((resolve) => setTimeout(resolve, 500).unref())
    if (how === 'known') return problem(409, 'known', 'Do it otherwise.')
    return reply(200, JSON.parse('{"b":1}'))
  },
})

export const list: Route = defineRoute({
  method: 'get',
  path: '/list',
  access: roles,
  perMinute: 20,
  tag: 'test',
  summary: 'A list of numbers',
  query: pageQuery(z.tuple([z.number().int()])),
  answers: { 200: pageOf(z.number()) },
  handle: ({ query: { cursor, limit } }) => {
    const from = (cursor?.[0] ?? 0) + 1
    const all = Array.from({ length: 7 }, (_, place) => place + 1).filter((n) => n >= from)
    return reply(
      200,
      page(all.slice(0, limit + 1), limit, (n) => [n]),
    )
  },
})

export const fixed: Route = defineRoute({
  method: 'get',
  path: '/echo/fixed',
  access: roles,
  tag: 'test',
  summary: 'A place beside a parameter',
  answers: { 200: z.object({ ok: z.boolean() }) },
  handle: () => reply(200, { ok: true }),
})
