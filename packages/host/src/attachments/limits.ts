/** What bounds the work on attachments; all of it happens in a worker that can be killed. */
export interface AttachmentLimits {
  readonly bytes: number
  /** Characters of text taken from one attachment. */
  readonly text: number
  readonly pages: number
  /** Decoded bytes of all parts of a DOCX that are read. */
  readonly expanded: number
  readonly zipEntries: number
  /**
   * Milliseconds of processor time for the documents of one message and the codes in its pictures; on a machine with
   * other work three times as long by the clock at most (`Patience`). The worker's start is apart, but for those after
   * it died of the same message.
   */
  readonly time: number
  /** Milliseconds for the words in all pictures of one message: an allowance of its own, since they take long. */
  readonly wordsTime: number
  /** Milliseconds after which words are read on only as long as they will be done within {@link wordsTime}. */
  readonly wordsGrace: number
  /** Milliseconds for all pictures in which neither words nor codes are found. */
  readonly inVain: number
  /** Milliseconds by the clock that one message waits in all until those of others are read. */
  readonly patience: number
  /** Milliseconds a worker may take to start. */
  readonly start: number
  /** Megabytes the process may grow by while one attachment is read: typed arrays are outside the heap's limit. */
  readonly growth: number
  /** Megabytes of WebAssembly memory, which is never given back, that the worker may keep; then the next work gets a new one. */
  readonly kept: number
  readonly heapMegabytes: number
  /** Pixels of a picture that is searched for codes, as its header says before anything is decoded. */
  readonly codePixels: number
  /** Pixels of a picture that is read for words. */
  readonly wordPixels: number
  /** Pages of a PDF, and pictures of all of them, that are looked into. */
  readonly picturePages: number
  readonly pictures: number
}

export const attachmentLimits: AttachmentLimits = {
  bytes: 10 * 1024 * 1024,
  text: 200_000,
  pages: 40,
  expanded: 16 * 1024 * 1024,
  zipEntries: 2_000,
  time: 900,
  wordsTime: 4_000,
  wordsGrace: 1_000,
  inVain: 800,
  patience: 3_000,
  start: 3_000,
  growth: 160,
  kept: 40,
  heapMegabytes: 192,
  codePixels: 12_500_000,
  wordPixels: 5_000_000,
  picturePages: 3,
  pictures: 8,
}
