/** Documents as YAML. Quoted text means the same to every reader; a bare MAC address or version does not. */
export async function toYAML(documents: readonly unknown[]): Promise<string> {
  // Loading the package takes as long as all the rest of a start.
  const { stringify } = await import('yaml');
  const style = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;
  return documents.map((document) => stringify(document, style)).join('---\n');
}
