import type { CarriedChapter, CarriedSummary } from './carried-summary';
import styles from './new-report.module.css';

/** Says before anything is made what comes over from last year, and what will then be asked. */
export const CarriedTable = ({ summary }: { summary: CarriedSummary }) => (
  <table className={styles.carried}>
    <caption className="visually-hidden">将沿用的内容</caption>
    <thead>
      <tr>
        <th scope="col">部分</th>
        <th scope="col">沿用</th>
      </tr>
    </thead>
    <tbody>
      {summary.chapters
        .filter(({ key }) => key !== 'checklist')
        .map((chapter) => (
          <tr key={chapter.key}>
            <th scope="row">{chapter.heading}</th>
            <td>{carriedText(chapter)}</td>
          </tr>
        ))}
      <tr>
        <th scope="row">50项清单</th>
        <td>
          {summary.items}项的公开情况、{summary.links}个链接和责任部门
        </td>
      </tr>
    </tbody>
  </table>
);

function carriedText({ paragraphs, figures }: CarriedChapter): string {
  const ways = [
    ...(paragraphs > 0 ? [`${paragraphs}段文字，标为“待确认”`] : []),
    ...(figures > 0 ? [`${figures}个数字，有上年栏的移入上年栏，其余清空`] : []),
  ];
  return ways.join('；') || '上年没有内容';
}
