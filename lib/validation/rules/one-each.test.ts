import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { oneEach } from './one-each';

const of = (text: string) => said(oneEach, saying('overview', text));

describe('每个部门各有几名', () => {
  it.each([
    ['50个部门各配备1名信息员，共有信息员51名。', '50×1＝50，与所写的51名不符，请核对'],
    ['26个部门均明确一名信息员，全校信息员28名。', '26×1＝26，与所写的28名不符，请核对'],
    ['全校48个二级单位均确定了1名分管领导和1名信息员，共97人。', '48×（1＋1）＝96，与所写的97人不符，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '50个部门各配备1名信息员，共有信息员50名。',
    '26个部门各明确1名负责人和1名信息员，共52名信息员。',
    '48个二级单位均确定了1名分管领导和一名信息员，共96人。',
    '12个部门、16个学院各设1名负责人和1名信息员，共56人。',
    '26个部门各配备至少1名信息员，共有信息员31名。',
    '26个部门各配备1名信息员，共有信息简报员51册。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
