import type { ChapterKey, Prose } from '@/lib/report';
import { paragraph } from '../blocks';
import { disputes } from './disputes';
import { evaluation } from './evaluation';
import { experience } from './experience';
import { onRequest } from './on-request';
import { overview } from './overview';
import { proactive } from './proactive';

/** The words of every chapter of the standard variant. */
export const chapterProse: Partial<Record<ChapterKey, Prose>> = {
  overview,
  proactive,
  onRequest,
  evaluation,
  disputes,
  experience,
  other: [paragraph('本学年度，学校信息公开工作没有其他需要报告的事项。')],
  checklist: [
    paragraph('《高等学校信息公开事项清单》所列50项的公开情况如下表，其中标明“无”和“不适用”的，已在备注中说明理由。'),
  ],
};
