/** The work cannot go on; the message says in Chinese what is wrong and what to do. Anything else thrown is a bug. */
export class Stop extends Error {}
