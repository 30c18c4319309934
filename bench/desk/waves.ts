import { drawBy, zipfRank, type Draw } from './draw.ts'
import { languages, type Language } from './sentences-data.ts'

/** One report of a synthetic load. */
export interface Reported {
  readonly form: 'mail' | 'text'
  readonly raw: string
  /** The wave it belongs to, by rank. */
  readonly wave: number
}

export interface Waves {
  readonly waves: number
  /** The report of this number: always the same. */
  readonly report: (number: number) => Reported
}

export interface WaveOptions {
  readonly reports: number
  readonly seed: number
  /** Share of reports that are copies to the byte of others of their wave: nothing in them is of one recipient. */
  readonly copies?: number
}

const COPIES = 0.6

/**
 * Waves of fraud over a heavy tail: one for each forty reports, the first with the most of them. Same seed, same
 * reports.
 */
export function wavesOf(options: WaveOptions): Waves {
  const { reports, seed, copies = COPIES } = options
  const waves = Math.max(4, Math.round(reports / 40))
  return {
    waves,
    report: (number) => {
      const draw = drawBy(seed * 7919 + number)
      const rank = zipfRank(draw, waves)
      const wave = waveOf(seed, rank)
      // A few texts go to many unchanged; the rest has names and numbers of its own.
      const copy = draw.number() < copies ? drawBy(rank * 31 + draw.below(3)) : draw
      const text = textOf(wave, copy)
      return wave.isMail
        ? { form: 'mail', raw: mailOf(wave, text, copy), wave: rank }
        : { form: 'text', raw: text, wave: rank }
    },
  }
}

interface Wave {
  readonly isMail: boolean
  readonly org: string
  readonly sentences: readonly string[]
  readonly domains: readonly string[]
  readonly phones: readonly string[]
}

function waveOf(seed: number, rank: number): Wave {
  const draw = drawBy(seed + rank * 104_729)
  const language = draw.of(languages)
  const isMail = draw.number() < 0.5
  const middle = 2 + draw.below(isMail ? 5 : 2)
  const sentences = [
    draw.of(language.opening),
    ...Array.from({ length: middle }, () => draw.of(language.middle)),
    draw.of(language.closing),
  ]
  return {
    isMail,
    org: `${invented(draw)} ${invented(draw)}`,
    sentences: sentences.map((sentence) => withThings(sentence, language, draw)),
    domains: Array.from(
      { length: 3 },
      () => `${invented(draw).toLowerCase()}-${draw.below(1000)}.example`,
    ),
    phones: Array.from(
      { length: 2 },
      () => `+92300${String(draw.below(10_000_000)).padStart(7, '0')}`,
    ),
  }
}

/** The words of a wave stay the same in all its copies; some of them are of no language. */
function withThings(sentence: string, { words }: Language, draw: Draw): string {
  return sentence
    .split('{thing}')
    .reduce((before, after) => `${before}${draw.of(words)} ${invented(draw)}${after}`)
}

const SYLLABLES = 'ba de ki lo mu na pe ri so tu va we xi yo za che fra glo pla stri'.split(' ')

function invented(draw: Draw): string {
  const word = Array.from({ length: 2 + draw.below(2) }, () => draw.of(SYLLABLES)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function textOf(wave: Wave, draw: Draw): string {
  const slots: Readonly<Record<string, string>> = {
    org: wave.org,
    name: invented(draw),
    sum: `Rs ${(1 + draw.below(900)) * 100}`,
    code: String(100_000 + draw.below(900_000)),
    link: `https://${draw.of(wave.domains)}/${invented(draw).toLowerCase()}`,
    phone: draw.of(wave.phones),
  }
  return wave.sentences
    .join(' ')
    .replace(/\{([a-z]+)\}/gu, (whole, name: string) => slots[name] ?? whole)
}

/** RFC 5322; marked, and of domains that nobody can register (RFC 2606 section 2). */
function mailOf(wave: Wave, text: string, draw: Draw): string {
  const to = `${invented(draw).toLowerCase()}@inbox.example`
  return [
    `From: "${wave.org}" <office@${wave.domains[0]}>`,
    `To: <${to}>`,
    `Subject: Notice of ${wave.org}`,
    'Date: Sun, 22 Nov 2026 09:00:00 +0500',
    `Message-ID: <${draw.below(2 ** 31)}@${wave.domains[0]}>`,
    'X-Tasdeeq-Sample: yes',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\r\n')
}
