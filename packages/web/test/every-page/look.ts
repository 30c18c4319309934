import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { violationsOf } from '../console.ts'

export type Language = 'en' | 'ur'

/** What is wrong with a page, in words; nothing where it is as it should be. */
export type Faults = string[]

const WIDTHS = { desktop: 1400, phone: 360 } as const

/** Nothing of a page lower than this is in its picture, pixels. */
const MOST_HEIGHT = 2_600

/** Where pictures are kept; where they are, each page is looked at in all eight forms (`npm run screenshots`). */
const shots = process.env['TASDEEQ_ARTEFACTS']

type Scheme = 'light' | 'dark'
type Device = keyof typeof WIDTHS

interface Form {
  readonly scheme: Scheme
  readonly device: Device
}

/** The form of a page in English, page by page in turn; in Urdu it has the other scheme and the other device. */
const TURNS: readonly Form[] = [
  { scheme: 'light', device: 'desktop' },
  { scheme: 'dark', device: 'phone' },
  { scheme: 'light', device: 'phone' },
  { scheme: 'dark', device: 'desktop' },
]

interface Looked {
  /** Of the page, for the names of its pictures. */
  readonly name: string
  readonly language: Language
  /** Which page it is of all, from 0. */
  readonly turn: number
}

/**
 * Looks at a page as it stands, in the form whose turn it is, and tells what a person or a screen reader would stumble
 * over. Where pictures are kept, it takes all forms.
 */
export async function lookAt(page: Page, { name, language, turn }: Looked): Promise<Faults> {
  const faults: Faults = []
  for (const { scheme, device } of formsOf(language, turn)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const form = `${name}.${language}.${scheme}.${device}`
    const height = device === 'phone' ? 740 : 900
    await page.setViewportSize({ width: WIDTHS[device], height })
    await atRest(page)
    const found = [...(await facts(page, language)), ...(await violationsOf(page))]
    faults.push(...found.map((fault) => `${form}: ${fault}`))
    await picture(page, form)
  }
  return faults
}

/** Of two languages, each page is seen in light and in dark, on a desktop and on a phone. */
function formsOf(language: Language, turn: number): readonly Form[] {
  if (shots !== undefined) return TURNS
  const form = TURNS[turn % TURNS.length]!
  if (language === 'en') return [form]
  return [
    {
      scheme: form.scheme === 'light' ? 'dark' : 'light',
      device: form.device === 'phone' ? 'desktop' : 'phone',
    },
  ]
}

/** Keeps a picture of what is seen now, where pictures are kept. */
export async function picture(page: Page, form: string): Promise<void> {
  if (shots === undefined) return
  mkdirSync(shots, { recursive: true })
  const { width, height } = await page.evaluate<{
    readonly width: number
    readonly height: number
  }>(SIZE)
  // A page is drawn as far as it is kept: some are many times as high, and all of it would be drawn.
  await page.setViewportSize({ width, height: Math.min(height, MOST_HEIGHT) })
  await page.screenshot({
    path: join(shots, `${form}.png`),
    // It would be hidden by a style, which a page's policy does not let through.
    caret: 'initial',
  })
}

const SIZE = `({ width: innerWidth, height: Math.max(innerHeight, document.documentElement.scrollHeight) })`

/** Waits until letters are there, nothing loads, and what changed is drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(AT_REST)
}

/** Runs in the page, whose policy lets no other way of waiting through. */
const AT_REST = `(async () => {
  const loading = () => document.querySelector('main .mantine-Loader-root')
  for (let waited = 0; loading() && waited < 120_000; waited += 50)
    await new Promise((go) => setTimeout(go, 50))
  await document.fonts.ready
  // A colour that follows the scheme begins to change with the next frame, and not at once.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  // What is folded away is not drawn, and what it moves to never arrives.
  const isSeen = (one) => one.effect.target.checkVisibility()
  const ends = document.getAnimations().filter((one) => isSeen(one) && one.effect.getComputedTiming().endTime < 2_000)
  await Promise.all(ends.map((one) => one.finished.catch(() => undefined)))
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
})()`

async function facts(page: Page, language: Language): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(${LOOK})(${JSON.stringify(language)})`)
}

/** Names that stand in Urdu as they are: of the program, of standards, of kinds of files. */
const KNOWN =
  'Tasdeeq|English|Show|TLP|PAP|SPF|DKIM|DMARC|ARC|From|SHA|UTC|CSV|PNG|SVG|JSON|PDF|API|passkey|authenticator|NCCIA|FIA|SBP|PTA|SMS|Ctrl|Registrar'

/** Runs in the page. */
const LOOK = `(language) => {
  const faults = []
  // What people, messages and standards have called is told apart from words of ours.
  const theirs = '[dir=ltr], [dir=auto], [lang=en], bdi, code, kbd, q, textarea, pre, .inert, .value, .quoted, .tlp, .mantine-Pill-label'
  const known = /^(?:${KNOWN})$/u
  const foreign = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set()
    while (walker.nextNode()) {
      const { data, parentElement: parent } = walker.currentNode
      if (!parent || parent.closest(theirs) || !parent.checkVisibility()) continue
      const ours = data.replaceAll(/[\\u2066-\\u2068][^\\u2069]*\\u2069/gu, '')
      for (const [word] of ours.matchAll(/[A-Za-z]{3,}/gu))
        if (!known.test(word)) found.add('not in Urdu: ' + data.trim().slice(0, 80))
    }
    return found
  }
  const { lang, dir, scrollWidth } = document.documentElement
  if (lang !== language) faults.push('its language is ' + lang)
  if ((dir || 'ltr') !== (language === 'ur' ? 'rtl' : 'ltr')) faults.push('its direction is ' + dir)
  const sticksOut = (element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < -1 || right > innerWidth + 1)
  }
  if (scrollWidth > innerWidth) {
    const out = [...document.querySelectorAll('main *')].filter(sticksOut)
    const deep = out.filter((one) => ![...one.children].some(sticksOut)).slice(0, 3)
    const what = deep.map((one) => one.outerHTML.slice(0, 160)).join(' … ')
    faults.push(scrollWidth + ' pixels wide in ' + innerWidth + ': ' + what)
  }
  const middle = (element) => {
    const { top, height } = element.getBoundingClientRect()
    return top + height / 2
  }
  for (const button of document.querySelectorAll('.mantine-Button-root')) {
    const label = button.querySelector('.mantine-Button-label')
    if (!label || !button.checkVisibility() || Math.abs(middle(button) - middle(label)) <= 4) continue
    faults.push('its words are not in the middle of the button: ' + button.textContent.slice(0, 80))
  }
  const said = document.body.innerText
  const leak = /\\bundefined\\b|\\bNaN\\b|\\[object |Invalid Date|\\$\\{/.exec(said)
  if (leak) faults.push('it says ' + said.slice(Math.max(0, leak.index - 40), leak.index + 40))
  const dialog = [...document.querySelectorAll('[role=dialog]')].find((one) => one.checkVisibility())
  const focused = document.activeElement
  if (dialog && !dialog.contains(focused)) faults.push('the dialog has not the focus: ' + focused?.outerHTML.slice(0, 120))
  if (dialog && focused?.matches('.mantine-CloseButton-root')) faults.push('the dialog begins at its cross')
  if (language === 'ur') faults.push(...foreign())
  return faults
}`
