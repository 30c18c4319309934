import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { jsonLines } from '../../eval/messages/item.ts'

const root = new URL('../../', import.meta.url).pathname
const PACKS = ['mail-dev', 'conformance'].map((name) =>
  join(root, `../shared/corpora/${name}.tar.xz`),
)
/** Our own messages: there in every checkout. */
export const OWN: readonly string[] = ['samples', 'eval/genuine'].map((name) => join(root, name))

export interface Sources extends Disposable {
  readonly folders: readonly string[]
}

/** The corpora beside the checkout, unpacked, where they are there, and our own messages. */
export function openSources(): Sources {
  const packs = PACKS.filter((path) => existsSync(path))
  if (packs.length === 0) return { folders: OWN, [Symbol.dispose]: () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-fuzz-'))
  for (const pack of packs) execFileSync('tar', ['xJf', pack, '-C', folder])
  unfold(folder)
  return {
    folders: [...OWN, folder],
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Short messages stand in lines of JSON: each gets a file of its own, as the others have. */
function unfold(folder: string): void {
  const texts = join(folder, 'text')
  if (!existsSync(texts)) return
  const place = join(folder, 'sms')
  mkdirSync(place)
  for (const name of readdirSync(texts).filter((file) => file.startsWith('sms_'))) {
    const rows = jsonLines(join(texts, name)) as readonly { readonly text: string }[]
    rows.forEach(({ text }, index) => writeFileSync(join(place, `${name}-${index}.txt`), text))
  }
  rmSync(texts, { recursive: true })
}

/** Longer ones are rare, and slow down the making of messages more than they add. */
const MOST_BYTES = 300_000
/** Lists, vectors and logs among the corpora are no messages. */
const NO_MESSAGES: ReadonlySet<string> = new Set(['.json', '.jsonl', '.log', '.dns', '.md', '.yml'])
const NO_FOLDERS: ReadonlySet<string> = new Set(['unicode', 'zeek', 'stix_misp', 'taxii', 'psl'])

/** Every message in the folders, in an order that does not depend on the machine. */
export function messagesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => below(folder).toSorted())
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NO_FOLDERS.has(entry.name) ? [] : below(path)
    const isMessage = entry.isFile() && !NO_MESSAGES.has(extname(entry.name))
    return isMessage && statSync(path).size <= MOST_BYTES ? [path] : []
  })
}
