import type { Explanation } from './explanation';

export const measureWord: Explanation = {
  rule: 'measure-word',
  name: '量词和写法',
  group: 'figures',
  severities: ['hint'],
  what: '所数的事物与量词不搭配，或者同一段里大数的写法不一。',
  why: '量词不当读起来别扭，也容易误解统计口径（人与人次）。',
  basis: [
    { text: 'GB/T 15835-2011《出版物上数字用法》', kind: 'standard' },
    { text: '量词搭配按通行习惯', kind: 'convention' },
  ],
  examples: [{ wrong: '编印会议纪要12次', right: '编印会议纪要12期' }],
  mend: '按提示换量词；确有行业习惯的不用改。',
};
