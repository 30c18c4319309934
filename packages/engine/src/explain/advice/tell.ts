import { fillIn, type Naming } from '../params.ts'
import type { Language } from '../words.ts'
import type { Advice, AdviceKind } from './piece.ts'
import { adviceEn } from './words.en.ts'
import type { AdviceWords } from './words.ts'
import { adviceUr } from './words.ur.ts'

const WORDS: Readonly<Record<Language, AdviceWords>> = { en: adviceEn, ur: adviceUr }

/** A piece of advice in the reader's words. */
export function tellAdvice(
  advice: Advice,
  naming: Naming,
): { readonly kind: AdviceKind; readonly text: string } {
  const text = fillIn(WORDS[naming.language][advice.key], advice.params, naming)
  return { kind: advice.kind, text }
}
