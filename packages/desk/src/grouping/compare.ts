import { likeness } from '@tasdeeq/engine'
import type { Exemplar } from './memory.ts'
import type { NewText } from './new-text.ts'

/** How alike a new text and an exemplar are, before anything else is looked at. */
export interface Compared {
  readonly exemplar: Exemplar
  /** 0 to 1; 0 where either is too short to compare. */
  readonly likeness: number
  readonly structure: number
}

export function compareAll(text: NewText, exemplars: readonly Exemplar[]): readonly Compared[] {
  const signature = bytesOf(text.signature)
  const structure = bytesOf(text.structure)
  return exemplars.map((exemplar) => ({
    exemplar,
    likeness: alike(signature, exemplar.signature),
    structure: alike(structure, exemplar.structure),
  }))
}

/** What a text would be as an exemplar of a campaign. */
export function asExemplar(text: NewText, campaign: string, isFounder: boolean): Exemplar {
  return {
    text: text.id,
    campaign,
    isFounder,
    words: text.words,
    signature: bytesOf(text.signature),
    structure: bytesOf(text.structure),
  }
}

function alike(one: Uint8Array | null, other: Uint8Array | null): number {
  return one !== null && other !== null ? likeness(one, other) : 0
}

function bytesOf(base64url: string | null): Uint8Array | null {
  return base64url === null ? null : Buffer.from(base64url, 'base64url')
}
