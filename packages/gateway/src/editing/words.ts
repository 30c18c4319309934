import type { BannerWords } from './banner-words.ts'
import { en } from './words.en.ts'
import { ur } from './words.ur.ts'

export const bannerWords: Readonly<Record<'en' | 'ur', BannerWords>> = { en, ur }
