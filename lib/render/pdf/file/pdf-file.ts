import { digest } from './digest';
import { ref } from './values';

/** Makes a zlib stream (RFC 1950) of bytes. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** A PDF under way: indirect objects by number. */
export type PdfFile = {
  /** The number of an object that is written later. */
  reserve(): number;
  /** Writes an object. @param id a reserved number */
  put(body: string, id?: number): number;
  /** Writes a stream. @param entries of its dictionary besides the length */
  stream(entries: string, bytes: Uint8Array, id?: number): number;
  /** Writes a stream compressed. */
  compressed(entries: string, content: Uint8Array | string, id?: number): number;
  /** The whole file. @param info the document information */
  end(catalog: number, info: number): Uint8Array;
};

/** 1.7 is the version of PDF/A-2; the second line says that the file is binary (ISO 19005-2 6.1.2). */
const HEADER = Uint8Array.from([...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

/** All that is written as text is ASCII: other words are UTF-16 in hexadecimal digits, or streams. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function pdfFile(deflate: Deflate): PdfFile {
  const chunks: Uint8Array[] = [HEADER];
  const offsets: number[] = [0];
  let length = HEADER.length;
  /** Objects without streams wait here, so that a thousand small ones become bytes at once. */
  let text = '';
  const flush = () => {
    if (text === '') return;
    chunks.push(ascii(text));
    length += text.length;
    text = '';
  };
  const reserve = () => offsets.push(0) - 1;
  const begin = (id: number) => {
    offsets[id] = length + text.length;
    text += `${id} 0 obj\n`;
  };
  const stream: PdfFile['stream'] = (entries, bytes, id = reserve()) => {
    begin(id);
    text += `<<${entries}/Length ${bytes.length}>>\nstream\n`;
    flush();
    chunks.push(bytes);
    length += bytes.length;
    text = '\nendstream\nendobj\n';
    return id;
  };
  return {
    reserve,
    stream,
    compressed: (entries, content, id) =>
      stream(`${entries}/Filter/FlateDecode`, deflate(typeof content === 'string' ? ascii(content) : content), id),
    put: (body, id = reserve()) => {
      begin(id);
      text += `${body}\nendobj\n`;
      return id;
    },
    end: (catalog, info) => {
      flush();
      const table = offsets.map((offset, id) =>
        id === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
      );
      const body = joined(chunks, length);
      const id = digest(body);
      const tail = ascii(
        `xref\n0 ${offsets.length}\n${table.join('')}` +
          `trailer\n<</Size ${offsets.length}/Root ${ref(catalog)}/Info ${ref(info)}/ID[<${id}><${id}>]>>\n` +
          `startxref\n${length}\n%%EOF\n`,
      );
      return joined([body, tail], body.length + tail.length);
    },
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
