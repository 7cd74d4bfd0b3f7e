import type { LinkArea } from '@/lib/typeset';
import type { PdfFile } from './file/pdf-file';
import { number, ref, textString } from './file/values';
import type { EncodedFace } from './font/document-fonts';
import type { DrawableFace } from './font/face';
import { pageContents } from './page-contents';
import type { Sheet } from './sheet';
import type { Structure } from './structure';

/** What all pages share: numbers of objects, fonts, tags. */
export type PageContext = {
  tree: number;
  resources: number;
  faces: ReadonlyMap<DrawableFace, EncodedFace>;
  tags: Structure;
  draft: boolean;
};

/** Writes a page with its contents and links (ISO 32000-1 7.7.3.3). Its tab order is that of the tags. */
export function writePage(file: PdfFile, sheet: Sheet, { tree, resources, faces, tags, draft }: PageContext): void {
  const { id, width, height, page } = sheet;
  const marks: number[] = [];
  const contents = file.compressed('', pageContents(sheet, { faces, tags, marks, draft }));
  const links = page.links.map((link) => ref(writeLink(file, link, sheet, tags)));
  const annotations = links.length === 0 ? '' : `/Annots[${links.join(' ')}]/Tabs/S`;
  file.put(
    `<</Type/Page/Parent ${ref(tree)}/MediaBox[0 0 ${number(width)} ${number(height)}]` +
      `/Resources ${ref(resources)}/Contents ${ref(contents)}/StructParents ${tags.page(marks)}${annotations}>>`,
    id,
  );
}

/** Printed with the page as ISO 19005-2 6.3.2 wants it, without a frame; its address is what is heard of it. */
function writeLink(file: PdfFile, link: LinkArea, sheet: Sheet, tags: Structure): number {
  const { x, y, width, height, url, element } = link;
  const id = file.reserve();
  const corners = [x, sheet.height - y - height, x + width, sheet.height - y].map(number);
  const parent = element ? `/StructParent ${tags.annotate(element, sheet.id, id)}` : '';
  const address = textString(url);
  return file.put(
    `<</Type/Annot/Subtype/Link/Rect[${corners.join(' ')}]/Border[0 0 0]/F 4${parent}` +
      `/Contents ${address}/A<</S/URI/URI ${address}>>>>`,
    id,
  );
}
