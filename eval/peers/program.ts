import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const PLACES = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']

/** Where a program is installed; daemons are often outside the path of people. */
export function findProgram(name: string): string | undefined {
  return PLACES.map((place) => join(place, name)).find((path) => existsSync(path))
}

/** The first number with dots that a program says of itself. */
export function versionOf(program: string, option: string): string {
  const told = execFileSync(program, [option], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return /\b\d+(?:\.\d+)+/u.exec(told)?.[0] ?? 'of unknown version'
}

/** As root, a peer runs as a user without rights, who then owns its folder. True where that is so. */
export function giveTo(user: string, folder: string): boolean {
  if (process.getuid?.() !== 0) return false
  execFileSync('chown', ['-R', user, folder])
  return true
}
