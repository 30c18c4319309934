import { z } from 'zod'
import { camelKeys, section } from '@tasdeeq/host/settings'
import * as value from '@tasdeeq/host/settings'
import type { Listener } from './config.ts'

const onFailure = z.enum(['deliver', 'later'], {
  error: 'deliver (let the mail pass unchecked) or later (have it sent again)',
})

const base = {
  name: value.parsedBy(
    (text) => (/^[a-z0-9][a-z0-9._-]{0,39}$/u.test(text) ? text : undefined),
    'a short name of small letters, digits, points and hyphens',
  ),
  address: value.place,
  connections: value.count(1, 10_000).default(200),
  'on-failure': section({ engine: onFailure, overload: onFailure, store: onFailure }),
  'message-bytes': value.sizeWithin('64kb', '512mb').default(32 * 1024 ** 2),
}
const idle = value.durationWithin('1s', '1h').default(300_000)

const milter = section({
  kind: z.literal('milter'),
  ...base,
  // Longer than Postfix waits for a slow client (smtpd_timeout), which may be honest.
  idle: value.durationWithin('1s', '1h').default(600_000),
})

const forwarding = {
  ...base,
  idle,
  next: value.next,
  trusted: z
    .array(value.network, { error: 'a list of addresses and networks' })
    .max(100, { error: 'at most 100 networks' })
    .default([]),
}

const offer = z.enum(['check', 'health', 'metrics', 'release'], {
  error: 'check, health, metrics or release',
})

const http = section({
  kind: z.literal('http'),
  ...base,
  offers: z.array(offer, { error: 'a list of what it offers' }).default(['health', 'metrics']),
  'token-file': value.path('the path of a file with the bearer token').exactOptional(),
})

/** One entry of `listeners`. */
export const listener: z.ZodType<Listener> = z.discriminatedUnion(
  'kind',
  [
    milter.transform(camelKeys),
    section({ kind: z.literal('smtp'), ...forwarding }).transform(camelKeys),
    section({ kind: z.literal('lmtp'), ...forwarding }).transform(camelKeys),
    http.transform(camelKeys),
  ],
  { error: 'milter, smtp, lmtp or http' },
)
