import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { singleWorks } from './single-works';

const of = (text: string) => said(singleWorks, saying('proactive', text));

describe('单个作品与账号总量', () => {
  it.each([
    [
      '微信视频号播放量200万次；抖音播放量900万次。其中短视频单条播放量突破1000万次。',
      '单条播放量1000万，大于同段的“播放量900万次”，请核对',
    ],
    ['官方微信总阅读量80万次，单篇最高阅读量95万次。', '单篇最高阅读量95万，大于同段的“阅读量80万次”，请核对'],
    ['官方微信总阅读量80万次，其中阅读量超过10万次的推文12篇。', '10万×12＝120万，大于同段的“阅读量80万次”，请核对'],
    ['官方微信总阅读量80万次，有12篇推文阅读量突破10万次。', '10万×12＝120万，大于同段的“阅读量80万次”，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '微信视频号播放量200万次；抖音播放量900万次。其中短视频单条播放量突破300万次。',
    '官方微信总阅读量180万次，单篇最高阅读量9万次，阅读量超过10万次的推文12篇。',
    '官方微信总阅读量80万次；抖音单条播放量突破100万次。',
    '微信视频号播放量5万次；抖音发布作品20个，单条最高播放量30万次。',
    '官方微信篇均阅读量3500次，单篇最高阅读量9万次。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
