import { withoutEnd } from '../../text/ends.ts'

/** What a sender's program should have filled in, and did not: "%%firstname%%", "{{email}}", "[RANDOM]". */
export function findBlank(text: string): string | undefined {
  let tried = 0
  for (const { open, close } of FRAMES) {
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

/** A word nobody chose, as programs put in so that no two mails are the same: "uPOdBr". */
export function findGibberish(text: string): string | undefined {
  return text
    .split(/[^A-Za-z0-9]+/u)
    .find((word) => word.length >= 6 && word.length <= 40 && (flips(word) || hasNoVowel(word)))
}

/** Small and capital letters by turns, in shorter stretches than words have. */
function flips(word: string): boolean {
  let rises = 0
  for (let at = 1; at < word.length; at++) if (isSmall(word, at - 1) && isCapital(word, at)) rises++
  return rises >= 2 && word.length / (rises + 1) <= 3
}

/** Seven consonants and more, not all of them capitals as in an abbreviation. */
function hasNoVowel(word: string): boolean {
  if (word.length < 7) return false
  let small = 0
  for (let at = 0; at < word.length; at++) {
    if ('aeiouyAEIOUY0123456789'.includes(word.charAt(at))) return false
    if (isSmall(word, at)) small++
  }
  return small >= 5
}

function isSmall(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}

function isCapital(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a
}

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
