import type { CarriedSummary } from './carried-summary';
import styles from './new-report.module.css';

/** Says before anything is made what comes over from last year, and what will then be asked. */
export const CarriedTable = ({ summary }: { summary: CarriedSummary }) => (
  <table className={styles.carried}>
    <caption className="visually-hidden">将沿用的内容</caption>
    <thead>
      <tr>
        <th scope="col">部分</th>
        <th scope="col">段落</th>
        <th scope="col">数字</th>
        <th scope="col">沿用方式</th>
      </tr>
    </thead>
    <tbody>
      {summary.chapters
        .filter(({ key }) => key !== 'checklist')
        .map((chapter) => (
          <tr key={chapter.key}>
            <th scope="row">{chapter.heading}</th>
            <td>{chapter.paragraphs}</td>
            <td>{chapter.figures}</td>
            <td>{wayOf(chapter)}</td>
          </tr>
        ))}
      <tr>
        <th scope="row">50项清单</th>
        <td>{summary.items}项</td>
        <td>{summary.links}</td>
        <td>沿用公开情况、链接和责任部门</td>
      </tr>
    </tbody>
  </table>
);

function wayOf({ paragraphs, figures }: { paragraphs: number; figures: number }): string {
  const ways = [
    ...(paragraphs > 0 ? ['文字标为“待确认”'] : []),
    ...(figures > 0 ? ['有上年栏的数字移入上年栏，其余清空'] : []),
  ];
  return ways.join('；') || '空白';
}
