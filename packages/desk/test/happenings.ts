import type { NewEvent } from '../src/events/event.ts'
import { deciding } from './happenings-decided.ts'
import { knowing } from './happenings-known.ts'
import { event, hashed, indicatorsOf, newId, oneOf, type Made } from './made.ts'
import type { Happening } from './happening.ts'

const reporting: Happening = (made) =>
  Array.from({ length: 1 + made.chance(4) }, () => {
    const id = newId(made)
    const content = hashed(`content ${made.chance(40)}`)
    const identity = made.chance(2) === 0 ? newId(made) : null
    made.waiting.push({ id, content })
    if (identity !== null) made.identities.push({ report: id, id: identity })
    return event(
      made,
      'report-received',
      id,
    )({
      content,
      bytes: 1e3,
      form: 'mail',
      channel: 'email',
      via: 'web',
      source: null,
      word: 'fraud',
      receipt: hashed(`receipt ${id}`),
      identity,
      country: 'PK',
      key: made.chance(2) === 0 ? hashed(`key ${id}`) : null,
      reporter: identity === null ? null : hashed(`reporter ${made.chance(5)}`),
      language: null,
      tlp: 'green',
    })
  })

/** As the assigning loop does: reads what waits, and puts it into campaigns. */
const assigning: Happening = (made) => {
  const reports = made.waiting.splice(0, 1 + made.chance(5))
  const before = reports.flatMap(({ content }) =>
    made.read.has(content) ? [] : read(made, content),
  )
  const grouped = reports.map(({ id, content }) => {
    const text = made.read.get(content)!
    const campaign = made.texts.get(text)!
    return event(made, 'report-grouped', id)({ text, content, campaign, how: 'same-text' })
  })
  return [...before, ...grouped]
}

const readingAnew: Happening = (made) => {
  const content = oneOf(made, [...made.read.keys()])
  return content === undefined ? [] : [contentRead(made, content)]
}

function read(made: Made, content: string): readonly NewEvent[] {
  const known = made.chance(3) === 0 ? oneOf(made, [...made.texts.keys()]) : undefined
  const text = known ?? newId(made)
  made.read.set(content, text)
  const reading = contentRead(made, content)
  return known === undefined ? [reading, ...newText(made, text)] : [reading]
}

function contentRead(made: Made, content: string): NewEvent {
  return event(
    made,
    'content-read',
    content,
  )({
    verdict: 'fraud',
    probability: made.chance(1e3) / 999,
    family: made.chance(2) === 0 ? null : 'parcel-fraud',
    language: made.chance(2) === 0 ? 'ur' : 'en',
    findings: [
      {
        id: 'deadline-of-hours',
        outcome: 'contradicted',
        weight: made.chance(100) / 7,
      },
    ],
    claimed: ['pk-fia'],
    authentic: false,
    subject: 'c2VhbGVk',
    indicators: indicatorsOf(made),
    text: made.read.get(content)!,
    versions: {
      engine: '0.3.0',
      knowledge: '2026.11',
    },
  })
}

function newText(made: Made, text: string): readonly NewEvent[] {
  const known = made.chance(2) === 0 ? oneOf(made, [...made.campaigns.keys()]) : undefined
  const campaign = known ?? newId(made)
  made.texts.set(text, campaign)
  const bytes = Buffer.from(hashed(`signature ${text}`).repeat(4), 'hex').toString('base64url')
  const grouped = event(
    made,
    'text-grouped',
    text,
  )({
    campaign,
    grouping: {
      how: 'near-text',
      similarity: made.chance(100) / 99,
    },
    canonical: hashed(`canonical ${text}`),
    signature: bytes,
    structure: null,
    exemplar: made.chance(2) === 0,
    sealed: 'c2VhbGVk',
    words: 40,
  })
  if (known !== undefined) return [grouped]
  made.campaigns.set(campaign, { merged: undefined, state: 'open' })
  const marking = { tlp: 'green', pap: 'clear' } as const
  const title = `A title with a \u0000 and a \uD800 in it: ${campaign.slice(0, 4)}`
  return [event(made, 'campaign-opened', campaign)({ text, title, family: null, marking }), grouped]
}

