import { forbidden, notFound, redirect } from 'next/navigation';
import type { Result } from '@/lib/result';

/**
 * What a page shows of a use case's answer; a refusal becomes the page that says so (404, 403, sign-in).
 * @throws Error for every other failure: a page that only reads cannot meet one by fault of the reader
 */
export function pageValue<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  switch (result.code) {
    case 'not-found':
      return notFound();
    case 'forbidden':
      return forbidden();
    case 'unauthenticated':
      return redirect('/sign-in');
    default:
      throw new Error(`${result.code}: ${result.message}`);
  }
}
