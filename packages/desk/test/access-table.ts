/**
 * Who may, for every route: roles that get in, `fresh` where a user must have signed in within the last minutes. Nobody
 * else. It is written by hand, apart from the routes: a new route without a row fails, and so does one that lets in
 * whom its row does not name.
 */
export const accessTable: Readonly<Record<string, string>> = {
  'get /challenge': 'citizen gateway analyst approver admin auditor',
  'get /events': 'analyst approver admin auditor',
  'get /events/log': 'admin auditor',
  'get /events/log/verification': 'admin auditor',
  'get /gateways': 'admin auditor',
  'post /gateways': 'admin fresh',
  'post /gateways/decisions': 'gateway',
  'post /gateways/{id}/remove': 'admin fresh',
  'get /healthz': 'citizen gateway analyst approver admin auditor',
  'get /me': 'citizen gateway analyst approver admin auditor',
  // From another machine: who asks from this one needs no role.
  'get /metrics': 'admin auditor',
  'get /openapi.json': 'citizen gateway analyst approver admin auditor',
  'get /protection': 'citizen gateway analyst approver admin auditor',
  'get /protection/key': 'citizen gateway analyst approver admin auditor',
  'post /protection/sightings': 'gateway',
  'get /protection/stream': 'gateway analyst approver admin auditor',
  'delete /receipts/{number}': 'citizen gateway analyst approver admin auditor',
  'get /receipts/{number}': 'citizen gateway analyst approver admin auditor',
  'get /reports': 'analyst approver auditor',
  'post /reports': 'citizen gateway analyst approver admin',
  'get /reports/{id}': 'analyst approver auditor',
  'get /reports/{id}/preview': 'analyst approver',
  'get /reports/{id}/raw': 'analyst approver',
  'post /reports/{id}/reporter': 'approver fresh',
  'get /users': 'admin auditor',
  'post /users': 'admin fresh',
  'patch /users/{id}': 'admin fresh',
  'post /users/{id}/remove': 'admin fresh',
  'post /users/{id}/reset': 'admin fresh',
}