const merging: Happening = (made) => {
  const roots = [...made.campaigns].filter(([, { merged }]) => merged === undefined)
  const [into] = oneOf(made, roots) ?? []
  const merged = roots
    .map(([id]) => id)
    .filter((id) => id !== into && made.chance(6) === 0)
    .slice(0, 3)
  if (into === undefined || merged.length === 0) return []
  for (const id of merged) made.campaigns.get(id)!.merged = into
  made.merges.push({ into, merged, seq: made.seq + 1 })
  return [event(made, 'campaigns-merged', into)({ merged, reason: 'the same operation' })]
}

const undoingMerge: Happening = (made) => {
  const [merge] = made.merges.splice(made.chance(Math.max(1, made.merges.length)), 1)
  if (merge === undefined) return []
  const { into, merged, seq } = merge
  for (const id of merged) made.campaigns.get(id)!.merged = undefined
  return [event(made, 'merge-undone', into)({ merge: seq, merged, reason: 'they are not' })]
}

const splitting: Happening = (made) => {
  const from = oneOf(made, [...made.campaigns.keys()])
  const texts = [...made.texts].flatMap(([text, campaign]) =>
    campaign === from && made.chance(2) === 0 ? [text] : [],
  )
  if (from === undefined || texts.length === 0) return []
  const to = newId(made)
  made.campaigns.set(to, { merged: undefined, state: 'open' })
  for (const text of texts) made.texts.set(text, to)
  made.splits.push({ from, to, seq: made.seq + 1 })
  return [event(made, 'campaign-split', from)({ to, texts, title: 'Another', reason: 'two waves' })]
}

const undoingSplit: Happening = (made) => {
  const [split] = made.splits.splice(made.chance(Math.max(1, made.splits.length)), 1)
  if (split === undefined) return []
  const { from, to, seq } = split
  const texts = [...made.texts].flatMap(([text, campaign]) => (campaign === to ? [text] : []))
  const campaign = made.campaigns.get(to)!
  if (texts.length === 0) return []
  for (const text of texts) made.texts.set(text, from)
  if (campaign.state !== 'proposed') campaign.state = 'closed'
  return [event(made, 'split-undone', from)({ split: seq, to, texts, reason: 'one wave' })]
}

const linking: Happening = (made) => {
  const [one, other] = [
    oneOf(made, [...made.campaigns.keys()]),
    oneOf(made, [...made.campaigns.keys()]),
  ]
  if (one === undefined || other === undefined || one === other) return []
  made.links.push({ one, other })
  const part = { indicator: newId(made), kind: 'phone', value: '+92300', weight: 0.1 } as const
  const because = [part, { ...part, weight: 0.2 }]
  return [event(made, 'campaigns-linked', one)({ other, weight: 0.1 + 0.2, because })]
}

const refusingLink: Happening = (made) => {
  const link = oneOf(made, made.links)
  if (link === undefined) return []
  return [event(made, 'link-refused', link.other)({ other: link.one, reason: 'a shared host' })]
}

const erasing: Happening = (made) => {
  const [identity] = made.identities.splice(0, 1)
  const content = made.chance(4) === 0 ? oneOf(made, [...made.read.keys()]) : undefined
  return [
    ...(identity === undefined
      ? []
      : [event(made, 'identity-erased', identity.report)({ identity: identity.id, why: 'asked' })]),
    ...(content === undefined ? [] : [event(made, 'content-erased', content)({ reason: 'asked' })]),
  ]
}

/** Some happen more often than others. */
export const happenings: readonly Happening[] = [
  reporting,
  reporting,
  reporting,
  assigning,
  assigning,
  assigning,
  readingAnew,
  merging,
  undoingMerge,
  splitting,
  undoingSplit,
  linking,
  refusingLink,
  erasing,
  ...deciding,
  ...knowing,
]
