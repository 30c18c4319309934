import type { Watched } from '@tasdeeq/gateway'
import type { Paint } from './colour.ts'
import { oneLine } from './safe.ts'
import { isSettled, verdictLooks, type Language } from './words.ts'

export interface WatchedView {
  readonly paint: Paint
  /** Of the reason. */
  readonly language: Language
}

/** One line: when it came, the verdict, what was done, who sent it, its subject, and where there is one the reason. */
export function watchedLine(watched: Watched, view: WatchedView): string {
  switch (watched.kind) {
    case 'judged':
      return judgedLine(watched, view)
    case 'passed-over':
      return messageLine(watched, '- not judged', PASSED_OVER[watched.why])
    case 'unjudged':
      return messageLine(watched, '! not judged', oneLine(watched.cause))
    case 'watching':
      return `${oneLine(watched.mailbox)}: ${BEGINS[watched.begins]}`
    case 'lost':
      return `${oneLine(watched.cause)}; next try in ${Math.ceil(watched.retryIn / 1000)} s`
  }
}

type Judged = Extract<Watched, { kind: 'judged' }>

function judgedLine(watched: Judged, { paint, language }: WatchedView): string {
  const { judged, received } = watched
  const { colour, sign } = verdictLooks[judged.verdict]
  const { name, address } = judged.from
  return [
    minute(received),
    paint(colour, `${sign} ${judged.verdict.padEnd(10)}`),
    oneLine(deedWords(watched)).padEnd(16),
    oneLine(`${name} <${address}>: ${judged.subject}`),
    ...(isSettled(judged.verdict) ? [] : [`(${oneLine(judged.reason[language])})`]),
  ].join('  ')
}

function deedWords({ deed, rehearsed }: Judged): string {
  const would = rehearsed ? 'would be ' : ''
  switch (deed.kind) {
    case 'none':
      return 'left as it is'
    case 'marked':
      return `${would}marked`
    case 'moved':
      return `${would}moved to ${deed.to}`
    case 'copied':
      return `copied to ${deed.to}, the original marked as deleted`
    case 'gone':
      return 'gone meanwhile'
    case 'refused':
      return `not done: ${deed.cause}`
  }
}

type Message = Extract<Watched, { readonly uid: number }>

function messageLine({ received, uid, bytes }: Message, what: string, why: string): string {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return `${minute(received)}  ${what}  message ${uid} (${size}): ${why}`
}

const PASSED_OVER: Readonly<Record<Extract<Watched, { kind: 'passed-over' }>['why'], string>> = {
  'too-large': 'it is too large to be fetched',
  'marked-before': 'it was marked before, and left or put back by its reader',
}

const BEGINS: Readonly<Record<Extract<Watched, { kind: 'watching' }>['begins'], string>> = {
  all: 'judging everything that is there',
  since: 'judging what came since that day',
  newest: 'judging what comes from now on',
  resumed: 'going on where it ended',
  renumbered:
    'the server has numbered all messages anew (UIDVALIDITY); judging what comes from now on',
}

function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ')
}
