'use client';

/** Stands in when even the frame of the page failed; it can rely on nothing. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body style={{ fontFamily: 'sans-serif', maxWidth: '32em', margin: '15vh auto', padding: '0 1rem' }}>
        <title>暂时打不开 · 公开年报</title>
        <h1>暂时打不开</h1>
        <p>已保存的内容不受影响，请稍后再试。</p>
        <button type="button" onClick={reset}>
          再试一次
        </button>
      </body>
    </html>
  );
}
