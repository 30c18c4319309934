/** What bounds the work on attachments; all of it happens in a worker that can be killed. */
export interface AttachmentLimits {
  readonly bytes: number
  /** Characters of text taken from one attachment. */
  readonly text: number
  readonly pages: number
  /** Decoded bytes of all parts of a DOCX that are read. */
  readonly expanded: number
  readonly zipEntries: number
  /** Milliseconds for all attachments of one message, the worker's start apart. */
  readonly time: number
  /** Milliseconds a worker may take to start. */
  readonly start: number
  /** Megabytes the process may grow by while one attachment is read: typed arrays are outside the heap's limit. */
  readonly growth: number
  readonly heapMegabytes: number
}

export const attachmentLimits: AttachmentLimits = {
  bytes: 10 * 1024 * 1024,
  text: 200_000,
  pages: 40,
  expanded: 16 * 1024 * 1024,
  zipEntries: 2_000,
  time: 1_000,
  start: 3_000,
  growth: 160,
  heapMegabytes: 192,
}
