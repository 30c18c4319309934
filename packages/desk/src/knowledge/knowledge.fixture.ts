import assert from 'node:assert/strict'
import type { RecordChanges } from '@tasdeeq/engine'
import type { TestApi } from '../../test/api.ts'
import type { CheckedAnswer } from '../../test/checked-answer.ts'
import type { Person } from '../../test/people.ts'

export interface Effect {
  readonly state: string
  readonly changed: number
  readonly hidden: number
  readonly basis: string | null
  readonly present: string
  readonly sample: Readonly<Record<string, number>>
  readonly campaigns: readonly {
    readonly items: readonly {
      readonly group: string
      readonly before: { readonly verdict: string }
      readonly after: { readonly verdict: string }
      readonly comes: readonly string[]
    }[]
  }[]
}

/** A source of ours: nobody else says it. */
const SOURCE = {
  key: 'desk-test-note',
  title: 'Note of this test',
  url: 'https://notes.example/warning',
  tier: 'other',
}

interface BadSenderProposal {
  readonly kind: 'bad-sender'
  readonly id: string
  readonly record: Readonly<Record<string, unknown>>
  readonly newSources: readonly object[]
  readonly cites: readonly string[]
  readonly seen: null
  readonly reason: string
}

/** Body of a proposal: a domain that was named in a warning. */
export function badSender(domain: string): BadSenderProposal {
  const key = `${SOURCE.key}-${domain}`
  return {
    kind: 'bad-sender',
    id: domain,
    record: {
      kind: 'domain',
      value: domain,
      impersonates: 'the office of records',
      sources: [key],
      checked: '2026-11-21',
      confidence: 'high',
    },
    newSources: [{ ...SOURCE, key }],
    cites: [key],
    seen: null,
    reason: 'The warning names it.',
  }
}

export function proposal(
  api: TestApi,
  json: object,
  as: Person = 'analyst',
): Promise<CheckedAnswer> {
  return api.call({ method: 'POST', path: '/knowledge/proposals', as, json })
}

/** Proposes it, and waits until its effect is measured. */
export async function measured(
  api: TestApi,
  json: object,
  as: Person = 'analyst',
): Promise<{ readonly id: string; readonly effect: Effect }> {
  const made = await proposal(api, json, as)
  assert.equal(made.status, 201, JSON.stringify(made.value))
  const { proposal: id } = made.value as { readonly proposal: string }
  return { id, effect: await effectOf(api, id) }
}

/** When it is measured. */
export async function effectOf(api: TestApi, id: string, as: Person = 'analyst'): Promise<Effect> {
  for (let look = 0; look < 600; look++) {
    const path = `/knowledge/proposals/${id}/effect`
    const effect = (await api.call({ path, as })).value as Effect
    if (effect.state === 'measured') return effect
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return assert.fail(`the effect of ${id} is not measured`)
}

/** What a gateway pulls. */
export async function deltaOf(
  api: TestApi,
  after?: number,
): Promise<{ readonly cursor: number; readonly records?: RecordChanges }> {
  const path = after === undefined ? '/protection' : `/protection?after=${after}`
  const { payload } = (await api.call({ path, as: 'gateway' })).value as { payload: string }
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as Awaited<
    ReturnType<typeof deltaOf>
  >
}

export interface ReadReport {
  readonly verdict: string | null
  readonly knowledge: string | null
}

/** A harmless mail of this domain, reported and read. */
export async function report(
  { desk }: TestApi,
  domain: string,
  { number, tlp = 'clear' }: { readonly number: number; readonly tlp?: 'clear' | 'red' },
): Promise<ReadReport> {
  const mail = [
    'X-Tasdeeq-Sample: yes',
    `From: Office of Records <office@${domain}>`,
    'To: somebody@home.example',
    `Subject: Rowing club, letter ${number}`,
    'Date: Sun, 22 Nov 2026 10:00:00 +0500',
    '',
    `The boats of boathouse ${number} are back in the water on Sunday, and the tea is hot.`,
    '',
  ].join('\r\n')
  const taken = await desk.intake.take({
    raw: new TextEncoder().encode(mail),
    form: 'mail',
    channel: 'email',
    actor: { kind: 'user' },
    via: 'web',
    word: 'unsure',
    country: 'PK',
    tlp,
  })
  assert.equal(taken.kind, 'taken')
  assert.ok(await desk.assigning.assigned(taken.report, 30_000))
  return await desk.store.db
    .selectFrom('reports')
    .innerJoin('contents', 'contents.sha256', 'reports.content')
    .select(['contents.verdict', 'contents.knowledge'])
    .where('reports.id', '=', taken.report)
    .executeTakeFirstOrThrow()
}

export function problemsOf(
  problem: unknown,
): readonly { readonly pointer: string; readonly wrong: string }[] {
  return (problem as { fields?: { pointer: string; wrong: string }[] }).fields ?? []
}
