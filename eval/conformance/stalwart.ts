/** What Stalwart's test files say of a mail, as far as it is used. */
export interface ParsedMail {
  readonly parts: readonly ParsedPart[]
  /** Parts that a reader of HTML sees, by their place among all. */
  readonly html_body: readonly number[]
}

export interface ParsedPart {
  readonly headers: readonly { readonly name: string | object; readonly value: HeaderValue }[]
  readonly body: { readonly Text?: string; readonly Html?: string } | string
}

export type HeaderValue =
  | { readonly Text?: string; readonly Address?: AddressValue; readonly DateTime?: DateValue }
  | string

interface OneAddress {
  readonly name?: string | null
  readonly address?: string | null
}

export interface AddressValue {
  readonly List?: readonly OneAddress[]
  readonly Group?: readonly { readonly addresses: readonly OneAddress[] }[]
}

/** Lower-cased; names without an address are left out. */
export function addressesIn(value: AddressValue | null | undefined): readonly string[] {
  const all = [
    ...(value?.List ?? []),
    ...(value?.Group ?? []).flatMap(({ addresses }) => addresses),
  ]
  return all.flatMap(({ address }) => address?.toLowerCase() ?? [])
}

export interface DateValue {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly tz_before_gmt: boolean
  readonly tz_hour: number
  readonly tz_minute: number
}

/** Milliseconds since 1970; undefined where it names no day. */
export function timeOf(date: DateValue | null | undefined): number | undefined {
  if (!date || date.month < 1 || date.day < 1) return undefined
  const { year, month, day, hour, minute, second } = date
  const zone = (date.tz_hour * 60 + date.tz_minute) * (date.tz_before_gmt ? -1 : 1)
  return Date.UTC(year, month - 1, day, hour, minute - zone, second)
}
