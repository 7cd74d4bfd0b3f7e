import { expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { blockingErrors } from './blocking-errors';
import { refusedFindings } from './refused-errors';

const refusal = (details?: unknown) => ({ ok: false, code: 'refused', message: '还有1处错误', details }) as const;
const error = {
  rule: 'checklist-absent',
  severity: 'error',
  part: 'item:36',
  chapter: 'checklist',
  path: 'state',
  message: '第36项“学籍管理办法”还没有填写公开情况',
};
const hint = { ...error, severity: 'hint' };

it('a refusal for errors is told from every other', () => {
  expect(refusedFindings(refusal({ findings: [error] }))).toEqual([error]);
  for (const other of [
    null,
    refusal(),
    refusal({ missing: [] }),
    refusal({ findings: [{ ...error, part: 'nowhere' }] }),
  ])
    expect(refusedFindings(other)).toBeUndefined();
});

it('it names what blocks and leads there', () => {
  const findings = refusedFindings(refusal({ findings: [hint, error] })) ?? [];
  const [first, ...others] = blockingErrors({ id: 'r1', content: demoReport() }, findings);
  expect(first).toMatchObject({ where: '八、清单事项公开情况表', message: error.message });
  expect(first?.href).toMatch(/^\/reports\/r1\/checklist\?at=item%3A36.state&finding=checklist-absent/);
  expect(others).toEqual([]);
});
