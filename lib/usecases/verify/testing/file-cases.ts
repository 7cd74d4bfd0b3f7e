import { replaceBytes, replaceInObjects, replaceInStreams, withoutInk } from './rewrite';
import type { Broken } from './spoil';

type Change = [search: string | RegExp, replacement: string];
const inObjects =
  (...[search, replacement]: Change) =>
  (pdf: Uint8Array) =>
    replaceInObjects(pdf, search, replacement);
const inStreams =
  (...[search, replacement]: Change) =>
  (pdf: Uint8Array) =>
    replaceInStreams(pdf, search, replacement);

/** 示例大学 at the beginning of a text in UTF-16, as the title begins. */
const TITLE = /(?<=^\(\u00fe\u00ff)\u0079\u003a\u004f\u008b\u0059\u0027\u005b\u0066/;

/** Files that say something wrong of themselves, or whose fonts and tags are incomplete. */
export const FILE_CASES: readonly Broken[] = [
  {
    rule: 'font',
    what: 'a font that is not embedded',
    message: '没有嵌入',
    rewrite: inObjects('/FontFile2', '/FontFileX'),
  },
  {
    rule: 'font',
    what: 'a whole font',
    message: '没有取子集',
    rewrite: inObjects(/(\/Subtype\/Type0\/BaseFont\/)[A-Z]{6}\+/, '$1'),
  },
  {
    rule: 'font',
    what: 'widths that are not the font’s',
    message: '写明的字宽与字体文件不同',
    rewrite: inObjects(/\/W\[0\[(\d+) 1000/, '/W[0[$1 990'),
  },
  {
    rule: 'notdef',
    what: 'a code without a picture',
    page: 1,
    message: '没有字形，印出的是空框',
    rewrite: inStreams(/(BDC[\s\S]*?Tm <)[0-9a-f]{4}/, '$10000'),
  },
  {
    rule: 'unicode',
    what: 'a font that cannot be read',
    message: '的文字不能复制和检索',
    rewrite: inObjects('/ToUnicode', '/ToUnicodX'),
  },
  {
    rule: 'unicode',
    what: 'a character that cannot be read',
    message: '不能复制和检索',
    rewrite: inStreams(/(beginbfrange\n<\w+> <\w+> \[(?:<[\w ]+> ){8})<[\w ]+>/, '$1<0000>'),
  },
  { rule: 'ink', what: 'characters without outlines', message: '的字形是空白，印不出来', rewrite: withoutInk },
  {
    rule: 'language',
    what: 'another language',
    message: '文件没有注明语言为中文',
    rewrite: inObjects('/Lang (zh-CN)', '/Lang (en-US)'),
  },
  {
    rule: 'file-title',
    what: 'another title',
    message: '不同',
    rewrite: inObjects(TITLE, ''),
  },
  {
    rule: 'file-title',
    what: 'no title',
    message: '文件没有注明标题',
    rewrite: inObjects(/\/Title (?=\d+ 0 R)/, '/Titel '),
  },
  {
    rule: 'file-title',
    what: 'a title that is not shown',
    message: '打开文件时不显示标题',
    rewrite: inObjects('/DisplayDocTitle true', ''),
  },
  {
    rule: 'pdfa',
    what: 'no declaration',
    message: '文件没有声明为 PDF/A',
    rewrite: inObjects('/Metadata', '/Metadatum'),
  },
  {
    rule: 'pdfa',
    what: 'a level that is none',
    message: '声明为 PDF/A-2x，但没有这一级别（应为 PDF/A-2 的 a、b 或 u 级）',
    rewrite: inStreams(/(<pdfaid:conformance>)./, '$1X'),
  },
  {
    rule: 'pdfa',
    what: 'XMP that says something else',
    message: '声明为 PDF/A-2a，但文件信息与元数据中的 Author 不同',
    rewrite: inStreams(/(<dc:creator><rdf:Seq><rdf:li>)/, '$1X'),
  },
  {
    rule: 'pdfa',
    what: 'a header of text',
    message: '声明为 PDF/A-2a，但文件头没有标明是二进制文件',
    rewrite: (pdf) => replaceBytes(pdf, '%\u00ff\u00ff\u00ff\u00ff', '%abcd'),
  },
  {
    rule: 'pdfa',
    what: 'a version of its own',
    message: '声明为 PDF/A-2a，但PDF 版本是 2.0',
    rewrite: (pdf) => replaceBytes(pdf, '%PDF-1.7', '%PDF-2.0'),
  },
  {
    rule: 'pdfa',
    what: 'no identifier',
    message: '声明为 PDF/A-2a，但没有文件标识（ID）',
    rewrite: (pdf) => replaceBytes(pdf, '/ID [', '/IX ['),
  },
  {
    rule: 'pdfa',
    what: 'no colours',
    message: '声明为 PDF/A-2a，但没有输出色彩说明',
    rewrite: inObjects('GTS_PDFA1', 'GTS_PDFX'),
  },
  {
    rule: 'pdfa',
    what: 'no structure',
    message: '声明为 PDF/A-2a，但没有结构标记',
    rewrite: inObjects('/Marked true', '/Marked false'),
  },
  {
    rule: 'pdfa',
    what: 'a script',
    message: '声明为 PDF/A-2a，但含有动作 JavaScript',
    rewrite: inObjects('/S/URI', '/S/JavaScript'),
  },
  {
    rule: 'pdfa',
    what: 'a file inside the file',
    message: '声明为 PDF/A-2a，但含有附带的文件',
    rewrite: inObjects('/MarkInfo', '/EmbeddedFiles 1/MarkInfo'),
  },
  {
    rule: 'damage',
    what: 'a broken stream',
    message: '的内容不能解码',
    rewrite: inObjects('/FlateDecode', '/LZWDecode'),
  },
  {
    rule: 'damage',
    what: 'a broken table of cross-references',
    message: '交叉引用表损坏，文件不能被所有程序打开',
    rewrite: (pdf) => replaceBytes(pdf, 'xref\n0 ', 'xxxx\n0 '),
  },
  { rule: 'link', what: 'a link that does not print', message: '没有设为随页打印', rewrite: inObjects('/F 4', '/F 0') },
  {
    rule: 'link',
    what: 'a link that is not heard as one',
    message: '没有标记，朗读时不知是链接',
    rewrite: inObjects('/Type/OBJR', '/Type/None'),
  },
  {
    rule: 'tags',
    what: 'no tags',
    message: '文件没有标记，不能按结构朗读',
    rewrite: inObjects(/\/StructTreeRoot (?=\d)/, '/StructTreeRoof '),
  },
  {
    rule: 'tags',
    what: 'text outside the tags',
    page: 1,
    message: '没有标记，朗读时会漏掉',
    rewrite: inStreams(/\/P <<\n\/MCID \d+\n>> BDC/, '/P BMC'),
  },
  {
    rule: 'tags',
    what: 'text heard twice',
    message: '标记了不止一次，朗读时会重复',
    rewrite: inObjects(/(\/S\/P\/P [^[]*\/K\[)(\d+)\]/, '$1$2 $2]'),
  },
  {
    rule: 'tags',
    what: 'a page that does not know its tags',
    page: 1,
    message: '标记与其所在页互不对应，朗读程序会跳过',
    rewrite: inObjects(/\/StructParents \d+/, '/StructParents 9999'),
  },
  {
    rule: 'tags',
    what: 'a page number that is heard',
    message: '页码没有标为非正文',
    rewrite: inStreams(/\/Artifact <<\n\/Type \/Pagination\n>> BDC(?=\nBT\n[^B]*EMC\s*$)/, '/P <</MCID 0>> BDC'),
  },
  {
    rule: 'table-tags',
    what: 'a head of no columns',
    message: '表头没有标为各列的表头',
    rewrite: inObjects('/Scope/Column', '/Scope/Row'),
  },
  {
    rule: 'table-tags',
    what: 'a cell too many',
    message: '各行标记的单元格数不同',
    rewrite: inObjects(/\/S\/TD(\/P \d+ 0 R\/K)/, '/S/TD/A<</O/Table/ColSpan 2>>$1'),
  },
];
