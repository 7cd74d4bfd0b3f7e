import type { Prose } from '@/lib/report';
import { paragraph } from '../blocks';

export const disputes: Prose = [
  paragraph(
    '本学年，因学校信息公开工作收到举报1件，反映某学院推迟公布调剂复试安排。纪委办公室会同研究生院核查，情况属实，已责成该学院即时公布、向考生致歉，并在全校通报。没有发生因信息公开工作引起的行政复议和行政诉讼，上学年也没有结转的案件。',
  ),
];
