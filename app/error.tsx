'use client';

import { LonePage } from '@/components/ui/lone-page';
import { PlainButton } from '@/components/ui/plain-button';

/** Says nothing of the inside: the cause stands in the server's log under the same number. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <LonePage
      brand="公开年报"
      title="这一页暂时打不开"
      note={
        error.digest
          ? '已保存的内容不受影响。请稍后再试；如果一直打不开，请把下面的编号告诉本校管理员。'
          : '已保存的内容不受影响。请再试一次；如果一直打不开，请告诉本校管理员。'
      }
    >
      {error.digest && <p>编号：{error.digest}</p>}
      <PlainButton onClick={reset}>再试一次</PlainButton>
    </LonePage>
  );
}
