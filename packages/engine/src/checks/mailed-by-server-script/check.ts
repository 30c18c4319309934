import { cutAt } from '../../text/ends.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { localPart } from '../facts/addressees.ts'
import { hasHeader, headerValue } from '../facts/headers.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { serverName } from '../facts/server-names.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'mailed-by-server-script',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || isDiscussion(facts)) return []
  return [account(facts), script(facts), server(facts), localhost(facts)]
    .filter((found) => found !== undefined)
    .map(([key, sign]) => ({
      key,
      outcome: WEAK.has(key) ? 'unknown' : 'contradicted',
      params: { sign: text(cutAt(sign, MOST_SHOWN)) },
      spans: [],
      sources: [],
    }))
}

const WEAK: ReadonlySet<Key> = new Set(['tool', 'script', 'localhost'])

type Sign = readonly [Key, string]

const MOST_SHOWN = 80

/** Accounts under which a machine runs programs; nobody reads their mail. */
const ACCOUNTS: ReadonlySet<string> = new Set([
  'root',
  'www-data',
  'apache',
  'nginx',
  'httpd',
  'ubuntu',
  'ec2-user',
  'azureuser',
  'debian',
  'centos',
  'opc',
])

function account({ sender, message }: Facts): Sign | undefined {
  const addresses = [sender.returnPath?.address, message.sender?.address]
  const found = addresses.find((address) => address && ACCOUNTS.has(localPart(address)))
  // A machine that reports to its own administrator does so openly, as itself.
  return found === undefined || found === sender.address ? undefined : ['account', found]
}

function script(facts: Facts): Sign | undefined {
  const page = headerValue(facts, 'x-php-script') || headerValue(facts, 'x-php-originating-script')
  if (page !== '') return [isHiddenPlace(page) ? 'odd-script' : 'script', page]
  const mailer = headerValue(facts, 'x-mailer')
  if (/phpmailer/iu.test(mailer)) return ['tool', mailer]
  return hasHeader(facts, 'x-source-args') ? ['tool', 'X-Source-Args'] : undefined
}

/** Pages that send mail do not live among pictures, uploads and settings, and their names are words. */
function isHiddenPlace(page: string): boolean {
  return /\/(?:images?|uploads|\.well-known|css|js|tmp|cache|wp-includes)\/|eval\(\)|\.suspected/iu.test(
    page,
  )
}

function server({ sender, knowledge }: Facts): Sign | undefined {
  const name = sender.server?.name
  if (name === undefined || name === '') return undefined
  const kind = serverName(name, knowledge)
  return kind === 'ordinary' ? undefined : [kind, name]
}

function localhost({ message }: Facts): Sign | undefined {
  const id = message.messageId ?? ''
  return /@(?:localhost|127\.)/iu.test(id) ? ['localhost', id] : undefined
}
