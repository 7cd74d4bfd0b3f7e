import { CHECKLIST, chineseDate, itemOf, periodText, proseText, type ReportContent } from '@/lib/report';
import { Notice } from '../../ui/notice';
import { carriedSummary } from '../carried-summary';
import styles from './import.module.css';

/** What the draft will hold, counted: a chapter that came out empty is seen at once. */
export function FoundContent({ content }: { content: ReportContent }) {
  const { chapters, items, links } = carriedSummary(content);
  const characters = (key: string) => {
    const prose = content.chapters.find((chapter) => chapter.key === key)?.content.prose ?? [];
    return proseText(prose).replace(/\s/g, '').length;
  };
  return (
    <>
      <dl className={styles.facts}>
        <dt>标题</dt>
        <dd>{content.preface.title.join('') || '没有找到'}</dd>
        <dt>统计期</dt>
        <dd>{periodText(content.preface.period) || '没有找到'}</dd>
        <dt>50项清单</dt>
        <dd>
          {items > 0 ? `识别出${items}项（共${CHECKLIST.length}项），${links}个链接` : '没有识别出清单表格'}
          {items > 0 && items < CHECKLIST.length && `；缺：${missing(content)}，建立草稿后在清单中补填`}
        </dd>
        <dt>落款</dt>
        <dd>
          {[content.signature.school, chineseDate(content.signature.date)].filter((text) => text !== '').join('，') ||
            '没有找到'}
        </dd>
      </dl>
      {items === 0 && <NoChecklist />}
      <table className={styles.table}>
        <caption className="visually-hidden">各章的内容</caption>
        <thead>
          <tr>
            <th scope="col">章</th>
            <th scope="col" className={styles.count}>
              段落
            </th>
            <th scope="col" className={styles.count}>
              字数
            </th>
          </tr>
        </thead>
        <tbody>
          {chapters.map(({ key, heading, paragraphs }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              <td className={styles.count}>{paragraphs}</td>
              <td className={styles.count}>{characters(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What may have happened, and the ways that lead on. */
const NoChecklist = () => (
  <Notice tone="warning" title="没有找到50项清单的表格，草稿里各项会是空白" quiet>
    <p className={styles.ways}>可能是表格没有一起复制，或者表格在原文中是图片。可以：</p>
    <ul className={styles.ways}>
      <li>点“返回原文”，把Word、PDF或网页里的表格连同正文一起复制进来，再读取一次；</li>
      <li>先建立草稿，再到清单事项公开情况表，用“从Excel粘贴”整表填入，或者逐项填写。</li>
    </ul>
  </Notice>
);

const missing = (content: ReportContent): string => {
  const numbers = CHECKLIST.map(({ number }) => number).filter(
    (number) => (itemOf(content, number)?.state ?? '') === '',
  );
  return numbers.length > 12 ? `${numbers.slice(0, 12).join('、')}等${numbers.length}项` : numbers.join('、');
};
