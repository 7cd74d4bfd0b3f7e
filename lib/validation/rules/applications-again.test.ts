import { describe, expect, it } from 'vitest';
import { applicationsAgain } from './applications-again';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(applicationsAgain, saying('onRequest', text));

describe('申请件数前后', () => {
  it.each([
    [
      '学校收到信息公开申请14件。对13件申请均按期答复。',
      'warning “对13件申请均”与本章的“收到信息公开申请14件”不一致，请核对',
    ],
    [
      '本学年受理申请8件，涉及招生和财务。上述9件申请全部办结。',
      'warning “上述9件申请全部”与本章的“受理申请8件”不一致，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '学校收到信息公开申请14件。对14件申请均按期答复。',
    '学校收到信息公开申请14件，上年结转1件。对15件申请均按期答复。',
    '学校收到信息公开申请14件。对3件申请延期答复。',
    '网上收到申请4件，当面收到申请3件。对7件申请均按期答复。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
