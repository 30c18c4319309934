import type { Language } from '@tasdeeq/engine'
import type { HeldWords } from './held-words.ts'
import { en } from './words.en.ts'
import { ur } from './words.ur.ts'

export const heldWords: Readonly<Record<Language, HeldWords>> = { en, ur }
