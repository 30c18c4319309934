import type { Language } from '@tasdeeq/engine'
import { en } from './citizen.en.ts'
import type { CitizenWords } from './citizen.ts'
import { ur } from './citizen.ur.ts'
import { en as documentEn } from './document.en.ts'
import type { DocumentWords } from './document.ts'
import { ur as documentUr } from './document.ur.ts'

/** Two files a language: adding one is adding them here and beside. */
export const citizenWords: Readonly<Record<Language, CitizenWords>> = { en, ur }

/** For the build; a script that took one would carry them all. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  en: documentEn,
  ur: documentUr,
}
