/** A character as web pages write it, &nbsp; or &#8220;: the half-width mark at its end is part of it. */
export const ENTITY = /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|#\d{2,5});/gi;
