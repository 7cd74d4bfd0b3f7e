import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { ownHost, ownName } from './own-name';

const signed = (school: string, text: string) =>
  said(
    ownName,
    changed((report) => {
      report.signature.school = school;
      chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
    }),
  );
const warned = (name: string, school: string) =>
  `warning “${name}”与本校名称“${school}”不同，请核对是写错了还是沿用了他校文字`;

describe('校名', () => {
  it.each([
    ['示例农林大学', '公布《示例农业大学2024—2025学年本科教学质量报告》。', '示例农业大学'],
    ['示例师范学院', '选拔任用公示，甲乙师范学院组织部公示23人。', '甲乙师范学院'],
  ])('%s：%s', (school, text, name) => expect(signed(school, text)).toEqual([warned(name, school)]));

  it.each([
    ['示例农林大学', '公布《示例农林大学学报》，农林大学经济管理学院召开会议。'],
    ['示例农林大学', '赴示例农业大学调研，与甲乙农林大学签约。'],
    ['示例大学', '甲乙大学来文；湖北大学出版社。'],
    ['示例医科大学', '围绕高水平医科大学建设目标，建设特色医科大学。'],
    ['示例师范学院', '马克思主义学院、继续教育学院分别公示。'],
  ])('%s says nothing of: %s', (school, text) => expect(signed(school, text)).toEqual([]));
});

describe('本校域名', () => {
  const told = (text: string) =>
    said(
      ownHost,
      changed((report) => {
        chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
      }),
    );
  it('one letter off', () => {
    expect(told('详见https://xxgk.exanple.edu.cn/a.htm。')).toEqual([
      'warning “xxgk.exanple.edu.cn”与其他网址的域名“example.edu.cn”只差一个字母，请核对是否写错',
    ]);
    expect(told('邮箱：xxgk@exemple.edu.cn。')).toHaveLength(1);
  });
  it('other sites are others', () => {
    expect(told('详见https://www.moe.gov.cn/a.htm、https://gaokao.chsi.com.cn/，邮箱xxgk@example.edu.cn。')).toEqual(
      [],
    );
  });
});
