/**
 * Is it a path of RFC 5321, but for where dots stand? Postfix delivers what is written otherwise too (`<<a@b>>`,
 * `<Group: a@b;>`, `<a@b,>`), under a name by which it does not find it again: who is held back would get the mail.
 */
export function isPlain(path: string): boolean {
  return /^<(?:[^\0- ()<>[\]:;@\\,"\x7f]+|"(?:[^\\"]|\\.)+")(?:@(?:[\w.\x80-\xff-]+|\[[\w.:-]+\]))?>$/u.test(
    path,
  )
}
