import { EXPLANATIONS, GROUP_LABELS } from '@/lib/validation/explanations';
import { PageHeader } from '../ui/page-header';
import { Page } from '../ui/shell';
import { PrintButton } from './print-button';
import { type ListedRule, RulesList } from './rules-list';

/** What a search finds a rule by: all that its page says. */
const wordsOf = ({ name, what, why, mend, examples, basis }: (typeof EXPLANATIONS)[number]): string =>
  [
    name,
    what,
    why,
    mend,
    ...examples.flatMap(({ where = '', wrong, says, right }) => [where, wrong, ...says, right]),
    ...basis.map(({ text }) => text),
  ]
    .join('\n')
    .toLowerCase();

/** Every rule the reports are checked by. */
export function RulesPage() {
  const rules = EXPLANATIONS.map(
    (own): ListedRule => ({
      rule: own.rule,
      name: own.name,
      what: own.what,
      group: GROUP_LABELS[own.group],
      severities: own.severities,
      words: wordsOf(own),
    }),
  );
  return (
    <Page narrow>
      <PageHeader title="核对规则" note={`本程序按${rules.length}条规则核对报告。每条说明是什么、为什么、依据和改法。`}>
        <PrintButton />
      </PageHeader>
      <RulesList rules={rules} groups={Object.values(GROUP_LABELS)} />
    </Page>
  );
}
