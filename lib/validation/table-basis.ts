/** No notice to universities asks it, and the form of the State Council's office prints only how its cells add up. */
export const TABLE_CUSTOM = '同一个数在正文和统计表中应当一致；国办公开办函〔2021〕30号的勾稽关系供高校参照';
/** The same where nothing beside it says that it is no more than custom. */
export const TABLE_BASIS = `惯例：${TABLE_CUSTOM}`;
