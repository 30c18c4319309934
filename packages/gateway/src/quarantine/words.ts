import type { Language } from '@tasdeeq/engine'
import type { PreviewWords } from './preview-words.ts'
import { en } from './words.en.ts'
import { ur } from './words.ur.ts'

export const previewWords: Readonly<Record<Language, PreviewWords>> = { en, ur }
