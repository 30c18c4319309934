import type { components, paths } from '../api/schema.ts'
import type { Fields } from './value.ts'

type Schemas = components['schemas']

export type RecordKind = Schemas['KnowledgeKind']
export type Row = Schemas['KnowledgeRow']
export type Title = Row['title']
export type Source = Schemas['KnowledgeSource']
export type Overview = paths['/knowledge']['get']['responses'][200]['content']['application/json']

/** Its records are JSON, of the form that `shapes.ts` says. */
export type WholeRecord = Omit<Schemas['KnowledgeRecord'], 'record' | 'original'> & {
  readonly record: Fields | null
  readonly original: Fields | null
}

export type Proposal = Schemas['KnowledgeProposalOverview']
export type WholeProposal = Schemas['KnowledgeProposal']
export type ProposalState = Proposal['state']
export type Difference = WholeProposal['difference'][number]
export type Problem = WholeProposal['problems'][number]

export type Effect = Schemas['KnowledgeEffect']
export type EffectState = Effect['state']
export type Changed = Effect['campaigns'][number]['items'][number]
export type Verdict = Changed['before']['verdict']
