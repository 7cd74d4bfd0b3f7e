import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { twoOutcomes } from './two-outcomes';

const of = (text: string) => said(twoOutcomes, saying('overview', text));

describe('两种结果之和', () => {
  it.each([
    ['组织保密审查3,260条，审查通过3,198条，退回修改72条。', '3198＋72＝3270，多于总数3260，请核对'],
    ['开展检查36次，检查单位52个，合格50个，不合格3个。', '50＋3＝53，多于总数52，请核对'],
    ['收到申请6件，同意公开4件，部分公开1件，不予公开2件。', '4＋1＋2＝7，多于总数6，请核对'],
    ['收到意见建议86条，已采纳79条，未采纳12条。', '79＋12＝91，多于总数86，请核对'],
    ['受理行政复议2件，维持1件，撤销1件，未审结1件。', '1＋1＋1＝3，多于总数2，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '组织保密审查3,260条，审查通过3,188条，退回修改72条。',
    '审查3260条，审查通过率98%，退回修改72条。',
    '收到申请6件，上年结转1件，同意公开4件，部分公开1件，不予公开2件。',
    '收到申请6件，同意公开4件，部分公开1件，不予公开1件。',
    '检查单位52个，合格48个，基本合格3个，不合格1个。',
    '审核信息860条，经审核不同意公开12条，退回860条中的5条。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
