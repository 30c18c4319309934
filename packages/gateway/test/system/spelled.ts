/** Ways to write an address of inbox.example, all of which Postfix delivers to the same recipient. */
export const SPELLED: readonly string[] = [
  '@relay.example:NAME',
  'NAME,',
  '"NAME"',
  '"LOCAL"@inbox.example',
  'inbox.example!LOCAL',
  'LOCAL%inbox.example',
  'LOCAL(Comment)@inbox.example',
]

/** An address in such a form. */
export function spell(form: string, local: string): string {
  return form.replace('NAME', `${local}@inbox.example`).replace('LOCAL', local)
}
