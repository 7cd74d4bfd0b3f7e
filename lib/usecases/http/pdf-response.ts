const PRIVATE = 'private, no-store';

/** A file name as headers carry it (RFC 6266): the real one in UTF-8, an ASCII one for what cannot read that. */
const disposition = (filename: string): string =>
  `attachment; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, percentEncode)}`;

const percentEncode = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

type Options = { filename: string; headers?: Record<string, string> };

export const pdfResponse = (pdf: Uint8Array, { filename, headers }: Options): Response =>
  new Response(Buffer.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(pdf.byteLength),
      'content-disposition': disposition(filename),
      'cache-control': PRIVATE,
      ...headers,
    },
  });
