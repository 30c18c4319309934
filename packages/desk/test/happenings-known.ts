import { nextProposal } from '../src/knowledge/transitions.ts'
import type { KnowledgeMeasured } from '../src/knowledge/proposal.ts'
import type { Happening } from './happening.ts'
import { event, newId, oneOf } from './made.ts'

const proposing: Happening = (made) => {
  const id = newId(made)
  made.proposals.set(id, 'proposed')
  const [number, isRetired] = [made.chance(3), made.chance(4) === 0]
  const source = { key: `note-${id}`, title: 'A note', tier: 'other' } as const
  return [
    event(
      made,
      'knowledge-proposed',
      id,
    )({
      action: isRetired ? 'retire' : 'add',
      kind: 'bad-sender',
      record: `bad-${number}.example`,
      content: isRetired ? null : { kind: 'domain', value: `bad-${number}.example` },
      sources: made.chance(2) === 0 ? [source] : [],
      cites: [source.key],
      seen: null,
      knowledge: '2026-11-22.00000000',
      reason: 'A warning names it.',
    }),
  ]
}

const goingOn: Happening = (made) => {
  const [id, state] = oneOf(made, [...made.proposals]) ?? []
  if (id === undefined) return []
  const kind = oneOf(made, GOING_ON)!
  const after = nextProposal(state, kind)
  if (after === undefined) return []
  made.proposals.set(id, after)
  if (kind === 'knowledge-measured') return [event(made, kind, id)(EFFECT)]
  if (kind === 'knowledge-approved')
    return [event(made, kind, id)({ knowledge: '2026-11-22.00000000' })]
  return [event(made, kind, id)({ reason: 'as it is' })]
}

const GOING_ON = [
  'knowledge-measured',
  'knowledge-approved',
  'knowledge-approved',
  'knowledge-refused',
  'knowledge-withdrawn',
  'knowledge-reverted',
  'knowledge-reverted',
] as const

const EFFECT: KnowledgeMeasured = {
  basis: '2026-11-22.00000000',
  engine: '1',
  seed: 'any',
  sample: { genuine: 0, delivered: 0, recent: 1 },
  unread: 0,
  changed: 1,
  verdicts: [{ from: 'clear', to: 'fraud', count: 1 }],
  findings: [],
  messages: [],
  touched: 1,
}

export const knowing: readonly Happening[] = [proposing, goingOn, goingOn, goingOn]
