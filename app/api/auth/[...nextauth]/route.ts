import { nextAuthRoute } from '@/lib/usecases/http';

export { nextAuthRoute as GET, nextAuthRoute as POST };
