import { describe, expect, it } from 'vitest';
import { FONT_ROLES, type MetricsData } from '@/lib/typeset';
import type { Answer } from '../ui/api';
import { metricsStore } from './metrics';

const metrics = (width: number): MetricsData => ({
  roles: Object.fromEntries(FONT_ROLES.map((role) => [role, [0x4e00, 1, width]])) as MetricsData['roles'],
});
const offline: Answer<MetricsData> = { ok: false, code: 'offline', message: '现在连不上服务器' };

function storeOf(...answers: Answer<MetricsData>[]) {
  let told = 0;
  const store = metricsStore(async () => answers.shift() ?? offline);
  store.subscribe(() => told++);
  return { store, told: () => told };
}

describe('the measures of the fonts', () => {
  it('stay the same object while the fonts are the same, and change with them', async () => {
    const { store, told } = storeOf(
      { ok: true, value: metrics(1) },
      { ok: true, value: metrics(1) },
      { ok: true, value: metrics(0.9) },
    );
    await store.refresh();
    const first = store.known().value;
    await store.refresh();
    expect(store.known().value).toBe(first);
    expect(told()).toBe(1);
    await store.refresh();
    expect(store.known().value).toEqual(metrics(0.9));
  });

  it('stay known while the server is out of reach', async () => {
    const { store } = storeOf({ ok: true, value: metrics(1) }, offline);
    await store.refresh();
    await store.refresh();
    expect(store.known()).toEqual({ value: metrics(1) });
  });

  it('say why they are not known, and come when they are asked for again', async () => {
    const { store } = storeOf(offline, { ok: true, value: metrics(1) });
    await store.refresh();
    expect(store.known()).toEqual({ failure: offline });
    const again = store.retry();
    expect(store.known()).toEqual({});
    await again;
    expect(store.known().value).toEqual(metrics(1));
  });
});
