/**
 * `node scripts/warning-lists.mjs <folder>`: makes `packages/desk/warning-lists/*.json` from a folder of MISP's warning
 * lists (https://github.com/MISP/misp-warninglists, CC0 1.0): those that matter for what messages of fraud bear, shortened to
 * what the desk compares with. Facts only; each file says where they are from and of when.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HOSTS = ['domain', 'hostname', 'url']

/** Which lists, what they are for here, and why each speaks. `rented`: what is below a host is another party's. */
const TAKEN = [
  ['tranco10k', 'It is one of the 10,000 most visited sites (Tranco).'],
  [
    'cloudflare-top10k',
    'It is one of the 10,000 names that are looked up most (Cloudflare Radar).',
  ],
  ['moz-top500', 'It is one of the 500 sites that others link to most (Moz).'],
  ['bank-website', 'It is the site of a bank.'],
  ['university_domains', 'It is the site of a university.'],
  ['google', 'It belongs to Google, and very many people use it.'],
  ['microsoft', 'It belongs to Microsoft, and very many people use it.'],
  ['microsoft-office365', 'It is a part of Microsoft 365, which very many firms work with.'],
  ['microsoft-attack-simulator', 'It is used for exercises against phishing.', { hosts: true }],
  ['dax30', 'It is the site of a large firm.'],
  ['covid', 'It is a site that told people about an epidemic.'],
  ['security-provider-blogpost', 'Researchers write there about frauds.'],
  ['whats-my-ip', 'It tells anybody their own address on the internet.'],
  ['lots-project', 'It is a trusted service that anybody can put something on.', { rented: true }],
  ['link-in-bio', 'Anybody can have a page of links there.', { rented: true }],
  ['url-shortener', 'Anybody can shorten a link there.', { rented: true }],
  ['public-ipfs-gateways', 'It shows whatever anybody put into IPFS.', { rented: true }],
  [
    'disposable-email',
    'Anybody can have a mailbox there for some minutes.',
    { rented: true, hosts: true },
  ],
  ['phone_numbers', 'The number is reserved and belongs to nobody.', { about: ['phone-number'] }],
  ['smtp-sending-ips', 'Large mail services send from it.', { about: ['ip-src'] }],
  ['google-gmail-sending-ips', 'Gmail sends from it.', { about: ['ip-src'] }],
  ['parking-domain', 'Names that are for sale point there.', { about: ['ip-src'] }],
  ['sinkholes', 'Researchers have taken it over from criminals.', { about: ['ip-src'] }],
  ['common-ioc-false-positive', 'Very many harmless files are this one.', { about: ['sha256'] }],
]

const [from] = process.argv.slice(2)
if (from === undefined) {
  console.error(
    'Usage: node scripts/warning-lists.mjs <folder with MISP’s lists, one <name>.json each>',
  )
  process.exit(1)
}
const to = new URL('../packages/desk/warning-lists/', import.meta.url).pathname
mkdirSync(to, { recursive: true })
let total = 0
for (const [id, why, how = {}] of TAKEN) {
  const list = made(id, why, how)
  const text = `${JSON.stringify(list, undefined, 1).replaceAll('\n  ', '\n')}\n`
  writeFileSync(join(to, `${id.replaceAll('_', '-')}.json`), text)
  total += text.length
}
console.log(`${TAKEN.length} lists, ${total} bytes`)

function made(id, why, { rented = false, hosts = false, about = HOSTS }) {
  const source = JSON.parse(readFileSync(join(from, `${id}.json`), 'utf8'))
  return {
    name: source.name,
    version: String(source.version),
    source: `https://github.com/MISP/misp-warninglists, lists/${id}, version ${source.version} (CC0 1.0)`,
    why,
    ...(rented && { rented }),
    type: hosts || about === HOSTS ? 'hostname' : source.type,
    matching_attributes: about,
    list: valuesOf(source.list, about),
  }
}

/** Lower case, without a point before, each once, in order. */
function valuesOf(values, about) {
  const bare = values.map((value) => {
    if (about === HOSTS) return hostOf(value)
    return about.includes('phone-number') ? internationalOf(value) : value
  })
  const kept = about.includes('sha256') ? bare.filter((value) => value.length === 64) : bare
  return [...new Set(kept)].filter((value) => value !== '').sort(byCodeUnit)
}

function hostOf(value) {
  const lower = value.trim().toLowerCase()
  const host = lower.startsWith('.') ? lower.slice(1) : lower
  const isAddress = [...host].every((char) => '0123456789./:'.includes(char))
  return isAddress ? '' : host
}

/**
 * MISP's patterns take a number with or without its country, and anywhere in a value; the desk's numbers are E.164, so
 * each becomes one pattern for the whole of it. `/((?:\\+|00)44)?07700900([0-9]{3})/g` → `/^\\+447700900([0-9]{3})$/`
 */
function internationalOf(pattern) {
  const [, country, national] =
    /^\/\(\(\?:\\\+\|00\)(\d\d?)\d?\??(?:\|0\?)?\)\??(.*)\/g$/u.exec(pattern) ?? []
  if (country === undefined || national.startsWith('55501')) return ''
  const whole = pattern.includes('00)353)') ? '353' : country
  const bare = national.replace(/^0/u, '').replace('(02|03|07|08)', '(2|3|7|8)')
  return `/^\\+${whole}${bare}$/`
}

function byCodeUnit(one, other) {
  return one < other ? -1 : Number(one > other)
}
