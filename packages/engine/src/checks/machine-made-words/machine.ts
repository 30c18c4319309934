import { withoutEnd } from '../../text/ends.ts'

/** What a sender's program should have filled in, and did not: "%%firstname%%", "{{email}}", "[RANDOM]". */
export function findBlank(text: string): string | undefined {
  let tried = 0
  const opened = OPENINGS.filter((sign) => text.includes(sign))
  if (opened.length === 0) return undefined
  for (const { open, close } of FRAMES) {
    if (!opened.includes(open.charAt(0))) continue
    for (
      let at = text.indexOf(open);
      at >= 0 && tried < MOST_TRIES;
      at = text.indexOf(open, at + 1)
    ) {
      tried++
      const end = text.indexOf(close, at + open.length)
      if (end < 0) break
      const inside = text.slice(at + open.length, Math.min(end, at + LONGEST))
      if (end - at <= LONGEST && isFieldName(inside)) return text.slice(at, end + close.length)
    }
  }
  return undefined
}

/** Is the whole of a link's target one field that was not filled in? */
export function isBlankTarget(href: string): boolean {
  const target = href.startsWith('http://') ? href.slice(7) : href
  return /^(?:%%?[a-z_]{3,20}%%?|\{\{[a-z_.]{3,20}\}\}|\[[a-z_]{3,20}\]|\{[a-z_]{3,20}\})\/?$/iu.test(
    target,
  )
}

const MOST_TRIES = 200
const LONGEST = 30

const FRAMES: readonly { readonly open: string; readonly close: string }[] = [
  { open: '%%', close: '%%' },
  { open: '{{', close: '}}' },
  { open: '[[', close: ']]' },
  { open: '##', close: '##' },
  { open: '*|', close: '|*' },
  { open: '[%', close: '%]' },
  { open: '{$', close: '}' },
  { open: '{', close: '}' },
  { open: '[', close: ']' },
  { open: '%', close: '%' },
]

/** What frames begin with: most texts have none of it. */
const OPENINGS: readonly string[] = [...new Set(FRAMES.map(({ open }) => open.charAt(0)))]

/** Fields of mailing programs: `FNAME`, `first_name`, `rand10`, `n-3`. */
function isFieldName(inside: string): boolean {
  const name = inside.toLowerCase().replace(/[\s_%$:|.-]+/gu, '')
  const bare = withoutEnd(name, /\d/u)
  return (
    FIELDS.has(bare) ||
    RANDOM.has(bare) ||
    (bare !== name && /^(?:n|a|an|num|c|l|u)$/u.test(bare) && /[-_]/u.test(inside))
  )
}

const FIELDS: ReadonlySet<string> = new Set(
  (
    'firstname fname lname lastname surname fullname customername clientname username useremail toemail emailaddress ' +
    'recipientemail recipientname victim victimemail sendername senderemail todaydate currentdate shortdate maildomain ' +
    'emailuser userdomain companyname unsubscribeurl unsubscribelink unsub trackinglink optout nome cliente vorname ' +
    'nachname prenom nombre correo emailbase'
  ).split(' '),
)
const RANDOM: ReadonlySet<string> = new Set(
  'rand random randnum randnumber randomnumber randstring randomstring randtext randomletters randomtext rnd rndnum tracking_id'.split(
    ' ',
  ),
)

/** Words that a writing program says to its user, and that its user did not take out. */
export function findMachineAnswer(text: string): string | undefined {
  const lower = text.toLowerCase()
  return ANSWERS.find((answer) => lower.includes(answer))
}

const ANSWERS = [
  '```html',
  'as an ai language model',
  "here's the html code",
  "here's your html",
  'here is the html code',
  'translated html code',
  'let me know if you need further adjustments',
]
