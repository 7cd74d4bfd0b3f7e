/** The office's contact data are public (教育部令第29号); how they are written is custom. */
export const CONTACT_BASIS = '《高等学校信息公开办法》（教育部令第29号）；惯例：联系方式写全，照着就能联系上';
