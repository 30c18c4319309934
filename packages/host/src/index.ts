export {
  authenticate,
  type AuthenticateOptions,
  type Resolver,
} from './authentication/authenticate.ts'
export { documentKind } from './attachments/kind.ts'
export { pictureSize } from './attachments/picture-size.ts'
export type { Pictures } from './attachments/pictures.ts'
export { openAttachmentReader, type AttachmentReader } from './attachments/reader.ts'
export { knowledgeFolder } from './knowledge/files.ts'
export { loadKnowledgePack } from './knowledge/load.ts'
export { takeTurn, type Turn } from './threads.ts'
