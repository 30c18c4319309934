import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../desk.ts'

/**
 * Reports the messages of a folder, so that a new desk has something to show. Done again it changes nothing: each has a
 * key of its own.
 *
 * @returns how many were new
 */
export async function takeSamples(
  { intake, config }: Pick<Desk, 'intake' | 'config'>,
  folder: string,
): Promise<number> {
  const names = readdirSync(folder).filter((name) => /\.(?:eml|txt)$/u.test(name))
  const taken = await Promise.all(
    names.map((name) =>
      intake.take({
        raw: readFileSync(join(folder, name)),
        form: name.endsWith('.eml') ? 'mail' : 'text',
        channel: channelOf(name),
        actor: { kind: 'desk' },
        via: 'command',
        source: 'samples',
        word: 'unsure',
        key: `sample ${name}`,
        country: config.reader,
        tlp: 'clear',
      }),
    ),
  )
  return taken.filter(({ kind }) => kind === 'taken').length
}

function channelOf(name: string): 'email' | 'chat' | 'sms' {
  if (name.endsWith('.eml')) return 'email'
  return /-(?:chat|whatsapp)\.txt$/u.test(name) ? 'chat' : 'sms'
}
