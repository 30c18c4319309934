import type { Knowledge } from '@tasdeeq/engine'
import { lookUpWords } from '../../words/look-up.ts'
import type { Found, Setting } from '../protocol.ts'
import { askedFor } from './asked.ts'
import { ofHost } from './hosts.ts'
import { ofName } from './names.ts'
import { ofNumber } from './numbers.ts'
import type { View } from './view.ts'

/** What the register and the warnings say of a number, an address, a site or a name. */
export function lookUp(query: string, knowledge: Knowledge, setting: Setting): readonly Found[] {
  const view: View = { knowledge, setting, words: lookUpWords[setting.language] }
  const asked = askedFor(query)
  switch (asked.kind) {
    case 'nothing':
      return []
    case 'email':
      return ofHost(asked.host, view, asked.address)
    case 'number':
      return ofNumber(query.trim().slice(0, 40), asked.digits, view)
    case 'host':
      return ofHost(asked.host, view)
    case 'name':
      return ofName(asked.name, view)
  }
}
