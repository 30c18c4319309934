import type { Anomaly, AnomalyKind } from './message.ts'

/** Collects what is wrong with a message while it is read; each thing once. */
export interface Notes {
  readonly list: Anomaly[]
}

const MOST_NOTES = 60

export function newNotes(): Notes {
  return { list: [] }
}

/** `detail` may come from the message: only plain ASCII words of it are kept. */
export function note(notes: Notes, kind: AnomalyKind, detail = ''): void {
  const plain = detail
    .slice(0, 60)
    .replace(/[^\w ./+-]/gu, '')
    .trim()
  // However many there are, a kind that is new is told: nobody may fill the list to keep one out of it.
  if (notes.list.length >= MOST_NOTES && has(notes, kind)) return
  if (notes.list.some((anomaly) => anomaly.kind === kind && (anomaly.detail ?? '') === plain))
    return
  notes.list.push(plain === '' ? { kind } : { kind, detail: plain })
}

function has({ list }: Notes, kind: AnomalyKind): boolean {
  return list.some((anomaly) => anomaly.kind === kind)
}

/** Takes over what was noted elsewhere. */
export function noteAll(notes: Notes, list: readonly Anomaly[]): void {
  for (const { kind, detail } of list) note(notes, kind, detail)
}
