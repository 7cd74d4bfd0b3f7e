import { readFontBody, route } from '@/lib/usecases/http';
import { uploadFont } from '@/lib/usecases/upload-font';

export const POST = route({ run: (actor, { request }) => uploadFont(actor, () => readFontBody(request)) });
