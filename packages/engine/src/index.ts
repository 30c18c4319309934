export { analyse } from './analyse.ts'
export type { Analysis } from './analysis.ts'
export { checks } from './checks/index.ts'
export { families, type Family } from './checks/family.ts'
export type { Check, Observation, Outcome, Param } from './checks/check.ts'
export type { Finding } from './checks/finding.ts'
export type { Claim, ClaimKind, Claims } from './claims/claim.ts'
export { contactsIn, waysToReach, type Contact } from './explain/contacts.ts'
export { explain, explainBriefly, type Brief } from './explain/explain.ts'
export type { Explained, ExplainedFinding, Reason } from './explain/explained.ts'
export type { Language } from './explain/words.ts'
export type { Verdict, VerdictWord } from './judge/verdict.ts'
export { compileKnowledge, type Knowledge } from './knowledge/knowledge.ts'
export { namePattern } from './knowledge/names.ts'
export {
  packWarnings,
  type PackedWarnings,
  type PublishedWarnings,
} from './knowledge/packed-warnings.ts'
export type * from './knowledge/records.ts'
export { withWarnings } from './knowledge/warnings.ts'
export {
  recordId,
  recordKinds,
  recordsOf,
  withRecords,
  type RecordChange,
  type RecordChanges,
  type RecordKind,
  type RecordOf,
} from './knowledge/with-records.ts'
export { findAccounts, type Account } from './claims/account.ts'
export { canonicalText } from './message/canonical.ts'
export { withoutReaders } from './message/canonical/without-readers.ts'
export { defaultLimits, type Limits } from './message/limits.ts'
export type { Address, Anomaly, Channel, Link, Message, Span } from './message/message.ts'
export { classifyDomain } from './sender/domains.ts'
export { hostParts, type HostParts } from './sender/host.ts'
export { asDialled, international } from './sender/phone.ts'
export {
  parseResultsHeader,
  type MethodResult,
  type ResultsHeader,
} from './sender/results-header.ts'
export type {
  Authentication,
  AuthResult,
  DomainFacts,
  Envelope,
  LookAlike,
  Sender,
  SenderHistory,
} from './sender/sender.ts'
export { skeleton } from './text/confusables.ts'
export { likeness, listSignature, textSignature } from './text/likeness.ts'
export { parsePhrase } from './text/phrases.ts'
export { engineVersion } from './version.ts'
export type { AttachmentBytes, AttachmentText, PictureBytes, PictureCode, World } from './world.ts'
