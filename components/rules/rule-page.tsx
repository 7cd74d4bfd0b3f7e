import { notFound } from 'next/navigation';
import { explanationOf, GROUP_LABELS } from '@/lib/validation/explanations';
import { PageHeader } from '../ui/page-header';
import { Page } from '../ui/shell';
import { ExplanationBody } from './explanation-body';
import { PrintButton } from './print-button';

/** The name of a rule, for the window's title. */
export const ruleName = (rule: string): string => explanationOf(rule)?.name ?? '核对规则';

/** One rule by itself: where links from outside lead, and what is printed. */
export function RulePage({ rule }: { rule: string }) {
  const explanation = explanationOf(rule);
  if (!explanation) notFound();
  return (
    <Page narrow>
      <PageHeader
        title={explanation.name}
        back={{ href: '/rules', label: '核对规则' }}
        note={GROUP_LABELS[explanation.group]}
      >
        <PrintButton />
      </PageHeader>
      <ExplanationBody explanation={explanation} />
    </Page>
  );
}
