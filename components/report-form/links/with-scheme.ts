/** A host with a usual ending, and what may follow it: no name of a file, no mailbox, no words. */
const ADDRESS = /^(?:\/\/)?((?:[a-z0-9-]+\.)+(?:cn|com|net|org)(?::\d+)?(?:[/?#][\x21-\x7e]*)?)$/i;

/** The web address meant by one typed without http:// or https://; undefined where none is surely meant. */
export function withScheme(typed: string): string | undefined {
  const address = ADDRESS.exec(typed.trim())?.[1];
  return address !== undefined && URL.canParse(`https://${address}`) ? `https://${address}` : undefined;
}
