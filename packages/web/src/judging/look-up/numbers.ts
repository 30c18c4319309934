import type { Found } from '../protocol.ts'
import { bodyFound, leftToRight, plain, reportedOf, warnedOf } from './found.ts'
import { MOST, type View } from './view.ts'

/** A number as it was asked for, and its digits. */
export function ofNumber(asked: string, digits: string, view: View): readonly Found[] {
  const { knowledge, words, setting } = view
  const forms = formsOf(digits, view)
  const bad = forms
    .map((form) => knowledge.badSender('phone', form))
    .find((record) => record !== undefined)
  if (bad) return [warnedOf(leftToRight(asked), bad, view)]
  const values = forms.map((form) => ['phone', form] as const)
  const reported = reportedOf(leftToRight(asked), values, view)
  if (reported) return [reported]
  const wanted = new Set(forms)
  const bodies = knowledge.pack.authorities.filter(({ phones, senderIds, country }) => {
    const isPhone = phones.some(({ value }) =>
      formsOf(value.replace(/\D/gu, ''), view).some((form) => wanted.has(form)),
    )
    const isSender = senderIds.some(({ value }) => value === digits)
    // Short numbers are given anew in each country.
    return (isPhone || isSender) && (digits.length > 6 || country === setting.country)
  })
  if (bodies.length > 0)
    return bodies
      .slice(0, MOST)
      .map((body) => bodyFound(body, view, words.numberOf(leftToRight(asked))))
  return [plain('unknown', words.unknownNumber(leftToRight(asked)), [words.numbersCanBeForged])]
}

/** A number as it may stand in the register: abroad, at home, with and without the plus. */
function formsOf(digits: string, { knowledge, setting }: View): readonly string[] {
  const code = knowledge.country(setting.country)?.callingCode ?? ''
  const bare = digits.replace(/^00/u, '')
  const home = bare.startsWith('0') ? bare.slice(1) : undefined
  return [
    digits,
    bare,
    `+${bare}`,
    ...(home === undefined ? [] : [`${code}${home}`, `+${code}${home}`]),
  ]
}
