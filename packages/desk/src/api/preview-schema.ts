import { z } from '@hono/zod-openapi'
import type { Preview } from '../reading.ts'

const both = z.object({ en: z.string(), ur: z.string() })
const span = { start: z.number(), end: z.number() }

const hop = z.object({
  from: z.string().optional(),
  ip: z.string().optional(),
  by: z.string().optional(),
  protocol: z.string().optional(),
  at: z.number().optional(),
  delay: z.number().optional(),
  trust: z.enum(['receiver', 'claimed']).openapi({
    description: '`receiver`: written by the reader’s own provider; others may be made up.',
  }),
})

const authentication = z.object({
  domain: z.string(),
  spf: z.string(),
  spfDomain: z.string().optional(),
  dkim: z.string(),
  dkimDomains: z.array(z.string()),
  dmarc: z.string(),
  dmarcPolicy: z.string().optional(),
  arc: z.string(),
  by: z.string(),
  aligned: z.enum(['proven', 'refuted', 'unknown']),
  said: z.array(
    z.object({
      host: z.string(),
      results: z.array(z.object({ method: z.string(), result: z.string() })),
    }),
  ),
})

const reason = z.object({
  id: z.string(),
  outcome: z.string(),
  weight: z.number(),
  title: both,
  text: both,
  spans: z.array(z.object(span)),
  sources: z.array(z.object({ title: z.string(), url: z.string().optional() })),
})

export const previewSchema: z.ZodType<Preview> = z
  .object({
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    text: z.string().openapi({ description: 'What a reader sees; offsets are into it.' }),
    pieces: z.array(
      z.object({ ...span, origin: z.string(), voice: z.string(), part: z.string().optional() }),
    ),
    hidden: z.array(z.object({ how: z.string(), text: z.string() })),
    links: z.array(z.object({ href: z.string(), text: z.string(), via: z.string() })),
    attachments: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        size: z.number(),
        inline: z.boolean(),
        read: z.enum(['read', 'none', 'failed']),
        sha256: z.string().optional(),
      }),
    ),
    route: z.array(hop).openapi({ description: 'First machine first.' }),
    authentication,
    headline: both,
    reasons: z.array(reason),
    anomalies: z.array(z.object({ kind: z.string(), detail: z.string().optional() })),
    of: z.enum(['outer', 'quoted']),
  })
  .openapi('Preview')
