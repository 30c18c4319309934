import type {
  Authority,
  BadSender,
  Country,
  DomainLists,
  Fact,
  Invention,
  Lexicon,
  LinkLists,
  Matter,
  Practice,
  PracticeKind,
  Script,
  Source,
  Statute,
} from '@tasdeeq/engine'
import { z } from 'zod'
import { forms } from './field-reason.ts'

const { array, boolean, exactOptional: maybe, record, strictObject: object } = z

const words: z.ZodString = z.string().trim().min(1)
const date: z.ZodISODate = z.iso.date(forms['no-date'])
const country: z.ZodString = z.string().regex(/^[A-Z]{2}$/u, forms['no-country'])
const slug: z.ZodString = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, forms['no-short-name'])
const recordId: z.ZodString = z.string().regex(/^[a-z]{2}\.[a-z0-9-]+$/u, forms['no-record-id'])
const host: z.ZodString = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, forms['no-domain'])
const confidence = z.enum(['high', 'medium', 'low', 'unverified'])
const names = record(
  z.string().regex(/^(?:abbr|[a-z]{2,3}(?:-[A-Z][a-z]{3})?)$/u, forms['no-language']),
  array(words).min(1),
)

const sourced = {
  sources: array(words),
  checked: date,
  confidence,
  from: maybe(date),
  to: maybe(date),
  note: maybe(words),
} as const

const fact: z.ZodType<Fact> = object({ value: words, ...sourced })
const domain: z.ZodType<Fact> = object({ value: host, carries: maybe(boolean()), ...sourced })
const email: z.ZodType<Fact> = object({ value: z.email(), ...sourced })
const phone: z.ZodType<Fact> = object({
  value: z.string().regex(/^[+0-9][0-9 -]*$/u, forms['no-phone']),
  ...sourced,
})
const practice: z.ZodType<Practice> = object({ practice: maybe(slug), text: words, ...sourced })

export const authority: z.ZodType<Authority> = object({
  id: recordId,
  country,
  kind: slug,
  names,
  parent: maybe(recordId),
  predecessors: maybe(array(recordId)),
  successors: maybe(array(recordId)),
  domains: array(domain),
  phones: array(phone),
  emails: array(email),
  senderIds: array(fact),
  verify: maybe(fact),
  mandate: array(slug),
  notMandate: array(slug),
  never: array(practice),
  does: array(practice),
  ...sourced,
})

const section = object({
  section: z.string().regex(/^\d+(?:-\d+)*[A-Z]*$/u, forms['no-section']),
  subject: words,
  matters: array(slug),
  ...sourced,
})

export const statute: z.ZodType<Statute> = object({
  id: recordId,
  country,
  names,
  year: z.int().min(1600).max(2100),
  number: maybe(words),
  sections: array(section),
  complete: boolean(),
  lastSection: maybe(z.int().positive()),
  ...sourced,
})

const register = object({ kind: slug, complete: boolean(), ...sourced })
const help = object({
  need: z.enum(['report', 'paid', 'danger', 'identity', 'sms']),
  authority: maybe(recordId),
  value: words,
  ...sourced,
})

export const countryRecord: z.ZodType<Country> = object({
  code: country,
  names,
  officialSuffixes: array(
    object({ value: z.string().regex(/^[a-z.-]+$/u, forms['no-suffix']), ...sourced }),
  ),
  registers: array(register),
  help: array(help),
  currency: maybe(z.string().regex(/^[A-Z]{3}$/u, forms['no-currency'])),
  callingCode: maybe(z.string().regex(/^\d{1,3}$/u, forms['no-calling-code'])),
  premiumNumbers: maybe(
    array(
      object({ value: z.string().regex(/^0?\d{2,4}$/u, forms['no-first-digits']), ...sourced }),
    ),
  ),
})

export const invention: z.ZodType<Invention> = object({
  id: words,
  names: array(words).min(1),
  falseIn: array(z.union([country, z.literal('*')])).min(1),
  realIn: array(country),
  why: z.enum(['invented', 'blend', 'real-elsewhere', 'dissolved', 'wrong-parent']),
  near: maybe(recordId),
  ...sourced,
})

export const badSender: z.ZodType<BadSender> = object({
  kind: z.enum(['domain', 'email', 'phone', 'url']),
  value: words,
  impersonates: words,
  ...sourced,
})

export const matter: z.ZodType<Matter> = object({ id: slug, names, within: maybe(slug) })

export const practiceKind: z.ZodType<PracticeKind> = object({ id: slug, names })

const pattern = z
  .string()
  .regex(/^[a-z]+(?:\.[a-z]+)?(?::(?:\*|[a-zA-Z0-9.-]+))?$/u, forms['no-claim-pattern'])

export const script: z.ZodType<Script> = object({
  id: slug,
  family: slug,
  names,
  needs: array(array(pattern).min(1)).min(1),
  helps: array(pattern),
  ...sourced,
})

export const source: z.ZodType<Source> = object({
  key: words,
  title: words,
  url: maybe(z.url({ protocol: /^https?$/u })),
  tier: z.enum(['official', 'law', 'press', 'factcheck', 'code', 'paper', 'other']),
})

export const lexicon: z.ZodType<Lexicon> = object({
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u, 'a language tag'),
  phrases: record(words, array(words)),
})

export const domainLists: z.ZodType<DomainLists> = object({
  freeMail: array(host),
  freeHosting: array(host),
  shorteners: array(host),
  officialWords: array(words),
  mailServices: maybe(array(host)),
  mailTenants: maybe(array(host)),
  serverHosts: maybe(array(host)),
  throwawaySuffixes: maybe(array(words)),
  pictureHosts: maybe(array(host)),
})

const place = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\.(?:[a-z0-9-]+|\*))+(?:\/\S*)?$/u,
    'a host, with a path where one is meant',
  )

export const linkLists: z.ZodType<LinkLists> = object({
  hosts: array(
    object({
      kind: z.enum([
        'storage',
        'site',
        'form',
        'document',
        'gateway',
        'app',
        'blog',
        'dynamic-dns',
        'link-page',
        'chat',
        'shortener',
        'mail-service',
        'rewriter',
      ]),
      hosts: array(place).min(1),
      ...sourced,
    }),
  ),
  redirectors: array(object({ places: array(place).min(1), ...sourced })),
  suffixes: array(object({ value: words, per10k: z.number().positive(), ...sourced })),
  resoldSuffixes: array(object({ values: array(host).min(1), ...sourced })),
  affiliateParameters: array(object({ sets: array(array(words).min(1)).min(1), ...sourced })),
  exitWords: array(words),
})
