import { render } from 'preact'
import type { Language } from '@tasdeeq/engine'
import { citizenWords } from '../words/languages.ts'
import { App } from './app.tsx'
import { offerInstall } from './install.ts'
import { openJudge } from './judge.ts'
import { keepForOffline } from './offline.ts'
import { takeShared } from './shared-in.ts'

const { lang, dataset } = document.documentElement
const language: Language = lang === 'ur' ? 'ur' : 'en'
const place = document.querySelector('#app')
if (!place) throw new Error('the page lacks #app')

const judge = openJudge({ language, country: dataset['country'] ?? 'PK' })
const shared = await takeShared()
// Whoever was faster than this script finds what they wrote, and goes on writing.
const field = place.querySelector('textarea')
const isWriting = field !== null && document.activeElement === field
const app = { words: citizenWords[language], language, judge, shared, begun: field?.value ?? '' }
place.replaceChildren()
render(<App {...app} />, place)
if (isWriting) place.querySelector('textarea')?.focus()
keepForOffline(app.words)
offerInstall()
