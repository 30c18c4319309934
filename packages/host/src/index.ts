export {
  authenticate,
  authenticateArrival,
  type Authenticated,
  type AuthenticateOptions,
} from './authentication/authenticate.ts'
export type { Connection, Resolver, Resolvers } from './authentication/methods.ts'
export type { ResultRow } from './authentication/rows.ts'
export { documentKind } from './attachments/kind.ts'
export { pictureSize } from './attachments/picture-size.ts'
export { attachmentLimits, type AttachmentLimits } from './attachments/limits.ts'
export type { Pictures } from './attachments/pictures.ts'
export {
  attachmentReaderBehind,
  openAttachmentReader,
  type AttachmentReader,
} from './attachments/reader.ts'
export { shareSandbox, type SharedSandbox } from './attachments/shared-sandbox.ts'
export { knowledgeFolder } from './knowledge/files.ts'
export { loadKnowledgePack } from './knowledge/load.ts'
export { readOutlook } from './outlook/thread.ts'
export { takeTurn, type Turn } from './threads.ts'
