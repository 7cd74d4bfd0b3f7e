/** A law, rule or notice that such reports cite, in force or not. */
export type KnownLaw = {
  /** As its issuer words it, with the 〈〉 a nested title takes inside 《》 (GB/T 15834-2011). */
  title: string;
  /** The body the title begins with ("教育部关于……"), which citations tend to lose; '' where it does not. */
  issuer: string;
  /** 教育部令第29号; '' where it has none or none that we know. */
  number: string;
  /** What it is called in ordinary use, beside the ways that follow from the title: 保密法. */
  short: readonly string[];
  /** Numbers of versions that a revision replaced, on the day `since`. */
  former: readonly string[];
  /** The day it came into force, or where it was revised its present version (ISO). */
  since?: string;
  /** The day it was no longer in force (ISO). */
  until?: string;
  /** What took its place, as a citation prints it: 《中华人民共和国民法典》. */
  successor?: string;
  /** Title and number are beyond doubt. What is not, is never held against a citation. */
  verified: boolean;
};

type More = Partial<Omit<KnownLaw, 'title' | 'number'>>;

export const law = (title: string, number = '', more: More = {}): KnownLaw => ({
  title,
  number,
  issuer: '',
  short: [],
  former: [],
  verified: true,
  ...more,
});

/** Known to exist, so that it is taken for no slip in the words of another; its own words or number rest on one source. */
export const unsure = (title: string, number = '', more: More = {}): KnownLaw =>
  law(title, number, { ...more, verified: false });

/** Documents whose title begins with the same body. */
export const issuedBy =
  (issuer: string) =>
  (title: string, number = '', more: More = {}): KnownLaw =>
    law(`${issuer}${title}`, number, { ...more, issuer });
