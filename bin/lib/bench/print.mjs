/** Han characters and full-width marks take two places on a terminal. */
const widthOf = (text) => [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
const padded = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const right = (value, width) => ' '.repeat(Math.max(0, width - widthOf(String(value)))) + value;

const HEAD = ['首次', '之后', '（处理器）', '页数', '文件KB', '缺字'];
const NAME = 24;
const COLUMN = 10;

function engineLine(name, { absent, coldMs, warmMs, warmCpuMs, pages, bytes, missing }) {
  if (absent !== undefined) return `${padded(name, NAME)}未测：${absent}`;
  const values = [coldMs, warmMs, warmCpuMs ?? '—', pages ?? '—', Math.round(bytes / 1024), missing ?? '—'];
  return padded(name, NAME) + values.map((value) => right(value, COLUMN)).join('');
}

function engines(title, measured, names) {
  console.log(`\n${title}（毫秒）`);
  console.log(padded('', NAME) + HEAD.map((head) => right(head, COLUMN)).join(''));
  for (const [key, name] of Object.entries(names)) console.log(engineLine(name, measured[key]));
}

/** What was measured, for people. */
export function print({ pdf, pdfLong, ratios, memory, scaling, concurrency, check, machine }, fonts, names) {
  const { node, processors, loadBefore, loadAfter } = machine;
  console.log(`${fonts}；Node ${node}，${processors}个处理器，负载${loadBefore.toFixed(1)}→${loadAfter.toFixed(1)}`);
  if (pdf) {
    engines('示例报告', pdf, names);
    engines('长报告', pdfLong, names);
    const told = Object.entries(ratios).map(([key, { cold, warm }]) => `${names[key]} ${cold}／${warm}`);
    console.log(`\n示例报告用时相当于公开年报的倍数（首次／之后）：${told.join('，')}`);
  }
  if (memory) {
    const { reports, first, last, growthPercent } = memory;
    console.log(`\n连续导出${reports}份：堆内存 ${first.heapMb}→${last.heapMb} MB（${growthPercent.heap}%），`);
    console.log(`常驻内存 ${first.rssMb}→${last.rssMb} MB（${growthPercent.rss}%）`);
  }
  if (scaling) {
    const told = scaling.sizes.map(
      ({ pages, msPerPage, cpuMsPerPage }) => `${pages}页 ${msPerPage}（处理器 ${cpuMsPerPage}）`,
    );
    console.log(`\n每页毫秒数：${told.join('，')}`);
  }
  if (concurrency) {
    const { exportsAtOnce, alone, during, p95RiseMs } = concurrency;
    console.log(
      `\n同时导出${exportsAtOnce}份时，95%的请求在${during.p95Ms}毫秒内得到回应，平时${alone.p95Ms}毫秒，多${p95RiseMs}毫秒`,
    );
    console.log('（在一个进程内以导出线程池和页面请求测得）');
  }
  if (check) {
    const { characters, fullMs, keystrokeMs, fullCpuMs, keystrokeCpuMs } = check;
    console.log(
      `\n核对${characters}字的报告：全文 ${fullMs} 毫秒（处理器 ${fullCpuMs}），改一个字后 ${keystrokeMs} 毫秒（处理器 ${keystrokeCpuMs}）`,
    );
  }
}
