import type { Language } from '@tasdeeq/engine'
import { en } from './citizen.en.ts'
import type { CitizenWords } from './citizen.ts'
import { ur } from './citizen.ur.ts'

/** One file a language: adding one is adding it here and beside. */
export const citizenWords: Readonly<Record<Language, CitizenWords>> = { en, ur }
