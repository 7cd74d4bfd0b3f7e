/** Words as pdfkit tells them from names: a String object is text of the file, a plain string would be a name. */
export const text = (words: string): object => Object(words) as object;
