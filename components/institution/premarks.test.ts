import { describe, expect, it } from 'vitest';
import { CAPABILITIES, DEFAULT_PROFILE } from '@/lib/report';
import { CAPABILITY_OPTIONS, itemsText, withCapability, withType } from './premarks';

describe('what a profile marks 不适用', () => {
  it('cites items as people do', () => {
    expect(itemsText([11, 12, 13, 14, 44, 45])).toBe('事项11—14、44、45');
    expect(itemsText([8])).toBe('事项8');
    expect(itemsText([])).toBe('');
  });
  it('无研究生教育影响研究生招生各项', () => {
    const graduate = CAPABILITY_OPTIONS.find(({ capability }) => capability === 'graduate');
    expect(graduate?.items).toMatch(/^事项11—14/);
  });
  it('switches one answer and keeps the order', () => {
    const without = withCapability(DEFAULT_PROFILE, 'degrees', false);
    expect(without.capabilities).not.toContain('degrees');
    expect(withCapability(without, 'degrees', true).capabilities).toEqual([...CAPABILITIES]);
  });
  it('a vocational school teaches no undergraduates; turning back presumes them', () => {
    const vocational = withType(DEFAULT_PROFILE, 'vocational');
    expect(vocational.capabilities).not.toContain('undergraduate');
    expect(withType(vocational, 'undergraduate').capabilities).toEqual(
      CAPABILITIES.filter((capability) => capability !== 'graduate'),
    );
  });
});
