import type { JSX } from 'react'
import { useLanguage, type Language } from '../language.tsx'

type Name = Readonly<Record<Language, string>>

/** Each check is called as its own folder says. */
const files: Readonly<Record<string, Name>> = import.meta.glob(
  '../../../../engine/src/checks/*/name.json',
  { eager: true, import: 'default' },
)

/** Check ids are the names of their folders. */
const names = new Map(
  Object.entries(files).map(([path, name]) => [path.split('/').at(-2) ?? '', name]),
)

/** What a check is called; its id for whoever points at it. One that is no more is called by its id. */
export function CheckName({ id }: { readonly id: string }): JSX.Element {
  const { language } = useLanguage()
  const name = names.get(id)
  return name === undefined ? <bdi dir="ltr">{id}</bdi> : <span title={id}>{name[language]}</span>
}
