import { exportPdf } from '@/lib/usecases/export-pdf';
import { idParams, pdfResponse, route } from '@/lib/usecases/http';

export const GET = route({
  params: idParams,
  run: async (actor, { params }) => {
    const exported = await exportPdf(actor, { reportId: params.id });
    return exported.ok ? pdfResponse(exported.value.pdf, { filename: exported.value.filename }) : exported;
  },
});
