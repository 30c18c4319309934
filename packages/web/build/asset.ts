import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file under a name that changes with its content; gives its address. */
export async function asset(
  out: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const [stem = name, ...ending] = name.split('.')
  const address = `/assets/${stem}-${hash}.${ending.join('.')}`
  await writeAt(join(out, address), content)
  return address
}

export async function writeAt(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
}
