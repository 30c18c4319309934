import type { Held, Quarantine } from '../quarantine.ts'
import { noticePage, questionPage, type Question } from './page-views.ts'
import type { Grant } from './token.ts'
import type { PageWords } from './held-words.ts'
import { heldWords } from './words.ts'

/** What a link shows when it is opened: it asks, and changes nothing. */
export async function firstPage(
  grant: Grant,
  { quarantine }: { readonly quarantine: Pick<Quarantine, 'get'> },
): Promise<string> {
  const held = await quarantine.get(grant.entry)
  if (!held) return noticePage('gone', grant.language)
  return questionPage(held, questionFor(grant, held), grant.language)
}

function questionFor({ does, language }: Grant, held: Held): Question {
  const words = heldWords[language].page
  const plain = { says: [], offersGenuine: false }
  if (does === 'look') return { notice: 'lookAsk', button: words.lookButton, ...plain }
  if (does === 'fraud') return { notice: 'fraudAsk', button: words.fraudButton, ...plain }
  return {
    notice: 'releaseAsk',
    button: words.releaseButton,
    says: isGrave(held) ? [] : ['sure'],
    offersGenuine: true,
  }
}

/** Is a second word asked for before it is delivered? */
export function isGrave({ judged }: Held): boolean {
  return judged.verdict === 'fraud'
}

export function sureQuestion(words: PageWords, genuine: boolean): Question {
  return {
    notice: 'sureAsk',
    button: words.sureButton,
    says: ['sure', ...(genuine ? ['genuine'] : [])],
    offersGenuine: false,
  }
}

export function againQuestion(words: PageWords): Question {
  return {
    notice: 'againAsk',
    button: words.againButton,
    says: ['sure', 'again'],
    offersGenuine: false,
  }
}
