import type { PdfFile } from './file/pdf-file';
import { dateString, textString } from './file/values';

export type PdfMetadata = { title: string; author: string; subject: string; keywords: string; createdAt: Date };

/** The level of ISO 19005-2 that a file keeps: a for tagged and readable throughout, b where a character has no meaning of its own. */
export type Conformance = 'A' | 'B';

const LANGUAGE = 'zh-CN';
const PROGRAM = '公开年报';

/** Controls and halves of characters are neither words nor XML. */
const cleaned = (text: string): string => text.replace(/\p{Cc}|\p{Cs}/gu, '');

const inXml = (text: string): string =>
  cleaned(text).replace(/[<>&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&amp;'));

/** Writes the document information (14.3.3). @returns its number */
export function writeInformation(file: PdfFile, { title, author, subject, keywords, createdAt }: PdfMetadata): number {
  const said = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords,
    Creator: PROGRAM,
    Producer: PROGRAM,
  };
  const words = Object.entries(said).map(([key, text]) => `/${key} ${textString(cleaned(text))}`);
  return file.put(`<<${words.join('')}/CreationDate ${dateString(createdAt)}/ModDate ${dateString(createdAt)}>>`);
}

/**
 * Writes the same as XMP (ISO 16684-1), with the level of PDF/A (ISO 19005-2 6.6.4). Not compressed, so that programs
 * which know no PDF can read it.
 * @returns its number
 */
export function writeXmp(file: PdfFile, metadata: PdfMetadata, conformance: Conformance): number {
  const xml = new TextEncoder().encode(packet(metadata, conformance));
  return file.stream('/Type/Metadata/Subtype/XML', xml);
}

function packet({ title, author, subject, keywords, createdAt }: PdfMetadata, conformance: Conformance): string {
  const date = `${createdAt.toISOString().slice(0, 19)}Z`;
  const list = (kind: string, items: string) => `<rdf:${kind}>${items}</rdf:${kind}>`;
  const item = (text: string) => `<rdf:li>${inXml(text)}</rdf:li>`;
  const inLanguages = (text: string) =>
    list(
      'Alt',
      ['x-default', LANGUAGE].map((tongue) => `<rdf:li xml:lang="${tongue}">${inXml(text)}</rdf:li>`).join(''),
    );
  const properties = {
    'pdfaid:part': '2',
    'pdfaid:conformance': conformance,
    'dc:format': 'application/pdf',
    'dc:title': inLanguages(title),
    'dc:creator': list('Seq', item(author)),
    'dc:description': inLanguages(subject),
    'dc:language': list('Bag', item(LANGUAGE)),
    'pdf:Keywords': inXml(keywords),
    'pdf:Producer': PROGRAM,
    'xmp:CreatorTool': PROGRAM,
    'xmp:CreateDate': date,
    'xmp:ModifyDate': date,
    'xmp:MetadataDate': date,
  };
  const elements = Object.entries(properties).map(([name, value]) => `<${name}>${value}</${name}>`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    ...elements,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** Entries of the catalog that speak of the whole file: tagged, in Chinese, its title in the window's bar (14.7.1, 14.9.2, 12.2). */
export const SPOKEN = `/MarkInfo<</Marked true>>/Lang (${LANGUAGE})/ViewerPreferences<</DisplayDocTitle true>>`;
