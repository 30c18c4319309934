import { keysOf } from '../policy/patterns.ts'
import { readPath } from './transaction.ts'

/**
 * Is it a path of RFC 5321, but for where dots stand? Postfix delivers what is written otherwise too (`<<a@b>>`,
 * `<Group: a@b;>`, `<a@b,>`), under a name by which it does not find it again: who is held back would get the mail.
 */
export function isPlain(path: string): boolean {
  return /^<(?:[^\0- ()<>[\]:;@\\,"\x7f]+|"(?:[^\\"]|\\.)+")(?:@(?:[\w.\x80-\xff-]+|\[[\w.:-]+\]))?>$/u.test(
    path,
  )
}

/**
 * An address that every MTA takes as it stands. What it is rewritten to then, by tables of aliases, is not whom rules are
 * written for.
 */
function isOrdinary(path: string): boolean {
  return /^[^"%!@\s()<>,;:\\]+@[\w-]+\.[\w.-]+$/u.test(path)
}

/**
 * Where Postfix delivers what is written in some other way: `bob%b.example`, `b.example!bob`, `bob(x)@b.example`,
 * `bob`. A rule on `bob@b.example` must find him. What is the same for every rule stays as the client wrote it. Sendmail
 * names its own users without a domain: that says less.
 */
export function addressOf(written: string, told = ''): string {
  const read = readPath(told)
  if (isOrdinary(written) || !told.includes('@') || 'wrong' in read) return written
  const [asTold] = keysOf(read.path)
  return keysOf(written)[0] === asTold ? written : read.path
}
