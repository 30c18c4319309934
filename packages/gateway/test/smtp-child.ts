// A filter in a process of its own, that dies by kill -9 at the moment its arguments name.
// Arguments: port of the next server, journal folder, `taken` (once the journal knows) or `never`.
import type { Journal, Passage } from '../src/smtp/journal.ts'
import { openJournal } from '../src/smtp/journal.ts'
import { openSmtpPlace, quiet } from './smtp-place.ts'

const [port = '0', folder = '', when = 'never'] = process.argv.slice(2)
const journal = await openJournal(folder, quiet)
const place = await openSmtpPlace({
  next: { protocol: 'smtp', address: { kind: 'tcp', host: '127.0.0.1', port: Number(port) } },
  journal: when === 'taken' ? deadly(journal) : journal,
})
process.send?.(place.place)

function deadly(of: Journal): Journal {
  return {
    passage(raw, mailFrom, now): Passage {
      const passage = of.passage(raw, mailFrom, now)
      return {
        ...passage,
        took(recipients) {
          passage.took(recipients)
          process.kill(process.pid, 'SIGKILL')
        },
      }
    },
    [Symbol.asyncDispose]: () => of[Symbol.asyncDispose](),
  }
}
