import { addGateway } from './add-gateway.ts'
import { addUser } from './add-user.ts'
import { backUp } from './back-up.ts'
import { exportRows } from './export-rows.ts'
import type { Operation } from './operation.ts'
import { replaceGatewayKey } from './replace-gateway-key.ts'
import { verify } from './verify.ts'

export type OperationName =
  | 'add-user'
  | 'add-gateway'
  | 'replace-gateway-key'
  | 'back-up'
  | 'export'
  | 'verify'

/** What an operator may have done beside the pages. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  'add-user': addUser,
  'add-gateway': addGateway,
  'replace-gateway-key': replaceGatewayKey,
  'back-up': backUp,
  export: exportRows,
  verify,
}
