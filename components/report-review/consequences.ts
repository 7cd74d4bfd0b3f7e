import type { TransitionAction } from '@/lib/workflow';

/** What each step means for the report, said before it is taken. */
export const CONSEQUENCES: Record<TransitionAction, string> = {
  submit: '送审后内容不能再改，直到审核人退回或您撤回送审。',
  withdraw: '撤回后报告回到编写中，可以继续修改，改好后重新送审。',
  return: '报告将退回编制人修改，改好后重新送审。',
  approve: '批准后由编制人发布。发布之前仍可退回修改。',
  publish: '发布后任何人都可以查看和下载，内容不能再改。以后要更正须另建一版并重新审核。',
};
