import type { CitizenWords } from './citizen.ts'

/** What the document of the citizen's page says beside the words of its scripts, which never say it; in one language. */
export interface DocumentWords {
  readonly direction: 'ltr' | 'rtl'
  /** This language's name, in itself. */
  readonly name: string
  readonly lead: string
  readonly privacyTitle: string
  readonly privacy: string
  readonly privacyProof: string
  readonly myReceipt: string
  readonly install: string
  readonly offlineReady: string
  /** To have what reads pictures and documents on the device too, and how large it is. */
  readonly readersOffer: string
  readonly readersKeep: string
  readonly about: string
  readonly noScript: string
  /** Where the script was allowed and did not come, or cannot run. */
  readonly late: string
}

/** All that a document says. */
export type PageWords = CitizenWords & DocumentWords
