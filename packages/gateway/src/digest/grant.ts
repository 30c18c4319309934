import { previewBody } from '../quarantine/preview-page.ts'
import type { Held, ReleaseResult } from '../quarantine.ts'
import { lookPage, noticePage, questionPage, type Notice } from './page-views.ts'
import type { HeldPageOptions } from './page-options.ts'
import { againQuestion, isGrave, sureQuestion } from './questions.ts'
import type { Grant } from './token.ts'
import { heldWords } from './words.ts'

/** What was sent with the button. */
export interface Wishes {
  readonly isSure: boolean
  readonly again: boolean
  readonly genuine: boolean
}

/** Does what the link allows; gives the page that says how it went. */
export async function carryOutGrant(
  grant: Grant,
  wishes: Wishes,
  options: HeldPageOptions,
): Promise<string> {
  const held = await options.quarantine.get(grant.entry)
  if (!held) return noticePage('gone', grant.language)
  switch (grant.does) {
    case 'look':
      return await look(held, grant, options)
    case 'fraud':
      return await reportFraud(held, grant, options)
    case 'release':
      return await release(held, { grant, wishes }, options)
  }
}

/** Looking changes nothing: the link is not used up by it. */
async function look(held: Held, grant: Grant, options: HeldPageOptions): Promise<string> {
  const raw = await options.quarantine.raw(held.id)
  if (!raw) return noticePage('gone', grant.language)
  const made = await options.preview(raw, held)
  const linkTo = (does: Grant['does']): string => options.tokens.make({ ...grant, does })
  const links = { release: linkTo('release'), fraud: linkTo('fraud') }
  return lookPage(previewBody(made, grant.language), links, grant.language)
}

async function reportFraud(held: Held, grant: Grant, options: HeldPageOptions): Promise<string> {
  if (!options.tokens.use(grant)) return noticePage('used', grant.language)
  const said = { time: options.now(), by: grant.reader, says: 'fraud' } as const
  await options.quarantine.report(held.id, said)
  return noticePage('reported', grant.language)
}

interface Asked {
  readonly grant: Grant
  readonly wishes: Wishes
}

async function release(held: Held, asked: Asked, options: HeldPageOptions): Promise<string> {
  const { grant, wishes } = asked
  const words = heldWords[grant.language].page
  if (isGrave(held) && !wishes.isSure) {
    return questionPage(held, sureQuestion(words, wishes.genuine), grant.language)
  }
  if (!options.tokens.use(grant)) return noticePage('used', grant.language)
  const result = await releaseOrGiveBack(held, asked, options)
  if (result.kind === 'unsure') return questionPage(held, againQuestion(words), grant.language)
  if (result.kind === 'released' && wishes.genuine) {
    const said = { time: options.now(), by: grant.reader, says: 'false-alarm' } as const
    await options.quarantine.report(held.id, said)
  }
  return noticePage(noticeFor(result), grant.language)
}

/** Where nothing was delivered the link works again. */
async function releaseOrGiveBack(
  held: Held,
  { grant, wishes }: Asked,
  { tokens, quarantine, now }: HeldPageOptions,
): Promise<ReleaseResult> {
  try {
    const result = await quarantine.release(held.id, {
      by: grant.reader,
      now: now(),
      ...(!grant.all && { recipients: [grant.reader] }),
      ...(wishes.again && { again: true }),
    })
    if (result.kind === 'refused' || result.kind === 'unsure') tokens.giveBack(grant)
    return result
  } catch (error) {
    tokens.giveBack(grant)
    throw error
  }
}

function noticeFor(result: ReleaseResult): Notice {
  if (result.kind === 'released') return 'released'
  if (result.kind === 'refused') return 'refused'
  return result.kind === 'not-held' && result.state === 'released' ? 'already' : 'gone'
}
