import type { Desk } from '../desk.ts'
import type { Tlp } from '../marking.ts'
import { exemplarTexts } from './evidence.ts'
import { type Slot, templateOf, written } from './template.ts'
import { partIds } from './wholes.ts'

/** A template as an analyst reads it. */
export interface WrittenTemplate {
  readonly text: string
  readonly fixed: number
  readonly texts: number
  readonly slots: readonly Slot[]
}

/** Parts of a merged campaign whose texts go into its template. */
const MOST_PARTS = 12

/** What the texts of a campaign and of what was merged into it have in common; an empty one where that is nothing. */
export async function templateOfWhole(
  { store, contentSeal }: Pick<Desk, 'store' | 'contentSeal'>,
  root: string,
  clearance: Tlp,
): Promise<WrittenTemplate> {
  const parts = (await partIds(store.db, root, clearance)).slice(0, MOST_PARTS)
  const texts = [...(await exemplarTexts(store.db, parts, contentSeal)).values()].flat()
  const template = templateOf(texts)
  if (template === undefined) return { text: '', fixed: 0, texts: texts.length, slots: [] }
  const slots = template.pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : []))
  return { text: written(template), fixed: template.fixed, texts: template.texts, slots }
}
