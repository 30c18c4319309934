/** Why something about the knowledge was not done; those that decisions have too are theirs. */
export const knowledgeReasons = [
  'no-proposal',
  'no-record',
  'record-gone',
  'record-there',
  'record-changed',
  'record-unfit',
  'proposal-waits',
  'too-many-proposals',
  'only-approver-takes-back',
  'proposal-is',
  'proposal-stale',
  'not-measured',
  'measured-before',
  'too-much-changed',
  'outdated-records',
  'later-change',
  'others-stand',
] as const
export type KnowledgeReason = (typeof knowledgeReasons)[number] | SharedReason

/** Reasons of decisions that say the same of a proposal. */
type SharedReason =
  | 'no-reason'
  | 'role-changed'
  | 'only-approver-approves'
  | 'own-proposal'
  | 'only-proposer-withdraws'
  | 'only-approver-refuses'

type Code = 'not-found' | 'not-yours' | 'changed' | 'state' | 'invalid' | 'not-measured'

/** For programs a code; for logs what is wrong and what to do, in plain English. `{name}`: a value. */
export const knowledgeRefusals: Readonly<Record<KnowledgeReason, readonly [Code, string]>> = {
  'no-proposal': ['not-found', 'There is no such proposal. Look it up in the list of proposals.'],
  'no-record': ['not-found', 'There is no such record. Look it up in the list of records.'],
  'record-gone': ['changed', 'The record is gone meanwhile. Look it up again.'],
  'record-there': ['changed', 'There is a record of this id. Change that one: say which you saw.'],
  'record-changed': ['changed', 'The record was changed meanwhile. Read it again, then propose.'],
  'record-unfit': [
    'invalid',
    'The knowledge would not be in order with it. First: {pointer}: {wrong}.',
  ],
  'proposal-waits': [
    'state',
    'A proposal on it waits already ({proposal}). Have it approved, refused or withdrawn first.',
  ],
  'too-many-proposals': [
    'state',
    '{most} proposals wait already. Have some of them decided first.',
  ],
  'role-changed': ['not-yours', 'You have another role by now. Nothing was done.'],
  'no-reason': ['invalid', 'Give a reason, for the record.'],
  'only-approver-approves': ['not-yours', 'Only an approver approves. Ask one; an admin is none.'],
  'own-proposal': ['not-yours', 'You proposed it. Somebody else has to approve it.'],
  'only-proposer-withdraws': [
    'not-yours',
    'Only who proposed it withdraws it. An approver refuses it.',
  ],
  'only-approver-refuses': [
    'not-yours',
    'An approver refuses what another proposed. Withdraw what you proposed yourself.',
  ],
  'only-approver-takes-back': ['not-yours', 'Only an approver reverts it. Ask one.'],
  'proposal-is': ['state', 'The proposal is {state} already. Nothing was changed.'],
  'proposal-stale': [
    'changed',
    'The record was changed since it was proposed. Withdraw or refuse it, then propose anew.',
  ],
  'not-measured': [
    'not-measured',
    'Its effect on stored messages is not measured yet. Wait for it, then look at it.',
  ],
  'measured-before': [
    'not-measured',
    'The knowledge changed since its effect was measured. Have it measured anew, then look at it.',
  ],
  'too-much-changed': [
    'state',
    'So much was changed here that gateways cannot take more. Bring it into the files first.',
  ],
  'outdated-records': ['changed', 'Records have another form by now. Refuse it, and propose anew.'],
  'later-change': [
    'state',
    'A later change of {record} stands on it ({proposal}). Revert that one first.',
  ],
  'others-stand': ['state', 'Others stand on it: {wrong}. Change or revert those first.'],
}
