/** What stands in a gateway's own `gateway.yaml` so that it talks to this desk and follows its protection. */
export function gatewayLines(desk: string, publicKey: string): string {
  return [
    'desk:',
    `  url: ${desk}`,
    '  key-file: /etc/tasdeeq/desk-key',
    '  protection:',
    `    public-key: ${publicKey}`,
    '',
  ].join('\n')
}
