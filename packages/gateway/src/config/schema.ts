import { z } from 'zod'
import { camelKeys, section } from '@tasdeeq/host/settings'
import * as value from '@tasdeeq/host/settings'
import { parsePattern, PATTERN } from '../policy/patterns.ts'
import { publicKeyOf } from '../protection/envelope.ts'
import type { Config, Next } from './config.ts'
import { listener } from './listeners.ts'

/** What the file says; the rest of {@link Config} is worked out of it. */
export type ConfigFile = Omit<Config, 'folder' | 'judging' | 'digest'> & {
  readonly judging: Omit<Config['judging'], 'workers'> & { readonly workers?: number }
  readonly digest?: Omit<NonNullable<Config['digest']>, 'via'> & { readonly via?: Next }
}

const MB = 1024 ** 2
const DAY = 86_400_000

const language = z.enum(['en', 'ur'], { error: 'en or ur' })
const mailAddress = value.parsedBy(
  (text) => (value.isMailAddress(text) ? text : undefined),
  'a mail address such as postmaster@example.org',
)

const judging = section({
  workers: value.count(1, 64).exactOptional(),
  time: value.durationWithin('100ms', '5m').default(10_000),
  heap: value.count(64, 4096).default(96),
  waiting: value.count(1, 100_000).default(200),
  'waiting-bytes': value.sizeWithin('1mb', '4gb').default(128 * MB),
}).transform(camelKeys)

const dns = section({
  servers: z.array(value.dnsServer, { error: 'a list of DNS servers' }).max(8).default([]),
  query: value.durationWithin('50ms', '30s').default(1500),
  message: value.durationWithin('50ms', '60s').default(4000),
  cache: value.count(0, 1_000_000).default(20_000),
})

const authentication = section({
  'trusted-sealers': z
    .array(value.domainName, { error: 'a list of domains' })
    .max(100, { error: 'at most 100 domains' })
    .default([]),
}).transform(camelKeys)

const quarantine = section({
  keep: value.durationWithin('1h', '3650d').default(30 * DAY),
  release: value.next.exactOptional(),
})

const senders = section({
  entries: value.count(0, 4_000_000).default(100_000),
  keep: value.durationWithin('30d', '3650d').default(400 * DAY),
})

const decisions = section({
  keep: value.durationWithin('1h', '3650d').default(90 * DAY),
  'file-bytes': value.sizeWithin('64kb', '1gb').default(64 * MB),
}).transform(camelKeys)

const byRecipient = section({
  recipient: value.parsedBy((text) => (parsePattern(text) ? text : undefined), PATTERN),
  language,
})

const digest = section({
  every: value.durationWithin('10m', '30d').default(DAY),
  from: mailAddress,
  via: value.next.exactOptional(),
  link: value.webAddress,
  'link-time': value.durationWithin('10m', '90d').default(7 * DAY),
  languages: z
    .array(byRecipient, { error: 'a list of recipient and language' })
    .max(1000, { error: 'at most 1,000 patterns' })
    .default([]),
  to: mailAddress.exactOptional(),
}).transform(camelKeys)

const protection = section({
  'public-key': value.parsedBy(
    (text) => (publicKeyOf(text) ? text : undefined),
    'the desk’s public key: 43 letters, digits, hyphens and underscores, from DESK/protection/key',
  ),
}).transform(camelKeys)

const desk = section({
  url: value.webAddress,
  protection: protection.exactOptional(),
  orders: z.boolean({ error: 'true or false' }).default(false),
  'key-file': value.path("the path of the file with this gateway's key"),
}).transform(camelKeys)

const log = section({
  level: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'debug, info, warn or error' })
    .default('info'),
})

const listeners = z
  .array(listener, { error: 'a list of listeners' })
  .min(1, { error: 'at least one listener' })
  .max(64, { error: 'at most 64 listeners' })

/** Of `gateway.yaml`, with what is taken where it says nothing. */
export const configSchema: z.ZodType<ConfigFile> = section({
  'authserv-id': value.hostName,
  reader: value.country,
  language: language.default('en'),
  data: value.path('a folder for quarantine, decisions and keys').default('/var/lib/tasdeeq'),
  mode: z.enum(['rehearse', 'enforce'], {
    error: 'rehearse (tells what it would do) or enforce (does it)',
  }),
  policy: value.path('the path of the policy file, such as policy.yaml'),
  listeners,
  judging: judging.prefault({}),
  dns: dns.prefault({}),
  authentication: authentication.prefault({}),
  quarantine: quarantine.prefault({}),
  senders: senders.prefault({}),
  decisions: decisions.prefault({}),
  digest: digest.exactOptional(),
  desk: desk.exactOptional(),
  log: log.prefault({}),
}).transform(camelKeys)
