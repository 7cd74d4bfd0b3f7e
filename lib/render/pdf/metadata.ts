export type PdfMetadata = { title: string; author: string; subject: string; keywords: string; createdAt: Date };

/** The level of ISO 19005-2 that a file keeps: a for tagged and readable throughout, b where a character has no meaning of its own. */
export type Conformance = 'A' | 'B';

export const LANGUAGE = 'zh-CN';
const PROGRAM = '公开年报';

/** Controls and halves of characters are neither words nor XML. */
const cleaned = (text: string): string => text.replace(/\p{Cc}|\p{Cs}/gu, '');

const inXml = (text: string): string =>
  cleaned(text).replace(/[<>&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&amp;'));

/** The document information (ISO 32000-1 14.3.3). */
export const information = ({ title, author, subject, keywords, createdAt }: PdfMetadata) => ({
  Title: cleaned(title),
  Author: cleaned(author),
  Subject: cleaned(subject),
  Keywords: cleaned(keywords),
  Creator: PROGRAM,
  Producer: PROGRAM,
  CreationDate: createdAt,
  ModDate: createdAt,
});

/** The same as XMP (ISO 16684-1), with the level of PDF/A (ISO 19005-2 6.6.4): the descriptions inside the packet. */
export function descriptions(metadata: PdfMetadata, conformance: Conformance): string {
  const { title, author, subject, keywords, createdAt } = metadata;
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
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    ...elements,
    '</rdf:Description>',
  ].join('\n');
}
