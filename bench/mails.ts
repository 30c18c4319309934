import { draw } from '../eval/peers/groups.ts'
import { openCorpora } from '../eval/messages/corpora.ts'
import { genuineFixtures } from '../eval/messages/written.ts'
import { samples } from '../eval/messages/samples.ts'
import type { Item } from '../eval/messages/item.ts'

/** The mails of a run, in files; their folder goes when it is disposed of. */
export interface Mails extends Disposable {
  readonly about: string
  readonly items: readonly FileItem[]
}

export interface FileItem extends Item {
  readonly content: { readonly path: string }
}

/** Drawn from all sources alike by a hash of their ids: the same ones in every run. */
export function openMails(most: number): Mails {
  const corpora = openCorpora()
  const all = (corpora?.items ?? [...genuineFixtures(), ...samples()]).filter(isMailInFile)
  return {
    about: corpora
      ? 'of the development corpus'
      : 'of samples/ and eval/genuine: SKIPPED the development corpus, which is not beside this checkout. Few, short and alike: compare no figure with one of the corpus',
    items: draw(all, most, ({ id }) => id),
    [Symbol.dispose]: () => corpora?.[Symbol.dispose](),
  }
}

function isMailInFile(item: Item): item is FileItem {
  return item.channel === 'email' && 'path' in item.content
}
