import type { PrintedArchive, PrintedInformation } from '@/lib/render/verify';
import type { PdfObjects } from './objects';
import { type PdfDict, textOf, wordsOf } from './syntax';

const ENTRIES = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'] as const;

/** Where XMP keeps the entries of the document information (ISO 19005-2 6.6.3). */
const IN_XMP: Record<(typeof ENTRIES)[number], string> = {
  Title: 'dc:title',
  Author: 'dc:creator',
  Subject: 'dc:description',
  Keywords: 'pdf:Keywords',
  Creator: 'xmp:CreatorTool',
  Producer: 'pdf:Producer',
  CreationDate: 'xmp:CreateDate',
  ModDate: 'xmp:ModifyDate',
};

/** What a file says of itself, and what of it PDF/A-2 forbids (ISO 19005-2). */
export function readArchive(objects: PdfObjects, root: PdfDict): PrintedArchive {
  const information = objects.dict(objects.trailer.get('Info'));
  const packet = utf8(objects.stream(root.get('Metadata')));
  return {
    version: /%PDF-(\d\.\d)/.exec(objects.header)?.[1] ?? '',
    binary: /^%PDF-\d\.\d[\r\n]+%[\x80-\xff]{4}/.test(objects.header),
    identified: objects.list(objects.trailer.get('ID')).length === 2,
    information: informationOf((key) => dated(key, wordsOf(objects.follow(information.get(key))))),
    xmp: packet.includes('<x:xmpmeta') ? xmpOf(packet) : undefined,
    profiled: objects.list(root.get('OutputIntents')).some((value) => isIntent(objects, objects.dict(value))),
    marked: objects.dict(root.get('MarkInfo')).get('Marked') === true,
    titled: objects.dict(root.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    forbidden: forbiddenIn(objects),
    damage: objects.damage,
  };
}

const utf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

const informationOf = (read: (key: (typeof ENTRIES)[number]) => string): PrintedInformation =>
  Object.fromEntries(ENTRIES.map((key) => [key, read(key)]));

/** Dates as their digits, so that D:20240101… and 2024-01-01… compare. */
const dated = (key: string, words: string): string =>
  key.endsWith('Date') ? words.replace(/\D/g, '').slice(0, 14) : words;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function xmpOf(packet: string): NonNullable<PrintedArchive['xmp']> {
  const property = (name: string): string => {
    const body =
      new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(packet)?.[1] ??
      new RegExp(`\\s${name}="([^"]*)"`).exec(packet)?.[1] ??
      '';
    const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(body)?.[1] ?? body;
    return item.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  };
  return {
    part: property('pdfaid:part'),
    conformance: property('pdfaid:conformance'),
    information: informationOf((key) => dated(key, property(IN_XMP[key]))),
  };
}

/** An output intent of PDF/A with an ICC profile of as many colours as it says. */
function isIntent(objects: PdfObjects, intent: PdfDict): boolean {
  const reference = intent.get('DestOutputProfile');
  const profile = objects.stream(reference);
  const colours = { 'RGB ': 3, GRAY: 1, CMYK: 4 }[profile.slice(16, 20)];
  const stated = objects.dict(reference).get('N');
  return textOf(intent.get('S')) === 'GTS_PDFA1' && profile.slice(36, 40) === 'acsp' && stated === colours;
}

const ACTIONS = [
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
];
const FILTERS = ['LZWDecode', 'Crypt'];
const KEYS: Record<string, string> = {
  AA: '自动执行的动作',
  JS: '脚本',
  XFA: '动态表单',
  EmbeddedFiles: '附带的文件',
  Alternates: '替代图像',
};

function forbiddenIn(objects: PdfObjects): string[] {
  const found = new Set<string>();
  for (const dict of objects.dictionaries()) {
    const [action, filter] = [textOf(dict.get('S')), textOf(dict.get('Filter'))];
    if (ACTIONS.includes(action)) found.add(`动作 ${action}`);
    if (FILTERS.includes(filter)) found.add(`压缩方式 ${filter}`);
    for (const [key, name] of Object.entries(KEYS)) if (dict.has(key)) found.add(name);
  }
  return [...found];
}
