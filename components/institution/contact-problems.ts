import { downloadProblem, emailProblem, postcodeProblem } from '@/lib/validation/contact-form';
import type { Contact } from './institution';

export type ContactProblems = Partial<Record<keyof Contact, string>>;

/** What every report that starts from this contact would be told of; only what is certainly wrong. */
export function contactProblems({ email, postcode, downloadUrl }: Contact): ContactProblems {
  const address = downloadProblem(downloadUrl);
  const found = {
    email: emailProblem(email),
    postcode: postcodeProblem(postcode),
    downloadUrl: address?.severity === 'error' ? address.message : undefined,
  };
  return Object.fromEntries(Object.entries(found).flatMap(([key, said]) => (said ? [[key, `${said}。`]] : [])));
}

/** Of the problems told already those that remain: nothing new is told while someone writes. */
export const stillWrong = (told: ContactProblems, contact: Contact): ContactProblems =>
  Object.fromEntries(Object.entries(contactProblems(contact)).filter(([key]) => Object.hasOwn(told, key)));
