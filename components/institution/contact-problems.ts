import { contactProblems as problemsOf } from '@/lib/validation/contact-form';
import type { Contact } from './institution';

export type ContactProblems = Partial<Record<keyof Contact, string>>;

/** What every report that starts from this contact would be told of; only what is certainly wrong. The server refuses the same. */
export const contactProblems = (contact: Contact): ContactProblems =>
  Object.fromEntries(Object.entries(problemsOf(contact)).map(([key, said]) => [key, `${said}。`]));

/** Of the problems told already those that remain: nothing new is told while someone writes. */
export const stillWrong = (told: ContactProblems, contact: Contact): ContactProblems =>
  Object.fromEntries(Object.entries(contactProblems(contact)).filter(([key]) => Object.hasOwn(told, key)));
