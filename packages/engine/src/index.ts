export { analyse } from './analyse.ts'
export type { Analysis } from './analysis.ts'
export { checks } from './checks/index.ts'
export { families, type Family } from './checks/family.ts'
export type { Check, Observation, Outcome, Param } from './checks/check.ts'
export type { Finding } from './checks/finding.ts'
export type { Claim, ClaimKind, Claims } from './claims/claim.ts'
export { explain } from './explain/explain.ts'
export type { Explained, ExplainedFinding, Reason } from './explain/explained.ts'
export type { Language } from './explain/words.ts'
export type { Verdict, VerdictWord } from './judge/verdict.ts'
export { compileKnowledge, type Knowledge } from './knowledge/knowledge.ts'
export { namePattern } from './knowledge/names.ts'
export type * from './knowledge/records.ts'
export { defaultLimits, type Limits } from './message/limits.ts'
export type { Anomaly, Channel, Message, Span } from './message/message.ts'
export { hostParts, type HostParts } from './sender/host.ts'
export type { Authentication, AuthResult, Envelope, Sender } from './sender/sender.ts'
export { parsePhrase } from './text/phrases.ts'
export { engineVersion } from './version.ts'
export type {
  AttachmentBytes,
  AttachmentText,
  PictureBytes,
  PictureCode,
  World,
} from './world.ts'
