import { pdfResponse, publicRoute } from '@/lib/usecases/http';
import { publicPdf } from '@/lib/usecases/public-reports';

/** The published bytes, named by their hash: the same for ever, so they may be kept. */
export const GET = publicRoute<{ slug: string }>(async ({ slug }, request) => {
  const found = await publicPdf(slug);
  if (!found.ok) return found;
  const { pdf, sha256 } = found.value;
  const headers = { etag: `"${sha256}"`, 'cache-control': 'public, max-age=0, must-revalidate' };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return pdfResponse(pdf, { filename: `${slug}.pdf`, headers });
});
