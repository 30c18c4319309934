import { render } from 'preact'
import type { Language } from '@tasdeeq/engine'
import { citizenWords } from '../words/citizen.ts'
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
place.replaceChildren()
render(
  <App words={citizenWords[language]} language={language} judge={judge} shared={shared} />,
  place,
)
keepForOffline()
offerInstall()
